import { a as flag, f as text, i as duration, l as path, o as integer, s as lines, t as defineContract } from "./contract-define.js";
// src/actions/sweep-run/contract.ts
const contract = defineContract({
	id: "sweep-run",
	name: "Run a sweep",
	about: "Trains with the settings of one job of a sweep, or of the whole sweep on this machine, and reports each to the ledger.",
	command: "sweep run",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; not needed when there is only one." }),
		reference: text({
			about: "Version or commit of the dataset; the working tree when not given.",
			examples: ["v1.2.0"]
		}),
		set: lines({ about: "Values that replace those of trainyard.yaml in this run, as path.to.key=value." }),
		cell: text({ about: "The job of the matrix, as toJSON(matrix) gives it; the whole sweep, ranked at its end, when not given." }),
		workers: integer({
			about: "Trials at the same time on this machine; max-parallel of the sweep, and 1 in a job of a matrix, when 0.",
			default: "0"
		}),
		cache: flag({
			about: "Whether settings that have succeeded with the same data, code and environment are not run again.",
			default: "true"
		}),
		"time-limit": duration({
			about: "Time that the job has; before it is over programs save their state.",
			examples: ["5h45m"]
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		sweep: { about: "Id of the sweep." },
		succeeded: { about: "Number of trials that succeeded." },
		failed: { about: "Number of trials that did not." },
		"run-id": { about: "Id of the best run; empty in a job of a matrix." },
		parameters: { about: "The best setting as JSON; empty in a job of a matrix." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends trials and runs to the ledger branch."
	}],
	effects: true,
	examples: [
		"sweep run",
		"sweep run churn --workers 2",
		"sweep run --dry-run"
	]
});
export { contract as t };
