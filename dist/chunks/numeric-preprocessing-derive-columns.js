import { n as Failure } from "./kernel-failure.js";
import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { n as FUNCTIONS, t as parseExpression } from "./numeric-preprocessing-expression-parse.js";
// src/numeric/preprocessing/expression/evaluate.ts
/**
* Computes an expression for every row of a table. Missing values stay missing through arithmetic; a result that is no finite number is
* missing. Fails with `train.feature-missing` for a column that is not there and `train.feature-expression` for text where a number is
* needed or the other way round.
*/
function evaluateExpression(expression, table, name) {
	const value = evaluate(expression, table);
	return value.kind === "number" ? {
		kind: "number",
		name,
		values: value.values
	} : withDistinct(name, value.codes, value.dictionary);
}
function evaluate(expression, table) {
	switch (expression.kind) {
		case "number": return {
			kind: "number",
			values: new Float64Array(table.rows).fill(expression.value)
		};
		case "text": return {
			kind: "text",
			codes: new Int32Array(table.rows),
			dictionary: [expression.value]
		};
		case "column": {
			const column = findColumn(table, expression.name);
			if (column !== void 0) return column;
			throw new Failure("train.feature-missing", { message: `column "${expression.name}" is needed; the table has ${columnNames(table).map((name) => `"${name}"`).join(", ") || "no columns"}.` });
		}
		case "call": return FUNCTIONS[expression.name].evaluate(expression.arguments.map((argument) => evaluate(argument, table)), table.rows);
	}
}
/** A column's dictionary holds every text once, those that occur only. */
function withDistinct(name, codes, dictionary) {
	const numbers = /* @__PURE__ */ new Map();
	return {
		kind: "text",
		name,
		codes: codes.map((code) => {
			if (code < 0) return -1;
			const text = dictionary[code];
			let number = numbers.get(text);
			if (number === void 0) numbers.set(text, number = numbers.size);
			return number;
		}),
		dictionary: [...numbers.keys()]
	};
}
// src/numeric/preprocessing/expression/syntax.ts
/** Names of the columns that an expression reads, in order of first use. */
function columnsUsed(expression) {
	const names = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if (node.kind === "column") names.add(node.name);
		else if (node.kind === "call") node.arguments.forEach(visit);
	};
	visit(expression);
	return [...names];
}
// src/numeric/preprocessing/derive-columns.ts
/** Reads the definitions in their order. Fails with `train.feature-expression` and the place of the first mistake. */
const parseFeatures = (definitions) => definitions.map(({ name, expression: source }) => {
	const parsed = parseExpression(source);
	if (parsed.ok) return {
		name,
		expression: parsed.value,
		uses: columnsUsed(parsed.value)
	};
	throw new Failure("train.feature-expression", { message: `feature "${name}": ${parsed.error.message}, at character ${parsed.error.at} of ${JSON.stringify(source)}.` });
});
/** The table with a column for each feature; a feature may use those before it. Fails when a feature has the name of a column. */
function deriveColumns(features, table) {
	return features.reduce((extended, { name, expression }) => {
		if (findColumn(extended, name) !== void 0) throw new Failure("train.feature-expression", { message: `feature "${name}" has the name of a column or of another feature; expected a name of its own.` });
		return {
			rows: table.rows,
			columns: [...extended.columns, evaluateExpression(expression, extended, name)]
		};
	}, table);
}
/** What a pipeline needs from a request: its own columns, those that its features are computed from in place of the features. */
function requestColumns(pipeline) {
	const defined = new Map(parseFeatures(pipeline.features ?? []).map((feature) => [feature.name, feature]));
	const inputs = /* @__PURE__ */ new Set();
	const needed = /* @__PURE__ */ new Map();
	const need = (name) => {
		const feature = defined.get(name);
		if (feature === void 0) inputs.add(name);
		else if (!needed.has(name)) {
			for (const used of feature.uses) if (used !== name) need(used);
			needed.set(name, feature);
		}
	};
	for (const { name } of pipeline.columns) need(name);
	return {
		inputs: [...inputs],
		features: [...needed.values()]
	};
}
export { parseFeatures as n, requestColumns as r, deriveColumns as t };
