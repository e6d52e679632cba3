import { n as Failure } from "./kernel-failure.js";
// src/numeric/algorithms/network/plan-network.ts
const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);
const MAX_WEIGHTS = 2 ** 28;
/** Shapes and weights of every layer, the layer of outputs included. Fails with `train.settings-invalid` where layers do not fit together. */
function planNetwork({ input, layers, outputs, tokens }) {
	const planned = [];
	let shape = input;
	const add = (layer, sequence) => {
		const next = planLayer(layer, shape, sequence, tokens);
		planned.push(next);
		shape = next.output;
	};
	layers.forEach((layer, index) => {
		if (layer.kind === "dense" && shape.length > 1) add({ kind: "flatten" }, false);
		add(layer, wantsSequence(layers, index + 1));
	});
	if (shape.length > 1) add({ kind: "flatten" }, false);
	add({
		kind: "dense",
		units: outputs,
		activation: "linear"
	}, false);
	const total = planned.reduce((sum, { weights }) => sum + weights.reduce((own, plan) => own + sizeOf(plan.shape), 0), 0);
	if (total > MAX_WEIGHTS) throw invalid(`expected at most ${MAX_WEIGHTS} weights, and the layers have ${total}.`);
	return {
		input,
		layers: planned,
		outputs
	};
}
/** A recurrent layer hands on all its states when the next layer that is not there for training alone reads a sequence. */
function wantsSequence(layers, from) {
	const next = layers.slice(from).find(({ kind }) => kind !== "dropout" && kind !== "batch-norm")?.kind;
	return next !== void 0 && (next === "lstm" || next === "gru" || next.endsWith("1d") || next.startsWith("global") || next === "flatten");
}
function planLayer(layer, input, sequence, tokens) {
	const channels = input.at(-1);
	const plan = (output, weights = []) => ({
		layer,
		input,
		output,
		weights,
		sequence
	});
	const need = (rank) => {
		if (input.length !== rank) throw invalid(`layer "${layer.kind}" reads ${RANKS[rank]}, and what comes to it is ${describeShape(input)}.`);
	};
	switch (layer.kind) {
		case "dense": return plan([layer.units], [kernel([channels, layer.units]), bias(layer.units)]);
		case "dropout": return plan(input);
		case "flatten": return plan([sizeOf(input)]);
		case "batch-norm": return plan(input, [
			ones(channels),
			bias(channels),
			bias(channels),
			ones(channels)
		]);
		case "conv1d":
			need(2);
			return plan([window(layer, input[0]), layer.filters], [kernel([
				layer.size,
				channels,
				layer.filters
			]), bias(layer.filters)]);
		case "conv2d":
			need(3);
			return plan([
				window(layer, input[0]),
				window(layer, input[1]),
				layer.filters
			], [kernel([
				layer.size,
				layer.size,
				channels,
				layer.filters
			]), bias(layer.filters)]);
		case "max-pool1d":
		case "average-pool1d":
			need(2);
			return plan([pooled(layer, input[0]), channels]);
		case "max-pool2d":
		case "average-pool2d":
			need(3);
			return plan([
				pooled(layer, input[0]),
				pooled(layer, input[1]),
				channels
			]);
		case "global-max-pool":
		case "global-average-pool":
			if (input.length < 2) throw invalid(`layer "${layer.kind}" reads a sequence or a picture, and what comes to it is ${describeShape(input)}.`);
			return plan([channels]);
		case "lstm":
			need(2);
			return plan(sequence ? [input[0], layer.units] : [layer.units], recurrent(channels, layer.units, 4, "forget"));
		case "gru":
			need(2);
			return plan(sequence ? [input[0], layer.units] : [layer.units], recurrent(channels, layer.units, 3, "zeros"));
		case "embedding":
			need(1);
			return plan([input[0], layer.units], [{
				shape: [tokens, layer.units],
				initial: "uniform",
				penalised: false
			}]);
	}
}
const RANKS = {
	1: "plain values",
	2: "a sequence (set input to steps x channels)",
	3: "a picture (set input to height x width x channels)"
};
const kernel = (shape) => ({
	shape,
	initial: "glorot",
	penalised: true
});
const bias = (size) => ({
	shape: [size],
	initial: "zeros",
	penalised: false
});
const ones = (size) => ({
	shape: [size],
	initial: "ones",
	penalised: false
});
const recurrent = (channels, units, gates, offset) => [
	kernel([channels, gates * units]),
	{
		shape: [units, gates * units],
		initial: "orthogonal",
		penalised: true
	},
	{
		shape: [gates * units],
		initial: offset,
		penalised: false
	}
];
/** Positions of the window of a convolution. */
function window({ kind, size, stride, padding }, length) {
	if (padding === "same") return Math.ceil(length / stride);
	if (size > length) throw invalid(`layer "${kind}" has a window of ${size}, and what comes to it has a length of ${length}; make it smaller or add "same".`);
	return Math.floor((length - size) / stride) + 1;
}
function pooled({ kind, size }, length) {
	if (size > length) throw invalid(`layer "${kind}" has a window of ${size}, and what comes to it has a length of ${length}.`);
	return Math.floor((length - size) / size) + 1;
}
const describeShape = (shape) => shape.length === 1 ? `${shape[0]} values` : shape.join(" x ");
const invalid = (message) => new Failure("train.settings-invalid", { message: `neural-network: ${message}` });
// src/numeric/algorithms/network/recurrent.ts
const sigmoid = (value) => 1 / (1 + Math.exp(-value));
/**
* States of an LSTM (Hochreiter and Schmidhuber 1997; gates in the order input, forget, cell, output) or a GRU (Cho 2014; update, reset,
* candidate, with the reset before the product, as Keras with reset_after=False).
*/
function recur(planned, weights, values, rows) {
	const { kind, units } = planned.layer;
	const [steps, channels] = planned.input;
	const step = kind === "lstm" ? lstmStep : gruStep;
	const size = sizeOf(planned.output);
	const result = new Float64Array(rows * size);
	for (let row = 0; row < rows; row++) {
		const state = {
			hidden: new Float64Array(units),
			cell: new Float64Array(units)
		};
		for (let time = 0; time < steps; time++) {
			const from = (row * steps + time) * channels;
			step(values.subarray(from, from + channels), state, weights, units);
			if (planned.sequence) result.set(state.hidden, row * size + time * units);
		}
		if (!planned.sequence) result.set(state.hidden, row * size);
	}
	return result;
}
/** Adds `vector` times columns `first` to `last` of a row-major matrix to `sums`. */
function addProduct(sums, vector, matrix, width, first, last) {
	for (let index = 0; index < vector.length; index++) {
		const value = vector[index];
		if (value === 0) continue;
		for (let column = first; column < last; column++) sums[column] += value * matrix[index * width + column];
	}
}
function lstmStep(input, { hidden, cell }, [kernel, recurrent, bias], units) {
	const width = 4 * units;
	const sums = Float64Array.from(bias);
	addProduct(sums, input, kernel, width, 0, width);
	addProduct(sums, hidden, recurrent, width, 0, width);
	for (let unit = 0; unit < units; unit++) {
		cell[unit] = sigmoid(sums[units + unit]) * cell[unit] + sigmoid(sums[unit]) * Math.tanh(sums[2 * units + unit]);
		hidden[unit] = sigmoid(sums[3 * units + unit]) * Math.tanh(cell[unit]);
	}
}
function gruStep(input, { hidden }, [kernel, recurrent, bias], units) {
	const width = 3 * units;
	const sums = Float64Array.from(bias);
	addProduct(sums, input, kernel, width, 0, width);
	addProduct(sums, hidden, recurrent, width, 0, 2 * units);
	addProduct(sums, hidden.map((value, unit) => sigmoid(sums[units + unit]) * value), recurrent, width, 2 * units, width);
	for (let unit = 0; unit < units; unit++) {
		const update = sigmoid(sums[unit]);
		hidden[unit] = update * hidden[unit] + (1 - update) * Math.tanh(sums[2 * units + unit]);
	}
}
// src/numeric/algorithms/network/windows.ts
function sweepOf({ layer, input, output }) {
	const { size, stride, padding } = layer.kind.startsWith("conv") ? layer : {
		size: layer.size,
		stride: layer.size,
		padding: "valid"
	};
	const flat = input.length === 2;
	const [height, width, channels] = flat ? [1, ...input] : input;
	const [outHeight, outWidth] = flat ? [1, ...output] : output;
	const windowHeight = flat ? 1 : size;
	const before = (length, out, extent) => padding === "same" ? Math.floor(Math.max(0, (out - 1) * stride + extent - length) / 2) : 0;
	return {
		height,
		width,
		channels,
		outHeight,
		outWidth,
		windowHeight,
		windowWidth: size,
		stride,
		top: before(height, outHeight, windowHeight),
		left: before(width, outWidth, size)
	};
}
/** Cross-correlation with zeros around, as TensorFlow pads: what does not divide evenly is added after. */
function convolve(planned, [kernel, bias], values, rows) {
	const { height, width, channels, outHeight, outWidth, windowHeight, windowWidth, stride, top, left } = sweepOf(planned);
	const filters = bias.length;
	const result = new Float64Array(rows * outHeight * outWidth * filters);
	let to = 0;
	for (let row = 0; row < rows; row++) for (let y = 0; y < outHeight; y++) for (let x = 0; x < outWidth; x++, to += filters) {
		for (let filter = 0; filter < filters; filter++) result[to + filter] = bias[filter];
		for (let i = 0; i < windowHeight; i++) {
			const line = y * stride + i - top;
			if (line < 0 || line >= height) continue;
			for (let j = 0; j < windowWidth; j++) {
				const place = x * stride + j - left;
				if (place < 0 || place >= width) continue;
				const from = ((row * height + line) * width + place) * channels;
				for (let channel = 0; channel < channels; channel++) {
					const value = values[from + channel];
					if (value === 0) continue;
					const weights = ((i * windowWidth + j) * channels + channel) * filters;
					for (let filter = 0; filter < filters; filter++) result[to + filter] += value * kernel[weights + filter];
				}
			}
		}
	}
	return result;
}
/** Largest or mean value of each window. */
function pool(planned, values, rows) {
	const { height, width, channels, outHeight, outWidth, windowHeight, windowWidth, stride } = sweepOf(planned);
	const largest = planned.layer.kind.startsWith("max");
	const result = new Float64Array(rows * outHeight * outWidth * channels).fill(largest ? -Infinity : 0);
	const share = 1 / (windowHeight * windowWidth);
	let to = 0;
	for (let row = 0; row < rows; row++) for (let y = 0; y < outHeight; y++) for (let x = 0; x < outWidth; x++, to += channels) for (let i = 0; i < windowHeight; i++) for (let j = 0; j < windowWidth; j++) {
		const from = ((row * height + y * stride + i) * width + x * stride + j) * channels;
		for (let channel = 0; channel < channels; channel++) {
			const value = values[from + channel];
			if (!largest) result[to + channel] += value * share;
			else if (value > result[to + channel]) result[to + channel] = value;
		}
	}
	return result;
}
// src/numeric/algorithms/network/forward.ts
/** Added to variances, as in Keras. */
const BATCH_NORM_EPSILON = .001;
/** Outputs of the last layer for row-major rows, in double precision and without any package. */
function forward(plan, weights, rowMajor, rows) {
	let values = rowMajor;
	let first = 0;
	for (const planned of plan.layers) {
		const own = weights.slice(first, first + planned.weights.length);
		first += planned.weights.length;
		values = forwardLayer(planned, own, values, rows);
	}
	return values;
}
function forwardLayer(planned, weights, values, rows) {
	const { layer } = planned;
	switch (layer.kind) {
		case "dropout":
		case "flatten": return values;
		case "dense": return activate(multiply(weights, values, rows), layer.activation);
		case "conv1d":
		case "conv2d": return activate(convolve(planned, weights, values, rows), layer.activation);
		case "max-pool1d":
		case "max-pool2d":
		case "average-pool1d":
		case "average-pool2d": return pool(planned, values, rows);
		case "global-max-pool":
		case "global-average-pool": return poolAll(planned, values, rows);
		case "batch-norm": return normalise(weights, values);
		case "lstm":
		case "gru": return recur(planned, weights, values, rows);
		case "embedding": return embed(layer, weights[0], values);
	}
}
function multiply([kernel, bias], values, rows) {
	const units = bias.length;
	const inputs = kernel.length / units;
	const result = new Float64Array(rows * units);
	for (let row = 0; row < rows; row++) {
		const to = row * units;
		for (let unit = 0; unit < units; unit++) result[to + unit] = bias[unit];
		for (let input = 0; input < inputs; input++) {
			const value = values[row * inputs + input];
			if (value === 0) continue;
			const from = input * units;
			for (let unit = 0; unit < units; unit++) result[to + unit] += value * kernel[from + unit];
		}
	}
	return result;
}
/** In place. */
function activate(values, activation) {
	for (let index = 0; index < values.length; index++) values[index] = ACTIVATE[activation](values[index]);
	return values;
}
const ACTIVATE = {
	linear: (value) => value,
	relu: (value) => Math.max(0, value),
	tanh: Math.tanh,
	sigmoid: (value) => 1 / (1 + Math.exp(-value)),
	elu: (value) => value > 0 ? value : Math.expm1(value)
};
/** (value − mean) / √(variance + ε) · gamma + beta for each channel. */
function normalise(weights, values) {
	const { factors, offsets } = batchNormAsAffine(weights);
	return values.map((value, index) => value * factors[index % factors.length] + offsets[index % factors.length]);
}
/** What a trained batch normalisation does, as value · factor + offset. */
function batchNormAsAffine([gamma, beta, mean, variance]) {
	const factors = Float64Array.from(gamma, (scale, index) => scale / Math.sqrt(variance[index] + BATCH_NORM_EPSILON));
	return {
		factors,
		offsets: Float64Array.from(beta, (shift, index) => shift - mean[index] * factors[index])
	};
}
function poolAll({ layer, input }, values, rows) {
	const channels = input.at(-1);
	const places = sizeOf(input) / channels;
	const largest = layer.kind === "global-max-pool";
	const result = new Float64Array(rows * channels).fill(largest ? -Infinity : 0);
	for (let index = 0; index < values.length; index++) {
		const to = Math.floor(index / (places * channels)) * channels + index % channels;
		if (!largest) result[to] += values[index] / places;
		else if (values[index] > result[to]) result[to] = values[index];
	}
	return result;
}
function embed({ units }, table, tokens) {
	const result = new Float64Array(tokens.length * units);
	tokens.forEach((token, place) => result.set(table.subarray(token * units, (token + 1) * units), place * units));
	return result;
}
export { invalid as a, describeShape as i, batchNormAsAffine as n, planNetwork as o, forward as r, sizeOf as s, BATCH_NORM_EPSILON as t };
