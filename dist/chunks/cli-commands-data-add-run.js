import { i as plural, t as formatCount } from "./kernel-number-text.js";
import "./features-project-load-project.js";
import { n as Failure, r as Failures } from "./kernel-failure.js";
import { t as openProject } from "./compose-open-project.js";
import { n as datasetNameFrom, o as isDatasetName, r as datasetPaths } from "./features-data-concurrently.js";
import { n as countImages } from "./domain-data-images-check-images.js";
import { a as renderDiffText } from "./domain-data-diff-render-diff.js";
import { t as addDataset } from "./features-data-add-dataset.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { join, relative, resolve, sep } from "node:path";
// src/compose/configured-storage.ts
/**
* Where the configuration says that a dataset keeps its bytes; undefined when it says nothing or there is none. One that is not finished is
* no reason not to take data in: without a word about it bytes are copied, which loses nothing.
*/
async function configuredStorage(dataset, workspace) {
	if (await workspace.files.stat(join(workspace.root, "trainyard.yaml")) === void 0) return void 0;
	try {
		return (await openProject(workspace)).datasets[dataset]?.storage;
	} catch (error) {
		if (error instanceof Failure || error instanceof Failures) return void 0;
		throw error;
	}
}
// src/cli/commands/data-add/run.ts
async function run(inputs, workspace, options) {
	const { url, licence, note } = inputs;
	const { name, files } = await chosen(inputs, workspace);
	const source = {
		...url === void 0 ? {} : { url },
		...licence === void 0 ? {} : { licence },
		...note === void 0 ? {} : { note }
	};
	const added = await addDataset({
		name,
		from: files.map((file) => resolve(file)),
		...inputs.schema === void 0 ? {} : { schema: resolve(inputs.schema) },
		inferSchema: inputs.inferSchema,
		...Object.keys(source).length === 0 ? {} : { source },
		storeless: inputs.storeless || await configuredStorage(name, workspace) === "working-tree",
		dryRun: options.dryRun
	}, workspace);
	const paths = datasetPaths(name);
	const next = options.dryRun || !added.changed ? [] : [
		"",
		`  next:  git commit -m "${added.diff === void 0 ? "Add" : "Update"} ${name}"`,
		`         trainyard data version ${name}`
	];
	return {
		verdict: "pass",
		headline: headlineOf(added, options.dryRun),
		text: [
			detailOf(added),
			...imageLines(added),
			...next
		].filter((part, index) => index > 0 || part !== "").join("\n"),
		markdown: inlineCode(paths.manifest),
		outputs: {
			digest: added.digest,
			manifest: paths.manifest,
			changed: String(added.changed)
		},
		data: {
			name,
			changed: added.changed,
			digest: added.digest,
			rows: added.manifest.rows ?? null,
			files: added.manifest.files.map((file) => ({ ...file }))
		},
		...options.dryRun ? { plan: added.plan } : {}
	};
}
/**
* A name with or without files, or a path alone: one inside of a dataset means that dataset, any other is copied into one that is called
* like it.
*/
async function chosen({ dataset, files }, workspace) {
	if (files !== void 0) return {
		name: dataset,
		files
	};
	const [top, inside] = relative(workspace.root, resolve(dataset)).split(sep).join("/").split("/");
	if (top === "data" && inside !== void 0 && isDatasetName(inside) && await exists(datasetPaths(inside).files, workspace)) return {
		name: inside,
		files: []
	};
	if (isDatasetName(dataset) && await exists(datasetPaths(dataset).folder, workspace)) return {
		name: dataset,
		files: []
	};
	return await workspace.files.stat(resolve(dataset)) === void 0 ? {
		name: dataset,
		files: []
	} : {
		name: datasetNameFrom(dataset),
		files: [dataset]
	};
}
const exists = async (path, { files, root }) => await files.stat(join(root, path)) !== void 0;
function headlineOf({ name, manifest, changed, diff }, dryRun) {
	const bytes = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
	const size = `${manifest.rows === void 0 ? "" : `${plural(manifest.rows, "row")}, `}${plural(manifest.files.length, "file")}, ${humanBytes(bytes)}`;
	if (!changed) return `${name}: nothing changed (${size})`;
	return `${name}: ${size} ${dryRun ? "would be " : ""}${diff === void 0 ? "added" : "updated"} and staged`;
}
const detailOf = ({ diff, manifest }) => diff === void 0 ? textTable(manifest.files.slice(0, 20).map((file) => [
	"",
	file.path,
	humanBytes(file.sizeBytes),
	file.rows === void 0 ? "" : plural(file.rows, "row")
])) : renderDiffText(diff);
/** Classes and splits of a folder of pictures, as its folders say. */
function imageLines({ manifest }) {
	const paths = manifest.files.filter((file) => file.mediaType.startsWith("image/")).map((file) => file.path);
	const { labels, splits } = countImages(paths);
	const counts = (of) => [...of].slice(0, 10).map(([name, count]) => `${name} ${formatCount(count)}`).join(", ") + (of.size > 10 ? ` and ${of.size - 10} more` : "");
	return [...labels.size === 0 ? [] : [`  classes:  ${counts(labels)}`], ...splits.size === 0 ? [] : [`  splits:   ${counts(splits)}`]];
}
export { run };
