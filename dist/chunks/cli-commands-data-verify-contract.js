import { a as flag, f as text, t as defineContract, u as reference } from "./contract-define.js";
// src/cli/commands/data-verify/contract.ts
const contract = defineContract({
	id: "data-verify",
	name: "Verify data",
	about: "Checks that committed datasets can be had back: pointers, manifests, attributes, names and objects.",
	command: "data verify",
	positionals: ["dataset", "range"],
	inputs: {
		dataset: text({ about: "Name of the dataset, or a range; every dataset when not given." }),
		range: text({
			about: "Commits whose every file is verified as well, such as main..HEAD.",
			examples: ["main..HEAD", "origin/main...HEAD"]
		}),
		reference: reference({
			about: "Version, tag, branch or commit.",
			default: "HEAD"
		}),
		deep: flag({
			about: "Whether the bytes of local objects are hashed again.",
			default: "false"
		})
	},
	outputs: {
		verdict: { about: "pass or fail." },
		problems: { about: "Number of problems." }
	},
	permissions: [],
	effects: false,
	examples: [
		"data verify",
		"data verify iris --deep",
		"data verify main..HEAD"
	]
});
export { contract };
