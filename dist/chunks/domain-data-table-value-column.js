import { n as Failure } from "./kernel-failure.js";
// src/domain/data/csv/utf8.ts
/**
* Checks UTF-8 byte by byte as the Unicode standard's table 3-7 defines it (no overlong forms, no surrogates, nothing above U+10FFFF).
* A checker is needed beside a decoder because a decoder's replacement character says neither where nor what.
*/
var Utf8Checker = class {
	#pending = 0;
	#low = 128;
	#high = 191;
	/** Whether a character has begun and not ended. */
	get inside() {
		return this.#pending > 0;
	}
	/** Whether the byte may stand here. */
	accepts(byte) {
		if (this.#pending > 0) {
			if (byte < this.#low || byte > this.#high) return false;
			this.#pending -= 1;
			this.#low = 128;
			this.#high = 191;
			return true;
		}
		if (byte < 128) return true;
		if (byte < 194 || byte > 244) return false;
		this.#pending = byte < 224 ? 1 : byte < 240 ? 2 : 3;
		if (byte === 224) this.#low = 160;
		else if (byte === 237) this.#high = 159;
		else if (byte === 240) this.#low = 144;
		else if (byte === 244) this.#high = 143;
		return true;
	}
};
/** Text of checked UTF-8 bytes in [start, end). */
function decodeUtf8(bytes, start, end) {
	let text = "";
	for (let index = start; index < end;) {
		const first = bytes[index];
		if (first < 128) {
			text += String.fromCharCode(first);
			index += 1;
			continue;
		}
		const length = first < 224 ? 2 : first < 240 ? 3 : 4;
		let point = first & 255 >> length + 1;
		for (let next = 1; next < length; next++) point = point << 6 | bytes[index + next] & 63;
		text += String.fromCodePoint(point);
		index += length;
	}
	return text;
}
/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as everywhere on the web. */
function encodeUtf8(text) {
	const bytes = [];
	for (const character of text) {
		const point = character.codePointAt(0);
		const scalar = point >= 55296 && point <= 57343 ? 65533 : point;
		if (scalar < 128) bytes.push(scalar);
		else if (scalar < 2048) bytes.push(192 | scalar >> 6, 128 | scalar & 63);
		else if (scalar < 65536) bytes.push(224 | scalar >> 12, 128 | scalar >> 6 & 63, 128 | scalar & 63);
		else bytes.push(240 | scalar >> 18, 128 | scalar >> 12 & 63, 128 | scalar >> 6 & 63, 128 | scalar & 63);
	}
	return Uint8Array.from(bytes);
}
// src/domain/data/csv/decimal.ts
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
* The number that the ASCII bytes in [start, end) spell: optional sign, digits with an optional point, optional exponent. Undefined for
* anything else (`0x1f`, `1_000`, `inf`). Correctly rounded: at most 15 digits over a power of ten up to 10²² is exact by Clinger's
* argument (both are exact doubles, one rounding); everything else goes through the language's own conversion.
*/
function parseDecimal(bytes, start, end) {
	let index = start;
	const negative = bytes[index] === MINUS;
	if (negative || bytes[index] === PLUS) index += 1;
	let mantissa = 0;
	let digits = 0;
	let scale = 0;
	let seenPoint = false;
	for (; index < end; index++) {
		const byte = bytes[index];
		if (byte === POINT && !seenPoint) seenPoint = true;
		else if (byte >= ZERO && byte <= NINE) {
			mantissa = mantissa * 10 + (byte - ZERO);
			digits += 1;
			if (seenPoint) scale += 1;
		} else break;
	}
	if (digits === 0) return void 0;
	if (index === end && digits <= 15) return (negative ? -mantissa : mantissa) / POWERS_OF_TEN[scale];
	if (index < end && !isExponent(bytes, index, end)) return void 0;
	return Number(asciiText(bytes, start, end));
}
const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
function isExponent(bytes, start, end) {
	if ((bytes[start] | 32) !== 101) return false;
	let index = start + 1;
	if (bytes[index] === MINUS || bytes[index] === PLUS) index += 1;
	if (index >= end) return false;
	for (; index < end; index++) if (bytes[index] < ZERO || bytes[index] > NINE) return false;
	return true;
}
function asciiText(bytes, start, end) {
	let text = "";
	for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index]);
	return text;
}
/** Whether the text spells NaN or an infinity in the ways that Python, R, C and JavaScript write them. */
const spellsNonFinite = (text) => /^[+-]?(nan|inf|infinity)$/i.test(text);
// src/domain/data/csv/growing.ts
/** Typed arrays that double when they are full. */
var GrowingFloats = class {
	#values = /* @__PURE__ */ new Float64Array(1024);
	length = 0;
	push(value) {
		if (this.length === this.#values.length) {
			const larger = new Float64Array(this.#values.length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}
	take() {
		return this.#values.slice(0, this.length);
	}
};
var GrowingIntegers = class {
	#values = /* @__PURE__ */ new Int32Array(1024);
	length = 0;
	push(value) {
		if (this.length === this.#values.length) {
			const larger = new Int32Array(this.#values.length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}
	take() {
		return this.#values.slice(0, this.length);
	}
};
// src/domain/data/table/value-column.ts
/**
* Collects a column of values that have types of their own. It is of numbers until a text comes; the numbers before it then become their
* shortest texts, which is what they are in JSON. Unlike in delimited files nothing has to be read again for that.
*/
var ValueColumn = class {
	name;
	#declared;
	#kind;
	#numbers = new GrowingFloats();
	#codes = new GrowingIntegers();
	#codeOf = /* @__PURE__ */ new Map();
	#dictionary = [];
	constructor(name, declared) {
		this.name = name;
		this.#declared = declared;
		this.#kind = declared ?? "number";
	}
	get length() {
		return this.#kind === "number" ? this.#numbers.length : this.#codes.length;
	}
	addMissing(count = 1) {
		for (let row = 0; row < count; row++) if (this.#kind === "number") this.#numbers.push(NaN);
		else this.#codes.push(-1);
	}
	/** A finite number. */
	addNumber(value) {
		if (this.#kind === "number") this.#numbers.push(value);
		else this.#codes.push(this.#code(String(value)));
	}
	addText(text) {
		if (this.#kind === "text") {
			this.#codes.push(this.#code(text));
			return;
		}
		if (this.#declared === "number") this.#numbers.push(this.#requireNumber(text));
		else {
			this.#becomeText();
			this.#codes.push(this.#code(text));
		}
	}
	addColumn(column) {
		if (column.kind === "number") {
			for (const value of column.values) if (Number.isNaN(value)) this.addMissing();
			else this.addNumber(value);
			return;
		}
		const codes = new Int32Array(column.dictionary.length).fill(-1);
		for (const code of column.codes) if (code < 0) this.addMissing();
		else if (this.#kind === "number") this.addText(column.dictionary[code]);
		else {
			if (codes[code] < 0) codes[code] = this.#code(column.dictionary[code]);
			this.#codes.push(codes[code]);
		}
	}
	finish() {
		return this.#kind === "text" ? {
			kind: "text",
			name: this.name,
			codes: this.#codes.take(),
			dictionary: this.#dictionary
		} : {
			kind: "number",
			name: this.name,
			values: this.#numbers.take()
		};
	}
	#code(text) {
		let code = this.#codeOf.get(text);
		if (code === void 0) {
			code = this.#dictionary.push(text) - 1;
			this.#codeOf.set(text, code);
		}
		return code;
	}
	#becomeText() {
		this.#kind = "text";
		for (const value of this.#numbers.take()) this.#codes.push(Number.isNaN(value) ? -1 : this.#code(String(value)));
		this.#numbers = new GrowingFloats();
	}
	#requireNumber(text) {
		const bytes = encodeUtf8(text.trim());
		const value = parseDecimal(bytes, 0, bytes.length);
		if (value !== void 0 && Number.isFinite(value)) return value;
		throw new Failure("data.value-not-number", { message: `column ${JSON.stringify(this.name)}: expected a number, found ${JSON.stringify(text.slice(0, 60))} in row ${this.length + 1}` });
	}
};
export { spellsNonFinite as a, encodeUtf8 as c, parseDecimal as i, GrowingFloats as n, Utf8Checker as o, GrowingIntegers as r, decodeUtf8 as s, ValueColumn as t };
