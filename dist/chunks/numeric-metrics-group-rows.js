import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { m as sortedQuantile } from "./numeric-metrics-scorer.js";
// src/numeric/metrics/group-rows.ts
/** Values of a column beyond these are put together. */
const MOST_VALUES = 12;
const MISSING_VALUE = "(missing)";
const OTHER_VALUES = "(other)";
/** Groups of rows by a column of the table; `metrics.predictions-invalid` names the nearest column when there is none of the name. */
function groupRowsBy(table, name) {
	const column = findColumn(table, name);
	if (column !== void 0) return groupRows(column);
	const names = columnNames(table);
	throw new Failure("metrics.predictions-invalid", {
		message: `expected a column "${name}" to slice by, found none.${didYouMean(name, names)}`,
		evidence: [`columns: ${names.join(", ")}`]
	});
}
/** By value, most frequent first; numbers with more than 12 distinct values by quarters. Missing values are a group of their own. */
function groupRows(column) {
	return column.kind === "text" ? byText(column) : new Set(column.values).size <= MOST_VALUES ? byNumber(column) : byQuarters(column);
}
const byText = ({ name, codes, dictionary }) => byValue(name, Array.from(codes, (code) => code < 0 ? MISSING_VALUE : dictionary[code]));
const byNumber = ({ name, values }) => byValue(name, Array.from(values, (value) => Number.isNaN(value) ? MISSING_VALUE : String(value)));
function byValue(column, written) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of written) counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = [...counts].sort(([, left], [, right]) => right - left).map(([value]) => value);
	const values = ranked.length <= MOST_VALUES ? ranked : [...ranked.slice(0, 11), OTHER_VALUES];
	const groupOf = new Map(values.map((value, group) => [value, group]));
	return {
		column,
		values,
		groups: Int32Array.from(written, (value) => groupOf.get(value) ?? values.length - 1)
	};
}
function byQuarters({ name, values }) {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const cuts = [...new Set([
		.25,
		.5,
		.75
	].map((share) => sortedQuantile(sorted, share)))];
	const written = cuts.map((cut) => String(Number(cut.toPrecision(4))).replace("-", "−"));
	const labels = [
		`≤ ${written[0]}`,
		...written.slice(1).map((cut, index) => `${written[index]} to ${cut}`),
		`> ${written[written.length - 1]}`
	];
	const groups = Int32Array.from(values, (value) => {
		if (Number.isNaN(value)) return labels.length;
		const place = cuts.findIndex((cut) => value <= cut);
		return place < 0 ? cuts.length : place;
	});
	return {
		column: name,
		values: groups.includes(labels.length) ? [...labels, MISSING_VALUE] : labels,
		groups
	};
}
export { groupRowsBy as n, groupRows as t };
