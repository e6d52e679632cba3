import { n as datasetPaths } from "./features-data-concurrently.js";
import { n as datasetNames, t as datasetMissing } from "./features-data-read-manifest.js";
import "./features-project-load-project.js";
import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { t as openProject } from "./compose-open-project.js";
import { join } from "node:path";
// src/compose/open-datasets.ts
/**
* The datasets that a command is about: those of the configuration and those with a manifest below `data/`. Commands about data work in any
* repository, so the configuration may be absent.
*/
async function openDatasets(workspace, choice) {
	const configured = await configuredDatasets(workspace, choice.config);
	const recorded = await datasetNames(workspace);
	const names = [.../* @__PURE__ */ new Set([...Object.keys(configured), ...recorded])].sort();
	const wanted = choice.dataset === void 0 ? names : [choice.dataset];
	const found = [];
	for (const name of wanted) {
		if (!names.includes(name)) throw await unknownDataset(name, names, workspace);
		found.push(await withSchema(configured[name] ?? recordedDataset(name), workspace));
	}
	const [first, ...rest] = found;
	if (first === void 0) throw new Failure("data.dataset-missing", {
		message: "this repository has no datasets",
		remedy: "Add one with: trainyard data add <name> <files>, or describe it in trainyard.yaml."
	});
	return [first, ...rest];
}
async function configuredDatasets(workspace, file) {
	if (!(await workspace.files.stat(join(workspace.root, file ?? "trainyard.yaml")) !== void 0) && file === void 0) return {};
	return (await openProject(workspace, file === void 0 ? {} : { file })).datasets;
}
const recordedDataset = (name) => ({
	name,
	path: datasetPaths(name).files,
	split: {
		test: .25,
		strategy: "random",
		seed: 42
	}
});
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
export { openDatasets as t };
