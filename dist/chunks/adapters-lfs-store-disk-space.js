import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { dirname } from "node:path";
import { stat, statfs } from "node:fs/promises";
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
export { requireSpace as t };
