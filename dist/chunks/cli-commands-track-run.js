import { t as openProject } from "./compose-open-project.js";
import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as loadDataset } from "./features-data-load-dataset.js";
import { r as requireModel } from "./features-project-load-project.js";
import { n as trackProgram } from "./features-train-track-program.js";
import { n as Failure } from "./kernel-failure.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { t as startTracking } from "./server-tracking-start.js";
import { join } from "node:path";
import { constants } from "node:os";
// src/domain/train/tracking/render-runs.ts
const HEAD = [
	"run",
	"model",
	"exit",
	"time",
	"metrics",
	"record"
];
const ALIGN = [
	"left",
	"left",
	"left",
	"right",
	"left",
	"left"
];
const METRICS_SHOWN = 4;
/** The runs that a program logged, and the exit code that it ended with. */
function renderTrackedRuns(program, exitCode, runs) {
	const rows = runs.map(({ record, name, nested }) => [
		nested ? `  ${name}` : name,
		record.model,
		record.exit,
		humanDuration(record.durationMs),
		renderMetrics(record),
		record.id
	]);
	const count = runs.length === 0 ? "logged no run" : `logged ${runs.length} ${runs.length === 1 ? "run" : "runs"}`;
	return {
		verdict: exitCode === 0 ? "pass" : "fail",
		headline: `${program} ${count}${exitCode === 0 ? "" : ` and exited with ${exitCode}`}`,
		text: rows.length === 0 ? "" : textTable([HEAD, ...rows], ALIGN),
		markdown: rows.length === 0 ? "" : markdownTable(HEAD, rows.map((row) => row.map((cell) => escapeMarkdown(cell.trim()))), ALIGN),
		outputs: { "run-ids": runs.map(({ record }) => record.id).join("\n") },
		data: {
			program,
			exitCode,
			runs: runs.map(({ record, folder }) => ({
				record,
				folder: folder ?? null
			}))
		},
		exitCode
	};
}
function renderMetrics({ metrics }) {
	const entries = Object.entries(metrics);
	return [...entries.slice(0, METRICS_SHOWN).map(([name, { value }]) => `${name} ${Number(value.toPrecision(4))}`), ...entries.length > METRICS_SHOWN ? [`${entries.length - METRICS_SHOWN} more`] : []].join(", ");
}
// src/cli/commands/track/run.ts
async function run(inputs, host, options) {
	const [program, ...arguments_] = inputs.program;
	if (program === void 0) throw new Failure("contract.input-invalid", { message: "expected a program after --, found nothing." });
	const line = inputs.program.join(" ");
	const workspace = await host.openWorkspace(host.folder);
	const context = await describeContext(inputs, workspace);
	if (options.dryRun) return {
		verdict: "pass",
		headline: `${program} would be run`,
		text: "",
		markdown: "",
		outputs: {},
		data: { program: inputs.program },
		plan: {
			title: `track ${line}`,
			effects: [{
				verb: "run",
				target: line,
				detail: "with MLFLOW_TRACKING_URI on a free port of 127.0.0.1"
			}, {
				verb: "create",
				target: `runs/${context.model ?? "<experiment>"}/…`,
				detail: "one record for each run that it logs"
			}]
		}
	};
	const tracked = await trackProgram({
		program,
		arguments: arguments_,
		folder: host.folder,
		context,
		onLine: ({ stream, text }) => stream === "output" ? host.tell(`${text}\n`) : host.reporter.note(text),
		stopWith: (reason) => {
			if (!String(reason).includes("SIGINT")) return "SIGTERM";
			return process.stdin.isTTY ? void 0 : "SIGINT";
		}
	}, workspace, () => startTracking(workspace));
	return renderTrackedRuns(program, tracked.exitCode ?? 128 + signalNumber(tracked.signal), tracked.runs);
}
/** Exit codes of programs that a signal ended, as shells count them. */
const signalNumber = (signal) => constants.signals[signal] ?? 1;
/** Without a configuration everything is taken from what the program logs. */
async function describeContext(inputs, workspace) {
	const { model: name } = inputs;
	if (name !== void 0 && (parseRelativePath(name) === void 0 || name.includes("/"))) throw new Failure("contract.input-invalid", { message: `option --model: expected the name of a model, found ${JSON.stringify(name)}.` });
	if (await workspace.files.stat(join(workspace.root, inputs.config)) === void 0) return name === void 0 ? {} : { model: name };
	const project = await openProject(workspace, { file: inputs.config });
	if (name === void 0 && Object.keys(project.models).length !== 1) return {};
	const model = requireModel(project, name);
	const context = {
		model: model.name,
		target: model.target,
		directions: Object.fromEntries(Object.entries(model.metrics).map(([metric, gate]) => [metric, gate.better]))
	};
	try {
		const { reference } = await loadDataset({ config: project.datasets[model.dataset] }, workspace);
		return {
			...context,
			dataset: reference
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		workspace.reporter.warn(`the runs will not name the dataset "${model.dataset}": ${error.message}`);
		return context;
	}
}
export { run };
