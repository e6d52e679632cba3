import { f as text, l as path, t as defineContract } from "./contract-define.js";
// src/cli/commands/report/contract.ts
const contract = defineContract({
	id: "report",
	name: "Report on a run",
	about: "Writes the evaluation of a run as Markdown and as one self-contained HTML page.",
	command: "report",
	positionals: ["model", "run"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; may be left out when there is only one." }),
		run: text({ about: "Run id, or folder of a model package; the newest run when not given." }),
		to: path({
			about: "Folder to write to.",
			default: ".trainyard/reports"
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		verdict: { about: "pass." },
		headline: { about: "The run in one line." },
		"report-path": { about: "The HTML page." },
		"markdown-path": { about: "The same as Markdown." }
	},
	permissions: [],
	effects: true,
	examples: ["report", "report iris-classifier --to report"]
});
export { contract };
