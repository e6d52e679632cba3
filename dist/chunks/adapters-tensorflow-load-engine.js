import { n as Failure } from "./kernel-failure.js";
import { t as nativeAt } from "./adapters-tensorflow-native-place.js";
import { t as BATCH_NORM_EPSILON } from "./numeric-algorithms-network-forward.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
// src/adapters/tensorflow/load-native.ts
/** Loads TensorFlow's own library without its start-up lines. Fails with `train.tensorflow-broken` where it is installed and does not start. */
function loadNative({ entry, version }) {
	const require = createRequire(import.meta.url);
	mendUtil(require("node:util"));
	process.env["TF_CPP_MIN_LOG_LEVEL"] ??= "2";
	process.env["TF_ENABLE_ONEDNN_OPTS"] ??= "0";
	try {
		const tf = require(entry);
		tf.env().set("PROD", true);
		return tf;
	} catch (cause) {
		throw new Failure("train.tensorflow-broken", {
			message: `expected ${entry} (${version}) to load on Node ${process.versions.node}; it does not: ${firstLine(cause)}`,
			cause
		});
	}
}
/** tfjs-node 4.22 asks for a function that Node 23 has removed. */
function mendUtil(util) {
	util["isNullOrUndefined"] ??= (value) => value === null || value === void 0;
}
const firstLine = (cause) => (cause instanceof Error ? cause.message : String(cause)).split("\n")[0];
// src/adapters/tensorflow/wasm-kernels.ts
/** What training of convolutions and embeddings needs and the WebAssembly backend of 4.22 has not. */
function registerMissingKernels(tf) {
	const backendName = "wasm";
	const add = (kernelName, kernelFunc) => {
		if (tf.getKernel(kernelName, backendName) === null || tf.getKernel(kernelName, backendName) === void 0) tf.registerKernel({
			kernelName,
			backendName,
			kernelFunc
		});
	};
	add("Conv2DBackpropFilter", ({ inputs, attrs }) => filterGradient(tf, asTensor(inputs["x"]), asTensor(inputs["dy"]), attrs));
	add("UnsortedSegmentSum", ({ inputs, attrs }) => segmentSums(tf, asTensor(inputs["x"]), asTensor(inputs["segmentIds"]), attrs?.["numSegments"]));
}
/** Kernels are handed the tensors themselves, under the name of their description. */
const asTensor = (info) => info;
/** For each place of the window the product of what lay under it, transposed, and the gradients of the outputs. */
function filterGradient(tf, x, dy, { strides, pad, filterShape }) {
	return tf.tidy(() => {
		const { padInfo, strideHeight, strideWidth, filterHeight, filterWidth, inChannels, outChannels } = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad);
		const padded = tf.pad(x, [
			[0, 0],
			[padInfo.top, padInfo.bottom],
			[padInfo.left, padInfo.right],
			[0, 0]
		]);
		const [rows, height, width] = dy.shape;
		const errors = tf.reshape(dy, [rows * height * width, outChannels]);
		const parts = [];
		for (let i = 0; i < filterHeight; i++) for (let j = 0; j < filterWidth; j++) {
			const end = [
				rows,
				i + (height - 1) * strideHeight + 1,
				j + (width - 1) * strideWidth + 1,
				inChannels
			];
			const under = tf.stridedSlice(padded, [
				0,
				i,
				j,
				0
			], end, [
				1,
				strideHeight,
				strideWidth,
				1
			]);
			parts.push(tf.matMul(tf.reshape(under, [rows * height * width, inChannels]), errors, true));
		}
		return tf.reshape(tf.concat(parts), filterShape);
	});
}
/** Sums of the rows of x by segment. */
function segmentSums(tf, x, segmentIds, segments) {
	const shape = x.shape;
	const rank = segmentIds.shape.length;
	const width = shape.slice(rank).reduce((product, size) => product * size, 1);
	const values = x.dataSync();
	const sums = new Float32Array(segments * width);
	segmentIds.dataSync().forEach((segment, row) => {
		if (segment < 0) return;
		for (let column = 0; column < width; column++) sums[segment * width + column] += values[row * width + column];
	});
	return tf.tensor(sums, [segments, ...shape.slice(rank)]);
}
// src/adapters/tensorflow/load-portable.ts
/** TensorFlow.js without native code: on WebAssembly, or in plain JavaScript. */
async function loadPortable(backend) {
	const core = await import("./tensorflow-tfjs-core2.js");
	core.env().set("PROD", true);
	if (backend === "wasm") {
		const { setWasmPaths } = await import("./tensorflow-tfjs-backend-wasm.js");
		readFilesItself(core);
		setWasmPaths(`${wasmFolder()}/`, true);
	} else await import("./tensorflow-tfjs-backend-cpu.js");
	const { layers } = await import("./tensorflow-tfjs-layers.js");
	if (!await withoutItsHandlers(async () => await core.setBackend(backend))) throw new Error(`the backend "${backend}" of TensorFlow.js does not start`);
	const tf = {
		...core,
		layers
	};
	if (backend === "wasm") registerMissingKernels(tf);
	return tf;
}
/** Where `tfjs-backend-wasm-simd.wasm` is: in dist/vendor, from sources in the package. */
function wasmFolder() {
	return ["./vendor/", "../vendor/"].map((folder) => fileURLToPath(new URL(folder, import.meta.url))).find((folder) => existsSync(join(folder, "tfjs-backend-wasm-simd.wasm"))) ?? join(dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json")), "wasm-out");
}
/** The WebAssembly backend fetches its file, and `fetch` of Node reads no files. */
function readFilesItself({ env }) {
	const { platform } = env();
	const fetch = async (path) => new Response(new Uint8Array(await readFile(path)));
	env().platform = Object.assign(Object.create(platform), { fetch });
}
/** What Emscripten compiled takes every error of the process for its own and prints a page of code; ours are not its business. */
async function withoutItsHandlers(start) {
	const events = ["uncaughtException", "unhandledRejection"];
	const before = events.map((event) => new Set(process.rawListeners(event)));
	const value = await start();
	events.forEach((event, index) => {
		for (const listener of process.rawListeners(event)) if (!before[index].has(listener)) process.removeListener(event, listener);
	});
	return value;
}
// src/adapters/tensorflow/make-layer.ts
/** The layer of TensorFlow.js with the given weights; none for those that are an operation alone. */
function makeLayer({ layers }, { layer, sequence }, weights) {
	const zeros = {
		kernelInitializer: "zeros",
		biasInitializer: "zeros",
		weights
	};
	switch (layer.kind) {
		case "dropout": return;
		case "dense": return layers.dense({
			units: layer.units,
			activation: layer.activation,
			...zeros
		});
		case "conv1d":
		case "conv2d": {
			const { filters, size, stride, padding, activation } = layer;
			return (layer.kind === "conv1d" ? layers.conv1d : layers.conv2d)({
				filters,
				kernelSize: size,
				strides: stride,
				padding,
				activation,
				...zeros
			});
		}
		case "max-pool1d": return layers.maxPooling1d({ poolSize: layer.size });
		case "average-pool1d": return layers.averagePooling1d({ poolSize: layer.size });
		case "max-pool2d": return layers.maxPooling2d({ poolSize: layer.size });
		case "average-pool2d": return layers.averagePooling2d({ poolSize: layer.size });
		case "batch-norm": return layers.batchNormalization({
			epsilon: BATCH_NORM_EPSILON,
			momentum: .9,
			weights
		});
		case "flatten": return layers.flatten();
		case "lstm":
		case "gru": {
			const shared = {
				units: layer.units,
				returnSequences: sequence,
				recurrentInitializer: "zeros",
				...zeros
			};
			const gates = {
				activation: "tanh",
				recurrentActivation: "sigmoid"
			};
			return layer.kind === "lstm" ? layers.lstm({
				...shared,
				...gates,
				unitForgetBias: false
			}) : layers.gru({
				...shared,
				...gates
			});
		}
		case "embedding": {
			const [tokens, units] = weights[0].shape;
			return layers.embedding({
				inputDim: tokens,
				outputDim: units,
				embeddingsInitializer: "zeros",
				weights
			});
		}
		default: return;
	}
}
// src/adapters/tensorflow/session.ts
/** A network on TensorFlow.js. Everything happens in this call stack: no promise, no timer, no random number of its own. */
function openSession(tf, plan, weights, options) {
	const steps = buildSteps(tf, plan, weights);
	const optimizer = makeOptimizer(tf, options);
	const trainable = steps.flatMap(({ layer }) => layer?.trainableWeights.map((weight) => weight.read()) ?? []);
	const penalised = steps.flatMap(({ planned, layer }) => planned.weights.flatMap((weight, index) => weight.penalised ? [layer.weights[index].read()] : []));
	const apply = (batch, masks) => {
		const x = tf.tensor2d(batch.x, [batch.rows, batch.x.length / batch.rows]);
		const loss = weightedMean(tf, rowLosses(tf, forward(tf, steps, tf.reshape(x, [batch.rows, ...plan.input]), masks), tf.tensor2d(batch.y, [batch.rows, plan.outputs]), options.loss), batch);
		if (options.l2 === 0) return loss;
		return penalised.reduce((sum, kernel) => tf.add(sum, tf.mul(tf.sum(tf.square(kernel)), options.l2)), loss);
	};
	return {
		step: (batch, masks) => tf.tidy(() => {
			const { value, grads } = tf.variableGrads(() => apply(batch, masks), trainable);
			optimizer.applyGradients(grads);
			return value.dataSync()[0];
		}),
		loss: (batch) => tf.tidy(() => apply(batch, void 0).dataSync()[0]),
		weights: () => steps.flatMap(({ layer }) => layer?.weights.map((weight) => Float32Array.from(weight.read().dataSync())) ?? []),
		close: () => {
			optimizer.dispose();
			optimizer.c?.dispose();
			for (const { layer } of steps) layer?.dispose();
		}
	};
}
/** Builds every layer by handing rows of zeros through. */
function buildSteps(tf, plan, weights) {
	let first = 0;
	return plan.layers.map((planned) => {
		const given = planned.weights.map(({ shape }, index) => tf.tensor(weights[first + index], [...shape]));
		first += planned.weights.length;
		const layer = makeLayer(tf, planned, given);
		tf.tidy(() => void layer?.apply(tf.zeros([1, ...planned.input])));
		tf.dispose(given);
		return {
			planned,
			layer
		};
	});
}
function forward(tf, steps, x, masks) {
	let values = x;
	let dropout = 0;
	for (const { planned, layer } of steps) if (planned.layer.kind === "dropout") {
		if (masks !== void 0) values = tf.mul(values, tf.tensor(masks[dropout++], values.shape));
	} else if (planned.layer.kind === "global-max-pool" || planned.layer.kind === "global-average-pool") {
		const places = planned.input.slice(0, -1).map((_, axis) => axis + 1);
		values = planned.layer.kind === "global-max-pool" ? tf.max(values, places) : tf.mean(values, places);
	} else values = layer.apply(values, { training: masks !== void 0 });
	return values;
}
/** From raw values, not from probabilities, which would lose digits: log-loss of two classes is softplus(z) − y · z. */
function rowLosses(tf, raw, y, loss) {
	switch (loss) {
		case "logistic": return tf.reshape(tf.sub(tf.softplus(raw), tf.mul(y, raw)), [-1]);
		case "softmax": return tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(raw)), 1));
		case "squared": return tf.reshape(tf.squaredDifference(raw, y), [-1]);
	}
}
function weightedMean(tf, losses, { weights }) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return tf.div(tf.sum(tf.mul(losses, tf.tensor1d(weights))), total);
}
const EPSILON = 1e-7;
function makeOptimizer({ train }, { optimizer, learningRate, momentum }) {
	switch (optimizer) {
		case "adam": return train.adam(learningRate, .9, .999, EPSILON);
		case "rmsprop": return train.rmsprop(learningRate, .9, 0, EPSILON);
		case "adagrad": return train.adagrad(learningRate);
		case "sgd": return momentum > 0 ? train.momentum(learningRate, momentum) : train.sgd(learningRate);
	}
}
// src/adapters/tensorflow/load-engine.ts
const CHOICES = [
	"tensorflow",
	"wasm",
	"cpu"
];
let loaded;
/**
* The engine of this thread: native TensorFlow where `@tensorflow/tfjs-node-gpu` or `@tensorflow/tfjs-node` is installed in the folder, in
* the folder that TRAINYARD_TFJS_NODE names, or beside Trainyard, WebAssembly otherwise. TRAINYARD_TENSORFLOW chooses: tensorflow, wasm or cpu.
*/
async function loadEngine(place) {
	loaded ??= openEngine(place);
	return await loaded;
}
/** As `loadEngine`, without keeping it. */
async function openEngine({ folder, variable }) {
	const wanted = variable("TRAINYARD_TENSORFLOW") ?? "";
	const choice = CHOICES.find((name) => name === wanted);
	if (choice === void 0 && wanted !== "") throw new Failure("contract.input-invalid", { message: `expected TRAINYARD_TENSORFLOW to be ${CHOICES.join(", ")} or unset, found ${JSON.stringify(wanted)}.` });
	if (choice === "wasm" || choice === "cpu") return engineOf(choice, await loadPortable(choice));
	const given = variable("TRAINYARD_TFJS_NODE") ?? "";
	const native = nativeAt({
		folder,
		variable
	});
	if (native !== void 0) return engineOf(native.backend, loadNative(native));
	if (choice === "tensorflow" || given !== "") throw new Failure("train.tensorflow-missing", { message: `expected @tensorflow/tfjs-node or @tensorflow/tfjs-node-gpu in ${given === "" ? folder : given}; there is neither.` });
	return engineOf("wasm", await loadPortable("wasm"));
}
function engineOf(backend, tf) {
	const own = tf.getBackend();
	return {
		backend,
		open: (plan, weights, options) => {
			if (tf.getBackend() !== own) tf.setBackend(own);
			return openSession(tf, plan, weights, options);
		}
	};
}
export { loadEngine };
