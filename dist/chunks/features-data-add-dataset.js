import { o as isDatasetName, r as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { n as unsafeNames, t as collidingNames } from "./domain-data-file-names.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
import { a as sameManifest, n as formatManifest, s as onlyTable, t as formatFileList } from "./domain-data-manifest.js";
import { n as diffManifests, o as DyadicHistogram, t as CsvRows } from "./domain-data-rows-csv-rows.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { n as formatTableSchema, t as inferSchema } from "./domain-data-schema-infer-schema.js";
import { i as personalColumns, n as readingFor, t as readSchema } from "./features-data-dataset-schema.js";
import { a as requireFormat, f as formatOfTable, i as plainBytes, n as readTableSources, o as tableBatches, r as requireColumns, u as DEFAULT_MISSING_VALUES } from "./features-data-read-table.js";
import { t as datasetFile } from "./features-data-data-file.js";
import { t as evenQuantiles } from "./numeric-profile-quantiles.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { a as spellsNonFinite, c as encodeUtf8, i as parseDecimal, o as Utf8Checker, s as decodeUtf8 } from "./domain-data-table-value-column.js";
import { a as finalMix, o as hashBytes } from "./domain-data-rows-cell-hash.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { a as keepReplaced } from "./features-data-checkout-stamp.js";
import { t as knownFiles } from "./features-data-known-files.js";
import { a as workingManifest } from "./features-data-read-manifest.js";
import { a as intoStore, c as takeFiles, i as foundFiles, n as digestOnly, o as pointerAt, r as filesBelow, s as requireRegular } from "./features-data-working-files.js";
import { basename, isAbsolute, join, relative } from "node:path";
// src/domain/data/attributes.ts
/** Large files of a dataset, and nothing else, go through git LFS. Data is never merged line by line and never has its line ends changed. */
const DATASET_ATTRIBUTES = "files/** filter=lfs diff=lfs merge=lfs -text";
/**
* The text that `data/<name>/.gitattributes` must have so that its files are LFS files, keeping every line that is there; undefined when it
* already says so. A later line wins in git, so the rule counts only where no later line for `files` changes the filter.
*/
function planAttributes(existing) {
	if (existing === void 0 || existing === "") return `${DATASET_ATTRIBUTES}\n`;
	const lines = existing.split(/\r?\n/).map((line) => line.trim());
	const rule = lines.findLastIndex((line) => /^files\/\*\*\s/.test(line) && /\sfilter=lfs(\s|$)/.test(line));
	const changedLater = lines.slice(rule + 1).some((line) => !line.startsWith("#") && /\s(-filter|!filter|filter=(?!lfs(\s|$)))/.test(line));
	if (rule >= 0 && !changedLater) return void 0;
	return `${existing}${existing.endsWith("\n") ? "" : "\n"}${DATASET_ATTRIBUTES}\n`;
}
// src/domain/data/profile/describe-table.ts
/**
* A table for the manifest. Its schema is the one of the dataset where that names exactly these columns, otherwise what the values tell.
* `path` is that of its first file, `taken` the names of other tables.
*/
function describeTable(path, taken, rows, columns, declared, personal) {
	const names = new Set(columns.map(({ name }) => name));
	const schema = declared !== void 0 && declared.fields.length === names.size && declared.fields.every(({ name }) => names.has(name)) ? declared : inferSchema(columns);
	return {
		name: freeName(path.split("/").at(-1).replace(/\..*$/, "") || "table", taken),
		rows,
		schema: JSON.parse(formatTableSchema(schema)),
		columns: columns.map((column) => personal.has(column.name) ? withoutValues(column) : column)
	};
}
function freeName(wanted, taken) {
	let name = wanted;
	for (let number = 2; taken.includes(name); number++) name = `${wanted}-${number}`;
	return name;
}
/**
* A manifest is in git for ever and read by everybody, so nothing that a value of a personal column could be read or guessed from is in it: no
* words, no extremes, no quantiles of few values, no sketch that tells whether somebody is among them.
*/
function withoutValues(column) {
	if (column.kind === "text") return {
		name: column.name,
		kind: "text",
		count: column.count,
		nulls: column.nulls,
		distinct: column.distinct,
		top: []
	};
	const { name, count, nulls, mean, sd, whole } = column;
	return {
		name,
		kind: "number",
		count,
		nulls,
		min: null,
		max: null,
		mean,
		sd,
		whole,
		quantiles: []
	};
}
// src/features/data/kept-tables.ts
/** Tables that the manifest describes and whose files are all what they were then, as if they had been read. Places are those in `sources`. */
function keptTables(before, sources, schema) {
	const places = new Map(sources.map((source, index) => [source.path, index]));
	const tables = before?.tables ?? [];
	return tables.flatMap((table) => {
		const files = before.files.filter((file) => file.rows !== void 0 && (tables.length === 1 || file.table === table.name));
		const same = files.every((file) => sources[places.get(file.path) ?? -1]?.sha256 === file.sha256);
		if (files.length === 0 || !same || !wasReadBy(schema, table)) return [];
		return [{
			columns: table.columns,
			sources: files.map((file) => ({
				index: places.get(file.path),
				rows: file.rows
			}))
		}];
	});
}
/** A schema says how values are read, and the manifest keeps the one that was used where it names the columns of the table. */
const wasReadBy = (schema, table) => inManifest(JSON.parse(formatTableSchema(schema ?? inferSchema(table.columns)))) === inManifest(table.schema);
const inManifest = ({ fields, ...rest }) => JSON.stringify({
	fields,
	...rest
});
/** Whether files that were read have the columns of a kept table, so that they are one table. */
const belongTogether = (left, right, sources) => isTyped(left, sources) === isTyped(right, sources) && left.columns.length === right.columns.length && left.columns.every((column, index) => column.name === right.columns[index].name);
/** Delimited files come first, then by first file: the order in which tables are read. */
const inReadingOrder = (tables, sources) => tables.toSorted((left, right) => Number(isTyped(left, sources)) - Number(isTyped(right, sources)) || left.sources[0].index - right.sources[0].index);
const isTyped = (table, sources) => formatOfTable(sources[table.sources[0].index].path)?.family !== "delimited";
// src/numeric/sketch/hyper-log-log.ts
const REGISTERS = 2048;
/** Ranks of the 32 bits of the second word, and one more for none of them being set. */
const MOST = 33;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/**
* How many different values a stream has, from 2,048 registers (Flajolet et al. 2007) with the estimator of Ertl (2017), which needs no tables
* of corrections: a standard error of 1.04/√2048 = 2.3 % at every size. Merging is the greatest of each register, so the order and the
* partition of the stream make no difference.
*/
var HyperLogLog = class HyperLogLog {
	#registers = new Uint8Array(REGISTERS);
	/** Adds a value by two independent 32-bit hashes. */
	add(low, high) {
		const register = low >>> 21;
		const rank = Math.clz32(high) + 1;
		if (rank > this.#registers[register]) this.#registers[register] = rank;
	}
	merge(other) {
		for (let at = 0; at < REGISTERS; at++) this.#registers[at] = Math.max(this.#registers[at], other.#registers[at]);
	}
	estimate() {
		const counts = /* @__PURE__ */ new Float64Array(34);
		for (const rank of this.#registers) counts[rank] += 1;
		let z = REGISTERS * tau(1 - counts[MOST] / REGISTERS);
		for (let rank = 32; rank >= 1; rank--) z = .5 * (z + counts[rank]);
		z += REGISTERS * sigma(counts[0] / REGISTERS);
		return REGISTERS * REGISTERS / (2 * Math.LN2 * z);
	}
	/** One letter for each register, so that it can stand in JSON. */
	format() {
		return Array.from(this.#registers, (rank) => ALPHABET[rank]).join("");
	}
	/** Undefined for a text that `format` does not write. */
	static parse(text) {
		if (text.length !== REGISTERS) return void 0;
		const sketch = new HyperLogLog();
		for (let at = 0; at < REGISTERS; at++) {
			const rank = ALPHABET.indexOf(text[at]);
			if (rank < 0 || rank > MOST) return void 0;
			sketch.#registers[at] = rank;
		}
		return sketch;
	}
};
/** x + Σ x^(2^k) 2^(k−1), what registers that are still zero contribute. */
function sigma(share) {
	if (share === 1) return Infinity;
	let x = share;
	let y = 1;
	let z = share;
	for (let last = NaN; z !== last;) {
		x *= x;
		last = z;
		z += x * y;
		y += y;
	}
	return z;
}
/** (1 − x − Σ (1 − x^(2^−k))² 2^−k) / 3, what saturated registers contribute. */
function tau(share) {
	if (share === 0 || share === 1) return 0;
	let x = share;
	let y = 1;
	let z = 1 - share;
	for (let last = NaN; z !== last;) {
		x = Math.sqrt(x);
		last = z;
		y *= .5;
		z -= (1 - x) ** 2 * y;
	}
	return z / 3;
}
// src/numeric/sketch/moments.ts
/**
* Mean and central moments of a stream, taken chunk by chunk in two passes each and joined by the formulas of Pébay (Sandia report
* SAND2008-6212), so that neither the length of the stream nor an offset of its values costs accuracy.
*/
var Moments = class Moments {
	count = 0;
	mean = 0;
	/** Σ(x − mean)². */
	#second = 0;
	#third = 0;
	#fourth = 0;
	/** Adds the first `length` values of a chunk. */
	addChunk(values, length) {
		if (length === 0) return;
		const chunk = new Moments();
		let sum = 0;
		const shift = values[0];
		for (let index = 0; index < length; index++) sum += values[index] - shift;
		chunk.count = length;
		chunk.mean = shift + sum / length;
		for (let index = 0; index < length; index++) {
			const deviation = values[index] - chunk.mean;
			const square = deviation * deviation;
			chunk.#second += square;
			chunk.#third += square * deviation;
			chunk.#fourth += square * square;
		}
		this.merge(chunk);
	}
	merge(other) {
		if (other.count === 0) return;
		const count = this.count + other.count;
		const delta = other.mean - this.mean;
		const [a, b] = [this.count, other.count];
		const part = delta / count;
		this.#fourth += other.#fourth + delta * part ** 3 * a * b * (a * a - a * b + b * b) + 6 * part * part * (a * a * other.#second + b * b * this.#second) + 4 * part * (a * other.#third - b * this.#third);
		this.#third += other.#third + delta * part * part * a * b * (a - b) + 3 * part * (a * other.#second - b * this.#second);
		this.#second += other.#second + delta * part * a * b;
		this.mean = a === 0 ? other.mean : this.mean + part * b;
		this.count = count;
	}
	/** Sample standard deviation (n − 1); undefined for fewer than two values. */
	get sd() {
		return this.count < 2 ? void 0 : Math.sqrt(Math.max(0, this.#second) / (this.count - 1));
	}
	/** m₃/m₂^1.5 of the sample, 0 for symmetric ones; undefined where nothing varies. */
	get skewness() {
		const value = Math.sqrt(this.count) * this.#third / this.#second ** 1.5;
		return Number.isFinite(value) ? value : void 0;
	}
	/** Excess kurtosis m₄/m₂² − 3, 0 for a normal distribution; undefined where nothing varies. */
	get kurtosis() {
		const value = this.count * this.#fourth / this.#second ** 2 - 3;
		return Number.isFinite(value) ? value : void 0;
	}
};
// src/numeric/sketch/quantile-sketch.ts
/** Values of one level; a level's values stand for 2^level values each. */
const VALUES_PER_LEVEL = 2048;
/**
* Quantiles of a stream in bounded memory, deterministic and mergeable: full buffers are sorted, and two of one level are merged and every
* other value kept (Munro and Paterson 1980, Manku, Rajagopalan and Lindsay 1998; alternating halves as in the mergeable summaries of Agarwal
* et al. 2012). A collapse at level h moves no rank by more than 2^h, and `rankError` adds them up, so the bound is certain rather than
* probable: below 0.3 % of a million values. Up to 2,047 values, and always the extremes, are exact.
*/
var QuantileSketch = class {
	count = 0;
	/** No rank is off by more than this many values. */
	rankError = 0;
	#min = Infinity;
	#max = -Infinity;
	#rest = [];
	#levels = [];
	#odd = [];
	/** Adds ascending numbers without NaN. Chunks of 2,048 are the cheapest. The array is kept. */
	addSorted(values) {
		if (values.length === 0) return;
		this.count += values.length;
		this.#min = Math.min(this.#min, values[0]);
		this.#max = Math.max(this.#max, values.at(-1));
		if (values.length === VALUES_PER_LEVEL) this.#carry(0, values);
		else for (const value of values) this.#keep(value);
	}
	merge(other) {
		this.count += other.count;
		this.rankError += other.rankError;
		this.#min = Math.min(this.#min, other.#min);
		this.#max = Math.max(this.#max, other.#max);
		other.#levels.forEach((values, level) => {
			if (values !== void 0) this.#carry(level, values);
		});
		for (const value of other.#rest) this.#keep(value);
	}
	/** Evenly spaced quantiles from 0 to 1 inclusive, at most as many as values. */
	quantiles(most) {
		const wanted = Math.min(most, this.count);
		if (this.rankError === 0) return evenQuantiles(Float64Array.from(this.#weighted(), ([value]) => value).sort(), wanted);
		const items = this.#weighted().sort((left, right) => left[0] - right[0]);
		const found = [];
		let at = 0;
		let upTo = items[0][1];
		for (let index = 0; index < wanted; index++) {
			const rank = index / (wanted - 1) * (this.count - 1);
			while (upTo <= rank && at + 1 < items.length) upTo += items[++at][1];
			found.push(items[at][0]);
		}
		found[0] = this.#min;
		found[wanted - 1] = this.#max;
		return found;
	}
	#keep(value) {
		if (this.#rest.push(value) < VALUES_PER_LEVEL) return;
		const full = Float64Array.from(this.#rest).sort();
		this.#rest = [];
		this.#carry(0, full);
	}
	#carry(from, values) {
		let level = from;
		let carried = values;
		for (let here = this.#levels[level]; here !== void 0; here = this.#levels[level]) {
			carried = everyOther(here, carried, this.#odd[level] = this.#odd[level] !== true);
			this.rankError += 2 ** level;
			this.#levels[level] = void 0;
			level += 1;
		}
		while (this.#levels.length <= level) this.#levels.push(void 0);
		this.#levels[level] = carried;
	}
	#weighted() {
		const items = this.#rest.map((value) => [value, 1]);
		this.#levels.forEach((values, level) => {
			for (const value of values ?? []) items.push([value, 2 ** level]);
		});
		return items;
	}
};
/** Merges two ascending arrays and keeps every other value, beginning with the first or the second. */
function everyOther(left, right, second) {
	const kept = new Float64Array(left.length);
	let one = 0;
	let other = 0;
	const next = () => {
		if (one < left.length && (other >= right.length || left[one] <= right[other])) return left[one++];
		return right[other++];
	};
	for (let index = 0; index < kept.length; index++) {
		const first = next();
		const later = next();
		kept[index] = second ? later : first;
	}
	return kept;
}
// src/numeric/profile/number-sketch.ts
const CHUNK = 2048;
/** Columns with at most this many values are codes rather than measurements, and each value is counted. */
const MAX_TOP = 64;
/** Statistics of a column of numbers in one pass and about 200 kB. NaN is a missing value. */
var NumberSketch = class {
	nulls = 0;
	#chunk = new Float64Array(CHUNK);
	#held = 0;
	#moments = new Moments();
	#quantiles = new QuantileSketch();
	#histogram = new DyadicHistogram();
	#distinct = new HyperLogLog();
	#words = /* @__PURE__ */ new Uint32Array(2);
	#float = new Float64Array(this.#words.buffer);
	#top = /* @__PURE__ */ new Map();
	#whole = true;
	add(value) {
		if (Number.isNaN(value)) {
			this.nulls += 1;
			return;
		}
		this.#chunk[this.#held++] = value + 0;
		if (this.#held === CHUNK) this.#flush();
	}
	merge(other) {
		other.#flush();
		this.#flush();
		this.nulls += other.nulls;
		this.#moments.merge(other.#moments);
		this.#quantiles.merge(other.#quantiles);
		this.#histogram.merge(other.#histogram);
		this.#distinct.merge(other.#distinct);
		this.#whole &&= other.#whole;
		if (other.#top === void 0) this.#top = void 0;
		for (const [value, count] of other.#top ?? []) this.#count(value, count);
	}
	profile(name, quantiles) {
		this.#flush();
		const moments = this.#moments;
		const known = moments.count;
		const base = {
			name,
			kind: "number",
			count: known + this.nulls,
			nulls: this.nulls
		};
		if (known === 0) return {
			...base,
			min: null,
			max: null,
			mean: null,
			sd: null,
			whole: false,
			quantiles: []
		};
		const kept = this.#quantiles.quantiles(quantiles);
		const ends = this.#quantiles.quantiles(2);
		const { rankError } = this.#quantiles;
		const { skewness, kurtosis } = moments;
		const histogram = this.#histogram.bins();
		const top = this.#top === void 0 ? void 0 : [...this.#top].map(([value, count]) => ({
			value,
			count
		})).sort(byCount);
		return {
			...base,
			min: ends[0],
			max: ends.at(-1),
			mean: moments.mean,
			sd: moments.sd ?? null,
			...skewness === void 0 ? {} : { skewness: brief(skewness) },
			...kurtosis === void 0 ? {} : { kurtosis: brief(kurtosis) },
			whole: this.#whole,
			distinct: top?.length ?? Math.min(known, Math.round(this.#distinct.estimate())),
			...top === void 0 ? { distinctSketch: this.#distinct.format() } : { top },
			quantiles: kept,
			...rankError === 0 ? {} : { quantileError: Number((rankError / known).toPrecision(3)) },
			...histogram === void 0 ? {} : { histogram }
		};
	}
	#flush() {
		const length = this.#held;
		if (length === 0) return;
		const chunk = this.#chunk;
		this.#moments.addChunk(chunk, length);
		const sorted = chunk.slice(0, length).sort();
		this.#histogram.addSorted(sorted);
		for (let from = 0, to = 1; from < length; from = to++) {
			const value = sorted[from];
			while (to < length && sorted[to] === value) to += 1;
			this.#addDistinct(value);
			this.#whole &&= Number.isInteger(value);
			this.#count(value, to - from);
		}
		this.#quantiles.addSorted(sorted);
		this.#held = 0;
	}
	#addDistinct(value) {
		this.#float[0] = value;
		const [low, high] = [this.#words[0], this.#words[1]];
		this.#distinct.add(mix(low ^ mix(high ^ 2654435769)), mix(high + Math.imul(mix(low ^ 2135587861), 2246822507)));
	}
	#count(value, times) {
		if (this.#top === void 0) return;
		this.#top.set(value, (this.#top.get(value) ?? 0) + times);
		if (this.#top.size > MAX_TOP) this.#top = void 0;
	}
};
/** Last rounds of MurmurHash3. */
function mix(word) {
	let mixed = word ^ word >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
const byCount = (left, right) => right.count - left.count || left.value - right.value;
/** Shapes are compared by eye, and a short number makes a short difference in git. */
const brief = (value) => Number(value.toPrecision(6));
// src/numeric/sketch/frequent-texts.ts
/** Different texts that are counted at a time. */
const CAPACITY = 8192;
/**
* The most frequent texts of a stream (Misra and Gries 1982, with the purge by the median of Anderson et al. 2017). Exact up to 8,192 different
* texts; beyond, a text's true count lies between its count and its count + `error`, and every text that is more frequent than `error` is kept.
*/
var FrequentTexts = class {
	error = 0;
	#texts = [];
	#counts = new Float64Array(CAPACITY);
	#lows = new Int32Array(CAPACITY);
	#highs = new Int32Array(CAPACITY);
	/** Place of a text + 1 by its hash, 0 where there is none; linear probing. */
	#slots = new Int32Array(2 * CAPACITY);
	/** Adds a text by two independent hashes; it is asked for only when it is new. */
	add(low, high, text, times = 1) {
		let slot = this.#find(low, high);
		let place = this.#slots[slot] - 1;
		if (place < 0) {
			if (this.#texts.length === CAPACITY) {
				this.#purge();
				slot = this.#find(low, high);
			}
			place = this.#texts.push(text()) - 1;
			this.#counts[place] = 0;
			this.#lows[place] = low;
			this.#highs[place] = high;
			this.#slots[slot] = place + 1;
		}
		this.#counts[place] += times;
	}
	#find(low, high) {
		let slot = (low ^ Math.imul(high, 2654435761)) & 2 * CAPACITY - 1;
		for (;;) {
			const place = this.#slots[slot] - 1;
			if (place < 0 || this.#lows[place] === (low | 0) && this.#highs[place] === (high | 0)) return slot;
			slot = slot + 1 & 2 * CAPACITY - 1;
		}
	}
	merge(other) {
		this.error += other.error;
		other.#texts.forEach((text, slot) => this.add(other.#lows[slot], other.#highs[slot], () => text, other.#counts[slot]));
	}
	/** Different texts, when all of them were counted. */
	get distinct() {
		return this.error === 0 ? this.#texts.length : void 0;
	}
	/** The greatest counts first, equal ones in the order of the texts. */
	top(most) {
		return this.#texts.map((value, slot) => ({
			value,
			count: this.#counts[slot]
		})).sort((left, right) => right.count - left.count || byCodeUnit(left.value, right.value)).slice(0, most);
	}
	/** Takes the median count from all, which frees at least half of the slots. */
	#purge() {
		const median = this.#counts.toSorted()[4096];
		const old = this.#texts;
		this.error += median;
		this.#texts = [];
		this.#slots.fill(0);
		for (let place = 0; place < CAPACITY; place++) {
			const count = this.#counts[place] - median;
			if (count > 0) this.add(this.#lows[place], this.#highs[place], () => old[place], count);
		}
	}
};
// src/numeric/profile/text-sketch.ts
/** Statistics of a column of texts in one pass; memory is bounded by 8,192 of them. */
var TextSketch = class {
	count = 0;
	nulls = 0;
	#frequent = new FrequentTexts();
	#distinct = new HyperLogLog();
	addMissing() {
		this.count += 1;
		this.nulls += 1;
	}
	/** Adds a text by two independent hashes of it, mixed well; the text is asked for only when it is new. */
	add(low, high, text, times = 1) {
		this.count += times;
		this.#frequent.add(low, high, text, times);
		this.#distinct.add(low, high);
	}
	merge(other) {
		this.count += other.count;
		this.nulls += other.nulls;
		this.#frequent.merge(other.#frequent);
		this.#distinct.merge(other.#distinct);
	}
	profile(name, most) {
		const top = this.#frequent.top(most);
		const known = this.count - this.nulls;
		const distinct = this.#frequent.distinct ?? Math.min(known, Math.round(this.#distinct.estimate()));
		return {
			name,
			kind: "text",
			count: this.count,
			nulls: this.nulls,
			distinct,
			top,
			...this.#frequent.error === 0 ? {} : { topError: this.#frequent.error },
			...distinct > top.length ? { distinctSketch: this.#distinct.format() } : {}
		};
	}
};
/** Something in the table that only the careful reader can name with its place: a value that is not finite, a text where numbers were declared. */
var UnprofilableTable = class extends Error {};
/**
* Statistics of every column straight from the bytes of rows, without a table in memory. Kinds are decided as by TableBuilder: a column is of
* numbers until a cell is something else, and must then be read again as text when numbers were taken in before.
*/
var TableProfiler = class {
	#missing;
	#kinds;
	#only;
	#columns;
	#reread = [];
	#row;
	rows = 0;
	/** `only` leaves the other columns out. */
	constructor(reading = {}, only) {
		this.#only = only;
		this.#kinds = reading.kinds ?? {};
		const byLength = [];
		for (const token of reading.missingValues ?? DEFAULT_MISSING_VALUES) {
			const bytes = encodeUtf8(token);
			(byLength[bytes.length] ??= []).push(bytes);
		}
		this.#missing = byLength;
	}
	columns(names) {
		this.#columns ??= names.map((name, index) => {
			if (name === "") throw new UnprofilableTable("a column has no name");
			const left = this.#only?.has(name) === false;
			const kind = Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : void 0;
			return {
				name,
				known: 0,
				numbers: left || kind === "text" ? void 0 : new NumberSketch(),
				texts: !left && kind === "text" ? new TextSketch() : void 0,
				text: () => this.#row.text(index) ?? ""
			};
		});
	}
	row(row) {
		this.rows += 1;
		this.#row = row;
		const columns = this.#columns;
		const { bytes } = row;
		for (let index = 0; index < columns.length; index++) {
			const column = columns[index];
			const { numbers, texts } = column;
			if (numbers === void 0 && texts === void 0) continue;
			const start = row.starts[index];
			const end = row.ends[index];
			let from = start;
			let to = end;
			while (from < to && isBlank(bytes[from])) from += 1;
			while (to > from && isBlank(bytes[to - 1])) to -= 1;
			if (this.#isMissing(bytes, from, to)) {
				if (numbers === void 0) texts.addMissing();
				else numbers.add(NaN);
				continue;
			}
			if (numbers !== void 0) {
				const value = parseDecimal(bytes, from, to);
				if (value !== void 0 && Number.isFinite(value)) {
					numbers.add(value);
					column.known += 1;
				} else this.#becomeText(column, value ?? decodeUtf8(bytes, from, to), row, index);
				continue;
			}
			texts.add(finalMix(row.low[index]) >>> 0, finalMix(row.high[index]) >>> 0, column.text);
		}
	}
	get names() {
		return (this.#columns ?? []).map(({ name }) => name);
	}
	/** The columns, or those that must be read again as text. */
	finish() {
		return {
			columns: (this.#columns ?? []).flatMap(({ name, numbers, texts }) => numbers !== void 0 ? [numbers.profile(name, 201)] : texts !== void 0 ? [texts.profile(name, 100)] : []),
			reread: Object.fromEntries(this.#reread.map((name) => [name, "text"]))
		};
	}
	#becomeText(column, found, row, index) {
		if (typeof found === "number" || spellsNonFinite(found) || Object.hasOwn(this.#kinds, column.name)) throw new UnprofilableTable(`${column.name} holds ${found}`);
		const nulls = column.numbers.nulls;
		column.numbers = void 0;
		if (column.known > 0) {
			this.#reread.push(column.name);
			return;
		}
		column.texts = new TextSketch();
		for (let missing = 0; missing < nulls; missing++) column.texts.addMissing();
		column.texts.add(finalMix(row.low[index]) >>> 0, finalMix(row.high[index]) >>> 0, column.text);
	}
	#isMissing(bytes, from, to) {
		const tokens = this.#missing[to - from];
		return tokens !== void 0 && tokens.some((token) => token.every((byte, at) => bytes[from + at] === byte));
	}
};
const isBlank = (byte) => byte === 32 || byte === 9;
// src/domain/data/profile/batch-profiler.ts
/**
* Statistics of typed tables that come some thousand rows at a time, with no more of them in memory. Kinds are decided as by TableAppender: a
* column is of numbers until a text comes. Numbers before it can no longer become texts, which is an UnprofilableTable.
*/
var BatchProfiler = class {
	#reading;
	#missing;
	#columns = /* @__PURE__ */ new Map();
	rows = 0;
	constructor(reading = {}) {
		this.#reading = reading;
		this.#missing = new Set(reading.missingValues ?? []);
	}
	get names() {
		return [...this.#columns.keys()];
	}
	add(table) {
		const absent = new Set(this.#columns.keys());
		for (const column of table.columns) {
			absent.delete(column.name);
			if (!this.#columns.has(column.name)) this.#begin(column.name);
			if (column.kind === "number") this.#numbers(column);
			else this.#texts(column);
		}
		for (const name of absent) addMissing(this.#columns.get(name), table.rows);
		this.rows += table.rows;
	}
	finish() {
		return [...this.#columns].map(([name, sketch]) => sketch.texts === void 0 ? sketch.numbers.profile(name, 201) : sketch.texts.profile(name, 100));
	}
	#begin(name) {
		const kinds = this.#reading.kinds ?? {};
		const sketch = Object.hasOwn(kinds, name) && kinds[name] === "text" ? { texts: new TextSketch() } : {
			numbers: new NumberSketch(),
			known: false
		};
		addMissing(sketch, this.rows);
		this.#columns.set(name, sketch);
	}
	#numbers({ name, values }) {
		const sketch = this.#columns.get(name);
		if (sketch.texts === void 0) {
			for (const value of values) sketch.numbers.add(value);
			sketch.known ||= values.some((value) => !Number.isNaN(value));
			return;
		}
		for (const value of values) if (Number.isNaN(value)) sketch.texts.addMissing();
		else addText(sketch.texts, String(value), 1);
	}
	#texts({ name, codes, dictionary }) {
		const counts = new Uint32Array(dictionary.length);
		let missing = 0;
		for (const code of codes) if (code < 0 || this.#missing.size > 0 && this.#missing.has(dictionary[code].trim())) missing += 1;
		else counts[code] += 1;
		if (missing === codes.length) return addMissing(this.#columns.get(name), missing);
		const texts = this.#becomeText(name);
		for (let at = 0; at < missing; at++) texts.addMissing();
		dictionary.forEach((text, code) => {
			if (counts[code] > 0) addText(texts, text, counts[code]);
		});
	}
	#becomeText(name) {
		const sketch = this.#columns.get(name);
		if (sketch.texts !== void 0) return sketch.texts;
		if (sketch.known || Object.hasOwn(this.#reading.kinds ?? {}, name) && this.#reading.kinds[name] === "number") throw new UnprofilableTable(`${name} holds numbers and texts`);
		const texts = new TextSketch();
		for (let at = 0; at < sketch.numbers.nulls; at++) texts.addMissing();
		this.#columns.set(name, { texts });
		return texts;
	}
};
function addMissing(sketch, count) {
	for (let row = 0; row < count; row++) if (sketch.texts === void 0) sketch.numbers.add(NaN);
	else sketch.texts.addMissing();
}
function addText(texts, text, times) {
	const [low, high] = hashBytes(encodeUtf8(text));
	texts.add(finalMix(low) >>> 0, finalMix(high) >>> 0, () => text, times);
}
// src/domain/data/csv/ascii-or-utf8.ts
/** Checks the encoding of a stream of chunks, fast where they are ASCII. */
var AsciiOrUtf8 = class {
	#utf8 = new Utf8Checker();
	/** Whether a character has begun and not ended. */
	get inside() {
		return this.#utf8.inside;
	}
	accepts(chunk) {
		if (!this.inside && isAscii(chunk)) return true;
		for (const byte of chunk) if (!this.#utf8.accepts(byte)) return false;
		return true;
	}
};
function isAscii(chunk) {
	let all = 0;
	for (let at = 0; at < chunk.length; at++) all |= chunk[at];
	return all < 128;
}
// src/features/data/profile-tables.ts
/**
* Statistics of tables, grouped by their columns in order of first appearance. All are read in one pass in bounded
* memory. A defect fails with its data.* code and its place.
*/
async function profileTables(sources, ports, reading = {}) {
	const indexed = sources.map((source, index) => ({
		source,
		index
	}));
	const delimited = indexed.filter(({ source }) => requireFormat(source.name).family === "delimited");
	const typed = indexed.filter(({ source }) => requireFormat(source.name).family !== "delimited");
	return [...await profileDelimited(delimited, ports, reading), ...await profileTyped(typed, ports, reading)];
}
async function profileDelimited(sources, ports, reading) {
	const groups = /* @__PURE__ */ new Map();
	for (const { source, index } of sources) {
		const found = await scan(source, ports, reading, (names) => {
			const key = JSON.stringify(names);
			let group = groups.get(key);
			if (group === void 0) groups.set(key, group = {
				profiler: new TableProfiler(reading),
				sources: []
			});
			return group.profiler;
		});
		groups.get(found.key).sources.push({
			index,
			rows: found.rows
		});
	}
	const profiled = [];
	for (const group of groups.values()) {
		const { columns, reread } = group.profiler.finish();
		profiled.push({
			sources: group.sources,
			columns: await withReread(columns, reread, group.sources, sources, ports, reading)
		});
	}
	return profiled;
}
/** Columns that turned out to be texts after numbers had been taken in are read once more, alone. */
async function withReread(columns, reread, group, sources, ports, reading) {
	const names = Object.keys(reread);
	if (names.length === 0) return columns;
	const wanted = {
		...reading,
		kinds: {
			...reading.kinds,
			...reread
		}
	};
	const again = new TableProfiler(wanted, new Set(names));
	for (const { index } of group) await scan(sources.find((one) => one.index === index).source, ports, wanted, () => again);
	const texts = new Map(again.finish().columns.map((column) => [column.name, column]));
	return again.names.flatMap((name) => texts.get(name) ?? columns.find((column) => column.name === name) ?? []);
}
async function scan(source, ports, reading, choose) {
	const format = requireFormat(source.name);
	let profiler;
	let key = "";
	const rows = new CsvRows({
		columns: (names) => {
			key = JSON.stringify(names);
			profiler = choose(names);
			profiler.columns(names);
		},
		row: () => profiler.row(rows)
	});
	const encoding = new AsciiOrUtf8();
	try {
		rows.beginFile(source.name, format.delimiter);
		for await (const chunk of plainBytes(source, format)) {
			if (!encoding.accepts(chunk)) throw new UnprofilableTable("not UTF-8");
			rows.push(chunk);
		}
		rows.endFile();
		if (rows.number === 0 || encoding.inside) throw new UnprofilableTable("no rows, or half a character");
	} catch (error) {
		if (error instanceof UnprofilableTable || error instanceof Failure) await explain(source, ports, reading);
		throw error;
	}
	return {
		key,
		rows: rows.number
	};
}
/** The careful reader says what is wrong, and where. */
async function explain(source, ports, reading) {
	await readTableSources([source], ports, reading);
}
async function profileTyped(sources, ports, reading) {
	if (sources.length === 0) return [];
	const profile = (group) => profileBatches(group, ports, reading);
	try {
		return [await profile(sources)];
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.tables-differ") throw error;
		const groups = /* @__PURE__ */ new Map();
		for (const source of sources) {
			const one = await profile([source]);
			const key = JSON.stringify(one.columns.map(({ name }) => name));
			groups.set(key, [...groups.get(key) ?? [], one]);
		}
		const indexes = [...groups.values()].map((group) => new Set(group.flatMap((one) => one.sources.map(({ index }) => index))));
		const profiled = [];
		for (const group of indexes) profiled.push(await profile(sources.filter(({ index }) => group.has(index))));
		return profiled;
	}
}
/** Some thousands of rows at a time; only a column whose first text comes after numbers makes the whole table be held. */
async function profileBatches(group, ports, reading) {
	const profiler = new BatchProfiler(reading);
	const sources = [];
	try {
		for (const { source, index } of group) {
			const before = profiler.rows;
			const expected = requireFormat(source.name).family === "json-lines" ? [] : profiler.names;
			for await (const batch of tableBatches(source, ports)) {
				requireColumns(batch, expected, source.name);
				profiler.add(batch);
			}
			if (profiler.rows === before) throw new Failure("data.no-rows", {
				message: `${source.name} has no rows`,
				at: { file: source.name }
			});
			sources.push({
				index,
				rows: profiler.rows - before
			});
		}
		return {
			columns: profiler.finish(),
			sources
		};
	} catch (error) {
		if (!(error instanceof UnprofilableTable)) throw error;
	}
	const { table, rows } = await readTableSources(group.map(({ source }) => source), ports, reading);
	const whole = new BatchProfiler(reading);
	whole.add(table);
	return {
		columns: whole.finish(),
		sources: group.map(({ index }, at) => ({
			index,
			rows: rows[at]
		}))
	};
}
// src/features/data/describe-files.ts
/**
* Reads the tables among the files and says in a manifest what the dataset is. Table defects fail with their own codes. Tables whose files
* are all as the manifest of `before` says are taken from there.
*/
async function describeFiles(name, files, schema, before, source, ports) {
	const sources = files.filter((file) => formatOfTable(file.path) !== void 0);
	const profiled = await readTables(sources, keptTables(before, sources, schema), schema, ports);
	const tables = [];
	const rowsOf = /* @__PURE__ */ new Map();
	for (const group of profiled) {
		const first = sources[group.sources[0].index].path;
		const table = describeTable(first, tables.map((one) => one.name), group.sources.reduce((sum, one) => sum + one.rows, 0), group.columns, schema, personalColumns(schema));
		tables.push(table);
		for (const { index, rows } of group.sources) rowsOf.set(sources[index], {
			rows,
			...profiled.length > 1 ? { table: table.name } : {}
		});
	}
	const listed = files.map((file) => ({
		...datasetFile(file),
		...rowsOf.get(file)
	}));
	return {
		manifest: {
			schemaVersion: 1,
			kind: "dataset",
			name,
			files: listed,
			...tables.length === 0 ? {} : {
				rows: tables.reduce((sum, table) => sum + table.rows, 0),
				tables
			},
			...source === void 0 ? {} : { source }
		},
		digest: ports.hasher.sha256(formatFileList(listed))
	};
}
/** Reads what no kept table has. A kept table that gets more files is read again with them. */
async function readTables(sources, kept, schema, ports) {
	const known = new Set(kept.flatMap((table) => table.sources.map(({ index }) => index)));
	const indexes = sources.map((_, index) => index).filter((index) => !known.has(index));
	const placed = (await profileTables(indexes.map((index) => sources[index]), ports, readingFor(schema))).map((table) => ({
		...table,
		sources: table.sources.map(({ index, rows }) => ({
			index: indexes[index],
			rows
		}))
	}));
	const apart = kept.filter((table) => !placed.some((other) => belongTogether(table, other, sources)));
	return apart.length < kept.length ? await readTables(sources, apart, schema, ports) : inReadingOrder([...kept, ...placed], sources);
}
// src/features/data/write-manifest.ts
/** What a manifest is on disk; nothing is written. */
async function manifestFiles(manifest, ports) {
	const paths = datasetPaths(manifest.name);
	const { json, lists } = formatManifest(manifest);
	const written = [...[...lists].map(([path, content]) => ({
		path: `${paths.folder}/${path}`,
		content
	})), {
		path: paths.manifest,
		content: json
	}];
	const obsolete = [];
	if ((await ports.files.stat(join(ports.root, paths.lists)))?.kind === "folder") {
		for await (const file of ports.files.list(join(ports.root, paths.lists))) if (!lists.has(`list/${file.path}`)) obsolete.push(`${paths.lists}/${file.path}`);
	}
	return {
		written,
		obsolete
	};
}
/** Writes what changed; the manifest comes last, because it names the lists. */
async function writeManifest({ written, obsolete }, ports) {
	const lists = written.slice(0, -1);
	await concurrently(lists, async ({ path, content }) => {
		const before = await ports.files.read(join(ports.root, path));
		if (before === void 0 || new TextDecoder().decode(before) !== content) await ports.files.write(join(ports.root, path), content);
	});
	const manifest = written.at(-1);
	await ports.files.write(join(ports.root, manifest.path), manifest.content);
	await concurrently(obsolete, (path) => ports.files.remove(join(ports.root, path)));
}
// src/features/data/source-files.ts
/** The files that paths name: a file under its own name, a folder with everything below it. Pointers and links are refused: they are no data. The stamp of a checkout is left out. */
async function sourceFiles(paths, ports) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const absolute = isAbsolute(path) ? path : join(ports.root, path);
		const stat = await ports.files.stat(absolute);
		if (stat === void 0) throw new Failure("environment.file-missing", {
			message: `${path} does not exist`,
			at: { file: path }
		});
		const name = path.replace(/\/+$/, "");
		const files = stat.kind === "folder" ? await filesBelow(absolute.replace(/\/+$/, ""), name, ports) : [requireRegular({
			absolute,
			name: path,
			path: basename(absolute),
			seen: stat
		})];
		for (const file of files) {
			if (file.path === ".trainyard-dataset.json") continue;
			const twin = found.get(file.path);
			if (twin !== void 0) throw new Failure("data.names-collide", {
				message: `two of the files to add would be called ${file.path}`,
				evidence: [twin.name, file.name]
			});
			found.set(file.path, file);
		}
	}
	const files = [...found.values()];
	const pointers = await concurrently(files, (file) => pointerAt(file.absolute, file.seen, ports));
	const texts = files.filter((_, index) => pointers[index] !== void 0);
	if (texts.length > 0) throw new Failure("data.pointer-as-data", {
		message: texts.length === 1 ? `${texts[0].name} holds a git LFS pointer, not data` : `${texts.length} files hold git LFS pointers, not data`,
		evidence: texts.slice(0, 10).map((file) => file.name),
		at: { file: texts[0].name }
	});
	return files;
}
// src/features/data/add-dataset.ts
/**
* Records files as a dataset under `data/<name>`: bytes into the LFS object store, pointers into git's index, a manifest beside them. Everything
* is read and checked before anything is written. Afterwards `git status` shows the dataset as staged and nothing as modified.
*/
async function addDataset(command, ports) {
	const { name } = command;
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
	const paths = datasetPaths(name);
	const before = await workingManifest(name, ports);
	const sources = await sourceFiles(command.from ?? [], ports);
	const without = command.without ?? /* @__PURE__ */ new Set();
	const kept = (await keptFiles(paths.files, sources, ports)).filter((file) => !without.has(file.path));
	checkNames(name, [...kept, ...sources]);
	const untouched = await knownFiles(name, before, ports, kept);
	const again = sources.length === 0 && kept.every((file) => untouched.current.has(file.name));
	const known = await reachable(untouched, command.storeless === true || again, ports);
	const files = await takeIn(kept, sources, known, command, ports);
	await ensureObjects(files.filter((file) => file.stored), ports);
	const schemaPath = command.schema ?? (await ports.files.stat(join(ports.root, paths.schema)) === void 0 ? void 0 : paths.schema);
	const schema = schemaPath === void 0 ? void 0 : await readSchema(relativeTo(ports.root, schemaPath), ports);
	const { manifest, digest } = await describeFiles(name, files, schema, before, command.source ?? before?.source, ports);
	const diff = before === void 0 ? void 0 : diffManifests(before, manifest);
	const attributes = planAttributes(await textAt(join(ports.root, paths.attributes), ports));
	const changed = before === void 0 || !sameManifest(before, manifest);
	const inferred = command.inferSchema === true && schema === void 0 && onlyTable(manifest) !== void 0 ? formatTableSchema(inferSchema(onlyTable(manifest).columns)) : void 0;
	const plan = planAdd(name, manifest, diff, {
		attributes: attributes !== void 0,
		schema: inferred !== void 0
	});
	if (command.dryRun === true) return {
		name,
		manifest,
		digest,
		diff,
		changed,
		plan
	};
	await copySources(sources, files, paths.files, ports);
	if (attributes !== void 0) await ports.files.write(join(ports.root, paths.attributes), attributes);
	const listed = await manifestFiles(manifest, ports);
	await writeManifest(listed, ports);
	if (command.schema !== void 0) await copySchema(command.schema, paths.schema, ports);
	if (inferred !== void 0) await ports.files.write(join(ports.root, paths.schema), inferred);
	const beside = [
		paths.attributes,
		...listed.written.map(({ path }) => path),
		...schemaPath === void 0 && inferred === void 0 ? [] : [paths.schema]
	];
	await stageFiles(files, await concurrently(beside, async (path) => ({
		path,
		content: await textAt(join(ports.root, path), ports) ?? ""
	})), listed.obsolete, paths.files, known, ports);
	const present = new Set(files.map((file) => file.path));
	for (const path of without) if (!present.has(path)) await ports.files.remove(join(ports.root, paths.files, path));
	return {
		name,
		manifest,
		digest,
		diff,
		changed,
		plan
	};
}
/** Files that are in the dataset already and are not replaced. */
async function keptFiles(folder, sources, ports) {
	const replaced = new Set(sources.map((source) => source.path));
	const stat = await ports.files.stat(join(ports.root, folder));
	if (stat !== void 0 && stat.kind !== "folder") throw new Failure("data.path-unsafe", {
		message: `${folder}: expected a folder, found a ${stat.kind}`,
		at: { file: folder }
	});
	return (stat !== void 0 ? await foundFiles(folder, ports) : []).filter((file) => !replaced.has(file.path));
}
/**
* Reads what has to be read, once: hashed and into the object store in the same pass, where objects are out of sight until something points
* at them. A dry run only hashes.
*/
async function takeIn(kept, sources, known, { storeless, dryRun }, ports) {
	const all = [...kept, ...sources];
	const staying = new Set(storeless === true ? kept : []);
	if (dryRun !== true) {
		const unknown = all.filter((file) => !known.current.has(file.name) && !staying.has(file));
		const copies = sources.reduce((sum, file) => sum + file.seen.sizeBytes, 0);
		await ports.objects.requireSpace(unknown.reduce((sum, file) => sum + file.seen.sizeBytes, 0), {
			path: ports.root,
			bytes: copies
		});
	}
	const intake = dryRun === true ? digestOnly(ports) : intoStore(ports, (file) => staying.has(file));
	return await takeFiles(all, intake, known.current, ports);
}
/**
* Files that need not be read. Where that is asked, a file whose object is gone, or without copies its note, as in a folder that was moved, has to be read again
* to stand for its object.
*/
async function reachable(known, asked, ports) {
	if (!asked) return known;
	const objects = [...known.current.values()].filter((file) => file.sizeBytes > 0).map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	}));
	const absent = new Set((await ports.objects.absent(objects)).map((object) => object.oid));
	return {
		...known,
		current: new Map([...known.current].filter(([, file]) => !absent.has(file.sha256)))
	};
}
function checkNames(name, files) {
	if (files.length === 0) throw new Failure("data.files-missing", {
		message: `${datasetPaths(name).files} has no files, and none were given`,
		at: { file: datasetPaths(name).files }
	});
	const names = files.map((file) => file.path);
	const unsafe = unsafeNames(names);
	if (unsafe.length > 0) throw new Failure("data.path-unsafe", {
		message: `${unsafe.length} of ${names.length} files have names that cannot be stored everywhere`,
		evidence: unsafe.slice(0, 10).map(({ path, problem }) => `${JSON.stringify(path)} ${problem}`)
	});
	const twins = collidingNames(names);
	if (twins.length > 0) throw new Failure("data.names-collide", {
		message: `${twins.length} names are used twice on systems that ignore case`,
		evidence: twins.slice(0, 10).map((group) => group.join(" = "))
	});
}
function planAdd(name, manifest, diff, writes) {
	const paths = datasetPaths(name);
	const changes = diff === void 0 ? manifest.files.map((file) => ({
		verb: "create",
		target: `${paths.files}/${file.path}`,
		detail: `${humanBytes(file.sizeBytes)} in LFS`
	})) : diff.files.map((file) => ({
		verb: file.kind === "removed" ? "delete" : file.kind === "added" ? "create" : "update",
		target: `${paths.files}/${file.path}`,
		detail: humanBytes(file.sizeBytes)
	}));
	const updated = diff === void 0 || changes.length > 0;
	return {
		title: `Record the dataset ${name}`,
		effects: [
			...changes,
			...updated ? [{
				verb: diff === void 0 ? "create" : "update",
				target: paths.manifest
			}] : [],
			...writes.attributes ? [{
				verb: "update",
				target: paths.attributes
			}] : [],
			...writes.schema ? [{
				verb: "create",
				target: paths.schema,
				detail: "for review"
			}] : []
		]
	};
}
/** Out of the store, whose bytes were verified a moment ago, so that what is in place is what is recorded even if a source changes now. */
async function copySources(sources, files, folder, ports) {
	if (sources.length === 0) return;
	const digests = new Map(files.map((file) => [file.path, file.sha256]));
	const targets = sources.map((source) => ({
		source,
		target: join(ports.root, folder, source.path)
	})).filter(({ source, target }) => target !== source.absolute);
	const empty = targets.filter(({ source }) => source.seen.sizeBytes === 0).map(({ target }) => target);
	await keepReplaced(empty, ports);
	for (const target of empty) await ports.files.write(target, "");
	await ports.objects.checkout(targets.filter(({ source }) => source.seen.sizeBytes > 0).map(({ source, target }) => ({
		object: {
			oid: digests.get(source.path),
			sizeBytes: source.seen.sizeBytes
		},
		path: target,
		executable: source.seen.executable
	})));
}
/** In one step, so that the index never holds half a dataset. Only what is not staged already: pointers of files that were read, and the disappearance of those that are gone. */
async function stageFiles(files, plain, obsolete, folder, known, ports) {
	const present = new Set(files.map((file) => `${folder}/${file.path}`));
	const entries = [];
	for (const file of files) {
		if (known.current.has(file.name)) continue;
		const path = `${folder}/${file.path}`;
		const seen = file.name === path ? file.seen : await ports.files.stat(join(ports.root, path));
		if (seen === void 0) throw new Failure("data.file-changed", {
			message: `${path} disappeared while it was added`,
			at: { file: path }
		});
		entries.push({
			path,
			pointer: formatPointer({
				oid: file.sha256,
				sizeBytes: file.sizeBytes
			}),
			seen
		});
	}
	await ports.pointers.stage(entries, [...known.listed.filter((path) => !present.has(path)), ...obsolete], plain);
}
async function copySchema(from, to, ports) {
	const source = isAbsolute(from) ? from : join(ports.root, from);
	if (source !== join(ports.root, to)) await ports.files.write(join(ports.root, to), await ports.files.read(source));
}
const relativeTo = (root, path) => isAbsolute(path) ? relative(root, path) : path;
async function textAt(path, ports) {
	const bytes = await ports.files.read(path);
	return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
}
export { addDataset as t };
