import { t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import "./numeric-metrics-catalogue.js";
import { i as unitWeights, r as prepareValueScorer, t as prepareClassScorer } from "./numeric-metrics-scorer.js";
import { t as Random } from "./kernel-random.js";
import { a as takeRows } from "./kernel-table.js";
import { _ as toRowMajor, c as treesOf, d as fillKernelRow, f as kernelRows, g as columnOf, h as fitNaiveBayes, l as fitPlatt, m as lossFor, n as fitPipeline, o as TreeWriter, p as fitNearestNeighbors, s as joinTrees, t as applyPipeline, u as KernelCache } from "./numeric-preprocessing-pipeline.js";
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
/** One metric of a regressor. Fails with `metrics.metric-unknown` or `metrics.nothing-to-score`. */
const scoreRegression = (name, truth, predicted) => prepareValueScorer({
	truth,
	predicted
}, [name])(unitWeights(truth.length))[0];
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
/** The bin of missing values, which comes after those of all others. */
const missingBin = (data, column) => data.bounds[column].length + 1;
const blockStart = (data, column) => (column - column % 8) * data.rows;
const blockWidth = (data, column) => Math.min(8, data.columns - (column - column % 8));
/** Bins by distinct value where there are at most 255 of them, otherwise by quantiles. */
function binMatrix(x) {
	const bins = new Uint8Array(x.rows * x.columns);
	const bounds = [];
	const hasMissing = [];
	const offsets = new Int32Array(x.columns + 1);
	for (let column = 0; column < x.columns; column++) {
		const values = columnOf(x, column);
		const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
		bounds.push(boundsOf(present));
		hasMissing.push(present.length < x.rows);
		offsets[column + 1] = offsets[column] + bounds[column].length + 2;
		fillBins(values, bounds[column], bins, blockStart(x, column) + column % 8, blockWidth(x, column));
	}
	return {
		rows: x.rows,
		columns: x.columns,
		bins,
		bounds,
		hasMissing,
		offsets
	};
}
function boundsOf(sorted) {
	const distinct = [];
	for (const value of sorted) if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
	const bounds = [];
	if (distinct.length <= 255) for (let index = 1; index < distinct.length; index++) bounds.push(thresholdBetween(distinct[index - 1], distinct[index]));
	else for (let bin = 1; bin < 255; bin++) {
		const bound = quantile(sorted, bin / 255);
		if (bound < sorted[sorted.length - 1] && (bounds.length === 0 || bound > bounds[bounds.length - 1])) bounds.push(bound);
	}
	return Float64Array.from(bounds);
}
/** Quantile between neighbours, their midpoint (Hyndman and Fan's type 2), so that bounds seldom equal a value. */
function quantile(sorted, share) {
	const position = (sorted.length - 1) * share;
	const below = Math.floor(position);
	const above = Math.ceil(position);
	return thresholdBetween(sorted[below], sorted[above]);
}
function fillBins(values, bounds, bins, start, stride) {
	for (let row = 0; row < values.length; row++) {
		const value = values[row];
		if (value !== value) {
			bins[start + row * stride] = bounds.length + 1;
			continue;
		}
		let low = 0;
		let high = bounds.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (bounds[middle] < value) low = middle + 1;
			else high = middle;
		}
		bins[start + row * stride] = low;
	}
}
// src/numeric/algorithms/boosting/find-split.ts
/** As scikit-learn: a child whose hessian sum is below this cannot carry a value. */
const MIN_HESSIAN = .001;
/**
* The split with the largest gain G_L²/(H_L+λ) + G_R²/(H_R+λ) − G²/(H+λ) (Chen and Guestrin 2016), twice the drop of the second-order
* loss. Missing values are tried on both sides; where training saw none they will follow the larger child. Undefined: no gain.
*/
function findSplit(histogram, slots, data, node, limits) {
	const { l2, minSamplesLeaf } = limits;
	const parent = node.gradient * node.gradient / (node.hessian + l2);
	let bestGain = 1e-12;
	let bestColumn = -1;
	let bestBin = 0;
	let bestMissingLeft = false;
	let bestGradient = 0;
	let bestHessian = 0;
	let bestCount = 0;
	for (let column = 0; column < data.columns; column++) {
		const base = data.offsets[column] * slots;
		const lastBin = data.bounds[column].length;
		const missing = base + missingBin(data, column) * slots;
		const passes = data.hasMissing[column] === true ? 2 : 1;
		for (let pass = 0; pass < passes; pass++) {
			let gradient = pass === 1 ? histogram[missing] : 0;
			let hessian = pass === 1 ? histogram[missing + 1] : 0;
			let count = pass === 1 ? histogram[missing + slots - 1] : 0;
			const end = passes === 2 && pass === 0 ? lastBin + 1 : lastBin;
			for (let bin = 0; bin < end; bin++) {
				const slot = base + bin * slots;
				const here = histogram[slot + slots - 1];
				if (here === 0) continue;
				gradient += histogram[slot];
				hessian += histogram[slot + 1];
				count += here;
				if (count < minSamplesLeaf || hessian < MIN_HESSIAN) continue;
				const rightHessian = node.hessian - hessian;
				if (node.count - count < minSamplesLeaf || rightHessian < MIN_HESSIAN) break;
				const rightGradient = node.gradient - gradient;
				const gain = gradient * gradient / (hessian + l2) + rightGradient * rightGradient / (rightHessian + l2) - parent;
				if (gain > bestGain) {
					bestGain = gain;
					bestColumn = column;
					bestBin = bin;
					bestMissingLeft = passes === 2 ? pass === 1 : 2 * count >= node.count;
					bestGradient = gradient;
					bestHessian = hessian;
					bestCount = count;
				}
			}
		}
	}
	if (bestColumn < 0) return void 0;
	return {
		gain: bestGain,
		column: bestColumn,
		bin: bestBin,
		missingLeft: bestMissingLeft,
		left: {
			gradient: bestGradient,
			hessian: bestHessian,
			count: bestCount
		}
	};
}
// src/numeric/algorithms/boosting/histogram.ts
const histogramLength = (data, slots) => data.offsets[data.columns] * slots;
/** Adds up the rows `index[from .. to)`. `gathered` is scratch space of at least 2 × (to − from). */
function fillHistogram(histogram, data, derivatives, index, from, to, gathered, slots) {
	histogram.fill(0);
	for (let position = from; position < to; position++) {
		const row = index[position] << 1;
		const slot = position - from << 1;
		gathered[slot] = derivatives[row];
		gathered[slot + 1] = derivatives[row + 1];
	}
	for (let column = 0; column < data.columns; column += 8) {
		const start = blockStart(data, column);
		const width = blockWidth(data, column);
		const offsets = data.offsets.subarray(column, column + width);
		if (slots === 2) addUnit(histogram, data.bins, start, offsets, index, from, to, gathered);
		else addFull(histogram, data.bins, start, offsets, index, from, to, gathered);
	}
}
/** Adds gradient and count of each row to the histograms of one block. */
function addUnit(histogram, bins, start, offsets, index, from, to, gathered) {
	const width = offsets.length;
	for (let position = from; position < to; position++) {
		const row = start + index[position] * width;
		const gradient = gathered[position - from << 1];
		for (let column = 0; column < width; column++) {
			const slot = offsets[column] + bins[row + column] << 1;
			histogram[slot] += gradient;
			histogram[slot + 1] += 1;
		}
	}
}
/** Adds gradient, hessian and count of each row to the histograms of one block. */
function addFull(histogram, bins, start, offsets, index, from, to, gathered) {
	const width = offsets.length;
	for (let position = from; position < to; position++) {
		const row = start + index[position] * width;
		const gradient = gathered[position - from << 1];
		const hessian = gathered[(position - from << 1) + 1];
		for (let column = 0; column < width; column++) {
			const slot = (offsets[column] + bins[row + column]) * 3;
			histogram[slot] += gradient;
			histogram[slot + 1] += hessian;
			histogram[slot + 2] += 1;
		}
	}
}
/** Turns `parent` into the histogram of the other child: parent − child. */
function subtractHistogram(parent, child) {
	for (let slot = 0; slot < parent.length; slot++) parent[slot] -= child[slot];
}
// src/numeric/algorithms/boosting/grow-leaves.ts
/** Reusable memory for growing many trees on the same data. */
var LeafWiseGrower = class {
	#data;
	#limits;
	#slots;
	#index;
	#spill;
	#gathered;
	#spare = [];
	constructor(data, limits) {
		this.#data = data;
		this.#limits = limits;
		this.#slots = limits.unitHessian ? 2 : 3;
		this.#index = new Int32Array(data.rows);
		this.#spill = new Int32Array(data.rows);
		this.#gathered = new Float64Array(data.rows * 2);
	}
	/**
	* Grows one tree best-first (LightGBM's leaf-wise growth: always the leaf with the largest gain), writes it, adds gains by column, and
	* adds each row's new leaf value to `raw[row * stride + offset]`.
	*/
	grow(derivatives, writer, gains, raw, stride, offset) {
		const data = this.#data;
		for (let row = 0; row < data.rows; row++) this.#index[row] = row;
		const root = this.#node(0, data.rows, 0, totals(derivatives));
		root.histogram = this.#takeHistogram();
		fillHistogram(root.histogram, data, derivatives, this.#index, 0, data.rows, this.#gathered, this.#slots);
		this.#consider(root);
		const leaves = [root];
		while (leaves.length < this.#limits.leaves) {
			const best = bestLeaf(leaves);
			if (best < 0) break;
			const node = leaves[best];
			this.#split(node, derivatives, leaves.length + 1 < this.#limits.leaves);
			leaves[best] = node.left;
			leaves.push(node.right);
			gains[node.split.column] += node.split.gain;
		}
		for (const leaf of leaves) this.#release(leaf);
		writer.startTree();
		this.#write(root, writer, raw, stride, offset);
	}
	#node(from, to, depth, sums) {
		return {
			from,
			to,
			depth,
			sums,
			histogram: void 0,
			split: void 0,
			left: void 0,
			right: void 0
		};
	}
	#consider(node) {
		const { maxDepth, minSamplesLeaf } = this.#limits;
		if (node.depth < maxDepth && node.sums.count >= 2 * minSamplesLeaf) node.split = findSplit(node.histogram, this.#slots, this.#data, node.sums, this.#limits);
		if (node.split === void 0) this.#release(node);
	}
	/** Parts the rows; the smaller child's histogram is counted, the larger one's is parent − smaller. */
	#split(node, derivatives, more) {
		const { left, column, bin, missingLeft } = node.split;
		const middle = this.#partition(node.from, node.to, column, bin, missingLeft);
		const right = {
			gradient: node.sums.gradient - left.gradient,
			hessian: node.sums.hessian - left.hessian,
			count: node.sums.count - left.count
		};
		node.left = this.#node(node.from, middle, node.depth + 1, left);
		node.right = this.#node(middle, node.to, node.depth + 1, right);
		if (!more) {
			this.#release(node);
			return;
		}
		const [smaller, larger] = left.count <= right.count ? [node.left, node.right] : [node.right, node.left];
		smaller.histogram = this.#takeHistogram();
		fillHistogram(smaller.histogram, this.#data, derivatives, this.#index, smaller.from, smaller.to, this.#gathered, this.#slots);
		larger.histogram = node.histogram;
		node.histogram = void 0;
		subtractHistogram(larger.histogram, smaller.histogram);
		this.#consider(node.left);
		this.#consider(node.right);
	}
	#partition(from, to, column, bin, missingLeft) {
		const index = this.#index;
		const spill = this.#spill;
		const bins = this.#data.bins;
		const start = blockStart(this.#data, column) + column % 8;
		const width = blockWidth(this.#data, column);
		const missing = missingBin(this.#data, column);
		const missingStep = missingLeft ? 1 : 0;
		let left = from;
		let right = 0;
		for (let position = from; position < to; position++) {
			const row = index[position];
			const value = bins[start + row * width];
			index[left] = row;
			spill[right] = row;
			const step = value === missing ? missingStep : value <= bin ? 1 : 0;
			left += step;
			right += 1 - step;
		}
		for (let position = 0; position < right; position++) index[left + position] = spill[position];
		return left;
	}
	#write(node, writer, raw, stride, offset) {
		if (node.left === void 0) {
			const value = -this.#limits.learningRate * node.sums.gradient / (node.sums.hessian + this.#limits.l2);
			writer.leafValues[writer.leaf(node.sums.count)] = value;
			for (let position = node.from; position < node.to; position++) raw[this.#index[position] * stride + offset] += value;
			return;
		}
		const { column, bin, missingLeft } = node.split;
		const bounds = this.#data.bounds[column];
		const threshold = bin < bounds.length ? bounds[bin] : Infinity;
		const written = writer.split(column, threshold, node.sums.count, missingLeft);
		this.#write(node.left, writer, raw, stride, offset);
		writer.startRight(written);
		this.#write(node.right, writer, raw, stride, offset);
	}
	#takeHistogram() {
		return this.#spare.pop() ?? new Float64Array(histogramLength(this.#data, this.#slots));
	}
	#release(node) {
		if (node.histogram !== void 0) this.#spare.push(node.histogram);
		node.histogram = void 0;
	}
};
/** Index of the leaf whose split gains most, the first of equals; −1 when none can be split. */
function bestLeaf(leaves) {
	let best = -1;
	leaves.forEach((leaf, index) => {
		if (leaf.split !== void 0 && (best < 0 || leaf.split.gain > leaves[best].split.gain)) best = index;
	});
	return best;
}
function totals(derivatives) {
	let gradient = 0;
	let hessian = 0;
	for (let slot = 0; slot < derivatives.length; slot += 2) {
		gradient += derivatives[slot];
		hessian += derivatives[slot + 1];
	}
	return {
		gradient,
		hessian,
		count: derivatives.length / 2
	};
}
// src/numeric/algorithms/boosting/boosting.ts
/**
* Histogram gradient boosting (Friedman 2001, second-order and leaf-wise as LightGBM and scikit-learn's HistGradientBoosting). One tree an
* iteration; one a class and iteration for three classes and more. Missing values are learned from.
*/
function fitGradientBoosting(x, target, parameters) {
	const loss = lossFor(target);
	const iterations = parameters["iterations"];
	const grower = new LeafWiseGrower(binMatrix(x), {
		leaves: parameters["leaves"] ?? Infinity,
		maxDepth: parameters["max-depth"] ?? Infinity,
		minSamplesLeaf: parameters["min-samples-leaf"],
		l2: parameters["l2"],
		unitHessian: target.task === "regression",
		learningRate: parameters["learning-rate"]
	});
	const writer = new TreeWriter(1);
	const gains = new Float64Array(x.columns);
	const { outputs } = loss;
	const raw = new Float64Array(x.rows * outputs);
	for (let slot = 0; slot < raw.length; slot++) raw[slot] = loss.baseline[slot % outputs];
	const derivatives = new Float64Array(x.rows * 2);
	const before = outputs > 1 ? new Float64Array(raw.length) : raw;
	for (let iteration = 0; iteration < iterations; iteration++) {
		if (outputs > 1) loss.toProbabilities(raw, before);
		for (let output = 0; output < outputs; output++) {
			loss.derive(before, output, derivatives);
			grower.grow(derivatives, writer, gains, raw, outputs, output);
		}
	}
	const total = gains.reduce((sum, gain) => sum + gain, 0);
	return {
		kind: "trees",
		parameters: {
			task: target.task,
			outputs,
			link: loss.link,
			trees: iterations * outputs
		},
		arrays: {
			...writer.finish(true),
			baseline: loss.baseline,
			importance: total > 0 ? gains.map((gain) => gain / total) : gains
		}
	};
}
// src/numeric/algorithms/tree/criterion.ts
const noSplit = () => ({
	column: -1,
	score: -Infinity,
	count: 0,
	leftWeight: 0
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
		let bestWeight = 0;
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
			const rightWeight = weight - leftWeight;
			if (leftWeight < minLeaf) continue;
			if (rightWeight < minLeaf) break;
			const rightSum = sum - leftSum;
			const score = leftSum * leftSum / leftWeight + rightSum * rightSum / rightWeight;
			if (score > best) {
				best = score;
				bestIndex = index;
				bestWeight = leftWeight;
			}
		}
		if (bestIndex >= 0) {
			this.best.column = column;
			this.best.score = best;
			this.best.count = bestIndex - from;
			this.best.leftWeight = bestWeight;
		}
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
		let bestWeight = 0;
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
			const rightWeight = weight - leftWeight;
			if (leftWeight < minLeaf) continue;
			if (rightWeight < minLeaf) break;
			const score = leftSquares / leftWeight + rightSquares / rightWeight;
			if (score > best) {
				best = score;
				bestIndex = index;
				bestWeight = leftWeight;
			}
		}
		if (bestIndex >= 0) {
			this.best.column = column;
			this.best.score = best;
			this.best.count = bestIndex - from;
			this.best.leftWeight = bestWeight;
		}
	}
	writeLeaf(values, offset) {
		for (let label = 0; label < this.outputs; label++) values[offset + label] = this.#counts[label] / this.weight;
	}
};
// src/numeric/algorithms/tree/grow.ts
/**
* Grows one tree depth first by exact splits on presorted lists (the scheme of SPRINT, Shafer, Agrawal and Mehta 1996): a split keeps
* every column's list sorted by a stable partition, so no node ever sorts. Adds each split's gain to `gains[column]`.
*/
function growTree(data, bag, criterion, limits, random, writer, gains) {
	const { lists, ranks, size } = bag;
	const columns = data.columns;
	const goesLeft = new Uint8Array(size);
	const spill = new Int32Array(size);
	const drawn = Int32Array.from({ length: columns }, (_, column) => column);
	const maySplit = (weight, depth) => depth < limits.maxDepth && weight >= limits.minSamplesSplit && weight >= 2 * limits.minSamplesLeaf;
	writer.startTree();
	const waiting = [{
		from: 0,
		to: size,
		depth: 0,
		parent: -1,
		column: 0,
		open: maySplit(bag.total, 0) && !criterion.isPure(0, size)
	}];
	while (waiting.length > 0) {
		const node = waiting.pop();
		const { from, to, depth } = node;
		if (node.parent >= 0) writer.startRight(node.parent);
		criterion.enter(node.column * size + from, node.column * size + to);
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
		const leftOpen = maySplit(best.leftWeight, depth + 1) && !criterion.isPure(start + from, start + middle);
		const rightOpen = maySplit(criterion.weight - best.leftWeight, depth + 1) && !criterion.isPure(start + middle, start + to);
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
// src/numeric/algorithms/tree/in-bag.ts
/** `counts[row]` says how often a row was drawn; absent: every row once. */
function gatherInBag(data, counts) {
	const { rows: all, columns } = data;
	const numberOf = new Int32Array(all).fill(-1);
	let size = 0;
	let total = 0;
	for (let row = 0; row < all; row++) {
		const count = counts === void 0 ? 1 : counts[row];
		total += count;
		if (count > 0) numberOf[row] = size++;
	}
	const rows = new Int32Array(size);
	const weights = new Float64Array(size);
	const ranks = new Int32Array(size * columns);
	const lists = new Int32Array(size * columns);
	for (let row = 0; row < all; row++) {
		const sample = numberOf[row];
		if (sample < 0) continue;
		rows[sample] = row;
		weights[sample] = counts === void 0 ? 1 : counts[row];
	}
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
		total,
		rows,
		weights,
		ranks,
		lists
	};
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
// src/numeric/algorithms/forest/forest.ts
/** Fits a single CART tree on all rows. */
const fitDecisionTree = (x, target, parameters, seed) => fitTrees(x, target, {
	...parameters,
	trees: 1,
	bootstrap: false
}, seed, 0, 1);
/** Random forest (Breiman 2001): bootstrap rows, random columns for every split, probabilities averaged. */
const fitRandomForest = (x, target, parameters, seed) => fitTrees(x, target, parameters, seed, 0, parameters["trees"]);
/**
* Fits trees `first` to `last − 1` of a forest. Each tree has a generator of its own, so parts fitted apart and joined with
* `joinForest` are the forest bit for bit.
*/
function fitTrees(x, target, parameters, seed, first, last) {
	const data = presort(x);
	const limits = limitsOf(parameters, x.columns);
	const outputs = target.task === "classification" ? target.classCount : 1;
	const writer = new TreeWriter(outputs);
	const importance = new Float64Array(x.columns * (last - first));
	const centre = target.task === "regression" ? mean(target.values) : 0;
	for (let tree = first; tree < last; tree++) {
		const random = Random.forPart(seed, tree);
		const bag = gatherInBag(data, parameters["bootstrap"] === true ? drawRows(data, random) : void 0);
		const gains = new Float64Array(x.columns);
		growTree(data, bag, criterionFor(bag, target, centre), limits, random, writer, gains);
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
function drawRows(data, random) {
	const counts = new Int32Array(data.rows);
	for (let draw = 0; draw < data.rows; draw++) counts[random.below(data.rows)]++;
	return counts;
}
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
function linearModel({ x, means, mean }, coefficients) {
	let intercept = mean;
	for (let column = 0; column < x.columns; column++) intercept -= coefficients[column] * means[column];
	return {
		kind: "linear",
		parameters: {
			task: "regression",
			outputs: 1,
			link: "identity"
		},
		arrays: {
			coefficients,
			intercepts: Float64Array.of(intercept)
		}
	};
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
// src/numeric/linear-algebra/minimise.ts
const MEMORY = 10;
/** Values closer than this share of their size are equal as far as the objective's own rounding goes. */
const ROUNDING = 1e-14;
/** Steps without a lower value after which nothing more can be won in this precision. */
const MAX_STALLED = 20;
/** L-BFGS (Nocedal 1980) with two-loop recursion and a backtracking search that keeps the curvature condition (Wolfe, by bisection). */
function minimise(objective, start, limits) {
	let point = Float64Array.from(start);
	let gradient = new Float64Array(point.length);
	let value = objective(point, gradient);
	const steps = [];
	const changes = [];
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
		const direction = quasiNewtonDirection(gradient, steps, changes);
		const found = wolfeStep(objective, point, value, gradient, direction, iteration === 0 ? Math.min(1, 1 / norm(gradient)) : 1);
		stalled = found === void 0 || found.value < value ? 0 : stalled + 1;
		if (found === void 0 || stalled > MAX_STALLED) return {
			point,
			value,
			iterations: iteration,
			converged: false
		};
		const step = difference(found.point, point);
		const change = difference(found.gradient, gradient);
		if (dot(step, change) > 1e-12 * dot(change, change)) {
			steps.push(step);
			changes.push(change);
			if (steps.length > MEMORY) {
				steps.shift();
				changes.shift();
			}
		}
		({point, value, gradient} = found);
	}
}
function quasiNewtonDirection(gradient, steps, changes) {
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
const difference = (left, right) => left.map((value, index) => value - right[index]);
// src/numeric/algorithms/logistic/logistic-regression.ts
/**
* Logistic regression with an L2 penalty on the weights, not the intercepts: Σ log loss + ½ · l2 · ‖w‖², so that `l2` is 1 / scikit-learn's C.
* Two classes share one set of weights; more have one set each (softmax).
*/
function fitLogisticRegression(x, target, parameters) {
	const classes = target;
	const outputs = classes.classCount <= 2 ? 1 : classes.classCount;
	const l2 = parameters["l2"];
	const minimum = minimise(outputs === 1 ? binaryObjective(x, classes, l2) : softmaxObjective(x, classes, l2), new Float64Array(outputs * (x.columns + 1)), {
		maxIterations: parameters["max-iterations"],
		tolerance: parameters["tolerance"]
	});
	const weights = outputs * x.columns;
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
/** The loss is divided by the number of rows, so that the tolerance does not depend on it. */
function binaryObjective(x, { labels }, l2) {
	const residuals = new Float64Array(x.rows);
	return (point, gradient) => {
		residuals.fill(point[x.columns]);
		for (let column = 0; column < x.columns; column++) addScaled(residuals, columnOf(x, column), point[column]);
		let loss = 0;
		let sum = 0;
		for (let row = 0; row < x.rows; row++) {
			const score = residuals[row];
			const exponential = Math.exp(-Math.abs(score));
			loss += Math.log1p(exponential) + (labels[row] === 1 ? Math.max(-score, 0) : Math.max(score, 0));
			const probability = score >= 0 ? 1 / (1 + exponential) : exponential / (1 + exponential);
			residuals[row] = probability - labels[row];
			sum += residuals[row];
		}
		gradient[x.columns] = sum / x.rows;
		for (let column = 0; column < x.columns; column++) {
			gradient[column] = (dot(columnOf(x, column), residuals) + l2 * point[column]) / x.rows;
			loss += .5 * l2 * point[column] ** 2;
		}
		return loss / x.rows;
	};
}
function softmaxObjective(x, { labels, classCount }, l2) {
	const { rows, columns } = x;
	const scores = Array.from({ length: classCount }, () => new Float64Array(rows));
	return (point, gradient) => {
		for (let label = 0; label < classCount; label++) {
			scores[label].fill(point[classCount * columns + label]);
			for (let column = 0; column < columns; column++) addScaled(scores[label], columnOf(x, column), point[label * columns + column]);
		}
		let loss = 0;
		for (let row = 0; row < rows; row++) loss += toResiduals(scores, row, labels[row]);
		for (let label = 0; label < classCount; label++) {
			const residuals = scores[label];
			let sum = 0;
			for (let row = 0; row < rows; row++) sum += residuals[row];
			gradient[classCount * columns + label] = sum / rows;
			for (let column = 0; column < columns; column++) {
				const weight = point[label * columns + column];
				gradient[label * columns + column] = (dot(columnOf(x, column), residuals) + l2 * weight) / rows;
				loss += .5 * l2 * weight ** 2;
			}
		}
		return loss / rows;
	};
}
/** Turns the row's scores into probability − indicator and returns its log loss. */
function toResiduals(scores, row, label) {
	let largest = -Infinity;
	for (const score of scores) largest = Math.max(largest, score[row]);
	const own = scores[label][row] - largest;
	let sum = 0;
	for (const score of scores) {
		const exponential = Math.exp(score[row] - largest);
		score[row] = exponential;
		sum += exponential;
	}
	for (const score of scores) score[row] /= sum;
	scores[label][row] -= 1;
	return Math.log(sum) - own;
}
// src/numeric/algorithms/svm/smo.ts
const TINY = 1e-12;
/** Whether y·α of a row may still rise or fall; both for rows that are at no bound. */
const RISES = 1;
const FALLS = 2;
/**
* Trains a two-class C-SVM by sequential minimal optimisation with second-order choice of the working set (WSS2; Fan, Chen and Lin 2005).
* `signs` are +1 and −1. Instead of the gradient G it keeps −y·G, in which an update and both choices need no sign.
*/
function trainBinaryMachine(kernel, signs, limits) {
	const { c, tolerance, maxIterations } = limits;
	const count = signs.length;
	const alpha = new Float64Array(count);
	const violation = Float64Array.from(signs);
	const diagonal = Float64Array.from({ length: count }, (_, index) => kernel.diagonal(index));
	const freedom = Uint8Array.from(signs, (sign) => sign > 0 ? RISES : FALLS);
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
		let second = -1;
		let least = Infinity;
		let bestDrop = 0;
		for (let index = 0; index < count; index++) {
			if ((freedom[index] & FALLS) === 0) continue;
			const value = violation[index];
			if (value < least) least = value;
			const gap = most - value;
			if (gap <= 0) continue;
			let curvature = own + diagonal[index] - 2 * firstRow[index];
			if (curvature < TINY) curvature = TINY;
			const drop = gap * gap / curvature;
			if (drop > bestDrop) {
				bestDrop = drop;
				second = index;
			}
		}
		if (most - least < tolerance || second < 0) {
			converged = true;
			break;
		}
		const secondRow = kernel.row(second);
		first = applyStep(moveAlong(first, second, own + diagonal[second] - 2 * firstRow[second], violation, signs, alpha, freedom, c), firstRow, secondRow, violation, freedom);
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
		freedom[index] = (rises ? RISES : 0) | (falls ? FALLS : 0);
	}
	return taken;
}
/** Brings the violations up to date and finds the next first row in the same pass. */
function applyStep(taken, firstRow, secondRow, violation, freedom) {
	let best = -1;
	let most = -Infinity;
	for (let index = 0; index < violation.length; index++) {
		const value = violation[index] - taken * (firstRow[index] - secondRow[index]);
		violation[index] = value;
		if (value > most && (freedom[index] & RISES) !== 0) {
			most = value;
			best = index;
		}
	}
	return best;
}
function indexOfMost(violation, freedom) {
	let best = -1;
	for (let index = 0; index < violation.length; index++) if ((freedom[index] & RISES) !== 0 && (best < 0 || violation[index] > violation[best])) best = index;
	return best;
}
/** Mean of y·gradient over rows at no bound, or the middle of the feasible range when there is none. */
function offsetOf(violation, freedom) {
	let free = 0;
	let sum = 0;
	let upper = Infinity;
	let lower = -Infinity;
	for (let index = 0; index < violation.length; index++) {
		const value = -violation[index];
		if (freedom[index] === 3) {
			free++;
			sum += value;
		} else if (freedom[index] === RISES) upper = Math.min(upper, value);
		else lower = Math.max(lower, value);
	}
	if (free > 0) return sum / free;
	if (upper === Infinity) return lower;
	return lower === -Infinity ? upper : (upper + lower) / 2;
}
// src/numeric/algorithms/svm/svm.ts
const CACHE_BYTES = 134217728;
const CALIBRATION_FOLDS = 5;
/** Support vector machine, one against one, linear or RBF; probabilities by Platt's sigmoid on decisions from internal cross-validation. */
function fitSvm(x, target, parameters, seed) {
	const { labels, classCount } = target;
	const rows = toRowMajor(x);
	const kernel = kernelSpec(parameters, x);
	const limits = {
		c: parameters["c"],
		tolerance: parameters["tolerance"],
		maxIterations: Math.max(100 * x.rows, 1e9 / Math.max(1, x.rows))
	};
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
		const machine = train(rows, x.columns, members, signs, kernel, limits);
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
			const decisions = outOfFold(rows, x.columns, members, signs, kernel, limits, Random.forPart(seed, low, high));
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
/** scikit-learn's `gamma`: `scale` is 1 / (columns × variance of all values), `auto` 1 / columns. */
function kernelSpec(parameters, x) {
	if (parameters["kernel"] === "linear") return { kind: "linear" };
	const gamma = parameters["gamma"];
	if (typeof gamma === "number") return {
		kind: "rbf",
		gamma
	};
	if (gamma === "auto") return {
		kind: "rbf",
		gamma: 1 / x.columns
	};
	let mean = 0;
	for (const value of x.values) mean += value / x.values.length;
	let variance = 0;
	for (const value of x.values) variance += (value - mean) ** 2 / x.values.length;
	return {
		kind: "rbf",
		gamma: variance > 0 ? 1 / (x.columns * variance) : 1
	};
}
function membersOf(labels, low, high) {
	const members = [];
	labels.forEach((label, row) => {
		if (label === low || label === high) members.push(row);
	});
	return Int32Array.from(members);
}
function train(rows, columns, members, signs, kernel, limits) {
	return trainBinaryMachine(new KernelCache(kernel, kernelRows(gather(rows, columns, members), columns), CACHE_BYTES), signs, limits);
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
function outOfFold(rows, columns, members, signs, kernel, limits, random) {
	const decisions = new Float64Array(members.length);
	const shuffled = random.shuffle(Int32Array.from(members, (_, index) => index));
	for (let fold = 0; fold < CALIBRATION_FOLDS; fold++) {
		const inside = [];
		const outside = [];
		shuffled.forEach((index, position) => (position % CALIBRATION_FOLDS === fold ? outside : inside).push(index));
		const foldSigns = Float64Array.from(inside, (index) => signs[index]);
		const trainRows = gather(rows, columns, inside.map((index) => members[index]));
		const positive = foldSigns.some((sign) => sign > 0);
		const negative = foldSigns.some((sign) => sign < 0);
		if (!positive || !negative) {
			for (const index of outside) decisions[index] = positive ? 1 : negative ? -1 : 0;
			continue;
		}
		const trainKernel = kernelRows(trainRows, columns);
		const machine = trainBinaryMachine(new KernelCache(kernel, trainKernel, CACHE_BYTES), foldSigns, limits);
		const outsideRows = kernelRows(gather(rows, columns, outside.map((index) => members[index])), columns);
		const similarity = new Float64Array(inside.length);
		outside.forEach((index, position) => {
			fillKernelRow(kernel, outsideRows, position, trainKernel, similarity);
			let decision = -machine.offset;
			for (let other = 0; other < inside.length; other++) decision += machine.coefficients[other] * similarity[other];
			decisions[index] = decision;
		});
	}
	return decisions;
}
// src/numeric/algorithms/fit.ts
const FITS = {
	"random-forest": fitRandomForest,
	"gradient-boosting": fitGradientBoosting,
	"decision-tree": fitDecisionTree,
	"logistic-regression": fitLogisticRegression,
	svm: fitSvm,
	"k-nearest-neighbors": fitNearestNeighbors,
	"naive-bayes": fitNaiveBayes,
	"linear-regression": fitLinearRegression,
	ridge: fitRidge
};
/** Fits any algorithm; `parameters` come from `resolveAlgorithm`. Same arguments, same bits, on every machine. */
const fitAlgorithm = (id, x, target, parameters, seed) => FITS[id](x, target, parameters, seed);
// src/domain/train/fit-setting.ts
/** Preprocessing and model learned from the given rows only. */
function fitSetting(table, target, rows, setting, seed) {
	const { pipeline, x } = preprocess(table, rows, setting);
	return {
		pipeline,
		model: fitAlgorithm(setting.algorithm, x, takeTarget(target, rows), setting.parameters, seed)
	};
}
function preprocess(table, rows, setting) {
	const { scale, takesMissing } = ALGORITHMS[setting.algorithm];
	const training = takeRows(table, rows);
	const features = training.columns.map((column) => column.name);
	const pipeline = fitPipeline(training, features, {
		scale,
		keepMissing: takesMissing
	});
	return {
		pipeline,
		x: applyPipeline(pipeline, training)
	};
}
export { scoreClassification as a, joinForest as i, preprocess as n, scoreRegression as o, fitTrees as r, fitSetting as t };
