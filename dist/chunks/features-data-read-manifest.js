import { r as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { c as parseRange, i as parseManifest, r as joinFiles } from "./domain-data-manifest.js";
import { n as Failure } from "./kernel-failure.js";
import { join } from "node:path";
// src/features/data/read-manifest.ts
/** The manifest in the working tree; undefined when there is none. */
async function workingManifest(name, ports) {
	return await readManifest(name, await ports.files.read(join(ports.root, datasetPaths(name).manifest)), (paths) => concurrently(paths, (path) => ports.files.read(join(ports.root, path))));
}
/** The manifest at a commit; undefined when there is none. */
async function manifestAt(name, commit, ports) {
	return await readManifest(name, await ports.git.fileAt(commit, datasetPaths(name).manifest), async (paths) => {
		const entries = new Map((await ports.git.listTree(commit, datasetPaths(name).lists)).map((entry) => [entry.path, entry.objectId]));
		const found = paths.filter((path) => entries.has(path));
		const contents = /* @__PURE__ */ new Map();
		for await (const blob of ports.git.readBlobs(found.map((path) => entries.get(path)))) contents.set(found[contents.size], blob);
		return paths.map((path) => contents.get(path));
	});
}
async function readManifest(name, bytes, readAll) {
	const { manifest: path, folder } = datasetPaths(name);
	if (bytes === void 0) return void 0;
	const parsed = parseManifest(new TextDecoder().decode(bytes));
	if (!parsed.ok) throw invalid(path, parsed.error);
	const { manifest, lists } = parsed.value;
	if (manifest.name !== name) throw invalid(path, `expected the dataset ${name}, found ${manifest.name}`);
	if (lists.length === 0) return manifest;
	const contents = await readAll(lists.map((list) => `${folder}/${list.path}`));
	const parts = lists.map((list, index) => readList(`${folder}/${list.path}`, list.files, contents[index]));
	const files = joinFiles(parts);
	if (!files.ok) throw invalid(path, files.error);
	return {
		...manifest,
		files: files.value
	};
}
function readList(path, expected, bytes) {
	if (bytes === void 0) throw invalid(path, "the manifest names this list of files, and it does not exist");
	const parsed = parseRange(new TextDecoder().decode(bytes));
	if (!parsed.ok) throw invalid(path, parsed.error);
	if (parsed.value.length !== expected) throw invalid(path, `expected ${expected} files as the manifest says, found ${parsed.value.length}`);
	return parsed.value;
}
const invalid = (path, found) => new Failure("data.manifest-invalid", {
	message: `${path}: ${found}`,
	at: { file: path }
});
/** Names of all datasets with a manifest in the working tree, sorted. */
async function datasetNames(ports) {
	const names = [];
	for await (const { kind, path } of ports.files.list(join(ports.root, "data"), "shallow")) if (kind === "folder" && await ports.files.stat(join(ports.root, "data", path, "dataset.json")) !== void 0) names.push(path);
	return names.sort();
}
async function requireWorkingManifest(name, ports) {
	const manifest = await workingManifest(name, ports);
	if (manifest === void 0) throw await datasetMissing(name, ports);
	return manifest;
}
async function datasetMissing(name, ports) {
	const known = await datasetNames(ports);
	return new Failure("data.dataset-missing", {
		message: `there is no dataset ${JSON.stringify(name)}: ${datasetPaths(name).manifest} does not exist`,
		evidence: [known.length === 0 ? "datasets: none" : `datasets: ${known.join(", ")}`],
		remedy: `Add it with: trainyard data add ${name} <files>`
	});
}
export { workingManifest as a, requireWorkingManifest as i, datasetNames as n, manifestAt as r, datasetMissing as t };
