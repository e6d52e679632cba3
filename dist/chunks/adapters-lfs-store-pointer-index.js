import { a as requireGit, i as gitText } from "./adapters-git-cli-run-git.js";
import { n as Failure } from "./kernel-failure.js";
import { join, resolve } from "node:path";
import { copyFile, lstat, open, readFile, rename, rm } from "node:fs/promises";
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
// src/adapters/lfs-store/index-stat.ts
/**
* Writes stat data into the entries of a git index file (https://git-scm.com/docs/index-format, versions 2 to 4) in place: no entry moves
* and no extension depends on these fields. Returns undefined when the file is of a kind that is left alone (split index, unknown
* version); git then only loses time, not correctness.
*/
function recordStats(index, hashBytes, records) {
	if (index.length < 12 + hashBytes || index.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = index.readUInt32BE(4);
	if (version < 2 || version > 4) return void 0;
	const entries = index.readUInt32BE(8);
	const patched = Buffer.from(index);
	let offset = 12;
	let previous = Buffer.alloc(0);
	for (let entry = 0; entry < entries; entry++) {
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
		const record = (flags >> 12 & 3) === 0 ? records.get(name.toString("utf8")) : void 0;
		const blob = index.toString("hex", start + 40, start + 40 + hashBytes);
		if (record !== void 0 && record.blob === blob) writeStats(patched, start, record.stats);
	}
	if (index.toString("latin1", offset, offset + 4) === "link") return void 0;
	return patched;
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
/** Ten 32-bit fields; the mode stays as git wrote it. Values wider than 32 bits are truncated, as git does. */
function writeStats(index, start, stats) {
	[
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
	].forEach((field, position) => {
		if (field !== void 0) index.writeUInt32BE(Number(BigInt.asUintN(32, field)), start + position * 4);
	});
}
const NANOSECONDS = 1000000000n;
// src/adapters/lfs-store/pointer-index.ts
/** Writes pointers into the index of the repository at `root`. */
const gitPointerIndex = (root) => ({ async stage(entries, removed) {
	if (entries.length === 0 && removed.length === 0) return;
	const [indexFile, format] = (await gitText({
		folder: root,
		arguments: [
			"rev-parse",
			"--git-path",
			"index",
			"--show-object-format"
		]
	})).split("\n");
	const index = resolve(root, indexFile);
	const hash = format === "sha256" ? "sha256" : "sha1";
	const blobs = await writeBlobs(root, entries.map(({ pointer }) => pointer));
	await waitOutSecond(entries.reduce((newest, { seen }) => Math.max(newest, seen.modifiedAt), 0));
	await replaceIndex(index, async () => {
		return vouchForFiles(await stageInCopy(root, index, hash, entries, blobs, removed), hash, await statRecords(root, entries, blobs));
	});
} });
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
async function stageInCopy(root, index, hash, entries, blobs, removed) {
	const copy = `${index}.${randomBytes(6).toString("hex")}`;
	const zero = "0".repeat(hash === "sha256" ? 64 : 40);
	const lines = [...removed.map((path) => `0 ${zero}\t${path}`), ...entries.map(({ path, seen }, position) => `${seen.executable ? "100755" : "100644"} ${blobs[position]}\t${path}`)];
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
async function statRecords(root, entries, blobs) {
	const records = /* @__PURE__ */ new Map();
	for (const [position, { path, seen }] of entries.entries()) {
		const stats = await lstat(join(root, path), { bigint: true }).catch(() => void 0);
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
