import { t as cellAt } from "./kernel-table.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { t as evenQuantiles } from "./numeric-profile-quantiles.js";
// src/domain/train/input-example.ts
/** `input-example.json`: the first rows as objects, ready to be sent to the model server. */
const inputExample = (table, rows) => ({ inputs: Array.from({ length: Math.min(rows, table.rows) }, (_, row) => Object.fromEntries(table.columns.map((column) => [column.name, cellAt(column, row) ?? null]))) });
// src/numeric/profile/column-profile.ts
const DEFAULT_QUANTILES = 1001;
const DEFAULT_TOP = 200;
/** Statistics of one column. Missing values are counted in `nulls` and take part in nothing else; `count` is all rows. */
function profileColumn(column, options = {}) {
	return column.kind === "number" ? profileNumbers(column, options.quantiles ?? DEFAULT_QUANTILES) : profileTexts(column, options.top ?? DEFAULT_TOP);
}
/** Statistics of every column, in column order. */
const profileTable = (table, options = {}) => table.columns.map((column) => profileColumn(column, options));
function profileNumbers(column, quantiles) {
	const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
	const count = column.values.length;
	const known = sorted.length;
	const base = {
		name: column.name,
		kind: "number",
		count,
		nulls: count - known
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
	const mean = sum(sorted) / known;
	return {
		...base,
		min: sorted[0],
		max: sorted[known - 1],
		mean,
		sd: known < 2 ? null : Math.sqrt(sumOfSquares(sorted, mean) / (known - 1)),
		whole: sorted.every(Number.isInteger),
		quantiles: evenQuantiles(sorted, Math.min(quantiles, known))
	};
}
/** Neumaier's compensated sum: the mean of a long column does not depend on its length for its accuracy. */
function sum(values) {
	let total = 0;
	let lost = 0;
	for (const value of values) {
		const next = total + value;
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	return total + lost;
}
/** Σ(x − mean)² with the correction of Chan, Golub and LeVeque for a rounded mean. */
function sumOfSquares(values, mean) {
	let squares = 0;
	let rest = 0;
	for (const value of values) {
		const deviation = value - mean;
		squares += deviation * deviation;
		rest += deviation;
	}
	return Math.max(0, squares - rest * rest / values.length);
}
function profileTexts(column, top) {
	const counts = new Uint32Array(column.dictionary.length);
	let nulls = 0;
	for (const code of column.codes) if (code < 0) nulls += 1;
	else counts[code] += 1;
	const used = [...counts.keys()].filter((code) => counts[code] > 0);
	used.sort((left, right) => counts[right] - counts[left] || byCodeUnit(column.dictionary[left], column.dictionary[right]));
	return {
		name: column.name,
		kind: "text",
		count: column.codes.length,
		nulls,
		distinct: used.length,
		top: used.slice(0, top).map((code) => ({
			value: column.dictionary[code],
			count: counts[code]
		}))
	};
}
// src/domain/train/reference-profile.ts
/** What the training rows look like, and what the model says about rows that it has not seen. */
const profileReference = (training, predictions, targetName) => ({
	schemaVersion: 1,
	features: profileTable(training),
	prediction: profileColumn(outputColumn(predictions, targetName))
});
const outputColumn = (predictions, name) => predictions.task === "classification" ? {
	kind: "text",
	name,
	codes: predictions.predicted,
	dictionary: predictions.classes
} : {
	kind: "number",
	name,
	values: predictions.predicted
};
export { inputExample as n, profileReference as t };
