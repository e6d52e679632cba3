import { n as isJsonObject } from "./kernel-json.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { r as findColumn, t as cellAt } from "./kernel-table.js";
import { n as Failure, r as Failures } from "./kernel-failure.js";
import { join } from "node:path";
// src/domain/data/schema/expectations.ts
const DISTRIBUTION_MEASURES = [
	"mean",
	"median",
	"sd",
	"nullShare",
	"distinct"
];
const ROLES = ["group", "time"];
const OPERATORS = [
	"<",
	"<=",
	"==",
	"!=",
	">=",
	">"
];
/** Each reader pushes what is wrong, with its place, and returns what could be read. */
function parseStrictness(item, place, problems) {
	const { mostly, severity } = item;
	if (mostly !== void 0 && !(typeof mostly === "number" && mostly >= 0 && mostly <= 1)) problems.push(`${place}.mostly: expected a share from 0 to 1`);
	if (severity !== void 0 && severity !== "error" && severity !== "warning") problems.push(`${place}.severity: expected error or warning`);
	return {
		...typeof mostly === "number" ? { mostly } : {},
		...severity === "warning" || severity === "error" ? { severity } : {}
	};
}
function parseRange(value, place, problems) {
	if (!isJsonObject(value)) {
		problems.push(`${place}: expected an object with minimum or maximum`);
		return {};
	}
	for (const [name, bound] of Object.entries(value)) if (name !== "minimum" && name !== "maximum") problems.push(`${place}.${name}: expected minimum or maximum`);
	else if (typeof bound !== "number" || !Number.isFinite(bound)) problems.push(`${place}.${name}: expected a number`);
	const { minimum, maximum } = value;
	if (typeof minimum === "number" && typeof maximum === "number" && minimum > maximum) problems.push(`${place}: minimum ${minimum} is greater than maximum ${maximum}`);
	return value;
}
function parseDistribution(value, place, problems) {
	if (!isJsonObject(value)) {
		problems.push(`${place}: expected an object`);
		return {};
	}
	for (const [name, range] of Object.entries(value)) if (name === "quantiles" && isJsonObject(range)) for (const [level, bounds] of Object.entries(range)) {
		if (!(Number(level) >= 0 && Number(level) <= 1)) problems.push(`${place}.quantiles.${level}: expected a level from 0 to 1`);
		parseRange(bounds, `${place}.quantiles.${level}`, problems);
	}
	else if (name === "severity") parseStrictness({ severity: range }, place, problems);
	else if (DISTRIBUTION_MEASURES.some((measure) => measure === name)) parseRange(range, `${place}.${name}`, problems);
	else problems.push(`${place}.${name}: is not a known measure.${didYouMean(name, [...DISTRIBUTION_MEASURES, "quantiles"])}`);
	return value;
}
function parseRowRules(value, known, problems) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) {
		problems.push("rules: expected a list");
		return [];
	}
	return value.flatMap((item, index) => {
		const place = `rules[${index}]`;
		const { left, operator, right } = isJsonObject(item) ? item : {};
		const isField = (name) => typeof name === "string" && known.has(name);
		const compared = OPERATORS.find((one) => one === operator);
		if (!isJsonObject(item) || !isField(left) || !isField(right) || compared === void 0) {
			problems.push(`${place}: expected two fields "left" and "right" and an "operator" (one of ${OPERATORS.join(" ")})`);
			return [];
		}
		return [{
			left,
			operator: compared,
			right,
			...parseStrictness(item, place, problems)
		}];
	});
}
// src/domain/data/validation-report.ts
/** The same problems without values of the columns given: rows are still named. */
const hideValues = (problems, personal) => problems.map((problem) => personal.size === 0 || problem.column === void 0 || !problem.column.split(", ").some((name) => personal.has(name)) ? problem : {
	...problem,
	examples: problem.examples.map(({ row }) => ({
		row,
		value: null
	}))
});
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
// src/domain/data/schema/foreign-keys.ts
/** Reads `foreignKeys`; what is wrong is pushed with its place. */
function parseForeignKeys(value, known, problems) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) {
		problems.push("foreignKeys: expected a list");
		return [];
	}
	return value.flatMap((item, index) => {
		const place = `foreignKeys[${index}]`;
		const object = isJsonObject(item) ? item : {};
		const reference = isJsonObject(object["reference"]) ? object["reference"] : {};
		const fields = namesOf(object["fields"]);
		const others = namesOf(reference["fields"]);
		const resource = reference["resource"] ?? "";
		if (fields === void 0 || others === void 0 || fields.length !== others.length || typeof resource !== "string") {
			problems.push(`${place}: expected "fields" and "reference" with a "resource" and as many "fields"`);
			return [];
		}
		for (const name of fields) if (!known.has(name)) problems.push(`${place}: ${JSON.stringify(name)} is not a field.${didYouMean(name, [...known])}`);
		return [{
			fields,
			reference: {
				resource,
				fields: others
			}
		}];
	});
}
function namesOf(value) {
	const names = typeof value === "string" ? [value] : value;
	return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string") ? names : void 0;
}
/** Rows whose key the other table does not have. Keys with a missing part refer to nothing and are not judged. */
function checkForeignKey(table, key, other) {
	const columns = key.fields.flatMap((name) => findColumn(table, name) ?? []);
	const others = key.reference.fields.flatMap((name) => findColumn(other, name) ?? []);
	const where = key.reference.resource === "" ? "this table" : key.reference.resource;
	const base = {
		rule: "foreign-key",
		severity: "error",
		column: key.fields.join(", ")
	};
	if (columns.length < key.fields.length) return [];
	if (others.length < key.reference.fields.length) {
		const absent = key.reference.fields.filter((name) => findColumn(other, name) === void 0);
		return [{
			...base,
			message: `${where} has no column ${absent.join(", ")} to refer to`,
			count: table.rows,
			examples: []
		}];
	}
	const present = /* @__PURE__ */ new Set();
	for (let row = 0; row < other.rows; row++) present.add(keyAt(others, row) ?? "");
	const examples = [];
	let count = 0;
	for (let row = 0; row < table.rows; row++) {
		const value = keyAt(columns, row);
		if (value === void 0 || present.has(value)) continue;
		count += 1;
		if (examples.length < 5) examples.push({
			row: row + 1,
			value: columns.map((column) => cellAt(column, row)).join(", ")
		});
	}
	if (count === 0) return [];
	return [{
		...base,
		message: `expected values of ${key.reference.fields.join(", ")} in ${where}`,
		count,
		examples
	}];
}
/** Equal keys have equal texts, whether a column was read as numbers or as texts; undefined where a part is missing. */
function keyAt(columns, row) {
	const parts = columns.map((column) => cellAt(column, row));
	return parts.includes(void 0) ? void 0 : JSON.stringify(parts.map(String));
}
// src/domain/data/schema/table-schema.ts
const FIELD_TYPES = [
	"number",
	"integer",
	"string",
	"boolean",
	"date",
	"datetime",
	"any"
];
const FIELDS_MATCHES = [
	"exact",
	"equal",
	"subset",
	"superset",
	"partial"
];
/** Fields whose cells are kept as they were written. */
const isTextField = (field) => field.type === "string" || field.type === "date" || field.type === "datetime";
const personalColumns = (schema) => new Set((schema?.fields ?? []).filter((field) => field.personal === true).map((field) => field.name));
// src/domain/data/schema/parse-table-schema.ts
const NUMBER_CONSTRAINTS = [
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"minLength",
	"maxLength"
];
const FLAG_CONSTRAINTS = ["required", "unique"];
const CONSTRAINTS = [
	...NUMBER_CONSTRAINTS,
	...FLAG_CONSTRAINTS,
	"pattern",
	"enum"
];
/** Reads a table schema from JSON text; the error lists every problem with its place in the document. */
function parseTableSchema(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return err([`it is not JSON: ${error instanceof Error ? error.message : "unreadable"}`]);
	}
	if (!isJsonObject(json)) return err(["expected an object with \"fields\""]);
	const problems = [];
	const document = json;
	const fields = parseFields(document["fields"], problems);
	const known = new Set(fields.map((field) => field.name));
	const primaryKey = parseKey(document["primaryKey"], "primaryKey", known, problems);
	const uniqueKeys = Array.isArray(document["uniqueKeys"]) ? document["uniqueKeys"].map((key, index) => parseKey(key, `uniqueKeys[${index}]`, known, problems)) : [];
	const foreignKeys = parseForeignKeys(document["foreignKeys"], known, problems);
	const fieldsMatch = parseFieldsMatch(document["fieldsMatch"], problems);
	const missingValues = document["missingValues"];
	if (missingValues !== void 0 && !isTextList(missingValues)) problems.push("missingValues: expected a list of texts");
	const rules = parseRowRules(document["rules"], known, problems);
	const rowCount = document["rowCount"] === void 0 ? void 0 : parseRange(document["rowCount"], "rowCount", problems);
	if (problems.length > 0) return err(problems);
	return ok({
		fields,
		fieldsMatch,
		primaryKey,
		uniqueKeys,
		...foreignKeys.length === 0 ? {} : { foreignKeys },
		...isTextList(missingValues) ? { missingValues } : {},
		...rules.length === 0 ? {} : { rules },
		...rowCount === void 0 ? {} : { rowCount }
	});
}
function parseFields(value, problems) {
	if (!Array.isArray(value) || value.length === 0) {
		problems.push("fields: expected a list with at least one field");
		return [];
	}
	const fields = [];
	for (const [index, item] of value.entries()) {
		const place = `fields[${index}]`;
		if (!isJsonObject(item) || typeof item["name"] !== "string" || item["name"] === "") {
			problems.push(`${place}: expected an object with a "name"`);
			continue;
		}
		if (fields.some((field) => field.name === item["name"])) problems.push(`${place}: the name ${JSON.stringify(item["name"])} is used twice`);
		const type = item["type"] ?? "any";
		const knownType = FIELD_TYPES.find((one) => one === type);
		if (knownType === void 0) problems.push(`${place}.type: expected one of ${FIELD_TYPES.join(", ")}, found ${JSON.stringify(type)}.${didYouMean(String(type), FIELD_TYPES)}`);
		fields.push({
			name: item["name"],
			type: knownType ?? "any",
			...typeof item["title"] === "string" ? { title: item["title"] } : {},
			...typeof item["description"] === "string" ? { description: item["description"] } : {},
			...item["personal"] === true ? { personal: true } : {},
			...parseStrictness(item, place, problems),
			...parseRole(item["role"], place, problems),
			...item["distribution"] === void 0 ? {} : { distribution: parseDistribution(item["distribution"], `${place}.distribution`, problems) },
			constraints: parseConstraints(item["constraints"], `${place}.constraints`, problems)
		});
	}
	return fields;
}
function parseRole(value, place, problems) {
	const role = ROLES.find((one) => one === value);
	if (value !== void 0 && role === void 0) problems.push(`${place}.role: expected one of ${ROLES.join(", ")}, found ${JSON.stringify(value)}`);
	return role === void 0 ? {} : { role };
}
function parseConstraints(value, place, problems) {
	if (value === void 0) return {};
	if (!isJsonObject(value)) {
		problems.push(`${place}: expected an object`);
		return {};
	}
	for (const [name, setting] of Object.entries(value)) {
		const problem = constraintProblem(name, setting);
		if (problem !== void 0) problems.push(`${place}.${name}: ${problem}`);
	}
	const constraints = value;
	for (const [low, high] of [["minimum", "maximum"], ["minLength", "maxLength"]]) {
		const [least, most] = [constraints[low], constraints[high]];
		if (typeof least === "number" && typeof most === "number" && least > most) problems.push(`${place}: ${low} ${least} is greater than ${high} ${most}`);
	}
	return constraints;
}
function constraintProblem(name, setting) {
	if (isOneOf(NUMBER_CONSTRAINTS, name)) return typeof setting === "number" && Number.isFinite(setting) ? void 0 : "expected a number";
	if (isOneOf(FLAG_CONSTRAINTS, name)) return typeof setting === "boolean" ? void 0 : "expected true or false";
	if (name === "pattern") {
		if (typeof setting !== "string") return "expected a regular expression";
		return compilePattern(setting) === void 0 ? `${JSON.stringify(setting)} is not a regular expression` : void 0;
	}
	if (name === "enum") return Array.isArray(setting) && setting.length > 0 && setting.every((item) => typeof item === "string" || typeof item === "number") ? void 0 : "expected a list of at least one text or number";
	return `is not a known constraint.${didYouMean(name, CONSTRAINTS)}`;
}
/** A pattern that must match the whole text; undefined when it is not a regular expression. */
function compilePattern(pattern) {
	try {
		return new RegExp(`^(?:${pattern})$`, "u");
	} catch {
		return;
	}
}
function parseKey(value, place, known, problems) {
	if (value === void 0) return [];
	const names = typeof value === "string" ? [value] : value;
	if (!isTextList(names)) {
		problems.push(`${place}: expected a name or a list of names`);
		return [];
	}
	for (const name of names) if (!known.has(name)) problems.push(`${place}: ${JSON.stringify(name)} is not a field.${didYouMean(name, [...known])}`);
	return names;
}
function parseFieldsMatch(value, problems) {
	const wanted = Array.isArray(value) ? value[0] : value ?? "exact";
	const match = FIELDS_MATCHES.find((one) => one === wanted);
	if (match === void 0) problems.push(`fieldsMatch: expected one of ${FIELDS_MATCHES.join(", ")}, found ${JSON.stringify(wanted)}`);
	return match ?? "exact";
}
const isTextList = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
const isOneOf = (names, name) => names.includes(name);
// src/features/data/dataset-schema.ts
/** Reads a table schema; all its problems are reported together. `path` is relative to the repository root. */
async function readSchema(path, ports) {
	const bytes = await ports.files.read(join(ports.root, path));
	if (bytes === void 0) throw new Failure("environment.file-missing", {
		message: `the schema ${path} does not exist`,
		at: { file: path }
	});
	const parsed = parseTableSchema(new TextDecoder().decode(bytes));
	if (parsed.ok) return parsed.value;
	const [first, ...rest] = parsed.error.map((problem) => new Failure("data.schema-invalid", {
		message: `${path}: ${problem}`,
		at: { file: path }
	}));
	throw rest.length === 0 ? first : new Failures([first, ...rest]);
}
/** How a table must be read so that the schema can be applied: texts stay as they were written. */
const readingFor = (schema) => schema === void 0 ? {} : {
	...schema.missingValues === void 0 ? {} : { missingValues: schema.missingValues },
	kinds: Object.fromEntries(schema.fields.filter(isTextField).map((field) => [field.name, "text"]))
};
export { checkForeignKey as a, personalColumns as i, readingFor as n, hideValues as o, compilePattern as r, judgeProblems as s, readSchema as t };
