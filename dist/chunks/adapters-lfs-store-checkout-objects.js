import { n as instant } from "./kernel-instant.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { r as putGitStat } from "./adapters-lfs-store-git-stat.js";
import { r as shortDigest } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { n as sealOf, t as isSealed } from "./adapters-lfs-store-seal.js";
import { dirname } from "node:path";
import { chmodSync, closeSync, constants, copyFileSync, fchmodSync, fstatSync, futimesSync, linkSync, lstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { createHash, hash, randomBytes } from "node:crypto";
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
/**
* Copies objects to paths, each through a temporary file that is renamed, and returns what they are then. A sealed object of
* the right size is not hashed; any other one is, and is sealed when it was good. Synchronous: meant for a worker thread, see placeObjects.
*/
function checkoutObjects({ lfsFolder, files }) {
	const temporaryFor = temporaryFolders(`${lfsFolder}/tmp`);
	const modifiedAt = instant((Math.floor(Date.now() / 1e3) - AGE_SECONDS) * 1e3);
	const gitStats = new Uint32Array(10 * files.length);
	return files.map((file, position) => {
		try {
			const given = checkoutOne(lfsFolder, file, temporaryFor(file.path), modifiedAt);
			const stats = lstatSync(file.path, { bigint: true });
			return {
				modifiedAt: given,
				...stats.mtimeMs === BigInt(given) && Number(stats.size) === file.object.sizeBytes ? { gitStat: putGitStat(stats, gitStats, 10 * position) } : {}
			};
		} catch (cause) {
			throw asFailure(cause, file.path, "write");
		}
	});
}
/** Returns the time of last change that the file has. */
function checkoutOne(lfsFolder, file, temporary, modifiedAt) {
	const { object, path, executable, readOnly = false, copy } = file;
	const source = {
		...object,
		path: copy ?? objectPath(lfsFolder, object.oid),
		own: copy === void 0
	};
	const mode = (executable ? 511 : 438) & (readOnly ? 365 : 511);
	try {
		const names = readOnly && !executable && source.own ? linkObject(source, temporary) : 0;
		if (names > 0) {
			renameSync(temporary, path);
			if (names > 2) rmSync(temporary, { force: true });
			return instant(sealOf(object.oid) * 1e3);
		}
		const target = object.sizeBytes <= CHUNK.length ? copySmall(source, temporary, mode) : copyLarge(source, temporary, mode);
		try {
			futimesSync(target, modifiedAt / 1e3, modifiedAt / 1e3);
		} finally {
			closeSync(target);
		}
		renameSync(temporary, path);
		return modifiedAt;
	} catch (cause) {
		rmSync(temporary, { force: true });
		throw cause;
	}
}
const WRITABLE = 146;
/**
* Gives a sealed object another name and returns how many it has; 0 where that cannot be. The file shares its rights with the object, so both become read-only;
* whoever writes all the same breaks the seal, and the object is hashed, and missed, before it is used again.
*/
function linkObject({ path, oid, sizeBytes }, temporary) {
	const before = statsOf(path, oid);
	requireSize(before, oid, sizeBytes);
	if (!isSealed(oid, before.mtimeMs)) return 0;
	try {
		if ((before.mode & WRITABLE) !== 0) chmodSync(path, before.mode & 365);
		linkSync(path, temporary);
		return before.nlink + 1;
	} catch (cause) {
		if (UNLINKABLE.has(cause.code ?? "")) return 0;
		throw cause;
	}
}
/** Another disk, a file system without links, too many of them, or an object of somebody else. */
const UNLINKABLE = /* @__PURE__ */ new Set([
	"EXDEV",
	"EPERM",
	"EMLINK",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EROFS"
]);
/** Files that fit are read and written whole; larger ones are the kernel's to copy. Shared by the files of one thread. */
const CHUNK = Buffer.allocUnsafe(262144);
/** Reads an object whole, makes sure of it and writes it; returns the copy, open. */
function copySmall({ path, oid, sizeBytes, own }, temporary, mode) {
	const source = openSource(path, oid);
	try {
		const before = fstatSync(source);
		requireSize(before, oid, sizeBytes);
		let filled = 0;
		for (let read = -1; read !== 0 && filled < sizeBytes; filled += read) read = readSync(source, CHUNK, filled, sizeBytes - filled, null);
		const bytes = CHUNK.subarray(0, filled);
		const after = fstatSync(source);
		if (!own || filled !== sizeBytes || !isSealed(oid, after.mtimeMs)) {
			const found = hash("sha256", bytes);
			if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
			if (own && isUntouched(before, after)) seal(path, oid);
		}
		const target = openSync(temporary, "wx", mode);
		try {
			for (let written = 0; written < filled;) written += writeSync(target, bytes, written);
			return target;
		} catch (cause) {
			closeSync(target);
			throw cause;
		}
	} finally {
		closeSync(source);
	}
}
/** Lets the kernel copy, or share the blocks where it can, and makes sure of the copy; returns it, open. */
function copyLarge({ path, oid, sizeBytes, own }, temporary, mode) {
	const before = statsOf(path, oid);
	requireSize(before, oid, sizeBytes);
	closeSync(openSync(temporary, "wx", mode | 128));
	copyFileSync(path, temporary, constants.COPYFILE_FICLONE);
	const target = openSync(temporary, "r+");
	try {
		fchmodSync(target, mode & ~process.umask());
		const after = statsOf(path, oid);
		if (!own || !isUntouched(before, after) || !isSealed(oid, before.mtimeMs)) {
			requireDigest(target, oid);
			if (own && isUntouched(before, after)) seal(path, oid);
		}
		return target;
	} catch (cause) {
		closeSync(target);
		throw cause;
	}
}
function openSource(path, oid) {
	try {
		return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	} catch (cause) {
		if (isMissing(cause) || cause.code === "ELOOP") throw missingObject(oid);
		throw asFailure(cause, path, "read");
	}
}
function statsOf(path, oid) {
	try {
		const stats = lstatSync(path);
		if (stats.isFile()) return stats;
	} catch (cause) {
		if (!isMissing(cause)) throw asFailure(cause, path, "read");
	}
	throw missingObject(oid);
}
function requireSize(stats, oid, sizeBytes) {
	if (!stats.isFile()) throw missingObject(oid);
	if (stats.size !== sizeBytes) throw corruptObject(oid, `${stats.size} bytes instead of ${sizeBytes}`);
}
const isUntouched = (before, after) => after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === before.size;
/**
* Where to write what is to become a path: in the store, so that what a crash leaves behind is never taken for data, or beside the path
* when that is on another disk. Makes the path's folder.
*/
function temporaryFolders(own) {
	mkdirSync(own, { recursive: true });
	const disk = statSync(own).dev;
	const unique = randomBytes(8).toString("hex");
	let count = 0;
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const folder = dirname(path);
		let temporary = known.get(folder);
		if (temporary === void 0) {
			mkdirSync(folder, { recursive: true });
			temporary = statSync(folder).dev === disk ? own : folder;
			known.set(folder, temporary);
		}
		return `${temporary}/.${unique}-${++count}.partial`;
	};
}
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
