import { n as Failure } from "./kernel-failure.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
// src/numeric/metrics/confusion.ts
function countConfusion(truth, predicted, classCount) {
	const cells = new Float64Array(classCount * classCount);
	for (let row = 0; row < truth.length; row++) cells[truth[row] * classCount + predicted[row]] += 1;
	return cells;
}
function marginsOf(cells, classCount) {
	const truth = new Float64Array(classCount);
	const predicted = new Float64Array(classCount);
	let total = 0;
	let correct = 0;
	for (let actual = 0; actual < classCount; actual++) {
		for (let guess = 0; guess < classCount; guess++) {
			const count = cells[actual * classCount + guess];
			truth[actual] += count;
			predicted[guess] += count;
			total += count;
		}
		correct += cells[actual * classCount + actual];
	}
	return {
		total,
		correct,
		truth,
		predicted
	};
}
const accuracy = (cells, classCount) => {
	const { correct, total } = marginsOf(cells, classCount);
	return correct / total;
};
/** Mean over the classes for which `counts` says so; each class gives a share with 0/0 read as 0, as scikit-learn does. */
function macro(cells, classCount, share, counts) {
	const { truth, predicted } = marginsOf(cells, classCount);
	let sum = 0;
	let classes = 0;
	for (let index = 0; index < classCount; index++) {
		if (!counts(truth[index], predicted[index])) continue;
		sum += share(cells[index * classCount + index], truth[index], predicted[index]);
		classes += 1;
	}
	return sum / classes;
}
const ratio = (part, whole) => whole === 0 ? 0 : part / whole;
const recallShare = (hit, truth) => ratio(hit, truth);
const precisionShare = (hit, _truth, predicted) => ratio(hit, predicted);
const f1Share = (hit, truth, predicted) => ratio(2 * hit, truth + predicted);
/** Classes that occur neither in truth nor in predictions say nothing about the model and are left out of macro means. */
const occurs = (truth, predicted) => truth + predicted > 0;
/** Multi-class Matthews correlation R_K (Gorodkin 2004), 0 when one side has a single class. */
const mcc = (cells, classCount) => {
	const { total, correct, truth, predicted } = marginsOf(cells, classCount);
	let cross = 0;
	let truthSquares = 0;
	let predictedSquares = 0;
	for (let index = 0; index < classCount; index++) {
		cross += truth[index] * predicted[index];
		truthSquares += truth[index] ** 2;
		predictedSquares += predicted[index] ** 2;
	}
	const spread = (total ** 2 - predictedSquares) * (total ** 2 - truthSquares);
	return spread === 0 ? 0 : (correct * total - cross) / Math.sqrt(spread);
};
/** Cohen's kappa; NaN when truth and predictions are all of one class, where agreement by chance is certain. */
const kappa = (cells, classCount) => {
	const { total, correct, truth, predicted } = marginsOf(cells, classCount);
	let chance = 0;
	for (let index = 0; index < classCount; index++) chance += truth[index] * predicted[index];
	chance /= total ** 2;
	return (correct / total - chance) / (1 - chance);
};
const f1Weighted = (cells, classCount) => {
	const { total, truth, predicted } = marginsOf(cells, classCount);
	let sum = 0;
	for (let index = 0; index < classCount; index++) sum += truth[index] * f1Share(cells[index * classCount + index], truth[index], predicted[index]);
	return sum / total;
};
const CONFUSION_METRICS = {
	accuracy,
	"balanced-accuracy": (cells, classCount) => macro(cells, classCount, recallShare, (truth) => truth > 0),
	"precision-macro": (cells, classCount) => macro(cells, classCount, precisionShare, occurs),
	"recall-macro": (cells, classCount) => macro(cells, classCount, recallShare, occurs),
	"f1-macro": (cells, classCount) => macro(cells, classCount, f1Share, occurs),
	"f1-micro": accuracy,
	"f1-weighted": f1Weighted,
	mcc,
	kappa
};
// src/numeric/metrics/ranking.ts
/** Ranks rows by the score of one class: `scores[row * stride + offset]`. */
function rankRows(scores, stride, offset, isPositive) {
	const count = scores.length / stride;
	const column = new Float64Array(count);
	for (let row = 0; row < count; row++) column[row] = scores[row * stride + offset];
	const order = Uint32Array.from(column.keys()).sort((left, right) => column[right] - column[left] || left - right);
	const groupEnds = new Uint8Array(count);
	const positive = new Uint8Array(count);
	for (let place = 0; place < count; place++) {
		groupEnds[place] = place === count - 1 || column[order[place]] !== column[order[place + 1]] ? 1 : 0;
		positive[place] = isPositive(order[place]) ? 1 : 0;
	}
	return {
		order,
		groupEnds,
		positive
	};
}
/**
* Area under the ROC curve: the share of (positive, negative) pairs in which the positive has the higher score, ties counted half.
* NaN when a class is absent.
*/
function weightedRocAuc(ranked, weights) {
	const { order, groupEnds, positive } = ranked;
	let positives = 0;
	let negatives = 0;
	let pairs = 0;
	let groupPositives = 0;
	let groupNegatives = 0;
	for (let place = 0; place < order.length; place++) {
		const weight = weights[order[place]];
		if (positive[place] === 1) groupPositives += weight;
		else groupNegatives += weight;
		if (groupEnds[place] === 1) {
			pairs += groupNegatives * (positives + groupPositives / 2);
			positives += groupPositives;
			negatives += groupNegatives;
			groupPositives = 0;
			groupNegatives = 0;
		}
	}
	return pairs / (positives * negatives);
}
/** Average precision Σ (Rₖ − Rₖ₋₁) Pₖ over distinct thresholds, without interpolation. NaN when there is no positive row. */
function weightedAveragePrecision(ranked, weights) {
	const { order, groupEnds, positive } = ranked;
	let positives = 0;
	let seen = 0;
	let area = 0;
	let groupPositives = 0;
	for (let place = 0; place < order.length; place++) {
		const weight = weights[order[place]];
		seen += weight;
		if (positive[place] === 1) groupPositives += weight;
		if (groupEnds[place] === 1) {
			positives += groupPositives;
			if (seen > 0) area += groupPositives * positives / seen;
			groupPositives = 0;
		}
	}
	return area / positives;
}
// src/numeric/metrics/row-loss.ts
/** Loss of each row, for metrics that are means of row losses. */
/** Smallest probability that log loss sees (2⁻⁵²), so that one certain mistake is not infinite; the value that scikit-learn uses. */
const PROBABILITY_FLOOR = 2 ** -52;
/** −log p(truth). */
function logLosses(truth, probabilities, classCount) {
	const losses = new Float64Array(truth.length);
	for (let row = 0; row < truth.length; row++) {
		const probability = probabilities[row * classCount + truth[row]];
		losses[row] = -Math.log(Math.min(1 - PROBABILITY_FLOOR, Math.max(PROBABILITY_FLOOR, probability)));
	}
	return losses;
}
/** Squared distance to the truth: (p − y)² of the positive class for two classes, the sum over all classes for more. */
function brierLosses(truth, probabilities, classCount) {
	const losses = new Float64Array(truth.length);
	for (let row = 0; row < truth.length; row++) {
		let sum = 0;
		for (let index = 0; index < classCount; index++) sum += (probabilities[row * classCount + index] - (truth[row] === index ? 1 : 0)) ** 2;
		losses[row] = classCount === 2 ? sum / 2 : sum;
	}
	return losses;
}
const squaredErrors = (truth, predicted) => truth.map((value, row) => (value - predicted[row]) ** 2);
const absoluteErrors = (truth, predicted) => truth.map((value, row) => Math.abs(value - predicted[row]));
/** |error| / |truth| as a fraction; a truth of 0 is read as 2⁻⁵², as scikit-learn does, which makes the mean useless there. */
const relativeErrors = (truth, predicted) => truth.map((value, row) => Math.abs(value - predicted[row]) / Math.max(PROBABILITY_FLOOR, Math.abs(value)));
function weightedMean(values, weights) {
	let sum = 0;
	let total = 0;
	for (let row = 0; row < values.length; row++) {
		sum += weights[row] * values[row];
		total += weights[row];
	}
	return sum / total;
}
// src/numeric/metrics/scorer.ts
const unitWeights = (rows) => new Int32Array(rows).fill(1);
const prepareScorer = (set, names) => set.task === "classification" ? prepareClassScorer({
	...set,
	classCount: set.classes.length
}, names) : prepareValueScorer(set, names);
function prepareClassScorer(set, names) {
	const { truth, predicted, classCount } = set;
	requireRows(truth.length);
	const definitions = names.map((name) => requireMetric(name, "classification"));
	const probabilities = () => {
		if (set.probabilities !== void 0) return set.probabilities;
		const name = definitions.find((metric) => metric.needsProbabilities).name;
		throw new Failure("metrics.probabilities-missing", { message: `metric "${name}" needs class probabilities, and the predictions have only classes` });
	};
	const cellOfRow = truth.map((actual, row) => actual * classCount + predicted[row]);
	const cells = new Float64Array(classCount * classCount);
	let rankings;
	const ranked = () => rankings ??= rankClasses(truth, probabilities(), classCount);
	const byRow = (losses) => (weights) => weightedMean(losses, weights);
	const parts = names.map((name) => {
		const fromCells = CONFUSION_METRICS[name];
		if (fromCells !== void 0) return () => fromCells(cells, classCount);
		switch (name) {
			case "log-loss": return byRow(logLosses(truth, probabilities(), classCount));
			case "brier": return byRow(brierLosses(truth, probabilities(), classCount));
			case "roc-auc": {
				const rows = ranked();
				return (weights) => meanOfFinite(rows.map((one) => weightedRocAuc(one, weights)));
			}
			default: {
				const rows = ranked();
				return (weights) => meanOfFinite(rows.map((one) => weightedAveragePrecision(one, weights)));
			}
		}
	});
	const needsCells = definitions.some((metric) => metric.counts);
	return (weights, pseudo = []) => {
		if (needsCells) {
			cells.fill(0);
			for (let row = 0; row < cellOfRow.length; row++) cells[cellOfRow[row]] += weights[row];
			for (const one of pseudo) cells[one.truth * classCount + one.predicted] += one.weight;
		}
		return Float64Array.from(parts, (part) => part(weights));
	};
}
/** One ranking for two classes (the second class is the positive one), one against the rest for each class otherwise. */
function rankClasses(truth, probabilities, classCount) {
	return (classCount === 2 ? [1] : Array.from({ length: classCount }, (_, index) => index)).map((positive) => rankRows(probabilities, classCount, positive, (row) => truth[row] === positive));
}
/** Macro mean over the classes for which the value exists; a class without rows has none. */
function meanOfFinite(values) {
	const finite = values.filter(Number.isFinite);
	return finite.length === 0 ? NaN : finite.reduce((sum, value) => sum + value, 0) / finite.length;
}
function prepareValueScorer(set, names) {
	const { truth, predicted } = set;
	requireRows(truth.length);
	for (const name of names) requireMetric(name, "regression");
	const parts = names.map((name) => {
		switch (name) {
			case "r2": {
				const squares = squaredErrors(truth, predicted);
				return (weights) => weightedR2(truth, squares, weights);
			}
			case "rmse": {
				const squares = squaredErrors(truth, predicted);
				return (weights) => Math.sqrt(weightedMean(squares, weights));
			}
			case "mae": {
				const errors = absoluteErrors(truth, predicted);
				return (weights) => weightedMean(errors, weights);
			}
			default: {
				const errors = relativeErrors(truth, predicted);
				return (weights) => weightedMean(errors, weights);
			}
		}
	});
	return (weights) => Float64Array.from(parts, (part) => part(weights));
}
/** Coefficient of determination; for a constant truth 1 when every prediction is exact, else 0. NaN for fewer than two rows. */
function weightedR2(truth, squares, weights) {
	if (truth.length < 2) return NaN;
	const mean = weightedMean(truth, weights);
	let residual = 0;
	let spread = 0;
	for (let row = 0; row < truth.length; row++) {
		residual += weights[row] * squares[row];
		spread += weights[row] * (truth[row] - mean) ** 2;
	}
	if (spread === 0) return residual === 0 ? 1 : 0;
	return 1 - residual / spread;
}
function requireRows(rows) {
	if (rows === 0) throw new Failure("metrics.nothing-to-score", { message: "expected at least one row with truth and prediction, found none" });
}
export { rankRows as a, unitWeights as i, prepareScorer as n, countConfusion as o, prepareValueScorer as r, prepareClassScorer as t };
