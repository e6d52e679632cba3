import { n as parseSha256 } from "./kernel-digest.js";
// src/domain/data/lfs-pointer.ts
/** Longer texts are never pointers (git-lfs docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
const VERSION = "https://git-lfs.github.com/spec/v1";
/** What git-lfs itself writes: nearly all that is ever read. */
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize ([1-9]\d{0,14})\n$/;
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
	const usual = CANONICAL.exec(text);
	if (usual !== null) return {
		oid: usual[1],
		sizeBytes: Number(usual[2]),
		canonical: true
	};
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
export { parsePointer as i, formatPointer as n, looksLikePointer as r, MAX_POINTER_BYTES as t };
