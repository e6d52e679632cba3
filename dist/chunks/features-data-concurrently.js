import { a as parseSemver, i as formatSemver } from "./kernel-semver.js";
// src/domain/data/dataset-name.ts
/** Names go into paths and tag names; the rest of the alphabet is left out so that no quoting is ever needed. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
/** Whether a dataset can be called so: git's rules for references (no `..`, no `.lock`) included. */
const isDatasetName = (name) => NAME.test(name) && !name.includes("..") && !name.endsWith(".lock");
/** A name for a dataset made of a file or folder: `raw/Some images.v2.csv` gives `Some-images.v2`. */
function datasetNameFrom(path) {
	const name = (path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/(\.(csv|tsv|jsonl|ndjson|parquet|zip|tar|tgz))?(\.gz)?$/i, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 80).replace(/[^A-Za-z0-9]+$/, "");
	return isDatasetName(name) ? name : "dataset";
}
function datasetPaths(name) {
	const folder = `data/${name}`;
	return {
		folder,
		files: `${folder}/files`,
		manifest: `${folder}/dataset.json`,
		lists: `${folder}/list`,
		attributes: `${folder}/.gitattributes`,
		schema: `${folder}/schema.json`
	};
}
/** Prefix of all version tags of a dataset: `data/iris@`. */
const datasetTagPrefix = (name) => `data/${name}@`;
/** `data/iris@v1.2.3`, the grammar of GTO. */
const formatDatasetTag = ({ name, version }) => `${datasetTagPrefix(name)}${formatSemver(version)}`;
function parseDatasetTag(tag) {
	const match = /^data\/([^@/]+)@(v.+)$/.exec(tag);
	if (match === null || !isDatasetName(match[1])) return void 0;
	const version = parseSemver(match[2]);
	return version === void 0 ? void 0 : {
		name: match[1],
		version
	};
}
// src/features/data/concurrently.ts
/** Files worked on at once: enough to keep the disk busy while others are hashed, few enough for the limit of open files. */
const DEFAULT_LIMIT = 16;
/**
* Results in the order of the items, with at most `limit` at work. After the first failure nothing new is begun; it is raised when what
* was under way is done, so that nothing goes on behind the caller's back.
*/
async function concurrently(items, work, limit = DEFAULT_LIMIT) {
	const results = new Array(items.length);
	let next = 0;
	let failed;
	const worker = async () => {
		while (next < items.length && failed === void 0) {
			const index = next++;
			try {
				results[index] = await work(items[index]);
			} catch (error) {
				failed ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failed !== void 0) throw failed.error;
	return results;
}
export { formatDatasetTag as a, datasetTagPrefix as i, datasetNameFrom as n, isDatasetName as o, datasetPaths as r, parseDatasetTag as s, concurrently as t };
