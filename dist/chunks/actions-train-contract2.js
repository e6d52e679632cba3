import { f as text, l as path, s as lines, t as defineContract } from "./contract-define.js";
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
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		"run-id": { about: "Id of the run." },
		folder: { about: "Folder of the model package." },
		algorithm: { about: "Algorithm that was chosen." },
		metrics: { about: "Metrics on the held-out rows as JSON." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends the run to the ledger branch."
	}],
	effects: true,
	examples: [
		"train",
		"train iris-classifier --algorithm random-forest",
		"train --set models.iris-classifier.train.search.folds=10"
	]
});
export { contract as t };
