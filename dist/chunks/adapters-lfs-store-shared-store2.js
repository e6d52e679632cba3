import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { t as inParallel } from "./adapters-lfs-store-in-parallel.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { dirname, join } from "node:path";
import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, rename, rm, utimes } from "node:fs/promises";
import { randomBytes } from "node:crypto";
// src/adapters/lfs-store/shared-store.ts
/** Files under way at once. */
const FILES = 32;
/**
* The local store of a clone with a folder behind it that many clones share, laid out like `.git/lfs`: a runner's own disk, or what a cache
* restored. What is wanted and lies there is linked (or shared block by block, or copied) instead of downloaded, keeping the time stamp
* that says that it was verified; what is downloaded is linked there for the next clone. Nothing there is ever written to or removed.
*/
function withSharedStore(local, localFolder, sharedFolder) {
	const take = async (objects) => {
		const absent = await local.absent(objects);
		await inParallel(absent, () => FILES, async (object) => void await place(object, sharedFolder, localFolder));
	};
	/** A shared store that only others may write to is as good; the next clone downloads again. */
	const offer = async (object) => {
		await place(object, localFolder, sharedFolder).catch(() => false);
	};
	return {
		...local,
		async absent(objects) {
			const here = await local.absent(objects);
			const there = await Promise.all(here.map((object) => isThere(objectPath(sharedFolder, object.oid), object.sizeBytes)));
			return here.filter((_, index) => there[index] !== true);
		},
		async receive(expected, bytes, from) {
			await local.receive(expected, bytes, from);
			await offer(expected);
		},
		async *open(oid, range) {
			const stats = await lstat(objectPath(sharedFolder, oid)).catch(() => void 0);
			if (stats?.isFile() === true) await take([{
				oid,
				sizeBytes: stats.size
			}]);
			yield* local.open(oid, range);
		},
		async checkout(files) {
			const objects = files.map((file) => file.object);
			await take(objects);
			const written = await local.checkout(files);
			await inParallel(objects, () => FILES, offer);
			return written;
		}
	};
}
const isThere = async (path, sizeBytes) => {
	const stats = await lstat(path).catch(() => void 0);
	return stats?.isFile() === true && stats.size === sizeBytes;
};
/** Puts an object of one store into another; false when it is not in the first. */
async function place({ oid, sizeBytes }, from, to) {
	const [source, target] = [objectPath(from, oid), objectPath(to, oid)];
	const stats = await lstat(source).catch(() => void 0);
	if (stats?.isFile() !== true || stats.size !== sizeBytes) return false;
	if (await isThere(target, sizeBytes)) return true;
	const temporary = join(to, "tmp", `${process.pid}-${randomBytes(8).toString("hex")}`);
	try {
		await mkdir(dirname(target), { recursive: true });
		await mkdir(dirname(temporary), { recursive: true });
		try {
			await link(source, temporary);
		} catch {
			await copyFile(source, temporary, constants.COPYFILE_FICLONE);
			await utimes(temporary, stats.atime, stats.mtime);
		}
		await rename(temporary, target);
		return true;
	} catch (cause) {
		if (isMissing(cause)) return false;
		throw asFailure(cause, target, "write");
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Removes everything from a store that is not one of the objects, so that a cache holds what is needed and never only grows. */
async function pruneStore(folder, keep) {
	const doomed = (await readdir(join(folder, "objects"), {
		recursive: true,
		withFileTypes: true
	}).catch(() => [])).filter((entry) => entry.isFile() && !keep.has(entry.name));
	await inParallel(doomed, () => FILES, (entry) => rm(join(entry.parentPath, entry.name), { force: true }));
	await rm(join(folder, "tmp"), {
		recursive: true,
		force: true
	});
	return doomed.length;
}
export { withSharedStore as n, pruneStore as t };
