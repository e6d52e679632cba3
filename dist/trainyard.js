import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { a as flag, f as text, l as path, o as integer, r as choice, s as lines, t as defineContract } from "./chunks/contract-define.js";
import { t as INCONCLUSIVE_POLICIES } from "./chunks/kernel-verdict.js";
// src/actions/trainyard/contract.ts
const contract = defineContract({
	id: "trainyard",
	name: "Trainyard",
	about: "Runs the pipeline of trainyard.yaml or single steps of it, and keeps what they wrote as an artifact.",
	inputs: {
		run: lines({
			about: "What to run, such as `pipeline` for everything, `train`, or `train:iris-classifier`.",
			default: "pipeline",
			examples: ["train", "train\ncompare"]
		}),
		model: text({ about: "Model to run it for; all of trainyard.yaml when not given." }),
		set: lines({ about: "Values that replace those of trainyard.yaml in this run, as path.to.key=value." }),
		force: flag({
			about: "Whether to do steps again whose inputs are unchanged.",
			default: "false"
		}),
		"on-inconclusive": choice(...INCONCLUSIVE_POLICIES)({
			about: "What a gate that cannot tell, and holds its model up, does to the job.",
			default: "fail"
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		}),
		artifact: text({
			about: "Name of the artifact.",
			default: "trainyard"
		}),
		upload: flag({
			about: "Whether to keep what was written as an artifact of the run.",
			default: "true"
		}),
		"retention-days": integer({ about: "Days that the artifact is kept; the setting of the repository when not given." })
	},
	outputs: {
		verdict: { about: "pass, fail, inconclusive or error." },
		result: { about: "The result as JSON, the same as `trainyard run --json` prints." },
		"artifact-id": { about: "Id of the artifact; empty when nothing was uploaded." },
		"artifact-digest": { about: "SHA-256 of the artifact; empty when nothing was uploaded." },
		"artifact-url": { about: "Page of the artifact; empty when nothing was uploaded." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Appends records to the ledger branch, tags versions and publishes releases."
	}],
	effects: true
});
// src/actions/trainyard/main.ts
await runAction(contract, () => import("./chunks/actions-trainyard-run.js"), "javascript");
export {};
