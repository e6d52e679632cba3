import { t as formatCount } from "./kernel-number-text.js";
import { i as datasetPaths } from "./domain-data-manifest.js";
import { r as renderDiffText } from "./domain-data-diff-render-diff.js";
import { t as addDataset } from "./features-data-add-dataset.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { resolve } from "node:path";
// src/cli/commands/data-add/run.ts
async function run(inputs, workspace, options) {
	const { dataset: name, url, licence, note } = inputs;
	const source = {
		...url === void 0 ? {} : { url },
		...licence === void 0 ? {} : { licence },
		...note === void 0 ? {} : { note }
	};
	const added = await addDataset({
		name,
		from: (inputs.files ?? []).map((file) => resolve(file)),
		...inputs.schema === void 0 ? {} : { schema: resolve(inputs.schema) },
		inferSchema: inputs.inferSchema,
		...Object.keys(source).length === 0 ? {} : { source },
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
		text: [detailOf(added), ...next].filter((part, index) => index > 0 || part !== "").join("\n"),
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
function headlineOf({ name, manifest, changed, diff }, dryRun) {
	const bytes = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
	const size = `${manifest.rows === void 0 ? "" : `${formatCount(manifest.rows)} rows, `}${manifest.files.length} ${manifest.files.length === 1 ? "file" : "files"}, ${humanBytes(bytes)}`;
	if (!changed) return `${name}: nothing changed (${size})`;
	return `${name}: ${size} ${dryRun ? "would be " : ""}${diff === void 0 ? "added" : "updated"} and staged`;
}
const detailOf = ({ diff, manifest }) => diff === void 0 ? textTable(manifest.files.slice(0, 20).map((file) => [
	"",
	file.path,
	humanBytes(file.sizeBytes),
	file.rows === void 0 ? "" : `${formatCount(file.rows)} rows`
])) : renderDiffText(diff);
export { run };
