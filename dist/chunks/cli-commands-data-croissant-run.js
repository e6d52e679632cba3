import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { r as datasetPaths } from "./features-data-concurrently.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { join } from "node:path";
// src/domain/data/croissant/statistics.ts
/** Statistics of a column that fit a line each; sketches stay in the manifest. */
function statisticsOf(column) {
	const counts = [
		["count", column.count - column.nulls],
		["missing", column.nulls],
		["distinct", column.distinct]
	];
	const measures = column.kind === "number" ? [
		["min", column.min],
		["max", column.max],
		["mean", column.mean],
		["standard deviation", column.sd],
		["median", column.quantiles.length % 2 === 1 ? column.quantiles[column.quantiles.length >> 1] : void 0]
	] : [];
	const statistic = (name, dataType, value) => value === null || value === void 0 ? [] : [{
		name,
		dataType,
		value
	}];
	return [...counts.flatMap(([name, value]) => statistic(name, "sc:Integer", value)), ...measures.flatMap(([name, value]) => statistic(name, "sc:Float", value))];
}
// src/domain/data/croissant/format-croissant.ts
/** The recommended context of the specification (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, appendix 1). */
const CONTEXT = {
	"@language": "en",
	"@vocab": "https://schema.org/",
	annotation: "cr:annotation",
	arrayShape: "cr:arrayShape",
	citeAs: "cr:citeAs",
	column: "cr:column",
	conformsTo: "dct:conformsTo",
	containedIn: "cr:containedIn",
	cr: "http://mlcommons.org/croissant/",
	rai: "http://mlcommons.org/croissant/RAI/",
	data: {
		"@id": "cr:data",
		"@type": "@json"
	},
	dataType: {
		"@id": "cr:dataType",
		"@type": "@vocab"
	},
	dct: "http://purl.org/dc/terms/",
	description: { "@container": "@language" },
	equivalentProperty: "cr:equivalentProperty",
	examples: {
		"@id": "cr:examples",
		"@type": "@json"
	},
	extract: "cr:extract",
	field: "cr:field",
	fileProperty: "cr:fileProperty",
	fileObject: "cr:fileObject",
	fileSet: "cr:fileSet",
	format: "cr:format",
	includes: "cr:includes",
	isArray: "cr:isArray",
	isLiveDataset: "cr:isLiveDataset",
	jsonPath: "cr:jsonPath",
	key: "cr:key",
	md5: "cr:md5",
	name: { "@container": "@language" },
	parentField: "cr:parentField",
	path: "cr:path",
	recordSet: "cr:recordSet",
	references: "cr:references",
	regex: "cr:regex",
	repeated: "cr:repeated",
	replace: "cr:replace",
	samplingRate: "cr:samplingRate",
	sc: "https://schema.org/",
	separator: "cr:separator",
	source: "cr:source",
	subField: "cr:subField",
	transform: "cr:transform",
	value: {
		"@id": "cr:value",
		"@type": "@json"
	}
};
/**
* A dataset as Croissant 1.1 (MLCommons), the JSON-LD that search engines and loaders of training data read: every file with its digest, one record
* set for each table, statistics as annotations of fields.
*/
function formatCroissant(manifest, facts) {
	const { description, license, url, creator, datePublished, version } = facts;
	return {
		"@context": CONTEXT,
		"@type": "sc:Dataset",
		"dct:conformsTo": "http://mlcommons.org/croissant/1.1",
		name: manifest.name,
		description,
		license,
		url,
		creator: {
			"@type": "sc:Person",
			name: creator
		},
		datePublished,
		...version === void 0 ? {} : { version },
		...manifest.source?.url === void 0 || manifest.source.url === url ? {} : { isBasedOn: manifest.source.url },
		distribution: manifest.files.map((file) => ({
			"@type": "cr:FileObject",
			"@id": idOf(file.path),
			name: file.path,
			contentUrl: contentUrl(file.path, facts.baseUrl),
			contentSize: `${file.sizeBytes} B`,
			encodingFormat: file.mediaType,
			sha256: file.sha256
		})),
		...recordSets(manifest)
	};
}
function recordSets(manifest) {
	const tables = manifest.tables ?? [];
	const sets = tables.flatMap((table) => {
		const files = manifest.files.filter((file) => file.rows !== void 0 && (file.table ?? tables[0].name) === table.name);
		return files.map((file) => recordSet(table, file.path, files.length === 1 ? table.name : `${table.name}/${file.path}`));
	});
	return sets.length === 0 ? {} : { recordSet: sets };
}
/** One for each file: a record set has one source of rows. */
function recordSet(table, path, name) {
	const id = `records/${encodePath(name)}`;
	const fields = Array.isArray(table.schema["fields"]) ? table.schema["fields"] : [];
	const types = new Map(fields.filter(isJsonObject).map((field) => [field["name"], field]));
	const key = table.schema["primaryKey"];
	return {
		"@type": "cr:RecordSet",
		"@id": id,
		name,
		...Array.isArray(key) && key.length > 0 ? { key: key.map((column) => ({ "@id": `${id}/${encodeURIComponent(String(column))}` })) } : {},
		field: table.columns.map((column) => {
			const declared = types.get(column.name);
			const field = `${id}/${encodeURIComponent(column.name)}`;
			const description = declared?.["description"];
			return {
				"@type": "cr:Field",
				"@id": field,
				name: column.name,
				...typeof description === "string" ? { description } : {},
				dataType: DATA_TYPES[String(declared?.["type"])] ?? (column.kind === "number" ? "sc:Float" : "sc:Text"),
				source: {
					fileObject: { "@id": idOf(path) },
					extract: { column: column.name }
				},
				annotation: statisticsOf(column).map(({ name: what, dataType, value }) => ({
					"@type": "cr:Field",
					"@id": `${field}/${encodeURIComponent(what)}`,
					name: what,
					dataType,
					value
				}))
			};
		})
	};
}
const DATA_TYPES = {
	number: "sc:Float",
	integer: "sc:Integer",
	string: "sc:Text",
	boolean: "sc:Boolean",
	date: "sc:Date",
	datetime: "sc:DateTime"
};
/** Loaders read a relative path as that of a file beside the document, an address as one. */
const contentUrl = (path, baseUrl) => baseUrl === void 0 ? `files/${path}` : `${baseUrl.replace(/\/+$/, "")}/files/${encodePath(path)}`;
const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");
const idOf = (path) => `files/${encodePath(path)}`;
// src/features/data/export-croissant.ts
/** Describes a version of a dataset as Croissant 1.1, from its manifest and its commit; no data is read. */
async function exportCroissant(command, ports) {
	const { name } = command;
	const at = await resolveDataset(name, command.reference ?? "HEAD", ports);
	const manifest = await manifestAt(name, at.commit, ports);
	if (manifest === void 0) throw await datasetMissing(name, ports);
	const facts = await ports.git.describe(at.commit);
	const url = command.url ?? manifest.source?.url ?? repositoryUrl(ports);
	const licence = command.licence ?? manifest.source?.licence;
	const missing = [...url === void 0 ? ["url"] : [], ...licence === void 0 ? ["licence"] : []];
	if (url === void 0 || licence === void 0) throw new Failure("data.croissant-incomplete", {
		message: `Croissant requires ${missing.join(" and ")} of ${name}, and the manifest does not say`,
		remedy: `Pass ${missing.map((flag) => `--${flag}`).join(" and ")}, or record them with trainyard data add ${missing.map((flag) => `--${flag}`).join(" ")}.`
	});
	const document = formatCroissant(manifest, {
		description: command.description ?? manifest.source?.note ?? summaryOf(manifest),
		license: licenceUrl(licence),
		url,
		creator: command.creator ?? facts.author,
		datePublished: formatInstant(facts.committedAt).slice(0, 10),
		...at.version === void 0 ? {} : { version: at.label.slice(1) },
		...command.baseUrl === void 0 ? {} : { baseUrl: command.baseUrl }
	});
	const text = prettyJson(document);
	const path = `${datasetPaths(name).folder}/croissant.json`;
	if (command.write) await ports.files.write(join(ports.root, path), text);
	return {
		text,
		path,
		label: at.label,
		plan: {
			title: `Describe ${name} as Croissant`,
			effects: [{
				verb: "create",
				target: path
			}]
		}
	};
}
function repositoryUrl({ environment }) {
	const repository = environment.variable("GITHUB_REPOSITORY");
	if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
	return `${environment.variable("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}`;
}
/** The page of an SPDX identifier; addresses and sentences stay as they are. */
const licenceUrl = (licence) => /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : licence;
const summaryOf = ({ name, rows, files, tables }) => `${name}: ${rows === void 0 ? "" : `${plural(rows, "row")} of ${formatCount((tables ?? []).flatMap((table) => table.columns).length)} columns in `}${plural(files.length, "file")}`;
// src/cli/commands/data-croissant/run.ts
async function run(inputs, workspace, options) {
	const { dataset, write, ...given } = inputs;
	const writes = write && !options.dryRun;
	const { text, path, label, plan } = await exportCroissant({
		name: dataset,
		write: writes,
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0))
	}, workspace);
	return {
		verdict: "pass",
		headline: `${dataset} ${label} as Croissant 1.1${writes ? `: written to ${path}` : ""}`,
		text: writes ? "" : text.trimEnd(),
		markdown: `\`\`\`json\n${text}\`\`\``,
		outputs: { path },
		data: JSON.parse(text),
		...options.dryRun ? { plan } : {}
	};
}
export { run };
