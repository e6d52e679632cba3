import { a as flag, f as text, l as path, o as integer, r as choice, t as defineContract, u as reference } from "./contract-define.js";
import { t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
// src/actions/compare/contract.ts
const contract = defineContract({
	id: "compare",
	name: "Compare models",
	about: "Judges a candidate against a baseline on the same test rows, with intervals, and says so on the pull request.",
	command: "compare",
	positionals: ["model"],
	inputs: {
		model: text({ about: "Model of trainyard.yaml; may be left out when there is only one." }),
		candidate: text({ about: "Run id, or folder of a model package; the newest run when not given." }),
		baseline: text({
			about: "What to compare with: merge-base, a stage, a version, latest, or a run id; the baseline of trainyard.yaml when not given.",
			examples: [
				"production",
				"v1.4.2",
				"merge-base"
			]
		}),
		base: reference({ about: "Branch or commit whose merge base with HEAD is meant by merge-base; the base of the pull request, otherwise the main branch, when not given." }),
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
		check: flag({
			about: "Whether to publish a check on the commit.",
			default: "false"
		}),
		commit: text({
			about: "Commit of the check.",
			defaultFrom: {
				expression: "github.event.pull_request.head.sha || github.sha",
				env: "TRAINYARD_COMMIT"
			}
		}),
		"on-inconclusive": choice(...INCONCLUSIVE_POLICIES)({
			about: "What a comparison that cannot tell does to the job; promotion asks again.",
			default: "pass"
		}),
		"report-url": text({ about: "Address of the full report, linked from the comment." }),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		verdict: { about: "pass, fail or inconclusive." },
		headline: { about: "The answer in one line." },
		"report-path": { about: "Page with the whole comparison." },
		"comment-url": { about: "Address of the comment; empty when none was asked for." },
		record: { about: "Path of the comparison record in the ledger." }
	},
	permissions: [
		{
			scope: "contents",
			access: "write",
			reason: "Appends the comparison record to the ledger branch."
		},
		{
			scope: "pull-requests",
			access: "write",
			reason: "Writes the comment on the pull request, when comment is true.",
			when: ["pull-request", "comment"]
		},
		{
			scope: "checks",
			access: "write",
			reason: "Publishes the check on the commit, when check is true.",
			when: ["check"]
		}
	],
	effects: true,
	examples: [
		"compare",
		"compare iris-classifier --baseline production",
		"compare --baseline v1.0.0 --json"
	]
});
export { contract as t };
