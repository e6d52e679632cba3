import { t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { n as predictionRows, r as predictionsCsv } from "./domain-train-prediction-table.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { t as runtimeOf } from "./compose-model-runtime.js";
import { n as openAnyPackage } from "./features-open-any-package.js";
import { i as plural } from "./kernel-number-text.js";
import { resolve } from "node:path";
// src/cli/commands/predict/run.ts
async function run(inputs, host, options) {
	const files = nodeFiles();
	const { manifest, predictor } = await openAnyPackage(resolve(host.folder, inputs.model), {
		files,
		hasher: nodeHasher(),
		openModelRuntime: runtimeOf(host.folder)
	});
	const kinds = Object.fromEntries(manifest.signature.inputs.filter(({ kind }) => kind === "text").map(({ name, kind }) => [name, kind]));
	const table = await readTableFile({
		path: resolve(host.folder, inputs.data),
		name: inputs.data,
		kinds
	}, {
		files,
		parquet: parquetReader()
	});
	const predictions = await predictor.predict(table);
	const name = manifest.signature.output.name;
	const csv = predictionsCsv(predictions, name);
	const target = inputs.output === void 0 ? void 0 : resolve(host.folder, inputs.output);
	if (target !== void 0 && !options.dryRun) await files.write(target, csv);
	const lines = csv.trimEnd().split("\n");
	const shown = lines.slice(0, 21);
	const left = lines.length - shown.length;
	return {
		verdict: "pass",
		headline: `${plural(table.rows, "row")} predicted with ${manifest.model}${inputs.output === void 0 ? "" : `, ${options.dryRun ? "to be " : ""}written to ${inputs.output}`}`,
		text: target === void 0 ? [...shown, ...left > 0 ? [`… ${left} more; --output writes all of them`] : []].join("\n") : "",
		markdown: "",
		outputs: { rows: String(table.rows) },
		data: {
			model: manifest.model,
			runId: manifest.runId,
			predictions: predictionRows(predictions, name)
		},
		...options.dryRun && inputs.output !== void 0 ? { plan: {
			title: "predict",
			effects: [{
				verb: "create",
				target: inputs.output,
				detail: plural(table.rows, "row")
			}]
		} } : {}
	};
}
export { run };
