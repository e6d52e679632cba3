import { n as instant } from "./kernel-instant.js";
import { t as asFailure } from "./adapters-node-fs-system-error.js";
import { n as isSettled, r as putGitStat } from "./adapters-lfs-store-git-stat.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { n as sealOf, t as isSealed } from "./adapters-lfs-store-seal.js";
import { dirname, join } from "node:path";
import { closeSync, constants, copyFileSync, fstatSync, futimesSync, lstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { createHash, hash, randomBytes } from "node:crypto";
// src/adapters/lfs-store/place-objects.ts
/** Bytes read and written at a time; shared by the files of one thread. */
const CHUNK = Buffer.allocUnsafe(1 << 20);
/**
* Puts files into the object store, each read once: the bytes that are hashed are the bytes that are written. Synchronous, because a
* round trip through the event loop costs more than a small file does; meant for a worker thread.
*/
function placeObjects({ lfsFolder, paths, keep }) {
	if (keep) mkdirSync(join(lfsFolder, "tmp"), { recursive: true });
	const gitStats = new Uint32Array(10 * paths.length);
	return paths.map((path, position) => {
		try {
			return placeOne(keep ? lfsFolder : void 0, path, (stats) => putGitStat(stats, gitStats, 10 * position));
		} catch (cause) {
			throw asFailure(cause, path, cause.syscall === "write" ? "write" : "read");
		}
	});
}
/** Looked at when everything was read, so that a change on the way shows. */
function placeOne(lfsFolder, path, toGitStat) {
	const beganAt = Date.now();
	const source = openSync(path, constants.O_RDONLY);
	try {
		const filled = fill(source);
		const large = filled < CHUNK.length ? void 0 : lfsFolder === void 0 ? readThrough(source, () => void 0) : placeLarge(lfsFolder, source, path);
		const after = fstatSync(source, { bigint: true });
		const { oid, sizeBytes } = large ?? placeSmall(lfsFolder, CHUNK.subarray(0, filled));
		const seen = {
			sizeBytes: Number(after.size),
			modifiedAt: instant(millisecondsOf(after.mtimeNs))
		};
		return {
			oid,
			sizeBytes,
			after: isSettled(after, beganAt) ? {
				...seen,
				gitStat: toGitStat(after)
			} : seen
		};
	} finally {
		closeSync(source);
	}
}
/** Reads a small file whole; returns the size of the chunk when there is more than that. */
function fill(source) {
	let filled = 0;
	for (let read = -1; read !== 0 && filled < CHUNK.length; filled += read) read = readSync(source, CHUNK, filled, CHUNK.length - filled, filled);
	return filled;
}
/** Whole in memory, so that an object that is there already is not written at all. */
function placeSmall(lfsFolder, bytes) {
	const object = {
		oid: hash("sha256", bytes),
		sizeBytes: bytes.length
	};
	if (lfsFolder === void 0 || bytes.length === 0) return object;
	if (!makeFolder(dirname(objectPath(lfsFolder, object.oid))) && isThere(lfsFolder, object)) return object;
	writeObject(lfsFolder, object, bytes);
	return object;
}
/** Puts verified bytes in the place of their object; meant for small ones, as nothing else happens meanwhile. */
function writeObject(lfsFolder, object, bytes) {
	try {
		writeOnce(lfsFolder, object, bytes);
	} catch (cause) {
		if (cause.code !== "ENOENT") throw cause;
		made.clear();
		writeOnce(lfsFolder, object, bytes);
	}
}
function writeOnce(lfsFolder, object, bytes) {
	makeFolder(join(lfsFolder, "tmp"));
	makeFolder(dirname(objectPath(lfsFolder, object.oid)));
	const temporary = temporaryPath(lfsFolder);
	const target = openSync(temporary, "wx", 420);
	let placed = false;
	try {
		writeAll(target, bytes);
		settle(lfsFolder, temporary, target, object);
		placed = true;
	} finally {
		closeSync(target);
		if (!placed) rmSync(temporary, { force: true });
	}
}
/** As `Stats.mtimeMs` has it, so that the two can be compared. */
const millisecondsOf = (nanoseconds) => Number(nanoseconds / 1000000000n) * 1e3 + Number(nanoseconds % 1000000000n) / 1e6;
/** A clone of the file's blocks where the file system has them, and the clone is what is hashed; a copy elsewhere. */
function placeLarge(lfsFolder, source, path) {
	const clone = temporaryPath(lfsFolder);
	try {
		copyFileSync(path, clone, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
	} catch {
		rmSync(clone, { force: true });
		return writeThenRename(lfsFolder, (target) => readThrough(source, (bytes) => writeAll(target, bytes)));
	}
	const target = openSync(clone, "r+");
	try {
		return finish(lfsFolder, clone, target, readThrough(target, () => void 0));
	} finally {
		closeSync(target);
		rmSync(clone, { force: true });
	}
}
function writeThenRename(lfsFolder, write) {
	const temporary = temporaryPath(lfsFolder);
	const target = openSync(temporary, "wx", 420);
	let placed = false;
	try {
		const object = finish(lfsFolder, temporary, target, write(target));
		placed = true;
		return object;
	} finally {
		closeSync(target);
		if (!placed) rmSync(temporary, { force: true });
	}
}
function finish(lfsFolder, temporary, target, object) {
	if (isThere(lfsFolder, object)) {
		rmSync(temporary, { force: true });
		return object;
	}
	settle(lfsFolder, temporary, target, object);
	return object;
}
/** The folders that this thread knows to be there: most objects of a large store share one of 65,536 with others. */
const made = /* @__PURE__ */ new Set();
/** Whether the folder was made just now. */
function makeFolder(folder) {
	if (made.has(folder)) return false;
	made.add(folder);
	try {
		mkdirSync(folder);
		return true;
	} catch (cause) {
		const { code } = cause;
		if (code === "ENOENT") return mkdirSync(folder, { recursive: true }) !== void 0;
		if (code !== "EEXIST") throw cause;
		return false;
	}
}
function settle(lfsFolder, temporary, target, object) {
	futimesSync(target, sealOf(object.oid), sealOf(object.oid));
	const path = objectPath(lfsFolder, object.oid);
	try {
		renameSync(temporary, path);
	} catch (cause) {
		if (cause.code !== "ENOENT") throw cause;
		mkdirSync(dirname(path), { recursive: true });
		renameSync(temporary, path);
	}
}
/** An object that is sealed and of the right size is kept. Any other one is replaced by the bytes that were just hashed, which mends it. */
function isThere(lfsFolder, { oid, sizeBytes }) {
	const stats = lstatSync(objectPath(lfsFolder, oid), { throwIfNoEntry: false });
	return stats !== void 0 && stats.isFile() && stats.size === sizeBytes && isSealed(oid, stats.mtimeMs);
}
function readThrough(source, use) {
	const hash = createHash("sha256");
	let sizeBytes = 0;
	for (;;) {
		const read = readSync(source, CHUNK, 0, CHUNK.length, sizeBytes);
		if (read === 0) return {
			oid: hash.digest("hex"),
			sizeBytes
		};
		const bytes = CHUNK.subarray(0, read);
		hash.update(bytes);
		use(bytes);
		sizeBytes += read;
	}
}
function writeAll(target, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(target, bytes, written);
}
let counted = 0;
const THREAD = randomBytes(8).toString("hex");
const temporaryPath = (lfsFolder) => join(lfsFolder, "tmp", `${process.pid}-${THREAD}-${++counted}`);
export { writeObject as n, placeObjects as t };
