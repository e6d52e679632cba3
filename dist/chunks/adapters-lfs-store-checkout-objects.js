import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { r as shortDigest } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { n as sealOf, t as isSealed } from "./adapters-lfs-store-seal.js";
import { dirname, join } from "node:path";
import { closeSync, constants, copyFileSync, fchmodSync, futimesSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
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
function checkoutOne(lfsFolder, { object, path, executable, copy }, temporaryFor) {
	const { oid, sizeBytes } = object;
	const source = copy ?? objectPath(lfsFolder, oid);
	const before = statsOf(source, oid);
	if (before.size !== sizeBytes) throw corruptObject(oid, `${before.size} bytes instead of ${sizeBytes}`);
	const temporary = temporaryFor(path);
	try {
		const target = openCopy(source, temporary, sizeBytes, executable);
		try {
			const after = statsOf(source, oid);
			const untouched = after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === before.size;
			if (!untouched || copy !== void 0 || !isSealed(oid, before.mtimeMs)) {
				requireDigest(target, oid);
				if (untouched && copy === void 0) seal(source, oid);
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
const CHUNK = Buffer.allocUnsafe(1 << 20);
function requireDigest(target, oid) {
	const hash = createHash("sha256");
	for (let position = 0;;) {
		const read = readSync(target, CHUNK, 0, CHUNK.length, position);
		if (read === 0) break;
		hash.update(CHUNK.subarray(0, read));
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
export { corruptObject as n, missingObject as r, checkoutObjects as t };
