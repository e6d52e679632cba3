import { f as text, t as defineContract, u as reference } from "./contract-define.js";
// src/cli/commands/data-diff/contract.ts
const contract = defineContract({
	id: "data-diff",
	name: "Compare data",
	about: "Shows what changed between two states of a dataset: files, columns, statistics with effect sizes, without reading data.",
	command: "data diff",
	positionals: [
		"dataset",
		"before",
		"after"
	],
	inputs: {
		dataset: text({
			about: "Name of the dataset.",
			required: true
		}),
		before: reference({
			about: "Version, tag, branch or commit.",
			default: "HEAD",
			examples: ["v1.0.0"]
		}),
		after: reference({ about: "Version, tag, branch or commit; the working tree when not given." })
	},
	outputs: {
		headline: { about: "The difference in one line." },
		"new-bytes": { about: "Bytes that git LFS has to store in addition." }
	},
	permissions: [],
	effects: false,
	examples: ["data diff iris", "data diff iris v1.0.0 v1.1.0"]
});
export { contract };
