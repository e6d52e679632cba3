import { r as datasetPaths } from "./features-data-concurrently.js";
import { i as parsePointer, n as formatPointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
// src/features/data/manifest-problems.ts
/** How a commit's tree differs from what the manifest says it holds: other files, other bytes, bytes where pointers belong. */
async function manifestProblems(dataset, commit, files, ports) {
	const folder = datasetPaths(dataset).files;
	const recorded = new Map(files.map((file) => [`${folder}/${file.path}`, file]));
	const problems = [];
	const tree = (await ports.git.listTree(commit, folder)).filter(({ path, objectId }) => {
		const file = recorded.get(path);
		if (file === void 0) return true;
		const pointer = formatPointer({
			oid: file.sha256,
			sizeBytes: file.sizeBytes
		});
		return ports.pointerHistory?.blobId(pointer, objectId.length) !== objectId || !recorded.delete(path);
	});
	let at = 0;
	for await (const bytes of ports.git.readBlobs(tree.map((entry) => entry.objectId))) {
		const entry = tree[at++];
		const file = recorded.get(entry.path);
		recorded.delete(entry.path);
		const report = (code, message) => void problems.push({
			dataset,
			path: entry.path,
			code,
			message
		});
		if (file === void 0) {
			report("data.manifest-stale", "is committed, and the manifest does not name it");
			continue;
		}
		if (bytes.length === 0 && file.sizeBytes === 0) continue;
		const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
		const pointer = looksLikePointer(text) ? parsePointer(text) : void 0;
		if (pointer === void 0) report("data.pointer-invalid", "should be a git LFS pointer, and is not");
		else if (pointer.oid !== file.sha256 || pointer.sizeBytes !== file.sizeBytes) report("data.manifest-stale", "is not the file that the manifest names");
		else if (!pointer.canonical) report("data.pointer-invalid", "is a pointer that is not spelled as git-lfs spells it");
	}
	for (const path of recorded.keys()) problems.push({
		dataset,
		path,
		code: "data.manifest-stale",
		message: "is in the manifest, and not committed"
	});
	return problems;
}
export { manifestProblems as t };
