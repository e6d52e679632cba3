import { a as flag, f as text, t as defineContract, u as reference } from "./contract-define.js";
// src/cli/commands/data-croissant/contract.ts
const contract = defineContract({
	id: "data-croissant",
	name: "Describe data as Croissant",
	about: "Prints a version of a dataset as Croissant 1.1, the description that search engines and loaders of training data read.",
	command: "data croissant",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Name of the dataset.",
			required: true,
			examples: ["iris"]
		}),
		reference: reference({
			about: "Version, tag, branch or commit; HEAD when not given.",
			examples: ["v1.0.0"]
		}),
		write: flag({
			about: "Whether to write data/<dataset>/croissant.json, instead of showing it only.",
			default: "false"
		}),
		description: text({ about: "What the dataset is; the note of the manifest when not given." }),
		licence: text({
			about: "SPDX identifier or address of the licence; that of the manifest when not given.",
			examples: ["CC0-1.0"]
		}),
		url: text({ about: "Page of the dataset; the source of the manifest, or the repository, when not given." }),
		creator: text({ about: "Who made the dataset; the author of the commit when not given." }),
		"base-url": text({ about: "Address of the folder that the files can be downloaded from; relative paths when not given." })
	},
	outputs: { path: { about: "Path of the description." } },
	permissions: [],
	effects: true,
	examples: ["data croissant iris --licence CC0-1.0 --url https://example.org/iris", "data croissant iris --reference v1.0.0 --write"]
});
export { contract };
