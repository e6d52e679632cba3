import { n as Failure } from "./kernel-failure.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { a as corruptObject, i as objectPath, n as checkoutObjects, o as missingObject, r as sealOf, t as placeObjects } from "./adapters-lfs-store-place-objects.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { dirname, join } from "node:path";
import { createReadStream, lstatSync } from "node:fs";
import { lstat, mkdir, open, rename, rm, stat, statfs, truncate, utimes } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
// src/adapters/lfs-store/disk-space.ts
const freeSpace = async (path) => {
	const [{ dev }, { bavail, bsize }] = await Promise.all([stat(path), statfs(path)]);
	return {
		disk: dev,
		bytes: bavail * bsize
	};
};
/** Left free in any case: what the index, the manifest and git itself need. */
const RESERVE_BYTES = 1 << 20;
/** Fails with `environment.disk-full` before anything is written; needs on one disk add up. */
async function requireSpace(needed, free = freeSpace) {
	const disks = /* @__PURE__ */ new Map();
	for (const { path, bytes } of needed) {
		if (bytes === 0) continue;
		const found = await freeAt(path, free);
		if (found === void 0) continue;
		const disk = disks.get(found.disk) ?? {
			path,
			bytes: 0,
			free: found.bytes
		};
		disk.bytes += bytes;
		disks.set(found.disk, disk);
	}
	for (const disk of disks.values()) {
		if (disk.bytes + RESERVE_BYTES <= disk.free) continue;
		throw new Failure("environment.disk-full", { message: `${humanBytes(disk.bytes)} are needed on the disk of ${disk.path}, and ${humanBytes(disk.free)} are free; nothing was written` });
	}
}
/** Of the folder that will be made: its nearest parent that is there. A system that does not tell is not asked twice. */
async function freeAt(path, free) {
	for (let folder = path;; folder = dirname(folder)) try {
		return await free(folder);
	} catch (cause) {
		if (cause.code !== "ENOENT" || folder === dirname(folder)) return void 0;
	}
}
// src/adapters/lfs-store/run-jobs.ts
/** What one job may hold: enough that its message does not count, little enough that threads end at about the same time. */
const FILES_PER_JOB = 128;
const BYTES_PER_JOB = 32 << 20;
/** Starting threads costs as much as this many small files, or this many bytes, do. */
const WORTH_THREADS = {
	files: 1e3,
	bytes: 64 << 20
};
/** Results of the parts in order. Threads are started when there is enough to do, and are gone when it is done. */
async function runJobs({ name, run, job, items, bytesOf }, openWorkers) {
	const jobs = split(items, bytesOf).map(job);
	const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
	if (openWorkers === void 0 || jobs.length < 2 || items.length < WORTH_THREADS.files && bytes < WORTH_THREADS.bytes) {
		const results = [];
		for (const one of jobs) {
			results.push(run(one));
			await new Promise((resolve) => setImmediate(resolve));
		}
		return results;
	}
	const workers = await openWorkers();
	try {
		return await workers.map(name, jobs);
	} finally {
		await workers[Symbol.asyncDispose]();
	}
}
function split(items, bytesOf) {
	const parts = [];
	let bytes = Infinity;
	for (const item of items) {
		if (bytes >= BYTES_PER_JOB || parts.at(-1).length >= FILES_PER_JOB) {
			parts.push([]);
			bytes = 0;
		}
		parts.at(-1).push(item);
		bytes += bytesOf(item);
	}
	return parts;
}
// src/adapters/lfs-store/received-object.ts
/** A transfer that broke off earlier than this begins anew: asking for the rest would cost as much. */
const WORTH_KEEPING = 65536;
const partialPath = (lfsFolder, oid) => join(lfsFolder, "incomplete", `${oid}.part`);
/** Bytes of an interrupted transfer that can be continued. */
async function keptBytes(lfsFolder, { oid, sizeBytes }) {
	const stats = await lstat(partialPath(lfsFolder, oid)).catch(() => void 0);
	return stats?.isFile() === true && stats.size < sizeBytes ? stats.size : 0;
}
/**
* Takes an object that arrives, hashing it on the way. What came before a connection broke is kept for the next try, as git-lfs keeps it;
* a part is taken out of its place by renaming before anybody adds to it, so that two processes never write to the same one.
*/
async function receiveObject(lfsFolder, expected, bytes, from) {
	const temporary = join(lfsFolder, "tmp", `${process.pid}-${randomBytes(8).toString("hex")}`);
	await mkdir(dirname(temporary), { recursive: true }).catch(refused(temporary));
	const hash = createHash("sha256");
	let received = from;
	let worthKeeping = false;
	try {
		if (from > 0) await claimPart(lfsFolder, expected, temporary, from, (chunk) => hash.update(chunk));
		const target = await open(temporary, from > 0 ? "r+" : "wx", 420).catch(refused(temporary));
		try {
			for await (const chunk of sourceOf(bytes, () => worthKeeping = received >= WORTH_KEEPING)) {
				if (received + chunk.length > expected.sizeBytes) throw corruptObject(expected.oid, `more than ${expected.sizeBytes} bytes`);
				hash.update(chunk);
				await writeAt(target, chunk, received).catch(refused(temporary));
				received += chunk.length;
			}
		} finally {
			await target.close();
		}
		const found = hash.digest("hex");
		if (found !== expected.oid) throw corruptObject(expected.oid, received < expected.sizeBytes ? `${received} bytes only` : `sha256:${found}`);
		await utimes(temporary, sealOf(expected.oid), sealOf(expected.oid));
		const path = objectPath(lfsFolder, expected.oid);
		await mkdir(dirname(path), { recursive: true }).catch(refused(path));
		await rename(temporary, path).catch(refused(path));
		if (from === 0 && expected.sizeBytes >= WORTH_KEEPING) await rm(partialPath(lfsFolder, expected.oid), { force: true });
	} catch (cause) {
		if (worthKeeping) await keepPart(lfsFolder, expected, temporary);
		throw cause;
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Only what the disk says becomes a failure at once: an error of the source is the caller's to judge. */
const refused = (path) => (cause) => {
	throw asFailure(cause, path, "write");
};
/** Tells when it was the source that broke off; what came until then is good. */
async function* sourceOf(bytes, onBroken) {
	try {
		yield* bytes;
	} catch (error) {
		if (!(error instanceof Failure)) onBroken();
		throw error;
	}
}
async function writeAt(target, chunk, position) {
	for (let written = 0; written < chunk.length;) written += (await target.write(chunk, written, chunk.length - written, position + written)).bytesWritten;
}
async function claimPart(lfsFolder, { oid }, temporary, from, use) {
	await rename(partialPath(lfsFolder, oid), temporary);
	await truncate(temporary, from);
	for await (const chunk of createReadStream(temporary, { highWaterMark: 1 << 20 })) use(chunk);
}
async function keepPart(lfsFolder, { oid }, temporary) {
	const part = partialPath(lfsFolder, oid);
	try {
		await mkdir(dirname(part), { recursive: true });
		await rename(temporary, part);
	} catch (cause) {
		if (!isMissing(cause)) await rm(part, { force: true });
	}
}
// src/adapters/lfs-store/local.ts
/**
* Objects below `<lfsFolder>/objects` as git-lfs lays them out, so that both see each other's. Bytes first go to a temporary file beside
* them and are renamed when their digest is known: a reader never meets half an object, and two writers of one object do not disturb
* each other. Nothing waits for the disk (as in git-lfs): what a power failure damages is found by its size or digest and fetched again.
*/
function localObjectStore(lfsFolder, options = {}) {
	return {
		absent: async (objects) => objects.filter(({ oid, sizeBytes }) => sizeOf(objectPath(lfsFolder, oid)) !== sizeBytes),
		put: (paths) => putAll(lfsFolder, paths, options),
		kept: (object) => keptBytes(lfsFolder, object),
		receive: (expected, bytes, from = 0) => receiveObject(lfsFolder, expected, bytes, from),
		open: (oid) => openVerified(lfsFolder, oid),
		checkout: (files) => checkoutAll(lfsFolder, files, options),
		requireSpace: (storeBytes, folder) => requireSpace([{
			path: lfsFolder,
			bytes: storeBytes
		}, ...folder === void 0 ? [] : [folder]], options.freeSpace)
	};
}
async function putAll(lfsFolder, paths, { openWorkers }) {
	const files = paths.map((path) => ({
		path,
		sizeBytes: sizeOf(path) ?? 0
	}));
	const job = (part) => ({
		lfsFolder,
		paths: part.map((file) => file.path)
	});
	return (await runJobs({
		name: "lfs.placeObjects",
		run: placeObjects,
		job,
		items: files,
		bytesOf: (file) => file.sizeBytes
	}, openWorkers)).flat();
}
async function checkoutAll(lfsFolder, files, { openWorkers }) {
	const job = (part) => ({
		lfsFolder,
		files: part
	});
	await runJobs({
		name: "lfs.checkoutObjects",
		run: checkoutObjects,
		job,
		items: files,
		bytesOf: (file) => file.object.sizeBytes
	}, openWorkers);
}
/** The last piece is handed on only when the digest is right: whoever sends the bytes elsewhere can never send all of a damaged object. */
async function* openVerified(lfsFolder, oid) {
	const hash = createHash("sha256");
	let held;
	try {
		for await (const chunk of createReadStream(objectPath(lfsFolder, oid), { highWaterMark: 1 << 20 })) {
			hash.update(chunk);
			if (held !== void 0) yield held;
			held = chunk;
		}
	} catch (cause) {
		throw isMissing(cause) ? missingObject(oid) : cause instanceof Failure ? cause : asFailure(cause, objectPath(lfsFolder, oid), "read");
	}
	const found = hash.digest("hex");
	if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
	if (held !== void 0) yield held;
}
function sizeOf(path) {
	try {
		const stats = lstatSync(path, { throwIfNoEntry: false });
		return stats?.isFile() === true ? stats.size : void 0;
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw asFailure(cause, path, "read");
	}
}
export { localObjectStore as t };
