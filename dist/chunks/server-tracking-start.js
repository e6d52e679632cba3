import { o as __toESM } from "./runtime-js.js";
import { $ as MODEL_STATUSES, A as isViewed, B as nextToken, C as updateRegisteredModel, D as deleteExperimentTag, E as deleteExperiment, F as updateExperiment, G as sortBy, H as parseFilter, I as renderLoggedModel, J as Input, K as keep, L as renderMetric, M as restoreExperiment, N as searchExperiments, O as getExperiment, P as setExperimentTag, Q as readRunId, R as renderRun, S as setRegisteredModelTag, T as createExperiment, U as parseOrdering, V as takePage, W as matches, X as readMetric, Y as readKey, Z as readPair, _ as getRegisteredModel, a as getVersion, b as searchRegisteredModels, d as createRegisteredModel, et as RUN_STATUSES, f as deleteAlias, g as getLatestVersions, h as getByAlias, i as getDownloadUri, j as requireExperiment, k as getExperimentByName, l as transitionStage, m as deleteRegisteredModelTag, n as deleteVersion, o as searchVersions, p as deleteRegisteredModel, q as read, r as deleteVersionTag, rt as readArtifactPath, s as setVersionTag, t as createVersion$1, u as updateVersion, w as attribute, x as setAlias, y as renameRegisteredModel, z as renderRunInfo } from "./domain-train-tracking-model-versions.js";
import { a as renderRefusal, i as invalid, n as Refusal, r as absent, t as REFUSALS } from "./domain-train-tracking-refusal.js";
import { n as isJsonObject } from "./kernel-json.js";
import { t as registerGuard } from "./server-tracking-guard.js";
import { t as HistoryBuilder } from "./domain-train-metric-files-metric-history.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
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
			model.versions.set(event.version, createVersion(event));
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
function createVersion(event) {
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
	const wanted = [...state.models.values()].filter((model) => experiments.has(model.experiment) && matches(filter, (subject) => lookUp$1(model, subject)));
	const page = takePage(sortBy(wanted, orderings, lookUp$1), input, {
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
function lookUp$1(model, { entity, key }) {
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
	const wanted = [...state.runs.values()].filter((run) => experiments.has(run.experiment) && isViewed(run, input, "run_view_type") && matches(filter, (subject) => lookUp(run, subject)));
	const page = takePage(sortBy(wanted, [...orderings, ...newestFirst], lookUp), input, {
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
	const ordered = [...values].sort((left, right) => left.timestamp - right.timestamp || left.step - right.step || Number(left.value) - Number(right.value));
	const page = takePage(ordered, input, {
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
	route("POST", "model-versions/create", createVersion$1),
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
	const registrations = /* @__PURE__ */ new Set();
	return {
		session,
		state,
		touched,
		registrations,
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
				else if (isRegistryEvent(event)) registrations.add(event.name);
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
		histories: async (runs) => {
			const builders = new Map(Array.from(runs, (id) => [id, new HistoryBuilder()]));
			const sessions = new Set(Array.from(runs).flatMap((id) => [...sessionsOf.get(id) ?? []]));
			for (const written of [...sessions].sort()) for await (const event of readJournal(journalPath(folder, written), (line) => line.includes("\"metrics\""))) {
				const builder = event.kind === "run-logged" ? builders.get(event.id) : void 0;
				if (event.kind !== "run-logged" || builder === void 0) continue;
				for (const { key, step, value } of event.metrics ?? []) builder.add(key, step, Number(value));
			}
			return new Map(Array.from(builders, ([id, { histories }]) => [id, histories]));
		},
		close: () => journal.close()
	};
}
const isRegistryEvent = (event) => [
	"registered",
	"registration-changed",
	"version-created",
	"version-changed"
].includes(event.kind);
const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
// src/server/tracking/start.ts
/** Largest artifact that is taken. */
const ARTIFACT_LIMIT = 20 * 1024 ** 3;
/** Opens the store of the repository without answering anybody. */
async function openTrackingSession(ports) {
	const { store: _store, ...session } = await openSession(ports);
	return session;
}
async function openSession(ports) {
	const folder = join(ports.root, ".trainyard", "tracking");
	const artifacts = join(folder, "artifacts");
	const store = await openTrackingStore(folder, ports);
	const { state, touched, registrations, histories, keep } = store;
	return {
		store,
		state,
		touched,
		registrations,
		histories,
		artifacts,
		artifactFolder: ({ experiment, id }) => join(artifacts, experiment, id, "artifacts"),
		keep,
		close: () => store.close()
	};
}
/** Opens the store of the repository and listens on a free port of 127.0.0.1, for the program that gets the variables and nobody else. */
async function startTracking(ports) {
	const { store, ...session } = await openSession(ports);
	const { artifacts } = session;
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
		...session,
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
export { RUN_NAME_TAG as i, startTracking as n, makeRunName as r, openTrackingSession as t };
