import { n as Failure } from "./kernel-failure.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { a as takeRows } from "./kernel-table.js";
import { a as makeScorer, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { t as takeTarget } from "./domain-train-take-target.js";
import { a as scoreClassification, n as preprocess, o as scoreRegression, r as fitTrees, t as fitSetting } from "./domain-train-fit-setting.js";
import { n as checkoutObjects, t as placeObjects } from "./adapters-lfs-store-place-objects.js";
// src/domain/train/jobs.ts
function runFold(job, tools) {
	const started = tools.elapsed();
	const setting = withoutUnusedProbabilities(job.setting, job.metrics);
	const { pipeline, model } = fitSetting(job.table, job.target, job.train, setting, job.seed);
	const scores = makeScorer(model)(applyPipeline(pipeline, takeRows(job.table, job.test)));
	const truth = takeTarget(job.target, job.test);
	return {
		scores: job.metrics.map((name) => scoreOf(name, truth, scores)),
		durationMs: tools.elapsed() - started
	};
}
/** Probabilities of a support vector machine cost five more fits; they change no prediction. */
function withoutUnusedProbabilities(setting, metrics) {
	if (setting.algorithm !== "svm" || metrics.some((name) => findMetric(name)?.needsProbabilities)) return setting;
	return {
		...setting,
		parameters: {
			...setting.parameters,
			probability: false
		}
	};
}
function scoreOf(name, truth, scores) {
	if (truth.task === "classification" && scores.task === "classification") return scoreClassification(name, truth.labels, scores.predicted, scores.probabilities, truth.classCount);
	if (truth.task === "regression" && scores.task === "regression") return scoreRegression(name, truth.values, scores.predicted);
	return NaN;
}
function runForestPart(job) {
	const { x } = preprocess(job.table, job.rows, job.setting);
	return fitTrees(x, takeTarget(job.target, job.rows), job.setting.parameters, job.seed, job.first, job.last);
}
// src/adapters/node-workers/jobs.ts
/** Every function that may run in a worker, by name; a name is all that crosses to the worker. */
const JOBS = new Map(Object.entries({
	"train.fold": runFold,
	"train.forest-part": runForestPart,
	"lfs.placeObjects": placeObjects,
	"lfs.checkoutObjects": checkoutObjects
}));
/** Runs a job by name; used by the worker and by pools without threads. */
function runJob(name, argument) {
	const job = JOBS.get(name);
	if (job === void 0) throw new Error(`there is no job "${name}"`);
	return job(argument, { elapsed: () => performance.now() });
}
// src/adapters/node-workers/message.ts
function toPlainError(cause) {
	const error = cause instanceof Error ? cause : new Error(String(cause));
	const failure = cause instanceof Failure ? cause : void 0;
	return {
		message: error.message,
		stack: error.stack,
		code: failure?.code,
		evidence: failure?.evidence ?? []
	};
}
function fromPlainError({ message, stack, code, evidence }) {
	const error = code === void 0 ? new Error(message) : new Failure(code, {
		message,
		evidence
	});
	if (stack !== void 0) error.stack = stack;
	return error;
}
export { toPlainError as n, runJob as r, fromPlainError as t };
