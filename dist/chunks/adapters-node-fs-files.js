import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as instant } from "./kernel-instant.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { dirname, join } from "node:path";
import { createReadStream, lstatSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/adapters/node-fs/read-chunks.ts
const LARGEST = 1 << 20;
/**
* Reads a file in chunks of a megabyte, or in one as long as the file: a megabyte for each of many small files would keep the garbage
* collector busier than everything else. Throws where the file is missing.
*/
function readChunks(path, range = {}) {
	return createReadStream(path, {
		highWaterMark: Math.min(LARGEST, Math.max(4096, statSync(path).size)),
		...range
	});
}
// src/adapters/node-fs/files.ts
/** The machine's file system. */
function nodeFiles() {
	return {
		read,
		stream,
		write,
		stat: stat$1,
		list: (folder, depth) => list(folder, "", depth),
		remove,
		temporaryFolder
	};
}
/** Up to this size a file is read at once, which is several times as fast as four turns of the event loop. */
const SMALL_BYTES = 262144;
async function read(path) {
	try {
		const size = statSync(path).size;
		return size > 0 && size <= SMALL_BYTES ? readFileSync(path) : await readFile(path);
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw asFailure(cause, path, "read");
	}
}
async function* stream(path, range) {
	if (range !== void 0 && range.end <= range.start) return;
	const part = range === void 0 ? {} : {
		start: range.start,
		end: range.end - 1
	};
	try {
		yield* readChunks(path, part);
	} catch (cause) {
		throw asFailure(cause, path, "read");
	}
}
let written = 0;
async function write(path, content) {
	const partial = `${path}.${process.pid}-${++written}.partial`;
	try {
		await mkdir(dirname(path), { recursive: true });
		const handle = await open(partial, "wx");
		try {
			if (typeof content === "string" || content instanceof Uint8Array) await handle.writeFile(content);
			else for await (const chunk of content) await handle.writeFile(chunk);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(partial, path);
	} catch (cause) {
		await rm(partial, { force: true });
		throw asFailure(cause, path, "write");
	}
}
async function stat$1(path) {
	return statNow(path);
}
async function* list(folder, prefix, depth) {
	let names;
	try {
		names = (await readdir(join(folder, prefix))).sort(byCodeUnit);
	} catch (cause) {
		if (isMissing(cause)) return;
		throw asFailure(cause, join(folder, prefix), "read");
	}
	for (const [position, name] of names.entries()) {
		const path = prefix === "" ? name : `${prefix}/${name}`;
		const found = statNow(join(folder, path));
		if (found === void 0 && name.includes("�")) yield {
			kind: "other",
			sizeBytes: 0,
			modifiedAt: instant(0),
			executable: false,
			path
		};
		if (position % BREATH === BREATH - 1) await new Promise((resolve) => setImmediate(resolve));
		if (found === void 0) continue;
		if (found.kind === "folder" && depth === void 0) yield* list(folder, path);
		else yield {
			...found,
			path
		};
	}
}
/** Files looked at between two turns of the event loop; a synchronous look takes microseconds, an asynchronous one ten times as much. */
const BREATH = 256;
function statNow(path) {
	try {
		return toFileStat(lstatSync(path));
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw asFailure(cause, path, "read");
	}
}
async function remove(path) {
	try {
		await rm(path, {
			recursive: true,
			force: true
		});
	} catch (cause) {
		throw asFailure(cause, path, "remove");
	}
}
async function temporaryFolder() {
	const path = await mkdtemp(join(tmpdir(), "trainyard-"));
	return {
		path,
		[Symbol.asyncDispose]: () => remove(path)
	};
}
function toFileStat(stats) {
	return {
		kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other",
		sizeBytes: stats.size,
		modifiedAt: instant(stats.mtimeMs),
		executable: (stats.mode & 64) !== 0,
		identity: {
			changedAt: instant(stats.ctimeMs),
			inode: stats.ino,
			owner: stats.uid,
			group: stats.gid
		}
	};
}
export { toFileStat as n, readChunks as r, nodeFiles as t };
