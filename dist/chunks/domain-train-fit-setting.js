import { c as embedsTokens, o as NO_PREPROCESSING, u as parseLayers } from "./numeric-preprocessing-calendar.js";
import { a as takeRows, n as columnNames } from "./kernel-table.js";
import { n as Failure } from "./kernel-failure.js";
import { A as toRowMajor, B as treesOf, C as decay, D as lossFor, E as addTransposedProduct, F as describeNetwork, G as activationOf, K as layoutOf, M as binarized, O as fitNaiveBayes, R as TreeWriter, S as workspaceFor, T as addProduct, W as fitPlatt, _ as backpropagate, b as linkOf, f as KernelRows, g as instantiate, h as fitNearestNeighbors, j as widthOf, k as columnOf, m as KernelMemory, n as fitTransform, p as padded, s as takeSparseRows, u as leafOf, w as linearScores, y as forward, z as joinTrees } from "./numeric-preprocessing-pipeline.js";
import { r as stratifiedHoldout, t as holdout } from "./numeric-splits-holdout.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { a as unitWeights, i as prepareValueScorer, n as prepareClassScorer } from "./numeric-metrics-scorer.js";
import "./numeric-metrics-catalogue.js";
import { n as argMax, r as mostProbable } from "./numeric-algorithms-model.js";
import { a as invalid$1, i as describeShape, o as planNetwork, s as sizeOf } from "./numeric-algorithms-network-forward.js";
import { t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import { t as calibrateModel } from "./domain-train-cross-fit.js";
import { t as takeTarget } from "./domain-train-take-target.js";
// src/numeric/metrics/score.ts
/**
* One metric of a classifier. `truth` and `predicted` are class numbers in [0, classCount); `probabilities` is row-major
* (`[row * classCount + class]`). For two classes the second one is positive in `roc-auc`, `average-precision` and `brier`; for more,
* ranking metrics are macro means of one class against the rest over the classes that occur.
* Fails with `metrics.metric-unknown`, `metrics.probabilities-missing` or `metrics.nothing-to-score`.
*/
function scoreClassification(name, truth, predicted, probabilities, classCount) {
	const set = {
		truth,
		predicted,
		classCount,
		...probabilities === void 0 ? {} : { probabilities }
	};
	return prepareClassScorer(set, [name])(unitWeights(truth.length))[0];
}
/** Several metrics at once, in their order: what they share is computed once. */
const scoreClassifications = (names, set) => prepareClassScorer(set, names)(unitWeights(set.truth.length));
/** One metric of a regressor. Fails with `metrics.metric-unknown` or `metrics.nothing-to-score`. */
const scoreRegression = (name, truth, predicted) => prepareValueScorer({
	truth,
	predicted
}, [name])(unitWeights(truth.length))[0];
// src/numeric/algorithms/bayes/discrete-bayes.ts
/** Smaller than this, a column that a class never showed would make it impossible. As in scikit-learn. */
const LEAST_ALPHA = 1e-10;
/** Multinomial naive Bayes: P(column | class) = (sum of the column in the class + alpha) / (sum of all + alpha · columns). */
function fitMultinomialBayes(x, target, parameters) {
	requireNonNegative(x);
	const classes = target;
	const { sums, counts } = sumByClass(x, classes);
	const width = widthOf(x);
	const alpha = Math.max(parameters["alpha"], LEAST_ALPHA);
	const intercepts = logPriors(counts, parameters["fit-prior"] === true);
	for (let label = 0; label < classes.classCount; label++) {
		let total = 0;
		for (let column = 0; column < width; column++) total += sums[label * width + column] + alpha;
		for (let column = 0; column < width; column++) sums[label * width + column] = Math.log(sums[label * width + column] + alpha) - Math.log(total);
	}
	return discreteModel(classes.classCount, sums, intercepts, null);
}
/** Bernoulli naive Bayes: P(column is yes | class) = (rows with yes + alpha) / (rows of the class + 2 alpha); a no counts, too. */
function fitBernoulliBayes(x, target, parameters) {
	const classes = target;
	const threshold = parameters["binarize"];
	const { sums, counts } = sumByClass(binarized(x, threshold), classes);
	const width = widthOf(x);
	const alpha = Math.max(parameters["alpha"], LEAST_ALPHA);
	const intercepts = logPriors(counts, parameters["fit-prior"] === true);
	for (let label = 0; label < classes.classCount; label++) {
		const total = Math.log(counts[label] + 2 * alpha);
		for (let column = 0; column < width; column++) {
			const yes = Math.log(sums[label * width + column] + alpha) - total;
			const no = Math.log(counts[label] - sums[label * width + column] + alpha) - total;
			sums[label * width + column] = yes - no;
			intercepts[label] += no;
		}
	}
	return discreteModel(classes.classCount, sums, intercepts, threshold);
}
/** Both are weighted sums with a softmax: Σ weight · value + intercept is the log of the joint probability. */
const discreteModel = (classCount, weights, intercepts, binarize) => ({
	kind: "discrete-bayes",
	parameters: {
		task: "classification",
		classCount,
		binarize
	},
	arrays: {
		weights,
		intercepts
	}
});
/** Log share of each class; −∞ for one without rows (possible in a fold), which then gets the probability 0. */
function logPriors(counts, byRows) {
	const rows = counts.reduce((sum, count) => sum + count, 0);
	const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
	return counts.map((count) => count === 0 ? -Infinity : byRows ? Math.log(count / rows) : -Math.log(present));
}
function sumByClass(x, { labels, classCount }) {
	const width = widthOf(x);
	const sums = new Float64Array(classCount * width);
	const counts = new Float64Array(classCount);
	for (const label of labels) counts[label]++;
	for (let column = 0; column < x.columns; column++) {
		const values = columnOf(x, column);
		for (let row = 0; row < x.rows; row++) sums[labels[row] * width + column] += values[row];
	}
	const { sparse } = x;
	if (sparse !== void 0) for (let row = 0; row < x.rows; row++) {
		const start = labels[row] * width + x.columns;
		for (let index = sparse.starts[row]; index < sparse.starts[row + 1]; index++) sums[start + sparse.indices[index]] += sparse.values[index];
	}
	return {
		sums,
		counts
	};
}
function requireNonNegative({ values, rows, sparse }) {
	const index = values.findIndex((value) => value < 0);
	const value = index >= 0 ? values[index] : sparse?.values.find((weight) => weight < 0);
	if (value === void 0) return;
	const where = index >= 0 ? `row ${index % rows + 1} of the training rows` : "a hashed text column (hash without signs instead)";
	throw new Failure("train.counts-needed", { message: `multinomial naive Bayes expects values of at least 0, such as counts; ${where} holds ${value}.` });
}
// src/numeric/algorithms/class-weight.ts
/**
* The target with weights by class on top of its own: `balanced` gives every class the same total, rows / (classes with rows × rows of
* the class), as scikit-learn's `class_weight`. Counts are of rows, not of weights.
*/
function withClassWeights(target, setting) {
	if (setting !== "balanced" || target.task === "regression") return target;
	const { labels, classCount, weights } = target;
	const counts = new Float64Array(classCount);
	for (const label of labels) counts[label]++;
	const present = counts.filter((count) => count > 0).length;
	const own = counts.map((count) => count > 0 ? labels.length / (present * count) : 0);
	return {
		...target,
		weights: Float64Array.from(labels, (label, row) => own[label] * (weights?.[row] ?? 1))
	};
}
// src/numeric/algorithms/tree/presorted.ts
function presort(x) {
	const { rows, columns, values } = x;
	const ranks = new Int32Array(rows * columns);
	const order = new Int32Array(rows * columns);
	const distinct = [];
	for (let column = 0; column < columns; column++) {
		const start = column * rows;
		distinct.push(distinctSorted(values.subarray(start, start + rows)));
		rankInto(values, distinct[column], ranks, start, rows);
		countingOrder(ranks, order, start, rows, distinct[column].length);
	}
	return {
		rows,
		columns,
		ranks,
		order,
		distinct
	};
}
function distinctSorted(values) {
	const sorted = Float64Array.from(values).sort();
	let count = 0;
	for (let index = 0; index < sorted.length; index++) {
		const value = sorted[index] + 0;
		if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
	}
	return sorted.slice(0, count);
}
function rankInto(values, distinct, ranks, start, rows) {
	for (let row = 0; row < rows; row++) {
		const value = values[start + row];
		let low = 0;
		let high = distinct.length - 1;
		while (low < high) {
			const middle = low + high >> 1;
			if (distinct[middle] < value) low = middle + 1;
			else high = middle;
		}
		ranks[start + row] = low;
	}
}
function countingOrder(ranks, order, start, rows, distinctCount) {
	const next = new Int32Array(distinctCount + 1);
	for (let row = 0; row < rows; row++) next[ranks[start + row] + 1]++;
	for (let rank = 0; rank < distinctCount; rank++) next[rank + 1] += next[rank];
	for (let row = 0; row < rows; row++) order[start + next[ranks[start + row]]++] = row;
}
/** Threshold between two neighbouring distinct values: their midpoint, or the lower one where rounding would reach the upper. */
function thresholdBetween(lower, upper) {
	const middle = lower / 2 + upper / 2;
	return middle >= upper || middle < lower ? lower : middle;
}
// src/numeric/algorithms/boosting/weighted-quantiles.ts
/**
* Quantiles of weighted values by averaged inversion of the distribution function, as scikit-learn's `_weighted_percentile`; missing values
* and those without weight are left out. `shares` ascend.
*/
function weightedQuantiles(values, weights, shares) {
	const order = Int32Array.from({ length: values.length }, (_, index) => index).filter((index) => !Number.isNaN(values[index]) && weights[index] > 0).sort((left, right) => values[left] - values[right] || left - right);
	const reached = new Float64Array(order.length);
	let total = 0;
	order.forEach((index, position) => reached[position] = total += weights[index]);
	let position = 0;
	return Float64Array.from(shares, (share) => {
		const wanted = share * total;
		while (position < order.length - 1 && reached[position] < wanted) position++;
		const here = values[order[position]];
		return reached[position] <= wanted + Number.EPSILON && position < order.length - 1 ? (here + values[order[position + 1]]) / 2 : here;
	});
}
/**
* Bins by distinct value where there are at most 255 of them, otherwise by quantiles; of categories by code. Bounds are learned from the
* rows that are named, all rows are binned.
*/
function binMatrix(kernel, x, learnedFrom, weights) {
	const learned = Array.from({ length: x.columns }, (_, column) => learnColumn(x, column, learnedFrom, weights));
	const padded = Math.ceil(x.columns / 4) * 4;
	const blocks = Array.from({ length: Math.ceil(x.columns / 8) }, (_, block) => padded - block * 8 >= 8 ? 8 : 4).map((width) => ({
		width,
		bins: kernel.allocate(x.rows * width),
		offsets: kernel.allocate(width * 4)
	}));
	const values = kernel.allocate(x.rows * 8);
	const bounds = kernel.allocate(2040);
	let slot = 0;
	const columns = learned.map((column, index) => {
		const block = blocks[index >> 3];
		const bins = block.bins + (index & 7);
		kernel.doubles(values, x.rows).set(columnOf(x, index));
		if (column.categorical) fillCodes(kernel, values, x.rows, column.count, bins, block.width);
		else {
			kernel.doubles(bounds, column.bounds.length).set(column.bounds);
			kernel.functions.bin(values, x.rows, bounds, column.bounds.length, bins, block.width);
		}
		const binned = {
			...column,
			block: index >> 3,
			bins,
			width: block.width,
			slot
		};
		slot += column.count + 1;
		return binned;
	});
	blocks.forEach(({ offsets, width }, block) => {
		kernel.words(offsets, width).forEach((_, index, words) => words[index] = (columns[block * 8 + index]?.slot ?? slot) * 16);
	});
	return {
		rows: x.rows,
		columns,
		blocks,
		slots: slot + 1
	};
}
function learnColumn(x, column, rows, weights) {
	const all = columnOf(x, column);
	const values = rows === void 0 ? all : Float64Array.from(rows, (row) => all[row]);
	const categories = x.categories?.[column] ?? 0;
	if (categories > 0) return {
		bounds: /* @__PURE__ */ new Float64Array(0),
		count: categories,
		hasMissing: values.some(Number.isNaN),
		categorical: true
	};
	const sorted = Float64Array.from(values).sort();
	let present = sorted.length;
	while (present > 0 && Number.isNaN(sorted[present - 1])) present--;
	const own = rows === void 0 ? weights : weights && Float64Array.from(rows, (row) => weights[row]);
	const bounds = boundsOf(sorted.subarray(0, present), own && ((shares) => weightedQuantiles(values, own, shares)));
	return {
		bounds,
		count: bounds.length + 1,
		hasMissing: present < values.length,
		categorical: false
	};
}
/** Bounds between neighbours where there are few distinct values, otherwise the 254 quantiles that part the values evenly. */
function boundsOf(sorted, weighted) {
	const distinct = fewDistinct(sorted);
	if (distinct !== void 0) return Float64Array.from({ length: Math.max(0, distinct.length - 1) }, (_, index) => thresholdBetween(distinct[index], distinct[index + 1]));
	const shares = Array.from({ length: 254 }, (_, bin) => (bin + 1) * (100 / 255) / 100);
	const quantiles = weighted?.(shares) ?? Float64Array.from(shares, (share) => quantile(sorted, share));
	const last = sorted[sorted.length - 1];
	return quantiles.filter((bound, index) => bound < last && (index === 0 || bound > quantiles[index - 1]));
}
/** The distinct values, or undefined where there are more than bins. */
function fewDistinct(sorted) {
	const distinct = [];
	for (const value of sorted) {
		if (distinct.length > 0 && value === distinct[distinct.length - 1]) continue;
		if (distinct.length === 255) return void 0;
		distinct.push(value);
	}
	return distinct;
}
/** Quantile by averaged inversion of the distribution function (Hyndman and Fan's type 2). */
function quantile(sorted, share) {
	const position = sorted.length * share - 1;
	const below = Math.floor(position);
	return position === below ? (sorted[below] + sorted[below + 1]) / 2 : sorted[below + 1];
}
/** Codes are bins; what is not a code is missing. */
function fillCodes(kernel, values, rows, count, bins, width) {
	const codes = kernel.doubles(values, rows);
	const bytes = kernel.bytes(bins, (rows - 1) * width + 1);
	for (let row = 0; row < rows; row++) {
		const code = codes[row];
		bytes[row * width] = code >= 0 && code < count ? code : count;
	}
}
// src/numeric/algorithms/boosting/constraints.ts
/**
* Directions by column from `name:1;other:-1`, or undefined for none. Fails with `train.settings-invalid` for a name that is not a column
* and for a column of categories, which has no direction.
*/
function monotoneSigns(text, { names, columns, categories }) {
	if (text === null || text.trim() === "") return void 0;
	const signs = new Array(columns).fill(0);
	for (const part of text.split(";")) {
		const colon = part.lastIndexOf(":");
		const name = part.slice(0, colon).trim();
		const sign = Number(part.slice(colon + 1));
		const column = names?.indexOf(name) ?? -1;
		if (colon < 1 || part.slice(colon + 1).trim() === "" || ![
			-1,
			0,
			1
		].includes(sign)) throw invalid(`expected column:1, column:0 or column:-1 with semicolons between, found ${JSON.stringify(part)}.`);
		if (column < 0) throw invalid(`there is no number column ${JSON.stringify(name)}; the columns are ${(names ?? []).join(", ")}.`);
		if ((categories?.[column] ?? 0) > 0) throw invalid(`column ${JSON.stringify(name)} holds categories, which have no direction.`);
		signs[column] = sign;
	}
	return signs;
}
const invalid = (message) => new Failure("train.settings-invalid", { message: `parameter "monotonic-cst": ${message}` });
// src/numeric/algorithms/boosting/early-stopping.ts
/** scikit-learn turns early stopping on by itself above this many rows. */
const AUTO_ABOVE = 1e4;
/** Rows to learn from and when to stop, by `early-stopping`, `validation-fraction`, `n-iter-no-change` and `tol`; undefined: never. */
function stoppingRule(target, rows, parameters, seed) {
	const wanted = parameters["early-stopping"] ?? "auto";
	if (wanted === false || wanted === "false" || wanted === "auto" && rows <= AUTO_ABOVE) return void 0;
	const fraction = parameters["validation-fraction"];
	const { train, test } = fraction === null || fraction === void 0 ? allRows(rows) : target.task === "classification" ? stratifiedHoldout(target.labels, fraction, seed) : holdout(rows, fraction, seed);
	const patience = parameters["n-iter-no-change"];
	const tolerance = parameters["tol"];
	const losses = [];
	return {
		train: Int32Array.from(train).sort(),
		validation: Int32Array.from(test).sort(),
		shouldStop: (loss) => {
			losses.push(loss);
			if (losses.length <= patience) return false;
			const reference = losses[losses.length - 1 - patience] - tolerance;
			return !losses.slice(-patience).some((recent) => recent < reference);
		}
	};
}
function allRows(rows) {
	const all = Int32Array.from({ length: rows }, (_, row) => row);
	return {
		train: all,
		test: all
	};
}
// src/numeric/algorithms/boosting/histogram.ts
const SLOT = 16;
/**
* Histograms in the kernel's memory: sums of gradient, hessian and count by bin, columns one after another. Derivatives are rounded to
* whole multiples of a power of two that is as small as 64 bits allow, so that sums are exact whatever the order of the rows.
*/
var HistogramStore = class {
	#kernel;
	#data;
	#spare = [];
	#slot;
	#rowBits;
	countBits;
	#derivatives = 0;
	gradientUnit = 1;
	hessianUnit = 1;
	/** `rows` are the most that will be added up. */
	constructor(kernel, data, rows) {
		this.#kernel = kernel;
		this.#data = data;
		this.#slot = kernel.allocate(40);
		this.#rowBits = Math.ceil(Math.log2(rows + 1));
		this.countBits = BigInt(this.#rowBits);
	}
	/** Rounds the derivatives of all rows and turns them into the form of slots, in place. */
	quantise(derivatives) {
		const { rows } = this.#data;
		const values = this.#kernel.doubles(derivatives, rows * 2);
		let gradient = 0;
		let hessian = 0;
		for (let at = 0; at < values.length; at += 2) {
			const own = Math.abs(values[at]);
			if (own > gradient) gradient = own;
			if (values[at + 1] > hessian) hessian = values[at + 1];
		}
		const gradientScale = 2 ** (52 - this.#rowBits - exponentAbove(gradient));
		const hessianScale = 2 ** (Math.min(52, 62 - this.#rowBits) - this.#rowBits - exponentAbove(hessian));
		this.gradientUnit = 1 / gradientScale;
		this.hessianUnit = 1 / hessianScale;
		this.#derivatives = derivatives;
		this.#kernel.functions.quantise(derivatives, rows, gradientScale, hessianScale, this.countBits);
	}
	total(index, from, to) {
		const { functions } = this.#kernel;
		functions.total(this.#slot, index, from, to, this.#derivatives);
		return this.#read(this.#slot);
	}
	/** A histogram of rows `index[from .. to)`. */
	fill(index, from, to) {
		const { functions } = this.#kernel;
		const bytes = this.#data.slots * SLOT;
		const histogram = this.#spare.pop() ?? this.#kernel.allocate(bytes);
		functions.clear(histogram, bytes);
		for (const { bins, offsets, width } of this.#data.blocks) if (width === 8) functions.fill8(histogram, bins, index, from, to, this.#derivatives, offsets);
		else functions.fill4(histogram, bins, index, from, to, this.#derivatives, offsets);
		return histogram;
	}
	/** Turns `parent` into the histogram of the other child. */
	subtract(parent, child) {
		this.#kernel.functions.subtract(parent, child, this.#data.slots * SLOT);
	}
	release(histogram) {
		this.#spare.push(histogram);
	}
	#read(slot) {
		this.#kernel.functions.unpack(slot, slot + SLOT, 1, this.gradientUnit, this.hessianUnit, this.countBits);
		const [gradient, hessian, count] = this.#kernel.doubles(slot + SLOT, 3);
		return {
			gradient,
			hessian,
			count
		};
	}
};
/** The smallest e with |value| ≤ 2^e, kept within what powers of two can be scaled by. */
const exponentAbove = (value) => value > 0 ? Math.max(-900, Math.min(900, Math.ceil(Math.log2(value)) + 1)) : 0;
// src/numeric/algorithms/boosting/categories.ts
/** Categories with less hessian (scaled to rows) than this are left on the right. */
const MIN_SUPPORT = 10;
/** As scikit-learn: a child whose hessian sum is below this cannot carry a value. */
const MIN_HESSIAN = .001;
/**
* Best set of categories for the left side: categories in the order of gradient / (hessian + 10), of which a front part from either end is
* taken (Fisher 1958; LightGBM and scikit-learn do the same). `bins` holds gradient, hessian and count of each bin, the last one that of
* missing values, which is a category like others where training has any. `valueOf` is the value of a leaf.
*/
function searchCategories(bins, used, node, minSamplesLeaf, valueOf, above) {
	const support = node.count / node.hessian;
	const order = [];
	const worth = new Float64Array(used);
	for (let bin = 0; bin < used; bin++) {
		if (bins[bin * 3 + 1] * support < MIN_SUPPORT) continue;
		worth[bin] = bins[bin * 3] / (bins[bin * 3 + 1] + MIN_SUPPORT);
		order.push(bin);
	}
	if (order.length < 2) return void 0;
	order.sort((left, right) => worth[left] - worth[right] || left - right);
	const parent = -node.gradient * valueOf(node);
	let best;
	for (const backwards of [false, true]) {
		let gradient = 0;
		let hessian = 0;
		let count = 0;
		for (let size = 1; size <= (order.length + 1 >> 1) - (backwards ? 1 : 0); size++) {
			const slot = order[backwards ? order.length - size : size - 1] * 3;
			gradient += bins[slot];
			hessian += bins[slot + 1];
			count += bins[slot + 2];
			const rightHessian = node.hessian - hessian;
			if (count < minSamplesLeaf || hessian < .001) continue;
			if (node.count - count < minSamplesLeaf || rightHessian < .001) break;
			const left = {
				gradient,
				hessian,
				count
			};
			const right = {
				gradient: node.gradient - gradient,
				hessian: rightHessian,
				count: node.count - count
			};
			const gain = -gradient * valueOf(left) - right.gradient * valueOf(right) - parent;
			if (gain > (best?.gain ?? above)) best = {
				gain,
				size,
				backwards,
				left
			};
		}
	}
	if (best === void 0) return void 0;
	const table = /* @__PURE__ */ new Uint8Array(256);
	const { size, backwards, gain, left } = best;
	for (const bin of backwards ? order.slice(order.length - size) : order.slice(0, size)) table[bin] = 1;
	return {
		gain,
		left,
		table
	};
}
// src/numeric/algorithms/boosting/find-split.ts
const MIN_GAIN = 1e-12;
const COLUMN_BYTES = 16;
/**
* Finds the split with the largest gain G_L²/(H_L+λ) + G_R²/(H_R+λ) − G²/(H+λ) (Chen and Guestrin 2016), twice the drop of the
* second-order loss. Missing values are tried on both sides; where training saw none they will follow the larger child. With monotone
* constraints values are held within the bounds of their node, and splits in the wrong direction are passed over.
*/
var SplitFinder = class {
	#kernel;
	#data;
	#histograms;
	#limits;
	#signs;
	#columns;
	#node;
	#best;
	#scratch;
	constructor(kernel, data, histograms, limits, signs) {
		this.#kernel = kernel;
		this.#data = data;
		this.#histograms = histograms;
		this.#limits = limits;
		this.#signs = signs;
		this.#columns = kernel.allocate(data.columns.length * COLUMN_BYTES);
		this.#node = kernel.allocate(48);
		this.#best = kernel.allocate(56);
		this.#scratch = kernel.allocate(6144);
		const words = kernel.words(this.#columns, data.columns.length * 4);
		data.columns.forEach(({ slot, count, hasMissing, categorical }, column) => {
			words.set([
				slot * 16,
				categorical ? 0 : count,
				hasMissing ? 1 : 0,
				signs?.[column] ?? 0
			], column * 4);
		});
	}
	/** The best split of a node, undefined when none gains anything. */
	find(histogram, sums, bounds) {
		const { gradientUnit, hessianUnit, countBits } = this.#histograms;
		const { l2, minSamplesLeaf } = this.#limits;
		const kernel = this.#kernel;
		kernel.doubles(this.#node, 6).set([
			sums.gradient,
			sums.hessian,
			sums.count,
			this.valueOf(sums, bounds),
			bounds.lower,
			bounds.upper
		]);
		const best = kernel.doubles(this.#best, 7);
		best[0] = MIN_GAIN;
		best[1] = -1;
		const bounded = this.#signs === void 0 ? 0 : 1;
		const { length } = this.#data.columns;
		kernel.functions.search(histogram, this.#columns, 0, length, this.#node, this.#best, l2, minSamplesLeaf, MIN_HESSIAN, gradientUnit, hessianUnit, countBits, bounded);
		const numeric = best[1] < 0 ? void 0 : this.#numericSplit(best);
		return this.#categorySplit(histogram, sums, bounds, numeric) ?? numeric;
	}
	/** Value of a leaf with these sums before the learning rate: −G / (H + λ), within its bounds. */
	valueOf({ gradient, hessian }, { lower, upper }) {
		const divisor = hessian + this.#limits.l2;
		return divisor > 0 ? Math.min(Math.max(-gradient / divisor, lower), upper) : 0;
	}
	/** A split in a constrained direction parts the bounds at the middle of its two values, so that nothing below can cross it. */
	childBounds({ column, left }, right, bounds) {
		const sign = this.#signs?.[column] ?? 0;
		if (sign === 0) return [bounds, bounds];
		const middle = (this.valueOf(left, bounds) + this.valueOf(right, bounds)) / 2;
		const below = {
			lower: bounds.lower,
			upper: middle
		};
		const above = {
			lower: middle,
			upper: bounds.upper
		};
		return sign > 0 ? [below, above] : [above, below];
	}
	#numericSplit(best) {
		const [gain, column, bin, missing, gradient, hessian, count] = best;
		const missingLeft = missing === 1;
		const table = (/* @__PURE__ */ new Uint8Array(256)).fill(1, 0, bin + 1);
		table[this.#data.columns[column].count] = missingLeft ? 1 : 0;
		return {
			gain,
			column,
			bin,
			missingLeft,
			left: {
				gradient,
				hessian,
				count
			},
			table
		};
	}
	/** A split by category that is better than `best`. */
	#categorySplit(histogram, sums, limits, best) {
		let found;
		this.#data.columns.forEach(({ categorical, slot, count, hasMissing }, column) => {
			if (!categorical) return;
			const { gradientUnit, hessianUnit, countBits } = this.#histograms;
			this.#kernel.functions.unpack(histogram + slot * 16, this.#scratch, count + 1, gradientUnit, hessianUnit, countBits);
			const bins = this.#kernel.doubles(this.#scratch, (count + 1) * 3);
			const above = found?.gain ?? best?.gain ?? MIN_GAIN;
			const split = searchCategories(bins, hasMissing ? count + 1 : count, sums, this.#limits.minSamplesLeaf, (some) => this.valueOf(some, limits), above);
			if (split === void 0) return;
			const missingLeft = hasMissing ? split.table[count] === 1 : 2 * split.left.count > sums.count;
			if (!hasMissing) split.table[count] = missingLeft ? 1 : 0;
			found = {
				gain: split.gain,
				column,
				bin: 0,
				missingLeft,
				left: split.left,
				table: split.table
			};
		});
		return found;
	}
};
// src/numeric/algorithms/boosting/grow-leaves.ts
const UNBOUNDED = {
	lower: -Infinity,
	upper: Infinity
};
/** Grows trees on the same data; memory is reused from tree to tree. */
var LeafWiseGrower = class {
	#kernel;
	#data;
	#limits;
	#rows;
	#index;
	#spill;
	#table;
	#histograms;
	#finder;
	/** `rows` are those to learn from, in ascending order. */
	constructor(kernel, data, rows, limits, signs) {
		this.#kernel = kernel;
		this.#data = data;
		this.#limits = limits;
		this.#rows = rows;
		this.#index = kernel.allocate(rows.length * 4);
		this.#spill = kernel.allocate(rows.length * 4);
		this.#table = kernel.allocate(256);
		this.#histograms = new HistogramStore(kernel, data, rows.length);
		this.#finder = new SplitFinder(kernel, data, this.#histograms, limits, signs);
	}
	/**
	* Grows one tree best-first (LightGBM's leaf-wise growth: always the leaf with the largest gain), writes it, adds gains by column, and
	* adds each row's new leaf value to `raw`, rows `stride` numbers apart. `derivatives` are used up.
	*/
	grow(derivatives, writer, gains, raw, stride) {
		const kernel = this.#kernel;
		const size = this.#rows.length;
		kernel.words(this.#index, size).set(this.#rows);
		this.#histograms.quantise(derivatives);
		const root = newNode(0, size, 0, this.#histograms.total(this.#index, 0, size), UNBOUNDED);
		root.histogram = this.#histograms.fill(this.#index, 0, size);
		this.#consider(root);
		const leaves = [root];
		while (leaves.length < this.#limits.leaves) {
			const best = bestLeaf(leaves);
			if (best < 0) break;
			const node = leaves[best];
			this.#split(node, leaves.length + 1 < this.#limits.leaves);
			leaves[best] = node.left;
			leaves.push(node.right);
			gains[node.split.column] += node.split.gain;
		}
		for (const leaf of leaves) this.#release(leaf);
		writer.startTree();
		this.#write(root, writer, raw, stride);
		const heap = kernel.heap();
		return { valueOf: (row) => this.#valueOf(root, row, heap) };
	}
	#consider(node) {
		const { maxDepth, minSamplesLeaf } = this.#limits;
		if (node.depth < maxDepth && node.sums.count >= 2 * minSamplesLeaf) node.split = this.#finder.find(node.histogram, node.sums, node.bounds);
		if (node.split === void 0) this.#release(node);
	}
	/** Parts the rows; the smaller child's histogram is counted, the larger one's is parent − smaller. */
	#split(node, more) {
		const split = node.split;
		const { left, column, table } = split;
		this.#kernel.bytes(this.#table, 256).set(table);
		const { bins, width } = this.#data.columns[column];
		const middle = this.#kernel.functions.partition(this.#index, this.#spill, node.from, node.to, bins, width, this.#table);
		const right = {
			gradient: node.sums.gradient - left.gradient,
			hessian: node.sums.hessian - left.hessian,
			count: node.sums.count - left.count
		};
		const [leftBounds, rightBounds] = this.#finder.childBounds(split, right, node.bounds);
		node.left = newNode(node.from, middle, node.depth + 1, left, leftBounds);
		node.right = newNode(middle, node.to, node.depth + 1, right, rightBounds);
		if (!more) {
			this.#release(node);
			return;
		}
		const [smaller, larger] = left.count <= right.count ? [node.left, node.right] : [node.right, node.left];
		smaller.histogram = this.#histograms.fill(this.#index, smaller.from, smaller.to);
		larger.histogram = node.histogram;
		node.histogram = 0;
		this.#histograms.subtract(larger.histogram, smaller.histogram);
		this.#consider(node.left);
		this.#consider(node.right);
	}
	#write(node, writer, raw, stride) {
		if (node.left === void 0) {
			const value = this.#leafValue(node);
			writer.leafValues[writer.leaf(node.sums.count)] = value;
			this.#kernel.functions.addValue(raw, this.#index, node.from, node.to, stride * 8, value);
			return;
		}
		const { column, bin, table, missingLeft } = node.split;
		const { bounds, categorical, count } = this.#data.columns[column];
		const written = categorical ? writer.splitCategories(column, table.slice().fill(0, count), node.sums.count, missingLeft) : writer.split(column, bin < bounds.length ? bounds[bin] : Infinity, node.sums.count, missingLeft);
		this.#write(node.left, writer, raw, stride);
		writer.startRight(written);
		this.#write(node.right, writer, raw, stride);
	}
	#leafValue(node) {
		return this.#limits.learningRate * this.#finder.valueOf(node.sums, node.bounds);
	}
	#valueOf(root, row, heap) {
		let node = root;
		while (node.left !== void 0) {
			const { column, table } = node.split;
			const { bins, width } = this.#data.columns[column];
			node = table[heap[bins + row * width]] === 1 ? node.left : node.right;
		}
		return this.#leafValue(node);
	}
	#release(node) {
		if (node.histogram !== 0) this.#histograms.release(node.histogram);
		node.histogram = 0;
	}
};
const newNode = (from, to, depth, sums, bounds) => ({
	from,
	to,
	depth,
	sums,
	bounds,
	histogram: 0,
	split: void 0,
	left: void 0,
	right: void 0
});
/** Index of the leaf whose split gains most, the first of equals; −1 when none can be split. */
function bestLeaf(leaves) {
	let best = -1;
	leaves.forEach((leaf, index) => {
		if (leaf.split !== void 0 && (best < 0 || leaf.split.gain > leaves[best].split.gain)) best = index;
	});
	return best;
}
// src/numeric/algorithms/boosting/kernel-bytes.ts
/** Compiled by assemblyscript@0.28.20 from tools/kernels/boosting.as, in base64: run `node tools/build-kernels.ts` after changing it. */
const KERNEL_BYTES = "AGFzbQEAAAABXApgB39/f39/f38AYAZ/f398fH4AYAV/f39/fwBgA39/fwBgDX9/f39/f3x8fHx8fn8AYAV/f3x8fgBgB39/f39/f38Bf2ACf38AYAZ/f39/f38AYAZ/f39/f3wAAg8BA2VudgZtZW1vcnkCAAADDAsBAgMEBQYAAAcICQdvDAVmaWxsOAAGBWZpbGw0AAcFY2xlYXIACAhzdWJ0cmFjdAACCHF1YW50aXNlAAQFdG90YWwAAQlwYXJ0aXRpb24ABQZzZWFyY2gAAwZ1bnBhY2sAAAhhZGRWYWx1ZQAKA2JpbgAJBm1lbW9yeQIACt8OC2ICA38CfkIBIAWGQgF9IQoDQCACIAZLBEAgACAGQQR0aiIIKQMIIQkgASAGQRhsaiIHIAgpAwC5IAOiOQMAIAcgCSAFh7kgBKI5AwggByAJIAqDuTkDECAGQQFqIQYMAQsLCzwBAXsDQCACIANJBEAgBSAEIAEgAkECdGooAgBBBHRq/QAEAP3OASEFIAJBAWohAgwBCwsgACAF/QsEAAs1AQJ/A0AgAiADSwRAIAAgA2oiBCAE/QAEACABIANq/QAEAP3RAf0LBAAgA0EQaiEDDAELCwucBQMIfw58An4gBCsDACEaIAQrAwghHSAEKwMQIR4gBCsDICEbIAQrAyghHCAMBHwgGpogBCsDGKIFIBogGqIgHSAGoKMLIR9CASALhkIBfSEjIAUrAwAhFSACIQ0DQCADIA1LBEAgACABIA1BBHRqIgIoAgBqIREgAigCCCEPIAIoAgwhEiACKAIEIhAEQEEAIQ4DQCAOIA9NBEBEAAAAAAAAAAAhGEQAAAAAAAAAACEZIA5BAUYEfCARIBBBBHRqIgIpAwgiJCALh7kgCqIhGCAjICSDuSEZIAIpAwC5IAmiBUQAAAAAAAAAAAshF0F/IQQgEEEBayAQIA5BASAPGxshE0EAIQIDQCACIBNJBEACQAJAIBEgAkEEdGoiFCkDCCIkUARAIA5BAUYgBEF/R3EgBEEBaiACRnEEQCAFIAK4OQMQIAIhBAsMAQsgFyAUKQMAuSAJoqAhFyAYICQgC4e5IAqioCIYIAhjIBkgIyAkg7mgIhkgB2NyDQAgHSAYoSIgIAhjIB4gGaEgB2NyDQEgGiAXoSEWIAwEfCASQQBIIBsgHCAXmiIhIBggBqCjIiIgHCAiYxsgGyAiZBsiIiAbIBwgFpogICAGoKMiICAcICBjGyAbICBkGyIgY3EgEkEASiAgICJjcXINASAhICKiIBYgIKKhIB+hBSAXIBeiIBggBqCjIBYgFqIgICAGoKOgIB+hCyIWIBVkBEAgBSAWIhU5AwAgBSANuDkDCCAFIAIiBLg5AxAgBSAPBHwgDrgFRAAAAAAAAPA/RAAAAAAAAAAAIBkgGaAgHmQbCzkDGCAFIBc5AyAgBSAYOQMoIAUgGTkDMAsLIAJBAWohAgwCCwsLIA5BAWohDgwBCwsLIA1BAWohDQwBCwsLTAICfwF+A0AgASAFSwRAIAAgBUEEdGoiBisDCCADop78BiEHIAYgBisDACACop78BjcDACAGIAcgBIZCAYQ3AwggBUEBaiEFDAELCwt7AQR/IAAgAkECdGohCCABIQcDQCACIANJBEAgBiAEIAAgAkECdGooAgAiCSAFbGotAABqLQAAQQJ0IQogCCAJNgIAIAcgCTYCACAIIApqIQggB0EEIApraiEHIAJBAWohAgwBCwsgCCABIAcgAWv8CgAAIAggAGtBAnYL6wICAXsIfyAAIAYoAgBqIQggACAGKAIEaiEJIAAgBigCCGohCiAAIAYoAgxqIQsgACAGKAIQaiEMIAAgBigCFGohDSAAIAYoAhhqIQ4gACAGKAIcaiEAA0AgAyAESQRAIAUgAiADQQJ0aigCACIGQQR0av0ABAAhByAIIAEgBkEDdGoiBi0AAEEEdGoiDyAP/QAEACAH/c4B/QsEACAJIAYtAAFBBHRqIg8gD/0ABAAgB/3OAf0LBAAgCiAGLQACQQR0aiIPIA/9AAQAIAf9zgH9CwQAIAsgBi0AA0EEdGoiDyAP/QAEACAH/c4B/QsEACAMIAYtAARBBHRqIg8gD/0ABAAgB/3OAf0LBAAgDSAGLQAFQQR0aiIPIA/9AAQAIAf9zgH9CwQAIA4gBi0ABkEEdGoiDyAP/QAEACAH/c4B/QsEACAAIAYtAAdBBHRqIgYgBv0ABAAgB/3OAf0LBAAgA0EBaiEDDAELCwvTAQIBewR/IAAgBigCAGohCCAAIAYoAgRqIQkgACAGKAIIaiEKIAAgBigCDGohAANAIAMgBEkEQCAFIAIgA0ECdGooAgAiBkEEdGr9AAQAIQcgCCABIAZBAnRqIgYtAABBBHRqIgsgC/0ABAAgB/3OAf0LBAAgCSAGLQABQQR0aiILIAv9AAQAIAf9zgH9CwQAIAogBi0AAkEEdGoiCyAL/QAEACAH/c4B/QsEACAAIAYtAANBBHRqIgYgBv0ABAAgB/3OAf0LBAAgA0EBaiEDDAELCwsLACAAQQAgAfwLAAuaAQIFfwF8A0AgASAJSwRAQQAhBiAEIAUgCWxqIAAgCUEDdGorAwAiCyALYgR/IANBAWoFIAMhCANAIAhBAUsEQCACIAhBAXYiCiAGaiIHQQFrQQN0aisDACALYwRAIAchBgsgCCAKayEIDAELCyAGQQFqIAYgAwR/IAIgBkEDdGorAwAgC2MFQQALGws6AAAgCUEBaiEJDAELCws2AQF/A0AgAiADSQRAIAAgASACQQJ0aigCACAEbGoiBiAGKwMAIAWgOQMAIAJBAWohAgwBCwsL";
// src/numeric/algorithms/boosting/kernel.ts
/** The compiled loops of boosting with their memory. */
var BoostingKernel = class extends KernelMemory {
	functions;
	constructor() {
		super((bytes, cause) => new Failure("train.too-large", {
			message: `expected data and histograms of gradient boosting to fit into 4 GiB; ${(bytes / 2 ** 30).toFixed(1)} GiB are needed.`,
			cause
		}));
		this.functions = instantiate(KERNEL_BYTES, this.memory);
	}
};
// src/numeric/algorithms/boosting/boosting.ts
/** Trees at most: beyond, a fit takes hours and a model gigabytes. */
const MAX_TREES = 2e5;
/**
* Histogram gradient boosting (Friedman 2001, second-order and leaf-wise as LightGBM and scikit-learn's HistGradientBoosting). One tree an
* iteration; one a class and iteration for three classes and more. Missing values and categories are learned from.
*/
function fitGradientBoosting(x, given, parameters, seed) {
	const target = withClassWeights(given, parameters["class-weight"] ?? null);
	const stopping = stoppingRule(target, x.rows, parameters, seed);
	const rows = stopping?.train ?? Int32Array.from({ length: x.rows }, (_, row) => row);
	const loss = lossFor(target, rows);
	const { outputs } = loss;
	const iterations = parameters["iterations"];
	requireSensible(iterations, outputs);
	const signs = monotoneSigns(parameters["monotonic-cst"] ?? null, x);
	if (signs !== void 0 && outputs > 1) throw new Failure("train.settings-invalid", { message: "parameter \"monotonic-cst\" is for two classes or values; there are more classes." });
	const kernel = new BoostingKernel();
	const data = binMatrix(kernel, x, stopping === void 0 ? void 0 : rows, target.weights);
	const limits = {
		leaves: parameters["leaves"] ?? Infinity,
		maxDepth: parameters["max-depth"] ?? Infinity,
		minSamplesLeaf: parameters["min-samples-leaf"],
		l2: parameters["l2"],
		learningRate: parameters["learning-rate"]
	};
	const derivatives = kernel.allocate(x.rows * 16);
	const raw = kernel.allocate(x.rows * outputs * 8);
	const grower = new LeafWiseGrower(kernel, data, rows, limits, signs);
	const rawValues = () => kernel.doubles(raw, x.rows * outputs);
	rawValues().forEach((_, slot, values) => values[slot] = loss.baseline[slot % outputs]);
	const writer = new TreeWriter(1);
	const gains = new Float64Array(x.columns);
	const probabilities = outputs > 1 ? new Float64Array(x.rows * outputs) : void 0;
	const apart = stopping !== void 0 && stopping.validation.length < x.rows ? stopping.validation : void 0;
	stopping?.shouldStop(loss.mean(rawValues(), stopping.validation));
	let done = 0;
	while (done < iterations) {
		if (probabilities !== void 0) loss.toProbabilities(rawValues(), probabilities);
		for (let output = 0; output < outputs; output++) {
			loss.derive(probabilities ?? rawValues(), output, kernel.doubles(derivatives, x.rows * 2));
			const tree = grower.grow(derivatives, writer, gains, raw + output * 8, outputs);
			if (apart !== void 0) addValues(tree, apart, rawValues(), outputs, output);
		}
		done++;
		if (stopping?.shouldStop(loss.mean(rawValues(), stopping.validation)) === true) break;
	}
	const total = gains.reduce((sum, gain) => sum + gain, 0);
	return {
		kind: "trees",
		parameters: {
			task: target.task,
			outputs,
			link: loss.link,
			trees: done * outputs
		},
		arrays: {
			...writer.finish(true),
			baseline: loss.baseline,
			importance: total > 0 ? gains.map((gain) => gain / total) : gains
		}
	};
}
function addValues(tree, rows, raw, stride, offset) {
	for (const row of rows) raw[row * stride + offset] += tree.valueOf(row);
}
function requireSensible(iterations, outputs) {
	if (iterations * outputs <= MAX_TREES) return;
	throw new Failure("train.too-large", { message: `expected at most ${MAX_TREES} trees; ${iterations} iterations with one tree for each of ${outputs} classes make ${iterations * outputs}.` });
}
// src/numeric/algorithms/tree/criterion.ts
const noSplit = () => ({
	column: -1,
	score: -Infinity,
	count: 0,
	threshold: NaN
});
function reset(best) {
	best.column = -1;
	best.score = -Infinity;
}
/**
* Squared error. Maximises S_L²/W_L + S_R²/W_R, which is the same as minimising the children's summed squared error. Targets are
* centred on their mean first so that a large offset does not eat the digits.
*/
var SquaredErrorCriterion = class {
	outputs = 1;
	best = noSplit();
	weight = 0;
	score = 0;
	#sum = 0;
	#pure = false;
	#first = 0;
	#bag;
	/** Target of each in-bag sample. */
	#values;
	/** Weight and weighted centred target side by side, so that a sample costs one cache line. */
	#moments;
	#centre;
	constructor(bag, values, centre) {
		this.#bag = bag;
		this.#centre = centre;
		this.#values = new Float64Array(bag.size);
		this.#moments = new Float64Array(bag.size * 2);
		for (let sample = 0; sample < bag.size; sample++) {
			const value = values[bag.rows[sample]];
			this.#values[sample] = value;
			this.#moments[2 * sample] = bag.weights[sample];
			this.#moments[2 * sample + 1] = bag.weights[sample] * (value - centre);
		}
	}
	enter(from, to) {
		const lists = this.#bag.lists;
		const moments = this.#moments;
		let weight = 0;
		let sum = 0;
		for (let index = from; index < to; index++) {
			const sample = lists[index] << 1;
			weight += moments[sample];
			sum += moments[sample + 1];
		}
		this.weight = weight;
		this.#sum = sum;
		this.score = sum * sum / weight;
		this.#pure = this.isPure(from, to);
		this.#first = this.#values[lists[from]];
		reset(this.best);
	}
	isPure(from, to) {
		const lists = this.#bag.lists;
		const values = this.#values;
		const first = values[lists[from]];
		for (let index = from + 1; index < to; index++) if (values[lists[index]] !== first) return false;
		return true;
	}
	search(column, from, to, minLeaf) {
		const { lists, ranks, size } = this.#bag;
		const moments = this.#moments;
		const start = column * size;
		const weight = this.weight;
		const sum = this.#sum;
		let best = this.best.score;
		let bestIndex = -1;
		const first = from + minLeaf;
		const last = to - minLeaf;
		let leftWeight = 0;
		let leftSum = 0;
		let sample = lists[from];
		let rank = ranks[start + sample];
		for (let index = from + 1; index < to; index++) {
			leftWeight += moments[sample << 1];
			leftSum += moments[(sample << 1) + 1];
			sample = lists[index];
			const next = ranks[start + sample];
			if (next === rank) continue;
			rank = next;
			if (index < first) continue;
			if (index > last) break;
			const rightWeight = weight - leftWeight;
			const rightSum = sum - leftSum;
			const score = leftSum * leftSum / leftWeight + rightSum * rightSum / rightWeight;
			if (score > best) {
				best = score;
				bestIndex = index;
			}
		}
		if (bestIndex >= 0) {
			this.best.column = column;
			this.best.score = best;
			this.best.count = bestIndex - from;
		}
	}
	tryThreshold(column, values, threshold, from, to, minLeaf) {
		const { lists, size } = this.#bag;
		const moments = this.#moments;
		const start = column * size;
		let count = 0;
		let leftWeight = 0;
		let leftSum = 0;
		for (let index = from; index < to; index++) {
			const sample = lists[index];
			if (values[start + sample] > threshold) continue;
			count++;
			leftWeight += moments[2 * sample];
			leftSum += moments[2 * sample + 1];
		}
		if (count < minLeaf || to - from - count < minLeaf) return;
		const rightSum = this.#sum - leftSum;
		const score = leftSum * leftSum / leftWeight + rightSum * rightSum / (this.weight - leftWeight);
		if (score > this.best.score) Object.assign(this.best, {
			column,
			score,
			count,
			threshold
		});
	}
	writeLeaf(values, offset) {
		values[offset] = this.#pure ? this.#first : this.#centre + this.#sum / this.weight;
	}
};
/**
* Gini impurity. Maximises Σ_c L_c²/W_L + Σ_c R_c²/W_R, which is the same as minimising the children's weighted Gini impurity. The sums of
* squares follow each sample in constant time: (c + w)² − c² = w(2c + w).
*/
var GiniCriterion = class {
	outputs;
	best = noSplit();
	weight = 0;
	score = 0;
	#squares = 0;
	#bag;
	#labels;
	#counts;
	#left;
	#right;
	constructor(bag, labels, classCount) {
		this.#bag = bag;
		this.outputs = classCount;
		this.#labels = new Int32Array(bag.size);
		for (let sample = 0; sample < bag.size; sample++) this.#labels[sample] = labels[bag.rows[sample]];
		this.#counts = new Float64Array(classCount);
		this.#left = new Float64Array(classCount);
		this.#right = new Float64Array(classCount);
	}
	enter(from, to) {
		const { lists, weights } = this.#bag;
		const counts = this.#counts.fill(0);
		for (let index = from; index < to; index++) {
			const sample = lists[index];
			counts[this.#labels[sample]] += weights[sample];
		}
		let weight = 0;
		let squares = 0;
		for (const count of counts) {
			weight += count;
			squares += count * count;
		}
		this.weight = weight;
		this.#squares = squares;
		this.score = squares / weight;
		reset(this.best);
	}
	isPure(from, to) {
		const lists = this.#bag.lists;
		const labels = this.#labels;
		const first = labels[lists[from]];
		for (let index = from + 1; index < to; index++) if (labels[lists[index]] !== first) return false;
		return true;
	}
	search(column, from, to, minLeaf) {
		const { lists, ranks, weights, size } = this.#bag;
		const labels = this.#labels;
		const left = this.#left.fill(0);
		const right = this.#right;
		right.set(this.#counts);
		const start = column * size;
		const weight = this.weight;
		let best = this.best.score;
		let bestIndex = -1;
		const first = from + minLeaf;
		const last = to - minLeaf;
		let leftWeight = 0;
		let leftSquares = 0;
		let rightSquares = this.#squares;
		let sample = lists[from];
		let rank = ranks[start + sample];
		for (let index = from + 1; index < to; index++) {
			const label = labels[sample];
			const moved = weights[sample];
			leftSquares += moved * (2 * left[label] + moved);
			left[label] += moved;
			rightSquares -= moved * (2 * right[label] - moved);
			right[label] -= moved;
			leftWeight += moved;
			sample = lists[index];
			const next = ranks[start + sample];
			if (next === rank) continue;
			rank = next;
			if (index < first) continue;
			if (index > last) break;
			const rightWeight = weight - leftWeight;
			const score = leftSquares / leftWeight + rightSquares / rightWeight;
			if (score > best) {
				best = score;
				bestIndex = index;
			}
		}
		if (bestIndex >= 0) {
			this.best.column = column;
			this.best.score = best;
			this.best.count = bestIndex - from;
		}
	}
	tryThreshold(column, values, threshold, from, to, minLeaf) {
		const { lists, weights, size } = this.#bag;
		const left = this.#left.fill(0);
		const start = column * size;
		let count = 0;
		for (let index = from; index < to; index++) {
			const sample = lists[index];
			if (values[start + sample] > threshold) continue;
			count++;
			left[this.#labels[sample]] += weights[sample];
		}
		if (count < minLeaf || to - from - count < minLeaf) return;
		let leftWeight = 0;
		let leftSquares = 0;
		let rightSquares = 0;
		for (let label = 0; label < this.outputs; label++) {
			const own = left[label];
			const other = this.#counts[label] - own;
			leftWeight += own;
			leftSquares += own * own;
			rightSquares += other * other;
		}
		const score = leftSquares / leftWeight + rightSquares / (this.weight - leftWeight);
		if (score > this.best.score) Object.assign(this.best, {
			column,
			score,
			count,
			threshold
		});
	}
	writeLeaf(values, offset) {
		for (let label = 0; label < this.outputs; label++) values[offset + label] = this.#counts[label] / this.weight;
	}
};
// src/numeric/algorithms/tree/grow.ts
/**
* Grows one tree depth first by exact splits on presorted lists (the scheme of SPRINT, Shafer, Agrawal and Mehta 1996): a split keeps
* every column's list sorted by a stable partition, so no node ever sorts. Adds each split's gain to `gains[column]`. `record` gets every
* node in the order of the writer.
*/
function growTree(data, bag, criterion, limits, random, writer, gains, record) {
	const { lists, ranks, size } = bag;
	const columns = data.columns;
	const goesLeft = new Uint8Array(size);
	const spill = new Int32Array(size);
	const drawn = Int32Array.from({ length: columns }, (_, column) => column);
	const maySplit = (count, depth) => depth < limits.maxDepth && count >= limits.minSamplesSplit && count >= 2 * limits.minSamplesLeaf;
	writer.startTree();
	const waiting = [{
		from: 0,
		to: size,
		depth: 0,
		parent: -1,
		column: 0,
		open: maySplit(size, 0) && !criterion.isPure(0, size)
	}];
	while (waiting.length > 0) {
		const node = waiting.pop();
		const { from, to, depth } = node;
		if (node.parent >= 0) writer.startRight(node.parent);
		criterion.enter(node.column * size + from, node.column * size + to);
		record?.add(criterion);
		if (node.open) searchColumns(criterion, bag, columns, from, to, limits, random, drawn);
		const { best } = criterion;
		if (best.column < 0) {
			const offset = writer.leaf(criterion.weight);
			criterion.writeLeaf(writer.leafValues, offset);
			continue;
		}
		const column = best.column;
		const start = column * size;
		const middle = from + best.count;
		const distinct = data.distinct[column];
		const lower = distinct[ranks[start + lists[start + middle - 1]]];
		const upper = distinct[ranks[start + lists[start + middle]]];
		gains[column] += Math.max(0, best.score - criterion.score);
		const parent = writer.split(column, thresholdBetween(lower, upper), criterion.weight, false);
		const leftOpen = maySplit(best.count, depth + 1) && !criterion.isPure(start + from, start + middle);
		const rightOpen = maySplit(to - middle, depth + 1) && !criterion.isPure(start + middle, start + to);
		if (leftOpen || rightOpen) {
			for (let index = from; index < middle; index++) goesLeft[lists[start + index]] = 1;
			for (let index = middle; index < to; index++) goesLeft[lists[start + index]] = 0;
			for (let other = 0; other < columns; other++) if (other !== column) partition(lists, other * size + from, other * size + to, goesLeft, spill);
		}
		waiting.push({
			from: middle,
			to,
			depth: depth + 1,
			parent,
			column,
			open: rightOpen
		});
		waiting.push({
			from,
			to: middle,
			depth: depth + 1,
			parent: -1,
			column,
			open: leftOpen
		});
	}
}
/** Searches `maxFeatures` columns drawn without replacement, and further ones while none of those can be split on. */
function searchColumns(criterion, bag, columns, from, to, limits, random, drawn) {
	const { lists, ranks, size } = bag;
	const all = limits.maxFeatures >= columns;
	let usable = 0;
	for (let visited = 0; visited < columns; visited++) {
		if (visited >= limits.maxFeatures && usable > 0) return;
		let column = visited;
		if (!all) {
			const other = visited + random.below(columns - visited);
			column = drawn[other];
			drawn[other] = drawn[visited];
			drawn[visited] = column;
		}
		const start = column * size;
		if (ranks[start + lists[start + from]] === ranks[start + lists[start + to - 1]]) continue;
		usable++;
		criterion.search(column, start + from, start + to, limits.minSamplesLeaf);
	}
}
/** Stable partition of `lists[from .. to)`: samples that go left first, each side in its old order. */
function partition(lists, from, to, goesLeft, spill) {
	let left = from;
	let right = 0;
	for (let index = from; index < to; index++) {
		const sample = lists[index];
		lists[left] = sample;
		spill[right] = sample;
		const step = goesLeft[sample];
		left += step;
		right += 1 - step;
	}
	for (let index = 0; index < right; index++) lists[left + index] = spill[index];
}
// src/numeric/algorithms/tree/grow-random.ts
/** For random thresholds nothing needs to be sorted: one list of samples is all. */
function gatherValues(x, { rows, weights }) {
	const size = rows.length;
	const values = new Float64Array(size * x.columns);
	for (let column = 0; column < x.columns; column++) for (let sample = 0; sample < size; sample++) values[column * size + sample] = x.values[column * x.rows + rows[sample]];
	return {
		size,
		rows,
		weights,
		values,
		ranks: /* @__PURE__ */ new Int32Array(0),
		lists: Int32Array.from({ length: size }, (_, sample) => sample)
	};
}
/**
* Grows one extremely randomised tree (Geurts, Ernst and Wehenkel 2006): of each column that is drawn one threshold, uniform between the
* node's smallest and largest value, and the best of those splits.
*/
function growRandomTree(bag, columns, criterion, limits, random, writer, gains, record) {
	const { lists, size, values } = bag;
	const spill = new Int32Array(size);
	const drawn = Int32Array.from({ length: columns }, (_, column) => column);
	writer.startTree();
	const waiting = [{
		from: 0,
		to: size,
		depth: 0,
		parent: -1
	}];
	while (waiting.length > 0) {
		const { from, to, depth, parent } = waiting.pop();
		if (parent >= 0) writer.startRight(parent);
		criterion.enter(from, to);
		record?.add(criterion);
		if (depth < limits.maxDepth && to - from >= limits.minSamplesSplit && to - from >= 2 * limits.minSamplesLeaf && !criterion.isPure(from, to)) drawSplits(bag, columns, criterion, limits, random, drawn, from, to);
		const { column, threshold, score } = criterion.best;
		if (column < 0) {
			const offset = writer.leaf(criterion.weight);
			criterion.writeLeaf(writer.leafValues, offset);
			continue;
		}
		gains[column] += Math.max(0, score - criterion.score);
		const written = writer.split(column, threshold, criterion.weight, false);
		const start = column * size;
		let left = from;
		let right = 0;
		for (let index = from; index < to; index++) {
			const sample = lists[index];
			lists[left] = sample;
			spill[right] = sample;
			const step = values[start + sample] <= threshold ? 1 : 0;
			left += step;
			right += 1 - step;
		}
		for (let index = 0; index < right; index++) lists[left + index] = spill[index];
		waiting.push({
			from: left,
			to,
			depth: depth + 1,
			parent: written
		}, {
			from,
			to: left,
			depth: depth + 1,
			parent: -1
		});
	}
}
/** One threshold for each of `maxFeatures` columns drawn without replacement, and for further ones while those are constant here. */
function drawSplits(bag, columns, criterion, limits, random, drawn, from, to) {
	const { lists, size, values } = bag;
	let usable = 0;
	for (let visited = 0; visited < columns; visited++) {
		if (visited >= limits.maxFeatures && usable > 0) return;
		const other = visited + random.below(columns - visited);
		const column = drawn[other];
		drawn[other] = drawn[visited];
		drawn[visited] = column;
		const start = column * size;
		let low = Infinity;
		let high = -Infinity;
		for (let index = from; index < to; index++) {
			const value = values[start + lists[index]];
			if (value < low) low = value;
			if (value > high) high = value;
		}
		if (!(low < high)) continue;
		usable++;
		const threshold = low + random.uniform() * (high - low);
		criterion.tryThreshold(column, values, threshold < high ? threshold : low, from, to, limits.minSamplesLeaf);
	}
}
// src/numeric/algorithms/tree/in-bag.ts
/** `counts[row]` says how often a row was drawn, absent: once; `given` are the weights of rows, absent: 1. */
function bagRows(all, counts, given) {
	const weigh = (row) => (counts?.[row] ?? 1) * (given?.[row] ?? 1);
	let size = 0;
	for (let row = 0; row < all; row++) if (weigh(row) > 0) size++;
	const rows = new Int32Array(size);
	const weights = new Float64Array(size);
	for (let row = 0, sample = 0; row < all; row++) {
		const weight = weigh(row);
		if (weight <= 0) continue;
		rows[sample] = row;
		weights[sample++] = weight;
	}
	return {
		rows,
		weights
	};
}
function gatherInBag(data, { rows, weights }) {
	const { rows: all, columns } = data;
	const size = rows.length;
	const numberOf = new Int32Array(all).fill(-1);
	for (let sample = 0; sample < size; sample++) numberOf[rows[sample]] = sample;
	const ranks = new Int32Array(size * columns);
	const lists = new Int32Array(size * columns);
	for (let column = 0; column < columns; column++) {
		const from = column * all;
		const to = column * size;
		for (let sample = 0; sample < size; sample++) ranks[to + sample] = data.ranks[from + rows[sample]];
		let next = to;
		for (let index = 0; index < all; index++) {
			const sample = numberOf[data.order[from + index]];
			if (sample >= 0) lists[next++] = sample;
		}
	}
	return {
		size,
		rows,
		weights,
		ranks,
		lists
	};
}
// src/numeric/algorithms/tree/prune.ts
/** Score and leaf values of every node of one tree, splits included, in the order of the writer: what a split is as a leaf. */
var NodeRecord = class {
	scores = [];
	values = [];
	#buffer;
	constructor(outputs) {
		this.#buffer = new Float64Array(outputs);
	}
	add(criterion) {
		criterion.writeLeaf(this.#buffer, 0);
		this.scores.push(criterion.score);
		for (const value of this.#buffer) this.values.push(value);
	}
};
/**
* Minimal cost-complexity pruning (Breiman et al. 1984, ch. 3), the smallest subtree that minimises R(T) + α·leaves; impurities weigh nodes
* by their share of `weight`, as in scikit-learn's `ccp_alpha`. From the leaves up: a subtree goes when
* (its leaves' score − its own as a leaf) / weight / (leaves − 1) ≤ α. Appends the tree to `writer` and adds the gains of what is left.
*/
function prunedInto(writer, tree, { scores, values }, alpha, weight, gains) {
	const { feature, threshold, right, cover } = tree;
	const best = Float64Array.from(scores);
	const leaves = new Int32Array(feature.length).fill(1);
	for (let node = feature.length - 1; node >= 0; node--) {
		if (feature[node] < 0) continue;
		const other = right[node];
		const score = best[node + 1] + best[other];
		const count = leaves[node + 1] + leaves[other];
		if ((score - scores[node]) / weight / (count - 1) <= alpha) continue;
		best[node] = score;
		leaves[node] = count;
	}
	writer.startTree();
	const waiting = [{
		node: 0,
		parent: -1
	}];
	while (waiting.length > 0) {
		const { node, parent } = waiting.pop();
		if (parent >= 0) writer.startRight(parent);
		if (leaves[node] === 1) {
			const offset = writer.leaf(cover[node]);
			for (let output = 0; output < writer.outputs; output++) writer.leafValues[offset + output] = values[node * writer.outputs + output];
			continue;
		}
		const other = right[node];
		gains[feature[node]] += Math.max(0, scores[node + 1] + scores[other] - scores[node]);
		const written = writer.split(feature[node], threshold[node], cover[node], false);
		waiting.push({
			node: other,
			parent: written
		}, {
			node: node + 1,
			parent: -1
		});
	}
}
// src/numeric/linear-algebra/vector.ts
/** Σ left[i] · right[i], added from the first to the last. */
function dot(left, right) {
	let sum = 0;
	for (let index = 0; index < left.length; index++) sum += left[index] * right[index];
	return sum;
}
/** target += factor × source */
function addScaled(target, source, factor) {
	for (let index = 0; index < target.length; index++) target[index] += factor * source[index];
}
/** Arithmetic mean, refined by a second pass over the differences so that a large offset costs no digits; 0 for no values. */
function mean(values) {
	if (values.length === 0) return 0;
	let sum = 0;
	for (let index = 0; index < values.length; index++) sum += values[index];
	const rough = sum / values.length;
	let rest = 0;
	for (let index = 0; index < values.length; index++) rest += values[index] - rough;
	return rough + rest / values.length;
}
// src/numeric/algorithms/forest/draw-rows.ts
/** How often each row is in a bootstrap sample. */
function drawRows(rows, random) {
	const counts = new Int32Array(rows);
	for (let draw = 0; draw < rows; draw++) counts[random.below(rows)]++;
	return counts;
}
// src/numeric/algorithms/forest/out-of-bag.ts
/**
* The forest with `oobScore` among its parameters where it was asked for: accuracy or R² of each training row's mean over the trees that
* did not see it (Breiman 2001). The draws follow from the seed, so they are made again rather than kept. Rows that every tree saw are
* left out.
*/
function withOutOfBagScore(forest, x, target, parameters, seed) {
	if (parameters["oob-score"] !== true || parameters["bootstrap"] !== true) return forest;
	const outputs = forest.parameters["outputs"];
	const trees = treesOf(forest);
	const cells = toRowMajor(x);
	const sums = new Float64Array(x.rows * outputs);
	const votes = new Int32Array(x.rows);
	for (let tree = 0; tree < trees.roots.length; tree++) {
		const counts = drawRows(x.rows, Random.forPart(seed, tree));
		for (let row = 0; row < x.rows; row++) {
			if (counts[row] > 0) continue;
			votes[row]++;
			const leaf = leafOf(trees, trees.roots[tree], cells, row * x.columns) * outputs;
			for (let output = 0; output < outputs; output++) sums[row * outputs + output] += trees.values[leaf + output];
		}
	}
	const rows = Int32Array.from({ length: x.rows }, (_, row) => row).filter((row) => votes[row] > 0);
	if (rows.length === 0) return forest;
	return {
		...forest,
		parameters: {
			...forest.parameters,
			oobScore: scoreOf(sums, votes, rows, target, outputs),
			oobRows: rows.length
		}
	};
}
function scoreOf(sums, votes, rows, target, outputs) {
	if (target.task === "regression") {
		const truth = Float64Array.from(rows, (row) => target.values[row]);
		const predicted = Float64Array.from(rows, (row) => sums[row] / votes[row]);
		return scoreRegression("r2", truth, predicted);
	}
	const predicted = mostProbable(sums, outputs);
	return scoreClassification("accuracy", rows.map((row) => target.labels[row]), rows.map((row) => predicted[row]), void 0, target.classCount);
}
// src/numeric/algorithms/forest/forest.ts
/** Fits a single CART tree on all rows. */
const fitDecisionTree = (x, target, parameters, seed) => fitTrees("best", x, target, {
	...parameters,
	trees: 1,
	bootstrap: false
}, seed, 0, 1);
/** Random forest (Breiman 2001): bootstrap rows, random columns for every split, probabilities averaged. */
const fitRandomForest = (x, target, parameters, seed) => fitForest("best", x, target, parameters, seed);
/** Extremely randomised trees: as a random forest, with thresholds drawn at random. */
const fitExtraTrees = (x, target, parameters, seed) => fitForest("random", x, target, parameters, seed);
function fitForest(splitter, x, target, parameters, seed) {
	requireBootstrap(parameters);
	return withOutOfBagScore(fitTrees(splitter, x, target, parameters, seed, 0, parameters["trees"]), x, target, parameters, seed);
}
function requireBootstrap(parameters) {
	if (parameters["oob-score"] !== true || parameters["bootstrap"] === true) return;
	throw new Failure("train.settings-invalid", { message: "parameter \"oob-score\" needs \"bootstrap\": without it every tree sees every row, and no row is out of the bag." });
}
/** Algorithms whose trees can be fitted apart, and how each finds its thresholds. */
const FOREST_SPLITTERS = {
	"random-forest": "best",
	"extra-trees": "random"
};
/**
* Fits trees `first` to `last − 1` of a forest. Each tree has a generator of its own, so parts fitted apart and joined with
* `joinForest` are the forest bit for bit.
*/
function fitTrees(splitter, x, given, parameters, seed, first, last) {
	requireBootstrap(parameters);
	const target = withClassWeights(given, parameters["class-weight"] ?? null);
	const data = splitter === "best" ? presort(x) : void 0;
	const limits = limitsOf(parameters, x.columns);
	const outputs = target.task === "classification" ? target.classCount : 1;
	const writer = new TreeWriter(outputs);
	const importance = new Float64Array(x.columns * (last - first));
	const centre = target.task === "regression" ? mean(target.values) : 0;
	const alpha = parameters["ccp-alpha"] ?? 0;
	for (let tree = first; tree < last; tree++) {
		const random = Random.forPart(seed, tree);
		const drawn = bagRows(x.rows, parameters["bootstrap"] === true ? drawRows(x.rows, random) : void 0, target.weights);
		const gains = new Float64Array(x.columns);
		const grow = (into, record) => {
			if (data === void 0) {
				const bag = gatherValues(x, drawn);
				growRandomTree(bag, x.columns, criterionFor(bag, target, centre), limits, random, into, gains, record);
			} else {
				const bag = gatherInBag(data, drawn);
				growTree(data, bag, criterionFor(bag, target, centre), limits, random, into, gains, record);
			}
		};
		if (alpha === 0) grow(writer);
		else {
			const whole = new TreeWriter(outputs);
			const record = new NodeRecord(outputs);
			grow(whole, record);
			prunedInto(writer, whole.finish(false), record, alpha, drawn.weights.reduce((sum, weight) => sum + weight, 0), gains.fill(0));
		}
		importance.set(normalised(gains), (tree - first) * x.columns);
	}
	return {
		kind: "trees",
		parameters: {
			task: target.task,
			outputs,
			link: "mean",
			trees: last - first
		},
		arrays: {
			...writer.finish(false),
			importance
		}
	};
}
/** Joins parts of a forest in tree order. */
function joinForest(parts) {
	const [first] = parts;
	const importance = Float64Array.from(parts.flatMap((part) => [...part.arrays["importance"]]));
	const trees = parts.reduce((sum, part) => sum + part.parameters["trees"], 0);
	const outputs = first.parameters["outputs"];
	return {
		kind: "trees",
		parameters: {
			...first.parameters,
			trees
		},
		arrays: {
			...joinTrees(parts.map(treesOf), outputs),
			importance
		}
	};
}
const criterionFor = (bag, target, centre) => target.task === "classification" ? new GiniCriterion(bag, target.labels, target.classCount) : new SquaredErrorCriterion(bag, target.values, centre);
function limitsOf(parameters, columns) {
	return {
		maxDepth: parameters["max-depth"] ?? Infinity,
		minSamplesSplit: parameters["min-samples-split"],
		minSamplesLeaf: parameters["min-samples-leaf"],
		maxFeatures: featureCount(parameters["max-features"] ?? null, columns)
	};
}
/** scikit-learn's reading of `max_features`: a word, a share up to 1, or a count above 1; null means all. */
function featureCount(given, columns) {
	if (given === "sqrt") return Math.max(1, Math.floor(Math.sqrt(columns)));
	if (given === "log2") return Math.max(1, Math.floor(Math.log2(columns)));
	if (typeof given !== "number") return columns;
	return given <= 1 ? Math.max(1, Math.floor(given * columns)) : Math.min(columns, Math.floor(given));
}
/** Gains of one tree as shares; kept by tree so that joining parts adds nothing up in another order. */
function normalised(gains) {
	const total = gains.reduce((sum, gain) => sum + gain, 0);
	return total > 0 ? gains.map((gain) => gain / total) : gains;
}
// src/numeric/algorithms/linear/centre.ts
function centre(x, { values }) {
	const means = new Float64Array(x.columns);
	const centred = new Float64Array(x.values.length);
	for (let column = 0; column < x.columns; column++) {
		const source = columnOf(x, column);
		const mean$1 = mean(source);
		means[column] = mean$1;
		for (let row = 0; row < x.rows; row++) centred[column * x.rows + row] = source[row] - mean$1;
	}
	const mean$2 = mean(values);
	return {
		x: {
			...x,
			values: centred
		},
		y: values.map((value) => value - mean$2),
		means,
		mean: mean$2
	};
}
/** The model of uncentred columns. */
function linearModel({ x, means, mean }, coefficients, facts = {}) {
	let intercept = mean;
	for (let column = 0; column < x.columns; column++) intercept -= coefficients[column] * means[column];
	return {
		kind: "linear",
		parameters: {
			task: "regression",
			outputs: 1,
			link: "identity",
			...facts
		},
		arrays: {
			coefficients,
			intercepts: Float64Array.of(intercept)
		}
	};
}
// src/numeric/linear-algebra/cholesky.ts
/**
* Solves A x = b for a symmetric positive definite A (row-major, only the lower triangle is read; it is overwritten by its factor).
* Returns undefined when A is not positive definite to working precision.
*/
function solveCholesky(a, b) {
	const size = b.length;
	for (let column = 0; column < size; column++) {
		let pivot = a[column * size + column];
		const diagonal = pivot;
		for (let index = 0; index < column; index++) pivot -= a[column * size + index] ** 2;
		if (!(pivot > diagonal * 1e-14)) return void 0;
		const root = Math.sqrt(pivot);
		a[column * size + column] = root;
		for (let row = column + 1; row < size; row++) {
			let value = a[row * size + column];
			for (let index = 0; index < column; index++) value -= a[row * size + index] * a[column * size + index];
			a[row * size + column] = value / root;
		}
	}
	const x = Float64Array.from(b);
	for (let row = 0; row < size; row++) {
		for (let index = 0; index < row; index++) x[row] -= a[row * size + index] * x[index];
		x[row] /= a[row * size + row];
	}
	for (let row = size - 1; row >= 0; row--) {
		for (let index = row + 1; index < size; index++) x[row] -= a[index * size + row] * x[index];
		x[row] /= a[row * size + row];
	}
	return x;
}
// src/numeric/linear-algebra/least-squares.ts
/**
* Minimises ‖X w − y‖ by Householder QR with column pivoting (Golub and Van Loan, 5.4). Columns that depend on earlier ones to working
* precision get the coefficient 0, so collinear data has a solution whose predictions equal those of any other least-squares solution.
*/
function solveLeastSquares(x, y) {
	const { rows, columns } = x;
	const a = Float64Array.from(x.values);
	const b = Float64Array.from(y);
	const order = Array.from({ length: columns }, (_, column) => column);
	const norms = order.map((column) => squaredNorm(a, column * rows, rows, 0));
	const steps = Math.min(rows, columns);
	const diagonal = new Float64Array(steps);
	let rank = 0;
	let largest = 0;
	for (; rank < steps; rank++) {
		pivotLargest(order, norms, rank);
		const start = order[rank] * rows;
		const norm = Math.sqrt(squaredNorm(a, start, rows, rank));
		if (rank === 0) largest = norm;
		if (!(norm > largest * 1e-11)) break;
		const head = a[start + rank];
		const alpha = head > 0 ? -norm : norm;
		a[start + rank] = head - alpha;
		diagonal[rank] = alpha;
		const half = norm * (norm + Math.abs(head));
		for (let other = rank + 1; other < columns; other++) {
			reflect(a, start, a, order[other] * rows, rows, rank, half);
			norms[other] = squaredNorm(a, order[other] * rows, rows, rank + 1);
		}
		reflect(a, start, b, 0, rows, rank, half);
	}
	const solution = new Float64Array(columns);
	for (let step = rank - 1; step >= 0; step--) {
		let value = b[step];
		for (let other = step + 1; other < rank; other++) value -= a[order[other] * rows + step] * solution[order[other]];
		solution[order[step]] = value / diagonal[step];
	}
	return solution;
}
function pivotLargest(order, norms, from) {
	let best = from;
	for (let index = from + 1; index < order.length; index++) if (norms[index] > norms[best]) best = index;
	[order[from], order[best]] = [order[best], order[from]];
	[norms[from], norms[best]] = [norms[best], norms[from]];
}
function squaredNorm(a, start, rows, from) {
	let sum = 0;
	for (let row = from; row < rows; row++) sum += a[start + row] ** 2;
	return sum;
}
function reflect(v, vStart, b, bStart, rows, from, half) {
	let dot = 0;
	for (let row = from; row < rows; row++) dot += v[vStart + row] * b[bStart + row];
	const factor = dot / half;
	for (let row = from; row < rows; row++) b[bStart + row] -= factor * v[vStart + row];
}
// src/numeric/algorithms/linear/linear-regression.ts
/** Ordinary least squares with intercept. */
function fitLinearRegression(x, target) {
	const centred = centre(x, target);
	return linearModel(centred, solveLeastSquares(centred.x, centred.y));
}
/** Least squares plus `l2` × ‖w‖² (scikit-learn's `Ridge` alpha); the intercept is free. */
function fitRidge(x, target, parameters) {
	const l2 = parameters["l2"];
	const centred = centre(x, target);
	return linearModel(centred, (l2 > 0 ? solveCholesky(normalMatrix(centred.x, l2), momentsWith(centred.x, centred.y)) : void 0) ?? solveLeastSquares(centred.x, centred.y));
}
function normalMatrix(x, l2) {
	const size = x.columns;
	const result = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) result[row * size + column] = dot(columnOf(x, row), columnOf(x, column));
		result[row * size + row] += l2;
	}
	return result;
}
const momentsWith = (x, y) => Float64Array.from({ length: x.columns }, (_, column) => dot(columnOf(x, column), y));
// src/numeric/algorithms/linear/elastic-net.ts
/**
* Minimises ‖y − Xw‖² / (2 rows) + alpha · ratio · ‖w‖₁ + alpha · (1 − ratio) / 2 · ‖w‖² (scikit-learn's ElasticNet, and its Lasso with
* ratio 1); the intercept is free.
*/
function fitElasticNet(x, target, parameters) {
	const ratio = parameters["l1-ratio"] ?? 1;
	const alpha = parameters["alpha"] * x.rows;
	if (alpha * ratio === 0) return fitRidge(x, target, { l2: alpha });
	const centred = centre(x, target);
	const { weights, passes, converged } = descend(centred.x, centred.y, {
		l1: alpha * ratio,
		l2: alpha * (1 - ratio),
		maxPasses: parameters["max-iterations"],
		tolerance: parameters["tolerance"]
	});
	return linearModel(centred, weights, {
		iterations: passes,
		converged
	});
}
/**
* Coordinate descent (Friedman, Hastie and Tibshirani 2010): each weight in turn is set to where its own derivative vanishes. Between full
* passes only weights that are not 0 are visited. Done when the duality gap is below tolerance · ‖y‖².
*/
function descend(x, y, { l1, l2, maxPasses, tolerance }) {
	const weights = new Float64Array(x.columns);
	const residuals = Float64Array.from(y);
	const columns = Array.from({ length: x.columns }, (_, column) => columnOf(x, column));
	const norms = Float64Array.from(columns, (column) => dot(column, column));
	const goal = tolerance * dot(y, y);
	const visit = (onlyUsed) => {
		let largest = 0;
		for (let column = 0; column < columns.length; column++) {
			const old = weights[column];
			if (norms[column] === 0 || onlyUsed && old === 0) continue;
			const pull = dot(columns[column], residuals) + norms[column] * old;
			const next = Math.sign(pull) * Math.max(Math.abs(pull) - l1, 0) / (norms[column] + l2);
			if (next === old) continue;
			addScaled(residuals, columns[column], old - next);
			weights[column] = next;
			largest = Math.max(largest, (next - old) ** 2 * norms[column]);
		}
		return largest;
	};
	let passes = 0;
	while (passes < maxPasses) {
		passes++;
		visit(false);
		if (dualityGap(columns, y, residuals, weights, l1, l2) <= goal) return {
			weights,
			passes,
			converged: true
		};
		for (let inner = 0; inner < 100 && passes < maxPasses; inner++, passes++) if (visit(true) <= goal * .001) break;
	}
	return {
		weights,
		passes,
		converged: false
	};
}
/** Primal minus dual value at the dual point that the residuals scale to; the quadratic penalty counts as more rows. */
function dualityGap(columns, y, residuals, weights, l1, l2) {
	let steepest = 0;
	let absolute = 0;
	let square = 0;
	columns.forEach((column, index) => {
		steepest = Math.max(steepest, Math.abs(dot(column, residuals) - l2 * weights[index]));
		absolute += Math.abs(weights[index]);
		square += weights[index] ** 2;
	});
	const norm = dot(residuals, residuals);
	const scale = steepest > l1 ? l1 / steepest : 1;
	return .5 * norm * (1 + scale * scale) + l1 * absolute - scale * dot(residuals, y) + .5 * l2 * (1 + scale * scale) * square;
}
// src/numeric/linear-algebra/curvature.ts
/** Steps that are remembered. */
const MEMORY = 10;
/** What the last steps say about the curvature of a function: the memory of L-BFGS (Nocedal 1980). */
var Curvature = class {
	#steps = [];
	#changes = [];
	get isEmpty() {
		return this.#steps.length === 0;
	}
	forget() {
		this.#steps.length = 0;
		this.#changes.length = 0;
	}
	/** Takes in a step and the change of the gradient along it, where the function curves upwards. */
	learn(point, gradient, nextPoint, nextGradient) {
		const step = difference(nextPoint, point);
		const change = difference(nextGradient, gradient);
		if (!(dot(step, change) > 1e-12 * dot(change, change))) return;
		this.#steps.push(step);
		this.#changes.push(change);
		if (this.#steps.length <= MEMORY) return;
		this.#steps.shift();
		this.#changes.shift();
	}
	/** − (approximate inverse Hessian) · gradient, by the two-loop recursion over the last steps and changes of the gradient. */
	directionFor(gradient) {
		const steps = this.#steps;
		const changes = this.#changes;
		const direction = gradient.map((component) => -component);
		const weights = [];
		for (let index = steps.length - 1; index >= 0; index--) {
			const weight = dot(steps[index], direction) / dot(steps[index], changes[index]);
			weights[index] = weight;
			addScaled(direction, changes[index], -weight);
		}
		const last = steps.length - 1;
		if (last >= 0) {
			const scale = dot(steps[last], changes[last]) / dot(changes[last], changes[last]);
			for (let index = 0; index < direction.length; index++) direction[index] *= scale;
		}
		for (let index = 0; index < steps.length; index++) {
			const correction = dot(changes[index], direction) / dot(steps[index], changes[index]);
			addScaled(direction, steps[index], weights[index] - correction);
		}
		return direction;
	}
};
const difference = (left, right) => left.map((value, index) => value - right[index]);
// src/numeric/linear-algebra/minimise.ts
/** Values closer than this share of their size are equal as far as the objective's own rounding goes. */
const ROUNDING = 1e-14;
/** Steps without a lower value after which nothing more can be won in this precision. */
const MAX_STALLED = 20;
/** L-BFGS (Nocedal 1980) with two-loop recursion and a backtracking search that keeps the curvature condition (Wolfe, by bisection). */
function minimise(objective, start, limits) {
	let point = Float64Array.from(start);
	let gradient = new Float64Array(point.length);
	let value = objective(point, gradient);
	const curvature = new Curvature();
	let stalled = 0;
	for (let iteration = 0;; iteration++) {
		if (largest(gradient) <= limits.tolerance) return {
			point,
			value,
			iterations: iteration,
			converged: true
		};
		if (iteration === limits.maxIterations) return {
			point,
			value,
			iterations: iteration,
			converged: false
		};
		const direction = curvature.directionFor(gradient);
		const found = wolfeStep(objective, point, value, gradient, direction, iteration === 0 ? Math.min(1, 1 / norm(gradient)) : 1);
		stalled = found === void 0 || found.value < value ? 0 : stalled + 1;
		if (found === void 0 || stalled > MAX_STALLED) return {
			point,
			value,
			iterations: iteration,
			converged: false
		};
		curvature.learn(point, gradient, found.point, found.gradient);
		({point, value, gradient} = found);
	}
}
/** A step along the direction that lowers the value enough (Armijo, 1e-4) and flattens the slope enough (0.9). */
function wolfeStep(objective, point, value, gradient, direction, first) {
	const slope = dot(gradient, direction);
	if (!(slope < 0)) return void 0;
	let low = 0;
	let high = Infinity;
	let length = first;
	let best;
	for (let trial = 0; trial < 40; trial++) {
		const next = Float64Array.from(point);
		addScaled(next, direction, length);
		const nextGradient = new Float64Array(point.length);
		const nextValue = objective(next, nextGradient);
		const nextSlope = dot(nextGradient, direction);
		if (!(nextValue <= value + 1e-4 * length * slope) && !(nextValue <= value + ROUNDING * Math.abs(value) && nextSlope <= -.9998 * slope)) high = length;
		else {
			best = {
				point: next,
				value: nextValue,
				gradient: nextGradient
			};
			if (nextSlope >= .9 * slope) return best;
			low = length;
		}
		length = high === Infinity ? low * 2 : (low + high) / 2;
	}
	return best;
}
const norm = (vector) => Math.sqrt(dot(vector, vector));
const largest = (vector) => vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
// src/numeric/linear-algebra/minimise-l1.ts
/**
* Minimises a smooth objective plus l1 · Σ |coordinate| (OWL-QN; Andrew and Gao 2007): L-BFGS within the orthant that the pseudo-gradient
* points to; what would change its sign becomes 0 exactly. Done when no component of the pseudo-gradient is larger than the tolerance.
*/
function minimiseWithL1(objective, start, limits) {
	const { l1, penalised } = limits;
	const size = start.length;
	let point = Float64Array.from(start);
	let gradient = new Float64Array(size);
	let value = objective(point, gradient) + penaltyOf(point, limits);
	const curvature = new Curvature();
	for (let iteration = 0;; iteration++) {
		const slope = pseudoGradient(point, gradient, l1, penalised);
		if (slope.reduce((most, component) => Math.max(most, Math.abs(component)), 0) <= limits.tolerance) return {
			point,
			value,
			iterations: iteration,
			converged: true
		};
		if (iteration === limits.maxIterations) return {
			point,
			value,
			iterations: iteration,
			converged: false
		};
		let direction = curvature.directionFor(slope);
		for (let index = 0; index < size; index++) if (direction[index] * slope[index] > 0) direction[index] = 0;
		if (!(dot(direction, slope) < 0)) {
			curvature.forget();
			direction = slope.map((component) => -component);
		}
		const nextGradient = new Float64Array(size);
		let length = curvature.isEmpty ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
		let moved;
		for (let trial = 0; trial < 50; trial++, length /= 2) {
			const next = stepWithin(point, direction, slope, length, penalised);
			const nextValue = objective(next, nextGradient) + penaltyOf(next, limits);
			let fall = 0;
			for (let index = 0; index < size; index++) fall += slope[index] * (next[index] - point[index]);
			if (nextValue <= value + 1e-4 * fall || Math.abs(nextValue - value) <= 1e-14 * Math.abs(value) && fall > -1e-13 * Math.abs(value)) {
				moved = {
					point: next,
					value: nextValue
				};
				break;
			}
		}
		if (moved === void 0) {
			if (curvature.isEmpty) return {
				point,
				value,
				iterations: iteration,
				converged: false
			};
			curvature.forget();
			continue;
		}
		curvature.learn(point, gradient, moved.point, nextGradient);
		point = moved.point;
		value = moved.value;
		gradient = nextGradient;
	}
}
function penaltyOf(point, { l1, penalised }) {
	let sum = 0;
	for (let index = 0; index < penalised; index++) sum += Math.abs(point[index]);
	return l1 * sum;
}
/** The one-sided derivative that is nearest to 0. */
function pseudoGradient(point, gradient, l1, penalised) {
	return gradient.map((slope, index) => {
		if (index >= penalised) return slope;
		if (point[index] !== 0) return slope + (point[index] > 0 ? l1 : -l1);
		if (slope + l1 < 0) return slope + l1;
		return slope - l1 > 0 ? slope - l1 : 0;
	});
}
function stepWithin(point, direction, slope, length, penalised) {
	const next = new Float64Array(point.length);
	for (let index = 0; index < point.length; index++) {
		const moved = point[index] + length * direction[index];
		const side = point[index] !== 0 ? point[index] : -slope[index];
		next[index] = index < penalised && moved * side <= 0 ? 0 : moved;
	}
	return next;
}
// src/numeric/algorithms/logistic/log-loss.ts
/** Rows that are worked on together: their columns and scores stay in the cache. */
const BLOCK$3 = 256;
/**
* Weighted mean log loss + l2 / (2 Σ row weights) · ‖w‖² as a function of all weights, output after output, then the intercepts. Divided by
* the number of rows, so that a tolerance does not depend on it. No array of rows × classes is made.
*/
function logLossObjective(task) {
	const { x, outputs, rowWeights, l2 } = task;
	const width = widthOf(x);
	const total = rowWeights === void 0 ? x.rows : rowWeights.reduce((sum, weight) => sum + weight, 0);
	const scores = Array.from({ length: outputs }, () => new Float64Array(BLOCK$3));
	const derive = outputs === 1 ? deriveLogistic : deriveSoftmax;
	return (point, gradient) => {
		gradient.fill(0);
		let loss = 0;
		for (let from = 0; from < x.rows; from += BLOCK$3) {
			const count = Math.min(BLOCK$3, x.rows - from);
			for (let output = 0; output < outputs; output++) {
				scores[output].fill(point[outputs * width + output]);
				addProduct(x, from, count, point, output * width, scores[output]);
			}
			loss += derive(task, scores, from, count);
			for (let output = 0; output < outputs; output++) {
				const residuals = scores[output];
				addTransposedProduct(x, from, count, residuals, gradient, output * width);
				let sum = 0;
				for (let row = 0; row < count; row++) sum += residuals[row];
				gradient[outputs * width + output] += sum;
			}
		}
		for (let index = 0; index < outputs * width; index++) {
			const weight = point[index];
			gradient[index] += l2 * weight;
			loss += .5 * l2 * weight * weight;
		}
		for (let index = 0; index < gradient.length; index++) gradient[index] /= total;
		return loss / total;
	};
}
/**
* Turns scores into weight · (probability − label) and returns the loss of the rows. ln(1 + e) of many rows is the logarithm of a product:
* each factor lies between 1 and 2, so a block of 256 cannot overflow.
*/
function deriveLogistic({ labels, rowWeights }, [scores], from, count) {
	const residuals = scores;
	let product = 1;
	let loss = 0;
	for (let row = 0; row < count; row++) {
		const score = residuals[row];
		const label = labels[from + row];
		const exponential = decay(score < 0 ? -score : score);
		const grown = 1 + exponential;
		const probability = (score < 0 ? exponential : 1) / grown;
		const wrong = label === 1 ? -score : score;
		const weight = rowWeights === void 0 ? 1 : rowWeights[from + row];
		if (rowWeights === void 0) product *= grown;
		else loss += weight * Math.log(grown);
		if (wrong > 0) loss += weight * wrong;
		residuals[row] = weight * (probability - label);
	}
	return loss + Math.log(product);
}
function deriveSoftmax({ labels, rowWeights }, scores, from, count) {
	const outputs = scores.length;
	let loss = 0;
	for (let row = 0; row < count; row++) {
		let largest = -Infinity;
		for (let output = 0; output < outputs; output++) if (scores[output][row] > largest) largest = scores[output][row];
		const label = labels[from + row];
		const own = scores[label][row] - largest;
		let sum = 0;
		for (let output = 0; output < outputs; output++) {
			const exponential = decay(largest - scores[output][row]);
			scores[output][row] = exponential;
			sum += exponential;
		}
		const weight = rowWeights === void 0 ? 1 : rowWeights[from + row];
		const factor = weight / sum;
		for (let output = 0; output < outputs; output++) scores[output][row] *= factor;
		scores[label][row] -= weight;
		loss += weight * (Math.log(sum) - own);
	}
	return loss;
}
// src/numeric/algorithms/logistic/logistic-regression.ts
/**
* Logistic regression: Σ log loss + l2 · (ratio · ‖w‖₁ + (1 − ratio) · ½ ‖w‖²), intercepts free, so that `l2` is 1 / scikit-learn's C.
* Two classes share one set of weights; more have one set each (softmax).
*/
function fitLogisticRegression(x, target, parameters) {
	const classes = withClassWeights(target, parameters["class-weight"] ?? null);
	const outputs = classes.classCount <= 2 ? 1 : classes.classCount;
	const penalty = parameters["l2"];
	const ratio = parameters["l1-ratio"] ?? 0;
	const weights = outputs * widthOf(x);
	const rowWeights = classes.weights;
	const objective = logLossObjective({
		x,
		labels: classes.labels,
		outputs,
		l2: penalty * (1 - ratio),
		...rowWeights === void 0 ? {} : { rowWeights }
	});
	const start = new Float64Array(weights + outputs);
	const limits = {
		maxIterations: parameters["max-iterations"],
		tolerance: parameters["tolerance"]
	};
	const l1 = penalty * ratio / x.rows;
	const minimum = l1 > 0 ? minimiseWithL1(objective, start, {
		...limits,
		l1,
		penalised: weights
	}) : minimise(objective, start, limits);
	return {
		kind: "linear",
		parameters: {
			task: "classification",
			outputs,
			link: outputs === 1 ? "logistic" : "softmax",
			iterations: minimum.iterations,
			converged: minimum.converged
		},
		arrays: {
			coefficients: minimum.point.slice(0, weights),
			intercepts: minimum.point.slice(weights)
		}
	};
}
// src/numeric/algorithms/mlp/stepper.ts
const makeStepper = (size, parameters) => parameters["solver"] === "adam" ? adam(size, parameters) : gradientDescent(size, parameters);
/** Adam (Kingma and Ba 2015), with the correction of both means in the step length. */
function adam(size, parameters) {
	const rate = parameters["learning-rate-init"];
	const beta1 = parameters["beta-1"];
	const beta2 = parameters["beta-2"];
	const epsilon = parameters["epsilon"];
	const means = new Float64Array(size);
	const squares = new Float64Array(size);
	let power1 = 1;
	let power2 = 1;
	return {
		step: (point, gradient) => {
			power1 *= beta1;
			power2 *= beta2;
			const length = rate * Math.sqrt(1 - power2) / (1 - power1);
			for (let index = 0; index < size; index++) {
				const slope = gradient[index];
				const mean = beta1 * means[index] + (1 - beta1) * slope;
				const square = beta2 * squares[index] + (1 - beta2) * slope * slope;
				means[index] = mean;
				squares[index] = square;
				point[index] -= length * mean / (Math.sqrt(square) + epsilon);
			}
		},
		endPass: () => void 0,
		exhausted: () => true
	};
}
/** Stochastic gradient descent with (Nesterov's) momentum and the three schedules of scikit-learn. */
function gradientDescent(size, parameters) {
	const initial = parameters["learning-rate-init"];
	const schedule = parameters["learning-rate"];
	const momentum = parameters["momentum"];
	const nesterov = parameters["nesterovs-momentum"] === true;
	const power = parameters["power-t"];
	const velocity = new Float64Array(size);
	let rate = initial;
	return {
		step: (point, gradient) => {
			for (let index = 0; index < size; index++) {
				const speed = momentum * velocity[index] - rate * gradient[index];
				velocity[index] = speed;
				point[index] += nesterov ? momentum * speed - rate * gradient[index] : speed;
			}
		},
		endPass: (rows) => {
			if (schedule === "invscaling") rate = initial / Math.exp(power * Math.log(rows + 1));
		},
		exhausted: () => {
			if (schedule !== "adaptive" || rate <= 1e-6) return true;
			rate /= 5;
			return false;
		}
	};
}
// src/numeric/algorithms/mlp/validation.ts
const BLOCK$2 = 256;
/** Sets a share of the rows aside, of every class the same share. */
function validationOf(target, fraction, random) {
	const count = target.task === "classification" ? target.labels.length : target.values.length;
	const shuffled = random.shuffle(Int32Array.from({ length: count }, (_, row) => row));
	if (target.task === "classification") shuffled.sort((left, right) => target.labels[left] - target.labels[right] || 0);
	const wanted = Math.min(count - 1, Math.max(1, Math.ceil(count * fraction)));
	const aside = new Set(Array.from({ length: wanted }, (_, index) => shuffled[Math.floor((index + .5) * count / wanted)]));
	const train = Int32Array.from({ length: count }, (_, row) => row).filter((row) => !aside.has(row));
	const held = Int32Array.from(aside).sort();
	return {
		train,
		score: (network, rows, known) => scoreRows(network, rows, known, held)
	};
}
function scoreRows(network, rows, target, held) {
	const { sizes } = network.layout;
	const width = sizes[0];
	const outputs = sizes.at(-1);
	const work = workspaceFor(network.layout, Math.min(BLOCK$2, held.length));
	const raw = new Float64Array(held.length * outputs);
	for (let from = 0; from < held.length; from += BLOCK$2) {
		const size = Math.min(BLOCK$2, held.length - from);
		for (let row = 0; row < size; row++) {
			const start = held[from + row] * width;
			work.values[0].set(rows.subarray(start, start + width), row * width);
		}
		raw.set(forward(network, work, size).subarray(0, size * outputs), from * outputs);
	}
	if (target.task === "regression") return rSquared(raw, target.values, held);
	const link = linkOf(target);
	let right = 0;
	held.forEach((row, index) => {
		if ((link === "logistic" ? Number(raw[index] > 0) : argMax(raw, index * outputs, outputs)) === target.labels[row]) right++;
	});
	return right / held.length;
}
function rSquared(raw, values, held) {
	let mean = 0;
	for (const row of held) mean += values[row] / held.length;
	let error = 0;
	let spread = 0;
	held.forEach((row, index) => {
		error += (raw[index] - values[row]) ** 2;
		spread += (values[row] - mean) ** 2;
	});
	return spread > 0 ? 1 - error / spread : -error;
}
// src/numeric/algorithms/mlp/mlp.ts
/**
* Multilayer perceptron with scikit-learn's initial weights, losses, optimisers and rules for stopping. The random numbers are others, so
* scores agree and weights do not.
*/
function fitMlp(x, target, parameters, seed) {
	const hidden = String(parameters["hidden-layer-sizes"]).split("x").map(Number);
	const outputs = target.task === "classification" && target.classCount > 2 ? target.classCount : 1;
	const layout = layoutOf([
		x.columns,
		...hidden,
		outputs
	]);
	const activation = activationOf(parameters["activation"]);
	const network = {
		layout,
		activation,
		point: initialWeights$1(layout.sizes, activation === "logistic", new Random(seed))
	};
	const rows = toRowMajor(x);
	const fitted = parameters["solver"] === "lbfgs" ? byQuasiNewton(network, rows, target, parameters) : byGradient(network, rows, target, parameters, seed);
	if (!Number.isFinite(fitted.loss) || !fitted.point.every(Number.isFinite)) throw new Failure("train.diverged", { message: `mlp expected a finite loss; after ${fitted.passes} passes it is ${fitted.loss} with learning-rate-init ${String(parameters["learning-rate-init"])}.` });
	return {
		kind: "mlp",
		parameters: {
			task: target.task,
			classCount: target.task === "classification" ? target.classCount : 0,
			sizes: layout.sizes,
			activation,
			link: linkOf(target),
			iterations: fitted.passes,
			loss: fitted.loss
		},
		arrays: { point: fitted.point }
	};
}
/** Uniform within ±√(6 / (ins + outs)), for the logistic bend √2 (Glorot and Bengio 2010); weights first, then biases. */
function initialWeights$1(sizes, logistic, random) {
	const bounds = sizes.slice(1).map((size, layer) => Math.sqrt((logistic ? 2 : 6) / (size + sizes[layer])));
	const draw = (count, bound) => Array.from({ length: count }, () => (2 * random.uniform() - 1) * bound);
	const weights = bounds.flatMap((bound, layer) => draw(sizes[layer] * sizes[layer + 1], bound));
	return Float64Array.from(weights.concat(bounds.flatMap((bound, layer) => draw(sizes[layer + 1], bound))));
}
const targetReader = (target) => target.task === "classification" ? (row) => target.labels[row] : (row) => target.values[row];
const BLOCK$1 = 512;
function byQuasiNewton(network, rows, target, parameters) {
	const { layout } = network;
	const width = layout.sizes[0];
	const count = target.task === "classification" ? target.labels.length : target.values.length;
	const alpha = parameters["alpha"];
	const work = workspaceFor(layout, BLOCK$1);
	const read = targetReader(target);
	const objective = (point, gradient) => {
		gradient.fill(0);
		let loss = 0;
		for (let from = 0; from < count; from += BLOCK$1) {
			const size = Math.min(BLOCK$1, count - from);
			work.values[0].set(rows.subarray(from * width, (from + size) * width));
			loss += backpropagate({
				...network,
				point
			}, work, size, linkOf(target), (row) => read(from + row), gradient);
		}
		return penalised(point, gradient, layout.weights, alpha, count, loss);
	};
	const limits = {
		maxIterations: parameters["max-iterations"],
		tolerance: parameters["tolerance"]
	};
	const { point, iterations, value } = minimise(objective, network.point, limits);
	return {
		point,
		passes: iterations,
		loss: value
	};
}
/** Divides loss and gradient by the rows and adds alpha / (2 rows) · ‖weights‖². */
function penalised(point, gradient, weights, alpha, rows, loss) {
	let square = 0;
	for (let index = 0; index < weights; index++) {
		square += point[index] * point[index];
		gradient[index] = (gradient[index] + alpha * point[index]) / rows;
	}
	for (let index = weights; index < gradient.length; index++) gradient[index] /= rows;
	return (loss + .5 * alpha * square) / rows;
}
function byGradient(network, rows, target, parameters, seed) {
	const { layout, point } = network;
	const width = layout.sizes[0];
	const random = Random.forPart(seed, 1);
	const validation = parameters["early-stopping"] === true ? validationOf(target, parameters["validation-fraction"], random) : void 0;
	const order = validation?.train ?? Int32Array.from({ length: rows.length / Math.max(1, width) }, (_, row) => row);
	const given = parameters["batch-size"];
	const batch = Math.min(typeof given === "number" ? given : 200, order.length);
	const alpha = parameters["alpha"];
	const work = workspaceFor(layout, batch);
	const gradient = new Float64Array(point.length);
	const stepper = makeStepper(point.length, parameters);
	const read = targetReader(target);
	const progress = new Progress(parameters, validation);
	let passes = 0;
	let loss = NaN;
	while (passes < parameters["max-iterations"]) {
		if (parameters["shuffle"] === true) random.shuffle(order);
		let sum = 0;
		for (let from = 0; from < order.length; from += batch) {
			const size = Math.min(batch, order.length - from);
			for (let row = 0; row < size; row++) copyRow(rows, order[from + row] * width, work.values[0], row * width, width);
			gradient.fill(0);
			const own = backpropagate(network, work, size, linkOf(target), (row) => read(order[from + row]), gradient);
			sum += penalised(point, gradient, layout.weights, alpha, size, own) * size;
			stepper.step(point, gradient);
		}
		passes++;
		loss = sum / order.length;
		stepper.endPass(passes * order.length);
		if (!Number.isFinite(loss)) break;
		if (progress.stays(loss, network, rows, target) && stepper.exhausted()) break;
	}
	return {
		point: progress.best ?? point,
		passes,
		loss
	};
}
function copyRow(from, start, to, at, width) {
	for (let column = 0; column < width; column++) to[at + column] = from[start + column];
}
/** Whether the last passes have improved nothing: the loss, or with early stopping the score of the rows set aside. */
var Progress = class {
	#tolerance;
	#patience;
	#validation;
	#bestValue = Infinity;
	#without = 0;
	/** Weights of the best score; only with early stopping. */
	best;
	constructor(parameters, validation) {
		this.#tolerance = parameters["tolerance"];
		this.#patience = parameters["n-iter-no-change"];
		this.#validation = validation;
	}
	stays(loss, network, rows, target) {
		const value = this.#validation === void 0 ? loss : -this.#validation.score(network, rows, target);
		this.#without = value > this.#bestValue - this.#tolerance ? this.#without + 1 : 0;
		if (value < this.#bestValue) {
			this.#bestValue = value;
			if (this.#validation !== void 0) this.best = Float64Array.from(network.point);
		}
		if (this.#without <= this.#patience) return false;
		this.#without = 0;
		return true;
	}
};
// src/numeric/algorithms/network/initial-weights.ts
/**
* First weights, each array from a generator of its own, so that they are the same to the bit on every backend: kernels uniform after Glorot
* and Bengio (2010), recurrent ones orthogonal (Saxe 2014), the forget gate of LSTMs open (Jozefowicz 2015), as in Keras.
*/
const initialWeights = (plan, seed) => plan.layers.flatMap(({ weights }, layer) => weights.map((weight, index) => drawWeights(weight, Random.forPart(seed, layer, index))));
function drawWeights({ shape, initial }, random) {
	const values = new Float32Array(sizeOf(shape));
	switch (initial) {
		case "zeros": return values;
		case "ones": return values.fill(1);
		case "forget": return values.fill(1, values.length / 4, values.length / 2);
		case "uniform": return values.map(() => (random.uniform() - .5) / 10);
		case "orthogonal": return orthogonalRows(shape[0], shape[1], random);
		case "glorot": {
			const receptive = sizeOf(shape.slice(0, -2));
			const limit = Math.sqrt(6 / (receptive * (shape.at(-2) + shape.at(-1))));
			return values.map(() => (2 * random.uniform() - 1) * limit);
		}
	}
}
/** Rows of length 1 at right angles to each other, by Gram and Schmidt on normal numbers; there are never more rows than columns. */
function orthogonalRows(rows, columns, random) {
	const basis = [];
	const values = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++) {
		const vector = Float64Array.from({ length: columns }, () => random.normal());
		for (let pass = 0; pass < 2; pass++) for (const other of basis) {
			let product = 0;
			for (let column = 0; column < columns; column++) product += vector[column] * other[column];
			for (let column = 0; column < columns; column++) vector[column] -= product * other[column];
		}
		const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
		basis.push(vector.map((value) => value / length));
		values.set(basis[row], row * columns);
	}
	return values;
}
// src/numeric/algorithms/network/network-target.ts
/** Classes as 0 and 1 or one-hot; values with mean 0 and standard deviation 1, so that one learning rate suits all of them. */
function networkTarget(target) {
	if (target.task === "classification") {
		const { labels, classCount } = target;
		const plain = {
			classCount,
			offset: 0,
			scale: 1
		};
		if (classCount === 2) return {
			...plain,
			loss: "logistic",
			link: "logistic",
			outputs: 1,
			y: Float32Array.from(labels)
		};
		const y = new Float32Array(labels.length * classCount);
		labels.forEach((label, row) => y[row * classCount + label] = 1);
		return {
			...plain,
			loss: "softmax",
			link: "softmax",
			outputs: classCount,
			y
		};
	}
	const { values, weights } = target;
	const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? values.length;
	const mean = (of) => values.reduce((sum, value, row) => sum + of(value) * (weights?.[row] ?? 1), 0) / total;
	const offset = mean((value) => value);
	const spread = Math.sqrt(mean((value) => (value - offset) ** 2));
	const scale = spread > 0 ? spread : 1;
	return {
		loss: "squared",
		link: "identity",
		classCount: 0,
		outputs: 1,
		y: Float32Array.from(values, (value) => (value - offset) / scale),
		offset,
		scale
	};
}
// src/numeric/algorithms/network/fit-network.ts
/** Parts of the seed. */
const WEIGHTS = 0;
const VALIDATION = 1;
const ORDER = 2;
const DROPOUT = 3;
/**
* Trains a network by steps on batches. The engine computes losses and gradients; first weights, the order of rows, what dropout leaves out
* and when to stop are decided here by the seed. Fails with `train.settings-invalid` where layers and columns do not fit together, and with
* `train.diverged`.
*/
function fitNetwork(engine, x, target, parameters, seed) {
	const layers = readLayers(parameters["layers"]);
	const { y, ...goal } = networkTarget(target);
	const shape = {
		input: inputShape(x, layers, parameters["input"] ?? null),
		layers,
		outputs: goal.outputs,
		tokens: tokensOf(x, layers)
	};
	const plan = planNetwork(shape);
	const rows = {
		x: Float32Array.from(toRowMajor(x)),
		y,
		weights: Float32Array.from(target.weights ?? new Float32Array(x.rows).fill(1))
	};
	const session = engine.open(plan, initialWeights(plan, partSeed(seed, WEIGHTS)), stepOptions(parameters, goal));
	try {
		const { weights, losses, validationLosses, epoch } = train(session, plan, rows, parameters, seed, engine.onEpoch);
		return {
			kind: "network",
			parameters: {
				task: target.task,
				link: goal.link,
				classCount: goal.classCount,
				...describeNetwork(shape),
				offset: goal.offset,
				scale: goal.scale,
				backend: engine.backend,
				epoch
			},
			arrays: {
				weights,
				losses: Float64Array.from(losses),
				...validationLosses.length === 0 ? {} : { validationLosses: Float64Array.from(validationLosses) }
			}
		};
	} finally {
		session.close();
	}
}
function readLayers(text) {
	const parsed = parseLayers(String(text ?? ""));
	if (!parsed.ok) throw invalid$1(parsed.error);
	return parsed.value;
}
/** The columns as they are, or folded into the shape that is asked for. */
function inputShape(x, layers, input) {
	const embeds = layers[0]?.kind === "embedding";
	const other = x.names?.filter((_, column) => !(x.categories?.[column] ?? 0)) ?? [];
	if (embeds && (x.categories === void 0 || other.length > 0)) throw invalid$1(`the embedding reads one column of free text, and there are other columns: ${other.slice(0, 5).join(", ") || "(none)"}; exclude them, or say which column is text.`);
	if (input === null) return [x.columns];
	const shape = String(input).split("x").map(Number);
	if (sizeOf(shape) === x.columns && !embeds) return shape;
	throw invalid$1(`input ${describeShape(shape)} needs ${sizeOf(shape)} columns, and after the preprocessing there are ${x.columns}.`);
}
function tokensOf(x, layers) {
	if (layers[0]?.kind !== "embedding") return 0;
	const sizes = new Set(x.categories);
	if (sizes.size !== 1) throw invalid$1(`the embedding reads one column of free text, and there are ${sizes.size}.`);
	return x.categories[0];
}
const stepOptions = (parameters, { loss }) => ({
	loss,
	optimizer: parameters["optimizer"],
	learningRate: parameters["learning-rate"],
	momentum: parameters["momentum"],
	l2: parameters["l2"]
});
function train(session, plan, rows, parameters, seed, onEpoch) {
	const count = rows.weights.length;
	const shuffled = Random.forPart(seed, VALIDATION).shuffle(Int32Array.from({ length: count }, (_, row) => row));
	const held = parameters["early-stopping"] === true ? Math.max(1, Math.round(count * parameters["validation-fraction"])) : 0;
	const validation = shuffled.subarray(0, Math.min(held, count - 1)).toSorted();
	const training = validation.length === 0 ? shuffled.toSorted() : shuffled.subarray(validation.length).toSorted();
	const losses = [];
	const validationLosses = [];
	let best;
	for (let epoch = 1; epoch <= parameters["epochs"]; epoch++) {
		const loss = runEpoch(session, plan, rows, parameters["shuffle"] === false ? training : Random.forPart(seed, ORDER, epoch).shuffle(training.slice()), parameters["batch-size"], partSeed(seed, DROPOUT, epoch));
		if (!Number.isFinite(loss)) throw diverged(epoch);
		losses.push(loss);
		onEpoch?.(epoch, parameters["epochs"]);
		if (validation.length === 0) continue;
		const found = lossOf(session, plan, rows, validation);
		if (!Number.isFinite(found)) throw diverged(epoch);
		validationLosses.push(found);
		if (best === void 0 || found < best.loss) best = {
			loss: found,
			epoch,
			weights: joined(session.weights())
		};
		else if (epoch - best.epoch >= parameters["patience"]) break;
	}
	const weights = best?.weights ?? joined(session.weights());
	if (!weights.every(Number.isFinite)) throw diverged(losses.length);
	return {
		weights,
		losses,
		validationLosses,
		epoch: best?.epoch ?? losses.length
	};
}
function runEpoch(session, plan, rows, order, batchSize, seed) {
	let sum = 0;
	let total = 0;
	for (let from = 0; from < order.length; from += batchSize) {
		const batch = takeBatch(plan, rows, order.subarray(from, from + batchSize));
		const weight = batch.weights.reduce((all, one) => all + one, 0);
		if (weight === 0) continue;
		sum += session.step(batch, dropoutMasks(plan, batch.rows, partSeed(seed, from))) * weight;
		total += weight;
	}
	return sum / total;
}
const VALIDATION_BATCH = 1024;
function lossOf(session, plan, rows, chosen) {
	let sum = 0;
	let total = 0;
	for (let from = 0; from < chosen.length; from += VALIDATION_BATCH) {
		const batch = takeBatch(plan, rows, chosen.subarray(from, from + VALIDATION_BATCH));
		const weight = batch.weights.reduce((all, one) => all + one, 0);
		if (weight === 0) continue;
		sum += session.loss(batch) * weight;
		total += weight;
	}
	return sum / total;
}
function takeBatch(plan, { x, y, weights }, chosen) {
	const width = sizeOf(plan.input);
	const { outputs } = plan;
	const batch = {
		rows: chosen.length,
		x: new Float32Array(chosen.length * width),
		y: new Float32Array(chosen.length * outputs),
		weights: new Float32Array(chosen.length)
	};
	chosen.forEach((row, index) => {
		batch.x.set(x.subarray(row * width, (row + 1) * width), index * width);
		batch.y.set(y.subarray(row * outputs, (row + 1) * outputs), index * outputs);
		batch.weights[index] = weights[row];
	});
	return batch;
}
/** For each dropout layer 0 for what is left out and 1 / (1 − rate) for the others (inverted dropout). */
const dropoutMasks = (plan, rows, seed) => plan.layers.flatMap(({ layer, input }, index) => {
	if (layer.kind !== "dropout") return [];
	const random = Random.forPart(seed, index);
	const kept = 1 / (1 - layer.rate);
	return [new Float32Array(rows * sizeOf(input)).map(() => random.uniform() < layer.rate ? 0 : kept)];
});
function joined(parts) {
	const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
	let to = 0;
	for (const part of parts) {
		all.set(part, to);
		to += part.length;
	}
	return all;
}
const diverged = (epoch) => new Failure("train.diverged", { message: `neural-network: expected finite losses and weights; epoch ${epoch} left others.` });
// src/numeric/algorithms/svm/deal-folds.ts
const FOLDS = 5;
/** Rows dealt into five folds at random: for each what is inside (learned from) and outside. */
function dealFolds(count, random) {
	const shuffled = random.shuffle(Int32Array.from({ length: count }, (_, index) => index));
	return Array.from({ length: FOLDS }, (_, fold) => {
		const inside = [];
		const outside = [];
		shuffled.forEach((index, position) => (position % FOLDS === fold ? outside : inside).push(index));
		return {
			inside,
			outside
		};
	});
}
// src/numeric/algorithms/svm/dual-coordinate-descent.ts
/**
* Dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008): one multiplier a row is set to its best at a
* time, rows in random order; rows that are stuck at a bound are left out until the others are done.
*/
function fitDualHyperplane({ x, signs, parameters, seed }) {
	const c = parameters["c"];
	const scaling = parameters["intercept-scaling"];
	const tolerance = parameters["tolerance"];
	const squared = parameters["loss"] === "squared-hinge";
	const upper = squared ? Infinity : c;
	const diagonal = squared ? .5 / c : 0;
	const rows = rowAccess(x, scaling);
	const weights = new Float64Array(widthOf(x) + 1);
	const alpha = new Float64Array(x.rows);
	const norms = Float64Array.from({ length: x.rows }, (_, row) => rows.norm(row) + diagonal);
	const order = Int32Array.from({ length: x.rows }, (_, row) => row);
	const random = new Random(seed);
	let active = x.rows;
	let above = Infinity;
	let below = -Infinity;
	let converged = false;
	for (let pass = 0; pass < parameters["max-iterations"]; pass++) {
		let largest = -Infinity;
		let smallest = Infinity;
		for (let last = active - 1; last > 0; last--) swap(order, last, random.below(last + 1));
		for (let position = 0; position < active; position++) {
			const row = order[position];
			const sign = signs[row];
			const old = alpha[row];
			const slope = sign * rows.dot(row, weights) - 1 + diagonal * old;
			let projected = slope;
			if (old === 0) {
				if (slope > above) {
					swap(order, position--, --active);
					continue;
				}
				projected = Math.min(slope, 0);
			} else if (old === upper) {
				if (slope < below) {
					swap(order, position--, --active);
					continue;
				}
				projected = Math.max(slope, 0);
			}
			largest = Math.max(largest, projected);
			smallest = Math.min(smallest, projected);
			if (Math.abs(projected) < 1e-12) continue;
			const next = Math.min(Math.max(old - slope / norms[row], 0), upper);
			alpha[row] = next;
			rows.add(row, (next - old) * sign, weights);
		}
		if (largest - smallest <= tolerance) {
			if (active === x.rows) {
				converged = true;
				break;
			}
			active = x.rows;
			above = Infinity;
			below = -Infinity;
			continue;
		}
		above = largest > 0 ? largest : Infinity;
		below = smallest < 0 ? smallest : -Infinity;
	}
	return {
		weights: weights.slice(0, -1),
		intercept: weights.at(-1) * scaling,
		converged
	};
}
function swap(order, left, right) {
	const kept = order[left];
	order[left] = order[right];
	order[right] = kept;
}
/** Rows of dense and sparse columns with one more that is `scaling` everywhere. */
function rowAccess(x, scaling) {
	const dense = toRowMajor(x);
	const { columns, sparse } = x;
	const last = widthOf(x);
	return {
		norm: (row) => {
			let sum = scaling * scaling;
			for (let column = 0; column < columns; column++) sum += dense[row * columns + column] ** 2;
			if (sparse !== void 0) for (let index = sparse.starts[row]; index < sparse.starts[row + 1]; index++) sum += sparse.values[index] ** 2;
			return sum;
		},
		dot: (row, weights) => {
			let sum = scaling * weights[last];
			const start = row * columns;
			for (let column = 0; column < columns; column++) sum += dense[start + column] * weights[column];
			if (sparse !== void 0) {
				const end = sparse.starts[row + 1];
				for (let index = sparse.starts[row]; index < end; index++) sum += sparse.values[index] * weights[columns + sparse.indices[index]];
			}
			return sum;
		},
		add: (row, factor, weights) => {
			weights[last] += factor * scaling;
			const start = row * columns;
			for (let column = 0; column < columns; column++) weights[column] += factor * dense[start + column];
			if (sparse === void 0) return;
			const end = sparse.starts[row + 1];
			for (let index = sparse.starts[row]; index < end; index++) weights[columns + sparse.indices[index]] += factor * sparse.values[index];
		}
	};
}
// src/numeric/algorithms/svm/primal-hyperplane.ts
const BLOCK = 256;
/** The squared hinge has a gradient: ½ ‖(w, b)‖² + C Σ max(0, 1 − margin)², divided by C · rows, by L-BFGS. */
function fitPrimalHyperplane({ x, signs, parameters }) {
	const c = parameters["c"];
	const scaling = parameters["intercept-scaling"];
	const width = widthOf(x);
	const factors = new Float64Array(BLOCK);
	const objective = (point, gradient) => {
		const intercept = point[width] * scaling;
		gradient.fill(0);
		let loss = 0;
		for (let from = 0; from < x.rows; from += BLOCK) {
			const count = Math.min(BLOCK, x.rows - from);
			factors.fill(intercept);
			addProduct(x, from, count, point, 0, factors);
			let sum = 0;
			for (let row = 0; row < count; row++) {
				const sign = signs[from + row];
				const lack = 1 - sign * factors[row];
				if (lack > 0) loss += lack * lack;
				factors[row] = lack > 0 ? -2 * lack * sign : 0;
				sum += factors[row];
			}
			addTransposedProduct(x, from, count, factors, gradient, 0);
			gradient[width] += sum * scaling;
		}
		let square = 0;
		for (let index = 0; index <= width; index++) {
			const weight = point[index];
			square += weight * weight;
			gradient[index] = (gradient[index] + weight / c) / x.rows;
		}
		return (loss + .5 * square / c) / x.rows;
	};
	const maxIterations = parameters["max-iterations"];
	const minimum = minimise(objective, new Float64Array(width + 1), {
		maxIterations,
		tolerance: .01 * parameters["tolerance"]
	});
	return {
		weights: minimum.point.slice(0, width),
		intercept: minimum.point[width] * scaling,
		converged: minimum.converged
	};
}
// src/numeric/algorithms/svm/linear-svm.ts
/** One problem a class; more than this would take hours. */
const MAX_CLASSES$1 = 2e3;
/**
* Linear support vector machine, one class against the rest: ½ ‖(w, b)‖² + C Σ loss, as LIBLINEAR and scikit-learn's LinearSVC: the intercept is the weight of a
* column that is `intercept-scaling` everywhere, and is penalised with the others. Probabilities by Platt's sigmoid, as for `svm`.
*/
function fitLinearSvm(x, target, parameters, seed) {
	const { labels, classCount } = target;
	if (classCount > MAX_CLASSES$1) throw new Failure("train.too-many-classes", { message: `linear-svm expects at most ${MAX_CLASSES$1} classes; the target has ${classCount}.` });
	const outputs = classCount === 2 ? 1 : classCount;
	const width = widthOf(x);
	const coefficients = new Float64Array(outputs * width);
	const intercepts = new Float64Array(outputs);
	const platt = [];
	let converged = true;
	for (let output = 0; output < outputs; output++) {
		const positive = outputs === 1 ? 1 : output;
		const signs = Float64Array.from(labels, (label) => label === positive ? 1 : -1);
		const plane = fitHyperplane({
			x,
			signs,
			parameters,
			seed: Random.forPart(seed, output, 0).uint32()
		});
		coefficients.set(plane.weights, output * width);
		intercepts[output] = plane.intercept;
		converged &&= plane.converged;
		if (parameters["probability"] !== true) continue;
		const { slope, shift } = fitPlatt(outOfFold$1(x, signs, parameters, seed, output), signs);
		platt.push(slope, shift);
	}
	return {
		kind: "linear",
		parameters: {
			task: "classification",
			outputs,
			link: "margin",
			probability: parameters["probability"] === true,
			converged
		},
		arrays: {
			coefficients,
			intercepts,
			...platt.length > 0 ? { platt: Float64Array.from(platt) } : {}
		}
	};
}
/** More rows than columns and a smooth loss: the problem in the weights is the smaller one. Otherwise one multiplier a row. */
function fitHyperplane(task) {
	return task.parameters["loss"] === "squared-hinge" && task.x.rows > widthOf(task.x) ? fitPrimalHyperplane(task) : fitDualHyperplane(task);
}
/** Margin of each row by a hyperplane that did not see it. */
function outOfFold$1(x, signs, parameters, seed, output) {
	const margins = new Float64Array(x.rows);
	dealFolds(x.rows, Random.forPart(seed, output, 1)).forEach(({ inside, outside }, fold) => {
		const own = Float64Array.from(inside, (row) => signs[row]);
		const { weights, intercept } = fitHyperplane({
			x: takeMatrixRows(x, inside),
			signs: own,
			parameters,
			seed: Random.forPart(seed, output, 2, fold).uint32()
		});
		const scores = linearScores(takeMatrixRows(x, outside), weights, Float64Array.of(intercept));
		outside.forEach((row, index) => margins[row] = scores[index]);
	});
	return margins;
}
function takeMatrixRows(x, rows) {
	const values = new Float64Array(rows.length * x.columns);
	for (let column = 0; column < x.columns; column++) for (let index = 0; index < rows.length; index++) values[column * rows.length + index] = x.values[column * x.rows + rows[index]];
	return {
		rows: rows.length,
		columns: x.columns,
		values,
		...x.sparse === void 0 ? {} : { sparse: takeSparseRows(x.sparse, rows) }
	};
}
// src/numeric/algorithms/svm/kernel-cache.ts
/** Kernel rows of a training set, the most recently used ones kept within a memory limit. */
var KernelCache = class {
	rows;
	#bytes;
	#capacity;
	#room;
	/** Insertion order is order of use: a hit is taken out and put back. */
	#kept = /* @__PURE__ */ new Map();
	constructor(rows, limitBytes) {
		this.rows = rows;
		this.#bytes = padded(rows.count) * 4;
		this.#capacity = Math.max(2, Math.min(rows.count, Math.floor(limitBytes / this.#bytes)));
		this.#room = rows.allocate(this.#capacity * this.#bytes);
	}
	row(index) {
		let row = this.#kept.get(index);
		if (row !== void 0) this.#kept.delete(index);
		else {
			if (this.#kept.size >= this.#capacity) {
				const [oldest, reused] = this.#kept.entries().next().value;
				this.#kept.delete(oldest);
				row = reused;
			} else row = this.#room + this.#kept.size * this.#bytes;
			this.rows.fillRow(index, row);
		}
		this.#kept.set(index, row);
		return row;
	}
	diagonal(index) {
		return this.rows.diagonal(index);
	}
};
// src/numeric/algorithms/svm/kernel-spec.ts
const CACHE_BYTES = 268435456;
function kernelSpec(parameters, x) {
	const kind = parameters["kernel"];
	if (kind === "linear") return { kind };
	const gamma = gammaOf(parameters["gamma"], x);
	if (kind === "rbf") return {
		kind,
		gamma
	};
	const coef0 = parameters["coef0"];
	return kind === "poly" ? {
		kind,
		gamma,
		coef0,
		degree: parameters["degree"]
	} : {
		kind,
		gamma,
		coef0
	};
}
/** scikit-learn's `gamma`: `scale` is 1 / (columns × variance of all values), `auto` 1 / columns. */
function gammaOf(gamma, x) {
	if (typeof gamma === "number") return gamma;
	if (gamma === "auto") return 1 / x.columns;
	let mean = 0;
	for (const value of x.values) mean += value / x.values.length;
	let variance = 0;
	for (const value of x.values) variance += (value - mean) ** 2 / x.values.length;
	return variance > 0 ? 1 / (x.columns * variance) : 1;
}
const smoLimits = (parameters, rows) => ({
	c: parameters["c"],
	tolerance: parameters["tolerance"],
	maxIterations: Math.max(100 * rows, 1e9 / Math.max(1, rows))
});
// src/numeric/algorithms/svm/smo.ts
const TINY = 1e-12;
/**
* Trains a two-class C-SVM by sequential minimal optimisation with second-order choice of the working set (WSS2; Fan, Chen and Lin 2005).
* `signs` are +1 and −1. Instead of the gradient G it keeps −y·G, in which an update and both choices need no sign.
*/
function trainBinaryMachine(kernel, signs, limits, start = signs) {
	const { c, tolerance, maxIterations } = limits;
	const count = signs.length;
	const length = padded(count);
	const { rows } = kernel;
	const { functions } = rows;
	const at = {
		violation: rows.allocate(length * 8),
		diagonal: rows.allocate(length * 8),
		rises: rows.allocate(length * 4),
		falls: rows.allocate(length * 4),
		least: rows.allocate(8)
	};
	const alpha = new Float64Array(count);
	const violation = rows.doubles(at.violation, count);
	violation.set(start);
	const diagonal = rows.doubles(at.diagonal, count);
	for (let index = 0; index < count; index++) diagonal[index] = kernel.diagonal(index);
	const freedom = {
		rises: rows.words(at.rises, length).fill(0),
		falls: rows.words(at.falls, length).fill(0)
	};
	signs.forEach((sign, index) => (sign > 0 ? freedom.rises : freedom.falls)[index] = -1);
	const least = rows.doubles(at.least, 1);
	let converged = false;
	let first = indexOfMost(violation, freedom);
	for (let iteration = 0; iteration < maxIterations; iteration++) {
		if (first < 0) {
			converged = true;
			break;
		}
		const most = violation[first];
		const firstRow = kernel.row(first);
		const own = diagonal[first];
		const second = functions.choose(at.violation, at.falls, at.diagonal, firstRow, length, most, own, TINY, at.least);
		if (most - least[0] < tolerance || second < 0) {
			converged = true;
			break;
		}
		const secondRow = kernel.row(second);
		const similarity = rows.floats(firstRow, count)[second];
		const taken = moveAlong(first, second, own + diagonal[second] - 2 * similarity, violation, signs, alpha, freedom, c);
		first = functions.move(at.violation, at.rises, firstRow, secondRow, length, taken);
	}
	return {
		coefficients: alpha.map((value, index) => value * signs[index]),
		offset: offsetOf(violation, freedom),
		converged
	};
}
/** Changes two multipliers, keeping Σ y α, to where the objective is least within the box; returns the change of y·α. */
function moveAlong(first, second, curvature, violation, signs, alpha, freedom, c) {
	const length = (violation[first] - violation[second]) / Math.max(TINY, curvature);
	const roomFirst = signs[first] > 0 ? c - alpha[first] : alpha[first];
	const roomSecond = signs[second] > 0 ? alpha[second] : c - alpha[second];
	const taken = Math.min(length, roomFirst, roomSecond);
	alpha[first] = taken === roomFirst ? signs[first] > 0 ? c : 0 : alpha[first] + signs[first] * taken;
	alpha[second] = taken === roomSecond ? signs[second] > 0 ? 0 : c : alpha[second] - signs[second] * taken;
	for (const index of [first, second]) {
		const rises = signs[index] > 0 ? alpha[index] < c : alpha[index] > 0;
		const falls = signs[index] > 0 ? alpha[index] > 0 : alpha[index] < c;
		freedom.rises[index] = rises ? -1 : 0;
		freedom.falls[index] = falls ? -1 : 0;
	}
	return taken;
}
function indexOfMost(violation, { rises }) {
	let best = -1;
	for (let index = 0; index < violation.length; index++) if (rises[index] !== 0 && (best < 0 || violation[index] > violation[best])) best = index;
	return best;
}
/** Mean of y·gradient over rows at no bound, or the middle of the feasible range when there is none. */
function offsetOf(violation, { rises, falls }) {
	let free = 0;
	let sum = 0;
	let upper = Infinity;
	let lower = -Infinity;
	for (let index = 0; index < violation.length; index++) {
		const value = -violation[index];
		if (rises[index] !== 0 && falls[index] !== 0) {
			free++;
			sum += value;
		} else if (rises[index] !== 0) upper = Math.min(upper, value);
		else lower = Math.max(lower, value);
	}
	if (free > 0) return sum / free;
	if (upper === Infinity) return lower;
	return lower === -Infinity ? upper : (upper + lower) / 2;
}
// src/numeric/algorithms/svm/regression.ts
/**
* ε-support vector regression: rows within `epsilon` of the curve cost nothing. Each row has two multipliers, one for above and one for
* below the tube, which together are a two-class machine on twice as many rows (Chang and Lin 2011, 4.1).
*/
function fitSupportVectorRegression(x, { values }, parameters) {
	const rows = toRowMajor(x);
	const kernel = kernelSpec(parameters, x);
	const epsilon = parameters["epsilon"];
	const signs = Float64Array.from({ length: 2 * x.rows }, (_, index) => index < x.rows ? 1 : -1);
	const start = Float64Array.from(signs, (sign, index) => values[index % x.rows] - sign * epsilon);
	const held = new KernelRows(kernel);
	held.hold(rows, x.rows, x.columns);
	const machine = trainBinaryMachine(new TwiceKernel(new KernelCache(held, CACHE_BYTES), x.rows), signs, smoLimits(parameters, 2 * x.rows), start);
	const coefficients = Float64Array.from(values, (_, row) => machine.coefficients[row] + machine.coefficients[row + x.rows]);
	const used = Array.from(coefficients.keys()).filter((row) => coefficients[row] !== 0);
	const support = new Float64Array(used.length * x.columns);
	used.forEach((row, slot) => support.set(rows.subarray(row * x.columns, (row + 1) * x.columns), slot * x.columns));
	return {
		kind: "support-vectors",
		parameters: {
			task: "regression",
			classCount: 0,
			columns: x.columns,
			kernel: { ...kernel },
			probability: false,
			converged: machine.converged
		},
		arrays: {
			support,
			starts: Int32Array.of(0, used.length),
			vectors: Int32Array.from(used, (_, slot) => slot),
			coefficients: Float64Array.from(used, (row) => coefficients[row]),
			offsets: Float64Array.of(machine.offset),
			platt: /* @__PURE__ */ new Float64Array(0)
		}
	};
}
/** The kernel of rows that each occur twice. Of the two rows that the optimiser holds at a time each has its own buffer. */
var TwiceKernel = class {
	rows;
	#kernel;
	#count;
	#buffers;
	#next = 0;
	constructor(kernel, count) {
		this.rows = kernel.rows;
		this.#kernel = kernel;
		this.#count = count;
		this.#buffers = [this.rows.allocate(padded(2 * count) * 4), this.rows.allocate(padded(2 * count) * 4)];
	}
	row(index) {
		const row = this.rows.floats(this.#kernel.row(index % this.#count), this.#count);
		const into = this.#buffers[this.#next];
		this.#next = 1 - this.#next;
		const twice = this.rows.floats(into, 2 * this.#count);
		twice.set(row);
		twice.set(row, this.#count);
		return into;
	}
	diagonal(index) {
		return this.#kernel.diagonal(index % this.#count);
	}
};
// src/numeric/algorithms/svm/svm.ts
/** Each pair of classes is a problem of its own; more than this would take hours. */
const MAX_CLASSES = 500;
/** Support vector machine, one against one; probabilities by Platt's sigmoid on decisions from internal cross-validation. */
function fitSvm(x, target, parameters, seed) {
	if (target.task === "regression") return fitSupportVectorRegression(x, target, parameters);
	const { labels, classCount } = target;
	if (classCount > MAX_CLASSES) throw new Failure("train.too-many-classes", { message: `svm expects at most ${MAX_CLASSES} classes; the target has ${classCount}.` });
	const rows = toRowMajor(x);
	const kernel = kernelSpec(parameters, x);
	const held = new KernelRows(kernel);
	const limits = smoLimits(parameters, x.rows);
	const probability = parameters["probability"] === true;
	const used = /* @__PURE__ */ new Map();
	const starts = [0];
	const vectors = [];
	const coefficients = [];
	const offsets = [];
	const platt = [];
	for (let low = 0; low < classCount; low++) for (let high = low + 1; high < classCount; high++) {
		const members = membersOf(labels, low, high);
		const signs = Float64Array.from(members, (row) => labels[row] === low ? 1 : -1);
		held.hold(gather(rows, x.columns, members), members.length, x.columns);
		const machine = trainBinaryMachine(new KernelCache(held, CACHE_BYTES), signs, limits);
		machine.coefficients.forEach((coefficient, index) => {
			if (coefficient === 0) return;
			const row = members[index];
			if (!used.has(row)) used.set(row, used.size);
			vectors.push(used.get(row));
			coefficients.push(coefficient);
		});
		starts.push(vectors.length);
		offsets.push(machine.offset);
		if (probability) {
			const decisions = outOfFold(held, rows, x.columns, members, signs, limits, Random.forPart(seed, low, high));
			const scale = fitPlatt(decisions, signs);
			platt.push(scale.slope, scale.shift);
		}
	}
	const support = new Float64Array(used.size * x.columns);
	for (const [row, slot] of used) support.set(rows.subarray(row * x.columns, (row + 1) * x.columns), slot * x.columns);
	return {
		kind: "support-vectors",
		parameters: {
			task: "classification",
			classCount,
			columns: x.columns,
			kernel: { ...kernel },
			probability
		},
		arrays: {
			support,
			starts: Int32Array.from(starts),
			vectors: Int32Array.from(vectors),
			coefficients: Float64Array.from(coefficients),
			offsets: Float64Array.from(offsets),
			platt: Float64Array.from(platt)
		}
	};
}
function membersOf(labels, low, high) {
	const members = [];
	labels.forEach((label, row) => {
		if (label === low || label === high) members.push(row);
	});
	return Int32Array.from(members);
}
function gather(rows, columns, members) {
	const values = new Float64Array(members.length * columns);
	for (let index = 0; index < members.length; index++) {
		const row = members[index];
		values.set(rows.subarray(row * columns, (row + 1) * columns), index * columns);
	}
	return values;
}
/** Decision of each member by a machine that did not see it. */
function outOfFold(held, rows, columns, members, signs, limits, random) {
	const decisions = new Float64Array(members.length);
	for (const { inside, outside } of dealFolds(members.length, random)) {
		const foldSigns = Float64Array.from(inside, (index) => signs[index]);
		const positive = foldSigns.some((sign) => sign > 0);
		const negative = foldSigns.some((sign) => sign < 0);
		if (!positive || !negative) {
			for (const index of outside) decisions[index] = positive ? 1 : negative ? -1 : 0;
			continue;
		}
		const insideMembers = inside.map((index) => members[index]);
		held.hold(gather(rows, columns, insideMembers), inside.length, columns);
		const machine = trainBinaryMachine(new KernelCache(held, CACHE_BYTES), foldSigns, limits);
		for (const index of outside) {
			const similarity = held.withAll(rows, members[index] * columns);
			let decision = -machine.offset;
			for (let other = 0; other < inside.length; other++) decision += machine.coefficients[other] * similarity[other];
			decisions[index] = decision;
		}
	}
	return decisions;
}
// src/numeric/algorithms/fit.ts
const FITS = {
	"random-forest": fitRandomForest,
	"extra-trees": fitExtraTrees,
	"gradient-boosting": fitGradientBoosting,
	"decision-tree": fitDecisionTree,
	"logistic-regression": fitLogisticRegression,
	svm: fitSvm,
	"linear-svm": fitLinearSvm,
	"k-nearest-neighbors": fitNearestNeighbors,
	"naive-bayes": fitNaiveBayes,
	"multinomial-naive-bayes": fitMultinomialBayes,
	"bernoulli-naive-bayes": fitBernoulliBayes,
	"linear-regression": fitLinearRegression,
	ridge: fitRidge,
	lasso: fitElasticNet,
	"elastic-net": fitElasticNet,
	mlp: fitMlp
};
/**
* Fits any algorithm; `parameters` come from `resolveAlgorithm`. Same arguments, same bits, on every machine. Neural networks need an engine,
* and differ between engines in the last digits.
*/
function fitAlgorithm(id, x, target, parameters, seed, engine) {
	if (id !== "neural-network") return FITS[id](x, target, parameters, seed);
	if (engine === void 0) throw new Failure("contract.bug", { message: "a neural network is to be fitted, and no engine was handed in" });
	return fitNetwork(engine, x, target, parameters, seed);
}
// src/domain/train/categorical-columns.ts
/**
* Which columns are learned from as categories, by the parameter `categorical-features`: `from-dtype` means those that hold text, otherwise
* names with semicolons between (also of number columns), null for none. Fails with `train.settings-invalid` for a name that is no column.
*/
function categoricalColumns(setting, features) {
	if (setting === "from-dtype" || setting === "from_dtype") return (column) => column.kind === "text";
	if (typeof setting !== "string") return () => false;
	const names = setting.split(";").map((name) => name.trim());
	const unknown = names.filter((name) => !features.includes(name));
	if (unknown.length > 0) throw new Failure("train.settings-invalid", { message: `parameter "categorical-features": there is no column ${unknown.map((name) => JSON.stringify(name)).join(", ")}; the columns are ${features.join(", ")}.` });
	return (column) => names.includes(column.name);
}
// src/domain/train/fit-setting.ts
/** Preprocessing and model learned from the given rows only; neural networks need an engine. */
function fitSetting(table, target, rows, setting, seed, engine) {
	const { pipeline, x } = preprocess(table, target, rows, setting, seed);
	const model = fitAlgorithm(setting.algorithm, x, takeTarget(target, rows), setting.parameters, seed, engine);
	return {
		pipeline,
		model: calibrated(model, {
			table,
			target,
			rows,
			setting,
			seed
		}, engine)
	};
}
/** The model as the setting wants it calibrated. */
const calibrated = (model, fitted, engine) => calibrateModel(model, fitted, (some, plain, own) => fitSetting(fitted.table, fitted.target, some, plain, own, engine));
/** Preprocessing alone, with the rows as the algorithm sees them. The table has the columns that feature definitions compute. */
function preprocess(table, target, rows, setting, seed) {
	const { scale, takesMissing, takesCategories, takesSparse, counts } = ALGORITHMS[setting.algorithm];
	const training = takeRows(table, rows);
	const { exclude, features: definitions, columns: treatments } = setting.preprocessing ?? NO_PREPROCESSING;
	const features = columnNames(training).filter((name) => !exclude.includes(name));
	const options = {
		scale,
		keepMissing: takesMissing,
		sparse: takesSparse === true,
		counts: counts === true,
		treatments,
		...tokensFor(setting),
		...takesCategories === true ? { asCodes: categoricalColumns(setting.parameters["categorical-features"] ?? null, features) } : {}
	};
	const { pipeline, x } = fitTransform(training, features, options, {
		target: takeTarget(target, rows),
		seed
	});
	return {
		pipeline: definitions.length === 0 ? pipeline : {
			...pipeline,
			features: definitions
		},
		x
	};
}
/** Free text becomes tokens where the network begins with an embedding. */
function tokensFor({ algorithm, parameters }) {
	if (algorithm !== "neural-network" || !embedsTokens(parameters["layers"])) return {};
	return { tokens: {
		vocabulary: parameters["vocabulary"],
		length: parameters["text-length"]
	} };
}
export { fitTrees as a, scoreClassification as c, FOREST_SPLITTERS as i, scoreClassifications as l, fitSetting as n, joinForest as o, preprocess as r, withOutOfBagScore as s, calibrated as t, scoreRegression as u };
