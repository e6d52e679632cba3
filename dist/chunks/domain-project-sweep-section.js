import { a as IMPUTATIONS, i as ENCODINGS, o as NO_PREPROCESSING, r as DATE_PART_NAMES, s as SCALINGS } from "./numeric-preprocessing-calendar.js";
import { r as parseDuration, t as formatDuration } from "./kernel-duration.js";
import { t as DIRECTIONS } from "./kernel-metric.js";
import { i as SWEEP_AS, n as RUNTIME_KINDS } from "./kernel-project.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
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
/** A mapping of one form, or anything else of another. */
const mappingOr = (mapping, other) => ({ node: {
	kind: "mapping-or",
	mapping: mapping.node,
	other: other.node
} });
const mapOf = (keys, item) => ({ node: {
	kind: "map",
	keys,
	item: item.node
} });
const flag = { node: { kind: "flag" } };
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
// src/domain/project/preprocessing-section.ts
const SHARE = number({
	atLeast: 0,
	atMost: 1
});
/** Columns are named by the data, so nearly anything goes. */
const COLUMN_KEYS = {
	expected: "a column of 1 to 200 characters",
	pattern: "^.{1,200}$"
};
const TREATMENT = object({
	impute: optional(oneOf(...IMPUTATIONS), "What is put in place of missing values."),
	fill: optional(scalar, "The value itself that is put in place of missing ones, instead of impute."),
	indicator: optional(flag, "Whether a further column says where values were missing."),
	scale: optional(oneOf(...SCALINGS), "How numbers are brought to one size; by the needs of the algorithm when not given."),
	"clip-below": optional(SHARE, "Quantile of the training rows below which numbers are moved up to it."),
	"clip-above": optional(SHARE, "Quantile of the training rows above which numbers are moved down to it."),
	encode: optional(oneOf(...ENCODINGS), "How categories become numbers; a number column with an encoding is taken for categories."),
	order: optional(listOf(text()), "Categories of an ordinal column from low to high."),
	"date-parts": optional(listOf(oneOf(...DATE_PART_NAMES)), "Parts of a date that become columns.")
});
const PREPROCESSING = object({
	exclude: optional(listOf(text()), "Columns that are not learned from.", []),
	features: optional(listOf(text({
		expected: "a path inside the repository",
		accepts: (path) => parseRelativePath(path) !== void 0
	})), "Files of feature definitions, which are computed in training and at request time alike.", []),
	weight: optional(text(), "Column that says how much each row counts in training; it is not learned from."),
	columns: optional(mapOf(COLUMN_KEYS, TREATMENT), "How single columns are prepared; the others by their kind.")
});
const completePreprocessing = (written) => ({
	...NO_PREPROCESSING,
	exclude: written.exclude ?? [],
	featureFiles: written.features ?? [],
	...written.weight === void 0 ? {} : { weight: written.weight },
	columns: Object.fromEntries(Object.entries(written.columns ?? {}).map(([name, one]) => [name, completeTreatment(one ?? {})]))
});
function completeTreatment(written) {
	const { impute, fill, indicator, scale, encode, order } = written;
	const [below, above] = [written["clip-below"], written["clip-above"]];
	const parts = written["date-parts"];
	return {
		...impute === void 0 ? {} : { impute },
		...fill === void 0 ? {} : {
			impute: "constant",
			fill: typeof fill === "number" ? fill : String(fill)
		},
		...indicator === void 0 ? {} : { indicator },
		...scale === void 0 ? {} : { scale },
		...below === void 0 && above === void 0 ? {} : { clip: [below ?? 0, above ?? 1] },
		...encode === void 0 ? {} : { encode },
		...order === void 0 ? {} : { order },
		...parts === void 0 ? {} : { dateParts: parts }
	};
}
/** As `completePreprocessing` reads it back. */
const formatPreprocessing = ({ exclude, featureFiles, weight, columns }) => ({
	exclude,
	features: featureFiles,
	...weight === void 0 ? {} : { weight },
	columns: Object.fromEntries(Object.entries(columns).map(([name, treatment]) => [name, formatTreatment(treatment)]))
});
function formatTreatment({ impute, fill, clip, dateParts, ...rest }) {
	return {
		...impute === void 0 ? {} : impute === "constant" ? { fill: fill ?? "" } : { impute },
		...clip === void 0 ? {} : {
			"clip-below": clip[0],
			"clip-above": clip[1]
		},
		...dateParts === void 0 ? {} : { "date-parts": dateParts },
		...rest
	};
}
// src/kernel/sweep.ts
const SWEEP_STRATEGIES = [
	"grid",
	"random",
	"halton"
];
// src/domain/project/sweep-section.ts
const WORD_KEYS = {
	expected: "a name of letters, digits, hyphens and underscores",
	pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"
};
const { sweep, kubernetes } = PROJECT_DEFAULTS;
const duration = text({
	expected: "a duration such as 90s, 15m or 24h",
	accepts: (wire) => parseDuration(wire) !== void 0
});
const objectName = text({
	expected: "the name of a Kubernetes object",
	pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"
});
const RANGE = object({
	low: required(number(), "Smallest value."),
	high: required(number(), "Largest value."),
	log: optional(flag, "Whether equal ratios are equally likely, as for learning rates.", false),
	whole: optional(flag, "Whether only whole numbers are drawn.", false)
});
const LIMITS = object({
	trials: optional(integer({
		atLeast: 1,
		atMost: 1e4
	}), "Trials at most; a sweep that needs more is refused.", sweep.limits.trials),
	time: optional(duration, "Run time of all trials together after which no further one begins."),
	cost: optional(number({ above: 0 }), "Cost of all trials together after which no further one begins; needs price."),
	failures: optional(integer({
		atLeast: 0,
		atMost: 1e4
	}), "Trials that may fail; after one more no further one begins.")
});
const SWEEP = object({
	parameters: required(mapOf(WORD_KEYS, mappingOr(RANGE, listOf(scalar))), "Values of each parameter: a list, or a range from low to high."),
	strategy: optional(oneOf(...SWEEP_STRATEGIES), "Every combination, random ones, or ones that are spread evenly (Halton sequence).", sweep.strategy),
	samples: optional(integer({
		atLeast: 1,
		atMost: 1e4
	}), "Settings that are drawn, except for a grid.", sweep.samples),
	seeds: optional(integer({
		atLeast: 1,
		atMost: 100
	}), "Runs of each setting, each with a seed of its own.", sweep.seeds),
	metric: optional(text(), "Metric that ranks; the first gate of the model, or accuracy or r2, when not given."),
	better: optional(oneOf(...DIRECTIONS), "Which way is better, for a metric that is neither built in nor a gate."),
	"max-parallel": optional(integer({
		atLeast: 1,
		atMost: 256
	}), "Trials at the same time.", sweep.maxParallel),
	group: optional(objectName, "Sweeps of one group share the limits of time and cost over thirty days."),
	limits: optional(LIMITS, "What the sweep may cost.")
});
const KUBERNETES = object({
	image: required(text(), "Container image with the program."),
	namespace: optional(objectName, "Kubernetes namespace.", kubernetes.namespace),
	nodes: optional(integer({
		atLeast: 1,
		atMost: 1e3
	}), "Pods that train one model together.", kubernetes.nodes),
	"processes-per-node": optional(integer({
		atLeast: 1,
		atMost: 64
	}), "Training processes in each pod, for torchrun.", kubernetes.processesPerNode),
	"carrier-image": optional(text(), "Image with Node.js that brings files back; without it only metrics of up to 4 KiB come back."),
	claim: optional(objectName, "PersistentVolumeClaim for checkpoints."),
	"service-account": optional(objectName, "Service account of the pods."),
	queue: optional(objectName, "Queue of Kueue that admits the job."),
	"node-selector": optional(anyObject, "Labels that the node must have.", {}),
	ttl: optional(duration, "How long the ended job stays in the cluster.", formatDuration(kubernetes.ttl)),
	deadline: optional(duration, "Longest time of the job in the cluster; of a sweep in one job, that of each pod.", formatDuration(kubernetes.deadline)),
	"sweep-as": optional(oneOf(...SWEEP_AS), "Whether a sweep is one Indexed Job, whose image needs /bin/sh, or a job for each trial.", kubernetes.sweepAs),
	runtime: optional(objectName, "Runtime of Kubeflow Trainer that trains, as a TrainJob; a plain Job when not given."),
	"runtime-kind": optional(oneOf(...RUNTIME_KINDS), "Kind of that runtime.", RUNTIME_KINDS[0])
});
/** The check has refused null before. */
const completeParameters = (written) => Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value]));
const completeSweep = (written) => ({
	parameters: Object.fromEntries(Object.entries(written.parameters).map(([name, space]) => [name, completeSpace(space)])),
	strategy: written.strategy ?? sweep.strategy,
	samples: written.samples ?? sweep.samples,
	seeds: written.seeds ?? sweep.seeds,
	...written.metric === void 0 ? {} : { metric: written.metric },
	...written.better === void 0 ? {} : { better: written.better },
	maxParallel: written["max-parallel"] ?? sweep.maxParallel,
	...written.group === void 0 ? {} : { group: written.group },
	limits: {
		trials: written.limits?.trials ?? sweep.limits.trials,
		...written.limits?.time === void 0 ? {} : { time: parseDuration(written.limits.time) },
		...written.limits?.cost === void 0 ? {} : { cost: written.limits.cost },
		...written.limits?.failures === void 0 ? {} : { failures: written.limits.failures }
	}
});
const isList = (space) => Array.isArray(space);
const completeSpace = (space) => isList(space) ? {
	kind: "choices",
	values: space.map((value) => value)
} : {
	kind: "range",
	low: space.low,
	high: space.high,
	log: space.log ?? false,
	whole: space.whole ?? false
};
const formatSweep = (config) => ({
	parameters: Object.fromEntries(Object.entries(config.parameters).map(([name, space]) => [name, space.kind === "choices" ? space.values : {
		low: space.low,
		high: space.high,
		log: space.log,
		whole: space.whole
	}])),
	strategy: config.strategy,
	samples: config.samples,
	seeds: config.seeds,
	...config.metric === void 0 ? {} : { metric: config.metric },
	...config.better === void 0 ? {} : { better: config.better },
	"max-parallel": config.maxParallel,
	...config.group === void 0 ? {} : { group: config.group },
	limits: {
		trials: config.limits.trials,
		...config.limits.time === void 0 ? {} : { time: formatDuration(config.limits.time) },
		...config.limits.cost === void 0 ? {} : { cost: config.limits.cost },
		...config.limits.failures === void 0 ? {} : { failures: config.limits.failures }
	}
});
const completeKubernetes = (written) => ({
	image: written.image,
	namespace: written.namespace ?? kubernetes.namespace,
	nodes: written.nodes ?? kubernetes.nodes,
	processesPerNode: written["processes-per-node"] ?? kubernetes.processesPerNode,
	...written["carrier-image"] === void 0 ? {} : { carrierImage: written["carrier-image"] },
	...written.claim === void 0 ? {} : { claim: written.claim },
	...written["service-account"] === void 0 ? {} : { serviceAccount: written["service-account"] },
	...written.queue === void 0 ? {} : { queue: written.queue },
	nodeSelector: Object.fromEntries(Object.entries(written["node-selector"] ?? {}).map(([label, value]) => [label, String(value)])),
	ttl: written.ttl === void 0 ? kubernetes.ttl : parseDuration(written.ttl),
	deadline: written.deadline === void 0 ? kubernetes.deadline : parseDuration(written.deadline),
	sweepAs: written["sweep-as"] ?? kubernetes.sweepAs,
	...written.runtime === void 0 ? {} : { runtime: {
		name: written.runtime,
		kind: written["runtime-kind"] ?? RUNTIME_KINDS[0]
	} }
});
const formatKubernetes = (config) => ({
	image: config.image,
	namespace: config.namespace,
	nodes: config.nodes,
	"processes-per-node": config.processesPerNode,
	...config.carrierImage === void 0 ? {} : { "carrier-image": config.carrierImage },
	...config.claim === void 0 ? {} : { claim: config.claim },
	...config.serviceAccount === void 0 ? {} : { "service-account": config.serviceAccount },
	...config.queue === void 0 ? {} : { queue: config.queue },
	"node-selector": config.nodeSelector,
	ttl: formatDuration(config.ttl),
	deadline: formatDuration(config.deadline),
	"sweep-as": config.sweepAs,
	...config.runtime === void 0 ? {} : {
		runtime: config.runtime.name,
		"runtime-kind": config.runtime.kind
	}
});
export { optional as C, text as E, oneOrListOf as S, scalar as T, mapOf as _, completeParameters as a, object as b, formatSweep as c, completePreprocessing as d, formatPreprocessing as f, listOf as g, integer as h, completeKubernetes as i, COLUMN_KEYS as l, flag as m, SWEEP as n, completeSweep as o, anyObject as p, WORD_KEYS as r, formatKubernetes as s, KUBERNETES as t, PREPROCESSING as u, mappingOr as v, required as w, oneOf as x, number as y };
