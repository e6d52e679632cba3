import { n as Failure } from "./kernel-failure.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
import { t as Random } from "./kernel-random.js";
// src/numeric/statistics/quantile.ts
/** Quantile of ascending values by linear interpolation between order statistics (type 7 of Hyndman and Fan, the default of R and NumPy). */
function sortedQuantile(sorted, probability) {
	if (sorted.length === 0) return NaN;
	const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}
// src/numeric/metrics/calibration-error.ts
/** Of two classes the probability of the second; of more, that of the most probable class (Guo et al. 2017). */
function topForecasts(truth, probabilities, classCount) {
	const probability = new Float64Array(truth.length);
	const outcome = new Uint8Array(truth.length);
	for (let row = 0; row < truth.length; row++) {
		const start = row * classCount;
		let top = classCount === 2 ? 1 : 0;
		if (classCount > 2) {
			for (let index = 1; index < classCount; index++) if (probabilities[start + index] > probabilities[start + top]) top = index;
		}
		probability[row] = Math.min(1, Math.max(0, probabilities[start + top]));
		outcome[row] = truth[row] === top ? 1 : 0;
	}
	return {
		probability,
		outcome
	};
}
const binOf = (probability) => Math.min(14, Math.floor(probability * 15));
/** Σ over bins of share of rows · |mean probability − share that came true|. */
function binnedCalibrationError({ probability, outcome }, weights) {
	const gaps = /* @__PURE__ */ new Float64Array(15);
	let total = 0;
	for (let row = 0; row < probability.length; row++) {
		const weight = weights === void 0 ? 1 : weights[row];
		gaps[binOf(probability[row])] += weight * (probability[row] - outcome[row]);
		total += weight;
	}
	return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}
