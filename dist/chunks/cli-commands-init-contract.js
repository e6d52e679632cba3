import { a as flag, f as text, l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/init/contract.ts
const contract = defineContract({
	id: "init",
	name: "Init",
	about: "Writes a commented trainyard.yaml and the workflows for this repository after looking at it.",
	command: "init",
	inputs: {
		data: path({ about: "Table to learn from; found when not given." }),
		target: text({ about: "Column that is predicted; guessed when not given." }),
		model: text({ about: "Name of the model; derived from the data when not given." }),
		workflows: flag({
			about: "Also write the workflows into .github/workflows.",
			default: "true"
		}),
		force: flag({
			about: "Overwrite files that exist.",
			default: "false"
		})
	},
	outputs: {
		dataset: { about: "Name of the dataset." },
		model: { about: "Name of the model." },
		target: { about: "Column that is predicted." }
	},
	permissions: [],
	effects: true,
	examples: [
		"init",
		"init --data data/customers.csv --target churned",
		"init --dry-run"
	]
});
export { contract };
