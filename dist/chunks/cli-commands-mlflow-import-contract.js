import { a as flag, f as text, l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/mlflow-import/contract.ts
const contract = defineContract({
	id: "mlflow-import",
	name: "Import from MLflow",
	about: "Takes runs, histories, artifacts and registered models over from a folder mlruns or a file mlflow.db.",
	command: "mlflow import",
	positionals: ["store"],
	inputs: {
		store: path({
			about: "Folder mlruns, or SQLite database of MLflow.",
			required: true,
			examples: ["mlruns", "mlflow.db"]
		}),
		artifacts: path({ about: "Folder of the artifacts, when they lie neither where the store says nor beside it." }),
		model: text({ about: "Model that the runs belong to; each to the one that is named like its experiment unless given." }),
		register: flag({
			about: "Makes versions of the registered models; otherwise they stay in the tracking registry.",
			default: "true"
		})
	},
	outputs: { "run-ids": { about: "Ids of the runs that are new in the ledger, one a line." } },
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends the runs to the ledger branch; tags and releases what was registered."
	}],
	effects: true,
	examples: ["mlflow import mlruns", "mlflow import mlflow.db --artifacts mlartifacts --dry-run"]
});
export { contract };
