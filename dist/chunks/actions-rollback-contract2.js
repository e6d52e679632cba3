import { a as flag, f as text, l as path, t as defineContract } from "./contract-define.js";
// src/actions/rollback/contract.ts
const contract = defineContract({
	id: "rollback",
	name: "Roll back a model",
	about: "Puts the version back that served before, in the deployment and in the stage of the same name.",
	command: "rollback",
	positionals: ["environment", "model"],
	inputs: {
		environment: text({
			about: "Environment to roll back.",
			default: "production"
		}),
		model: text({ about: "Name of the model; may be left out when there is only one." }),
		to: text({
			about: "Version to go back to; without it the one that served before the current one.",
			examples: ["v1.1.0"]
		}),
		stage: flag({
			about: "Whether the stage in the registry goes back too, when it holds another version.",
			default: "true"
		}),
		reason: text({ about: "Why; kept in the record of the stage." }),
		"package-url": text({ about: "Address below which pods find the files of the package, instead of the release." }),
		"package-secret": text({ about: "Secret of the namespace whose key token pods send to fetch the package." }),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		outcome: { about: "succeeded, rolled-back or failed." },
		version: { about: "Version that serves now." },
		replaced: { about: "Version that was rolled back from." },
		url: { about: "Address of the deployment." },
		record: { about: "Id of the deployment record." },
		tag: { about: "Tag of the stage, when it was changed." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Creates the stage tag and appends records to the ledger."
	}, {
		scope: "deployments",
		access: "write",
		reason: "Shows the deployment in the environment."
	}],
	effects: true,
	examples: ["rollback production", "rollback production iris-classifier --to v1.1.0 --reason \"wrong labels\""]
});
export { contract as t };
