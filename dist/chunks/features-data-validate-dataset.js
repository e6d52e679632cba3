import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { o as hashRows } from "./features-data-dataset-versions.js";
import { r as compilePattern, t as readSchema } from "./features-data-dataset-schema.js";
import { r as stratifiedHoldout, t as holdout } from "./numeric-splits-holdout.js";
import { r as loadDataset } from "./features-data-load-dataset.js";
// src/domain/data/validation-report.ts
/** Puts errors before warnings and judges: fail for any error. */
function judgeProblems(rows, columns, checks, problems) {
	const errors = problems.filter((problem) => problem.severity === "error");
	const warnings = problems.filter((problem) => problem.severity === "warning");
	return {
		verdict: errors.length > 0 ? "fail" : "pass",
		rows,
		columns,
		checks,
		problems: [...errors, ...warnings]
	};
}
// src/domain/data/leakage/predicts-alone.ts
/** Correlations above this are the same number in another unit, apart from rounding. */
const SAME_NUMBER = .99999;
/**
* Whether one feature is the target in disguise. Numbers against numbers: a straight line through all rows. A class target: as many
* values as classes (or fewer rows than would make that chance), each belonging to one class.
*/
function predictsAlone(feature, target) {
	if (target.kind === "number") return feature.kind === "number" && Math.abs(correlation(feature, target)) > SAME_NUMBER;
	const classOf = /* @__PURE__ */ new Map();
	let rows = 0;
	for (let row = 0; row < target.codes.length; row++) {
		const value = feature.kind === "text" ? feature.codes[row] : feature.values[row];
		const label = target.codes[row];
		if (label < 0 || Number.isNaN(value) || feature.kind === "text" && value < 0) continue;
		rows += 1;
		const known = classOf.get(value);
		if (known === void 0) classOf.set(value, label);
		else if (known !== label) return false;
	}
	const classes = new Set(classOf.values()).size;
	return classes > 1 && classOf.size <= Math.max(classes, 2) && rows >= 10 * classOf.size;
}
/** Pearson's correlation over rows where both are known; 0 when one of them is constant or fewer than three rows are known. */
function correlation(left, right) {
	let n = 0;
	let meanLeft = 0;
	let meanRight = 0;
	let squaresLeft = 0;
	let squaresRight = 0;
	let products = 0;
	for (let row = 0; row < left.values.length; row++) {
		const x = left.values[row];
		const y = right.values[row];
		if (Number.isNaN(x) || Number.isNaN(y)) continue;
		n += 1;
		const dx = x - meanLeft;
		const dy = y - meanRight;
		meanLeft += dx / n;
		meanRight += dy / n;
		squaresLeft += dx * (x - meanLeft);
		squaresRight += dy * (y - meanRight);
		products += dx * (y - meanRight);
	}
	return n < 3 || squaresLeft === 0 || squaresRight === 0 ? 0 : products / Math.sqrt(squaresLeft * squaresRight);
}
// src/domain/data/leakage/leakage.ts
/**
* Ways in which a test score can be too good: test rows that are in the training rows as well, a column that is the target under another
* name, equal inputs with different answers. `split` is needed for the first only.
*/
function checkLeakage(table, target, split) {
	const targetColumn = target === void 0 ? void 0 : findColumn(table, target);
	const features = table.columns.filter((column) => column !== targetColumn);
	const problems = [];
	if (targetColumn !== void 0) problems.push(...targetTwins(features, targetColumn), ...conflictingLabels(table, features, targetColumn));
	if (split !== void 0) problems.push(...sharedRows(hashRows(table, table.columns), split));
	return {
		checks: (targetColumn === void 0 ? 0 : features.length + 1) + (split === void 0 ? 0 : 1),
		problems
	};
}
function targetTwins(features, target) {
	return features.filter((feature) => predictsAlone(feature, target)).map((feature) => ({
		rule: "leakage-target",
		severity: "error",
		column: feature.name,
		message: `${feature.name} determines the target ${target.name} by itself: it is the answer, not an input`,
		count: 1,
		examples: []
	}));
}
/** Equal inputs with different classes: no model can be right about all of them. Numbers may differ for equal inputs. */
function conflictingLabels(table, features, target) {
	if (target.kind !== "text" || features.length === 0) return [];
	const inputs = hashRows(table, features);
	const labelOf = /* @__PURE__ */ new Map();
	const rows = [];
	for (let row = 0; row < table.rows; row++) {
		const label = labelOf.get(inputs[row]);
		if (label === void 0) labelOf.set(inputs[row], target.codes[row]);
		else if (label !== target.codes[row]) rows.push(row);
	}
	if (rows.length === 0) return [];
	return [{
		rule: "conflicting-labels",
		severity: "warning",
		column: target.name,
		message: "rows with equal inputs have different labels",
		count: rows.length,
		examples: rows.slice(0, 5).map((row) => ({
			row: row + 1,
			value: target.dictionary[target.codes[row]] ?? null
		}))
	}];
}
/** Test rows that occur in the training rows. A few are usual in coarse measurements; many make the score a memory test. */
function sharedRows(hashes, split) {
	const train = /* @__PURE__ */ new Set();
	for (let index = 0; index < split.train.length; index++) train.add(hashes[split.train[index]]);
	const shared = [];
	for (let index = 0; index < split.test.length; index++) if (train.has(hashes[split.test[index]])) shared.push(split.test[index]);
	if (shared.length === 0) return [];
	const share = shared.length / split.test.length;
	return [{
		rule: "leakage-duplicates",
		severity: share > MAX_SHARED ? "error" : "warning",
		message: `${(100 * share).toFixed(1)} % of the test rows are in the training rows as well (up to ${100 * MAX_SHARED} % is accepted)`,
		count: shared.length,
		examples: shared.slice(0, 5).map((row) => ({
			row: row + 1,
			value: null
		}))
	}];
}
/** The default condition of Deepchecks for train-test overlap. */
const MAX_SHARED = .05;
// src/domain/data/schema/check-field-names.ts
/** Whether the columns are the fields, by the rule of `fieldsMatch`. */
function checkFieldNames(table, schema) {
	const columns = columnNames(table);
	const fields = schema.fields.map((field) => field.name);
	const absent = fields.filter((name) => !columns.includes(name));
	const extra = columns.filter((name) => !fields.includes(name));
	const { fieldsMatch } = schema;
	const problems = [];
	const report = (rule, message, count) => void problems.push({
		rule,
		severity: "error",
		message,
		count,
		examples: []
	});
	if (absent.length > 0 && [
		"exact",
		"equal",
		"subset"
	].includes(fieldsMatch)) report("columns-missing", `expected columns that are not there: ${absent.join(", ")}`, absent.length);
	if (extra.length > 0 && [
		"exact",
		"equal",
		"superset"
	].includes(fieldsMatch)) report("columns-unknown", `found columns that the schema does not name: ${extra.join(", ")}`, extra.length);
	if (fieldsMatch === "partial" && absent.length === fields.length) report("columns-missing", "expected at least one of the fields", fields.length);
	if (fieldsMatch === "exact" && problems.length === 0 && columns.some((name, index) => name !== fields[index])) report("columns-order", `expected the order ${fields.join(", ")}; found ${columns.join(", ")}`, columns.length);
	return problems;
}
// src/domain/data/schema/field-rules.ts
const always = () => true;
const rule = (name, expected, tests) => ({
	name,
	expected,
	refusesMissing: false,
	acceptsNumber: always,
	acceptsText: always,
	...tests
});
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATETIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const BOOLEANS = /* @__PURE__ */ new Set([
	"true",
	"True",
	"TRUE",
	"1",
	"false",
	"False",
	"FALSE",
	"0"
]);
const TYPE_RULES = {
	number: rule("type", "a number", { acceptsText: () => false }),
	integer: rule("type", "a whole number", {
		acceptsNumber: Number.isInteger,
		acceptsText: () => false
	}),
	string: rule("type", "text", {}),
	boolean: rule("type", "true or false", {
		acceptsNumber: (value) => value === 0 || value === 1,
		acceptsText: (text) => BOOLEANS.has(text.trim())
	}),
	date: rule("type", "a date such as 2026-11-21", {
		acceptsNumber: () => false,
		acceptsText: (text) => DATE.test(text)
	}),
	datetime: rule("type", "a moment such as 2026-11-21T09:30:00Z", {
		acceptsNumber: () => false,
		acceptsText: (text) => DATETIME.test(text)
	}),
	any: rule("type", "anything", {})
};
/**
* Text in a column of numbers: only the cells that are no numbers are wrong, although the whole column had to be read as text.
*/
function typeRule(field) {
	const base = TYPE_RULES[field.type];
	if (field.type !== "number" && field.type !== "integer") return base;
	return {
		...base,
		acceptsText: (text) => isNumberText(text) && base.acceptsNumber(Number(text))
	};
}
const isNumberText = (text) => /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);
/** Rules for the constraints of a field, except those that look at several cells at once. */
function constraintRules(field) {
	const { required, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, enum: values } = field.constraints;
	const rules = [];
	if (required === true) rules.push(rule("required", "a value in every row", { refusesMissing: true }));
	const bound = (name, expected, accepts) => void rules.push(rule(name, expected, {
		acceptsNumber: accepts,
		acceptsText: (text) => !isNumberText(text) || accepts(Number(text))
	}));
	if (minimum !== void 0) bound("minimum", `at least ${minimum}`, (value) => value >= minimum);
	if (maximum !== void 0) bound("maximum", `at most ${maximum}`, (value) => value <= maximum);
	if (exclusiveMinimum !== void 0) bound("exclusive-minimum", `more than ${exclusiveMinimum}`, (value) => value > exclusiveMinimum);
	if (exclusiveMaximum !== void 0) bound("exclusive-maximum", `less than ${exclusiveMaximum}`, (value) => value < exclusiveMaximum);
	if (minLength !== void 0) rules.push(textRule("min-length", `at least ${minLength} characters`, (text) => [...text].length >= minLength));
	if (maxLength !== void 0) rules.push(textRule("max-length", `at most ${maxLength} characters`, (text) => [...text].length <= maxLength));
	if (pattern !== void 0) {
		const compiled = compilePattern(pattern);
		rules.push(textRule("pattern", `text that matches ${pattern}`, (text) => compiled.test(text)));
	}
	if (values !== void 0) {
		const texts = new Set(values.map(String));
		const numbers = new Set(values.map(Number));
		const expected = `one of ${values.slice(0, 10).join(", ")}${values.length > 10 ? ", …" : ""}`;
		rules.push(rule("enum", expected, {
			acceptsNumber: (value) => numbers.has(value),
			acceptsText: (text) => texts.has(text)
		}));
	}
	return rules;
}
const textRule = (name, expected, accepts) => rule(name, expected, {
	acceptsText: accepts,
	acceptsNumber: (value) => accepts(String(value))
});
// src/domain/data/schema/validate-table.ts
/** Checks a table against its schema, column by column; each broken rule is one problem with its first rows. */
function validateTable(table, schema) {
	const problems = [...checkFieldNames(table, schema)];
	let checks = 1;
	for (const field of schema.fields) {
		const column = findColumn(table, field.name);
		if (column === void 0) continue;
		for (const rule of [typeRule(field), ...constraintRules(field)]) {
			checks += 1;
			problems.push(...applyRule(column, rule));
		}
		if (field.constraints.unique === true) {
			checks += 1;
			problems.push(...checkUnique(table, [column], "unique"));
		}
	}
	for (const [rule, names] of [["primary-key", schema.primaryKey], ...schema.uniqueKeys.map((key) => ["unique-key", key])]) {
		if (names.length === 0) continue;
		const columns = names.flatMap((name) => findColumn(table, name) ?? []);
		checks += 1;
		if (columns.length === names.length) problems.push(...checkUnique(table, columns, rule));
	}
	return {
		checks,
		problems
	};
}
/** One pass over a column; for text every distinct value is judged once. */
function applyRule(column, rule) {
	const examples = [];
	let count = 0;
	const report = (row, value) => {
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value
		});
	};
	if (column.kind === "number") for (let row = 0; row < column.values.length; row++) {
		const value = column.values[row];
		if (Number.isNaN(value) ? rule.refusesMissing : !rule.acceptsNumber(value)) report(row, Number.isNaN(value) ? null : value);
	}
	else {
		const accepted = column.dictionary.map((text) => rule.acceptsText(text));
		for (let row = 0; row < column.codes.length; row++) {
			const code = column.codes[row];
			if (code < 0 ? rule.refusesMissing : !accepted[code]) report(row, code < 0 ? null : column.dictionary[code]);
		}
	}
	if (count === 0) return [];
	return [{
		rule: rule.name,
		severity: "error",
		column: column.name,
		message: `expected ${rule.expected}`,
		count,
		examples
	}];
}
/** Rows whose key occurred before; keys with a missing part are not compared, except that a primary key must have all its parts. */
function checkUnique(table, columns, rule) {
	const names = columns.map((column) => column.name).join(", ");
	const hashes = hashRows(table, columns);
	const seen = /* @__PURE__ */ new Set();
	const examples = [];
	let count = 0;
	for (let row = 0; row < table.rows; row++) {
		const incomplete = columns.some((column) => column.kind === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0);
		const repeated = !incomplete && seen.has(hashes[row]);
		if (!incomplete) seen.add(hashes[row]);
		if (!repeated && !(incomplete && rule === "primary-key")) continue;
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value: columns.map((column) => cellText(column, row)).join(", ")
		});
	}
	if (count === 0) return [];
	return [{
		rule,
		severity: "error",
		column: names,
		message: `expected every value of ${names} only once`,
		count,
		examples
	}];
}
function cellText(column, row) {
	if (column.kind === "text") return column.dictionary[column.codes[row]] ?? "(missing)";
	const value = column.values[row];
	return Number.isNaN(value) ? "(missing)" : String(value);
}
// src/features/data/validate-dataset.ts
/**
* Checks a dataset against its table schema, its target and the ways in which it could make scores too good. Files that are no tables fail
* with their own code; everything that a table can be wrong about is in the report.
*/
async function validateDataset(command, ports) {
	const { config } = command;
	const { table, reference } = await loadDataset(command, ports);
	const schema = config.schema === void 0 ? void 0 : await readSchema(config.schema, ports);
	const findings = schema === void 0 ? {
		checks: 0,
		problems: []
	} : validateTable(table, schema);
	const target = checkTarget(table, config.target);
	const leakage = checkLeakage(table, config.target, splitOf(table, config));
	const problems = [
		...findings.problems,
		...target,
		...leakage.problems
	];
	const checks = findings.checks + leakage.checks + (config.target === void 0 ? 0 : 1);
	return {
		report: judgeProblems(table.rows, table.columns.length, checks, problems),
		reference
	};
}
/** A target must vary, and every row needs an answer. */
function checkTarget(table, name) {
	const column = name === void 0 ? void 0 : findColumn(table, name);
	if (column === void 0) return [];
	const values = /* @__PURE__ */ new Set();
	const missing = [];
	const cells = column.kind === "text" ? column.codes : column.values;
	for (let row = 0; row < table.rows; row++) {
		const value = cells[row];
		if (Number.isNaN(value) || column.kind === "text" && value < 0) missing.push(row);
		else values.add(value);
	}
	const problems = [];
	const base = {
		severity: "error",
		column: column.name
	};
	if (missing.length > 0) {
		const examples = missing.slice(0, 5).map((row) => ({
			row: row + 1,
			value: null
		}));
		problems.push({
			...base,
			rule: "target-missing-values",
			message: "rows without a target cannot be learned from",
			count: missing.length,
			examples
		});
	}
	if (values.size < 2) problems.push({
		...base,
		rule: "target-constant",
		message: "the target has one value only, so there is nothing to tell apart",
		count: table.rows,
		examples: []
	});
	return problems;
}
/** The rows that training will hold out, so that what it shares with the rest can be counted; undefined where a split makes no sense. */
function splitOf(table, config) {
	const target = config.target === void 0 ? void 0 : findColumn(table, config.target);
	if (target === void 0 || table.rows < 4) return void 0;
	const { strategy, test, seed } = config.split;
	if (strategy === "random" || target.kind === "number") return holdout(table.rows, test, seed);
	if (target.codes.includes(-1)) return void 0;
	const classes = target.dictionary.map((name, code) => ({
		name,
		code
	})).sort((left, right) => left.name < right.name ? -1 : 1);
	const labelOf = new Int32Array(classes.length);
	classes.forEach(({ code }, label) => labelOf[code] = label);
	return stratifiedHoldout(target.codes.map((code) => labelOf[code]), test, seed);
}
export { validateDataset as t };
