import { n as nearestName, t as didYouMean } from "./kernel-nearest-name.js";
import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
import { r as parseDuration, t as formatDuration } from "./kernel-duration.js";
import { t as DIRECTIONS } from "./kernel-metric.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
import { a as resolveAlgorithm, n as ALGORITHM_IDS, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import { t as METRIC_CATALOGUE } from "./numeric-metrics-catalogue.js";
import { join } from "node:path";
// src/domain/project/defaults.ts
/** Lets the task decide: accuracy for classification, R² for regression. */
const AUTO_METRIC = "auto";
const HOUR = 36e5;
/** What a key that is left out means. `trainyard run --dry-run` prints them, the JSON Schema publishes them. */
const PROJECT_DEFAULTS = {
	split: {
		test: .25,
		strategy: "random",
		seed: 42
	},
	search: {
		strategy: "grid",
		folds: 5,
		repeats: 1,
		metric: AUTO_METRIC,
		samples: 20
	},
	seed: 42,
	baseline: {
		pullRequest: "merge-base",
		promotion: "production"
	},
	onInconclusive: "fail",
	stages: ["staging", "production"],
	deploy: {
		namespace: "default",
		replicas: 1,
		port: 8421,
		strategy: {}
	},
	monitor: {
		reference: "training",
		window: 24 * HOUR,
		correction: "benjamini-hochberg",
		minEffect: .1,
		alpha: .05,
		minRows: 100,
		retrain: {
			on: ["drift"],
			cooldown: 24 * HOUR,
			maxPerWeek: 3
		}
	}
};
// src/domain/project/shape.ts
const text = (options = {}) => ({ node: {
	kind: "text",
	expected: options.expected ?? "text",
	pattern: options.pattern,
	accepts: options.accepts ?? (options.pattern === void 0 ? (value) => value !== "" : (value) => new RegExp(options.pattern).test(value))
} });
const oneOf = (...options) => ({ node: {
	kind: "choice",
	options
} });
const integer = (range = {}) => ({ node: {
	kind: "number",
	whole: true,
	range
} });
const number = (range = {}) => ({ node: {
	kind: "number",
	whole: false,
	range
} });
const listOf = (item) => ({ node: {
	kind: "list",
	item: item.node,
	unique: true
} });
/** `5` and `[5, 10]` alike. */
const oneOrListOf = (item) => ({ node: {
	kind: "one-or-list",
	item: item.node
} });
const mapOf = (keys, item) => ({ node: {
	kind: "map",
	keys,
	item: item.node
} });
/** A number, text, true or false, or null. */
const scalar = { node: { kind: "scalar" } };
/** Settings that another slice reads; only that it is an object is checked here. */
const anyObject = { node: { kind: "any-object" } };
const required = (shape, about) => ({
	shape,
	about,
	required: true
});
const optional = (shape, about, fallback) => ({
	shape,
	about,
	required: false,
	...fallback === void 0 ? {} : { default: fallback }
});
function object(specs) {
	return { node: {
		kind: "object",
		fields: Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, {
			about: spec.about,
			required: spec.required,
			node: spec.shape.node,
			default: spec.default
		}]))
	} };
}
// src/domain/project/project-shape.ts
/** Names become tags (`data/<name>@v1.0.0`), folders and Kubernetes objects: the strictest of the three decides. */
const NAME_PATTERN = "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$";
const NAME_KEYS = {
	expected: "lower-case letters, digits and hyphens, beginning with a letter",
	pattern: NAME_PATTERN
};
const WORD_KEYS = {
	expected: "a name of letters, digits, hyphens and underscores",
	pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"
};
const name = text({
	expected: `a name of ${NAME_KEYS.expected}`,
	pattern: NAME_PATTERN
});
const pathInRepository = text({
	expected: "a path inside the repository, relative to its root, with /",
	accepts: (path) => parseRelativePath(path.replace(/\/$/, "")) !== void 0
});
const duration = text({
	expected: "a duration such as 90s, 15m or 24h",
	accepts: (wire) => parseDuration(wire) !== void 0
});
const { split, search, deploy, monitor } = PROJECT_DEFAULTS;
const SEED = integer({
	atLeast: 0,
	atMost: 4294967295
});
const SPLIT = object({
	test: optional(number({
		above: 0,
		below: 1
	}), "Share of the rows that is held out for testing.", split.test),
	strategy: optional(oneOf("random", "stratified"), "Whether the classes keep their shares in both parts.", split.strategy),
	seed: optional(SEED, "Seed of the split.", split.seed)
});
const DATASET = object({
	path: required(pathInRepository, "File or folder of the data."),
	schema: optional(pathInRepository, "Table schema file that the data is validated against."),
	target: optional(text(), "Column that is predicted."),
	split: optional(SPLIT, "How rows are held out for testing.")
});
const SEARCH = object({
	strategy: optional(oneOf("grid", "random"), "Whether every combination is tried or a random choice of them.", search.strategy),
	folds: optional(integer({
		atLeast: 2,
		atMost: 100
	}), "Folds of the cross-validation.", search.folds),
	repeats: optional(integer({
		atLeast: 1,
		atMost: 100
	}), "How often the cross-validation is repeated with new folds.", search.repeats),
	metric: optional(text(), "Metric that chooses the setting; auto lets the task decide.", search.metric),
	samples: optional(integer({
		atLeast: 1,
		atMost: 1e4
	}), "Settings that a random search draws.", search.samples)
});
const TRAIN = object({
	algorithms: optional(mapOf(WORD_KEYS, mapOf(WORD_KEYS, oneOrListOf(scalar))), "Built-in algorithms with the parameter values to search; none means all."),
	search: optional(SEARCH, "How the setting is chosen."),
	command: optional(text(), "A program of your own that trains, instead of the built-in algorithms."),
	resources: optional(anyObject, "What the program needs, such as gpus and memory."),
	timeout: optional(duration, "Longest time that the program may take."),
	seed: optional(SEED, "Seed of everything random in training.", PROJECT_DEFAULTS.seed)
});
const GATE = object({
	better: optional(oneOf(...DIRECTIONS), "Which way is better; known for built-in metrics."),
	minimum: optional(number(), "Value that the metric must reach."),
	maximum: optional(number(), "Value that the metric must not exceed."),
	margin: optional(number({ atLeast: 0 }), "How much worse than the baseline still counts as not worse.")
});
const DEPLOY = object({
	target: required(oneOf("process", "kubernetes"), "What runs the model server."),
	namespace: optional(text({
		expected: "a Kubernetes namespace",
		pattern: NAME_PATTERN
	}), "Kubernetes namespace.", deploy.namespace),
	replicas: optional(integer({
		atLeast: 1,
		atMost: 1e3
	}), "Copies of the model server.", deploy.replicas),
	port: optional(integer({
		atLeast: 0,
		atMost: 65535
	}), "Port of the model server; 0 takes a free one.", deploy.port),
	image: optional(text(), "Container image of the model server."),
	strategy: optional(anyObject, "How the new version replaces the old one.")
});
const RETRAIN = object({
	on: optional(listOf(oneOf("drift", "performance", "schedule")), "What starts a retraining.", monitor.retrain.on),
	cooldown: optional(duration, "Shortest time between two retrainings.", formatDuration(monitor.retrain.cooldown)),
	"max-per-week": optional(integer({
		atLeast: 0,
		atMost: 1e3
	}), "Most retrainings in seven days.", monitor.retrain.maxPerWeek)
});
const MONITOR = object({
	reference: optional(oneOf("training"), "What live data is compared with.", monitor.reference),
	window: optional(duration, "Span of served predictions that is looked at.", formatDuration(monitor.window)),
	drift: optional(object({
		correction: optional(oneOf("benjamini-hochberg", "holm", "none"), "Correction for testing many columns.", monitor.correction),
		"min-effect": optional(number({
			atLeast: 0,
			atMost: 1
		}), "Smallest effect that counts as drift.", monitor.minEffect),
		alpha: optional(number({
			above: 0,
			below: 1
		}), "Largest adjusted p that counts as drift.", monitor.alpha),
		"min-rows": optional(integer({ atLeast: 1 }), "Fewest rows that allow a verdict.", monitor.minRows)
	}), "When a change counts as drift."),
	retrain: optional(RETRAIN, "When a new model is trained by itself.")
});
const MODEL = object({
	dataset: optional(name, "Dataset it learns from; may be left out when there is only one."),
	target: optional(text(), "Column that is predicted, when it differs from the dataset's."),
	train: optional(TRAIN, "How it is trained."),
	metrics: optional(mapOf(WORD_KEYS, GATE), "Gates by metric: what a candidate must show."),
	baseline: optional(object({
		"pull-request": optional(text(), "What a pull request is compared with.", PROJECT_DEFAULTS.baseline.pullRequest),
		promotion: optional(text(), "What a promotion is compared with.", PROJECT_DEFAULTS.baseline.promotion)
	}), "What candidates are compared with."),
	"on-inconclusive": optional(oneOf(...INCONCLUSIVE_POLICIES), "What a gate that cannot tell counts as.", PROJECT_DEFAULTS.onInconclusive),
	stages: optional(listOf(name), "Stages in the order that versions pass through them.", PROJECT_DEFAULTS.stages),
	deploy: optional(mapOf(NAME_KEYS, DEPLOY), "Deployments by environment; each environment is a stage."),
	monitor: optional(MONITOR, "How served predictions are watched.")
});
/** The whole of `trainyard.yaml`. */
const PROJECT_SHAPE = object({
	version: optional(oneOf(1), "Version of this format.", 1),
	datasets: required(mapOf(NAME_KEYS, DATASET), "Datasets by name."),
	models: required(mapOf(NAME_KEYS, MODEL), "Models by name.")
});
// src/domain/project/document.ts
/** `models.iris-classifier.stages[0]`. */
const formatDocumentPath = (path) => path.reduce((text, part) => typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`, "");
/** Whether a value is a mapping; YAML's empty value counts as an empty mapping where one is expected. */
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const ownKeys = (value) => Object.keys(value);
// src/domain/project/override.ts
const PART = /^([^.[\]]+)((?:\[\d{1,4}\])*)$/;
const FORBIDDEN = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** Splits `models.m.stages[0]=qa` into its path and the text of its value. */
function parseOverride(written) {
	const equals = written.indexOf("=");
	const path = equals <= 0 ? void 0 : parsePath(written.slice(0, equals).trim());
	if (path === void 0) return err(new Failure("project.override-invalid", { message: `--set: expected path.to.key=value, found ${JSON.stringify(written)}` }));
	return ok({
		path,
		valueText: written.slice(equals + 1)
	});
}
function parsePath(text) {
	const path = [];
	for (const part of text.split(".")) {
		const match = PART.exec(part);
		if (match === null || FORBIDDEN.has(match[1])) return void 0;
		path.push(match[1], ...[...match[2].matchAll(/\d+/g)].map(([index]) => Number(index)));
	}
	return path;
}
/** The document with the overrides in place, later ones winning; problems in an overridden value are placed at its `--set`. */
function applyOverrides(document, overrides) {
	if (overrides.length === 0) return document;
	return {
		value: overrides.reduce((whole, override) => replaceAt(whole, override.path, override.value), document.value),
		locate: (path, part) => {
			const setsIt = (override) => isPrefix(override.path, path);
			const createsIt = (override) => isPrefix(path, override.path) && !exists(document.value, path);
			const origin = overrides.findLast((override) => setsIt(override) || createsIt(override));
			return origin === void 0 ? document.locate(path, part) : { file: `--set ${origin.written}` };
		}
	};
}
const isPrefix = (start, path) => start.length <= path.length && start.every((step, index) => path[index] === step);
const exists = (value, path) => {
	const [step, ...rest] = path;
	if (step === void 0) return true;
	return typeof value === "object" && value !== null && Object.hasOwn(value, step) && exists(value[step], rest);
};
function replaceAt(whole, path, value) {
	const [step, ...rest] = path;
	if (step === void 0) return value;
	if (typeof step === "number") {
		const items = Array.isArray(whole) ? [...whole] : [];
		items[step] = replaceAt(items[step], rest, value);
		return [...items];
	}
	const mapping = isMapping(whole) ? whole : {};
	return {
		...mapping,
		[step]: replaceAt(Object.hasOwn(mapping, step) ? mapping[step] : void 0, rest, value)
	};
}
// src/domain/project/check-algorithms.ts
/** Names of algorithms and parameters, and whether all algorithms can do one task together. */
function checkAlgorithms(path, algorithms, catalogues) {
	const known = catalogues.algorithms.map((algorithm) => algorithm.name);
	if (known.length === 0 || algorithms === null) return [];
	const tasks = tasksOf(Object.keys(algorithms), catalogues);
	const issues = Object.entries(algorithms).flatMap(([name, parameters]) => {
		const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
		if (algorithm !== void 0) return checkParameters([...path, name], algorithm, parameters ?? {}, tasks);
		const message = `${JSON.stringify(name)} is not a built-in algorithm.${didYouMean(name, known)}`;
		return [{
			code: "project.algorithm-unknown",
			path: [...path, name],
			part: "key",
			message,
			evidence: [`algorithms: ${known.join(", ")}`]
		}];
	});
	if (issues.length > 0 || tasks.length > 0) return issues;
	return [{
		code: "project.combination-impossible",
		path,
		part: "value",
		message: `no task can be done by all of ${Object.keys(algorithms).join(", ")}`,
		evidence: describeTasks(Object.keys(algorithms), catalogues)
	}];
}
function checkParameters(path, algorithm, parameters, tasks) {
	const known = algorithm.parameters;
	return Object.entries(parameters).flatMap(([name, written]) => {
		const at = [...path, name];
		if (!known.includes(name)) return [{
			code: "project.parameter-unknown",
			path: at,
			part: "key",
			message: `${algorithm.name} has no parameter ${JSON.stringify(name)}.${didYouMean(name, known)}`,
			evidence: [`parameters: ${known.length === 0 ? "none" : known.join(", ")}`]
		}];
		const values = Array.isArray(written) ? written : [written];
		if (values.length === 0) return [{
			code: "project.value-invalid",
			path: at,
			part: "value",
			message: `${name}: expected at least one value, found none`,
			evidence: []
		}];
		return values.flatMap((value, index) => {
			const [problem] = problemsInEveryTask(algorithm, name, value, tasks);
			if (problem === void 0) return [];
			return [{
				code: "project.value-invalid",
				path: Array.isArray(written) ? [...at, index] : at,
				part: "value",
				message: problem,
				evidence: []
			}];
		});
	});
}
/** The task may be unknown until the data is read; then a value stands when any task that is possible takes it. */
function problemsInEveryTask(algorithm, name, value, tasks) {
	const possible = algorithm.tasks.filter((task) => tasks.includes(task));
	const problems = (possible.length === 0 ? algorithm.tasks : possible).map((task) => algorithm.problemsOf(name, value, task));
	return problems.some((list) => list.length === 0) ? [] : problems[0] ?? [];
}
/** Tasks that every named algorithm can do; both tasks when none is named. */
function tasksOf(names, catalogues) {
	const algorithms = names.flatMap((name) => catalogues.algorithms.find((algorithm) => algorithm.name === name) ?? []);
	return ["classification", "regression"].filter((task) => algorithms.every((algorithm) => algorithm.tasks.includes(task)));
}
const describeTasks = (names, catalogues) => names.flatMap((name) => {
	const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
	return algorithm === void 0 ? [] : [`${name}: ${algorithm.tasks.join(", ")}`];
});
// src/domain/project/complete-project.ts
/** Fills in every default. The rules have been checked before, so that names resolve and directions are known. */
function completeProject(written, directionOf) {
	const datasets = mapValues(written.datasets ?? {}, completeDataset);
	return {
		version: 1,
		datasets,
		models: mapValues(written.models ?? {}, (model, name) => completeModel(name, model, datasets, directionOf))
	};
}
const completeDataset = (written, name) => ({
	name,
	path: written.path.replace(/\/$/, ""),
	...written.schema === void 0 ? {} : { schema: written.schema },
	...written.target === void 0 ? {} : { target: written.target },
	split: merge(PROJECT_DEFAULTS.split, written.split)
});
function completeModel(name, written, datasets, directionOf) {
	const model = written ?? {};
	const dataset = datasetNameOf(model, Object.keys(datasets));
	return {
		name,
		dataset,
		target: model.target ?? datasets[dataset]?.target ?? "",
		train: completeTrain(model.train ?? {}),
		metrics: mapValues(model.metrics ?? {}, (gate, metric) => completeGate(gate ?? {}, directionOf(metric))),
		baseline: {
			pullRequest: model.baseline?.["pull-request"] ?? PROJECT_DEFAULTS.baseline.pullRequest,
			promotion: model.baseline?.promotion ?? PROJECT_DEFAULTS.baseline.promotion
		},
		onInconclusive: model["on-inconclusive"] ?? PROJECT_DEFAULTS.onInconclusive,
		stages: model.stages ?? PROJECT_DEFAULTS.stages,
		deploy: mapValues(model.deploy ?? {}, completeDeploy),
		monitor: completeMonitor(model.monitor ?? {})
	};
}
/** The dataset that is named, or the only one there is. */
const datasetNameOf = (model, datasets) => model?.dataset ?? (datasets.length === 1 ? datasets[0] : "");
function completeTrain(train) {
	const seed = train.seed ?? PROJECT_DEFAULTS.seed;
	if (train.command !== void 0) {
		const timeout = durationOf(train.timeout);
		return {
			kind: "command",
			command: train.command,
			seed,
			...timeout === void 0 ? {} : { timeout },
			resources: train.resources ?? {}
		};
	}
	return {
		kind: "built-in",
		algorithms: mapValues(train.algorithms ?? {}, (parameters) => mapValues(parameters ?? {}, (values) => Array.isArray(values) ? values : [values])),
		search: merge(PROJECT_DEFAULTS.search, train.search),
		seed
	};
}
const completeGate = (gate, known) => ({
	better: gate.better ?? known ?? "higher",
	...gate.minimum === void 0 ? {} : { minimum: gate.minimum },
	...gate.maximum === void 0 ? {} : { maximum: gate.maximum },
	...gate.margin === void 0 ? {} : { margin: gate.margin }
});
const completeDeploy = (deploy) => ({
	target: deploy.target,
	namespace: deploy.namespace ?? PROJECT_DEFAULTS.deploy.namespace,
	replicas: deploy.replicas ?? PROJECT_DEFAULTS.deploy.replicas,
	port: deploy.port ?? PROJECT_DEFAULTS.deploy.port,
	strategy: deploy.strategy ?? PROJECT_DEFAULTS.deploy.strategy,
	...deploy.image === void 0 ? {} : { image: deploy.image }
});
function completeMonitor(written) {
	const { drift, retrain } = written;
	const fallback = PROJECT_DEFAULTS.monitor;
	return {
		reference: written.reference ?? fallback.reference,
		window: durationOf(written.window) ?? fallback.window,
		correction: drift?.correction ?? fallback.correction,
		minEffect: drift?.["min-effect"] ?? fallback.minEffect,
		alpha: drift?.alpha ?? fallback.alpha,
		minRows: drift?.["min-rows"] ?? fallback.minRows,
		retrain: {
			on: retrain?.on ?? fallback.retrain.on,
			cooldown: durationOf(retrain?.cooldown) ?? fallback.retrain.cooldown,
			maxPerWeek: retrain?.["max-per-week"] ?? fallback.retrain.maxPerWeek
		}
	};
}
const durationOf = (wire) => wire === void 0 ? void 0 : parseDuration(wire);
/** The fallback with every key that was written in its place; a mapping left empty in YAML is null. */
function merge(fallback, written) {
	return {
		...fallback,
		...written
	};
}
function mapValues(from, convert) {
	return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, convert(value, key)]));
}
// src/domain/project/check-rules.ts
/** What the shape cannot say: names that must resolve and settings that exclude each other. */
function checkRules(project, catalogues) {
	const datasets = Object.keys(project.datasets ?? {});
	const models = Object.entries(project.models ?? {});
	return [
		...datasets.length === 0 ? [issue("project.key-missing", ["datasets"], "value", "datasets: expected at least one dataset, found none")] : [],
		...models.length === 0 ? [issue("project.key-missing", ["models"], "value", "models: expected at least one model, found none")] : [],
		...models.flatMap(([name, model]) => checkModel(["models", name], model ?? {}, project, catalogues))
	];
}
function checkModel(path, model, project, catalogues) {
	return [
		...checkDataset(path, model, project),
		...checkTraining([...path, "train"], model, catalogues),
		...Object.entries(model.metrics ?? {}).flatMap(([metric, gate]) => checkGate([
			...path,
			"metrics",
			metric
		], metric, gate ?? {}, model, catalogues)),
		...checkStages(path, model)
	];
}
function checkDataset(path, model, project) {
	const known = Object.keys(project.datasets ?? {});
	if (known.length === 0) return [];
	const name = datasetNameOf(model, known);
	if (name === "") {
		const message = `${path.join(".")} needs the key "dataset", because there are ${known.length} datasets`;
		return [{
			...issue("project.key-missing", path, "key", message),
			evidence: [`datasets: ${known.join(", ")}`]
		}];
	}
	const dataset = project.datasets?.[name];
	if (!known.includes(name)) {
		const message = `dataset ${JSON.stringify(name)} is not declared.${didYouMean(name, known)}`;
		return [{
			...issue("project.dataset-unknown", [...path, "dataset"], "value", message),
			evidence: [`datasets: ${known.join(", ")}`]
		}];
	}
	if (model.target !== void 0 || dataset?.target !== void 0) return [];
	return [issue("project.target-missing", path, "key", `neither ${path.join(".")} nor datasets.${name} has the key "target"`)];
}
function checkTraining(path, model, catalogues) {
	const train = model.train ?? {};
	if (train.command !== void 0) return ["algorithms", "search"].filter((key) => train[key] !== void 0).map((key) => issue("project.combination-impossible", [...path, key], "key", `train: "command" and "${key}" exclude each other; ${key} is for the built-in algorithms`));
	return [
		...["resources", "timeout"].filter((key) => train[key] !== void 0).map((key) => issue("project.combination-impossible", [...path, key], "key", `train: "${key}" needs "command"; the built-in algorithms do not use it`)),
		...checkAlgorithms([...path, "algorithms"], train.algorithms ?? {}, catalogues),
		...checkSearchMetric(path, model, catalogues)
	];
}
function checkSearchMetric(path, model, catalogues) {
	const metric = model.train?.search?.metric;
	if (metric === void 0 || metric === "auto") return [];
	return checkMetricName([
		...path,
		"search",
		"metric"
	], "value", metric, model, catalogues);
}
function checkGate(path, metric, gate, model, catalogues) {
	const known = catalogues.metrics.find((candidate) => candidate.name === metric);
	const trainsByCommand = model.train?.command !== void 0;
	const naming = known === void 0 && trainsByCommand ? directionNeeded(path, metric, gate) : checkMetricName(path, "key", metric, model, catalogues);
	const contradiction = known !== void 0 && gate.better !== void 0 && gate.better !== known.better ? [issue("project.combination-impossible", [...path, "better"], "value", `${metric}: ${known.better} is better, found better: ${gate.better}`)] : [];
	const crossed = gate.minimum !== void 0 && gate.maximum !== void 0 && gate.minimum > gate.maximum ? [issue("project.combination-impossible", path, "key", `${metric}: minimum ${gate.minimum} is above maximum ${gate.maximum}`)] : [];
	return [
		...naming,
		...contradiction,
		...crossed
	];
}
/** A program of one's own may log metrics that nobody knows; then only the reader can say which way is better. */
const directionNeeded = (path, metric, gate) => gate.better !== void 0 ? [] : [issue("project.metric-unknown", path, "key", `${metric} is not a built-in metric, so its gate needs better: higher or better: lower`)];
function checkMetricName(path, part, metric, model, catalogues) {
	if (catalogues.metrics.length === 0) return [];
	const known = catalogues.metrics.map((candidate) => candidate.name);
	const found = catalogues.metrics.find((candidate) => candidate.name === metric);
	if (found === void 0) {
		const message = `${JSON.stringify(metric)} is not a built-in metric.${didYouMean(metric, known)}`;
		return [{
			...issue("project.metric-unknown", path, part, message),
			evidence: [`metrics: ${known.join(", ")}`]
		}];
	}
	const tasks = tasksOf(Object.keys(model.train?.algorithms ?? {}), catalogues);
	if (tasks.length !== 1 || found.tasks.includes(tasks[0])) return [];
	const message = `metric ${metric} is for ${found.tasks.join(" and ")}, but the algorithms do ${tasks[0]}`;
	return [issue("project.combination-impossible", path, part, message)];
}
/** Each environment is a stage, and promotion compares with a stage. */
function checkStages(path, model) {
	const stages = model.stages ?? PROJECT_DEFAULTS.stages;
	const notAStage = (at, part, name) => ({
		...issue("project.combination-impossible", at, part, `${JSON.stringify(name)} is not one of the stages.${didYouMean(name, stages)}`),
		evidence: [`stages: ${stages.join(", ")}`]
	});
	const environments = Object.keys(model.deploy ?? {}).filter((environment) => !stages.includes(environment)).map((environment) => notAStage([
		...path,
		"deploy",
		environment
	], "key", environment));
	const promotion = model.baseline?.promotion;
	const misspelt = promotion !== void 0 && !stages.includes(promotion) && nearestName(promotion, stages) !== void 0;
	return [...environments, ...misspelt ? [notAStage([
		...path,
		"baseline",
		"promotion"
	], "value", promotion)] : []];
}
const issue = (code, path, part, message) => ({
	code,
	path,
	part,
	message,
	evidence: []
});
// src/domain/project/check-shape.ts
/** Every deviation of a value from its shape; empty when the value may be used as the shape's static type. */
function checkShape(node, value, path = []) {
	switch (node.kind) {
		case "text": return typeof value === "string" && node.accepts(value) ? [] : [invalid(path, node.expected, value)];
		case "choice": return checkChoice(node.options, value, path);
		case "number": return checkNumber(node.whole, node.range, value, path);
		case "scalar": return typeof value === "object" && value !== null ? [invalid(path, "a number, text, true or false", value)] : [];
		case "any-object": return value === null || isMapping(value) ? [] : [invalid(path, "a mapping of keys to values", value)];
		case "one-or-list": return Array.isArray(value) ? checkItems(node.item, value, path) : checkShape(node.item, value, path);
		case "list": return Array.isArray(value) ? [...checkItems(node.item, value, path), ...repeats(value, path)] : [invalid(path, "a list", value)];
		case "map": return checkMap(node, value, path);
		case "object": return checkObject(node, value, path);
	}
}
function checkChoice(options, value, path) {
	if (options.some((option) => option === value)) return [];
	const issue = invalid(path, options.length === 1 ? String(options[0]) : `one of ${options.join(", ")}`, value);
	return [{
		...issue,
		message: typeof value === "string" ? `${issue.message}.${didYouMean(value, options.map(String))}` : issue.message
	}];
}
function checkNumber(whole, range, value, path) {
	return typeof value === "number" && Number.isFinite(value) && (!whole || Number.isSafeInteger(value)) && (range.above === void 0 || value > range.above) && (range.atLeast === void 0 || value >= range.atLeast) && (range.below === void 0 || value < range.below) && (range.atMost === void 0 || value <= range.atMost) ? [] : [invalid(path, describeNumber(whole, range), value)];
}
function describeNumber(whole, range) {
	const limits = [
		range.above === void 0 ? [] : `above ${range.above}`,
		range.atLeast === void 0 ? [] : `at least ${range.atLeast}`,
		range.below === void 0 ? [] : `below ${range.below}`,
		range.atMost === void 0 ? [] : `at most ${range.atMost}`
	].flat();
	const noun = whole ? "a whole number" : "a number";
	return limits.length === 0 ? noun : `${noun} ${limits.join(" and ")}`;
}
const checkItems = (item, values, path) => values.flatMap((value, index) => checkShape(item, value, [...path, index]));
const repeats = (values, path) => values.flatMap((value, index) => values.indexOf(value) < index ? [issueAt("project.value-invalid", [...path, index], "value", `${show(value)} is listed twice`)] : []);
function checkMap(node, value, path) {
	if (value === null) return [];
	if (!isMapping(value)) return [invalid(path, "a mapping of names to settings", value)];
	const pattern = new RegExp(node.keys.pattern);
	return ownKeys(value).flatMap((key) => [...pattern.test(key) ? [] : [issueAt("project.name-invalid", [...path, key], "key", `expected ${node.keys.expected} as a name, found ${show(key)}`)], ...checkShape(node.item, value[key], [...path, key])]);
}
function checkObject(node, value, path) {
	const known = Object.keys(node.fields);
	if (value !== null && !isMapping(value)) return [invalid(path, `a mapping with the keys ${known.join(", ")}`, value)];
	const given = value ?? {};
	const where = path.length === 0 ? "the top level" : formatDocumentPath(path);
	const unknown = ownKeys(given).filter((key) => !Object.hasOwn(node.fields, key)).map((key) => ({
		...issueAt("project.key-unknown", [...path, key], "key", `unknown key ${show(key)} in ${where}.${didYouMean(key, known)}`),
		evidence: [`known keys: ${known.join(", ")}`]
	}));
	const fields = Object.entries(node.fields).flatMap(([key, field]) => {
		if (Object.hasOwn(given, key)) return checkShape(field.node, given[key], [...path, key]);
		return field.required ? [issueAt("project.key-missing", path, "key", `${where} needs the key "${key}": ${field.about}`)] : [];
	});
	return [...unknown, ...fields];
}
const invalid = (path, expected, value) => issueAt("project.value-invalid", path, "value", `${formatDocumentPath(path) || "the file"}: expected ${expected}, found ${show(value)}`);
const issueAt = (code, path, part, message) => ({
	code,
	path,
	part,
	message,
	evidence: []
});
/** A value as a reader recognises it: what it is when it is not a scalar, and never more than a line of it. */
function show(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === "object") return "a mapping";
	const written = JSON.stringify(value) ?? typeof value;
	return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
// src/domain/project/parse-project.ts
/**
* Checks the whole configuration and fills in its defaults. Every problem is reported at once, each at its line and column; the rules that go
* across keys are checked on what is left when the misshapen parts are taken out.
*/
function parseProject(document, catalogues) {
	const place = (issue) => new Failure(issue.code, {
		message: issue.message,
		evidence: issue.evidence,
		at: document.locate(issue.path, issue.part)
	});
	const misshapen = checkShape(PROJECT_SHAPE.node, document.value);
	const broken = brokenRules(document.value, misshapen, catalogues);
	if (misshapen.length + broken.length > 0) return err([...misshapen, ...broken].map(place).sort(byPosition));
	const directions = new Map(catalogues.metrics.map((metric) => [metric.name, metric.better]));
	return ok(completeProject(document.value, (metric) => directions.get(metric)));
}
function brokenRules(value, misshapen, catalogues) {
	if (misshapen.length === 0) return checkRules(value, catalogues);
	const rest = structuredCopy(value);
	const wrong = misshapen.filter((issue) => issue.code !== "project.name-invalid" && issue.code !== "project.key-missing");
	for (const issue of wrong) takeOut(rest, issue.path);
	if (!isMapping(rest) || checkShape(PROJECT_SHAPE.node, rest).some((issue) => !BEARABLE.has(issue.code))) return [];
	return checkRules(rest, catalogues).filter((issue) => issue.code !== "project.key-missing" && !wrong.some(({ path }) => issue.path.every((part, index) => path[index] === part)));
}
/** Problems of the shape that leave something the rules can be checked on. */
const BEARABLE = /* @__PURE__ */ new Set(["project.name-invalid", "project.key-missing"]);
/** The value is JSON by now: YAML was read into plain mappings, lists and scalars. */
const structuredCopy = (value) => JSON.parse(JSON.stringify(value ?? null));
function takeOut(value, path) {
	const last = path.at(-1);
	const parent = path.slice(0, -1).reduce((at, part) => typeof at === "object" && at !== null ? at[part] : void 0, value);
	if (last !== void 0 && typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, last);
}
const byPosition = (left, right) => (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
// src/features/project/catalogues.ts
/** What the numeric library offers, as the configuration check needs it. */
const CATALOGUES = {
	algorithms: ALGORITHM_IDS.map(describeAlgorithm),
	metrics: METRIC_CATALOGUE
};
function describeAlgorithm(name) {
	const spec = ALGORITHMS[name];
	const names = spec.tasks.flatMap((task) => Object.keys(spec.parameters(task)));
	const aliases = name === "logistic-regression" ? ["c"] : [];
	return {
		name,
		tasks: spec.tasks,
		parameters: [.../* @__PURE__ */ new Set([...names, ...aliases])],
		problemsOf: (parameter, value, task) => {
			const resolved = resolveAlgorithm(name, task, { [parameter]: value });
			return resolved.ok ? [] : resolved.error;
		}
	};
}
// src/features/project/load-project.ts
const PROJECT_FILE = "trainyard.yaml";
/** A configuration of a hundred models has about 100 kB; more is a wrong file or an attack. */
const MAX_BYTES = 1e6;
/** Reads, overrides and checks the configuration; every problem is raised at once with its line and column. */
async function loadProject(command, ports) {
	const file = command.file ?? "trainyard.yaml";
	const project = parseProject(applyOverrides(readDocument(await readText(file, ports), file, ports.yaml), readOverrides(command.set ?? [], ports.yaml)), CATALOGUES);
	if (project.ok) return project.value;
	throwIfAny(project.error);
	throw new Failure("contract.bug", { message: "the configuration was refused without a reason" });
}
async function readText(file, ports) {
	const path = join(ports.root, file);
	const stat = await ports.files.stat(path);
	if (stat !== void 0 && stat.sizeBytes > MAX_BYTES) throw new Failure("project.file-too-large", {
		message: `expected at most ${MAX_BYTES} bytes, found ${stat.sizeBytes}`,
		at: { file }
	});
	const bytes = await ports.files.read(path);
	if (bytes === void 0) throw new Failure("project.file-missing", {
		message: `expected a configuration, found no file`,
		at: { file }
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Failure("project.syntax", {
			message: "expected text in UTF-8",
			at: { file },
			cause
		});
	}
}
function readDocument(text, file, yaml) {
	const document = yaml.read(text, file);
	throwIfAny(document.problems.map(({ message, at }) => new Failure("project.syntax", {
		message,
		at
	})));
	return document;
}
function readOverrides(written, yaml) {
	const problems = [];
	const overrides = written.flatMap((text) => {
		const parsed = parseOverride(text);
		if (!parsed.ok) {
			problems.push(parsed.error);
			return [];
		}
		const value = yaml.read(parsed.value.valueText, `--set ${text}`);
		problems.push(...value.problems.map(({ message }) => new Failure("project.override-invalid", { message: `--set ${text}: ${message}` })));
		return [{
			path: parsed.value.path,
			value: value.value,
			written: text
		}];
	});
	throwIfAny(problems);
	return overrides;
}
/** The model of that name, or the only one when no name is given. */
function requireModel(project, name) {
	const names = Object.keys(project.models);
	const wanted = name ?? (names.length === 1 ? names[0] : void 0);
	if (wanted === void 0) throw new Failure("project.model-ambiguous", {
		message: `expected the name of a model, because there are ${names.length}`,
		evidence: [`models: ${names.join(", ")}`]
	});
	const model = Object.hasOwn(project.models, wanted) ? project.models[wanted] : void 0;
	if (model !== void 0) return model;
	throw new Failure("project.model-unknown", {
		message: `there is no model ${JSON.stringify(wanted)}.${didYouMean(wanted, names)}`,
		evidence: [`models: ${names.join(", ")}`]
	});
}
export { PROJECT_DEFAULTS as i, loadProject as n, requireModel as r, PROJECT_FILE as t };
