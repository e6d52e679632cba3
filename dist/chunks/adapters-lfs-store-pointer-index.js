import { t as blobId } from "./adapters-git-cli-blob-id.js";
import { a as requireGit, i as gitText } from "./adapters-git-cli-run-git.js";
import { n as isMissing } from "./adapters-node-fs-system-error.js";
import { t as gitStatOf } from "./adapters-lfs-store-git-stat.js";
import { n as Failure } from "./kernel-failure.js";
import { n as toFileStat } from "./adapters-node-fs-files.js";
import { join, resolve } from "node:path";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { copyFile, open, readFile, rename, rm } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { deflateSync } from "node:zlib";
// src/adapters/lfs-store/blob-pack.ts
/** Up to this size a blob is stored and not compressed: half of a pointer is a digest, and compressing costs more than all else. */
const STORED_BYTES = 1023;
/** The longest header that an entry of less than 2^32 bytes can have, and what a stream without compression adds to each piece of 65,535 bytes. */
const MAX_HEADER = 5;
const STORED_MORE = 11;
/**
* A pack file with these blobs (https://git-scm.com/docs/pack-format, version 2): a header, each blob as type and length in 7-bit groups
* and a zlib stream, and a checksum of it all. Written into one buffer, since it may hold 100,000 pointers.
*/
function blobPack(blobs, hash) {
	const large = new Map(blobs.filter((blob) => blob.length > STORED_BYTES).map((blob) => [blob, deflateSync(blob, { level: 1 })]));
	const room = blobs.reduce((sum, blob) => sum + MAX_HEADER + (large.get(blob)?.length ?? blob.length + STORED_MORE), 12);
	const pack = Buffer.allocUnsafe(room + MAX_CHECKSUM);
	pack.write("PACK\0\0\0", "latin1");
	pack.writeUInt32BE(blobs.length, 8);
	let at = 12;
	for (const blob of blobs) {
		at = writeEntryHeader(pack, at, blob.length);
		const compressed = large.get(blob);
		if (compressed === void 0) at = writeStored(pack, at, blob);
		else at += compressed.copy(pack, at);
	}
	at += createHash(hash).update(pack.subarray(0, at)).digest().copy(pack, at);
	return pack.subarray(0, at);
}
const MAX_CHECKSUM = 32;
/** Three bits of type and four of length, then seven bits of length at a time. */
function writeEntryHeader(pack, start, length) {
	let at = start;
	let next = 48 | length & 15;
	for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
		pack[at++] = next | 128;
		next = rest & 127;
	}
	pack[at++] = next;
	return at;
}
/** A zlib stream (RFC 1950) of one block without compression (RFC 1951, 3.2.4). */
function writeStored(pack, start, bytes) {
	const { length } = bytes;
	let at = start;
	for (const byte of [
		120,
		1,
		1,
		length & 255,
		length >> 8,
		~length & 255,
		~length >> 8 & 255
	]) pack[at++] = byte;
	pack.set(bytes, at);
	return pack.writeUInt32BE(adler32(bytes), at + length);
}
/** RFC 1950, section 9. The sums of so few bytes stay below 2^32, so one remainder at the end is enough. */
function adler32(bytes) {
	let low = 1;
	let high = 0;
	for (const byte of bytes) {
		low += byte;
		high += low;
	}
	return high % 65521 * 65536 + low % 65521;
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
	const name4 = (at, end, dropped) => {
		previous = Buffer.concat([previous.subarray(0, previous.length - dropped), index.subarray(at, end)]);
		return previous.toString("utf8");
	};
	for (let number = 0; number < count; number++) {
		const start = offset;
		const flagsAt = start + 40 + hashBytes;
		const flags = index[flagsAt] << 8 | index[flagsAt + 1];
		let nameAt = flagsAt + (version >= 3 && (flags & 16384) !== 0 ? 4 : 2);
		let name;
		if (version === 4) {
			const { value: dropped, next } = readOffset(index, nameAt);
			nameAt = next;
			const end = index.indexOf(0, nameAt);
			name = name4(nameAt, end, dropped);
			offset = end + 1;
		} else {
			const end = index.indexOf(0, nameAt);
			name = index.toString("utf8", nameAt, end);
			offset = start + (end - start + 8 & -8);
		}
		entries.push({
			start,
			name,
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
		const { fields, start: from } = record.stat;
		for (let field = 0; field < 10; field++) if (field !== 6) patched.writeUInt32BE(fields[from + field], start + field * 4);
	}
	return patched;
}
/**
* Index and file system see the same file: every field that git records is equal, except the device, which changes with every mount, and
* the mode. Times are compared as milliseconds, whose fraction tells apart what is a quarter of a microsecond apart; a clock ticks in
* milliseconds.
*/
function isAsRecorded(index, start, { sizeBytes, modifiedAt, identity }) {
	return identity !== void 0 && index.readUInt32BE(start + 36) === sizeBytes % 2 ** 32 && index.readUInt32BE(start + 8) * 1e3 + index.readUInt32BE(start + 12) / 1e6 === modifiedAt && index.readUInt32BE(start) * 1e3 + index.readUInt32BE(start + 4) / 1e6 === identity.changedAt && index.readUInt32BE(start + 20) === identity.inode % 2 ** 32 && index.readUInt32BE(start + 28) === identity.owner && index.readUInt32BE(start + 32) === identity.group;
}
// src/adapters/lfs-store/index-state.ts
/** File systems stamp times by the tick of a clock, of which the slowest in use has 100 in a second; twice that is certain. */
const TICK_MS = 20;
/**
* What the index has below a folder, and which of the pointers it has for files that have not been touched since. The judgement is git's own:
* equal stat data, and a file that was older than the index when that was written.
*/
async function readIndexState(root, index, hash, folder, pointers) {
	const written = indexTime(index);
	if (written === void 0) return {
		listed: [],
		current: /* @__PURE__ */ new Set(),
		placeholders: /* @__PURE__ */ new Set()
	};
	const bytes = readFileSync(index);
	const hashBytes = hash === "sha256" ? 32 : 20;
	const entries = indexEntries(bytes, hashBytes);
	if (entries === void 0) return {
		listed: await listedByGit(root, folder),
		current: /* @__PURE__ */ new Set(),
		placeholders: /* @__PURE__ */ new Set()
	};
	const expected = new Map(pointers.map((one) => [one.path, one]));
	const listed = /* @__PURE__ */ new Set();
	const current = /* @__PURE__ */ new Set();
	const placeholders = /* @__PURE__ */ new Set();
	const prefix = `${folder}/`;
	for (const { name, stage, start } of entries) {
		if (!name.startsWith(prefix)) continue;
		listed.add(name);
		const known = stage === 0 ? expected.get(name) : void 0;
		if (known === void 0) continue;
		const { pointer } = known;
		const seen = known.seen?.identity === void 0 ? fileNow(`${root}/${name}`) : known.seen;
		if (seen?.kind !== "file" || seen.modifiedAt + TICK_MS > written) continue;
		const kind = kindBySize(seen.sizeBytes, pointer);
		if (kind === "unclear" || !isAsRecorded(bytes, start, seen) || !isStaged(bytes, start, hashBytes, known)) continue;
		(kind === "data" ? current : placeholders).add(name);
	}
	return {
		listed: [...listed],
		current,
		placeholders
	};
}
const isStaged = (index, start, hashBytes, { pointer, blob }) => index.toString("hex", start + 40, start + 40 + hashBytes) === (blob ?? blobId(Buffer.from(pointer), hashBytes === 32 ? 64 : 40));
function fileNow(path) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return stats === void 0 ? void 0 : toFileStat(stats);
}
/**
* A clone without git-lfs, or with `GIT_LFS_SKIP_SMUDGE`, has the pointers themselves as files, and its index vouches for those just as well.
* Data that is as long as its pointer (about 128 bytes) can only be told from it by its content.
*/
function kindBySize(sizeBytes, pointer) {
	const isData = pointer === "" ? sizeBytes === 0 : pointer.endsWith(`\nsize ${sizeBytes}\n`);
	return isData === (pointer !== "" && sizeBytes === pointer.length) ? "unclear" : isData ? "data" : "pointer";
}
function indexTime(index) {
	try {
		return statSync(index).mtimeMs;
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
// src/adapters/lfs-store/pointer-index.ts
/** Writes pointers into the index of the repository at `root`; git is asked where that is, unless somebody knows. */
const gitPointerIndex = (root, lockWaitMs, located) => {
	let found;
	return pointerIndex(root, () => found ??= located === void 0 ? locateIndex(root) : Promise.resolve(located), lockWaitMs);
};
const pointerIndex = (root, locate, lockWaitMs) => ({
	async state(folder, pointers) {
		const { index, hash } = await locate();
		return await readIndexState(root, index, hash, folder, pointers);
	},
	async stage(entries, removed, plain = []) {
		if (entries.length === 0 && removed.length === 0 && plain.length === 0) return;
		const { index, hash } = await locate();
		const wanted = [...entries.map(({ path, pointer, blob, seen }) => blobEntry(path, pointer, seen.executable ? "100755" : "100644", hash, blob)), ...plain.map(({ path, content }) => blobEntry(path, content, "100644", hash))];
		await waitOutSecond(entries.reduce((newest, { seen }) => Math.max(newest, seen.modifiedAt), 0));
		await replaceIndex(index, async () => {
			const before = readNow(index);
			const fresh = notStaged(before, hash, wanted);
			return vouchForFiles(before !== void 0 && fresh.length === 0 && removed.length === 0 ? before : await stageInCopy(root, index, hash, fresh, removed), hash, statRecords(root, entries, plain, wanted));
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
/** As many objects as git itself leaves loose when it receives them (`transfer.unpackLimit`). */
const LOOSE_BLOBS = 100;
function blobEntry(path, text, mode, hash, known) {
	if (known !== void 0) return {
		path,
		mode,
		blob: known
	};
	const bytes = Buffer.from(text);
	return {
		path,
		mode,
		bytes,
		blob: blobId(bytes, hash === "sha256" ? 64 : 40)
	};
}
/** Entries that the index does not have just so; all of them where the index is of a kind that is left to git. */
function notStaged(index, hash, wanted) {
	const hashBytes = hash === "sha256" ? 32 : 20;
	const left = new Map(wanted.map((entry) => [entry.path, entry]));
	for (const { name, start, stage } of (index === void 0 ? void 0 : indexEntries(index, hashBytes)) ?? []) {
		const entry = stage === 0 ? left.get(name) : void 0;
		if (entry === void 0 || index.readUInt32BE(start + 24) !== Number.parseInt(entry.mode, 8)) continue;
		if (index.toString("hex", start + 40, start + 40 + hashBytes) === entry.blob) left.delete(name);
	}
	return [...left.values()];
}
function readNow(path) {
	try {
		return readFileSync(path);
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw cause;
	}
}
/** One git process for all blobs, which checks and stores what it is given: loose when they are few, in one pack when they are many. */
async function writeBlobs(root, entries, hash) {
	const blobs = new Map(entries.flatMap(({ blob, bytes }) => bytes === void 0 ? [] : [[blob, bytes]]));
	if (blobs.size === 0) return;
	await requireGit({
		folder: root,
		arguments: blobs.size < LOOSE_BLOBS ? ["unpack-objects", "-q"] : ["index-pack", "--stdin"],
		input: blobPack([...blobs.values()], hash)
	});
}
/** Lets git itself change a copy of the index, so that every version and extension of the format is its business. */
async function stageInCopy(root, index, hash, fresh, removed) {
	await writeBlobs(root, fresh, hash);
	const lines = [...removed.map((path) => `0 ${"0".repeat(hash === "sha256" ? 64 : 40)}\t${path}`), ...fresh.map(({ path, mode, blob }) => `${mode} ${blob}\t${path}`)];
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
function statRecords(root, entries, plain, wanted) {
	const records = /* @__PURE__ */ new Map();
	for (const [position, { path, content }] of plain.entries()) {
		const stats = lstatNow(join(root, path));
		const { blob } = wanted[entries.length + position];
		if (stats?.isFile() === true && Number(stats.size) === Buffer.byteLength(content)) records.set(path, {
			blob,
			stat: gitStatOf(stats)
		});
	}
	for (const [position, { path, seen }] of entries.entries()) {
		const { blob } = wanted[position];
		if (seen.gitStat !== void 0) records.set(path, {
			blob,
			stat: seen.gitStat
		});
		else {
			const stats = lstatNow(`${root}/${path}`);
			if (stats !== void 0 && isAsSeen(stats, seen)) records.set(path, {
				blob,
				stat: gitStatOf(stats)
			});
		}
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
