// src/kernel/relative-path.ts
function parseRelativePath(text) {
	if (text === "" || text.startsWith("/") || text.includes("\0") || text.includes("\\") || /^[A-Za-z]:/.test(text)) return void 0;
	return text.split("/").some((part) => part === "" || part === "." || part === "..") ? void 0 : text;
}
/** Whether `path` is `folder` itself or lies below it; compares whole parts, so `a-evil` is not inside `a`. */
const isInside = (folder, path) => path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
export { parseRelativePath as n, isInside as t };
