import { c as number, f as text, l as path, o as integer, r as choice, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/evaluate/contract.ts
const contract = defineContract({
	id: "evaluate",
	name: "Evaluate predictions",
	about: "Measures predictions in a CSV file with confidence intervals; any program can have written them.",
	command: "evaluate",
	positionals: ["predictions"],
	inputs: {
		predictions: path({
			required: true,
			about: "CSV file with one row for each prediction: y_true, y_pred, and p_<class> for each class where there are probabilities."
		}),
		task: choice("classification", "regression")({ about: "What was predicted; classification when the truth is text or there are probabilities, when not given." }),
		metrics: lines({
			about: "Metrics to compute; all that fit when not given.",
			examples: ["accuracy", "f1-macro"]
		}),
		slices: lines({
			about: "Columns of the file by whose values the rows are looked at one group at a time, numbers by quarters.",
			examples: ["region"]
		}),
		truth: text({
			about: "Column of the truth.",
			default: "y_true"
		}),
		predicted: text({
			about: "Column of the predictions.",
			default: "y_pred"
		}),
		level: number({
			about: "Confidence level of the intervals.",
			default: "0.95"
		}),
		seed: integer({
			about: "Seed of the resampling.",
			default: "42"
		})
	},
	outputs: {
		verdict: { about: "pass." },
		headline: { about: "The first metric in one line." }
	},
	permissions: [],
	effects: false,
	examples: [
		"evaluate predictions.csv",
		"evaluate predictions.csv --json",
		"evaluate predictions.csv --slices region"
	]
});
export { contract };
