import { n as Failure } from "./kernel-failure.js";
import { t as canonicalJson } from "./kernel-json.js";
import { t as run$1 } from "./cli-commands-run-run.js";
import { join, relative } from "node:path";
import { lstat, readdir } from "node:fs/promises";
// src/adapters/actions-runtime/artifacts.ts
/**
* Uploads a folder as an artifact of the run; undefined when there is no file. Only JavaScript actions have the credentials for it.
* @throws environment.network when the service cannot be reached or refuses
*/
async function uploadArtifact(request) {
	const files = (await Promise.all(request.parts.map((part) => regularFilesBelow(join(request.folder, part))))).flat();
	if (files.length === 0) return void 0;
	const { DefaultArtifactClient } = await import("./actions-artifact.js");
	try {
		const options = request.retentionDays === void 0 ? {} : { retentionDays: request.retentionDays };
		const response = await new DefaultArtifactClient().uploadArtifact(request.name, files, request.folder, options);
		return {
			id: response.id ?? 0,
			bytes: response.size ?? 0,
			files: files.length,
			digest: response.digest ?? ""
		};
	} catch (error) {
		throw new Failure("environment.network", {
			message: `expected to upload the artifact "${request.name}", found: ${error instanceof Error ? error.message : String(error)}.`,
			remedy: "Run the job again; an artifact of the same name must not exist in the run yet.",
			cause: error
		});
	}
}
/** Absolute paths in a fixed order. Links are left out: one in a foreign checkout could carry a secret of the machine into the artifact. */
async function regularFilesBelow(folder) {
	let names;
	try {
		names = await readdir(folder, { recursive: true });
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
	const files = [];
	const linked = [];
	for (const name of names.sort()) {
		if (linked.some((link) => !relative(link, name).startsWith(".."))) continue;
		const status = await lstat(join(folder, name));
		if (status.isSymbolicLink()) linked.push(name);
		else if (status.isFile()) files.push(join(folder, name));
	}
	return files;
}
// src/adapters/actions-runtime/run-context.ts
/** Loaded when asked: the package reads the environment and the event when it is imported, and costs 45 ms. */
async function readRunContext() {
	const { context } = await import("./actions-github2.js");
	const { owner, repo } = context.repo;
	const pullRequest = context.payload.pull_request?.number;
	return {
		event: context.eventName,
		repository: `${owner}/${repo}`,
		runId: context.runId,
		url: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
		...pullRequest === void 0 ? {} : { pullRequest }
	};
}
// src/actions/trainyard/run.ts
/** What a run leaves behind for people. Deployments stay on the machine: the log of a model server holds what its users sent. */
const KEPT = [
	"runs",
	"reports",
	"comparisons",
	"pipeline"
];
/** The word for all steps. */
const EVERYTHING = "pipeline";
async function run(inputs, workspace, options) {
	const outcome = await run$1({
		steps: inputs.run.filter((step) => step !== EVERYTHING),
		model: inputs.model,
		set: inputs.set,
		config: inputs.config,
		force: inputs.force,
		onInconclusive: inputs.onInconclusive
	}, {
		folder: workspace.root,
		reporter: workspace.reporter,
		signal: workspace.signal,
		variable: (name) => workspace.environment.variable(name),
		tell: (text) => workspace.reporter.note(text.trimEnd()),
		tells: true,
		columns: 100,
		openWorkspace: async () => workspace
	}, options);
	const artifact = options.dryRun || !inputs.upload ? {} : await keep(inputs, workspace);
	return {
		...outcome,
		outputs: {
			verdict: outcome.verdict,
			result: canonicalJson(outcome.data),
			...artifact
		}
	};
}
/** Uploads what was written. The work is done by then and recorded, so an upload that fails is a warning. */
async function keep(inputs, { root, reporter }) {
	const retention = inputs.retentionDays === void 0 ? {} : { retentionDays: inputs.retentionDays };
	try {
		const uploaded = await uploadArtifact({
			name: inputs.artifact,
			folder: join(root, ".trainyard"),
			parts: KEPT,
			...retention
		});
		if (uploaded === void 0) return {};
		const { url } = await readRunContext();
		return {
			"artifact-id": String(uploaded.id),
			"artifact-digest": uploaded.digest,
			"artifact-url": `${url}/artifacts/${uploaded.id}`
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		reporter.warn(`${error.message} ${error.remedy}`);
		return {};
	}
}
export { run };
