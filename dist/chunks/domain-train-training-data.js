import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { o as NO_PREPROCESSING } from "./numeric-preprocessing-calendar.js";
import { i as selectColumns, n as columnNames, r as findColumn } from "./kernel-table.js";
import { n as parseFeatures, t as deriveColumns } from "./numeric-preprocessing-derive-columns.js";
import { t as decideTask } from "./domain-train-decide-task.js";
import { n as ALGORITHM_IDS, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
// src/domain/train/row-weights.ts
/** The column of weights: a finite number of at least 0 in every row, not all 0. Fails with `train.settings-invalid`. */
function readWeights(table, name) {
	const column = findColumn(table, name);
	if (column === void 0) {
		const names = columnNames(table);
		throw invalid(`expected a column of weights "${name}"; the columns are ${names.join(", ")}.${didYouMean(name, names)}`);
	}
	if (column.kind !== "number") throw invalid(`expected numbers in the column of weights "${name}"; it holds text.`);
	const row = column.values.findIndex((weight) => !(weight >= 0 && weight < Infinity));
	if (row >= 0) {
		const found = Number.isNaN(column.values[row]) ? "none" : column.values[row];
		throw invalid(`expected a weight of at least 0 in every row of "${name}"; row ${row + 1} has ${found}.`);
	}
	if (!column.values.some((weight) => weight > 0)) throw invalid(`expected a weight above 0 in some row of "${name}"; all are 0.`);
	return column.values;
}
/** Fails with `train.settings-invalid` when rows have weights and an algorithm would not heed them. */
function requireWeighing(settings) {
	const takes = (id) => ALGORITHMS[id].takesWeights === true;
	const deaf = [...new Set(settings.map(({ algorithm }) => algorithm))].filter((id) => !takes(id));
	if (deaf.length === 0) return;
	throw invalid(`rows have weights, and ${deaf.join(", ")} cannot heed them; expected only ${ALGORITHM_IDS.filter(takes).join(", ")}.`);
}
const invalid = (message) => new Failure("train.settings-invalid", { message });
// src/domain/train/training-data.ts
/** Checks the table and takes the target apart from the features; fails with a train.* code for data that nothing can be learned from. */
function prepareTrainingData(table, targetName, hints, preprocessing = NO_PREPROCESSING) {
	const names = columnNames(table);
	const column = findColumn(table, targetName);
	if (column === void 0) throw new Failure("train.target-missing", { message: `expected a target column "${targetName}"; the columns are ${names.map((name) => `"${name}"`).join(", ") || "(none)"}.${didYouMean(targetName, names)}` });
	if (table.rows === 0) throw new Failure("train.too-few-rows", { message: "expected rows to learn from; the table has 0." });
	const raw = selectColumns(table, names.filter((name) => name !== targetName && name !== preprocessing.weight));
	requireFinite(raw);
	const derived = deriveColumns(parseFeatures(preprocessing.features), raw);
	const features = featuresOf(derived, targetName, preprocessing);
	const task = decideTask(column, hints);
	requireUsableTarget(column);
	if (task === "classification") requireClasses(column, hints);
	const { target, classes } = task === "classification" ? classTarget(column) : {
		target: valueTarget(column),
		classes: []
	};
	const { weight } = preprocessing;
	return {
		task,
		targetName,
		features,
		table: derived,
		target: weight === void 0 ? target : {
			...target,
			weights: readWeights(table, weight)
		},
		classes
	};
}
/** All columns but the excluded ones. Fails when the configuration speaks of columns that are not there, or leaves none. */
function featuresOf(table, targetName, { exclude, columns }) {
	const names = columnNames(table);
	for (const name of [...exclude, ...Object.keys(columns)]) {
		if (names.includes(name) || name === targetName) continue;
		throw new Failure("train.settings-invalid", {
			message: `the preprocessing names a column "${name}" that is not there.${didYouMean(name, names)}`,
			evidence: [`columns: ${names.join(", ")}`]
		});
	}
	const features = names.filter((name) => !exclude.includes(name));
	if (features.length > 0) return features;
	throw new Failure("train.no-features", { message: `expected columns beside the target "${targetName}"; there is none.` });
}
/** The target of other rows in the terms of a model's classes; −1 for a class that the model does not know. */
function labelsIn(column, classes) {
	const numbers = new Map(classes.map((name, index) => [name, index]));
	if (column.kind === "number") return Int32Array.from(column.values, (value) => numbers.get(String(value)) ?? -1);
	const byCode = column.dictionary.map((value) => numbers.get(value) ?? -1);
	return column.codes.map((code) => code < 0 ? -1 : byCode[code]);
}
function requireUsableTarget(column) {
	const bad = [];
	const rows = column.kind === "number" ? column.values.length : column.codes.length;
	let count = 0;
	for (let row = 0; row < rows; row++) {
		if (!(column.kind === "number" ? !Number.isFinite(column.values[row]) : column.codes[row] < 0)) continue;
		count++;
		const value = column.kind === "number" ? column.values[row] : NaN;
		if (bad.length < 5) bad.push(`row ${row + 1}: ${Number.isNaN(value) ? "missing" : value}`);
	}
	if (count > 0) throw new Failure("train.target-invalid", {
		message: `expected a value in every row of the target "${column.name}"; ${count} of ${rows} have none that can be learned.`,
		evidence: bad
	});
}
/** Classes with numbers for names are whole, or few: what is measured is not classified by mistake. */
function requireClasses(column, { algorithms, metrics }) {
	if (column.kind === "text") return;
	const measured = column.values.find((value) => !Number.isInteger(value));
	const distinct = measured === void 0 ? 0 : new Set(column.values).size;
	if (measured === void 0 || distinct <= 20) return;
	throw new Failure("train.settings-invalid", { message: `${[...algorithms, ...metrics].filter((name) => name !== "auto").join(", ")}: classes are expected, and the target "${column.name}" holds ${distinct} different numbers such as ${measured}.` });
}
function requireFinite(table) {
	for (const column of table.columns) {
		if (column.kind !== "number") continue;
		const row = column.values.findIndex((value) => value === Infinity || value === -Infinity);
		if (row >= 0) throw new Failure("train.feature-invalid", { message: `expected finite numbers in column "${column.name}"; row ${row + 1} holds ${column.values[row]}.` });
	}
}
function classTarget(column) {
	const present = column.kind === "text" ? [...column.codes].map((code) => column.dictionary[code]) : [...column.values].map(String);
	const classes = [...new Set(present)].sort(byCodeUnit);
	if (classes.length < 2) throw new Failure("train.one-class", { message: `expected at least two classes in the target "${column.name}"; every one of ${present.length} rows is "${classes[0] ?? ""}".` });
	return {
		target: {
			task: "classification",
			classCount: classes.length,
			labels: labelsIn(column, classes)
		},
		classes
	};
}
/** A regression target is a number column: text is always classified. */
const valueTarget = (column) => ({
	task: "regression",
	values: column.values
});
export { prepareTrainingData as n, requireWeighing as r, labelsIn as t };
