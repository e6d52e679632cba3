import { t as openProject } from "./compose-open-project.js";
import { n as evaluationText } from "./domain-metrics-evaluation-text.js";
import { t as chooseModel } from "./features-metrics-choose-model.js";
import { i as writeReport } from "./features-metrics-write-report.js";
// src/cli/commands/report/run.ts
async function run(inputs, workspace, options) {
	const model = chooseModel(await openProject(workspace, { file: inputs.config }), inputs.model);
	const { headline, markdown, htmlPath, markdownPath, report, plan } = await writeReport({
		model: model.name,
		...inputs.run === void 0 ? {} : { run: inputs.run },
		to: inputs.to.startsWith("/") ? inputs.to : `${workspace.root}/${inputs.to}`,
		dryRun: options.dryRun
	}, workspace);
	const paths = plan === void 0 ? [`page      ${htmlPath}`, `markdown  ${markdownPath}`] : [];
	return {
		verdict: "pass",
		headline,
		text: [...report.evaluation === void 0 ? [] : [evaluationText(report.evaluation), ""], ...paths].join("\n"),
		markdown,
		outputs: {
			verdict: "pass",
			headline,
			"report-path": htmlPath,
			"markdown-path": markdownPath
		},
		data: {
			run: report.run,
			reportPath: htmlPath,
			markdownPath
		},
		...plan === void 0 ? {} : { plan }
	};
}
export { run };
