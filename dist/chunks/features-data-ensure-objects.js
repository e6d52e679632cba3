import { n as Failure } from "./kernel-failure.js";
import { r as shortDigest } from "./kernel-digest.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as readTableSources, o as formatOfTable, s as mediaTypeOf } from "./features-data-read-table.js";
// src/numeric/profile/quantiles.ts
/**
* `count` evenly spaced quantiles from 0 to 1 inclusive of ascending values, linear between order statistics (type 7 of Hyndman and
* Fan 1996, the default of numpy and R). As many quantiles as values are the values themselves. One quantile is the median.
*/
function evenQuantiles(sorted, count) {
	if (sorted.length === 0 || count < 1) return [];
	if (count === 1) return [quantileOfSorted(sorted, .5)];
	if (count === sorted.length) return [...sorted];
	return Array.from({ length: count }, (_, index) => quantileOfSorted(sorted, index / (count - 1)));
}
/** The quantile at `share` in [0, 1] of at least one ascending value. */
function quantileOfSorted(sorted, share) {
	const position = share * (sorted.length - 1);
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}
// src/numeric/profile/column-profile.ts
const DEFAULT_QUANTILES = 1001;
const DEFAULT_TOP = 200;
/** Statistics of one column. Missing values are counted in `nulls` and take part in nothing else; `count` is all rows. */
function profileColumn(column, options = {}) {
	return column.kind === "number" ? profileNumbers(column, options.quantiles ?? DEFAULT_QUANTILES) : profileTexts(column, options.top ?? DEFAULT_TOP);
}
/** Statistics of every column, in column order. */
const profileTable = (table, options = {}) => table.columns.map((column) => profileColumn(column, options));
function profileNumbers(column, quantiles) {
	const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
	const count = column.values.length;
	const known = sorted.length;
	const base = {
		name: column.name,
		kind: "number",
		count,
		nulls: count - known
	};
	if (known === 0) return {
		...base,
		min: null,
		max: null,
		mean: null,
		sd: null,
		whole: false,
		quantiles: []
	};
	const mean = sum(sorted) / known;
	return {
		...base,
		min: sorted[0],
		max: sorted[known - 1],
		mean,
		sd: known < 2 ? null : Math.sqrt(sumOfSquares(sorted, mean) / (known - 1)),
		whole: sorted.every(Number.isInteger),
		quantiles: evenQuantiles(sorted, Math.min(quantiles, known))
	};
}
/** Neumaier's compensated sum: the mean of a long column does not depend on its length for its accuracy. */
function sum(values) {
	let total = 0;
	let lost = 0;
	for (const value of values) {
		const next = total + value;
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	return total + lost;
}
/** Σ(x − mean)² with the correction of Chan, Golub and LeVeque for a rounded mean. */
function sumOfSquares(values, mean) {
	let squares = 0;
	let rest = 0;
	for (const value of values) {
		const deviation = value - mean;
		squares += deviation * deviation;
		rest += deviation;
	}
	return Math.max(0, squares - rest * rest / values.length);
}
function profileTexts(column, top) {
	const counts = new Uint32Array(column.dictionary.length);
	let nulls = 0;
	for (const code of column.codes) if (code < 0) nulls += 1;
	else counts[code] += 1;
	const used = [...counts.keys()].filter((code) => counts[code] > 0);
	used.sort((left, right) => counts[right] - counts[left] || byCodeUnit(column.dictionary[left], column.dictionary[right]));
	return {
		name: column.name,
		kind: "text",
		count: column.codes.length,
		nulls,
		distinct: used.length,
		top: used.slice(0, top).map((code) => ({
			value: column.dictionary[code],
			count: counts[code]
		}))
	};
}
// src/features/data/data-file.ts
const datasetFile = (file, rows) => ({
	path: file.path,
	sizeBytes: file.sizeBytes,
	sha256: file.sha256,
	mediaType: mediaTypeOf(file.path),
	...rows === void 0 ? {} : { rows }
});
// src/features/data/describe-files.ts
/** Quantiles in a manifest: enough to see a shift in a pull request, few enough to be read in a diff. */
const MANIFEST_PROFILE = {
	quantiles: 101,
	top: 100
};
/** Reads the tables among the files and says in a manifest what the dataset is. Table defects fail with their own codes. */
async function describeFiles(name, files, reading, source, ports, personal = /* @__PURE__ */ new Set()) {
	const tables = files.filter((file) => formatOfTable(file.path) !== void 0);
	const { table, rows } = await readTables(tables, reading);
	const rowsOf = new Map(tables.map((file, index) => [file.path, rows[index]]));
	const listed = files.map((file) => datasetFile(file, rowsOf.get(file.path)));
	return {
		manifest: {
			schemaVersion: 1,
			kind: "dataset",
			name,
			files: listed,
			...tables.length === 0 ? {} : { rows: rows.reduce((sum, count) => sum + count, 0) },
			...table === void 0 ? {} : { columns: profileTable(table, MANIFEST_PROFILE).map((column) => personal.has(column.name) ? withoutWords(column) : column) },
			...source === void 0 ? {} : { source }
		},
		digest: ports.hasher.sha256(formatFileList(listed)),
		table
	};
}
/** A manifest is in git for ever and read by everybody, so the words of a column that is marked as personal stay out of it. */
const withoutWords = (column) => column.kind === "text" ? {
	...column,
	top: []
} : column;
/** Tables with different columns are described one by one; a dataset may hold several. */
async function readTables(tables, reading) {
	if (tables.length === 0) return {
		table: void 0,
		rows: []
	};
	try {
		return await readTableSources(tables, reading);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.tables-differ") throw error;
		const rows = [];
		for (const file of tables) rows.push((await readTableSources([file], reading)).rows[0]);
		return {
			table: void 0,
			rows
		};
	}
}
// src/features/data/ensure-objects.ts
/** Brings every object that is needed into the local store, from the LFS server if need be; what was fetched is returned. */
async function ensureObjects(files, ports) {
	const absent = await absentObjects(files, ports);
	if (absent.length === 0) return [];
	const remote = await ports.openRemoteObjects();
	if (remote === void 0) throw new Failure("data.object-missing", {
		message: `${absent.length} of ${files.length} files are not in the local object store, and there is no LFS server to fetch them from`,
		evidence: absent.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`)
	});
	const wanted = absent.map(({ object }) => object);
	const bytes = wanted.reduce((sum, object) => sum + object.sizeBytes, 0);
	await ports.objects.requireSpace(bytes);
	try {
		await remote.download(wanted, ports.objects, (done) => ports.reporter.progress({
			task: `download from ${remote.name}`,
			done: done.bytes,
			total: bytes
		}));
	} catch (error) {
		throw error instanceof Failure && error.code === "data.object-missing" ? await withNames(error, absent, remote) : error;
	}
	return wanted;
}
/** A server speaks of digests; people know their files by name. */
async function withNames(cause, absent, remote) {
	const missing = new Set((await remote.missing(absent.map(({ object }) => object))).map((object) => object.oid));
	const lost = absent.filter(({ object }) => missing.has(object.oid));
	if (lost.length === 0) return cause;
	return new Failure("data.object-missing", {
		message: `the objects of ${lost.length === 1 ? "1 file is" : `${lost.length} files are`} neither in the local object store nor on ${remote.name}; nothing was written`,
		evidence: lost.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`),
		cause
	});
}
/** Files whose bytes should be in the local store and are not; each object once. */
async function absentObjects(files, ports) {
	const wanted = new Map(files.filter((file) => file.stored && file.sizeBytes > 0).map((file) => [file.sha256, file]));
	const objects = [...wanted.values()].map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	}));
	return (await ports.objects.absent(objects)).map((object) => ({
		file: wanted.get(object.oid),
		object
	}));
}
export { profileColumn as a, datasetFile as i, ensureObjects as n, profileTable as o, describeFiles as r, absentObjects as t };
