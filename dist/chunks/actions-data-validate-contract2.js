import { f as text, l as path, t as defineContract, u as reference } from "./contract-define.js";
// src/actions/data-validate/contract.ts
const contract = defineContract({
	id: "data-validate",
	name: "Validate data",
	about: "Checks datasets against their table schema and for leakage, and what commits bring for files that git LFS could not give back; fails with what is wrong.",
	command: "data validate",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Name of the dataset; every dataset when not given.",
			examples: ["iris"]
		}),
		reference: reference({
			about: "Version, tag, branch or commit; the working tree when not given.",
			examples: ["v1.0.0"]
		}),
		range: text({
			about: "Commits whose every file is verified as well: pointers, attributes, objects; on a pull request those that it brings, when not given.",
			examples: ["main..HEAD"]
		}),
		schema: path({
			about: "Table schema; that of the dataset when not given.",
			examples: ["data/iris/schema.json"]
		}),
		target: text({ about: "Column that is predicted; that of trainyard.yaml when not given." }),
		config: path({ about: "Configuration file; trainyard.yaml, if there is one, when not given." })
	},
	outputs: {
		verdict: { about: "pass or fail." },
		headline: { about: "The answer in one line." },
		problems: { about: "Number of problems that are errors, in rows and in commits." },
		report: { about: "The report as JSON." }
	},
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads the data."
	}],
	effects: false,
	examples: [
		"data validate",
		"data validate iris",
		"data validate iris --reference v1.0.0 --json"
	]
});
export { contract as t };
