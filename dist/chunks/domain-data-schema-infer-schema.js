import { r as prettyJson } from "./kernel-json.js";
// src/domain/data/schema/format-table-schema.ts
/** The schema as a Frictionless document; defaults are left out. */
function formatTableSchema(schema) {
	return prettyJson({
		$schema: "https://datapackage.org/profiles/2.0/tableschema.json",
		fields: schema.fields.map(({ constraints, ...field }) => ({
			...field,
			...Object.keys(constraints).length === 0 ? {} : { constraints }
		})),
		...schema.fieldsMatch === "exact" ? {} : { fieldsMatch: [schema.fieldsMatch] },
		...schema.missingValues === void 0 ? {} : { missingValues: schema.missingValues },
		...schema.primaryKey.length === 0 ? {} : { primaryKey: schema.primaryKey },
		...schema.foreignKeys === void 0 ? {} : { foreignKeys: schema.foreignKeys },
		...schema.rowCount === void 0 ? {} : { rowCount: schema.rowCount },
		...schema.rules === void 0 ? {} : { rules: schema.rules },
		...schema.uniqueKeys.length === 0 ? {} : { uniqueKeys: schema.uniqueKeys }
	});
}
// src/domain/data/schema/infer-schema.ts
/** Texts with at most this many values in at least ten times as many rows are taken for categories. */
const MAX_CATEGORIES = 50;
/**
* A schema that the profiled data fulfils, as a first draft for people to review: types, which columns are always there, categories.
* Ranges are left out on purpose: tomorrow's maximum is not wrong because it is greater than today's.
*/
const inferSchema = (columns) => ({
	fields: columns.map(inferField),
	fieldsMatch: "exact",
	primaryKey: [],
	uniqueKeys: []
});
function inferField(column) {
	const required = column.nulls === 0 ? { required: true } : {};
	if (column.kind === "number") return {
		name: column.name,
		type: column.whole ? "integer" : "number",
		constraints: required
	};
	const known = column.count - column.nulls;
	const categorical = column.distinct > 0 && column.distinct <= MAX_CATEGORIES && column.distinct === column.top.length && known >= 10 * column.distinct;
	const values = column.top.map((entry) => entry.value).sort();
	return {
		name: column.name,
		type: "string",
		constraints: {
			...required,
			...categorical ? { enum: values } : {}
		}
	};
}
export { formatTableSchema as n, inferSchema as t };
