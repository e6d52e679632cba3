import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { u as parseLayers } from "./numeric-preprocessing-calendar.js";
// src/numeric/algorithms/parameters.ts
/** Fills in defaults and reports every unknown name and wrong value at once, each as one sentence. */
function resolveParameters(specs, given) {
	const problems = [];
	const values = {};
	for (const [name, spec] of Object.entries(specs)) values[name] = spec.default;
	const seen = /* @__PURE__ */ new Map();
	for (const [called, original] of Object.entries(given)) {
		const [name, value] = canonical(specs, called, original);
		const spec = specs[name];
		const other = seen.get(name);
		seen.set(name, called);
		if (spec === void 0) {
			const names = Object.keys(specs);
			problems.push(`parameter "${called}" is unknown; expected one of ${names.join(", ") || "(none)"}.${didYouMean(called, names)}`);
		} else if (other !== void 0) problems.push(`parameters "${other}" and "${called}" are the same; give one of them.`);
		else if (spec.kind === "text" && typeof value === "string" && spec.problem?.(value) !== void 0) problems.push(`parameter "${called}": ${spec.problem(value)}.`);
		else if (accepts(spec, value)) values[name] = spec.kind === "sizes" ? String(value) : value;
		else problems.push(`parameter "${called}" must be ${describeParameter(spec)}, found ${JSON.stringify(original)}.`);
	}
	return problems.length > 0 ? err(problems) : ok(values);
}
/** Every name that `resolveParameters` understands: our own, and those of scikit-learn as it writes them and with hyphens. */
function parameterNames(specs) {
	const names = Object.entries(specs).flatMap(([name, spec]) => [
		name,
		...spec.sklearn === void 0 || !/^\w+$/.test(spec.sklearn) ? [] : [hyphenated(spec.sklearn), spec.sklearn],
		..."reciprocal" in spec ? [spec.reciprocal, spec.reciprocal.toUpperCase()] : []
	]);
	return [...new Set(names)];
}
const hyphenated = (name) => name.toLowerCase().replaceAll("_", "-");
/** Our own name and value for what may be written as in scikit-learn: `n_estimators`, `n-estimators`, `C`. */
function canonical(specs, called, value) {
	const own = specs[called];
	if (own !== void 0) return [called, worded(own, value)];
	const wanted = hyphenated(called);
	for (const [name, spec] of Object.entries(specs)) {
		if (name === wanted || spec.sklearn !== void 0 && hyphenated(spec.sklearn) === wanted) return [name, worded(spec, value)];
		if ((spec.kind === "number" || spec.kind === "integer") && spec.reciprocal === wanted && typeof value === "number" && value > 0) return [name, 1 / value];
	}
	return [called, value];
}
/** scikit-learn writes squared_hinge and kd_tree where we write hyphens. */
const worded = (spec, value) => spec.kind === "choice" && typeof value === "string" ? value.replaceAll("_", "-") : value;
function accepts(spec, value) {
	switch (spec.kind) {
		case "flag": return typeof value === "boolean" || typeof value === "string" && (spec.words?.includes(value) ?? false);
		case "choice": return value === null ? spec.optional === true : typeof value === "string" && spec.choices.includes(value);
		case "text": return value === null ? spec.required !== true : typeof value === "string";
		case "sizes": return typeof value === "number" && isSize(value) || typeof value === "string" && value.split("x").every((size) => isSize(Number(size)));
		default:
			if (value === null) return spec.optional === true;
			if (typeof value === "string") return spec.words?.includes(value) ?? false;
			if (typeof value !== "number" || !Number.isFinite(value) || value < spec.minimum || value > spec.maximum) return false;
			return !(spec.above === true && value === spec.minimum) && (spec.kind === "number" || Number.isInteger(value));
	}
}
const isSize = (size) => Number.isInteger(size) && size >= 1 && size <= 1e5;
/** What a value must be, for people: `a whole number from 1 to 10000`. */
function describeParameter(spec) {
	switch (spec.kind) {
		case "flag": return [
			"true",
			"false",
			...spec.words ?? []
		].join(" or ");
		case "choice": return `one of ${[...spec.choices, ...spec.optional === true ? ["null"] : []].join(", ")}`;
		case "text": return spec.required === true ? spec.form : `${spec.form}, or null`;
		case "sizes": return "whole numbers with x between, such as 64x32";
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
// src/numeric/algorithms/specs/spec.ts
const count = (about, standard, maximum, sklearn, minimum = 1) => ({
	kind: "integer",
	about,
	default: standard,
	minimum,
	maximum,
	...sklearn === void 0 ? {} : { sklearn }
});
/** A number from 0, such as a penalty. */
const penalty = (about, standard, sklearn) => ({
	kind: "number",
	about,
	...sklearn === void 0 ? {} : { sklearn },
	default: standard,
	minimum: 0,
	maximum: Infinity
});
/** A number above 0. */
const positive = (about, standard, sklearn, maximum = Infinity) => ({
	kind: "number",
	about,
	...sklearn === void 0 ? {} : { sklearn },
	default: standard,
	minimum: 0,
	above: true,
	maximum
});
/** A number from 0 to 1. */
const share = (about, standard, sklearn) => ({
	kind: "number",
	about,
	...sklearn === void 0 ? {} : { sklearn },
	default: standard,
	minimum: 0,
	maximum: 1
});
const classWeight = {
	kind: "choice",
	about: "How much rows count by their class: balanced gives every class the same total; null counts all rows alike.",
	sklearn: "class_weight",
	default: null,
	choices: ["balanced"],
	optional: true
};
// src/numeric/algorithms/specs/bayes.ts
const fitPrior = {
	kind: "flag",
	about: "Whether classes count as often as they occur; otherwise all the same.",
	sklearn: "fit_prior",
	default: true
};
const alpha = penalty("Occurrences added to every column of every class.", 1, "alpha");
/** Naive Bayes in its three forms. */
const BAYES_ALGORITHMS = {
	"naive-bayes": {
		title: "Naive Bayes",
		about: "A normal distribution for every class and column. The fastest; a baseline that is sometimes hard to beat.",
		tasks: ["classification"],
		scale: false,
		takesMissing: false,
		parameters: () => ({ smoothing: positive("Share of the largest column variance added to all variances.", 1e-9, "var_smoothing", 1e6) })
	},
	"multinomial-naive-bayes": {
		title: "Multinomial naive Bayes",
		about: "How often each column occurs in a class: for counts and word weights, which are not negative.",
		tasks: ["classification"],
		scale: false,
		takesMissing: false,
		takesSparse: true,
		counts: true,
		onRequest: ["classification"],
		parameters: () => ({
			alpha,
			"fit-prior": fitPrior
		})
	},
	"bernoulli-naive-bayes": {
		title: "Bernoulli naive Bayes",
		about: "Whether each column occurs in a class or not: for yes-or-no columns and short texts.",
		tasks: ["classification"],
		scale: false,
		takesMissing: false,
		takesSparse: true,
		onRequest: ["classification"],
		parameters: () => ({
			alpha,
			binarize: {
				kind: "number",
				about: "Values above this are yes.",
				sklearn: "binarize",
				default: 0,
				minimum: -1e300,
				maximum: 1e300
			},
			"fit-prior": fitPrior
		})
	}
};
// src/numeric/algorithms/specs/linear.ts
const descent = {
	"max-iterations": count("Passes over the columns at most.", 1e3, 1e6, "max_iter"),
	tolerance: positive("Duality gap, as a share of ‖y‖², that counts as done.", 1e-4, "tol", 1)
};
/** Weighted sums that tell classes apart. */
const LOGISTIC_ALGORITHMS = { "logistic-regression": {
	title: "Logistic regression",
	about: "A weighted sum turned into probabilities. Fast, calibrated, and easy to explain.",
	tasks: ["classification"],
	scale: true,
	takesMissing: false,
	takesSparse: true,
	parameters: () => ({
		l2: {
			...penalty("Penalty on the weights: 1 / C of scikit-learn; \"c\" is accepted in its place. 0 for none.", 1, "1 / C"),
			reciprocal: "c"
		},
		"l1-ratio": share("Share of the penalty that is on absolute weights (lasso) in place of squares: 0 ridge, 1 lasso.", 0, "l1_ratio"),
		"class-weight": classWeight,
		"max-iterations": count("Optimiser steps at most.", 1e3, 1e6, "max_iter"),
		tolerance: positive("Largest component of the mean gradient that counts as done.", 1e-4, "tol", 1)
	})
} };
/** Weighted sums that give values. */
const LINEAR_ALGORITHMS = {
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
		parameters: () => ({ l2: penalty("Penalty on the weights, on scaled columns.", 1, "alpha") })
	},
	lasso: {
		title: "Lasso",
		about: "Least squares with a penalty on absolute weights: columns that do not help get the weight 0.",
		tasks: ["regression"],
		scale: true,
		takesMissing: false,
		onRequest: ["regression"],
		parameters: () => ({
			alpha: penalty("Penalty on the absolute weights, on scaled columns.", 1, "alpha"),
			...descent
		})
	},
	"elastic-net": {
		title: "Elastic net",
		about: "Least squares with both penalties: picks columns as the lasso, and keeps groups of related ones together.",
		tasks: ["regression"],
		scale: true,
		takesMissing: false,
		onRequest: ["regression"],
		parameters: () => ({
			alpha: penalty("Penalty on the weights, on scaled columns.", 1, "alpha"),
			"l1-ratio": share("Share of the penalty that is on absolute weights in place of squares.", .5, "l1_ratio"),
			...descent
		})
	}
};
// src/numeric/algorithms/specs/mlp.ts
const decay = (about, standard, sklearn) => ({
	kind: "number",
	about,
	sklearn,
	default: standard,
	minimum: 0,
	maximum: .999999999
});
/** Layers of weighted sums. */
const MLP_ALGORITHMS = { mlp: {
	title: "Multilayer perceptron",
	about: "Layers of weighted sums with a bend between them, learned by gradient descent. For many rows with smooth dependence.",
	tasks: ["classification", "regression"],
	scale: true,
	takesMissing: false,
	onRequest: ["classification", "regression"],
	parameters: () => ({
		"hidden-layer-sizes": {
			kind: "sizes",
			about: "Units of each hidden layer, with x between: 64x32 for two layers.",
			sklearn: "hidden_layer_sizes",
			default: "100"
		},
		activation: {
			kind: "choice",
			about: "Bend of the hidden units.",
			sklearn: "activation",
			default: "relu",
			choices: [
				"relu",
				"tanh",
				"logistic",
				"identity"
			]
		},
		solver: {
			kind: "choice",
			about: "Optimiser.",
			sklearn: "solver",
			default: "adam",
			choices: [
				"adam",
				"sgd",
				"lbfgs"
			]
		},
		alpha: penalty("Penalty on the squares of the weights.", 1e-4, "alpha"),
		"batch-size": {
			kind: "integer",
			about: "Rows of a step; auto is 200, or all where there are fewer.",
			sklearn: "batch_size",
			default: "auto",
			minimum: 1,
			maximum: 1e6,
			words: ["auto"]
		},
		"learning-rate": {
			kind: "choice",
			about: "How the step of sgd changes: never, by a power of the steps made, or to a fifth whenever the loss stays.",
			sklearn: "learning_rate",
			default: "constant",
			choices: [
				"constant",
				"invscaling",
				"adaptive"
			]
		},
		"learning-rate-init": positive("First step of sgd and adam.", .001, "learning_rate_init"),
		"power-t": penalty("Power of invscaling.", .5, "power_t"),
		"max-iterations": count("Passes over the rows at most.", 200, 1e6, "max_iter"),
		shuffle: {
			kind: "flag",
			about: "Whether each pass has its own order.",
			sklearn: "shuffle",
			default: true
		},
		tolerance: positive("Smaller improvements of loss or score are none.", 1e-4, "tol", 1),
		momentum: decay("Share of the last step of sgd that is kept.", .9, "momentum"),
		"nesterovs-momentum": {
			kind: "flag",
			about: "Whether sgd looks ahead.",
			sklearn: "nesterovs_momentum",
			default: true
		},
		"early-stopping": {
			kind: "flag",
			about: "Whether rows are set aside and learning ends when their score stays; the best weights are kept.",
			sklearn: "early_stopping",
			default: false
		},
		"validation-fraction": {
			kind: "number",
			about: "Share of the rows set aside for early stopping.",
			sklearn: "validation_fraction",
			default: .1,
			minimum: 0,
			above: true,
			maximum: .9
		},
		"beta-1": decay("Memory of adam for the gradient.", .9, "beta_1"),
		"beta-2": decay("Memory of adam for its square.", .999, "beta_2"),
		epsilon: positive("Added to the denominator of adam.", 1e-8, "epsilon"),
		"n-iter-no-change": count("Passes without improvement after which learning ends.", 10, 1e6, "n_iter_no_change")
	})
} };
// src/numeric/algorithms/specs/network.ts
const sizesProblem = (text) => /^[1-9]\d{0,4}(x[1-9]\d{0,4}){0,2}$/.test(text) ? void 0 : "expected one to three whole numbers with x between, such as 8x8x1";
function layersProblem(text) {
	const parsed = parseLayers(text);
	return parsed.ok ? void 0 : parsed.error;
}
/** Networks of layers, trained through TensorFlow.js. */
const NETWORK_ALGORITHMS = { "neural-network": {
	title: "Neural network",
	about: "Layers of your choice, dense, convolutional, recurrent or over the words of a text, trained with TensorFlow.js: natively where @tensorflow/tfjs-node is installed, else on WebAssembly. The guide neural-networks.md shows what the layers are.",
	tasks: ["classification", "regression"],
	scale: true,
	takesMissing: false,
	takesWeights: true,
	onRequest: ["classification", "regression"],
	parameters: () => ({
		layers: {
			kind: "text",
			about: "Layers with semicolons between: dense 64 relu, dropout 0.2, batch-norm, conv1d or conv2d 16 3 same stride 2 relu, max-pool2d 2, average-pool1d 2, global-max-pool, global-average-pool, flatten, lstm 32, gru 32, embedding 16.",
			default: "dense 64; dense 32",
			form: "layers with semicolons between, such as dense 64; dropout 0.2; dense 32",
			required: true,
			problem: layersProblem
		},
		input: {
			kind: "text",
			about: "Shape into which the columns of a row are folded: 40x2 for 40 steps of 2 values, 8x8x1 for pictures; null for none.",
			default: null,
			form: "sizes with x between, such as 8x8x1",
			problem: sizesProblem
		},
		optimizer: {
			kind: "choice",
			about: "How steps are made of gradients.",
			default: "adam",
			choices: [
				"adam",
				"sgd",
				"rmsprop",
				"adagrad"
			]
		},
		"learning-rate": positive("Length of the steps.", .001, void 0, 1e3),
		momentum: {
			...share("Share of the last step of sgd that is kept.", 0),
			maximum: .999999
		},
		l2: penalty("Penalty on the squares of the weights.", 0),
		epochs: count("Passes over the rows at most.", 100, 1e6),
		"batch-size": count("Rows of a step.", 32, 1e6),
		shuffle: {
			kind: "flag",
			about: "Whether each pass has its own order.",
			default: true
		},
		"early-stopping": {
			kind: "flag",
			about: "Whether rows are set aside and learning ends when their loss stays; the best weights are kept.",
			default: false
		},
		"validation-fraction": {
			...share("Share of the rows set aside for early stopping.", .1),
			above: true,
			maximum: .9
		},
		patience: count("Passes without a smaller loss on those rows after which learning ends.", 10, 1e6),
		vocabulary: count("Most frequent words that an embedding knows.", 1e4, 1e6),
		"text-length": count("Words of a text that an embedding reads at most.", 100, 1e4)
	})
} };
// src/numeric/algorithms/specs/neighbors.ts
/** Answers of similar rows. */
const NEIGHBOR_ALGORITHMS = { "k-nearest-neighbors": {
	title: "k nearest neighbours",
	about: "The answer of the most similar training rows; of equally similar ones the first. Keeps the training rows in the model.",
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
		},
		algorithm: {
			kind: "choice",
			about: "How they are found; the answer is the same. auto takes the tree where it prunes.",
			sklearn: "algorithm",
			default: "auto",
			choices: [
				"auto",
				"kd-tree",
				"brute"
			]
		}
	})
} };
// src/numeric/algorithms/specs/svm.ts
const kernelParameters = {
	c: positive("Price of a row on the wrong side, or outside the tube.", 1, "C"),
	kernel: {
		kind: "choice",
		about: "Shape of the boundary.",
		sklearn: "kernel",
		default: "rbf",
		choices: [
			"rbf",
			"linear",
			"poly",
			"sigmoid"
		]
	},
	gamma: {
		kind: "number",
		about: "Reach of a row in all kernels but linear: scale is 1 / (columns × variance), auto is 1 / columns.",
		sklearn: "gamma",
		default: "scale",
		minimum: 0,
		above: true,
		maximum: Infinity,
		words: ["scale", "auto"]
	},
	degree: count("Degree of the polynomial kernel.", 3, 20, "degree"),
	coef0: {
		kind: "number",
		about: "Added to the product in the polynomial and the sigmoid kernel.",
		sklearn: "coef0",
		default: 0,
		minimum: -1e9,
		maximum: 1e9
	},
	tolerance: positive("Largest violation that counts as done.", .001, "tol", 1)
};
const probability = {
	kind: "flag",
	about: "Whether class probabilities are fitted too, by five more fits; on by default, unlike scikit-learn.",
	sklearn: "probability",
	default: true
};
/** Widest margins. */
const SVM_ALGORITHMS = {
	svm: {
		title: "Support vector machine",
		about: "The widest margin between classes, straight or curved (RBF kernel), or a tube around values. Good on small tables; slow above 20,000 rows.",
		tasks: ["classification", "regression"],
		scale: true,
		takesMissing: false,
		onRequest: ["regression"],
		parameters: (task) => ({
			...kernelParameters,
			...task === "classification" ? { probability } : { epsilon: penalty("Half the width of the tube without price.", .1, "epsilon") }
		})
	},
	"linear-svm": {
		title: "Linear support vector machine",
		about: "A straight boundary with the widest margin, one class against the rest (LinearSVC). Fast on many rows and columns.",
		tasks: ["classification"],
		scale: true,
		takesMissing: false,
		takesSparse: true,
		onRequest: ["classification"],
		parameters: () => ({
			c: positive("Price of a row on the wrong side.", 1, "C"),
			loss: {
				kind: "choice",
				about: "How the price grows with the distance.",
				sklearn: "loss",
				default: "squared-hinge",
				choices: ["squared-hinge", "hinge"]
			},
			"intercept-scaling": positive("Value of the column whose weight is the intercept; larger ones make its penalty smaller.", 1, "intercept_scaling"),
			"max-iterations": count("Passes over the rows at most.", 1e3, 1e6, "max_iter"),
			tolerance: positive("Largest violation that counts as done.", 1e-4, "tol", 1),
			probability
		})
	}
};
// src/numeric/algorithms/specs/trees.ts
const maxDepth = (standard) => ({
	kind: "integer",
	about: "Levels of splits at most; null for no limit.",
	sklearn: "max_depth",
	default: standard,
	minimum: 1,
	maximum: 1e3,
	optional: true
});
const forClasses = (task) => task === "classification" ? { "class-weight": classWeight } : {};
const treeLimits = (task, maxFeatures) => ({
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
	},
	"ccp-alpha": penalty("Pruning: splits that lower the impurity by less than this for each further leaf are taken back.", 0, "ccp_alpha"),
	...forClasses(task)
});
const forestParameters = (task, bootstrap) => ({
	trees: count("Number of trees.", 100, 1e4, "n_estimators"),
	...treeLimits(task, task === "classification" ? "sqrt" : null),
	bootstrap: {
		kind: "flag",
		about: "Whether each tree sees rows drawn with replacement.",
		sklearn: "bootstrap",
		default: bootstrap
	},
	"oob-score": {
		kind: "flag",
		about: "Whether the forest is scored on the rows that its trees did not see (accuracy or R²); needs bootstrap.",
		sklearn: "oob_score",
		default: false
	}
});
const boostingParameters = (task) => ({
	iterations: count("Boosting rounds; one tree a class each for three classes and more.", 100, 1e5, "max_iter"),
	"learning-rate": positive("Share of each tree that is taken.", .1, "learning_rate", 10),
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
	l2: penalty("Penalty on leaf values.", 0, "l2_regularization"),
	"early-stopping": {
		kind: "flag",
		about: "Whether to stop when the loss on held-out rows no longer falls; auto: above 10,000 rows.",
		sklearn: "early_stopping",
		default: "auto",
		words: ["auto"]
	},
	"validation-fraction": {
		...share("Share of the training rows held out for early stopping; null: the loss on the training rows decides.", .1, "validation_fraction"),
		above: true,
		maximum: .9,
		optional: true
	},
	"n-iter-no-change": count("Rounds without a smaller loss after which to stop.", 10, 1e5, "n_iter_no_change"),
	tol: penalty("How much smaller a loss must be to count.", 1e-7, "tol"),
	"categorical-features": {
		kind: "text",
		about: "Columns learned from as categories: from-dtype for those that hold text, names with semicolons between, or null for none.",
		sklearn: "categorical_features",
		default: "from-dtype",
		form: "from-dtype or names with semicolons between"
	},
	"monotonic-cst": {
		kind: "text",
		about: "Columns that predictions may only rise (1) or fall (-1) with: name:1;other:-1.",
		sklearn: "monotonic_cst",
		default: null,
		form: "column:1 or column:-1 with semicolons between"
	},
	...forClasses(task)
});
// src/numeric/algorithms/registry.ts
/** Every built-in algorithm by id. Names and defaults carry scikit-learn's meaning; `sklearn` names the counterpart. */
const ALGORITHMS = {
	"random-forest": {
		title: "Random forest",
		about: "Many trees on resampled rows, averaged. A strong default that needs no tuning.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: false,
		takesWeights: true,
		parameters: (task) => forestParameters(task, true)
	},
	"extra-trees": {
		title: "Extra trees",
		about: "A forest whose thresholds are drawn at random. Faster than a random forest, often as good on noisy data.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: false,
		takesWeights: true,
		onRequest: ["classification", "regression"],
		parameters: (task) => forestParameters(task, false)
	},
	"gradient-boosting": {
		title: "Gradient boosting",
		about: "Trees that each mend what the ones before left over, on 255 bins a column. Usually the most accurate on tables.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: true,
		takesWeights: true,
		takesCategories: true,
		parameters: boostingParameters
	},
	"decision-tree": {
		title: "Decision tree",
		about: "One tree of yes-or-no questions (CART). Easy to read, quick to overfit when it is fully grown.",
		tasks: ["classification", "regression"],
		scale: false,
		takesMissing: false,
		takesWeights: true,
		parameters: (task) => treeLimits(task, null)
	},
	...LOGISTIC_ALGORITHMS,
	...SVM_ALGORITHMS,
	...NEIGHBOR_ALGORITHMS,
	...BAYES_ALGORITHMS,
	...LINEAR_ALGORITHMS,
	...MLP_ALGORITHMS,
	...NETWORK_ALGORITHMS
};
const ALGORITHM_IDS = Object.keys(ALGORITHMS);
const isAlgorithmId = (text) => Object.hasOwn(ALGORITHMS, text);
const algorithmsFor = (task) => ALGORITHM_IDS.filter((id) => ALGORITHMS[id].tasks.includes(task));
/** What a search tries when nothing is configured. */
const searchedByDefault = (task) => algorithmsFor(task).filter((id) => !(ALGORITHMS[id].onRequest?.includes(task) ?? false));
/** Checks an algorithm's name, its task and its parameters; every problem is one sentence. */
function resolveAlgorithm(id, task, given) {
	if (!isAlgorithmId(id)) {
		const allowed = algorithmsFor(task);
		return err([`algorithm "${id}" is unknown; for ${task} there are ${allowed.join(", ")}.${didYouMean(id, allowed)}`]);
	}
	const spec = ALGORITHMS[id];
	if (!spec.tasks.includes(task)) return err([`algorithm "${id}" does ${spec.tasks.join(" and ")}, and this is ${task}; there are ${algorithmsFor(task).join(", ")}.`]);
	const resolved = resolveParameters(spec.parameters(task), given);
	return resolved.ok ? ok({
		id,
		parameters: resolved.value
	}) : err(resolved.error.map((problem) => `${id}: ${problem}`));
}
export { resolveAlgorithm as a, parseParameterText as c, isAlgorithmId as i, ALGORITHM_IDS as n, searchedByDefault as o, algorithmsFor as r, parameterNames as s, ALGORITHMS as t };
