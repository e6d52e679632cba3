import { a as flag, f as text, l as path, r as choice, t as defineContract, u as reference } from "./contract-define.js";
import { t as INCONCLUSIVE_POLICIES } from "./kernel-verdict.js";
// src/actions/promote/contract.ts
const contract = defineContract({
	id: "promote",
	name: "Promote",
	about: "Puts a version into a stage when its gates pass, records the decision with its evidence, and starts the deployment.",
	command: "promote",
	positionals: ["version", "stage"],
	inputs: {
		version: text({
			about: "Version such as v1.2.3, `latest`, or a stage that holds it.",
			default: "latest"
		}),
		stage: text({
			about: "Stage to put it into.",
			default: "production"
		}),
		model: text({ about: "Model; the only one of trainyard.yaml when not given." }),
		override: text({ about: "Reason for promoting although a gate does not pass; it is recorded with your name." }),
		"data-validated": flag({ about: "Whether validation of the data passed; without it that gate is left out." }),
		"stage-order": flag({
			about: "Whether the version must have been in the stage before this one.",
			default: "false"
		}),
		"on-inconclusive": choice(...INCONCLUSIVE_POLICIES)({
			about: "What to do when a gate cannot tell.",
			default: "fail"
		}),
		workflow: text({
			about: "Workflow to start after the promotion, with inputs model, version and stage.",
			examples: ["trainyard-release-deploy.yml"]
		}),
		reference: reference({ about: "Branch that the workflow is started on; the current one when not given." }),
		config: path({ about: "Configuration file; trainyard.yaml when not given." })
	},
	outputs: {
		promoted: { about: "true when the version is in the stage now." },
		verdict: { about: "Gravest verdict of the gates: pass, fail, inconclusive or error." },
		version: { about: "Version that was judged." },
		tag: { about: "Tag of the assignment, <model>#<stage>#<n>; empty when refused." },
		replaces: { about: "Version that was in the stage before; empty when there was none." },
		record: { about: "Id of the record in the ledger; empty in a dry run." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Creates the tag of the stage and appends the record to the ledger branch."
	}, {
		scope: "actions",
		access: "write",
		reason: "Starts the deployment workflow.",
		when: ["workflow"]
	}],
	effects: true,
	examples: [
		"promote v1.2.0 production",
		"promote latest staging",
		"promote v1.2.0 production --override \"labels were wrong\""
	]
});
export { contract as t };
