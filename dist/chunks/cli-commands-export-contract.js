import { f as text, l as path, r as choice, t as defineContract } from "./contract-define.js";
// src/cli/commands/export/contract.ts
const contract = defineContract({
	id: "export",
	name: "Export a model",
	about: "Writes the model of a package as ONNX for any runtime, with an input [rows, 1] for each feature by its name.",
	command: "export",
	positionals: ["model"],
	inputs: {
		model: text({
			about: "Folder of a model package, or the id of a run in .trainyard/runs.",
			required: true,
			examples: [".trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB"]
		}),
		format: choice("onnx")({
			about: "Format to write: ONNX with opset 15 and ai.onnx.ml 3.",
			default: "onnx"
		}),
		to: path({
			about: "File to write.",
			default: "model.onnx"
		}),
		numbers: choice("double", "float")({
			about: "Type of number inputs and outputs: double predicts as the model does, float rounds inputs to 24 bits first.",
			default: "double"
		})
	},
	outputs: { bytes: { about: "Size of the file in bytes." } },
	permissions: [],
	effects: true,
	examples: ["export .trainyard/runs/01JD2N8W4X9QZV7K3M5T6R8YAB --format onnx --to model.onnx"]
});
export { contract };
