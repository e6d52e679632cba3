import { f as text, l as path, o as integer, s as lines, t as defineContract } from "./contract-define.js";
// src/actions/sweep-plan/contract.ts
const contract = defineContract({
	id: "sweep-plan",
	name: "Plan a sweep",
	about: "Lists the settings that a sweep of trainyard.yaml tries, and writes the matrix of jobs that try them.",
	command: "sweep plan",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; not needed when there is only one." }),
		reference: text({
			about: "Version or commit of the dataset; the working tree when not given.",
			examples: ["v1.2.0"]
		}),
		set: lines({ about: "Values that replace those of trainyard.yaml in this run, as path.to.key=value." }),
		jobs: integer({
			about: "Jobs of the matrix at most, of which GitHub allows 256; each takes several settings when there are more.",
			default: "256"
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		sweep: { about: "Id of the sweep; the same for the same settings, data, code and environment." },
		matrix: { about: "Value of strategy.matrix, and what sweep-collect needs." },
		"max-parallel": { about: "Value of strategy.max-parallel." },
		trials: { about: "Number of trials." },
		jobs: { about: "Number of jobs." }
	},
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads the configuration and the data."
	}],
	effects: false,
	examples: [
		"sweep plan",
		"sweep plan churn --set models.churn.train.sweep.samples=50",
		"sweep plan --json"
	]
});
export { contract as t };
