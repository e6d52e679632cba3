import { n as renderDiffMarkdown, r as renderDiffText, t as diffHeadline } from "./domain-data-diff-render-diff.js";
import { t as diffManifests } from "./domain-data-diff-manifest-diff.js";
import { n as Failure } from "./kernel-failure.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, r as manifestAt } from "./features-data-read-manifest.js";
// src/features/data/diff-dataset.ts
/** What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. */
async function diffDataset(command, ports) {
	const { name } = command;
	const before = await manifestOf(name, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? {
		label: "working tree",
		manifest: await requireWorkingManifest(name, ports)
	} : await manifestOf(name, command.after, ports);
	return {
		name,
		before: before.label,
		after: after.label,
		diff: diffManifests(before.manifest, after.manifest)
	};
}
async function manifestOf(name, reference, ports) {
	const at = await resolveDataset(name, reference, ports);
	const manifest = await manifestAt(name, at.commit, ports);
	if (manifest === void 0) throw new Failure("data.dataset-missing", { message: `there is no dataset ${JSON.stringify(name)} at ${at.label}` });
	return {
		label: at.label,
		manifest
	};
}
// src/cli/commands/data-diff/run.ts
async function run(inputs, workspace) {
	const { name, before, after, diff } = await diffDataset({
		name: inputs.dataset,
		before: inputs.before,
		...inputs.after === void 0 ? {} : { after: inputs.after }
	}, workspace);
	const headline = diffHeadline(name, before, after, diff);
	return {
		verdict: "pass",
		headline,
		text: renderDiffText(diff),
		markdown: renderDiffMarkdown(diff),
		outputs: {
			headline,
			"new-bytes": String(diff.newBytes)
		},
		data: {
			name,
			before,
			after,
			newBytes: diff.newBytes,
			rows: {
				before: diff.rows.before ?? null,
				after: diff.rows.after ?? null
			},
			files: diff.files.map((change) => ({ ...change })),
			columns: diff.columns
		}
	};
}
export { run };
