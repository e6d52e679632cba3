import { o as __toESM } from "./runtime-js.js";
import { t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as systemClock } from "./adapters-system-clock-clock.js";
import { t as runtimeOf } from "./compose-model-runtime.js";
import { c as joinPredictions, n as openAnyPackage } from "./features-open-any-package.js";
import { n as PROBLEM_MEDIA_TYPE, r as renderProblem, t as DEFAULT_LIMITS } from "./domain-serve-limits.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as openPredictionLogs } from "./adapters-prediction-log-open.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { a as takeRows } from "./kernel-table.js";
import { n as Failure } from "./kernel-failure.js";
import { isAbsolute, join, resolve } from "node:path";
import { randomBytes } from "node:crypto";
// src/domain/serve/request.ts
/** Keys that hold a list of rows: ours, TensorFlow Serving's, and that of the `input-example.json` of a package. */
const BATCH_KEYS = [
	"rows",
	"instances",
	"inputs"
];
/**
* Reads `{…row}`, `[{…row}, …]`, `{"rows": […]}` and the same with `instances` or `inputs`. A model that has a column named like a batch key
* still takes single rows, because a column never holds an array.
*/
function parseRowRequest(body, limits) {
	if (Array.isArray(body)) return parseBatch(body, limits);
	if (!isJsonObject(body)) return err(malformed$1(`expected an object or an array, found ${describe(body)}`));
	const batchKey = BATCH_KEYS.find((key) => Object.hasOwn(body, key) && Array.isArray(body[key]));
	if (batchKey === void 0) return ok({
		single: true,
		rows: [body]
	});
	const others = Object.keys(body).filter((key) => key !== batchKey);
	if (others.length > 0) return err(malformed$1(`expected only "${batchKey}" beside the list of rows, found also ${others.slice(0, 3).map(quote).join(", ")}`));
	return parseBatch(body[batchKey], limits);
}
function parseBatch(items, limits) {
	if (items.length === 0) return err({
		code: "serve.batch-empty",
		status: 400,
		detail: "expected at least one row, found none"
	});
	const excess = checkRowCount(items.length, limits);
	if (excess !== void 0) return err(excess);
	for (let row = 0; row < items.length; row++) if (!isJsonObject(items[row])) return err(malformed$1(`expected an object for row ${row}, found ${describe(items[row])}`));
	return ok({
		single: false,
		rows: items
	});
}
function checkRowCount(rows, limits) {
	if (rows <= limits.maxRows) return void 0;
	return {
		code: "serve.batch-too-large",
		status: 413,
		detail: `expected at most ${limits.maxRows} rows, found ${rows}`
	};
}
const malformed$1 = (detail) => ({
	code: "serve.request-malformed",
	status: 400,
	detail
});
const quote = (text) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
/** The type and, for short ones, the value: `text "5.1"`, `null`, `an array`. */
function describe(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	switch (typeof value) {
		case "string": return `text ${quote(value)}`;
		case "number": return `number ${value}`;
		case "boolean": return `${value}`;
		case "undefined": return "nothing";
		default: return "an object";
	}
}
// src/server/parent-channel.ts
/** Undefined when this process was not forked. */
function parentChannel() {
	if (process.send === void 0) return void 0;
	return {
		ready: (port) => void process.send?.({
			kind: "ready",
			port
		}),
		gone: new Promise((resolve) => process.once("disconnect", resolve)),
		close: () => {
			if (process.connected) process.disconnect();
		}
	};
}
// src/features/serve/log-buffer.ts
const DEFAULT_LOG_BUFFER = {
	flushAfterMs: 200,
	batch: 1e3,
	capacity: 1e5
};
function createLogBuffer(log, options, ports) {
	let queue = [];
	let dropped = 0;
	let warned = false;
	let closing = false;
	let flusher;
	async function flush() {
		while (queue.length > 0) {
			const batch = queue.splice(0, options.batch);
			try {
				await log.append(batch);
				warned = false;
			} catch (cause) {
				queue = batch.concat(queue);
				if (!warned) ports.reporter.warn(`predictions cannot be logged: ${cause instanceof Error ? cause.message : String(cause)}`);
				warned = true;
				return;
			}
		}
	}
	async function flushLater() {
		await ports.clock.sleep(options.flushAfterMs);
		await flush();
		flusher = void 0;
		if (queue.length > 0 && !closing && !warned) flusher = flushLater();
	}
	return {
		add(entries) {
			for (const entry of entries) queue.push(entry);
			if (queue.length > options.capacity) {
				dropped += queue.length - options.capacity;
				queue = queue.slice(-options.capacity);
			}
			if (!closing) flusher ??= flushLater();
		},
		get dropped() {
			return dropped;
		},
		get waiting() {
			return queue.length;
		},
		async close() {
			closing = true;
			await flusher;
			await flush();
			dropped += queue.length;
			queue = [];
			await log.close();
		}
	};
}
// src/domain/serve/admission.ts
/** Problems listed in one answer; the rest is counted only, so that an answer stays small whatever was sent. */
const LISTED_PROBLEMS = 20;
/** Prepares the checks of a signature once, so that one request costs one pass over its values. */
function prepareAdmission(signature, limits) {
	const names = signature.inputs.map((field) => field.name);
	const known = new Set(names);
	const categories = new Map(signature.inputs.flatMap((field) => field.categories === void 0 ? [] : [[field.name, new Set(field.categories)]]));
	return (rows) => {
		const findings = new Findings();
		const columns = signature.inputs.map((field) => readColumn(field, rows, categories.get(field.name), limits, findings));
		for (let row = 0; row < rows.length; row++) findUnknown(rows[row], row, known, names, findings);
		const problem = findings.problem(rows.length);
		return problem === void 0 ? ok({
			table: {
				rows: rows.length,
				columns
			},
			unseen: findings.unseen
		}) : err(problem);
	};
}
function readColumn(field, rows, categories, limits, findings) {
	return field.kind === "number" ? readNumbers(field, rows, findings) : readTexts(field, rows, categories, limits, findings);
}
function readNumbers(field, rows, findings) {
	const values = new Float64Array(rows.length);
	for (let row = 0; row < rows.length; row++) {
		const value = ownValue(rows[row], field.name);
		if (typeof value === "number" && Number.isFinite(value)) values[row] = value;
		else if (value === void 0 || value === null) {
			values[row] = NaN;
			if (field.required) findings.add("serve.input-missing", row, field.name, "expected a number, found nothing");
		} else findings.add("serve.input-type", row, field.name, `expected a number, found ${describe(value)}`);
	}
	return {
		kind: "number",
		name: field.name,
		values
	};
}
function readTexts(field, rows, categories, limits, findings) {
	const codes = new Int32Array(rows.length);
	const codeOf = /* @__PURE__ */ new Map();
	const dictionary = [];
	for (let row = 0; row < rows.length; row++) {
		const value = ownValue(rows[row], field.name);
		codes[row] = -1;
		if (value === void 0 || value === null) {
			if (field.required) findings.add("serve.input-missing", row, field.name, "expected text, found nothing");
		} else if (typeof value !== "string") findings.add("serve.input-type", row, field.name, `expected text, found ${describe(value)}`);
		else {
			if (categories !== void 0 && !categories.has(value)) findings.addUnseen(row, field, value, limits.unseenCategory === "refuse");
			let code = codeOf.get(value);
			if (code === void 0) {
				code = dictionary.push(value) - 1;
				codeOf.set(value, code);
			}
			codes[row] = code;
		}
	}
	return {
		kind: "text",
		name: field.name,
		codes,
		dictionary
	};
}
/** Only own members count: a column named `constructor` must not find Object's. */
const ownValue = (row, name) => Object.hasOwn(row, name) ? row[name] : void 0;
function findUnknown(row, index, known, names, findings) {
	for (const name of Object.keys(row)) if (!known.has(name)) findings.add("serve.input-unknown", index, name, `the model has no column of that name.${didYouMean(name.slice(0, 64), names)}`);
}
var Findings = class {
	unseen = [];
	listed = [];
	count = 0;
	add(code, row, column, detail) {
		this.count += 1;
		if (this.listed.length < LISTED_PROBLEMS) this.listed.push({
			code,
			row,
			column: column.slice(0, 128),
			detail
		});
	}
	addUnseen(row, field, value, refuse) {
		const known = field.categories ?? [];
		const detail = `expected one of ${known.slice(0, 5).join(", ")}${known.length > 5 ? `, … (${known.length})` : ""}, found ${describe(value)}.${didYouMean(value.slice(0, 64), known)}`;
		if (refuse) this.add("serve.category-unseen", row, field.name, detail);
		else if (this.unseen.length < LISTED_PROBLEMS) this.unseen.push({
			code: "serve.category-unseen",
			row,
			column: field.name,
			detail
		});
	}
	problem(rows) {
		if (this.count === 0) return void 0;
		const first = this.listed[0];
		const more = this.count > 1 ? ` and ${this.count - 1} more` : "";
		const where = rows === 1 ? "" : ` of row ${first.row}`;
		return {
			code: "serve.rows-refused",
			status: 422,
			detail: `column "${first.column}"${where}: ${first.detail}${more}`,
			errors: this.listed
		};
	}
};
// src/domain/serve/answer.ts
function predictionOf(predictions, row) {
	if (predictions.task === "regression") return { prediction: predictions.predicted[row] };
	const { classes, probabilities } = predictions;
	const predicted = predictions.predicted[row];
	const prediction = classes[predicted];
	if (probabilities === void 0) return { prediction };
	const start = row * classes.length;
	const byClass = {};
	for (let index = 0; index < classes.length; index++) byClass[classes[index]] = probabilities[start + index];
	return {
		prediction,
		confidence: probabilities[start + predicted],
		probabilities: byClass
	};
}
/** The body of a 200: one bare prediction for one bare row, a list for a list. */
function renderAnswer(served, requestId, single, items, unseen) {
	const head = {
		model: served.model,
		version: served.version,
		requestId
	};
	const warnings = unseen.length === 0 ? {} : { warnings: unseen.map((warning) => ({ ...warning })) };
	const body = single ? { ...items[0] } : { predictions: items };
	return {
		...head,
		...body,
		...warnings
	};
}
// src/domain/serve/open-inference.ts
/** Open Inference Protocol v2 (https://github.com/kserve/open-inference-protocol, REST): what KServe, Seldon and Triton clients speak. */
const NUMBER_TYPES = [
	"UINT8",
	"UINT16",
	"UINT32",
	"UINT64",
	"INT8",
	"INT16",
	"INT32",
	"INT64",
	"FP16",
	"FP32",
	"FP64"
];
/**
* Two forms are understood: one tensor of shape [n] or [n, 1] per column, named like the column; or, when all columns are numbers,
* a single tensor of shape [n, k] with the columns in the order of the signature. Data may be flat (row-major) or nested.
*/
function parseInferenceRequest(body, signature, limits) {
	if (!isJsonObject(body) || !Array.isArray(body.inputs) || body.inputs.length === 0) return err(malformed("expected {\"inputs\": [{name, shape, datatype, data}, …]}"));
	const id = typeof body.id === "string" ? body.id.slice(0, 128) : void 0;
	const tensors = [];
	for (const [index, input] of body.inputs.entries()) {
		const tensor = parseTensor(input, index);
		if (!tensor.ok) return tensor;
		tensors.push(tensor.value);
	}
	const rowCount = tensors[0].shape[0];
	if (rowCount === 0) return err({
		code: "serve.batch-empty",
		status: 400,
		detail: "expected at least one row, found a tensor of shape [0]"
	});
	const excess = checkRowCount(rowCount, limits);
	if (excess !== void 0) return err(excess);
	const matrix = asMatrix(tensors, signature);
	if (matrix !== void 0) return ok({
		id,
		rows: rowsOfMatrix(matrix, signature)
	});
	for (const tensor of tensors) if (tensor.shape[0] !== rowCount || tensor.data.length !== rowCount) return err(malformed(`input "${tensor.name}": expected shape [${rowCount}] or [${rowCount}, 1], found [${tensor.shape.join(", ")}]`));
	const rows = Array.from({ length: rowCount }, (_, row) => Object.fromEntries(tensors.map((tensor) => [tensor.name, tensor.data[row]])));
	return ok({
		id,
		rows
	});
}
function parseTensor(input, index) {
	if (!isJsonObject(input)) return err(malformed(`inputs[${index}]: expected an object, found ${describe(input)}`));
	const { name, shape, datatype, data } = input;
	if (typeof name !== "string") return err(malformed(`inputs[${index}].name: expected text, found ${describe(name)}`));
	if (!(Array.isArray(shape) && shape.length > 0 && shape.every((size) => Number.isSafeInteger(size) && size >= 0))) return err(malformed(`input "${name}": expected a shape such as [1] or [1, 4], found ${JSON.stringify(shape)?.slice(0, 60)}`));
	const known = [
		"BYTES",
		"BOOL",
		...NUMBER_TYPES
	];
	if (typeof datatype !== "string" || !known.includes(datatype)) return err(malformed(`input "${name}": expected a datatype of ${known.join(", ")}, found ${describe(datatype)}`));
	if (!Array.isArray(data)) return err(malformed(`input "${name}": expected an array as data, found ${describe(data)}`));
	const flat = flatten(data);
	const size = shape.reduce((product, part) => product * part, 1);
	if (flat.length !== size) return err(malformed(`input "${name}": shape [${shape.join(", ")}] has ${size} values, found ${flat.length}`));
	return ok({
		name,
		shape,
		datatype,
		data: flat
	});
}
/** Tensors nest as deep as they have dimensions; a hostile body could nest deeper, so the depth is bounded. */
function flatten(data) {
	return data.some(Array.isArray) ? data.flat(8) : data;
}
function asMatrix(tensors, signature) {
	const [tensor, ...others] = tensors;
	if (tensor === void 0 || others.length > 0 || tensor.shape.length !== 2 || tensor.shape[1] !== signature.inputs.length) return void 0;
	if (signature.inputs.some((field) => field.kind !== "number")) return void 0;
	return signature.inputs.length === 1 && signature.inputs[0].name === tensor.name ? void 0 : tensor;
}
function rowsOfMatrix(tensor, signature) {
	const width = signature.inputs.length;
	return Array.from({ length: tensor.shape[0] }, (_, row) => Object.fromEntries(signature.inputs.map((field, column) => [field.name, tensor.data[row * width + column]])));
}
function renderInferenceResponse(served, id, signature, predictions) {
	const rows = predictions.predicted.length;
	const head = {
		model_name: served.model,
		model_version: served.version,
		id
	};
	if (predictions.task === "regression") return {
		...head,
		outputs: [{
			name: signature.output.name,
			shape: [rows],
			datatype: "FP64",
			data: [...predictions.predicted]
		}]
	};
	const { classes, probabilities } = predictions;
	const labels = Array.from(predictions.predicted, (code) => classes[code]);
	const outputs = [{
		name: signature.output.name,
		shape: [rows],
		datatype: "BYTES",
		data: labels
	}];
	if (probabilities !== void 0) outputs.push({
		name: "probabilities",
		shape: [rows, classes.length],
		datatype: "FP64",
		parameters: { classes: classes.join(",") },
		data: [...probabilities]
	});
	return {
		...head,
		outputs
	};
}
/** `GET /v2/models/<name>`; −1 stands for any number of rows. */
function renderModelMetadata(served, signature) {
	const classes = signature.output.classes;
	return {
		name: served.model,
		versions: [served.version],
		platform: "trainyard",
		inputs: signature.inputs.map((field) => ({
			name: field.name,
			datatype: field.kind === "number" ? "FP64" : "BYTES",
			shape: [-1]
		})),
		outputs: [{
			name: signature.output.name,
			datatype: signature.output.task === "regression" ? "FP64" : "BYTES",
			shape: [-1]
		}, ...classes === void 0 ? [] : [{
			name: "probabilities",
			datatype: "FP64",
			shape: [-1, classes.length]
		}]]
	};
}
const malformed = (detail) => ({
	code: "serve.request-malformed",
	status: 400,
	detail
});
// src/features/serve/predict-in-turns.ts
/** Rows predicted before other requests get a turn: a forest of 100 trees takes about 5 ms for them. */
const ROWS_PER_TURN = 512;
/** Predicts small tables at once and large ones in turns, so that a batch of 10,000 rows does not hold up /health and single rows. */
function predictInTurns(predictor, table, clock) {
	return table.rows <= ROWS_PER_TURN ? predictor.predict(table) : predictLarge(predictor, table, clock);
}
async function predictLarge(predictor, table, clock) {
	const parts = [];
	for (let start = 0; start < table.rows; start += ROWS_PER_TURN) {
		const rows = Uint32Array.from({ length: Math.min(ROWS_PER_TURN, table.rows - start) }, (_, offset) => start + offset);
		parts.push(await predictor.predict(takeRows(table, rows)));
		await clock.sleep(0);
	}
	return joinPredictions(parts, table.rows);
}
// src/features/serve/prediction-service.ts
function createPredictionService(options, ports) {
	const { served, manifest, predictor, limits } = options;
	const { clock } = ports;
	const admit = prepareAdmission(manifest.signature, limits);
	function answer(parsed, requestId, startedAt, render) {
		const admitted = parsed.ok ? admit(parsed.value.rows) : parsed;
		if (!parsed.ok || !admitted.ok) {
			const problem = parsed.ok ? admitted.error : parsed.error;
			refused(requestId, problem.status, clock.elapsed() - startedAt);
			return {
				ok: false,
				problem
			};
		}
		const rows = parsed.value.rows;
		const inferenceStart = clock.elapsed();
		const finish = (predictions) => {
			const inferenceMs = clock.elapsed() - inferenceStart;
			const items = rows.map((_, row) => predictionOf(predictions, row));
			const body = render(predictions, items, admitted.value);
			logAnswers(rows, items, requestId, clock.elapsed() - startedAt);
			return {
				ok: true,
				body,
				rows: rows.length,
				inferenceMs,
				predictions
			};
		};
		const predictions = predictInTurns(predictor, admitted.value.table, clock);
		return predictions instanceof Promise ? predictions.then(finish) : finish(predictions);
	}
	function logAnswers(rows, items, requestId, latencyMs) {
		if (options.log === void 0) return;
		const at = clock.now();
		options.log(rows.map((inputs, row) => {
			const { prediction, confidence } = items[row];
			const known = {
				at,
				model: served.model,
				version: served.version,
				requestId,
				inputs,
				prediction,
				latencyMs,
				status: 200
			};
			return confidence === void 0 ? known : {
				...known,
				confidence
			};
		}));
	}
	function refused(requestId, status, latencyMs) {
		options.log?.([{
			at: clock.now(),
			model: served.model,
			version: served.version,
			requestId,
			inputs: {},
			latencyMs,
			status
		}]);
	}
	return {
		predict(body, requestId) {
			const startedAt = clock.elapsed();
			const parsed = parseRowRequest(body, limits);
			return answer(parsed, requestId, startedAt, (_, items, admitted) => renderAnswer(served, requestId, parsed.ok && parsed.value.single, items, admitted.unseen));
		},
		infer(body, requestId) {
			const startedAt = clock.elapsed();
			const parsed = parseInferenceRequest(body, manifest.signature, limits);
			const id = (parsed.ok ? parsed.value.id : void 0) ?? requestId;
			return answer(parsed, requestId, startedAt, (predictions) => renderInferenceResponse(served, id, manifest.signature, predictions));
		},
		refused
	};
}
// src/server/request-id.ts
const ACCEPTABLE = /^[\w.:-]{1,64}$/;
/** Takes the caller's `x-request-id` when it is harmless to print; otherwise a random prefix of the process and a counter. */
function requestIds() {
	const prefix = randomBytes(6).toString("hex");
	let count = 0;
	return (request) => {
		const given = request.headers["x-request-id"];
		return typeof given === "string" && ACCEPTABLE.test(given) ? given : `${prefix}-${(++count).toString(36)}`;
	};
}
// src/domain/serve/information.ts
/** `/info`: what is served and where it comes from; nothing about the machine. */
function renderInformation(served, manifest) {
	return {
		model: served.model,
		version: served.version,
		task: manifest.task,
		algorithm: manifest.algorithm,
		parameters: manifest.parameters,
		runId: manifest.runId,
		createdAt: manifest.createdAt,
		...manifest.commit === void 0 ? {} : { commit: manifest.commit },
		dataset: { ...manifest.dataset },
		signature: manifest.signature,
		metrics: manifest.metrics,
		seed: manifest.seed
	};
}
const SERVER_ROUTES = [
	{
		method: "POST",
		path: "/predict",
		about: "predict for one row or a list of rows"
	},
	{
		method: "POST",
		path: "/batch_predict",
		about: "the same, for a list of rows"
	},
	{
		method: "POST",
		path: "/v2/models/<model>/infer",
		about: "Open Inference Protocol v2"
	},
	{
		method: "GET",
		path: "/health",
		about: "the process is alive"
	},
	{
		method: "GET",
		path: "/ready",
		about: "the model takes requests"
	},
	{
		method: "GET",
		path: "/metrics",
		about: "Prometheus metrics"
	},
	{
		method: "GET",
		path: "/info",
		about: "model, lineage, signature, metrics"
	},
	{
		method: "GET",
		path: "/openapi.json",
		about: "this interface as OpenAPI 3.1"
	}
];
/** `/`: what can be asked, with one example to copy. */
function renderIndex(served, example) {
	return {
		model: served.model,
		version: served.version,
		routes: SERVER_ROUTES.map((route) => ({ ...route })),
		...example === void 0 ? {} : { example }
	};
}
// src/domain/serve/openapi.ts
/** OpenAPI 3.1 document of a model server, derived from the signature: it cannot say anything but what admission checks. */
function renderOpenApi(served, manifest, limits, example) {
	const { signature } = manifest;
	return {
		openapi: "3.1.0",
		info: {
			title: served.model,
			version: served.version,
			description: `Predicts ${signature.output.name} (${signature.output.task}, ${manifest.algorithm}) from ${signature.inputs.length} columns.`
		},
		paths: {
			"/predict": { post: predictOperation("predict", "Predict for one row or a list of rows", example) },
			"/batch_predict": { post: predictOperation("predictBatch", "The same as /predict, for a list of rows", example) },
			"/v2/models/{model}/infer": { post: inferOperation(served) },
			"/health": { get: plain("health", "The process is alive") },
			"/ready": { get: {
				...plain("ready", "The model is loaded and takes requests"),
				responses: {
					"200": json("Ready"),
					"503": problem("Starting or stopping")
				}
			} },
			"/info": { get: plain("info", "The model, where it comes from, its signature and metrics") },
			"/metrics": { get: {
				operationId: "metrics",
				summary: "Prometheus metrics",
				responses: { "200": {
					description: "Text exposition format",
					content: { "text/plain": {} }
				} }
			} }
		},
		components: { schemas: schemas(signature, limits) }
	};
}
function predictOperation(operationId, summary, example) {
	return {
		operationId,
		summary,
		requestBody: {
			required: true,
			content: { "application/json": {
				schema: { $ref: "#/components/schemas/Request" },
				...example === void 0 ? {} : { example }
			} }
		},
		responses: {
			"200": {
				description: "Predictions in the order of the rows",
				content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } }
			},
			"400": problem("Not JSON, or neither a row nor rows"),
			"413": problem("Too many rows or bytes"),
			"415": problem("Not application/json"),
			"422": problem("Values that do not agree with the signature"),
			"503": problem("Starting or stopping")
		}
	};
}
const inferOperation = (served) => ({
	operationId: "infer",
	summary: "Open Inference Protocol v2",
	parameters: [{
		name: "model",
		in: "path",
		required: true,
		schema: { const: served.model }
	}],
	requestBody: {
		required: true,
		content: { "application/json": { schema: {
			type: "object",
			required: ["inputs"]
		} } }
	},
	responses: {
		"200": json("Output tensors"),
		"400": json("What is wrong, as {\"error\": …}")
	}
});
function schemas(signature, limits) {
	const rows = {
		type: "array",
		minItems: 1,
		maxItems: limits.maxRows,
		items: { $ref: "#/components/schemas/Row" }
	};
	return {
		Row: {
			type: "object",
			additionalProperties: false,
			required: signature.inputs.filter((field) => field.required).map((field) => field.name),
			properties: Object.fromEntries(signature.inputs.map((field) => [field.name, fieldSchema(field, limits)]))
		},
		Request: { oneOf: [
			{ $ref: "#/components/schemas/Row" },
			rows,
			{
				type: "object",
				additionalProperties: false,
				required: ["rows"],
				properties: { rows }
			},
			{
				type: "object",
				additionalProperties: false,
				required: ["instances"],
				properties: { instances: rows }
			},
			{
				type: "object",
				additionalProperties: false,
				required: ["inputs"],
				properties: { inputs: rows }
			}
		] },
		Prediction: predictionSchema(signature),
		Answer: {
			type: "object",
			required: [
				"model",
				"version",
				"requestId"
			],
			properties: {
				model: { type: "string" },
				version: { type: "string" },
				requestId: { type: "string" },
				...predictionSchema(signature).properties,
				predictions: {
					type: "array",
					items: { $ref: "#/components/schemas/Prediction" }
				},
				warnings: {
					type: "array",
					items: { type: "object" }
				}
			}
		},
		Problem: {
			type: "object",
			description: "RFC 9457 problem details",
			required: [
				"type",
				"title",
				"status",
				"detail",
				"code",
				"requestId"
			],
			properties: {
				type: { type: "string" },
				title: { type: "string" },
				status: { type: "integer" },
				detail: { type: "string" },
				code: { type: "string" },
				remedy: { type: "string" },
				requestId: { type: "string" },
				errors: {
					type: "array",
					items: {
						type: "object",
						properties: {
							code: { type: "string" },
							row: { type: "integer" },
							column: { type: "string" },
							detail: { type: "string" }
						}
					}
				}
			}
		}
	};
}
function fieldSchema(field, limits) {
	const type = field.kind === "number" ? "number" : "string";
	return {
		type: field.required ? type : [type, "null"],
		...categoriesSchema(field, limits)
	};
}
function categoriesSchema({ categories, required }, limits) {
	if (categories === void 0) return {};
	if (limits.unseenCategory === "accept") return { examples: categories };
	return { enum: required ? categories : [...categories, null] };
}
function predictionSchema(signature) {
	const { task, classes } = signature.output;
	if (task === "regression") return {
		type: "object",
		properties: { prediction: { type: "number" } }
	};
	return {
		type: "object",
		properties: {
			prediction: {
				type: "string",
				...classes === void 0 ? {} : { enum: classes }
			},
			confidence: {
				type: "number",
				minimum: 0,
				maximum: 1
			},
			probabilities: {
				type: "object",
				additionalProperties: {
					type: "number",
					minimum: 0,
					maximum: 1
				}
			}
		}
	};
}
const json = (description) => ({
	description,
	content: { "application/json": { schema: { type: "object" } } }
});
const problem = (description) => ({
	description,
	content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }
});
const plain = (operationId, summary) => ({
	operationId,
	summary,
	responses: { "200": json(summary) }
});
// src/server/documents.ts
function registerDocuments(app, options) {
	const { served, manifest, limits, example } = options;
	const openApi = renderOpenApi(served, manifest, limits, example);
	const information = renderInformation(served, manifest);
	const index = renderIndex(served, example);
	app.get("/openapi.json", () => openApi);
	app.get("/info", () => information);
	app.get("/", () => index);
}
// src/server/health.ts
/** Liveness says that the event loop turns; readiness that requests should be sent here. */
function registerHealth(app, state) {
	app.get("/health", () => ({ status: "ok" }));
	app.get("/ready", (_request, reply) => {
		reply.status(state.ready ? 200 : 503);
		return { status: state.ready ? "ready" : "not-ready" };
	});
}
// src/server/metrics.ts
/** Buckets for small models on a CPU: the customary ones start where these requests are long over. */
const SECONDS = [
	5e-4,
	.001,
	.002,
	.003,
	.005,
	.0075,
	.01,
	.015,
	.025,
	.05,
	.1,
	.25,
	.5,
	1,
	2.5,
	5,
	10
];
const BATCH_ROWS = [
	1,
	2,
	5,
	10,
	50,
	100,
	500,
	1e3,
	5e3,
	1e4
];
/** One registry per server, so that several can live in one process. */
async function createServerMetrics(options) {
	const { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } = await import("./prom-client.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const registry = new Registry();
	registry.setDefaultLabels({
		model_name: options.served.model,
		model_version: options.served.version
	});
	const registers = [registry];
	if (options.processMetrics) collectDefaultMetrics({ register: registry });
	const requests = new Counter({
		name: "model_requests_total",
		help: "Requests by endpoint and status code.",
		labelNames: ["endpoint", "code"],
		registers
	});
	const duration = new Histogram({
		name: "model_request_duration_seconds",
		help: "Time from the arrival of a request to its answer.",
		labelNames: ["endpoint"],
		buckets: SECONDS,
		registers
	});
	const inference = new Histogram({
		name: "model_inference_duration_seconds",
		help: "Time inside the model.",
		buckets: SECONDS,
		registers
	});
	const batch = new Histogram({
		name: "model_batch_size",
		help: "Rows of a request.",
		buckets: BATCH_ROWS,
		registers
	});
	const refusals = new Counter({
		name: "model_errors_total",
		help: "Prediction requests that were refused or failed.",
		labelNames: ["reason"],
		registers
	});
	const classes = new Counter({
		name: "model_predictions_total",
		help: "Predictions by class.",
		labelNames: ["prediction"],
		registers
	});
	new Gauge({
		name: "model_info",
		help: "The model that is served; always 1.",
		labelNames: ["algorithm", "run_id"],
		registers
	}).set({
		algorithm: options.manifest.algorithm,
		run_id: options.manifest.runId
	}, 1);
	new Gauge({
		name: "model_loaded_timestamp_seconds",
		help: "When the model was loaded.",
		registers
	}).setToCurrentTime();
	const { log } = options;
	if (log !== void 0) {
		new Gauge({
			name: "model_log_waiting",
			help: "Predictions not yet written to the log.",
			registers,
			collect() {
				this.set(log.waiting);
			}
		});
		new Gauge({
			name: "model_log_dropped",
			help: "Predictions that could not be logged since the start.",
			registers,
			collect() {
				this.set(log.dropped);
			}
		});
	}
	const perClass = /* @__PURE__ */ new Map();
	return {
		registry,
		requests,
		duration,
		answered(answer) {
			if (!answer.ok) return refusals.inc({ reason: answer.problem.code });
			inference.observe(answer.inferenceMs / 1e3);
			batch.observe(answer.rows);
			if (answer.predictions.task !== "classification") return;
			const { classes: names, predicted } = answer.predictions;
			for (const code of predicted) {
				const name = names[code];
				let counter = perClass.get(name);
				if (counter === void 0) perClass.set(name, counter = classes.labels(name));
				counter.inc();
			}
		}
	};
}
/** Counts and times every request by its route pattern; unknown addresses share one label, or anybody could grow the registry. */
function registerMetrics(app, metrics) {
	app.addHook("onResponse", (request, reply, done) => {
		const endpoint = request.routeOptions.url ?? "unknown";
		metrics.requests.inc({
			endpoint,
			code: String(reply.statusCode)
		});
		metrics.duration.observe({ endpoint }, reply.elapsedTime / 1e3);
		done();
	});
	app.get("/metrics", async (_request, reply) => {
		const text = await metrics.registry.metrics();
		return reply.header("content-type", metrics.registry.contentType).send(text);
	});
}
// src/server/open-inference.ts
/** Open Inference Protocol v2 over REST; its errors are `{"error": …}` by the protocol. */
function registerOpenInference(app, options, state, metrics) {
	const { served } = options;
	app.get("/v2", () => ({
		name: "trainyard",
		version: served.version,
		extensions: []
	}));
	app.get("/v2/health/live", () => ({ live: true }));
	app.get("/v2/health/ready", (_request, reply) => reply.status(state.ready ? 200 : 503).send({ ready: state.ready }));
	for (const prefix of ["/v2/models/:model", "/v2/models/:model/versions/:version"]) {
		app.get(prefix, (request, reply) => isServed(options, request.params) ? renderModelMetadata(served, options.manifest.signature) : unknownModel(reply, options));
		app.get(`${prefix}/ready`, (request, reply) => isServed(options, request.params) ? reply.status(state.ready ? 200 : 503).send({ ready: state.ready }) : unknownModel(reply, options));
		app.post(`${prefix}/infer`, async (request, reply) => {
			if (!isServed(options, request.params)) return unknownModel(reply, options);
			return sendInference(reply, await options.service.infer(request.body, request.id), metrics);
		});
	}
}
const isServed = ({ served }, asked) => asked.model === served.model && (asked.version === void 0 || asked.version === served.version);
const unknownModel = (reply, { served }) => reply.status(404).send({ error: `the server holds ${served.model} ${served.version}` });
function sendInference(reply, answer, metrics) {
	metrics.answered(answer);
	if (answer.ok) return reply.send(answer.body);
	return reply.status(answer.problem.status).send({ error: answer.problem.detail });
}
// src/server/problems.ts
function sendProblem(reply, problem) {
	return reply.status(problem.status).header("content-type", PROBLEM_MEDIA_TYPE).send(renderProblem(problem, reply.request.id));
}
/** Every refusal is a problem document; an unexpected error is told to the operator and not to the client. */
function registerProblems(app, options) {
	app.setErrorHandler((error, request, reply) => {
		const problem = problemOf(error, options);
		if (problem.status >= 500) options.onError(error, request.id);
		if (request.method === "POST") options.service.refused(request.id, problem.status, reply.elapsedTime);
		return sendProblem(reply, problem);
	});
	app.setNotFoundHandler((request, reply) => {
		const path = request.url.split("?", 1)[0];
		const methods = SERVER_ROUTES.filter((route) => route.path === path).map((route) => route.method);
		if (methods.length === 0) return sendProblem(reply, {
			code: "serve.route-unknown",
			status: 404,
			detail: `there is no ${path.slice(0, 200)}`
		});
		reply.header("allow", methods.join(", "));
		return sendProblem(reply, {
			code: "serve.method-not-allowed",
			status: 405,
			detail: `expected ${methods.join(" or ")}, found ${request.method}`
		});
	});
}
function problemOf(error, options) {
	switch (error.code) {
		case "FST_ERR_CTP_BODY_TOO_LARGE": return {
			code: "serve.body-too-large",
			status: 413,
			detail: `expected at most ${options.limits.maxBodyBytes} bytes`
		};
		case "FST_ERR_CTP_INVALID_MEDIA_TYPE": return {
			code: "serve.media-type-unsupported",
			status: 415,
			detail: "expected content-type application/json"
		};
		case "FST_ERR_CTP_EMPTY_JSON_BODY": return {
			code: "serve.body-malformed",
			status: 400,
			detail: "expected JSON, found an empty body"
		};
	}
	const status = error.statusCode ?? 500;
	if (status < 500) return {
		code: "serve.body-malformed",
		status,
		detail: `expected JSON, found something else: ${error.message.slice(0, 200)}`
	};
	return {
		code: "serve.prediction-failed",
		status: 500,
		detail: "the request could not be answered"
	};
}
// src/server/predict.ts
function registerPredict(app, options, metrics) {
	for (const path of ["/predict", "/batch_predict"]) app.post(path, (request, reply) => {
		const answer = options.service.predict(request.body, request.id);
		return answer instanceof Promise ? answer.then((late) => sendAnswer(reply, late, metrics)) : sendAnswer(reply, answer, metrics);
	});
}
function sendAnswer(reply, answer, metrics) {
	metrics.answered(answer);
	if (!answer.ok) return sendProblem(reply, answer.problem);
	return reply.header("content-type", "application/json; charset=utf-8").send(JSON.stringify(answer.body));
}
// src/server/build.ts
/** The whole HTTP face of one model, not yet listening; `app.inject` answers without a socket. */
async function buildServer(options) {
	const { fastify } = await import("./fastify.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const app = fastify({
		bodyLimit: options.limits.maxBodyBytes,
		genReqId: requestIds(),
		return503OnClosing: false,
		forceCloseConnections: "idle",
		keepAliveTimeout: 72e3,
		requestTimeout: 3e4,
		routerOptions: { maxParamLength: 200 }
	});
	const state = {
		ready: false,
		draining: false
	};
	const metrics = await createServerMetrics(options);
	app.addHook("onRequest", (request, reply, done) => {
		reply.header("x-request-id", request.id);
		done();
	});
	app.addHook("onSend", (_request, reply, payload, done) => {
		if (state.draining) reply.header("connection", "close");
		done(null, payload);
	});
	registerProblems(app, options);
	registerMetrics(app, metrics);
	registerHealth(app, state);
	registerPredict(app, options, metrics);
	registerOpenInference(app, options, state, metrics);
	registerDocuments(app, options);
	return {
		app,
		state
	};
}
// src/server/start.ts
/** Builds the server, listens, and says ready. */
async function startServer(options, listen) {
	const { app, state } = await buildServer(options);
	try {
		await app.listen({
			host: listen.host,
			port: listen.port
		});
	} catch (cause) {
		await app.close();
		if (cause.code !== "EADDRINUSE") throw cause;
		throw new Failure("serve.port-in-use", {
			message: `port ${listen.port} of ${listen.host} is taken`,
			cause
		});
	}
	const { port } = app.server.address();
	state.ready = true;
	let draining;
	const drain = async (noticeMs) => {
		state.ready = false;
		state.draining = true;
		if (noticeMs > 0) await new Promise((resolve) => setTimeout(resolve, noticeMs));
		await app.close();
	};
	return {
		url: `http://${formatHost(listen.host)}:${port}`,
		port,
		drain: (noticeMs) => draining ??= drain(noticeMs)
	};
}
/** What a person on the same machine types; an IPv6 address needs brackets. */
function formatHost(host) {
	if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
	return host.includes(":") ? `[${host}]` : host;
}
// src/server/serve-package.ts
/** Serves until the signal fires or the process that forked this one is gone; returns when everything is answered and logged. */
async function servePackage(pack, settings, ports) {
	const buffers = settings.logFolder === void 0 ? [] : await openBuffers(settings.logFolder, ports);
	const log = (entries) => {
		for (const buffer of buffers) buffer.add(entries);
	};
	const served = {
		model: pack.manifest.model,
		version: pack.version
	};
	const { manifest, predictor, example } = pack;
	const { limits } = settings;
	await warmUp(createPredictionService({
		served,
		manifest,
		predictor,
		limits
	}, ports), example);
	const server = await startServer({
		served,
		manifest,
		service: createPredictionService({
			served,
			manifest,
			predictor,
			limits,
			...buffers.length === 0 ? {} : { log }
		}, ports),
		limits,
		...example === void 0 ? {} : { example },
		...buffers.length === 0 ? {} : { log: figuresOf(buffers) },
		onError: (error, requestId) => ports.reporter.warn(`request ${requestId}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`),
		processMetrics: true
	}, settings);
	settings.onReady(server);
	settings.parent?.ready(server.port);
	await Promise.race([untilAborted(settings.signal), ...settings.parent === void 0 ? [] : [settings.parent.gone]]);
	await server.drain(settings.noticeMs);
	for (const buffer of buffers) await buffer.close();
	settings.parent?.close();
	return { droppedFromLog: buffers.reduce((total, buffer) => total + buffer.dropped, 0) };
}
async function openBuffers(folder, ports) {
	const { lines, database } = await openPredictionLogs(folder);
	return [lines, database].map((log) => createLogBuffer(log, DEFAULT_LOG_BUFFER, ports));
}
const figuresOf = (buffers) => ({
	get dropped() {
		return Math.max(...buffers.map((buffer) => buffer.dropped));
	},
	get waiting() {
		return Math.max(...buffers.map((buffer) => buffer.waiting));
	}
});
/** The first predictions compile the code and prove that the model answers at all. */
async function warmUp(service, example) {
	if (example === void 0) return;
	for (let round = 0; round < 20; round++) {
		const answer = await service.predict(example, "warm-up");
		if (!answer.ok) throw new Failure("serve.prediction-failed", {
			message: `the model does not answer its own example: ${answer.problem.detail}`,
			remedy: "The package was written by a faulty version; train the model again."
		});
	}
}
function untilAborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
// src/cli/commands/serve/run.ts
async function run(inputs, host) {
	const ports = {
		files: nodeFiles(),
		hasher: nodeHasher(),
		clock: systemClock(),
		reporter: host.reporter,
		openModelRuntime: runtimeOf(host.folder)
	};
	const located = await locatePackage(inputs.model, host, ports.files);
	const { manifest, predictor } = await openAnyPackage(located.folder, ports);
	const version = inputs.servedVersion ?? located.version ?? manifest.runId;
	const example = await readExample(located.folder, ports.files);
	let url = "";
	const parent = parentChannel();
	const { droppedFromLog } = await servePackage({
		manifest,
		predictor,
		version,
		...example === void 0 ? {} : { example }
	}, {
		host: inputs.host,
		port: inputs.port,
		limits: {
			maxRows: inputs.maxRows,
			maxBodyBytes: inputs.maxBody,
			unseenCategory: inputs.unseen
		},
		...inputs.log === void 0 ? {} : { logFolder: absolute(inputs.log, host.folder) },
		noticeMs: inputs.notice,
		signal: host.signal,
		...parent === void 0 ? {} : { parent },
		onReady: (server) => {
			({url} = server);
			host.tell(`${manifest.model} ${version} on ${url}\n${tryIt(url, example)}`);
		}
	}, ports);
	const lost = droppedFromLog === 0 ? "" : `; ${droppedFromLog} predictions could not be logged`;
	return {
		verdict: "pass",
		headline: `stopped serving ${manifest.model} ${version}${lost}`,
		text: "",
		markdown: "",
		outputs: { url },
		data: {
			model: manifest.model,
			version,
			url,
			droppedFromLog
		}
	};
}
/** `name@selector` is fetched from the registry into the cache of the workspace; anything else is a folder. */
async function locatePackage(model, host, files) {
	const folder = absolute(model, host.folder);
	const at = model.lastIndexOf("@");
	if (at <= 0 || await files.stat(folder) !== void 0) return { folder };
	const name = model.slice(0, at);
	const selector = model.slice(at + 1);
	const [workspace, { fetchForUse }] = await Promise.all([host.openWorkspace(host.folder), import("./actions-deploy-fetch-for-use.js")]);
	return await fetchForUse(name, selector, workspace);
}
const absolute = (path, folder) => isAbsolute(path) ? path : resolve(join(folder, path));
/** The first of the test rows that travel with the package as a request; a package without them is served all the same. */
async function readExample(folder, files) {
	const bytes = await files.read(join(folder, "input-example.json"));
	if (bytes === void 0) return void 0;
	const request = parseRowRequest(JSON.parse(new TextDecoder().decode(bytes)), DEFAULT_LIMITS);
	return request.ok ? request.value.rows[0] : void 0;
}
const tryIt = (url, example) => example === void 0 ? `  what it takes   ${url}/openapi.json\n` : `  try it   curl -H 'content-type: application/json' -d '${JSON.stringify(example).replaceAll("'", "'\\''")}' ${url}/predict\n`;
export { run };
