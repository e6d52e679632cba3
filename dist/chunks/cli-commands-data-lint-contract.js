import { f as text, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-lint/contract.ts
const contract = defineContract({
	id: "data-lint",
	name: "Lint data",
	about: "Finds layouts of files that cost more than they must: archives, compressed tables, tables that grow, thousands of small files.",
	command: "data lint",
	positionals: ["dataset"],
	inputs: { dataset: text({ about: "Name of the dataset; every dataset when not given." }) },
	outputs: {
		findings: { about: "Number of findings." },
		"saved-bytes": { about: "Bytes that other layouts would not have stored." }
	},
	permissions: [],
	effects: false,
	examples: ["data lint", "data lint iris --json"]
});
export { contract };
