import { a as formatMatrix, c as openSweep, i as cutCells, n as requireSweep, s as trialLabel, t as planSweep } from "./features-train-sweep-plan-sweep.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
// src/actions/sweep-plan/run.ts
/** Trials that a person looks at. */
const SHOWN = 20;
/** GitHub takes this many bytes of outputs from one job. */
const OUTPUT_LIMIT = 1e6;
async function run(inputs, workspace) {
	if (inputs.jobs < 1 || inputs.jobs > 256) throw new Failure("contract.input-invalid", { message: `input "jobs": expected 1 to 256, found ${inputs.jobs}` });
	const given = await openSweep(inputs, workspace);
	const { sweep } = requireSweep(given.model);
	const { id, trials } = await planSweep(given, workspace);
	const cells = cutCells(id, trials, inputs.jobs);
	const matrix = formatMatrix(cells);
	if (matrix.length > OUTPUT_LIMIT) throw new Failure("train.sweep-invalid", {
		message: `expected a matrix of at most ${OUTPUT_LIMIT} bytes, which is what GitHub hands on, and it has ${matrix.length}.`,
		remedy: "Try fewer settings, or shorter values."
	});
	const rows = cells.flatMap(({ cell, trials: own }) => own.map((trial) => [
		cell,
		trial.id,
		trialLabel(trial.parameters, trial.seed)
	]));
	const header = [
		"job",
		"trial",
		"setting"
	];
	const more = rows.length > SHOWN ? `… and ${rows.length - SHOWN} more` : "";
	return {
		verdict: "pass",
		headline: `${given.model.name}: ${plural(trials.length, "trial")} in ${plural(cells.length, "job")}, ${Math.min(sweep.maxParallel, cells.length)} at a time`,
		text: [textTable([header, ...rows.slice(0, SHOWN)]), ...more === "" ? [] : [more]].join("\n"),
		markdown: [markdownTable(header, rows.slice(0, SHOWN).map((row) => row.map(escapeMarkdown))), ...more === "" ? [] : [more]].join("\n\n"),
		outputs: {
			sweep: id,
			matrix,
			"max-parallel": String(sweep.maxParallel),
			trials: String(trials.length),
			jobs: String(cells.length)
		},
		data: {
			sweep: id,
			strategy: sweep.strategy,
			maxParallel: sweep.maxParallel,
			trials: trials.map((trial) => ({ ...trial })),
			matrix: JSON.parse(matrix)
		}
	};
}
export { run };
