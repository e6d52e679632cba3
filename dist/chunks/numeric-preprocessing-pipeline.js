import { n as Failure } from "./kernel-failure.js";
import { r as findColumn } from "./kernel-table.js";
import { n as argMax, r as mostProbable } from "./numeric-algorithms-model.js";
// src/numeric/linear-algebra/matrix.ts
function matrixFromColumns(columns, rows) {
	const values = new Float64Array(rows * columns.length);
	columns.forEach((column, index) => values.set(column, index * rows));
	return {
		rows,
		columns: columns.length,
		values
	};
}
const columnOf = (matrix, column) => matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);
/** The same values by row (`result[i * columns + j]`), for loops that visit all columns of a row together. */
function toRowMajor(matrix) {
	const { rows, columns, values } = matrix;
	const result = new Float64Array(rows * columns);
	for (let column = 0; column < columns; column++) {
		const start = column * rows;
		for (let row = 0; row < rows; row++) result[row * columns + column] = values[start + row];
	}
	return result;
}
// src/numeric/algorithms/bayes/naive-bayes.ts
/** Gaussian naive Bayes: a normal distribution for every class and column; variances get `smoothing` × the largest column variance added. */
function fitNaiveBayes(x, target, parameters) {
	const { labels, classCount } = target;
	const counts = new Float64Array(classCount);
	for (const label of labels) counts[label]++;
	const means = new Float64Array(classCount * x.columns);
	const variances = new Float64Array(classCount * x.columns);
	let largest = 0;
	for (let column = 0; column < x.columns; column++) {
		const values = columnOf(x, column);
		largest = Math.max(largest, varianceOf(values));
		for (let row = 0; row < x.rows; row++) means[labels[row] * x.columns + column] += values[row] / counts[labels[row]];
		for (let row = 0; row < x.rows; row++) {
			const slot = labels[row] * x.columns + column;
			variances[slot] += (values[row] - means[slot]) ** 2 / counts[labels[row]];
		}
	}
	const added = parameters["smoothing"] * (largest > 0 ? largest : 1);
	for (let slot = 0; slot < variances.length; slot++) variances[slot] += added;
	return {
		kind: "gaussian",
		parameters: {
			task: "classification",
			classCount
		},
		arrays: {
			means,
			variances,
			priors: counts.map((count) => count / labels.length)
		}
	};
}
/** Row-major class probabilities. */
function gaussianProbabilities(model, x) {
	const { means, variances, priors } = model.arrays;
	const classCount = priors.length;
	const logs = new Float64Array(x.rows * classCount);
	for (let label = 0; label < classCount; label++) {
		let constant = Math.log(priors[label]);
		for (let column = 0; column < x.columns; column++) constant -= .5 * Math.log(2 * Math.PI * variances[label * x.columns + column]);
		for (let row = 0; row < x.rows; row++) logs[row * classCount + label] = constant;
		for (let column = 0; column < x.columns; column++) {
			const values = columnOf(x, column);
			const mean = means[label * x.columns + column];
			const factor = .5 / variances[label * x.columns + column];
			for (let row = 0; row < x.rows; row++) logs[row * classCount + label] -= factor * (values[row] - mean) ** 2;
		}
	}
	return logs;
}
function varianceOf(values) {
	let mean = 0;
	for (const value of values) mean += value / values.length;
	let sum = 0;
	for (const value of values) sum += (value - mean) ** 2;
	return sum / values.length;
}
// src/numeric/algorithms/boosting/loss.ts
function lossFor(target) {
	if (target.task === "regression") return squaredLoss(target);
	return target.classCount <= 2 ? logisticLoss(target) : softmaxLoss(target);
}
function squaredLoss({ values }) {
	let sum = 0;
	for (const value of values) sum += value;
	return {
		link: "identity",
		outputs: 1,
		baseline: Float64Array.of(sum / values.length),
		derive: (raw, _output, into) => {
			for (let row = 0; row < values.length; row++) {
				into[2 * row] = raw[row] - values[row];
				into[2 * row + 1] = 1;
			}
		},
		toProbabilities: () => void 0
	};
}
function logisticLoss({ labels }) {
	let ones = 0;
	for (const label of labels) ones += label;
	const share = Math.min(Math.max(ones / labels.length, 1e-10), 1 - 1e-10);
	return {
		link: "logistic",
		outputs: 1,
		baseline: Float64Array.of(Math.log(share / (1 - share))),
		derive: (raw, _output, into) => {
			for (let row = 0; row < labels.length; row++) {
				const probability = sigmoid(raw[row]);
				into[2 * row] = probability - labels[row];
				into[2 * row + 1] = probability * (1 - probability);
			}
		},
		toProbabilities: () => void 0
	};
}
function softmaxLoss({ labels, classCount }) {
	const counts = new Float64Array(classCount);
	for (const label of labels) counts[label]++;
	return {
		link: "softmax",
		outputs: classCount,
		baseline: counts.map((count) => Math.log(Math.max(count, 1e-10) / labels.length)),
		derive: (probabilities, output, into) => {
			for (let row = 0; row < labels.length; row++) {
				const probability = probabilities[row * classCount + output];
				into[2 * row] = probability - (labels[row] === output ? 1 : 0);
				into[2 * row + 1] = probability * (1 - probability);
			}
		},
		toProbabilities: (raw, into) => softmaxRows(raw, classCount, into)
	};
}
const sigmoid = (value) => {
	if (value >= 0) return 1 / (1 + Math.exp(-value));
	const exponential = Math.exp(value);
	return exponential / (1 + exponential);
};
/** Softmax of each row of `count` values; the largest is taken off first, so nothing overflows. */
function softmaxRows(raw, count, into) {
	for (let start = 0; start < raw.length; start += count) {
		let largest = -Infinity;
		for (let index = 0; index < count; index++) largest = Math.max(largest, raw[start + index]);
		let sum = 0;
		for (let index = 0; index < count; index++) {
			const exponential = Math.exp(raw[start + index] - largest);
			into[start + index] = exponential;
			sum += exponential;
		}
		for (let index = 0; index < count; index++) into[start + index] /= sum;
	}
}
// src/numeric/algorithms/linear/predict.ts
/** Intercept plus weighted sum of the columns for each output; row-major, `outputs` numbers a row. */
function linearScores(x, coefficients, intercepts) {
	const outputs = intercepts.length;
	const scores = new Float64Array(x.rows * outputs);
	for (let output = 0; output < outputs; output++) {
		for (let row = 0; row < x.rows; row++) scores[row * outputs + output] = intercepts[output];
		for (let column = 0; column < x.columns; column++) {
			const weight = coefficients[output * x.columns + column];
			const values = columnOf(x, column);
			for (let row = 0; row < x.rows; row++) scores[row * outputs + output] += weight * values[row];
		}
	}
	return scores;
}
// src/numeric/algorithms/neighbors/kd-tree.ts
const LEAF_SIZE = 16;
/** With more columns the tree prunes next to nothing. */
const TREE_MAX_COLUMNS = 20;
/** `points` is row-major. */
function makeNeighborSearch(points, columns) {
	const count = columns === 0 ? 0 : points.length / columns;
	return columns > TREE_MAX_COLUMNS || count <= 64 ? new BruteSearch(points, columns, count) : new KdTree(points, columns, count);
}
/** Puts a point into the sorted list of the nearest when it belongs there; returns how many are filled. */
function insert(index, distance, indices, distances, filled) {
	const room = indices.length;
	if (filled === room && !comesBefore(distance, index, distances[room - 1], indices[room - 1])) return filled;
	let slot = filled === room ? room - 1 : filled;
	while (slot > 0 && comesBefore(distance, index, distances[slot - 1], indices[slot - 1])) {
		distances[slot] = distances[slot - 1];
		indices[slot] = indices[slot - 1];
		slot--;
	}
	distances[slot] = distance;
	indices[slot] = index;
	return filled === room ? room : filled + 1;
}
const comesBefore = (distance, index, otherDistance, otherIndex) => distance < otherDistance || distance === otherDistance && index < otherIndex;
var BruteSearch = class {
	#points;
	#columns;
	#count;
	constructor(points, columns, count) {
		this.#points = points;
		this.#columns = columns;
		this.#count = count;
	}
	nearest(query, queryStart, indices, distances) {
		const points = this.#points;
		const columns = this.#columns;
		let filled = 0;
		for (let point = 0; point < this.#count; point++) {
			const limit = filled === indices.length ? distances[filled - 1] : Infinity;
			let distance = 0;
			const start = point * columns;
			for (let column = 0; column < columns && distance <= limit; column++) {
				const gap = points[start + column] - query[queryStart + column];
				distance += gap * gap;
			}
			if (distance <= limit) filled = insert(point, distance, indices, distances, filled);
		}
	}
};
/** Balanced by median on the widest column; nodes are numbered as in a heap, leaves hold up to 16 points. */
var KdTree = class {
	#columns;
	/** Points in tree order, and the index that each had. */
	#points;
	#order;
	#splitColumn = [];
	#splitValue = [];
	constructor(points, columns, count) {
		this.#columns = columns;
		this.#order = Int32Array.from({ length: count }, (_, index) => index);
		this.#build(points, 0, 0, count);
		this.#points = new Float64Array(points.length);
		for (let position = 0; position < count; position++) {
			const start = this.#order[position] * columns;
			this.#points.set(points.subarray(start, start + columns), position * columns);
		}
	}
	#build(points, node, from, to) {
		if (to - from <= LEAF_SIZE) return;
		const column = this.#widest(points, from, to);
		this.#order.subarray(from, to).sort((left, right) => points[left * this.#columns + column] - points[right * this.#columns + column] || left - right);
		const middle = from + to >> 1;
		this.#splitColumn[node] = column;
		this.#splitValue[node] = points[this.#order[middle] * this.#columns + column];
		this.#build(points, 2 * node + 1, from, middle);
		this.#build(points, 2 * node + 2, middle, to);
	}
	#widest(points, from, to) {
		let best = 0;
		let bestWidth = -1;
		for (let column = 0; column < this.#columns; column++) {
			let low = Infinity;
			let high = -Infinity;
			for (let position = from; position < to; position++) {
				const value = points[this.#order[position] * this.#columns + column];
				if (value < low) low = value;
				if (value > high) high = value;
			}
			if (high - low > bestWidth) {
				bestWidth = high - low;
				best = column;
			}
		}
		return best;
	}
	nearest(query, queryStart, indices, distances) {
		this.#visit(0, 0, this.#order.length, query, queryStart, indices, distances, 0);
	}
	#visit(node, from, to, query, queryStart, indices, distances, already) {
		let filled = already;
		const columns = this.#columns;
		if (to - from <= LEAF_SIZE) {
			for (let position = from; position < to; position++) {
				let distance = 0;
				for (let column = 0; column < columns; column++) {
					const gap = this.#points[position * columns + column] - query[queryStart + column];
					distance += gap * gap;
				}
				filled = insert(this.#order[position], distance, indices, distances, filled);
			}
			return filled;
		}
		const gap = query[queryStart + this.#splitColumn[node]] - this.#splitValue[node];
		const middle = from + to >> 1;
		const leftFirst = gap < 0;
		for (let side = 0; side < 2; side++) {
			if (side === 1 && filled === indices.length && gap * gap > distances[filled - 1]) break;
			const left = leftFirst === (side === 0);
			filled = this.#visit(2 * node + (left ? 1 : 2), left ? from : middle, left ? middle : to, query, queryStart, indices, distances, filled);
		}
		return filled;
	}
};
// src/numeric/algorithms/neighbors/nearest-neighbors.ts
/** k nearest neighbours keeps its training rows. */
function fitNearestNeighbors(x, target, parameters) {
	return {
		kind: "neighbors",
		parameters: {
			task: target.task,
			classCount: target.task === "classification" ? target.classCount : 0,
			columns: x.columns,
			neighbors: Math.min(parameters["neighbors"], x.rows),
			weights: parameters["weights"]
		},
		arrays: {
			points: toRowMajor(x),
			targets: target.task === "classification" ? target.labels : target.values
		}
	};
}
/** Builds the search tree once and scores any number of matrices. */
function neighborScorer(model) {
	const { columns, neighbors, classCount, weights } = model.parameters;
	const points = model.arrays["points"];
	const targets = model.arrays["targets"];
	const search = makeNeighborSearch(points, columns);
	const indices = new Int32Array(neighbors);
	const distances = new Float64Array(neighbors);
	const outputs = Math.max(1, classCount);
	return (x) => {
		const rows = toRowMajor(x);
		const sums = new Float64Array(x.rows * outputs);
		for (let row = 0; row < x.rows; row++) {
			search.nearest(rows, row * columns, indices, distances);
			let total = 0;
			for (let near = 0; near < neighbors; near++) {
				const weight = weightOf(weights, distances[near], distances[0]);
				total += weight;
				const value = targets[indices[near]];
				if (classCount > 0) sums[row * outputs + value] += weight;
				else sums[row] += weight * value;
			}
			for (let output = 0; output < outputs; output++) sums[row * outputs + output] /= total;
		}
		return classCount > 0 ? {
			task: "classification",
			predicted: mostProbable(sums, classCount),
			probabilities: sums
		} : {
			task: "regression",
			predicted: sums
		};
	};
}
/** By distance: 1/d; when training rows coincide with the query, they alone count. */
function weightOf(weights, squared, nearestSquared) {
	if (weights === "uniform") return 1;
	if (nearestSquared === 0) return squared === 0 ? 1 : 0;
	return 1 / Math.sqrt(squared);
}
// src/numeric/algorithms/svm/decay.ts
const STEPS = 64;
const STEPS_PER_UNIT = STEPS / Math.LN2;
const UNIT_PER_STEP = Math.LN2 / STEPS;
/**
* 2^(−i/64), as a product of square roots for the bits of i. Only operations that IEEE 754 rounds exactly: the last bit of a general power
* differs between Node 20 and 24, and with it every model.
*/
const FRACTIONS = Float64Array.from({ length: STEPS }, (_, step) => {
	let root = .5;
	let fraction = 1;
	for (let bit = STEPS / 2; bit >= 1; bit /= 2) {
		root = Math.sqrt(root);
		if ((step & bit) !== 0) fraction *= root;
	}
	return fraction;
});
/** 2^−i, down to the smallest number there is. */
const POWERS = halvings(1080);
/**
* exp(−x) for x ≥ 0 with a relative error below 1e-13: table for multiples of ln 2 / 64, polynomial for the rest. Kernel matrices are
* mostly exponentials, and this is three times as fast as a call of Math.exp, which the compiler cannot inline.
*/
function decay(x) {
	if (!(x < 744)) return x !== x ? x : 0;
	const step = x * STEPS_PER_UNIT + .5 | 0;
	const rest = step * UNIT_PER_STEP - x;
	return (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24))))) * FRACTIONS[step & 63] * POWERS[step >> 6];
}
function halvings(count) {
	const powers = new Float64Array(count);
	for (let power = 0, value = 1; power < count; power++, value /= 2) powers[power] = value;
	return powers;
}
// src/numeric/algorithms/svm/kernel.ts
function kernelRows(values, columns) {
	const count = values.length / columns;
	const norms = new Float64Array(count);
	for (let row = 0; row < count; row++) {
		let sum = 0;
		for (let column = 0; column < columns; column++) sum += values[row * columns + column] ** 2;
		norms[row] = sum;
	}
	return {
		count,
		columns,
		values,
		norms
	};
}
/** Writes the kernel of one row of `left` with every row of `right`. */
function fillKernelRow(spec, left, row, right, into) {
	const { columns } = left;
	const own = left.values.subarray(row * columns, (row + 1) * columns);
	const { values, norms, count } = right;
	const radial = spec.kind === "rbf";
	const gamma = radial ? spec.gamma : 0;
	const norm = left.norms[row];
	let start = 0;
	for (let other = 0; other < count; other++) {
		let product = 0;
		for (let column = 0; column < columns; column++) product += own[column] * values[start++];
		if (radial) {
			const distance = norm + norms[other] - 2 * product;
			into[other] = distance > 0 ? decay(gamma * distance) : 1;
		} else into[other] = product;
	}
}
/** Kernel rows of a training set, the most recently used ones kept within a memory limit. */
var KernelCache = class {
	#spec;
	#rows;
	#capacity;
	/** Insertion order is order of use: a hit is taken out and put back. */
	#kept = /* @__PURE__ */ new Map();
	constructor(spec, rows, limitBytes) {
		this.#spec = spec;
		this.#rows = rows;
		this.#capacity = Math.max(2, Math.floor(limitBytes / (4 * rows.count)));
	}
	row(index) {
		let row = this.#kept.get(index);
		if (row !== void 0) this.#kept.delete(index);
		else {
			if (this.#kept.size >= this.#capacity) {
				const [oldest, reused] = this.#kept.entries().next().value;
				this.#kept.delete(oldest);
				row = reused;
			} else row = new Float32Array(this.#rows.count);
			fillKernelRow(this.#spec, this.#rows, index, this.#rows, row);
		}
		this.#kept.set(index, row);
		return row;
	}
	/** Kernel of a row with itself. */
	diagonal(index) {
		return this.#spec.kind === "rbf" ? 1 : this.#rows.norms[index];
	}
};
// src/numeric/algorithms/svm/platt.ts
/** Platt's sigmoid by Newton's method with backtracking (Lin, Lin and Weng 2007), with their smoothed targets. */
function fitPlatt(decisions, signs) {
	let positives = 0;
	for (const sign of signs) if (sign > 0) positives++;
	const negatives = signs.length - positives;
	const high = (positives + 1) / (positives + 2);
	const low = 1 / (negatives + 2);
	const goal = (row) => signs[row] > 0 ? high : low;
	const loss = (slope, shift) => {
		let sum = 0;
		for (let row = 0; row < decisions.length; row++) {
			const value = slope * decisions[row] + shift;
			sum += (value >= 0 ? goal(row) : goal(row) - 1) * value + Math.log1p(Math.exp(-Math.abs(value)));
		}
		return sum;
	};
	let slope = 0;
	let shift = Math.log((negatives + 1) / (positives + 1));
	let value = loss(slope, shift);
	for (let iteration = 0; iteration < 100; iteration++) {
		let h11 = 1e-12;
		let h22 = 1e-12;
		let h21 = 0;
		let g1 = 0;
		let g2 = 0;
		for (let row = 0; row < decisions.length; row++) {
			const decision = decisions[row];
			const score = slope * decision + shift;
			const exponential = Math.exp(-Math.abs(score));
			const p = score >= 0 ? exponential / (1 + exponential) : 1 / (1 + exponential);
			const curvature = p * (1 - p);
			h11 += decision * decision * curvature;
			h22 += curvature;
			h21 += decision * curvature;
			g1 += decision * (goal(row) - p);
			g2 += goal(row) - p;
		}
		if (Math.abs(g1) < 1e-5 && Math.abs(g2) < 1e-5) break;
		const determinant = h11 * h22 - h21 * h21;
		const stepSlope = -(h22 * g1 - h21 * g2) / determinant;
		const stepShift = -(-h21 * g1 + h11 * g2) / determinant;
		const fall = g1 * stepSlope + g2 * stepShift;
		let length = 1;
		for (; length >= 1e-10; length /= 2) {
			const next = loss(slope + length * stepSlope, shift + length * stepShift);
			if (next < value + 1e-4 * length * fall) {
				slope += length * stepSlope;
				shift += length * stepShift;
				value = next;
				break;
			}
		}
		if (length < 1e-10) break;
	}
	return {
		slope,
		shift
	};
}
/**
* Class probabilities from pairwise ones (Wu, Lin and Weng 2004, second method). `pairwise[i * classes + j]` = P(i | i or j).
*/
function couplePairs(pairwise, classes) {
	const q = new Float64Array(classes * classes);
	for (let row = 0; row < classes; row++) for (let column = 0; column < classes; column++) {
		if (row === column) continue;
		q[row * classes + row] += pairwise[column * classes + row] ** 2;
		q[row * classes + column] = -pairwise[column * classes + row] * pairwise[row * classes + column];
	}
	const p = new Float64Array(classes).fill(1 / classes);
	const qp = new Float64Array(classes);
	for (let iteration = 0; iteration < Math.max(100, classes); iteration++) {
		let pqp = 0;
		for (let row = 0; row < classes; row++) {
			qp[row] = 0;
			for (let column = 0; column < classes; column++) qp[row] += q[row * classes + column] * p[column];
			pqp += p[row] * qp[row];
		}
		let worst = 0;
		for (let row = 0; row < classes; row++) worst = Math.max(worst, Math.abs(qp[row] - pqp));
		if (worst < .005 / classes) break;
		for (let row = 0; row < classes; row++) {
			const change = (-qp[row] + pqp) / q[row * classes + row];
			p[row] += change;
			pqp = (pqp + change * (change * q[row * classes + row] + 2 * qp[row])) / (1 + change) ** 2;
			for (let column = 0; column < classes; column++) {
				qp[column] = (qp[column] + change * q[row * classes + column]) / (1 + change);
				p[column] /= 1 + change;
			}
		}
	}
	return p;
}
// src/numeric/algorithms/svm/predict.ts
/** Prepares the support vectors once; the class with most votes wins, the first of equals, as in libsvm. */
function supportVectorScorer(model) {
	const { classCount, columns, probability } = model.parameters;
	const kernel = model.parameters["kernel"];
	const { support, offsets, platt, coefficients, starts, vectors } = model.arrays;
	const supportRows = kernelRows(support, columns);
	const similarity = new Float64Array(supportRows.count);
	return (x) => {
		const rows = kernelRows(toRowMajor(x), columns);
		const predicted = new Int32Array(x.rows);
		const probabilities = probability ? new Float64Array(x.rows * classCount) : void 0;
		const votes = new Float64Array(classCount);
		const pairwise = new Float64Array(classCount * classCount);
		for (let row = 0; row < x.rows; row++) {
			fillKernelRow(kernel, rows, row, supportRows, similarity);
			votes.fill(0);
			let pair = 0;
			for (let low = 0; low < classCount; low++) for (let high = low + 1; high < classCount; high++, pair++) {
				let decision = -offsets[pair];
				for (let index = starts[pair]; index < starts[pair + 1]; index++) decision += coefficients[index] * similarity[vectors[index]];
				votes[decision > 0 ? low : high]++;
				if (probability) {
					const share = pairShare(platt[2 * pair] * decision + platt[2 * pair + 1]);
					pairwise[low * classCount + high] = share;
					pairwise[high * classCount + low] = 1 - share;
				}
			}
			predicted[row] = argMax(votes, 0, classCount);
			probabilities?.set(classCount === 2 ? [pairwise[1], pairwise[2]] : couplePairs(pairwise, classCount), row * classCount);
		}
		return {
			task: "classification",
			predicted,
			...probabilities === void 0 ? {} : { probabilities }
		};
	};
}
/** Platt's sigmoid, kept off 0 and 1 as in libsvm so that coupling stays defined. */
function pairShare(score) {
	const share = score >= 0 ? Math.exp(-score) / (1 + Math.exp(-score)) : 1 / (1 + Math.exp(score));
	return Math.min(Math.max(share, 1e-7), 1 - 1e-7);
}
// src/numeric/algorithms/tree/predict.ts
/**
* Sum over the trees of the leaf values that each row reaches; row-major, `outputs` numbers a row. With a baseline, leaves hold one number
* and tree t belongs to output t modulo the baseline's length; the sums start at the baseline, as they did in training.
*/
function sumLeaves(trees, x, outputs, baseline) {
	const { roots, feature, threshold, right, values, missingLeft } = trees;
	const rows = toRowMajor(x);
	const width = x.columns;
	const stride = baseline?.length ?? outputs;
	const sums = new Float64Array(x.rows * stride);
	if (baseline !== void 0) for (let slot = 0; slot < sums.length; slot++) sums[slot] = baseline[slot % stride];
	for (let tree = 0; tree < roots.length; tree++) {
		const root = roots[tree];
		const shift = baseline === void 0 ? 0 : tree % stride;
		for (let row = 0; row < x.rows; row++) {
			const base = row * width;
			let node = root;
			let column = feature[node];
			while (column >= 0) {
				const value = rows[base + column];
				node = value <= threshold[node] || value !== value && missingLeft !== void 0 && missingLeft[node] === 1 ? node + 1 : right[node];
				column = feature[node];
			}
			const leaf = right[node] * outputs;
			const offset = row * stride + shift;
			for (let output = 0; output < outputs; output++) sums[offset + output] += values[leaf + output];
		}
	}
	return sums;
}
// src/numeric/algorithms/tree/tree-arrays.ts
/** The largest number of columns that the Int16 feature index can name. */
const MAX_COLUMNS = 32767;
/** Collects nodes while trees grow; capacity doubles. */
var TreeWriter = class {
	outputs;
	nodes = 0;
	leaves = 0;
	#feature = /* @__PURE__ */ new Int16Array(1024);
	#threshold = /* @__PURE__ */ new Float64Array(1024);
	#right = /* @__PURE__ */ new Int32Array(1024);
	#cover = /* @__PURE__ */ new Int32Array(1024);
	#missingLeft = /* @__PURE__ */ new Uint8Array(1024);
	#values;
	#roots = [];
	constructor(outputs) {
		this.outputs = outputs;
		this.#values = new Float64Array(1024 * outputs);
	}
	startTree() {
		this.#roots.push(this.nodes);
	}
	/** Adds a split and returns its index; the next node added is its left child. */
	split(feature, threshold, cover, missingLeft) {
		if (feature >= MAX_COLUMNS) throw new Failure("train.too-many-columns", { message: `expected at most ${MAX_COLUMNS} columns for trees, found column ${feature + 1}` });
		const node = this.#grow();
		this.#feature[node] = feature;
		this.#threshold[node] = threshold;
		this.#cover[node] = cover;
		this.#missingLeft[node] = missingLeft ? 1 : 0;
		return node;
	}
	/** Says that the next node added is the right child of `node`. */
	startRight(node) {
		this.#right[node] = this.nodes;
	}
	/** Adds a leaf and returns the offset of its values in `leafValues`, to be filled by the caller. */
	leaf(cover) {
		const node = this.#grow();
		this.#feature[node] = -1;
		this.#cover[node] = cover;
		this.#right[node] = this.leaves;
		const offset = this.leaves * this.outputs;
		if (offset + this.outputs > this.#values.length) this.#values = extended(this.#values, Float64Array);
		this.leaves++;
		return offset;
	}
	get leafValues() {
		return this.#values;
	}
	finish(withMissing) {
		return {
			roots: Int32Array.from(this.#roots),
			feature: this.#feature.slice(0, this.nodes),
			threshold: this.#threshold.slice(0, this.nodes),
			right: this.#right.slice(0, this.nodes),
			values: this.#values.slice(0, this.leaves * this.outputs),
			cover: this.#cover.slice(0, this.nodes),
			...withMissing ? { missingLeft: this.#missingLeft.slice(0, this.nodes) } : {}
		};
	}
	#grow() {
		const node = this.nodes++;
		if (node === this.#feature.length) {
			this.#feature = extended(this.#feature, Int16Array);
			this.#threshold = extended(this.#threshold, Float64Array);
			this.#right = extended(this.#right, Int32Array);
			this.#cover = extended(this.#cover, Int32Array);
			this.#missingLeft = extended(this.#missingLeft, Uint8Array);
		}
		return node;
	}
};
function extended(array, type) {
	const larger = new type(array.length * 2);
	larger.set(array);
	return larger;
}
/** Puts trees of several parts one after another, as if one writer had written them in that order. */
function joinTrees(parts, outputs) {
	const nodes = sum(parts.map((part) => part.feature.length));
	const leaves = sum(parts.map((part) => part.values.length));
	const trees = sum(parts.map((part) => part.roots.length));
	const joined = {
		roots: new Int32Array(trees),
		feature: new Int16Array(nodes),
		threshold: new Float64Array(nodes),
		right: new Int32Array(nodes),
		values: new Float64Array(leaves),
		cover: new Int32Array(nodes)
	};
	let node = 0;
	let value = 0;
	let tree = 0;
	for (const part of parts) {
		joined.feature.set(part.feature, node);
		joined.threshold.set(part.threshold, node);
		joined.cover.set(part.cover, node);
		joined.values.set(part.values, value);
		for (let index = 0; index < part.right.length; index++) joined.right[node + index] = part.right[index] + (part.feature[index] === -1 ? value / outputs : node);
		for (let index = 0; index < part.roots.length; index++) joined.roots[tree + index] = part.roots[index] + node;
		node += part.feature.length;
		value += part.values.length;
		tree += part.roots.length;
	}
	return joined;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** The trees of a model of kind `trees`. */
function treesOf(model) {
	const { roots, feature, threshold, right, values, cover, missingLeft } = model.arrays;
	return {
		roots,
		feature,
		threshold,
		right,
		values,
		cover,
		...missingLeft === void 0 ? {} : { missingLeft }
	};
}
// src/numeric/algorithms/scorer.ts
/** A function that scores matrices with as many columns as the model was fitted on; whatever can be prepared is prepared once. */
function makeScorer(model) {
	switch (model.kind) {
		case "trees": return treeScorer(model);
		case "linear": {
			const { coefficients, intercepts } = model.arrays;
			return (x) => linked(linearScores(x, coefficients, intercepts), model.parameters["link"], intercepts.length);
		}
		case "gaussian": return (x) => linked(gaussianProbabilities(model, x), "softmax", model.parameters["classCount"]);
		case "neighbors": return neighborScorer(model);
		case "support-vectors": return supportVectorScorer(model);
	}
}
function treeScorer(model) {
	const { link, outputs, task, trees } = model.parameters;
	const arrays = treesOf(model);
	if (link === "mean") return (x) => {
		const means = sumLeaves(arrays, x, outputs).map((sum) => sum / trees);
		return task === "regression" ? {
			task,
			predicted: means
		} : {
			task,
			predicted: mostProbable(means, outputs),
			probabilities: means
		};
	};
	const baseline = model.arrays["baseline"];
	return (x) => {
		return linked(sumLeaves(arrays, x, 1, baseline), link, outputs);
	};
}
/** Turns raw scores into outputs; two classes come from one score. */
function linked(raw, link, outputs) {
	if (link === "identity") return {
		task: "regression",
		predicted: raw
	};
	let probabilities = raw;
	if (link === "logistic") {
		probabilities = new Float64Array(raw.length * 2);
		for (let row = 0; row < raw.length; row++) {
			probabilities[2 * row + 1] = sigmoid(raw[row]);
			probabilities[2 * row] = 1 - probabilities[2 * row + 1];
		}
		return {
			task: "classification",
			predicted: mostProbable(probabilities, 2),
			probabilities
		};
	}
	softmaxRows(raw, outputs, probabilities);
	return {
		task: "classification",
		predicted: mostProbable(probabilities, outputs),
		probabilities
	};
}
/** Learns medians, means, deviations and categories from the given columns of a table. */
function fitPipeline(table, features, options) {
	return { columns: features.map((name) => {
		const column = findColumn(table, name);
		if (column === void 0) throw new Failure("train.feature-missing", { message: `column "${name}" is needed; the table has ${namesOf(table)}.` });
		return column.kind === "number" ? fitNumber(column, options) : fitText(column);
	}) };
}
function fitNumber(column, options) {
	const fill = medianOf(column.values.filter((value) => !Number.isNaN(value)));
	const standard = options.scale ? standardOf(column.values, fill) : null;
	return {
		kind: "number",
		name: column.name,
		fill: options.keepMissing ? null : fill,
		standard
	};
}
/** 0 for no values: such a column is constant then. */
function medianOf(values) {
	if (values.length === 0) return 0;
	const sorted = Float64Array.from(values).sort();
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
}
/** Mean and population standard deviation after filling, as scikit-learn's StandardScaler; constant columns keep scale 1. */
function standardOf(values, fill) {
	const filled = values.map((value) => Number.isNaN(value) ? fill : value);
	let mean = 0;
	for (const value of filled) mean += value / filled.length;
	let variance = 0;
	for (const value of filled) variance += (value - mean) ** 2 / filled.length;
	const scale = Math.sqrt(variance);
	return {
		mean,
		scale: scale > Math.abs(mean) * 1e-13 ? scale : 1
	};
}
function fitText(column) {
	const counts = /* @__PURE__ */ new Map();
	for (const code of column.codes) {
		const value = column.dictionary[code];
		if (value !== void 0) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const ranked = [...counts].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1));
	const categories = ranked.slice(0, 200).map(([value]) => value);
	return {
		kind: "text",
		name: column.name,
		fill: ranked[0]?.[0] ?? null,
		categories: categories.sort((left, right) => left < right ? -1 : 1)
	};
}
/** Names of the matrix columns: the column's own, or `column=category`. */
const outputNames = (pipeline) => pipeline.columns.flatMap((column) => column.kind === "number" ? [column.name] : column.categories.map((category) => `${column.name}=${category}`));
/** For each matrix column the index of the table column that it came from. */
const outputSources = (pipeline) => pipeline.columns.flatMap((column, index) => column.kind === "number" ? [index] : column.categories.map(() => index));
/** Applies the pipeline: a matrix with the columns of `outputNames`. Fails with `train.feature-missing` or `train.feature-kind`. */
function applyPipeline(pipeline, table) {
	return matrixFromColumns(pipeline.columns.flatMap((fitted) => {
		const column = findColumn(table, fitted.name);
		if (column === void 0) throw new Failure("train.feature-missing", { message: `column "${fitted.name}" is needed; the table has ${namesOf(table)}.` });
		return fitted.kind === "number" ? [applyNumber(fitted, column)] : applyText(fitted, column);
	}), table.rows);
}
function applyNumber(fitted, column) {
	if (column.kind !== "number") throw new Failure("train.feature-kind", { message: `column "${fitted.name}" must hold numbers; it holds text such as ${example(column)}.` });
	const { fill, standard } = fitted;
	return column.values.map((value) => {
		const filled = fill !== null && value !== value ? fill : value;
		return standard === null ? filled : (filled - standard.mean) / standard.scale;
	});
}
function applyText(fitted, column) {
	const slots = new Map(fitted.categories.map((category, slot) => [category, slot]));
	const result = fitted.categories.map(() => new Float64Array(lengthOf(column)));
	const slotOf = slotReader(column, slots, fitted.fill === null ? void 0 : slots.get(fitted.fill));
	for (let row = 0; row < lengthOf(column); row++) {
		const slot = slotOf(row);
		if (slot !== void 0) result[slot][row] = 1;
	}
	return result;
}
/** Numbers are taken for a text column by their shortest decimal form, since a file with categories 1, 2, 3 reads as numbers. */
function slotReader(column, slots, fill) {
	if (column.kind === "number") return (row) => {
		const value = column.values[row];
		return Number.isNaN(value) ? fill : slots.get(String(value));
	};
	const byCode = column.dictionary.map((value) => slots.get(value));
	return (row) => {
		const code = column.codes[row];
		return code < 0 ? fill : byCode[code];
	};
}
const lengthOf = (column) => column.kind === "number" ? column.values.length : column.codes.length;
const namesOf = (table) => table.columns.map((column) => `"${column.name}"`).join(", ") || "no columns";
const example = (column) => JSON.stringify(column.dictionary[0] ?? "");
export { toRowMajor as _, makeScorer as a, treesOf as c, fillKernelRow as d, kernelRows as f, columnOf as g, fitNaiveBayes as h, outputSources as i, fitPlatt as l, lossFor as m, fitPipeline as n, TreeWriter as o, fitNearestNeighbors as p, outputNames as r, joinTrees as s, applyPipeline as t, KernelCache as u };
