import { a as flag, f as text, l as path, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-import/contract.ts
const contract = defineContract({
	id: "data-import",
	name: "Import data",
	about: "Fetches a dataset from an address, or takes it over from DVC, and records where it is from.",
	command: "data import",
	positionals: ["dataset", "url"],
	inputs: {
		dataset: text({
			about: "Name of the dataset; its files are data/<name>/files.",
			required: true,
			examples: ["iris"]
		}),
		url: text({ about: "https:// or file:// address of a file; the one of the last import when not given." }),
		update: flag({
			about: "Whether to fetch only what changed since the last import.",
			default: "false"
		}),
		sha256: text({ about: "SHA-256 that the file must have." }),
		unpack: flag({
			about: "Whether to unpack a .zip, .tar, .tar.gz or .gz file.",
			default: "false"
		}),
		as: text({
			about: "Name of the file in the dataset, when the address does not end in it.",
			examples: ["iris.csv"]
		}),
		dvc: path({
			about: "A .dvc file or dvc.lock to take the data over from, instead of an address.",
			examples: ["raw/images.dvc"]
		}),
		out: lines({ about: "Outputs of the dvc.lock to take, by their paths; all of them when not given." }),
		licence: text({ about: "SPDX identifier or name of the licence of the data." }),
		note: text({ about: "Anything else about the origin." })
	},
	outputs: {
		changed: { about: "Whether the dataset is another one than before." },
		digest: { about: "SHA-256 of the canonical list of files." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data import iris https://example.org/iris.csv",
		"data import iris --update",
		"data import images --dvc raw/images.dvc"
	]
});
export { contract };
