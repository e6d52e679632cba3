import { l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/doctor/contract.ts
const contract = defineContract({
	id: "doctor",
	name: "Doctor",
	about: "Checks the machine, the repository and trainyard.yaml, and names the remedy of each problem.",
	command: "doctor",
	inputs: { config: path({
		about: "Configuration file.",
		default: "trainyard.yaml"
	}) },
	outputs: {
		verdict: { about: "pass, fail or inconclusive." },
		problems: { about: "Number of findings that did not pass." }
	},
	permissions: [],
	effects: false,
	examples: ["doctor", "doctor --json"]
});
export { contract };
