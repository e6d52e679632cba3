// src/numeric/onnx/utf8.ts
const REPLACEMENT = 65533;
/** UTF-8 bytes of a text; a surrogate without its partner becomes U+FFFD, as `TextEncoder` does, which pure code does not have. */
function encodeUtf8(text) {
	const bytes = [];
	for (const character of text) {
		const point = character.codePointAt(0);
		const code = point >= 55296 && point <= 57343 ? REPLACEMENT : point;
		if (code < 128) bytes.push(code);
		else if (code < 2048) bytes.push(192 | code >> 6, tail(code));
		else if (code < 65536) bytes.push(224 | code >> 12, tail(code >> 6), tail(code));
		else bytes.push(240 | code >> 18, tail(code >> 12), tail(code >> 6), tail(code));
	}
	return Uint8Array.from(bytes);
}
const tail = (code) => 128 | code & 63;
export { encodeUtf8 as t };
