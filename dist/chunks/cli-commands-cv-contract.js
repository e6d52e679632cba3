import { f as text, l as path, o as integer, s as lines, t as defineContract } from "./contract-define.js";
import { t as TABLE_FIELDS } from "./cli-table-options-fields.js";
// src/cli/commands/cv/contract.ts
const contract = defineContract({
	id: "cv",
	name: "Cross-validate",
	about: "Measures algorithms on a table file by cross-validation, without a configuration.",
	command: "cv",
	positionals: ["data"],
	inputs: {
		data: path({
			about: "CSV, TSV or JSON Lines file, possibly with .gz, or a Parquet file.",
			required: true
		}),
		target: text({
			about: "Column to predict.",
			required: true
		}),
		algorithm: lines({
			about: "Algorithm, such as random-forest; several stand in one table.",
			required: true,
			examples: ["random-forest", "gradient-boosting"]
		}),
		params: text({
			about: "Parameters as name=value with commas between, also by the names of scikit-learn.",
			examples: ["trees=100,max-depth=4"]
		}),
		folds: integer({
			about: "Parts that the rows are dealt into.",
			default: "5"
		}),
		repeats: integer({
			about: "How often it is done, each time with other folds.",
			default: "1"
		}),
		seed: integer({
			about: "Seed of folds and fits; the same seed gives the same figures.",
			default: "42"
		}),
		...TABLE_FIELDS,
		"fold-column": text({ about: "Column that says which fold each row belongs to; then folds and repeats do not count." })
	},
	outputs: { metrics: { about: "Metrics as JSON." } },
	permissions: [],
	effects: false,
	examples: ["cv data.csv --target species --algorithm random-forest,logistic-regression --folds 10", "cv data.csv --target species --algorithm random-forest --folds 5 --repeats 5 --seed 1 --params trees=100,max-depth=4 --json"]
});
export { contract };