const DRAWS = 500;
/** Rows beyond which fewer draws do: the null is then narrow. */
const MOST_DRAWN = 2e7;
/**
* The calibration error is biased upwards: with 200 rows a perfect model shows 0.09. Outcomes are drawn from the probabilities themselves,
* which makes them perfectly calibrated. Bit-identical for a seed.
*/
function calibrationNull(forecasts, found, seed) {
	const { probability } = forecasts;
	const draws = Math.max(100, Math.min(DRAWS, Math.floor(MOST_DRAWN / probability.length)));
	const random = new Random(seed);
	const bins = Uint8Array.from(probability, binOf);
	const errors = new Float64Array(draws);
	const gaps = /* @__PURE__ */ new Float64Array(15);
	for (let draw = 0; draw < draws; draw++) {
		gaps.fill(0);
		for (let row = 0; row < probability.length; row++) {
			const promised = probability[row];
			gaps[bins[row]] += random.uniform() < promised ? promised - 1 : promised;
		}
		errors[draw] = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / probability.length;
	}
	errors.sort();
	const atLeast = errors.reduce((count, error) => count + (error >= found ? 1 : 0), 0);
	return {
		mean: errors.reduce((sum, error) => sum + error, 0) / draws,
		limit: sortedQuantile(errors, .95),
		p: (atLeast + 1) / (draws + 1)
	};
}
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
// src/numeric/metrics/class-rankings.ts
/** Up to this many probabilities the order of the rows is kept for every class: 6 bytes each. */
const MOST_SORTED = 5e6;
/** Rankings of the classes: of both when there are two, unless only the second, the positive one, is asked for. */
function rankClasses(truth, probabilities, classCount, positives, mostSorted = MOST_SORTED) {
	return truth.length * positives.length <= mostSorted ? sortedRankings(truth, probabilities, classCount, positives) : searchedRankings(truth, probabilities, classCount, positives);
}
/** Every class sorted once; then any weights take one linear pass a class. */
function sortedRankings(truth, probabilities, classCount, positives) {
	const ranked = positives.map((positive) => rankRows(probabilities, classCount, positive, (row) => truth[row] === positive));
	return {
		rocAreas: (weights) => Float64Array.from(ranked, (one) => weightedRocAuc(one, weights)),
		averagePrecisions: (weights) => Float64Array.from(ranked, (one) => weightedAveragePrecision(one, weights)),
		pairMean: (weights, bySize) => {
			const mean = new PairMean(classSizes(truth, weights, classCount), bySize);
			ranked.forEach((one, index) => {
				const wins = new Float64Array(classCount);
				countWins(one, truth, weights, wins);
				mean.add(positives[index], wins);
			});
			return mean.value();
		}
	};
}
/** For every class the weight of pairs that the positive wins against it, ties counted half. */
function countWins({ order, groupEnds, positive }, truth, weights, wins) {
	let above = 0;
	let start = 0;
	for (let end = 0; end < order.length; end++) {
		if (groupEnds[end] === 0) continue;
		let tied = 0;
		for (let place = start; place <= end; place++) if (positive[place] === 1) tied += weights[order[place]];
		for (let place = start; place <= end; place++) if (positive[place] === 0) wins[truth[order[place]]] += weights[order[place]] * (above + tied / 2);
		above += tied;
		start = end + 1;
	}
}
/** So many columns are copied out of the row-major probabilities at a time that reading them uses whole cache lines. */
const BLOCK = 32;
/**
* The same without an order of the rows: the scores of the few rows of a class are sorted, and each row is looked up among them. Takes
* rows × classes steps and a block of columns of memory, where sorting every class would take six bytes for each probability.
*/
function searchedRankings(truth, probabilities, classCount, positives) {
	const members = rowsOfClasses(truth, classCount);
	const each = (visit) => {
		const rows = truth.length;
		const columns = new Float64Array(BLOCK * rows);
		for (let first = 0; first < positives.length; first += BLOCK) {
			const block = positives.slice(first, first + BLOCK);
			for (let row = 0; row < rows; row++) for (let place = 0; place < block.length; place++) columns[place * rows + row] = probabilities[row * classCount + block[place]];
			block.forEach((positive, place) => visit(columns.subarray(place * rows, (place + 1) * rows), positive, first + place));
		}
	};
	return {
		rocAreas: (weights) => {
			const areas = new Float64Array(positives.length);
			const total = weights.reduce((sum, weight) => sum + weight, 0);
			each((column, positive, index) => {
				const levels = levelsOf(column, members[positive], weights);
				let pairs = 0;
				for (let row = 0; row < column.length; row++) if (truth[row] !== positive && weights[row] !== 0) pairs += weights[row] * winsAgainst(levels, column[row]);
				areas[index] = pairs / (levels.weight * (total - levels.weight));
			});
			return areas;
		},
		averagePrecisions: (weights) => {
			const values = new Float64Array(positives.length);
			each((column, positive, index) => values[index] = averagePrecision(levelsOf(column, members[positive], weights), column, weights));
			return values;
		},
		pairMean: (weights, bySize) => {
			const mean = new PairMean(classSizes(truth, weights, classCount), bySize);
			const wins = new Float64Array(classCount);
			each((column, positive) => {
				wins.fill(0);
				const levels = levelsOf(column, members[positive], weights);
				for (let row = 0; row < column.length; row++) if (truth[row] !== positive) wins[truth[row]] += weights[row] * winsAgainst(levels, column[row]);
				mean.add(positive, wins);
			});
			return mean.value();
		}
	};
}
function levelsOf(column, rows, weights) {
	const order = [...rows].sort((left, right) => column[right] - column[left] || left - right);
	const scores = new Float64Array(order.length);
	const at = new Float64Array(order.length);
	const above = new Float64Array(order.length + 1);
	let count = 0;
	let weight = 0;
	for (const row of order) {
		const score = column[row];
		if (count === 0 || scores[count - 1] !== score) {
			above[count] = weight;
			scores[count++] = score;
		}
		at[count - 1] += weights[row];
		weight += weights[row];
	}
	return {
		scores: scores.subarray(0, count),
		at,
		above,
		weight
	};
}
/** The first level that the score reaches; the number of levels when it reaches none. */
function firstReached(scores, score) {
	let low = 0;
	let high = scores.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (scores[middle] <= score) high = middle;
		else low = middle + 1;
	}
	return low;
}
function winsAgainst({ scores, at, above, weight }, score) {
	const level = firstReached(scores, score);
	if (level === scores.length) return weight;
	return scores[level] === score ? above[level] + at[level] / 2 : above[level];
}
function averagePrecision({ scores, at, weight }, column, weights) {
	const reached = new Float64Array(scores.length + 1);
	for (let row = 0; row < column.length; row++) reached[firstReached(scores, column[row])] += weights[row];
	let seen = 0;
	let positives = 0;
	let area = 0;
	for (let level = 0; level < scores.length; level++) {
		seen += reached[level];
		positives += at[level];
		if (seen > 0) area += at[level] * positives / seen;
	}
	return area / weight;
}
function rowsOfClasses(truth, classCount) {
	const members = Array.from({ length: classCount }, () => []);
	truth.forEach((actual, row) => members[actual].push(row));
	return members;
}
function classSizes(truth, weights, classCount) {
	const sizes = new Float64Array(classCount);
	for (let row = 0; row < truth.length; row++) sizes[truth[row]] += weights[row];
	return sizes;
}
/** Sums areas up class by class, so that no matrix of all pairs is needed. */
var PairMean = class {
	#sizes;
	#bySize;
	#sum = 0;
	#total = 0;
	constructor(sizes, bySize) {
		this.#sizes = sizes;
		this.#bySize = bySize;
	}
	/** `wins[b]`: weight of the pairs that the positive class wins against class b. */
	add(positive, wins) {
		const own = this.#sizes[positive];
		for (let other = 0; other < wins.length; other++) {
			const size = this.#sizes[other];
			if (other === positive || own === 0 || size === 0) continue;
			const weight = this.#bySize ? own + size : 1;
			this.#sum += weight * wins[other] / (own * size);
			this.#total += weight;
		}
	}
	value() {
		return this.#total === 0 ? NaN : this.#sum / this.#total;
	}
};
// src/numeric/metrics/confusion.ts
const emptyCounts = (classCount) => ({
	total: 0,
	correct: 0,
	truth: new Float64Array(classCount),
	predicted: new Float64Array(classCount),
	hits: new Float64Array(classCount)
});
function clearCounts(counts) {
	counts.total = 0;
	counts.correct = 0;
	counts.truth.fill(0);
	counts.predicted.fill(0);
	counts.hits.fill(0);
}
function countRow(counts, truth, predicted, weight) {
	counts.total += weight;
	counts.truth[truth] += weight;
	counts.predicted[predicted] += weight;
	if (truth !== predicted) return;
	counts.correct += weight;
	counts.hits[truth] += weight;
}
/** With few classes one sum a row, into the cells of a matrix, is faster than three. */
const MOST_CELLS_A_SIDE = 64;
function prepareCounter(truth, predicted, classCount) {
	const counts = emptyCounts(classCount);
	if (classCount > MOST_CELLS_A_SIDE) return {
		counts,
		count(weights, pseudo) {
			clearCounts(counts);
			for (let row = 0; row < truth.length; row++) countRow(counts, truth[row], predicted[row], weights[row]);
			for (const one of pseudo) countRow(counts, one.truth, one.predicted, one.weight);
		}
	};
	const cellOfRow = truth.map((actual, row) => actual * classCount + predicted[row]);
	const cells = new Float64Array(classCount * classCount);
	return {
		counts,
		count(weights, pseudo) {
			cells.fill(0);
			for (let row = 0; row < cellOfRow.length; row++) cells[cellOfRow[row]] += weights[row];
			for (const one of pseudo) cells[one.truth * classCount + one.predicted] += one.weight;
			clearCounts(counts);
			for (let actual = 0; actual < classCount; actual++) for (let guess = 0; guess < classCount; guess++) countRow(counts, actual, guess, cells[actual * classCount + guess]);
		}
	};
}
const accuracy = ({ correct, total }) => correct / total;
/** Mean over the classes for which `counted` says so; each class gives a share with 0/0 read as 0, as scikit-learn does. */
function macro(share, counted) {
	return ({ truth, predicted, hits }) => {
		let sum = 0;
		let classes = 0;
		for (let index = 0; index < truth.length; index++) {
			if (!counted(truth[index], predicted[index])) continue;
			sum += share(hits[index], truth[index], predicted[index]);
			classes += 1;
		}
		return sum / classes;
	};
}
/** Mean over the classes by their rows. */
const weighted = (share) => ({ total, truth, predicted, hits }) => {
	let sum = 0;
	for (let index = 0; index < truth.length; index++) sum += truth[index] * share(hits[index], truth[index], predicted[index]);
	return sum / total;
};
const ratio = (part, whole) => whole === 0 ? 0 : part / whole;
const recallShare = (hit, truth) => ratio(hit, truth);
const precisionShare = (hit, _truth, predicted) => ratio(hit, predicted);
const f1Share = (hit, truth, predicted) => ratio(2 * hit, truth + predicted);
/** Classes that occur neither in truth nor in predictions say nothing about the model and are left out of macro means. */
const occurs = (truth, predicted) => truth + predicted > 0;
/** Multi-class Matthews correlation R_K (Gorodkin 2004), 0 when one side has a single class. */
const mcc = ({ total, correct, truth, predicted }) => {
	let cross = 0;
	let truthSquares = 0;
	let predictedSquares = 0;
	for (let index = 0; index < truth.length; index++) {
		cross += truth[index] * predicted[index];
		truthSquares += truth[index] ** 2;
		predictedSquares += predicted[index] ** 2;
	}
	const spread = (total ** 2 - predictedSquares) * (total ** 2 - truthSquares);
	return spread === 0 ? 0 : (correct * total - cross) / Math.sqrt(spread);
};
/** Cohen's kappa; NaN when truth and predictions are all of one class, where agreement by chance is certain. */
const kappa = ({ total, correct, truth, predicted }) => {
	let chance = 0;
	for (let index = 0; index < truth.length; index++) chance += truth[index] * predicted[index];
	chance /= total ** 2;
	return (correct / total - chance) / (1 - chance);
};
const CONFUSION_METRICS = {
	accuracy,
	"balanced-accuracy": macro(recallShare, (truth) => truth > 0),
	"precision-macro": macro(precisionShare, occurs),
	"recall-macro": macro(recallShare, occurs),
	"f1-macro": macro(f1Share, occurs),
	"precision-micro": accuracy,
	"recall-micro": accuracy,
	"f1-micro": accuracy,
	"precision-weighted": weighted(precisionShare),
	"recall-weighted": weighted(recallShare),
	"f1-weighted": weighted(f1Share),
	mcc,
	kappa
};
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
/** `quantile` · (truth − predicted) where the truth is above, (1 − `quantile`) · (predicted − truth) where it is below. */
const pinballLosses = (truth, predicted, quantile) => truth.map((value, row) => value >= predicted[row] ? quantile * (value - predicted[row]) : (1 - quantile) * (predicted[row] - value));
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
	const counter = prepareCounter(truth, predicted, classCount);
	let rankings;
	const positives = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, index) => index);
	const ranked = () => rankings ??= rankClasses(truth, probabilities(), classCount, positives);
	const byRow = (losses) => (weights) => weightedMean(losses, weights);
	const sizesOf = (weights) => {
		const sizes = classSizes(truth, weights, classCount);
		return Float64Array.from(positives, (positive) => sizes[positive]);
	};
	const parts = names.map((name) => {
		const fromCounts = CONFUSION_METRICS[name];
		if (fromCounts !== void 0) return () => fromCounts(counter.counts);
		const rows = CLASS_RANKINGS.has(name) ? ranked() : void 0;
		switch (name) {
			case "log-loss": return byRow(logLosses(truth, probabilities(), classCount));
			case "brier": return byRow(brierLosses(truth, probabilities(), classCount));
			case "expected-calibration-error": {
				const forecasts = topForecasts(truth, probabilities(), classCount);
				return (weights) => binnedCalibrationError(forecasts, weights);
			}
			case "roc-auc": return (weights) => meanOfFinite(rows.rocAreas(weights));
			case "roc-auc-weighted": return (weights) => meanOfFinite(rows.rocAreas(weights), sizesOf(weights));
			case "roc-auc-ovo":
			case "roc-auc-ovo-weighted": return (weights) => {
				if (classCount === 2) return rows.rocAreas(weights)[0];
				return rows.pairMean(weights, name === "roc-auc-ovo-weighted");
			};
			case "average-precision-weighted": return (weights) => meanOfFinite(rows.averagePrecisions(weights), sizesOf(weights));
			default: return (weights) => meanOfFinite(rows.averagePrecisions(weights));
		}
	});
	const needsCounts = definitions.some((metric) => metric.counts);
	return (weights, pseudo = []) => {
		if (needsCounts) counter.count(weights, pseudo);
		return Float64Array.from(parts, (part) => part(weights));
	};
}
/** Metrics that need the order of all rows by the probability of every class; of many classes they cost rows × classes each time. */
const CLASS_RANKINGS = /* @__PURE__ */ new Set([
	"roc-auc",
	"roc-auc-weighted",
	"roc-auc-ovo",
	"roc-auc-ovo-weighted",
	"average-precision",
	"average-precision-weighted"
]);
/** Mean over the classes, plain or by `sizes`, for which the value exists; a class without rows has none. */
function meanOfFinite(values, sizes) {
	let sum = 0;
	let total = 0;
	for (let index = 0; index < values.length; index++) {
		if (!Number.isFinite(values[index])) continue;
		const size = sizes === void 0 ? 1 : sizes[index];
		sum += size * values[index];
		total += size;
	}
	return total === 0 ? NaN : sum / total;
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
			case "mape": {
				const errors = relativeErrors(truth, predicted);
				return (weights) => weightedMean(errors, weights);
			}
			default: {
				const losses = pinballLosses(truth, predicted, Number(name.slice(8)) / 100);
				return (weights) => weightedMean(losses, weights);
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
export { unitWeights as a, rankClasses as c, binnedCalibrationError as d, calibrationNull as f, prepareValueScorer as i, rankRows as l, sortedQuantile as m, prepareClassScorer as n, countRow as o, topForecasts as p, prepareScorer as r, emptyCounts as s, CLASS_RANKINGS as t, binOf as u };
