import { n as instant } from "./kernel-instant.js";
// src/kernel/record-id.ts
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** `random` holds at least 10 bytes from the entropy port. */
function makeRecordId(now, random) {
	let time = "";
	let rest = now;
	for (let position = 0; position < 10; position++) {
		time = ALPHABET[rest % 32] + time;
		rest = Math.floor(rest / 32);
	}
	let tail = "";
	let bits = 0;
	let buffered = 0;
	for (const byte of random.subarray(0, 10)) {
		buffered = buffered << 8 | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			tail += ALPHABET[buffered >>> bits & 31];
		}
		buffered &= (1 << bits) - 1;
	}
	return time + tail;
}
const PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const parseRecordId = (text) => PATTERN.test(text) ? text : void 0;
function instantOfRecordId(id) {
	let time = 0;
	for (const character of id.slice(0, 10)) time = time * 32 + ALPHABET.indexOf(character);
	return instant(time);
}
export { makeRecordId as n, parseRecordId as r, instantOfRecordId as t };
