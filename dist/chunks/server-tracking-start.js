import { o as __toESM } from "./runtime-js.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, stat } from "node:fs/promises";
import { timingSafeEqual } from "node:crypto";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
// src/domain/train/tracking/refusal.ts
/** Codes of MLflow with the HTTP status that its server sends; clients raise by the code. */
const REFUSALS = {
	RESOURCE_DOES_NOT_EXIST: 404,
	RESOURCE_ALREADY_EXISTS: 400,
	INVALID_PARAMETER_VALUE: 400,
	/** A route that is not supported: clients neither retry nor guess, and some fall back to another route. */
	ENDPOINT_NOT_FOUND: 404,
	PERMISSION_DENIED: 403,
	/** Never sent for what will not heal: clients retry it for minutes. */
	INTERNAL_ERROR: 500
};
/** Why a request is not carried out; nothing of it was kept. */
var Refusal = class extends Error {
	name = "Refusal";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
const invalid = (message) => new Refusal("INVALID_PARAMETER_VALUE", message);
const absent = (message) => new Refusal("RESOURCE_DOES_NOT_EXIST", message);
const renderRefusal = ({ code, message }) => ({
	error_code: code,
	message
});
// src/domain/train/tracking/input.ts
/**
* Fields of a request in protobuf's JSON: absence is the empty value, whole numbers may come as text, unknown fields are ignored.
* Query parameters arrive as texts and go through the same readers.
*/
var Input = class Input {
	fields;
	constructor(fields) {
		this.fields = fields;
	}
	has(name) {
		return this.fields[name] !== void 0 && this.fields[name] !== null;
	}
	/** '' when absent. */
	text(name, limit = 65535) {
		const value = this.fields[name] ?? "";
		if (typeof value !== "string" && typeof value !== "number") throw invalid(`'${name}' must be text.`);
		if (String(value).length > limit) throw invalid(`'${name}' has ${String(value).length} characters; at most ${limit} are allowed.`);
		return String(value);
	}
	required(name, limit) {
		const value = this.text(name, limit);
		if (value === "") throw invalid(`Missing value for required parameter '${name}'.`);
		return value;
	}
	integer(name, otherwise) {
		const value = this.fields[name] ?? otherwise;
		const number = typeof value === "string" && value !== "" ? Number(value) : value;
		if (typeof number !== "number" || !Number.isSafeInteger(number)) throw invalid(`'${name}' must be a whole number.`);
		return number;
	}
	flag(name, otherwise) {
		const value = this.fields[name] ?? otherwise;
		if (value === true || value === "true") return true;
		if (value === false || value === "false") return false;
		throw invalid(`'${name}' must be true or false.`);
	}
	choice(name, choices) {
		const value = this.text(name);
		const found = choices.find((choice) => choice === value);
		if (value !== "" && found === void 0) throw invalid(`'${name}' must be one of ${choices.join(", ")}; it is '${value}'.`);
		return found;
	}
	list(name) {
		const value = this.fields[name] ?? [];
		if (Array.isArray(value)) return value;
		if (typeof value === "string") return [value];
		throw invalid(`'${name}' must be a list.`);
	}
	texts(name) {
		return this.list(name).map((value) => {
			if (typeof value !== "string") throw invalid(`'${name}' must be a list of texts.`);
			return value;
		});
	}
	objects(name) {
		return this.list(name).map((value) => {
			if (!isJsonObject(value)) throw invalid(`'${name}' must be a list of objects.`);
			return new Input(value);
		});
	}
	object(name) {
		const value = this.fields[name];
		if (!isJsonObject(value)) throw invalid(`'${name}' must be an object.`);
		return value;
	}
	/** `[{key, value}]`, each value at most so long. */
	pairs(name, valueLimit) {
		return this.objects(name).map((pair) => readPair(pair, valueLimit));
	}
};
const KEY_LIMIT = 250;
/** Keys may hold anything that prints; clients restrict them further. */
function readKey(input, name = "key") {
	const key = input.required(name, KEY_LIMIT);
	if (/[\0-\x1f\x7f]/.test(key)) throw invalid(`'${name}' holds control characters.`);
	return key;
}
const readPair = (input, valueLimit) => [readKey(input), input.text("value", valueLimit)];
/** `run_uuid` is the old name of `run_id`; requests carry both or either. */
const readRunId = (input) => input.text("run_id") === "" ? input.required("run_uuid", 64) : input.text("run_id", 64);
function readMetric(input, fields) {
	const modelId = input.text("model_id", 64);
	const datasetName = input.text("dataset_name", 500);
	const datasetDigest = input.text("dataset_digest", 36);
	if (!input.has("timestamp")) throw invalid("Missing value for required parameter 'timestamp'.");
	return {
		key: readKey(input),
		value: readMetricValue(fields["value"]),
		timestamp: input.integer("timestamp", 0),
		step: input.integer("step", 0),
		...modelId === "" ? {} : { modelId },
		...datasetName === "" ? {} : { datasetName },
		...datasetDigest === "" ? {} : { datasetDigest }
	};
}
function readMetricValue(value) {
	if (typeof value === "number") return value;
	if (value === "NaN" || value === "Infinity" || value === "-Infinity") return value;
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
	if (Number.isFinite(number)) return number;
	throw invalid(`'value' of a metric must be a number; it is ${JSON.stringify(value ?? null).slice(0, 100)}.`);
}
// src/domain/train/tracking/artifact-path.ts
/** What clients turn into requests to the artifact proxy of the server that said it. */
const artifactUri = (...parts) => `mlflow-artifacts:/${parts.join("/")}`;
const PART_LIMIT = 255;
const PATH_LIMIT = 3e3;
/** A decoded path below the artifact folder. Anything that could leave it, or that some file system would read differently, is refused. */
function readArtifactPath(text) {
	const trimmed = text.replace(/^\/+|\/+$/g, "").replace(/\/{2,}/g, "/");
	const path = parseRelativePath(trimmed);
	if (path === void 0 || /[\0-\x1f\x7f]/.test(path) || path.length > PATH_LIMIT) throw invalid("Invalid path: it must lie below the artifact root.");
	const parts = path.split("/");
	if (parts.some((part) => part.length > PART_LIMIT)) throw invalid(`Invalid path: a name has more than ${PART_LIMIT} characters.`);
	if (parts.length < 3 || !/^\d{1,30}$/.test(parts[0])) throw invalid("Invalid path: expected <experiment>/<run>/artifacts/….");
	return path;
}
// src/domain/train/tracking/decision.ts
const NOTHING = () => ({});
const read = (answer) => ({
	events: [],
	answer: () => answer
});
const keep = (event, answer = NOTHING) => ({
	events: [event],
	answer
});
// src/domain/train/tracking/filter/match.ts
/** Whether all comparisons hold. What an item lacks compares as false, also with `!=`; only IS NULL is true of it. */
const matches = (comparisons, lookup) => comparisons.every((comparison) => holds(comparison, lookup(comparison.subject)));
function holds(comparison, values) {
	switch (comparison.operator) {
		case "IS NULL": return values.length === 0;
		case "IS NOT NULL": return values.length > 0;
		case "IN": return values.some((value) => comparison.values.includes(String(value)));
		case "NOT IN": return values.some((value) => !comparison.values.includes(String(value)));
		case "LIKE": return values.some((value) => isLike(String(value), comparison.value));
		case "ILIKE": return values.some((value) => isLike(String(value).toLowerCase(), comparison.value.toLowerCase()));
		default: return values.some((value) => compare(value, comparison.operator, comparison.value));
	}
}
function compare(left, operator, right) {
	const [a, b] = typeof left === "number" ? [left, Number(right)] : [left, String(right)];
	switch (operator) {
		case "=": return a === b;
		case "!=": return a !== b;
		case ">": return a > b;
		case ">=": return a >= b;
		case "<": return a < b;
		case "<=": return a <= b;
	}
}
/** SQL's LIKE: `%` is any text, `_` any character. Two pointers and one place to go back to, so the time is at most the product of the lengths. */
function isLike(text, pattern) {
	let at = 0;
	let position = 0;
	let percent = -1;
	let resume = 0;
	while (at < text.length) if (pattern[position] === "%") {
		percent = position++;
		resume = at;
	} else if (position < pattern.length && (pattern[position] === "_" || pattern[position] === text[at])) {
		position++;
		at++;
	} else if (percent >= 0) {
		position = percent + 1;
		at = ++resume;
	} else return false;
	while (pattern[position] === "%") position++;
	return position === pattern.length;
}
/** Sorted by the orderings, what lacks a key last in both directions; items that are equal in all of them keep their order. */
function sortBy(items, orderings, lookup) {
	const keyed = items.map((item) => ({
		item,
		keys: orderings.map(({ subject }) => lookup(item, subject)[0])
	}));
	keyed.sort((left, right) => {
		for (const [index, { descending }] of orderings.entries()) {
			const a = left.keys[index];
			const b = right.keys[index];
			if (a === b || isLacking(a) && isLacking(b)) continue;
			if (isLacking(a)) return 1;
			if (isLacking(b)) return -1;
			return (a < b ? -1 : 1) * (descending ? -1 : 1);
		}
		return 0;
	});
	return keyed.map(({ item }) => item);
}
const isLacking = (value) => value === void 0 || Number.isNaN(value);
// src/domain/train/tracking/filter/tokens.ts
const LIMIT = 2e4;
const OPERATOR = /(?:!=|>=|<=|<>|=|>|<)/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
/** Keys are written bare with dots, slashes and dashes in them: `metrics.val/f1-macro`. */
const WORD = /[A-Za-z_][\w/-]*/y;
const QUOTED = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`/y;
/** Splits a filter into tokens; every expression matches without backtracking over what it took. */
function readTokens(text) {
	if (text.length > LIMIT) throw invalid(`The filter has ${text.length} characters; at most ${LIMIT} are allowed.`);
	const tokens = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text) ?? void 0;
		if (found !== void 0) at = pattern.lastIndex;
		return found;
	};
	while (at < text.length) {
		const character = text[at];
		if (/\s/.test(character)) at++;
		else if (character === "(" || character === ")" || character === "," || character === "." && isAfterKey(tokens)) {
			tokens.push({
				kind: "mark",
				text: character
			});
			at++;
		} else {
			const quoted = take(QUOTED);
			if (quoted !== void 0) {
				const [, single, double, backticks] = quoted;
				if (backticks !== void 0) tokens.push({
					kind: "name",
					text: backticks.replaceAll("``", "`")
				});
				else tokens.push({
					kind: "string",
					text: single?.replaceAll("''", "'") ?? double?.replaceAll("\"\"", "\"")
				});
				continue;
			}
			const operator = take(OPERATOR);
			const number = operator === void 0 && !isAfterDot(tokens) ? take(NUMBER) : void 0;
			const word = operator === void 0 && number === void 0 ? take(isAfterDot(tokens) ? /[\w/-]+/y : WORD) : void 0;
			if (operator !== void 0) tokens.push({
				kind: "operator",
				text: operator[0] === "<>" ? "!=" : operator[0]
			});
			else if (number !== void 0) tokens.push({
				kind: "number",
				value: Number(number[0])
			});
			else if (word !== void 0) tokens.push({
				kind: "word",
				text: word[0]
			});
			else throw invalid(`The filter cannot be read at ${JSON.stringify(text.slice(at, at + 20))}.`);
		}
	}
	return tokens;
}
function isAfterDot(tokens) {
	const last = tokens.at(-1);
	return last?.kind === "mark" && last.text === ".";
}
function isAfterKey(tokens) {
	const last = tokens.at(-1);
	return last?.kind === "word" || last?.kind === "name" || last?.kind === "string";
}
// src/domain/train/tracking/filter/parse.ts
const ENTITIES = [
	"metrics",
	"params",
	"tags",
	"attributes",
	"datasets"
];
const ALIASES = {
	metric: "metrics",
	metrics: "metrics",
	param: "params",
	params: "params",
	parameter: "params",
	parameters: "params",
	tag: "tags",
	tags: "tags",
	attr: "attributes",
	attribute: "attributes",
	attributes: "attributes",
	run: "attributes",
	dataset: "datasets",
	datasets: "datasets"
};
/** Reads `<entity>.<key> <operator> <value>` joined by `and`; there is neither `or` nor a bracket. All of them must hold. */
function parseFilter(text) {
	const reading = new Reading(readTokens(text), text);
	if (reading.atEnd) return [];
	const comparisons = [reading.comparison()];
	while (!reading.atEnd) {
		reading.keyword("AND");
		comparisons.push(reading.comparison());
	}
	return comparisons;
}
/** Reads `metrics.score DESC`; ascending without a word. */
function parseOrdering(text) {
	const reading = new Reading(readTokens(text), text);
	const subject = reading.subject();
	const descending = reading.takeWord("DESC");
	if (!descending) reading.takeWord("ASC");
	if (!reading.atEnd) throw invalid(`'order_by' must be a key with ASC or DESC; it is ${JSON.stringify(text.slice(0, 200))}.`);
	return {
		subject,
		descending
	};
}
var Reading = class {
	position = 0;
	tokens;
	text;
	constructor(tokens, text) {
		this.tokens = tokens;
		this.text = text;
	}
	get atEnd() {
		return this.position === this.tokens.length;
	}
	subject() {
		const first = this.next();
		if (first.kind !== "word" && first.kind !== "name" && first.kind !== "string") throw this.unexpected("a key", first);
		if (!this.takeMark(".")) return {
			entity: "attributes",
			key: first.text
		};
		const entity = ALIASES[first.text.toLowerCase()];
		if (entity === void 0) throw invalid(`'${first.text}' is not one of ${ENTITIES.join(", ")}, in ${quote(this.text)}.`);
		let key = this.keyPart();
		while (this.takeMark(".")) key += `.${this.keyPart()}`;
		return {
			entity,
			key
		};
	}
	comparison() {
		const subject = this.subject();
		if (this.takeWord("IS")) {
			const not = this.takeWord("NOT");
			this.keyword("NULL");
			return {
				operator: not ? "IS NOT NULL" : "IS NULL",
				subject
			};
		}
		if (this.takeWord("NOT")) {
			this.keyword("IN");
			return {
				operator: "NOT IN",
				subject,
				values: this.list()
			};
		}
		if (this.takeWord("IN")) return {
			operator: "IN",
			subject,
			values: this.list()
		};
		for (const operator of ["LIKE", "ILIKE"]) if (this.takeWord(operator)) return {
			operator,
			subject,
			value: this.string()
		};
		const token = this.next();
		if (token.kind !== "operator") throw this.unexpected("a comparison such as = or LIKE", token);
		return {
			operator: token.text,
			subject,
			value: this.value(subject)
		};
	}
	keyword(word) {
		if (!this.takeWord(word)) throw this.unexpected(word, this.tokens[this.position]);
	}
	takeWord(word) {
		const token = this.tokens[this.position];
		const found = token?.kind === "word" && token.text.toUpperCase() === word;
		if (found) this.position++;
		return found;
	}
	takeMark(mark) {
		const token = this.tokens[this.position];
		const found = token?.kind === "mark" && token.text === mark;
		if (found) this.position++;
		return found;
	}
	keyPart() {
		const token = this.next();
		if (token.kind === "word" || token.kind === "name" || token.kind === "string") return token.text;
		throw this.unexpected("a key after the dot", token);
	}
	value(subject) {
		const token = this.next();
		if (token.kind === "number") {
			if (subject.entity !== "metrics" && subject.entity !== "attributes") throw this.unexpected("text between quotes", token);
			return token.value;
		}
		if (token.kind !== "string") throw this.unexpected("a value", token);
		if (subject.entity === "metrics") throw this.unexpected("a number", token);
		return token.text;
	}
	string() {
		const token = this.next();
		if (token.kind !== "string") throw this.unexpected("text between quotes", token);
		return token.text;
	}
	list() {
		if (!this.takeMark("(")) throw this.unexpected("(", this.tokens[this.position]);
		const values = [this.string()];
		while (this.takeMark(",")) values.push(this.string());
		if (!this.takeMark(")")) throw this.unexpected(")", this.tokens[this.position]);
		return values;
	}
	next() {
		const token = this.tokens[this.position++];
		if (token === void 0) throw this.unexpected("more", void 0);
		return token;
	}
	unexpected(expected, found) {
		const what = found === void 0 ? "the end" : quote(String("value" in found ? found.value : found.text));
		return invalid(`The filter ${quote(this.text)} cannot be read: expected ${expected}, found ${what}. Only comparisons joined by AND are supported.`);
	}
};
const quote = (text) => `'${text.length > 200 ? `${text.slice(0, 200)}…` : text}'`;
// src/domain/train/tracking/paging.ts
/** A token is `o` and the offset of the next item; clients hand it back as it came. */
const formatPageToken = (offset) => `o${offset}`;
function parsePageToken(text) {
	if (text === "") return 0;
	return /^o\d{1,15}$/.test(text) ? Number(text.slice(1)) : void 0;
}
/** The page that the request asks for with `max_results` and `page_token`. */
function takePage(items, input, limits) {
	const size = input.integer("max_results", limits.usual);
	if (size < 1 || size > limits.most) throw invalid(`'max_results' must be between 1 and ${limits.most}; it is ${size}.`);
	const offset = parsePageToken(input.text("page_token"));
	if (offset === void 0) throw invalid(`'page_token' is not one of this server.`);
	const end = offset + size;
	return {
		items: items.slice(offset, end),
		...end < items.length ? { next: formatPageToken(end) } : {}
	};
}
const nextToken = ({ next }) => next === void 0 ? {} : { next_page_token: next };
// src/domain/train/tracking/render.ts
/** Objects as they are on the wire: protobuf's JSON with original names. */
const renderPairs = (pairs) => Array.from(pairs, ([key, value]) => ({
	key,
	value
}));
const renderMetric = ({ key, value, timestamp, step }) => ({
	key,
	value,
	timestamp,
	step
});
const renderExperiment = ({ id, name, stage, createdAt, updatedAt, tags }) => ({
	experiment_id: id,
	name,
	artifact_location: artifactUri(id),
	lifecycle_stage: stage,
	creation_time: createdAt,
	last_update_time: updatedAt,
	tags: renderPairs(tags)
});
const renderRunInfo = (run) => ({
	run_id: run.id,
	run_uuid: run.id,
	experiment_id: run.experiment,
	run_name: run.name,
	user_id: run.user,
	status: run.status,
	start_time: run.start,
	...run.end === void 0 ? {} : { end_time: run.end },
	artifact_uri: artifactUri(run.experiment, run.id, "artifacts"),
	lifecycle_stage: run.stage
});
const renderRun = (run) => ({
	info: renderRunInfo(run),
	data: {
		metrics: Array.from(run.metrics.values(), renderMetric),
		params: renderPairs(run.params),
		tags: renderPairs(run.tags)
	},
	inputs: {
		dataset_inputs: run.datasets.map(({ tags, dataset }) => ({
			tags: tags.map(([key, value]) => ({
				key,
				value
			})),
			dataset
		})),
		model_inputs: Array.from(run.modelInputs, (model_id) => ({ model_id }))
	},
	outputs: { model_outputs: run.modelOutputs.map(({ model_id, step }) => ({
		model_id,
		step
	})) }
});
const renderLoggedModel = (model) => ({
	info: {
		model_id: model.id,
		experiment_id: model.experiment,
		name: model.name,
		creation_timestamp_ms: model.createdAt,
		last_updated_timestamp_ms: model.updatedAt,
		artifact_uri: artifactUri(model.experiment, "models", model.id, "artifacts"),
		status: model.status,
		model_type: model.type,
		source_run_id: model.run,
		tags: renderPairs(model.tags)
	},
	data: {
		params: renderPairs(model.params),
		metrics: Array.from(model.metrics.values(), (metric) => ({
			...renderMetric(metric),
			model_id: model.id,
			run_id: metric.run,
			...metric.datasetName === void 0 ? {} : { dataset_name: metric.datasetName },
			...metric.datasetDigest === void 0 ? {} : { dataset_digest: metric.datasetDigest }
		}))
	}
});
const renderVersion = (model, version) => ({
	name: model.name,
	version: String(version.version),
	creation_timestamp: version.createdAt,
	last_updated_timestamp: version.updatedAt,
	current_stage: version.stage,
	description: version.description,
	source: version.source,
	run_id: version.run,
	run_link: version.runLink,
	status: "READY",
	tags: renderPairs(version.tags),
	aliases: Array.from(model.aliases).filter(([, number]) => number === version.version).map(([alias]) => alias),
	...version.model === "" ? {} : { model_id: version.model }
});
const renderRegisteredModel = (model) => ({
	name: model.name,
	creation_timestamp: model.createdAt,
	last_updated_timestamp: model.updatedAt,
	description: model.description,
	latest_versions: latestVersions(model, []).map((version) => renderVersion(model, version)),
	tags: renderPairs(model.tags),
	aliases: Array.from(model.aliases, ([alias, version]) => ({
		alias,
		version: String(version)
	}))
});
/** The highest number in each of the stages; in every stage that has one when none is named. */
function latestVersions(model, stages) {
	const latest = /* @__PURE__ */ new Map();
	for (const version of [...model.versions.values()].sort((left, right) => left.version - right.version)) latest.set(version.stage, version);
	return [...latest.values()].filter(({ stage }) => stages.length === 0 || stages.includes(stage));
}
// src/domain/train/tracking/experiments.ts
const NAME_LIMIT = 500;
const TAG_LIMIT = 2e4;
const createExperiment = (input, { state, now, newId }) => {
	const name = input.required("name", NAME_LIMIT);
	requireFreeName(state, name);
	const location = input.text("artifact_location");
	const id = BigInt(`0x${newId().slice(0, 14)}`).toString();
	if (location !== "" && !location.startsWith(artifactUri(""))) throw invalid("'artifact_location' cannot be chosen: this server keeps artifacts itself. Leave it out.");
	const answer = () => ({ experiment_id: id });
	return keep({
		kind: "experiment-created",
		at: now,
		id,
		name,
		tags: input.pairs("tags", TAG_LIMIT)
	}, answer);
};
const getExperiment = (input, { state }) => read({ experiment: renderExperiment(requireExperiment(state, input)) });
const getExperimentByName = (input, { state }) => {
	const name = input.required("experiment_name", NAME_LIMIT);
	const found = findByName(state, name);
	if (found === void 0) throw absent(`Could not find experiment with name '${name}'`);
	return read({ experiment: renderExperiment(found) });
};
const updateExperiment = (input, { state, now }) => {
	const { id } = requireExperiment(state, input, "active");
	const name = input.required("new_name", NAME_LIMIT);
	const owner = findByName(state, name);
	if (owner !== void 0 && owner.id !== id) requireFreeName(state, name);
	return keep({
		kind: "experiment-changed",
		at: now,
		id,
		name
	});
};
const deleteExperiment = (input, { state, now }) => {
	const { id } = requireExperiment(state, input, "active");
	return keep({
		kind: "experiment-changed",
		at: now,
		id,
		stage: "deleted"
	});
};
const restoreExperiment = (input, { state, now }) => {
	const { id } = requireExperiment(state, input, "deleted");
	return keep({
		kind: "experiment-changed",
		at: now,
		id,
		stage: "active"
	});
};
const setExperimentTag = (input, { state, now }) => {
	const { id } = requireExperiment(state, input, "active");
	return keep({
		kind: "experiment-tagged",
		at: now,
		id,
		key: readKey(input),
		value: input.text("value", TAG_LIMIT)
	});
};
const deleteExperimentTag = (input, { state, now }) => {
	const { id, tags } = requireExperiment(state, input, "active");
	const key = readKey(input);
	if (!tags.has(key)) throw absent(`No tag with key '${key}' in experiment '${id}'`);
	return keep({
		kind: "experiment-tagged",
		at: now,
		id,
		key,
		value: null
	});
};
const searchExperiments = (input, { state }) => {
	const filter = parseFilter(input.text("filter"));
	const orderings = [...input.texts("order_by").map(parseOrdering), {
		subject: attribute("creation_time"),
		descending: true
	}];
	const page = takePage(sortBy([...state.experiments.values()].filter((experiment) => isViewed(experiment, input) && matches(filter, (subject) => lookUp$4(experiment, subject))), orderings, lookUp$4), input, {
		usual: 1e3,
		most: 5e4
	});
	return read({
		experiments: page.items.map(renderExperiment),
		...nextToken(page)
	});
};
const attribute = (key) => ({
	entity: "attributes",
	key
});
/** Whether a thing is in the view that the request asks for; the active ones unless it says otherwise. */
function isViewed(thing, input, field = "view_type") {
	const view = input.choice(field, [
		"ACTIVE_ONLY",
		"DELETED_ONLY",
		"ALL"
	]) ?? "ACTIVE_ONLY";
	return view === "ALL" || thing.stage === "active" === (view === "ACTIVE_ONLY");
}
function requireExperiment(state, input, stage) {
	const id = input.text("experiment_id", 64) || "0";
	const found = state.experiments.get(id);
	if (found === void 0) throw absent(`No Experiment with id=${id} exists`);
	if (stage !== void 0 && found.stage !== stage) throw invalid(`The experiment ${id} must be in the '${stage}' state. Current state is ${found.stage}.`);
	return found;
}
function lookUp$4(experiment, { entity, key }) {
	if (entity === "tags") return experiment.tags.has(key) ? [experiment.tags.get(key)] : [];
	if (entity === "attributes") {
		if (key === "name") return [experiment.name];
		if (key === "experiment_id") return [experiment.id];
		if (key === "creation_time") return [experiment.createdAt];
		if (key === "last_update_time") return [experiment.updatedAt];
	}
	throw invalid(`Experiments have no ${entity} '${key}' to search by.`);
}
const findByName = (state, name) => {
	for (const experiment of state.experiments.values()) if (experiment.name === name) return experiment;
};
function requireFreeName(state, name) {
	const owner = findByName(state, name);
	if (owner === void 0) return;
	throw new Refusal("RESOURCE_ALREADY_EXISTS", `Experiment '${name}' already exists${owner.stage === "deleted" ? " in deleted state" : ""}.`);
}
// src/domain/train/tracking/events.ts
const RUN_STATUSES = [
	"RUNNING",
	"SCHEDULED",
	"FINISHED",
	"FAILED",
	"KILLED"
];
const MODEL_STATUSES = [
	"LOGGED_MODEL_PENDING",
	"LOGGED_MODEL_READY",
	"LOGGED_MODEL_UPLOAD_FAILED"
];
const VERSION_STAGES = [
	"None",
	"Staging",
	"Production",
	"Archived"
];
// src/domain/train/tracking/new-params.ts
/** The parameters that the thing lacks; one that it has with another value is refused, because parameters are written once. */
function newParams(owner, params) {
	const fresh = /* @__PURE__ */ new Map();
	for (const [key, value] of params) {
		const known = owner.params.get(key) ?? fresh.get(key);
		if (known !== void 0 && known !== value) throw invalid(`Changing param values is not allowed. Param with key='${key}' was already logged with value='${known}' for ID='${owner.id}'. Attempted logging new value '${value}'.`);
		if (known === void 0) fresh.set(key, value);
	}
	return [...fresh];
}
// src/domain/train/tracking/fold-registry.ts
/** Adds one event of the model registry to the state in place. */
function foldRegistryEvent(state, event) {
	if (event.kind === "registered") {
		if (!state.registered.has(event.name)) state.registered.set(event.name, createModel(event));
		return;
	}
	const model = state.registered.get(event.name);
	if (model === void 0) return;
	if (event.kind === "registration-deleted") {
		state.registered.delete(event.name);
		return;
	}
	model.updatedAt = event.at;
	switch (event.kind) {
		case "registration-changed": return changeModel(state, model, event);
		case "version-created":
			model.versions.set(event.version, createVersion$1(event));
			model.lastVersion = Math.max(model.lastVersion, event.version);
			return;
		case "version-deleted":
			model.versions.delete(event.version);
			for (const [alias, version] of model.aliases) if (version === event.version) model.aliases.delete(alias);
			return;
		case "version-changed": {
			const version = model.versions.get(event.version);
			if (version === void 0) return;
			version.updatedAt = event.at;
			version.description = event.description ?? version.description;
			version.stage = event.stage ?? version.stage;
			if (event.tag !== void 0) change(version.tags, event.tag.key, event.tag.value);
		}
	}
}
const createModel = ({ name, description, at, tags }) => ({
	name,
	description,
	createdAt: at,
	updatedAt: at,
	lastVersion: 0,
	tags: new Map(tags),
	aliases: /* @__PURE__ */ new Map(),
	versions: /* @__PURE__ */ new Map()
});
function createVersion$1(event) {
	const { version, source, run, model, runLink, description, at, tags } = event;
	return {
		version,
		source,
		run,
		model,
		runLink,
		description,
		createdAt: at,
		updatedAt: at,
		stage: "None",
		tags: new Map(tags)
	};
}
function changeModel(state, model, event) {
	model.description = event.description ?? model.description;
	if (event.tag !== void 0) change(model.tags, event.tag.key, event.tag.value);
	if (event.alias !== void 0) change(model.aliases, event.alias.alias, event.alias.version);
	if (event.newName !== void 0 && !state.registered.has(event.newName)) {
		state.registered.delete(model.name);
		model.name = event.newName;
		state.registered.set(model.name, model);
	}
}
function change(map, key, value) {
	if (value === null) map.delete(key);
	else map.set(key, value);
}
// src/domain/train/tracking/fold.ts
const RUN_NAME_TAG = "mlflow.runName";
/**
* Adds one event to the state in place: copies of a state with 100,000 values would cost more than the requests. An event about something
* that is not there changes nothing, so a journal whose beginning was lost can still be read.
*/
function foldEvent(state, event) {
	switch (event.kind) {
		case "experiment-created":
		case "experiment-changed":
		case "experiment-tagged": return foldExperimentEvent(state, event);
		case "model-created":
		case "model-changed": return foldModelEvent(state, event);
		case "run-created":
		case "run-updated":
		case "run-staged":
		case "run-logged":
		case "run-untagged":
		case "run-inputs":
		case "run-outputs":
		case "run-recorded": return foldRunEvent(state, event);
		default: return foldRegistryEvent(state, event);
	}
}
function foldExperimentEvent(state, event) {
	if (event.kind === "experiment-created") {
		if (state.experiments.has(event.id)) return;
		const { id, name, at, tags } = event;
		state.experiments.set(id, {
			id,
			name,
			stage: "active",
			createdAt: at,
			updatedAt: at,
			tags: new Map(tags)
		});
		return;
	}
	const experiment = state.experiments.get(event.id);
	if (experiment === void 0) return;
	experiment.updatedAt = event.at;
	if (event.kind === "experiment-tagged") setOrDelete(experiment.tags, event.key, event.value);
	else {
		experiment.name = event.name ?? experiment.name;
		experiment.stage = event.stage ?? experiment.stage;
	}
}
function foldRunEvent(state, event) {
	if (event.kind === "run-created") {
		if (!state.runs.has(event.id)) state.runs.set(event.id, createRun$1(event));
		return;
	}
	const run = state.runs.get(event.id);
	if (run === void 0) return;
	switch (event.kind) {
		case "run-updated":
			run.status = event.status ?? run.status;
			run.end = event.end ?? run.end;
			if (event.name !== void 0) renameRun(run, event.name);
			return;
		case "run-staged":
			run.stage = event.stage;
			return;
		case "run-logged":
			for (const [key, value] of event.params ?? []) if (!run.params.has(key)) run.params.set(key, value);
			for (const [key, value] of event.tags ?? []) {
				run.tags.set(key, value);
				if (key === "mlflow.runName") run.name = value;
			}
			for (const metric of event.metrics ?? []) foldMetric(state, run, metric);
			return;
		case "run-untagged":
			run.tags.delete(event.key);
			return;
		case "run-inputs":
			for (const input of event.datasets) if (!run.datasets.some((known) => sameDataset(known, input))) run.datasets.push(input);
			for (const model of event.models) run.modelInputs.add(model);
			return;
		case "run-outputs":
			for (const model of event.models) if (!run.modelOutputs.some((known) => known.model_id === model.model_id)) run.modelOutputs.push(model);
			return;
		case "run-recorded": run.record = event.record;
	}
}
const createRun$1 = (event) => ({
	id: event.id,
	experiment: event.experiment,
	user: event.user,
	start: event.start,
	name: event.name,
	status: "RUNNING",
	end: void 0,
	stage: "active",
	metrics: /* @__PURE__ */ new Map(),
	params: /* @__PURE__ */ new Map(),
	tags: new Map([...event.tags, [RUN_NAME_TAG, event.name]]),
	datasets: [],
	modelInputs: /* @__PURE__ */ new Set(),
	modelOutputs: [],
	record: void 0
});
function renameRun(run, name) {
	run.name = name;
	run.tags.set(RUN_NAME_TAG, name);
}
function foldMetric(state, run, metric) {
	if (isLater(metric, run.metrics.get(metric.key))) run.metrics.set(metric.key, metric);
	const model = metric.modelId === void 0 ? void 0 : state.models.get(metric.modelId);
	if (model === void 0) return;
	const key = `${metric.key}\0${metric.datasetName ?? ""}\0${metric.datasetDigest ?? ""}`;
	if (isLater(metric, model.metrics.get(key))) model.metrics.set(key, {
		...metric,
		run: run.id
	});
}
/** The latest value is that of the highest step, then the highest timestamp, then the highest value. NaN is below every number. */
function isLater(metric, known) {
	if (known === void 0 || metric.step !== known.step) return known === void 0 || metric.step > known.step;
	if (metric.timestamp !== known.timestamp) return metric.timestamp > known.timestamp;
	return known.value === "NaN" || Number(metric.value) >= Number(known.value);
}
const sameDataset = (left, right) => left.dataset["name"] === right.dataset["name"] && left.dataset["digest"] === right.dataset["digest"];
function foldModelEvent(state, event) {
	if (event.kind === "model-created") {
		const { id, experiment, name, run, type, at } = event;
		if (state.models.has(id)) return;
		state.models.set(id, {
			id,
			experiment,
			name,
			run,
			type,
			createdAt: at,
			updatedAt: at,
			status: "LOGGED_MODEL_PENDING",
			params: new Map(event.params),
			tags: new Map(event.tags),
			metrics: /* @__PURE__ */ new Map()
		});
		return;
	}
	const model = state.models.get(event.id);
	if (model === void 0) return;
	model.updatedAt = event.at;
	model.status = event.status ?? model.status;
	for (const [key, value] of event.params ?? []) if (!model.params.has(key)) model.params.set(key, value);
	for (const [key, value] of event.tags ?? []) model.tags.set(key, value);
	if (event.untag !== void 0) model.tags.delete(event.untag);
}
function setOrDelete(map, key, value) {
	if (value === null) map.delete(key);
	else map.set(key, value);
}
// src/domain/train/tracking/run-name.ts
const FIRST = [
	"amber",
	"bold",
	"calm",
	"clever",
	"crisp",
	"eager",
	"early",
	"gentle",
	"golden",
	"keen",
	"lively",
	"mellow",
	"nimble",
	"quiet",
	"steady",
	"swift"
];
const SECOND = [
	"ant",
	"bear",
	"crane",
	"finch",
	"fox",
	"hare",
	"heron",
	"ibex",
	"lark",
	"lynx",
	"otter",
	"owl",
	"robin",
	"seal",
	"stoat",
	"wren"
];
/** The name of a run whose client gave none: `quiet-heron-412`, made from the digits of its id. */
function makeRunName(id) {
	const digit = (position) => Number.parseInt(id[position] ?? "0", 16) || 0;
	return `${FIRST[digit(0)]}-${SECOND[digit(1)]}-${Number.parseInt(id.slice(2, 6), 16) % 1e3}`;
}
// src/domain/train/tracking/runs.ts
const PARAM_LIMIT = 6e3;
const RUN_TAG_LIMIT = 8e3;
/** Of one log-batch; clients split what is longer. */
const BATCH = {
	metrics: 1e3,
	params: 100,
	tags: 100,
	total: 1e3
};
const DATASETS_AT_ONCE = 1e3;
const createRun = (input, { state, now, newId }) => {
	const experiment = requireExperiment(state, input, "active");
	const id = newId();
	const tags = input.pairs("tags", RUN_TAG_LIMIT);
	const tagged = tags.find(([key]) => key === "mlflow.runName")?.[1] ?? "";
	const name = input.text("run_name", 8e3) || tagged || makeRunName(id);
	const start = input.integer("start_time", now);
	const event = {
		kind: "run-created",
		at: now,
		id,
		experiment: experiment.id,
		name,
		user: input.text("user_id", 250),
		start,
		tags
	};
	return keep(event, () => ({ run: renderRun(state.runs.get(id)) }));
};
const getRun = (input, { state }) => read({ run: renderRun(requireRun(state, input)) });
const updateRun = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const status = input.choice("status", RUN_STATUSES);
	const name = input.text("run_name", RUN_TAG_LIMIT);
	const event = {
		kind: "run-updated",
		at: now,
		id: run.id,
		...status === void 0 ? {} : { status },
		...input.has("end_time") ? { end: input.integer("end_time", now) } : {},
		...name === "" ? {} : { name }
	};
	return keep(event, () => ({ run_info: renderRunInfo(run) }));
};
const deleteRun = (input, { state, now }) => keep({
	kind: "run-staged",
	at: now,
	id: requireRun(state, input).id,
	stage: "deleted"
});
const restoreRun = (input, { state, now }) => keep({
	kind: "run-staged",
	at: now,
	id: requireRun(state, input).id,
	stage: "active"
});
/** All or nothing: a parameter that changes its value keeps the whole batch out. */
const logBatch = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const metrics = readMetrics(input);
	const params = input.pairs("params", PARAM_LIMIT);
	const tags = input.pairs("tags", RUN_TAG_LIMIT);
	const counts = {
		metrics: metrics.length,
		params: params.length,
		tags: tags.length,
		total: metrics.length + params.length + tags.length
	};
	for (const name of [
		"metrics",
		"params",
		"tags",
		"total"
	]) if (counts[name] > BATCH[name]) throw invalid(`A batch has at most ${BATCH[name]} ${name === "total" ? "entries" : name}; this one has ${counts[name]}.`);
	const fresh = newParams(run, params);
	if (metrics.length === 0 && fresh.length === 0 && tags.length === 0) return read({});
	return keep({
		kind: "run-logged",
		at: now,
		id: run.id,
		...metrics.length === 0 ? {} : { metrics },
		...fresh.length === 0 ? {} : { params: fresh },
		...tags.length === 0 ? {} : { tags }
	});
};
const readMetrics = (input) => input.list("metrics").map((fields) => {
	if (!isJsonObject(fields)) throw invalid("'metrics' must be a list of objects.");
	return readMetric(new Input(fields), fields);
});
const logMetric = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	return keep({
		kind: "run-logged",
		at: now,
		id: run.id,
		metrics: [readMetric(input, { value: input.text("value") })]
	});
};
const logParameter = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const params = newParams(run, [readPair(input, PARAM_LIMIT)]);
	return params.length === 0 ? read({}) : keep({
		kind: "run-logged",
		at: now,
		id: run.id,
		params
	});
};
const setTag = (input, { state, now }) => keep({
	kind: "run-logged",
	at: now,
	id: requireRun(state, input, "active").id,
	tags: [readPair(input, RUN_TAG_LIMIT)]
});
const deleteTag = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const key = readKey(input);
	if (!run.tags.has(key)) throw absent(`No tag with name: ${key} in run with id ${run.id}`);
	return keep({
		kind: "run-untagged",
		at: now,
		id: run.id,
		key
	});
};
const logInputs = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const datasets = input.objects("datasets").map((entry) => ({
		tags: entry.pairs("tags", 500),
		dataset: readDataset(entry.object("dataset"))
	}));
	if (run.datasets.length + datasets.length > DATASETS_AT_ONCE) throw invalid(`A run has at most ${DATASETS_AT_ONCE} datasets.`);
	const models = input.objects("models").map((model) => model.required("model_id", 64));
	return keep({
		kind: "run-inputs",
		at: now,
		id: run.id,
		datasets,
		models
	});
};
function readDataset(fields) {
	const dataset = new Input(fields);
	return {
		name: dataset.required("name", 500),
		digest: dataset.required("digest", 36),
		source_type: dataset.text("source_type", 36),
		...Object.fromEntries(Object.entries({
			source: 65535,
			schema: 1048575,
			profile: 16777215
		}).filter(([name]) => dataset.has(name)).map(([name, limit]) => [name, dataset.text(name, limit)]))
	};
}
const logOutputs = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const models = input.objects("models").map((model) => ({
		model_id: model.required("model_id", 64),
		step: model.integer("step", 0)
	}));
	return keep({
		kind: "run-outputs",
		at: now,
		id: run.id,
		models
	});
};
/** 2.x clients describe a model that they put among the artifacts; the description is kept in a tag, as MLflow's server does. */
const logModel = (input, { state, now }) => {
	const run = requireRun(state, input, "active");
	const key = "mlflow.log-model.history";
	const known = run.tags.get(key);
	const history = known === void 0 ? [] : JSON.parse(known);
	let model;
	try {
		model = JSON.parse(input.required("model_json", 1e6));
	} catch (error) {
		if (error instanceof SyntaxError) throw invalid("'model_json' is not JSON.");
		throw error;
	}
	return keep({
		kind: "run-logged",
		at: now,
		id: run.id,
		tags: [[key, JSON.stringify([...history, model])]]
	});
};
function requireRun(state, input, stage) {
	const id = readRunId(input);
	const run = state.runs.get(id);
	if (run === void 0) throw absent(`Run with id=${id} not found`);
	if (stage !== void 0 && run.stage !== stage) throw invalid(`The run ${id} must be in the 'active' state. Current state is ${run.stage}.`);
	return run;
}
// src/domain/train/tracking/logged-models.ts
const createLoggedModel = (input, { state, now, newId }) => {
	const experiment = requireExperiment(state, input, "active");
	const id = `m-${newId()}`;
	const event = {
		kind: "model-created",
		at: now,
		id,
		experiment: experiment.id,
		name: input.text("name", 500) || id,
		run: input.text("source_run_id", 64),
		type: input.text("model_type", 500),
		params: input.pairs("params", PARAM_LIMIT),
		tags: input.pairs("tags", RUN_TAG_LIMIT)
	};
	return keep(event, () => ({ model: renderLoggedModel(state.models.get(id)) }));
};
const getLoggedModel = (input, { state }) => read({ model: renderLoggedModel(requireModel(state, input)) });
const finishLoggedModel = (input, { state, now }) => {
	const model = requireModel(state, input);
	const status = input.choice("status", MODEL_STATUSES);
	if (status === void 0) throw invalid("Missing value for required parameter 'status'.");
	return keep({
		kind: "model-changed",
		at: now,
		id: model.id,
		status
	}, () => ({ model: renderLoggedModel(model) }));
};
const setLoggedModelTags = (input, { state, now }) => {
	const model = requireModel(state, input);
	const tags = input.pairs("tags", 1e5);
	return keep({
		kind: "model-changed",
		at: now,
		id: model.id,
		tags
	}, () => ({ model: renderLoggedModel(model) }));
};
const logLoggedModelParams = (input, { state, now }) => {
	const model = requireModel(state, input);
	const params = newParams(model, input.pairs("params", PARAM_LIMIT));
	return keep({
		kind: "model-changed",
		at: now,
		id: model.id,
		params
	});
};
const deleteLoggedModelTag = (input, { state, now }) => {
	const model = requireModel(state, input);
	const key = readKey(input, "tag_key");
	if (!model.tags.has(key)) throw absent(`No tag with key '${key}' in model '${model.id}'`);
	return keep({
		kind: "model-changed",
		at: now,
		id: model.id,
		untag: key
	});
};
const searchLoggedModels = (input, { state }) => {
	const experiments = new Set(input.texts("experiment_ids"));
	const filter = parseFilter(input.text("filter"));
	const orderings = [...readOrderings(input), {
		subject: attribute("creation_timestamp"),
		descending: true
	}];
	const page = takePage(sortBy([...state.models.values()].filter((model) => experiments.has(model.experiment) && matches(filter, (subject) => lookUp$3(model, subject))), orderings, lookUp$3), input, {
		usual: 100,
		most: 5e4
	});
	return read({
		models: page.items.map(renderLoggedModel),
		...nextToken(page)
	});
};
const readOrderings = (input) => input.objects("order_by").map((order) => ({
	subject: parseOrdering(order.required("field_name")).subject,
	descending: !order.flag("ascending", true)
}));
function requireModel(state, input) {
	const id = input.required("model_id", 64);
	const model = state.models.get(id);
	if (model === void 0) throw absent(`Logged model with ID '${id}' not found.`);
	return model;
}
function lookUp$3(model, { entity, key }) {
	if (entity === "params") return model.params.has(key) ? [model.params.get(key)] : [];
	if (entity === "tags") return model.tags.has(key) ? [model.tags.get(key)] : [];
	if (entity === "metrics") return [...model.metrics.values()].filter((metric) => metric.key === key).map(({ value }) => Number(value));
	switch (entity === "attributes" ? key : "") {
		case "name": return [model.name];
		case "model_id": return [model.id];
		case "model_type": return [model.type];
		case "status": return [model.status.replace("LOGGED_MODEL_", ""), model.status];
		case "source_run_id": return [model.run];
		case "creation_timestamp":
		case "creation_time":
		case "creation_timestamp_ms": return [model.createdAt];
		case "last_updated_timestamp":
		case "last_updated_timestamp_ms": return [model.updatedAt];
		default: throw invalid(`Logged models have no ${entity} '${key}' to search by.`);
	}
}
// src/domain/train/tracking/registered-models.ts
const REGISTRY_TAG_LIMIT = 1e5;
const DESCRIPTION_LIMIT = 1e5;
const createRegisteredModel = (input, { state, now }) => {
	const name = readModelName(input, "name");
	if (state.registered.has(name)) throw new Refusal("RESOURCE_ALREADY_EXISTS", `Registered Model (name=${name}) already exists.`);
	const tags = input.pairs("tags", REGISTRY_TAG_LIMIT);
	return keep({
		kind: "registered",
		at: now,
		name,
		description: input.text("description", DESCRIPTION_LIMIT),
		tags
	}, () => answerModel(state.registered.get(name)));
};
const getRegisteredModel = (input, { state }) => read(answerModel(requireRegistered(state, input)));
const updateRegisteredModel = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const description = input.text("description", DESCRIPTION_LIMIT);
	return keep({
		kind: "registration-changed",
		at: now,
		name: model.name,
		description
	}, () => answerModel(model));
};
const renameRegisteredModel = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const newName = readModelName(input, "new_name");
	if (state.registered.has(newName)) throw new Refusal("RESOURCE_ALREADY_EXISTS", `Registered Model (name=${newName}) already exists.`);
	return keep({
		kind: "registration-changed",
		at: now,
		name: model.name,
		newName
	}, () => answerModel(model));
};
const deleteRegisteredModel = (input, { state, now }) => keep({
	kind: "registration-deleted",
	at: now,
	name: requireRegistered(state, input).name
});
const searchRegisteredModels = (input, { state }) => {
	const filter = parseFilter(input.text("filter"));
	const orderings = [...input.texts("order_by").map(parseOrdering), {
		subject: attribute("name"),
		descending: false
	}];
	const page = takePage(sortBy([...state.registered.values()].filter((model) => matches(filter, (subject) => lookUp$2(model, subject))), orderings, lookUp$2), input, {
		usual: 100,
		most: 1e3
	});
	return read({
		registered_models: page.items.map(renderRegisteredModel),
		...nextToken(page)
	});
};
const getLatestVersions = (input, { state }) => {
	const model = requireRegistered(state, input);
	const versions = latestVersions(model, input.texts("stages"));
	return read({ model_versions: versions.map((version) => renderVersion(model, version)) });
};
const setRegisteredModelTag = (input, { state, now }) => {
	const { name } = requireRegistered(state, input);
	return keep({
		kind: "registration-changed",
		at: now,
		name,
		tag: {
			key: readKey(input),
			value: input.text("value", REGISTRY_TAG_LIMIT)
		}
	});
};
const deleteRegisteredModelTag = (input, { state, now }) => {
	const { name } = requireRegistered(state, input);
	return keep({
		kind: "registration-changed",
		at: now,
		name,
		tag: {
			key: readKey(input),
			value: null
		}
	});
};
const setAlias = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const alias = readAlias(input);
	const { version } = requireVersion(model, input);
	return keep({
		kind: "registration-changed",
		at: now,
		name: model.name,
		alias: {
			alias,
			version
		}
	});
};
const deleteAlias = (input, { state, now }) => {
	const { name } = requireRegistered(state, input);
	return keep({
		kind: "registration-changed",
		at: now,
		name,
		alias: {
			alias: readAlias(input),
			version: null
		}
	});
};
const getByAlias = (input, { state }) => {
	const model = requireRegistered(state, input);
	const alias = readAlias(input);
	const version = model.versions.get(model.aliases.get(alias) ?? -1);
	if (version === void 0) throw invalid(`Registered model alias ${alias} not found.`);
	return read({ model_version: renderVersion(model, version) });
};
function requireRegistered(state, input) {
	const name = readModelName(input, "name");
	const model = state.registered.get(name);
	if (model === void 0) throw absent(`Registered Model with name=${name} not found`);
	return model;
}
function requireVersion(model, input) {
	const number = input.integer("version", -1);
	const version = model.versions.get(number);
	if (version === void 0) throw absent(`Model Version (name=${model.name}, version=${number}) not found`);
	return version;
}
function readModelName(input, field) {
	const name = input.required(field, 500);
	if (/[/:\0-\x1f]/.test(name)) throw invalid(`Invalid name for a registered model: '${name}'. It must hold neither '/' nor ':'.`);
	return name;
}
function readAlias(input) {
	const alias = input.required("alias", 255);
	if (!/^[\w-]+$/.test(alias)) throw invalid(`Invalid alias name: '${alias}'. It must hold letters, digits, '_' and '-' only.`);
	if (alias.toLowerCase() === "latest" || /^v\d+$/i.test(alias)) throw invalid(`Invalid alias name: '${alias}' is reserved.`);
	return alias;
}
const answerModel = (model) => ({ registered_model: renderRegisteredModel(model) });
function lookUp$2(model, { entity, key }) {
	if (entity === "tags") return lookUpTag(model.tags, key);
	if (entity === "attributes") {
		if (key === "name") return [model.name];
		if (key === "timestamp" || key === "last_updated_timestamp") return [model.updatedAt];
		if (key === "creation_timestamp") return [model.createdAt];
	}
	throw invalid(`Registered models have no ${entity} '${key}' to search by.`);
}
/** Prompts are registered models with a tag. Clients add `!= 'true'` to every search, and what lacks the tag is no prompt. */
const PROMPT_TAG = "mlflow.prompt.is_prompt";
function lookUpTag(tags, key) {
	const value = tags.get(key) ?? (key === PROMPT_TAG ? "false" : void 0);
	return value === void 0 ? [] : [value];
}
// src/domain/train/tracking/model-versions.ts
/** Where a logged model says which versions were made from it. */
const VERSIONS_TAG = "mlflow.modelVersions";
const createVersion = (input, { state, now }) => {
	const registered = requireRegistered(state, input);
	const source = input.required("source", 65535);
	const version = registered.lastVersion + 1;
	const modelId = input.text("model_id", 64) || (/^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1] ?? "");
	const logged = modelId === "" ? void 0 : state.models.get(modelId);
	if (modelId !== "" && logged === void 0) throw absent(`Logged model with ID '${modelId}' not found.`);
	const events = [{
		kind: "version-created",
		at: now,
		name: registered.name,
		version,
		source,
		model: modelId,
		run: input.text("run_id", 64) || (logged?.run ?? ""),
		runLink: input.text("run_link", 500),
		description: input.text("description", 1e5),
		tags: input.pairs("tags", REGISTRY_TAG_LIMIT)
	}];
	if (logged !== void 0) {
		const known = readVersionsTag(logged.tags.get(VERSIONS_TAG));
		const tag = JSON.stringify([...known, {
			name: registered.name,
			version
		}]);
		events.push({
			kind: "model-changed",
			at: now,
			id: modelId,
			tags: [[VERSIONS_TAG, tag]]
		});
	}
	return {
		events,
		answer: () => ({ model_version: renderVersion(registered, registered.versions.get(version)) })
	};
};
/** Clients write the tag as well; what is no list is theirs to answer for. */
function readVersionsTag(text) {
	try {
		const value = JSON.parse(text ?? "[]");
		return Array.isArray(value) ? value : [];
	} catch {
		return [];
	}
}
const getVersion = (input, { state }) => {
	const model = requireRegistered(state, input);
	return read({ model_version: renderVersion(model, requireVersion(model, input)) });
};
const getDownloadUri = (input, { state }) => {
	const model = requireRegistered(state, input);
	return read({ artifact_uri: resolveSource(state, requireVersion(model, input), 0) });
};
/** `models:/m-…` is the folder of the logged model, `models:/name/1` that of another version, anything else is an address itself. */
function resolveSource(state, { source, model }, depth) {
	const logged = state.models.get(model);
	if (logged !== void 0) return artifactUri(logged.experiment, "models", logged.id, "artifacts");
	const [, name, number] = /^models:\/([^/]+)\/(\d+)$/.exec(source) ?? [];
	const other = name === void 0 ? void 0 : state.registered.get(name)?.versions.get(Number(number));
	return other === void 0 || depth > 20 ? source : resolveSource(state, other, depth + 1);
}
const searchVersions = (input, { state }) => {
	const filter = parseFilter(input.text("filter"));
	const orderings = input.texts("order_by").map(parseOrdering);
	const usual = [
		{
			subject: attribute("last_updated_timestamp"),
			descending: true
		},
		{
			subject: attribute("name"),
			descending: false
		},
		{
			subject: attribute("version_number"),
			descending: true
		}
	];
	const page = takePage(sortBy([...state.registered.values()].flatMap((model) => [...model.versions.values()].map((version) => ({
		model,
		version
	}))).filter((item) => matches(filter, (subject) => lookUp$1(item, subject))), [...orderings, ...usual], lookUp$1), input, {
		usual: 1e4,
		most: 2e5
	});
	return read({
		model_versions: page.items.map(({ model, version }) => renderVersion(model, version)),
		...nextToken(page)
	});
};
function lookUp$1({ model, version }, { entity, key }) {
	if (entity === "tags") return lookUpTag(version.tags, key);
	if (entity === "attributes") {
		if (key === "name") return [model.name];
		if (key === "version_number" || key === "version") return [version.version];
		if (key === "run_id") return version.run === "" ? [] : [version.run];
		if (key === "source_path" || key === "source") return [version.source];
		if (key === "model_id") return version.model === "" ? [] : [version.model];
		if (key === "creation_timestamp") return [version.createdAt];
		if (key === "last_updated_timestamp") return [version.updatedAt];
	}
	throw invalid(`Model versions have no ${entity} '${key}' to search by.`);
}
const updateVersion = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const version = requireVersion(model, input);
	const description = input.text("description", 1e5);
	return keep({
		kind: "version-changed",
		at: now,
		name: model.name,
		version: version.version,
		description
	}, () => ({ model_version: renderVersion(model, version) }));
};
const deleteVersion = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	return keep({
		kind: "version-deleted",
		at: now,
		name: model.name,
		version: requireVersion(model, input).version
	});
};
const setVersionTag = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const { version } = requireVersion(model, input);
	const tag = {
		key: readKey(input),
		value: input.text("value", REGISTRY_TAG_LIMIT)
	};
	return keep({
		kind: "version-changed",
		at: now,
		name: model.name,
		version,
		tag
	});
};
const deleteVersionTag = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const { version } = requireVersion(model, input);
	return keep({
		kind: "version-changed",
		at: now,
		name: model.name,
		version,
		tag: {
			key: readKey(input),
			value: null
		}
	});
};
/** Stages are given up since MLflow 2.9; old code still moves through them. */
const transitionStage = (input, { state, now }) => {
	const model = requireRegistered(state, input);
	const version = requireVersion(model, input);
	const wanted = input.required("stage", 20).toLowerCase();
	const stage = VERSION_STAGES.find((known) => known.toLowerCase() === wanted);
	if (stage === void 0) throw invalid(`'stage' must be one of ${VERSION_STAGES.join(", ")}; it is '${wanted}'.`);
	const events = [{
		kind: "version-changed",
		at: now,
		name: model.name,
		version: version.version,
		stage
	}];
	if (input.flag("archive_existing_versions", false)) for (const other of model.versions.values()) {
		if (other.stage !== stage || other.version === version.version) continue;
		events.push({
			kind: "version-changed",
			at: now,
			name: model.name,
			version: other.version,
			stage: "Archived"
		});
	}
	return {
		events,
		answer: () => ({ model_version: renderVersion(model, version) })
	};
};
// src/domain/train/tracking/search-runs.ts
const searchRuns = (input, { state }) => {
	const experiments = new Set(input.texts("experiment_ids"));
	const filter = parseFilter(input.text("filter"));
	const orderings = input.texts("order_by").map(parseOrdering);
	const newestFirst = [{
		subject: attribute("start_time"),
		descending: true
	}, {
		subject: attribute("run_id"),
		descending: false
	}];
	const page = takePage(sortBy([...state.runs.values()].filter((run) => experiments.has(run.experiment) && isViewed(run, input, "run_view_type") && matches(filter, (subject) => lookUp(run, subject))), [...orderings, ...newestFirst], lookUp), input, {
		usual: 1e3,
		most: 5e4
	});
	return read({
		runs: page.items.map(renderRun),
		...nextToken(page)
	});
};
function lookUp(run, { entity, key }) {
	switch (entity) {
		case "metrics": {
			const metric = run.metrics.get(key);
			return metric === void 0 ? [] : [Number(metric.value)];
		}
		case "params": return one(run.params.get(key));
		case "tags": return one(run.tags.get(key));
		case "datasets": return run.datasets.flatMap(({ dataset, tags }) => {
			if (key === "context") return tags.filter(([name]) => name === "mlflow.data.context").map(([, value]) => value);
			if (key !== "name" && key !== "digest") throw invalid(`Datasets have no '${key}' to search by; they have name, digest and context.`);
			return one(dataset[key]);
		});
		case "attributes": return attributeOf(run, key);
	}
}
const INFO = {
	"run name": "run_name",
	"Run name": "run_name",
	"Run Name": "run_name",
	created: "start_time",
	Created: "start_time"
};
const SEARCHED = /* @__PURE__ */ new Set([
	"run_id",
	"run_name",
	"user_id",
	"status",
	"start_time",
	"end_time",
	"artifact_uri",
	"experiment_id"
]);
function attributeOf(run, key) {
	const name = INFO[key] ?? key;
	if (!SEARCHED.has(name)) throw invalid(`Runs have no attribute '${key}' to search by; they have ${[...SEARCHED].join(", ")}.`);
	return one(renderRunInfo(run)[name]);
}
const one = (value) => value === void 0 ? [] : [value];
/** One page of the values of one metric, ordered by timestamp, then step, then value. */
function renderHistory(values, input) {
	const page = takePage([...values].sort((left, right) => left.timestamp - right.timestamp || left.step - right.step || Number(left.value) - Number(right.value)), input, {
		usual: 25e3,
		most: 5e4
	});
	return {
		metrics: page.items.map(renderMetric),
		...nextToken(page)
	};
}
// src/domain/train/tracking/routes.ts
const route = (method, path, handle) => ({
	method,
	path,
	handle
});
/** Every route that changes or reads the state; metric histories and artifacts are answered from the disk and are not here. */
const ROUTES = [
	route("GET", "experiments/get-by-name", getExperimentByName),
	route("GET", "experiments/get", getExperiment),
	route("POST", "experiments/create", createExperiment),
	route("POST", "experiments/search", searchExperiments),
	route("GET", "experiments/search", searchExperiments),
	route("POST", "experiments/update", updateExperiment),
	route("POST", "experiments/delete", deleteExperiment),
	route("POST", "experiments/restore", restoreExperiment),
	route("POST", "experiments/set-experiment-tag", setExperimentTag),
	route("POST", "experiments/delete-experiment-tag", deleteExperimentTag),
	route("POST", "runs/create", createRun),
	route("GET", "runs/get", getRun),
	route("POST", "runs/update", updateRun),
	route("POST", "runs/delete", deleteRun),
	route("POST", "runs/restore", restoreRun),
	route("POST", "runs/log-batch", logBatch),
	route("POST", "runs/log-metric", logMetric),
	route("POST", "runs/log-parameter", logParameter),
	route("POST", "runs/set-tag", setTag),
	route("POST", "runs/delete-tag", deleteTag),
	route("POST", "runs/log-inputs", logInputs),
	route("POST", "runs/outputs", logOutputs),
	route("POST", "runs/log-model", logModel),
	route("POST", "runs/search", searchRuns),
	route("POST", "logged-models", createLoggedModel),
	route("POST", "logged-models/search", searchLoggedModels),
	route("GET", "logged-models/:model_id", getLoggedModel),
	route("PATCH", "logged-models/:model_id", finishLoggedModel),
	route("POST", "logged-models/:model_id/params", logLoggedModelParams),
	route("PATCH", "logged-models/:model_id/tags", setLoggedModelTags),
	route("DELETE", "logged-models/:model_id/tags/:tag_key", deleteLoggedModelTag),
	route("POST", "registered-models/create", createRegisteredModel),
	route("GET", "registered-models/get", getRegisteredModel),
	route("PATCH", "registered-models/update", updateRegisteredModel),
	route("POST", "registered-models/rename", renameRegisteredModel),
	route("DELETE", "registered-models/delete", deleteRegisteredModel),
	route("GET", "registered-models/search", searchRegisteredModels),
	route("POST", "registered-models/get-latest-versions", getLatestVersions),
	route("GET", "registered-models/get-latest-versions", getLatestVersions),
	route("POST", "registered-models/set-tag", setRegisteredModelTag),
	route("DELETE", "registered-models/delete-tag", deleteRegisteredModelTag),
	route("POST", "registered-models/alias", setAlias),
	route("GET", "registered-models/alias", getByAlias),
	route("DELETE", "registered-models/alias", deleteAlias),
	route("POST", "model-versions/create", createVersion),
	route("GET", "model-versions/get", getVersion),
	route("GET", "model-versions/get-download-uri", getDownloadUri),
	route("GET", "model-versions/search", searchVersions),
	route("PATCH", "model-versions/update", updateVersion),
	route("DELETE", "model-versions/delete", deleteVersion),
	route("POST", "model-versions/set-tag", setVersionTag),
	route("DELETE", "model-versions/delete-tag", deleteVersionTag),
	route("POST", "model-versions/transition-stage", transitionStage)
];
// src/server/tracking/artifacts.ts
const BASE$1 = "/api/2.0/mlflow-artifacts/artifacts";
/** The artifact proxy: raw bytes in and out, streamed, never below a path that leaves the folder. */
function registerArtifacts(app, { folder, files, limitBytes }) {
	const locate = (params) => join(folder, readArtifactPath(params["*"] ?? ""));
	app.register(async (plugin) => {
		plugin.removeAllContentTypeParsers();
		plugin.addContentTypeParser("*", (_request, _body, done) => done(null));
		plugin.put(`${BASE$1}/*`, async (request) => {
			const path = locate(request.params);
			if (Number(request.headers["content-length"] ?? 0) > limitBytes) {
				request.raw.resume();
				throw tooLarge(limitBytes);
			}
			await refuseOccupied(path, folder);
			await files.write(path, bounded(request.raw, limitBytes));
			return {};
		});
		plugin.delete(`${BASE$1}/*`, async (request) => {
			await files.remove(locate(request.params));
			return {};
		});
	});
	app.get(`${BASE$1}/*`, async (request, reply) => {
		const path = locate(request.params);
		const found = await files.stat(path);
		if (found === void 0) throw absent(`No such artifact: '${request.params["*"]}'`);
		if (found.kind !== "file") throw invalid("The path is a folder, or no plain file; expected a file.");
		return reply.header("content-type", "application/octet-stream").header("x-content-type-options", "nosniff").header("content-length", found.sizeBytes).send(Readable.from(files.stream(path)));
	});
	app.get(BASE$1, async (request) => {
		const path = readArtifactPath(new Input(request.query).required("path"));
		return { files: await listFolder(join(folder, path)) };
	});
}
/** One level, with names relative to the folder; nothing for what is absent or a file. */
async function listFolder(folder) {
	try {
		const listed = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.endsWith(".partial") || entry.isDirectory()).sort((left, right) => left.name < right.name ? -1 : 1).map(async (entry) => {
			if (entry.isDirectory()) return {
				path: entry.name,
				is_dir: true
			};
			return {
				path: entry.name,
				is_dir: false,
				file_size: (await stat(join(folder, entry.name))).size
			};
		});
		return await Promise.all(listed);
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
		throw error;
	}
}
/** A file cannot be put where a folder is, nor below a file. */
async function refuseOccupied(path, folder) {
	for (let at = path, isTarget = true; at.length > folder.length; at = join(at, ".."), isTarget = false) {
		const found = await stat(at).catch(() => void 0);
		if (found === void 0) continue;
		if (found.isDirectory() === isTarget) throw invalid(isTarget ? "There is a folder of that name." : "A part of the path is a file.");
		return;
	}
}
async function* bounded(body, limitBytes) {
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > limitBytes) throw tooLarge(limitBytes);
		yield chunk;
	}
}
const tooLarge = (limitBytes) => invalid(`An artifact has at most ${limitBytes} bytes here.`);
// src/server/tracking/guard.ts
/** Names by which a program on this machine reaches the loopback interface. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
/**
* Lets in programs of this machine only. A web page can make a browser send requests to loopback, directly or by a name that it rebinds:
* a foreign Host or any Origin gives it away. Other users of the machine lack the token.
*/
function registerGuard(app, token) {
	const expected = token === void 0 ? void 0 : Buffer.from(`Bearer ${token}`);
	app.addHook("onRequest", (request, _reply, done) => {
		if (!LOOPBACK.test(request.headers.host ?? "")) done(new Refusal("PERMISSION_DENIED", "This server answers under 127.0.0.1 and localhost only."));
		else if (request.headers.origin !== void 0) done(new Refusal("PERMISSION_DENIED", "This server answers programs, not web pages."));
		else if (expected !== void 0 && !isEqual(Buffer.from(request.headers.authorization ?? ""), expected)) done(new Refusal("PERMISSION_DENIED", "Expected the token that Trainyard gave the program in MLFLOW_TRACKING_TOKEN."));
		else done();
	});
}
const isEqual = (left, right) => left.length === right.length && timingSafeEqual(left, right);
// src/server/tracking/build.ts
const BASE = "/api/2.0/mlflow/";
/** Clients send at most 1 MB in a batch; the profile of a dataset may have 16 MB. */
const BODY_LIMIT = 33554432;
/** An MLflow tracking server as far as clients of classical programs use one, not yet listening. */
async function buildTrackingServer(options) {
	const { fastify } = await import("./fastify.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const app = fastify({
		bodyLimit: BODY_LIMIT,
		forceCloseConnections: true,
		keepAliveTimeout: 72e3,
		routerOptions: { maxParamLength: 4096 }
	});
	registerGuard(app, options.token);
	registerErrors(app, options);
	app.removeAllContentTypeParsers();
	app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
		try {
			const value = body === "" ? {} : JSON.parse(String(body));
			if (isJsonObject(value)) done(null, value);
			else done(invalid("The body must be a JSON object."));
		} catch {
			done(invalid("The body is not JSON."));
		}
	});
	app.get("/health", (_request, reply) => reply.type("text/plain").send("OK"));
	for (const route of ROUTES) registerRoute(app, route, options.store);
	registerHistory(app, options.store);
	registerArtifacts(app, options.artifacts);
	return app;
}
function registerRoute(app, route, store) {
	app.route({
		method: route.method,
		url: BASE + route.path,
		handler: async (request) => {
			const input = new Input({
				...request.query,
				...request.body,
				...request.params
			});
			const decision = route.handle(input, store.situation());
			await store.keep(decision.events);
			return decision.answer();
		}
	});
}
function registerHistory(app, store) {
	app.get(`${BASE}metrics/get-history`, async (request) => {
		const input = new Input(request.query);
		requireRun(store.state, input);
		return renderHistory(await store.history(readRunId(input), input.required("metric_key", 250)), input);
	});
}
function registerErrors(app, options) {
	app.setErrorHandler((error, _request, reply) => {
		if (error instanceof Refusal) return send(reply, error);
		if ((error.statusCode ?? 500) < 500) return send(reply, invalid(`The request cannot be read: ${error.message.slice(0, 200)}`));
		options.onError(error);
		return send(reply, new Refusal("INTERNAL_ERROR", "The request could not be carried out; see the output of Trainyard."));
	});
	app.setNotFoundHandler((request, reply) => send(reply, new Refusal("ENDPOINT_NOT_FOUND", `Trainyard's tracking endpoint has no ${request.method} ${request.url.split("?", 1)[0].slice(0, 200)}.`)));
}
const send = (reply, refusal) => reply.status(REFUSALS[refusal.code]).type("application/json").send(renderRefusal(refusal));
// src/domain/train/tracking/state.ts
/** Every server has the experiment 0 named Default; clients use it without asking. */
function emptyState() {
	return {
		experiments: /* @__PURE__ */ new Map([["0", {
			id: "0",
			name: "Default",
			stage: "active",
			createdAt: 0,
			updatedAt: 0,
			tags: /* @__PURE__ */ new Map()
		}]]),
		runs: /* @__PURE__ */ new Map(),
		models: /* @__PURE__ */ new Map(),
		registered: /* @__PURE__ */ new Map()
	};
}
// src/server/tracking/journal.ts
const FILE = "events.jsonl";
const journalPath = (folder, session) => join(folder, session, FILE);
/** Opens on the first event: a session in which nothing is logged leaves nothing behind. */
function openJournal(path) {
	let handle;
	let waiting = "";
	let next;
	let last = Promise.resolve();
	const write = async () => {
		await last.catch(() => void 0);
		const text = waiting;
		waiting = "";
		next = void 0;
		if (handle === void 0) {
			await mkdir(dirname(path), { recursive: true });
			handle = await open(path, "a");
		}
		await handle.appendFile(text);
	};
	return {
		append: (events) => {
			if (events.length === 0) return Promise.resolve();
			for (const event of events) waiting += `${JSON.stringify(event)}\n`;
			if (next === void 0) {
				next = write();
				last = next;
			}
			return next;
		},
		close: async () => {
			await last;
			const opened = handle;
			handle = void 0;
			await opened?.sync();
			await opened?.close();
		}
	};
}
/** Ids of the sessions in the folder, oldest first. */
async function listSessions(folder) {
	try {
		return (await readdir(folder)).filter((name) => parseRecordId(name) !== void 0).sort();
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
/**
* The events of a journal in order, of which `wanted` says by the text of a line whether it is worth reading. A line that is not JSON is
* the torn end of a process that was killed, and is passed over.
*/
async function* readJournal(path, wanted = () => true) {
	const input = createReadStream(path, { highWaterMark: 1 << 18 });
	try {
		for await (const line of createInterface({
			input,
			crlfDelay: Infinity
		})) {
			const event = wanted(line) ? parseLine(line) : void 0;
			if (event !== void 0) yield event;
		}
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	} finally {
		input.destroy();
	}
}
function parseLine(line) {
	try {
		const value = JSON.parse(line);
		return isJsonObject(value) && typeof value["kind"] === "string" && typeof value["at"] === "number" ? value : void 0;
	} catch {
		return;
	}
}
// src/server/tracking/store.ts
async function openTrackingStore(folder, ports) {
	const state = emptyState();
	/** Sessions in which a run was written to: where its history is. */
	const sessionsOf = /* @__PURE__ */ new Map();
	const note = (event, session) => {
		if (!event.kind.startsWith("run-") || !("id" in event)) return;
		const known = sessionsOf.get(event.id);
		if (known === void 0) sessionsOf.set(event.id, /* @__PURE__ */ new Set([session]));
		else known.add(session);
	};
	for (const session of await listSessions(folder)) for await (const event of readJournal(journalPath(folder, session))) {
		foldEvent(state, event);
		note(event, session);
	}
	const session = makeRecordId(ports.clock.now(), ports.entropy.bytes(10));
	const journal = openJournal(journalPath(folder, session));
	const touched = /* @__PURE__ */ new Set();
	return {
		session,
		state,
		touched,
		situation: () => ({
			state,
			now: Math.round(ports.clock.now()),
			newId: () => hexadecimal(ports.entropy.bytes(16))
		}),
		keep: (events) => {
			for (const event of events) {
				foldEvent(state, event);
				note(event, session);
				if (event.kind.startsWith("run-") && "id" in event) touched.add(event.id);
			}
			return journal.append(events);
		},
		history: async (run, key) => {
			const values = [];
			for (const written of [...sessionsOf.get(run) ?? []].sort()) for await (const event of readJournal(journalPath(folder, written), (line) => line.includes(run) && line.includes("\"metrics\""))) {
				if (event.kind !== "run-logged" || event.id !== run) continue;
				for (const metric of event.metrics ?? []) if (metric.key === key) values.push(metric);
			}
			return values;
		},
		close: () => journal.close()
	};
}
const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
// src/server/tracking/start.ts
/** Largest artifact that is taken. */
const ARTIFACT_LIMIT = 20 * 1024 ** 3;
/** Opens the store of the repository and listens on a free port of 127.0.0.1, for the program that gets the variables and nobody else. */
async function startTracking(ports) {
	const folder = join(ports.root, ".trainyard", "tracking");
	const artifacts = join(folder, "artifacts");
	const store = await openTrackingStore(folder, ports);
	const token = Array.from(ports.entropy.bytes(24), (byte) => byte.toString(16).padStart(2, "0")).join("");
	const app = await buildTrackingServer({
		store,
		artifacts: {
			folder: artifacts,
			files: ports.files,
			limitBytes: ARTIFACT_LIMIT
		},
		token,
		onError: (error) => ports.reporter.warn(`tracking: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
	});
	await app.listen({
		host: "127.0.0.1",
		port: 0
	});
	const url = `http://127.0.0.1:${app.server.address().port}`;
	return {
		variables: {
			MLFLOW_TRACKING_URI: url,
			MLFLOW_REGISTRY_URI: url,
			MLFLOW_TRACKING_TOKEN: token,
			MLFLOW_TRACKING_USERNAME: "",
			MLFLOW_TRACKING_PASSWORD: "",
			MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT: "true",
			...noProxy()
		},
		state: store.state,
		touched: store.touched,
		artifactFolder: ({ experiment, id }) => join(artifacts, experiment, id, "artifacts"),
		keep: store.keep,
		close: async () => {
			await app.close();
			await store.close();
		}
	};
}
function noProxy() {
	const known = process.env["NO_PROXY"] ?? process.env["no_proxy"];
	const value = known === void 0 || known === "" ? "127.0.0.1" : `${known},127.0.0.1`;
	return {
		NO_PROXY: value,
		no_proxy: value
	};
}
export { startTracking as t };
