import { t as openModel } from "./compose-open-model.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
import { n as planOfRetrain, r as retrainModel, t as judgeRetrain } from "./features-monitor-retrain-model.js";
import { n as escapeMarkdown } from "./kernel-markdown.js";
// src/actions/retrain/run.ts
async function run(inputs, workspace, options) {
	const model = await openModel(workspace, inputs);
	const command = {
		model: model.name,
		reason: inputs.reason,
		config: (model.config?.monitor ?? PROJECT_DEFAULTS.monitor).retrain,
		force: inputs.force,
		...inputs.detail === void 0 ? {} : { detail: inputs.detail },
		...inputs.report === void 0 ? {} : { report: inputs.report },
		...inputs.workflow === void 0 ? {} : { dispatch: {
			workflow: inputs.workflow,
			reference: inputs.reference ?? workspace.environment.variable("GITHUB_REF_NAME") ?? "main"
		} }
	};
	if (options.dryRun) {
		const judgement = await judgeRetrain(command, workspace);
		const { verdict, reasons } = judgement;
		return {
			...shown(model.name, verdict, reasons, "", ""),
			data: {
				decision: verdict,
				reasons: [...reasons]
			},
			plan: planOfRetrain(command, judgement)
		};
	}
	const record = await retrainModel(command, workspace);
	return {
		...shown(model.name, record.decision, record.reasons, record.id, record.dispatched?.url ?? ""),
		data: record
	};
}
/** A brake that holds is a decision, not a failure. */
function shown(model, decision, reasons, record, url) {
	return {
		verdict: "pass",
		headline: `retrain ${model}: ${decision === "start" ? "start" : `hold, ${reasons[0] ?? ""}`}`,
		text: [...reasons.map((reason) => `  ${reason}`), ...url === "" ? [] : [url]].join("\n"),
		markdown: [...reasons.map((reason) => `- ${escapeMarkdown(reason)}`), ...url === "" ? [] : [url]].join("\n"),
		outputs: {
			decision,
			reasons: reasons.join("\n"),
			record,
			"run-url": url
		}
	};
}
export { run };
