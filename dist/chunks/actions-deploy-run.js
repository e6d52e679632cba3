import { d as checkPackage, t as openDeployPorts } from "./compose-open-deploy-ports.js";
import { t as openProject } from "./compose-open-project.js";
import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { r as planDeployment, t as deployModel } from "./features-deploy-deploy-model.js";
import { a as withTemporaryFolder, c as assetsOfFile, u as formatAssetName } from "./features-registry-read-release.js";
import { a as requireModel } from "./features-project-load-project.js";
import { t as chooseEnvironment } from "./actions-deploy-choose-environment.js";
import { t as fetchForUse } from "./actions-deploy-fetch-for-use2.js";
import { isAbsolute, join } from "node:path";
// src/domain/deploy/render-deployment.ts
const verdictOfDeployment = (record) => record.outcome === "succeeded" ? "pass" : "fail";
/** `http://127.0.0.1:8421 · iris-classifier v1.1.0 replaced v1.0.0 in production in 1.2 s`. */
function deploymentHeadline(record) {
	const took = humanDuration(record.durationMs);
	const what = `${record.model} ${record.version}`;
	const address = record.url === void 0 ? "" : `${record.url} · `;
	switch (record.outcome) {
		case "succeeded": return `${address}${what} ${record.replaced === void 0 || record.replaced === record.version ? "serves" : `replaced ${record.replaced}`} in ${record.environment} in ${took}`;
		case "rolled-back": return `${what} did not become ready in ${record.environment}; ${record.replaced ?? "nothing"} goes on · ${took}`;
		case "failed": return `${what} could not be deployed to ${record.environment} · ${took}`;
	}
}
function deploymentText(record) {
	const example = record.url === void 0 || record.outcome !== "succeeded" ? "" : `\n  try it   curl ${record.url}/`;
	return `  ${record.detail}${example}`;
}
function deploymentMarkdown(record) {
	const rows = [
		["model", inlineCode(`${record.model}@${record.version}`)],
		["environment", inlineCode(record.environment)],
		["target", record.target],
		["strategy", record.strategy],
		["outcome", record.outcome],
		...record.replaced === void 0 ? [] : [["replaced", inlineCode(record.replaced)]],
		...record.url === void 0 ? [] : [["address", inlineCode(record.url)]],
		["package", inlineCode(record.packageDigest.slice(0, 12))],
		["took", humanDuration(record.durationMs)]
	];
	return `${markdownTable(["", ""], rows)}\n\n${escapeMarkdown(record.detail)}`;
}
// src/actions/deploy/find-addresses.ts
/**
* Where pods find the files of a version: below the address that was given, or in the release on GitHub. With a secret the API is
* asked, because assets of private repositories are given out nowhere else. Undefined when there is no such place.
*/
async function findAddresses(model, version, inputs, workspace) {
	const secret = inputs.packageSecret;
	const optional = secret === void 0 ? {} : { secret };
	const base = inputs.packageUrl?.replace(/\/+$/, "");
	if (base !== void 0) return {
		urlsOf: (path) => [`${base}/${encodeURIComponent(formatAssetName({ path }))}`],
		...optional
	};
	if (workspace.forge.kind !== "github") return void 0;
	const tag = `${model}@${version}`;
	const release = await workspace.forge.releases.find(tag);
	if (release === void 0 || release.draft) return void 0;
	const ids = new Map(release.assets.map((asset) => [asset.name, asset.id]));
	const { repository } = workspace.forge;
	const addressOf = (name) => secret === void 0 ? `${server(workspace)}/${repository}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}` : `${api(workspace)}/repos/${repository}/releases/assets/${ids.get(name)}`;
	return {
		urlsOf: (path) => assetsOfFile(path, [...ids.keys()])?.map(addressOf),
		...optional
	};
}
const server = ({ environment }) => environment.variable("GITHUB_SERVER_URL") ?? "https://github.com";
const api = ({ environment }) => environment.variable("GITHUB_API_URL") ?? "https://api.github.com";
// src/actions/deploy/run.ts
async function run(inputs, workspace, options) {
	const ports = openDeployPorts(workspace);
	if (!options.dryRun) return deployedOutcome(await deployModel(await readCommand(inputs, workspace), ports));
	return await withTemporaryFolder(workspace, async (scratch) => {
		const command = await readCommand(inputs, workspace, scratch);
		return plannedOutcome(command, await planDeployment(command, ports));
	});
}
async function readCommand(inputs, workspace, scratch) {
	const project = await openProject(workspace, { file: inputs.config });
	const model = requireModel(project, inputs.model);
	const config = chooseEnvironment(model, inputs.environment, inputs);
	const { folder, version } = await locate(model.name, inputs, workspace, scratch);
	const addresses = config.target === "kubernetes" ? await findAddresses(model.name, version, inputs, workspace) : void 0;
	const found = addresses === void 0 ? {} : { addresses };
	return {
		model: model.name,
		version,
		environment: inputs.environment,
		config,
		packageFolder: folder,
		...found
	};
}
/** A registered version is fetched and verified; a package folder is deployed under the name of its run. */
async function locate(model, inputs, workspace, scratch) {
	if (inputs.package === void 0) return await fetchForUse(model, inputs.version ?? inputs.environment, workspace, scratch);
	const folder = isAbsolute(inputs.package) ? inputs.package : join(workspace.root, inputs.package);
	const { manifestBytes } = await checkPackage(folder, workspace);
	const { runId } = JSON.parse(new TextDecoder().decode(manifestBytes));
	return {
		folder,
		version: inputs.version ?? runId ?? "unversioned"
	};
}
function plannedOutcome(command, plan) {
	const { version } = command;
	return {
		verdict: "pass",
		headline: plan.title,
		text: "",
		markdown: "",
		outputs: { version },
		data: plan,
		plan
	};
}
/** Shared with the action `rollback`. */
function deployedOutcome(record) {
	return {
		verdict: verdictOfDeployment(record),
		headline: deploymentHeadline(record),
		text: deploymentText(record),
		markdown: deploymentMarkdown(record),
		outputs: {
			outcome: record.outcome,
			version: record.version,
			...record.replaced === void 0 ? {} : { replaced: record.replaced },
			...record.url === void 0 ? {} : { url: record.url },
			record: record.id
		},
		data: record
	};
}
export { run as n, findAddresses as r, deployedOutcome as t };
