import { t as openProject } from "./compose-open-project.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as runCommandTraining } from "./features-train-train-command.js";
import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { i as renderTrainingPlan, r as renderTrainedRun, t as describePlannedSearch } from "./domain-train-render-run.js";
import { i as loadDataset } from "./features-data-load-dataset.js";
import { a as requireModel } from "./features-project-load-project.js";
import { n as trainModel, t as planModel } from "./features-train-train-model.js";
import { t as EXIT_CODE_OF_KIND } from "./kernel-failure.js";
import { t as programTools } from "./actions-train-program-tools.js";
import { join } from "node:path";
// src/domain/train/checkpoints/place-of-checkpoints.ts
/** All caches of a repository together, unless somebody pays for more. */
const CACHE_LIMIT = 10 * 1024 ** 3;
/** What takes checkpoints of about this size from one job of GitHub Actions to the next. */
const placeOfCheckpoints = (sizeBytes) => 2 * sizeBytes > CACHE_LIMIT ? "artifact" : "cache";
// src/domain/train/render-command-run.ts
/** What is told about a run of a program: its figures, what it used, how it ended, and where its traces are. */
function renderCommandRun(run) {
	const { record, folder, state, failure } = run;
	const facts = [
		...courseOf(record),
		["run", record.id],
		...state === "equal" ? [] : [["folder", folder]],
		...traces(run)
	];
	const metrics = Object.entries(record.metrics).map(([name, { value, interval }]) => [
		name,
		figure(value),
		interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)}`
	]);
	const header = [
		"metric",
		"value",
		"95 % interval"
	];
	return {
		headline: headlineOf(run),
		text: [
			...metrics.length === 0 ? [] : [textTable([header, ...metrics], [
				"left",
				"right",
				"left"
			]), ""],
			...failure === void 0 ? [] : [
				failure.code,
				...failure.evidence.map((line) => `  ${line}`),
				failure.remedy,
				""
			],
			textTable(facts)
		].join("\n"),
		markdown: [
			...metrics.length === 0 ? [] : [markdownTable(header, metrics.map((row) => row.map(escapeMarkdown)), [
				"left",
				"right",
				"left"
			])],
			markdownTable(["", ""], facts.map((row) => row.map(escapeMarkdown))),
			...failure === void 0 ? [] : [`${escapeMarkdown(failure.message)} ${escapeMarkdown(failure.remedy)}`, ...quoted(failure.evidence)]
		].join("\n\n"),
		outputs: {
			"run-id": record.id,
			folder,
			algorithm: record.algorithm,
			metrics: JSON.stringify(record.metrics),
			state,
			"exit-class": record.execution?.exitClass ?? "success",
			checkpoints: run.checkpoints ?? "",
			"checkpoints-place": run.checkpoints === void 0 ? "" : placeOfCheckpoints(record.execution?.checkpoint?.sizeBytes ?? 0)
		},
		data: {
			record,
			folder,
			state,
			checkpoints: run.checkpoints ?? null,
			handedTo: run.handedTo ?? null
		}
	};
}
function headlineOf({ record, state, failure }) {
	const first = Object.entries(record.metrics)[0];
	const score = first === void 0 ? "" : `, ${first[0]} ${figure(first[1].value)}`;
	switch (state) {
		case "finished": return `${record.model}: ${record.algorithm}${score} in ${humanDuration(record.durationMs)}`;
		case "equal": return `${record.model}: nothing changed since run ${record.id}${score}; it was not run again`;
		case "paused": return `${record.model}: ${record.execution?.exitClass ?? "interrupted"}; the next training goes on from its last checkpoint`;
		case "handed-over": return `${record.model}: another job goes on`;
		case "failed": return `${record.model}: ${failure?.message ?? "the program failed"}`;
	}
}
function courseOf({ execution, durationMs }) {
	if (execution === void 0) return [];
	const { usage, energy, cost } = execution;
	const gpus = (usage?.gpus ?? []).map((gpu) => [`GPU ${gpu.index}`, [
		gpu.name,
		...gpu.meanUtilisationPercent === void 0 ? [] : [`busy ${gpu.meanUtilisationPercent} %`],
		...gpu.peakMemoryBytes === void 0 ? [] : [`${humanBytes(gpu.peakMemoryBytes)} at most`]
	].join(", ")]);
	return [
		["time", humanDuration(durationMs)],
		...execution.attempt > 1 ? [["attempt", String(execution.attempt)]] : [],
		...usage?.processor === void 0 ? [] : [["processor", `${usage.processor.meanCores.toFixed(1)} cores on average, ${usage.processor.peakCores.toFixed(1)} at most`]],
		...usage?.peakMemoryBytes === void 0 ? [] : [["memory", `${humanBytes(usage.peakMemoryBytes)} at most`]],
		...gpus,
		...energy === void 0 || energy.wattHours === 0 ? [] : [["energy", `${energy.wattHours} Wh, ${energy.method === "gpu-power" ? "measured by the GPUs" : "estimated from processor time"}`]],
		...cost === void 0 ? [] : [["cost", `${cost.amount} ${cost.currency}`]]
	];
}
const traces = ({ checkpoints, handedTo }) => [...checkpoints === void 0 ? [] : [["checkpoints", checkpoints]], ...handedTo === void 0 ? [] : [["goes on in", handedTo]]];
const quoted = (lines) => lines.length === 0 ? [] : [`\`\`\`text\n${lines.join("\n").replaceAll("```", "'''")}\n\`\`\``];
const figure = (value) => Math.abs(value) >= 1e3 ? value.toFixed(0) : Number(value.toPrecision(4)).toString();
// src/features/train/live-comment.ts
/** Whoever looks sees the line within a minute; more often would only cost requests, of which a token has a thousand an hour. */
const POST_EVERY_MS = 3e4;
/**
* Keeps one comment on a pull request up to date while a training runs: at most every half minute, and only when something has changed. A
* refusal is told once and ends it; it never ends the training.
*/
var LiveComment = class {
	#pullRequest;
	#model;
	#ports;
	#posted = "";
	#at = Number.NEGATIVE_INFINITY;
	#refused = false;
	constructor(pullRequest, model, ports) {
		this.#pullRequest = pullRequest;
		this.#model = model;
		this.#ports = ports;
	}
	async show(markdown) {
		if (this.#ports.clock.elapsed() - this.#at >= POST_EVERY_MS) await this.#post(`⏳ ${markdown}`);
	}
	/** The outcome in place of the progress, whatever the time. */
	async end(markdown) {
		await this.#post(markdown);
	}
	async #post(body) {
		if (this.#refused || body === this.#posted) return;
		this.#at = this.#ports.clock.elapsed();
		try {
			await this.#ports.forge.comments.upsert({
				pullRequest: this.#pullRequest,
				marker: `train/${this.#model}`,
				body
			});
			this.#posted = body;
		} catch (error) {
			this.#refused = true;
			this.#ports.reporter.warn(`the pull request does not show the training: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
};
// src/actions/train/run.ts
async function run(inputs, workspace, options) {
	const project = await openProject(workspace, {
		file: inputs.config,
		set: inputs.set ?? []
	});
	const model = requireModel(project, inputs.model);
	const config = project.datasets[model.dataset];
	const dataset = await loadDataset({
		config,
		...inputs.reference === void 0 ? {} : { reference: inputs.reference }
	}, workspace);
	if (model.train.kind === "command") return await runProgram(inputs, workspace, {
		model,
		dataset,
		dataPath: join(workspace.root, config.path)
	}, options);
	const command = {
		model,
		dataset,
		split: config.split,
		...inputs.algorithm === void 0 || inputs.algorithm.length === 0 ? {} : { onlyAlgorithms: inputs.algorithm }
	};
	if (options.dryRun) {
		const plan = planModel(command);
		return renderTrainingPlan(model.name, [
			{
				verb: "run",
				...describePlannedSearch(plan)
			},
			{
				verb: "run",
				target: "evaluation",
				detail: `${plan.split.test.length} held-out rows`
			},
			{
				verb: "create",
				target: ".trainyard/runs/<run id>",
				detail: "model package"
			},
			{
				verb: "create",
				target: `runs/${model.name}/<run id>.json`,
				detail: "record in the ledger"
			}
		]);
	}
	const { record, folder } = await trainModel(command, workspace);
	return renderTrainedRun(record, folder);
}
async function runProgram(inputs, workspace, given, options) {
	const command = readCommand(inputs, workspace, given);
	if (options.dryRun) {
		const program = given.model.train.kind === "command" ? given.model.train.command : "";
		return renderTrainingPlan(given.model.name, [
			{
				verb: "run",
				target: program,
				detail: "unless an earlier run had the same inputs"
			},
			{
				verb: "create",
				target: ".trainyard/runs/<run id>",
				detail: "what it writes, as a model package"
			},
			{
				verb: "create",
				target: `runs/${given.model.name}/<run id>.json`,
				detail: "record in the ledger"
			}
		]);
	}
	const summary = workspace.environment.variable("GITHUB_STEP_SUMMARY");
	const comment = inputs.comment && inputs.pullRequest !== void 0 ? new LiveComment(inputs.pullRequest, given.model.name, workspace) : void 0;
	const run = await runCommandTraining(command, workspace, {
		...programTools(workspace),
		...summary === void 0 && comment === void 0 ? {} : { showLive: async (markdown) => {
			if (summary !== void 0) await workspace.files.write(summary, `${markdown}\n`);
			await comment?.show(markdown);
		} }
	});
	if (summary !== void 0) await workspace.files.write(summary, "");
	const rendered = renderCommandRun(run);
	await comment?.end(`### ${escapeMarkdown(rendered.headline)}\n\n${rendered.markdown}\n`);
	return {
		...rendered,
		...verdictOf(run)
	};
}
/** A job that handed over did what it was asked; one that paused, or failed, did not. */
function verdictOf({ state, failure }) {
	if (state === "handed-over") return {
		verdict: "inconclusive",
		exitCode: 0
	};
	if (failure === void 0) return { verdict: "pass" };
	return {
		verdict: state === "paused" ? "inconclusive" : "error",
		exitCode: EXIT_CODE_OF_KIND[failure.kind]
	};
}
function readCommand(inputs, workspace, given) {
	const { resume, handOver } = inputs;
	if (handOver !== void 0 && inputs.timeLimit === void 0) workspace.reporter.note("without time-limit the program is handed over only when the machine is taken away");
	return {
		...given,
		...inputs.cache ? { cache: { withoutPackage: inputs.citeOnly } } : {},
		resume: resume === "auto" || resume === "never" ? { kind: resume } : {
			kind: "run",
			id: resume
		},
		...inputs.timeLimit === void 0 ? {} : { timeLimit: inputs.timeLimit },
		...handOver === void 0 ? {} : { handOver: {
			workflow: handOver,
			reference: workspace.environment.variable("GITHUB_REF_NAME") ?? "main",
			inputs: { model: given.model.name }
		} }
	};
}
export { run };
