import { t as openModel } from "./compose-open-model.js";
import { t as selectVersion } from "./domain-registry-selector.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { t as modelState } from "./features-registry-read-state.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { resolve } from "node:path";
// src/actions/fetch-model/run.ts
async function run(inputs, workspace, options) {
	const { name: model } = await openModel(workspace, inputs);
	const { version } = selectVersion(await modelState(model, workspace), inputs.version);
	const to = inputs.to === void 0 ? `${workspace.root}/.trainyard/models/${model}/${version}` : resolve(workspace.root, inputs.to);
	const fetched = await fetchModel({
		model,
		selector: version,
		to,
		dryRun: options.dryRun
	}, workspace);
	const files = fetched.manifest.files;
	const size = humanBytes(files.reduce((total, file) => total + file.sizeBytes, 0));
	const verb = {
		fetched: "fetched to",
		kept: "lies intact in",
		planned: "would be fetched to"
	}[fetched.kind];
	const plan = {
		title: `fetch ${fetched.tag}`,
		effects: [{
			verb: fetched.kind === "kept" ? "keep" : "download",
			target: fetched.folder,
			detail: `${files.length + 1} files, ${size}`
		}]
	};
	return {
		verdict: "pass",
		headline: `${fetched.tag} ${verb} ${fetched.folder} (${files.length + 1} files, ${size}, digests verified)`,
		text: "",
		markdown: `${inlineCode(fetched.tag)} → ${inlineCode(fetched.folder)}`,
		outputs: {
			folder: fetched.folder,
			version: fetched.version,
			tag: fetched.tag,
			run: fetched.manifest.runId
		},
		data: {
			kind: fetched.kind,
			model,
			version: fetched.version,
			tag: fetched.tag,
			folder: fetched.folder,
			run: fetched.manifest.runId
		},
		...options.dryRun ? { plan } : {}
	};
}
export { run };
