import { a as flag, f as text, l as path, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-add/contract.ts
const contract = defineContract({
	id: "data-add",
	name: "Add data",
	about: "Records files as a dataset: bytes into git LFS, a manifest with statistics beside them, everything staged.",
	command: "data add",
	positionals: ["dataset", "files"],
	inputs: {
		dataset: text({
			about: "Name of the dataset, whose files are data/<name>/files; or a file or folder alone, which becomes a dataset called like it.",
			required: true,
			examples: ["iris"]
		}),
		files: lines({ about: "Files or folders to copy into the dataset; the files that are there are recorded when not given." }),
		schema: path({ about: "Table schema that is kept with the dataset." }),
		"infer-schema": flag({
			about: "Whether to write a first table schema for review, when the dataset has none.",
			default: "false"
		}),
		storeless: flag({
			about: "Whether files in place stay the only copy until they are uploaded; storage: working-tree in trainyard.yaml says the same.",
			default: "false"
		}),
		url: text({ about: "Where the data comes from." }),
		licence: text({ about: "SPDX identifier or name of the licence of the data." }),
		note: text({ about: "Anything else about the origin." })
	},
	outputs: {
		digest: { about: "SHA-256 of the canonical list of files." },
		manifest: { about: "Path of the manifest." },
		changed: { about: "Whether the dataset is another one than before." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data add iris iris.csv",
		"data add raw/iris.csv",
		"data add iris iris.csv --licence CC0-1.0",
		"data add iris --storeless",
		"data add iris --dry-run"
	]
});
export { contract };
