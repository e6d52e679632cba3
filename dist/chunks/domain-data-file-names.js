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
function nameProblem(path) {
	if (parseRelativePath(path) === void 0) return "is not a plain relative path";
	for (const part of path.split("/")) {
		if (FORBIDDEN.test(part)) return "has a character that Windows does not allow, or ends with a dot or space";
		if (DEVICES.test(part)) return "is the name of a device on Windows";
		if (part.toLowerCase() === ".git") return "is a name that git keeps for itself";
	}
}
/** Groups of names that are one name on file systems that ignore case or compose Unicode characters differently. */
function collidingNames(paths) {
	const first = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const folded = path.normalize("NFC").toLowerCase();
		const twin = first.get(folded);
		if (twin === void 0) first.set(folded, path);
		else if (groups.has(folded)) groups.get(folded).push(path);
		else groups.set(folded, [twin, path]);
	}
	return [...groups.values()];
}
export { unsafeNames as n, collidingNames as t };
