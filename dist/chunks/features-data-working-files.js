import { a as parsePointer, i as looksLikePointer, t as concurrently } from "./features-data-concurrently.js";
import { n as Failure } from "./kernel-failure.js";
import { t as isInside } from "./kernel-relative-path.js";
import { join } from "node:path";
// src/features/data/working-files.ts
/** Takes the digest and leaves the file where it is. */
const digestOnly = (ports) => async (path, stat) => ({
	oid: await digestOf(path, stat, ports),
	sizeBytes: stat.sizeBytes
});
/** Files up to this size are read at once: a stream costs more than their bytes. */
const READ_AT_ONCE = 1 << 20;
/** SHA-256 of a file. */
async function digestOf(path, stat, ports) {
	const bytes = stat.sizeBytes <= READ_AT_ONCE ? await ports.files.read(path) : void 0;
	return bytes === void 0 ? await ports.hasher.sha256Stream(ports.files.stream(path)) : ports.hasher.sha256(bytes);
}
/** Puts the file into the object store. */
const intoStore = (ports) => async (path) => await ports.objects.put(path);
/**
* The files of a folder (or the one file) in the working tree, sorted by path. A pointer that nobody has replaced by its bytes stands for
* them. `path` is relative to the repository root.
*/
async function workingFiles(path, ports, intake = digestOnly(ports)) {
	const absolute = join(ports.root, path);
	if (!isInside(ports.root, absolute)) throw new Failure("data.path-unsafe", {
		message: `${path} is outside of the repository`,
		at: { file: path }
	});
	const stat = await ports.files.stat(absolute);
	if (stat === void 0) throw new Failure("data.table-missing", {
		message: `${path} does not exist`,
		at: { file: path }
	});
	if (stat.kind === "file") return [await workingFile({
		...stat,
		path: path.split("/").at(-1)
	}, path, ports, intake)];
	const listed = [];
	for await (const file of ports.files.list(absolute)) listed.push(file);
	return (await concurrently(listed, (file) => workingFile(file, `${path}/${file.path}`, ports, intake))).sort((left, right) => left.path < right.path ? -1 : 1);
}
async function workingFile(file, name, ports, intake) {
	if (file.kind !== "file") throw new Failure("data.path-unsafe", {
		message: `${name}: expected a regular file, found a ${file.kind}`,
		at: { file: name }
	});
	const absolute = join(ports.root, name);
	const base = {
		path: file.path,
		name,
		seen: withoutPath(file)
	};
	const pointer = await pointerAt(absolute, file, ports);
	if (pointer !== void 0) return {
		...base,
		sizeBytes: pointer.sizeBytes,
		sha256: pointer.oid,
		stored: true,
		open: () => ports.objects.open(pointer.oid)
	};
	const stored = await intake(absolute, file);
	const after = await ports.files.stat(absolute);
	if (after === void 0 || after.sizeBytes !== file.sizeBytes || after.modifiedAt !== file.modifiedAt || stored.sizeBytes !== file.sizeBytes) throw new Failure("data.file-changed", {
		message: `${name} changed while it was read`,
		at: { file: name }
	});
	return {
		...base,
		sizeBytes: file.sizeBytes,
		sha256: stored.oid,
		stored: false,
		open: () => ports.files.stream(absolute)
	};
}
/** The pointer that a file holds instead of data; a broken one is refused, because it is certainly no data. */
async function pointerAt(absolute, stat, ports) {
	if (stat.sizeBytes === 0 || stat.sizeBytes >= 1024) return void 0;
	const bytes = await ports.files.read(absolute);
	const text = new TextDecoder().decode(bytes);
	if (!looksLikePointer(text)) return void 0;
	const pointer = parsePointer(text);
	if (pointer === void 0) throw new Failure("data.pointer-invalid", {
		message: `${absolute} begins as a git LFS pointer and is not one`,
		at: { file: absolute }
	});
	return pointer;
}
const withoutPath = ({ kind, sizeBytes, modifiedAt, executable }) => ({
	kind,
	sizeBytes,
	modifiedAt,
	executable
});
export { workingFiles as a, pointerAt as i, digestOnly as n, intoStore as r, digestOf as t };
