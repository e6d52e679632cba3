import { t as wilsonInterval } from "./numeric-statistics-proportion.js";
import { a as requireMetric, r as metricNames } from "./numeric-metrics-catalogue.js";
import { a as rankRows, i as unitWeights, n as prepareScorer, o as countConfusion } from "./numeric-metrics-scorer.js";
import { t as Random } from "./kernel-random.js";
import "./numeric-statistics-distributions.js";
// src/numeric/statistics/quantile.ts
/** Quantile of ascending values by linear interpolation between order statistics (type 7 of Hyndman and Fan, the default of R and NumPy). */
function sortedQuantile(sorted, probability) {
	if (sorted.length === 0) return NaN;
	const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
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
// src/numeric/statistics/bootstrap.ts
/** Draws as many rows as there are weights, with replacement, and leaves in `weights` how often each was drawn. */
function drawWeights(random, weights) {
	const scale = weights.length / 4294967296;
	weights.fill(0);
	for (let draw = 0; draw < weights.length; draw++) weights[Math.floor(random.uint32() * scale)] += 1;
	return weights;
}
/** Standard exponential variable, the weight of a pseudo-observation. */
const exponential = (random) => -Math.log(1 - random.uniform());
/** Replicates in ascending order without undefined ones; undefined when too many are, or when all are equal and say nothing. */
function usableReplicates(replicates) {
	const finite = replicates.filter(Number.isFinite).sort();
	if (finite.length < replicates.length * .95 || finite.length < 2) return void 0;
	return finite[0] === finite[finite.length - 1] ? void 0 : finite;
}
/**
* Percentile interval: the middle `level` of the replicates, widened where needed to contain the estimate itself.
* Undefined when the replicates do not vary: then the rows hold no information about the uncertainty, which is not the same as certainty.
*/
function percentileInterval(estimate, replicates, level) {
	const sorted = usableReplicates(replicates);
	if (sorted === void 0 || !Number.isFinite(estimate)) return void 0;
	const tail = (1 - level) / 2;
	return {
		low: Math.min(estimate, sortedQuantile(sorted, tail)),
		high: Math.max(estimate, sortedQuantile(sorted, 1 - tail)),
		level
	};
}
// src/numeric/metrics/metric-intervals.ts
const DEFAULT_LEVEL = .95;
const DEFAULT_REPLICATES = 2e3;
/** Metrics that are plain proportions of rows, for which an interval with known coverage exists. */
const PROPORTIONS = /* @__PURE__ */ new Set(["accuracy", "f1-micro"]);
/**
* Values of the metrics on a prediction set with confidence intervals: Wilson for accuracy, percentile bootstrap over rows for the rest.
* Metrics of the confusion matrix see one right and one wrong pseudo-row of random exponential weight in every replicate (a uniform prior
* on the error share): without it a model with no error on 38 rows would get the interval [1, 1]. The effect is of order 1/rows.
*/
function estimateMetrics(set, names, options) {
	const level = options.level ?? .95;
	const rows = set.rows.length;
	const scorer = prepareScorer(set, names);
	const values = scorer(unitWeights(rows));
	const replicates = resample(scorer, set, names.length, options);
	return names.map((name, index) => {
		const value = values[index];
		const interval = PROPORTIONS.has(name) ? wilsonInterval(Math.round(value * rows), rows, level) : percentileInterval(value, replicates[index], level);
		return {
			name,
			value,
			...interval === void 0 ? {} : { interval }
		};
	});
}
/** Bootstrap replicates of each metric: one array of values for each name. */
const resampleMetrics = (set, names, options) => resample(prepareScorer(set, names), set, names.length, options);
function resample(scorer, set, metrics, options) {
	const count = options.replicates ?? 2e3;
	const replicates = Array.from({ length: metrics }, () => new Float64Array(count));
	const random = new Random(options.seed);
	const weights = unitWeights(set.rows.length);
	for (let replicate = 0; replicate < count; replicate++) {
		drawWeights(random, weights);
		const values = scorer(weights, drawRightAndWrong(random, set));
		for (let metric = 0; metric < metrics; metric++) replicates[metric][replicate] = values[metric];
	}
	return replicates;
}
function drawRightAndWrong(random, set) {
	if (set.task === "regression" || set.classes.length < 2) return [];
	const right = set.truth[random.below(set.truth.length)];
	const truth = set.truth[random.below(set.truth.length)];
	return [{
		truth: right,
		predicted: right,
		weight: exponential(random)
	}, {
		truth,
		predicted: drawOtherClass(random, truth, set.classes.length),
		weight: exponential(random)
	}];
}
/** A class other than the given one, each with equal probability. */
const drawOtherClass = (random, own, classCount) => (own + 1 + random.below(classCount - 1)) % classCount;
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
		classification: describeClasses(set, options.level ?? .95)
	} : {
		rows,
		metrics,
		regression: summariseResiduals(set)
	};
}
function describeClasses(set, level) {
	const { truth, predicted, classes, probabilities } = set;
	const count = classes.length;
	const cells = countConfusion(truth, predicted, count);
	const confusion = classes.map((_, actual) => Array.from(cells.subarray(actual * count, (actual + 1) * count)));
	const curves = (probabilities === void 0 ? [] : count === 2 ? [1] : classes.map((_, index) => index)).flatMap((positive) => {
		const traced = traceCurves(truth, probabilities, count, positive);
		return traced === void 0 ? [] : [{
			className: classes[positive],
			traced
		}];
	});
	return {
		classes,
		confusion,
		perClass: classes.map((name, index) => reportClass(name, index, confusion, level)),
		roc: curves.map(({ className, traced }) => ({
			className,
			area: traced.rocArea,
			points: thinCurve(traced.roc, CURVE_POINTS)
		})),
		precisionRecall: curves.map(({ className, traced }) => ({
			className,
			area: traced.averagePrecision,
			points: thinCurve(traced.precisionRecall, CURVE_POINTS)
		}))
	};
}
function reportClass(name, index, confusion, level) {
	const hits = confusion[index][index];
	const support = confusion[index].reduce((sum, count) => sum + count, 0);
	const predicted = confusion.reduce((sum, row) => sum + row[index], 0);
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
export { estimateMetrics as a, exponential as c, drawOtherClass as i, percentileInterval as l, DEFAULT_LEVEL as n, resampleMetrics as o, DEFAULT_REPLICATES as r, drawWeights as s, evaluatePredictions as t };
