import { f as text, l as path, s as lines, t as defineContract, u as reference } from "./contract-define.js";
// src/cli/commands/data-unshard/contract.ts
const contract = defineContract({
	id: "data-unshard",
	name: "Take files out of shards",
	about: "Writes members of shards as files, reading only their bytes; or turns shards back into the files that they were made of.",
	command: "data unshard",
	positionals: ["dataset", "members"],
	inputs: {
		dataset: text({
			about: "Dataset, or a folder below data/<name>/files.",
			required: true,
			examples: ["pets"]
		}),
		members: lines({ about: "Members by path, a folder for all below it; every member when not given." }),
		to: path({ about: "Folder to write to; without it all shards of the working tree become files again." }),
		version: reference({ about: "Version, tag, branch or commit; the working tree when not given." })
	},
	outputs: {
		files: { about: "Number of files." },
		"fetched-bytes": { about: "Bytes that the LFS server was asked for." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data unshard pets",
		"data unshard pets cats/0001.jpg --to sample",
		"data unshard pets cats --version v1.0.0 --to cats"
	]
});
export { contract };
