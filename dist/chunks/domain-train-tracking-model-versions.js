import { n as parseRelativePath } from "./kernel-relative-path.js";
import { i as invalid, n as Refusal, r as absent } from "./domain-train-tracking-refusal.js";
import { n as isJsonObject } from "./kernel-json.js";
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
	const page = takePage(sortBy([...state.experiments.values()].filter((experiment) => isViewed(experiment, input) && matches(filter, (subject) => lookUp$2(experiment, subject))), orderings, lookUp$2), input, {
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
function lookUp$2(experiment, { entity, key }) {
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
	const state_ = owner.stage === "deleted" ? " in deleted state" : "";
	throw new Refusal("RESOURCE_ALREADY_EXISTS", `Experiment '${name}' already exists${state_}.`);
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
	const page = takePage(sortBy([...state.registered.values()].filter((model) => matches(filter, (subject) => lookUp$1(model, subject))), orderings, lookUp$1), input, {
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
function lookUp$1(model, { entity, key }) {
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
/** Prompts are kept in the same registry, and are no models. */
const isPrompt = (model) => model.tags.get(PROMPT_TAG) === "true";
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
/** Path of the files of a version below the artifact folder; undefined when they are kept somewhere else. */
function sourceOf(state, version) {
	const source = resolveSource(state, version, 0);
	const root = artifactUri("");
	try {
		return source.startsWith(root) ? readArtifactPath(source.slice(root.length)) : void 0;
	} catch (error) {
		if (error instanceof Refusal) return void 0;
		throw error;
	}
}
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
	}))).filter((item) => matches(filter, (subject) => lookUp(item, subject))), [...orderings, ...usual], lookUp), input, {
		usual: 1e4,
		most: 2e5
	});
	return read({
		model_versions: page.items.map(({ model, version }) => renderVersion(model, version)),
		...nextToken(page)
	});
};
function lookUp({ model, version }, { entity, key }) {
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
export { MODEL_STATUSES as $, isViewed as A, nextToken as B, updateRegisteredModel as C, deleteExperimentTag as D, deleteExperiment as E, updateExperiment as F, sortBy as G, parseFilter as H, renderLoggedModel as I, Input as J, keep as K, renderMetric as L, restoreExperiment as M, searchExperiments as N, getExperiment as O, setExperimentTag as P, readRunId as Q, renderRun as R, setRegisteredModelTag as S, createExperiment as T, parseOrdering as U, takePage as V, matches as W, readMetric as X, readKey as Y, readPair as Z, getRegisteredModel as _, getVersion as a, searchRegisteredModels as b, sourceOf as c, createRegisteredModel as d, RUN_STATUSES as et, deleteAlias as f, getLatestVersions as g, getByAlias as h, getDownloadUri as i, requireExperiment as j, getExperimentByName as k, transitionStage as l, deleteRegisteredModelTag as m, deleteVersion as n, artifactUri as nt, searchVersions as o, deleteRegisteredModel as p, read as q, deleteVersionTag as r, readArtifactPath as rt, setVersionTag as s, createVersion as t, VERSION_STAGES as tt, updateVersion as u, isPrompt as v, attribute as w, setAlias as x, renameRegisteredModel as y, renderRunInfo as z };
