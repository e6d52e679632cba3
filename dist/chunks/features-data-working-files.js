import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
import { n as Failure } from "./kernel-failure.js";
import { t as isInside } from "./kernel-relative-path.js";
import { t as concurrently } from "./features-data-concurrently.js";
import { join } from "node:path";
// src/features/data/working-files.ts
/** Takes the digests and leaves the files where they are. */
const digestOnly = (ports) => (files) => ports.objects.put(files.map((file) => file.absolute), "digest", files.map((file) => file.seen.sizeBytes));
/** Files up to this size are read at once: a stream costs more than their bytes. */
const READ_AT_ONCE = 1 << 20;
/** SHA-256 of a file. */
async function digestOf(path, stat, ports) {
	const bytes = stat.sizeBytes <= READ_AT_ONCE ? await ports.files.read(path) : void 0;
	return bytes === void 0 ? await ports.hasher.sha256Stream(ports.files.stream(path)) : ports.hasher.sha256(bytes);
}
/** Puts the files into the object store; those that are to stay where they are only stand for their objects. */
const intoStore = (ports, stays) => async (files) => {
	const staying = files.filter(stays);
	const copied = files.filter((file) => !stays(file));
	const objects = /* @__PURE__ */ new Map();
	const take = async (some, keep) => {
		if (some.length === 0) return;
		const taken = await ports.objects.put(some.map((file) => file.absolute), keep, some.map((file) => file.seen.sizeBytes));
		some.forEach((file, index) => objects.set(file, taken[index]));
	};
	await take(copied, "copy");
	await take(staying, "reference");
	return files.map((file) => objects.get(file));
};
/**
* The files of a folder (or the one file) in the working tree, sorted by path. A pointer that nobody has replaced by its bytes stands for
* them. `path` is relative to the repository root.
*/
async function workingFiles(path, ports, known = /* @__PURE__ */ new Map(), others = "refuse") {
	return await takeFiles(await foundFiles(path, ports, others), digestOnly(ports), known, ports);
}
/** The regular files of a folder, or the one file. */
async function foundFiles(path, ports, others = "refuse") {
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
	if (stat.kind !== "folder") return [requireRegular({
		absolute,
		name: path,
		path: path.split("/").at(-1),
		seen: stat
	})];
	return await filesBelow(absolute, path, ports, others);
}
async function filesBelow(absolute, name, ports, treatment = "refuse") {
	const found = [];
	for await (const file of ports.files.list(absolute)) found.push({
		absolute: `${absolute}/${file.path}`,
		name: `${name}/${file.path}`,
		path: file.path,
		seen: file
	});
	if (treatment === "skip") return found.filter((file) => file.seen.kind === "file");
	const others = found.filter((file) => file.seen.kind !== "file");
	if (others.length > 1) throw new Failure("data.path-unsafe", {
		message: `${others.length} of ${found.length} files in ${name} are no regular files`,
		evidence: others.slice(0, 10).map((file) => `${JSON.stringify(file.name)} is a ${file.seen.kind}`)
	});
	return found.map(requireRegular);
}
function requireRegular(file) {
	if (file.seen.kind === "file") return file;
	const what = file.name.includes("�") ? "a name that is not valid UTF-8" : `a ${file.seen.kind}`;
	throw new Failure("data.path-unsafe", {
		message: `${JSON.stringify(file.name)}: expected a regular file, found ${what}`,
		at: { file: file.name }
	});
}
/** Digests of what was found. Files that change on the way fail with their list. */
async function takeFiles(found, intake, known, ports) {
	const taken = [];
	const unknown = [];
	for (const file of found) {
		const digest = known.get(file.name);
		if (digest !== void 0 && digest.sizeBytes === file.seen.sizeBytes) taken.push(inPlace(file, digest.sha256, ports));
		else unknown.push(file);
	}
	const small = unknown.filter((file) => mayBePointer(file.seen));
	const pointers = /* @__PURE__ */ new Map();
	await concurrently(small, async (file) => {
		const pointer = await pointerAt(file.absolute, file.seen, ports);
		if (pointer !== void 0) pointers.set(file, pointer);
	});
	for (const [{ path, name, seen }, pointer] of pointers) taken.push({
		path,
		name,
		seen,
		sizeBytes: pointer.sizeBytes,
		sha256: pointer.oid,
		stored: true,
		open: (range) => ports.objects.open(pointer.oid, range)
	});
	const data = unknown.filter((file) => !pointers.has(file));
	const objects = await intake(data);
	await requireUnchanged(data, objects, ports);
	data.forEach((file, index) => {
		const { oid, after } = objects[index];
		taken.push(inPlace(after?.gitStat === void 0 ? file : {
			...file,
			seen: {
				...file.seen,
				gitStat: after.gitStat
			}
		}, oid, ports));
	});
	return taken.sort((left, right) => left.path < right.path ? -1 : 1);
}
const inPlace = ({ path, name, seen, absolute }, sha256, ports) => ({
	path,
	name,
	seen,
	sizeBytes: seen.sizeBytes,
	sha256,
	stored: false,
	open: (range) => ports.files.stream(absolute, range)
});
async function requireUnchanged(files, objects, ports) {
	const changed = [];
	for (const [index, file] of files.entries()) {
		const { sizeBytes, after } = objects[index];
		const now = after ?? await ports.files.stat(file.absolute);
		const { seen } = file;
		if (!(now?.sizeBytes === seen.sizeBytes && now.modifiedAt === seen.modifiedAt && sizeBytes === seen.sizeBytes)) changed.push(file);
	}
	if (changed.length === 0) return;
	throw new Failure("data.file-changed", {
		message: `${changed.length === 1 ? `${changed[0].name} was` : `${changed.length} files were`} written to while being read`,
		evidence: changed.slice(0, 10).map((file) => file.name),
		at: { file: changed[0].name }
	});
}
const mayBePointer = (stat) => stat.sizeBytes > 0 && stat.sizeBytes < 1024;
/** The pointer that a file holds instead of data; a broken one is refused, because it is certainly no data. */
async function pointerAt(absolute, stat, ports) {
	if (!mayBePointer(stat)) return void 0;
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
export { intoStore as a, takeFiles as c, foundFiles as i, workingFiles as l, digestOnly as n, pointerAt as o, filesBelow as r, requireRegular as s, digestOf as t };
