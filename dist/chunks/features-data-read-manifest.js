import { i as datasetPaths, r as parseManifest } from "./domain-data-manifest.js";
import { n as Failure } from "./kernel-failure.js";
import { join } from "node:path";
// src/features/data/read-manifest.ts
/** The manifest in the working tree; undefined when there is none. */
async function workingManifest(name, ports) {
	const { manifest } = datasetPaths(name);
	return readManifest(name, manifest, await ports.files.read(join(ports.root, manifest)));
}
/** The manifest at a commit; undefined when there is none. */
async function manifestAt(name, commit, ports) {
	const { manifest } = datasetPaths(name);
	return readManifest(name, manifest, await ports.git.fileAt(commit, manifest));
}
function readManifest(name, path, bytes) {
	if (bytes === void 0) return void 0;
	const parsed = parseManifest(new TextDecoder().decode(bytes));
	if (!parsed.ok) throw new Failure("data.manifest-invalid", {
		message: `${path}: ${parsed.error}`,
		at: { file: path }
	});
	if (parsed.value.name !== name) throw new Failure("data.manifest-invalid", {
		message: `${path}: expected the dataset ${name}, found ${parsed.value.name}`,
		at: { file: path }
	});
	return parsed.value;
}
/** Names of all datasets with a manifest in the working tree, sorted. */
async function datasetNames(ports) {
	const names = [];
	for await (const file of ports.files.list(join(ports.root, "data"))) {
		const match = /^([^/]+)\/dataset\.json$/.exec(file.path);
		if (match !== null) names.push(match[1]);
	}
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
