import { f as text, l as path, t as defineContract } from "./contract-define.js";
// src/actions/fetch-model/contract.ts
const contract = defineContract({
	id: "fetch-model",
	name: "Fetch model",
	about: "Downloads a version of a model, verifies every file against the digests of its registration, and puts it into a folder.",
	command: "fetch",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model; the only one of trainyard.yaml when not given." }),
		version: text({
			about: "Version such as v1.2.3, `latest`, or a stage that holds it.",
			default: "latest"
		}),
		to: path({ about: "Folder that becomes the package; .trainyard/models/<model>/<version> when not given." }),
		config: path({ about: "Configuration file; trainyard.yaml when not given." })
	},
	outputs: {
		folder: { about: "Folder of the package, absolute." },
		version: { about: "Version that lies there." },
		tag: { about: "Tag of the version." },
		run: { about: "Id of the run that made it." }
	},
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads tags and downloads the assets of the release."
	}],
	effects: true,
	examples: ["fetch", "fetch iris-classifier --version production --to model"]
});
export { contract as t };
