import { f as text, l as path, o as integer, t as defineContract } from "./contract-define.js";
// src/actions/deploy/contract.ts
const contract = defineContract({
	id: "deploy",
	name: "Deploy a model",
	about: "Deploys a model version to an environment and goes back by itself when it does not become ready.",
	command: "deploy",
	positionals: ["model"],
	inputs: {
		model: text({
			about: "Name of the model; may be left out when there is only one.",
			examples: ["iris-classifier"]
		}),
		environment: text({
			about: "Environment of trainyard.yaml to deploy to.",
			default: "production"
		}),
		version: text({
			about: "Version, stage or latest; without it the stage that is named like the environment.",
			examples: ["v1.2.0"]
		}),
		package: path({ about: "Folder of a model package to deploy instead of a registered version." }),
		image: text({ about: "Image of the model server on Kubernetes, instead of the configured one." }),
		replicas: integer({ about: "Number of servers, instead of the configured one." }),
		port: integer({ about: "Port, instead of the configured one." }),
		"package-url": text({ about: "Address below which pods find the files of the package, instead of the release." }),
		"package-secret": text({ about: "Secret of the namespace whose key token pods send to fetch the package." }),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		outcome: { about: "succeeded, rolled-back or failed." },
		version: { about: "Version that was to be deployed." },
		replaced: { about: "Version that served before, if any." },
		url: { about: "Address of the deployment." },
		record: { about: "Id of the deployment record." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Reads the release and appends the deployment record to the ledger."
	}, {
		scope: "deployments",
		access: "write",
		reason: "Shows the deployment in the environment."
	}],
	effects: true,
	examples: [
		"deploy iris-classifier",
		"deploy iris-classifier --version v1.2.0 --environment staging",
		"deploy --package .trainyard/runs/01JD… --dry-run"
	]
});
export { contract as t };
