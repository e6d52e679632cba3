import { f as text, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-status/contract.ts
const contract = defineContract({
	id: "data-status",
	name: "Data status",
	about: "Shows the datasets: version, size, files that differ from the manifest, objects that are not here.",
	command: "data status",
	positionals: ["dataset"],
	inputs: { dataset: text({ about: "Name of the dataset; every dataset when not given." }) },
	outputs: { clean: { about: "Whether every dataset is as its manifest and the last commit say." } },
	permissions: [],
	effects: false,
	examples: ["data status", "data status iris --json"]
});
export { contract };
