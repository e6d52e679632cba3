import { n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/domain/data/table-format.ts
/** How a table file is read, by its name; undefined when it is not a table that can be read. */
function formatOfTable(path) {
	const match = /\.(csv|tsv)(\.gz)?$/i.exec(path);
	if (match === null) return void 0;
	return {
		delimiter: match[1].toLowerCase() === "tsv" ? "	" : ",",
		compression: match[2] === void 0 ? "none" : "gzip"
	};
}
const MEDIA_TYPES = [
	[/\.csv$/i, "text/csv"],
	[/\.tsv$/i, "text/tab-separated-values"],
	[/\.csv\.gz$/i, "text/csv+gzip"],
	[/\.tsv\.gz$/i, "text/tab-separated-values+gzip"],
	[/\.(gz|tgz)$/i, "application/gzip"],
	[/\.jsonl$|\.ndjson$/i, "application/x-ndjson"],
	[/\.json$/i, "application/json"],
	[/\.parquet$/i, "application/vnd.apache.parquet"],
	[/\.txt$/i, "text/plain"],
	[/\.png$/i, "image/png"],
	[/\.jpe?g$/i, "image/jpeg"],
	[/\.tar$/i, "application/x-tar"],
	[/\.zip$/i, "application/zip"]
];
/** Media type by the ending of the name; bytes of unknown kind otherwise. */
const mediaTypeOf = (path) => MEDIA_TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? "application/octet-stream";
// src/domain/data/csv/header-delimiter.ts
const [TAB, LF$1, CR$1, QUOTE$1, COMMA$1, SEMICOLON] = [
	9,
	10,
	13,
	34,
	44,
	59
];
/** A header longer than this is looked at no further. */
const MAX_HEADER_BYTES = 1048576;
/**
* What separates the cells of a `.csv` file, by its header: a semicolon or a tab where the header has no comma outside quotes. Spreadsheet
* programs write semicolons in every country whose decimal sign is the comma. Undefined: the header has not ended, more bytes are needed.
*/
function headerDelimiter(bytes, start, ended) {
	let semicolons = 0;
	let tabs = 0;
	let quoted = false;
	let cellStart = true;
	const end = Math.min(bytes.length, start + MAX_HEADER_BYTES);
	for (let index = start; index < end; index++) {
		const byte = bytes[index];
		if (quoted) {
			quoted = byte !== QUOTE$1;
			continue;
		}
		if (byte === COMMA$1) return COMMA$1;
		if (byte === QUOTE$1 && (cellStart || bytes[index - 1] === QUOTE$1)) quoted = true;
		else if (byte === SEMICOLON) semicolons += 1;
		else if (byte === TAB) tabs += 1;
		else if ((byte === LF$1 || byte === CR$1) && index > start && !isLineEnd(bytes[index - 1])) return chosen(semicolons, tabs);
		cellStart = byte === SEMICOLON || byte === TAB || isLineEnd(byte);
	}
	return ended || end < bytes.length ? chosen(semicolons, tabs) : void 0;
}
const isLineEnd = (byte) => byte === LF$1 || byte === CR$1;
const chosen = (semicolons, tabs) => semicolons + tabs === 0 ? COMMA$1 : semicolons >= tabs ? SEMICOLON : TAB;
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
// src/domain/data/csv/csv-scanner.ts
const QUOTE = 34;
const LF = 10;
const CR = 13;
const COMMA = 44;
/** A cell longer than this is a quote that was never closed, not data. */
const MAX_CELL_BYTES = 16777216;
/**
* RFC 4180 over a stream of chunks: quoted cells, doubled quotes, line ends inside quotes; LF, CRLF or CR line ends; a UTF-8 byte order
* mark is dropped; empty lines are skipped; a semicolon or a tab takes the place of the comma where the header has none; a quote inside an unquoted cell is text. Invalid UTF-8 is refused with its byte offset.
*/
var CsvScanner = class {
	#file;
	#delimiter;
	#sink;
	#utf8 = new Utf8Checker();
	#head = /* @__PURE__ */ new Uint8Array(0);
	#state = "cell-start";
	#buffer = /* @__PURE__ */ new Uint8Array(256);
	#buffered = 0;
	#cellsInRow = 0;
	#afterCr = false;
	/** Byte offset of the next chunk's first byte in the file. */
	#offset = 0;
	#line = 1;
	#lineStart = 0;
	/** Bytes of the line so far that do not begin a character, so that columns count characters. */
	#continuations = 0;
	#cellLine = 1;
	#cellColumn = 1;
	constructor(file, delimiter, sink) {
		this.#file = file;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#sink = sink;
	}
	push(chunk) {
		if (this.#head === void 0) {
			this.#scan(chunk);
			return;
		}
		this.#head = concat(this.#head, chunk);
		if (this.#head.length >= 3) this.#begin(this.#head, false);
	}
	/** Ends the file: the last line needs no line end. */
	finish() {
		if (this.#head !== void 0) this.#begin(this.#head, true);
		if (this.#utf8.inside) throw this.#encodingFailure(this.#offset, "the file ends inside a character");
		if (this.#state === "in-quotes") throw this.#quoteFailure("a quoted cell that begins here is not closed before the end of the file");
		if (this.#state !== "cell-start" || this.#cellsInRow > 0) {
			if (this.#state === "cell-start") this.#openCell(this.#offset);
			this.#closeCell(/* @__PURE__ */ new Uint8Array(0), 0, 0);
			this.#closeRow(this.#offset);
		}
	}
	#begin(head, ended) {
		if (head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255) throw this.#encodingFailure(0, "the byte order mark is that of UTF-16", "Save the file as UTF-8, for example with iconv -f utf-16 -t utf-8.");
		const bom = head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
		if (this.#delimiter === COMMA) {
			const delimiter = headerDelimiter(head, bom, ended);
			if (delimiter === void 0) return;
			this.#delimiter = delimiter;
		}
		this.#head = void 0;
		this.#offset = bom;
		this.#lineStart = bom;
		this.#scan(head.subarray(bom));
	}
	#scan(chunk) {
		let start = 0;
		for (let index = 0; index < chunk.length; index++) {
			const byte = chunk[index];
			if (byte >= 128 || this.#utf8.inside) this.#checkUtf8(byte, index);
			if (this.#afterCr) {
				this.#afterCr = false;
				if (byte === LF) {
					this.#lineStart = this.#offset + index + 1;
					start = index + 1;
					continue;
				}
			}
			if (this.#state === "in-quotes") {
				if (byte === QUOTE) {
					this.#keep(chunk, start, index);
					this.#state = "after-quote";
				} else if (byte === LF) this.#nextLine(index + 1);
				continue;
			}
			if (this.#state === "cell-start") {
				start = index;
				if (byte === LF || byte === CR) {
					if (this.#cellsInRow === 0) {
						this.#nextLine(index + 1);
						this.#afterCr = byte === CR;
						continue;
					}
				}
				this.#openCell(this.#offset + index);
				if (byte === QUOTE) {
					start = index + 1;
					this.#state = "in-quotes";
					continue;
				}
				this.#state = "in-cell";
			}
			if (byte === this.#delimiter) this.#closeCell(chunk, start, this.#state === "after-quote" ? start : index);
			else if (byte === LF || byte === CR) {
				this.#closeCell(chunk, start, this.#state === "after-quote" ? start : index);
				this.#closeRow(this.#offset + index);
				this.#nextLine(index + 1);
				this.#afterCr = byte === CR;
			} else if (this.#state === "after-quote") {
				if (byte !== QUOTE) throw this.#quoteFailure("something follows the closing quote of the cell that begins here");
				start = index;
				this.#state = "in-quotes";
			}
		}
		if (this.#state === "in-cell" || this.#state === "in-quotes") this.#keep(chunk, start, chunk.length);
		this.#offset += chunk.length;
	}
	#checkUtf8(byte, index) {
		if ((byte & 192) === 128) this.#continuations += 1;
		if (!this.#utf8.accepts(byte)) throw this.#encodingFailure(this.#offset + index, `byte 0x${byte.toString(16)} cannot stand here`);
	}
	#openCell(position) {
		this.#cellLine = this.#line;
		this.#cellColumn = this.#columnAt(position);
	}
	#closeCell(chunk, start, end) {
		if (this.#buffered > 0) {
			this.#keep(chunk, start, end);
			this.#sink.cell(this.#buffer, 0, this.#buffered, this.#cellLine, this.#cellColumn);
			this.#buffered = 0;
		} else this.#sink.cell(chunk, start, end, this.#cellLine, this.#cellColumn);
		this.#cellsInRow += 1;
		this.#state = "cell-start";
	}
	#closeRow(position) {
		this.#sink.endRow(this.#line, this.#columnAt(position));
		this.#cellsInRow = 0;
	}
	#nextLine(nextIndex) {
		this.#line += 1;
		this.#lineStart = this.#offset + nextIndex;
		this.#continuations = 0;
	}
	/** Keeps a part of a cell that spans chunks or holds doubled quotes. */
	#keep(chunk, start, end) {
		const length = end - start;
		if (length <= 0) return;
		if (this.#buffered + length > MAX_CELL_BYTES) throw this.#quoteFailure("the cell that begins here is longer than 16 MiB");
		if (this.#buffered + length > this.#buffer.length) {
			const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#buffered + length));
			larger.set(this.#buffer.subarray(0, this.#buffered));
			this.#buffer = larger;
		}
		this.#buffer.set(chunk.subarray(start, end), this.#buffered);
		this.#buffered += length;
	}
	#columnAt(position) {
		return position - this.#lineStart - this.#continuations + 1;
	}
	#encodingFailure(offset, found, remedy) {
		return new Failure("data.encoding-invalid", {
			message: `${this.#file} is not valid UTF-8 at byte ${offset}: ${found}`,
			at: {
				file: this.#file,
				line: this.#line,
				column: Math.max(1, this.#columnAt(offset))
			},
			...remedy === void 0 ? {} : { remedy }
		});
	}
	#quoteFailure(found) {
		return new Failure("data.csv-malformed", {
			message: `${this.#file}: ${found}`,
			at: {
				file: this.#file,
				line: this.#cellLine,
				column: this.#cellColumn
			}
		});
	}
};
function concat(left, right) {
	const both = new Uint8Array(left.length + right.length);
	both.set(left);
	both.set(right, left.length);
	return both;
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
// src/domain/data/csv/column-builder.ts
/**
* Collects one column. Until told otherwise it is taken for numbers; the first cell that is neither a number nor missing makes it text.
* Text cannot be had back from numbers already parsed (`5.10` → 5.1), so such a column reports that the source must be read again.
*/
var ColumnBuilder = class {
	name;
	#declared;
	#kind;
	#numbers = new GrowingFloats();
	#codes = new GrowingIntegers();
	#codeOf = /* @__PURE__ */ new Map();
	#dictionary = [];
	#known = 0;
	#notFinite;
	/** Set when the column turned out to be text after numbers had been stored. */
	mustReread = false;
	constructor(name, declared) {
		this.name = name;
		this.#declared = declared;
		this.#kind = declared ?? "number";
	}
	get kind() {
		return this.#kind;
	}
	addMissing() {
		if (this.#kind === "number") this.#numbers.push(NaN);
		else if (!this.mustReread) this.#codes.push(-1);
	}
	/** `[start, end)` is the cell as written; `[from, to)` is the same without white space around it. */
	add(bytes, start, end, from, to, at) {
		if (this.#kind === "number") {
			const value = parseDecimal(bytes, from, to);
			if (value !== void 0 && Number.isFinite(value)) {
				this.#numbers.push(value);
				this.#known += 1;
				return;
			}
			const found = decodeUtf8(bytes, start, end);
			if (value !== void 0 || spellsNonFinite(decodeUtf8(bytes, from, to))) {
				this.#notFinite ??= {
					at: at(),
					found
				};
				this.#numbers.push(NaN);
				return;
			}
			if (this.#declared === "number") throw new Failure("data.value-not-number", {
				message: `column ${JSON.stringify(this.name)}: expected a number, found ${JSON.stringify(found.slice(0, 60))}`,
				at: at()
			});
			this.#becomeText();
		}
		if (this.mustReread) return;
		const text = decodeUtf8(bytes, start, end);
		let code = this.#codeOf.get(text);
		if (code === void 0) {
			code = this.#dictionary.push(text) - 1;
			this.#codeOf.set(text, code);
		}
		this.#codes.push(code);
	}
	#becomeText() {
		this.#kind = "text";
		this.mustReread = this.#known > 0 || this.#notFinite !== void 0;
		if (!this.mustReread) for (let row = 0; row < this.#numbers.length; row++) this.#codes.push(-1);
		this.#numbers = new GrowingFloats();
	}
	finish() {
		if (this.#kind === "text") return {
			kind: "text",
			name: this.name,
			codes: this.#codes.take(),
			dictionary: this.#dictionary
		};
		if (this.#notFinite !== void 0) throw new Failure("data.value-not-finite", {
			message: `column ${JSON.stringify(this.name)}: expected a finite number, found ${JSON.stringify(this.#notFinite.found)}`,
			at: this.#notFinite.at
		});
		return {
			kind: "number",
			name: this.name,
			values: this.#numbers.take()
		};
	}
};
// src/domain/data/csv/table-builder.ts
/** Cells that mean "no value" unless the caller says otherwise; compared without white space around them. */
const DEFAULT_MISSING_VALUES = [
	"",
	"NA",
	"NaN",
	"nan",
	"null",
	"NULL",
	"None"
];
/** Builds a typed table from the cells of one or several files with the same header; kinds are inferred over all of them. */
var TableBuilder = class {
	#missing;
	#kinds;
	#columns;
	#file = "";
	#header;
	#cells = 0;
	#extra;
	#rows = 0;
	#rowsInFile = 0;
	constructor(reading = {}) {
		this.#missing = byLength(reading.missingValues ?? DEFAULT_MISSING_VALUES);
		this.#kinds = reading.kinds ?? {};
	}
	beginFile(name) {
		this.#file = name;
		this.#header = [];
		this.#rowsInFile = 0;
	}
	/** Rows of the file that ends; a file without any is refused. */
	endFile() {
		if (this.#rowsInFile === 0) throw new Failure("data.no-rows", {
			message: this.#header === void 0 ? `${this.#file} has a header but no rows` : `${this.#file} is empty: expected a header and rows`,
			at: {
				file: this.#file,
				line: this.#header === void 0 ? 2 : 1,
				column: 1
			}
		});
		return this.#rowsInFile;
	}
	cell(bytes, start, end, line, column) {
		if (this.#header !== void 0) {
			this.#header.push({
				name: decodeUtf8(bytes, start, end).trim(),
				line,
				column
			});
			return;
		}
		const builder = this.#columns[this.#cells++];
		if (builder === void 0) {
			this.#extra ??= {
				file: this.#file,
				line,
				column
			};
			return;
		}
		let from = start;
		let to = end;
		while (from < to && isBlank(bytes[from])) from += 1;
		while (to > from && isBlank(bytes[to - 1])) to -= 1;
		if (this.#isMissing(bytes, from, to)) builder.addMissing();
		else builder.add(bytes, start, end, from, to, () => ({
			file: this.#file,
			line,
			column
		}));
	}
	endRow(line, column) {
		if (this.#header !== void 0) {
			this.#closeHeader(this.#header);
			this.#header = void 0;
			return;
		}
		const expected = this.#columns.length;
		if (this.#cells !== expected) throw new Failure("data.ragged-row", {
			message: `${this.#file}: expected ${expected} cells as in the header, found ${this.#cells}`,
			at: this.#extra ?? {
				file: this.#file,
				line,
				column
			}
		});
		this.#cells = 0;
		this.#rows += 1;
		this.#rowsInFile += 1;
	}
	/** The table, or the columns that must be read again as text. */
	finish() {
		const columns = this.#columns ?? [];
		const reread = columns.filter((column) => column.mustReread);
		if (reread.length > 0) return err(Object.fromEntries(reread.map((column) => [column.name, "text"])));
		return ok({
			rows: this.#rows,
			columns: columns.map((column) => column.finish())
		});
	}
	#closeHeader(header) {
		const seen = /* @__PURE__ */ new Map();
		header.forEach(({ name, line, column }, index) => {
			const at = {
				file: this.#file,
				line,
				column
			};
			if (name === "") throw new Failure("data.header-empty", {
				message: `${this.#file}: column ${index + 1} has no name`,
				at
			});
			const first = seen.get(name);
			if (first !== void 0) throw new Failure("data.header-duplicate", {
				message: `${this.#file}: columns ${first + 1} and ${index + 1} are both named ${JSON.stringify(name)}`,
				at
			});
			seen.set(name, index);
		});
		const names = header.map(({ name }) => name);
		if (this.#columns === void 0) {
			this.#columns = names.map((name) => new ColumnBuilder(name, Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : void 0));
			return;
		}
		const expected = this.#columns.map(({ name }) => name);
		if (names.length !== expected.length || names.some((name, index) => name !== expected[index])) throw new Failure("data.tables-differ", {
			message: `${this.#file} has other columns than the tables before it`,
			evidence: [`expected: ${expected.join(", ")}`, `found: ${names.join(", ")}`],
			at: {
				file: this.#file,
				line: 1,
				column: 1
			}
		});
	}
	#isMissing(bytes, from, to) {
		const tokens = this.#missing[to - from];
		return tokens !== void 0 && tokens.some((token) => token.every((byte, index) => bytes[from + index] === byte));
	}
};
const isBlank = (byte) => byte === 32 || byte === 9;
function byLength(tokens) {
	const sorted = [];
	for (const token of tokens) {
		const bytes = encodeUtf8(token);
		(sorted[bytes.length] ??= []).push(bytes);
	}
	return sorted;
}
// src/features/data/gunzip.ts
/** Bytes of a gzip stream; `data.compression-invalid` when it is damaged, the source's own failure when the source fails. */
async function* gunzip(source, name) {
	let sourceError;
	async function* watched() {
		try {
			for await (const chunk of source) yield chunk;
		} catch (error) {
			sourceError = error;
			throw error;
		}
	}
	try {
		yield* ReadableStream.from(watched()).pipeThrough(new DecompressionStream("gzip"));
	} catch (error) {
		if (sourceError !== void 0) throw sourceError;
		throw new Failure("data.compression-invalid", {
			message: `${name} is not a whole gzip file`,
			at: { file: name },
			cause: error
		});
	}
}
// src/features/data/read-table.ts
/**
* Reads one CSV or TSV file into typed columns. A column is of numbers when every value that is not missing spells a finite number.
* Fails with the data.* code of the first defect and its place.
*/
async function readTableFile(command, ports) {
	return (await readTableSources([{
		name: command.name ?? command.path,
		open: () => ports.files.stream(command.path)
	}], command)).table;
}
/** Reads several files with the same header as one table, in the order given. */
async function readTableSources(sources, reading = {}) {
	const formats = sources.map(({ name }) => requireFormat(name));
	const first = await readOnce(sources, formats, reading);
	if (first.built.ok) return {
		table: first.built.value,
		rows: first.rows
	};
	const second = await readOnce(sources, formats, {
		...reading,
		kinds: {
			...reading.kinds,
			...first.built.error
		}
	});
	if (second.built.ok) return {
		table: second.built.value,
		rows: second.rows
	};
	throw new Failure("contract.bug", { message: "a column changed its kind between two readings of the same file" });
}
async function readOnce(sources, formats, reading) {
	const builder = new TableBuilder(reading);
	const rows = [];
	for (const [index, source] of sources.entries()) {
		const format = formats[index];
		builder.beginFile(source.name);
		const scanner = new CsvScanner(source.name, format.delimiter, builder);
		const bytes = format.compression === "gzip" ? gunzip(source.open(), source.name) : source.open();
		for await (const chunk of bytes) scanner.push(chunk);
		scanner.finish();
		rows.push(builder.endFile());
	}
	return {
		built: builder.finish(),
		rows
	};
}
function requireFormat(name) {
	const format = formatOfTable(name);
	if (format === void 0) throw new Failure("data.format-unsupported", {
		message: `${name}: expected a file that ends in .csv, .tsv, .csv.gz or .tsv.gz`,
		at: { file: name }
	});
	return format;
}
export { headerDelimiter as a, decodeUtf8 as i, readTableSources as n, formatOfTable as o, gunzip as r, mediaTypeOf as s, readTableFile as t };
