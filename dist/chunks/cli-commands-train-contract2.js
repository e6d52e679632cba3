import { t as contract$1 } from "./actions-train-contract.js";
import { c as number, f as text, i as duration, l as path, o as integer, r as choice, t as defineContract } from "./contract-define.js";
import { r as SEARCH_STRATEGIES, t as PRUNINGS } from "./kernel-project.js";
import { t as TABLE_FIELDS } from "./cli-table-options-fields.js";
// src/cli/commands/train/contract.ts
/** Options that only the training of a file takes, where `trainyard.yaml` says it otherwise. */
const FILE_FIELDS = {
	output: path({
		about: "Folder for the model package, with --target.",
		examples: ["model/"]
	}),
	params: text({
		about: "With --target and one algorithm: values of parameters, lists of them (a|b) and ranges (low..high, low..high:log) to search.",
		examples: ["trees=100|300,max-depth=4", "learning-rate=0.01..0.3:log"]
	}),
	search: choice(...SEARCH_STRATEGIES)({ about: "With --target: how settings are chosen; grid, or auto where there is a budget." }),
	budget: duration({
		about: "With --target: time for automatic selection.",
		examples: ["10m"]
	}),
	samples: integer({ about: "With --target: settings that are drawn at most; 20, with auto 200, when not given." }),
	prune: choice(...PRUNINGS)({ about: "With --target: which settings are given up before their last fold." }),
	factor: number({ about: "With --target, halving and auto: one setting in so many goes on." }),
	metric: text({ about: "With --target: metric that chooses the setting; accuracy or R² when not given." }),
	folds: integer({ about: "With --target: folds of the cross-validation; 5 when not given." }),
	repeats: integer({ about: "With --target: how often it is repeated; once when not given." }),
	"test-share": number({ about: "With --target: share of the rows that is held out to measure the model; 0.25 when not given." }),
	seed: integer({ about: "With --target: seed of everything random; 42 when not given." }),
	picture: path({ about: "With --target: SVG file for the history of the search." }),
	report: path({
		about: "With --target: file for the evaluation of the model, a page (.html) or Markdown (.md).",
		examples: ["report.html"]
	}),
	...TABLE_FIELDS
};
const contract = defineContract({
	...contract$1,
	about: "Trains a model of trainyard.yaml, or with --target a table file without any configuration.",
	inputs: {
		...contract$1.inputs,
		model: text({ about: "Model of trainyard.yaml, not needed when there is only one; with --target a table file." }),
		target: text({ about: "Column to predict in the file; then no repository and no configuration is needed." }),
		...FILE_FIELDS
	},
	examples: [
		...contract$1.examples,
		"train data.csv --target species --algorithm random-forest --params trees=100 --output model/",
		"train data.csv --target price --search auto --budget 5m --output model/"
	]
});
export { contract as n, FILE_FIELDS as t };
