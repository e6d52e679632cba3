import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { i as selectColumns, r as findColumn } from "./kernel-table.js";
import { n as findMetric, r as metricNames } from "./numeric-metrics-catalogue.js";
import { o as splitsOf } from "./numeric-preprocessing-pipeline.js";
import { s as studentQuantile } from "./numeric-statistics-distributions.js";
import { c as withoutGroups, i as meanAndSd, l as expandSettings, n as shareTable, o as partedBy, r as shareTarget, t as withWorkers } from "./features-train-with-workers.js";
import { n as chooseSplit, t as choosePreprocessing } from "./domain-train-column-choices.js";
import { a as planFolds, n as requireCalibrating, r as fitSeed } from "./domain-train-cross-fit.js";
import { n as prepareTrainingData, r as requireWeighing } from "./domain-train-training-data.js";
import { n as partSeed } from "./kernel-random.js";
// src/domain/train/cross-validation.ts
/** Checks everything and assigns rows to folds; metrics that need probabilities are left out where the setting gives none. */
function planCrossValidation(command) {
	const { table, target, algorithm, parameters, foldColumn, seed } = command;
	const usable = foldColumn === void 0 ? table : withoutColumn(table, foldColumn);
	const split = chooseSplit(command, .5, seed);
	const preprocessing = withoutGroups(choosePreprocessing(command), split);
	const data = prepareTrainingData(usable, target, {
		algorithms: [algorithm],
		metrics: []
	}, preprocessing);
	const grid = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]]));
	const search = {
		strategy: "grid",
		folds: command.folds,
		repeats: command.repeats,
		metric: "auto",
		samples: 1
	};
	const settings = expandSettings({
		algorithms: { [algorithm]: grid },
		search,
		seed,
		...preprocessing === void 0 ? {} : { preprocessing },
		...command.calibration === void 0 ? {} : { calibration: command.calibration },
		parted: partedBy(split)
	}, data.task);
	if (!settings.ok) throwIfAny(settings.error);
	const setting = settings.ok ? settings.value[0] : void 0;
	if (setting === void 0) throw new Failure("train.settings-invalid", { message: "expected one setting, found none." });
	if (data.target.weights !== void 0) requireWeighing([setting]);
	requireCalibrating([setting], data.task);
	const everyRow = Int32Array.from({ length: table.rows }, (_, row) => row);
	const parted = {
		table: data.table,
		split
	};
	return {
		data,
		setting,
		splits: foldColumn === void 0 ? planFolds(data.target, everyRow, search, seed, parted) : givenFolds(table, foldColumn),
		metrics: metricNames(data.task, setting.parameters["probability"] !== false)
	};
}
const withoutColumn = (table, name) => selectColumns(table, table.columns.map((column) => column.name).filter((other) => other !== name));
/** Folds from a column: every distinct value is a fold, in ascending order. */
function givenFolds(table, name) {
	const column = findColumn(table, name);
	if (column === void 0) throw new Failure("train.feature-missing", { message: `expected a fold column "${name}"; there is none.` });
	const keys = column.kind === "number" ? [...column.values] : [...column.codes].map((code) => column.dictionary[code] ?? "");
	const distinct = [...new Set(keys)].sort((left, right) => left < right ? -1 : 1);
	if (distinct.length < 2 || distinct.length > 1e3 || keys.some((key) => key === "" || Number.isNaN(key))) throw new Failure("train.settings-invalid", { message: `expected 2 to 1000 folds in column "${name}" and no missing value; found ${distinct.length} distinct values.` });
	const numbers = new Map(distinct.map((key, fold) => [key, fold]));
	return splitsOf(Int32Array.from(keys, (key) => numbers.get(key)), distinct.length);
}
/**
* Mean, standard deviation and a 95 % interval for each metric. Folds share training rows, so the interval uses the variance of Nadeau and
* Bengio (2003): s² · (1/k + test rows / training rows), with k − 1 degrees of freedom.
*/
function summariseFolds(plan, results) {
	const count = results.length;
	const ratio = plan.splits.reduce((sum, { test, train }) => sum + test.length / train.length / count, 0);
	const reach = studentQuantile(.975, count - 1);
	const summary = {};
	plan.metrics.forEach((name, metric) => {
		const folds = results.map((result) => result.scores[metric]);
		if (!folds.every(Number.isFinite)) return;
		const { mean, sd } = meanAndSd(folds);
		const half = reach * sd * Math.sqrt(1 / count + ratio);
		const higher = findMetric(name)?.better === "higher";
		const low = higher ? mean - half : Math.max(0, mean - half);
		const high = higher ? Math.min(1, mean + half) : mean + half;
		summary[name] = {
			value: mean,
			sd,
			interval: {
				low,
				high,
				level: .95
			},
			folds
		};
	});
	return summary;
}
// src/features/train/cross-validate.ts
/** Measures one setting by (repeated, stratified) k-fold cross-validation in parallel; bit-identical for a seed. */
async function crossValidate(command, ports) {
	const plan = planCrossValidation(command);
	const { data, setting, splits, metrics } = plan;
	const table = shareTable(data.table);
	const target = shareTarget(data.target);
	const jobs = splits.map((split, fold) => ({
		table,
		target,
		...split,
		setting,
		seed: partSeed(fitSeed(command.seed), fold),
		metrics
	}));
	return await withWorkers(ports, async (pool) => {
		const results = await pool.map("train.fold", jobs, (done) => ports.reporter.progress({
			task: `cv ${setting.algorithm}`,
			done,
			total: jobs.length
		}));
		return {
			task: data.task,
			setting,
			rows: data.table.rows,
			fits: jobs.length,
			metrics: summariseFolds(plan, results)
		};
	});
}
export { crossValidate as t };
