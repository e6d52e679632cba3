import { t as openModel } from "./compose-open-model.js";
import { n as reportMarkdown, r as reportText, t as monitorModel } from "./features-monitor-monitor-model.js";
import { t as selectVersion } from "./domain-registry-selector.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
import { a as withTemporaryFolder } from "./features-registry-read-release.js";
import { t as readProfile } from "./features-monitor-read-profile.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { t as modelState } from "./features-registry-read-state.js";
import { n as instant } from "./kernel-instant.js";
import { t as deployedPredictionsFolder } from "./domain-deploy-place.js";
import { n as parseLogLine } from "./domain-serve-log-line.js";
import { n as Failure } from "./kernel-failure.js";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
// src/actions/monitor/open-log.ts
/** The log that was named, or that of the deployment on this machine. */
async function openLog(given, place, workspace) {
	const path = resolve(workspace.root, given ?? deployedPredictionsFolder(place.stage, place.model));
	const stat = await workspace.files.stat(path);
	if (stat?.kind === "file") return logFile(path, workspace);
	if (stat?.kind === "folder") {
		const { jsonlPredictionLog } = await import("./adapters-prediction-log-jsonl.js");
		return jsonlPredictionLog({ folder: path });
	}
	throw new Failure("monitor.input-missing", { message: given === void 0 ? `expected predictions of ${place.stage} in ${path}, found none` : `expected a log of predictions at ${path}, found nothing` });
}
/** One file of JSON lines, such as an artifact that a server left; lines that are torn or foreign are passed over, as the server's own reader does. */
function logFile(path, workspace) {
	return { async *read(model, from, to) {
		const input = Readable.from(workspace.files.stream(path));
		for await (const line of createInterface({
			input,
			crlfDelay: Infinity
		})) {
			const entry = line === "" ? void 0 : parseLogLine(line);
			if (entry !== void 0 && entry.model === model && entry.at >= from && entry.at < to) yield entry;
		}
	} };
}
// src/actions/monitor/run.ts
const VERDICT = {
	none: "pass",
	drift: "fail",
	insufficient: "inconclusive"
};
async function run(inputs, workspace, options) {
	const { name: model, config: modelConfig } = await openModel(workspace, inputs);
	const config = modelConfig?.monitor ?? PROJECT_DEFAULTS.monitor;
	const { version } = selectVersion(await modelState(model, workspace), inputs.version ?? inputs.stage);
	const profile = await fetchProfile(model, version, workspace, options.dryRun);
	const now = workspace.clock.now();
	const source = inputs.rows === void 0 ? { log: await openLog(inputs.predictions, {
		model,
		stage: inputs.stage
	}, workspace) } : { rows: await readTableFile({
		path: resolve(workspace.root, inputs.rows),
		name: inputs.rows
	}, workspace) };
	const { report, issue } = await monitorModel({
		model,
		version,
		profile,
		...source,
		from: instant(now - (inputs.window ?? config.window)),
		to: instant(now + 1),
		config,
		issue: inputs.issue,
		dryRun: options.dryRun
	}, workspace);
	const told = issue === void 0 ? "" : `${issue.created ? "opened" : "updated"} ${issue.url}`;
	return {
		verdict: VERDICT[report.drift],
		headline: `${model} ${version}: ${report.headline}`,
		text: [reportText(report), told].filter((part) => part !== "").join("\n\n"),
		markdown: [reportMarkdown(report), told].filter((part) => part !== "").join("\n\n"),
		outputs: {
			drift: report.drift,
			headline: report.headline,
			report: options.dryRun ? "" : report.id,
			"issue-url": issue?.url ?? "",
			version
		},
		data: report,
		...options.dryRun ? { plan: {
			title: `monitor ${model} ${version}`,
			effects: [{
				verb: "create",
				target: "record of the report",
				detail: report.drift
			}]
		} } : {}
	};
}
/** What the version learned about its training data. A dry run leaves no package behind. */
async function fetchProfile(model, version, workspace, dryRun) {
	const fetchTo = async (models) => {
		const { folder } = await fetchModel({
			model,
			selector: version,
			to: `${models}/${model}/${version}`
		}, workspace);
		return await readProfile(folder, workspace);
	};
	return dryRun ? await withTemporaryFolder(workspace, fetchTo) : await fetchTo(`${workspace.root}/.trainyard/models`);
}
export { run };
