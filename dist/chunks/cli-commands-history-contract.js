import { f as text, t as defineContract } from "./contract-define.js";
// src/cli/commands/history/contract.ts
const contract = defineContract({
	id: "history",
	name: "History",
	about: "Shows the versions, stages, promotions and comparisons of a model, or an overview of all models.",
	command: "history",
	positionals: ["model"],
	inputs: { model: text({ about: "Model; the only one that is registered, or an overview, when not given." }) },
	outputs: {
		versions: { about: "Number of versions." },
		latest: { about: "Highest version that is not withdrawn; empty when there is none." }
	},
	permissions: [],
	effects: false,
	examples: ["history", "history iris-classifier"]
});
export { contract };
