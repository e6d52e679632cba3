import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
// src/features/data/committed-files.ts
/**
* The files of a folder (or the one file) at a commit, sorted by path, with pointers followed. None when there is nothing at the path. What
* git's tree says counts, never the manifest: a manifest that nobody brought up to date must not hide other data.
*/
async function committedFiles(path, commit, ports) {
	const tree = (await ports.git.listTree(commit, path)).filter(({ mode }) => mode.startsWith("100"));
	const alone = tree.length > 0 ? void 0 : await ports.git.fileAt(commit, path);
	if (alone !== void 0) return [committedFile(path, path, alone, "", ports)];
	const files = [];
	for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) {
		const { path: name, mode, objectId } = tree[files.length];
		files.push({
			...committedFile(name, path, bytes, mode, ports),
			blob: objectId
		});
	}
	return files.sort((left, right) => left.path < right.path ? -1 : 1);
}
function committedFile(file, below, bytes, mode, ports) {
	const executable = mode === "100755";
	const path = file === below ? file.split("/").at(-1) : file.slice(below.length + 1);
	const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
	const pointer = looksLikePointer(text) ? parsePointer(text) : void 0;
	if (pointer !== void 0) return {
		path,
		name: file,
		executable,
		sizeBytes: pointer.sizeBytes,
		sha256: pointer.oid,
		stored: true,
		open: (range) => ports.objects.open(pointer.oid, range)
	};
	return {
		path,
		name: file,
		executable,
		sizeBytes: bytes.length,
		sha256: ports.hasher.sha256(bytes),
		stored: false,
		open: (range) => once(range === void 0 ? bytes : bytes.subarray(range.start, range.end))
	};
}
async function* once(bytes) {
	yield bytes;
}
export { committedFiles as t };
