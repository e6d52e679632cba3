import { r as datasetPaths } from "./features-data-concurrently.js";
import { n as datasetNames, t as datasetMissing } from "./features-data-read-manifest.js";
import "./features-project-load-project.js";
import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { t as openProject } from "./compose-open-project.js";
import { join } from "node:path";
// src/features/data/tracked-folders.ts
/** More than these are not looked at one by one; their parents are. */
const MOST_FOLDERS = 20;
/**
* The folders of HEAD that hold what attributes send through git LFS, sorted: the outermost ones, or their parents where they are many, as
* with a folder for each class of pictures. A file at the root of the repository stands for itself.
*/
async function trackedFolders(ports) {
	const head = await ports.git.resolve("HEAD");
	if (head === void 0) return [];
	const regular = (await ports.git.listTree(head, "")).filter(({ mode }) => mode.startsWith("100")).map(({ path }) => path);
	let folders = outermost([...await ports.pointerHistory.filtered(head, regular)].map((path) => path.includes("/") ? parentOf(path) : path));
	while (folders.length > MOST_FOLDERS && folders.some((folder) => folder.includes("/"))) folders = outermost(folders.map((folder) => folder.includes("/") ? parentOf(folder) : folder));
	return folders;
}
const parentOf = (path) => path.slice(0, path.lastIndexOf("/"));
function outermost(folders) {
	const all = new Set(folders);
	const isNested = (folder) => {
		for (let parent = folder; parent.includes("/");) {
			parent = parentOf(parent);
			if (all.has(parent)) return true;
		}
		return false;
	};
	return [...all].filter((folder) => !isNested(folder)).sort();
}
// src/compose/open-datasets.ts
/**
* The datasets that a command is about: those of the configuration and those with a manifest below `data/`. Commands about data work in any
* repository, so the configuration may be absent.
*/
async function openDatasets(workspace, choice) {
	const [first, ...rest] = await findDatasets(workspace, choice);
	if (first === void 0) throw new Failure("data.dataset-missing", {
		message: "this repository has no datasets",
		remedy: "Add one with: trainyard data add <name> <files>, or describe it in trainyard.yaml."
	});
	return [first, ...rest];
}
/**
* As `openDatasets`, and none where a repository has none. A path stands for what lies there; where nobody described anything, what the
* repository tracks with git LFS is found by its attributes.
*/
async function findDatasets(workspace, choice) {
	const configured = await configuredDatasets(workspace, choice.config);
	const recorded = await datasetNames(workspace);
	const names = [.../* @__PURE__ */ new Set([...Object.keys(configured), ...recorded])].sort();
	const wanted = choice.dataset === void 0 ? names : [choice.dataset];
	const found = [];
	for (const name of wanted) {
		const described = names.includes(name) ? configured[name] ?? recordedDataset(name) : await datasetAt(name, workspace);
		if (described === void 0) throw await unknownDataset(name, names, workspace);
		found.push(await withSchema(described, workspace));
	}
	if (found.length > 0) return found;
	return (await trackedFolders(workspace)).map((path) => plainDataset(path, path));
}
/**
* The datasets that a command about their storage looks at: those with a manifest. Only where there is none the configuration and the
* attributes of git LFS are asked.
*/
async function storedDatasets(workspace, dataset) {
	const recorded = await datasetNames(workspace);
	if (dataset === void 0 ? recorded.length > 0 : recorded.includes(dataset)) return (dataset === void 0 ? recorded : [dataset]).map(recordedDataset);
	return await findDatasets(workspace, { dataset });
}
/** What lies at a path of the working tree or of HEAD. */
async function datasetAt(text, workspace) {
	const path = parseRelativePath(text.replace(/^(\.\/)+/, "").replace(/\/+$/, ""));
	if (path === void 0) return void 0;
	const here = await workspace.files.stat(join(workspace.root, path));
	if (here?.kind === "file" || here?.kind === "folder") return plainDataset(path, path);
	const head = await workspace.git.resolve("HEAD");
	if (head === void 0) return void 0;
	return (await workspace.git.listTree(head, path)).length > 0 || await workspace.git.fileAt(head, path) !== void 0 ? plainDataset(path, path) : void 0;
}
async function configuredDatasets(workspace, file) {
	if (!(await workspace.files.stat(join(workspace.root, file ?? "trainyard.yaml")) !== void 0) && file === void 0) return {};
	return (await openProject(workspace, file === void 0 ? {} : { file })).datasets;
}
const plainDataset = (name, path) => ({
	name,
	path,
	split: {
		test: .25,
		strategy: "random",
		seed: 42
	}
});
const recordedDataset = (name) => plainDataset(name, datasetPaths(name).files);
/** A schema beside the manifest counts even when the configuration does not name it. */
async function withSchema(config, workspace) {
	const { schema } = datasetPaths(config.name);
	if (config.schema !== void 0 || await workspace.files.stat(join(workspace.root, schema)) === void 0) return config;
	return {
		...config,
		schema
	};
}
async function unknownDataset(name, names, workspace) {
	const missing = await datasetMissing(name, workspace);
	return new Failure(missing.code, {
		message: `there is no dataset ${JSON.stringify(name)}.${didYouMean(name, names)}`,
		evidence: [names.length === 0 ? "datasets: none" : `datasets: ${names.join(", ")}`],
		remedy: missing.remedy
	});
}
export { storedDatasets as n, openDatasets as t };
