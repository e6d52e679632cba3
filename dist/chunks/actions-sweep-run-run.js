import { t as programTools } from "./actions-train-program-tools.js";
import { c as openSweep, n as requireSweep, o as parseMatrix, s as trialLabel, t as planSweep } from "./features-train-sweep-plan-sweep.js";
import { i as renderSweep, n as recordSweep, r as runTrials, t as collectSweep } from "./features-train-sweep-collect-sweep.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
// src/actions/sweep-run/run.ts
async function run(inputs, workspace, options) {
	if (inputs.workers < 0 || inputs.workers > 256) throw new Failure("contract.input-invalid", { message: `input "workers": expected 0 to 256, found ${inputs.workers}` });
	const given = await openSweep(inputs, workspace);
	const { sweep } = requireSweep(given.model);
	const cell = inputs.cell === void 0 ? void 0 : requireCell(inputs.cell);
	const planned = cell === void 0 ? await planSweep(given, workspace) : {
		id: cell.sweep,
		trials: cell.trials
	};
	const workers = inputs.workers === 0 ? cell === void 0 ? sweep.maxParallel : 1 : inputs.workers;
	if (options.dryRun) return describePlan(given, planned, workers);
	const summary = workspace.environment.variable("GITHUB_STEP_SUMMARY");
	const reports = await runTrials({
		...given,
		sweep: planned.id,
		trials: planned.trials,
		workers,
		cache: inputs.cache,
		...inputs.timeLimit === void 0 ? {} : { timeLimit: inputs.timeLimit }
	}, workspace, {
		...programTools(workspace),
		...summary === void 0 ? {} : { showLive: async (markdown) => await workspace.files.write(summary, `${markdown}\n`) }
	});
	if (summary !== void 0) await workspace.files.write(summary, "");
	if (workspace.signal.aborted) throw new Failure("environment.cancelled", { message: `the sweep was cancelled after ${reports.length} of ${plural(planned.trials.length, "trial")}; the next one goes on.` });
	return cell === void 0 ? await ranked(given, planned, workspace) : ofCell(given.model.name, cell, reports);
}
function requireCell(text) {
	const cells = parseMatrix(text);
	if (!cells.ok) throw new Failure("train.sweep-invalid", { message: `input "cell": ${cells.error}.` });
	const [cell, ...others] = cells.value;
	if (cell !== void 0 && others.length === 0) return cell;
	throw new Failure("train.sweep-invalid", {
		message: `input "cell": expected one job, found a matrix of ${cells.value.length}.`,
		remedy: "Give toJSON(matrix) of the job."
	});
}
function describePlan({ model }, { id, trials }, workers) {
	return {
		verdict: "pass",
		headline: `${model.name}: ${plural(trials.length, "trial")} would run, ${Math.min(workers, trials.length)} at a time`,
		text: "",
		markdown: "",
		outputs: {
			sweep: id,
			succeeded: "0",
			failed: "0",
			"run-id": "",
			parameters: ""
		},
		data: {
			sweep: id,
			trials: trials.map((trial) => ({ ...trial }))
		},
		plan: {
			title: `Sweep ${id} of ${model.name}`,
			effects: trials.map(({ id: trial, parameters, seed }) => ({
				verb: "run",
				target: trial,
				detail: trialLabel(parameters, seed)
			}))
		}
	};
}
async function ranked(given, { id, trials }, workspace) {
	const record = await collectSweep({
		...given,
		sweep: id,
		trials
	}, workspace);
	await recordSweep(record, workspace);
	const best = record.ranking[0];
	return {
		verdict: best === void 0 ? "fail" : best.complete && record.failed.every(({ end }) => end !== "missing") ? "pass" : "inconclusive",
		...renderSweep(record),
		outputs: {
			sweep: id,
			succeeded: String(record.trials - record.failed.length),
			failed: String(record.failed.length),
			"run-id": best?.values[0]?.run ?? "",
			parameters: best === void 0 ? "" : JSON.stringify(best.parameters)
		},
		data: record
	};
}
/** A trial that failed is a result, which the collecting job judges; only a job without any success is in doubt itself. */
function ofCell(model, { sweep, cell, trials }, reports) {
	const succeeded = reports.filter(({ end }) => end === "success").length;
	const verdict = succeeded === trials.length ? "pass" : "inconclusive";
	const rows = reports.map(({ trial, parameters, seed, end, reason }) => [
		trial,
		trialLabel(parameters, seed),
		end,
		end === "success" ? "" : reason.slice(0, 200)
	]);
	const header = [
		"trial",
		"setting",
		"end",
		"why"
	];
	return {
		verdict,
		headline: `${model}: ${succeeded} of ${plural(trials.length, "trial")} of job ${cell} succeeded`,
		text: textTable([header, ...rows]),
		markdown: markdownTable(header, rows.map((row) => row.map(escapeMarkdown))),
		outputs: {
			sweep,
			succeeded: String(succeeded),
			failed: String(trials.length - succeeded),
			"run-id": "",
			parameters: ""
		},
		data: {
			sweep,
			cell,
			trials: reports
		}
	};
}
export { run };
