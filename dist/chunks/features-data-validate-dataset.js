import { n as columnNames, r as findColumn, t as cellAt } from "./kernel-table.js";
import { a as checkForeignKey, i as personalColumns, o as hideValues, r as compilePattern, s as judgeProblems, t as readSchema } from "./features-data-dataset-schema.js";
import { n as resolveDataset, o as hashRows } from "./features-data-dataset-versions.js";
import { t as Random } from "./kernel-random.js";
import { o as isDatasetName, r as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { n as Failure } from "./kernel-failure.js";
import { t as holdOutRows } from "./numeric-splits-hold-out-rows.js";
import { i as loadDataset, n as digestOfFiles, r as linksAt } from "./features-data-load-dataset.js";
import { t as checkImages } from "./domain-data-images-check-images.js";
import { n as mediaTypeOf } from "./features-data-data-file.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { l as workingFiles } from "./features-data-working-files.js";
// src/domain/data/leakage/group-and-time.ts
/** Groups (patients, users, machines) with rows on both sides: a test score then says how well known groups are remembered. */
function groupLeakage(column, split) {
	const train = /* @__PURE__ */ new Set();
	for (let at = 0; at < split.train.length; at++) {
		const group = cellAt(column, split.train[at]);
		if (group !== void 0) train.add(group);
	}
	const shared = /* @__PURE__ */ new Set();
	const all = /* @__PURE__ */ new Set();
	const examples = [];
	let rows = 0;
	for (let at = 0; at < split.test.length; at++) {
		const row = split.test[at];
		const group = cellAt(column, row);
		if (group === void 0) continue;
		all.add(group);
		if (!train.has(group)) continue;
		rows += 1;
		if (!shared.has(group) && examples.length < 5) examples.push({
			row: row + 1,
			value: group
		});
		shared.add(group);
	}
	if (rows === 0) return [];
	const message = `${shared.size} of ${all.size} groups of the test rows have training rows as well: split by ${column.name}`;
	return [{
		rule: "leakage-group",
		severity: "error",
		column: column.name,
		message,
		count: rows,
		examples
	}];
}
/** Training rows that are later than test rows: the model is trained on what it will be asked to foretell. ISO dates order as texts. */
function timeLeakage(column, table, split) {
	let first;
	for (let at = 0; at < split.test.length; at++) {
		const time = cellAt(column, split.test[at]);
		if (time !== void 0 && (first === void 0 || time < first)) first = time;
	}
	if (first === void 0) return [];
	const later = [];
	for (let at = 0; at < split.train.length; at++) {
		const time = cellAt(column, split.train[at]);
		if (time !== void 0 && time > first) later.push(split.train[at]);
	}
	if (later.length === 0) return [];
	const message = `${(100 * later.length / split.train.length).toFixed(1)} % of the training rows are later than the first test row: split by time where the future is to be predicted`;
	return [{
		rule: "leakage-time",
		severity: "warning",
		column: column.name,
		message,
		count: later.length,
		examples: later.slice(0, 5).map((row) => ({
			row: row + 1,
			value: cellAt(column, row) ?? null
		}))
	}];
}
// src/numeric/sketch/min-hash.ts
/**
* MinHash signatures (Broder 1997): the share of equal places of two signatures estimates the Jaccard similarity of the sets, with a
* standard error of √(s(1 − s)/places). Seeded, so that signatures are the same everywhere.
*/
var MinHash = class {
	places;
	#factors;
	#addends;
	constructor(places, seed = 1) {
		this.places = places;
		const random = new Random(seed);
		this.#factors = Uint32Array.from({ length: places }, () => random.uint32() | 1);
		this.#addends = Uint32Array.from({ length: places }, () => random.uint32());
	}
	/** Signature of a set of 32-bit hashes. */
	signature(hashes) {
		const signature = new Uint32Array(this.places).fill(4294967295);
		for (const hash of hashes) for (let place = 0; place < this.places; place++) {
			let word = Math.imul(hash ^ hash >>> 15, this.#factors[place]) + this.#addends[place] | 0;
			word = Math.imul(word ^ word >>> 16, 2246822507);
			word = (word ^ word >>> 13) >>> 0;
			if (word < signature[place]) signature[place] = word;
		}
		return signature;
	}
};
/** Estimated Jaccard similarity of the sets behind two signatures. */
function similarity(left, right) {
	let equal = 0;
	for (let place = 0; place < left.length; place++) if (left[place] === right[place]) equal += 1;
	return equal / left.length;
}
/**
* Locality-sensitive index: signatures that agree in a whole band become candidates. With b bands of r places the chance is
* 1 − (1 − sʳ)ᵇ; 16 bands of 4 find 99.98 % of the pairs at 0.8 and 6 % of those at 0.25.
*/
var BandIndex = class {
	#rows;
	#buckets = /* @__PURE__ */ new Map();
	constructor(placesPerBand) {
		this.#rows = placesPerBand;
	}
	add(item, signature) {
		for (const bucket of this.#bucketsOf(signature)) {
			const items = this.#buckets.get(bucket);
			if (items === void 0) this.#buckets.set(bucket, [item]);
			else if (items.length < 50) items.push(item);
		}
	}
	candidates(signature) {
		return new Set(this.#bucketsOf(signature).flatMap((bucket) => this.#buckets.get(bucket) ?? []));
	}
	#bucketsOf(signature) {
		const buckets = [];
		for (let start = 0; start + this.#rows <= signature.length; start += this.#rows) buckets.push(`${start}:${signature.subarray(start, start + this.#rows).join()}`);
		return buckets;
	}
};
// src/domain/data/leakage/near-duplicates.ts
/** Texts of fewer words are names and categories, which resemble each other by right. */
const MIN_WORDS = 8;
const SAME = .8;
const PLACES = 64;
const PLACES_PER_BAND = 4;
/** Texts that are compared at most; beyond it a sample of the first ones speaks for the rest. */
const MAX_TEXTS = 5e4;
/**
* Test rows whose text is almost that of a training row: estimated Jaccard similarity of their runs of three words is at least 0.8. Equal
* texts are not counted, they are duplicates.
*/
function nearDuplicates(table, split, target) {
	return table.columns.flatMap((column) => column.kind === "text" && column.name !== target && isProse(column) ? compareTexts(column, split) : []);
}
function isProse({ dictionary }) {
	const sample = dictionary.slice(0, 200);
	return sample.length > 1 && sample.filter((text) => text.split(/\s+/).length >= MIN_WORDS).length > sample.length / 2;
}
function compareTexts(column, split) {
	const minHash = new MinHash(PLACES);
	const index = new BandIndex(PLACES_PER_BAND);
	const signatures = /* @__PURE__ */ new Map();
	const signatureOf = (code) => {
		const known = signatures.get(code);
		if (known !== void 0) return known;
		const signature = minHash.signature(shingles(column.dictionary[code]));
		signatures.set(code, signature);
		return signature;
	};
	const trained = /* @__PURE__ */ new Set();
	for (let at = 0; at < split.train.length && trained.size < MAX_TEXTS; at++) {
		const code = column.codes[split.train[at]];
		if (code < 0 || trained.has(code)) continue;
		trained.add(code);
		index.add(code, signatureOf(code));
	}
	const rows = [];
	for (let at = 0; at < Math.min(split.test.length, MAX_TEXTS); at++) {
		const code = column.codes[split.test[at]];
		if (code < 0 || trained.has(code)) continue;
		const signature = signatureOf(code);
		for (const candidate of index.candidates(signature)) {
			if (similarity(signature, signatureOf(candidate)) < SAME) continue;
			rows.push(split.test[at]);
			break;
		}
	}
	if (rows.length === 0) return [];
	const message = `texts of test rows are almost those of training rows (${(100 * rows.length / split.test.length).toFixed(1)} % of the test rows)`;
	const examples = rows.slice(0, 5).map((row) => ({
		row: row + 1,
		value: (column.dictionary[column.codes[row]] ?? "").slice(0, 60)
	}));
	return [{
		rule: "leakage-near-duplicates",
		severity: "warning",
		column: column.name,
		message,
		count: rows.length,
		examples
	}];
}
/** Hashes of all runs of three words, in lower case. */
function shingles(text) {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	const hashes = /* @__PURE__ */ new Set();
	for (let at = 0; at < Math.max(1, words.length - 2); at++) {
		let hash = 2166136261;
		for (const word of words.slice(at, at + 3)) {
			for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 16777619);
			hash = Math.imul(hash ^ 32, 16777619);
		}
		hashes.add(hash >>> 0);
	}
	return hashes;
}
// src/domain/data/leakage/predicts-alone.ts
/** Correlations above this are the same number in another unit, apart from rounding. */
const SAME_NUMBER = .99999;
/**
* Whether one feature is the target in disguise. Numbers against numbers: a straight line through all rows. A class target: as many
* values as classes (or fewer rows than would make that chance), each belonging to one class.
*/
function predictsAlone(feature, target) {
	if (target.kind === "number") return feature.kind === "number" && Math.abs(correlation(feature, target)) > SAME_NUMBER;
	const classOf = /* @__PURE__ */ new Map();
	let rows = 0;
	for (let row = 0; row < target.codes.length; row++) {
		const value = feature.kind === "text" ? feature.codes[row] : feature.values[row];
		const label = target.codes[row];
		if (label < 0 || Number.isNaN(value) || feature.kind === "text" && value < 0) continue;
		rows += 1;
		const known = classOf.get(value);
		if (known === void 0) classOf.set(value, label);
		else if (known !== label) return false;
	}
	const classes = new Set(classOf.values()).size;
	return classes > 1 && classOf.size <= Math.max(classes, 2) && rows >= 10 * classOf.size;
}
/** Pearson's correlation over rows where both are known; 0 when one of them is constant or fewer than three rows are known. */
function correlation(left, right) {
	let n = 0;
	let meanLeft = 0;
	let meanRight = 0;
	let squaresLeft = 0;
	let squaresRight = 0;
	let products = 0;
	for (let row = 0; row < left.values.length; row++) {
		const x = left.values[row];
		const y = right.values[row];
		if (Number.isNaN(x) || Number.isNaN(y)) continue;
		n += 1;
		const dx = x - meanLeft;
		const dy = y - meanRight;
		meanLeft += dx / n;
		meanRight += dy / n;
		squaresLeft += dx * (x - meanLeft);
		squaresRight += dy * (y - meanRight);
		products += dx * (y - meanRight);
	}
	return n < 3 || squaresLeft === 0 || squaresRight === 0 ? 0 : products / Math.sqrt(squaresLeft * squaresRight);
}
// src/domain/data/leakage/single-feature.ts
/** Bins of a number feature; enough to follow any useful curve, few enough to be filled. */
const BINS = 32;
/**
* How much of the target one feature explains by itself, out of sample: 0 is no more than the most frequent class (or the mean), 1 is
* everything. The feature is cut into bins by its quantiles (texts are their own bins); each half of the rows is predicted from the bins
* of the other half, so that identifiers, whose values never come again, score nothing. The idea is the predictive power score.
*/
function singleFeatureScore(feature, target) {
	const bins = binsOf(feature);
	return target.kind === "text" ? classScore(bins, target.codes) : numberScore(bins, target.values);
}
/** Bin of each row; −1 where the value is missing. */
function binsOf(feature) {
	if (feature.kind === "text") return feature.codes;
	const known = feature.values.filter((value) => !Number.isNaN(value)).sort();
	const cuts = Float64Array.from({ length: 31 }, (_, bin) => known[Math.floor((bin + 1) * known.length / BINS)] ?? Infinity);
	return Int32Array.from(feature.values, (value) => {
		if (Number.isNaN(value)) return -1;
		let low = 0;
		let high = cuts.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (cuts[middle] <= value) low = middle + 1;
			else high = middle;
		}
		return low;
	});
}
function classScore(bins, labels) {
	let right = 0;
	let rightByClass = 0;
	let rows = 0;
	for (const half of [0, 1]) {
		const counts = /* @__PURE__ */ new Map();
		const all = /* @__PURE__ */ new Map();
		each(bins, half, (row, bin) => {
			const label = labels[row];
			if (label < 0) return;
			const inBin = counts.get(bin) ?? /* @__PURE__ */ new Map();
			counts.set(bin, inBin.set(label, (inBin.get(label) ?? 0) + 1));
			all.set(label, (all.get(label) ?? 0) + 1);
		});
		const usual = mostFrequent(all);
		const bestOf = new Map([...counts].map(([bin, inBin]) => [bin, mostFrequent(inBin)]));
		each(bins, 1 - half, (row, bin) => {
			const label = labels[row];
			if (label < 0) return;
			rows += 1;
			if ((bestOf.get(bin) ?? usual) === label) right += 1;
			if (usual === label) rightByClass += 1;
		});
	}
	return rows < 100 || rightByClass === rows ? 0 : Math.max(0, (right - rightByClass) / (rows - rightByClass));
}
function numberScore(bins, values) {
	let residual = 0;
	let total = 0;
	let rows = 0;
	for (const half of [0, 1]) {
		const sums = /* @__PURE__ */ new Map();
		const all = {
			sum: 0,
			count: 0
		};
		each(bins, half, (row, bin) => {
			const value = values[row];
			if (Number.isNaN(value)) return;
			const inBin = sums.get(bin) ?? {
				sum: 0,
				count: 0
			};
			sums.set(bin, inBin);
			for (const one of [inBin, all]) {
				one.sum += value;
				one.count += 1;
			}
		});
		const mean = all.count === 0 ? 0 : all.sum / all.count;
		each(bins, 1 - half, (row, bin) => {
			const value = values[row];
			if (Number.isNaN(value)) return;
			const inBin = sums.get(bin);
			rows += 1;
			residual += (value - (inBin === void 0 ? mean : inBin.sum / inBin.count)) ** 2;
			total += (value - mean) ** 2;
		});
	}
	return rows < 100 || total === 0 ? 0 : Math.max(0, 1 - residual / total);
}
/** Rows of one half: blocks of a fixed mix of row numbers, because neighbours in a sorted file would not be like the rest. */
function each(bins, half, visit) {
	for (let row = 0; row < bins.length; row++) if ((Math.imul(row + 1, 2654435761) >>> 16 & 1) === half && bins[row] >= 0) visit(row, bins[row]);
}
function mostFrequent(counts) {
	let best = -1;
	let most = 0;
	for (const [label, count] of counts) if (count > most || count === most && label < best) {
		best = label;
		most = count;
	}
	return best;
}
// src/domain/data/leakage/leakage.ts
/**
* Ways in which a test score can be too good: test rows that are in the training rows as well, a column that is the target under another
* name, equal inputs with different answers. `split` is needed for the first only.
*/
function checkLeakage(table, target, split) {
	const targetColumn = target === void 0 ? void 0 : findColumn(table, target);
	const features = table.columns.filter((column) => column !== targetColumn);
	const problems = [];
	if (targetColumn !== void 0) problems.push(...targetTwins(features, targetColumn), ...strongFeatures(features, targetColumn), ...conflictingLabels(table, features, targetColumn));
	if (split !== void 0) problems.push(...sharedRows(hashRows(table, table.columns), split), ...nearDuplicates(table, split, target));
	return {
		checks: (targetColumn === void 0 ? 0 : features.length + 1) + (split === void 0 ? 0 : 1),
		problems
	};
}
function targetTwins(features, target) {
	return features.filter((feature) => predictsAlone(feature, target)).map((feature) => ({
		rule: "leakage-target",
		severity: "error",
		column: feature.name,
		message: `${feature.name} determines the target ${target.name} by itself: it is the answer, not an input`,
		count: 1,
		examples: []
	}));
}
/** Out of sample, a single measurement seldom explains this much of an answer that is not yet known. */
const SUSPICIOUS_SCORE = .97;
/** Features that are not the target itself and yet say nearly everything about it; people have to say whether they are known in time. */
function strongFeatures(features, target) {
	return features.flatMap((feature) => {
		if (predictsAlone(feature, target)) return [];
		const score = singleFeatureScore(feature, target);
		if (score < SUSPICIOUS_SCORE) return [];
		const message = `${feature.name} explains ${(100 * score).toFixed(1)} % of ${target.name} by itself: is it known before the answer?`;
		return [{
			rule: "leakage-single-feature",
			severity: "warning",
			column: feature.name,
			message,
			count: 1,
			examples: []
		}];
	});
}
/** Equal inputs with different classes: no model can be right about all of them. Numbers may differ for equal inputs. */
function conflictingLabels(table, features, target) {
	if (target.kind !== "text" || features.length === 0) return [];
	const inputs = hashRows(table, features);
	const labelOf = /* @__PURE__ */ new Map();
	const rows = [];
	for (let row = 0; row < table.rows; row++) {
		const label = labelOf.get(inputs[row]);
		if (label === void 0) labelOf.set(inputs[row], target.codes[row]);
		else if (label !== target.codes[row]) rows.push(row);
	}
	if (rows.length === 0) return [];
	return [{
		rule: "conflicting-labels",
		severity: "warning",
		column: target.name,
		message: "rows with equal inputs have different labels",
		count: rows.length,
		examples: rows.slice(0, 5).map((row) => ({
			row: row + 1,
			value: target.dictionary[target.codes[row]] ?? null
		}))
	}];
}
/** Test rows that occur in the training rows. A few are usual in coarse measurements; many make the score a memory test. */
function sharedRows(hashes, split) {
	const train = /* @__PURE__ */ new Set();
	for (let index = 0; index < split.train.length; index++) train.add(hashes[split.train[index]]);
	const shared = [];
	for (let index = 0; index < split.test.length; index++) if (train.has(hashes[split.test[index]])) shared.push(split.test[index]);
	if (shared.length === 0) return [];
	const share = shared.length / split.test.length;
	return [{
		rule: "leakage-duplicates",
		severity: share > MAX_SHARED ? "error" : "warning",
		message: `${(100 * share).toFixed(1)} % of the test rows are in the training rows as well (up to ${100 * MAX_SHARED} % is accepted)`,
		count: shared.length,
		examples: shared.slice(0, 5).map((row) => ({
			row: row + 1,
			value: null
		}))
	}];
}
/** The default condition of Deepchecks for train-test overlap. */
const MAX_SHARED = .05;
// src/domain/data/schema/check-expectations.ts
/** Checks what a schema expects of a table as a whole: how many rows, how columns are distributed, how columns relate. */
function checkExpectations(table, schema) {
	const problems = [];
	let checks = 0;
	if (schema.rowCount !== void 0) {
		checks += 1;
		problems.push(...outside("row-count", "rows", table.rows, schema.rowCount, { severity: "error" }));
	}
	for (const field of schema.fields) {
		const column = findColumn(table, field.name);
		if (column === void 0 || field.distribution === void 0) continue;
		for (const [name, value, range] of measured(column, field)) {
			checks += 1;
			problems.push(...outside(`distribution-${name.split(" ")[0].toLowerCase()}`, name, value, range, {
				name: field.name,
				severity: field.distribution.severity ?? field.severity ?? "error"
			}));
		}
	}
	for (const rule of schema.rules ?? []) {
		const [left, right] = [findColumn(table, rule.left), findColumn(table, rule.right)];
		if (left === void 0 || right === void 0) continue;
		checks += 1;
		problems.push(...checkRowRule(table, left, right, rule));
	}
	return {
		checks,
		problems
	};
}
/** What is measured of a column: its name for people, its value (undefined where there is none) and the range that is expected. */
function measured(column, field) {
	const { quantiles, ...ranges } = field.distribution;
	const values = column.kind === "number" ? column.values.filter((value) => !Number.isNaN(value)).sort() : /* @__PURE__ */ new Float64Array(0);
	const found = [];
	const mean = values.length === 0 ? void 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
	if (ranges.mean !== void 0) found.push([
		"mean",
		mean,
		ranges.mean
	]);
	if (ranges.median !== void 0) found.push([
		"median",
		quantile(values, .5),
		ranges.median
	]);
	if (ranges.sd !== void 0) {
		const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		found.push([
			"sd",
			values.length < 2 ? void 0 : Math.sqrt(squares / (values.length - 1)),
			ranges.sd
		]);
	}
	const rows = column.kind === "number" ? column.values.length : column.codes.length;
	const known = column.kind === "number" ? values.length : column.codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
	if (ranges.nullShare !== void 0) found.push([
		"share of missing values",
		rows === 0 ? void 0 : 1 - known / rows,
		ranges.nullShare
	]);
	if (ranges.distinct !== void 0) {
		const distinct = column.kind === "number" ? new Set(values).size : new Set(column.codes.filter((code) => code >= 0)).size;
		found.push([
			"distinct values",
			distinct,
			ranges.distinct
		]);
	}
	for (const [level, range] of Object.entries(quantiles ?? {})) found.push([
		`quantile ${level}`,
		quantile(values, Number(level)),
		range
	]);
	return found;
}
/** Linear between order statistics, as numpy's default (definition 7 of Hyndman and Fan). */
function quantile(sorted, level) {
	if (sorted.length === 0) return void 0;
	const position = level * (sorted.length - 1);
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
function outside(rule, what, value, range, { name, severity }) {
	const { minimum = -Infinity, maximum = Infinity } = range;
	if (value !== void 0 && value >= minimum && value <= maximum) return [];
	const wanted = minimum === -Infinity ? `at most ${maximum}` : maximum === Infinity ? `at least ${minimum}` : `between ${minimum} and ${maximum}`;
	const found = value === void 0 ? "no values" : String(Number(value.toPrecision(6)));
	return [{
		rule,
		severity,
		...name === void 0 ? {} : { column: name },
		message: `${what}: expected ${wanted}, found ${found}`,
		count: 1,
		examples: []
	}];
}
const COMPARE = {
	"<": (left, right) => left < right,
	"<=": (left, right) => left <= right,
	"==": (left, right) => left === right,
	"!=": (left, right) => left !== right,
	">=": (left, right) => left >= right,
	">": (left, right) => left > right
};
/** Texts are compared as texts, which orders ISO dates as well. */
function checkRowRule(table, left, right, rule) {
	const examples = [];
	const holds = COMPARE[rule.operator];
	let count = 0;
	for (let row = 0; row < table.rows; row++) {
		const [one, other] = [cellAt(left, row), cellAt(right, row)];
		if (one === void 0 || other === void 0) continue;
		if (typeof one === typeof other ? holds(one, other) : holds(String(one), String(other))) continue;
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value: `${one} ${rule.operator} ${other}`
		});
	}
	if (count <= allowed(table.rows, rule.mostly)) return [];
	const columns = `${rule.left}, ${rule.right}`;
	return [{
		rule: "row-rule",
		severity: rule.severity ?? "error",
		column: columns,
		message: `expected ${rule.left} ${rule.operator} ${rule.right}`,
		count,
		examples
	}];
}
/** Rows that may break a rule of which `mostly` must hold; the tolerance keeps 0.9 of 10 rows at exactly one. */
const allowed = (rows, mostly = 1) => Math.floor(rows * (1 - mostly) + 1e-9);
// src/domain/data/schema/check-field-names.ts
/** Whether the columns are the fields, by the rule of `fieldsMatch`. */
function checkFieldNames(table, schema) {
	const columns = columnNames(table);
	const fields = schema.fields.map((field) => field.name);
	const absent = fields.filter((name) => !columns.includes(name));
	const extra = columns.filter((name) => !fields.includes(name));
	const { fieldsMatch } = schema;
	const problems = [];
	const report = (rule, message, count) => void problems.push({
		rule,
		severity: "error",
		message,
		count,
		examples: []
	});
	if (absent.length > 0 && [
		"exact",
		"equal",
		"subset"
	].includes(fieldsMatch)) report("columns-missing", `expected columns that are not there: ${absent.join(", ")}`, absent.length);
	if (extra.length > 0 && [
		"exact",
		"equal",
		"superset"
	].includes(fieldsMatch)) report("columns-unknown", `found columns that the schema does not name: ${extra.join(", ")}`, extra.length);
	if (fieldsMatch === "partial" && absent.length === fields.length) report("columns-missing", "expected at least one of the fields", fields.length);
	if (fieldsMatch === "exact" && problems.length === 0 && columns.some((name, index) => name !== fields[index])) report("columns-order", `expected the order ${fields.join(", ")}; found ${columns.join(", ")}`, columns.length);
	return problems;
}
// src/domain/data/schema/field-rules.ts
const always = () => true;
const rule = (name, expected, tests) => ({
	name,
	expected,
	refusesMissing: false,
	acceptsNumber: always,
	acceptsText: always,
	...tests
});
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATETIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const BOOLEANS = /* @__PURE__ */ new Set([
	"true",
	"True",
	"TRUE",
	"1",
	"false",
	"False",
	"FALSE",
	"0"
]);
const TYPE_RULES = {
	number: rule("type", "a number", { acceptsText: () => false }),
	integer: rule("type", "a whole number", {
		acceptsNumber: Number.isInteger,
		acceptsText: () => false
	}),
	string: rule("type", "text", {}),
	boolean: rule("type", "true or false", {
		acceptsNumber: (value) => value === 0 || value === 1,
		acceptsText: (text) => BOOLEANS.has(text.trim())
	}),
	date: rule("type", "a date such as 2026-11-21", {
		acceptsNumber: () => false,
		acceptsText: (text) => DATE.test(text)
	}),
	datetime: rule("type", "a moment such as 2026-11-21T09:30:00Z", {
		acceptsNumber: () => false,
		acceptsText: (text) => DATETIME.test(text)
	}),
	any: rule("type", "anything", {})
};
/**
* Text in a column of numbers: only the cells that are no numbers are wrong, although the whole column had to be read as text.
*/
function typeRule(field) {
	const base = TYPE_RULES[field.type];
	if (field.type !== "number" && field.type !== "integer") return base;
	return {
		...base,
		acceptsText: (text) => isNumberText(text) && base.acceptsNumber(Number(text))
	};
}
const isNumberText = (text) => /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);
/** Rules for the constraints of a field, except those that look at several cells at once. */
function constraintRules(field) {
	const { required, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, enum: values } = field.constraints;
	const rules = [];
	if (required === true) rules.push(rule("required", "a value in every row", { refusesMissing: true }));
	const bound = (name, expected, accepts) => void rules.push(rule(name, expected, {
		acceptsNumber: accepts,
		acceptsText: (text) => !isNumberText(text) || accepts(Number(text))
	}));
	if (minimum !== void 0) bound("minimum", `at least ${minimum}`, (value) => value >= minimum);
	if (maximum !== void 0) bound("maximum", `at most ${maximum}`, (value) => value <= maximum);
	if (exclusiveMinimum !== void 0) bound("exclusive-minimum", `more than ${exclusiveMinimum}`, (value) => value > exclusiveMinimum);
	if (exclusiveMaximum !== void 0) bound("exclusive-maximum", `less than ${exclusiveMaximum}`, (value) => value < exclusiveMaximum);
	if (minLength !== void 0) rules.push(textRule("min-length", `at least ${minLength} characters`, (text) => [...text].length >= minLength));
	if (maxLength !== void 0) rules.push(textRule("max-length", `at most ${maxLength} characters`, (text) => [...text].length <= maxLength));
	if (pattern !== void 0) {
		const compiled = compilePattern(pattern);
		rules.push(textRule("pattern", `text that matches ${pattern}`, (text) => compiled.test(text)));
	}
	if (values !== void 0) {
		const texts = new Set(values.map(String));
		const numbers = new Set(values.map(Number));
		const expected = `one of ${values.slice(0, 10).join(", ")}${values.length > 10 ? ", …" : ""}`;
		rules.push(rule("enum", expected, {
			acceptsNumber: (value) => numbers.has(value),
			acceptsText: (text) => texts.has(text)
		}));
	}
	return rules;
}
const textRule = (name, expected, accepts) => rule(name, expected, {
	acceptsText: accepts,
	acceptsNumber: (value) => accepts(String(value))
});
// src/domain/data/schema/validate-table.ts
/** Checks a table against its schema, column by column; each broken rule is one problem with its first rows. */
function validateTable(table, schema) {
	const problems = [...checkFieldNames(table, schema)];
	let checks = 1;
	for (const field of schema.fields) {
		const column = findColumn(table, field.name);
		if (column === void 0) continue;
		for (const rule of [typeRule(field), ...constraintRules(field)]) {
			checks += 1;
			problems.push(...applyRule(column, rule, field));
		}
		if (field.constraints.unique === true) {
			checks += 1;
			problems.push(...checkUnique(table, [column], "unique", field));
		}
	}
	for (const [rule, names] of [["primary-key", schema.primaryKey], ...schema.uniqueKeys.map((key) => ["unique-key", key])]) {
		if (names.length === 0) continue;
		const columns = names.flatMap((name) => findColumn(table, name) ?? []);
		checks += 1;
		if (columns.length === names.length) problems.push(...checkUnique(table, columns, rule));
	}
	const expectations = checkExpectations(table, schema);
	return {
		checks: checks + expectations.checks,
		problems: [...problems, ...expectations.problems]
	};
}
/** One pass over a column; for text every distinct value is judged once. */
function applyRule(column, rule, { mostly, severity }) {
	const examples = [];
	let count = 0;
	const report = (row, value) => {
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value
		});
	};
	if (column.kind === "number") for (let row = 0; row < column.values.length; row++) {
		const value = column.values[row];
		if (Number.isNaN(value) ? rule.refusesMissing : !rule.acceptsNumber(value)) report(row, Number.isNaN(value) ? null : value);
	}
	else {
		const accepted = column.dictionary.map((text) => rule.acceptsText(text));
		for (let row = 0; row < column.codes.length; row++) {
			const code = column.codes[row];
			if (code < 0 ? rule.refusesMissing : !accepted[code]) report(row, code < 0 ? null : column.dictionary[code]);
		}
	}
	const rows = column.kind === "number" ? column.values.length : column.codes.length;
	if (count <= allowed(rows, mostly)) return [];
	const wanted = mostly === void 0 ? "" : ` in at least ${100 * mostly} % of the rows`;
	return [{
		rule: rule.name,
		severity: severity ?? "error",
		column: column.name,
		message: `expected ${rule.expected}${wanted}`,
		count,
		examples
	}];
}
/** Rows whose key occurred before; keys with a missing part are not compared, except that a primary key must have all its parts. */
function checkUnique(table, columns, rule, { mostly, severity } = {}) {
	const names = columns.map((column) => column.name).join(", ");
	const hashes = hashRows(table, columns);
	const seen = /* @__PURE__ */ new Set();
	const examples = [];
	let count = 0;
	for (let row = 0; row < table.rows; row++) {
		const incomplete = columns.some((column) => column.kind === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0);
		const repeated = !incomplete && seen.has(hashes[row]);
		if (!incomplete) seen.add(hashes[row]);
		if (!repeated && !(incomplete && rule === "primary-key")) continue;
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value: columns.map((column) => cellText(column, row)).join(", ")
		});
	}
	if (count <= allowed(table.rows, mostly)) return [];
	return [{
		rule,
		severity: severity ?? "error",
		column: names,
		message: `expected every value of ${names} only once`,
		count,
		examples
	}];
}
function cellText(column, row) {
	if (column.kind === "text") return column.dictionary[column.codes[row]] ?? "(missing)";
	const value = column.values[row];
	return Number.isNaN(value) ? "(missing)" : String(value);
}
// src/domain/data/images/image-header.ts
/** Of the beginning of a file so much is needed; JPEG may have as much metadata before its size. */
const IMAGE_HEADER_BYTES = 1 << 18;
/** What the first bytes say: a kind of picture and its size in pixels; undefined when they are no picture, or cut before they say it. */
function readImageHeader(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
	return found !== void 0 && found.width > 0 && found.height > 0 ? found : void 0;
}
/** PNG specification, section 11.2.2: the IHDR chunk comes first. */
function png(view) {
	if (view.byteLength < 24 || view.getUint32(0) !== 2303741511 || view.getUint32(4) !== 218765834) return void 0;
	if (view.getUint32(12) !== 1229472850) return void 0;
	return {
		mediaType: "image/png",
		width: view.getUint32(16),
		height: view.getUint32(20)
	};
}
/** GIF89a specification, section 18. */
function gif(view) {
	if (view.byteLength < 10 || view.getUint32(0) !== 1195984440 || ![14177, 14689].includes(view.getUint16(4))) return void 0;
	return {
		mediaType: "image/gif",
		width: view.getUint16(6, true),
		height: view.getUint16(8, true)
	};
}
/** RFC 9649, sections 2.4 to 2.7: simple, lossless and extended files. */
function webp(view) {
	if (view.byteLength < 30 || view.getUint32(0) !== 1380533830 || view.getUint32(8) !== 1464156752) return void 0;
	const size = (width, height) => ({
		mediaType: "image/webp",
		width,
		height
	});
	switch (view.getUint32(12)) {
		case 1448097824: return size(view.getUint16(26, true) & 16383, view.getUint16(28, true) & 16383);
		case 1448097868: {
			const bits = view.getUint32(21, true);
			return size((bits & 16383) + 1, (bits >>> 14 & 16383) + 1);
		}
		case 1448097880: return size((view.getUint32(24, true) & 16777215) + 1, (view.getUint16(27, true) | view.getUint8(29) << 16) + 1);
		default: return;
	}
}
/** ITU-T T.81, B.2.2: the size stands in the start-of-frame segment, which segments of known length come before. */
function jpeg(view) {
	if (view.byteLength < 4 || view.getUint16(0) !== 65496) return void 0;
	for (let at = 2; at + 9 <= view.byteLength;) {
		if (view.getUint8(at) !== 255) return void 0;
		const marker = view.getUint8(at + 1);
		if (marker === 255) at += 1;
		else if (marker >= 192 && marker <= 207 && ![
			196,
			200,
			204
		].includes(marker)) return {
			mediaType: "image/jpeg",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		else at += 2 + Math.max(2, view.getUint16(at + 2));
	}
}
// src/features/data/validate-images.ts
/** Checks a dataset of pictures in folders; undefined when it has none. Only the beginning of each file is read. */
async function validateImages({ config, reference }, ports) {
	const path = config.path.replace(/\/+$/, "");
	const all = reference === void 0 ? await workingFiles(path, ports, /* @__PURE__ */ new Map(), linksAt(config)) : await committedFiles(path, (await resolveDataset(config.name, reference, ports)).commit, ports);
	const images = all.filter((file) => mediaTypeOf(file.path).startsWith("image/"));
	if (images.length === 0) return void 0;
	await ensureObjects(images, ports);
	const files = await concurrently(images, async (file) => {
		const header = readImageHeader(await beginningOf(file));
		return {
			path: file.path,
			sha256: file.sha256,
			mediaType: mediaTypeOf(file.path),
			header
		};
	});
	const digest = digestOfFiles(all, ports);
	return {
		report: checkImages(files),
		reference: {
			name: config.name,
			digest,
			rows: images.length
		}
	};
}
async function beginningOf(file) {
	const bytes = new Uint8Array(Math.min(file.sizeBytes, IMAGE_HEADER_BYTES));
	let at = 0;
	for await (const chunk of file.open({
		start: 0,
		end: bytes.length
	})) {
		bytes.set(chunk.subarray(0, bytes.length - at), at);
		at += chunk.length;
		if (at >= bytes.length) break;
	}
	return bytes.subarray(0, at);
}
// src/features/data/validate-dataset.ts
/**
* Checks a dataset against its table schema, its target and the ways in which it could make scores too good. Files that are no tables fail
* with their own code; everything that a table can be wrong about is in the report.
*/
async function validateDataset(command, ports) {
	const { config } = command;
	const loaded = await tableOrImages(command, ports);
	if ("report" in loaded) return loaded;
	const { table, reference } = loaded;
	const schema = config.schema === void 0 ? void 0 : await readSchema(config.schema, ports);
	const findings = schema === void 0 ? {
		checks: 0,
		problems: []
	} : validateTable(table, schema);
	const target = checkTarget(table, config.target);
	const split = splitOf(table, config);
	const leakage = checkLeakage(table, config.target, split);
	const roles = split === void 0 || schema === void 0 ? {
		checks: 0,
		problems: []
	} : checkRoles(table, schema, split);
	const keys = schema?.foreignKeys ?? [];
	const references = (await inOrder(keys, (key) => checkReference(key, table, command, ports))).flat();
	const problems = [
		...findings.problems,
		...references,
		...target,
		...leakage.problems,
		...roles.problems
	];
	const checks = findings.checks + leakage.checks + roles.checks + keys.length + (config.target === void 0 ? 0 : 1);
	return {
		report: judgeProblems(table.rows, table.columns.length, checks, hideValues(problems, personalColumns(schema))),
		reference
	};
}
/** A dataset without tables may be one of pictures in folders. */
async function tableOrImages(command, ports) {
	try {
		return await loadDataset(command, ports);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.table-missing") throw error;
		const images = await validateImages(command, ports);
		if (images === void 0) throw error;
		return images;
	}
}
/** Looks a foreign key up in the table that it refers to, at the same state. */
async function checkReference(key, table, command, ports) {
	const { resource } = key.reference;
	if (resource === "" || resource === command.config.name) return checkForeignKey(table, key, table);
	const [name, ...rest] = resource.split("/");
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(resource)}, that a foreign key refers to, is not a dataset` });
	const { files } = datasetPaths(name);
	const config = {
		name,
		path: rest.length === 0 ? files : `${files}/${rest.join("/")}`,
		split: command.config.split
	};
	const other = await loadDataset({
		config,
		...command.reference === void 0 ? {} : { reference: command.reference }
	}, ports);
	return checkForeignKey(table, key, other.table);
}
async function inOrder(items, make) {
	const made = [];
	for (const item of items) made.push(await make(item));
	return made;
}
/** Columns that the schema marks as groups or times tell whether the split is one that can be believed. */
function checkRoles(table, schema, split) {
	const marked = schema.fields.filter((field) => field.role !== void 0 && findColumn(table, field.name) !== void 0);
	const problems = marked.flatMap((field) => {
		const column = findColumn(table, field.name);
		return field.role === "group" ? groupLeakage(column, split) : timeLeakage(column, table, split);
	});
	return {
		checks: marked.length,
		problems
	};
}
/** A target must vary, and every row needs an answer. */
function checkTarget(table, name) {
	const column = name === void 0 ? void 0 : findColumn(table, name);
	if (column === void 0) return [];
	const values = /* @__PURE__ */ new Set();
	const missing = [];
	const cells = column.kind === "text" ? column.codes : column.values;
	for (let row = 0; row < table.rows; row++) {
		const value = cells[row];
		if (Number.isNaN(value) || column.kind === "text" && value < 0) missing.push(row);
		else values.add(value);
	}
	const problems = [];
	const base = {
		severity: "error",
		column: column.name
	};
	if (missing.length > 0) {
		const examples = missing.slice(0, 5).map((row) => ({
			row: row + 1,
			value: null
		}));
		problems.push({
			...base,
			rule: "target-missing-values",
			message: "rows without a target cannot be learned from",
			count: missing.length,
			examples
		});
	}
	if (values.size < 2) problems.push({
		...base,
		rule: "target-constant",
		message: "the target has one value only, so there is nothing to tell apart",
		count: table.rows,
		examples: []
	});
	return problems;
}
/** The rows that training will hold out, so that what it shares with the rest can be counted; undefined where a split makes no sense. */
function splitOf(table, config) {
	const declared = declaredSplit(table);
	if (declared !== void 0) return declared;
	const target = config.target === void 0 ? void 0 : findColumn(table, config.target);
	if (target === void 0 || table.rows < 4) return void 0;
	if (config.split.strategy !== "stratified" || target.kind === "number") return holdOutRows(table, void 0, config.split);
	if (target.codes.includes(-1)) return void 0;
	const classes = target.dictionary.map((name, code) => ({
		name,
		code
	})).sort((left, right) => left.name < right.name ? -1 : 1);
	const labelOf = new Int32Array(classes.length);
	classes.forEach(({ code }, label) => labelOf[code] = label);
	return holdOutRows(table, target.codes.map((code) => labelOf[code]), config.split);
}
/** The split that a column called `split` tells, when it has train and test rows. */
function declaredSplit(table) {
	const column = findColumn(table, "split");
	if (column?.kind !== "text") return void 0;
	const rowsOf = (name) => {
		const code = column.dictionary.indexOf(name);
		return code < 0 ? [] : Array.from(column.codes.keys()).filter((row) => column.codes[row] === code);
	};
	const [train, test] = [rowsOf("train"), rowsOf("test")];
	return train.length === 0 || test.length === 0 ? void 0 : {
		train,
		test
	};
}
export { validateDataset as t };
