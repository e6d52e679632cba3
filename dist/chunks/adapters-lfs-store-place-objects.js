import { n as Failure } from "./kernel-failure.js";
import { n as parseSha256, r as shortDigest } from "./kernel-digest.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { dirname, join } from "node:path";
import { closeSync, constants, copyFileSync, fchmodSync, fstatSync, futimesSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
// src/adapters/lfs-store/object-failures.ts
const missingObject = (oid) => new Failure("data.object-missing", {
	message: `object ${shortDigest(oid)} is not in the local store`,
	evidence: [`sha256:${oid}`]
});
const corruptObject = (oid, found) => new Failure("data.object-corrupt", {
	message: `object ${shortDigest(oid)}: the bytes are not those of its digest`,
	evidence: [`expected: sha256:${oid}`, `found: ${found}`]
});
// src/adapters/lfs-store/object-path.ts
/** Where git-lfs keeps an object: `objects/<first two digits>/<next two>/<all 64>`. */
const objectPath = (lfsFolder, oid) => join(lfsFolder, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
// src/adapters/lfs-store/seal.ts
/**
* A time of last change that only a verified object of this digest is given: seconds between 2001 and 2009 out of the digest's first 28
* bits. Whoever writes to the file afterwards changes the time and so breaks the seal, which spares readers of whole objects a second
* hash of every byte. Archives and caches keep whole seconds. It does not reveal a disk that forgets by itself: `data verify --deep` does.
*/
const sealOf = (oid) => 1e9 + Number.parseInt(oid.slice(0, 7), 16);
/** Whether the object was verified when it was last written. The size still has to be compared: it is what a power failure damages. */
const isSealed = (oid, mtimeMs) => mtimeMs === sealOf(oid) * 1e3;
// src/adapters/lfs-store/checkout-objects.ts
/** Files that we write are this much older than now, so that git takes their time stamps for good at once (see pointer-index). */
const AGE_SECONDS = 2;
/** Up to this size an object is read and written; above it the kernel copies, or shares the blocks where it can. */
const SMALL_BYTES = 262144;
/**
* Copies objects to paths, each through a temporary file that is renamed. A sealed object of the right size is not hashed; any other one is, on
* the copy, and is sealed when that was good. Synchronous: meant for a worker thread, see placeObjects.
*/
function checkoutObjects({ lfsFolder, files }) {
	const temporaryFor = temporaryFolders(join(lfsFolder, "tmp"));
	for (const file of files) try {
		checkoutOne(lfsFolder, file, temporaryFor);
	} catch (cause) {
		throw asFailure(cause, file.path, "write");
	}
}
function checkoutOne(lfsFolder, { object, path, executable }, temporaryFor) {
	const { oid, sizeBytes } = object;
	const source = objectPath(lfsFolder, oid);
	const before = statsOf(source, oid);
	if (before.size !== sizeBytes) throw corruptObject(oid, `${before.size} bytes instead of ${sizeBytes}`);
	const temporary = temporaryFor(path);
	try {
		const target = openCopy(source, temporary, sizeBytes, executable);
		try {
			const after = statsOf(source, oid);
			const untouched = after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === before.size;
			if (!untouched || !isSealed(oid, before.mtimeMs)) {
				requireDigest(target, oid);
				if (untouched) seal(source, oid);
			}
			const past = Date.now() / 1e3 - AGE_SECONDS;
			futimesSync(target, past, past);
		} finally {
			closeSync(target);
		}
		renameSync(temporary, path);
	} catch (cause) {
		rmSync(temporary, { force: true });
		throw cause;
	}
}
function statsOf(source, oid) {
	try {
		const stats = lstatSync(source);
		if (stats.isFile()) return stats;
	} catch (cause) {
		if (!isMissing(cause)) throw asFailure(cause, source, "read");
	}
	throw missingObject(oid);
}
/** The copy, open for reading and writing. Its mode follows the user's umask, as in every file that git checks out. */
function openCopy(source, temporary, sizeBytes, executable) {
	const mode = executable ? 511 : 438;
	const target = openSync(temporary, "wx+", mode);
	if (sizeBytes <= SMALL_BYTES) try {
		const bytes = readFileSync(source);
		for (let written = 0; written < bytes.length;) written += writeSync(target, bytes, written, bytes.length - written, written);
		return target;
	} catch (cause) {
		closeSync(target);
		throw cause;
	}
	closeSync(target);
	copyFileSync(source, temporary, constants.COPYFILE_FICLONE);
	const copied = openSync(temporary, "r+");
	fchmodSync(copied, mode & ~process.umask());
	return copied;
}
/**
* Where to write what is to become a path: in the store, so that what a crash leaves behind is never taken for data, or beside the path
* when that is on another disk. Makes the path's folder.
*/
function temporaryFolders(own) {
	mkdirSync(own, { recursive: true });
	const disk = statSync(own).dev;
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const folder = dirname(path);
		let temporary = known.get(folder);
		if (temporary === void 0) {
			mkdirSync(folder, { recursive: true });
			temporary = statSync(folder).dev === disk ? own : folder;
			known.set(folder, temporary);
		}
		return join(temporary, `.${randomBytes(8).toString("hex")}.partial`);
	};
}
const CHUNK$1 = Buffer.allocUnsafe(1 << 20);
function requireDigest(target, oid) {
	const hash = createHash("sha256");
	for (let position = 0;;) {
		const read = readSync(target, CHUNK$1, 0, CHUNK$1.length, position);
		if (read === 0) break;
		hash.update(CHUNK$1.subarray(0, read));
		position += read;
	}
	const found = hash.digest("hex");
	if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
}
/** A store that only others may write to is as good without seals; it costs a hash each time. */
function seal(source, oid) {
	try {
		utimesSync(source, sealOf(oid), sealOf(oid));
	} catch {
		return;
	}
}
// src/adapters/lfs-store/place-objects.ts
/** Bytes read and written at a time; shared by the files of one thread. */
const CHUNK = Buffer.allocUnsafe(1 << 20);
/**
* Puts files into the object store, each read once: the bytes that are hashed are the bytes that are written. Synchronous, because a
* round trip through the event loop costs more than a small file does; meant for a worker thread.
*/
function placeObjects({ lfsFolder, paths }) {
	mkdirSync(join(lfsFolder, "tmp"), { recursive: true });
	return paths.map((path) => {
		try {
			return placeOne(lfsFolder, path);
		} catch (cause) {
			throw asFailure(cause, path, cause.syscall === "write" ? "write" : "read");
		}
	});
}
function placeOne(lfsFolder, path) {
	const source = openSync(path, constants.O_RDONLY);
	try {
		const { size } = fstatSync(source);
		return size < CHUNK.length ? placeSmall(lfsFolder, source) : placeLarge(lfsFolder, source, path);
	} finally {
		closeSync(source);
	}
}
/** Whole in memory, so that an object that is there already is not written at all. */
function placeSmall(lfsFolder, source) {
	let filled = 0;
	for (let read = -1; read !== 0 && filled < CHUNK.length; filled += read) read = readSync(source, CHUNK, filled, CHUNK.length - filled, null);
	const bytes = CHUNK.subarray(0, filled);
	const object = {
		oid: parseSha256(createHash("sha256").update(bytes).digest("hex")),
		sizeBytes: filled
	};
	if (isThere(lfsFolder, object)) return object;
	writeThenRename(lfsFolder, (target) => {
		writeAll(target, bytes);
		return object;
	});
	return object;
}
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
	futimesSync(target, sealOf(object.oid), sealOf(object.oid));
	const path = objectPath(lfsFolder, object.oid);
	try {
		renameSync(temporary, path);
	} catch (cause) {
		if (cause.code !== "ENOENT") throw cause;
		mkdirSync(dirname(path), { recursive: true });
		renameSync(temporary, path);
	}
	return object;
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
let made = 0;
const THREAD = randomBytes(8).toString("hex");
const temporaryPath = (lfsFolder) => join(lfsFolder, "tmp", `${process.pid}-${THREAD}-${++made}`);
export { corruptObject as a, objectPath as i, checkoutObjects as n, missingObject as o, sealOf as r, placeObjects as t };
