import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
import { a as parseSemver, i as formatSemver } from "./kernel-semver.js";
// src/domain/data/dataset-name.ts
/** Names go into paths and tag names; the rest of the alphabet is left out so that no quoting is ever needed. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
/** Whether a dataset can be called so: git's rules for references (no `..`, no `.lock`) included. */
const isDatasetName = (name) => NAME.test(name) && !name.includes("..") && !name.endsWith(".lock");
function datasetPaths(name) {
	const folder = `data/${name}`;
	return {
		folder,
		files: `${folder}/files`,
		manifest: `${folder}/dataset.json`,
		attributes: `${folder}/.gitattributes`,
		schema: `${folder}/schema.json`
	};
}
/** Prefix of all version tags of a dataset: `data/iris@`. */
const datasetTagPrefix = (name) => `data/${name}@`;
/** `data/iris@v1.2.3`, the grammar of GTO. */
const formatDatasetTag = ({ name, version }) => `${datasetTagPrefix(name)}${formatSemver(version)}`;
function parseDatasetTag(tag) {
	const match = /^data\/([^@/]+)@(v.+)$/.exec(tag);
	if (match === null || !isDatasetName(match[1])) return void 0;
	const version = parseSemver(match[2]);
	return version === void 0 ? void 0 : {
		name: match[1],
		version
	};
}
// src/domain/data/parse-column-profile.ts
/** A column profile from JSON of unknown origin; undefined when it is not one. Unknown members are dropped. */
function parseColumnProfile(value) {
	if (!isJsonObject(value)) return void 0;
	const { name, kind, count, nulls } = value;
	if (typeof name !== "string" || typeof count !== "number" || typeof nulls !== "number") return void 0;
	const base = {
		name,
		count,
		nulls
	};
	if (kind === "number") {
		const { min, max, mean, sd, whole, quantiles } = value;
		if (![
			min,
			max,
			mean,
			sd
		].every((item) => item === null || typeof item === "number") || typeof whole !== "boolean") return void 0;
		if (!Array.isArray(quantiles) || !quantiles.every((item) => typeof item === "number")) return void 0;
		const numbers = {
			min,
			max,
			mean,
			sd
		};
		return {
			...base,
			kind,
			...numbers,
			whole,
			quantiles
		};
	}
	const { distinct, top } = value;
	if (kind !== "text" || typeof distinct !== "number" || !Array.isArray(top)) return void 0;
	const counted = top.map((item) => {
		const entry = isJsonObject(item) ? item : {};
		return typeof entry["value"] === "string" && typeof entry["count"] === "number" ? {
			value: entry["value"],
			count: entry["count"]
		} : void 0;
	});
	return counted.every((item) => item !== void 0) ? {
		...base,
		kind,
		distinct,
		top: counted
	} : void 0;
}
// src/domain/data/manifest.ts
/**
* Canonical list of files, one `<sha256> <size> <path>` line each, sorted by path: its SHA-256 is the identity of the data, independent of
* git's hash and of how pointers are spelled.
*/
const formatFileList = (files) => sortByPath(files).map((file) => `${file.sha256} ${file.sizeBytes} ${file.path}\n`).join("");
const sortByPath = (files) => files.toSorted((left, right) => left.path < right.path ? -1 : left.path > right.path ? 1 : 0);
/** JSON with one line for each file and each column, so that a difference in git shows which of them changed. */
function formatManifest(manifest) {
	const { schemaVersion, kind, name, rows, source, columns } = manifest;
	return `{\n  ${[
		`"schemaVersion": ${schemaVersion}`,
		`"kind": ${JSON.stringify(kind)}`,
		`"name": ${JSON.stringify(name)}`,
		`"files": ${lineList(sortByPath(manifest.files).map(({ path, sizeBytes, sha256, mediaType, rows: fileRows }) => ({
			path,
			sizeBytes,
			sha256,
			mediaType,
			...fileRows === void 0 ? {} : { rows: fileRows }
		})))}`,
		...rows === void 0 ? [] : [`"rows": ${rows}`],
		...columns === void 0 ? [] : [`"columns": ${lineList(columns.map(orderedColumn))}`],
		...source === void 0 ? [] : [`"source": ${JSON.stringify(source)}`]
	].join(",\n  ")}\n}\n`;
}
/** Members in one order, so that equal columns have equal text. */
function orderedColumn(column) {
	const { name, count, nulls } = column;
	if (column.kind === "text") return {
		name,
		kind: "text",
		count,
		nulls,
		distinct: column.distinct,
		top: column.top
	};
	const { min, max, mean, sd, whole, quantiles } = column;
	return {
		name,
		kind: "number",
		count,
		nulls,
		min,
		max,
		mean,
		sd,
		whole,
		quantiles
	};
}
const lineList = (items) => items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
/** Reads a manifest; the error names the first place that is wrong. */
function parseManifest(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return err(`it is not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
	}
	if (!isJsonObject(json) || json["kind"] !== "dataset") return err("expected an object with \"kind\": \"dataset\"");
	if (json["schemaVersion"] !== 1) return err(`expected "schemaVersion": 1, found ${JSON.stringify(json["schemaVersion"])}`);
	const name = json["name"];
	if (typeof name !== "string" || !isDatasetName(name)) return err("\"name\" is not the name of a dataset");
	if (!Array.isArray(json["files"])) return err("\"files\" is not a list");
	const files = [];
	for (const [index, item] of json["files"].entries()) {
		const file = parseFile(item);
		if (file === void 0) return err(`files[${index}] needs path, sizeBytes, sha256 and mediaType`);
		files.push(file);
	}
	if (new Set(files.map(({ path }) => path)).size < files.length) return err("\"files\" names a path twice");
	const columns = json["columns"] === void 0 ? void 0 : parseColumns(json["columns"]);
	if (columns === "invalid") return err("\"columns\" is not a list of column profiles");
	const rows = json["rows"];
	if (rows !== void 0 && !isCount(rows)) return err("\"rows\" is not a count");
	const source = json["source"] === void 0 ? void 0 : parseSource(json["source"]);
	if (source === "invalid") return err("\"source\" is not an object of texts");
	return ok({
		schemaVersion: 1,
		kind: "dataset",
		name,
		files: sortByPath(files),
		...rows === void 0 ? {} : { rows },
		...columns === void 0 ? {} : { columns },
		...source === void 0 ? {} : { source }
	});
}
function parseFile(item) {
	if (!isJsonObject(item)) return void 0;
	const { path, sizeBytes, sha256, mediaType, rows } = item;
	const digest = typeof sha256 === "string" ? parseSha256(sha256) : void 0;
	if (typeof path !== "string" || parseRelativePath(path) === void 0 || digest === void 0) return void 0;
	if (!isCount(sizeBytes) || typeof mediaType !== "string" || rows !== void 0 && !isCount(rows)) return void 0;
	return {
		path,
		sizeBytes,
		sha256: digest,
		mediaType,
		...rows === void 0 ? {} : { rows }
	};
}
function parseColumns(value) {
	if (!Array.isArray(value)) return "invalid";
	const columns = value.map(parseColumnProfile);
	return columns.every((column) => column !== void 0) ? columns : "invalid";
}
function parseSource(value) {
	if (!isJsonObject(value)) return "invalid";
	const { url, licence, note } = value;
	if ([
		url,
		licence,
		note
	].some((text) => text !== void 0 && typeof text !== "string")) return "invalid";
	return {
		...typeof url === "string" ? { url } : {},
		...typeof licence === "string" ? { licence } : {},
		...typeof note === "string" ? { note } : {}
	};
}
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
export { datasetTagPrefix as a, parseDatasetTag as c, datasetPaths as i, formatManifest as n, formatDatasetTag as o, parseManifest as r, isDatasetName as s, formatFileList as t };
