import { n as Failure } from "./kernel-failure.js";
import { a as takeRows } from "./kernel-table.js";
import { a as fitTrees, i as FOREST_SPLITTERS, l as scoreClassifications, n as fitSetting, r as preprocess, u as scoreRegression } from "./domain-train-fit-setting.js";
import { c as makeScorer, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { t as takeTarget } from "./domain-train-take-target.js";
// src/domain/train/jobs.ts
function runFold(job, tools) {
	if (job.tolerant !== true) return fitAndScore(job, tools);
	const started = tools.elapsed();
	try {
		return fitAndScore(job, tools);
	} catch (cause) {
		if (!(cause instanceof Failure) || cause.kind !== "usage") throw cause;
		return {
			scores: job.metrics.map(() => NaN),
			durationMs: tools.elapsed() - started,
			failure: `${cause.code}: ${cause.message}`
		};
	}
}
function fitAndScore(job, tools) {
	const started = tools.elapsed();
	const setting = withoutUnusedProbabilities(job.setting, job.metrics);
	const { pipeline, model } = fitSetting(job.table, job.target, job.train, setting, job.seed, tools.engine);
	const scores = makeScorer(model)(applyPipeline(pipeline, takeRows(job.table, job.test)));
	const truth = takeTarget(job.target, job.test);
	return {
		scores: scoresOf(job.metrics, truth, scores),
		durationMs: tools.elapsed() - started
	};
}
/** Probabilities of a support vector machine cost five more fits; they change no prediction. */
function withoutUnusedProbabilities(setting, metrics) {
	if (setting.algorithm !== "svm" || setting.calibration !== void 0 || metrics.some((name) => findMetric(name)?.needsProbabilities)) return setting;
	return {
		...setting,
		parameters: {
			...setting.parameters,
			probability: false
		}
	};
}
function scoresOf(names, truth, scores) {
	if (truth.task === "classification" && scores.task === "classification") {
		const { predicted, probabilities } = scores;
		const set = {
			truth: truth.labels,
			predicted,
			classCount: truth.classCount,
			...probabilities === void 0 ? {} : { probabilities }
		};
		return [...scoreClassifications(names, set)];
	}
	if (truth.task === "regression" && scores.task === "regression") return names.map((name) => scoreRegression(name, truth.values, scores.predicted));
	return names.map(() => NaN);
}
const runFit = ({ table, target, rows, setting, seed }, { engine }) => fitSetting(table, target, rows, setting, seed, engine);
function runForestPart(job) {
	const { x } = preprocess(job.table, job.target, job.rows, job.setting, job.seed);
	const splitter = FOREST_SPLITTERS[job.setting.algorithm] ?? "best";
	return fitTrees(splitter, x, takeTarget(job.target, job.rows), job.setting.parameters, job.seed, job.first, job.last);
}
/** Jobs that workers know by name. */
const TRAIN_JOBS = {
	"train.fold": runFold,
	"train.fit": runFit,
	"train.forest-part": runForestPart
};
export { TRAIN_JOBS };
