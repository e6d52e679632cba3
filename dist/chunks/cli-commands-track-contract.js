import { a as flag, f as text, l as path, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/track/contract.ts
const contract = defineContract({
	id: "track",
	name: "Track",
	about: "Runs a program that logs with MLflow, unchanged, and records its runs in the ledger.",
	command: "track",
	positionals: ["program"],
	inputs: {
		program: lines({
			about: "The program and its arguments, after --.",
			required: true,
			examples: ["python train.py"]
		}),
		model: text({ about: "Model that the runs belong to; not needed when trainyard.yaml has only one, and any name when there is no trainyard.yaml." }),
		register: flag({
			about: "Whether models that the program registers become versions with tags and releases, and their aliases stages.",
			default: "true"
		}),
		config: path({
			about: "Configuration file; runs are recorded without one too.",
			default: "trainyard.yaml"
		})
	},
	outputs: { "run-ids": { about: "Ids of the recorded runs, one a line." } },
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends the runs to the ledger branch; tags and releases what was registered."
	}],
	effects: true,
	examples: ["track -- python train.py", "track --model iris-classifier -- python train.py --rate 0.1"]
});
export { contract };
