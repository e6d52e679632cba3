import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { a as prepareTrainingData, c as planFoldTasks, i as rankSettings, l as planFolds, n as shareTarget, o as expandSettings, r as meanAndSd, s as fitSeed, t as shareTable, u as planHoldout } from "./domain-train-share-table.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { s as excludeFromGit, t as recordRun } from "./features-train-record-run.js";
import { t as Random } from "./kernel-random.js";
import { a as takeRows } from "./kernel-table.js";
import { a as scoreClassification, i as joinForest, n as preprocess, o as scoreRegression, t as fitSetting } from "./domain-train-fit-setting.js";
import { i as outputSources, r as outputNames } from "./numeric-preprocessing-pipeline.js";
import { t as takeTarget } from "./domain-train-take-target.js";
import { t as makePredictor } from "./domain-train-predictor.js";
// src/domain/train/search-metric.ts
/** The metric that decides a search; `auto` is accuracy for classification and R² for regression. */
function searchMetric(name, task) {
	const definition = requireMetric(name === "auto" || name === "" ? task === "classification" ? "accuracy" : "r2" : name, task);
	return {
		name: definition.name,
		better: definition.better,
		needsProbabilities: definition.needsProbabilities
	};
}
// src/domain/train/plan-training.ts
/** Checks data and configuration and plans the work; fails with train.* codes and has no effect. */
function planTraining(model, table, split, only) {
	const { algorithms, search, seed } = model.train;
	const data = prepareTrainingData(table, model.target, {
		algorithms: Object.keys(algorithms),
		metrics: [search.metric]
	});
	const metric = searchMetric(search.metric, data.task);
	const settings = expandSettings(model.train, data.task, only);
	const problems = settings.ok ? [] : settings.error;
	throwIfAny(problems);
	const rows = planHoldout(data.target, table.rows, split);
	return {
		data,
		metric,
		settings: settings.ok ? settings.value : [],
		split: rows,
		folds: planFolds(data.target, rows.train, search, seed)
	};
}
// src/numeric/algorithms/importance.ts
/**
* How much each column of the matrix counts for the model itself, as shares that add up to 1: gain of its splits for trees, mean
* |coefficient| for linear models (their columns are scaled). Undefined for models that do not tell; use permutation then.
*/
function modelImportance(model, columns) {
	const source = model.kind === "trees" ? model.arrays["importance"] : model.kind === "linear" ? model.arrays["coefficients"] : void 0;
	if (source === void 0) return void 0;
	const shares = new Float64Array(columns);
	for (let index = 0; index < source.length; index++) shares[index % columns] += Math.abs(source[index]);
	const total = shares.reduce((sum, share) => sum + share, 0);
	return {
		kind: model.kind === "trees" ? "impurity" : "coefficient",
		shares: total > 0 ? shares.map((share) => share / total) : shares
	};
}
// src/domain/train/importance.ts
const ABOUT = {
	impurity: "Share of the gain of all splits that each column made.",
	coefficient: "Share of the absolute weights on scaled columns.",
	permutation: "How much the score on held-out rows falls when the column is shuffled."
};
/** Importance as the model itself tells it, one-hot columns added up to the column they came from. */
function importanceOfModel(model, pipeline) {
	const told = modelImportance(model, outputNames(pipeline).length);
	if (told === void 0) return void 0;
	const sums = new Float64Array(pipeline.columns.length);
	outputSources(pipeline).forEach((source, index) => sums[source] += told.shares[index]);
	return ranked(told.kind, pipeline.columns.map((column) => column.name), sums);
}
/** Permutation importance (Breiman 2001): mean fall of accuracy, or of R², when a column is shuffled among the rows. */
function permutationImportance(predictor, table, target, options) {
	const rows = new Random(options.seed).shuffle(Int32Array.from({ length: table.rows }, (_, row) => row)).slice(0, options.maxRows);
	const sample = takeRows(table, rows);
	const truth = takeTarget(target, rows);
	const base = score(predictor, sample, truth);
	const falls = predictor.features.map((name, feature) => {
		let fall = 0;
		for (let repeat = 0; repeat < options.repeats; repeat++) {
			const order = Random.forPart(options.seed, feature, repeat).shuffle(Int32Array.from(rows, (_, row) => row));
			const columns = sample.columns.map((column) => column.name === name ? reordered(column, order) : column);
			fall += (base - score(predictor, {
				rows: sample.rows,
				columns
			}, truth)) / options.repeats;
		}
		return fall;
	});
	return ranked("permutation", predictor.features, Float64Array.from(falls));
}
function score(predictor, table, truth) {
	const predictions = predictor.predict(table);
	if (truth.task === "classification" && predictions.task === "classification") return scoreClassification("accuracy", truth.labels, predictions.predicted, void 0, truth.classCount);
	return truth.task === "regression" && predictions.task === "regression" ? scoreRegression("r2", truth.values, predictions.predicted) : NaN;
}
const reordered = (column, order) => takeRows({
	rows: order.length,
	columns: [column]
}, order).columns[0];
function ranked(kind, names, values) {
	const features = names.map((name, index) => ({
		name,
		importance: values[index]
	}));
	return {
		kind,
		about: ABOUT[kind],
		features: features.sort((left, right) => right.importance - left.importance)
	};
}
// src/domain/train/learning-curve.ts
const SHARES = [
	.1,
	.25,
	.5,
	.75,
	1
];
const FOLDS = 3;
const MIN_ROWS = 10;
/**
* The first three folds with growing shares of their training rows. Every k-th row is taken, so that a smaller share is spread over the
* data as the whole is.
*/
function planLearningCurve(folds) {
	return SHARES.flatMap((share, point) => folds.slice(0, FOLDS).flatMap((split) => {
		const count = Math.floor(split.train.length * share);
		if (count < Math.min(MIN_ROWS, split.train.length)) return [];
		return [{
			point,
			split: {
				train: Int32Array.from({ length: count }, (_, index) => split.train[Math.floor(index / share)]),
				test: split.test
			}
		}];
	}));
}
function foldLearningCurve(metric, steps, results) {
	return {
		metric,
		points: SHARES.flatMap((_, point) => {
			const own = steps.flatMap((step, index) => step.point === point ? [{
				step,
				score: results[index].scores[0]
			}] : []);
			if (own.length === 0) return [];
			const folds = own.map(({ score }) => score);
			return [{
				rows: Math.round(own.reduce((sum, { step }) => sum + step.split.train.length, 0) / own.length),
				...meanAndSd(folds),
				folds
			}];
		})
	};
}
// src/features/train/refit.ts
/** Fits the chosen setting on all training rows; the trees of a forest are shared out among the workers. */
async function refit(table, target, rows, setting, seed, pool) {
	const trees = setting.algorithm === "random-forest" ? setting.parameters["trees"] : 0;
	if (pool.workers < 2 || trees < 2) return fitSetting(table, target, rows, setting, seed);
	const parts = Math.min(trees, pool.workers * 2);
	const jobs = Array.from({ length: parts }, (_, part) => {
		return {
			table,
			target,
			rows,
			setting,
			seed,
			first: Math.floor(trees * part / parts),
			last: Math.floor(trees * (part + 1) / parts)
		};
	});
	const models = await pool.map("train.forest-part", jobs);
	return {
		pipeline: preprocess(table, rows, setting).pipeline,
		model: joinForest(models)
	};
}
// src/features/train/search-settings.ts
/** Cross-validates every setting in parallel: results by setting and fold, the same whatever the number of workers. */
async function searchSettings(search, pool, reporter) {
	const { table, target, settings, folds, seed, metrics, task } = search;
	const tasks = planFoldTasks(settings, folds.length);
	const jobs = tasks.map(({ setting, fold }) => ({
		table,
		target,
		...folds[fold],
		setting: settings[setting],
		seed,
		metrics
	}));
	reporter.progress({
		task,
		done: 0,
		total: jobs.length
	});
	const results = await pool.map("train.fold", jobs, (done) => reporter.progress({
		task,
		done,
		total: jobs.length
	}));
	const grouped = settings.map(() => new Array(folds.length));
	tasks.forEach(({ setting, fold }, index) => grouped[setting][fold] = results[index]);
	return grouped;
}
// src/features/train/fit-plan.ts
const PERMUTATION = {
	repeats: 5,
	maxRows: 1e3
};
/** Searches, refits the winner on the training rows, and looks at what it has learned. */
async function fitPlan(plan, seed, name, pool, reporter) {
	const { data, metric, settings, folds, split } = plan;
	const table = shareTable(data.table);
	const target = shareTarget(data.target);
	const search = {
		table,
		target,
		settings,
		folds,
		seed: fitSeed(seed),
		metrics: [metric.name],
		task: `train ${name}`
	};
	const ranked = rankSettings(settings, await searchSettings(search, pool, reporter), metric.better);
	const best = ranked[0].setting;
	const fitted = await refit(table, target, split.train, best, fitSeed(seed), pool);
	const predictor = makePredictor(fitted.pipeline, fitted.model, data.classes);
	return {
		ranked,
		fitted,
		predictor,
		insights: {
			schemaVersion: 1,
			importance: importanceOfModel(fitted.model, fitted.pipeline) ?? permutationImportance(predictor, takeRows(data.table, split.test), takeTarget(data.target, split.test), {
				...PERMUTATION,
				seed
			}),
			learningCurve: await traceLearning(plan, table, target, ranked[0], fitSeed(seed), pool)
		}
	};
}
async function traceLearning(plan, table, target, best, seed, pool) {
	const steps = planLearningCurve(plan.folds);
	const metrics = [plan.metric.name];
	const jobs = steps.map(({ split }) => ({
		table,
		target,
		...split,
		setting: best.setting,
		seed,
		metrics
	}));
	const results = await pool.map("train.fold", jobs.toReversed());
	return foldLearningCurve(plan.metric.name, steps, results.toReversed());
}
// src/features/train/train-model.ts
/** What a training would do: checks everything that can be checked without fitting. */
const planModel = (command) => planTraining(requireBuiltIn(command.model), command.dataset.table, command.split, command.onlyAlgorithms);
/**
* Trains a model with the built-in algorithms: holds rows out, searches by cross-validation on the others, refits the best setting on them,
* measures it on the held-out rows, writes the model package to `.trainyard/runs/<run id>` and appends the run to the ledger.
* Fails with a train.* code before anything is written when the data or the configuration is of no use.
*/
async function trainModel(command, ports) {
	const started = ports.clock.elapsed();
	const now = ports.clock.now();
	const model = requireBuiltIn(command.model);
	const plan = planModel(command);
	const id = command.runId === void 0 ? makeRecordId(now, ports.entropy.bytes(10)) : requireRecordId(command.runId);
	await excludeFromGit(ports);
	const pool = await ports.openWorkers();
	const stop = () => void pool[Symbol.asyncDispose]();
	ports.signal.addEventListener("abort", stop, { once: true });
	try {
		const fit = await fitPlan(plan, model.train.seed, model.name, pool, ports.reporter);
		return await recordRun({
			id,
			createdAt: formatInstant(now),
			model,
			dataset: command.dataset.reference,
			started
		}, plan, fit, ports);
	} finally {
		ports.signal.removeEventListener("abort", stop);
		await pool[Symbol.asyncDispose]();
	}
}
function requireBuiltIn(model) {
	const { train } = model;
	if (train.kind === "built-in") return {
		...model,
		train
	};
	throw new Failure("train.settings-invalid", { message: `model "${model.name}" is trained by a command; expected built-in algorithms.` });
}
function requireRecordId(text) {
	const id = parseRecordId(text);
	if (id === void 0) throw new Failure("train.settings-invalid", { message: `expected a run id of 26 characters, found "${text}".` });
	return id;
}
export { trainModel as n, planModel as t };
