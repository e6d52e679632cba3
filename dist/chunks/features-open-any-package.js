import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as Failure } from "./kernel-failure.js";
import { t as inspectModelFile } from "./features-inspect-model-file.js";
import { a as readVerified, n as openModelPackage, o as verifyModelPackage, r as readManifest, t as corrupt } from "./features-model-package.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { a as takeRows, n as columnNames, r as findColumn } from "./kernel-table.js";
import { t as TENSOR_TYPES } from "./kernel-tensor.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
// src/domain/train/program/onnx/refusal.ts
/**
* Why a model must not be loaded, told before anything is: weights that lie elsewhere than in files of its package, or operators that would
* have to come from a library. `files` are those that were verified, relative to the folder of the model.
*/
function findRefusal(facts, files) {
	for (const file of facts.externalFiles ?? []) {
		if (file.includes("*") || parseRelativePath(file) === void 0) return `it wants to read weights from "${file}", which is not a path inside of its package`;
		if (!files.has(parseRelativePath(file))) return `it wants to read weights from "${file}", which is not a file of its package`;
	}
	const operators = facts.foreignOperators ?? [];
	if (operators.length > 0) return `it needs operators that are neither of the ONNX standard nor of onnxruntime: ${operators.slice(0, 5).join(", ")}${operators.length > 5 ? ", …" : ""}`;
}
// src/domain/train/program/onnx/onnx-use.ts
/** Beside the model in TRAINYARD_OUTPUT_DIR; every key may be left out. */
const USE_FILE = "onnx.json";
const SCALES = [
	"probabilities",
	"logits",
	"none"
];
const LABELS = ["names", "places"];
const KEYS = [
	"inputs",
	"output",
	"label",
	"scores",
	"classes",
	"labels"
];
/** Reads `onnx.json`, or the same in a manifest; both come from outside. The error says what was expected and found. */
function parseOnnxUse(value) {
	if (!isJsonObject(value)) return err("expected an object");
	const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
	if (unknown !== void 0) return err(`"${unknown}" is not known; expected ${KEYS.join(", ")}`);
	const { inputs, output, label, scores, classes, labels } = value;
	if (inputs !== void 0 && !(isJsonObject(inputs) && Object.values(inputs).every(isNames))) return err("expected \"inputs\" to name a list of columns for each input of the model");
	for (const [key, name] of Object.entries({
		output,
		label
	})) if (name !== void 0 && typeof name !== "string") return err(`expected "${key}" to be the name of an output, found ${shown(name)}`);
	if (scores !== void 0 && !SCALES.includes(scores)) return err(`expected "scores" to be ${SCALES.join(", ")}, found ${shown(scores)}`);
	if (labels !== void 0 && !LABELS.includes(labels)) return err(`expected "labels" to be ${LABELS.join(" or ")}, found ${shown(labels)}`);
	if (classes !== void 0 && !(isNames(classes) && new Set(classes).size === classes.length)) return err(`expected "classes" to be a list of different names, found ${shown(classes)}`);
	return ok(value);
}
const isNames = (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string");
const shown = (value) => JSON.stringify(value).slice(0, 100);
// src/domain/train/program/onnx/fill-tensors.ts
/** Inputs for `rows`, the numbers of rows of the table; a row may come more than once. */
const fillTensors = (plans, table, rows) => Object.fromEntries(plans.map((plan) => [plan.name, fillTensor(plan, table, rows)]));
function fillTensor(plan, table, rows) {
	const columns = plan.columns.map((name) => requireColumn(table, name));
	const shape = [rows.length, ...plan.axes];
	const { type } = plan;
	if (type === "string") return {
		type,
		shape,
		data: rowMajor(columns, rows, textAt)
	};
	const cells = rowMajor(columns.map((column) => numbersOf$1(column, plan)), rows, (column, row) => column[row]);
	if (type === "float32" || type === "float64") return {
		type,
		shape,
		data: type === "float32" ? Float32Array.from(cells) : Float64Array.from(cells)
	};
	cells.forEach((value, cell) => {
		const [low, high] = RANGES[type];
		if (!Number.isInteger(value) || value < low || value > high) throw new Failure("train.feature-kind", { message: `expected whole numbers from ${low} to ${high} in column "${plan.columns[cell % columns.length]}", which the model takes as ${type}; row ${rows[Math.floor(cell / columns.length)] + 1} ${Number.isNaN(value) ? "has none" : `holds ${value}`}.` });
	});
	return {
		type,
		shape,
		data: wholeNumbers(type, cells)
	};
}
function rowMajor(columns, rows, at) {
	const cells = [];
	for (let index = 0; index < rows.length; index++) for (const column of columns) cells.push(at(column, rows[index]));
	return cells;
}
function requireColumn(table, name) {
	const column = findColumn(table, name);
	if (column !== void 0) return column;
	const names = columnNames(table);
	throw new Failure("train.feature-missing", { message: `expected a column "${name}"; the columns are ${names.map((one) => `"${one}"`).join(", ") || "(none)"}.${didYouMean(name, names)}` });
}
/** A column without any value has no kind that could be wrong. */
function numbersOf$1(column, { name, type }) {
	if (column.kind === "number") return column.values;
	const row = column.codes.findIndex((code) => code >= 0);
	if (row < 0) return new Float64Array(column.codes.length).fill(NaN);
	throw new Failure("train.feature-kind", { message: `expected numbers in column "${column.name}" for the input "${name}" (${type}); row ${row + 1} holds ${JSON.stringify(column.dictionary[column.codes[row]].slice(0, 60))}.` });
}
/** What is missing is the empty text, as imputers of texts expect it. */
function textAt(column, row) {
	if (column.kind === "text") return column.dictionary[column.codes[row]] ?? "";
	return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}
const SAFE = Number.MAX_SAFE_INTEGER;
const RANGES = {
	bool: [0, 1],
	int8: [-128, 127],
	uint8: [0, 255],
	int16: [-32768, 32767],
	uint16: [0, 65535],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	int64: [-SAFE, SAFE],
	uint64: [0, SAFE]
};
function wholeNumbers(type, cells) {
	switch (type) {
		case "int8": return Int8Array.from(cells);
		case "bool":
		case "uint8": return Uint8Array.from(cells);
		case "int16": return Int16Array.from(cells);
		case "uint16": return Uint16Array.from(cells);
		case "int32": return Int32Array.from(cells);
		case "uint32": return Uint32Array.from(cells);
		case "int64": return BigInt64Array.from(cells, BigInt);
		case "uint64": return BigUint64Array.from(cells, BigInt);
	}
}
// src/domain/train/program/onnx/plan-inputs.ts
/**
* Which columns fill which input: as declared; the column that has the input's name; and for one input that is left all columns that are, in
* the order of the table: those of numbers, when there are as many of them as the input takes.
*/
function planInputs(facts, columns, use) {
	const names = facts.inputs.map(({ name }) => name);
	const stranger = Object.keys(use.inputs ?? {}).find((name) => !names.includes(name));
	if (stranger !== void 0) return err(`there is no input "${stranger}"; the model has ${listed$1(names)}`);
	if (names.length === 0) return err("the model has no inputs");
	const single = facts.inputs.find(({ shape }) => shape?.length === 0);
	if (single !== void 0) return err(`the input "${single.name}" is one number for all rows; only inputs with a row for each row are filled`);
	const own = /* @__PURE__ */ new Map();
	for (const input of facts.inputs) {
		const declared = use.inputs?.[input.name];
		if (declared !== void 0) own.set(input.name, declared);
		else if (columns.some(({ name }) => name === input.name) && (widthOf$1(input) ?? 1) === 1) own.set(input.name, [input.name]);
	}
	const left = facts.inputs.filter(({ name }) => !own.has(name));
	if (left.length > 1) return err(`no column is called as the inputs ${listed$1(left.map(({ name }) => name))}, so it is not clear which columns they take`);
	for (const input of left) {
		const taken = new Set([...own.values()].flat());
		const chosen = chooseColumns(input, columns.filter(({ name }) => !taken.has(name)));
		if (!chosen.ok) return chosen;
		own.set(input.name, chosen.value);
	}
	const plans = [];
	for (const input of facts.inputs) {
		const plan = planInput(input, own.get(input.name), columns);
		if (!plan.ok) return plan;
		plans.push(plan.value);
	}
	return ok(plans);
}
function chooseColumns(input, columns) {
	const width = widthOf$1(input);
	const names = columns.map(({ name }) => name);
	if (width === names.length || width === void 0 && (input.type === "string" || columns.every(({ kind }) => kind === "number"))) return ok(names);
	const numbers = columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
	if (input.type !== "string" && (width === void 0 || width === numbers.length)) return ok(numbers);
	return err(`the input "${input.name}" takes ${width} ${width === 1 ? "column" : "columns"} of ${input.type}, and the data has ${names.length} beside the target, ${numbers.length} of them of numbers: ${listed$1(names)}`);
}
function planInput(input, columns, known) {
	const { name, type, shape } = input;
	if (!TENSOR_TYPES.includes(type)) return err(`the input "${name}" is ${type}; Trainyard fills ${TENSOR_TYPES.join(", ")}`);
	const unknown = columns.find((column) => !known.some((one) => one.name === column));
	if (unknown !== void 0) return err(`the input "${name}" is to take a column "${unknown}", which the data has not`);
	const [batch = null, ...rest] = shape ?? [null, null];
	const axes = fillAxes(rest, columns.length);
	if (axes === void 0) return err(`the input "${name}" has the shape [${shownShape(shape ?? [])}], which ${columns.length} columns do not fill`);
	return ok({
		name,
		type,
		columns,
		axes,
		...batch === null ? {} : { batch }
	});
}
/** The axes whose product is `count`; one of them may be open, further open ones are 1. */
function fillAxes(axes, count) {
	const known = axes.reduce((product, size) => product * (size ?? 1), 1);
	if (axes.indexOf(null) < 0) return known === count ? axes : void 0;
	const missing = count / known;
	if (!Number.isInteger(missing)) return void 0;
	const last = axes.lastIndexOf(null);
	return axes.map((size, axis) => axis === last ? missing : size ?? 1);
}
/** Numbers that an input takes for a row; undefined when any number of them. */
function widthOf$1({ shape }) {
	const axes = shape?.slice(1);
	if (axes === void 0 || axes.includes(null)) return void 0;
	return axes.reduce((product, size) => product * size, 1);
}
const listed$1 = (names) => names.length === 0 ? "(none)" : `${names.slice(0, 20).map((name) => `"${name}"`).join(", ")}${names.length > 20 ? ", …" : ""}`;
const shownShape = (shape) => shape.map((size) => size ?? "?").join(", ");
// src/domain/train/program/onnx/plan-outputs.ts
/** Which task a model's outputs tell of; undefined when they could be either. */
function taskOfOutputs({ outputs }) {
	if (outputs.some(({ type }) => type === "string")) return "classification";
	if (outputs.length > 1 && outputs.some(isLabel)) return "classification";
	return outputs.filter(isNumbers).map(widthOf).some((width) => width !== void 0 && width > 1) ? "classification" : void 0;
}
/** Where predictions are found in the outputs. `classes` are the distinct values of the target, in any order. */
function planOutputs(facts, task, classes, use) {
	const { outputs } = facts;
	for (const name of [use.output, use.label]) if (name !== void 0 && !outputs.some((output) => output.name === name)) return err(`there is no output "${name}"; the model has ${listed(outputs)}`);
	const numbers = use.output === void 0 ? outputs.filter(isNumbers) : outputs.filter(({ name }) => name === use.output);
	if (task === "regression") {
		if (numbers.length !== 1) return err(`expected one output of float numbers, found ${listed(numbers.length === 0 ? outputs : numbers)}; name it as "output"`);
		if ((widthOf(numbers[0]) ?? 1) !== 1) return err(`the output "${numbers[0].name}" has ${widthOf(numbers[0])} numbers for a row, expected one`);
		return ok({
			task,
			value: numbers[0].name
		});
	}
	return planClasses(outputs, numbers, classes, use);
}
function planClasses(outputs, numbers, classes, use) {
	const sorted = [...use.classes ?? classes].sort(byCodeUnit);
	if (sorted.length < 2) return err(`expected at least two classes, found ${sorted.length}; name them as "classes"`);
	const missing = classes.find((name) => !sorted.includes(name));
	if (missing !== void 0) return err(`"classes" has no "${missing}", which the target has`);
	const label = outputs.find((output) => use.label === void 0 ? isLabel(output) : output.name === use.label);
	const fitting = numbers.filter((output) => fits(output, sorted.length));
	const scores = fitting.length > 1 ? fitting.find(({ name }) => /prob|score|logit/i.test(name)) ?? fitting[0] : fitting[0];
	if (label === void 0 && scores === void 0) return err(`expected an output with a label, or one with a score for each of ${sorted.length} classes, found ${listed(outputs)}`);
	if (use.output !== void 0 && scores === void 0) return err(`expected ${sorted.length} scores for a row in the output "${use.output}", found ${listed(numbers)}`);
	return ok({
		task: "classification",
		classes: sorted,
		order: use.classes ?? naturalOrder(sorted),
		...label === void 0 ? {} : { label: {
			output: label.name,
			...labelsOf(label, use)
		} },
		...scores === void 0 || use.scores === "none" && label !== void 0 ? {} : { scores: {
			output: scores.name,
			...use.scores === void 0 ? {} : { scale: use.scores }
		} }
	});
}
const labelsOf = ({ type }, { labels }) => type === "string" ? { labels: "names" } : labels === void 0 ? {} : { labels };
/** Classes as libraries sort them: numbers by value, texts by their characters. */
function naturalOrder(sorted) {
	return sorted.every((name) => name.trim() !== "" && Number.isFinite(Number(name))) ? [...sorted].sort((left, right) => Number(left) - Number(right)) : sorted;
}
/** One score for each class, or with two classes that of the second. */
function fits(output, classes) {
	const width = widthOf(output);
	return width === void 0 || width === classes || classes === 2 && width === 1;
}
const isNumbers = ({ type }) => type === "float32" || type === "float64";
const isLabel = (output) => [
	"string",
	"int64",
	"int32"
].includes(output.type) && (widthOf(output) === void 0 || widthOf(output) === 1);
/** Numbers for a row; undefined when the shape does not say. */
function widthOf({ shape }) {
	if (shape === void 0) return void 0;
	const axes = shape.slice(1);
	return axes.includes(null) ? void 0 : axes.reduce((product, size) => product * size, 1);
}
const listed = (outputs) => outputs.slice(0, 20).map(({ name, type, shape }) => `"${name}" (${type}${shape === void 0 ? "" : ` [${shape.map((size) => size ?? "?").join(", ")}]`})`).join(", ") || "(none)";
// src/domain/train/program/onnx/judge-scores.ts
/** Sums of float32 probabilities are off by less. */
const TOLERANCE = .001;
/**
* What the scores of many rows are: probabilities, when none is outside of 0 to 1 and each row has the sum 1 (or has one score only);
* otherwise logits of a network, or beside a label (`labelled`) something that no probability can be made of.
*/
function judgeScores(scores, width, labelled) {
	let probable = true;
	for (let start = 0; start < scores.length && probable; start += width) {
		let sum = 0;
		for (let place = start; place < start + width; place++) {
			const score = scores[place];
			if (!(score >= -.001 && score <= 1.001)) probable = false;
			sum += score;
		}
		if (width > 1 && Math.abs(sum - 1) > TOLERANCE) probable = false;
	}
	return probable ? "probabilities" : labelled ? "none" : "logits";
}
/** Softmax of each row; with one score in a row the logistic function, as the second of two classes. Two columns or more come out. */
function toProbabilities(scores, width, scale) {
	if (width === 1) {
		const both = new Float64Array(2 * scores.length);
		scores.forEach((score, row) => {
			both[2 * row + 1] = scale === "logits" ? 1 / (1 + Math.exp(-score)) : score;
			both[2 * row] = scale === "logits" ? 1 / (1 + Math.exp(score)) : 1 - score;
		});
		return both;
	}
	if (scale === "probabilities") return scores;
	const probabilities = new Float64Array(scores.length);
	for (let start = 0; start < scores.length; start += width) {
		const row = scores.subarray(start, start + width);
		const largest = row.reduce((most, score) => Math.max(most, score), -Infinity);
		const sum = row.reduce((total, score) => total + Math.exp(score - largest), 0);
		row.forEach((score, place) => probabilities[start + place] = Math.exp(score - largest) / sum);
	}
	return probabilities;
}
// src/domain/train/program/onnx/read-outputs.ts
/** Outputs that are asked for. */
const outputsOf = (plan) => plan.task === "regression" ? [plan.value] : [plan.label?.output, plan.scores?.output].filter((name) => name !== void 0);
/** Predictions from the outputs for `rows` rows; fails with `train.onnx-failed` when they are not what the plan says. */
function readOutputs(plan, outputs, rows) {
	if (plan.task === "classification") return readClasses(plan, outputs, rows);
	const predicted = numbersOf(outputs, plan.value);
	requireLength(plan.value, predicted.length, rows, 1);
	const row = predicted.findIndex((value) => !Number.isFinite(value));
	if (row >= 0) throw failed(`expected a number for every row in the output "${plan.value}"; row ${row + 1} has ${predicted[row]}`);
	return {
		task: "regression",
		predicted
	};
}
function readClasses(plan, outputs, rows) {
	const { classes, order } = plan;
	const place = order.map((name) => classes.indexOf(name));
	const scores = plan.scores === void 0 ? void 0 : readScores(plan, outputs, rows);
	const named = plan.label === void 0 ? void 0 : readLabels(plan, outputs, rows);
	const predicted = new Int32Array(rows);
	const sorted = scores?.scale === "none" ? void 0 : scores === void 0 ? void 0 : new Float64Array(rows * classes.length);
	for (let row = 0; row < rows; row++) {
		let best = 0;
		for (let index = 0; scores !== void 0 && index < order.length; index++) {
			const at = row * order.length;
			if (scores.values[at + index] > scores.values[at + best]) best = index;
			if (sorted !== void 0) sorted[row * classes.length + place[index]] = scores.values[at + index];
		}
		predicted[row] = place[named === void 0 ? best : named[row]];
	}
	return {
		task: "classification",
		classes,
		predicted,
		...sorted === void 0 ? {} : { probabilities: sorted }
	};
}
/** Places in `order`. */
function readLabels({ label, order }, outputs, rows) {
	const values = labelTexts(outputs, label.output);
	requireLength(label.output, values.length, rows, 1);
	const byName = new Map(order.map((name, index) => [name, index]));
	const kind = label.labels ?? judgeLabels(values, order);
	return Int32Array.from(values, (value, row) => {
		const found = kind === "names" ? byName.get(value) : Number(value);
		if (found !== void 0 && order[found] !== void 0) return found;
		throw failed(`expected ${kind === "names" ? "the name" : `the place, 0 to ${order.length - 1},`} of a class in the output "${label.output}"; row ${row + 1} has ${JSON.stringify(value.slice(0, 60))}, the classes are ${order.slice(0, 10).join(", ")}`);
	});
}
/** Numbers are names of classes when all of them are; a program that numbers its classes means their places otherwise. */
function judgeLabels(values, order) {
	const names = new Set(order);
	return values.every((value) => names.has(value)) ? "names" : "places";
}
function labelTexts(outputs, name) {
	return Array.from(requireOutput(outputs, name).data, String);
}
function readScores({ scores, label, order }, outputs, rows) {
	const { output, scale: told } = scores;
	const raw = numbersOf(outputs, output);
	const width = rows > 0 ? raw.length / rows : order.length;
	if (!(width === 1 && order.length === 2)) requireLength(output, raw.length, rows, order.length);
	if (raw.some(Number.isNaN)) throw failed(`expected numbers in the output "${output}"; there are some that are none (NaN)`);
	const scale = told ?? judgeScores(raw, width, label !== void 0);
	return {
		scale,
		values: scale === "none" ? widen(raw, width) : toProbabilities(raw, width, scale)
	};
}
/** With one score in a row, those of two classes that compare alike. */
const widen = (raw, width) => width > 1 ? raw : Float64Array.from({ length: 2 * raw.length }, (_, at) => at % 2 === 0 ? 0 : raw[(at - 1) / 2]);
const numbersOf = (outputs, name) => Float64Array.from(requireOutput(outputs, name).data, Number);
function requireOutput(outputs, name) {
	const tensor = outputs[name];
	if (tensor === void 0) throw failed(`expected the output "${name}", which the model did not give`);
	return tensor;
}
function requireLength(output, found, rows, width) {
	if (found !== rows * width) throw failed(`expected ${rows} × ${width} values in the output "${output}" for ${rows} rows; it has ${found}`);
}
const failed = (message) => new Failure("train.onnx-failed", { message: `${message}.` });
// src/domain/train/program/onnx/settle-use.ts
/** Everything that was decided or guessed, for the manifest: what a model means must not depend on the rows that it is asked about later. */
function settleUse(inputs, outputs, answers) {
	const columns = Object.fromEntries(inputs.map(({ name, columns: names }) => [name, names]));
	if (outputs.task === "regression") return {
		inputs: columns,
		output: outputs.value
	};
	const { label, scores, order } = outputs;
	const width = answers.scores.length / answers.rows;
	return {
		inputs: columns,
		classes: order,
		...label === void 0 ? {} : {
			label: label.output,
			labels: label.labels ?? judgeLabels(answers.labels, order)
		},
		...scores === void 0 ? { scores: "none" } : {
			output: scores.output,
			scores: scores.scale ?? judgeScores(answers.scores, width, label !== void 0)
		}
	};
}
// src/kernel/join-predictions.ts
/** Predictions of tables that lie one below the other; there is at least one part. Probabilities that one part lacks are left out of all. */
function joinPredictions(parts, rows) {
	const first = parts[0];
	if (parts.length === 1) return first;
	if (first.task === "regression") {
		const predicted = new Float64Array(rows);
		let row = 0;
		for (const part of parts) {
			predicted.set(part.predicted, row);
			row += part.predicted.length;
		}
		return {
			task: "regression",
			predicted
		};
	}
	const predicted = new Int32Array(rows);
	const probabilities = parts.every((part) => part.task === "classification" && part.probabilities !== void 0) ? new Float64Array(rows * first.classes.length) : void 0;
	let row = 0;
	for (const part of parts) {
		predicted.set(part.predicted, row);
		if (part.task === "classification" && part.probabilities !== void 0) probabilities?.set(part.probabilities, row * first.classes.length);
		row += part.predicted.length;
	}
	return {
		task: "classification",
		classes: first.classes,
		predicted,
		...probabilities === void 0 ? {} : { probabilities }
	};
}
// src/features/onnx-predictor.ts
/** How a model is asked; fails with `train.onnx-unclear` and what would make it clear. */
function planOnnx({ name, facts, columns, task, classes, use }) {
	const inputs = planInputs(facts, columns, use);
	if (!inputs.ok) throw unclear(name, inputs.error);
	const outputs = planOutputs(facts, use.classes === void 0 ? taskOfOutputs(facts) ?? fewEnough(task, classes, facts) : "classification", classes, use);
	if (!outputs.ok) throw unclear(name, outputs.error);
	return {
		inputs: inputs.value,
		outputs: outputs.value
	};
}
/** What scores are has to be known before single rows are asked about; from many rows it can be told. */
function requireScale({ outputs }, name) {
	if (outputs.task !== "classification" || outputs.label !== void 0 || outputs.scores?.scale !== void 0) return;
	throw unclear(name, `whether "${outputs.scores?.output ?? ""}" has probabilities or logits is not said; expected "scores"`);
}
/** One number for a row tells two classes apart, not more. */
function fewEnough(task, classes, { outputs }) {
	const single = outputs.every(({ type, shape }) => type.startsWith("float") && shape?.slice(1).every((size) => size === 1) === true);
	const numeric = classes.every((name) => name !== "" && Number.isFinite(Number(name)));
	return task === "classification" && classes.length > 2 && single && numeric ? "regression" : task;
}
/** Rows that are given to the runtime at once. */
const BATCH = 4096;
function onnxPredictor({ inputs, outputs }, session) {
	const asked = outputsOf(outputs);
	return {
		task: outputs.task,
		features: [...new Set(inputs.flatMap(({ columns }) => columns))],
		predict: async (table) => {
			if (table.rows === 0) return noPredictions(outputs);
			const parts = [];
			for (const rows of batchesOf(inputs, table.rows)) {
				const answers = await session.run(fillTensors(inputs, table, rows.filled), asked);
				parts.push(readOutputs(outputs, cutOutputs(answers, rows), rows.count));
			}
			return joinPredictions(parts, table.rows);
		}
	};
}
const noPredictions = (outputs) => outputs.task === "regression" ? {
	task: "regression",
	predicted: /* @__PURE__ */ new Float64Array(0)
} : {
	task: "classification",
	classes: outputs.classes,
	predicted: /* @__PURE__ */ new Int32Array(0)
};
/** Decides for good what the numbers of a model mean, by its answers for some rows of its data. */
async function settleOnnx(plan, session, table) {
	const sample = takeRows(table, Array.from({ length: Math.min(table.rows, BATCH) }, (_, row) => row));
	const labels = [];
	const numbers = [];
	const { outputs } = plan;
	for (const rows of batchesOf(plan.inputs, sample.rows)) {
		const answers = cutOutputs(await session.run(fillTensors(plan.inputs, sample, rows.filled), outputsOf(outputs)), rows);
		if (outputs.task === "classification" && outputs.label !== void 0) labels.push(...labelTexts(answers, outputs.label.output));
		if (outputs.task === "classification" && outputs.scores !== void 0) numbers.push(...numbersOf(answers, outputs.scores.output));
		readOutputs(outputs, answers, rows.count);
	}
	return settleUse(plan.inputs, outputs, {
		labels,
		scores: Float64Array.from(numbers),
		rows: sample.rows
	});
}
function batchesOf(inputs, rows) {
	const fixed = inputs.find(({ batch }) => batch !== void 0)?.batch;
	const size = fixed ?? BATCH;
	const batches = [];
	for (let start = 0; start < rows; start += size) {
		const count = Math.min(size, rows - start);
		const length = fixed ?? count;
		batches.push({
			filled: Array.from({ length }, (_, offset) => start + Math.min(offset, count - 1)),
			count
		});
	}
	return batches;
}
function cutOutputs(answers, { filled, count }) {
	if (count === filled.length) return answers;
	return Object.fromEntries(Object.entries(answers).map(([name, { type, shape, data }]) => {
		const width = data.length / filled.length;
		return [name, {
			type,
			shape: [count, ...shape.slice(1)],
			data: data.slice(0, count * width)
		}];
	}));
}
/** What a model is asked about a dataset: its columns beside the target. */
const columnsBeside = (table, target) => table.columns.filter(({ name }) => name !== target).map(({ name, kind }) => ({
	name,
	kind
}));
/** Distinct values of the target; empty without one, or when there are more than anything would tell apart. */
function classesIn(table, target) {
	const column = findColumn(table, target);
	if (column === void 0) return [];
	if (column.kind === "text") return [...column.dictionary];
	return [...new Set([...column.values].filter((value) => !Number.isNaN(value)).map(String))];
}
const unclear = (name, found) => new Failure("train.onnx-unclear", { message: `expected to see how ${name} is asked: ${found}.` });
// src/features/open-any-package.ts
/** Protocol Buffers end at 2 GiB; half of it is more than anything that predicts from rows of a table. */
const MODEL_LIMIT = 1073741824;
/**
* Looks at an ONNX file of the package in `folder` before anything loads it; fails with `train.onnx-refused`. `paths` are the files of the
* package. A model whose weights lie beside it is loaded by its path, any other from the bytes whose digest was checked.
*/
async function examineOnnx(folder, file, paths, ports) {
	const { path: main, sizeBytes } = file;
	if (sizeBytes > MODEL_LIMIT) throw refused(main, `it has ${sizeBytes} bytes, more than ${MODEL_LIMIT}`);
	const { onnx: facts, code } = await inspectModelFile({
		path: `${folder}/${main}`,
		name: main,
		sizeBytes
	}, ports.files);
	if (facts === void 0) throw refused(main, code?.problems[0] ?? "it is not ONNX");
	const parent = main.slice(0, main.lastIndexOf("/") + 1);
	const beside = paths.filter((path) => path.startsWith(parent)).map((path) => path.slice(parent.length));
	const reason = findRefusal(facts, new Set(beside));
	if (reason !== void 0) throw refused(main, reason);
	return {
		facts,
		load: async () => {
			const runtime = await ports.openModelRuntime();
			if (facts.externalFiles === void 0) return await runtime.open(await readVerified(folder, file, ports));
			return await runtime.open(`${folder}/${main}`);
		}
	};
}
/** Opens a package of Trainyard as `openModelPackage` does, and that of a program which wrote ONNX with onnxruntime, after the same checks. */
async function openAnyPackage(folder, ports) {
	const { format } = await readManifest(folder, ports);
	if (format?.name !== "onnx" || format.main === void 0) return await openModelPackage(folder, ports);
	const manifest = await verifyModelPackage(folder, ports);
	const file = manifest.files.find(({ path }) => path === manifest.format?.main);
	if (file === void 0) throw corrupt(folder, `${format.main} is not among its files`);
	const { facts, load } = await examineOnnx(folder, file, manifest.files.map(({ path }) => path), ports);
	const use = parseOnnxUse(manifest.format?.use ?? {});
	if (!use.ok) throw corrupt(folder, `how its model is used cannot be read: ${use.error}`);
	const { inputs, output } = manifest.signature;
	const classes = output.classes ?? [];
	const plan = planOnnx({
		name: file.path,
		facts,
		columns: inputs,
		task: output.task,
		classes,
		use: use.value
	});
	requireScale(plan, file.path);
	return {
		manifest,
		predictor: onnxPredictor(plan, await load())
	};
}
const refused = (name, reason) => new Failure("train.onnx-refused", { message: `${name} is not loaded: ${reason}.` });
export { onnxPredictor as a, joinPredictions as c, columnsBeside as i, USE_FILE as l, openAnyPackage as n, planOnnx as o, classesIn as r, settleOnnx as s, examineOnnx as t, parseOnnxUse as u };
