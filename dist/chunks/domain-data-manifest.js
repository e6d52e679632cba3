import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
import { o as isDatasetName } from "./features-data-concurrently.js";
// src/domain/data/manifest-ranges.ts
/** Longer lists stand beside the manifest, so that a commit rewrites the ranges that changed rather than all of it. */
const MAX_LISTED_FILES = 1e4;
/** Files of a range on average; one path in so many begins a range. */
const FILES_PER_RANGE = 1024;
/**
* Cuts a sorted list where a path's own hash says so. Neighbours have no say in it, so that one insertion touches the range that it falls into
* and, for one path in 1,024, the rest of that range as a new one.
*/
function splitIntoRanges(files) {
	const ranges = [];
	for (const file of files) {
		const [low, high] = hashPath(file.path);
		if (low % FILES_PER_RANGE === 0) ranges.push({
			id: hex(low) + hex(high),
			files: [file]
		});
		else if (ranges.length === 0) ranges.push({
			id: "first",
			files: [file]
		});
		else ranges.at(-1).files.push(file);
	}
	return ranges;
}
const HEADER = "path	sizeBytes	sha256	mediaType	rows	table";
const formatRange = (files) => `${HEADER}\n${files.map(({ path, sizeBytes, sha256, mediaType, rows, table }) => [
	escape(path),
	sizeBytes,
	sha256,
	escape(mediaType),
	rows ?? "",
	table === void 0 ? "" : escape(table)
].join("	")).join("\n")}\n`;
/** Reads a range; the error names the line. */
function parseRange(text) {
	const lines = text.split("\n");
	if (lines[0] !== HEADER || lines.at(-1) !== "") return err("line 1: expected the header and a line end at the end");
	const files = [];
	for (let line = 1; line < lines.length - 1; line++) {
		const cells = lines[line].split("	");
		const [path, size, digest, mediaType, rows, table] = cells;
		const sha256 = parseSha256(digest ?? "");
		if (!(cells.length === 6 && sha256 !== void 0 && isCount$1(size) && (rows === "" || isCount$1(rows))) || parseRelativePath(unescape(path)) === void 0) return err(`line ${line + 1}: expected ${HEADER.replaceAll("	", ", ")}`);
		files.push({
			path: unescape(path),
			sizeBytes: Number(size),
			sha256,
			mediaType: unescape(mediaType),
			...rows === "" ? {} : { rows: Number(rows) },
			...table === "" ? {} : { table: unescape(table) }
		});
	}
	return ok(files);
}
const isCount$1 = (text) => /^\d{1,15}$/.test(text);
const LETTERS = {
	"\\": "\\\\",
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
const escape = (text) => text.replaceAll(/[\\\t\n\r]/g, (letter) => LETTERS[letter]);
const unescape = (text) => !text.includes("\\") ? text : text.replaceAll(/\\([\\tnr])/g, (_, letter) => ({
	"\\": "\\",
	t: "	",
	n: "\n",
	r: "\r"
})[letter]);
/** FNV-1a and a rotating hash of the UTF-16 units, mixed. */
function hashPath(path) {
	let low = 2166136261;
	let high = 2538058380;
	for (let at = 0; at < path.length; at++) {
		const unit = path.charCodeAt(at);
		low = Math.imul(low ^ unit, 16777619);
		high = Math.imul((high << 5 | high >>> 27) ^ unit, 2654435761);
	}
	low = Math.imul(low ^ low >>> 16, 2246822507);
	low = Math.imul(low ^ low >>> 13, 3266489909);
	return [(low ^ low >>> 16) >>> 0, high >>> 0];
}
const hex = (word) => word.toString(16).padStart(8, "0");
// src/domain/data/manifest-source.ts
const TEXTS = [
	"url",
	"licence",
	"note",
	"etag",
	"lastModified",
	"fetchedAt",
	"command"
];
/** Provenance from JSON of unknown origin; undefined when it is none. Unknown members are dropped. */
function parseSource(value) {
	if (!isJsonObject(value)) return void 0;
	const texts = TEXTS.map((name) => [name, value[name]]).filter(([, text]) => text !== void 0);
	if (texts.some(([, text]) => typeof text !== "string")) return void 0;
	const sha256 = digestOf(value["sha256"]);
	if (value["sha256"] !== void 0 && sha256 === void 0) return void 0;
	const parents = value["parents"] === void 0 ? void 0 : parseParents(value["parents"]);
	if (value["parents"] !== void 0 && parents === void 0) return void 0;
	return {
		...Object.fromEntries(texts),
		...sha256 === void 0 ? {} : { sha256 },
		...value["unpacked"] === true ? { unpacked: true } : {},
		...parents === void 0 ? {} : { parents }
	};
}
function parseParents(value) {
	if (!Array.isArray(value)) return void 0;
	const parents = value.map(parseParent);
	return parents.every((parent) => parent !== void 0) ? parents : void 0;
}
function parseParent(value) {
	if (!isJsonObject(value)) return void 0;
	const { name, version } = value;
	const digest = digestOf(value["digest"]);
	if (typeof name !== "string" || version !== void 0 && typeof version !== "string") return void 0;
	if (value["digest"] !== void 0 && digest === void 0) return void 0;
	return {
		name,
		...version === void 0 ? {} : { version },
		...digest === void 0 ? {} : { digest }
	};
}
const digestOf = (value) => typeof value === "string" ? parseSha256(value) : void 0;
// src/domain/data/parse-column-profile.ts
/** A column profile from JSON of unknown origin; undefined when it is not one. Unknown members are dropped. */
function parseColumnProfile(value) {
	if (!isJsonObject(value)) return void 0;
	const { name, kind, count, nulls, distinctSketch } = value;
	if (typeof name !== "string" || typeof count !== "number" || typeof nulls !== "number") return void 0;
	if (distinctSketch !== void 0 && typeof distinctSketch !== "string") return void 0;
	const base = {
		name,
		count,
		nulls,
		...distinctSketch === void 0 ? {} : { distinctSketch }
	};
	if (kind === "number") {
		const { min, max, mean, sd, whole, quantiles } = value;
		if (![
			min,
			max,
			mean,
			sd
		].every((item) => item === null || typeof item === "number") || typeof whole !== "boolean") return void 0;
		if (!isNumbers(quantiles)) return void 0;
		const numbers = {
			min,
			max,
			mean,
			sd
		};
		const more = parseNumberSketches(value);
		return more === void 0 ? void 0 : {
			...base,
			kind,
			...numbers,
			whole,
			quantiles,
			...more
		};
	}
	const { distinct, top, topError } = value;
	if (kind !== "text" || typeof distinct !== "number") return void 0;
	if (topError !== void 0 && typeof topError !== "number") return void 0;
	const counted = parseTop(top, (item) => typeof item === "string" ? item : void 0);
	return counted === void 0 ? void 0 : {
		...base,
		kind,
		distinct,
		top: counted,
		...topError === void 0 ? {} : { topError }
	};
}
function parseNumberSketches(value) {
	const numbers = [
		"skewness",
		"kurtosis",
		"quantileError",
		"distinct"
	].filter((name) => value[name] !== void 0);
	if (numbers.some((name) => typeof value[name] !== "number")) return void 0;
	const top = value["top"] === void 0 ? void 0 : parseTop(value["top"], (item) => typeof item === "number" ? item : void 0);
	if (value["top"] !== void 0 && top === void 0) return void 0;
	const histogram = value["histogram"] === void 0 ? void 0 : parseHistogram(value["histogram"]);
	if (value["histogram"] !== void 0 && histogram === void 0) return void 0;
	return {
		...Object.fromEntries(numbers.map((name) => [name, value[name]])),
		...top === void 0 ? {} : { top },
		...histogram === void 0 ? {} : { histogram }
	};
}
function parseTop(value, read) {
	if (!Array.isArray(value)) return void 0;
	const counted = value.map((item) => {
		const entry = isJsonObject(item) ? item : {};
		const one = read(entry["value"]);
		return one !== void 0 && typeof entry["count"] === "number" ? {
			value: one,
			count: entry["count"]
		} : void 0;
	});
	return counted.every((item) => item !== void 0) ? counted : void 0;
}
function parseHistogram(value) {
	if (!isJsonObject(value)) return void 0;
	const { exponent, first, counts } = value;
	return Number.isSafeInteger(exponent) && typeof first === "number" && isNumbers(counts) ? {
		exponent,
		first,
		counts
	} : void 0;
}
const isNumbers = (value) => Array.isArray(value) && value.every((item) => typeof item === "number");
// src/domain/data/manifest-tables.ts
/** Every column of every table; where there are several tables, a column is called `table/column`. */
function columnsOf(manifest) {
	const tables = manifest.tables ?? [];
	if (tables.length === 1) return [...tables[0].columns];
	return tables.flatMap((table) => table.columns.map((column) => ({
		...column,
		name: `${table.name}/${column.name}`
	})));
}
/** The one table of a dataset whose tables all have the same columns. */
const onlyTable = (manifest) => manifest.tables?.length === 1 ? manifest.tables[0] : void 0;
/** Tables from JSON of unknown origin; undefined when they are none. */
function parseTables(value) {
	if (!Array.isArray(value)) return void 0;
	const tables = value.map(parseTable);
	return new Set(tables.map((table) => table?.name)).size === tables.length && tables.every((table) => table !== void 0) ? tables : void 0;
}
function parseTable(value) {
	if (!isJsonObject(value)) return void 0;
	const { name, rows, schema } = value;
	const columns = parseColumns(value["columns"]);
	if (typeof name !== "string" || !Number.isSafeInteger(rows) || columns === void 0 || !isJsonObject(schema)) return void 0;
	return {
		name,
		rows,
		schema,
		columns
	};
}
function parseColumns(value) {
	if (!Array.isArray(value)) return void 0;
	const columns = value.map(parseColumnProfile);
	return columns.every((column) => column !== void 0) ? columns : void 0;
}
/** The columns of a manifest from before tables had names, which had one table at most. */
function parseOldColumns(value, rows) {
	const columns = parseColumns(value);
	if (columns === void 0) return void 0;
	return [{
		name: "table",
		rows,
		schema: { fields: columns.map(({ name, kind }) => ({
			name,
			type: kind === "number" ? "number" : "string"
		})) },
		columns
	}];
}
// src/domain/data/manifest.ts
/**
* Canonical list of files, one `<sha256> <size> <path>` line each, sorted by path: its SHA-256 is the identity of the data, independent of
* git's hash and of how pointers are spelled.
*/
const formatFileList = (files) => sortByPath(files).map((file) => `${file.sha256} ${file.sizeBytes} ${file.path}\n`).join("");
const sortByPath = (files) => files.toSorted((left, right) => byCodeUnit(left.path, right.path));
/** JSON with one line for each file or range of files and each column, so that a difference in git shows which of them changed. */
function formatManifest(manifest, maxListed = MAX_LISTED_FILES) {
	const { schemaVersion, kind, name, rows, source, tables } = manifest;
	const files = sortByPath(manifest.files);
	const ranges = files.length > maxListed ? splitIntoRanges(files) : [];
	const listed = ranges.length > 0 ? `"fileLists": ${lineList(ranges.map((range) => ({
		list: `list/${range.id}.tsv`,
		from: range.files[0].path,
		files: range.files.length
	})))}` : `"files": ${lineList(files.map(orderedFile))}`;
	return {
		json: `{\n  ${[
			`"schemaVersion": ${schemaVersion}`,
			`"kind": ${JSON.stringify(kind)}`,
			`"name": ${JSON.stringify(name)}`,
			listed,
			...rows === void 0 ? [] : [`"rows": ${rows}`],
			...tables === void 0 || tables.length === 0 ? [] : [`"tables": [\n${tables.map(formatTable).join(",\n")}\n  ]`],
			...source === void 0 ? [] : [`"source": ${JSON.stringify(parseSource(source))}`]
		].join(",\n  ")}\n}\n`,
		lists: new Map(ranges.map((range) => [`list/${range.id}.tsv`, formatRange(range.files)]))
	};
}
/** Whether two manifests are written alike. */
const sameManifest = (left, right) => left.files.length === right.files.length && sameFiles(sortByPath(left.files), sortByPath(right.files)) && formatManifest({
	...left,
	files: []
}).json === formatManifest({
	...right,
	files: []
}).json;
/** Without text for each of them: there may be 100,000. */
const sameFiles = (left, right) => left.every((one, index) => {
	const other = right[index];
	return one.path === other.path && one.sizeBytes === other.sizeBytes && one.sha256 === other.sha256 && one.mediaType === other.mediaType && one.rows === other.rows && one.table === other.table;
});
const orderedFile = ({ path, sizeBytes, sha256, mediaType, rows, table }) => ({
	path,
	sizeBytes,
	sha256,
	mediaType,
	...rows === void 0 ? {} : { rows },
	...table === void 0 ? {} : { table }
});
function formatTable({ name, rows, schema, columns }) {
	const { fields, ...rest } = schema;
	const described = [`"fields": ${lineList(fields, 5)}`, ...Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)];
	return `    {
      "name": ${JSON.stringify(name)},
      "rows": ${rows},
      "schema": {
        ${described.join(",\n        ")}
      },
      "columns": ${lineList(columns.map(orderedColumn), 4)}
    }`;
}
/** Members in one order, so that equal columns have equal text. */
function orderedColumn(column) {
	const { name, count, nulls, distinctSketch } = column;
	const last = distinctSketch === void 0 ? {} : { distinctSketch };
	if (column.kind === "text") {
		const { distinct, top, topError } = column;
		return {
			name,
			kind: "text",
			count,
			nulls,
			distinct,
			...topError === void 0 ? {} : { topError },
			top,
			...last
		};
	}
	const { min, max, mean, sd, whole, quantiles, skewness, kurtosis, distinct, top, quantileError, histogram } = column;
	return {
		name,
		kind: "number",
		count,
		nulls,
		min,
		max,
		mean,
		sd,
		...skewness === void 0 ? {} : { skewness },
		...kurtosis === void 0 ? {} : { kurtosis },
		whole,
		...distinct === void 0 ? {} : { distinct },
		...top === void 0 ? {} : { top },
		...histogram === void 0 ? {} : { histogram },
		...quantileError === void 0 ? {} : { quantileError },
		quantiles,
		...last
	};
}
const lineList = (items, depth = 2) => items.length === 0 ? "[]" : `[\n${items.map((item) => `${"  ".repeat(depth)}${JSON.stringify(item)}`).join(",\n")}\n${"  ".repeat(depth - 1)}]`;
/** Reads `dataset.json`; the error names the first place that is wrong. */
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
	const lists = parseLists(json["fileLists"]);
	if (lists === void 0) return err("\"fileLists\" is not a list of lists with their number of files");
	const files = parseFiles(lists.length > 0 ? [] : json["files"]);
	if (!files.ok) return files;
	const rows = json["rows"];
	if (rows !== void 0 && !isCount(rows)) return err("\"rows\" is not a count");
	const tables = tablesOf(json, rows ?? 0);
	if (tables === "invalid") return err("\"tables\" is not a list of tables with a schema and column profiles");
	const source = json["source"] === void 0 ? void 0 : parseSource(json["source"]);
	if (json["source"] !== void 0 && source === void 0) return err("\"source\" does not tell where data is from");
	const manifest = {
		schemaVersion: 1,
		kind: "dataset",
		name,
		files: files.value,
		...rows === void 0 ? {} : { rows },
		...tables === void 0 ? {} : { tables },
		...source === void 0 ? {} : { source }
	};
	return ok({
		manifest,
		lists
	});
}
function tablesOf(json, rows) {
	if (json["tables"] !== void 0) return parseTables(json["tables"]) ?? "invalid";
	if (json["columns"] !== void 0) return parseOldColumns(json["columns"], rows) ?? "invalid";
}
function parseLists(value) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) return void 0;
	const lists = value.map((item) => {
		const { list, files } = isJsonObject(item) ? item : {};
		return typeof list === "string" && /^list\/[0-9a-z]+\.tsv$/.test(list) && isCount(files) ? {
			path: list,
			files
		} : void 0;
	});
	return lists.every((list) => list !== void 0) ? lists : void 0;
}
function parseFiles(value) {
	if (!Array.isArray(value)) return err("\"files\" is not a list");
	const files = [];
	for (const [index, item] of value.entries()) {
		const file = parseFile(item);
		if (file === void 0) return err(`files[${index}] needs path, sizeBytes, sha256 and mediaType`);
		files.push(file);
	}
	return joinFiles([files]);
}
/** All files of a manifest, sorted; a path that is there twice is an error. */
function joinFiles(parts) {
	const files = parts.flat();
	if (files.every((file, index) => index === 0 || files[index - 1].path < file.path)) return ok(files);
	if (new Set(files.map(({ path }) => path)).size < files.length) return err("\"files\" names a path twice");
	return ok(sortByPath(files));
}
function parseFile(item) {
	if (!isJsonObject(item)) return void 0;
	const { path, sizeBytes, sha256, mediaType, rows, table } = item;
	const digest = typeof sha256 === "string" ? parseSha256(sha256) : void 0;
	if (typeof path !== "string" || parseRelativePath(path) === void 0 || digest === void 0) return void 0;
	if (!isCount(sizeBytes) || typeof mediaType !== "string" || rows !== void 0 && !isCount(rows)) return void 0;
	if (table !== void 0 && typeof table !== "string") return void 0;
	return {
		path,
		sizeBytes,
		sha256: digest,
		mediaType,
		...rows === void 0 ? {} : { rows },
		...table === void 0 ? {} : { table }
	};
}
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
export { sameManifest as a, parseRange as c, parseManifest as i, formatManifest as n, columnsOf as o, joinFiles as r, onlyTable as s, formatFileList as t };
