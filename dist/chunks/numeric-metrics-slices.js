import { n as wilsonInterval, t as adjustPValues } from "./numeric-statistics-adjust.js";
import { a as normalUpperTail, i as normalQuantile } from "./numeric-statistics-distributions.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
import { t as Random } from "./kernel-random.js";
import { a as unitWeights, m as sortedQuantile, r as prepareScorer, t as CLASS_RANKINGS } from "./numeric-metrics-scorer.js";
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
const PROPORTIONS = /* @__PURE__ */ new Set([
	"accuracy",
	"precision-micro",
	"recall-micro",
	"f1-micro"
]);
/**
* Values of the metrics on a prediction set with confidence intervals: Wilson for accuracy, percentile bootstrap over rows for the rest.
* Metrics of the confusion matrix see one right and one wrong pseudo-row of random exponential weight in every replicate (a uniform prior
* on the error share): without it a model with no error on 38 rows would get the interval [1, 1]. The effect is of order 1/rows.
*/
function estimateMetrics(set, names, options) {
	const level = options.level ?? .95;
	const rows = set.rows.length;
	const values = prepareScorer(set, names)(unitWeights(rows));
	const replicates = resample(set, names, options);
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
const resampleMetrics = (set, names, options) => resample(set, names, options);
/** Steps that the replicates of one ranking metric may take: about ten seconds. */
const MOST_STEPS = 1e9;
/** Fewer say nothing about the ends of a 95 % interval. */
const FEWEST_REPLICATES = 200;
/**
* Replicates of a metric that ranks all rows for every class: fewer where rows × classes are many, none where too few would be left.
* Every other metric takes one pass over the rows.
*/
function rankingReplicates(set, count) {
	if (set.task === "regression" || set.classes.length === 2) return count;
	const affordable = Math.floor(MOST_STEPS / (set.rows.length * set.classes.length));
	return affordable >= count ? count : affordable < FEWEST_REPLICATES ? 0 : affordable;
}
function resample(set, names, options) {
	const count = options.replicates ?? 2e3;
	const rankings = rankingReplicates(set, count);
	if (rankings === count) return replicate(prepareScorer(set, names), set, names.length, count, options.seed);
	const cheap = names.filter((name) => !CLASS_RANKINGS.has(name));
	const costly = names.filter((name) => CLASS_RANKINGS.has(name));
	const found = /* @__PURE__ */ new Map();
	for (const [some, draws] of [[cheap, count], [costly, rankings]]) {
		if (some.length === 0) continue;
		const values = draws === 0 ? [] : replicate(prepareScorer(set, some), set, some.length, draws, options.seed);
		some.forEach((name, index) => found.set(name, values[index] ?? /* @__PURE__ */ new Float64Array(0)));
	}
	return names.map((name) => found.get(name));
}
function replicate(scorer, set, metrics, count, seed) {
	const replicates = Array.from({ length: metrics }, () => new Float64Array(count));
	const random = new Random(seed);
	const weights = unitWeights(set.rows.length);
	for (let draw = 0; draw < count; draw++) {
		drawWeights(random, weights);
		const values = scorer(weights, drawRightAndWrong(random, set));
		for (let metric = 0; metric < metrics; metric++) replicates[metric][draw] = values[metric];
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
// src/numeric/metrics/take-predictions.ts
/** The predictions at some places of a set, in their order. Their digest stays that of the whole set. */
function takePredictions(set, places) {
	const rows = Uint32Array.from(places, (place) => set.rows[place]);
	if (set.task === "regression") {
		const pick = (values) => Float64Array.from(places, (place) => values[place]);
		return {
			...set,
			rows,
			truth: pick(set.truth),
			predicted: pick(set.predicted)
		};
	}
	const { truth, predicted, probabilities, ...rest } = set;
	const pick = (values) => Int32Array.from(places, (place) => values[place]);
	const taken = {
		...rest,
		rows,
		truth: pick(truth),
		predicted: pick(predicted)
	};
	if (probabilities === void 0) return taken;
	const count = set.classes.length;
	const moved = new Float64Array(places.length * count);
	places.forEach((place, index) => moved.set(probabilities.subarray(place * count, (place + 1) * count), index * count));
	return {
		...taken,
		probabilities: moved
	};
}
/** Standard errors need fewer replicates than the ends of intervals. */
const SLICE_REPLICATES = 500;
/** Share of slices called worse or better that may be so by chance. */
const FALSE_DISCOVERIES = .1;
/**
* Metrics on every group of rows, with intervals, and how the first metric differs there from the other rows: normal intervals from
* bootstrap standard errors of both sides, which share no row. Slices of all columns are adjusted together. In the order of the groups.
*/
function evaluateSlices(set, columns, names, options) {
	const chosen = {
		...options,
		replicates: options.replicates ?? SLICE_REPLICATES
	};
	const slices = columns.flatMap((column) => column.values.map((_, group) => describeSlice(set, column, group, names, chosen)));
	const judged = slices.filter((slice) => slice.p !== void 0);
	const adjusted = adjustPValues(judged.map((slice) => slice.p), "benjamini-hochberg");
	return slices.map((slice) => {
		const { p: _, ...rest } = slice;
		const place = judged.indexOf(slice);
		if (place < 0) return {
			...rest,
			verdict: "inconclusive"
		};
		return {
			...rest,
			q: adjusted[place],
			verdict: verdictOf(rest.difference, adjusted[place], set)
		};
	});
}
function describeSlice(set, { column, values, groups }, group, names, options) {
	const inside = [];
	const outside = [];
	groups.forEach((one, row) => (one === group ? inside : outside).push(row));
	const own = takePredictions(set, inside);
	const metrics = {};
	for (const { name, value, interval } of inside.length === 0 ? [] : estimateMetrics(own, names, options)) {
		if (!Number.isFinite(value)) continue;
		metrics[name] = {
			value,
			better: requireMetric(name, set.task).better,
			...interval === void 0 ? {} : { interval }
		};
	}
	const described = {
		column,
		value: values[group],
		rows: inside.length,
		metrics
	};
	const first = names[0];
	if (first === void 0 || metrics[first] === void 0 || outside.length === 0) return described;
	const others = takePredictions(set, outside);
	const rest = estimateMetrics(others, [first], {
		...options,
		replicates: 2
	})[0].value;
	const error = Math.hypot(standardError(own, first, options), standardError(others, first, options));
	const value = metrics[first].value - rest;
	if (!Number.isFinite(value) || !(error > 0)) return described;
	const level = options.level ?? .95;
	const reach = normalQuantile((1 + level) / 2) * error;
	return {
		...described,
		difference: {
			metric: first,
			value,
			interval: {
				low: value - reach,
				high: value + reach,
				level
			}
		},
		...inside.length < 30 || outside.length < 30 ? {} : { p: 2 * normalUpperTail(Math.abs(value) / error) }
	};
}
function standardError(set, name, options) {
	const values = resampleMetrics(set, [name], options)[0].filter(Number.isFinite);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
function verdictOf({ metric, value }, q, set) {
	if (q >= FALSE_DISCOVERIES) return "similar";
	return value > 0 === (requireMetric(metric, set.task).better === "higher") ? "better" : "worse";
}
export { estimateMetrics as a, exponential as c, drawOtherClass as i, percentileInterval as l, DEFAULT_LEVEL as n, resampleMetrics as o, DEFAULT_REPLICATES as r, drawWeights as s, evaluateSlices as t };
