// src/kernel/digest.ts
const HEX_64 = /^[0-9a-f]{64}$/;
function parseSha256(text) {
	const hex = text.startsWith("sha256:") ? text.slice(7) : text;
	return HEX_64.test(hex) ? hex : void 0;
}
/** `sha256:<hex>`, the form that GitHub and OCI use. */
const formatSha256 = (digest) => `sha256:${digest}`;
/** Short form for people; 12 digits as git would abbreviate in a large repository. */
const shortDigest = (digest) => digest.replace(/^sha256:/, "").slice(0, 12);
export { parseSha256 as n, shortDigest as r, formatSha256 as t };
