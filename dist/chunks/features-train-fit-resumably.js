import { a as rankTrials, i as meanAndSd, n as shareTable, r as shareTarget, t as withWorkers } from "./features-train-with-workers.js";
import { I as multiplicationsOf, L as networkOf, P as countWeights, i as outputSources, r as outputNames } from "./numeric-preprocessing-pipeline.js";
import { a as takeRows, i as selectColumns } from "./kernel-table.js";
import { i as explainTable, t as summariseExplanation } from "./domain-train-explanation-summary.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { c as scoreClassification, i as FOREST_SPLITTERS, n as fitSetting, o as joinForest, r as preprocess, s as withOutOfBagScore, t as calibrated, u as scoreRegression } from "./domain-train-fit-setting.js";
import { t as takeTarget } from "./domain-train-take-target.js";
import { i as orderOfFits, r as fitSeed } from "./domain-train-cross-fit.js";
import { t as makePredictor } from "./domain-train-predictor.js";
import { t as needsEngine } from "./domain-train-needs-engine.js";
import { a as FAILURES, n as Failure } from "./kernel-failure.js";
import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
import { i as plural } from "./kernel-number-text.js";
import { t as VERSION } from "./kernel-version.js";
// src/domain/train/describe-network.ts
/** Weights from which on native TensorFlow is several times as fast. */
const MANY = 1e5;
const PLACES = {
	tensorflow: "native TensorFlow",
	"tensorflow-gpu": "native TensorFlow for GPUs",
	wasm: "WebAssembly",
	cpu: "plain JavaScript"
};
/** What a network was trained on, in a sentence, with what would be faster; nothing for other models. */
function describeNetworkTraining(model) {
	if (model.kind !== "network") return void 0;
	const { plan } = networkOf(model);
	const weights = countWeights(plan);
	const { backend, epoch } = model.parameters;
	const losses = model.arrays["losses"];
	const said = `${weights} weights after ${epoch} of ${losses.length} epochs on ${PLACES[backend] ?? backend}, loss ${losses[epoch - 1].toPrecision(4)}`;
	return backend === "cpu" || backend === "wasm" && (weights >= MANY || plan.layers.some(({ layer }) => layer.kind === "conv2d")) ? `${said}; npm install @tensorflow/tfjs-node in this project makes the next training several times as fast` : said;
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
// src/domain/train/inspect-model.ts
const PERMUTATION = {
	repeats: 5,
	maxRows: 1e3
};
/** Predictions of whole samples that permutation may make for a model that tells its importances itself. */
const MOST_PERMUTATIONS = 250;
/** A few seconds. */
const MOST_MULTIPLICATIONS = 5e8;
const EXPLAINED_ROWS = 200;
/** Fewer rows show no pattern. */
const FEWEST_ROWS = 20;
/** Steps through trees, a few nanoseconds each, that the summary of a model may take. */
const MOST_STEPS = 1e8;
/** What a fitted model shows of itself on rows that it has not learned from; `test` has the columns of a request. */
function inspectModel(stored, predictor, test, target, seed) {
	const own = importanceOfModel(stored.model, stored.pipeline);
	const predictions = predictor.features.length * PERMUTATION.repeats;
	const affordable = own === void 0 || predictions <= MOST_PERMUTATIONS;
	const maxRows = Math.min(PERMUTATION.maxRows, Math.floor(MOST_MULTIPLICATIONS / (predictions * costOf(stored.model))));
	const permutation = affordable && maxRows >= Math.min(FEWEST_ROWS, test.rows) ? permutationImportance(predictor, test, target, {
		...PERMUTATION,
		maxRows,
		seed
	}) : void 0;
	const explanation = summaryOf(stored, test);
	const outOfBag = stored.model.parameters["oobScore"];
	const importance = own ?? permutation;
	return {
		...importance === void 0 ? {} : { importance },
		...own === void 0 || permutation === void 0 ? {} : { permutation },
		...explanation === void 0 ? {} : { explanation },
		...typeof outOfBag === "number" ? { outOfBag } : {}
	};
}
/** Multiplications of a prediction, where they are what it costs. */
const costOf = (model) => model.kind === "network" ? multiplicationsOf(networkOf(model).plan) : 1;
/** Shapley values of some rows, where the model has them and they cost no more than about a second. */
function summaryOf(stored, test) {
	const { model } = stored;
	if (model.kind !== "trees" && (model.kind !== "linear" || stored.pipeline.columns.some(({ kind }) => kind === "words"))) return void 0;
	const width = model.parameters["link"] === "mean" ? model.parameters["outputs"] : 1;
	const steps = (model.arrays["feature"]?.length ?? 1) * width;
	const rows = Math.min(EXPLAINED_ROWS, test.rows, Math.floor(MOST_STEPS / steps));
	if (rows < Math.min(FEWEST_ROWS, test.rows)) return void 0;
	const sample = takeRows(test, Int32Array.from({ length: rows }, (_, index) => Math.floor(index * test.rows / rows)));
	return summariseExplanation(explainTable(stored, sample), sample);
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
async function refit(table, target, rows, setting, seed, pool, onEpoch) {
	if (needsEngine(setting)) {
		const [fitted] = await pool.map("train.fit", [{
			table,
			target,
			rows,
			setting,
			seed
		}], void 0, onEpoch);
		return fitted;
	}
	const trees = FOREST_SPLITTERS[setting.algorithm] !== void 0 ? setting.parameters["trees"] : 0;
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
	const { pipeline, x } = preprocess(table, target, rows, setting, seed);
	const model = withOutOfBagScore(joinForest(models), x, takeTarget(target, rows), setting.parameters, seed);
	return {
		pipeline,
		model: calibrated(model, {
			table,
			target,
			rows,
			setting,
			seed
		})
	};
}
// src/numeric/splits/nested-sample.ts
/**
* A share of the rows, the same proportion of every class and at least one row of each; a larger share contains every smaller one of the
* same seed. Rows keep their order.
*/
function nestedSample(rows, share, seed, labels) {
	if (share >= 1) return rows;
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const label = labels?.[row] ?? 0;
		const group = groups.get(label);
		if (group === void 0) groups.set(label, [row]);
		else group.push(row);
	}
	const taken = [...groups].sort(([left], [right]) => left - right).flatMap(([label, group]) => Random.forPart(seed, label).shuffle(group).slice(0, Math.max(1, Math.round(group.length * share))));
	const chosen = new Set(taken);
	return rows.filter((row) => chosen.has(row));
}
// src/features/train/search-settings.ts
/**
* Runs a search: makes the fits that its program asks for in parallel, and tells it the results. Except for searches with a budget the
* outcome is the same whatever the number of workers. Results that the journal has are not made again.
*/
async function searchSettings(search, plan, tools) {
	const runner = new FitRunner(search, plan, tools);
	const program = plan.start();
	let step = program.next();
	while (step.done !== true) step = program.next({
		results: await runner.run(step.value),
		elapsedMs: runner.elapsed()
	});
	const { trials } = step.value;
	const failed = trials.find(({ outcome }) => outcome === "failed");
	if (failed !== void 0 && trials.every(({ outcome }) => outcome === "failed" || outcome === "stopped")) throw failureOf(failed.results);
	runner.finish();
	return {
		...step.value,
		elapsedMs: runner.elapsed(),
		order: runner.order
	};
}
/** Fails as the fit would have failed. */
function failureOf(results) {
	const [code = "", ...message] = (results.find(({ failure }) => failure !== void 0)?.failure ?? "").split(": ");
	return new Failure(Object.hasOwn(FAILURES, code) ? code : "train.settings-invalid", { message: message.join(": ") });
}
var FitRunner = class {
	order = /* @__PURE__ */ new Map();
	#search;
	#plan;
	#tools;
	#rows = /* @__PURE__ */ new Map();
	#started;
	#done = 0;
	#asked = 0;
	constructor(search, plan, tools) {
		this.#search = search;
		this.#plan = plan;
		this.#tools = tools;
		this.#started = tools.clock.elapsed();
		this.#report();
	}
	elapsed() {
		return this.#tools.clock.elapsed() - this.#started;
	}
	async run(fits) {
		for (const { setting } of fits) if (!this.order.has(setting)) this.order.set(setting, this.order.size + 1);
		this.#asked += fits.length;
		const results = fits.map((fit) => this.#tools.journal?.find(fit));
		this.#done += results.filter((result) => result !== void 0).length;
		this.#report();
		const { budgetMs } = this.#plan;
		const order = (budgetMs === void 0 ? orderOfFits(fits) : fits.map((_, index) => index)).filter((index) => results[index] === void 0);
		const wave = budgetMs === void 0 ? Math.max(1, order.length) : this.#tools.pool.workers;
		for (let first = 0; first < order.length; first += wave) {
			if (budgetMs !== void 0 && this.elapsed() >= budgetMs && this.#done > 0) break;
			const indices = order.slice(first, first + wave);
			await this.#tools.pool.map("train.fold", indices.map((index) => this.#jobOf(fits[index])), (_finished, result, position) => {
				const index = indices[position];
				results[index] = result;
				this.#done++;
				this.#tools.journal?.keep(fits[index], result);
				this.#report();
			});
		}
		return results;
	}
	/** Fewer fits than were planned are needed, or less time; the bar is full all the same. */
	finish() {
		const total = this.#total();
		if (this.#plan.budgetMs !== void 0 || this.#done < total) this.#tools.reporter.progress({
			task: this.#task(),
			done: total,
			total
		});
	}
	#report() {
		const { budgetMs } = this.#plan;
		const total = this.#total();
		const done = budgetMs === void 0 ? this.#done : Math.min(total - 1, Math.floor(this.elapsed() / 1e3));
		this.#tools.reporter.progress({
			task: this.#task(),
			done: Math.max(0, done),
			total
		});
	}
	/** Fits, or seconds where the time decides. */
	#total() {
		const { budgetMs, fits } = this.#plan;
		return budgetMs === void 0 ? Math.max(fits ?? 0, this.#asked) : Math.max(1, Math.ceil(budgetMs / 1e3));
	}
	#task() {
		return this.#plan.budgetMs === void 0 ? this.#search.task : `${this.#search.task}, seconds of the search`;
	}
	#jobOf({ setting, fold, share }) {
		const { table, target, folds, seed, metric } = this.#search;
		const { strategy } = this.#plan;
		const tolerant = strategy === "bayesian" || strategy === "auto";
		const { test } = folds[fold];
		const base = {
			table,
			target,
			train: this.#rowsOf(fold, share),
			test,
			setting,
			seed,
			metrics: [metric]
		};
		return tolerant ? {
			...base,
			tolerant
		} : base;
	}
	#rowsOf(fold, share) {
		const key = `${fold} ${share}`;
		let rows = this.#rows.get(key);
		if (rows === void 0) {
			const { target, folds, seed } = this.#search;
			const labels = target.task === "classification" ? target.labels : void 0;
			rows = nestedSample(folds[fold].train, share, partSeed(seed, fold), labels);
			this.#rows.set(key, rows);
		}
		return rows;
	}
};
// src/features/train/fit-plan.ts
/** Searches, refits the winner on the training rows, and looks at what it has learned. */
async function fitPlan(plan, seed, name, tools) {
	const { data, metric, folds, split } = plan;
	const { pool, reporter } = tools;
	const table = shareTable(data.table);
	const target = shareTarget(data.target);
	const search = await searchSettings({
		table,
		target,
		folds,
		seed: fitSeed(seed),
		metric: metric.name,
		task: `train ${name}`
	}, plan.search, tools);
	const ranked = rankTrials(search.trials, search.order, metric.better);
	const best = ranked[0].setting;
	const fitted = await refit(table, target, split.train, best, fitSeed(seed), pool, (done, total) => reporter.progress({
		task: `train ${name}: epochs of the chosen network`,
		done,
		total
	}));
	const said = describeNetworkTraining(fitted.model);
	if (said !== void 0) reporter.note(said);
	const predictor = makePredictor(fitted.pipeline, fitted.model, data.classes);
	const test = takeRows(selectColumns(data.table, predictor.features), split.test);
	const found = inspectModel({
		...fitted,
		classes: data.classes
	}, predictor, test, takeTarget(data.target, split.test), seed);
	const learningCurve = await traceLearning(plan, table, target, ranked[0], fitSeed(seed), pool);
	return {
		ranked,
		search,
		fitted,
		predictor,
		insights: {
			schemaVersion: 1,
			...found,
			learningCurve
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
// src/features/train/search-journal.ts
/** Between two writes of the file; a kill loses no more than this, and what was being fitted. */
const EVERY_MS = 1e3;
/** Searches that nobody went on with are forgotten after this. */
const FORGET_AFTER_MS = 12096e5;
/** The journal of the search of a training; says so when there is something to go on with. */
async function openTrainingJournal({ data, folds, metric }, seed, folder, ports) {
	const journal = await openSearchJournal(folder, {
		table: data.table,
		target: data.target,
		folds,
		seed: fitSeed(seed),
		metric: metric.name
	}, ports);
	if (journal.found > 0) ports.reporter.note(`an interrupted search is gone on with: ${plural(journal.found, "fit")} are known already`);
	return journal;
}
/** Opens the journal of a search below the folder: named by the digest of data, folds, seed, metric and version of Trainyard. */
async function openSearchJournal(folder, inputs, ports) {
	const key = digestInputs(inputs, ports);
	const path = `${folder}/${key}.json`;
	await forgetOld(folder, ports);
	const results = await readResults(path, key, ports);
	const found = results.size;
	let writing;
	let problem;
	let writtenAt = ports.clock.elapsed();
	let pauseMs = EVERY_MS;
	let changed = false;
	const write = () => {
		changed = false;
		const began = ports.clock.elapsed();
		const text = JSON.stringify({
			schemaVersion: 1,
			kind: "search",
			key,
			results: Object.fromEntries(results)
		});
		writing = ports.files.write(path, text).catch((cause) => void (problem = cause)).then(() => {
			writtenAt = ports.clock.elapsed();
			pauseMs = Math.max(EVERY_MS, 20 * (writtenAt - began));
			writing = void 0;
		});
	};
	return {
		found,
		find: (fit) => results.get(identify(fit, ports)),
		keep: (fit, result) => {
			results.set(identify(fit, ports), result);
			changed = true;
			if (writing === void 0 && problem === void 0 && ports.clock.elapsed() - writtenAt >= pauseMs) write();
		},
		flush: async () => {
			await writing;
			if (changed && problem === void 0) write();
			await writing;
			if (problem !== void 0) ports.reporter.warn(`the results of the search could not be kept in ${path}; another run makes them again`);
		},
		remove: async () => {
			await writing;
			changed = false;
			await ports.files.remove(path);
		}
	};
}
const identify = ({ setting, fold, share }, { hasher }) => hasher.sha256(canonicalJson([
	setting,
	fold,
	share
])).slice(0, 32);
function digestInputs({ table, target, folds, seed, metric }, { hasher }) {
	const bytesOf = ({ buffer, byteOffset, byteLength }) => hasher.sha256(new Uint8Array(buffer, byteOffset, byteLength));
	const columns = table.columns.map((column) => column.kind === "number" ? [column.name, bytesOf(column.values)] : [
		column.name,
		bytesOf(column.codes),
		column.dictionary
	]);
	return hasher.sha256(canonicalJson({
		version: VERSION,
		columns,
		target: target.task === "classification" ? [target.classCount, bytesOf(target.labels)] : bytesOf(target.values),
		weights: target.weights === void 0 ? null : bytesOf(target.weights),
		folds: folds.map(({ train, test }) => [bytesOf(train), bytesOf(test)]),
		seed,
		metric
	}));
}
/** What cannot be read is made again; that is all it costs. */
async function readResults(path, key, ports) {
	const bytes = await ports.files.read(path);
	const results = /* @__PURE__ */ new Map();
	if (bytes === void 0) return results;
	try {
		const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		if (!isJsonObject(value) || value["key"] !== key || !isJsonObject(value["results"])) return results;
		for (const [name, result] of Object.entries(value["results"])) {
			const parsed = parseResult(result);
			if (parsed !== void 0) results.set(name, parsed);
		}
	} catch {
		ports.reporter.warn(`the results of an interrupted search in ${path} cannot be read; they are made again`);
	}
	return results;
}
/** JSON has no NaN; a score that is none was written as null. */
function parseResult(value) {
	if (!isJsonObject(value) || !Array.isArray(value["scores"]) || typeof value["durationMs"] !== "number") return void 0;
	const scores = value["scores"].map((score) => typeof score === "number" ? score : NaN);
	const { failure } = value;
	return {
		scores,
		durationMs: value["durationMs"],
		...typeof failure === "string" ? { failure } : {}
	};
}
async function forgetOld(folder, ports) {
	const now = ports.clock.now();
	for await (const { path, modifiedAt } of ports.files.list(folder)) if (/^[0-9a-f]{64}\.json$/.test(path) && now - modifiedAt > FORGET_AFTER_MS) await ports.files.remove(`${folder}/${path}`);
}
// src/features/train/fit-resumably.ts
/**
* Fits with worker threads, and records what came of it. Until that is done, results of the search are kept on disk: the same call after a
* kill, a cancellation or a failure does not make them again.
*/
async function fitResumably({ plan, seed, name, journal: folder }, ports, record) {
	const journal = await openTrainingJournal(plan, seed, folder, ports);
	const { reporter, clock } = ports;
	try {
		const recorded = await withWorkers(ports, async (pool) => record(await fitPlan(plan, seed, name, {
			pool,
			reporter,
			clock,
			journal
		})));
		await journal.remove();
		return recorded;
	} catch (cause) {
		await journal.flush();
		throw cause;
	}
}
export { fitResumably as t };
