import { i as selectColumns, r as findColumn } from "./kernel-table.js";
import { n as Failure } from "./kernel-failure.js";
import { A as toRowMajor, B as treesOf, c as makeScorer, d as makeLeafSummer, i as outputSources, k as columnOf, l as goesLeft, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { r as requestColumns, t as deriveColumns } from "./numeric-preprocessing-derive-columns.js";
// src/numeric/shap/explain-linear.ts
/**
* Shapley values of a linear model with independent columns: weight × (value − mean over the background rows), in the space before the
* link: log-odds for classes.
*/
function explainLinear(model, x, background) {
	const { coefficients, intercepts } = model.arrays;
	const outputs = intercepts.length;
	const means = Float64Array.from({ length: x.columns }, (_, column) => meanOf(columnOf(background, column)));
	const values = new Float64Array(x.rows * outputs * x.columns);
	for (let output = 0; output < outputs; output++) for (let column = 0; column < x.columns; column++) {
		const weight = coefficients[output * x.columns + column];
		const cells = columnOf(x, column);
		for (let row = 0; row < x.rows; row++) values[(row * outputs + output) * x.columns + column] = weight * (cells[row] - means[column]);
	}
	const base = intercepts.map((intercept, output) => means.reduce((sum, mean, column) => sum + mean * coefficients[output * x.columns + column], intercept));
	return {
		method: "linear",
		space: model.parameters["task"] === "regression" || model.parameters["link"] === "identity" ? "value" : "log-odds",
		outputs,
		columns: x.columns,
		base,
		values
	};
}
const meanOf = (values) => values.reduce((sum, value) => sum + value / values.length, 0);
// src/numeric/shap/interventional.ts
/** p! q! / (p + q + 1)!: the share of orders in which p given columns come before one more and q after it. */
function orderShares(most) {
	const size = most + 1;
	const table = new Float64Array(size * size);
	for (let before = 0; before < size; before++) {
		let choose = 1;
		for (let after = 0; after < size; after++) {
			table[before * size + after] = 1 / ((before + after + 1) * choose);
			choose = choose * (before + after + 1) / (after + 1);
		}
	}
	return (before, after) => table[before * size + after];
}
/** Walks one tree for a row and a background row together; memory is reused from walk to walk. */
var PairWalker = class {
	#trees;
	#outputs;
	#columns;
	#shareOf;
	/** Per column: 0 undecided, 1 taken from the row, 2 from the background. */
	#taken;
	/** What leaves below the current node give to columns of the row and of the background, by depth and output. */
	#sums;
	constructor(trees, outputs, columns, depth) {
		this.#trees = trees;
		this.#outputs = outputs;
		this.#columns = columns;
		this.#shareOf = orderShares(Math.min(depth, columns) + 1);
		this.#taken = new Uint8Array(columns);
		this.#sums = new Float64Array((depth + 2) * 2 * outputs);
	}
	/**
	* Adds scale × the Shapley values of the game "columns in the coalition come from the row, others from the background row"
	* (Lundberg et al. 2020, algorithm 3): that of output o and column c to `into[offset + o * columns + c]`.
	*/
	add(root, row, rowStart, other, otherStart, scale, into, offset) {
		const trees = this.#trees;
		const { feature, right, values } = trees;
		const outputs = this.#outputs;
		const taken = this.#taken;
		const sums = this.#sums;
		const visit = (start, own, theirs, depth) => {
			const slot = depth * 2 * outputs;
			let node = start;
			for (;;) {
				const column = feature[node];
				if (column < 0) {
					const gain = own === 0 ? 0 : this.#shareOf(own - 1, theirs);
					const loss = theirs === 0 ? 0 : this.#shareOf(own, theirs - 1);
					const leaf = right[node] * outputs;
					for (let output = 0; output < outputs; output++) {
						sums[slot + output] = values[leaf + output] * gain;
						sums[slot + outputs + output] = values[leaf + output] * loss;
					}
					return;
				}
				const ours = goesLeft(trees, node, row[rowStart + column]) ? node + 1 : right[node];
				const back = goesLeft(trees, node, other[otherStart + column]) ? node + 1 : right[node];
				if (ours === back || taken[column] === 1) node = ours;
				else if (taken[column] === 2) node = back;
				else {
					taken[column] = 1;
					visit(ours, own + 1, theirs, depth + 1);
					const below = slot + 2 * outputs;
					for (let output = 0; output < outputs; output++) {
						sums[slot + output] = sums[below + output];
						sums[slot + outputs + output] = sums[below + outputs + output];
					}
					taken[column] = 2;
					visit(back, own, theirs + 1, depth + 1);
					taken[column] = 0;
					for (let output = 0; output < outputs; output++) {
						into[offset + output * this.#columns + column] += scale * (sums[slot + output] - sums[below + outputs + output]);
						sums[slot + output] += sums[below + output];
						sums[slot + outputs + output] += sums[below + outputs + output];
					}
					return;
				}
			}
		};
		visit(root, 0, 0, 0);
	}
};
// src/numeric/shap/gauss-legendre.ts
/** Gauss–Legendre rule of `count` points: roots of the Legendre polynomial by Newton's method from Tricomi's estimate. */
function gaussLegendre(count) {
	const points = new Float64Array(count);
	const weights = new Float64Array(count);
	for (let index = 0; index < count; index++) {
		let x = Math.cos(Math.PI * (index + .75) / (count + .5));
		let slope = 1;
		for (let step = 0; step < 100; step++) {
			let value = x;
			let before = 1;
			for (let degree = 2; degree <= count; degree++) {
				const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
				before = value;
				value = next;
			}
			slope = count * (x * value - before) / (x * x - 1);
			const move = value / slope;
			x -= move;
			if (Math.abs(move) < 1e-16) break;
		}
		points[index] = (1 - x) / 2;
		weights[index] = 1 / ((1 - x * x) * slope * slope);
	}
	return {
		points,
		weights
	};
}
// src/numeric/shap/path-dependent.ts
function prepareTree(trees, tree) {
	const { roots, feature, right, cover } = trees;
	const root = roots[tree];
	const nodes = (roots[tree + 1] ?? feature.length) - root;
	const parent = new Int32Array(nodes).fill(-1);
	const above = new Int32Array(nodes).fill(-1);
	const column = new Int32Array(nodes).fill(-1);
	const share = new Float64Array(nodes).fill(1);
	const distinct = new Int32Array(nodes);
	let deepest = 1;
	for (let node = 0; node < nodes; node++) {
		const asked = feature[root + node];
		if (asked < 0) continue;
		for (const child of [node + 1, right[root + node] - root]) {
			parent[child] = node;
			column[child] = asked;
			let same = node;
			while (same >= 0 && column[same] !== asked) same = parent[same];
			above[child] = same;
			share[child] = cover[root + child] / cover[root + node] * (same < 0 ? 1 : share[same]);
			distinct[child] = distinct[node] + (same < 0 ? 1 : 0);
			deepest = Math.max(deepest, distinct[child]);
		}
	}
	const count = Math.ceil(deepest / 2);
	const { points, weights } = gaussLegendre(count);
	const factors = new Float64Array(nodes * 3 * count);
	const shares = new Float64Array(nodes * 3 * count);
	for (let node = 1; node < nodes; node++) {
		const z = share[node];
		const before = above[node] < 0 ? void 0 : share[above[node]];
		for (let k = 0; k < count; k++) {
			const t = points[k];
			const weight = weights[k];
			const at = node * 3 * count + k;
			const here = t + (1 - t) * z;
			const upper = before === void 0 ? 1 : t + (1 - t) * before;
			const claimed = before === void 0 ? 0 : weight * (1 - before) / upper;
			factors[at] = here / upper;
			shares[at] = weight * (1 - z) / here - claimed;
			factors[at + count] = (1 - t) * z / upper;
			shares[at + count] = -weight / (1 - t) - claimed;
			factors[at + 2 * count] = before === void 0 ? 0 : z / before;
		}
	}
	return {
		root,
		nodes,
		points: count,
		parent,
		above,
		column,
		factors,
		shares
	};
}
const newScratch = (prepared, outputs) => {
	const most = prepared.reduce((size, { nodes, points }) => Math.max(size, nodes * points), 1);
	const nodes = prepared.reduce((size, tree) => Math.max(size, tree.nodes), 1);
	return {
		state: new Uint8Array(nodes),
		products: new Float64Array(most),
		sums: new Float64Array(most * outputs)
	};
};
/**
* Adds the Shapley values of one row for one tree: that of output o and column c to `into[offset + o * columns + c]`. The row's cells begin
* at `start`; leaves hold `outputs` numbers.
*/
function addPathDependent(trees, prepared, cells, start, outputs, columns, into, offset, { state, products, sums }) {
	const { root, nodes, points, parent, column, shares } = prepared;
	descend(trees, prepared, cells, start, state, products);
	const { feature, right, values } = trees;
	const width = points * outputs;
	sums.fill(0, 0, nodes * width);
	for (let node = nodes - 1; node > 0; node--) {
		const own = node * width;
		if (feature[root + node] < 0) {
			const leaf = right[root + node] * outputs;
			for (let output = 0; output < outputs; output++) {
				const value = values[leaf + output];
				for (let k = 0; k < points; k++) sums[own + output * points + k] = value * products[node * points + k];
			}
		}
		const from = parent[node] * width;
		const at = (node * 3 + state[node]) * points;
		for (let output = 0; output < outputs; output++) {
			const shift = output * points;
			let given = 0;
			for (let k = 0; k < points; k++) {
				const sum = sums[own + shift + k];
				given += shares[at + k] * sum;
				sums[from + shift + k] += sum;
			}
			into[offset + output * columns + column[node]] += given;
		}
	}
}
/** Where the row stands at each node, and the products of its factors down to there. */
function descend(trees, { root, nodes, points, above, factors }, cells, start, state, products) {
	const { feature, right } = trees;
	state[0] = 0;
	for (let k = 0; k < points; k++) products[k] = 1;
	for (let node = 0; node < nodes; node++) {
		const asked = feature[root + node];
		if (asked < 0) continue;
		const left = goesLeft(trees, root + node, cells[start + asked]);
		const first = node + 1;
		const second = right[root + node] - root;
		const gone = above[first] >= 0 && state[above[first]] !== 0;
		const one = gone ? 2 : left ? 0 : 1;
		const other = gone ? 2 : left ? 1 : 0;
		state[first] = one;
		state[second] = other;
		const atOne = (first * 3 + one) * points;
		const atOther = (second * 3 + other) * points;
		for (let k = 0; k < points; k++) {
			const product = products[node * points + k];
			products[first * points + k] = product * factors[atOne + k];
			products[second * points + k] = product * factors[atOther + k];
		}
	}
}
/** Mean leaf values of a tree by training weight: what it says when nothing is known of a row. */
function expectedValue(trees, tree, outputs) {
	const { roots, feature, right, values, cover } = trees;
	const root = roots[tree];
	const end = roots[tree + 1] ?? feature.length;
	const mean = new Float64Array(outputs);
	for (let node = root; node < end; node++) {
		if (feature[node] >= 0) continue;
		const share = cover[node] / cover[root];
		for (let output = 0; output < outputs; output++) mean[output] += share * values[right[node] * outputs + output];
	}
	return mean;
}
// src/numeric/shap/explain-trees.ts
function layoutOf(model) {
	const { link, outputs, trees: count } = model.parameters;
	const trees = treesOf(model);
	if (link === "mean") return {
		trees,
		outputs,
		width: outputs,
		scale: 1 / count,
		shiftOf: () => 0,
		baseline: new Float64Array(outputs)
	};
	return {
		trees,
		outputs,
		width: 1,
		scale: 1,
		shiftOf: (tree) => tree % outputs,
		baseline: model.arrays["baseline"]
	};
}
const spaceOf = ({ parameters }) => parameters["task"] === "regression" ? "value" : parameters["link"] === "mean" ? "probability" : "log-odds";
/**
* Exact Shapley values of a tree, forest or boosting (TreeSHAP). Without background rows columns that are left out follow the training rows
* of each node (path-dependent); with background rows they are taken from those (interventional).
*/
function explainTrees(model, x, background) {
	const layout = layoutOf(model);
	const values = new Float64Array(x.rows * layout.outputs * x.columns);
	const base = background === void 0 ? pathDependent(layout, x, values) : interventional(layout, x, background, values);
	if (layout.scale !== 1) for (let slot = 0; slot < values.length; slot++) values[slot] *= layout.scale;
	return {
		method: background === void 0 ? "path-dependent" : "interventional",
		space: spaceOf(model),
		outputs: layout.outputs,
		columns: x.columns,
		base,
		values
	};
}
function pathDependent({ trees, outputs, width, scale, shiftOf, baseline }, x, values) {
	const cells = toRowMajor(x);
	const base = Float64Array.from(baseline);
	for (let tree = 0; tree < trees.roots.length; tree++) {
		const prepared = prepareTree(trees, tree);
		const scratch = newScratch([prepared], width);
		const shift = shiftOf(tree);
		expectedValue(trees, tree, width).forEach((value, output) => base[shift + output] += scale * value);
		for (let row = 0; row < x.rows; row++) {
			const offset = (row * outputs + shift) * x.columns;
			addPathDependent(trees, prepared, cells, row * x.columns, width, x.columns, values, offset, scratch);
		}
	}
	return base;
}
function interventional(layout, x, background, values) {
	const { trees, outputs, width, scale, shiftOf, baseline } = layout;
	const cells = toRowMajor(x);
	const others = toRowMajor(background);
	const walker = new PairWalker(trees, width, x.columns, deepest(trees));
	for (let tree = 0; tree < trees.roots.length; tree++) {
		const shift = shiftOf(tree);
		for (let row = 0; row < x.rows; row++) {
			const offset = (row * outputs + shift) * x.columns;
			for (let other = 0; other < background.rows; other++) {
				const start = other * x.columns;
				walker.add(trees.roots[tree], cells, row * x.columns, others, start, 1 / background.rows, values, offset);
			}
		}
	}
	const raw = makeLeafSummer(trees, width, width === 1 && scale === 1 ? baseline : void 0)(background);
	const base = new Float64Array(outputs);
	for (let slot = 0; slot < raw.length; slot++) base[slot % outputs] += raw[slot] * scale / background.rows;
	return base;
}
/** Splits on the longest way from a root to a leaf. */
function deepest({ feature, roots, right }) {
	const depth = new Int32Array(feature.length);
	for (const root of roots) depth[root] = 0;
	let most = 0;
	for (let node = 0; node < feature.length; node++) {
		most = Math.max(most, depth[node]);
		if (feature[node] < 0) continue;
		depth[node + 1] = depth[node] + 1;
		depth[right[node]] = depth[node] + 1;
	}
	return most;
}
// src/numeric/shap/explanation.ts
/** Adds columns that came from the same one up, such as those of one-hot encoding: contributions are additive. `sources[c]` names it. */
function mergeColumns(explanation, sources, merged) {
	const { columns, values } = explanation;
	const result = new Float64Array(values.length / Math.max(1, columns) * merged);
	for (let line = 0; line < values.length / Math.max(1, columns); line++) for (let column = 0; column < columns; column++) result[line * merged + sources[column]] += values[line * columns + column];
	return {
		...explanation,
		columns: merged,
		values: result
	};
}
// src/domain/train/explain-model.ts
/**
* Exact Shapley values of every row, one-hot columns added up to the column they came from. Without `background`, trees average columns
* that are left out over their training rows and linear models over the given rows. Fails with `train.explain-unsupported` for models that
* are neither trees nor linear.
*/
function explainTable(stored, table, background, forClass) {
	const { pipeline, model, classes } = stored;
	const { inputs, features: definitions } = requestColumns(pipeline);
	const prepare = (given) => applyPipeline(pipeline, definitions.length === 0 ? given : deriveColumns(definitions, selectColumns(given, inputs)));
	const x = prepare(table);
	const others = background === void 0 ? void 0 : prepare(background);
	if (model.kind !== "trees" && model.kind !== "linear" || x.sparse !== void 0) {
		const found = x.sparse === void 0 ? model.kind.replace("-", " ") : "words of free text";
		throw new Failure("train.explain-unsupported", { message: `expected a model of trees or a linear model; this one works with ${found}.` });
	}
	const explained = model.kind === "trees" ? explainTrees(model, x, others) : explainLinear(model, x, others ?? x);
	const features = pipeline.columns.map(({ name }) => name);
	const merged = mergeColumns(explained, outputSources(pipeline), features.length);
	return {
		...merged,
		features,
		classes,
		shown: shownOutputs(merged, stored, x, forClass)
	};
}
function shownOutputs({ outputs }, { model, classes }, x, forClass) {
	const shown = new Int32Array(x.rows);
	if (forClass !== void 0) {
		const wanted = classes.indexOf(forClass);
		if (wanted < 0 || outputs === 1 && wanted !== 1) {
			const allowed = outputs === 1 ? classes.slice(1) : classes;
			throw new Failure("contract.input-invalid", { message: `input "class": expected one of ${allowed.join(", ") || "(none: the model predicts values)"}, found "${forClass}".` });
		}
		return shown.fill(outputs === 1 ? 0 : wanted);
	}
	if (outputs === 1) return shown;
	if (outputs === 2) return shown.fill(1);
	const scores = makeScorer(model)(x);
	return scores.task === "classification" ? scores.predicted : shown;
}
/** Contribution of a feature to the output that a row is explained for. */
const contributionOf = ({ values, outputs, columns, shown }, row, feature) => values[(row * outputs + shown[row]) * columns + feature];
/** Features by mean |contribution| to what each row is explained for, largest first. */
function rankFeatures(explanation) {
	const { features, shown } = explanation;
	const rows = shown.length;
	return features.map((name, index) => {
		let sum = 0;
		for (let row = 0; row < rows; row++) sum += Math.abs(contributionOf(explanation, row, index));
		return {
			name,
			index,
			meanAbsolute: rows === 0 ? 0 : sum / rows
		};
	}).sort((left, right) => right.meanAbsolute - left.meanAbsolute || left.index - right.index);
}
/** What is explained, for people: `log-odds of "yes"`. */
function describeOutput({ space, outputs, classes, shown }) {
	if (space === "value") return "predicted value";
	const first = shown[0] ?? 0;
	const same = shown.every((output) => output === first);
	const name = outputs === 1 ? classes[1] : classes[first];
	return `${space} of ${same ? `"${name}"` : "the predicted class"}`;
}
// src/domain/train/explanation-summary.ts
const MOST_FEATURES = 15;
/** Contributions of some rows in the form in which a model package keeps them for its report. */
function summariseExplanation(explanation, table) {
	const ranked = rankFeatures(explanation);
	return {
		method: explanation.method,
		output: describeOutput(explanation),
		rows: table.rows,
		features: ranked.slice(0, MOST_FEATURES).map(({ name, index, meanAbsolute }) => {
			const thirds = thirdsOf(table, name);
			const points = Array.from({ length: table.rows }, (_, row) => [short(contributionOf(explanation, row, index)), thirds[row]]);
			return {
				name,
				meanAbsolute: short(meanAbsolute),
				points
			};
		})
	};
}
const short = (value) => Number(value.toPrecision(4));
/** Third of each row's value by rank among the rows, ties together; −1 for text and missing values. */
function thirdsOf(table, name) {
	const thirds = new Int8Array(table.rows).fill(-1);
	const column = findColumn(table, name);
	if (column?.kind !== "number") return thirds;
	const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
	const low = sorted[Math.floor(sorted.length / 3)];
	const high = sorted[Math.floor(sorted.length * 2 / 3)];
	column.values.forEach((value, row) => {
		if (!Number.isNaN(value)) thirds[row] = value < low ? 0 : value > high || value === high && high > low ? 2 : 1;
	});
	return thirds;
}
export { rankFeatures as a, explainTable as i, contributionOf as n, describeOutput as r, summariseExplanation as t };
