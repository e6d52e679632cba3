import { a as flag, f as text, l as path, o as integer, r as choice, s as lines, t as defineContract, u as reference } from "./contract-define.js";
// src/actions/data-diff/contract.ts
const contract = defineContract({
	id: "data-diff",
	name: "Compare data",
	about: "Shows what changed between two states of a dataset, what it costs and what is suspicious, and says so on the pull request.",
	command: "data diff",
	positionals: [
		"dataset",
		"before",
		"after"
	],
	inputs: {
		dataset: text({
			about: "Name of the dataset.",
			required: true,
			examples: ["iris"]
		}),
		before: reference({
			about: "Version, tag, branch or commit; on a pull request the merge base with its base branch, otherwise HEAD, when not given.",
			examples: ["v1.0.0"]
		}),
		after: reference({ about: "Version, tag, branch or commit; the working tree when not given." }),
		level: choice(...[
			"files",
			"schema",
			"rows",
			"labels"
		])({
			about: "How far to look: files reads pointers only, schema the statistics in two manifests, rows the data, labels the data for what happened to labels and splits.",
			default: "schema"
		}),
		rows: flag({
			about: "Whether to read the data and compare rows; short for level rows.",
			default: "false"
		}),
		key: lines({
			about: "Columns that identify a row; the primary key of the schema, or whole rows, when not given.",
			examples: ["id"]
		}),
		examples: integer({
			about: "Example rows to show of each kind.",
			default: "5"
		}),
		validate: flag({
			about: "Whether to look for leakage, conflicting labels and broken rules in the later state.",
			default: "false"
		}),
		"pull-request": integer({
			about: "Number of the pull request to comment on.",
			defaultFrom: {
				expression: "github.event.pull_request.number",
				env: "TRAINYARD_PULL_REQUEST"
			}
		}),
		comment: flag({
			about: "Whether to write or update the comment on the pull request, when there is one.",
			default: "true"
		}),
		config: path({ about: "Configuration file; trainyard.yaml, if there is one, when not given." })
	},
	outputs: {
		headline: { about: "The difference in one line." },
		"new-bytes": { about: "Bytes that git LFS has to store in addition." },
		suspicions: { about: "Number of things that somebody should look at." },
		"comment-url": { about: "Address of the comment; empty when none was asked for." }
	},
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads both states of the data."
	}, {
		scope: "pull-requests",
		access: "write",
		reason: "Writes the comment on the pull request, when comment is true.",
		when: ["pull-request", "comment"]
	}],
	effects: true,
	examples: [
		"data diff iris",
		"data diff iris v1.0.0 v1.1.0",
		"data diff iris --level files",
		"data diff iris v1.0.0 v1.1.0 --rows --key id"
	]
});
export { contract as t };
