import { o as isDatasetName, r as datasetPaths } from "./features-data-concurrently.js";
import { n as partName, r as partedTable, t as isPartName } from "./domain-data-parts-part-name.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as humanBytes, r as joinBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { n as headerDelimiter, t as gunzip } from "./features-data-gunzip.js";
import { o as pointerAt, t as digestOf } from "./features-data-working-files.js";
import { t as isInside } from "./kernel-relative-path.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { t as formatCount } from "./kernel-number-text.js";
import { basename, dirname, join, relative, resolve } from "node:path";
// src/domain/data/parts/row-cutter.ts
const partSizes = (average) => ({
	minimum: Math.ceil(average / 4),
	average,
	maximum: 4 * average
});
const [LF, CR, QUOTE] = [
	10,
	13,
	34
];
const [CELL_START, IN_CELL, IN_QUOTES, AFTER_QUOTE] = [
	0,
	1,
	2,
	3
];
/** FNV-1a, 32 bits; its low bits are good and its high ones are not, hence the mix of MurmurHash3 at the end. */
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const hashOf = (bytes) => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME), FNV_OFFSET);
const EMPTY_LINES = [
	hashOf([LF]),
	hashOf([CR]),
	hashOf([CR, LF])
];
const isEmptyLine = (hash) => EMPTY_LINES.includes(hash);
/**
* Finds content-defined places to cut a table at: between rows, where the hash of the row before says so. Each row decides by its own bytes
* alone, with a chance in proportion to its length, so that rows added or removed elsewhere move no cut. As in FastCDC (Xia et al. 2016) the
* chance is a quarter below the average size and fourfold above it, which keeps sizes close to the average.
*/
var RowCutter = class {
	#sizes;
	#syntax;
	#headerOpen;
	#state = CELL_START;
	#afterCr = false;
	#hash = FNV_OFFSET;
	#rowBytes = 0;
	#partBytes = 0;
	#rows = 0;
	constructor(sizes, syntax) {
		this.#sizes = sizes;
		this.#syntax = syntax;
		this.#headerOpen = syntax.header;
	}
	/** Places in the chunk before which something ends: the header once, then parts. */
	push(chunk) {
		const cuts = [];
		const delimiter = this.#syntax.quotes;
		let hash = this.#hash;
		let state = this.#state;
		let rowStart = -this.#rowBytes;
		const endRow = (index) => {
			this.#endRow(hash, index - rowStart, index, cuts);
			hash = FNV_OFFSET;
			state = CELL_START;
			rowStart = index;
		};
		for (let index = 0; index < chunk.length; index++) {
			const byte = chunk[index];
			if (this.#afterCr) {
				this.#afterCr = false;
				if (byte !== LF) endRow(index);
			}
			hash = Math.imul(hash ^ byte, FNV_PRIME);
			if (byte === LF) {
				if (state !== IN_QUOTES) endRow(index + 1);
			} else if (delimiter === void 0) continue;
			else if (state === IN_QUOTES) {
				if (byte === QUOTE) state = AFTER_QUOTE;
			} else if (byte === CR) this.#afterCr = true;
			else if (byte === QUOTE && state !== IN_CELL) state = IN_QUOTES;
			else state = byte === delimiter ? CELL_START : IN_CELL;
		}
		this.#hash = hash;
		this.#state = state;
		this.#rowBytes = chunk.length - rowStart;
		return cuts;
	}
	/** Rows since the last cut or the beginning, with one that the file ends in. */
	get rows() {
		return this.#rows + (this.#rowBytes > 0 && !this.#headerOpen ? 1 : 0);
	}
	#endRow(hash, length, index, cuts) {
		const { minimum, average, maximum } = this.#sizes;
		if (this.#headerOpen) {
			if (isEmptyLine(hash)) return;
			this.#headerOpen = false;
			cuts.push({
				before: index,
				ends: "header",
				rows: 0
			});
			return;
		}
		this.#partBytes += length;
		if (!isEmptyLine(hash)) this.#rows += 1;
		const chance = length / average * (this.#partBytes < average ? .25 : 4);
		if (!(this.#partBytes >= minimum && mixBits(hash) / 2 ** 32 < chance) && this.#partBytes < maximum) return;
		cuts.push({
			before: index,
			ends: "part",
			rows: this.#rows
		});
		this.#partBytes = 0;
		this.#rows = 0;
	}
};
function mixBits(hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
// src/features/data/cut-table.ts
/** The parts of a table, one in memory at a time. */
async function* cutTable(source, ending, average) {
	const { syntax, bytes } = await rowSyntax(source, ending);
	const cutter = new RowCutter(partSizes(average), syntax);
	let header = /* @__PURE__ */ new Uint8Array(0);
	let held = [];
	for await (const chunk of bytes) {
		let from = 0;
		for (const cut of cutter.push(chunk)) {
			held.push(chunk.subarray(from, cut.before));
			from = cut.before;
			if (cut.ends === "header") header = joinBytes(held);
			else yield {
				bytes: joinBytes([header, ...held]),
				rows: cut.rows
			};
			held = [];
		}
		if (from < chunk.length) held.push(chunk.slice(from));
	}
	if (cutter.rows > 0) yield {
		bytes: joinBytes([header, ...held]),
		rows: cutter.rows
	};
}
/** Reads as far as the delimiter needs, and gives the bytes back in front of the rest. */
async function rowSyntax(source, ending) {
	if (ending === "jsonl" || ending === "ndjson") return {
		syntax: {
			header: false,
			quotes: void 0
		},
		bytes: source
	};
	if (ending === "tsv") return {
		syntax: {
			header: true,
			quotes: 9
		},
		bytes: source
	};
	const iterator = source[Symbol.asyncIterator]();
	let head = /* @__PURE__ */ new Uint8Array(0);
	let delimiter;
	while (delimiter === void 0) {
		const next = await iterator.next();
		if (next.done !== true) head = joinBytes([head, next.value]);
		delimiter = headerDelimiter(head, head[0] === 239 ? 3 : 0, next.done === true);
	}
	async function* whole() {
		yield head;
		for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
	}
	return {
		syntax: {
			header: true,
			quotes: delimiter
		},
		bytes: whole()
	};
}
// src/features/data/join-parts.ts
/** Writes the table that the parts of a folder are, byte for byte: the header once, then the rows of all parts in order. */
async function joinParts(command, ports) {
	const name = relative(ports.root, command.folder);
	const names = [];
	for await (const file of ports.files.list(command.folder)) {
		if (!isPartName(file.path)) continue;
		if (await pointerAt(join(command.folder, file.path), file, ports) !== void 0) throw new Failure("data.pointer-as-data", { message: `${name}/${file.path} holds a git LFS pointer, not data` });
		names.push(file.path);
	}
	names.sort(byCodeUnit);
	if (names.length === 0) throw new Failure("data.files-missing", {
		message: `${name} has no part files`,
		at: { file: name }
	});
	if (!command.replace && await ports.files.stat(command.table) !== void 0) throw new Failure("git.working-tree-dirty", {
		message: `${relative(ports.root, command.table)} exists already`,
		remedy: "Name another file, or add --replace."
	});
	let bytes = 0;
	async function* whole() {
		for await (const chunk of joinedBytes(command.folder, names, ports)) {
			bytes += chunk.length;
			yield chunk;
		}
	}
	if (!command.dryRun) await ports.files.write(command.table, whole());
	return {
		parts: names.length,
		bytes
	};
}
async function* joinedBytes(folder, names, ports) {
	const delimited = /\.(csv|tsv)$/.test(names[0]);
	let header;
	let last = 10;
	for (const name of names) {
		const path = join(folder, name);
		const own = delimited ? await headerOf(path, ports) : /* @__PURE__ */ new Uint8Array(0);
		header ??= own;
		if (own.length !== header.length || own.some((byte, index) => byte !== header[index])) throw new Failure("data.tables-differ", { message: `${name} has another header than ${names[0]}` });
		const start = name === names[0] ? 0 : own.length;
		if (last !== 10 && last !== 13) yield Uint8Array.of(10);
		for await (const chunk of ports.files.stream(path, {
			start,
			end: Number.MAX_SAFE_INTEGER
		})) {
			last = chunk.at(-1) ?? last;
			yield chunk;
		}
	}
}
async function headerOf(path, ports) {
	const { syntax, bytes } = await rowSyntax(ports.files.stream(path), path.split(".").at(-1));
	const cutter = new RowCutter(partSizes(1), syntax);
	const pieces = [];
	for await (const chunk of bytes) {
		const end = cutter.push(chunk).find((cut) => cut.ends === "header")?.before;
		pieces.push(chunk.subarray(0, end));
		if (end !== void 0) break;
	}
	return joinBytes(pieces);
}
// src/features/data/part-table.ts
/**
* Splits a table into part files at content-defined rows, each with the header, so that a new edition of the table changes few of them. A part
* is in memory at a time. Running it again finishes what was interrupted; the table is removed last.
*/
async function partTable(command, ports) {
	const { table, folder, dryRun } = command;
	const name = relative(ports.root, table);
	const kind = partedTable(basename(table));
	if (kind === void 0) throw new Failure("data.format-unsupported", {
		message: `${name}: expected a .csv, .tsv, .jsonl or .ndjson file, possibly with .gz`,
		at: { file: name }
	});
	if (!isInside(ports.root, folder)) throw new Failure("data.path-unsafe", { message: `the parts would lie outside of the repository, in ${folder}` });
	const seen = await requireTable(table, name, ports);
	const before = await existingParts(folder, ports);
	const known = new Set(before.map((part) => part.sha256));
	const parts = [];
	const pending = [];
	const source = kind.compressed ? gunzip(ports.files.stream(table), name) : ports.files.stream(table);
	const guard = await uncommitted(folder, ports);
	for await (const part of cutTable(watched(source, seen, ports), kind.ending, command.average)) {
		const sha256 = ports.hasher.sha256(part.bytes);
		const file = partName(parts.length, kind.ending);
		parts.push({
			name: file,
			sizeBytes: part.bytes.length,
			sha256,
			rows: part.rows,
			known: known.has(sha256)
		});
		const old = before.find((one) => one.name === file);
		if (old?.sha256 === sha256) continue;
		if (old !== void 0) requireSafe(guard, folder, file, ports);
		pending.push(file);
		if (!dryRun) await ports.files.write(join(folder, file), part.bytes);
	}
	if (parts.length === 0) throw new Failure("data.no-rows", {
		message: `${name} has no rows`,
		at: { file: name }
	});
	await requireSame(table, seen, name, ports);
	const stale = before.filter((part) => !parts.some((one) => one.name === part.name));
	for (const part of stale) requireSafe(guard, folder, part.name, ports);
	if (!dryRun) {
		for (const part of stale) await ports.files.remove(join(folder, part.name));
		if (command.replace) await ports.files.remove(table);
	}
	return {
		parts,
		rows: parts.reduce((sum, part) => sum + part.rows, 0),
		newBytes: parts.reduce((sum, part) => sum + (part.known ? 0 : part.sizeBytes), 0),
		plan: planOf(command, parts, pending, new Set(before.map((part) => part.name)), stale, ports)
	};
}
async function* watched(source, seen, ports) {
	let done = 0;
	for await (const chunk of source) {
		done += chunk.length;
		ports.reporter.progress({
			task: "split the table",
			done,
			total: Math.max(done, seen.sizeBytes)
		});
		yield chunk;
	}
}
async function requireTable(table, name, ports) {
	const seen = await ports.files.stat(table);
	if (seen === void 0) throw new Failure("environment.file-missing", {
		message: `${name} does not exist`,
		at: { file: name }
	});
	if (seen.kind !== "file") throw new Failure("data.path-unsafe", { message: `${name}: expected a file, found a ${seen.kind}` });
	if (await pointerAt(table, seen, ports) !== void 0) throw new Failure("data.pointer-as-data", {
		message: `${name} holds a git LFS pointer, not data`,
		at: { file: name }
	});
	return seen;
}
async function requireSame(table, seen, name, ports) {
	const now = await ports.files.stat(table);
	if (now?.sizeBytes === seen.sizeBytes && now.modifiedAt === seen.modifiedAt) return;
	throw new Failure("data.file-changed", {
		message: `${name} was written to while being read`,
		at: { file: name }
	});
}
async function existingParts(folder, ports) {
	const found = [];
	for await (const file of ports.files.list(folder)) {
		if (!isPartName(file.path) || file.kind !== "file") continue;
		const path = join(folder, file.path);
		const sha256 = (await pointerAt(path, file, ports))?.oid ?? await digestOf(path, file, ports);
		found.push({
			name: file.path,
			sha256
		});
	}
	return found;
}
const uncommitted = async (folder, ports) => new Set(await ports.git.changedPaths([relative(ports.root, folder)]));
/** A part that git has no record of may be somebody's only copy. */
function requireSafe(changed, folder, part, ports) {
	const path = `${relative(ports.root, folder)}/${part}`;
	if (![...changed].some((one) => one === path || path.startsWith(one.endsWith("/") ? one : `${one}/`))) return;
	throw new Failure("git.working-tree-dirty", {
		message: `${path} has content that is not committed and would be overwritten`,
		remedy: "Commit the parts that are there, or remove them, then run the same command again."
	});
}
function planOf({ table, folder, replace }, parts, pending, before, stale, { root }) {
	const at = (name) => `${relative(root, folder)}/${name}`;
	const written = parts.filter((part) => pending.includes(part.name));
	return {
		title: `Split ${relative(root, table)} into ${parts.length} parts`,
		effects: [
			...written.map((part) => ({
				verb: before.has(part.name) ? "update" : "create",
				target: at(part.name),
				detail: humanBytes(part.sizeBytes)
			})),
			...stale.map((part) => ({
				verb: "delete",
				target: at(part.name)
			})),
			...replace ? [{
				verb: "delete",
				target: relative(root, table)
			}] : []
		]
	};
}
// src/cli/commands/data-parts/run.ts
/** A part of GitHub's smallest size limit would never be reached; below this, parts cost more requests than they save bytes. */
const LEAST_SIZE = 4096;
const GREATEST_SIZE = 256 * 1024 ** 2;
async function run(inputs, workspace, options) {
	if (inputs.join !== void 0) return await joined(inputs, resolve(inputs.join), workspace, options);
	if (inputs.size < LEAST_SIZE || inputs.size > GREATEST_SIZE) throw new Failure("contract.input-invalid", { message: `input "size": expected 4 KiB to 256 MiB, found ${humanBytes(inputs.size)}` });
	const table = resolve(inputs.table);
	const folder = folderOf(table, inputs, workspace.root);
	const dataset = datasetOf(folder, workspace.root);
	const replace = !inputs.keep && dataset !== void 0 && datasetOf(table, workspace.root) === dataset;
	const parted = await partTable({
		table,
		folder,
		average: inputs.size,
		replace,
		dryRun: options.dryRun
	}, workspace);
	const at = relative(workspace.root, folder);
	return {
		verdict: "pass",
		headline: headlineOf(parted, at, options.dryRun),
		text: [savedText(parted), ...options.dryRun || dataset === void 0 ? [] : ["", `  next:  trainyard data add ${dataset}`]].join("\n"),
		markdown: `${inlineCode(at)}: ${savedText(parted)}`,
		outputs: {
			folder: at,
			parts: String(parted.parts.length),
			"new-bytes": String(parted.newBytes)
		},
		data: {
			folder: at,
			rows: parted.rows,
			newBytes: parted.newBytes,
			parts: parted.parts.map((part) => ({ ...part }))
		},
		...options.dryRun ? { plan: parted.plan } : {}
	};
}
function folderOf(table, inputs, root) {
	if (inputs.to !== void 0) return resolve(inputs.to);
	const stem = partedTable(basename(table))?.stem ?? basename(table);
	if (inputs.dataset === void 0) return join(dirname(table), stem);
	if (!isDatasetName(inputs.dataset)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(inputs.dataset)} cannot be the name of a dataset` });
	return join(root, datasetPaths(inputs.dataset).files, stem);
}
/** The dataset whose files a path lies among. */
const datasetOf = (path, root) => /^data\/([^/]+)\/files(\/|$)/.exec(relative(root, path))?.[1];
const headlineOf = ({ parts, rows }, folder, dryRun) => `${formatCount(rows)} rows ${dryRun ? "would be " : ""}in ${parts.length === 1 ? "1 part" : `${formatCount(parts.length)} parts`} in ${folder}`;
function savedText({ parts, newBytes }) {
	const bytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
	const known = parts.filter((part) => part.known).length;
	if (known === 0) return `${humanBytes(bytes)} in all, ${humanBytes(bytes / parts.length)} a part`;
	const percent = (100 * newBytes / bytes).toFixed(1);
	return `${formatCount(known)} of ${formatCount(parts.length)} parts were there before: ${humanBytes(newBytes)} of ${humanBytes(bytes)} are new (${percent} %)`;
}
async function joined(inputs, table, workspace, options) {
	const folder = resolve(inputs.table);
	const { parts, bytes } = await joinParts({
		folder,
		table,
		replace: inputs.replace,
		dryRun: options.dryRun
	}, workspace);
	const [from, to] = [relative(workspace.root, folder), relative(workspace.root, table)];
	return {
		verdict: "pass",
		headline: options.dryRun ? `${parts} parts of ${from} would become ${to}` : `${parts} parts of ${from} are ${to}, ${humanBytes(bytes)}`,
		text: "",
		markdown: inlineCode(to),
		outputs: {
			folder: from,
			parts: String(parts),
			"new-bytes": "0"
		},
		data: {
			folder: from,
			table: to,
			parts,
			bytes
		},
		...options.dryRun ? { plan: {
			title: `Join the parts of ${from}`,
			effects: [{
				verb: "create",
				target: to
			}]
		} } : {}
	};
}
export { run };
