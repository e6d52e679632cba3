import { a as requireGit, i as gitText } from "./adapters-git-cli-run-git.js";
import { n as Failure } from "./kernel-failure.js";
import { t as blobId } from "./adapters-git-cli-blob-id.js";
import { n as isMissing } from "./adapters-node-fs-system-error.js";
import { join, resolve } from "node:path";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { copyFile, open, readFile, rename, rm } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/adapters/lfs-store/index-lock.ts
/** Waiting longer than this for another git command's lock means that the lock was left behind. */
const LOCK_WAIT_MS = 1e4;
/**
* Replaces the index file as git does: under `index.lock`, which becomes the new index by renaming. When the work fails, the index stays as
* it was and the lock is gone.
*/
async function replaceIndex(index, work, waitMs = LOCK_WAIT_MS) {
	const lock = `${index}.lock`;
	const handle = await takeLock(lock, waitMs);
	let renamed = false;
	try {
		await handle.writeFile(await work());
		await handle.sync();
		await handle.close();
		await rename(lock, index);
		renamed = true;
	} finally {
		await handle.close().catch(() => void 0);
		if (!renamed) await rm(lock, { force: true });
	}
}
async function takeLock(lock, waitMs) {
	const deadline = Date.now() + waitMs;
	for (;;) try {
		return await open(lock, "wx");
	} catch (cause) {
		if (cause.code !== "EEXIST") throw cause;
		if (Date.now() >= deadline) throw new Failure("data.index-locked", {
			message: `${lock} has been there for ${waitMs / 1e3} s`,
			cause
		});
		await setTimeout(50);
	}
}
// src/adapters/lfs-store/index-entries.ts
/**
* Entries of a git index file (https://git-scm.com/docs/index-format, versions 2 to 4). Undefined when the file is of a kind that is left
* to git: a split index, whose entries are elsewhere, or an unknown version.
*/
function indexEntries(index, hashBytes) {
	if (index.length < 12 + hashBytes || index.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = index.readUInt32BE(4);
	if (version < 2 || version > 4) return void 0;
	const count = index.readUInt32BE(8);
	const entries = [];
	let offset = 12;
	let previous = Buffer.alloc(0);
	for (let number = 0; number < count; number++) {
		const start = offset;
		const flagsAt = start + 40 + hashBytes;
		const flags = index.readUInt16BE(flagsAt);
		let nameAt = flagsAt + (version >= 3 && (flags & 16384) !== 0 ? 4 : 2);
		let name;
		if (version === 4) {
			const { value: dropped, next } = readOffset(index, nameAt);
			nameAt = next;
			const end = index.indexOf(0, nameAt);
			name = Buffer.concat([previous.subarray(0, previous.length - dropped), index.subarray(nameAt, end)]);
			offset = end + 1;
		} else {
			const end = index.indexOf(0, nameAt);
			name = index.subarray(nameAt, end);
			offset = start + (end - start + 8 & -8);
		}
		previous = name;
		entries.push({
			start,
			name: name.toString("utf8"),
			stage: flags >> 12 & 3
		});
	}
	return index.toString("latin1", offset, offset + 4) === "link" ? void 0 : entries;
}
/** The variable-width number of OFS_DELTA packs, which version 4 uses for the part of the previous name that is dropped. */
function readOffset(bytes, at) {
	let next = at;
	let byte = bytes[next++];
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		byte = bytes[next++];
		value = (value + 1) * 128 + (byte & 127);
	}
	return {
		value,
		next
	};
}
// src/adapters/lfs-store/index-stat.ts
/**
* Writes stat data into the entries of a git index file in place: no entry moves and no extension depends on these fields. Returns undefined
* when the index is of a kind that is left alone; git then only loses time, not correctness.
*/
function recordStats(index, hashBytes, records) {
	const entries = indexEntries(index, hashBytes);
	if (entries === void 0) return void 0;
	const patched = Buffer.from(index);
	for (const { start, name, stage } of entries) {
		const record = stage === 0 ? records.get(name) : void 0;
		if (record === void 0 || record.blob !== index.toString("hex", start + 40, start + 40 + hashBytes)) continue;
		statFields(record.stats).forEach((field, position) => {
			if (field !== void 0) patched.writeUInt32BE(field, start + position * 4);
		});
	}
	return patched;
}
/** Index and file system see the same file: every field that git records is equal, except the device, which changes with every mount. */
function isAsRecorded(index, start, stats) {
	return statFields(stats).every((field, position) => position === DEVICE || field === void 0 || index.readUInt32BE(start + position * 4) === field);
}
const DEVICE = 4;
const NANOSECONDS = 1000000000n;
/** Ten 32-bit fields; the mode stays as git wrote it. Values wider than 32 bits are truncated, as git does. */
const statFields = (stats) => [
	stats.ctimeNs / NANOSECONDS,
	stats.ctimeNs % NANOSECONDS,
	stats.mtimeNs / NANOSECONDS,
	stats.mtimeNs % NANOSECONDS,
	stats.dev,
	stats.ino,
	void 0,
	stats.uid,
	stats.gid,
	stats.size
].map((field) => field === void 0 ? void 0 : Number(BigInt.asUintN(32, field)));
// src/adapters/lfs-store/lstat-now.ts
/** Exact times and ids of a path, without the round trip that an asynchronous call costs; undefined when nothing is there. */
function lstatNow(path) {
	try {
		return lstatSync(path, { bigint: true });
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw cause;
	}
}
// src/adapters/lfs-store/index-state.ts
/** File systems stamp times by the tick of a clock, of which the slowest in use has 100 in a second; twice that is certain. */
const TICK_NS = 20000000n;
/**
* What the index has below a folder, and which of the pointers it has for files that have not been touched since. The judgement is git's own:
* equal stat data, and a file that was older than the index when that was written.
*/
async function readIndexState(root, index, hash, folder, pointers) {
	const written = indexTime(index);
	if (written === void 0) return {
		listed: [],
		current: /* @__PURE__ */ new Set()
	};
	const bytes = readFileSync(index);
	const hashBytes = hash === "sha256" ? 32 : 20;
	const entries = indexEntries(bytes, hashBytes);
	if (entries === void 0) return {
		listed: await listedByGit(root, folder),
		current: /* @__PURE__ */ new Set()
	};
	const expected = new Map(pointers.map(({ path, pointer }) => [path, pointer]));
	const below = entries.filter(({ name }) => name.startsWith(`${folder}/`));
	const current = below.filter(({ name, stage, start }) => {
		const pointer = stage === 0 ? expected.get(name) : void 0;
		if (pointer === void 0) return false;
		if (bytes.toString("hex", start + 40, start + 40 + hashBytes) !== blobId(Buffer.from(pointer), hashBytes === 32 ? 64 : 40)) return false;
		const stats = lstatNow(join(root, name));
		return stats?.isFile() === true && stats.mtimeNs + TICK_NS <= written && isAsRecorded(bytes, start, stats);
	});
	return {
		listed: [...new Set(below.map(({ name }) => name))],
		current: new Set(current.map(({ name }) => name))
	};
}
function indexTime(index) {
	try {
		return statSync(index, { bigint: true }).mtimeNs;
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw cause;
	}
}
async function listedByGit(root, folder) {
	return (await requireGit({
		folder: root,
		arguments: [
			"--literal-pathspecs",
			"ls-files",
			"-z",
			"--",
			folder
		]
	})).toString("utf8").split("\0").filter((path) => path !== "");
}
// src/adapters/lfs-store/pointer-index.ts
/** Writes pointers into the index of the repository at `root`. */
const gitPointerIndex = (root, lockWaitMs) => ({
	async state(folder, pointers) {
		const { index, hash } = await locateIndex(root);
		return await readIndexState(root, index, hash, folder, pointers);
	},
	async stage(entries, removed, plain = []) {
		if (entries.length === 0 && removed.length === 0 && plain.length === 0) return;
		const { index, hash } = await locateIndex(root);
		const blobs = await writeBlobs(root, [...entries.map(({ pointer }) => pointer), ...plain.map(({ content }) => content)]);
		await waitOutSecond(entries.reduce((newest, { seen }) => Math.max(newest, seen.modifiedAt), 0));
		const lines = [
			...removed.map((path) => `0 ${"0".repeat(hash === "sha256" ? 64 : 40)}\t${path}`),
			...entries.map(({ path, seen }, position) => `${seen.executable ? "100755" : "100644"} ${blobs[position]}\t${path}`),
			...plain.map(({ path }, position) => `100644 ${blobs[entries.length + position]}\t${path}`)
		];
		await replaceIndex(index, async () => {
			return vouchForFiles(await stageInCopy(root, index, lines), hash, statRecords(root, entries, plain, blobs));
		}, lockWaitMs);
	}
});
async function locateIndex(root) {
	const [indexFile, format] = (await gitText({
		folder: root,
		arguments: [
			"rev-parse",
			"--git-path",
			"index",
			"--show-object-format"
		]
	})).split("\n");
	return {
		index: resolve(root, indexFile),
		hash: format === "sha256" ? "sha256" : "sha1"
	};
}
/** One git process for all blobs: fast-import keeps them loose when they are few and in one pack when they are many. */
async function writeBlobs(root, texts) {
	if (texts.length === 0) return [];
	const input = [];
	texts.forEach((text, index) => input.push(`blob\nmark :${index + 1}\ndata ${Buffer.byteLength(text)}\n${text}\n`));
	texts.forEach((_, index) => input.push(`get-mark :${index + 1}\n`));
	return (await requireGit({
		folder: root,
		arguments: [
			"fast-import",
			"--quiet",
			"--done",
			"--cat-blob-fd=1"
		],
		input: `${input.join("")}done\n`
	})).toString("utf8").trim().split("\n");
}
/** Lets git itself change a copy of the index, so that every version and extension of the format is its business. */
async function stageInCopy(root, index, lines) {
	const copy = `${index}.${randomBytes(6).toString("hex")}`;
	try {
		await copyFile(index, copy).catch((cause) => {
			if (cause.code !== "ENOENT") throw cause;
		});
		await requireGit({
			folder: root,
			arguments: [
				"update-index",
				"--add",
				"--replace",
				"-z",
				"--index-info"
			],
			input: lines.map((line) => `${line}\0`).join(""),
			variables: { GIT_INDEX_FILE: copy }
		});
		return await readFile(copy);
	} finally {
		await rm(copy, { force: true });
	}
}
function statRecords(root, entries, plain, blobs) {
	const records = /* @__PURE__ */ new Map();
	for (const [position, { path, content }] of plain.entries()) {
		const stats = lstatNow(join(root, path));
		const blob = blobs[entries.length + position];
		if (stats?.isFile() === true && Number(stats.size) === Buffer.byteLength(content)) records.set(path, {
			blob,
			stats
		});
	}
	for (const [position, { path, seen }] of entries.entries()) {
		const stats = lstatNow(join(root, path));
		if (stats !== void 0 && isAsSeen(stats, seen)) records.set(path, {
			blob: blobs[position],
			stats
		});
	}
	return records;
}
const isAsSeen = (stats, seen) => stats.isFile() && Number(stats.size) === seen.sizeBytes && Math.abs(Number(stats.mtimeNs / 1000n) / 1e3 - seen.modifiedAt) < .01;
/**
* Gives the entries the stat data of the files that they stand for. Without it git would run the clean filter over every file at the next
* status, or, where git-lfs is not installed, compare the file with the pointer and call it modified.
*/
function vouchForFiles(index, hash, records) {
	const hashBytes = hash === "sha256" ? 32 : 20;
	const patched = records.size === 0 ? void 0 : recordStats(index, hashBytes, records);
	if (patched === void 0) return index;
	const trailer = patched.subarray(patched.length - hashBytes);
	if (trailer.some((byte) => byte !== 0)) createHash(hash).update(patched.subarray(0, -hashBytes)).digest().copy(trailer);
	return patched;
}
/**
* git distrusts an entry whose file is not older than the index file, by whole seconds ("racily clean"), and looks at its content again.
* So the index is written in a later second than the newest file was; files are compared with what was seen after that second is over,
* so that no change within it goes unnoticed.
*/
async function waitOutSecond(newestMs) {
	const wait = (Math.floor(newestMs / 1e3) + 1) * 1e3 + 20 - Date.now();
	if (wait > 0 && wait <= 2e3) await setTimeout(wait);
}
export { gitPointerIndex };
