import { t as jobLink } from "./compose-job-link.js";
import { t as openProject } from "./compose-open-project.js";
import { i as loadDataset } from "./features-data-load-dataset.js";
import { t as compareModel } from "./features-metrics-compare-model.js";
import { t as chooseModel } from "./features-metrics-choose-model.js";
import { f as comparisonText, p as describeRows, r as writeComparison } from "./features-metrics-write-report.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { n as Failure } from "./kernel-failure.js";
import { a as parseSemver } from "./kernel-semver.js";
// src/actions/compare/run.ts
async function run(inputs, workspace, options) {
	const project = await openProject(workspace, { file: inputs.config });
	const model = chooseModel(project, inputs.model);
	const scratch = await workspace.files.temporaryFolder();
	try {
		const command = readCommand(inputs, model, workspace, options.dryRun);
		const compared = await compareModel(command, baselineSources(project, model, scratch.path, workspace), workspace);
		return describe(compared, (options.dryRun ? void 0 : await writeComparison(compared, `${workspace.root}/.trainyard/comparisons`, workspace))?.slice(workspace.root.length + 1));
	} finally {
		await scratch[Symbol.asyncDispose]();
	}
}
function readCommand(inputs, model, workspace, dryRun) {
	const { pullRequest, commit } = inputs;
	const baseBranch = workspace.environment.variable("GITHUB_BASE_REF");
	const onPullRequest = pullRequest !== void 0;
	if (inputs.check && commit === void 0) throw new Failure("contract.input-missing", { message: "check was asked for, and input \"commit\" is not given" });
	return {
		model,
		...inputs.candidate === void 0 ? {} : { candidate: inputs.candidate },
		...onPullRequest ? { candidateLabel: "this PR" } : {},
		baseline: inputs.baseline ?? (onPullRequest ? model.baseline.pullRequest : model.baseline.promotion),
		base: inputs.base ?? (baseBranch === void 0 || baseBranch === "" ? "main" : `origin/${baseBranch}`),
		...inputs.comment && onPullRequest ? { comment: { pullRequest } } : {},
		...inputs.check ? { check: { commit } } : {},
		links: {
			...inputs.reportUrl === void 0 ? {} : { report: inputs.reportUrl },
			...jobLink(workspace)
		},
		dryRun
	};
}
function baselineSources(project, model, scratch, workspace) {
	return {
		fetchVersion: async (selector) => {
			try {
				const { folder, version } = await fetchModel({
					model: model.name,
					selector,
					to: `${scratch}/baseline`
				}, workspace);
				return {
					folder,
					version
				};
			} catch (error) {
				if (error instanceof Failure && error.code === "registry.version-unknown" && parseSemver(selector) === void 0) return void 0;
				throw error;
			}
		},
		loadRows: async ({ version }) => {
			const config = project.datasets[model.dataset];
			const { table, reference } = await loadDataset({
				config,
				...version === void 0 ? {} : { reference: version }
			}, workspace);
			return {
				table,
				digest: reference.digest
			};
		}
	};
}
function describe(compared, reportPath) {
	const { record, headline, markdown, commentUrl, checkUrl, recordPath, plan } = compared;
	const written = [
		`record   ${recordPath}`,
		...reportPath === void 0 ? [] : [`report   ${reportPath}`],
		...commentUrl === void 0 ? [] : [`comment  ${commentUrl}`],
		...checkUrl === void 0 ? [] : [`check    ${checkUrl}`]
	];
	return {
		verdict: record.verdict,
		headline,
		text: [
			describeRows(record),
			"",
			comparisonText(record),
			...plan === void 0 ? ["", ...written] : []
		].join("\n"),
		markdown: markdown.split("\n").slice(1).join("\n"),
		outputs: {
			verdict: record.verdict,
			headline,
			"report-path": reportPath ?? "",
			"comment-url": commentUrl ?? "",
			record: plan === void 0 ? recordPath : ""
		},
		data: {
			record,
			recordPath,
			reportPath: reportPath ?? null,
			commentUrl: commentUrl ?? null,
			checkUrl: checkUrl ?? null
		},
		...plan === void 0 ? {} : { plan }
	};
}
export { run };
