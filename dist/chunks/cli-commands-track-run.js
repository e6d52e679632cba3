import { t as openProject } from "./compose-open-project.js";
import { n as renderTrackedRuns } from "./domain-train-tracking-render-runs2.js";
import { i as loadDataset } from "./features-data-load-dataset.js";
import { a as requireModel } from "./features-project-load-project.js";
import { n as trackProgram } from "./features-train-track-program.js";
import { n as Failure } from "./kernel-failure.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as startTracking } from "./server-tracking-start.js";
import { join } from "node:path";
import { constants } from "node:os";
// src/cli/commands/track/run.ts
async function run(inputs, host, options) {
	const [program, ...arguments_] = inputs.program;
	if (program === void 0) throw new Failure("contract.input-invalid", { message: "expected a program after --, found nothing." });
	const line = inputs.program.join(" ");
	const workspace = await host.openWorkspace(host.folder);
	const { context, project } = await describeContext(inputs, workspace);
	if (options.dryRun) return {
		verdict: "pass",
		headline: `${program} would be run`,
		text: "",
		markdown: "",
		outputs: {},
		data: { program: inputs.program },
		plan: {
			title: `track ${line}`,
			effects: [
				{
					verb: "run",
					target: line,
					detail: "with MLFLOW_TRACKING_URI on a free port of 127.0.0.1"
				},
				{
					verb: "create",
					target: `runs/${context.model ?? "<experiment>"}/…`,
					detail: "one record for each run that it logs"
				},
				...inputs.register ? [{
					verb: "create",
					target: "<model>@v…",
					detail: "one version for each that it registers"
				}] : []
			]
		}
	};
	let registrations = [];
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
	}, workspace, () => startTracking(workspace), async (tracking) => {
		if (!inputs.register || tracking.registrations.size === 0) return;
		const { registerTracked } = await import("./features-pipeline-register-tracked.js");
		registrations = await registerTracked({
			tracking,
			models: context.model === void 0 ? [] : [context.model],
			configOf: (model) => project !== void 0 && Object.hasOwn(project.models, model) ? project.models[model] : void 0,
			openYaml: async () => (await import("./adapters-yaml-yaml-reader.js")).openYamlReader()
		}, workspace);
	});
	return renderTrackedRuns(program, tracked.exitCode ?? 128 + signalNumber(tracked.signal), tracked.runs, registrations);
}
/** Exit codes of programs that a signal ended, as shells count them. */
const signalNumber = (signal) => constants.signals[signal] ?? 1;
/** Without a configuration everything is taken from what the program logs. */
async function describeContext(inputs, workspace) {
	const { model: name } = inputs;
	if (name !== void 0 && (parseRelativePath(name) === void 0 || name.includes("/"))) throw new Failure("contract.input-invalid", { message: `option --model: expected the name of a model, found ${JSON.stringify(name)}.` });
	if (await workspace.files.stat(join(workspace.root, inputs.config)) === void 0) return { context: name === void 0 ? {} : { model: name } };
	const project = await openProject(workspace, { file: inputs.config });
	if (name === void 0 && Object.keys(project.models).length !== 1) return {
		context: {},
		project
	};
	const model = requireModel(project, name);
	const context = {
		model: model.name,
		target: model.target,
		directions: Object.fromEntries(Object.entries(model.metrics).map(([metric, gate]) => [metric, gate.better]))
	};
	try {
		const { reference } = await loadDataset({ config: project.datasets[model.dataset] }, workspace);
		return {
			context: {
				...context,
				dataset: reference
			},
			project
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		workspace.reporter.warn(`the runs will not name the dataset "${model.dataset}": ${error.message}`);
		return {
			context,
			project
		};
	}
}
export { run };
