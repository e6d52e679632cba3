import { a as flag, f as text, l as path, o as integer, s as lines, t as defineContract } from "./contract-define.js";
// src/actions/sweep-collect/contract.ts
const contract = defineContract({
	id: "sweep-collect",
	name: "Collect a sweep",
	about: "Ranks what the jobs of a sweep have reported, with intervals, says what failed, and names the best setting.",
	command: "sweep collect",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; not needed when there is only one." }),
		reference: text({
			about: "Version or commit of the dataset; the working tree when not given.",
			examples: ["v1.2.0"]
		}),
		set: lines({ about: "Values that replace those of trainyard.yaml in this run, as path.to.key=value." }),
		matrix: text({ about: "Output matrix of sweep-plan; the sweep of trainyard.yaml is planned again when not given." }),
		metric: text({ about: "Metric that ranks instead of the configured one." }),
		"pull-request": integer({
			about: "Number of the pull request to comment on.",
			defaultFrom: {
				expression: "github.event.pull_request.number",
				env: "TRAINYARD_PULL_REQUEST"
			}
		}),
		comment: flag({
			about: "Whether to write or update the comment on the pull request, when there is one.",
			default: "true"
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		sweep: { about: "Id of the sweep." },
		"run-id": { about: "Id of the best run; empty when none succeeded." },
		parameters: { about: "The best setting as JSON." },
		value: { about: "Its value of the metric." },
		failed: { about: "Number of trials without a result." },
		"comment-url": { about: "Address of the comment; empty when none was asked for." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends the result to the ledger branch."
	}, {
		scope: "pull-requests",
		access: "write",
		reason: "Writes the comment on the pull request, when comment is true.",
		when: ["pull-request", "comment"]
	}],
	effects: true,
	examples: ["sweep collect", "sweep collect churn --metric log-loss"]
});
export { contract as t };
