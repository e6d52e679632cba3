// src/domain/forge/marked-body.ts
/** GitHub refuses a comment or issue body that is longer, counted in UTF-16 units. */
const MAX_BODY_LENGTH = 65536;
const MARKER_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/#@-]{0,199}$/;
const COMMENT = /<!-- trainyard:([A-Za-z0-9][A-Za-z0-9._:/#@-]{0,199}) -->/;
const CUT = "\n\n_The rest was cut: it is longer than a comment may be._";
/** Whether a marker can stand inside an HTML comment without ending it. */
const isMarker = (text) => MARKER_NAME.test(text) && !text.includes("--");
/** The hidden first line by which our comment or issue is found again. */
const formatMarker = (marker) => `<!-- trainyard:${marker} -->`;
/** The marker of a body; only the first line counts, so that a quoted body is not mistaken for ours. */
function parseMarker(body) {
	const firstLine = body.slice(0, 300).split(/\r?\n/, 1)[0] ?? "";
	const match = COMMENT.exec(firstLine);
	return match !== null && match.index === 0 ? match[1] : void 0;
}
/** Marker and body, cut at the end of a line when it would be longer than GitHub takes. */
function formatMarkedBody(marker, body) {
	const head = `${formatMarker(marker)}\n`;
	if (head.length + body.length <= 65536) return head + body;
	const room = MAX_BODY_LENGTH - head.length - 57;
	const lineEnd = body.lastIndexOf("\n", room);
	return head + body.slice(0, lineEnd > 0 ? lineEnd : room).replace(/[\ud800-\udbff]$/, "") + CUT;
}
// src/domain/forge/ledger-folders.ts
/** Every folder above a path, the nearest first: `a/b/c.json` → `a/b`, `a`. */
function foldersAbove(path) {
	const folders = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
	return folders;
}
/** The deepest folder that holds all the paths; empty when that is the root. */
function folderAboveAll(paths) {
	let common = (paths[0] ?? "").split("/").slice(0, -1);
	for (const path of paths) {
		const parts = path.split("/");
		const end = common.findIndex((part, index) => parts[index] !== part);
		if (end >= 0) common = common.slice(0, end);
	}
	return common.join("/");
}
// src/domain/forge/asset-name.ts
/**
* Whether a release asset may have this name. GitHub silently renames assets with other characters, and then they are not found again
* under the name that was recorded.
*/
const isAssetName = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(text) && !text.includes("..");
// src/domain/forge/tag-name.ts
/** Whether git takes the text as the name of a tag: the rules of `git check-ref-format refs/tags/<name>`, and no leading hyphen. */
function isTagName(text) {
	if (text === "" || text === "@" || text.startsWith("-") || text.length > 200) return false;
	if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(text) || text.includes("..") || text.includes("@{")) return false;
	return text.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".") && !part.endsWith(".lock"));
}
export { formatMarkedBody as a, foldersAbove as i, isAssetName as n, isMarker as o, folderAboveAll as r, parseMarker as s, isTagName as t };
