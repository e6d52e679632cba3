import { n as Failure } from "./kernel-failure.js";
import { n as partSeed } from "./kernel-random.js";
import { a as takeRows } from "./kernel-table.js";
import { G as withCalibration, a as crossValidationSplits, c as makeScorer, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { t as takeTarget } from "./domain-train-take-target.js";
// src/domain/train/cross-fit.ts
const FOLDS = 5;
/** Keeps the generators of these folds apart from those of the fits. */
const CALIBRATION_PART = 5;
/**
* The model with its probabilities corrected as the setting asks. Each fifth of the rows is scored by a model that was learned from the
* others, and the curves are learned from those scores: probabilities of rows that were learned from are too good. Rows are dealt into
* fifths by class, whatever their groups. Without a wish in the setting the model is handed back as it is.
*/
function calibrateModel(model, { table, target, rows, setting, seed }, fit) {
	const { calibration, ...plain } = setting;
	if (calibration === void 0 || target.task === "regression") return model;
	const { classCount, labels } = takeTarget(target, rows);
	if (rows.length < FOLDS) throw new Failure("train.settings-invalid", { message: `calibration takes at least ${FOLDS} training rows; found ${rows.length}.` });
	const probabilities = new Float64Array(rows.length * classCount);
	crossValidationSplits(rows.length, {
		folds: FOLDS,
		repeats: 1,
		seed: partSeed(seed, CALIBRATION_PART),
		labels
	}).forEach(({ train, test }, fold) => {
		const fitted = fit(train.map((place) => rows[place]), plain, partSeed(seed, 6 + fold));
		const unseen = takeRows(table, test.map((place) => rows[place]));
		const scores = makeScorer(fitted.model)(applyPipeline(fitted.pipeline, unseen));
		if (scores.task === "regression" || scores.probabilities === void 0) throw withoutProbabilities(setting);
		const found = scores.probabilities;
		test.forEach((place, index) => probabilities.set(found.subarray(index * classCount, (index + 1) * classCount), place * classCount));
	});
	return withCalibration(model, calibration, labels, probabilities, classCount);
}
/** Fails with `train.settings-invalid` where there is nothing to correct. */
function requireCalibrating(settings, task) {
	for (const setting of settings) {
		if (setting.calibration === void 0) continue;
		if (task === "regression") throw new Failure("train.settings-invalid", { message: "calibration corrects probabilities of classes; the target holds numbers." });
		if (setting.parameters["probability"] === false) throw withoutProbabilities(setting);
	}
}
const withoutProbabilities = ({ algorithm }) => new Failure("train.settings-invalid", { message: `calibration needs class probabilities, and ${algorithm} gives none; set its parameter "probability" to true.` });
export { requireCalibrating as n, calibrateModel as t };
