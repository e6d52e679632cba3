import { t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as VERSION } from "./kernel-version.js";
import { n as Failure } from "./kernel-failure.js";
import { B as treesOf, G as activationOf, H as isotonicCurves, K as layoutOf, L as networkOf, r as outputNames, v as biasesOf, x as weightsOf } from "./numeric-preprocessing-pipeline.js";
import { t as encodeUtf8 } from "./numeric-onnx-utf8.js";
import { n as batchNormAsAffine } from "./numeric-algorithms-network-forward.js";
import { i as readModelPackage } from "./features-model-package.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { resolve } from "node:path";
// src/numeric/onnx/links.ts
/** Raw scores [rows, outputs] to outputs; two classes come from one score. */
function addLink(graph, raw, link) {
	switch (link) {
		case "identity": return {
			task: "regression",
			values: raw
		};
		case "logistic": {
			const second = graph.op("Sigmoid", [raw]);
			const first = graph.op("Sub", [graph.double(1), second]);
			return addMostProbable(graph, graph.op("Concat", [first, second], { axis: { int: 1 } }));
		}
		default: return addMostProbable(graph, graph.op("Softmax", [raw], { axis: { int: 1 } }));
	}
}
/** The first of the largest, as everywhere in the library. */
const addMostProbable = (graph, probabilities) => ({
	task: "classification",
	indices: addArgMax(graph, probabilities),
	probabilities
});
const addArgMax = (graph, values) => graph.op("ArgMax", [values], {
	axis: { int: 1 },
	keepdims: { int: 0 },
	select_last_index: { int: 0 }
});
// src/numeric/onnx/calibration.ts
const FLOOR = 2 ** -52;
/** Corrects the probabilities of a calibrated model by the steps that `prepareCalibration` takes, in the same order. */
function addCalibration(graph, outcome, model, classCount) {
	if (model.parameters["calibration"] === void 0 || outcome.task === "regression" || outcome.probabilities === void 0) return outcome;
	const given = outcome.probabilities;
	const columns = classCount === 2 ? [columnOf(graph, given, 1)] : Array.from({ length: classCount }, (_, index) => columnOf(graph, given, index));
	const corrected = model.parameters["calibration"] === "isotonic" ? isotonicCurves(model).map((fit, index) => addIsotonic(graph, columns[index], fit)) : addSigmoids(graph, columns, model);
	if (classCount === 2) {
		const first = graph.op("Sub", [graph.double(1), corrected[0]]);
		return addMostProbable(graph, graph.op("Concat", [first, corrected[0]], { axis: { int: 1 } }));
	}
	const all = graph.op("Concat", corrected, { axis: { int: 1 } });
	const total = graph.op("ReduceSum", [all, graph.integers([1])], { keepdims: { int: 1 } });
	const none = graph.op("Equal", [total, graph.double(0)]);
	const even = graph.doubles(new Float64Array(classCount).fill(1 / classCount), [1, classCount]);
	return addMostProbable(graph, graph.op("Where", [
		none,
		even,
		graph.op("Div", [all, total])
	]));
}
/** [rows, 1]. */
const columnOf = (graph, matrix, index) => graph.op("Gather", [matrix, graph.integers([index])], { axis: { int: 1 } });
function addSigmoids(graph, columns, { arrays, parameters }) {
	const sigmoids = arrays["calibration-sigmoids"];
	return columns.map((column, curve) => {
		const seen = parameters["calibrationOnOdds"] === true ? addLogOdds(graph, column) : column;
		const sloped = graph.op("Mul", [graph.double(sigmoids[2 * curve]), seen]);
		return graph.op("Sigmoid", [graph.op("Neg", [graph.op("Add", [sloped, graph.double(sigmoids[2 * curve + 1])])])]);
	});
}
function addLogOdds(graph, column) {
	const within = graph.op("Min", [graph.double(1 - FLOOR), graph.op("Max", [graph.double(FLOOR), column])]);
	return graph.op("Log", [graph.op("Div", [within, graph.op("Sub", [graph.double(1), within])])]);
}
/**
* Looks the last knot at or below each value up and goes on along the line to the next: the very operations of `isotonicAt`, so that
* plateaus, where classes tie, come out bit for bit.
*/
function addIsotonic(graph, column, { x, y }) {
	const last = x.length - 1;
	const widths = x.map((knot, index) => index === last ? 1 : x[index + 1] - knot);
	const rises = y.map((value, index) => index === last ? 0 : y[index + 1] - value);
	const within = graph.op("Min", [graph.double(x[last]), graph.op("Max", [graph.double(x[0]), column])]);
	const reached = graph.cast(graph.op("GreaterOrEqual", [within, graph.doubles(x, [1, x.length])]), "int64");
	const count = graph.op("ReduceSum", [reached, graph.integers([1])], { keepdims: { int: 1 } });
	const knot = graph.op("Sub", [count, graph.integer(1)]);
	const at = (values) => graph.op("Gather", [graph.doubles(values), knot], { axis: { int: 0 } });
	const share = graph.op("Div", [graph.op("Sub", [within, at(x)]), at(widths)]);
	return graph.op("Add", [at(y), graph.op("Mul", [share, at(rises)])]);
}
// src/numeric/onnx/weighted-sums.ts
/** x · weights + intercepts [rows, outputs]; weights are output after output, from core operators in double precision. */
function addWeightedSums(graph, matrix, coefficients, intercepts) {
	const outputs = intercepts.length;
	const columns = coefficients.length / outputs;
	const weights = new Float64Array(coefficients.length);
	coefficients.forEach((weight, index) => weights[index % columns * outputs + Math.floor(index / columns)] = weight);
	const products = graph.op("MatMul", [matrix, graph.doubles(weights, [columns, outputs])]);
	return graph.op("Add", [products, graph.doubles(intercepts)]);
}
// src/numeric/onnx/discrete-bayes.ts
/** Multinomial and Bernoulli naive Bayes: weighted sums of the values, or of their being above a threshold, then softmax. */
function addDiscreteBayes(graph, matrix, model) {
	const { weights, intercepts } = model.arrays;
	const threshold = model.parameters["binarize"];
	return addLink(graph, addWeightedSums(graph, threshold === null ? matrix : graph.cast(graph.op("Greater", [matrix, graph.double(threshold)]), "double"), weights, intercepts), "softmax");
}
// src/numeric/onnx/category-features.ts
/** Code of a text among the categories [rows, 1]; `absent` for '', which is a missing value, and `other` for what is not listed. */
function addCode(graph, name, categories, absent, other) {
	const codes = categories.map((_, code) => code);
	const known = categories.includes("");
	return graph.mlOp("LabelEncoder", [name], {
		keys_strings: { texts: known ? categories : [...categories, ""] },
		values_int64s: { ints: known ? codes : [...codes, absent] },
		default_int64: { int: other }
	});
}
/** One 0-or-1 column for each category; a text that is none of them gets code −1 and with it zeros. */
function addOneHot(graph, { name, fill, categories, indicator }) {
	const blocks = [];
	if (categories.length > 0) {
		const codes = addCode(graph, name, categories, fill === null ? -1 : categories.indexOf(fill), -1);
		blocks.push(graph.cast(graph.op("Equal", [codes, graph.integers(categories.map((_, code) => code))]), "double"));
	}
	if (indicator === true) blocks.push(graph.cast(graph.op("Equal", [addCode(graph, name, [], 1, 0), graph.integers([1])]), "double"));
	return blocks.length === 1 ? blocks[0] : graph.op("Concat", blocks, { axis: { int: 1 } });
}
const addOrdinal = (graph, { name, fill, categories }) => graph.cast(addCode(graph, name, categories, fill === null ? -1 : categories.indexOf(fill), -1), "double");
/** What is missing or not listed looks up NaN behind the last category. */
function addCodes(graph, { name, categories }) {
	const codes = addCode(graph, name, categories, categories.length, categories.length);
	return graph.op("Gather", [graph.doubles([...categories.map((_, code) => code), NaN]), codes]);
}
/** Rows of a table [categories + 1, outputs]; the last one is for what is missing or not listed. */
function addTargetMeans(graph, { name, categories, prior, means }) {
	const codes = addCode(graph, name, categories, categories.length, categories.length);
	const table = graph.doubles([...means, prior].flat(), [categories.length + 1, prior.length]);
	const rows = graph.op("Reshape", [codes, graph.integers([-1])]);
	return graph.op("Gather", [table, rows]);
}
// src/numeric/onnx/features.ts
/**
* Declares one input [rows, 1] for each column of the pipeline, by its name, and applies the pipeline to them: the value that is returned
* is the matrix [rows, columns] in double precision. A missing number is NaN, a missing text is ''. Columns that feature definitions
* compute are inputs, too: ONNX has no operators for them.
*/
function addFeatures(graph, pipeline, inputType) {
	if (outputNames(pipeline).length === 0) throw new Failure("train.onnx-unsupported", { message: "expected a model with at least one column to compute with; it has none." });
	const apart = pipeline.columns.find(({ kind }) => kind === "date" || kind === "words" || kind === "tokens");
	if (apart !== void 0) throw new Failure("train.onnx-unsupported", {
		message: `column "${apart.name}" holds ${apart.kind === "date" ? "dates" : "free text"}, and ONNX has no operators to take it apart; expected numbers or categories.`,
		remedy: `Train without the column (exclude: [${apart.name}]), or use the model package itself.`
	});
	for (const { kind, name } of pipeline.columns) graph.input(name, kind === "number" ? inputType : "string", ["rows", 1]);
	const blocks = [];
	let numbers = [];
	const closeBlock = () => {
		if (numbers.length > 0) blocks.push(...addNumbers$1(graph, numbers, inputType));
		numbers = [];
	};
	for (const column of pipeline.columns) if (column.kind === "number") {
		numbers.push(column);
		if (column.indicator === true) closeBlock();
	} else if (outputNames({ columns: [column] }).length > 0) {
		closeBlock();
		blocks.push(addCategories(graph, column));
	}
	closeBlock();
	return blocks.length === 1 ? blocks[0] : graph.op("Concat", blocks, { axis: { int: 1 } });
}
function addCategories(graph, column) {
	switch (column.kind) {
		case "text": return addOneHot(graph, column);
		case "ordinal": return addScale(graph, addOrdinal(graph, column), [column.standard]);
		case "codes": return addCodes(graph, column);
		case "target-mean": return addScale(graph, addTargetMeans(graph, column), column.standard);
		case "words":
		case "tokens":
		case "date": throw new Failure("contract.bug", { message: "dates were let through" });
	}
}
/**
* Neighbouring number columns together: moved into their bounds, filled, then (value − mean) / scale in the same operations as the
* pipeline, so with its bits. The last one may have an indicator, which is a block of its own.
*/
function addNumbers$1(graph, columns, inputType) {
	let block = graph.op("Concat", columns.map(({ name }) => name), { axis: { int: 1 } });
	if (inputType === "float") block = graph.cast(block, "double");
	if (columns.some(({ clip }) => clip !== void 0)) {
		const low = graph.doubles(columns.map(({ clip }) => clip?.low ?? -Infinity));
		const high = graph.doubles(columns.map(({ clip }) => clip?.high ?? Infinity));
		block = graph.op("Where", [
			graph.op("Less", [block, low]),
			low,
			block
		]);
		block = graph.op("Where", [
			graph.op("Greater", [block, high]),
			high,
			block
		]);
	}
	if (columns.some(({ fill }) => fill !== null)) {
		const fills = graph.doubles(columns.map(({ fill }) => fill ?? NaN));
		block = graph.op("Where", [
			graph.op("IsNaN", [block]),
			fills,
			block
		]);
	}
	const scaled = addScale(graph, block, columns.map(({ standard }) => standard));
	const last = columns.at(-1);
	return last.indicator === true ? [scaled, graph.cast(graph.op("IsNaN", [last.name]), "double")] : [scaled];
}
function addScale(graph, block, scales) {
	if (scales.every((scale) => scale === null)) return block;
	const centred = graph.op("Sub", [block, graph.doubles(scales.map((scale) => scale?.mean ?? 0))]);
	return graph.op("Div", [centred, graph.doubles(scales.map((scale) => scale?.scale ?? 1))]);
}
// src/numeric/onnx/squared-gaps.ts
/**
* start + Σ over columns of factor · (x − centre)², [rows, points]. A loop over the columns adds in the order of the native code, so that
* equal distances stay equal; |x|² − 2x·c + |c|² would be one product of matrices but would break ties by rounding.
*/
function addSquaredGaps(graph, matrix, centres, start) {
	const { values, factors, columns, count } = centres;
	const byColumn = graph.op("Transpose", [matrix], { perm: { ints: [1, 0] } });
	const centreRows = graph.doubles(values, [columns, count]);
	const factorRows = factors === void 0 ? void 0 : graph.doubles(factors, [columns, count]);
	const rows = graph.op("Slice", [
		graph.op("Shape", [matrix]),
		graph.integers([0]),
		graph.integers([1])
	]);
	const initial = graph.op("Expand", [graph.doubles(start, [1, count]), graph.op("Concat", [rows, graph.integers([count])], { axis: { int: 0 } })]);
	const [sum] = graph.loop(columns, [{
		value: initial,
		type: "double"
	}], (inner, column, [before]) => {
		const own = inner.op("Unsqueeze", [inner.op("Gather", [byColumn, column], { axis: { int: 0 } }), inner.integers([1])]);
		const gap = inner.op("Sub", [own, inner.op("Gather", [centreRows, column], { axis: { int: 0 } })]);
		const square = inner.op("Mul", [gap, gap]);
		const term = factorRows === void 0 ? square : inner.op("Mul", [inner.op("Gather", [factorRows, column], { axis: { int: 0 } }), square]);
		return { state: [inner.op("Add", [before, term])] };
	});
	return sum;
}
// src/numeric/onnx/gaussian.ts
/** Gaussian naive Bayes: log prior − ½ Σ (ln 2πσ² + (x − µ)² / σ²) for every class, then softmax. */
function addGaussian(graph, matrix, model) {
	const { means, variances, priors } = model.arrays;
	const count = priors.length;
	const columns = means.length / count;
	const byColumn = (source, change) => Float64Array.from(source, (_, index) => change(source[index % count * columns + Math.floor(index / count)]));
	const start = priors.map((prior, label) => {
		let constant = Math.log(prior);
		for (let column = 0; column < columns; column++) constant -= .5 * Math.log(2 * Math.PI * variances[label * columns + column]);
		return constant;
	});
	return addLink(graph, addSquaredGaps(graph, matrix, {
		columns,
		count,
		values: byColumn(means, (mean) => mean),
		factors: byColumn(variances, (variance) => -.5 / variance)
	}, start), "softmax");
}
// src/numeric/onnx/protobuf-writer.ts
const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/**
* Writes one Protocol Buffers message field by field (https://protobuf.dev/programming-guides/encoding/). A field is a tag,
* `number << 3 | wire type`, and its value; a message within a message is a length and its bytes.
*/
var ProtobufWriter = class ProtobufWriter {
	#bytes = /* @__PURE__ */ new Uint8Array(256);
	#length = 0;
	/** An int32, int64, bool or enum: a varint; negative numbers take ten bytes. */
	integer(field, value) {
		this.#tag(field, VARINT);
		this.#varint(value);
		return this;
	}
	float(field, value) {
		this.#tag(field, FIXED32);
		this.#reserve(4);
		new DataView(this.#bytes.buffer).setFloat32(this.#length, value, true);
		this.#length += 4;
		return this;
	}
	bytes(field, value) {
		this.#tag(field, LENGTH_DELIMITED);
		this.#varint(value.length);
		this.#reserve(value.length);
		this.#bytes.set(value, this.#length);
		this.#length += value.length;
		return this;
	}
	text(field, value) {
		return this.bytes(field, encodeUtf8(value));
	}
	/** Repeated integers in the packed form, which every reader of proto2 and proto3 accepts for a repeated number. */
	integers(field, values) {
		const packed = new ProtobufWriter();
		for (let index = 0; index < values.length; index++) packed.#varint(values[index]);
		return this.bytes(field, packed.finish());
	}
	finish() {
		return this.#bytes.subarray(0, this.#length);
	}
	#tag(field, wireType) {
		this.#varint(field * 8 + wireType);
	}
	#varint(value) {
		this.#reserve(10);
		if (value < 0) for (let rest = BigInt.asUintN(64, BigInt(value));; rest >>= 7n) {
			const low = Number(rest & 127n);
			if (rest < 128n) return this.#push(low);
			this.#push(low | 128);
		}
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) this.#push(rest % 128 | 128);
		this.#push(rest);
	}
	#push(byte) {
		this.#bytes[this.#length++] = byte;
	}
	#reserve(count) {
		if (this.#length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
};
// src/numeric/onnx/tensor-proto.ts
/** Numbers of `TensorProto.DataType` in onnx.proto. */
const ELEMENT_TYPES = {
	float: 1,
	int64: 7,
	string: 8,
	bool: 9,
	double: 11
};
const vector = (values) => ({
	type: "double",
	values,
	dims: [values.length]
});
/** TensorProto: dims = 1, data_type = 2, string_data = 6, name = 8, raw_data = 9 (little-endian). */
function encodeTensor(tensor, name) {
	const writer = new ProtobufWriter().integers(1, tensor.dims).integer(2, ELEMENT_TYPES[tensor.type]);
	if (tensor.type === "string") for (const text of tensor.values) writer.text(6, text);
	if (name !== void 0) writer.text(8, name);
	if (tensor.type !== "string") writer.bytes(9, rawBytes(tensor));
	return writer.finish();
}
function rawBytes(tensor) {
	switch (tensor.type) {
		case "double": {
			const { buffer, byteOffset, byteLength } = tensor.values;
			return new Uint8Array(buffer, byteOffset, byteLength);
		}
		case "int64": return new Uint8Array(BigInt64Array.from({ length: tensor.values.length }, (_, index) => BigInt(tensor.values[index])).buffer);
		case "bool": return Uint8Array.from(tensor.values, Number);
	}
}
// src/numeric/onnx/attribute-proto.ts
/**
* AttributeProto: name = 1, f = 2, i = 3, s = 4, t = 5, g = 6, ints = 8, strings = 9, type = 20; the type says which field holds the value
* (FLOAT 1, INT 2, STRING 3, TENSOR 4, GRAPH 5, INTS 7, STRINGS 8).
*/
function encodeAttribute(name, attribute) {
	const writer = new ProtobufWriter().text(1, name);
	if ("float" in attribute) return writer.float(2, attribute.float).integer(20, 1).finish();
	if ("int" in attribute) return writer.integer(3, attribute.int).integer(20, 2).finish();
	if ("text" in attribute) return writer.text(4, attribute.text).integer(20, 3).finish();
	if ("tensor" in attribute) return writer.bytes(5, encodeTensor(attribute.tensor)).integer(20, 4).finish();
	if ("graph" in attribute) return writer.bytes(6, attribute.graph).integer(20, 5).finish();
	if ("ints" in attribute) return writer.integers(8, attribute.ints).integer(20, 7).finish();
	const encoded = /* @__PURE__ */ new Map();
	for (const text of attribute.texts) {
		let bytes = encoded.get(text);
		if (bytes === void 0) encoded.set(text, bytes = encodeUtf8(text));
		writer.bytes(9, bytes);
	}
	return writer.integer(20, 8).finish();
}
// src/numeric/onnx/node-proto.ts
/** The domain of classical machine learning operators; '' is ONNX itself. */
const ML_DOMAIN = "ai.onnx.ml";
/** NodeProto: input = 1, output = 2, op_type = 4, attribute = 5, domain = 7. */
function encodeNode({ operator, domain, inputs, outputs, attributes }) {
	const writer = new ProtobufWriter();
	for (const input of inputs) writer.text(1, input);
	for (const output of outputs) writer.text(2, output);
	writer.text(4, operator);
	for (const [name, attribute] of Object.entries(attributes)) writer.bytes(5, encodeAttribute(name, attribute));
	if (domain !== "") writer.text(7, domain);
	return writer.finish();
}
// src/numeric/onnx/value-info-proto.ts
/**
* ValueInfoProto: name = 1, type = 2. TypeProto: tensor_type = 1. TypeProto.Tensor: elem_type = 1, shape = 2. TensorShapeProto: dim = 1.
* Dimension: dim_value = 1, dim_param = 2.
*/
function encodeValueInfo({ name, type, shape }) {
	const tensorType = new ProtobufWriter().integer(1, ELEMENT_TYPES[type]);
	if (shape !== void 0) {
		const dims = new ProtobufWriter();
		for (const dim of shape) {
			const dimension = new ProtobufWriter();
			dims.bytes(1, (typeof dim === "number" ? dimension.integer(1, dim) : dimension.text(2, dim)).finish());
		}
		tensorType.bytes(2, dims.finish());
	}
	return new ProtobufWriter().text(1, name).bytes(2, new ProtobufWriter().bytes(1, tensorType.finish()).finish()).finish();
}
// src/numeric/onnx/graph-proto.ts
/** GraphProto: node = 1, name = 2, initializer = 5, input = 11, output = 12. */
function encodeGraph({ name, nodes, constants, inputs, outputs }) {
	const writer = new ProtobufWriter();
	for (const node of nodes) writer.bytes(1, encodeNode(node));
	writer.text(2, name);
	for (const constant of constants) writer.bytes(5, encodeTensor(constant.tensor, constant.name));
	for (const input of inputs) writer.bytes(11, encodeValueInfo(input));
	for (const output of outputs) writer.bytes(12, encodeValueInfo(output));
	return writer.finish();
}
// src/numeric/onnx/graph-builder.ts
/** Collects the nodes and constants of a graph; every method returns the name of the value that it makes. */
var GraphBuilder = class GraphBuilder {
	/** Names are unique over a graph and the bodies within it, for a body sees the values around it. */
	#taken;
	#nodes = [];
	#constants = [];
	#inputs = [];
	#outputs = [];
	constructor(taken = /* @__PURE__ */ new Set()) {
		this.#taken = taken;
	}
	input(name, type, shape) {
		this.#taken.add(name);
		this.#inputs.push({
			name,
			type,
			...shape === void 0 ? {} : { shape }
		});
		return name;
	}
	/** Makes `value` an output by the given name, or by a similar one where an input has it. */
	output(name, value, type, shape) {
		const free = this.#free(name);
		this.#nodes.push({
			operator: "Identity",
			domain: "",
			inputs: [value],
			outputs: [free],
			attributes: {}
		});
		this.#outputs.push({
			name: free,
			type,
			...shape === void 0 ? {} : { shape }
		});
	}
	op(operator, inputs, attributes = {}) {
		return this.#add(operator, "", inputs, attributes, 1)[0];
	}
	mlOp(operator, inputs, attributes) {
		return this.#add(operator, ML_DOMAIN, inputs, attributes, 1)[0];
	}
	ops(operator, inputs, attributes, count) {
		return this.#add(operator, "", inputs, attributes, count);
	}
	cast(value, type) {
		return this.op("Cast", [value], { to: { int: ELEMENT_TYPES[type] } });
	}
	/** Numbers in double precision; without a shape a vector. */
	doubles(values, dims = [values.length]) {
		return this.#constant({
			type: "double",
			values: Float64Array.from(values),
			dims
		});
	}
	double(value) {
		return this.doubles([value], []);
	}
	integers(values, dims = [values.length]) {
		return this.#constant({
			type: "int64",
			values,
			dims
		});
	}
	integer(value) {
		return this.integers([value], []);
	}
	texts(values) {
		return this.#constant({
			type: "string",
			values,
			dims: [values.length]
		});
	}
	/** Runs `body` for up to `turns` turns; values of the outer graph can be used in it. Returns the state after the last turn. */
	loop(turns, initial, body) {
		const inner = new GraphBuilder(this.#taken);
		const turn = inner.input(inner.#free("turn"), "int64", []);
		const going = inner.input(inner.#free("going"), "bool", []);
		const next = body(inner, turn, initial.map(({ type }) => inner.input(inner.#free("state"), type)));
		inner.output("proceed", next.proceed ?? going, "bool", []);
		next.state.forEach((value, index) => inner.output("next", value, initial[index].type));
		const start = this.#constant({
			type: "bool",
			values: [true],
			dims: []
		});
		return this.ops("Loop", [
			this.integer(turns),
			start,
			...initial.map(({ value }) => value)
		], { body: { graph: inner.encode("body") } }, initial.length);
	}
	encode(name) {
		return encodeGraph({
			name,
			nodes: this.#nodes,
			constants: this.#constants,
			inputs: this.#inputs,
			outputs: this.#outputs
		});
	}
	#add(operator, domain, inputs, attributes, count) {
		const outputs = Array.from({ length: count }, () => this.#free(operator));
		this.#nodes.push({
			operator,
			domain,
			inputs,
			outputs,
			attributes
		});
		return outputs;
	}
	#constant(tensor) {
		const name = this.#free("constant");
		this.#constants.push({
			name,
			tensor
		});
		return name;
	}
	#free(wish) {
		let name = wish;
		for (let suffix = this.#taken.size; this.#taken.has(name); suffix++) name = `${wish}_${suffix}`;
		this.#taken.add(name);
		return name;
	}
};
// src/numeric/onnx/linear.ts
/** Core operators: LinearRegressor and LinearClassifier compute in single precision. */
function addLinear(graph, matrix, model) {
	const { coefficients, intercepts, platt } = model.arrays;
	const sums = addWeightedSums(graph, matrix, coefficients, intercepts);
	const link = model.parameters["link"];
	return link === "margin" ? addMargins(graph, sums, intercepts.length, platt) : addLink(graph, sums, link);
}
/** The class follows the margins, the probabilities are Platt's sigmoids made to add up to 1. */
function addMargins(graph, sums, outputs, platt) {
	const axis = graph.integers([1]);
	const indices = outputs === 1 ? graph.cast(graph.op("Greater", [graph.op("Squeeze", [sums, axis]), graph.double(0)]), "int64") : addArgMax(graph, sums);
	if (platt === void 0) return {
		task: "classification",
		indices
	};
	const slopes = graph.doubles(platt.filter((_, index) => index % 2 === 0));
	const shifts = graph.doubles(platt.filter((_, index) => index % 2 === 1));
	const scores = graph.op("Neg", [graph.op("Add", [graph.op("Mul", [sums, slopes]), shifts])]);
	const shares = graph.op("Max", [graph.op("Sigmoid", [scores]), graph.double(1e-12)]);
	return {
		task: "classification",
		indices,
		probabilities: outputs === 1 ? graph.op("Concat", [graph.op("Sub", [graph.double(1), shares]), shares], { axis: { int: 1 } }) : graph.op("Div", [shares, graph.op("ReduceSum", [shares, axis], { keepdims: { int: 1 } })])
	};
}
// src/numeric/onnx/mlp.ts
/** onnxruntime has no Tanh in double precision: tanh x = 2 · sigmoid(2x) − 1. */
function addActivation$1(graph, sums, activation) {
	switch (activation) {
		case "relu": return graph.op("Max", [sums, graph.double(0)]);
		case "logistic": return graph.op("Sigmoid", [sums]);
		case "tanh": {
			const twice = graph.op("Sigmoid", [graph.op("Mul", [sums, graph.double(2)])]);
			return graph.op("Sub", [graph.op("Mul", [twice, graph.double(2)]), graph.double(1)]);
		}
		case "identity": return sums;
	}
}
/** A multilayer perceptron, layer by layer. */
function addMlp(graph, matrix, model) {
	const layout = layoutOf(model.parameters["sizes"]);
	const activation = activationOf(model.parameters["activation"]);
	const source = {
		layout,
		point: model.arrays["point"]
	};
	let values = matrix;
	for (let layer = 0; layer + 1 < layout.sizes.length; layer++) {
		const shape = [layout.sizes[layer], layout.sizes[layer + 1]];
		const products = graph.op("MatMul", [values, graph.doubles(weightsOf(source, layer), shape)]);
		values = graph.op("Add", [products, graph.doubles(biasesOf(source, layer))]);
		if (layer + 2 < layout.sizes.length) values = addActivation$1(graph, values, activation);
	}
	return addLink(graph, values, model.parameters["link"]);
}
// src/numeric/onnx/model-proto.ts
/** IR version 8 came with opset 15 (ONNX 1.10, 2021); ai.onnx.ml 3 brought tree thresholds in double precision. */
const IR_VERSION = 8;
const OPSETS = {
	"": 15,
	[ML_DOMAIN]: 3
};
/**
* ModelProto: ir_version = 1, producer_name = 2, producer_version = 3, doc_string = 6, graph = 7, opset_import = 8, metadata_props = 14.
* OperatorSetIdProto: domain = 1, version = 2. StringStringEntryProto: key = 1, value = 2.
*/
function encodeOnnxModel({ graph, producer, producerVersion, about, metadata }) {
	const writer = new ProtobufWriter().integer(1, IR_VERSION).text(2, producer).text(3, producerVersion).text(6, about).bytes(7, graph);
	for (const [domain, version] of Object.entries(OPSETS)) writer.bytes(8, new ProtobufWriter().text(1, domain).integer(2, version).finish());
	for (const [key, value] of Object.entries(metadata)) writer.bytes(14, new ProtobufWriter().text(1, key).text(2, value).finish());
	return writer.finish();
}
// src/numeric/onnx/network.ts
/** A network of dense layers; runtimes have no convolutions and no recurrent layers in double precision. */
function addNetwork(graph, matrix, model) {
	const { plan, weights } = networkOf(model);
	const { link, offset, scale } = model.parameters;
	let values = matrix;
	let first = 0;
	for (const { layer, weights: own } of plan.layers) {
		const arrays = weights.slice(first, first + own.length);
		first += own.length;
		switch (layer.kind) {
			case "dropout":
			case "flatten": break;
			case "dense": {
				const kernel = graph.doubles(Float64Array.from(arrays[0]), own[0].shape);
				values = addActivation(graph, graph.op("Add", [graph.op("MatMul", [values, kernel]), graph.doubles(Float64Array.from(arrays[1]))]), layer.activation);
				break;
			}
			case "batch-norm": {
				const { factors, offsets } = batchNormAsAffine(arrays);
				values = graph.op("Add", [graph.op("Mul", [values, graph.doubles(factors)]), graph.doubles(offsets)]);
				break;
			}
			default: throw new Failure("train.onnx-unsupported", { message: `expected a network of dense, dropout and batch-norm layers, found "${layer.kind}".` });
		}
	}
	return addLink(graph, scale === 1 && offset === 0 ? values : graph.op("Add", [graph.op("Mul", [values, graph.double(scale)]), graph.double(offset)]), link);
}
/** onnxruntime has neither Tanh nor Elu in double precision: tanh x = 2 · sigmoid(2x) − 1, elu x = max(0, x) + min(0, eˣ − 1). */
function addActivation(graph, sums, activation) {
	const zero = () => graph.double(0);
	switch (activation) {
		case "linear": return sums;
		case "relu": return graph.op("Max", [sums, zero()]);
		case "sigmoid": return graph.op("Sigmoid", [sums]);
		case "tanh": {
			const twice = graph.op("Sigmoid", [graph.op("Mul", [sums, graph.double(2)])]);
			return graph.op("Sub", [graph.op("Mul", [twice, graph.double(2)]), graph.double(1)]);
		}
		case "elu": {
			const negative = graph.op("Sub", [graph.op("Exp", [graph.op("Min", [sums, zero()])]), graph.double(1)]);
			return graph.op("Add", [graph.op("Max", [sums, zero()]), negative]);
		}
	}
}
// src/numeric/onnx/neighbors.ts
/** k nearest neighbours: squared distances to all training rows, TopK (of equal distances the lower index, as natively), weighted mean. */
function addNeighbors(graph, matrix, model) {
	const { columns, neighbors, classCount, weights } = model.parameters;
	const points = model.arrays["points"];
	const targets = model.arrays["targets"];
	const count = targets.length;
	const distances = addSquaredGaps(graph, matrix, {
		values: Float64Array.from(points, (_, index) => points[index % count * columns + Math.floor(index / count)]),
		columns,
		count
	}, new Float64Array(count));
	const [nearest, indices] = graph.ops("TopK", [distances, graph.integers([neighbors])], {
		axis: { int: 1 },
		largest: { int: 0 },
		sorted: { int: 1 }
	}, 2);
	const shares = weights === "uniform" ? addUniform(graph, nearest) : addInverseDistance(graph, nearest);
	const last = Math.max(0, neighbors - 1);
	const total = addInOrder(graph, shares, last);
	if (classCount === 0) {
		const near = graph.op("Gather", [graph.doubles(targets), indices], { axis: { int: 0 } });
		const sum = addInOrder(graph, graph.op("Mul", [shares, near]), last);
		return {
			task: "regression",
			values: graph.op("Unsqueeze", [graph.op("Div", [sum, total]), graph.integers([1])])
		};
	}
	const lastAxis = graph.integers([2]);
	const labels = graph.op("Unsqueeze", [graph.op("Gather", [graph.integers(targets), indices], { axis: { int: 0 } }), lastAxis]);
	const classes = graph.integers(Array.from({ length: classCount }, (_, label) => label));
	const member = graph.cast(graph.op("Equal", [labels, classes]), "double");
	const sums = addInOrder(graph, graph.op("Mul", [member, graph.op("Unsqueeze", [shares, lastAxis])]), last);
	return addMostProbable(graph, graph.op("Div", [sums, graph.op("Unsqueeze", [total, graph.integers([1])])]));
}
/** A weight of 1 for each neighbour. */
const addUniform = (graph, nearest) => graph.op("Expand", [graph.double(1), graph.op("Shape", [nearest])]);
/** 1 / distance; where training rows coincide with the query, they alone count. */
function addInverseDistance(graph, nearest) {
	const zero = graph.double(0);
	const closest = graph.op("Gather", [nearest, graph.integers([0])], { axis: { int: 1 } });
	const coincides = graph.cast(graph.op("Equal", [nearest, zero]), "double");
	const inverse = graph.op("Div", [graph.double(1), graph.op("Sqrt", [nearest])]);
	return graph.op("Where", [
		graph.op("Equal", [closest, zero]),
		coincides,
		inverse
	]);
}
/** Sum over axis 1 from the nearest to the farthest: a running sum adds in that order, ReduceSum in one of its own. */
const addInOrder = (graph, values, last) => graph.op("Gather", [graph.op("CumSum", [values, graph.integer(1)]), graph.integer(last)], { axis: { int: 1 } });
// src/numeric/onnx/outputs.ts
/** Declares the outputs under the names that other exporters gave them: `label` and `probabilities`, or `variable`. */
function addOutputs(graph, outcome, classes, type) {
	if (outcome.task === "regression") {
		graph.output("variable", addNumbers(graph, outcome.values, type), type, ["rows", 1]);
		return;
	}
	graph.output("label", graph.op("Gather", [graph.texts(classes), outcome.indices], { axis: { int: 0 } }), "string", ["rows"]);
	if (outcome.probabilities !== void 0) graph.output("probabilities", addNumbers(graph, outcome.probabilities, type), type, ["rows", classes.length]);
}
const addNumbers = (graph, value, type) => type === "float" ? graph.cast(value, "float") : value;
// src/numeric/onnx/couple-pairs.ts
/**
* Class probabilities [rows, classes] from `pairwise` [rows, classes, classes], P(row's class | one of the two): the iteration of
* `couplePairs` (Wu, Lin and Weng 2004) for all rows at once. A row that has converged keeps its values while others go on, since the
* tolerance is so wide (0.005 / classes) that further steps would be seen in the result.
*/
function addCoupledPairs(graph, pairwise, classes) {
	const transposed = graph.op("Transpose", [pairwise], { perm: { ints: [
		0,
		2,
		1
	] } });
	const squares = graph.op("ReduceSum", [graph.op("Mul", [pairwise, pairwise]), graph.integers([1])], { keepdims: { int: 1 } });
	const identity = graph.doubles(Float64Array.from({ length: classes * classes }, (_, slot) => slot % (classes + 1) === 0 ? 1 : 0), [classes, classes]);
	const q = graph.op("Sub", [graph.op("Mul", [identity, squares]), graph.op("Mul", [transposed, pairwise])]);
	const first = graph.op("Slice", [
		squares,
		graph.integers([0]),
		graph.integers([1]),
		graph.integers([1])
	]);
	const flat = graph.op("Squeeze", [first, graph.integers([1])]);
	const zeros = graph.op("Mul", [flat, graph.double(0)]);
	const start = graph.op("Add", [zeros, graph.double(1 / classes)]);
	const undone = graph.op("Less", [graph.op("ReduceSum", [zeros, graph.integers([1])], { keepdims: { int: 1 } }), graph.double(0)]);
	const [coupled] = graph.loop(Math.max(100, classes), [{
		value: start,
		type: "double"
	}, {
		value: undone,
		type: "bool"
	}], (outer, _turn, [p, done]) => {
		const axis = outer.integers([1]);
		const product = outer.op("MatMul", [q, outer.op("Unsqueeze", [p, outer.integers([2])])]);
		const qp = outer.op("Squeeze", [product, outer.integers([2])]);
		const pqp = outer.op("ReduceSum", [outer.op("Mul", [p, qp]), axis], { keepdims: { int: 1 } });
		const error = outer.op("Abs", [outer.op("Sub", [qp, pqp])]);
		const worst = outer.op("ReduceMax", [error], {
			axes: { ints: [1] },
			keepdims: { int: 1 }
		});
		const settled = outer.op("Or", [done, outer.op("Less", [worst, outer.double(.005 / classes)])]);
		const [moved] = addSweep(outer, {
			q,
			identity,
			classes
		}, p, qp, pqp);
		const waiting = outer.cast(outer.op("Not", [settled]), "int64");
		const proceed = outer.cast(outer.op("ReduceMax", [waiting], { keepdims: { int: 0 } }), "bool");
		return {
			state: [outer.op("Where", [
				settled,
				p,
				moved
			]), settled],
			proceed
		};
	});
	return coupled;
}
/** One pass over the classes; each changes its own probability and keeps Qp and pᵀQp up to date. */
function addSweep(graph, { q, identity, classes }, p, qp, pqp) {
	const initial = [
		p,
		qp,
		pqp
	].map((value) => ({
		value,
		type: "double"
	}));
	return graph.loop(classes, initial, (inner, turn, [share, product, quadratic]) => {
		const column = inner.op("Unsqueeze", [turn, inner.integers([0])]);
		const own = inner.op("Gather", [q, turn], { axis: { int: 1 } });
		const diagonal = inner.op("Gather", [own, column], { axis: { int: 1 } });
		const current = inner.op("Gather", [product, column], { axis: { int: 1 } });
		const change = inner.op("Div", [inner.op("Sub", [quadratic, current]), diagonal]);
		const grown = inner.op("Add", [inner.double(1), change]);
		const unit = inner.op("Gather", [identity, turn], { axis: { int: 0 } });
		const curvature = inner.op("Add", [inner.op("Mul", [change, diagonal]), inner.op("Mul", [inner.double(2), current])]);
		const nextQuadratic = inner.op("Add", [quadratic, inner.op("Mul", [change, curvature])]);
		return { state: [
			inner.op("Div", [inner.op("Add", [share, inner.op("Mul", [unit, change])]), grown]),
			inner.op("Div", [inner.op("Add", [product, inner.op("Mul", [change, own])]), grown]),
			inner.op("Div", [nextQuadratic, inner.op("Mul", [grown, grown])])
		] };
	});
}
// src/numeric/onnx/support-vectors.ts
/**
* A support vector machine, one against one, from core operators. SVMClassifier is not used: it computes in single precision, and its
* label follows the probabilities where ours (and libsvm's) follows the votes.
*/
function addSupportVectors(graph, matrix, model) {
	const { classCount, columns, probability } = model.parameters;
	const kernel = model.parameters["kernel"];
	const decisions = addDecisions(graph, addKernel(graph, matrix, kernel, model.arrays["support"], columns), model, columns);
	if (classCount === 0) return {
		task: "regression",
		values: decisions
	};
	const pairs = pairsOf(classCount);
	const indices = addVotes(graph, decisions, pairs, classCount);
	if (!probability) return {
		task: "classification",
		indices
	};
	const shares = addShares(graph, decisions, model.arrays["platt"]);
	const complements = graph.op("Sub", [graph.double(1), shares]);
	if (classCount === 2) return {
		task: "classification",
		indices,
		probabilities: graph.op("Concat", [shares, complements], { axis: { int: 1 } })
	};
	return {
		task: "classification",
		indices,
		probabilities: addCoupledPairs(graph, addPairMatrix(graph, shares, complements, pairs, classCount), classCount)
	};
}
const pairsOf = (classes) => Array.from({ length: classes }, (_, low) => Array.from({ length: classes - low - 1 }, (_, step) => [low, low + step + 1])).flat();
/** [rows, support vectors]. */
function addKernel(graph, matrix, kernel, support, columns) {
	const count = support.length / columns;
	const byColumn = Float64Array.from(support, (_, index) => support[index % count * columns + Math.floor(index / count)]);
	const products = graph.op("MatMul", [matrix, graph.doubles(byColumn, [columns, count])]);
	if (kernel.kind === "linear") return products;
	if (kernel.kind !== "rbf") {
		const sums = graph.op("Add", [graph.op("Mul", [products, graph.double(kernel.gamma)]), graph.double(kernel.coef0)]);
		if (kernel.kind === "poly") return graph.op("Pow", [sums, graph.double(kernel.degree)]);
		const twice = graph.op("Sigmoid", [graph.op("Mul", [sums, graph.double(2)])]);
		return graph.op("Sub", [graph.op("Mul", [twice, graph.double(2)]), graph.double(1)]);
	}
	const norms = new Float64Array(count);
	support.forEach((value, index) => norms[Math.floor(index / columns)] += value ** 2);
	const own = graph.op("ReduceSum", [graph.op("Mul", [matrix, matrix]), graph.integers([1])], { keepdims: { int: 1 } });
	const squares = graph.op("Add", [own, graph.doubles(norms)]);
	const distances = graph.op("Sub", [squares, graph.op("Mul", [graph.double(2), products])]);
	const positive = graph.op("Max", [distances, graph.double(0)]);
	return graph.op("Exp", [graph.op("Mul", [positive, graph.double(-kernel.gamma)])]);
}
/** [rows, pairs]: positive for the lower class of the pair. */
function addDecisions(graph, similarity, model, columns) {
	const { support, starts, vectors, coefficients, offsets } = model.arrays;
	const pairs = offsets.length;
	const weights = new Float64Array(support.length / columns * pairs);
	for (let pair = 0; pair < pairs; pair++) for (let index = starts[pair]; index < starts[pair + 1]; index++) weights[vectors[index] * pairs + pair] += coefficients[index];
	const sums = graph.op("MatMul", [similarity, graph.doubles(weights, [support.length / columns, pairs])]);
	return graph.op("Sub", [sums, graph.doubles(offsets)]);
}
function addVotes(graph, decisions, pairs, classes) {
	const low = graph.cast(graph.op("Greater", [decisions, graph.double(0)]), "double");
	const high = graph.op("Sub", [graph.double(1), low]);
	const members = (side) => {
		const table = new Float64Array(pairs.length * classes);
		pairs.forEach((pair, index) => table[index * classes + pair[side]] = 1);
		return graph.doubles(table, [pairs.length, classes]);
	};
	return addArgMax(graph, graph.op("Add", [graph.op("MatMul", [low, members(0)]), graph.op("MatMul", [high, members(1)])]));
}
/** Platt's sigmoid of each decision, kept off 0 and 1 as natively. */
function addShares(graph, decisions, platt) {
	const slopes = graph.doubles(platt.filter((_, index) => index % 2 === 0));
	const shifts = graph.doubles(platt.filter((_, index) => index % 2 === 1));
	const scores = graph.op("Add", [graph.op("Mul", [decisions, slopes]), shifts]);
	return graph.op("Clip", [
		graph.op("Sigmoid", [graph.op("Neg", [scores])]),
		graph.double(1e-7),
		graph.double(1 - 1e-7)
	]);
}
/** [rows, classes, classes] with 0 on the diagonal: each cell looked up among shares, complements and a 0. */
function addPairMatrix(graph, shares, complements, pairs, classes) {
	const zero = graph.op("Mul", [graph.op("Gather", [shares, graph.integers([0])], { axis: { int: 1 } }), graph.double(0)]);
	const all = graph.op("Concat", [
		shares,
		complements,
		zero
	], { axis: { int: 1 } });
	const lookup = new Float64Array(classes * classes).fill(2 * pairs.length);
	pairs.forEach(([low, high], pair) => {
		lookup[low * classes + high] = pair;
		lookup[high * classes + low] = pairs.length + pair;
	});
	return graph.op("Gather", [all, graph.integers(lookup, [classes, classes])], { axis: { int: 1 } });
}
// src/numeric/onnx/trees.ts
/**
* Trees as one TreeEnsembleRegressor that adds leaf values up; the mean or the link follows in core operators. Thresholds, leaf values and
* baseline are the `*_as_tensor` attributes in double precision and the matrix is double too, so that every comparison is the native one:
* with single thresholds a value that equals its threshold could change sides. The operator's output is single precision by its
* definition, so results carry a relative rounding of 6e-8.
*/
function addTrees(graph, matrix, model) {
	const { link, outputs, task, trees } = model.parameters;
	const baseline = model.arrays["baseline"];
	const single = graph.mlOp("TreeEnsembleRegressor", [matrix], {
		n_targets: { int: outputs },
		aggregate_function: { text: "SUM" },
		post_transform: { text: "NONE" },
		...baseline === void 0 ? {} : { base_values_as_tensor: { tensor: vector(baseline) } },
		...nodeAttributes(treesOf(model)),
		...leafAttributes(treesOf(model), outputs, baseline !== void 0)
	});
	const sums = graph.cast(single, "double");
	if (link !== "mean") return addLink(graph, sums, link);
	const means = graph.op("Div", [sums, graph.double(trees)]);
	return task === "regression" ? {
		task,
		values: means
	} : addMostProbable(graph, means);
}
/**
* Nodes keep their number within the tree; a leaf's feature, threshold and children are not looked at. A split by category becomes a chain
* of "is it this one" nodes, one for each category that goes left, that all lead to the same left child; the second and later ones are
* numbered after the nodes of the tree. Missing values and unknown categories are NaN, which equals none: the first node of the chain sends
* them left where they go left.
*/
function nodeAttributes(trees) {
	const { roots, feature, threshold, right, missingLeft } = trees;
	const nodes = [];
	roots.forEach((root, tree) => {
		const end = roots[tree + 1] ?? feature.length;
		let next = end - root;
		for (let node = root; node < end; node++) {
			const id = node - root;
			const column = feature[node];
			if (column < 0) {
				nodes.push({
					tree,
					id,
					feature: 0,
					mode: "LEAF",
					value: 0,
					yes: 0,
					no: 0,
					missingYes: 0
				});
				continue;
			}
			const yes = id + 1;
			const no = right[node] - root;
			const missingYes = missingLeft?.[node] ?? 0;
			if (trees.categorical?.[node] !== 1) {
				nodes.push({
					tree,
					id,
					feature: column,
					mode: "BRANCH_LEQ",
					value: threshold[node],
					yes,
					no,
					missingYes
				});
				continue;
			}
			const codes = codesOf(trees, node);
			codes.forEach((value, position) => {
				const own = position === 0 ? id : next++;
				const other = position === codes.length - 1 ? no : next;
				const missing = position === 0 ? missingYes : 0;
				nodes.push({
					tree,
					id: own,
					feature: column,
					mode: "BRANCH_EQ",
					value,
					yes,
					no: other,
					missingYes: missing
				});
			});
		}
	});
	const ints = (pick) => ({ ints: nodes.map(pick) });
	return {
		nodes_treeids: ints(({ tree }) => tree),
		nodes_nodeids: ints(({ id }) => id),
		nodes_featureids: ints((node) => node.feature),
		nodes_modes: { texts: nodes.map(({ mode }) => mode) },
		nodes_values_as_tensor: { tensor: vector(Float64Array.from(nodes, ({ value }) => value)) },
		nodes_truenodeids: ints(({ yes }) => yes),
		nodes_falsenodeids: ints(({ no }) => no),
		...missingLeft === void 0 ? {} : { nodes_missing_value_tracks_true: ints(({ missingYes }) => missingYes) }
	};
}
/** Codes that go left, at least one: a set that holds none gets a code that no row has. */
function codesOf({ threshold, categorySets }, node) {
	const codes = [];
	for (let code = 0; code < 256; code++) if (categorySets[threshold[node] * 8 + (code >> 5)] >>> (code & 31) & 1) codes.push(code);
	return codes.length === 0 ? [256] : codes;
}
/** Leaf values other than 0, of every leaf at least one. With a baseline, tree t adds to output t modulo their number. */
function leafAttributes(trees, outputs, boosted) {
	const { roots, feature, right, values } = trees;
	const treeIds = [];
	const nodeIds = [];
	const targets = [];
	const weights = [];
	const width = boosted ? 1 : outputs;
	eachNode(roots, feature.length, (node, tree, root) => {
		if (feature[node] >= 0) return;
		const before = weights.length;
		for (let output = 0; output < width; output++) {
			const weight = values[right[node] * width + output];
			if (weight === 0 && (output < width - 1 || weights.length > before)) continue;
			treeIds.push(tree);
			nodeIds.push(node - root);
			targets.push(boosted ? tree % outputs : output);
			weights.push(weight);
		}
	});
	return {
		target_treeids: { ints: treeIds },
		target_nodeids: { ints: nodeIds },
		target_ids: { ints: targets },
		target_weights_as_tensor: { tensor: vector(Float64Array.from(weights)) }
	};
}
function eachNode(roots, nodes, visit) {
	roots.forEach((root, tree) => {
		const end = roots[tree + 1] ?? nodes;
		for (let node = root; node < end; node++) visit(node, tree, root);
	});
}
// src/numeric/onnx/export-onnx.ts
/** No reader of Protocol Buffers takes a message of 2 GiB or more. */
const LIMIT_BYTES = 2 ** 31 - 1;
/**
* A fitted pipeline as an ONNX model (opset 15 and ai.onnx.ml 3): an input [rows, 1] for each feature by its name, outputs `label` and
* `probabilities`, or `variable`. It computes in double precision whatever the inputs are.
*/
function exportOnnx({ pipeline, model, classes }, options) {
	const graph = new GraphBuilder();
	addOutputs(graph, addCalibration(graph, addModel(graph, addFeatures(graph, pipeline, options.numbers), model), model, classes.length), classes, options.numbers);
	const { about, producerVersion, metadata } = options;
	const bytes = encodeOnnxModel({
		graph: graph.encode(options.name),
		producer: "trainyard",
		producerVersion,
		about,
		metadata
	});
	if (bytes.length > LIMIT_BYTES) throw new Failure("train.onnx-unsupported", { message: `expected at most ${LIMIT_BYTES} bytes of ONNX; the model needs ${bytes.length}.` });
	return bytes;
}
function addModel(graph, matrix, model) {
	switch (model.kind) {
		case "trees": return addTrees(graph, matrix, model);
		case "linear": return addLinear(graph, matrix, model);
		case "gaussian": return addGaussian(graph, matrix, model);
		case "neighbors": return addNeighbors(graph, matrix, model);
		case "support-vectors": return addSupportVectors(graph, matrix, model);
		case "discrete-bayes": return addDiscreteBayes(graph, matrix, model);
		case "mlp": return addMlp(graph, matrix, model);
		case "network": return addNetwork(graph, matrix, model);
	}
}
// src/features/train/export-onnx.ts
/**
* The model of a package as ONNX, with its origin as metadata. `numbers` is the type of the number inputs and outputs. Fails with
* `train.package-…` where the package cannot be read, and `train.onnx-unsupported` where ONNX has no room for the model.
*/
async function exportPackageAsOnnx({ folder, numbers }, ports) {
	const { manifest, stored } = await readModelPackage(folder, ports);
	return {
		manifest,
		bytes: exportOnnx(stored, {
			numbers,
			...describeModel(manifest, stored)
		})
	};
}
function describeModel({ model, runId, algorithm, task, dataset, commit, signature }, { classes }) {
	return {
		name: model,
		about: `${model}: ${algorithm} for ${signature.output.name}, trained by Trainyard run ${runId}.`,
		producerVersion: VERSION,
		metadata: {
			model,
			runId,
			algorithm,
			task,
			dataset: `${dataset.name}@${dataset.digest}`,
			...commit === void 0 ? {} : { commit },
			...classes.length === 0 ? {} : { classes: JSON.stringify(classes) }
		}
	};
}
// src/cli/commands/export/run.ts
async function run(inputs, host, options) {
	const files = nodeFiles();
	const { manifest, bytes } = await exportPackageAsOnnx({
		folder: await findPackage(inputs.model, host.folder, files),
		numbers: inputs.numbers
	}, {
		files,
		hasher: nodeHasher()
	});
	if (!options.dryRun) await files.write(resolve(host.folder, inputs.to), bytes);
	const size = `${bytes.length} bytes`;
	return {
		verdict: "pass",
		headline: `${manifest.model} (${manifest.algorithm}, run ${manifest.runId}) ${options.dryRun ? "to be " : ""}written to ${inputs.to} as ONNX, ${size}`,
		text: "",
		markdown: "",
		outputs: { bytes: String(bytes.length) },
		data: {
			model: manifest.model,
			runId: manifest.runId,
			format: inputs.format,
			numbers: inputs.numbers,
			file: inputs.to,
			bytes: bytes.length
		},
		...options.dryRun ? { plan: {
			title: "export",
			effects: [{
				verb: "create",
				target: inputs.to,
				detail: size
			}]
		} } : {}
	};
}
/** A run id is looked for in `.trainyard/runs` of this folder and of those around it; anything else is a folder. */
async function findPackage(model, folder, files) {
	const given = resolve(folder, model);
	if (parseRecordId(model) === void 0 || await files.stat(given) !== void 0) return given;
	for (let around = folder;; around = resolve(around, "..")) {
		const candidate = resolve(around, ".trainyard", "runs", model);
		if (await files.stat(candidate) !== void 0 || resolve(around, "..") === around) return candidate;
	}
}
export { run };
