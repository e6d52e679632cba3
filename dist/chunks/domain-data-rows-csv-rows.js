import { n as Failure } from "./kernel-failure.js";
import { t as chiSquareHomogeneity } from "./numeric-statistics-chi-square.js";
import { o as columnsOf } from "./domain-data-manifest.js";
import "./features-data-read-table.js";
import { s as decodeUtf8 } from "./domain-data-table-value-column.js";
import { i as LOW_PRIME, n as HIGH_PRIME, r as LOW_BASIS, t as HIGH_BASIS } from "./domain-data-rows-cell-hash.js";
import { n as headerDelimiter } from "./features-data-gunzip.js";
// src/numeric/sketch/dyadic-histogram.ts
/** More bins than this are halved. */
const MAX_BINS = 64;
/** Values are at most this many powers of two wider than a bin, so that bin numbers are exact. */
const MAX_SPAN_BITS = 46;
/**
* A histogram whose edges are fixed before any data is seen: multiples of a power of two. The width is the least power of two with at most 64
* bins, and narrower bins nest in wider ones, so that neither order nor merging changes a count, and two histograms always share edges.
*/
var DyadicHistogram = class {
	#min = Infinity;
	#max = -Infinity;
	#exponent = -1e3;
	#scale = 2 ** 1e3;
	#first = 0;
	#counts = new Float64Array(MAX_BINS);
	/** Adds ascending numbers. */
	addSorted(values) {
		if (values.length === 0) return;
		this.#cover(values[0], values.at(-1));
		const [counts, scale, first] = [
			this.#counts,
			this.#scale,
			this.#first
		];
		for (let at = 0; at < values.length; at++) counts[binOf(values[at], scale) - first] += 1;
	}
	merge(other) {
		if (other.#min > other.#max) return;
		this.#cover(other.#min, other.#max);
		other.#counts.forEach((count, bin) => {
			if (count > 0) this.#counts[coarser(other.#first + bin, this.#exponent - other.#exponent) - this.#first] += count;
		});
	}
	/** From the first bin with a value to the last; undefined without values. */
	bins() {
		if (this.#min > this.#max) return void 0;
		const last = this.#counts.findLastIndex((count) => count > 0);
		return {
			exponent: this.#exponent,
			first: this.#first,
			counts: [...this.#counts.subarray(0, last + 1)]
		};
	}
	/** Makes room for values between two more. */
	#cover(least, greatest) {
		if (least >= this.#min && greatest <= this.#max) return;
		const min = Math.min(least, this.#min);
		const max = Math.max(greatest, this.#max);
		let exponent = Math.max(this.#exponent, magnitude(Math.max(Math.abs(min), Math.abs(max))) - MAX_SPAN_BITS);
		while (binOf(max, 2 ** -exponent) - binOf(min, 2 ** -exponent) >= MAX_BINS) exponent += 1;
		const first = binOf(min, 2 ** -exponent);
		const counts = new Float64Array(MAX_BINS);
		this.#counts.forEach((count, bin) => {
			if (count > 0) counts[coarser(this.#first + bin, exponent - this.#exponent) - first] += count;
		});
		this.#counts = counts;
		this.#exponent = exponent;
		this.#scale = 2 ** -exponent;
		this.#first = first;
		this.#min = min;
		this.#max = max;
	}
};
/** A product too small to be told from zero is still on its side of it. */
const binOf = (value, scale) => Math.floor(value * scale) || (value < 0 ? -1 : 0);
/** Number of the bin that holds a bin 2^steps times narrower. */
const coarser = (bin, steps) => steps > 1e3 ? Math.min(0, Math.sign(bin)) : Math.floor(bin * 2 ** -steps);
/** The exponent of the greatest power of two that is not greater; −954 at the least, where bins are narrow enough for anything. */
const magnitude = (value) => value < 2 ** -954 ? -954 : Math.floor(Math.log2(value));
/** Two histograms with the bins of the wider of the two, aligned: one pair of counts for each bin that either has. */
function alignBins(left, right) {
	const exponent = Math.max(left.exponent, right.exponent);
	const pairs = /* @__PURE__ */ new Map();
	for (const [side, bins] of [left, right].entries()) bins.counts.forEach((count, at) => {
		const bin = coarser(bins.first + at, exponent - bins.exponent);
		const pair = pairs.get(bin) ?? [0, 0];
		pair[side] += count;
		pairs.set(bin, pair);
	});
	return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}
// src/domain/data/diff/drift-effects.ts
/** Effect sizes from two profiles alone; none where the kinds differ or a side has no values. */
function driftEffects(before, after) {
	if (before.count === before.nulls || after.count === after.nulls) return [];
	if (before.kind === "number" && after.kind === "number") return numberEffects(before, after);
	return before.kind === "text" && after.kind === "text" ? textEffects(before, after) : [];
}
function numberEffects(before, after) {
	const effects = [];
	if (before.histogram !== void 0 && after.histogram !== void 0) effects.push({
		measure: "psi",
		value: stabilityIndex(tenths(alignBins(before.histogram, after.histogram)))
	});
	const [one, other] = [before.count - before.nulls, after.count - after.nulls];
	if (before.mean !== null && after.mean !== null && before.sd !== null && after.sd !== null) {
		const pooled = Math.sqrt(((one - 1) * before.sd ** 2 + (other - 1) * after.sd ** 2) / (one + other - 2));
		if (pooled > 0) effects.push({
			measure: "cohens-d",
			value: (after.mean - before.mean) / pooled
		});
	}
	return effects;
}
function textEffects(before, after) {
	const pairs = countPairs(before, after);
	const [one, other] = [before.count - before.nulls, after.count - after.nulls];
	const { statistic, degrees } = chiSquareHomogeneity(pairs.map(([count]) => count), pairs.map(([, count]) => count));
	return [{
		measure: "cramers-v",
		value: Math.min(1, Math.sqrt(Math.max(0, statistic - degrees) * (one + other) / (4 * one * other)))
	}, {
		measure: "psi",
		value: stabilityIndex(pairs)
	}];
}
/** Counts by value; where a list was cut, only what both lists have is counted by itself. */
function countPairs(before, after) {
	const complete = before.distinct === before.top.length && after.distinct === after.top.length;
	const left = new Map(before.top.map(({ value, count }) => [value, count]));
	const right = new Map(after.top.map(({ value, count }) => [value, count]));
	const pairs = [.../* @__PURE__ */ new Set([...left.keys(), ...right.keys()])].filter((value) => complete || left.has(value) && right.has(value)).map((value) => [left.get(value) ?? 0, right.get(value) ?? 0]);
	const rest = (profile, side) => Math.max(0, profile.count - profile.nulls - pairs.reduce((sum, pair) => sum + pair[side], 0));
	return [...pairs, [rest(before, 0), rest(after, 1)]];
}
/** Neighbouring bins together until each has a tenth of the earlier values, as the index is usually taken. */
function tenths(pairs) {
	const tenth = pairs.reduce((sum, [count]) => sum + count, 0) / 10;
	const joined = [[0, 0]];
	for (const [one, other] of pairs) {
		const last = joined.at(-1);
		if (last[0] >= tenth) joined.push([one, other]);
		else {
			last[0] += one;
			last[1] += other;
		}
	}
	const end = joined.at(-1);
	if (joined.length > 1 && end[0] < tenth / 2) {
		joined.pop();
		joined.at(-1)[0] += end[0];
		joined.at(-1)[1] += end[1];
	}
	return joined;
}
/** Half a value is added to every cell, so that an empty one makes the index great rather than infinite. */
function stabilityIndex(pairs) {
	const filled = pairs.filter(([one, other]) => one + other > 0);
	const total = (side) => filled.reduce((sum, pair) => sum + pair[side] + .5, 0);
	const [left, right] = [total(0), total(1)];
	return filled.reduce((sum, [one, other]) => {
		const [p, q] = [(one + .5) / left, (other + .5) / right];
		return sum + (q - p) * Math.log(q / p);
	}, 0);
}
// src/domain/data/diff/shapes.ts
const MOST_BARS = 10;
/** Undefined where the kinds differ, or a profile has no histogram. */
function columnShapes(before, after) {
	const pairs = pairsOf(before, after);
	if (pairs === void 0 || pairs.length < 2) return void 0;
	const [left, right] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + pair[side], 0));
	return left === 0 || right === 0 ? void 0 : {
		before: pairs.map(([count]) => count / left),
		after: pairs.map(([, count]) => count / right)
	};
}
function pairsOf(before, after) {
	if (before.kind === "number" && after.kind === "number") {
		if (before.histogram === void 0 || after.histogram === void 0) return void 0;
		return joined(alignBins(before.histogram, after.histogram));
	}
	if (before.kind !== "text" || after.kind !== "text") return void 0;
	const counts = new Map(before.top.map(({ value, count }) => [value, [count, 0]]));
	for (const { value, count } of after.top) {
		const pair = counts.get(value) ?? [0, 0];
		pair[1] = count;
		counts.set(value, pair);
	}
	return [...counts.values()].slice(0, MOST_BARS);
}
/** Neighbouring bins together until ten are left at most. */
function joined(pairs) {
	const width = Math.ceil(pairs.length / MOST_BARS);
	const bars = [];
	for (const [at, [left, right]] of pairs.entries()) {
		if (at % width === 0) bars.push([0, 0]);
		bars.at(-1)[0] += left;
		bars.at(-1)[1] += right;
	}
	return bars;
}
const BARS = "▁▂▃▄▅▆▇█";
/** A little picture of shares, its height on a scale that both states share. */
function sparkline(shares, greatest) {
	return shares.map((share) => share === 0 ? "·" : BARS[Math.min(7, Math.floor(8 * share / greatest))]).join("");
}
// src/domain/data/diff/profile-distance.ts
/** Undefined when one side has no values or the kinds differ. */
function profileDistance(before, after) {
	if (before.kind === "number" && after.kind === "number") {
		if (before.quantiles.length === 0 || after.quantiles.length === 0) return void 0;
		const error = sketchError(before) + sketchError(after);
		return {
			measure: "kolmogorov-smirnov",
			value: quantileDistance(before, after),
			...error === 0 ? {} : { error }
		};
	}
	if (before.kind === "text" && after.kind === "text") {
		if (before.count === before.nulls || after.count === after.nulls) return void 0;
		return {
			measure: "total-variation",
			value: countDistance(before, after)
		};
	}
}
/** What a sketch says about itself, and the gap between two quantiles where there are fewer than values. */
function sketchError({ count, nulls, quantiles, quantileError = 0 }) {
	return quantileError + (quantiles.length < count - nulls ? 1 / Math.max(1, quantiles.length - 1) : 0);
}
function quantileDistance(before, after) {
	let greatest = 0;
	for (const at of [...before.quantiles, ...after.quantiles]) {
		const upper = Math.abs(shareUpTo(before.quantiles, at, true) - shareUpTo(after.quantiles, at, true));
		const lower = Math.abs(shareUpTo(before.quantiles, at, false) - shareUpTo(after.quantiles, at, false));
		greatest = Math.max(greatest, upper, lower);
	}
	return greatest;
}
/** The share of values ≤ `at` (or < `at`), linear between evenly spaced quantiles; equal quantiles make a jump. */
function shareUpTo(quantiles, at, inclusive) {
	let low = 0;
	let high = quantiles.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (quantiles[middle] < at || inclusive && quantiles[middle] === at) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return 0;
	if (quantiles.length === 1) return 1;
	const steps = quantiles.length - 1;
	if (low > steps) return 1;
	const left = quantiles[low - 1];
	const right = quantiles[low];
	return (low - 1 + (right > left ? Math.min(1, (at - left) / (right - left)) : 0)) / steps;
}
function countDistance(before, after) {
	const shares = /* @__PURE__ */ new Map();
	for (const [side, profile] of [before, after].entries()) {
		const known = profile.count - profile.nulls;
		for (const { value, count } of profile.top) {
			const pair = shares.get(value) ?? [0, 0];
			pair[side] = count / known;
			shares.set(value, pair);
		}
	}
	let distance = 0;
	for (const [left, right] of shares.values()) distance += Math.abs(left - right);
	return Math.min(1, distance / 2);
}
// src/domain/data/diff/manifest-diff.ts
function diffManifests(before, after) {
	const stored = new Set(before.files.map((file) => file.sha256));
	const fresh = new Map(after.files.filter((file) => !stored.has(file.sha256)).map((file) => [file.sha256, file.sizeBytes]));
	return {
		files: diffFiles(before.files, after.files),
		newBytes: [...fresh.values()].reduce((sum, size) => sum + size, 0),
		rows: {
			before: before.rows,
			after: after.rows
		},
		columns: diffColumns(columnsOf(before), columnsOf(after))
	};
}
function diffFiles(before, after) {
	const beforeOf = new Map(before.map((file) => [file.path, file]));
	const afterOf = new Map(after.map((file) => [file.path, file]));
	const gone = new Map(before.filter((file) => !afterOf.has(file.path)).map((file) => [file.sha256, file]));
	const changes = [];
	for (const file of after) {
		const old = beforeOf.get(file.path);
		const twin = old === void 0 ? gone.get(file.sha256) : void 0;
		if (twin !== void 0) {
			gone.delete(file.sha256);
			changes.push({
				kind: "renamed",
				path: file.path,
				from: twin.path,
				sizeBytes: file.sizeBytes
			});
		} else if (old === void 0) changes.push({
			kind: "added",
			path: file.path,
			sizeBytes: file.sizeBytes
		});
		else if (old.sha256 !== file.sha256) changes.push({
			kind: "changed",
			path: file.path,
			sizeBytes: file.sizeBytes,
			before: old.sizeBytes
		});
	}
	const renamed = new Set(changes.flatMap((change) => change.kind === "renamed" ? [change.from] : []));
	const removed = before.filter((file) => !afterOf.has(file.path) && !renamed.has(file.path));
	return [...changes, ...removed.map((file) => ({
		kind: "removed",
		path: file.path,
		sizeBytes: file.sizeBytes
	}))];
}
function diffColumns(before, after) {
	const afterOf = new Map(after.map((column) => [column.name, column]));
	const known = new Set(before.map((column) => column.name));
	const changes = [];
	for (const old of before) {
		const column = afterOf.get(old.name);
		if (column === void 0) changes.push({
			kind: "removed",
			name: old.name
		});
		else if (column.kind !== old.kind) changes.push({
			kind: "retyped",
			name: old.name,
			before: old.kind,
			after: column.kind
		});
		else changes.push(...shiftOf(old, column));
	}
	return [...changes, ...after.filter((column) => !known.has(column.name)).map((column) => ({
		kind: "added",
		name: column.name
	}))];
}
function shiftOf(before, after) {
	const distance = profileDistance(before, after);
	const nullShare = {
		before: shareOfNulls(before),
		after: shareOfNulls(after)
	};
	if (!((distance?.value ?? 0) > 0 || nullShare.before !== nullShare.after)) return [];
	const shapes = columnShapes(before, after);
	const means = before.kind === "number" && after.kind === "number" && before.mean !== null && after.mean !== null;
	return [{
		kind: "shifted",
		name: before.name,
		distance: distance ?? {
			measure: before.kind === "number" ? "kolmogorov-smirnov" : "total-variation",
			value: 0
		},
		effects: driftEffects(before, after),
		...shapes === void 0 ? {} : { shapes },
		nullShare,
		...means ? { mean: {
			before: before.mean,
			after: after.mean
		} } : {}
	}];
}
const shareOfNulls = (column) => column.count === 0 ? 0 : column.nulls / column.count;
/** Words for a distance, by the usual bands: below 0.1 nobody needs to look, above 0.25 somebody must. */
const distanceWord = (value) => value < .1 ? "small" : value < .25 ? "moderate" : "large";
// src/domain/data/rows/csv-rows.ts
const QUOTE = 34;
const LF = 10;
const CR = 13;
const COMMA = 44;
/** The row goes on in the next chunk. */
const UNFINISHED = -1;
/**
* RFC 4180 rows for comparison: cells are hashed as bytes in one pass, quotes removed, and decoded only when somebody asks for their text.
* Reads the same files as CsvScanner about ten times as fast, because nothing is called per cell. The first row is the header; all files
* have the same one.
*/
var CsvRows = class {
	number = 0;
	low = /* @__PURE__ */ new Uint32Array(0);
	high = /* @__PURE__ */ new Uint32Array(0);
	#delimiter = 0;
	#sink;
	#names;
	#file = "";
	#headerRead = false;
	#line = 1;
	#atStart = true;
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#waiting = [];
	#waitingBytes = 0;
	bytes = this.#rest;
	starts = /* @__PURE__ */ new Int32Array(16);
	ends = /* @__PURE__ */ new Int32Array(16);
	constructor(sink) {
		this.#sink = sink;
		this.#fit(16);
	}
	beginFile(name, delimiter) {
		this.#file = name;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#headerRead = false;
		this.#atStart = true;
		this.#line = 1;
		this.#rest = /* @__PURE__ */ new Uint8Array(0);
	}
	push(chunk) {
		this.#waiting.push(chunk);
		this.#waitingBytes += chunk.length;
		if (this.#waitingBytes >= this.#rest.length) this.#scan(this.#joined(), false);
	}
	endFile() {
		this.#scan(this.#joined(), true);
		if (this.#rest.length > 0) throw this.#malformed("a quoted cell that begins here is not closed before the end of the file");
		if (!this.#headerRead) throw new Failure("data.no-rows", {
			message: `${this.#file} is empty: expected a header and rows`,
			at: {
				file: this.#file,
				line: 1
			}
		});
	}
	text(column) {
		const start = this.starts[column];
		const text = decodeUtf8(this.bytes, start, this.ends[column]);
		return this.bytes[start - 1] === QUOTE ? text.replaceAll("\"\"", "\"") : text;
	}
	#joined() {
		if (this.#rest.length === 0 && this.#waiting.length === 1) {
			const [only] = this.#waiting;
			this.#waiting = [];
			this.#waitingBytes = 0;
			return only;
		}
		const bytes = new Uint8Array(this.#rest.length + this.#waitingBytes);
		bytes.set(this.#rest);
		let at = this.#rest.length;
		for (const chunk of this.#waiting) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		this.#waiting = [];
		this.#waitingBytes = 0;
		return bytes;
	}
	#scan(bytes, last) {
		this.bytes = bytes;
		let at = 0;
		if (this.#atStart) {
			if (bytes.length < 3 && !last) {
				this.#rest = bytes.slice();
				return;
			}
			this.#atStart = false;
			if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) at = 3;
		}
		while (at < bytes.length) {
			const byte = bytes[at];
			if (byte === LF || byte === CR) {
				if (byte === LF || bytes[at + 1] !== LF) this.#line += 1;
				at += 1;
				continue;
			}
			if (!this.#headerRead && this.#delimiter === COMMA) {
				const delimiter = headerDelimiter(bytes, at, last);
				if (delimiter === void 0) break;
				this.#delimiter = delimiter;
			}
			const next = this.#row(bytes, at, last);
			if (next === UNFINISHED) break;
			at = next;
		}
		if (bytes.length - at > 67108864) throw this.#malformed("the row that begins here is longer than 64 MiB");
		this.#rest = at < bytes.length ? bytes.slice(at) : /* @__PURE__ */ new Uint8Array(0);
	}
	/** Hashes the cells of the row at `at`; returns where the line end is, or UNFINISHED. */
	#row(bytes, at, last) {
		const { length } = bytes;
		const delimiter = this.#delimiter;
		let starts = this.starts;
		let ends = this.ends;
		let lows = this.low;
		let highs = this.high;
		let cell = 0;
		let index = at;
		let lines = 0;
		for (;;) {
			if (cell === starts.length) {
				this.#fit(cell * 2);
				starts = this.starts;
				ends = this.ends;
				lows = this.low;
				highs = this.high;
			}
			let low = LOW_BASIS | 0;
			let high = HIGH_BASIS | 0;
			let byte = index < length ? bytes[index] : LF;
			if (byte === QUOTE) {
				starts[cell] = ++index;
				for (;;) {
					if (index >= length) return UNFINISHED;
					byte = bytes[index];
					if (byte === QUOTE) {
						if (index + 1 >= length && !last) return UNFINISHED;
						if (bytes[index + 1] !== QUOTE) break;
						index += 1;
					} else if (byte === LF) lines += 1;
					low = Math.imul(low ^ byte, LOW_PRIME);
					high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
					index += 1;
				}
				ends[cell] = index++;
				byte = index < length ? bytes[index] : LF;
				if (byte !== delimiter && byte !== LF && byte !== CR) throw this.#malformed("something follows the closing quote of a cell");
			} else {
				starts[cell] = index;
				while (index < length) {
					byte = bytes[index];
					if (byte === delimiter || byte === LF || byte === CR) break;
					low = Math.imul(low ^ byte, LOW_PRIME);
					high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
					index += 1;
				}
				ends[cell] = index;
			}
			lows[cell] = low;
			highs[cell] = high | 1;
			cell += 1;
			if (index >= length) {
				if (!last) return UNFINISHED;
				break;
			}
			if (byte !== delimiter) break;
			index += 1;
			if (index >= length && !last) return UNFINISHED;
		}
		this.#close(cell);
		this.#line += lines;
		return index;
	}
	#close(cells) {
		if (!this.#headerRead) {
			this.#readHeader(cells);
			return;
		}
		if (cells !== this.#names.length) throw new Failure("data.ragged-row", {
			message: `${this.#file}: expected ${this.#names.length} cells as in the header, found ${cells}`,
			at: {
				file: this.#file,
				line: this.#line
			}
		});
		this.number += 1;
		this.#sink.row(this);
	}
	#readHeader(cells) {
		this.#headerRead = true;
		const names = Array.from({ length: cells }, (_, column) => this.text(column).trim());
		const at = {
			file: this.#file,
			line: this.#line
		};
		if (new Set(names).size < names.length) throw new Failure("data.header-duplicate", {
			message: `${this.#file}: two columns have the same name`,
			evidence: names,
			at
		});
		this.#names ??= names;
		if (names.length !== this.#names.length || names.some((name, column) => name !== this.#names[column])) throw new Failure("data.tables-differ", {
			message: `${this.#file} has other columns than the tables before it`,
			evidence: [`expected: ${this.#names.join(", ")}`, `found: ${names.join(", ")}`],
			at
		});
		this.#sink.columns(names);
	}
	#fit(cells) {
		this.starts = grown(this.starts, new Int32Array(cells));
		this.ends = grown(this.ends, new Int32Array(cells));
		this.low = grown(this.low, new Uint32Array(cells));
		this.high = grown(this.high, new Uint32Array(cells));
	}
	#malformed(found) {
		return new Failure("data.csv-malformed", {
			message: `${this.#file}: ${found}`,
			at: {
				file: this.#file,
				line: this.#line
			}
		});
	}
};
function grown(old, larger) {
	larger.set(old);
	return larger;
}
export { driftEffects as a, sparkline as i, diffManifests as n, DyadicHistogram as o, distanceWord as r, CsvRows as t };
