import { a as isDatasetName, n as datasetPaths } from "./features-data-concurrently.js";
import { n as partName, r as partedTable, t as isPartName } from "./domain-data-parts-part-name.js";
import { a as partSizes, i as RowCutter, n as joined$1, r as rowSyntax, t as cutTable } from "./features-data-cut-table.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as Failure } from "./kernel-failure.js";
import { o as pointerAt, t as digestOf } from "./features-data-working-files.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as isInside } from "./kernel-relative-path.js";
import { t as gunzip } from "./features-data-gunzip.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { t as formatCount } from "./kernel-number-text.js";
import { basename, dirname, join, relative, resolve } from "node:path";
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
	return joined$1(pieces);
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
