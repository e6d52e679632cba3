import { t as openModel } from "./compose-open-model.js";
import { t as registerModel } from "./features-registry-register-model.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/actions/register/run.ts
async function run(inputs, workspace, options) {
	const model = await openModel(workspace, inputs);
	const made = await registerModel({
		model: model.name,
		...inputs.run === void 0 ? {} : { run: inputs.run },
		...inputs.bump === void 0 ? {} : { bump: inputs.bump },
		...inputs.licence === void 0 ? {} : { licence: inputs.licence },
		unsafeFiles: inputs.unsafeFiles,
		dryRun: options.dryRun
	}, workspace);
	return {
		verdict: "pass",
		headline: headlineOf(made),
		text: made.release === void 0 ? "" : textTable(assetRows(made).map((row) => ["", ...row])),
		markdown: made.release === void 0 ? "" : `${inlineCode(made.tag)} · run ${inlineCode(made.manifest.runId)}\n\n${markdownTable([
			"asset",
			"size",
			"SHA-256"
		], assetRows(made).map((row) => row.map(inlineCode)))}`,
		outputs: {
			version: made.version,
			tag: made.tag,
			commit: made.commit,
			"release-url": made.release?.url ?? "",
			created: String(made.kind === "registered")
		},
		data: {
			kind: made.kind,
			model: model.name,
			version: made.version,
			tag: made.tag,
			commit: made.commit,
			reason: made.reason,
			run: made.manifest.runId,
			...made.release === void 0 ? {} : { release: {
				url: made.release.url,
				assets: made.release.assets.map((asset) => ({ ...asset }))
			} }
		},
		...options.dryRun ? { plan: made.plan } : {}
	};
}
function headlineOf(made) {
	const verb = {
		registered: "registered",
		kept: "is registered already",
		planned: "would be registered"
	}[made.kind];
	return made.kind === "kept" ? `${made.tag} ${verb}` : `${made.tag} ${verb}: ${made.reason}`;
}
const assetRows = (made) => (made.release?.assets ?? []).map((asset) => [
	asset.name,
	humanBytes(asset.sizeBytes),
	asset.sha256
]);
export { run };
