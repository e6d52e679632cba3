import { a as flag, f as text, i as duration, l as path, t as defineContract } from "./contract-define.js";
// src/actions/monitor/contract.ts
const contract = defineContract({
	id: "monitor",
	name: "Monitor",
	about: "Compares what a deployed model was asked and answered with its training data, and raises an alarm on drift.",
	command: "monitor",
	positionals: ["predictions"],
	inputs: {
		predictions: path({ about: "Log of the model server: its folder or a .jsonl file; that of the local deployment when not given." }),
		rows: path({ about: "CSV or TSV file of rows to look at instead of a log; a column named prediction is compared too." }),
		model: text({ about: "Model; the only one of trainyard.yaml when not given." }),
		stage: text({
			about: "Stage whose version is watched.",
			default: "production"
		}),
		version: text({ about: "Version such as v1.2.3; the one in the stage when not given." }),
		window: duration({ about: "How far back to look; as trainyard.yaml says when not given." }),
		issue: flag({
			about: "Whether drift opens an issue, or updates the one that is open.",
			default: "true"
		}),
		config: path({ about: "Configuration file; trainyard.yaml when not given." })
	},
	outputs: {
		drift: { about: "none, drift or insufficient." },
		headline: { about: "The finding in one sentence." },
		report: { about: "Id of the report in the ledger; empty in a dry run." },
		"issue-url": { about: "Issue that tells of the drift; empty when there is none." },
		version: { about: "Version that was watched." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Downloads the reference profile and appends the report to the ledger branch."
	}, {
		scope: "issues",
		access: "write",
		reason: "Opens or updates the one issue about drift of the model.",
		when: ["issue"]
	}],
	effects: true,
	examples: [
		"monitor",
		"monitor logs/predictions.jsonl --window 7d",
		"monitor --rows new-rows.csv"
	]
});
export { contract as t };
