import { d as secret, f as text, l as path, s as lines, t as defineContract, u as reference } from "./contract-define.js";
// src/actions/data-checkout/contract.ts
const contract = defineContract({
	id: "data-checkout",
	name: "Check out data",
	about: "Puts the files of a dataset version into place: only the objects that are needed, from the cache or the LFS server, each verified.",
	command: "data checkout",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Name of the dataset, or name@version; every dataset when not given.",
			examples: ["iris", "iris@v1.0.0"]
		}),
		version: reference({
			about: "Version, tag, branch or commit; the commit that is checked out when not given.",
			examples: ["v1.0.0"]
		}),
		to: path({ about: "Folder to write to; where the dataset has its files when not given." }),
		paths: lines({ about: "Only these files or folders of the dataset, one a line." }),
		"github-token": secret({
			about: "Token that may read the LFS objects.",
			defaultFrom: {
				expression: "github.token",
				env: "GITHUB_TOKEN"
			}
		}),
		config: path({ about: "Configuration file; trainyard.yaml, if there is one, when not given." })
	},
	outputs: {
		path: { about: "Folder that holds the files." },
		version: { about: "What was checked out: a version such as v1.0.0, or the reference." },
		digest: { about: "SHA-256 of the canonical list of files." },
		"cache-key": { about: "Key under which the objects of exactly these files can be cached." },
		files: { about: "Number of files." },
		downloaded: { about: "Number of objects that had to be downloaded." }
	},
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads the LFS objects of the repository."
	}],
	effects: true,
	examples: [
		"data checkout",
		"data checkout iris@v1.0.0 --to /tmp/iris",
		"data checkout iris --paths part-0001.csv"
	]
});
export { contract as t };
