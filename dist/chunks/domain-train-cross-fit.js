import { n as Failure } from "./kernel-failure.js";
import { n as partSeed } from "./kernel-random.js";
import { a as takeRows, i as selectColumns } from "./kernel-table.js";
import { U as withCalibration, a as crossValidationSplits, c as makeScorer, o as splitsOf, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { a as assignGroupFolds, i as timesOf, n as splitColumn, o as groupsOf, r as timeFolds, t as holdOutRows } from "./numeric-splits-hold-out-rows.js";
import { t as takeTarget } from "./domain-train-take-target.js";
// src/domain/train/algorithm-cost.ts
/** Rough order of the time that algorithms take. */
const COST = {
	"neural-network": 7,
	svm: 6,
	mlp: 6,
	"random-forest": 5,
	"extra-trees": 5,
	"gradient-boosting": 4,
	"k-nearest-neighbors": 3,
	"decision-tree": 2,
	"logistic-regression": 2,
	"linear-svm": 2,
	ridge: 1,
	lasso: 1,
	"elastic-net": 1,
	"linear-regression": 1,
	"naive-bayes": 1,
	"multinomial-naive-bayes": 1,
	"bernoulli-naive-bayes": 1
};
// src/domain/train/plan-folds.ts
/** Part numbers that keep the generators of one seed apart. */
const PART = {
	folds: 1,
	fit: 2
};
const fitSeed = (seed) => partSeed(seed, PART.fit);
/** Training and test rows of the whole table; the test rows are seen once, at the end. */
function planHoldout(target, table, split) {
	const { rows } = table;
	if (rows < 4) throw new Failure("train.too-few-rows", { message: `expected at least 4 rows to hold some out; the table has ${rows}.` });
	return holdOutRows(table, target.task === "classification" ? target.labels : void 0, split);
}
/**
* Cross-validation within the given rows: row numbers are those of the whole table. Stratified for classification; by groups or forward in
* time where the rows are parted so, since folds that are drawn at random would show the very leak that the split prevents.
*/
function planFolds(target, rows, search, seed, parted) {
	const { folds, repeats } = search;
	if (folds < 2 || rows.length < folds) throw new Failure("train.too-few-rows", { message: `expected at least 2 folds and as many training rows as folds; there are ${folds} folds and ${rows.length} rows.` });
	const within = takeTarget(target, rows);
	const labels = within.task === "classification" ? { labels: within.labels } : {};
	const named = (part) => part.map((index) => rows[index]);
	const foldSeed = partSeed(seed, PART.folds);
	return ((parted === void 0 ? void 0 : partedFolds(takeRows(parted.table, rows), parted.split, search, foldSeed)) ?? crossValidationSplits(rows.length, {
		folds,
		repeats,
		seed: foldSeed,
		...labels
	})).map(({ train, test }) => ({
		train: named(train),
		test: named(test)
	}));
}
/**
* Folds for scoring every row by a model that has not learned from it or its kin: by groups or forward in time where the rows are parted so,
* otherwise by class. Fewer where there are fewer groups; forward in time the earliest rows are in no test.
*/
function planInnerFolds(table, labels, folds, seed, parted) {
	const byClass = () => crossValidationSplits(table.rows, {
		folds,
		repeats: 1,
		seed,
		labels
	});
	if (parted === void 0) return byClass();
	if (parted.strategy !== "group") return partedFolds(table, parted, {
		folds,
		repeats: 1
	}, seed) ?? byClass();
	const groups = new Set(groupsOf(splitColumn(table, parted))).size;
	return partedFolds(table, parted, {
		folds: Math.max(2, Math.min(folds, groups)),
		repeats: 1
	}, seed) ?? byClass();
}
/** Undefined where rows are parted at random. Folds that go forward in time are the same in every repeat, so there is one. */
function partedFolds(table, split, { folds, repeats }, seed) {
	if (split.strategy === "time") return timeFolds(timesOf(splitColumn(table, split)), folds);
	if (split.strategy !== "group") return void 0;
	const groups = groupsOf(splitColumn(table, split));
	return Array.from({ length: repeats }, (_, repeat) => splitsOf(assignGroupFolds(groups, folds, seed, repeat), folds)).flat();
}
/** The order in which workers should take fits: slow ones first, so that no worker is left with a long job at the end. */
function orderOfFits(fits) {
	const cost = ({ setting: { algorithm, parameters }, share }) => (COST[algorithm] * 1e6 + Number(parameters["trees"] ?? parameters["iterations"] ?? 0)) * share;
	return fits.map((_, index) => index).sort((left, right) => cost(fits[right]) - cost(fits[left]) || left - right);
}
// src/domain/train/cross-fit.ts
const FOLDS = 5;
/** Keeps the generators of these folds apart from those of the fits. */
const CALIBRATION_PART = 5;
/**
* The model with its probabilities corrected as the setting asks. Each fifth of the rows is scored by a model that was learned from the
* others, and the curves are learned from those scores: probabilities of rows that were learned from are too good. Rows are dealt into
* fifths by class, or as the setting keeps them apart; they count as their weights say. Without a wish in the setting the model is handed
* back as it is.
*/
function calibrateModel(model, { table, target, rows, setting, seed }, fit) {
	const { calibration, parted, ...plain } = setting;
	if (calibration === void 0 || target.task === "regression") return model;
	const { classCount, labels, weights } = takeTarget(target, rows);
	if (rows.length < FOLDS) throw new Failure("train.settings-invalid", { message: `calibration takes at least ${FOLDS} training rows; found ${rows.length}.` });
	const splits = planInnerFolds(takeRows(selectColumns(table, parted?.by === void 0 ? [] : [parted.by]), rows), labels, FOLDS, partSeed(seed, CALIBRATION_PART), parted);
	const scored = Int32Array.from(splits.flatMap(({ test }) => [...test])).sort();
	const placeOf = new Map(Array.from(scored, (place, index) => [place, index]));
	const probabilities = new Float64Array(scored.length * classCount);
	splits.forEach(({ train, test }, fold) => {
		const fitted = fit(train.map((place) => rows[place]), plain, partSeed(seed, 6 + fold));
		const unseen = takeRows(table, test.map((place) => rows[place]));
		const scores = makeScorer(fitted.model)(applyPipeline(fitted.pipeline, unseen));
		if (scores.task === "regression" || scores.probabilities === void 0) throw withoutProbabilities(setting);
		const found = scores.probabilities;
		test.forEach((place, index) => probabilities.set(found.subarray(index * classCount, (index + 1) * classCount), placeOf.get(place) * classCount));
	});
	const truth = scored.map((place) => labels[place]);
	const counts = weights === void 0 ? void 0 : Float64Array.from(scored, (place) => weights[place]);
	if (counts?.every((weight) => weight === 0) === true) throw new Failure("train.settings-invalid", { message: "calibration takes training rows with a weight above 0; found none." });
	return withCalibration(model, calibration, truth, probabilities, classCount, counts);
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
export { planFolds as a, orderOfFits as i, requireCalibrating as n, planHoldout as o, fitSeed as r, COST as s, calibrateModel as t };
