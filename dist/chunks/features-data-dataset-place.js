import { r as datasetPaths } from "./features-data-concurrently.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { t as datasetFile } from "./features-data-data-file.js";
import { l as workingFiles } from "./features-data-working-files.js";
import { join } from "node:path";
// src/features/data/dataset-place.ts
/** The files of a dataset at a commit, from git's tree and its pointers alone, as a repository has them that only ever saw git-lfs. */
async function committedAt(place, commit, ports) {
	const { manifest, files } = datasetPaths(place.name);
	const recorded = await ports.git.fileAt(commit, manifest) !== void 0;
	return (await committedFiles(recorded ? files : place.path, commit, ports)).filter(({ path }) => !isRuleFile(path));
}
/** The same in the working tree: files that git's index vouches for are not read, links are left out. */
async function presentAt(place, ports) {
	const { manifest, files } = datasetPaths(place.name);
	const path = await ports.files.stat(join(ports.root, manifest)) === void 0 ? place.path : files;
	if (await ports.files.stat(join(ports.root, path)) === void 0) return [];
	const head = await ports.git.resolve("HEAD");
	const committed = head === void 0 ? [] : (await committedFiles(path, head, ports)).filter((file) => file.stored);
	const pointers = committed.map(({ name, sha256, sizeBytes }) => ({
		path: name,
		pointer: formatPointer({
			oid: sha256,
			sizeBytes
		})
	}));
	const { current } = await ports.pointers.state(path, pointers);
	const known = new Map(committed.filter(({ name }) => current.has(name)).map((file) => [file.name, datasetFile(file)]));
	return (await workingFiles(path, ports, known, "skip")).filter((file) => !isRuleFile(file.path));
}
/** Attributes are git's, also where they lie among the files. */
const isRuleFile = (path) => path.split("/").at(-1) === ".gitattributes";
/** A manifest of what the files alone tell: neither rows nor columns. */
const listing = (name, files) => ({
	schemaVersion: 1,
	kind: "dataset",
	name,
	files: files.map((file) => datasetFile(file))
});
export { listing as n, presentAt as r, committedAt as t };
