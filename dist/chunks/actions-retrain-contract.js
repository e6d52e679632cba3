import { a as flag, f as text, l as path, r as choice, t as defineContract, u as reference } from "./contract-define.js";
// src/actions/retrain/contract.ts
const contract = defineContract({
	id: "retrain",
	name: "Retrain",
	about: "Decides within cooldown and weekly budget whether to train again, records the decision and starts the workflow that trains.",
	command: "retrain",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model; the only one of trainyard.yaml when not given." }),
		reason: choice(...[
			"drift",
			"performance",
			"schedule",
			"manual"
		])({
			about: "Why; drift needs a monitor report that speaks of it.",
			default: "drift"
		}),
		detail: text({ about: "More words on the reason, for the record." }),
		report: text({ about: "Id of the monitor report; the newest one when not given." }),
		workflow: text({
			about: "Workflow that trains; without it only the decision is made.",
			examples: ["trainyard-retrain.yml"]
		}),
		reference: reference({ about: "Branch that the workflow is started on; the current one when not given." }),
		force: flag({
			about: "Whether to let go of every brake.",
			default: "false"
		}),
		config: path({ about: "Configuration file; trainyard.yaml when not given." })
	},
	outputs: {
		decision: { about: "start or hold." },
		reasons: { about: "Why, one reason a line." },
		record: { about: "Id of the record in the ledger; empty in a dry run." },
		"run-url": { about: "Page of the workflow run that was started, where it is known." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends the decision to the ledger branch."
	}, {
		scope: "actions",
		access: "write",
		reason: "Starts the workflow that trains.",
		when: ["workflow"]
	}],
	effects: true,
	examples: [
		"retrain",
		"retrain --reason manual --detail \"new labels\"",
		"retrain --dry-run"
	]
});
export { contract as t };
