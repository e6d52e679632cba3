import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as columnNames, r as findColumn, t as cellAt } from "./kernel-table.js";
// src/domain/metrics/parse-predictions.ts
const DEFAULT_COLUMNS = {
	truth: "y_true",
	predicted: "y_pred",
	probabilityPrefix: "p_"
};
/** Probabilities of a row may miss 1 by this much, which rounding to three digits in a file explains. */
const SUM_TOLERANCE = .01;
/**
* A prediction set from a table with one row for each prediction. The task is classification when the truth is text or probability columns
* exist, regression otherwise, unless it is given. Without a column of predictions the class with the highest probability is taken.
* Fails with `metrics.predictions-invalid` and the row, counted from 1 without the header.
*/
function parsePredictions(table, rowsDigest, task, columns = DEFAULT_COLUMNS) {
	const truth = requireColumn(table, columns.truth);
	const probabilities = table.columns.filter((column) => column.name.startsWith(columns.probabilityPrefix) && column.name !== columns.predicted);
	const found = task ?? (truth.kind === "text" || probabilities.length > 0 ? "classification" : "regression");
	const base = {
		rows: Uint32Array.from({ length: table.rows }, (_, row) => row),
		rowsDigest
	};
	if (found === "regression") {
		const values = (column) => requireNumbers(column).values.map((value, row) => requirePresent(column, row, value));
		return {
			...base,
			task: "regression",
			truth: values(truth),
			predicted: values(requireColumn(table, columns.predicted))
		};
	}
	return {
		...base,
		task: "classification",
		...parseClasses(table, truth, probabilities, columns)
	};
}
function parseClasses(table, truth, probabilityColumns, columns) {
	const truthNames = classNames(truth, table.rows);
	const predictedColumn = probabilityColumns.length > 0 ? findColumn(table, columns.predicted) : requireColumn(table, columns.predicted);
	const predictedNames = predictedColumn === void 0 ? void 0 : classNames(predictedColumn, table.rows);
	const named = probabilityColumns.map((column) => column.name.slice(columns.probabilityPrefix.length));
	const classes = sortClasses([.../* @__PURE__ */ new Set([
		...truthNames,
		...predictedNames ?? [],
		...named
	])]);
	const codes = new Map(classes.map((name, index) => [name, index]));
	const encode = (names) => Int32Array.from(names, (name) => codes.get(name));
	if (probabilityColumns.length === 0) return {
		classes,
		truth: encode(truthNames),
		predicted: encode(predictedNames)
	};
	const probabilities = readProbabilities(table, probabilityColumns, named, codes);
	return {
		classes,
		truth: encode(truthNames),
		predicted: predictedNames === void 0 ? mostProbable(probabilities, classes.length) : encode(predictedNames),
		probabilities
	};
}
function readProbabilities(table, columns, names, codes) {
	const missing = [...codes.keys()].filter((name) => !names.includes(name));
	if (missing.length > 0) throw invalid(`there are columns with probabilities, and none for ${missing.length === 1 ? "class" : "classes"} ${missing.join(", ")}`, table);
	const probabilities = new Float64Array(table.rows * codes.size);
	const sums = new Float64Array(table.rows);
	columns.forEach((column, index) => {
		const code = codes.get(names[index]);
		requireNumbers(column).values.forEach((value, row) => {
			requirePresent(column, row, value);
			if (value < 0 || value > 1) throw invalid(`row ${row + 1} of "${column.name}" is ${value}; expected a probability from 0 to 1`);
			probabilities[row * codes.size + code] = value;
			sums[row] += value;
		});
	});
	const off = sums.findIndex((sum) => Math.abs(sum - 1) > SUM_TOLERANCE);
	if (off >= 0) throw invalid(`the probabilities of row ${off + 1} add up to ${Number(sums[off].toFixed(4))}; expected 1`);
	return probabilities;
}
/** The class with the highest probability, the first of equals. */
function mostProbable(probabilities, classCount) {
	return Int32Array.from({ length: probabilities.length / classCount }, (_, row) => {
		let best = 0;
		for (let index = 1; index < classCount; index++) if (probabilities[row * classCount + index] > probabilities[row * classCount + best]) best = index;
		return best;
	});
}
function classNames(column, rows) {
	return Array.from({ length: rows }, (_, row) => {
		const value = cellAt(column, row);
		if (value === void 0) throw invalid(`row ${row + 1} of "${column.name}" is empty`);
		return String(value);
	});
}
/** Numbers by value, everything else by code units. */
function sortClasses(names) {
	const numeric = names.every((name) => name.trim() !== "" && Number.isFinite(Number(name)));
	return [...names].sort((left, right) => (numeric ? Number(left) - Number(right) : 0) || byCodeUnit(left, right));
}
function requireColumn(table, name) {
	const column = findColumn(table, name);
	if (column === void 0) throw invalid(`expected a column "${name}", found none.${didYouMean(name, columnNames(table))}`, table);
	return column;
}
function requireNumbers(column) {
	if (column.kind === "number") return column;
	throw invalid(`expected numbers in column "${column.name}", found text such as "${column.dictionary[0] ?? ""}"`);
}
function requirePresent(column, row, value) {
	if (Number.isNaN(value)) throw invalid(`row ${row + 1} of "${column.name}" is empty`);
	return value;
}
const invalid = (message, table) => new Failure("metrics.predictions-invalid", {
	message,
	...table === void 0 ? {} : { evidence: [`columns: ${columnNames(table).join(", ")}`] }
});
export { parsePredictions as n, DEFAULT_COLUMNS as t };
