import { K as layoutOf, N as tokenCount, P as countWeights, V as findCalibrationDefect, r as outputNames } from "./numeric-preprocessing-pipeline.js";
import { u as parseLayers } from "./numeric-preprocessing-calendar.js";
import { o as planNetwork, s as sizeOf } from "./numeric-algorithms-network-forward.js";
import { t as decodeModel } from "./domain-train-model-codec.js";
import { t as makePredictor } from "./domain-train-predictor.js";
import { n as Failure } from "./kernel-failure.js";
import { i as parseManifest } from "./kernel-records-model-manifest.js";
// src/domain/train/check-network.ts
/** Whether a network that came from outside can be used; one sentence for the first thing that is wrong. */
function findNetworkDefect(model, columns, classes, link) {
	const { input, layers, outputs, tokens, classCount, offset, scale } = model.parameters;
	const whole = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
	if (!Array.isArray(input) || input.length < 1 || input.length > 3 || !input.every(whole) || typeof layers !== "string" || !whole(tokens)) return "the layers are not described";
	const expected = classes > 2 ? classes : 1;
	if (sizeOf(input) !== columns || outputs !== expected || classCount !== classes) return "the model and its signature differ";
	if (model.parameters["link"] !== link) return `the link is ${JSON.stringify(model.parameters["link"])}, expected ${link}`;
	if (!Number.isFinite(offset) || !Number.isFinite(scale)) return "the scale of the output is not described";
	const parsed = parseLayers(layers);
	if (!parsed.ok) return parsed.error;
	const { weights } = model.arrays;
	let needed;
	try {
		needed = countWeights(planNetwork({
			input,
			layers: parsed.value,
			outputs: expected,
			tokens
		}));
	} catch {
		return "the layers do not fit together";
	}
	if (!(weights instanceof Float32Array)) return "array weights is missing";
	return weights.length === needed ? void 0 : `array weights has ${weights.length} values, expected ${needed}`;
}
/** Whether an embedding has a row for every token that the pipeline can hand on. */
function findTokenDefect(model, { columns }) {
	if (model.kind !== "network" || !model.parameters["layers"].startsWith("embedding")) return void 0;
	const tokens = model.parameters["tokens"];
	return columns.every((column) => column.kind === "tokens" && tokenCount(column) === tokens) ? void 0 : "the embedding and the vocabulary differ";
}
// src/domain/train/check-model.ts
/**
* Whether a model that came from outside can be used without leaving its arrays: every tree ends, every index points at something.
* Returns one sentence for the first thing that is wrong.
*/
function findModelDefect(model, columns, classes) {
	const { arrays, parameters } = model;
	if (parameters["task"] !== (classes > 0 ? "classification" : "regression")) return "the model and its signature differ in their task";
	const need = (name, length) => {
		const array = arrays[name];
		if (array === void 0) return `array ${name} is missing`;
		return length !== void 0 && array.length !== length ? `array ${name} has ${array.length} values, expected ${length}` : void 0;
	};
	const calibration = findCalibrationDefect(model, classes);
	if (calibration !== void 0) return calibration;
	switch (model.kind) {
		case "trees": return findTreeDefect(model, columns, classes);
		case "linear": {
			const outputs = arrays["intercepts"]?.length ?? 0;
			const expected = classes > 2 ? classes : 1;
			if (parameters["link"] === "margin") {
				if (classes === 0) return "margins are of classes, and there are none";
				if (parameters["probability"] === true && arrays["platt"]?.length !== 2 * outputs) return "the sigmoids are missing";
			} else if (parameters["link"] !== linkFor(classes)) return `the link is ${JSON.stringify(parameters["link"])}, expected ${linkFor(classes)}`;
			return outputs === expected ? need("coefficients", outputs * columns) : `array intercepts has ${outputs} values, expected ${expected}`;
		}
		case "gaussian": return need("priors", classes) ?? need("means", classes * columns) ?? need("variances", classes * columns);
		case "neighbors": {
			const rows = arrays["targets"]?.length ?? 0;
			if (parameters["columns"] !== columns || parameters["classCount"] !== classes) return "the model and its signature differ";
			const neighbors = parameters["neighbors"];
			if (typeof neighbors !== "number" || neighbors < 1 || neighbors > rows) return `neighbors is ${neighbors} of ${rows} rows`;
			if (classes > 0 && !arrays["targets"].every((label) => label >= 0 && label < classes)) return "a training row has an unknown class";
			return need("points", rows * columns);
		}
		case "support-vectors": return findVectorDefect(model, columns, classes);
		case "discrete-bayes": {
			const { binarize } = parameters;
			if (binarize !== null && typeof binarize !== "number") return `binarize is ${JSON.stringify(binarize)}, expected a number or null`;
			return need("intercepts", classes) ?? need("weights", classes * columns);
		}
		case "mlp": return findPerceptronDefect(model, columns, classes);
		case "network": return findNetworkDefect(model, columns, classes, linkFor(classes));
	}
}
function findPerceptronDefect({ arrays, parameters }, columns, classes) {
	const { sizes, link, classCount, activation } = parameters;
	if (!Array.isArray(sizes) || sizes.length < 2 || !sizes.every((size) => Number.isSafeInteger(size) && size >= 0)) return "the layers are not described";
	const outputs = classes > 2 ? classes : 1;
	if (sizes[0] !== columns || sizes.at(-1) !== outputs || classCount !== classes) return "the model and its signature differ";
	if (link !== linkFor(classes)) return `the link is ${JSON.stringify(link)}, expected ${linkFor(classes)}`;
	if (![
		"relu",
		"tanh",
		"logistic",
		"identity"
	].includes(activation)) return `the activation is ${JSON.stringify(activation)}`;
	const { weights, biases } = layoutOf(sizes);
	return arrays["point"]?.length === weights + biases ? void 0 : `array point has ${arrays["point"]?.length ?? 0} values, expected ${weights + biases}`;
}
/** How raw scores become outputs. */
const linkFor = (classes) => classes === 0 ? "identity" : classes === 2 ? "logistic" : "softmax";
function findTreeDefect({ arrays, parameters }, columns, classes) {
	const { roots, feature, threshold, right, values, cover } = arrays;
	if (!roots || !feature || !threshold || !right || !values || !cover) return "an array of the trees is missing";
	const nodes = feature.length;
	if (threshold.length !== nodes || right.length !== nodes) return "the arrays of the trees differ in length";
	if (arrays["missingLeft"] !== void 0 && arrays["missingLeft"].length !== nodes) return "the arrays of the trees differ in length";
	if (roots.length < 1 || roots.length !== parameters["trees"]) return `there are ${roots.length} trees of ${JSON.stringify(parameters["trees"])}`;
	const averaged = parameters["link"] === "mean";
	if (!averaged && parameters["link"] !== linkFor(classes)) return `the link is ${JSON.stringify(parameters["link"])}, expected ${linkFor(classes)}`;
	const expected = averaged ? Math.max(1, classes) : classes > 2 ? classes : 1;
	const outputs = averaged ? expected : 1;
	if (parameters["outputs"] !== expected) return `the trees have ${String(parameters["outputs"])} outputs, expected ${expected}`;
	if (!averaged && arrays["baseline"]?.length !== expected) return "the baseline is missing";
	const bySet = arrays["categorical"];
	const sets = (arrays["categorySets"]?.length ?? 0) / 8;
	if (bySet !== void 0 && bySet.length !== nodes) return "the arrays of the trees differ in length";
	for (const root of roots) if (root < 0 || root >= nodes) return "a tree has no root";
	for (let node = 0; node < nodes; node++) {
		const column = feature[node];
		const next = right[node];
		if (column < 0) {
			if (next < 0 || (next + 1) * outputs > values.length) return `leaf ${node} has no value`;
		} else if (column >= columns || next <= node + 1 || next >= nodes) return `node ${node} points outside its tree`;
		else if (bySet?.[node] === 1 && !(Number.isInteger(threshold[node]) && threshold[node] >= 0 && threshold[node] < sets)) return `node ${node} names a set of categories that is not there`;
	}
}
function findVectorDefect({ arrays, parameters }, columns, classes) {
	const { support, starts, vectors, coefficients, offsets, platt } = arrays;
	if (!support || !starts || !vectors || !coefficients || !offsets || !platt) return "an array of the machine is missing";
	const pairs = classes === 0 ? 1 : classes * (classes - 1) / 2;
	if (parameters["columns"] !== columns || parameters["classCount"] !== classes || columns === 0) return "the model and its signature differ";
	if (starts.length !== pairs + 1 || offsets.length !== pairs || coefficients.length !== vectors.length) return "the arrays of the machine differ in length";
	if (parameters["probability"] === true && platt.length !== 2 * pairs) return "the sigmoids are missing";
	const rows = support.length / columns;
	if (!vectors.every((vector) => vector >= 0 && vector < rows)) return "a pair names a vector that is not there";
	return starts.every((start, pair) => start >= 0 && start <= vectors.length && (pair === 0 || start >= starts[pair - 1])) ? void 0 : "a pair begins outside the vectors";
}
// src/features/model-package.ts
const MANIFEST_LIMIT = 16777216;
/** What is read into memory at most, all files together. */
const PACKAGE_LIMIT = 1073741824;
/** Opens a model package: reads it as `readModelPackage` does and rebuilds the predictor. */
async function openModelPackage(folder, ports) {
	const { manifest, stored, profile } = await readModelPackage(folder, ports);
	return {
		manifest,
		predictor: makePredictor(stored.pipeline, stored.model, stored.classes),
		profile
	};
}
/**
* Reads a model package: the manifest, then every file that it lists, by size and SHA-256. Whatever is not as the manifest says is
* `train.package-corrupt`; nothing of it is used.
*/
async function readModelPackage(folder, ports) {
	const manifest = await readManifest(folder, ports);
	if (manifest.format !== void 0) throw new Failure("train.package-unsupported", {
		message: `expected a model of Trainyard's own in ${folder}; a program wrote it (${manifest.format.name}).`,
		remedy: manifest.format.name === "onnx" ? "Models of programs predict, are compared and served; what this command does needs one of the built-in algorithms." : "Use the files of the package with the library that wrote them, or have the program write one ONNX file: those predict and are served."
	});
	const contents = /* @__PURE__ */ new Map();
	let total = 0;
	for (const file of manifest.files) {
		total += file.sizeBytes;
		if (total > PACKAGE_LIMIT) throw corrupt(folder, `it lists more than ${PACKAGE_LIMIT} bytes`);
		contents.set(file.path, await readVerified(folder, file, ports));
	}
	const need = (path) => {
		const bytes = contents.get(path);
		if (bytes === void 0) throw corrupt(folder, `${path} is not among its files`);
		return bytes;
	};
	const stored = decodeModel(parseJson(folder, "parameters.json", need("parameters.json")), need("arrays.bin"));
	if (!stored.ok) throw corrupt(folder, stored.error);
	const { pipeline, model, classes } = stored.value;
	const declared = manifest.signature.output.classes ?? [];
	if (declared.length !== classes.length || declared.some((name, index) => name !== classes[index])) throw corrupt(folder, "its classes are not those of its signature");
	const defect = findModelDefect(model, outputNames(pipeline).length, classes.length) ?? findTokenDefect(model, pipeline);
	if (defect !== void 0) throw corrupt(folder, defect);
	return {
		manifest,
		stored: stored.value,
		profile: parseJson(folder, "profile.json", need("profile.json"))
	};
}
/** The manifest of a package of any format, when every file that it lists is there with its size and SHA-256. Memory stays bounded. */
async function verifyModelPackage(folder, ports) {
	const manifest = await readManifest(folder, ports);
	for (const file of manifest.files) {
		const path = `${folder}/${file.path}`;
		const stat = await ports.files.stat(path);
		if (stat?.kind !== "file") throw corrupt(folder, `${file.path} is ${stat === void 0 ? "missing" : `a ${stat.kind}`}`);
		if (await ports.hasher.sha256Stream(ports.files.stream(path)) !== file.sha256) throw corrupt(folder, `${file.path} has other bytes`);
	}
	return manifest;
}
async function readManifest(folder, ports) {
	const path = `${folder}/model.json`;
	const stat = await ports.files.stat(path);
	if (stat === void 0) throw new Failure("train.package-missing", { message: `expected a model package with model.json in ${folder}; there is none.` });
	if (stat.kind !== "file" || stat.sizeBytes > MANIFEST_LIMIT) throw corrupt(folder, "model.json is not a file of a sensible size");
	const value = parseJson(folder, "model.json", await ports.files.read(path) ?? /* @__PURE__ */ new Uint8Array());
	const version = value?.schemaVersion;
	if (typeof version === "number" && version !== 1) throw new Failure("train.package-unsupported", { message: `expected a model package of schemaVersion 1 in ${folder}; it has ${version}.` });
	const manifest = parseManifest(value);
	if (!manifest.ok) throw corrupt(folder, manifest.error.join("; "));
	return manifest.value;
}
async function readVerified(folder, file, ports) {
	const path = `${folder}/${file.path}`;
	const stat = await ports.files.stat(path);
	if (stat?.kind !== "file") throw corrupt(folder, `${file.path} is ${stat === void 0 ? "missing" : `a ${stat.kind}`}`);
	if (stat.sizeBytes !== file.sizeBytes) throw corrupt(folder, `${file.path} has ${stat.sizeBytes} bytes, the manifest says ${file.sizeBytes}`);
	const bytes = await ports.files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	const digest = ports.hasher.sha256(bytes);
	if (digest !== file.sha256) throw corrupt(folder, `${file.path} has SHA-256 ${digest}, the manifest says ${file.sha256}`);
	return bytes;
}
function parseJson(folder, path, bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw corrupt(folder, `${path} is not JSON`, cause);
	}
}
const corrupt = (folder, found, cause) => new Failure("train.package-corrupt", {
	message: `expected the model package in ${folder} to be what its manifest says: ${found}.`,
	cause
});
export { readVerified as a, readModelPackage as i, openModelPackage as n, verifyModelPackage as o, readManifest as r, corrupt as t };
