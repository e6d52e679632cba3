import { t as openDeployPorts } from "./compose-open-deploy-ports.js";
import { t as programTools } from "./actions-train-program-tools.js";
import { t as openProject } from "./compose-open-project.js";
import { t as openYamlReader } from "./adapters-yaml-yaml-reader2.js";
import { n as humanDuration, t as formatDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { i as exitCodeOfRun, n as planPipeline, r as runPipeline, t as STEP_EXECUTORS } from "./features-pipeline-step-executors.js";
import { t as formatBytes } from "./kernel-bytes.js";
import { c as formatSweep, f as formatPreprocessing, s as formatKubernetes } from "./domain-project-sweep-section.js";
import { o as renderGraph$1, s as renderTimeline } from "./features-metrics-write-report.js";
import { t as formatLedgerPath } from "./kernel-records-ledger-path.js";
import { r as parseRecordId } from "./kernel-record-id.js";
// src/domain/pipeline/render-run.ts
/** Symbols stand beside words, never alone. */
const SYMBOL = {
	waiting: "·",
	running: "▸",
	done: "✔",
	unchanged: "=",
	refused: "✖",
	failed: "!",
	"not-reached": "–"
};
function renderRun(record) {
	return textTable(record.steps.map(rowOf), [
		"left",
		"left",
		"right",
		"left"
	]);
}
/** One line as a step ends, in the columns of a table whose other rows are not known yet; `ids` are those of the whole run. */
function renderStep(state, ids) {
	const [status = "", id = "", time = "", detail = ""] = rowOf(state);
	const longest = Math.max(0, ...ids.map((other) => other.length));
	return `${status.padEnd(STATUS_WIDTH)} ${id.padEnd(longest)} ${time.padStart(TIME_WIDTH)}  ${detail}`.trimEnd();
}
const STATUS_WIDTH = Math.max(...Object.keys(SYMBOL).map((status) => status.length)) + 5;
const TIME_WIDTH = 12;
function rowOf(state) {
	const attempts = (state.attempts ?? 1) > 1 ? ` (attempt ${state.attempts})` : "";
	return [
		`  ${SYMBOL[state.status]} ${state.status}`,
		state.id,
		state.durationMs === void 0 || state.status === "unchanged" ? "" : humanDuration(state.durationMs),
		`${detailOf(state)}${attempts}`
	];
}
function detailOf(state) {
	if (state.failure !== void 0) return `${state.failure.code}: ${state.failure.message}`;
	const summary = state.result?.summary ?? "";
	return state.cited === void 0 ? summary : `${summary} · as in run …${state.cited.slice(-6)}`;
}
/** What to do about each step that failed: the place, the facts and the remedy; empty when none did. */
function renderFailures(record) {
	return record.steps.flatMap(({ id, failure }) => {
		if (failure === void 0) return [];
		const { at } = failure;
		const place = at === void 0 ? "" : `   ${[
			at.file,
			at.line,
			at.column
		].filter((part) => part !== void 0).join(":")}`;
		return [
			`  ! ${id}   ${failure.code}${place}`,
			...failure.evidence.map((fact) => `    ${fact}`),
			`    → ${failure.remedy}`
		];
	}).join("\n");
}
const renderRunMarkdown = (record) => [
	markdownTable([
		"step",
		"status",
		"time",
		"result"
	], record.steps.map((state) => [
		escapeMarkdown(state.id),
		`${SYMBOL[state.status]} ${state.status}`,
		state.durationMs === void 0 ? "" : humanDuration(state.durationMs),
		escapeMarkdown(detailOf(state))
	]), [
		"left",
		"left",
		"right",
		"left"
	]),
	...record.steps.flatMap(({ id, failure }) => failure === void 0 ? [] : [`**${escapeMarkdown(id)}** ${[...failure.evidence, failure.remedy].map(escapeMarkdown).join(" · ")}`]),
	`\`\`\`mermaid\n${renderGraph(record.steps)}\n\`\`\``
].join("\n\n");
/** The graph in Mermaid, which GitHub draws. Ids are replaced by numbers, so that no name can break the syntax. */
function renderGraph(steps) {
	const numbers = new Map(steps.map((step, index) => [step.id, `s${index}`]));
	const nodes = steps.map((step) => `  ${numbers.get(step.id)}["${step.id.replace(/[^\w:#. -]/g, "_")}"]`);
	const edges = steps.flatMap((step) => step.needs.flatMap((need) => numbers.has(need) ? [`  ${numbers.get(need)} --> ${numbers.get(step.id)}`] : []));
	return [
		"graph LR",
		...nodes,
		...edges
	].join("\n");
}
// src/domain/project/format-project.ts
/** The project in the form in which it could have been written, with every default spelt out; `parseProject` reads it back to an equal one. */
const formatProject = (project) => ({
	version: project.version,
	datasets: mapValues(project.datasets, ({ name: _, split, ...dataset }) => ({
		...dataset,
		split: { ...split }
	})),
	models: mapValues(project.models, formatModel),
	...project.prices === void 0 ? {} : { prices: {
		"as-of": project.prices.asOf,
		"storage-gib-month": project.prices.storagePerGibMonth,
		"download-gib": project.prices.downloadPerGib,
		...project.prices.source === void 0 ? {} : { source: project.prices.source }
	} }
});
const formatModel = (model) => ({
	dataset: model.dataset,
	target: model.target,
	train: formatTrain(model.train),
	...nonEmpty("metrics", mapValues(model.metrics, (gate) => ({ ...gate }))),
	baseline: {
		"pull-request": model.baseline.pullRequest,
		promotion: model.baseline.promotion
	},
	"on-inconclusive": model.onInconclusive,
	stages: model.stages,
	...nonEmpty("deploy", mapValues(model.deploy, formatDeploy)),
	monitor: formatMonitor(model.monitor)
});
function formatTrain(train) {
	if (train.kind === "built-in") {
		const { algorithms, search, seed, preprocessing, calibration } = train;
		return {
			...nonEmpty("algorithms", algorithms),
			...preprocessing === void 0 ? {} : { preprocessing: formatPreprocessing(preprocessing) },
			...calibration === void 0 ? {} : { calibration },
			search: formatSearch(search),
			seed
		};
	}
	return {
		command: train.command,
		...train.timeout === void 0 ? {} : { timeout: formatDuration(train.timeout) },
		...nonEmpty("parameters", train.parameters),
		...train.sweep === void 0 ? {} : { sweep: formatSweep(train.sweep) },
		...train.kubernetes === void 0 ? {} : {
			on: "kubernetes",
			kubernetes: formatKubernetes(train.kubernetes)
		},
		...nonEmpty("resources", train.resources),
		...train.code.length === 0 ? {} : { code: train.code },
		...train.metricsFrom.length === 0 ? {} : { "metrics-from": train.metricsFrom },
		retries: train.retries,
		grace: formatDuration(train.grace),
		watchdog: formatWatchdog(train.watchdog),
		...train.price === void 0 ? {} : { price: {
			"per-hour": train.price.perHour,
			currency: train.price.currency
		} },
		seed: train.seed
	};
}
const formatSearch = ({ budget, ...search }) => ({
	...search,
	...budget === void 0 ? {} : { budget: formatDuration(budget) }
});
const formatWatchdog = (watchdog) => ({
	...watchdog.stall === void 0 ? {} : { stall: formatDuration(watchdog.stall) },
	"not-a-number": watchdog.notANumber ? "stop" : "ignore",
	...watchdog.divergence === void 0 ? {} : { divergence: watchdog.divergence },
	memory: formatBytes(watchdog.memory),
	disk: formatBytes(watchdog.disk)
});
const formatDeploy = ({ strategy, ...deploy }) => ({
	...deploy,
	...nonEmpty("strategy", strategy)
});
const formatMonitor = (monitor) => ({
	reference: monitor.reference,
	window: formatDuration(monitor.window),
	drift: {
		correction: monitor.correction,
		"min-effect": monitor.minEffect,
		alpha: monitor.alpha,
		"min-rows": monitor.minRows
	},
	retrain: {
		on: monitor.retrain.on,
		cooldown: formatDuration(monitor.retrain.cooldown),
		"max-per-week": monitor.retrain.maxPerWeek
	}
});
const nonEmpty = (key, value) => Object.keys(value).length === 0 ? {} : { [key]: value };
function mapValues(from, convert) {
	return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, convert(value)]));
}
// src/domain/pipeline/draw-run.ts
const DRAWN = {
	waiting: "waiting",
	running: "running",
	done: "succeeded",
	unchanged: "skipped",
	refused: "failed",
	failed: "failed",
	"not-reached": "waiting"
};
/** Which step needed which, and how each ended. */
const drawGraph = (record) => ({
	title: "Steps",
	description: `Steps of the pipeline run ${record.id} with their dependencies; verdict ${record.verdict}.`,
	nodes: record.steps.map((step) => ({
		id: step.id,
		label: step.id,
		detail: step.durationMs === void 0 || step.status === "unchanged" ? step.status : `${step.status}, ${humanDuration(step.durationMs)}`,
		state: DRAWN[step.status]
	})),
	edges: record.steps.flatMap((step) => step.needs.map((need) => [need, step.id]))
});
/** When each step ran. */
const drawTimeline = (record) => ({
	title: "Time",
	description: `When each step ran, in ${humanDuration(record.durationMs)} altogether.`,
	steps: record.steps.flatMap((step) => step.startedMs === void 0 || step.durationMs === void 0 ? [] : [{
		name: step.id,
		start: step.startedMs,
		end: step.startedMs + step.durationMs,
		state: DRAWN[step.status]
	}])
});
// src/features/pipeline/write-picture.ts
/** Writes the graph and the timeline of a run as one page; returns its path relative to the repository. */
async function writePipelinePicture(record, ports) {
	const path = `.trainyard/pipeline/${record.id}.html`;
	const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pipeline ${record.id}</title>
<style>:root { color-scheme: light dark } body { font-family: system-ui, sans-serif; margin: 2rem } svg { max-width: 100%; height: auto }</style></head>
<body><h1>Pipeline ${record.id}</h1>
${renderGraph$1(drawGraph(record))}
${renderTimeline(drawTimeline(record))}
</body></html>
`;
	await ports.files.write(`${ports.root}/${path}`, page);
	return path;
}
// src/cli/commands/run/run.ts
async function run(inputs, host, options) {
	const workspace = await host.openWorkspace(host.folder);
	const command = {
		project: await openProject(workspace, {
			file: inputs.config,
			set: inputs.set ?? []
		}),
		steps: inputs.steps ?? [],
		...inputs.model === void 0 ? {} : { model: inputs.model },
		force: inputs.force
	};
	if (options.dryRun) return await plannedOutcome(command, workspace);
	const ports = {
		...openDeployPorts(workspace),
		trainTools: programTools(workspace),
		openPredictionLog: async (folder) => (await import("./adapters-prediction-log-open2.js")).openPredictionLog(folder)
	};
	const ids = planPipeline(command, workspace).steps.map((step) => step.id);
	const record = await runPipeline(command, ports, STEP_EXECUTORS, (state) => host.tell(`${renderStep(state, ids)}\n`));
	return finishedOutcome(record, await writePipelinePicture(record, workspace), host.tells);
}
/** The plan with every default spelt out, so that a short configuration hides nothing. */
async function plannedOutcome(command, workspace) {
	const { steps } = planPipeline(command, workspace);
	const project = formatProject(command.project);
	const yaml = (await openYamlReader()).format(project);
	const effects = steps.map((step) => ({
		verb: "run",
		target: step.id,
		...step.needs.length === 0 ? {} : { detail: `after ${step.needs.join(", ")}` }
	}));
	return {
		verdict: "pass",
		headline: `${steps.length} steps would be looked at, and done where something has changed`,
		text: [
			...effects.map(({ target, detail }) => `  ${target}${detail === void 0 ? "" : `   ${detail}`}`),
			"",
			"with every default:",
			yaml
		].join("\n"),
		markdown: `\`\`\`yaml\n${yaml}\`\`\``,
		outputs: {},
		data: {
			steps: effects,
			project
		},
		plan: {
			title: "pipeline",
			effects
		}
	};
}
function finishedOutcome(record, picture, told) {
	const count = (status) => record.steps.filter((step) => step.status === status).length;
	const parts = [
		"done",
		"unchanged",
		"refused",
		"failed",
		"not-reached"
	].filter((status) => count(status) > 0);
	const failures = renderFailures(record);
	const address = formatLedgerPath({
		kind: "pipeline",
		subject: record.pipeline,
		id: parseRecordId(record.id)
	});
	const exitCode = exitCodeOfRun(record);
	return {
		verdict: record.verdict,
		...exitCode === void 0 ? {} : { exitCode },
		headline: `${parts.map((status) => `${count(status)} ${status}`).join(", ")} in ${humanDuration(record.durationMs)}`,
		text: `${told ? "" : `${renderRun(record)}\n\n`}${failures === "" ? "" : `${failures}\n`}  record    ${address}\n  picture   ${picture}`,
		markdown: renderRunMarkdown(record),
		outputs: {
			verdict: record.verdict,
			run: record.id,
			record: address,
			picture
		},
		data: record
	};
}
export { run as t };
