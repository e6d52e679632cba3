import { f as text, l as path, o as integer, t as defineContract } from "./contract-define.js";
// src/cli/commands/explain/contract.ts
const contract = defineContract({
	id: "explain",
	name: "Explain predictions",
	about: "Says how much each column moved each prediction: exact Shapley values of trees, forests, boosting and linear models.",
	command: "explain",
	positionals: ["model", "data"],
	inputs: {
		model: path({
			about: "Folder of the model package.",
			required: true,
			examples: [".trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB"]
		}),
		data: path({
			about: "CSV, TSV or JSON Lines file, possibly with .gz, or a Parquet file, with the rows to explain.",
			required: true
		}),
		background: path({ about: "File with rows to compare with (interventional values); the training rows of each node, or for linear models the given rows, when not given." }),
		"background-rows": integer({
			about: "Rows of the background at most, evenly spread.",
			default: "100"
		}),
		class: text({ about: "Class to explain; the second of two classes, otherwise the predicted one, when not given." }),
		output: path({ about: "CSV file to write the contributions to, one row for each row and a column for each feature." }),
		picture: path({ about: "SVG file to write a summary of all rows to." })
	},
	outputs: {
		rows: { about: "Number of rows that were explained." },
		ranking: { about: "Features with their mean |contribution|, as JSON." }
	},
	permissions: [],
	effects: true,
	examples: ["explain .trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB new.csv --json", "explain model/ new.csv --output contributions.csv --picture summary.svg"]
});
export { contract };
