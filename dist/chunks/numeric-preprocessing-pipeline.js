import { n as Failure } from "./kernel-failure.js";
import { l as formatLayers, n as parseCalendarTime, t as DATE_PARTS, u as parseLayers } from "./numeric-preprocessing-calendar.js";
import { n as isotonicAt, t as fitIsotonic } from "./numeric-calibration-isotonic.js";
import { t as Random } from "./kernel-random.js";
import { a as takeRows, r as findColumn } from "./kernel-table.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as rowsByClass } from "./numeric-splits-holdout.js";
import { n as argMax, r as mostProbable } from "./numeric-algorithms-model.js";
import { o as planNetwork, r as forward$1, s as sizeOf } from "./numeric-algorithms-network-forward.js";
import { t as encodeUtf8 } from "./numeric-onnx-utf8.js";
// src/numeric/algorithms/mlp/network.ts
function layoutOf(sizes) {
	const weightStarts = [];
	const biasStarts = [];
	let weights = 0;
	let biases = 0;
	for (let layer = 0; layer + 1 < sizes.length; layer++) {
		weightStarts.push(weights);
		biasStarts.push(biases);
		weights += sizes[layer] * sizes[layer + 1];
		biases += sizes[layer + 1];
	}
	return {
		sizes,
		weightStarts,
		biasStarts,
		weights,
		biases
	};
}
const activationOf = (name) => name;
/** In place. */
function activate(values, count, activation) {
	switch (activation) {
		case "relu":
			for (let index = 0; index < count; index++) if (!(values[index] > 0)) values[index] = 0;
			return;
		case "tanh":
			for (let index = 0; index < count; index++) values[index] = Math.tanh(values[index]);
			return;
		case "logistic":
			for (let index = 0; index < count; index++) values[index] = 1 / (1 + Math.exp(-values[index]));
			return;
	}
}
/** Multiplies errors with the derivative of the activation, told by what it gave out. */
function activateBack(errors, outputs, count, activation) {
	switch (activation) {
		case "relu":
			for (let index = 0; index < count; index++) if (outputs[index] === 0) errors[index] = 0;
			return;
		case "tanh":
			for (let index = 0; index < count; index++) errors[index] *= 1 - outputs[index] * outputs[index];
			return;
		case "logistic":
			for (let index = 0; index < count; index++) errors[index] *= outputs[index] * (1 - outputs[index]);
			return;
	}
}
// src/numeric/algorithms/svm/platt.ts
/**
* Platt's sigmoid by Newton's method with backtracking (Lin, Lin and Weng 2007), with their smoothed targets. A row of weight 2 counts as
* two rows.
*/
function fitPlatt(decisions, signs, weights) {
	let positives = 0;
	let negatives = 0;
	for (let row = 0; row < signs.length; row++) if (signs[row] > 0) positives += weights?.[row] ?? 1;
	else negatives += weights?.[row] ?? 1;
	const high = (positives + 1) / (positives + 2);
	const low = 1 / (negatives + 2);
	const goal = (row) => signs[row] > 0 ? high : low;
	const loss = (slope, shift) => {
		let sum = 0;
		for (let row = 0; row < decisions.length; row++) {
			const value = slope * decisions[row] + shift;
			sum += (weights?.[row] ?? 1) * ((value >= 0 ? goal(row) : goal(row) - 1) * value + Math.log1p(Math.exp(-Math.abs(value))));
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
			const weight = weights?.[row] ?? 1;
			const curvature = weight * p * (1 - p);
			h11 += decision * decision * curvature;
			h22 += curvature;
			h21 += decision * curvature;
			g1 += weight * decision * (goal(row) - p);
			g2 += weight * (goal(row) - p);
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
// src/numeric/calibration/calibrate.ts
/** One curve for two classes, of the second; otherwise one for each class against the rest, made to add up to 1 afterwards. */
const curveCount = (classCount) => classCount === 2 ? 1 : classCount;
/** Probabilities nearer to 0 and 1 than this are taken for as far: their odds would outweigh every other row. */
const FLOOR = 2 ** -52;
/**
* Two probabilities that differ by rounding must not lie on two sides of a step: another program, such as a runtime for ONNX, rounds in
* another way. So no curve is steeper than 10⁶.
*/
const APART$1 = 1e-6;
const logOdds = (p) => {
	const within = Math.min(1 - FLOOR, Math.max(FLOOR, p));
	return Math.log(within / (1 - within));
};
/**
* Whether a sigmoid sees the log-odds of a probability, as it sees the decision function of scikit-learn, or the probability itself.
* Shares of trees and of neighbours are often exactly 0 or 1 without being certain.
*/
const takesLogOdds = ({ kind, parameters }) => kind !== "neighbors" && !(kind === "trees" && parameters["link"] === "mean");
/**
* The model with curves that correct its probabilities, learned from probabilities of rows that it, or models like it, had not seen
* (Platt 1999; Zadrozny and Elkan 2002). `probabilities` are row-major; rows count as their weights say.
*/
function withCalibration(model, method, truth, probabilities, classCount, weights) {
	const curves = curveCount(classCount);
	const onOdds = method === "sigmoid" && takesLogOdds(model);
	const x = [];
	const y = [];
	const starts = new Int32Array(curves + 1);
	const sigmoids = new Float64Array(2 * curves);
	for (let curve = 0; curve < curves; curve++) {
		const positive = curves === 1 ? 1 : curve;
		const column = Float64Array.from(truth, (_, row) => probabilities[row * classCount + positive]);
		const outcome = Uint8Array.from(truth, (actual) => actual === positive ? 1 : 0);
		if (method === "isotonic") {
			const fit = fitIsotonic(column, outcome, APART$1, weights);
			fit.x.forEach((knot, index) => (x.push(knot), y.push(fit.y[index])));
			starts[curve + 1] = x.length;
		} else {
			const signs = Float64Array.from(outcome, (came) => came === 1 ? 1 : -1);
			const { slope, shift } = fitPlatt(onOdds ? column.map(logOdds) : column, signs, weights);
			sigmoids.set([slope, shift], 2 * curve);
		}
	}
	const arrays = method === "isotonic" ? {
		"calibration-starts": starts,
		"calibration-x": Float64Array.from(x),
		"calibration-y": Float64Array.from(y)
	} : { "calibration-sigmoids": sigmoids };
	return {
		...model,
		parameters: {
			...model.parameters,
			calibration: method,
			...method === "sigmoid" ? { calibrationOnOdds: onOdds } : {}
		},
		arrays: {
			...model.arrays,
			...arrays
		}
	};
}
/** Isotonic curves of a calibrated model. */
function isotonicCurves({ arrays }) {
	const starts = arrays["calibration-starts"];
	const [x, y] = [arrays["calibration-x"], arrays["calibration-y"]];
	return Array.from({ length: starts.length - 1 }, (_, curve) => ({
		x: x.subarray(starts[curve], starts[curve + 1]),
		y: y.subarray(starts[curve], starts[curve + 1])
	}));
}
/** Corrects scores of the model; the class is the most probable one then. Without calibration they are handed back as they are. */
function prepareCalibration(model) {
	const method = model.parameters["calibration"];
	if (method === void 0) return (scores) => scores;
	const curves = method === "isotonic" ? isotonicCurves(model).map((fit) => (p) => isotonicAt(fit, p)) : sigmoidCurves(model);
	return (scores) => {
		if (scores.task === "regression" || scores.probabilities === void 0) return scores;
		const { probabilities, predicted } = scores;
		const classCount = probabilities.length / Math.max(1, predicted.length);
		const corrected = new Float64Array(probabilities.length);
		for (let row = 0; row < predicted.length; row++) correctRow(curves, probabilities, corrected, row * classCount, classCount);
		return {
			task: "classification",
			predicted: predicted.length === 0 ? predicted : mostProbable(corrected, classCount),
			probabilities: corrected
		};
	};
}
const sigmoidCurves = ({ arrays, parameters }) => {
	const sigmoids = arrays["calibration-sigmoids"];
	const onOdds = parameters["calibrationOnOdds"] === true;
	return Array.from({ length: sigmoids.length / 2 }, (_, curve) => {
		const [slope, shift] = [sigmoids[2 * curve], sigmoids[2 * curve + 1]];
		return (p) => 1 / (1 + Math.exp(slope * (onOdds ? logOdds(p) : p) + shift));
	});
};
function correctRow(curves, from, to, start, classCount) {
	if (curves.length === 1) {
		to[start + 1] = curves[0](from[start + 1]);
		to[start] = 1 - to[start + 1];
		return;
	}
	let total = 0;
	for (let index = 0; index < classCount; index++) total += to[start + index] = curves[index](from[start + index]);
	for (let index = 0; index < classCount; index++) to[start + index] = total === 0 ? 1 / classCount : to[start + index] / total;
}
/** One sentence when what came from outside cannot be used; checked before `prepareCalibration`. */
function findCalibrationDefect({ arrays, parameters }, classCount) {
	const method = parameters["calibration"];
	if (method === void 0) return void 0;
	if (classCount < 2) return "a calibration without classes";
	const curves = curveCount(classCount);
	if (method === "sigmoid") return arrays["calibration-sigmoids"]?.length === 2 * curves ? void 0 : "sigmoids of the calibration are missing";
	if (method !== "isotonic") return `calibration is ${JSON.stringify(method)}, expected isotonic or sigmoid`;
	const [starts, x, y] = [
		"starts",
		"x",
		"y"
	].map((name) => arrays[`calibration-${name}`]);
	if (starts?.length !== curves + 1 || x === void 0 || x.length !== y?.length || starts[0] !== 0 || starts[curves] !== x.length) return "curves of the calibration are missing";
	return starts.every((start, index) => index === 0 || start > starts[index - 1]) ? void 0 : "a curve of the calibration has no points";
}
/** Leaf values at most: 2 GiB of them. */
const MAX_VALUES = 2 ** 28;
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
	#cover = /* @__PURE__ */ new Float64Array(1024);
	#missingLeft = /* @__PURE__ */ new Uint8Array(1024);
	#categorical = /* @__PURE__ */ new Uint8Array(1024);
	#sets = [];
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
	/** Adds a split by category: codes with a 1 in `table` go left. */
	splitCategories(feature, table, cover, missingLeft) {
		const node = this.split(feature, this.#sets.length / 8, cover, missingLeft);
		this.#categorical[node] = 1;
		for (let word = 0; word < 8; word++) {
			let bits = 0;
			for (let bit = 0; bit < 32; bit++) bits |= table[word * 32 + bit] << bit;
			this.#sets.push(bits);
		}
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
		if (offset + this.outputs > this.#values.length) {
			if (offset + this.outputs > MAX_VALUES) throw new Failure("train.too-large", { message: `expected at most ${MAX_VALUES / this.outputs} leaves of ${this.outputs} classes each; the trees have more.` });
			this.#values = extended(this.#values, Float64Array);
		}
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
			cover: wholeNumbers(this.#cover.subarray(0, this.nodes)),
			...withMissing ? { missingLeft: this.#missingLeft.slice(0, this.nodes) } : {},
			...this.#sets.length > 0 ? {
				categorical: this.#categorical.slice(0, this.nodes),
				categorySets: Int32Array.from(this.#sets)
			} : {}
		};
	}
	#grow() {
		const node = this.nodes++;
		if (node === this.#feature.length) {
			this.#feature = extended(this.#feature, Int16Array);
			this.#threshold = extended(this.#threshold, Float64Array);
			this.#right = extended(this.#right, Int32Array);
			this.#cover = extended(this.#cover, Float64Array);
			this.#missingLeft = extended(this.#missingLeft, Uint8Array);
			this.#categorical = extended(this.#categorical, Uint8Array);
		}
		return node;
	}
};
/** Counts take half the room as Int32; weights keep their fractions. */
const wholeNumbers = (cover) => cover.every((weight) => weight === (weight | 0)) ? Int32Array.from(cover) : cover.slice();
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
		cover: parts.every(({ cover }) => cover instanceof Int32Array) ? new Int32Array(nodes) : new Float64Array(nodes)
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
	const { roots, feature, threshold, right, values, cover, missingLeft, categorical, categorySets } = model.arrays;
	return {
		roots,
		feature,
		threshold,
		right,
		values,
		cover,
		...missingLeft === void 0 ? {} : { missingLeft },
		...categorical === void 0 || categorySets === void 0 ? {} : {
			categorical,
			categorySets
		}
	};
}
// src/numeric/algorithms/network/stored-network.ts
/** Topology of a network as part of a model: `planNetwork` makes the rest anew. */
const describeNetwork = ({ input, layers, outputs, tokens }) => ({
	input: [...input],
	layers: formatLayers(layers),
	outputs,
	tokens
});
/** Plan and weights of a fitted model. */
function networkOf(model) {
	const { input, layers, outputs, tokens } = model.parameters;
	const parsed = parseLayers(layers);
	const plan = planNetwork({
		input,
		layers: parsed.ok ? parsed.value : [],
		outputs,
		tokens
	});
	const all = model.arrays["weights"];
	let from = 0;
	return {
		plan,
		weights: plan.layers.flatMap((layer) => layer.weights.map(({ shape }) => {
			const size = sizeOf(shape);
			from += size;
			return all.subarray(from - size, from);
		}))
	};
}
const countWeights = (plan) => plan.layers.reduce((sum, { weights }) => sum + weights.reduce((own, { shape }) => own + sizeOf(shape), 0), 0);
/** Multiplications for one row, roughly: what a prediction costs. */
const multiplicationsOf = (plan) => plan.layers.reduce((sum, { layer, input, output, weights }) => {
	const kernels = weights.reduce((own, { shape }) => own + (shape.length > 1 ? sizeOf(shape) : 0), 0);
	if (layer.kind === "embedding") return sum + sizeOf(output);
	return sum + kernels * (layer.kind.startsWith("conv") ? sizeOf(output) / output.at(-1) : layer.kind === "lstm" || layer.kind === "gru" ? input[0] : 1) + sizeOf(output);
}, 0);
// src/numeric/text/tokenise.ts
/** Letters, digits and underscores, two at least: scikit-learn's `(?u)\b\w\w+\b`. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;
/** Words of a text in small letters, in their order. */
const tokenise = (text) => text.toLowerCase().match(WORD) ?? [];
// src/numeric/text/murmur-hash.ts
/** MurmurHash3 for 32 bits with seed 0 (Appleby, public domain) of the UTF-8 bytes, as a signed number. */
function murmurHash(text) {
	const bytes = encodeUtf8(text);
	const whole = bytes.length & -4;
	let hash = 0;
	for (let index = 0; index < whole; index += 4) {
		const word = bytes[index] | bytes[index + 1] << 8 | bytes[index + 2] << 16 | bytes[index + 3] << 24;
		hash ^= mix(word);
		hash = Math.imul(hash << 13 | hash >>> 19, 5) + 3864292196 | 0;
	}
	let tail = 0;
	for (let index = bytes.length - 1; index >= whole; index--) tail = tail << 8 | bytes[index];
	if (bytes.length > whole) hash ^= mix(tail);
	hash ^= bytes.length;
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}
function mix(word) {
	const product = Math.imul(word, 3432918353);
	return Math.imul(product << 15 | product >>> 17, 461845907);
}
// src/numeric/text/words.ts
/** Most frequent words that are kept; without a sparse part each costs a column. */
const MAX_WORDS = {
	sparse: 2e5,
	dense: 500
};
const BUCKETS = {
	sparse: 2 ** 18,
	dense: 512
};
/** Learns the vocabulary of a column; the hashing vectoriser has nothing to learn. */
function fitWords(source, { vectoriser, sparse, signed }) {
	const column = asText(source);
	const form = sparse ? "sparse" : "dense";
	if (vectoriser === "hashing") return {
		kind: "words",
		name: column.name,
		sparse,
		vectoriser,
		buckets: BUCKETS[form],
		signed
	};
	const repeats = new Int32Array(column.dictionary.length);
	for (const code of column.codes) if (code >= 0) repeats[code]++;
	const totals = /* @__PURE__ */ new Map();
	const rows = /* @__PURE__ */ new Map();
	column.dictionary.forEach((text, code) => {
		if (repeats[code] === 0) return;
		const words = tokenise(text);
		for (const word of words) totals.set(word, (totals.get(word) ?? 0) + repeats[code]);
		for (const word of new Set(words)) rows.set(word, (rows.get(word) ?? 0) + repeats[code]);
	});
	const vocabulary = [...totals].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right)).slice(0, MAX_WORDS[form]).map(([word]) => word).sort(byCodeUnit);
	const rarity = vocabulary.map((word) => Math.log((1 + column.codes.length) / (1 + rows.get(word))) + 1);
	return {
		kind: "words",
		name: column.name,
		sparse,
		vectoriser,
		vocabulary,
		rarity
	};
}
const wordCount = (fitted) => fitted.vectoriser === "hashing" ? fitted.buckets : fitted.vocabulary.length;
/** Names of the columns: `review:good`, or `review#17` for a bucket. */
const wordNames = (fitted) => fitted.vectoriser === "hashing" ? Array.from({ length: fitted.buckets }, (_, bucket) => `${fitted.name}#${bucket}`) : fitted.vocabulary.map((word) => `${fitted.name}:${word}`);
/** Word weights of each row, of Euclidean length 1. Each distinct text is taken apart once; a missing one has no words. */
function applyWords(fitted, source) {
	const column = asText(source);
	const weigh = fitted.vectoriser === "hashing" ? bucketWeigher(fitted) : vocabularyWeigher(fitted);
	const texts = [];
	const rows = column.codes.length;
	const starts = new Int32Array(rows + 1);
	for (let row = 0; row < rows; row++) {
		const code = column.codes[row];
		const own = code < 0 ? 0 : (texts[code] ??= normalised(weigh(tokenise(column.dictionary[code])))).length;
		starts[row + 1] = starts[row] + own;
	}
	const indices = new Int32Array(starts[rows]);
	const values = new Float64Array(starts[rows]);
	for (let row = 0; row < rows; row++) {
		const code = column.codes[row];
		if (code < 0) continue;
		texts[code].forEach(([index, value], offset) => {
			indices[starts[row] + offset] = index;
			values[starts[row] + offset] = value;
		});
	}
	return {
		rows,
		columns: wordCount(fitted),
		starts,
		indices,
		values
	};
}
/** Free text of which a file has nothing but numbers is read as a number column. */
function asText(column) {
	if (column.kind === "text") return column;
	const codes = Int32Array.from(column.values, (value, row) => Number.isNaN(value) ? -1 : row);
	return {
		kind: "text",
		name: column.name,
		codes,
		dictionary: Array.from(column.values, String)
	};
}
function vocabularyWeigher({ vocabulary, rarity }) {
	const places = new Map(vocabulary.map((word, index) => [word, index]));
	return (words) => {
		const weights = /* @__PURE__ */ new Map();
		for (const word of words) {
			const index = places.get(word);
			if (index !== void 0) weights.set(index, (weights.get(index) ?? 0) + 1);
		}
		for (const [index, times] of weights) weights.set(index, times * rarity[index]);
		return weights;
	};
}
function bucketWeigher({ buckets, signed }) {
	return (words) => {
		const weights = /* @__PURE__ */ new Map();
		for (const word of words) {
			const hash = murmurHash(word);
			const index = Math.abs(hash) % buckets;
			weights.set(index, (weights.get(index) ?? 0) + (signed && hash < 0 ? -1 : 1));
		}
		return weights;
	};
}
/** Ascending by column, divided by the Euclidean length. */
function normalised(weights) {
	const entries = [...weights].filter(([, value]) => value !== 0).sort(([left], [right]) => left - right);
	const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
	return entries.map(([index, value]) => [index, value / length]);
}
// src/numeric/text/tokens.ts
const UNKNOWN = 1;
const FIRST = 2;
/** The most frequent words, and the length of the longest text, both limited. */
function fitTokens(source, limits) {
	const column = asText(source);
	const repeats = new Int32Array(column.dictionary.length);
	for (const code of column.codes) if (code >= 0) repeats[code]++;
	const totals = /* @__PURE__ */ new Map();
	let longest = 1;
	column.dictionary.forEach((text, code) => {
		if (repeats[code] === 0) return;
		const words = tokenise(text);
		longest = Math.max(longest, words.length);
		for (const word of words) totals.set(word, (totals.get(word) ?? 0) + repeats[code]);
	});
	const vocabulary = [...totals].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right)).slice(0, limits.vocabulary).map(([word]) => word);
	return {
		kind: "tokens",
		name: column.name,
		vocabulary,
		length: Math.min(longest, limits.length)
	};
}
/** Different numbers that can occur. */
const tokenCount = ({ vocabulary }) => vocabulary.length + FIRST;
const tokenNames = ({ name, length }) => Array.from({ length }, (_, place) => `${name}[${place}]`);
/** One column for each place. */
function applyTokens({ vocabulary, length }, source) {
	const column = asText(source);
	const numbers = new Map(vocabulary.map((word, index) => [word, index + FIRST]));
	const read = /* @__PURE__ */ new Map();
	const places = Array.from({ length }, () => new Float64Array(column.codes.length));
	column.codes.forEach((code, row) => {
		if (code < 0) return;
		let tokens = read.get(code);
		if (tokens === void 0) {
			tokens = tokenise(column.dictionary[code]).slice(0, length).map((word) => numbers.get(word) ?? UNKNOWN);
			read.set(code, tokens);
		}
		const gap = length - tokens.length;
		tokens.forEach((token, index) => places[gap + index][row] = token);
	});
	return places;
}
// src/numeric/algorithms/bayes/binarize.ts
/** 1 where a value is above the threshold, otherwise 0. Zeros of the sparse part stay zeros, so there the threshold is at least 0. */
function binarized(x, threshold) {
	const above = (values, limit) => values.map((value) => value > limit ? 1 : 0);
	const { sparse } = x;
	return {
		...x,
		values: above(x.values, threshold),
		...sparse === void 0 ? {} : { sparse: {
			...sparse,
			values: above(sparse.values, Math.max(0, threshold))
		} }
	};
}
// src/numeric/linear-algebra/matrix.ts
/** Dense and sparse columns together. */
const widthOf = (matrix) => matrix.columns + (matrix.sparse?.columns ?? 0);
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
/** Rows that are turned together: their part of the result stays in the cache while all columns are put in. */
const TURNED = 256;
/** The same values by row (`result[i * columns + j]`), for loops that visit all columns of a row together. */
function toRowMajor(matrix) {
	const { rows, columns, values } = matrix;
	const result = new Float64Array(rows * columns);
	for (let from = 0; from < rows; from += TURNED) {
		const to = Math.min(rows, from + TURNED);
		let column = 0;
		for (; column + 3 < columns; column += 4) {
			let place = from * columns + column;
			for (let position = column * rows + from; position < column * rows + to; position++, place += columns) {
				result[place] = values[position];
				result[place + 1] = values[position + rows];
				result[place + 2] = values[position + 2 * rows];
				result[place + 3] = values[position + 3 * rows];
			}
		}
		for (; column < columns; column++) {
			let place = from * columns + column;
			for (let row = from; row < to; row++, place += columns) result[place] = values[column * rows + row];
		}
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
	if (!Number.isFinite(largest)) throw new Failure("train.feature-invalid", { message: "expected numbers whose squares are finite; a column spreads by more than 1e154." });
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
/** The loss of a target; baselines are those of `rows`. */
function lossFor(target, rows) {
	if (target.task === "regression") return squaredLoss(target, rows);
	return target.classCount <= 2 ? logisticLoss(target, rows) : softmaxLoss(target, rows);
}
function squaredLoss({ values, weights }, rows) {
	return {
		link: "identity",
		outputs: 1,
		baseline: Float64Array.of(weightedMean(rows, weights, (row) => values[row])),
		derive: (raw, _output, into) => {
			for (let row = 0; row < values.length; row++) {
				into[2 * row] = raw[row] - values[row];
				into[2 * row + 1] = 1;
			}
			weigh(into, weights);
		},
		toProbabilities: () => void 0,
		mean: (raw, some) => weightedMean(some, weights, (row) => (raw[row] - values[row]) ** 2 / 2)
	};
}
function logisticLoss({ labels, weights }, rows) {
	const share = Math.min(Math.max(weightedMean(rows, weights, (row) => labels[row]), 1e-10), 1 - 1e-10);
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
			weigh(into, weights);
		},
		toProbabilities: () => void 0,
		mean: (raw, some) => weightedMean(some, weights, (row) => {
			const value = raw[row];
			return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - labels[row] * value;
		})
	};
}
function softmaxLoss({ labels, classCount, weights }, rows) {
	const shares = new Float64Array(classCount);
	let total = 0;
	for (const row of rows) {
		shares[labels[row]] += weights?.[row] ?? 1;
		total += weights?.[row] ?? 1;
	}
	return {
		link: "softmax",
		outputs: classCount,
		baseline: shares.map((share) => Math.log(Math.max(share, 1e-10) / total)),
		derive: (probabilities, output, into) => {
			for (let row = 0; row < labels.length; row++) {
				const probability = probabilities[row * classCount + output];
				into[2 * row] = probability - (labels[row] === output ? 1 : 0);
				into[2 * row + 1] = probability * (1 - probability);
			}
			weigh(into, weights);
		},
		toProbabilities: (raw, into) => softmaxRows(raw, classCount, into),
		mean: (raw, some) => weightedMean(some, weights, (row) => crossEntropy(raw, row * classCount, classCount, labels[row]))
	};
}
/** −log of the softmax of one row at its label. */
function crossEntropy(raw, start, count, label) {
	let largest = -Infinity;
	for (let index = 0; index < count; index++) largest = Math.max(largest, raw[start + index]);
	let sum = 0;
	for (let index = 0; index < count; index++) sum += Math.exp(raw[start + index] - largest);
	return Math.log(sum) + largest - raw[start + label];
}
function weightedMean(rows, weights, valueOf) {
	let sum = 0;
	let total = 0;
	for (const row of rows) {
		const weight = weights === void 0 ? 1 : weights[row];
		sum += weight * valueOf(row);
		total += weight;
	}
	return sum / total;
}
function weigh(derivatives, weights) {
	if (weights === void 0) return;
	for (let row = 0; row < weights.length; row++) {
		derivatives[2 * row] *= weights[row];
		derivatives[2 * row + 1] *= weights[row];
	}
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
// src/numeric/linear-algebra/products.ts
/**
* into[i] += Σ over columns of x[from + i, column] · weights[start + column], for `count` rows. Four columns go together, so that the sums
* are loaded and stored once for them; a block of a few hundred rows stays in the nearest cache.
*/
function addProduct(x, from, count, weights, start, into) {
	const { rows, columns, values, sparse } = x;
	let column = 0;
	for (; column + 7 < columns; column += 8) {
		const a = weights[start + column];
		const b = weights[start + column + 1];
		const c = weights[start + column + 2];
		const d = weights[start + column + 3];
		const e = weights[start + column + 4];
		const f = weights[start + column + 5];
		const g = weights[start + column + 6];
		const h = weights[start + column + 7];
		let position = column * rows + from;
		for (let row = 0; row < count; row++, position++) into[row] = into[row] + (a * values[position] + b * values[position + rows] + (c * values[position + 2 * rows] + d * values[position + 3 * rows])) + (e * values[position + 4 * rows] + f * values[position + 5 * rows] + (g * values[position + 6 * rows] + h * values[position + 7 * rows]));
	}
	for (; column + 3 < columns; column += 4) {
		const a = weights[start + column];
		const b = weights[start + column + 1];
		const c = weights[start + column + 2];
		const d = weights[start + column + 3];
		let position = column * rows + from;
		for (let row = 0; row < count; row++, position++) into[row] = into[row] + (a * values[position] + b * values[position + rows] + (c * values[position + 2 * rows] + d * values[position + 3 * rows]));
	}
	for (; column < columns; column++) {
		const weight = weights[start + column];
		const position = column * rows + from;
		for (let row = 0; row < count; row++) into[row] = into[row] + weight * values[position + row];
	}
	if (sparse === void 0) return;
	const first = start + columns;
	for (let row = 0; row < count; row++) {
		let sum = 0;
		const end = sparse.starts[from + row + 1];
		for (let index = sparse.starts[from + row]; index < end; index++) sum += sparse.values[index] * weights[first + sparse.indices[index]];
		into[row] = into[row] + sum;
	}
}
/** into[start + column] += Σ over `count` rows of x[from + i, column] · factors[i]: the product with the transposed matrix. */
function addTransposedProduct(x, from, count, factors, into, start) {
	const { rows, columns, values, sparse } = x;
	let column = 0;
	for (; column + 3 < columns; column += 4) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let position = column * rows + from;
		for (let row = 0; row < count; row++, position++) {
			const factor = factors[row];
			a += factor * values[position];
			b += factor * values[position + rows];
			c += factor * values[position + 2 * rows];
			d += factor * values[position + 3 * rows];
		}
		into[start + column] += a;
		into[start + column + 1] += b;
		into[start + column + 2] += c;
		into[start + column + 3] += d;
	}
	for (; column < columns; column++) {
		const position = column * rows + from;
		let sum = 0;
		for (let row = 0; row < count; row++) sum += factors[row] * values[position + row];
		into[start + column] += sum;
	}
	if (sparse === void 0) return;
	const first = start + columns;
	for (let row = 0; row < count; row++) {
		const factor = factors[row];
		const end = sparse.starts[from + row + 1];
		for (let index = sparse.starts[from + row]; index < end; index++) into[first + sparse.indices[index]] += sparse.values[index] * factor;
	}
}
// src/numeric/algorithms/linear/predict.ts
const BLOCK$3 = 512;
/** Intercept plus weighted sum of the columns for each output; row-major, `outputs` numbers a row. */
function linearScores(x, coefficients, intercepts) {
	const outputs = intercepts.length;
	const width = widthOf(x);
	const scores = new Float64Array(x.rows * outputs);
	const block = new Float64Array(BLOCK$3);
	for (let from = 0; from < x.rows; from += BLOCK$3) {
		const count = Math.min(BLOCK$3, x.rows - from);
		for (let output = 0; output < outputs; output++) {
			block.fill(intercepts[output]);
			addProduct(x, from, count, coefficients, output * width, block);
			if (outputs === 1) scores.set(block.subarray(0, count), from);
			else for (let row = 0; row < count; row++) scores[(from + row) * outputs + output] = block[row];
		}
	}
	return scores;
}
// src/numeric/algorithms/linear/margins.ts
/**
* Signed distances to one hyperplane a class; the largest wins, of two classes the second where it is above 0. With Platt's sigmoids there
* are probabilities, made to add up to 1; the class follows the distances, not them.
*/
function marginScores(model) {
	const { coefficients, intercepts, platt } = model.arrays;
	const outputs = intercepts.length;
	const classCount = Math.max(2, outputs);
	return (x) => {
		const scores = linearScores(x, coefficients, intercepts);
		const predicted = Int32Array.from({ length: x.rows }, (_, row) => outputs === 1 ? Number(scores[row] > 0) : argMax(scores, row * outputs, outputs));
		if (platt === void 0) return {
			task: "classification",
			predicted
		};
		const probabilities = new Float64Array(x.rows * classCount);
		for (let row = 0; row < x.rows; row++) {
			let total = 0;
			for (let output = 0; output < outputs; output++) {
				const share = Math.max(1e-12, sigmoid(-(platt[2 * output] * scores[row * outputs + output] + platt[2 * output + 1])));
				probabilities[row * classCount + (outputs === 1 ? 1 : output)] = share;
				total += share;
			}
			if (outputs === 1) probabilities[2 * row] = 1 - probabilities[2 * row + 1];
			else for (let output = 0; output < outputs; output++) probabilities[row * classCount + output] /= total;
		}
		return {
			task: "classification",
			predicted,
			probabilities
		};
	};
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
// src/numeric/algorithms/logistic/two-classes.ts
/**
* Turns `count` scores into the answers of the rows from `from` on: the second class has the probability 1 / (1 + e^−score), the first the
* rest. The sign of a score is as good as random, so it is calculated with: the processor would guess a branch wrong every other time.
*/
function putTwoClasses(scores, count, from, probabilities, predicted) {
	let place = 2 * from;
	for (let row = 0; row < count; row++, place += 2) {
		const score = scores[row];
		const exponential = decay(Math.abs(score));
		const negative = Number(score < 0);
		const second = (1 - negative + negative * exponential) / (1 + exponential);
		const first = 1 - second;
		probabilities[place] = first;
		probabilities[place + 1] = second;
		predicted[from + row] = Number(second > first);
	}
}
// src/numeric/algorithms/logistic/predict.ts
/** Rows that are worked on together: no array of all scores is made, a block of them turns into probabilities in the nearest cache. */
const BLOCK$2 = 2048;
/** Two classes by the logistic function of the intercept plus the weighted sum of the columns. */
function predictLogistic(x, coefficients, intercept) {
	const probabilities = new Float64Array(2 * x.rows);
	const predicted = new Int32Array(x.rows);
	const scores = new Float64Array(BLOCK$2);
	for (let from = 0; from < x.rows; from += BLOCK$2) {
		const count = Math.min(BLOCK$2, x.rows - from);
		scores.fill(intercept);
		addProduct(x, from, count, coefficients, 0, scores);
		putTwoClasses(scores, count, from, probabilities, predicted);
	}
	return {
		task: "classification",
		predicted,
		probabilities
	};
}
// src/numeric/algorithms/mlp/layer-products.ts
/**
* The three products of a layer, on row-major matrices. The innermost loops run along memory with four terms at a time, so that each
* element of the result is loaded and stored once for four products.
*/
/** outputs = biases + inputs · weights; rows × ins and ins × outs. */
function forwardProduct(inputs, weights, biases, rows, ins, outs, outputs) {
	for (let row = 0; row < rows; row++) {
		const to = row * outs;
		const from = row * ins;
		for (let out = 0; out < outs; out++) outputs[to + out] = biases[out];
		let unit = 0;
		for (; unit + 3 < ins; unit += 4) {
			const a = inputs[from + unit];
			const b = inputs[from + unit + 1];
			const c = inputs[from + unit + 2];
			const d = inputs[from + unit + 3];
			if (a === 0 && b === 0 && c === 0 && d === 0) continue;
			const first = unit * outs;
			const second = first + outs;
			const third = second + outs;
			const fourth = third + outs;
			for (let out = 0; out < outs; out++) outputs[to + out] = outputs[to + out] + (a * weights[first + out] + b * weights[second + out] + (c * weights[third + out] + d * weights[fourth + out]));
		}
		for (; unit < ins; unit++) {
			const a = inputs[from + unit];
			if (a === 0) continue;
			const first = unit * outs;
			for (let out = 0; out < outs; out++) outputs[to + out] = outputs[to + out] + a * weights[first + out];
		}
	}
}
/** gradient += inputsᵀ · errors, biasGradient += Σ errors. */
function gradientProduct(inputs, errors, rows, ins, outs, gradient, biasGradient) {
	let row = 0;
	for (; row + 3 < rows; row += 4) {
		const first = row * outs;
		const second = first + outs;
		const third = second + outs;
		const fourth = third + outs;
		for (let unit = 0; unit < ins; unit++) {
			const a = inputs[row * ins + unit];
			const b = inputs[(row + 1) * ins + unit];
			const c = inputs[(row + 2) * ins + unit];
			const d = inputs[(row + 3) * ins + unit];
			if (a === 0 && b === 0 && c === 0 && d === 0) continue;
			const to = unit * outs;
			for (let out = 0; out < outs; out++) gradient[to + out] = gradient[to + out] + (a * errors[first + out] + b * errors[second + out] + (c * errors[third + out] + d * errors[fourth + out]));
		}
	}
	for (; row < rows; row++) for (let unit = 0; unit < ins; unit++) {
		const a = inputs[row * ins + unit];
		if (a === 0) continue;
		const to = unit * outs;
		for (let out = 0; out < outs; out++) gradient[to + out] = gradient[to + out] + a * errors[row * outs + out];
	}
	for (let index = 0; index < rows; index++) for (let out = 0; out < outs; out++) biasGradient[out] += errors[index * outs + out];
}
/** before = errors · weightsᵀ. */
function backwardProduct(errors, weights, rows, ins, outs, before) {
	for (let row = 0; row < rows; row++) {
		const from = row * outs;
		let unit = 0;
		for (; unit + 3 < ins; unit += 4) {
			const first = unit * outs;
			const second = first + outs;
			const third = second + outs;
			const fourth = third + outs;
			let a = 0;
			let b = 0;
			let c = 0;
			let d = 0;
			for (let out = 0; out < outs; out++) {
				const error = errors[from + out];
				a += error * weights[first + out];
				b += error * weights[second + out];
				c += error * weights[third + out];
				d += error * weights[fourth + out];
			}
			const to = row * ins + unit;
			before[to] = a;
			before[to + 1] = b;
			before[to + 2] = c;
			before[to + 3] = d;
		}
		for (; unit < ins; unit++) {
			let sum = 0;
			for (let out = 0; out < outs; out++) sum += errors[from + out] * weights[unit * outs + out];
			before[row * ins + unit] = sum;
		}
	}
}
// src/numeric/algorithms/mlp/backpropagate.ts
const weightsOf = ({ layout, point }, layer) => point.subarray(layout.weightStarts[layer], layout.weightStarts[layer] + layout.sizes[layer] * layout.sizes[layer + 1]);
const biasesOf = ({ layout, point }, layer) => {
	const start = layout.weights + layout.biasStarts[layer];
	return point.subarray(start, start + layout.sizes[layer + 1]);
};
const workspaceFor = ({ sizes }, rows) => ({
	values: sizes.map((size) => new Float64Array(rows * size)),
	errors: sizes.map((size) => new Float64Array(rows * size))
});
/** Fills the layers from `values[0]`; the last keeps raw sums. */
function forward(network, { values }, rows) {
	const { sizes } = network.layout;
	for (let layer = 0; layer + 1 < sizes.length; layer++) {
		const next = values[layer + 1];
		forwardProduct(values[layer], weightsOf(network, layer), biasesOf(network, layer), rows, sizes[layer], sizes[layer + 1], next);
		if (layer + 2 < sizes.length) activate(next, rows * sizes[layer + 1], network.activation);
	}
	return values.at(-1);
}
/**
* Loss of the rows (Σ log loss, or Σ ½ squared error), and its gradient added to `gradient`; `values[0]` holds the inputs. `targetOf` gives
* the class or the value of the n-th row.
*/
function backpropagate(network, work, rows, link, targetOf, gradient) {
	const { layout, activation } = network;
	const { sizes } = layout;
	const raw = forward(network, work, rows);
	const last = sizes.length - 1;
	const loss = outputErrors(raw, work.errors[last], rows, sizes[last], link, targetOf);
	const slope = {
		layout,
		point: gradient
	};
	for (let layer = last - 1; layer >= 0; layer--) {
		const errors = work.errors[layer + 1];
		gradientProduct(work.values[layer], errors, rows, sizes[layer], sizes[layer + 1], weightsOf(slope, layer), biasesOf(slope, layer));
		if (layer === 0) break;
		const before = work.errors[layer];
		backwardProduct(errors, weightsOf(network, layer), rows, sizes[layer], sizes[layer + 1], before);
		activateBack(before, work.values[layer], rows * sizes[layer], activation);
	}
	return loss;
}
/** Errors are prediction − target for all three links. */
function outputErrors(raw, errors, rows, outputs, link, targetOf) {
	let loss = 0;
	if (link === "softmax") {
		softmaxRows(raw.subarray(0, rows * outputs), outputs, errors);
		for (let row = 0; row < rows; row++) {
			const own = row * outputs + targetOf(row);
			loss -= Math.log(Math.max(errors[own], 23e-17));
			errors[own] -= 1;
		}
		return loss;
	}
	for (let row = 0; row < rows; row++) {
		const target = targetOf(row);
		const score = raw[row];
		if (link === "identity") {
			errors[row] = score - target;
			loss += .5 * (score - target) ** 2;
		} else {
			errors[row] = sigmoid(score) - target;
			loss += Math.log1p(Math.exp(-Math.abs(score))) + (target === 1 ? Math.max(-score, 0) : Math.max(score, 0));
		}
	}
	return loss;
}
const linkOf = (target) => target.task === "regression" ? "identity" : target.classCount === 2 ? "logistic" : "softmax";
// src/numeric/algorithms/mlp/predict.ts
const BLOCK$1 = 256;
/** Raw sums of the last layer, row-major. */
function mlpScorer(model) {
	const layout = layoutOf(model.parameters["sizes"]);
	const network = {
		layout,
		activation: activationOf(model.parameters["activation"]),
		point: model.arrays["point"]
	};
	const width = layout.sizes[0];
	const outputs = layout.sizes.at(-1);
	return (x) => {
		const rows = toRowMajor(x);
		const work = workspaceFor(layout, Math.min(BLOCK$1, x.rows));
		const raw = new Float64Array(x.rows * outputs);
		for (let from = 0; from < x.rows; from += BLOCK$1) {
			const size = Math.min(BLOCK$1, x.rows - from);
			work.values[0].set(rows.subarray(from * width, (from + size) * width));
			raw.set(forward(network, work, size).subarray(0, size * outputs), from * outputs);
		}
		return raw;
	};
}
// src/numeric/algorithms/network/predict.ts
const BLOCK = 128;
/** Raw values of the last layer, row-major; for regression in the units of the target. */
function networkScorer(model) {
	const { plan, weights } = networkOf(model);
	const { offset, scale } = model.parameters;
	return (x) => {
		const rows = toRowMajor(x);
		const raw = new Float64Array(x.rows * plan.outputs);
		for (let from = 0; from < x.rows; from += BLOCK) {
			const size = Math.min(BLOCK, x.rows - from);
			const block = rows.slice(from * x.columns, (from + size) * x.columns);
			raw.set(forward$1(plan, weights, block, size), from * plan.outputs);
		}
		return raw.map((value) => value * scale + offset);
	};
}
// src/numeric/algorithms/neighbors/nearest-list.ts
/** Whether a point belongs before another: nearer, or as near with the lower index. */
const comesBefore = (distance, index, otherDistance, otherIndex) => distance < otherDistance || distance === otherDistance && index < otherIndex;
/**
* Puts a point into the sorted list of the nearest, which lies at `start` and has `room` places, when it belongs there; returns how many
* are filled.
*/
function insertNearest(index, distance, indices, distances, start, room, filled) {
	const last = start + room - 1;
	if (filled === room && !comesBefore(distance, index, distances[last], indices[last])) return filled;
	let slot = filled === room ? last : start + filled;
	while (slot > start && comesBefore(distance, index, distances[slot - 1], indices[slot - 1])) {
		distances[slot] = distances[slot - 1];
		indices[slot] = indices[slot - 1];
		slot--;
	}
	distances[slot] = distance;
	indices[slot] = index;
	return filled === room ? room : filled + 1;
}
// src/numeric/algorithms/neighbors/brute-search.ts
/** Looks at every point, and leaves it as soon as it is too far. */
var BruteSearch = class {
	#points;
	#columns;
	#count;
	constructor(points, columns, count) {
		this.#points = points;
		this.#columns = columns;
		this.#count = count;
	}
	nearest(queries, count, near, indices, distances) {
		for (let query = 0; query < count; query++) this.nearestOne(queries, query, near, indices, distances);
	}
	nearestOne(queries, query, near, indices, distances) {
		const points = this.#points;
		const columns = this.#columns;
		const from = query * columns;
		const list = query * near;
		let filled = 0;
		for (let point = 0; point < this.#count; point++) {
			const limit = filled === near ? distances[list + near - 1] : Infinity;
			let distance = 0;
			const start = point * columns;
			for (let column = 0; column < columns && distance <= limit; column++) {
				const gap = points[start + column] - queries[from + column];
				distance += gap * gap;
			}
			if (distance <= limit) filled = insertNearest(point, distance, indices, distances, list, near, filled);
		}
	}
};
// src/numeric/algorithms/neighbors/kd-tree.ts
const LEAF_SIZE = 16;
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
	nearest(queries, count, near, indices, distances) {
		const { length } = this.#order;
		for (let query = 0; query < count; query++) {
			const own = indices.subarray(query * near, (query + 1) * near);
			this.#visit(0, 0, length, queries, query * this.#columns, own, distances.subarray(query * near, (query + 1) * near), 0);
		}
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
				filled = insertNearest(this.#order[position], distance, indices, distances, 0, indices.length, filled);
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
// src/numeric/web-assembly.ts
const PAGE_BYTES = 65536;
/** 4 GiB, all that a 32-bit address reaches. */
const MAX_PAGES = 65536;
const newMemory = () => new WebAssembly.Memory({
	initial: 1,
	maximum: MAX_PAGES
});
/** Compiles a module of a few kilobytes and binds it to a memory. */
const instantiate = (base64, memory) => new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(base64)), { env: { memory } }).exports;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeBase64(text) {
	const digits = text.replace(/=+$/, "");
	const bytes = new Uint8Array(Math.floor(digits.length * 3 / 4));
	let bits = 0;
	let held = 0;
	let next = 0;
	for (const digit of digits) {
		bits = (bits << 6 | ALPHABET.indexOf(digit)) & 65535;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes[next++] = bits >> held & 255;
		}
	}
	return bytes;
}
// src/numeric/algorithms/neighbors/kernel-bytes.ts
/** Compiled by assemblyscript@0.28.20 from tools/kernels/neighbors.as, in base64: run `node tools/build-kernels.ts` after changing it. */
const KERNEL_BYTES$2 = "AGFzbQEAAAABFAJgCH9/f39/f39/AGAEf39/fQF/Ag8BA2VudgZtZW1vcnkCAAADAwIAAQcfAwVzY29yZQAACmZpbmRBdE1vc3QAAQZtZW1vcnkCAAq7AwL/AgILewR/IANBBXQhFSACIANBBHRqIRYgB0ECdCEUIAQhBwNAIAUgB0sEQCAAIAcgFWxqIRMgASAHQQV0aiID/QAEACIKIRAgA/0ABBAiCyERIAoiCCEMIAsiCSENIAIhAwNAIAMgFkkEQCAT/QAEACEOIBP9AAQQIQ8gE0EgaiETIAogA/0JAgAiEiAO/eYB/eUBIQogCyASIA/95gH95QEhCyAQIAP9CQIEIhIgDv3mAf3lASEQIBEgEiAP/eYB/eUBIREgCCAD/QkCCCISIA795gH95QEhCCAJIBIgD/3mAf3lASEJIAwgA/0JAgwiEiAO/eYB/eUBIQwgDSASIA/95gH95QEhDSADQRBqIQMMAQsLIAYgByAEa0EFdGoiAyAK/QsEACADIAv9CwQQIAMgFGoiEyAQ/QsEACATIBH9CwQQIAMgFEEBdGoiEyAI/QsEACATIAn9CwQQIAMgFEEDbGoiAyAM/QsEACADIA39CwQQIAdBAWohBwwBCwsLOAEBeyAD/RMhBANAIAEgAkkEQCAAIAFBAnRq/QAEACAE/UX9UwRAIAEPCyABQQRqIQEMAQsLIAIL";
// src/numeric/algorithms/neighbors/vector-search.ts
/** Points of a pass, a multiple of 8: with 20 columns they stay in the second cache. */
const CHUNK = 2048;
/** Queries of a pass, a multiple of 4. */
const BATCH$1 = 256;
/** Rounding of single precision. */
const UNIT = 2 ** -24;
const LARGEST_SQUARE = 1e36;
const MAX_BYTES$1 = 3 * 2 ** 30;
/** Undefined where single precision or a 32-bit memory cannot hold the points. */
function makeVectorSearch(points, columns, count) {
	if (Math.ceil(count / 8) * 8 * (columns + 1) * 4 > MAX_BYTES$1) return void 0;
	const means = meansOf(points, columns, count);
	let largest = 0;
	for (let point = 0; point < count; point++) largest = Math.max(largest, squareOf(points, point, columns, means));
	return largest < LARGEST_SQUARE ? new VectorSearch(points, columns, count, means, Math.sqrt(largest)) : void 0;
}
/**
* Looks at every point in single precision on the vector unit, and again in double precision at those that may be among the nearest by the
* bound of the rounding error: the answer is that of double precision.
*/
var VectorSearch = class {
	#points;
	#columns;
	#count;
	#means;
	#radius;
	#exact;
	#functions;
	#packed;
	#norms;
	#queries;
	#scores;
	#floats;
	constructor(points, columns, count, means, radius) {
		this.#points = points;
		this.#columns = columns;
		this.#count = count;
		this.#means = means;
		this.#radius = radius;
		this.#exact = new BruteSearch(points, columns, count);
		const padded = Math.ceil(count / 8) * 8;
		this.#packed = 16;
		this.#norms = this.#packed + padded * columns * 4;
		this.#queries = this.#norms + padded * 4;
		this.#scores = this.#queries + BATCH$1 * columns * 4;
		const memory = newMemory();
		this.#functions = instantiate(KERNEL_BYTES$2, memory);
		memory.grow(Math.ceil((this.#scores + 4 * CHUNK * 4) / PAGE_BYTES));
		this.#floats = new Float32Array(memory.buffer);
		this.#pack(padded);
	}
	#pack(padded) {
		const floats = this.#floats;
		const columns = this.#columns;
		for (let point = 0; point < padded; point++) {
			const start = this.#packed / 4 + (point >> 3) * 8 * columns + (point & 7);
			let square = 0;
			for (let column = 0; column < columns && point < this.#count; column++) {
				floats[start + column * 8] = this.#points[point * columns + column] - this.#means[column];
				square += floats[start + column * 8] ** 2;
			}
			floats[this.#norms / 4 + point] = point < this.#count ? square / 2 : Infinity;
		}
	}
	nearest(queries, count, near, indices, distances) {
		for (let from = 0; from < count; from += BATCH$1) this.#batch(queries, from, Math.min(count, from + BATCH$1), near, indices, distances);
	}
	#batch(queries, from, to, near, indices, distances) {
		const columns = this.#columns;
		const total = Math.ceil(this.#count / 8) * 8;
		const squares = this.#packQueries(queries, from, to);
		const filled = new Int32Array(to - from);
		for (let first = 0; first < total; first += CHUNK) {
			const size = Math.min(CHUNK, total - first);
			for (let four = 0; four < to - from; four += 4) {
				const pointer = this.#queries + four * columns * 4;
				this.#functions.score(this.#packed, this.#norms, pointer, columns, first / 8, (first + size) / 8, this.#scores, CHUNK);
				for (let lane = 0; lane < 4 && four + lane < to - from; lane++) {
					const query = four + lane;
					if (!(squares[query] < LARGEST_SQUARE)) continue;
					filled[query] = this.#collect(lane, first, size, queries, from + query, squares[query], near, filled[query], indices, distances);
				}
			}
		}
		for (let query = 0; query < to - from; query++) if (!(squares[query] < LARGEST_SQUARE)) this.#exact.nearestOne(queries, from + query, near, indices, distances);
	}
	/** Four queries beside each other; returns their squared lengths. */
	#packQueries(queries, from, to) {
		const floats = this.#floats;
		const columns = this.#columns;
		const squares = new Float64Array(to - from);
		for (let query = 0; query < Math.ceil((to - from) / 4) * 4; query++) {
			const start = this.#queries / 4 + (query >> 2) * 4 * columns + (query & 3);
			for (let column = 0; column < columns; column++) {
				const place = start + column * 4;
				floats[place] = from + query < to ? queries[(from + query) * columns + column] - this.#means[column] : 0;
				if (from + query < to) squares[query] += floats[place] ** 2;
			}
		}
		return squares;
	}
	/** Takes the points of a chunk that may be among the nearest of one query. */
	#collect(lane, first, size, queries, query, square, near, already, indices, distances) {
		const columns = this.#columns;
		const points = this.#points;
		const scores = this.#scores + lane * CHUNK * 4;
		const slack = UNIT * (columns + 6) * (this.#radius + Math.sqrt(square)) ** 2;
		const list = query * near;
		const limitOf = (filled) => filled < near ? Infinity : (distances[list + near - 1] - square) / 2 + slack;
		let filled = already;
		let limit = limitOf(filled);
		let at = this.#functions.findAtMost(scores, 0, size, limit);
		while (at < size) {
			for (let place = at; place < at + 4; place++) {
				const point = first + place;
				if (point >= this.#count || !(this.#floats[scores / 4 + place] <= limit)) continue;
				let distance = 0;
				for (let column = 0; column < columns; column++) {
					const gap = points[point * columns + column] - queries[query * columns + column];
					distance += gap * gap;
				}
				filled = insertNearest(point, distance, indices, distances, list, near, filled);
				limit = limitOf(filled);
			}
			at = this.#functions.findAtMost(scores, at + 4, size, limit);
		}
		return filled;
	}
};
function meansOf(points, columns, count) {
	const means = new Float64Array(columns);
	for (let point = 0; point < count; point++) for (let column = 0; column < columns; column++) means[column] += points[point * columns + column] / count;
	return means;
}
function squareOf(points, point, columns, means) {
	let square = 0;
	for (let column = 0; column < columns; column++) {
		const value = points[point * columns + column];
		square += (Math.abs(value - means[column]) + 2 ** -28 * Math.abs(value)) ** 2;
	}
	return square;
}
// src/numeric/algorithms/neighbors/search.ts
/** With fewer points it does not matter. */
const FEW_POINTS = 64;
/** Beyond, a tree prunes next to nothing. */
const TREE_MAX_COLUMNS = 20;
/** `points` is row-major. */
function makeNeighborSearch(points, columns, algorithm = "auto") {
	const count = columns === 0 ? 0 : points.length / columns;
	if (algorithm === "kd-tree" || algorithm === "auto" && treePays(count, columns)) return new KdTree(points, columns, count);
	if (count <= FEW_POINTS) return new BruteSearch(points, columns, count);
	return makeVectorSearch(points, columns, count) ?? new BruteSearch(points, columns, count);
}
/** A tree visits about 300 · 2^columns points before it gains on the vector unit, which looks at all of them (measured). */
const treePays = (count, columns) => columns <= TREE_MAX_COLUMNS && count > 300 * 2 ** columns;
// src/numeric/algorithms/neighbors/nearest-neighbors.ts
/** Rows that are asked about together. */
const BATCH = 1024;
/** k nearest neighbours keeps its training rows: the matrix itself, until the model is asked or stored. */
function fitNearestNeighbors(x, target, parameters) {
	return {
		kind: "neighbors",
		parameters: {
			task: target.task,
			classCount: target.task === "classification" ? target.classCount : 0,
			columns: x.columns,
			neighbors: Math.min(parameters["neighbors"], x.rows),
			weights: parameters["weights"],
			algorithm: parameters["algorithm"] ?? "auto"
		},
		arrays: rowsWhenAsked(x, target.task === "classification" ? target.labels : target.values)
	};
}
/** Turning the matrix takes longer than all else in a fit, so it is put off; the matrix is let go then. */
function rowsWhenAsked(x, targets) {
	let held = x;
	return {
		get points() {
			if (!(held instanceof Float64Array)) held = toRowMajor(held);
			return held;
		},
		targets
	};
}
/** Builds the search tree once and scores any number of matrices. */
function neighborScorer(model) {
	const { columns, neighbors, classCount, weights } = model.parameters;
	const points = model.arrays["points"];
	const targets = model.arrays["targets"];
	const search = makeNeighborSearch(points, columns, model.parameters["algorithm"]);
	const outputs = Math.max(1, classCount);
	return (x) => {
		const rows = toRowMajor(x);
		const sums = new Float64Array(x.rows * outputs);
		const indices = new Int32Array(Math.min(BATCH, x.rows) * neighbors);
		const distances = new Float64Array(indices.length);
		for (let from = 0; from < x.rows; from += BATCH) {
			const count = Math.min(BATCH, x.rows - from);
			search.nearest(rows.subarray(from * columns, (from + count) * columns), count, neighbors, indices, distances);
			for (let row = 0; row < count; row++) {
				const list = row * neighbors;
				const start = (from + row) * outputs;
				let total = 0;
				for (let near = list; near < list + neighbors; near++) {
					const weight = weightOf(weights, distances[near], distances[list]);
					total += weight;
					const value = targets[indices[near]];
					if (classCount > 0) sums[start + value] += weight;
					else sums[start] += weight * value;
				}
				for (let output = 0; output < outputs; output++) sums[start + output] /= total;
			}
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
// src/numeric/kernel-memory.ts
/** Memory of a WebAssembly kernel; what is allocated stays until the whole is let go. */
var KernelMemory = class {
	memory = newMemory();
	#tooLarge;
	#top = 16;
	/** `tooLarge` makes the error for memory that cannot be had, of the bytes that would be needed in all. */
	constructor(tooLarge) {
		this.#tooLarge = tooLarge;
	}
	/** Zeroed bytes at a multiple of 16, unless rewound before. Views that were made before may be void afterwards. */
	allocate(bytes) {
		const pointer = this.#top;
		this.#top += Math.ceil(bytes / 16) * 16;
		const missing = Math.ceil((this.#top - this.memory.buffer.byteLength) / PAGE_BYTES);
		if (missing > 0) this.#grow(missing);
		return pointer;
	}
	/** Where the next allocation begins. */
	get top() {
		return this.#top;
	}
	/** Lets go of everything from an address on; it is not zeroed when it is allocated again. */
	rewind(top) {
		this.#top = top;
	}
	/** The whole memory. */
	heap() {
		return new Uint8Array(this.memory.buffer);
	}
	bytes(pointer, length) {
		return new Uint8Array(this.memory.buffer, pointer, length);
	}
	words(pointer, length) {
		return new Int32Array(this.memory.buffer, pointer, length);
	}
	floats(pointer, length) {
		return new Float32Array(this.memory.buffer, pointer, length);
	}
	doubles(pointer, length) {
		return new Float64Array(this.memory.buffer, pointer, length);
	}
	#grow(pages) {
		try {
			this.memory.grow(pages);
		} catch (cause) {
			throw this.#tooLarge(this.#top, cause);
		}
	}
};
// src/numeric/algorithms/svm/kernel-bytes.ts
/** Compiled by assemblyscript@0.28.20 from tools/kernels/svm.as, in base64: run `node tools/build-kernels.ts` after changing it. */
const KERNEL_BYTES$1 = "AGFzbQEAAAABMwVgBn9/f39/fwBgA39/fwBgBn9/f39/fAF/YAl/f398fH9/fHwAYAl/f39/f3x8fH8BfwIPAQNlbnYGbWVtb3J5AgAAAwYFAAECAwQHNwYIcHJvZHVjdHMAAAZkZWNheXMAAwZuYXJyb3cAAQZjaG9vc2UABARtb3ZlAAIGbWVtb3J5AgAKigoFugECA3sCfyAFIANBA3RqIQkgBCACQQN0aiEKA0AgBSAJSQRA/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAAAAAAAAAAAAAAAAAAAAhByAAIQIgBCEDA0AgAyAKSQRAIAYgA/0KAwAiCCAC/QAEAP3yAf3wASEGIAcgCCAC/QAEEP3yAf3wASEHIANBCGohAyABIAJqIQIMAQsLIAUgBv0LBAAgBSAH/QsEECAFQSBqIQUgAEEgaiEADAELCwtPACAAIAFBA3RqIQEDQCAAIAFJBEAgAiAA/QAEAP1eIAD9AAQQ/V79DQABAgMEBQYHEBESExQVFhf9CwQAIABBIGohACACQRBqIQIMAQsLC9oBAwJ7BH8CfEF/IQj9DAAAAAAAAPD/AAAAAAAA8P8hBgNAIAQgC0sEQCAAIAtBA3RqIgn9AAQAIAX9FCALQQJ0IgogAmr9XQMA/V8gAyAKav1dAwD9X/3xAf3yAf3xASEHIAkgB/0LBAAgB/0MAAAAAAAA8P8AAAAAAADw/yABIApq/V0DAP3HAf1SIgcgBv1K/VMEQCAG/SEAIg0gB/0hACIMYwRAIAwhDSALIQgLIA0gB/0hASIMYwR8IAtBAWohCCAMBSANC/0UIQYLIAtBAmohCwwBCwsgCAvbAwIEewJ/IAAgAkEDdGohDgNAIAAgDkkEQCAE/RQgA/0UIAH9AAQA/fAB/QwAAAAAAAAAQAAAAAAAAABAIAD9AAQA/fIB/fEBIgv98gEiCSAH/RT98gH9DAAAAAAAAOA/AAAAAAAA4D/98AH9/AEiDP3+ASAI/RT98gEgCf3xASEKIAz9DAAAAAAAAAAAAAAAAAAAAAD9uAH9DP8NAQD/DQEA/w0BAP8NAQD9tgEiDP0bACENIAD9DAAAAAAAAPA/AAAAAAAA8D8gCv0MAAAAAAAA8D8AAAAAAADwPyAK/QwAAAAAAADgPwAAAAAAAOA/IAr9DFVVVVVVVcU/VVVVVVVVxT8gCv0MVVVVVVVVpT9VVVVVVVWlP/3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASAFIAz9GwEiAkE/cUEDdGogBSANQT9xQQN0av1dAwD9VwMAAf3yASAGIAJBBnVBA3RqIAYgDUEGdUEDdGr9XQMA/VcDAAH98gEgCSAJIAn9SP1OIAn9DAAAAAAAQIdAAAAAAABAh0D9Sf1S/QwAAAAAAADwPwAAAAAAAPA/IAv9DAAAAAAAAAAAAAAAAAAAAAD9Sv1S/QsEACAAQRBqIQAgAUEQaiEBDAELCwvCAgMGewF8BH9BfyEQ/QwAAAAAAADwfwAAAAAAAPB/IQ0gBf0UIQwDQCAEIBFLBEAgDSARQQN0IhMgAGr9AAQA/QwAAAAAAADwfwAAAAAAAPB/IBFBAnQiEiABav1dAwD9xwH9UiIK/fYBIQ0gDCAK/fEBIg4gDv3yASILIAkgB/0UIAb9FCACIBNq/QAEAP3wAf0MAAAAAAAAAEAAAAAAAAAAQCADIBJq/V0DAP1f/fIB/fEB/fcBIgr98gH9TCAO/QwAAAAAAAAAAAAAAAAAAAAA/Ur9TiIO/VMEQCAPIAsgCv3zASAO/U4iCf0hACIFYwRAIBEhECAFIQ8LIAn9IQEiBSAPZARAIBFBAWohECAFIQ8LIA9E0dz/////7z+i/RQhCQsgEUECaiERDAELCyAIIA39IQAgDf0hAaQ5AwAgEAs=";
// src/numeric/algorithms/svm/kernel.ts
/** Kernel of a row with itself. */
function selfKernel(spec, norm) {
	switch (spec.kind) {
		case "linear": return norm;
		case "rbf": return 1;
		case "poly": return wholePower(spec.gamma * norm + spec.coef0, spec.degree);
		case "sigmoid": return Math.tanh(spec.gamma * norm + spec.coef0);
	}
}
/** By repeated products: the last bit of a general power differs between versions of Node. */
function wholePower(base, exponent) {
	let power = 1;
	for (let factor = base, rest = exponent; rest > 0; rest >>= 1, factor *= factor) if ((rest & 1) === 1) power *= factor;
	return power;
}
// src/numeric/algorithms/svm/kernel-rows.ts
/** Lengths of arrays in the kernel's memory, whose loops take four numbers at a time. */
const padded = (count) => Math.ceil(count / 4) * 4;
/** Rows in the memory of the vector unit, and the kernel of any row with all of them. */
var KernelRows = class extends KernelMemory {
	functions;
	#spec;
	#fractions;
	#powers;
	#start;
	#rows = /* @__PURE__ */ new Float64Array(0);
	#columns = 0;
	#points = 0;
	#norms = 0;
	#query = 0;
	#values = 0;
	#norm = /* @__PURE__ */ new Float64Array(0);
	constructor(spec) {
		super((bytes, cause) => new Failure("train.too-large", {
			message: `expected the rows of a support vector machine to fit into 4 GiB; ${(bytes / 2 ** 30).toFixed(1)} GiB are needed.`,
			cause
		}));
		this.functions = instantiate(KERNEL_BYTES$1, this.memory);
		this.#spec = spec;
		this.#fractions = this.allocate(FRACTIONS.length * 8);
		this.#powers = this.allocate(POWERS.length * 8);
		this.doubles(this.#fractions, FRACTIONS.length).set(FRACTIONS);
		this.doubles(this.#powers, POWERS.length).set(POWERS);
		this.#start = this.top;
	}
	get count() {
		return this.#norm.length;
	}
	/** Holds row-major rows in place of those before; everything that was allocated since goes too. */
	hold(rows, count, columns) {
		this.rewind(this.#start);
		const length = padded(count);
		this.#rows = rows;
		this.#columns = columns;
		this.#points = this.allocate(length * columns * 8);
		this.#norms = this.allocate(length * 8);
		this.#query = this.allocate(columns * 8);
		this.#values = this.allocate(length * 8);
		const points = this.doubles(this.#points, length * columns);
		for (let column = 0; column < columns; column++) {
			for (let row = 0; row < count; row++) points[column * length + row] = rows[row * columns + column];
			points.fill(0, column * length + count, (column + 1) * length);
		}
		this.#norm = Float64Array.from({ length: count }, (_, row) => normOf(rows, row * columns, columns));
		this.doubles(this.#norms, length).fill(0).set(this.#norm);
	}
	/** Kernel of the row whose numbers begin at `start` with all held rows; good until the next call. */
	withAll(row, start) {
		this.#fill(row, start, normOf(row, start, this.#columns));
		return this.doubles(this.#values, this.count);
	}
	/** Kernel of a held row with all of them, in single precision. */
	fillRow(index, into) {
		this.#fill(this.#rows, index * this.#columns, this.#norm[index]);
		this.functions.narrow(this.#values, padded(this.count), into);
	}
	/** Kernel of a held row with itself. */
	diagonal(index) {
		return selfKernel(this.#spec, this.#norm[index]);
	}
	/** Double precision until the last step: squared distances are small differences of large numbers. */
	#fill(row, start, norm) {
		const spec = this.#spec;
		const count = padded(this.count);
		this.doubles(this.#query, this.#columns).set(row.subarray(start, start + this.#columns));
		this.functions.products(this.#points, count * 8, this.#columns, count, this.#query, this.#values);
		if (spec.kind === "linear") return;
		if (spec.kind === "rbf") {
			const { gamma } = spec;
			this.functions.decays(this.#values, this.#norms, count, norm, gamma, this.#fractions, this.#powers, STEPS_PER_UNIT, UNIT_PER_STEP);
			return;
		}
		const values = this.doubles(this.#values, this.count);
		if (spec.kind === "poly") for (let other = 0; other < values.length; other++) values[other] = wholePower(spec.gamma * values[other] + spec.coef0, spec.degree);
		else for (let other = 0; other < values.length; other++) values[other] = Math.tanh(spec.gamma * values[other] + spec.coef0);
	}
};
function normOf(values, start, columns) {
	let sum = 0;
	for (let column = 0; column < columns; column++) sum += values[start + column] ** 2;
	return sum;
}
// src/numeric/algorithms/svm/predict.ts
/** Prepares the support vectors once. Values are the sum over them; of classes the one with most votes wins, the first of equals, as in libsvm. */
function supportVectorScorer(model) {
	const { classCount, columns, probability } = model.parameters;
	const kernel = model.parameters["kernel"];
	const { support, offsets, platt, coefficients, starts, vectors } = model.arrays;
	const held = new KernelRows(kernel);
	held.hold(support, columns === 0 ? 0 : support.length / columns, columns);
	const curveOf = (rows, count) => Float64Array.from({ length: count }, (_, row) => {
		const similarity = held.withAll(rows, row * columns);
		let value = -offsets[0];
		for (let index = 0; index < similarity.length; index++) value += coefficients[index] * similarity[index];
		return value;
	});
	if (classCount === 0) return (x) => ({
		task: "regression",
		predicted: curveOf(toRowMajor(x), x.rows)
	});
	return (x) => {
		const rows = toRowMajor(x);
		const predicted = new Int32Array(x.rows);
		const probabilities = probability ? new Float64Array(x.rows * classCount) : void 0;
		const votes = new Float64Array(classCount);
		const pairwise = new Float64Array(classCount * classCount);
		for (let row = 0; row < x.rows; row++) {
			const similarity = held.withAll(rows, row * columns);
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
// src/numeric/algorithms/tree/kernel-bytes.ts
/** Compiled by assemblyscript@0.28.20 from tools/kernels/trees.as, in base64: run `node tools/build-kernels.ts` after changing it. */
const KERNEL_BYTES = "AGFzbQEAAAABFgNgBH9/f38AYAV/f39/fwBgAn9/AX8CDwEDZW52Bm1lbW9yeQIAAAMGBQAAAgEBBz8GBHdhbGsAAQt3YWxrTWlzc2luZwAACmFueU1pc3NpbmcAAgZhZGRPbmUAAwdhZGRNYW55AAQGbWVtb3J5AgAK9wgF6AICBn8BfCADIAJBAnRqIQkDQCADIAlJBEAgACICIQYgAiIEIQcDQCABIAIoAgwiBUH/////B3FqKwMAIQogAkEQaiACKAIIIAVBH3YgCiAKYnEgCiACKwMAZXIbIgUgAnMgBSECIAFBCGogBigCDCIFQf////8HcWorAwAhCiAGQRBqIAYoAgggBUEfdiAKIApicSAKIAYrAwBlchsiBSAGc3IgBSEGIAFBEGogBCgCDCIFQf////8HcWorAwAhCiAEQRBqIAQoAgggBUEfdiAKIApicSAKIAQrAwBlchsiBSAEc3IgBSEEIAFBGGogBygCDCIFQf////8HcWorAwAhCiAHQRBqIAcoAgggBUEfdiAKIApicSAKIAcrAwBlchsiBSAHc3IgBSEHDQALIAMgAigCADYCACADIAYoAgA2AgQgAyAEKAIANgIIIAMgBygCADYCDCADQRBqIQMgAUEgaiEBDAELCwvWAwEKfyADIAJBAnRqIQwDQCADIAxJBEAgACICIQogAiIEIggiByIGIgUhCQNAIAJBEGogAigCCCABIAIoAgxqKwMAIAIrAwBlGyILIAJzIAshAiAKQRBqIAooAgggCigCDCABQQhqaisDACAKKwMAZRsiCyAKc3IgCyEKIARBEGogBCgCCCAEKAIMIAFBEGpqKwMAIAQrAwBlGyILIARzciALIQQgCEEQaiAIKAIIIAgoAgwgAUEYamorAwAgCCsDAGUbIgsgCHNyIAshCCAHQRBqIAcoAgggBygCDCABQSBqaisDACAHKwMAZRsiCyAHc3IgCyEHIAZBEGogBigCCCAGKAIMIAFBKGpqKwMAIAYrAwBlGyILIAZzciALIQYgBUEQaiAFKAIIIAUoAgwgAUEwamorAwAgBSsDAGUbIgsgBXNyIAshBSAJQRBqIAkoAgggCSgCDCABQThqaisDACAJKwMAZRsiCyAJc3IgCyEJDQALIAMgAigCADYCACADIAooAgA2AgQgAyAEKAIANgIIIAMgCCgCADYCDCADIAcoAgA2AhAgAyAGKAIANgIUIAMgBSgCADYCGCADIAkoAgA2AhwgA0EgaiEDIAFBQGshAQwBCwsLWAIBewF8IAAgAUEDdGohAQNAIABBCGogAUkEQCACIAD9AAQAIgIgAv1I/VAhAiAAQRBqIQAMAQsLIAL9UwRAQQEPCyAAIAFJBH8gACsDACIDIANiBUEACwtDACAAIAFBAnRqIQEDQCAAIAFJBEAgAyADKwMAIAIgACgCAEEDdGorAwCgOQMAIABBBGohACADIARBA3RqIQMMAQsLC5UBAQN/IAAgAUECdGohBSADQQN0IQMDQCAAIAVJBEAgAiAAKAIAIANsaiEGQQAhAQNAIAFBCGogA0kEQCABIARqIgcgB/0ABAAgASAGav0ABAD98AH9CwQAIAFBEGohAQwBCwsgASADSQRAIAEgBGoiByAHKwMAIAEgBmorAwCgOQMACyAAQQRqIQAgAyAEaiEEDAELCws=";
// src/numeric/algorithms/tree/walker.ts
const NODE_BYTES = 16;
const MISSING_LEFT = 2147483648;
/** High word of a NaN. */
const NAN_WORD = 2146959360;
/** Bytes of the cells that go through all trees together: they stay in the second cache beside a small tree. */
const BLOCK_BYTES = 2 ** 18;
/** Columns of a block lie a little more than a power of two apart, or all of them would fall on the same lines of the cache. */
const APART = 8;
const MAX_BYTES = 2 ** 30;
/** Trees without categories in the form in which eight rows walk down at a time, for matrices of so many columns. */
var TreeWalker = class {
	#memory = new KernelMemory((_, cause) => new Failure("contract.bug", {
		message: "trees were to be prepared that need too much memory",
		cause
	}));
	#functions;
	#trees;
	#outputs;
	#stride;
	#columns;
	/** Rows of a block, a multiple of eight. */
	#block;
	#nodes;
	#values;
	#cells;
	#leaves;
	#sums;
	/** Nodes say where missing values go from the first one that is seen. */
	#withMissing = false;
	/** `outputs` numbers a leaf; `stride` sums a row, which are more where trees take turns. */
	constructor(trees, columns, outputs, stride) {
		this.#trees = trees;
		this.#columns = columns;
		this.#outputs = outputs;
		this.#stride = stride;
		this.#block = blockOf(columns);
		this.#functions = instantiate(KERNEL_BYTES, this.#memory.memory);
		this.#nodes = this.#memory.allocate(trees.feature.length * NODE_BYTES);
		this.#values = this.#memory.allocate(trees.values.length * 8);
		this.#cells = this.#memory.allocate(columns * this.#columnBytes);
		this.#leaves = this.#memory.allocate(this.#block * 4);
		this.#sums = this.#memory.allocate(this.#block * stride * 8);
		this.#memory.doubles(this.#values, trees.values.length).set(trees.values);
		this.#pack();
	}
	/** Whether the trees are of the kind that can be walked so, and fit. */
	static takes({ categorical, feature, values }, columns, stride) {
		const block = blockOf(columns);
		const bytes = feature.length * NODE_BYTES + values.length * 8 + columns * (block + APART) * 8 + block * stride * 8;
		return categorical === void 0 && bytes < MAX_BYTES;
	}
	get #columnBytes() {
		return (this.#block + APART) * 8;
	}
	#pack() {
		const { feature, threshold, right, missingLeft } = this.#trees;
		const words = this.#memory.words(this.#nodes, feature.length * 4);
		const doubles = this.#memory.doubles(this.#nodes, feature.length * 2);
		for (let node = 0; node < feature.length; node++) {
			const column = feature[node];
			if (column < 0) {
				words[node * 4] = right[node];
				words[node * 4 + 1] = NAN_WORD;
				words[node * 4 + 2] = this.#nodes + node * NODE_BYTES;
				continue;
			}
			doubles[node * 2] = threshold[node];
			words[node * 4 + 2] = this.#nodes + right[node] * NODE_BYTES;
			words[node * 4 + 3] = column * this.#columnBytes + (this.#withMissing && missingLeft[node] === 1 ? MISSING_LEFT : 0);
		}
	}
	/** Adds what the trees say of each row to `sums`, `stride` numbers a row; tree t adds to number t modulo stride where leaves hold one. */
	addTo(sums, x) {
		const { roots } = this.#trees;
		const outputs = this.#outputs;
		const stride = this.#stride;
		for (let from = 0; from < x.rows; from += this.#block) {
			const count = Math.min(this.#block, x.rows - from);
			this.#takeCells(x, from, count);
			const held = this.#memory.doubles(this.#sums, count * stride);
			held.set(sums.subarray(from * stride, (from + count) * stride));
			const walk = this.#withMissing ? this.#functions.walkMissing : this.#functions.walk;
			const walking = Math.ceil(count / 8) * 8;
			for (let tree = 0; tree < roots.length; tree++) {
				walk(this.#nodes + roots[tree] * NODE_BYTES, this.#cells, walking, this.#leaves);
				if (outputs > 1) this.#functions.addMany(this.#leaves, count, this.#values, outputs, this.#sums);
				else this.#functions.addOne(this.#leaves, count, this.#values, this.#sums + tree % stride * 8, stride);
			}
			sums.set(held, from * stride);
		}
	}
	#takeCells(x, from, count) {
		const looks = this.#trees.missingLeft !== void 0 && !this.#withMissing;
		let missing = 0;
		for (let column = 0; column < this.#columns; column++) {
			const start = column * x.rows + from;
			const into = this.#cells + column * this.#columnBytes;
			this.#memory.doubles(into, count).set(x.values.subarray(start, start + count));
			if (looks) missing |= this.#functions.anyMissing(into, count);
		}
		if (missing === 0) return;
		this.#withMissing = true;
		this.#pack();
	}
};
const blockOf = (columns) => Math.min(4096, Math.max(64, BLOCK_BYTES / 8 / Math.max(1, columns) & -8));
// src/numeric/algorithms/tree/predict.ts
/** From so many rows on it pays to bring the trees into the form of the walker. */
const MANY_ROWS = 256;
/**
* A function that sums over the trees the leaf values that each row reaches; row-major, `outputs` numbers a row. With a baseline, leaves
* hold one number and tree t belongs to output t modulo the baseline's length; the sums start at the baseline, as they did in training.
*/
function makeLeafSummer(trees, outputs, baseline) {
	const stride = baseline?.length ?? outputs;
	let walker;
	return (x) => {
		const sums = new Float64Array(x.rows * stride);
		if (baseline !== void 0) for (let slot = 0; slot < sums.length; slot++) sums[slot] = baseline[slot % stride];
		if (x.rows >= MANY_ROWS && TreeWalker.takes(trees, x.columns, stride)) {
			walker ??= new TreeWalker(trees, x.columns, outputs, stride);
			walker.addTo(sums, x);
		} else addLeaves(trees, x, outputs, stride, sums);
		return sums;
	};
}
function addLeaves(trees, x, outputs, stride, sums) {
	const { roots, values } = trees;
	const cells = toRowMajor(x);
	for (let tree = 0; tree < roots.length; tree++) {
		const shift = tree % (stride / outputs);
		for (let row = 0; row < x.rows; row++) {
			const leaf = leafOf(trees, roots[tree], cells, row * x.columns) * outputs;
			for (let output = 0; output < outputs; output++) sums[row * stride + shift + output] += values[leaf + output];
		}
	}
}
/** Number of the leaf that the row whose cells begin at `start` reaches from a root. */
function leafOf(trees, root, cells, start) {
	const { feature, right } = trees;
	let node = root;
	for (let column = feature[node]; column >= 0; column = feature[node]) node = goesLeft(trees, node, cells[start + column]) ? node + 1 : right[node];
	return right[node];
}
/** Whether a value goes left at a split; missing values and codes that are no category go where `missingLeft` says. */
function goesLeft({ threshold, missingLeft, categorical, categorySets }, node, value) {
	if (value !== value) return missingLeft !== void 0 && missingLeft[node] === 1;
	if (categorical === void 0 || categorical[node] !== 1) return value <= threshold[node];
	const code = value & 255;
	return (categorySets[threshold[node] * 8 + (code >> 5)] >>> (code & 31) & 1) === 1;
}
// src/numeric/algorithms/scorer.ts
/** A function that scores matrices with as many columns as the model was fitted on; whatever can be prepared is prepared once. */
function makeScorer(model) {
	const score = makeRawScorer(model);
	if (model.parameters["calibration"] === void 0) return score;
	const calibrate = prepareCalibration(model);
	return (x) => calibrate(score(x));
}
function makeRawScorer(model) {
	switch (model.kind) {
		case "trees": return treeScorer(model);
		case "linear": {
			const { coefficients, intercepts } = model.arrays;
			const link = model.parameters["link"];
			if (link === "margin") return marginScores(model);
			if (link === "logistic") return (x) => predictLogistic(x, coefficients, intercepts[0]);
			return (x) => linked(linearScores(x, coefficients, intercepts), link, intercepts.length);
		}
		case "discrete-bayes": {
			const { weights, intercepts } = model.arrays;
			const threshold = model.parameters["binarize"];
			const prepare = (x) => threshold === null ? x : binarized(x, threshold);
			return (x) => linked(linearScores(prepare(x), weights, intercepts), "softmax", intercepts.length);
		}
		case "mlp": {
			const score = mlpScorer(model);
			const { link, classCount } = model.parameters;
			return (x) => linked(score(x), link, classCount);
		}
		case "network": {
			const score = networkScorer(model);
			const { link, classCount } = model.parameters;
			return (x) => linked(score(x), link, classCount);
		}
		case "gaussian": return (x) => linked(gaussianProbabilities(model, x), "softmax", model.parameters["classCount"]);
		case "neighbors": return neighborScorer(model);
		case "support-vectors": return supportVectorScorer(model);
	}
}
function treeScorer(model) {
	const { link, outputs, task, trees } = model.parameters;
	const arrays = treesOf(model);
	if (link === "mean") {
		const sumLeaves = makeLeafSummer(arrays, outputs);
		return (x) => {
			const means = sumLeaves(x);
			for (let slot = 0; slot < means.length; slot++) means[slot] /= trees;
			return task === "regression" ? {
				task,
				predicted: means
			} : {
				task,
				predicted: mostProbable(means, outputs),
				probabilities: means
			};
		};
	}
	const sumLeaves = makeLeafSummer(arrays, 1, model.arrays["baseline"]);
	return (x) => linked(sumLeaves(x), link, outputs);
}
/** Turns raw scores into outputs; two classes come from one score. */
function linked(raw, link, outputs) {
	if (link === "identity") return {
		task: "regression",
		predicted: raw
	};
	if (link === "logistic") return logisticScores(raw);
	softmaxRows(raw, outputs, raw);
	return {
		task: "classification",
		predicted: mostProbable(raw, outputs),
		probabilities: raw
	};
}
function logisticScores(raw) {
	const probabilities = new Float64Array(raw.length * 2);
	const predicted = new Int32Array(raw.length);
	putTwoClasses(raw, raw.length, 0, probabilities, predicted);
	return {
		task: "classification",
		predicted,
		probabilities
	};
}
// src/numeric/linear-algebra/sparse.ts
/** The given sparse rows in the given order. */
function takeSparseRows(matrix, rows) {
	const starts = new Int32Array(rows.length + 1);
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index];
		starts[index + 1] = starts[index] + matrix.starts[row + 1] - matrix.starts[row];
	}
	const indices = new Int32Array(starts[rows.length]);
	const values = new Float64Array(starts[rows.length]);
	for (let index = 0; index < rows.length; index++) {
		const from = matrix.starts[rows[index]];
		const to = matrix.starts[rows[index] + 1];
		indices.set(matrix.indices.subarray(from, to), starts[index]);
		values.set(matrix.values.subarray(from, to), starts[index]);
	}
	return {
		rows: rows.length,
		columns: matrix.columns,
		starts,
		indices,
		values
	};
}
/** Column after column in ordinary form, for algorithms that know no other. */
function denseColumns(matrix) {
	const columns = Array.from({ length: matrix.columns }, () => new Float64Array(matrix.rows));
	for (let row = 0; row < matrix.rows; row++) for (let index = matrix.starts[row]; index < matrix.starts[row + 1]; index++) columns[matrix.indices[index]][row] = matrix.values[index];
	return columns;
}
/** Matrices of the same rows side by side. */
function beside(matrices) {
	if (matrices.length === 1) return matrices[0];
	const { rows } = matrices[0];
	const count = matrices.reduce((sum, { values }) => sum + values.length, 0);
	const starts = new Int32Array(rows + 1);
	const indices = new Int32Array(count);
	const values = new Float64Array(count);
	let next = 0;
	for (let row = 0; row < rows; row++) {
		let offset = 0;
		for (const matrix of matrices) {
			for (let index = matrix.starts[row]; index < matrix.starts[row + 1]; index++, next++) {
				indices[next] = offset + matrix.indices[index];
				values[next] = matrix.values[index];
			}
			offset += matrix.columns;
		}
		starts[row + 1] = next;
	}
	return {
		rows,
		columns: matrices.reduce((sum, { columns }) => sum + columns, 0),
		starts,
		indices,
		values
	};
}
// src/numeric/preprocessing/order-statistics.ts
/** Linear interpolation between order statistics, type 7 of Hyndman and Fan (1996); NaN for no values. */
function quantileOfSorted(sorted, share) {
	if (sorted.length === 0) return NaN;
	const position = (sorted.length - 1) * share;
	const below = Math.floor(position);
	const low = sorted[below];
	return below === position ? low : low + (sorted[below + 1] - low) * (position - below);
}
/** 0 for no values: such a column is constant then. Halves are added, so that two huge values do not overflow. */
function medianOf(values) {
	if (values.length === 0) return 0;
	const sorted = Float64Array.from(values).sort();
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
}
/** 0 for no values. */
function meanOf(values) {
	let mean = 0;
	for (const value of values) mean += value / values.length;
	return mean;
}
/** The smallest of the values that occur most often; 0 for no values. */
function modeOf(values) {
	const sorted = Float64Array.from(values).sort();
	let [mode, most, run] = [
		sorted[0] ?? 0,
		0,
		0
	];
	sorted.forEach((value, index) => {
		run = index > 0 && value === sorted[index - 1] ? run + 1 : 1;
		if (run > most) [mode, most] = [value, run];
	});
	return mode;
}
// src/numeric/preprocessing/affine-scale.ts
/** Learns a scale from complete values; a constant column keeps scale 1. Null for no scaling. */
function fitScale(values, scaling) {
	switch (scaling) {
		case "none": return null;
		case "standard": return standardScale(values);
		case "min-max": {
			let [low, high] = [Infinity, -Infinity];
			for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
			return values.length === 0 ? {
				mean: 0,
				scale: 1
			} : {
				mean: low,
				scale: high > low ? finiteSpread(low, high) : 1
			};
		}
		case "robust": {
			const sorted = Float64Array.from(values).sort();
			if (sorted.length === 0) return {
				mean: 0,
				scale: 1
			};
			const spread = finiteSpread(quantileOfSorted(sorted, .25), quantileOfSorted(sorted, .75));
			return {
				mean: quantileOfSorted(sorted, .5),
				scale: spread > 0 ? spread : 1
			};
		}
		case "max-abs": {
			let largest = 0;
			for (const value of values) largest = Math.max(largest, Math.abs(value));
			return {
				mean: 0,
				scale: largest > 0 ? largest : 1
			};
		}
	}
}
function finiteSpread(low, high) {
	if (Number.isFinite(high - low)) return high - low;
	throw new Failure("train.column-too-wide", { message: `expected a column whose values differ by at most ${Number.MAX_VALUE}; found values from ${low} to ${high}.` });
}
/** Squares of magnitudes outside of these bounds leave the range of doubles. */
const LARGEST_SQUARED = 1e150;
const SMALLEST_SQUARED = 1e-150;
/** Mean and population standard deviation, as scikit-learn's StandardScaler; of numbers of any size. */
function standardScale(values) {
	let largest = 0;
	for (const value of values) largest = Math.max(largest, Math.abs(value));
	const unit = largest > LARGEST_SQUARED || largest > 0 && largest < SMALLEST_SQUARED ? 2 ** Math.min(1023, Math.floor(Math.log2(largest))) : 1;
	let mean = 0;
	for (const value of values) mean += value / unit / values.length;
	let variance = 0;
	for (const value of values) variance += (value / unit - mean) ** 2 / values.length;
	const scale = Math.sqrt(variance);
	return {
		mean: mean * unit,
		scale: scale > Math.abs(mean) * 1e-13 ? scale * unit : 1
	};
}
const applyScale = (values, standard) => standard === null ? values : values.map((value) => scaled(value, standard));
function scaled(value, { mean, scale }) {
	const shifted = value - mean;
	return Number.isFinite(shifted) ? shifted / scale : value / scale - mean / scale;
}
/** The most frequent values of a column; ties go to the smaller text. */
function categoriesOf(column, limit = 200) {
	const counts = /* @__PURE__ */ new Map();
	const count = (value, times) => void counts.set(value, (counts.get(value) ?? 0) + times);
	if (column.kind === "number") {
		for (const value of column.values) if (!Number.isNaN(value)) count(String(value), 1);
	} else {
		const byCode = new Float64Array(column.dictionary.length);
		for (const code of column.codes) if (code >= 0) byCode[code]++;
		column.dictionary.forEach((value, code) => {
			if (byCode[code] > 0) count(value, byCode[code]);
		});
	}
	const ranked = [...counts].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right));
	return {
		categories: ranked.slice(0, limit).map(([value]) => value).sort(byCodeUnit),
		mostFrequent: ranked[0]?.[0] ?? null
	};
}
/** Numbers are taken for categories by their shortest decimal form, since a file with categories 1, 2, 3 reads as numbers. */
function categoryReader(column, categories) {
	const slots = new Map(categories.map((category, slot) => [category, slot]));
	const slotOf = (value) => slots.get(value) ?? categories.length;
	if (column.kind === "number") return (row) => {
		const value = column.values[row];
		return Number.isNaN(value) ? -1 : slotOf(String(value));
	};
	const byCode = column.dictionary.map(slotOf);
	return (row) => {
		const code = column.codes[row];
		return code < 0 ? -1 : byCode[code];
	};
}
const rowsOf = (column) => column.kind === "number" ? column.values.length : column.codes.length;
// src/numeric/preprocessing/category-columns.ts
function fitOneHot(column, treatment) {
	const { categories, mostFrequent } = categoriesOf(column);
	return {
		kind: "text",
		name: column.name,
		fill: treatment.impute === "constant" ? String(treatment.fill ?? "") : mostFrequent,
		categories: treatment.order ?? categories,
		...treatment.indicator === true ? { indicator: true } : {}
	};
}
function applyOneHot({ fill, categories, indicator }, column) {
	const rows = rowsOf(column);
	const result = categories.map(() => new Float64Array(rows));
	const absent = new Float64Array(rows);
	const slotOf = categoryReader(column, categories);
	const fillSlot = fill === null ? -1 : categories.indexOf(fill);
	for (let row = 0; row < rows; row++) {
		const read = slotOf(row);
		if (read < 0) absent[row] = 1;
		const slot = read < 0 ? fillSlot : read;
		if (slot >= 0 && slot < categories.length) result[slot][row] = 1;
	}
	return indicator === true ? [...result, absent] : result;
}
/** In the order that is given, else in order of code units. */
function fitOrdinal(column, options, treatment) {
	const { categories, mostFrequent } = categoriesOf(column);
	const order = treatment.order ?? categories;
	const strange = treatment.order === void 0 ? [] : categories.filter((category) => !order.includes(category));
	if (strange.length > 0) throw new Failure("train.settings-invalid", { message: `expected the order of column "${column.name}" to name every value; it lacks ${strange.slice(0, 5).map((value) => JSON.stringify(value)).join(", ")}${strange.length > 5 ? ` and ${strange.length - 5} more` : ""}.` });
	const plain = {
		kind: "ordinal",
		name: column.name,
		fill: treatment.impute === "constant" ? String(treatment.fill ?? "") : mostFrequent,
		categories: order,
		standard: null
	};
	const scaling = treatment.scale ?? (options.scale ? "standard" : "none");
	return {
		...plain,
		standard: fitScale(applyOrdinal(plain, column), scaling)
	};
}
function applyOrdinal({ fill, categories, standard }, column) {
	const slotOf = categoryReader(column, categories);
	const fillSlot = fill === null ? -1 : categories.indexOf(fill);
	const values = new Float64Array(rowsOf(column));
	for (let row = 0; row < values.length; row++) {
		const slot = slotOf(row);
		values[row] = slot < 0 ? fillSlot : slot === categories.length ? -1 : slot;
	}
	return applyScale(values, standard);
}
const fitCodes = (column) => ({
	kind: "codes",
	name: column.name,
	categories: categoriesOf(column).categories
});
function applyCodes({ categories }, column) {
	const slotOf = categoryReader(column, categories);
	const values = new Float64Array(rowsOf(column));
	for (let row = 0; row < values.length; row++) {
		const slot = slotOf(row);
		values[row] = slot < 0 || slot === categories.length ? NaN : slot;
	}
	return values;
}
// src/numeric/preprocessing/date-column.ts
const DAY_PARTS = [
	"year",
	"month",
	"day",
	"weekday",
	"days"
];
/** The hour is of use only where times of day are written. */
function fitDate(column, options, treatment) {
	const text = requireDates(column, column.name);
	const timed = text.dictionary.some((value) => parseCalendarTime(value)?.timed === true);
	const parts = treatment.dateParts ?? (timed ? [...DAY_PARTS, "hour"] : DAY_PARTS);
	const fitted = parts.map((part) => {
		const values = partOf(text, part);
		const fill = medianOf(values.filter((value) => !Number.isNaN(value)));
		const filled = values.map((value) => Number.isNaN(value) ? fill : value);
		const scaling = treatment.scale ?? (options.scale ? "standard" : "none");
		return {
			fill: options.keepMissing ? null : fill,
			standard: fitScale(filled, scaling)
		};
	});
	return {
		kind: "date",
		name: column.name,
		parts,
		fills: fitted.map(({ fill }) => fill),
		standard: fitted.map(({ standard }) => standard)
	};
}
/** One column for each part; a text that is no date counts as missing. */
function applyDate({ name, parts, fills, standard }, column) {
	const text = requireDates(column, name);
	return parts.map((part, index) => {
		const fill = fills[index] ?? null;
		const values = partOf(text, part);
		const filled = fill === null ? values : values.map((value) => Number.isNaN(value) ? fill : value);
		return applyScale(filled, standard[index] ?? null);
	});
}
/** Works once per distinct text. */
function partOf({ codes, dictionary }, part) {
	const byCode = dictionary.map((text) => {
		const time = parseCalendarTime(text);
		return time === void 0 ? NaN : DATE_PARTS[part](time);
	});
	return Float64Array.from(codes, (code) => code < 0 ? NaN : byCode[code]);
}
/** A column without any value reads as numbers. */
function requireDates(column, name) {
	if (column.kind === "text") return column;
	if (column.values.every(Number.isNaN)) return {
		kind: "text",
		name,
		codes: new Int32Array(column.values.length).fill(-1),
		dictionary: []
	};
	throw new Failure("train.feature-kind", { message: `column "${name}" must hold dates such as 2024-02-29; it holds numbers.` });
}
// src/numeric/preprocessing/number-column.ts
/** Learns, in the order in which they are applied later: bounds, the value for missing ones, the scale. */
function fitNumber(column, options, treatment) {
	const { values: raw, name } = requireNumbers(column, column.name);
	const clip = clipOf(raw, treatment.clip);
	const values = clip === void 0 ? raw : clipped(raw, clip);
	const fill = fillOf(values.filter((value) => !Number.isNaN(value)), treatment, name);
	const filled = values.map((value) => Number.isNaN(value) ? fill : value);
	return {
		kind: "number",
		name,
		...clip === void 0 ? {} : { clip },
		fill: options.keepMissing && treatment.impute === void 0 ? null : fill,
		standard: fitScale(filled, treatment.scale ?? (options.scale ? "standard" : "none")),
		...treatment.indicator === true ? { indicator: true } : {}
	};
}
function clipOf(values, shares) {
	if (shares === void 0) return void 0;
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	return sorted.length === 0 ? void 0 : {
		low: quantileOfSorted(sorted, shares[0]),
		high: quantileOfSorted(sorted, shares[1])
	};
}
/** Missing values stay missing. */
const clipped = (values, { low, high }) => values.map((value) => value < low ? low : value > high ? high : value);
function fillOf(present, { impute, fill }, name) {
	switch (impute) {
		case "mean": return meanOf(present);
		case "most-frequent": return modeOf(present);
		case "constant":
			if (typeof fill === "number") return fill;
			throw new Failure("train.settings-invalid", { message: `column "${name}" holds numbers; expected a number in "fill", found ${JSON.stringify(fill ?? null)}.` });
		default: return medianOf(present);
	}
}
/** The column, and where it was asked for another one with 1 where values were missing. */
function applyNumber(fitted, column) {
	const { values: raw } = requireNumbers(column, fitted.name);
	const { clip, fill, standard } = fitted;
	const values = clip === void 0 ? raw : clipped(raw, clip);
	const filled = fill === null ? values : values.map((value) => Number.isNaN(value) ? fill : value);
	const result = filled === raw && standard === null ? Float64Array.from(raw) : applyScale(filled, standard);
	return fitted.indicator === true ? [result, raw.map((value) => Number(Number.isNaN(value)))] : [result];
}
function requireNumbers(column, name) {
	if (column.kind === "number") return column;
	throw new Failure("train.feature-kind", { message: `column "${name}" must hold numbers; it holds text such as ${example(column)}.` });
}
const example = (column) => JSON.stringify(column.dictionary[0] ?? "");
// src/numeric/splits/folds.ts
/** Fold number of every row for one repeat. Folds differ in size by one row at most. */
function assignFolds(rows, options, repeat) {
	const random = Random.forPart(options.seed, repeat);
	const assignment = new Int32Array(rows);
	const groups = options.labels === void 0 ? [Array.from({ length: rows }, (_, row) => row)] : rowsByClass(options.labels);
	let dealt = 0;
	for (const group of groups) for (const row of random.shuffle(group)) assignment[row] = dealt++ % options.folds;
	return assignment;
}
/** (Repeated, stratified) k-fold cross-validation: train and test rows of every fold, repeat-major. */
function crossValidationSplits(rows, options) {
	return Array.from({ length: options.repeats }, (_, repeat) => splitsOf(assignFolds(rows, options, repeat), options.folds)).flat();
}
/** Splits from a given assignment of rows to folds 0 … folds − 1. */
const splitsOf = (assignment, folds) => Array.from({ length: folds }, (_, fold) => {
	const test = [];
	const train = [];
	assignment.forEach((assigned, row) => (assigned === fold ? test : train).push(row));
	return {
		train: Int32Array.from(train),
		test: Int32Array.from(test)
	};
});
// src/numeric/preprocessing/target-mean.ts
/** More categories than one-hot columns could bear: each costs one number. */
const MAX_ENCODED = 1e5;
const CROSS_FITTING_FOLDS = 5;
/**
* Encodes a category by the mean of the target in it, with the shrinkage of scikit-learn's `TargetEncoder(smooth="auto")` (empirical Bayes,
* after Micci-Barreca 2001): λ·mean + (1 − λ)·prior with λ = n·τ² / (σ² + n·τ²), where τ² is the variance of the target among all rows and
* σ² that among the n rows of the category. With more than two classes there is one column a class.
*/
function fitTargetMean(column, target, options, treatment) {
	const plain = learn(column, target);
	const scaling = treatment.scale ?? (options.scale ? "standard" : "none");
	return {
		...plain,
		standard: encode(plain, column).map((values) => fitScale(values, scaling))
	};
}
const applyTargetMean = (fitted, column) => encode(fitted, column).map((values, output) => applyScale(values, fitted.standard[output] ?? null));
/**
* The training rows themselves, each encoded by what the rows of other folds say: encoded by its own target, a rare category would tell the
* answer and the model would trust the column far too much.
*/
function crossFitTargetMean(fitted, column, target, seed) {
	const rows = rowsOf(column);
	const result = fitted.prior.map(() => new Float64Array(rows));
	const folds = Math.min(CROSS_FITTING_FOLDS, rows);
	for (const { train, test } of splitsOf(assignFolds(rows, {
		folds,
		repeats: 1,
		seed
	}, 0), folds)) encode(learn(columnRows(column, train), targetRows(target, train)), columnRows(column, test)).forEach((values, output) => {
		test.forEach((row, index) => result[output][row] = values[index]);
	});
	return result.map((values, output) => applyScale(values, fitted.standard[output] ?? null));
}
function learn(column, target) {
	const { categories } = categoriesOf(column, MAX_ENCODED);
	const slotOf = categoryReader(column, categories);
	const learned = outputsOf(target).map((valueOf) => shrunkMeans(rowsOf(column), categories.length, slotOf, valueOf));
	return {
		kind: "target-mean",
		name: column.name,
		categories,
		prior: learned.map(({ prior }) => prior),
		means: categories.map((_, slot) => learned.map(({ means }) => means[slot])),
		standard: []
	};
}
/** What is averaged: the value, or 1 for rows of a class and 0 for the others. */
function outputsOf(target) {
	if (target.task === "regression") return [(row) => target.values[row]];
	return (target.classCount === 2 ? [1] : Array.from({ length: target.classCount }, (_, label) => label)).map((label) => (row) => Number(target.labels[row] === label));
}
function shrunkMeans(rows, categories, slotOf, valueOf) {
	const counts = new Float64Array(categories);
	const sums = new Float64Array(categories);
	let prior = 0;
	for (let row = 0; row < rows; row++) {
		prior += valueOf(row) / rows;
		const slot = slotOf(row);
		if (slot < 0 || slot === categories) continue;
		counts[slot]++;
		sums[slot] += valueOf(row);
	}
	const squares = new Float64Array(categories);
	let variance = 0;
	for (let row = 0; row < rows; row++) {
		variance += (valueOf(row) - prior) ** 2 / rows;
		const slot = slotOf(row);
		if (slot >= 0 && slot < categories) squares[slot] += (valueOf(row) - sums[slot] / counts[slot]) ** 2;
	}
	const means = Float64Array.from(counts, (count, slot) => {
		if (variance === 0) return prior;
		const trust = count * variance / (squares[slot] / count + count * variance);
		return trust * (sums[slot] / count) + (1 - trust) * prior;
	});
	return {
		prior,
		means
	};
}
function encode({ categories, prior, means }, column) {
	const slotOf = categoryReader(column, categories);
	const result = prior.map(() => new Float64Array(rowsOf(column)));
	for (let row = 0; row < rowsOf(column); row++) {
		const known = means[slotOf(row)] ?? prior;
		result.forEach((values, output) => values[row] = known[output]);
	}
	return result;
}
const columnRows = (column, rows) => takeRows({
	rows: rowsOf(column),
	columns: [column]
}, rows).columns[0];
const targetRows = (target, rows) => target.task === "classification" ? {
	...target,
	labels: rows.map((row) => target.labels[row])
} : {
	...target,
	values: Float64Array.from(rows, (row) => target.values[row])
};
// src/numeric/text/free-text.ts
/** Fewer distinct values than this are categories. */
const LEAST_DISTINCT = 50;
/** Words of a value on average, from which on it is a sentence rather than a name or a code. */
const LEAST_WORDS = 4;
const SAMPLE = 500;
/**
* Whether a column holds free text: values that mostly occur once and are made of several words. Categories repeat; ids, names and dates are one to three
* words.
*/
function isFreeText({ codes, dictionary }) {
	let present = 0;
	for (const code of codes) if (code >= 0) present++;
	if (dictionary.length < LEAST_DISTINCT || dictionary.length * 2 < present) return false;
	const step = Math.max(1, Math.floor(dictionary.length / SAMPLE));
	let words = 0;
	let texts = 0;
	for (let index = 0; index < dictionary.length; index += step) {
		words += tokenise(dictionary[index]).length;
		texts++;
	}
	return words >= LEAST_WORDS * texts;
}
// src/numeric/preprocessing/treat-column.ts
/**
* How a column is prepared: as it was asked for, else by what it holds. Text of nothing but dates is taken apart into their parts,
* free text into its words.
*/
function chooseKind(column, treatment, options) {
	switch (treatment.encode) {
		case "one-hot": return "text";
		case "ordinal": return "ordinal";
		case "target": return "target-mean";
		case "date": return "date";
		case "tf-idf":
		case "hashing": return options.tokens === void 0 ? "words" : "tokens";
		case "tokens":
			if (options.tokens !== void 0) return "tokens";
			throw new Failure("train.settings-invalid", { message: `column "${column.name}" is to become tokens, which only a neural-network whose layers begin with an embedding reads.` });
		default:
			if (options.asCodes?.(column) === true) return "codes";
			if (column.kind === "number") return "number";
			if (treatment.dateParts !== void 0 || holdsDates(column)) return "date";
			if (isFreeText(column)) return options.tokens === void 0 ? "words" : "tokens";
			return "text";
	}
}
/** Whether there are at least two different texts, and every one is an ISO 8601 date. */
const holdsDates = ({ dictionary }) => dictionary.length > 1 && dictionary.every((text) => parseCalendarTime(text) !== void 0);
// src/numeric/preprocessing/pipeline.ts
/** Learns from the given columns of a table. Fails with `train.feature-missing`, and `train.settings-invalid` for a treatment that cannot be. */
function fitPipeline(table, features, options, supervision) {
	const columns = features.map((name) => fitColumn(requireColumn(table, name), options, supervision));
	const words = columns.filter(({ kind }) => kind === "words");
	return { columns: words.length === 0 ? columns : [...columns.filter(({ kind }) => kind !== "words"), ...words] };
}
/** Fits and applies to the same rows; columns that are encoded by the target are cross-fitted. */
function fitTransform(table, features, options, supervision) {
	const pipeline = fitPipeline(table, features, options, supervision);
	return {
		pipeline,
		x: assemble(pipeline, table, (fitted, column) => fitted.kind === "target-mean" ? crossFitTargetMean(fitted, column, supervision.target, supervision.seed) : applyColumn(fitted, column))
	};
}
function fitColumn(column, options, supervision) {
	const treatment = options.treatments?.[column.name] ?? {};
	switch (chooseKind(column, treatment, options)) {
		case "number": return fitNumber(column, options, treatment);
		case "text": return fitOneHot(column, treatment);
		case "ordinal": return fitOrdinal(column, options, treatment);
		case "codes": return fitCodes(column);
		case "date": return fitDate(column, options, treatment);
		case "words": return fitWords(column, {
			vectoriser: treatment.encode === "hashing" ? "hashing" : "tf-idf",
			sparse: options.sparse === true,
			signed: options.counts !== true
		});
		case "tokens": return fitTokens(column, options.tokens);
		case "target-mean":
			if (supervision !== void 0) return fitTargetMean(column, supervision.target, options, treatment);
			throw new Failure("contract.bug", { message: `column "${column.name}" is encoded by the target, and no target was handed in` });
	}
}
/** Applies the pipeline: a matrix with the columns of `outputNames`. Fails with `train.feature-missing` or `train.feature-kind`. */
const applyPipeline = (pipeline, table) => assemble(pipeline, table, applyColumn);
function assemble(pipeline, table, apply) {
	const sparse = [];
	const dense = {
		...matrixFromColumns(pipeline.columns.flatMap((fitted) => {
			const column = requireColumn(table, fitted.name);
			if (fitted.kind !== "words") return apply(fitted, column);
			const words = applyWords(fitted, column);
			if (!fitted.sparse) return denseColumns(words);
			sparse.push(words);
			return [];
		}), table.rows),
		...describeColumns(pipeline)
	};
	return sparse.length === 0 ? dense : {
		...dense,
		sparse: beside(sparse)
	};
}
/** Names of the dense columns, and where there are codes how many. */
function describeColumns(pipeline) {
	const dense = pipeline.columns.filter((column) => column.kind !== "words" || !column.sparse);
	const names = dense.flatMap(namesOf);
	if (!dense.some(({ kind }) => kind === "codes" || kind === "tokens")) return { names };
	return {
		names,
		categories: dense.flatMap((column) => namesOf(column).map(() => categoryCount(column)))
	};
}
function categoryCount(column) {
	if (column.kind === "tokens") return tokenCount(column);
	return column.kind === "codes" ? column.categories.length : 0;
}
function applyColumn(fitted, column) {
	switch (fitted.kind) {
		case "number": return applyNumber(fitted, column);
		case "text": return applyOneHot(fitted, column);
		case "ordinal": return [applyOrdinal(fitted, column)];
		case "codes": return [applyCodes(fitted, column)];
		case "date": return applyDate(fitted, column);
		case "target-mean": return applyTargetMean(fitted, column);
		case "tokens": return applyTokens(fitted, column);
	}
}
/** Names of the matrix columns: the column's own, or `column=category` and the like. */
const outputNames = (pipeline) => pipeline.columns.flatMap(namesOf);
/** For each matrix column the index of the table column that it came from. */
const outputSources = (pipeline) => pipeline.columns.flatMap((column, index) => namesOf(column).map(() => index));
function namesOf(column) {
	const { kind, name } = column;
	switch (kind) {
		case "number": return column.indicator === true ? [name, `${name} missing`] : [name];
		case "text": return [...column.categories.map((category) => `${name}=${category}`), ...column.indicator === true ? [`${name} missing`] : []];
		case "ordinal":
		case "codes": return [name];
		case "date": return column.parts.map((part) => `${name} ${part}`);
		case "words": return wordNames(column);
		case "tokens": return tokenNames(column);
		case "target-mean": return column.prior.length === 1 ? [name] : column.prior.map((_, output) => `${name} mean ${output}`);
	}
}
function requireColumn(table, name) {
	const column = findColumn(table, name);
	if (column !== void 0) return column;
	const names = table.columns.map((one) => `"${one.name}"`).join(", ") || "no columns";
	throw new Failure("train.feature-missing", { message: `column "${name}" is needed; the table has ${names}.` });
}
export { toRowMajor as A, treesOf as B, decay as C, lossFor as D, addTransposedProduct as E, describeNetwork as F, activationOf as G, isotonicCurves as H, multiplicationsOf as I, layoutOf as K, networkOf as L, binarized as M, tokenCount as N, fitNaiveBayes as O, countWeights as P, TreeWriter as R, workspaceFor as S, addProduct as T, withCalibration as U, findCalibrationDefect as V, fitPlatt as W, backpropagate as _, crossValidationSplits as a, linkOf as b, makeScorer as c, makeLeafSummer as d, KernelRows as f, instantiate as g, fitNearestNeighbors as h, outputSources as i, widthOf as j, columnOf as k, goesLeft as l, KernelMemory as m, fitTransform as n, splitsOf as o, padded as p, outputNames as r, takeSparseRows as s, applyPipeline as t, leafOf as u, biasesOf as v, linearScores as w, weightsOf as x, forward as y, joinTrees as z };
