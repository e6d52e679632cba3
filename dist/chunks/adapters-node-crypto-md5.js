import { createHash } from "node:crypto";
// src/adapters/node-crypto/md5.ts
/** Share of unusual bytes from which on the beginning of a file is not taken for text; DVC's own figures (`istextblock`). */
const BINARY_SHARE = .3;
const LOOKED_AT = 512;
/**
* MD5, which DVC names files by. With `unixLines` as DVC 2 did: line ends of texts are hashed as those of Unix. For no other purpose: the
* digest protects against accidents, not against people.
*/
async function md5Of(bytes, unixLines) {
	const hash = createHash("md5");
	let text = unixLines;
	let first = true;
	let held = false;
	for await (const chunk of bytes) {
		if (first && chunk.length > 0) {
			text &&= looksLikeText(chunk.subarray(0, LOOKED_AT));
			first = false;
		}
		if (!text) {
			hash.update(chunk);
			continue;
		}
		const joined = held ? Buffer.concat([Buffer.of(13), chunk]) : Buffer.from(chunk);
		held = joined.at(-1) === 13;
		hash.update(Buffer.from((held ? joined.subarray(0, -1) : joined).toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
	}
	if (held) hash.update("\r");
	return hash.digest("hex");
}
function looksLikeText(block) {
	if (block.includes(0)) return false;
	return block.filter((byte) => !(byte >= 32 && byte < 127 || [
		10,
		13,
		9,
		12,
		8
	].includes(byte))).length / block.length <= BINARY_SHARE;
}
export { md5Of };
