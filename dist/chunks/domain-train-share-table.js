import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { a as resolveAlgorithm, i as isAlgorithmId, r as algorithmsFor, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { i as selectColumns, n as columnNames, r as findColumn } from "./kernel-table.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as rowsByClass, r as stratifiedHoldout, t as holdout } from "./numeric-splits-holdout.js";
import { t as takeTarget } from "./domain-train-take-target.js";
// src/domain/train/decide-task.ts
/** Whole numbers with at most this many distinct values are taken for classes when nothing else says what they are. */
const FEW_VALUES = 20;
/**
* Text is classified. Numbers are classified when the named algorithms or metrics do nothing else, or when nothing was named and they
* look like class numbers: whole, at most 20 distinct ones, each on average in five rows or more.
*/
function decideTask(target, hints) {
	if (target.kind === "text") return "classification";
	const hinted = [...hints.algorithms.map(tasksOfAlgorithm), ...hints.metrics.map((name) => findMetric(name)?.tasks)];
	for (const tasks of hinted) if (tasks?.length === 1) return tasks[0];
	const distinct = /* @__PURE__ */ new Set();
	for (const value of target.values) {
		if (Number.isNaN(value)) continue;
		distinct.add(value);
		if (!Number.isInteger(value) || distinct.size > FEW_VALUES) return "regression";
	}
	return distinct.size * 5 <= target.values.length ? "classification" : "regression";
}
const tasksOfAlgorithm = (name) => isAlgorithmId(name) ? ALGORITHMS[name].tasks : void 0;
// src/numeric/splits/folds.ts
/** Fold number of every row for one repeat. Folds differ in size by one row at most. */
function assignFolds(rows, options, repeat) {
	const random = Random.forPart(options.seed, repeat);
	const assignment = new Int32Array(rows);
	const groups = options.labels === void 0 ? [Array.from({ length: rows }, (_, row) => row)] : rowsByClass(options.labels);
	let dealt = 0;
	for (const group of groups) for (const row of random.shuffle(group)) assignment[row] = dealt++ % options.folds;
	return assignment;
}
/** (Repeated, stratified) k-fold cross-validation: train and test rows of every fold, repeat-major. */
function crossValidationSplits(rows, options) {
	return Array.from({ length: options.repeats }, (_, repeat) => splitsOf(assignFolds(rows, options, repeat), options.folds)).flat();
}
/** Splits from a given assignment of rows to folds 0 … folds − 1. */
const splitsOf = (assignment, folds) => Array.from({ length: folds }, (_, fold) => {
	const test = [];
	const train = [];
	assignment.forEach((assigned, row) => (assigned === fold ? test : train).push(row));
	return {
		train: Int32Array.from(train),
		test: Int32Array.from(test)
	};
});
// src/domain/train/plan-folds.ts
/** Part numbers that keep the generators of one seed apart. */
const PART = {
	folds: 1,
	fit: 2
};
const fitSeed = (seed) => partSeed(seed, PART.fit);
/** Training and test rows of the whole table; the test rows are seen once, at the end. */
function planHoldout(target, rows, split) {
	if (rows < 4) throw new Failure("train.too-few-rows", { message: `expected at least 4 rows to hold some out; the table has ${rows}.` });
	return split.strategy === "stratified" && target.task === "classification" ? stratifiedHoldout(target.labels, split.test, split.seed) : holdout(rows, split.test, split.seed);
}
/** Cross-validation within the given rows: row numbers are those of the whole table. Stratified for classification. */
function planFolds(target, rows, search, seed) {
	const { folds, repeats } = search;
	if (folds < 2 || rows.length < folds) throw new Failure("train.too-few-rows", { message: `expected at least 2 folds and as many training rows as folds; there are ${folds} folds and ${rows.length} rows.` });
	const within = takeTarget(target, rows);
	const labels = within.task === "classification" ? { labels: within.labels } : {};
	const named = (part) => part.map((index) => rows[index]);
	return crossValidationSplits(rows.length, {
		folds,
		repeats,
		seed: partSeed(seed, PART.folds),
		...labels
	}).map(({ train, test }) => ({
		train: named(train),
		test: named(test)
	}));
}
/** Slow ones first, so that no worker is left with a long job at the end. */
const COST = {
	svm: 6,
	"random-forest": 5,
	"gradient-boosting": 4,
	"k-nearest-neighbors": 3,
	"decision-tree": 2,
	"logistic-regression": 2,
	ridge: 1,
	"linear-regression": 1,
	"naive-bayes": 1
};
/** Every setting on every fold, in the order in which workers should take them. */
function planFoldTasks(settings, folds) {
	const tasks = settings.flatMap((_, setting) => Array.from({ length: folds }, (_, fold) => ({
		setting,
		fold
	})));
	const cost = (task) => {
		const { algorithm, parameters } = settings[task.setting];
		return COST[algorithm] * 1e6 + Number(parameters["trees"] ?? parameters["iterations"] ?? 0);
	};
	return tasks.sort((left, right) => cost(right) - cost(left) || left.setting - right.setting || left.fold - right.fold);
}
// src/domain/train/settings.ts
/** More points than this are a typing error rather than a wish. */
const MAX_SETTINGS = 1e4;
/**
* All settings that the configuration asks for, in its order: the grid of each algorithm's values, or for random search `samples` of them
* drawn by the seed. Nothing configured means every algorithm of the task with its defaults. Reports every wrong setting at once.
*/
function expandSettings(training, task, only) {
	const configured = Object.keys(training.algorithms).length > 0 ? training.algorithms : defaultsFor(task);
	const chosen = Object.entries(configured).filter(([name]) => only === void 0 || only.includes(name));
	const problems = (only?.filter((name) => !(name in configured)) ?? []).map((name) => `algorithm "${name}" was asked for, and the configuration has ${Object.keys(configured).join(", ")}.`);
	const total = chosen.reduce((sum, [, values]) => sum + sizeOfGrid(values), 0);
	if (total > MAX_SETTINGS) problems.push(`expected at most ${MAX_SETTINGS} settings, and the grid has ${total}.`);
	if (problems.length > 0) return err(problems.map(settingsInvalid));
	const settings = [];
	for (const [name, values] of chosen) for (const given of gridOf(values)) {
		const resolved = resolveAlgorithm(name, task, given);
		if (resolved.ok) settings.push({
			algorithm: resolved.value.id,
			parameters: resolved.value.parameters
		});
		else problems.push(...resolved.error);
	}
	if (problems.length > 0) return err([...new Set(problems)].map(settingsInvalid));
	return ok(training.search.strategy === "random" ? sample(settings, training.search.samples, training.seed) : settings);
}
const settingsInvalid = (message) => new Failure("train.settings-invalid", { message });
const defaultsFor = (task) => Object.fromEntries(algorithmsFor(task).map((id) => [id, {}]));
const sizeOfGrid = (values) => Object.values(values).reduce((product, choices) => product * choices.length, 1);
/** The last parameter varies fastest. */
function gridOf(values) {
	return Object.entries(values).reduce((points, [name, choices]) => points.flatMap((point) => choices.map((choice) => ({
		...point,
		[name]: choice
	}))), [{}]);
}
/** Draws without replacement and keeps the configured order. */
function sample(settings, count, seed) {
	if (settings.length <= count) return settings;
	const order = new Random(seed).shuffle(Int32Array.from(settings, (_, index) => index));
	return Array.from(order.slice(0, count).sort(), (index) => settings[index]);
}
// src/domain/train/training-data.ts
/** Checks the table and takes the target apart from the features; fails with a train.* code for data that nothing can be learned from. */
function prepareTrainingData(table, targetName, hints) {
	const names = columnNames(table);
	const column = findColumn(table, targetName);
	if (column === void 0) throw new Failure("train.target-missing", { message: `expected a target column "${targetName}"; the columns are ${names.map((name) => `"${name}"`).join(", ") || "(none)"}.${didYouMean(targetName, names)}` });
	if (table.rows === 0) throw new Failure("train.too-few-rows", { message: "expected rows to learn from; the table has 0." });
	const features = names.filter((name) => name !== targetName);
	if (features.length === 0) throw new Failure("train.no-features", { message: `expected columns beside the target "${targetName}"; there is none.` });
	const task = decideTask(column, hints);
	requireUsableTarget(column);
	const featureTable = selectColumns(table, features);
	requireFinite(featureTable);
	const { target, classes } = task === "classification" ? classTarget(column) : {
		target: valueTarget(column),
		classes: []
	};
	return {
		task,
		targetName,
		features,
		table: featureTable,
		target,
		classes
	};
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
// src/domain/train/choose-setting.ts
/** From simple to complex; a tie goes to the simpler algorithm. */
const SIMPLICITY = [
	"linear-regression",
	"ridge",
	"naive-bayes",
	"logistic-regression",
	"decision-tree",
	"k-nearest-neighbors",
	"svm",
	"random-forest",
	"gradient-boosting"
];
/** Settings with their scores, best mean first; ties go to the simpler algorithm, then to the one configured first. */
function rankSettings(settings, results, better) {
	const sign = better === "higher" ? 1 : -1;
	const ranked = settings.map((setting, index) => ({
		setting,
		index,
		summary: summarise(setting, results[index])
	}));
	const worth = (mean) => Number.isFinite(mean) ? sign * mean : -Infinity;
	ranked.sort((left, right) => {
		return compare(worth(right.summary.mean), worth(left.summary.mean)) || SIMPLICITY.indexOf(left.setting.algorithm) - SIMPLICITY.indexOf(right.setting.algorithm) || left.index - right.index;
	});
	return ranked.map(({ setting, summary }) => ({
		setting,
		summary
	}));
}
const compare = (left, right) => left < right ? -1 : left > right ? 1 : 0;
function summarise(setting, results) {
	const folds = results.map((result) => result.scores[0]);
	const { mean, sd } = meanAndSd(folds);
	return {
		algorithm: setting.algorithm,
		parameters: { ...setting.parameters },
		mean,
		sd,
		folds,
		durationMs: Math.round(results.reduce((sum, result) => sum + result.durationMs, 0))
	};
}
/** Mean and sample standard deviation (n − 1); 0 for a single value. */
function meanAndSd(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		mean,
		sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
	};
}
// src/domain/train/share-table.ts
/** The same table in shared memory: workers read it without a copy. Nobody writes to it. */
const shareTable = (table) => ({
	rows: table.rows,
	columns: table.columns.map(shareColumn)
});
const shareColumn = (column) => column.kind === "number" ? {
	...column,
	values: shared(column.values, Float64Array)
} : {
	...column,
	codes: shared(column.codes, Int32Array)
};
const shareTarget = (target) => target.task === "classification" ? {
	...target,
	labels: shared(target.labels, Int32Array)
} : {
	...target,
	values: shared(target.values, Float64Array)
};
function shared(values, type) {
	const copy = new type(new SharedArrayBuffer(values.byteLength));
	copy.set(values);
	return copy;
}
export { prepareTrainingData as a, planFoldTasks as c, splitsOf as d, decideTask as f, rankSettings as i, planFolds as l, shareTarget as n, expandSettings as o, meanAndSd as r, fitSeed as s, shareTable as t, planHoldout as u };
