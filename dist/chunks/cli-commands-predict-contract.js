import { l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/predict/contract.ts
const contract = defineContract({
	id: "predict",
	name: "Predict",
	about: "Predicts every row of a CSV file with a model package.",
	command: "predict",
	positionals: ["model", "data"],
	inputs: {
		model: path({
			about: "Folder of the model package.",
			required: true,
			examples: [".trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB"]
		}),
		data: path({
			about: "CSV, TSV or JSON Lines file, possibly with .gz, or a Parquet file.",
			required: true
		}),
		output: path({ about: "CSV file to write the predictions to; they are printed when not given." })
	},
	outputs: { rows: { about: "Number of rows that were predicted." } },
	permissions: [],
	effects: true,
	examples: ["predict .trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB new.csv --output predictions.csv"]
});
export { contract };
