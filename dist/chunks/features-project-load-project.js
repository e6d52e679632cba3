import { n as nearestName, t as didYouMean } from "./kernel-nearest-name.js";
import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { o as NO_PREPROCESSING } from "./numeric-preprocessing-calendar.js";
import { n as ok, t as err } from "./kernel-result.js";
import { t as parseExpression } from "./numeric-preprocessing-expression-parse.js";
import { C as optional, E as text, S as oneOrListOf, T as scalar, _ as mapOf, a as completeParameters, b as object, d as completePreprocessing, g as listOf, h as integer, i as completeKubernetes, l as COLUMN_KEYS, m as flag, n as SWEEP, o as completeSweep, p as anyObject, r as WORD_KEYS, t as KUBERNETES, u as PREPROCESSING, v as mappingOr, w as required, x as oneOf, y as number } from "./domain-project-sweep-section.js";
import { i as parseBytes, t as formatBytes } from "./kernel-bytes.js";
import { r as parseDuration, t as formatDuration } from "./kernel-duration.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
import { t as CALIBRATIONS } from "./kernel-calibration.js";
import { t as DIRECTIONS } from "./kernel-metric.js";
import { r as SEARCH_STRATEGIES, t as PRUNINGS } from "./kernel-project.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
import { a as resolveAlgorithm, n as ALGORITHM_IDS, s as parameterNames, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
import { t as METRIC_CATALOGUE } from "./numeric-metrics-catalogue.js";
import { join } from "node:path";
// src/domain/project/project-shape.ts
/** Names become tags (`data/<name>@v1.0.0`), folders and Kubernetes objects: the strictest of the three decides. */
const NAME_PATTERN = "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$";
const NAME_KEYS = {
	expected: "lower-case letters, digits and hyphens, beginning with a letter",
	pattern: NAME_PATTERN
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
const { split, search, deploy, monitor, program: program$1 } = PROJECT_DEFAULTS;
const SEED = integer({
	atLeast: 0,
	atMost: 4294967295
});
const SPLIT = object({
	test: optional(number({
		above: 0,
		below: 1
	}), "Share of the rows that is held out for testing.", split.test),
	strategy: optional(oneOf("random", "stratified", "group", "time"), "How rows are chosen: at random, with the shares of the classes kept, whole groups, or the latest.", split.strategy),
	by: optional(text(), "Column of the groups or of the time, for those strategies. Groups are not learned from."),
	seed: optional(SEED, "Seed of the split.", split.seed)
});
const DATASET = object({
	path: required(pathInRepository, "File or folder of the data."),
	schema: optional(pathInRepository, "Table schema file that the data is validated against."),
	target: optional(text(), "Column that is predicted."),
	split: optional(SPLIT, "How rows are held out for testing."),
	storage: optional(oneOf("lfs", "release", "working-tree"), "Whether versions keep their objects on the LFS server or as assets of releases; with working-tree on the LFS server, and until the upload there is no copy beside the files.")
});
const SEARCH = object({
	strategy: optional(oneOf(...SEARCH_STRATEGIES), "How settings are chosen: every combination, a random choice, successive halving, by what earlier ones showed, or within a time.", search.strategy),
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
	}), "Settings that are drawn at most by strategies that draw; with auto 200 when not given.", search.samples),
	factor: optional(number({
		above: 1,
		atMost: 100
	}), "With halving and auto: one setting in so many goes on, with so many times the rows."),
	resource: optional(oneOf("rows", "folds"), "With halving: what each round has more of."),
	prune: optional(oneOf(...PRUNINGS), "Which settings are given up before their last fold: those that cannot win any more, or also those that lose a statistical race."),
	budget: optional(duration, "With auto: time that the search has, ten minutes when not given; its result then depends on the machine.")
});
const RANGE = object({
	low: required(number(), "Smallest value."),
	high: required(number(), "Largest value."),
	log: optional(flag, "Whether each order of magnitude is as likely as another.", false)
});
const bytes = text({
	expected: "a size such as 512Mi or 2 GB",
	accepts: (wire) => parseBytes(wire) !== void 0
});
const WATCHDOG = object({
	stall: optional(duration, "Longest time without output, metric or checkpoint; without it, half an hour of a program that also computes nothing."),
	"not-a-number": optional(oneOf("stop", "ignore"), "What a loss that is NaN or infinite does to the program.", "stop"),
	divergence: optional(number({ above: 1 }), "Multiple of its first values at which a loss has diverged.", program$1.watchdog.divergence),
	memory: optional(bytes, "Memory that must remain on the machine.", formatBytes(program$1.watchdog.memory)),
	disk: optional(bytes, "Disk space that must remain.", formatBytes(program$1.watchdog.disk))
});
const PRICE = object({
	"per-hour": required(number({ atLeast: 0 }), "Price of an hour of the machine."),
	currency: optional(text({
		expected: "a currency of three letters",
		pattern: "^[A-Z]{3}$"
	}), "Currency of the price.", "USD")
});
const TRAIN = object({
	algorithms: optional(mapOf(WORD_KEYS, mapOf(WORD_KEYS, mappingOr(RANGE, oneOrListOf(scalar)))), "Built-in algorithms with the parameter values, or ranges of them, to search; none means all."),
	preprocessing: optional(PREPROCESSING, "How columns are prepared for the built-in algorithms."),
	calibration: optional(oneOf(...CALIBRATIONS), "How probabilities of classes are corrected after learning, on rows that were not learned from."),
	search: optional(SEARCH, "How the setting is chosen."),
	command: optional(text(), "A program of your own that trains, instead of the built-in algorithms."),
	parameters: optional(mapOf(WORD_KEYS, scalar), "Values that the program is given; {name} in the command stands for one.", {}),
	sweep: optional(SWEEP, "Settings of the program that a sweep tries."),
	on: optional(oneOf("runner", "kubernetes"), "Whether the program runs on this machine or as a job of a cluster.", "runner"),
	kubernetes: optional(KUBERNETES, "The job of the cluster."),
	resources: optional(anyObject, "What the program needs, such as gpus and memory."),
	timeout: optional(duration, "Longest time that the program may take."),
	code: optional(listOf(pathInRepository), "Files and folders that the result of the program depends on; the whole repository when empty.", []),
	"metrics-from": optional(listOf(pathInRepository), "Files and folders that the program writes metrics to, beside those that are looked for anyway.", []),
	retries: optional(integer({
		atLeast: 0,
		atMost: 20
	}), "Further attempts in the same job after a fault of the machine.", program$1.retries),
	grace: optional(duration, "Time to save its state that the program has before it is killed.", formatDuration(program$1.grace)),
	watchdog: optional(WATCHDOG, "When the program is stopped because it cannot come to a good end."),
	price: optional(PRICE, "What the machine costs, for the estimate in the record."),
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
const PRICES = object({
	"as-of": required(text({
		expected: "a month such as 2026-11",
		pattern: "^\\d{4}-(0[1-9]|1[0-2])$"
	}), "Month in which the prices were read."),
	"storage-gib-month": required(number({ atLeast: 0 }), "USD for a GiB that is stored for a month."),
	"download-gib": required(number({ atLeast: 0 }), "USD for a GiB that is downloaded."),
	source: optional(text(), "Where the prices were read.")
});
/** The whole of `trainyard.yaml`. */
const PROJECT_SHAPE = object({
	version: optional(oneOf(1), "Version of this format.", 1),
	datasets: required(mapOf(NAME_KEYS, DATASET), "Datasets by name."),
	models: required(mapOf(NAME_KEYS, MODEL), "Models by name."),
	prices: optional(PRICES, "What git LFS costs, when it is not the price of GitHub.com that Trainyard knows.")
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
// src/domain/project/check-shape.ts
/** Every deviation of a value from its shape; empty when the value may be used as the shape's static type. */
function checkShape(node, value, path = []) {
	switch (node.kind) {
		case "text": return typeof value === "string" && node.accepts(value) ? [] : [invalid$1(path, node.expected, value)];
		case "choice": return checkChoice(node.options, value, path);
		case "number": return checkNumber(node.whole, node.range, value, path);
		case "flag": return typeof value === "boolean" ? [] : [invalid$1(path, "true or false", value)];
		case "scalar": return typeof value === "object" && value !== null ? [invalid$1(path, "a number, text, true or false", value)] : [];
		case "any-object": return value === null || isMapping(value) ? [] : [invalid$1(path, "a mapping of keys to values", value)];
		case "one-or-list": return Array.isArray(value) ? checkItems(node.item, value, path) : checkShape(node.item, value, path);
		case "mapping-or": return checkShape(isMapping(value) && sharesKey(node.mapping, value) ? node.mapping : node.other, value, path);
		case "list": return Array.isArray(value) ? [...checkItems(node.item, value, path), ...repeats(value, path)] : [invalid$1(path, "a list", value)];
		case "map": return checkMap(node, value, path);
		case "object": return checkObject(node, value, path);
	}
}
const sharesKey = (node, value) => node.kind !== "object" || ownKeys(value).some((key) => Object.hasOwn(node.fields, key));
function checkChoice(options, value, path) {
	if (options.some((option) => option === value)) return [];
	const issue = invalid$1(path, options.length === 1 ? String(options[0]) : `one of ${options.join(", ")}`, value);
	return [{
		...issue,
		message: typeof value === "string" ? `${issue.message}.${didYouMean(value, options.map(String))}` : issue.message
	}];
}
function checkNumber(whole, range, value, path) {
	return typeof value === "number" && Number.isFinite(value) && (!whole || Number.isSafeInteger(value)) && (range.above === void 0 || value > range.above) && (range.atLeast === void 0 || value >= range.atLeast) && (range.below === void 0 || value < range.below) && (range.atMost === void 0 || value <= range.atMost) ? [] : [invalid$1(path, describeNumber(whole, range), value)];
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
	if (!isMapping(value)) return [invalid$1(path, "a mapping of names to settings", value)];
	const pattern = new RegExp(node.keys.pattern);
	return ownKeys(value).flatMap((key) => [...pattern.test(key) ? [] : [issueAt("project.name-invalid", [...path, key], "key", `expected ${node.keys.expected} as a name, found ${show(key)}`)], ...checkShape(node.item, value[key], [...path, key])]);
}
function checkObject(node, value, path) {
	const known = Object.keys(node.fields);
	if (value !== null && !isMapping(value)) return [invalid$1(path, `a mapping with the keys ${known.join(", ")}`, value)];
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
const invalid$1 = (path, expected, value) => issueAt("project.value-invalid", path, "value", `${formatDocumentPath(path) || "the file"}: expected ${expected}, found ${show(value)}`);
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
// src/domain/project/parse-features.ts
/** A file of feature definitions. */
const FEATURES_SHAPE = object({
	version: optional(oneOf(1), "Version of this format.", 1),
	features: required(mapOf(COLUMN_KEYS, object({
		expression: required(text(), "How the feature is computed from columns and from features before it."),
		about: optional(text(), "What it means.")
	})), "Features by name.")
});
/** Reads a file of feature definitions; every problem has its line and column, mistakes in expressions too. */
function parseFeatureFile(document) {
	const issues = checkShape(FEATURES_SHAPE.node, document.value);
	if (issues.length > 0) return err(issues.map(({ code, message, evidence, path, part }) => new Failure(code, {
		message,
		evidence,
		at: document.locate(path, part)
	})));
	const { features } = document.value;
	const definitions = Object.entries(features).map(([name, { expression, about }]) => ({
		name,
		expression,
		...about === void 0 ? {} : { about }
	}));
	const problems = definitions.flatMap(({ name, expression }) => {
		const parsed = parseExpression(expression);
		if (parsed.ok) return [];
		return new Failure("train.feature-expression", {
			message: `feature "${name}": ${parsed.error.message}, at character ${parsed.error.at} of ${JSON.stringify(expression)}.`,
			at: document.locate([
				"features",
				name,
				"expression"
			], "value")
		});
	});
	return problems.length > 0 ? err(problems) : ok(definitions);
}
// src/domain/project/parse-preprocessing.ts
/** Reads a file that holds what stands below `preprocessing` in `trainyard.yaml`; every problem has its line and column. */
function parsePreprocessingFile(document) {
	const issues = checkShape(PREPROCESSING.node, document.value);
	if (issues.length === 0) return ok(completePreprocessing(document.value));
	return err(issues.map(({ code, message, evidence, path, part }) => new Failure(code, {
		message,
		evidence,
		at: document.locate(path, part)
	})));
}
// src/domain/project/check-algorithms.ts
/** Names of algorithms and parameters, and whether all algorithms can do one task together. */
function checkAlgorithms(path, algorithms, catalogues) {
	const known = catalogues.algorithms.map((algorithm) => algorithm.name);
	if (known.length === 0 || algorithms === null) return [];
	const tasks = tasksOf(Object.keys(algorithms), catalogues);
	const issues = Object.entries(algorithms).flatMap(([name, parameters]) => {
		const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
		if (algorithm !== void 0) return checkParameters$1([...path, name], algorithm, parameters ?? {}, tasks);
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
function checkParameters$1(path, algorithm, parameters, tasks) {
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
		if (isMapping(written)) return checkRange(at, algorithm, name, written, tasks);
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
/** Both ends must be values that the parameter takes, the lower one first. */
function checkRange(path, algorithm, name, range, tasks) {
	const { low, high, log } = range;
	const problem = low >= high ? `${name}: expected low below high, found ${low} and ${high}` : log === true && low <= 0 ? `${name}: expected low above 0 where log is true, found ${low}` : [low, high].flatMap((end) => problemsInEveryTask(algorithm, name, end, tasks))[0];
	return problem === void 0 ? [] : [{
		code: "project.value-invalid",
		path,
		part: "value",
		message: problem,
		evidence: []
	}];
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
const { program } = PROJECT_DEFAULTS;
const withoutSlash = (path) => path.replace(/\/$/, "");
/** Fills in every default. The rules have been checked before, so that names resolve and directions are known. */
function completeProject(written, directionOf) {
	const datasets = mapValues(written.datasets ?? {}, completeDataset);
	return {
		version: 1,
		datasets,
		models: mapValues(written.models ?? {}, (model, name) => completeModel(name, model, datasets, directionOf)),
		...written.prices === void 0 ? {} : { prices: completePrices(written.prices) }
	};
}
const completePrices = (written) => ({
	asOf: written["as-of"],
	...written.source === void 0 ? {} : { source: written.source },
	storagePerGibMonth: written["storage-gib-month"],
	downloadPerGib: written["download-gib"]
});
const completeDataset = (written, name) => ({
	name,
	path: withoutSlash(written.path),
	...written.schema === void 0 ? {} : { schema: written.schema },
	...written.target === void 0 ? {} : { target: written.target },
	split: merge(PROJECT_DEFAULTS.split, written.split),
	...written.storage === void 0 ? {} : { storage: written.storage }
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
			parameters: completeParameters(train.parameters ?? {}),
			...train.sweep === void 0 || train.sweep === null ? {} : { sweep: completeSweep(train.sweep) },
			...train.on === "kubernetes" && train.kubernetes ? { kubernetes: completeKubernetes(train.kubernetes) } : {},
			resources: train.resources ?? {},
			code: (train.code ?? program.code).map(withoutSlash),
			metricsFrom: (train["metrics-from"] ?? program.metricsFrom).map(withoutSlash),
			retries: train.retries ?? program.retries,
			grace: durationOf(train.grace) ?? program.grace,
			watchdog: completeWatchdog(train.watchdog ?? {}),
			...train.price === void 0 || train.price === null ? {} : { price: {
				perHour: train.price["per-hour"],
				currency: train.price.currency ?? "USD"
			} }
		};
	}
	return {
		kind: "built-in",
		algorithms: mapValues(train.algorithms ?? {}, (parameters) => mapValues(parameters ?? {}, completeValues)),
		search: completeSearch(train.search ?? {}),
		seed,
		...train.preprocessing === void 0 || train.preprocessing === null ? {} : { preprocessing: completePreprocessing(train.preprocessing) },
		...train.calibration === void 0 || train.calibration === null ? {} : { calibration: train.calibration }
	};
}
function completeValues(values) {
	if (typeof values === "object" && values !== null && "low" in values) {
		const { low, high, log } = values;
		return {
			low,
			high,
			...log === void 0 ? {} : { log }
		};
	}
	return Array.isArray(values) ? values : [values];
}
function completeSearch({ budget, ...written }) {
	const time = durationOf(budget);
	const samples = written.strategy === "auto" ? { samples: PROJECT_DEFAULTS.autoSamples } : {};
	return {
		...PROJECT_DEFAULTS.search,
		...samples,
		...written,
		...time === void 0 ? {} : { budget: time }
	};
}
function completeWatchdog(written) {
	const stall = durationOf(written.stall);
	return {
		...stall === void 0 ? {} : { stall },
		notANumber: written["not-a-number"] === void 0 ? program.watchdog.notANumber : written["not-a-number"] === "stop",
		divergence: written.divergence ?? program.watchdog.divergence,
		memory: written.memory === void 0 ? program.watchdog.memory : parseBytes(written.memory),
		disk: written.disk === void 0 ? program.watchdog.disk : parseBytes(written.disk)
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
// src/domain/project/check-sweep.ts
/** What the shapes of sweep, parameters and kubernetes cannot say. */
function checkSweep(path, train, gates, catalogues) {
	const sweep = train.sweep ?? void 0;
	const names = [.../* @__PURE__ */ new Set([...Object.keys(train.parameters ?? {}), ...Object.keys(sweep?.parameters ?? {})])];
	return [
		...Object.entries(train.parameters ?? {}).filter(([, value]) => value === null).map(([name]) => invalid([
			...path,
			"parameters",
			name
		], "a number, text, true or false", "nothing")),
		...sameVariable([...path, sweep === void 0 ? "parameters" : "sweep"], names),
		...sweep === void 0 ? [] : checkParameters([
			...path,
			"sweep",
			"parameters"
		], sweep),
		...sweep === void 0 ? [] : checkMetric([...path, "sweep"], sweep, gates, catalogues),
		...sweep?.limits?.cost !== void 0 && !train.price ? [combination([
			...path,
			"sweep",
			"limits",
			"cost"
		], "sweep.limits.cost needs the key \"price\": what an hour of the machine costs")] : [],
		...checkPlace(path, train)
	];
}
const isList = (space) => Array.isArray(space);
function checkParameters(path, { parameters, strategy = "grid" }) {
	if (Object.keys(parameters ?? {}).length === 0) return [invalid(path, "at least one parameter", "none")];
	return Object.entries(parameters).flatMap(([name, space]) => {
		const at = [...path, name];
		if (isList(space)) {
			if (space.length === 0) return [invalid(at, "at least one value", "an empty list")];
			return space.includes(null) ? [invalid(at, "numbers, texts, true or false", "nothing")] : [];
		}
		if (space === null) return [invalid(at, "a list of values, or a range from low to high", "nothing")];
		return [
			...space.low > space.high ? [combination([...at, "high"], `${name}: low ${space.low} is above high ${space.high}`)] : [],
			...space.log && space.low <= 0 ? [combination([...at, "low"], `${name}: a logarithmic range needs low above 0, found ${space.low}`)] : [],
			...space.whole && !(Number.isSafeInteger(space.low) && Number.isSafeInteger(space.high)) ? [combination(at, `${name}: a range of whole numbers needs whole ends, found ${space.low} and ${space.high}`)] : [],
			...strategy === "grid" && !(space.whole && !space.log) ? [combination(at, `${name}: a grid needs a list of values; a range is for the strategies random and halton`)] : []
		];
	});
}
function checkMetric(path, { metric, better }, gates, catalogues) {
	if (metric === void 0 || better !== void 0 || gates.includes(metric) || catalogues.metrics.length === 0) return [];
	if (catalogues.metrics.some(({ name }) => name === metric)) return [];
	return [{
		...combination([...path, "metric"], `${metric} is neither built in nor a gate of the model, so the sweep needs better: higher or better: lower`),
		code: "project.metric-unknown"
	}];
}
/** Two names that become one environment variable would overwrite each other. */
function sameVariable(path, names) {
	const variable = (name) => name.toUpperCase().replaceAll("-", "_");
	return names.flatMap((name, index) => {
		const earlier = names.slice(0, index).find((other) => variable(other) === variable(name));
		return earlier === void 0 ? [] : [combination(path, `parameters ${earlier} and ${name} would both be TRAINYARD_PARAM_${variable(name)}`)];
	});
}
function checkPlace(path, train) {
	if (train.on === "kubernetes" && !train.kubernetes) return [{
		...combination(path, "train.on: kubernetes needs the key \"kubernetes\" with an image"),
		code: "project.key-missing"
	}];
	if (train.on !== "kubernetes" && train.kubernetes) return [combination([...path, "kubernetes"], "train.kubernetes is used with on: kubernetes only")];
	return [];
}
const invalid = (path, expected, found) => ({
	code: "project.value-invalid",
	path,
	part: "value",
	message: `${path.join(".")}: expected ${expected}, found ${found}`,
	evidence: []
});
const combination = (path, message) => ({
	code: "project.combination-impossible",
	path,
	part: "key",
	message,
	evidence: []
});
// src/domain/project/check-rules.ts
/** What the shape cannot say: names that must resolve and settings that exclude each other. */
function checkRules(project, catalogues) {
	const datasets = Object.keys(project.datasets ?? {});
	const models = Object.entries(project.models ?? {});
	return [
		...datasets.length === 0 ? [issue("project.key-missing", ["datasets"], "value", "datasets: expected at least one dataset, found none")] : [],
		...models.length === 0 ? [issue("project.key-missing", ["models"], "value", "models: expected at least one model, found none")] : [],
		...Object.entries(project.datasets ?? {}).flatMap(([name, dataset]) => checkSplit([
			"datasets",
			name,
			"split"
		], dataset?.split ?? {})),
		...models.flatMap(([name, model]) => checkModel(["models", name], model ?? {}, project, catalogues))
	];
}
function checkSplit(path, { strategy, by }) {
	const needsColumn = strategy === "group" || strategy === "time";
	if (needsColumn && by === void 0) return [issue("project.key-missing", path, "key", `${path.join(".")} needs the key "by": the column that strategy ${strategy} parts rows by`)];
	if (needsColumn || by === void 0) return [];
	const message = `${path.join(".")}: "by" is for the strategies group and time, found strategy ${strategy ?? PROJECT_DEFAULTS.split.strategy}`;
	return [issue("project.combination-impossible", [...path, "by"], "key", message)];
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
const ONLY_FOR_COMMANDS = [
	"parameters",
	"sweep",
	"on",
	"kubernetes",
	"resources",
	"timeout",
	"code",
	"metrics-from",
	"retries",
	"grace",
	"watchdog",
	"price"
];
function checkTraining(path, model, catalogues) {
	const train = model.train ?? {};
	if (train.command !== void 0) return [...[
		"algorithms",
		"search",
		"preprocessing",
		"calibration"
	].filter((key) => train[key] !== void 0).map((key) => issue("project.combination-impossible", [...path, key], "key", `train: "command" and "${key}" exclude each other; ${key} is for the built-in algorithms`)), ...checkSweep(path, train, Object.keys(model.metrics ?? {}), catalogues)];
	return [
		...ONLY_FOR_COMMANDS.filter((key) => train[key] !== void 0).map((key) => issue("project.combination-impossible", [...path, key], "key", `train: "${key}" needs "command"; the built-in algorithms do not use it`)),
		...checkAlgorithms([...path, "algorithms"], train.algorithms ?? {}, catalogues),
		...checkSearchMetric(path, model, catalogues),
		...checkSearch(path, model)
	];
}
/** Keys of the search that only some strategies heed, and ranges, of which a grid cannot try every value. */
function checkSearch(path, { train }) {
	const search = train?.search ?? {};
	const strategy = search.strategy ?? PROJECT_DEFAULTS.search.strategy;
	const heeded = {
		factor: ["halving", "auto"],
		resource: ["halving"],
		budget: ["auto"]
	};
	const unheeded = [
		"factor",
		"resource",
		"budget"
	].flatMap((key) => search[key] === void 0 || heeded[key].includes(strategy) ? [] : [issue("project.combination-impossible", [
		...path,
		"search",
		key
	], "key", `search: "${key}" is for strategy ${heeded[key].join(" and ")}, found strategy ${strategy}`)]);
	if (strategy !== "grid") return unheeded;
	const ranges = Object.entries(train?.algorithms ?? {}).flatMap(([name, parameters]) => Object.entries(parameters ?? {}).flatMap(([parameter, values]) => isMapping(values) ? [[name, parameter]] : []));
	return [...unheeded, ...ranges.map(([name, parameter]) => issue("project.combination-impossible", [
		...path,
		"algorithms",
		name,
		parameter
	], "value", `${parameter}: a grid cannot try every value of a range; list the values, or choose search strategy random, halving, bayesian or auto`))];
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
	const names = spec.tasks.flatMap((task) => parameterNames(spec.parameters(task)));
	return {
		name,
		tasks: spec.tasks,
		parameters: [...new Set(names)],
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
	if (!project.ok) throwIfAny(project.error);
	else return {
		...project.value,
		models: await withFeatures(project.value.models, ports)
	};
	throw new Failure("contract.bug", { message: "the configuration was refused without a reason" });
}
/** The models with what their files of feature definitions say. */
async function withFeatures(models, ports) {
	const read = /* @__PURE__ */ new Map();
	const complete = {};
	for (const [name, model] of Object.entries(models)) {
		complete[name] = model;
		if (model.train.kind !== "built-in" || model.train.preprocessing === void 0) continue;
		const { preprocessing } = model.train;
		for (const file of preprocessing.featureFiles) if (!read.has(file)) read.set(file, await readFeatures(file, ports));
		const features = preprocessing.featureFiles.flatMap((file) => read.get(file));
		complete[name] = {
			...model,
			train: {
				...model.train,
				preprocessing: {
					...preprocessing,
					features
				}
			}
		};
	}
	return complete;
}
/** Reads one file of feature definitions, relative to the root; every problem is raised at once with its line and column. */
async function readFeatures(file, ports) {
	const parsed = parseFeatureFile(readDocument(await readText(file, ports, NAMED_FILE), file, ports.yaml));
	if (parsed.ok) return parsed.value;
	throwIfAny(parsed.error);
	return [];
}
/** Reads one file of preprocessing with the feature definitions that it names, all relative to the root. */
async function readPreprocessing(file, ports) {
	const parsed = parsePreprocessingFile(readDocument(await readText(file, ports, NAMED_FILE), file, ports.yaml));
	if (!parsed.ok) {
		throwIfAny(parsed.error);
		return NO_PREPROCESSING;
	}
	const features = [];
	for (const name of parsed.value.featureFiles) features.push(...await readFeatures(name, ports));
	return {
		...parsed.value,
		features
	};
}
/** What to say of a file that a configuration or an option names, and that is not there. */
const NAMED_FILE = {
	message: "expected a YAML file, found none",
	remedy: "Correct the path, or write the file."
};
async function readText(file, ports, missing = { message: "expected a configuration, found no file" }) {
	const path = join(ports.root, file);
	const stat = await ports.files.stat(path);
	if (stat !== void 0 && stat.sizeBytes > MAX_BYTES) throw new Failure("project.file-too-large", {
		message: `expected at most ${MAX_BYTES} bytes, found ${stat.sizeBytes}`,
		at: { file }
	});
	const bytes = await ports.files.read(path);
	if (bytes === void 0) throw new Failure("project.file-missing", {
		...missing,
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
export { requireModel as a, readPreprocessing as i, loadProject as n, readFeatures as r, PROJECT_FILE as t };
