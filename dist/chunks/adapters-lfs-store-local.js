import { n as parseSha256, r as shortDigest } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { dirname, join } from "node:path";
import { constants, createReadStream } from "node:fs";
import { chmod, copyFile, lstat, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
// src/adapters/lfs-store/object-path.ts
/** Where git-lfs keeps an object: `objects/<first two digits>/<next two>/<all 64>`. */
const objectPath = (lfsFolder, oid) => join(lfsFolder, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
// src/adapters/lfs-store/local.ts
/**
* Objects below `<lfsFolder>/objects` as git-lfs lays them out, so that both see each other's. Bytes first go to a temporary file beside
* them and are renamed when their digest is known: a reader never meets half an object, and two writers of one object do not disturb
* each other. Nothing waits for the disk (as in git-lfs): what a power failure damages is found by its digest and fetched again.
*/
function localObjectStore(lfsFolder) {
	return {
		has: async (oid) => await sizeOf(objectPath(lfsFolder, oid)) !== void 0,
		put: (path) => put(lfsFolder, path),
		receive: (expected, bytes) => receive(lfsFolder, expected, bytes),
		open: (oid) => openVerified(lfsFolder, oid),
		checkout: (oid, path) => checkout(lfsFolder, oid, path)
	};
}
async function put(lfsFolder, path) {
	const temporary = await temporaryPath(lfsFolder);
	try {
		const { oid, sizeBytes } = await copyAndHash(path, temporary);
		const target = objectPath(lfsFolder, oid);
		if (await sizeOf(target) !== sizeBytes) {
			await mkdir(dirname(target), { recursive: true });
			await rename(temporary, target);
		}
		return {
			oid,
			sizeBytes
		};
	} catch (cause) {
		throw cause instanceof Failure ? cause : asFailure(cause, path, "read");
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Files up to this size are read at once: a stream costs more than their bytes. */
const READ_AT_ONCE = 1 << 20;
async function copyAndHash(from, to) {
	const { size } = await lstat(from);
	if (size <= READ_AT_ONCE) {
		const bytes = await readFile(from);
		await writeFile(to, bytes, {
			flag: "wx",
			mode: 420
		});
		return {
			oid: parseSha256(createHash("sha256").update(bytes).digest("hex")),
			sizeBytes: bytes.length
		};
	}
	const hash = createHash("sha256");
	let sizeBytes = 0;
	const target = await open(to, "wx", 420);
	try {
		for await (const chunk of createReadStream(from, { highWaterMark: 1 << 20 })) {
			hash.update(chunk);
			sizeBytes += chunk.length;
			await target.writeFile(chunk);
		}
	} finally {
		await target.close();
	}
	return {
		oid: parseSha256(hash.digest("hex")),
		sizeBytes
	};
}
async function* openVerified(lfsFolder, oid) {
	const hash = createHash("sha256");
	try {
		for await (const chunk of createReadStream(objectPath(lfsFolder, oid), { highWaterMark: 1 << 20 })) {
			hash.update(chunk);
			yield chunk;
		}
	} catch (cause) {
		throw isMissing(cause) ? missing(oid) : cause instanceof Failure ? cause : asFailure(cause, objectPath(lfsFolder, oid), "read");
	}
	const found = hash.digest("hex");
	if (found !== oid) throw corrupt(oid, found);
}
async function checkout(lfsFolder, oid, path) {
	const source = objectPath(lfsFolder, oid);
	const temporary = `${path}.${randomBytes(6).toString("hex")}.partial`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await copyFile(source, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
		const found = await hashFile(temporary);
		if (found !== oid) throw corrupt(oid, found);
		await chmod(temporary, 420);
		await rename(temporary, path);
	} catch (cause) {
		if (cause instanceof Failure) throw cause;
		if (isMissing(cause) && await sizeOf(source) === void 0) throw missing(oid);
		throw asFailure(cause, path, "write");
	} finally {
		await rm(temporary, { force: true });
	}
}
async function hashFile(path) {
	const hash = createHash("sha256");
	if ((await lstat(path)).size <= READ_AT_ONCE) return hash.update(await readFile(path)).digest("hex");
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
	return hash.digest("hex");
}
async function receive(lfsFolder, expected, bytes) {
	const temporary = await temporaryPath(lfsFolder);
	const hash = createHash("sha256");
	let received = 0;
	try {
		const target = await open(temporary, "wx", 420);
		try {
			for await (const chunk of bytes) {
				received += chunk.length;
				if (received > expected.sizeBytes) throw corrupt(expected.oid, `more than ${expected.sizeBytes} bytes`);
				hash.update(chunk);
				await target.writeFile(chunk).catch((cause) => {
					throw asFailure(cause, temporary, "write");
				});
			}
		} finally {
			await target.close();
		}
		const found = hash.digest("hex");
		if (found !== expected.oid) throw corrupt(expected.oid, found);
		const path = objectPath(lfsFolder, expected.oid);
		await mkdir(dirname(path), { recursive: true });
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}
async function temporaryPath(lfsFolder) {
	const folder = join(lfsFolder, "tmp");
	await mkdir(folder, { recursive: true });
	return join(folder, `${process.pid}-${randomBytes(8).toString("hex")}`);
}
async function sizeOf(path) {
	try {
		const stats = await lstat(path);
		return stats.isFile() ? stats.size : void 0;
	} catch (cause) {
		if (isMissing(cause)) return void 0;
		throw asFailure(cause, path, "read");
	}
}
const missing = (oid) => new Failure("data.object-missing", {
	message: `object ${shortDigest(oid)} is not in the local store`,
	evidence: [`sha256:${oid}`]
});
const corrupt = (oid, found) => new Failure("data.object-corrupt", {
	message: `object ${shortDigest(oid)}: the bytes are not those of its digest`,
	evidence: [`expected: sha256:${oid}`, `found: ${found}`]
});
export { objectPath as n, localObjectStore as t };
