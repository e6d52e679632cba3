import { n as parseSha256 } from "./kernel-digest.js";
// src/domain/data/lfs-pointer.ts
/** Longer texts are never pointers (git-lfs docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
const VERSION = "https://git-lfs.github.com/spec/v1";
/** Spellings of the first line that git-lfs reads; only the first is ever written. */
const VERSIONS = [
	VERSION,
	"https://hawser.github.com/spec/v1",
	"http://git-media.io/v/2"
];
/** `version`, `oid`, `size`: keys in order, one space, LF line ends. An empty file has no pointer: it stands for itself. */
const formatPointer = (pointer) => pointer.sizeBytes === 0 ? "" : `version ${VERSION}\noid sha256:${pointer.oid}\nsize ${pointer.sizeBytes}\n`;
/** Whether the text begins as pointers do, so that it should be one. */
const looksLikePointer = (text) => text.length < 1024 && /^version https?:\/\/\S*(git-lfs|hawser|git-media)/.test(text);
/** Reads every pointer that git-lfs reads; undefined when the text is not a pointer. Unknown keys are allowed. */
function parsePointer(text) {
	if (text.length >= 1024) return void 0;
	const lines = text.trimEnd().split(/\r?\n/);
	const values = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const match = /^([a-z0-9.-]+) (.+)$/.exec(line);
		if (match === null || values.has(match[1])) return void 0;
		values.set(match[1], match[2]);
	}
	const oid = parseSha256(values.get("oid") ?? "");
	const size = values.get("size") ?? "";
	if (!VERSIONS.includes(values.get("version") ?? "") || oid === void 0 || !/^\d{1,15}$/.test(size)) return void 0;
	if (!(values.get("oid") ?? "").startsWith("sha256:")) return void 0;
	const pointer = {
		oid,
		sizeBytes: Number(size)
	};
	return {
		...pointer,
		canonical: formatPointer(pointer) === text
	};
}
// src/features/data/concurrently.ts
/** Files worked on at once: enough to keep the disk busy while others are hashed, few enough for the limit of open files. */
const DEFAULT_LIMIT = 16;
/**
* Results in the order of the items, with at most `limit` at work. After the first failure nothing new is begun; it is raised when what
* was under way is done, so that nothing goes on behind the caller's back.
*/
async function concurrently(items, work, limit = DEFAULT_LIMIT) {
	const results = new Array(items.length);
	let next = 0;
	let failed;
	const worker = async () => {
		while (next < items.length && failed === void 0) {
			const index = next++;
			try {
				results[index] = await work(items[index]);
			} catch (error) {
				failed ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failed !== void 0) throw failed.error;
	return results;
}
export { parsePointer as a, looksLikePointer as i, MAX_POINTER_BYTES as n, formatPointer as r, concurrently as t };
