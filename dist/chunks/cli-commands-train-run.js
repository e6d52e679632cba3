import { n as Failure } from "./kernel-failure.js";
import { t as FILE_FIELDS } from "./cli-commands-train-contract2.js";
// src/cli/commands/train/run.ts
/** With a target a file is trained on, anywhere; otherwise a model of the repository's configuration. */
async function run(inputs, host, options) {
	if (inputs.target !== void 0) {
		const { runFile } = await import("./cli-commands-train-run-file.js");
		return await runFile(inputs, inputs.target, host, options);
	}
	requireNoFileOptions(inputs);
	const [action, workspace] = await Promise.all([import("./actions-train-run.js"), host.openWorkspace(host.folder)]);
	return await action.run(inputs, workspace, options);
}
const TABLE_FILE = /\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz)?$/i;
function requireNoFileOptions(inputs) {
	if (inputs.model !== void 0 && TABLE_FILE.test(inputs.model)) throw new Failure("contract.input-missing", { message: `${inputs.model} is a table file; expected --target with the name of the column to predict.` });
	const given = Object.keys(FILE_FIELDS).filter((name) => {
		return inputs[camelCase(name)] !== void 0 && name !== "text-vectoriser";
	});
	if (given.length === 0) return;
	throw new Failure("contract.input-invalid", { message: `expected ${given.map((name) => `--${name}`).join(", ")} together with --target; for a model of trainyard.yaml the file says it, and --set replaces it.` });
}
const camelCase = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
export { run };
