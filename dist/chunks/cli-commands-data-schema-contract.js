import { a as flag, f as text, t as defineContract, u as reference } from "./contract-define.js";
// src/cli/commands/data-schema/contract.ts
const contract = defineContract({
	id: "data-schema",
	name: "Schema of data",
	about: "Shows the table schema that a dataset fulfils, and writes it for review with --infer.",
	command: "data schema",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Name of the dataset.",
			required: true
		}),
		infer: flag({
			about: "Whether to write data/<dataset>/schema.json.",
			default: "false"
		}),
		reference: reference({ about: "Version, tag, branch or commit to take the statistics from; the working tree when not given." }),
		bounds: flag({
			about: "Whether to add ranges of means, missing values and the number of rows.",
			default: "false"
		}),
		replace: flag({
			about: "Whether to replace a schema that exists.",
			default: "false"
		})
	},
	outputs: {
		path: { about: "Path of the schema." },
		fields: { about: "Number of fields." }
	},
	permissions: [],
	effects: true,
	examples: ["data schema iris", "data schema iris --infer --bounds --reference v1.0.0"]
});
export { contract };
