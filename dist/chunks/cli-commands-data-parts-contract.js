import { a as flag, f as text, l as path, n as bytes, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-parts/contract.ts
const contract = defineContract({
	id: "data-parts",
	name: "Split a table",
	about: "Splits a table into part files at rows that its content chooses, so that a new edition stores few parts again.",
	command: "data parts",
	positionals: ["table"],
	inputs: {
		table: path({
			about: "CSV, TSV or JSON Lines file, possibly with .gz; with --join the folder of the parts.",
			required: true
		}),
		dataset: text({ about: "Dataset that the parts go to, below data/<name>/files." }),
		to: path({ about: "Folder of the parts; one named after the table, beside it, when not given." }),
		size: bytes({
			about: "Size of a part on average.",
			default: "4 MiB"
		}),
		keep: flag({
			about: "Whether a table that lies in a dataset stays beside its parts.",
			default: "false"
		}),
		join: path({ about: "Table to write from the parts of a folder, instead of splitting." }),
		replace: flag({
			about: "Whether --join may replace a table that exists.",
			default: "false"
		})
	},
	outputs: {
		folder: { about: "Folder of the parts." },
		parts: { about: "Number of parts." },
		"new-bytes": { about: "Bytes of parts that were not there before." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data parts sales.csv --dataset sales",
		"data parts data/sales/files/sales.csv",
		"data parts data/sales/files/sales --join sales.csv"
	]
});
export { contract };
