import { n as parseRelativePath } from "./kernel-relative-path.js";
// src/domain/data/file-names.ts
/** Names that Windows cannot store: reserved characters and devices, trailing dots and spaces. */
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]|[. ]$/;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Files whose names cannot be stored everywhere, so that a dataset made here can be checked out there. */
function unsafeNames(paths) {
	return paths.flatMap((path) => {
		const problem = nameProblem(path);
		return problem === void 0 ? [] : [{
			path,
			problem
		}];
	});
}
/** What most names are: letters, digits, `_` and `-`, with single dots and slashes between; only the names of devices can be wrong with them. */
const PLAIN = /^[\w-]+(?:[./][\w-]+)*$/;
const DEVICE_ANYWHERE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;
function nameProblem(path) {
	if (PLAIN.test(path) && !DEVICE_ANYWHERE.test(path)) return void 0;
	if (parseRelativePath(path) === void 0) return "is not a plain relative path";
	for (const part of path.split("/")) {
		if (FORBIDDEN.test(part)) return "has a character that Windows does not allow, or ends with a dot or space";
		if (DEVICES.test(part)) return "is the name of a device on Windows";
		if (part.toLowerCase() === ".git") return "is a name that git keeps for itself";
		if (part.toLowerCase() === ".gitattributes") return "would be read by git as rules for the files beside it";
	}
}
/** ASCII without capital letters: its own folded form. */
const FOLDED = /^[\u0020-\u0040\u005b-\u007e]*$/;
/** Groups of names that are one name on file systems that ignore case or compose Unicode characters differently. */
function collidingNames(paths) {
	const first = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const folded = FOLDED.test(path) ? path : path.normalize("NFC").toLowerCase();
		const twin = first.get(folded);
		if (twin === void 0) first.set(folded, path);
		else if (groups.has(folded)) groups.get(folded).push(path);
		else groups.set(folded, [twin, path]);
	}
	return [...groups.values()];
}
export { unsafeNames as n, collidingNames as t };
