import { t as headerDelimiter } from "./domain-data-csv-header-delimiter.js";
// src/domain/data/parts/row-cutter.ts
const partSizes = (average) => ({
	minimum: Math.ceil(average / 4),
	average,
	maximum: 4 * average
});
const [LF, CR, QUOTE] = [
	10,
	13,
	34
];
const [CELL_START, IN_CELL, IN_QUOTES, AFTER_QUOTE] = [
	0,
	1,
	2,
	3
];
/** FNV-1a, 32 bits; its low bits are good and its high ones are not, hence the mix of MurmurHash3 at the end. */
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const hashOf = (bytes) => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME), FNV_OFFSET);
const EMPTY_LINES = [
	hashOf([LF]),
	hashOf([CR]),
	hashOf([CR, LF])
];
const isEmptyLine = (hash) => EMPTY_LINES.includes(hash);
/**
* Finds content-defined places to cut a table at: between rows, where the hash of the row before says so. Each row decides by its own bytes
* alone, with a chance in proportion to its length, so that rows added or removed elsewhere move no cut. As in FastCDC (Xia et al. 2016) the
* chance is a quarter below the average size and fourfold above it, which keeps sizes close to the average.
*/
var RowCutter = class {
	#sizes;
	#syntax;
	#headerOpen;
	#state = CELL_START;
	#afterCr = false;
	#hash = FNV_OFFSET;
	#rowBytes = 0;
	#partBytes = 0;
	#rows = 0;
	constructor(sizes, syntax) {
		this.#sizes = sizes;
		this.#syntax = syntax;
		this.#headerOpen = syntax.header;
	}
	/** Places in the chunk before which something ends: the header once, then parts. */
	push(chunk) {
		const cuts = [];
		const delimiter = this.#syntax.quotes;
		let hash = this.#hash;
		let state = this.#state;
		let rowStart = -this.#rowBytes;
		const endRow = (index) => {
			this.#endRow(hash, index - rowStart, index, cuts);
			hash = FNV_OFFSET;
			state = CELL_START;
			rowStart = index;
		};
		for (let index = 0; index < chunk.length; index++) {
			const byte = chunk[index];
			if (this.#afterCr) {
				this.#afterCr = false;
				if (byte !== LF) endRow(index);
			}
			hash = Math.imul(hash ^ byte, FNV_PRIME);
			if (byte === LF) {
				if (state !== IN_QUOTES) endRow(index + 1);
			} else if (delimiter === void 0) continue;
			else if (state === IN_QUOTES) {
				if (byte === QUOTE) state = AFTER_QUOTE;
			} else if (byte === CR) this.#afterCr = true;
			else if (byte === QUOTE && state !== IN_CELL) state = IN_QUOTES;
			else state = byte === delimiter ? CELL_START : IN_CELL;
		}
		this.#hash = hash;
		this.#state = state;
		this.#rowBytes = chunk.length - rowStart;
		return cuts;
	}
	/** Rows since the last cut or the beginning, with one that the file ends in. */
	get rows() {
		return this.#rows + (this.#rowBytes > 0 && !this.#headerOpen ? 1 : 0);
	}
	#endRow(hash, length, index, cuts) {
		const { minimum, average, maximum } = this.#sizes;
		if (this.#headerOpen) {
			if (isEmptyLine(hash)) return;
			this.#headerOpen = false;
			cuts.push({
				before: index,
				ends: "header",
				rows: 0
			});
			return;
		}
		this.#partBytes += length;
		if (!isEmptyLine(hash)) this.#rows += 1;
		const chance = length / average * (this.#partBytes < average ? .25 : 4);
		if (!(this.#partBytes >= minimum && mixBits(hash) / 2 ** 32 < chance) && this.#partBytes < maximum) return;
		cuts.push({
			before: index,
			ends: "part",
			rows: this.#rows
		});
		this.#partBytes = 0;
		this.#rows = 0;
	}
};
function mixBits(hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
// src/features/data/cut-table.ts
/** The parts of a table, one in memory at a time. */
async function* cutTable(source, ending, average) {
	const { syntax, bytes } = await rowSyntax(source, ending);
	const cutter = new RowCutter(partSizes(average), syntax);
	let header = /* @__PURE__ */ new Uint8Array(0);
	let held = [];
	for await (const chunk of bytes) {
		let from = 0;
		for (const cut of cutter.push(chunk)) {
			held.push(chunk.subarray(from, cut.before));
			from = cut.before;
			if (cut.ends === "header") header = joined(held);
			else yield {
				bytes: joined([header, ...held]),
				rows: cut.rows
			};
			held = [];
		}
		if (from < chunk.length) held.push(chunk.slice(from));
	}
	if (cutter.rows > 0) yield {
		bytes: joined([header, ...held]),
		rows: cutter.rows
	};
}
const joined = (pieces) => {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
};
/** Reads as far as the delimiter needs, and gives the bytes back in front of the rest. */
async function rowSyntax(source, ending) {
	if (ending === "jsonl" || ending === "ndjson") return {
		syntax: {
			header: false,
			quotes: void 0
		},
		bytes: source
	};
	if (ending === "tsv") return {
		syntax: {
			header: true,
			quotes: 9
		},
		bytes: source
	};
	const iterator = source[Symbol.asyncIterator]();
	let head = /* @__PURE__ */ new Uint8Array(0);
	let delimiter;
	while (delimiter === void 0) {
		const next = await iterator.next();
		if (next.done !== true) head = joined([head, next.value]);
		delimiter = headerDelimiter(head, head[0] === 239 ? 3 : 0, next.done === true);
	}
	async function* whole() {
		yield head;
		for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
	}
	return {
		syntax: {
			header: true,
			quotes: delimiter
		},
		bytes: whole()
	};
}
export { partSizes as a, RowCutter as i, joined as n, rowSyntax as r, cutTable as t };
