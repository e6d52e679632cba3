import { r as datasetPaths } from "./features-data-concurrently.js";
import { s as onlyTable } from "./domain-data-manifest.js";
import { n as formatTableSchema, t as inferSchema } from "./domain-data-schema-infer-schema.js";
import { n as Failure } from "./kernel-failure.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, r as manifestAt } from "./features-data-read-manifest.js";
import { join } from "node:path";
// src/domain/data/schema/infer-expectations.ts
/** A mean that moves by more than a quarter of a standard deviation is a shift that people notice in models (Cohen's "small" begins at 0.2). */
const MEAN_BAND = .25;
/** How much the share of missing values may grow before somebody is told. */
const NULL_BAND = .05;
/**
* Adds bounds to a schema that the profiled data fulfils with room to spare: ranges of means and of missing values, which only
* warn, and half of the rows must still be there. A first draft for people to review in a pull request.
*/
function inferExpectations(schema, columns, rows) {
	const profileOf = new Map(columns.map((column) => [column.name, column]));
	return {
		...schema,
		rowCount: { minimum: Math.floor(rows / 2) },
		fields: schema.fields.map((field) => {
			const profile = profileOf.get(field.name);
			return profile === void 0 ? field : {
				...field,
				distribution: expected(profile)
			};
		})
	};
}
function expected(column) {
	const share = column.count === 0 ? 0 : column.nulls / column.count;
	const nullShare = { maximum: significant(Math.min(1, share + NULL_BAND)) };
	if (column.kind === "text" || column.mean === null || column.sd === null || column.sd === 0) return {
		nullShare,
		severity: "warning"
	};
	const band = MEAN_BAND * column.sd;
	return {
		severity: "warning",
		mean: {
			minimum: significant(column.mean - band),
			maximum: significant(column.mean + band)
		},
		nullShare
	};
}
const significant = (value) => Number(value.toPrecision(4));
// src/features/data/infer-dataset-schema.ts
/** Writes `data/<name>/schema.json` from the statistics of a manifest, as a draft for people to review; no data is read. */
async function inferDatasetSchema(command, ports) {
	const { name } = command;
	const at = command.reference === void 0 ? void 0 : await resolveDataset(name, command.reference, ports);
	const manifest = at === void 0 ? await requireWorkingManifest(name, ports) : await manifestAt(name, at.commit, ports);
	const table = manifest === void 0 ? void 0 : onlyTable(manifest);
	if (table === void 0) throw new Failure("data.table-missing", { message: `the manifest of ${name} has ${manifest?.tables === void 0 ? "no table" : "several tables"}${at === void 0 ? "" : ` at ${at.label}`}, so there is nothing to infer a schema from` });
	const inferred = inferSchema(table.columns);
	const schema = command.bounds ? inferExpectations(inferred, table.columns, table.rows) : inferred;
	const text = formatTableSchema(schema);
	const { schema: path } = datasetPaths(name);
	const present = await ports.files.stat(join(ports.root, path));
	if (present !== void 0 && !command.replace && !command.dryRun) throw new Failure("data.schema-exists", {
		message: `${path} exists, and what people wrote in it would be lost`,
		at: { file: path }
	});
	const plan = {
		title: `Infer the schema of ${name}`,
		effects: [{
			verb: present === void 0 ? "create" : "update",
			target: path,
			detail: `${schema.fields.length} fields`
		}]
	};
	if (!command.dryRun) await ports.files.write(join(ports.root, path), text);
	return {
		schema,
		text,
		path,
		plan
	};
}
// src/cli/commands/data-schema/run.ts
async function run(inputs, workspace, options) {
	const { dataset, infer, reference, bounds, replace } = inputs;
	const writes = infer && !options.dryRun;
	const { schema, text, path, plan } = await inferDatasetSchema({
		name: dataset,
		bounds,
		replace,
		dryRun: !writes,
		...reference === void 0 ? {} : { reference }
	}, workspace);
	const done = writes ? `written to ${path}` : `would be written to ${path}${infer ? "" : " with --infer"}`;
	return {
		verdict: "pass",
		headline: `${dataset}: a schema of ${schema.fields.length} fields ${done}`,
		text: writes ? "Review it, then commit it; data validate checks against it." : text.trimEnd(),
		markdown: `\`\`\`json\n${text}\`\`\``,
		outputs: {
			path,
			fields: String(schema.fields.length)
		},
		data: {
			path,
			schema
		},
		...options.dryRun ? { plan } : {}
	};
}
export { run };
