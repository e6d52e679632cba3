import { t as openDatasets } from "./compose-open-datasets.js";
import { t as versionDataset } from "./features-data-version-dataset.js";
import { n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
// src/actions/data-version/run.ts
async function run(inputs, workspace, options) {
	const configured = (await openDatasets(workspace, { dataset: inputs.dataset }))[0].storage;
	const storage = inputs.storage ?? (configured === "working-tree" ? "lfs" : configured);
	const made = await versionDataset({
		name: inputs.dataset,
		...inputs.bump === void 0 ? {} : { bump: inputs.bump },
		...storage === void 0 ? {} : { storage },
		dryRun: options.dryRun
	}, workspace);
	return {
		verdict: "pass",
		headline: headlineOf(made, options.dryRun),
		text: made.reasons.map((reason) => `  ${reason}`).join("\n"),
		markdown: [
			inlineCode(made.tag),
			"",
			...made.reasons.map((reason) => `- ${escapeMarkdown(reason)}`)
		].join("\n"),
		outputs: {
			version: made.version,
			tag: made.tag,
			previous: made.previous ?? "",
			bump: made.bump ?? "",
			digest: made.digest,
			created: String(made.created)
		},
		data: {
			name: made.name,
			version: made.version,
			tag: made.tag,
			previous: made.previous ?? null,
			bump: made.bump ?? null,
			reasons: made.reasons,
			digest: made.digest,
			commit: made.commit,
			created: made.created,
			rows: made.manifest.rows ?? null,
			files: made.manifest.files.length
		},
		...options.dryRun ? { plan: made.plan } : {}
	};
}
function headlineOf(made, dryRun) {
	if (made.previous === made.version) return `${made.tag}: nothing changed since`;
	const from = made.previous === void 0 ? "the first version" : `${made.bump} change since ${made.previous}`;
	return `${made.tag} ${dryRun ? "would be created" : "created"}: ${from}`;
}
export { run };
