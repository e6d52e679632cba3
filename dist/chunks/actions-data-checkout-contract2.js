import { a as flag, d as secret, f as text, l as path, s as lines, t as defineContract, u as reference } from "./contract-define.js";
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
			about: "Version, tag, branch, commit, or a date or moment (the last commit until then); the commit that is checked out when not given.",
			examples: [
				"v1.0.0",
				"2026-03-01",
				"2026-03-01T12:00:00Z"
			]
		}),
		to: path({ about: "Folder to write to; where the dataset has its files when not given." }),
		paths: lines({
			about: "Only these files, folders or patterns of the dataset, one a line.",
			examples: ["images/*.png", "**/2026-*.csv"]
		}),
		split: text({
			about: "Only files whose name says this split.",
			examples: ["train"]
		}),
		columns: lines({ about: "Only the files of these columns, in a dataset that has a file or folder for each, one a line." }),
		"read-only": flag({ about: "Whether the files are only read: they are then hard links to the stored objects where the disk allows, and cannot be written to." }),
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
		"data checkout iris@2026-03-01 --split train",
		"data checkout iris --paths part-0001.csv",
		"data checkout iris --read-only"
	]
});
export { contract as t };
