import { l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/inspect/contract.ts
const contract = defineContract({
	id: "inspect",
	name: "Inspect model files",
	about: "Says what model files of any library are and what opening them would run, by reading their bytes; nothing is ever loaded.",
	command: "inspect",
	positionals: ["path"],
	inputs: { path: path({
		about: "Model file, or folder of files.",
		required: true,
		examples: ["model.pkl", ".trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB"]
	}) },
	outputs: {
		verdict: { about: "pass, inconclusive when a pickle imports what is on no list, fail when it would do harm or cannot be read." },
		headline: { about: "The result in one line." },
		files: { about: "Format, size and imports of each file, as JSON." }
	},
	permissions: [],
	effects: false,
	examples: ["inspect model.onnx", "inspect weights.pt --json"]
});
export { contract };
