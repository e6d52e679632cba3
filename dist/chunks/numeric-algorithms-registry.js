import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/numeric/algorithms/parameters.ts
/** Fills in defaults and reports every unknown name and wrong value at once, each as one sentence. */
function resolveParameters(specs, given) {
	const problems = [];
	const values = {};
	for (const [name, spec] of Object.entries(specs)) values[name] = spec.default;
	for (const [name, value] of Object.entries(given)) {
		const spec = specs[name];
		if (spec === void 0) {
			const names = Object.keys(specs);
			problems.push(`parameter "${name}" is unknown; expected one of ${names.join(", ") || "(none)"}.${didYouMean(name, names)}`);
		} else if (accepts(spec, value)) values[name] = value;
		else problems.push(`parameter "${name}" must be ${describeParameter(spec)}, found ${JSON.stringify(value)}.`);
	}
	return problems.length > 0 ? err(problems) : ok(values);
}
function accepts(spec, value) {
	switch (spec.kind) {
		case "flag": return typeof value === "boolean";
		case "choice": return typeof value === "string" && spec.choices.includes(value);
		default:
			if (value === null) return spec.optional === true;
			if (typeof value === "string") return spec.words?.includes(value) ?? false;
			if (typeof value !== "number" || !Number.isFinite(value) || value < spec.minimum || value > spec.maximum) return false;
			return !(spec.above === true && value === spec.minimum) && (spec.kind === "number" || Number.isInteger(value));
	}
}
/** What a value must be, for people: `a whole number from 1 to 10000`. */
function describeParameter(spec) {
	switch (spec.kind) {
		case "flag": return "true or false";
		case "choice": return `one of ${spec.choices.join(", ")}`;
		default: {
			const what = spec.kind === "integer" ? "a whole number" : "a number";
			const range = spec.maximum === Infinity || spec.maximum >= 1e9 ? spec.above ? `above ${spec.minimum}` : `of at least ${spec.minimum}` : `${spec.above ? "above" : "from"} ${spec.minimum} to ${spec.maximum}`;
			const others = [...spec.words ?? [], ...spec.optional === true ? ["null"] : []];
			return `${what} ${range}${others.length > 0 ? ` or ${others.join(" or ")}` : ""}`;
		}
	}
}
/** A value from the command line (`max-depth=4`, `kernel=rbf`): number, true, false, null or text. */
function parseParameterText(text) {
	if (text === "true") return true;
	if (text === "false") return false;
	if (text === "null" || text === "none") return null;
	return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
// src/numeric/algorithms/registry.ts
const count = (about, standard, maximum, sklearn, minimum = 1) => ({
	kind: "integer",
	about,
	default: standard,
	minimum,
	maximum,
	...sklearn === void 0 ? {} : { sklearn }
});
const maxDepth = (standard) => ({
	kind: "integer",
	about: "Levels of splits at most; null for no limit.",
	sklearn: "max_depth",
	default: standard,
	minimum: 1,
	maximum: 1e3,
	optional: true
});
const l2 = (about, standard, sklearn) => ({
	kind: "number",
	about,
	sklearn,
	default: standard,
	minimum: 0,
	maximum: Infinity
});
const treeLimits = (maxFeatures) => ({
	"max-depth": maxDepth(null),
	"min-samples-split": count("Rows that a node needs to be split.", 2, 1e6, "min_samples_split", 2),
	"min-samples-leaf": count("Rows that every leaf keeps at least.", 1, 1e6, "min_samples_leaf"),
	"max-features": {
		kind: "number",
		about: "Columns tried for every split: a share up to 1, a count above 1, sqrt or log2; null for all.",
		sklearn: "max_features",
		default: maxFeatures,
		minimum: 0,
		maximum: 32767,
		above: true,
		words: ["sqrt", "log2"],
		optional: true
	}
});
/** Every built-in algorithm by id. Names and defaults carry scikit-learn's meaning; `sklearn` names the counterpart. */
const ALGORITHMS = {
	"random-forest": {
		title: "Random forest",
		about: "Many trees on resampled rows, averaged. A strong default that needs no tuning.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: false,
		parameters: (task) => ({
			trees: count("Number of trees.", 100, 1e4, "n_estimators"),
			...treeLimits(task === "classification" ? "sqrt" : null),
			bootstrap: {
				kind: "flag",
				about: "Whether each tree sees rows drawn with replacement.",
				sklearn: "bootstrap",
				default: true
			}
		})
	},
	"gradient-boosting": {
		title: "Gradient boosting",
		about: "Trees that each mend what the ones before left over, on 255 bins a column. Usually the most accurate on tables.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: true,
		parameters: () => ({
			iterations: count("Boosting rounds; one tree a class each for three classes and more.", 100, 1e5, "max_iter"),
			"learning-rate": {
				kind: "number",
				about: "Share of each tree that is taken.",
				sklearn: "learning_rate",
				default: .1,
				minimum: 0,
				above: true,
				maximum: 10
			},
			leaves: {
				kind: "integer",
				about: "Leaves of a tree at most; null for no limit.",
				sklearn: "max_leaf_nodes",
				default: 31,
				minimum: 2,
				maximum: 1e5,
				optional: true
			},
			"max-depth": maxDepth(null),
			"min-samples-leaf": count("Rows that every leaf keeps at least.", 20, 1e6, "min_samples_leaf"),
			l2: l2("Penalty on leaf values.", 0, "l2_regularization")
		})
	},
	"decision-tree": {
		title: "Decision tree",
		about: "One tree of yes-or-no questions (CART). Easy to read, quick to overfit when it is fully grown.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: false,
		parameters: () => treeLimits(null)
	},
	"logistic-regression": {
		title: "Logistic regression",
		about: "A weighted sum turned into probabilities. Fast, calibrated, and easy to explain.",
		tasks: ["classification"],
		scale: true,
		takesMissing: false,
		parameters: () => ({
			l2: l2("Penalty on the weights: 1 / C of scikit-learn; \"c\" is accepted in its place.", 1, "1 / C"),
			"max-iterations": count("Optimiser steps at most.", 1e3, 1e6, "max_iter"),
			tolerance: {
				kind: "number",
				about: "Largest gradient component that counts as done (scikit-learn stops at 1e-4 already).",
				sklearn: "tol",
				default: 1e-6,
				minimum: 0,
				above: true,
				maximum: 1
			}
		})
	},
	svm: {
		title: "Support vector machine",
		about: "The widest margin between classes, straight or curved (RBF kernel). Good on small tables; slow above 20,000 rows.",
		tasks: ["classification"],
		scale: true,
		takesMissing: false,
		parameters: () => ({
			c: {
				kind: "number",
				about: "Price of a row on the wrong side.",
				sklearn: "C",
				default: 1,
				minimum: 0,
				above: true,
				maximum: Infinity
			},
			kernel: {
				kind: "choice",
				about: "Shape of the boundary.",
				sklearn: "kernel",
				default: "rbf",
				choices: ["rbf", "linear"]
			},
			gamma: {
				kind: "number",
				about: "Reach of a row in the RBF kernel: scale is 1 / (columns × variance), auto is 1 / columns.",
				sklearn: "gamma",
				default: "scale",
				minimum: 0,
				above: true,
				maximum: Infinity,
				words: ["scale", "auto"]
			},
			tolerance: {
				kind: "number",
				about: "Largest violation that counts as done.",
				sklearn: "tol",
				default: .001,
				minimum: 0,
				above: true,
				maximum: 1
			},
			probability: {
				kind: "flag",
				about: "Whether class probabilities are fitted too, by five more fits; on by default, unlike scikit-learn.",
				sklearn: "probability",
				default: true
			}
		})
	},
	"k-nearest-neighbors": {
		title: "k nearest neighbours",
		about: "The answer of the most similar training rows. Keeps the training rows in the model.",
		tasks: ["classification", "regression"],
		scale: true,
		takesMissing: false,
		parameters: () => ({
			neighbors: count("Training rows that are asked.", 5, 1e5, "n_neighbors"),
			weights: {
				kind: "choice",
				about: "Whether near ones count more.",
				sklearn: "weights",
				default: "uniform",
				choices: ["uniform", "distance"]
			}
		})
	},
	"naive-bayes": {
		title: "Naive Bayes",
		about: "A normal distribution for every class and column. The fastest; a baseline that is sometimes hard to beat.",
		tasks: ["classification"],
		scale: false,
		takesMissing: false,
		parameters: () => ({ smoothing: {
			kind: "number",
			about: "Share of the largest column variance added to all variances.",
			sklearn: "var_smoothing",
			default: 1e-9,
			minimum: 0,
			above: true,
			maximum: 1e6
		} })
	},
	"linear-regression": {
		title: "Linear regression",
		about: "Ordinary least squares. The baseline of every regression.",
		tasks: ["regression"],
		scale: true,
		takesMissing: false,
		parameters: () => ({})
	},
	ridge: {
		title: "Ridge regression",
		about: "Least squares with a penalty on large weights.",
		tasks: ["regression"],
		scale: true,
		takesMissing: false,
		parameters: () => ({ l2: l2("Penalty on the weights, on scaled columns.", 1, "alpha") })
	}
};
const ALGORITHM_IDS = Object.keys(ALGORITHMS);
const isAlgorithmId = (text) => Object.hasOwn(ALGORITHMS, text);
const algorithmsFor = (task) => ALGORITHM_IDS.filter((id) => ALGORITHMS[id].tasks.includes(task));
/** Checks an algorithm's name, its task and its parameters; every problem is one sentence. */
function resolveAlgorithm(id, task, given) {
	if (!isAlgorithmId(id)) {
		const allowed = algorithmsFor(task);
		return err([`algorithm "${id}" is unknown; for ${task} there are ${allowed.join(", ")}.${didYouMean(id, allowed)}`]);
	}
	const spec = ALGORITHMS[id];
	if (!spec.tasks.includes(task)) return err([`algorithm "${id}" does ${spec.tasks.join(" and ")}, and this is ${task}; there are ${algorithmsFor(task).join(", ")}.`]);
	const resolved = resolveParameters(spec.parameters(task), withoutAlias(id, given));
	return resolved.ok ? ok({
		id,
		parameters: resolved.value
	}) : err(resolved.error.map((problem) => `${id}: ${problem}`));
}
/** `c` of logistic regression is another way to write `l2` = 1 / c. */
function withoutAlias(id, given) {
	const { c, ...others } = given;
	if (id !== "logistic-regression" || typeof c !== "number" || c <= 0 || "l2" in given) return given;
	return {
		...others,
		l2: 1 / c
	};
}
export { resolveAlgorithm as a, isAlgorithmId as i, ALGORITHM_IDS as n, parseParameterText as o, algorithmsFor as r, ALGORITHMS as t };
