import { a as unitWeights, c as rankClasses, d as binnedCalibrationError, f as calibrationNull, l as rankRows, m as sortedQuantile, o as countRow, p as topForecasts, s as emptyCounts, u as binOf } from "./numeric-metrics-scorer.js";
import { n as wilsonInterval } from "./numeric-statistics-adjust.js";
import { a as requireMetric, r as metricNames } from "./numeric-metrics-catalogue.js";
import { t as binomialCdf } from "./numeric-statistics-distributions.js";
import { n as isotonicAt, t as fitIsotonic } from "./numeric-calibration-isotonic.js";
import { a as estimateMetrics } from "./numeric-metrics-slices.js";
// src/numeric/statistics/binomial-quantile.ts
/** The smallest number of successes that at most as many occur with at least the given probability. */
function binomialQuantile(probability, trials, share) {
	if (share <= 0) return 0;
	if (share >= 1) return trials;
	let low = 0;
	let high = trials;
	while (low < high) {
		const middle = low + high >> 1;
		if (binomialCdf(middle, trials, share) >= probability) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/numeric/metrics/brier-parts.ts
/**
* The decomposition of Dimitriadis, Gneiting and Jordan (2021): the recalibrated forecast is the isotonic regression of the outcome on the
* probability, so there are no bins to choose. Summed over the classes as the score itself is; of two classes the second counts.
*/
function decomposeBrier(truth, probabilities, classCount) {
	const rows = truth.length;
	const total = {
		brier: 0,
		recalibrated: 0,
		uncertainty: 0
	};
	const column = new Float64Array(rows);
	const outcome = new Uint8Array(rows);
	for (let index = classCount === 2 ? 1 : 0; index < classCount; index++) {
		let share = 0;
		for (let row = 0; row < rows; row++) {
			column[row] = probabilities[row * classCount + index];
			outcome[row] = truth[row] === index ? 1 : 0;
			share += outcome[row] / rows;
		}
		const fit = fitIsotonic(column, outcome);
		for (let row = 0; row < rows; row++) {
			total.brier += (column[row] - outcome[row]) ** 2 / rows;
			total.recalibrated += (isotonicAt(fit, column[row]) - outcome[row]) ** 2 / rows;
		}
		total.uncertainty += share * (1 - share);
	}
	return {
		brier: total.brier,
		reliability: total.brier - total.recalibrated,
		resolution: total.uncertainty - total.recalibrated,
		uncertainty: total.uncertainty
	};
}
// src/numeric/metrics/calibration-summary.ts
const MOST_DECOMPOSED = 5e6;
/** Reliability by bins with the band of perfect calibration, error with its null expectation, and parts of the Brier score. */
function describeCalibration(truth, probabilities, classCount, { level, seed }) {
	const forecasts = topForecasts(truth, probabilities, classCount);
	const error = binnedCalibrationError(forecasts);
	const expected = calibrationNull(forecasts, error, seed);
	return {
		about: classCount === 2 ? "positive-class" : "predicted-class",
		error,
		expected,
		verdict: expected.p < .05 ? "miscalibrated" : "consistent",
		bins: fillBins(forecasts, level),
		...probabilities.length <= MOST_DECOMPOSED ? { brier: decomposeBrier(truth, probabilities, classCount) } : {}
	};
}
function fillBins({ probability, outcome }, level) {
	const rows = /* @__PURE__ */ new Float64Array(15);
	const promised = /* @__PURE__ */ new Float64Array(15);
	const came = /* @__PURE__ */ new Float64Array(15);
	for (let row = 0; row < probability.length; row++) {
		const bin = binOf(probability[row]);
		rows[bin] += 1;
		promised[bin] += probability[row];
		came[bin] += outcome[row];
	}
	return Array.from(rows.keys()).flatMap((bin) => {
		const count = rows[bin];
		if (count === 0) return [];
		const mean = promised[bin] / count;
		const band = {
			low: binomialQuantile((1 - level) / 2, count, mean) / count,
			high: binomialQuantile((1 + level) / 2, count, mean) / count,
			level
		};
		return [{
			rows: count,
			promised: mean,
			observed: came[bin] / count,
			band
		}];
	});
}
// src/numeric/metrics/curves.ts
/** Points of both curves at every distinct threshold; undefined when all rows or none are of the class. */
function traceCurves(truth, probabilities, classCount, positive) {
	const { order, groupEnds, positive: isPositive } = rankRows(probabilities, classCount, positive, (row) => truth[row] === positive);
	const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
	const negatives = order.length - positives;
	if (positives === 0 || negatives === 0) return void 0;
	const roc = [{
		x: 0,
		y: 0
	}];
	const precisionRecall = [];
	let truePositives = 0;
	let falsePositives = 0;
	let rocArea = 0;
	let averagePrecision = 0;
	for (let place = 0; place < order.length; place++) {
		if (isPositive[place] === 1) truePositives += 1;
		else falsePositives += 1;
		if (groupEnds[place] === 0) continue;
		const last = roc[roc.length - 1];
		const point = {
			x: falsePositives / negatives,
			y: truePositives / positives
		};
		const precision = truePositives / (truePositives + falsePositives);
		rocArea += (point.x - last.x) * (point.y + last.y) / 2;
		averagePrecision += (point.y - last.y) * precision;
		roc.push(point);
		if (precisionRecall.length === 0) precisionRecall.push({
			x: 0,
			y: precision
		});
		precisionRecall.push({
			x: point.y,
			y: precision
		});
	}
	return {
		roc,
		rocArea,
		precisionRecall,
		averagePrecision
	};
}
/** Points on a straight line between their neighbours dropped, then thinned evenly to at most `limit`, ends kept: for pictures. */
function thinCurve(points, limit) {
	const corners = points.filter((point, index) => {
		const before = points[index - 1];
		const after = points[index + 1];
		if (before === void 0 || after === void 0) return true;
		return (point.x - before.x) * (after.y - before.y) !== (point.y - before.y) * (after.x - before.x);
	});
	if (corners.length <= limit) return corners;
	return Array.from({ length: limit }, (_, index) => corners[Math.round(index * (corners.length - 1) / (limit - 1))]);
}
// src/numeric/metrics/evaluate.ts
const RESIDUAL_PROBABILITIES = [
	0,
	.05,
	.25,
	.5,
	.75,
	.95,
	1
];
const CURVE_POINTS = 200;
/**
* Metrics with intervals, confusion matrix, per-class report, curves or residuals of a prediction set. The result is bit-identical for a
* seed. Fails with `metrics.nothing-to-score` when there are no rows.
*/
function evaluatePredictions(set, options) {
	const names = options.metrics ?? metricNames(set.task, set.task === "classification" && set.probabilities !== void 0);
	const metrics = {};
	for (const { name, value, interval } of estimateMetrics(set, names, options)) {
		if (!Number.isFinite(value)) continue;
		metrics[name] = {
			value,
			better: requireMetric(name, set.task).better,
			...interval === void 0 ? {} : { interval }
		};
	}
	const rows = set.rows.length;
	return set.task === "classification" ? {
		rows,
		metrics,
		classification: describeClasses(set, options.level ?? .95, options.seed)
	} : {
		rows,
		metrics,
		regression: summariseResiduals(set)
	};
}
/** A larger matrix is neither read nor drawn by anybody, and of 10,000 classes it would not fit into memory. */
const MOST_MATRIX_CLASSES = 100;
const MOST_CONFUSED = 20;
const WORST_CURVES = 6;
function describeClasses(set, level, seed) {
	const { truth, predicted, classes, probabilities } = set;
	const count = classes.length;
	const counts = emptyCounts(count);
	for (let row = 0; row < truth.length; row++) countRow(counts, truth[row], predicted[row], 1);
	const curves = (probabilities === void 0 ? [] : shownClasses(set, probabilities)).flatMap((positive) => {
		const traced = traceCurves(truth, probabilities, count, positive);
		return traced === void 0 ? [] : [{
			className: classes[positive],
			traced
		}];
	});
	return {
		classes,
		confusion: count > MOST_MATRIX_CLASSES ? [] : countConfusion(set),
		mostConfused: findConfused(set),
		perClass: classes.map((name, index) => reportClass(name, index, counts, level)),
		roc: curves.map(({ className, traced }) => ({
			className,
			area: traced.rocArea,
			points: thinCurve(traced.roc, CURVE_POINTS)
		})),
		precisionRecall: curves.map(({ className, traced }) => ({
			className,
			area: traced.averagePrecision,
			points: thinCurve(traced.precisionRecall, CURVE_POINTS)
		})),
		...probabilities === void 0 ? {} : { calibration: describeCalibration(truth, probabilities, count, {
			level,
			seed
		}) }
	};
}
/** Classes whose curves are traced: the positive one of two, all of some, of many the few that are told apart worst. */
function shownClasses({ truth, classes }, probabilities) {
	const all = classes.map((_, index) => index);
	if (classes.length === 2) return [1];
	if (classes.length <= MOST_MATRIX_CLASSES) return all;
	const areas = rankClasses(truth, probabilities, classes.length, all).rocAreas(unitWeights(truth.length));
	return all.filter((index) => Number.isFinite(areas[index])).sort((left, right) => areas[left] - areas[right] || left - right).slice(0, WORST_CURVES);
}
function countConfusion({ truth, predicted, classes }) {
	const confusion = classes.map(() => classes.map(() => 0));
	for (let row = 0; row < truth.length; row++) confusion[truth[row]][predicted[row]] += 1;
	return confusion;
}
function findConfused({ truth, predicted, classes }) {
	const pairs = /* @__PURE__ */ new Map();
	for (let row = 0; row < truth.length; row++) {
		if (truth[row] === predicted[row]) continue;
		const pair = truth[row] * classes.length + predicted[row];
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return [...pairs].sort(([left, leftRows], [right, rightRows]) => rightRows - leftRows || left - right).slice(0, MOST_CONFUSED).map(([pair, rows]) => ({
		truth: classes[Math.floor(pair / classes.length)],
		predicted: classes[pair % classes.length],
		rows
	}));
}
function reportClass(name, index, counts, level) {
	const [hits, support, predicted] = [
		counts.hits[index],
		counts.truth[index],
		counts.predicted[index]
	];
	return {
		name,
		support,
		precision: predicted === 0 ? 0 : hits / predicted,
		recall: support === 0 ? 0 : hits / support,
		f1: support + predicted === 0 ? 0 : 2 * hits / (support + predicted),
		...predicted === 0 ? {} : { precisionInterval: wilsonInterval(hits, predicted, level) },
		...support === 0 ? {} : { recallInterval: wilsonInterval(hits, support, level) }
	};
}
function summariseResiduals({ truth, predicted }) {
	const residuals = truth.map((value, row) => value - predicted[row]).sort();
	const mean = residuals.reduce((sum, value) => sum + value, 0) / residuals.length;
	const squares = residuals.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		mean,
		sd: residuals.length < 2 ? 0 : Math.sqrt(squares / (residuals.length - 1)),
		quantiles: RESIDUAL_PROBABILITIES.map((probability) => sortedQuantile(residuals, probability)),
		largestAbsolute: Math.max(Math.abs(residuals[0]), Math.abs(residuals[residuals.length - 1]))
	};
}
export { evaluatePredictions as t };
