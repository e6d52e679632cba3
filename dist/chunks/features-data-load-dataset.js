import { r as datasetPaths } from "./features-data-concurrently.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { d as TABLE_ENDINGS, f as formatOfTable, n as readTableSources } from "./features-data-read-table.js";
import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { t as isInside } from "./kernel-relative-path.js";
import { i as formatSemver } from "./kernel-semver.js";
import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { n as readingFor, t as readSchema } from "./features-data-dataset-schema.js";
import { n as resolveDataset, t as datasetVersions } from "./features-data-dataset-versions.js";
import { t as datasetFile } from "./features-data-data-file.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { l as workingFiles } from "./features-data-working-files.js";
// src/features/data/load-dataset.ts
/**
* Reads the rows of a configured dataset: LFS files by their pointers where the bytes are not in the working tree (fetched if need be,
* verified always), plain files as they are. Missing target, defects of tables and absent data fail with their data.* codes.
*/
async function loadDataset(command, ports) {
	const { config } = command;
	const files = await configuredFiles(command, ports);
	await ensureObjects(files, ports);
	const schema = config.schema === void 0 ? void 0 : await readSchema(config.schema, ports);
	const { table } = await readTableSources(files, ports, readingFor(schema));
	if (config.target !== void 0) requireTarget(table, config.target, config.name, files);
	const digest = digestOfFiles(files, ports);
	const version = await versionOf(config.name, digest, ports);
	return {
		table,
		bytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
		reference: {
			name: config.name,
			...version === void 0 ? {} : { version },
			digest,
			rows: table.rows
		}
	};
}
/** The table files at the configured path; `data.table-missing` when there are none. */
async function configuredFiles({ config, reference }, ports) {
	const path = config.path.replace(/\/+$/, "");
	const all = reference === void 0 ? await workingFiles(path, ports, /* @__PURE__ */ new Map(), linksAt(config)) : await committedFiles(path, (await resolveDataset(config.name, reference, ports)).commit, ports);
	const tables = all.filter((file) => formatOfTable(file.path) !== void 0);
	if (tables.length === 0) throw new Failure("data.table-missing", {
		message: `expected a file that ends in ${TABLE_ENDINGS} at ${config.path}, found ${all.length === 0 ? "no files" : all.map((file) => file.path).slice(0, 5).join(", ")}`,
		at: { file: config.path }
	});
	return tables;
}
/** A dataset of our own has no links; what others laid out may, and they are no data. */
const linksAt = ({ name, path }) => isInside(datasetPaths(name).files, path) ? "refuse" : "skip";
function requireTarget(table, target, name, files) {
	if (findColumn(table, target) !== void 0) return;
	const columns = columnNames(table);
	throw new Failure("data.target-missing", {
		message: `target ${JSON.stringify(target)} is not a column of ${files[0]?.name ?? name}.${didYouMean(target, columns)}`,
		evidence: [`columns: ${columns.join(", ")}`],
		at: { file: files[0]?.name ?? name }
	});
}
/** The newest version with exactly these files. */
async function versionOf(name, digest, ports) {
	const found = (await datasetVersions(name, ports)).find((version) => version.digest === digest);
	return found === void 0 ? void 0 : formatSemver(found.version);
}
/** Identity of a list of files without reading them again. */
const digestOfFiles = (files, ports) => ports.hasher.sha256(formatFileList(files.map((file) => datasetFile(file))));
export { loadDataset as i, digestOfFiles as n, linksAt as r, configuredFiles as t };
