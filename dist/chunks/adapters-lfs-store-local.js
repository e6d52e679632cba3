import { n as Failure } from "./kernel-failure.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { n as corruptObject, r as missingObject, t as checkoutObjects } from "./adapters-lfs-store-checkout-objects.js";
import { t as requireSpace } from "./adapters-lfs-store-disk-space.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { n as writeObject, t as placeObjects } from "./adapters-lfs-store-place-objects2.js";
import { n as sealOf, t as isSealed } from "./adapters-lfs-store-seal.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { dirname, join } from "node:path";
import { appendFileSync, createReadStream, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { lstat, mkdir, open, rename, rm, truncate, utimes } from "node:fs/promises";
import { createHash, hash, randomBytes } from "node:crypto";
// src/adapters/lfs-store/run-jobs.ts
/** What one job may hold: enough that its message does not count, little enough that threads end at about the same time. */
const PER_JOB = {
	files: 128,
	bytes: 32 << 20
};
/** This thread takes less at a time, because meanwhile nobody hands the others their next job, and nothing of files so large that it shows. */
const PER_TURN = {
	files: 16,
	bytes: 1 << 20
};
const SMALL_BYTES = 1 << 18;
/** Starting threads costs as much as this many small files, or this many bytes, do. */
const WORTH_THREADS = {
	files: 1e3,
	bytes: 64 << 20
};
/**
* Results of the parts in order. This thread works as well, so that nothing waits for the others to start; those are started when there is
* enough to do, and are gone when it is done.
*/
async function runJobs({ name, run, job, items, bytesOf }, openWorkers) {
	const results = [];
	let next = 0;
	let failed = false;
	const take = (limit) => {
		if (failed || next >= items.length) return void 0;
		const place = next;
		for (let bytes = 0; next < items.length && next - place < limit.files && bytes < limit.bytes; next++) bytes += bytesOf(items[next]);
		return {
			place,
			part: items.slice(place, next)
		};
	};
	/** Works on parts until none is left, or somebody failed: then nothing new is begun. */
	const work = async (limit, runOne) => {
		try {
			for (let taken = take(limit); taken !== void 0; taken = take(limit)) results[taken.place] = await runOne(job(taken.part));
		} finally {
			failed ||= next < items.length;
		}
	};
	const here = async (one) => {
		const result = run(one);
		await new Promise((resolve) => setImmediate(resolve));
		return result;
	};
	const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
	if (openWorkers === void 0 || items.length < WORTH_THREADS.files && bytes < WORTH_THREADS.bytes) {
		await work(PER_JOB, here);
		return results.flat();
	}
	const workers = await openWorkers();
	const small = items.every((item) => bytesOf(item) <= SMALL_BYTES);
	try {
		const others = Array.from({ length: Math.max(1, workers.workers - (small ? 1 : 0)) }, () => work(PER_JOB, async (one) => (await workers.map(name, [one]))[0]));
		await Promise.all(small ? [...others, work(PER_TURN, here)] : others);
		return results.flat();
	} finally {
		await workers[Symbol.asyncDispose]();
	}
}
// src/adapters/lfs-store/working-copies.ts
/**
* A list beside the objects, one line for each file: digest, size, stat data and path, the last as a JSON string. The last line of a path
* counts: a few new ones are added at the end, and the list is written anew when half of it is old.
*/
function workingCopies(lfsFolder) {
	const list = join(lfsFolder, "working-files.tsv");
	let known;
	const read = () => known ??= index(readList(list));
	const unchanged = (copy) => {
		const stats = copy === void 0 ? void 0 : lstatSync(copy.path, { throwIfNoEntry: false });
		return stats !== void 0 && stateOf(stats) === copy.state ? copy : void 0;
	};
	return {
		find: (oid) => read().byObject.get(oid)?.find((copy) => unchanged(copy) !== void 0)?.path,
		objectAt(path) {
			const copy = unchanged(read().byPath.get(path));
			return copy === void 0 ? void 0 : {
				oid: copy.oid,
				sizeBytes: copy.sizeBytes
			};
		},
		record(files) {
			const fresh = [];
			for (const { path, object } of files) {
				const stats = lstatSync(path, { throwIfNoEntry: false });
				if (stats !== void 0 && stats.size === object.sizeBytes) fresh.push({
					...object,
					path,
					state: stateOf(stats)
				});
			}
			if (fresh.length === 0) return;
			const { byPath, lines } = known ?? index(readList(list));
			known = void 0;
			if (lines + fresh.length <= 2 * byPath.size) return appendList(list, fresh);
			const merged = new Map(index(readList(list)).byPath);
			for (const copy of fresh) merged.set(copy.path, copy);
			writeList(list, [...merged.values()]);
		}
	};
}
function index(copies) {
	const byObject = /* @__PURE__ */ new Map();
	for (const copy of copies) {
		const twins = byObject.get(copy.oid);
		if (twins === void 0) byObject.set(copy.oid, [copy]);
		else twins.push(copy);
	}
	return {
		byObject,
		byPath: new Map(copies.map((copy) => [copy.path, copy])),
		lines: copies.length
	};
}
/** What an edit changes even when it keeps the size and puts the time back: the time of the last change of the inode. */
const stateOf = (stats) => `${stats.isFile() ? stats.size : -1} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
function readList(list) {
	let text;
	try {
		text = readFileSync(list, "utf8");
	} catch (cause) {
		if (isMissing(cause)) return [];
		throw asFailure(cause, list, "read");
	}
	return text.split("\n").flatMap((line) => parseLine(line) ?? []);
}
/** A line that is not understood is passed over: its object is then absent, which is noticed. */
function parseLine(line) {
	const [digest, size, state, path] = line.split("	");
	const oid = parseSha256(digest ?? "");
	if (oid === void 0 || state === void 0 || path === void 0 || !/^\d+$/.test(size ?? "") || !/^".*"$/.test(path)) return void 0;
	return {
		oid,
		sizeBytes: Number(size),
		state,
		path: JSON.parse(path)
	};
}
function writeList(list, copies) {
	const partial = `${list}.${process.pid}.partial`;
	try {
		mkdirSync(dirname(list), { recursive: true });
		writeFileSync(partial, formatList(copies));
		renameSync(partial, list);
	} catch (cause) {
		rmSync(partial, { force: true });
		throw asFailure(cause, list, "write");
	}
}
/** Behind a line end, since a line before may have lost its own to a kill. */
function appendList(list, copies) {
	try {
		appendFileSync(list, `\n${formatList(copies)}`);
	} catch (cause) {
		throw asFailure(cause, list, "write");
	}
}
const formatList = (copies) => copies.map(({ oid, sizeBytes, state, path }) => `${oid}\t${sizeBytes}\t${state}\t${JSON.stringify(path)}\n`).join("");
// src/adapters/lfs-store/received-object.ts
/** A transfer that broke off earlier than this begins anew: asking for the rest would cost as much. */
const WORTH_KEEPING = 65536;
const partialPath = (lfsFolder, oid) => join(lfsFolder, "incomplete", `${oid}.part`);
/** Bytes of an interrupted transfer that can be continued. */
async function keptBytes(lfsFolder, { oid, sizeBytes }) {
	if (sizeBytes < WORTH_KEEPING) return 0;
	const stats = await lstat(partialPath(lfsFolder, oid)).catch(() => void 0);
	return stats?.isFile() === true && stats.size < sizeBytes ? stats.size : 0;
}
/**
* Takes an object that arrives, hashing it on the way. What came before a connection broke is kept for the next try, as git-lfs keeps it;
* a part is taken out of its place by renaming before anybody adds to it, so that two processes never write to the same one.
*/
async function receiveObject(lfsFolder, expected, bytes, from) {
	if (from === 0 && expected.sizeBytes < WORTH_KEEPING) return await receiveSmall(lfsFolder, expected, bytes);
	const temporary = join(lfsFolder, "tmp", `${process.pid}-${randomBytes(8).toString("hex")}`);
	await mkdir(dirname(temporary), { recursive: true }).catch(refused(temporary));
	const hash = createHash("sha256");
	let received = from;
	let worthKeeping = false;
	try {
		if (from > 0) await claimPart(lfsFolder, expected, temporary, from, (chunk) => hash.update(chunk));
		const target = await open(temporary, from > 0 ? "r+" : "wx", 420).catch(refused(temporary));
		try {
			for await (const chunk of sourceOf$1(bytes, () => worthKeeping = received >= WORTH_KEEPING)) {
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
/** In memory until it is known to be right: of many small objects each step through the event loop costs more than the bytes. */
async function receiveSmall(lfsFolder, expected, bytes) {
	const chunks = [];
	let received = 0;
	for await (const chunk of bytes) {
		received += chunk.length;
		if (received > expected.sizeBytes) throw corruptObject(expected.oid, `more than ${expected.sizeBytes} bytes`);
		chunks.push(chunk);
	}
	const content = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
	const found = hash("sha256", content);
	if (found !== expected.oid) throw corruptObject(expected.oid, received < expected.sizeBytes ? `${received} bytes only` : `sha256:${found}`);
	try {
		writeObject(lfsFolder, expected, content);
	} catch (cause) {
		throw asFailure(cause, objectPath(lfsFolder, expected.oid), "write");
	}
}
/** Only what the disk says becomes a failure at once: an error of the source is the caller's to judge. */
const refused = (path) => (cause) => {
	throw asFailure(cause, path, "write");
};
/** Tells when it was the source that broke off; what came until then is good. */
async function* sourceOf$1(bytes, onBroken) {
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
	const copies = workingCopies(lfsFolder);
	const trusted = /* @__PURE__ */ new Set();
	return {
		absent: async (objects) => objects.filter(({ oid, sizeBytes }) => copies.find(oid) === void 0 && sizeOf(objectPath(lfsFolder, oid)) !== sizeBytes),
		put: (paths, keep = "copy", sizes) => putAll(lfsFolder, paths, keep, sizes, copies, options),
		kept: (object) => keptBytes(lfsFolder, object),
		receive: (expected, bytes, from = 0) => receiveObject(lfsFolder, expected, bytes, from),
		open: (oid, range) => range === void 0 ? openVerified(sourceOf(lfsFolder, oid, copies), oid) : openRange(sourceOf(lfsFolder, oid, copies), oid, range, trusted),
		checkout: (files) => checkoutAll(lfsFolder, files, copies, options),
		requireSpace: (storeBytes, folder) => requireSpace([{
			path: lfsFolder,
			bytes: storeBytes
		}, ...folder === void 0 ? [] : [folder]], options.freeSpace)
	};
}
async function putAll(lfsFolder, paths, keep, sizes, copies, { openWorkers }) {
	const files = paths.map((path, position) => ({
		path,
		sizeBytes: sizes?.[position] ?? sizeOf(path) ?? 0
	}));
	const job = (part) => ({
		lfsFolder,
		paths: part.map((file) => file.path),
		keep: keep === "copy"
	});
	const objects = await runJobs({
		name: "lfs.placeObjects",
		run: placeObjects,
		job,
		items: files,
		bytesOf: (file) => file.sizeBytes
	}, openWorkers);
	if (keep === "reference") copies.record(objects.map((object, position) => ({
		path: paths[position],
		object
	})));
	return objects;
}
async function checkoutAll(lfsFolder, files, copies, options) {
	await putAll(lfsFolder, files.filter(({ path, object }) => {
		const there = copies.objectAt(path);
		return there !== void 0 && there.oid !== object.oid && sizeOf(objectPath(lfsFolder, there.oid)) !== there.sizeBytes;
	}).map(({ path }) => path), "copy", void 0, copies, options);
	const job = (part) => ({
		lfsFolder,
		files: part
	});
	return await runJobs({
		name: "lfs.checkoutObjects",
		run: checkoutObjects,
		job,
		items: files.map((file) => withSource(lfsFolder, file, copies)),
		bytesOf: (file) => file.object.sizeBytes
	}, options.openWorkers);
}
function withSource(lfsFolder, file, copies) {
	const { oid, sizeBytes } = file.object;
	const copy = copies.find(oid);
	return copy === void 0 || sizeOf(objectPath(lfsFolder, oid)) === sizeBytes ? file : {
		...file,
		copy
	};
}
/** The object, or the file that stands for it; the object's path when there is neither. */
function sourceOf(lfsFolder, oid, copies) {
	const path = objectPath(lfsFolder, oid);
	return sizeOf(path) === void 0 ? copies.find(oid) ?? path : path;
}
/** The last piece is handed on only when the digest is right: whoever sends the bytes elsewhere can never send all of a damaged object. */
async function* openVerified(path, oid) {
	const hash = createHash("sha256");
	let held;
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
			hash.update(chunk);
			if (held !== void 0) yield held;
			held = chunk;
		}
	} catch (cause) {
		throw isMissing(cause) ? missingObject(oid) : cause instanceof Failure ? cause : asFailure(cause, path, "read");
	}
	const found = hash.digest("hex");
	if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
	if (held !== void 0) yield held;
}
/** Verified once for each state of the file, because somebody who asks for one range asks for more of them. */
async function* openRange(path, oid, range, trusted) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	const state = `${oid} ${stats?.size} ${stats?.mtimeMs}`;
	if (!trusted.has(state) && (stats === void 0 || !isSealed(oid, stats.mtimeMs))) {
		const chunks = openVerified(path, oid)[Symbol.asyncIterator]();
		while ((await chunks.next()).done !== true) continue;
		trusted.add(state);
	}
	if (range.end <= range.start) return;
	try {
		yield* createReadStream(path, {
			highWaterMark: 1 << 20,
			start: range.start,
			end: range.end - 1
		});
	} catch (cause) {
		throw isMissing(cause) ? missingObject(oid) : asFailure(cause, path, "read");
	}
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
