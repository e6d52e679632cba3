import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { a as prepareTrainingData, c as planFoldTasks, i as rankSettings, l as planFolds, n as shareTarget, o as expandSettings, r as meanAndSd, s as fitSeed, t as shareTable, u as planHoldout } from "./domain-train-share-table.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
import { t as formatInstant } from "./kernel-instant.js";
import { c as parseRecordId, s as makeRecordId, t as appendRecord } from "./features-records.js";
import { t as Random } from "./kernel-random.js";
import { a as takeRows, t as cellAt } from "./kernel-table.js";
import { a as scoreClassification, i as joinForest, n as preprocess, o as scoreRegression, s as takeTarget, t as fitSetting } from "./domain-train-fit-setting.js";
import { i as outputSources, r as outputNames } from "./numeric-preprocessing-pipeline.js";
import { r as encodeModel, t as makePredictor } from "./domain-train-predictor.js";
import { n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { a as profileColumn, o as profileTable } from "./features-data-ensure-objects.js";
import { r as prettyJson } from "./kernel-json.js";
import { r as encodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { t as VERSION } from "./kernel-version.js";
import { join } from "node:path";
// src/features/exclude-from-git.ts
const LINE = "/.trainyard/";
/** Keeps local run artefacts out of git through `.git/info/exclude`; the user's own .gitignore is theirs. */
async function excludeFromGit(ports) {
	const path = join(ports.git.commonFolder, "info", "exclude");
	const bytes = await ports.files.read(path);
	const text = bytes === void 0 ? "" : new TextDecoder().decode(bytes);
	if (text.split("\n").includes(LINE)) return;
	const gap = text === "" || text.endsWith("\n") ? "" : "\n";
	await ports.files.write(path, `${text}${gap}${LINE}\n`);
}
// src/domain/train/input-example.ts
/** `input-example.json`: the first rows as objects, ready to be sent to the model server. */
const inputExample = (table, rows) => ({ inputs: Array.from({ length: Math.min(rows, table.rows) }, (_, row) => Object.fromEntries(table.columns.map((column) => [column.name, cellAt(column, row) ?? null]))) });
// src/domain/train/insights.ts
const INSIGHTS_FILE = "insights.json";
// src/domain/train/model-card.ts
/** `README.md` of a model package: a model card with the facts that are known; what only people know is left to them. */
function renderModelCard(manifest, search, importance) {
	const { model, task, algorithm, dataset, signature } = manifest;
	return [
		"---",
		"library_name: trainyard",
		`tags: [${task === "classification" ? "tabular-classification" : "tabular-regression"}]`,
		"---",
		"",
		`# ${escapeMarkdown(model)}`,
		"",
		`${task === "classification" ? "Classifier" : "Regressor"} for ${inlineCode(signature.output.name)}, trained by Trainyard with ${algorithm}.`,
		"",
		"## Facts",
		"",
		"| | |",
		"|---|---|",
		`| run | \`${manifest.runId}\` |`,
		`| created | ${manifest.createdAt} |`,
		...manifest.commit === void 0 ? [] : [`| source commit | \`${manifest.commit}\` |`],
		`| dataset | ${escapeMarkdown(dataset.name)}${dataset.version === void 0 ? "" : ` ${dataset.version}`}, ${dataset.rows} rows, \`${dataset.digest.slice(0, 12)}\` |`,
		`| algorithm | ${algorithm} |`,
		`| parameters | ${inlineCode(JSON.stringify(manifest.parameters))} |`,
		`| seed | ${manifest.seed} |`,
		...search === void 0 ? [] : [`| chosen by | ${search.metric} in ${search.repeats > 1 ? `${search.repeats} × ` : ""}${search.folds}-fold cross-validation, ${search.settings.length} settings |`],
		"",
		"## Quality on held-out rows",
		"",
		"| metric | value | interval |",
		"|---|---:|---|",
		...Object.entries(manifest.metrics).map(([name, { value, interval }]) => `| ${name} | ${figure(value)} | ${interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)} (${Math.round(interval.level * 100)} %)`} |`),
		"",
		"## Inputs",
		"",
		"| column | kind | required |",
		"|---|---|---|",
		...signature.inputs.map((field) => `| ${escapeMarkdown(field.name)} | ${field.kind} | ${field.required ? "yes" : "no"} |`),
		"",
		...importance === void 0 ? [] : [
			"## What counts",
			"",
			importance.about,
			"",
			"| column | importance |",
			"|---|---:|",
			...importance.features.slice(0, 20).map(({ name, importance: value }) => `| ${escapeMarkdown(name)} | ${figure(value)} |`),
			""
		],
		"## Limits",
		"",
		"The figures hold for data like the training data. Intended use, known failures and ethical considerations are for the owners of the model to describe.",
		""
	].join("\n");
}
const figure = (value) => String(Number(value.toPrecision(4)));
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
// src/domain/train/signature.ts
/** What the model wants and gives. A column with missing values in training may be missing later, too. */
function describeSignature(data, pipeline, training) {
	return {
		inputs: pipeline.columns.map((column, index) => {
			const source = training.columns[index];
			const complete = source.kind === "number" ? !source.values.some(Number.isNaN) : !source.codes.some((code) => code < 0);
			return {
				name: column.name,
				kind: column.kind,
				required: complete,
				...column.kind === "text" ? { categories: column.categories } : {}
			};
		}),
		output: {
			name: data.targetName,
			task: data.task,
			...data.task === "classification" ? { classes: data.classes } : {}
		}
	};
}
// src/features/train/predict-rows.ts
/** Predictions for named rows of a dataset, with the truth beside them. */
function predictRows(predictor, table, target, rows, datasetDigest, hasher) {
	const predictions = predictor.predict(takeRows(table, rows));
	const truth = takeTarget(target, rows);
	const base = {
		rows: Uint32Array.from(rows),
		rowsDigest: digestRows(rows, datasetDigest, hasher)
	};
	if (predictions.task === "classification" && truth.task === "classification") {
		const { classes, predicted, probabilities } = predictions;
		return {
			...base,
			task: "classification",
			classes,
			truth: truth.labels,
			predicted,
			...probabilities === void 0 ? {} : { probabilities }
		};
	}
	return {
		...base,
		task: "regression",
		truth: truth.task === "regression" ? truth.values : /* @__PURE__ */ new Float64Array(0),
		predicted: Float64Array.from(predictions.predicted)
	};
}
/** SHA-256 of the dataset's digest and the row numbers in decimal, one a line: the same rows of the same data have the same digest. */
const digestRows = (rows, datasetDigest, hasher) => hasher.sha256([datasetDigest, ...rows].join("\n"));
// src/features/train/training-context.ts
/** Folder of local run artefacts, which is not part of the source. */
const LOCAL_FOLDER = ".trainyard";
/** Commit of HEAD and, when files differ from it, a digest of their paths and contents. */
async function describeSource(ports) {
	const commit = await ports.git.resolve("HEAD");
	if (commit === void 0) return {};
	const changed = (await ports.git.changedPaths(["."])).filter((path) => !path.startsWith(`${LOCAL_FOLDER}/`));
	if (changed.length === 0) return { commit };
	const lines = [];
	for (const path of [...changed].sort()) {
		const absolute = `${ports.root}/${path}`;
		const stat = await ports.files.stat(absolute);
		lines.push(`${path}\0${stat?.kind === "file" ? await ports.hasher.sha256Stream(ports.files.stream(absolute)) : stat?.kind ?? "absent"}`);
	}
	return {
		commit,
		dirty: ports.hasher.sha256(lines.join("\n"))
	};
}
function describeMachine(ports) {
	const { platform, architecture, node, cores } = ports.environment.facts;
	return {
		trainyard: VERSION,
		platform,
		architecture,
		node,
		cores
	};
}
// src/features/train/write-package.ts
const MANIFEST_FILE = "model.json";
/**
* Writes a model package. The manifest comes last: a folder without one is not a package, so a run that was killed in between leaves
* nothing that could be taken for a model.
*/
async function writePackage(folder, facts, contents, ports) {
	await ports.files.remove(folder);
	const files = [];
	for (const { path, content } of [...contents].sort((left, right) => left.path < right.path ? -1 : 1)) {
		const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
		await ports.files.write(`${folder}/${path}`, bytes);
		files.push({
			path,
			sizeBytes: bytes.length,
			sha256: ports.hasher.sha256(bytes)
		});
	}
	const manifest = {
		...facts,
		files
	};
	const text = prettyJson(manifest);
	await ports.files.write(`${folder}/${MANIFEST_FILE}`, text);
	return {
		manifest,
		digest: ports.hasher.sha256(text)
	};
}
// src/features/train/record-run.ts
/** Absolute path of the model package of a run. */
const runFolder = (root, runId) => `${root}/${LOCAL_FOLDER}/runs/${runId}`;
/** Prediction sets up to this size go into the ledger beside their run. */
const LEDGER_LIMIT_BYTES = 1048576;
/** Evaluates on the held-out rows, writes the model package, then appends the run to the ledger: a recorded run has its package. */
async function recordRun(facts, plan, fit, ports) {
	const { id, createdAt, model, dataset, started } = facts;
	const { data, split } = plan;
	const { seed } = model.train;
	const best = fit.ranked[0].summary;
	const training = takeRows(data.table, split.train);
	const predictions = predictRows(fit.predictor, data.table, data.target, split.test, dataset.digest, ports.hasher);
	const { metrics } = evaluatePredictions(predictions, { seed });
	const source = await describeSource(ports);
	const search = describeSearch(plan, fit, model.train);
	const manifestFacts = {
		schemaVersion: 1,
		kind: "model",
		model: model.name,
		runId: id,
		createdAt,
		...source.commit === void 0 ? {} : { commit: source.commit },
		task: data.task,
		algorithm: best.algorithm,
		parameters: best.parameters,
		seed,
		dataset,
		signature: describeSignature(data, fit.fitted.pipeline, training),
		metrics
	};
	const encoded = encodeModel({
		...fit.fitted,
		classes: data.classes
	});
	const predictionBytes = encodePredictions(predictions);
	const profile = profileReference(training, fit.predictor.predict(takeRows(data.table, split.test)), data.targetName);
	const folder = runFolder(ports.root, id);
	const written = await writePackage(folder, manifestFacts, [
		{
			path: "parameters.json",
			content: prettyJson(encoded.parameters)
		},
		{
			path: "arrays.bin",
			content: encoded.arrays
		},
		{
			path: "profile.json",
			content: prettyJson(profile)
		},
		{
			path: "input-example.json",
			content: prettyJson(inputExample(takeRows(data.table, split.test), 3))
		},
		{
			path: INSIGHTS_FILE,
			content: prettyJson(fit.insights)
		},
		{
			path: PREDICTIONS_FILE,
			content: predictionBytes
		},
		{
			path: "README.md",
			content: renderModelCard(manifestFacts, search, fit.insights.importance)
		}
	], ports);
	const record = {
		schemaVersion: 1,
		kind: "run",
		id,
		model: model.name,
		createdAt,
		durationMs: Math.round(ports.clock.elapsed() - started),
		exit: "succeeded",
		...source,
		dataset,
		task: data.task,
		target: data.targetName,
		features: data.features,
		algorithm: best.algorithm,
		parameters: best.parameters,
		seed,
		metrics,
		search,
		testRows: {
			count: predictions.rows.length,
			digest: predictions.rowsDigest
		},
		packageDigest: written.digest,
		environment: describeMachine(ports)
	};
	const small = predictionBytes.length <= LEDGER_LIMIT_BYTES;
	await appendRecord(record, ports, small ? [{
		name: PREDICTIONS_FILE,
		bytes: predictionBytes
	}] : []);
	return {
		record,
		folder,
		predictions,
		manifest: written.manifest
	};
}
const describeSearch = (plan, fit, { search }) => ({
	strategy: search.strategy,
	folds: search.folds,
	repeats: search.repeats,
	metric: plan.metric.name,
	settings: fit.ranked.map(({ summary }) => summary)
});
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
export { describeMachine as a, excludeFromGit as c, LOCAL_FOLDER as i, trainModel as n, describeSource as o, runFolder as r, digestRows as s, planModel as t };
