import { a as flag, f as text, i as duration, l as path, o as integer, s as lines, t as defineContract } from "./contract-define.js";
// src/actions/train/contract.ts
const contract = defineContract({
	id: "train",
	name: "Train",
	about: "Trains a model of trainyard.yaml: cross-validated search with built-in algorithms, or any program.",
	command: "train",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; not needed when there is only one." }),
		algorithm: lines({
			about: "Searches these of the configured algorithms only.",
			examples: ["random-forest\nlogistic-regression"]
		}),
		reference: text({
			about: "Version or commit of the dataset; the working tree when not given.",
			examples: ["v1.2.0"]
		}),
		set: lines({ about: "Values that replace those of trainyard.yaml in this run, as path.to.key=value." }),
		cache: flag({
			about: "Whether a program is not run when an earlier run had the same data, code, settings and environment.",
			default: "true"
		}),
		"cite-only": flag({
			about: "Whether an earlier run counts also when its model package is not on this machine, so that nothing but the record can be used.",
			default: "false"
		}),
		resume: text({
			about: "Interrupted training of a program to go on with: auto takes one with the same inputs, never begins anew, an id is gone on with whatever changed.",
			default: "auto",
			examples: [
				"auto",
				"never",
				"01KAJ5Q8Z4W2M9T7R6E3C1B0VX"
			]
		}),
		"time-limit": duration({
			about: "Time that the job has; before it is over a program saves its state.",
			examples: ["5h45m"]
		}),
		"hand-over": text({
			about: "Workflow that goes on when the time is over or the machine is taken away; it needs the inputs model and resume.",
			examples: ["trainyard-train.yml"]
		}),
		comment: flag({
			about: "Whether a comment on the pull request shows how a running program stands, and how it ended.",
			default: "false"
		}),
		"pull-request": integer({
			about: "Number of the pull request for that comment.",
			defaultFrom: {
				expression: "github.event.pull_request.number",
				env: "TRAINYARD_PULL_REQUEST"
			}
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		"run-id": { about: "Id of the run." },
		folder: { about: "Folder of the model package." },
		algorithm: { about: "Algorithm that was chosen." },
		metrics: { about: "Metrics on the held-out rows as JSON." },
		state: { about: "finished, equal (an earlier run stands for this one), paused, handed-over or failed." },
		"exit-class": { about: "How a program ended: success, user-error, out-of-memory, gpu-fault, stall, cancelled, preempted, time-limit or lost." },
		checkpoints: { about: "Folder with checkpoints to go on from; empty when there are none." },
		"checkpoints-place": { about: "What takes checkpoints to the next attempt: cache, or artifact when they are larger than a cache of GitHub; empty when there are none." }
	},
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "Appends the run to the ledger branch."
		},
		{
			scope: "pull-requests",
			access: "write",
			reason: "Keeps the comment about a running program up to date.",
			when: ["comment", "pull-request"]
		},
		{
			scope: "actions",
			access: "write",
			reason: "Starts the workflow that goes on.",
			when: ["hand-over"]
		}
	],
	effects: true,
	examples: [
		"train",
		"train iris-classifier --algorithm random-forest",
		"train --set models.iris-classifier.train.search.folds=10",
		"train --time-limit 5h45m --hand-over trainyard-train.yml",
		"train --no-cache --resume never"
	]
});
export { contract as t };
