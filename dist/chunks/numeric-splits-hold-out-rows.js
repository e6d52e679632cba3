import { n as Failure } from "./kernel-failure.js";
import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { t as Random } from "./kernel-random.js";
import { r as stratifiedHoldout, t as holdout } from "./numeric-splits-holdout.js";
import { n as parseCalendarTime, t as DATE_PARTS } from "./numeric-preprocessing-calendar.js";
// src/numeric/splits/group.ts
/** Number of the group of every row, 0 … groups − 1 in order of first appearance. A row without a value is a group of its own. */
function groupsOf(column) {
	const numbers = /* @__PURE__ */ new Map();
	const rows = column.kind === "number" ? column.values.length : column.codes.length;
	let next = 0;
	return Int32Array.from({ length: rows }, (_, row) => {
		const key = column.kind === "number" ? column.values[row] : column.codes[row];
		if (column.kind === "number" ? Number.isNaN(key) : key < 0) return next++;
		let number = numbers.get(key);
		if (number === void 0) numbers.set(key, number = next++);
		return number;
	});
}
/**
* Holds out whole groups, so that no patient, machine or shop is on both sides. Groups are drawn by the seed until the share of rows is
* reached as nearly as whole groups allow; at least one group is on each side.
*/
function groupHoldout(groups, share, seed) {
	const sizes = sizesOf(groups);
	if (sizes.length < 2) throw new Failure("train.settings-invalid", { message: `expected at least two groups to hold one out; there is ${sizes.length}.` });
	const wanted = groups.length * share;
	const held = /* @__PURE__ */ new Set();
	let rows = 0;
	for (const group of new Random(seed).shuffle(Int32Array.from(sizes, (_, index) => index))) {
		if (held.size === sizes.length - 1) break;
		const size = sizes[group];
		if (held.size > 0 && Math.abs(rows + size - wanted) > Math.abs(rows - wanted)) continue;
		held.add(group);
		rows += size;
	}
	return partRows$1(groups, (group) => held.has(group));
}
/**
* Fold of every row such that a group is in one fold only: the largest groups first, each into the fold with the fewest rows so far, as
* scikit-learn's GroupKFold; groups of one size are taken in an order drawn by the seed.
*/
function assignGroupFolds(groups, folds, seed, repeat) {
	const sizes = sizesOf(groups);
	if (sizes.length < folds) throw new Failure("train.settings-invalid", { message: `expected at least as many groups as folds; there are ${sizes.length} groups and ${folds} folds.` });
	const order = [...Random.forPart(seed, repeat).shuffle(Int32Array.from(sizes, (_, index) => index))].sort((left, right) => sizes[right] - sizes[left]);
	const totals = new Float64Array(folds);
	const foldOf = new Int32Array(sizes.length);
	for (const group of order) {
		const fold = totals.indexOf(Math.min(...totals));
		foldOf[group] = fold;
		totals[fold] += sizes[group];
	}
	return groups.map((group) => foldOf[group]);
}
function sizesOf(groups) {
	const sizes = [];
	for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
	return sizes;
}
function partRows$1(groups, isTest) {
	const test = [];
	const train = [];
	groups.forEach((group, row) => (isTest(group) ? test : train).push(row));
	return {
		train: Int32Array.from(train),
		test: Int32Array.from(test)
	};
}
// src/numeric/splits/time.ts
/** Time of every row as a number: numbers as they are, ISO 8601 dates as days. Fails when a row has none. */
function timesOf(column) {
	const times = column.kind === "number" ? Float64Array.from(column.values) : ((byCode) => Float64Array.from(column.codes, (code) => byCode[code] ?? NaN))(column.dictionary.map((text) => {
		const time = parseCalendarTime(text);
		return time === void 0 ? NaN : DATE_PARTS.days(time);
	}));
	const row = times.findIndex((time) => !Number.isFinite(time));
	if (row < 0) return times;
	throw new Failure("train.settings-invalid", { message: `expected a number or a date such as 2024-02-29 in every row of column "${column.name}"; row ${row + 1} has none.` });
}
/**
* Holds out the latest rows: a model is asked about the future, and rows of one moment stay together on the later side. Fails when all rows
* have one time.
*/
function timeHoldout(times, share) {
	const sorted = Float64Array.from(times).sort();
	const wanted = Math.min(Math.max(1, Math.round(times.length * share)), times.length - 1);
	let first = sorted[sorted.length - wanted];
	if (first === sorted[0]) first = sorted.find((time) => time > first) ?? NaN;
	if (Number.isNaN(first)) throw new Failure("train.settings-invalid", { message: "expected rows of at least two times; there is one." });
	return partRows(times, (time) => time >= first, () => true);
}
/**
* Folds that go forward: each is tested on a span and trained on all that came before it, as scikit-learn's TimeSeriesSplit with
* n // (folds + 1) rows a span. Rows of one moment stay together on the later side.
*/
function timeFolds(times, folds) {
	const sorted = Float64Array.from(times).sort();
	const span = Math.floor(times.length / (folds + 1));
	const starts = Array.from({ length: folds }, (_, fold) => sorted[times.length - (folds - fold) * span]);
	const splits = starts.map((start, fold) => partRows(times, (time) => time >= start, (time) => !(time >= (starts[fold + 1] ?? Infinity))));
	if (span === 0 || splits.some(({ train, test }) => train.length === 0 || test.length === 0)) throw new Failure("train.settings-invalid", { message: `expected rows of enough different times for ${folds} folds that go forward; there are ${new Set(times).size} times in ${times.length} rows.` });
	return splits;
}
/** Rows that are neither late nor tested are trained on; late rows that are not tested are left out. */
function partRows(times, isLate, isTested) {
	const test = [];
	const train = [];
	times.forEach((time, row) => {
		if (!isLate(time)) train.push(row);
		else if (isTested(time)) test.push(row);
	});
	return {
		train: Int32Array.from(train),
		test: Int32Array.from(test)
	};
}
// src/numeric/splits/hold-out-rows.ts
/** Training and test rows of a whole table as configured; `labels` are the classes of the target, where it has any. */
function holdOutRows(table, labels, split) {
	const { strategy, test, seed } = split;
	switch (strategy) {
		case "random": return holdout(table.rows, test, seed);
		case "stratified": return labels === void 0 ? holdout(table.rows, test, seed) : stratifiedHoldout(labels, test, seed);
		case "group": return groupHoldout(groupsOf(splitColumn(table, split)), test, seed);
		case "time": return timeHoldout(timesOf(splitColumn(table, split)), test);
	}
}
/** The column by which rows are parted. Fails with `train.settings-invalid` when the table has none of that name. */
function splitColumn(table, { strategy, by }) {
	const column = by === void 0 ? void 0 : findColumn(table, by);
	if (column !== void 0) return column;
	throw new Failure("train.settings-invalid", { message: `a split by ${strategy} needs a column ${by === void 0 ? "in \"by\"" : `"${by}"`}; the columns are ${columnNames(table).join(", ")}.` });
}
export { assignGroupFolds as a, timesOf as i, splitColumn as n, groupsOf as o, timeFolds as r, holdOutRows as t };
