import { n as Failure } from "./kernel-failure.js";
import { n as headerDelimiter, t as gunzip } from "./features-data-gunzip.js";
import { a as spellsNonFinite, c as encodeUtf8, i as parseDecimal, n as GrowingFloats, o as Utf8Checker, r as GrowingIntegers, s as decodeUtf8, t as ValueColumn } from "./domain-data-table-value-column.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
// src/domain/data/table-format.ts
/** Endings of the files that can be read as tables, for messages. */
const TABLE_ENDINGS = ".csv, .tsv, .jsonl or .parquet (the first three also with .gz)";
const FAMILIES = {
	csv: "delimited",
	tsv: "delimited",
	jsonl: "json-lines",
	ndjson: "json-lines",
	parquet: "parquet"
};
/** How a table file is read, by its name; undefined when it is not a table that can be read. */
function formatOfTable(path) {
	const match = /\.(?:(csv|tsv|jsonl|ndjson)(\.gz)?|(parquet))$/i.exec(path);
	if (match === null) return void 0;
	const kind = (match[1] ?? match[3]).toLowerCase();
	return {
		family: FAMILIES[kind],
		delimiter: kind === "tsv" ? "	" : ",",
		compression: match[2] === void 0 ? "none" : "gzip"
	};
}
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
// src/domain/data/rows/scanned-row.ts
/** A row that is longer than this is a quote that was never closed, not data. */
const MAX_ROW_BYTES = 67108864;
// src/domain/data/csv/csv-scanner.ts
const QUOTE = 34;
const LF$1 = 10;
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
				if (byte === LF$1) {
					this.#lineStart = this.#offset + index + 1;
					start = index + 1;
					continue;
				}
			}
			if (this.#state === "in-quotes") {
				if (byte === QUOTE) {
					this.#keep(chunk, start, index);
					this.#state = "after-quote";
				} else if (byte === LF$1) this.#nextLine(index + 1);
				continue;
			}
			if (this.#state === "cell-start") {
				start = index;
				if (byte === LF$1 || byte === CR) {
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
			else if (byte === LF$1 || byte === CR) {
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
// src/domain/data/table/table-appender.ts
/** Puts tables one below the other. Columns are matched by name; where a table lacks one, its rows have no value there. */
var TableAppender = class {
	#reading;
	#missing;
	#columns = /* @__PURE__ */ new Map();
	#rows = 0;
	/** `missingValues` counts only when it is given: typed files have a way of their own to say that a value is missing. */
	constructor(reading = {}) {
		this.#reading = reading;
		this.#missing = new Set(reading.missingValues ?? []);
	}
	get columns() {
		return [...this.#columns.keys()];
	}
	get rows() {
		return this.#rows;
	}
	add(table) {
		for (const column of table.columns) {
			let known = this.#columns.get(column.name);
			if (known === void 0) {
				known = new ValueColumn(column.name, this.#kindOf(column.name));
				known.addMissing(this.#rows);
				this.#columns.set(column.name, known);
			}
			known.addColumn(column.kind === "text" && this.#missing.size > 0 ? {
				...column,
				codes: this.#withoutMissing(column)
			} : column);
		}
		this.#rows += table.rows;
		for (const column of this.#columns.values()) column.addMissing(this.#rows - column.length);
	}
	finish() {
		return {
			rows: this.#rows,
			columns: [...this.#columns.values()].map((column) => column.finish())
		};
	}
	#kindOf(name) {
		const kinds = this.#reading.kinds ?? {};
		return Object.hasOwn(kinds, name) ? kinds[name] : void 0;
	}
	#withoutMissing({ codes, dictionary }) {
		const isMissing = dictionary.map((text) => this.#missing.has(text.trim()));
		return codes.map((code) => code >= 0 && isMissing[code] === true ? -1 : code);
	}
};
// src/domain/data/json-lines/line-splitter.ts
const LF = 10;
/** Cuts chunks of bytes into lines, which are checked to be UTF-8. A byte order mark at the beginning is left out. */
var LineSplitter = class {
	#file;
	#take;
	#parts = [];
	#kept = 0;
	#line = 0;
	constructor(file, take) {
		this.#file = file;
		this.#take = take;
	}
	push(chunk) {
		let start = 0;
		for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
			this.#close(chunk.subarray(start, end));
			start = end + 1;
		}
		if (start >= chunk.length) return;
		this.#parts.push(chunk.slice(start));
		this.#kept += chunk.length - start;
		if (this.#kept > 67108864) throw new Failure("data.json-malformed", {
			message: `${this.#file}: line ${this.#line + 1} is longer than 64 MiB`,
			at: {
				file: this.#file,
				line: this.#line + 1
			}
		});
	}
	end() {
		if (this.#kept > 0) this.#close(/* @__PURE__ */ new Uint8Array(0));
	}
	#close(end) {
		this.#line += 1;
		const whole = this.#parts.length === 0 ? end : this.#joined(end);
		const line = this.#line === 1 && whole[0] === 239 && whole[1] === 187 && whole[2] === 191 ? whole.subarray(3) : whole;
		requireUtf8(line, this.#file, this.#line);
		this.#take(line, this.#line);
	}
	#joined(end) {
		const bytes = new Uint8Array(this.#kept + end.length);
		let at = 0;
		for (const part of [...this.#parts, end]) {
			bytes.set(part, at);
			at += part.length;
		}
		this.#parts = [];
		this.#kept = 0;
		return bytes;
	}
};
function requireUtf8(line, file, number) {
	const checker = new Utf8Checker();
	for (let index = 0; index < line.length; index++) {
		const byte = line[index];
		if (byte < 128 && !checker.inside) continue;
		if (!checker.accepts(byte)) throw invalid(file, number, index + 1);
	}
	if (checker.inside) throw invalid(file, number, line.length);
}
const invalid = (file, line, column) => new Failure("data.encoding-invalid", {
	message: `${file}: line ${line} is not valid UTF-8`,
	at: {
		file,
		line,
		column
	}
});
// src/domain/data/json-lines/parse-object.ts
/** Long enough not to be exact as a double. */
const LONG_DIGITS = /\d{16}/;
/** A text, which may hold digits, or a number of digits alone. */
const TEXT_OR_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
/**
* One line of JSON Lines. Whole numbers that a double cannot hold become texts of their digits, because rounded identifiers would silently
* be other identifiers.
*/
function parseObjectLine(line) {
	let value;
	try {
		value = JSON.parse(LONG_DIGITS.test(line) ? line.replace(TEXT_OR_INTEGER, exactly) : line);
	} catch (error) {
		return err(error instanceof Error ? error.message : "not JSON");
	}
	return isJsonObject(value) ? ok(value) : err("expected an object");
}
const exactly = (token) => token.startsWith("\"") || Number.isSafeInteger(Number(token)) ? token : `"${token}"`;
// src/domain/data/json-lines/json-table.ts
/**
* Tables out of JSON Lines, a few thousand rows at a time. Members are columns in order of first appearance; numbers are numbers, texts are
* texts, null is a missing value, and everything else is the text of its JSON.
*/
var JsonTable = class {
	#file;
	#lines;
	#columns = /* @__PURE__ */ new Map();
	#rows = 0;
	#line = 0;
	constructor(file) {
		this.#file = file;
		this.#lines = new LineSplitter(file, (bytes, line) => this.#row(bytes, line));
	}
	push(chunk) {
		this.#lines.push(chunk);
	}
	end() {
		this.#lines.end();
	}
	/** Rows that have come since the last call. */
	get rows() {
		return this.#rows;
	}
	take() {
		const table = {
			rows: this.#rows,
			columns: [...this.#columns.values()].map((column) => column.finish())
		};
		this.#columns = /* @__PURE__ */ new Map();
		this.#rows = 0;
		return table;
	}
	#row(bytes, line) {
		this.#line = line;
		const text = decodeUtf8(bytes, 0, bytes.length);
		if (text.trim() === "") return;
		const parsed = parseObjectLine(text);
		if (!parsed.ok) throw notAnObject(this.#file, line, parsed.error);
		for (const [name, value] of Object.entries(parsed.value)) this.#cell(name, value);
		this.#rows += 1;
		for (const column of this.#columns.values()) column.addMissing(this.#rows - column.length);
	}
	#cell(name, value) {
		let column = this.#columns.get(name);
		if (column === void 0) {
			if (name === "") throw new Failure("data.header-empty", {
				message: `${this.#file}: a member has no name`,
				at: {
					file: this.#file,
					line: this.#line
				}
			});
			column = new ValueColumn(name);
			column.addMissing(this.#rows);
			this.#columns.set(name, column);
		}
		if (value === null) return;
		if (typeof value === "number") this.#number(column, value);
		else column.addText(typeof value === "string" ? value : canonicalJson(value));
	}
	#number(column, value) {
		if (!Number.isFinite(value)) throw new Failure("data.value-not-finite", {
			message: `column ${JSON.stringify(column.name)}: expected a finite number, found one that is too large`,
			at: {
				file: this.#file,
				line: this.#line
			}
		});
		column.addNumber(value);
	}
};
const notAnObject = (file, line, found) => new Failure("data.json-malformed", {
	message: `${file}: line ${line} is not a JSON object: ${found}`,
	at: {
		file,
		line
	}
});
// src/features/data/table-batches.ts
/** Rows of JSON Lines that are handed over together. */
const BATCH_ROWS = 16384;
/** The bytes of a source as the format of its name says, decompressed. */
const plainBytes = (source, format) => format.compression === "gzip" ? gunzip(source.open(), source.name) : source.open();
/**
* Rows of a typed file (JSON Lines or Parquet), some thousands at a time, so that memory does not grow with the file. The kind of a column
* may differ between batches; TableAppender and ValueColumn know what becomes of that.
*/
async function* tableBatches(source, ports) {
	const format = requireFormat(source.name);
	if (format.family === "parquet") {
		yield* ports.parquet.rowGroups(await randomAccess(source));
		return;
	}
	const table = new JsonTable(source.name);
	for await (const chunk of plainBytes(source, format)) {
		table.push(chunk);
		if (table.rows >= BATCH_ROWS) yield table.take();
	}
	table.end();
	if (table.rows > 0) yield table.take();
}
async function randomAccess(source) {
	if (source.sizeBytes !== void 0) return {
		name: source.name,
		sizeBytes: source.sizeBytes,
		open: source.open
	};
	const parts = [];
	for await (const chunk of source.open()) parts.push(chunk);
	const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
	return {
		name: source.name,
		sizeBytes: bytes.length,
		open: async function* (range) {
			yield range === void 0 ? bytes : bytes.subarray(range.start, range.end);
		}
	};
}
/** How a file is read; `data.format-unsupported` when its name says that it is no table. */
function requireFormat(name) {
	const format = formatOfTable(name);
	if (format !== void 0) return format;
	throw new Failure("data.format-unsupported", {
		message: `${name}: expected a file that ends in ${TABLE_ENDINGS}`,
		at: { file: name }
	});
}
// src/features/data/read-table.ts
/**
* Reads one table file into typed columns. A column of a delimited file is of numbers when every value that is not missing spells a finite
* number; the other formats say what is a number. Fails with the data.* code of the first defect and its place.
*/
async function readTableFile(command, ports) {
	const sizeBytes = (await ports.files.stat(command.path))?.sizeBytes;
	return (await readTableSources([{
		name: command.name ?? command.path,
		...sizeBytes === void 0 ? {} : { sizeBytes },
		open: (range) => ports.files.stream(command.path, range)
	}], ports, command)).table;
}
/**
* Reads several files with the same columns as one table, in the order given. Their formats may differ; members that lines of JSON leave
* out are missing values.
*/
async function readTableSources(sources, ports, reading = {}) {
	const formats = sources.map(({ name }) => requireFormat(name));
	if (formats.every(({ family }) => family === "delimited")) return await readDelimited(sources, reading);
	const appender = new TableAppender(reading);
	const rows = [];
	for (const [index, source] of sources.entries()) {
		const before = appender.rows;
		const { family } = formats[index];
		const expected = appender.columns;
		if (family === "delimited") add((await readDelimited([source], reading)).table, appender, expected, source.name);
		else for await (const batch of tableBatches(source, ports)) add(batch, appender, family === "json-lines" ? [] : expected, source.name);
		if (appender.rows === before) throw new Failure("data.no-rows", {
			message: `${source.name} has no rows`,
			at: { file: source.name }
		});
		rows.push(appender.rows - before);
	}
	return {
		table: appender.finish(),
		rows
	};
}
/** Lines of JSON may leave members out; a file that names its columns must name the same ones as those before it, in any order. */
function add(table, appender, expected, name) {
	requireColumns(table, expected, name);
	appender.add(table);
}
/** `data.tables-differ` unless the table has the expected columns; none are expected of a first table. */
function requireColumns(table, expected, name) {
	const names = new Set(table.columns.map((column) => column.name));
	if (expected.length > 0 && (names.size !== expected.length || expected.some((column) => !names.has(column)))) throw new Failure("data.tables-differ", {
		message: `${name} has other columns than the tables before it`,
		evidence: [`expected: ${expected.join(", ")}`, `found: ${[...names].join(", ")}`],
		at: { file: name }
	});
}
async function readDelimited(sources, reading) {
	const first = await readOnce(sources, reading);
	if (first.built.ok) return {
		table: first.built.value,
		rows: first.rows
	};
	const second = await readOnce(sources, {
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
async function readOnce(sources, reading) {
	const builder = new TableBuilder(reading);
	const rows = [];
	for (const source of sources) {
		const format = requireFormat(source.name);
		builder.beginFile(source.name);
		const scanner = new CsvScanner(source.name, format.delimiter, builder);
		for await (const chunk of plainBytes(source, format)) scanner.push(chunk);
		scanner.finish();
		rows.push(builder.endFile());
	}
	return {
		built: builder.finish(),
		rows
	};
}
export { requireFormat as a, parseObjectLine as c, TABLE_ENDINGS as d, formatOfTable as f, plainBytes as i, MAX_ROW_BYTES as l, readTableSources as n, tableBatches as o, requireColumns as r, notAnObject as s, readTableFile as t, DEFAULT_MISSING_VALUES as u };
