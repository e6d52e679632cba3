import { t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
import { a as flag, f as text, l as path, r as choice, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/run/contract.ts
const contract = defineContract({
	id: "run",
	name: "Run",
	about: "Runs the pipeline of trainyard.yaml: what is unchanged is skipped, what failed or was interrupted goes on.",
	command: "run",
	positionals: ["steps"],
	inputs: {
		steps: lines({
			about: "Steps to run with those they need, by kind or id; all when not given.",
			examples: ["train", "train:iris-classifier"]
		}),
		model: text({ about: "Only the steps of this model." }),
		set: lines({
			about: "Override of the configuration.",
			examples: ["models.iris-classifier.train.search.folds=10"]
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		}),
		"on-inconclusive": choice(...INCONCLUSIVE_POLICIES)({
			about: "What a gate that cannot tell, and holds its model up, does to the exit code.",
			default: "fail"
		}),
		force: flag({
			about: "Do every step again, also when nothing has changed.",
			default: "false"
		})
	},
	outputs: {
		verdict: { about: "Verdict of the run." },
		run: { about: "Id of the run." },
		record: { about: "Path of the record in the ledger." },
		picture: { about: "Page with the graph and the times of the steps." }
	},
	permissions: [],
	effects: true,
	examples: [
		"run",
		"run --dry-run",
		"run train --set models.iris-classifier.train.search.folds=10",
		"run --model house-prices"
	]
});
export { contract };
