import { t as openProject } from "./compose-open-project.js";
import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as loadDataset } from "./features-data-load-dataset.js";
import { r as requireModel } from "./features-project-load-project.js";
import { t as trainCommand } from "./features-train-train-command.js";
import { n as trainModel, t as planModel } from "./features-train-train-model.js";
import { join } from "node:path";
// src/domain/train/render-run.ts
/** What is told about a run when it is done: the figures on held-out rows, then how the setting was found. */
function renderTrainedRun(record, folder) {
	const metrics = Object.entries(record.metrics).map(([name, { value, interval }]) => [
		name,
		figure(value),
		interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)}`
	]);
	const best = bestOfAlgorithms(record.search?.settings ?? []).map((setting) => [
		setting.algorithm,
		figure(setting.mean),
		`± ${figure(setting.sd)}`,
		humanDuration(setting.durationMs)
	]);
	const searched = record.search === void 0 ? [] : [`${record.search.metric} in cross-validation, best setting of each algorithm`];
	const about = `${record.testRows.count} held-out rows`;
	const main = mainMetric(record);
	return {
		verdict: "pass",
		headline: `${record.model}: ${record.algorithm}${main === void 0 ? "" : `, ${main.name} ${figure(main.value)}`} in ${humanDuration(record.durationMs)}`,
		text: [
			textTable([[
				"metric",
				"value",
				"95 % interval"
			], ...metrics], [
				"left",
				"right",
				"left"
			]),
			"",
			...searched,
			...best.length > 0 ? [textTable(best, [
				"left",
				"right",
				"right",
				"right"
			]), ""] : [],
			`run      ${record.id}`,
			`package  ${folder}`
		].join("\n"),
		markdown: [
			`On ${about}:`,
			"",
			markdownTable([
				"metric",
				"value",
				"95 % interval"
			], metrics.map((row) => row.map(escapeMarkdown)), [
				"left",
				"right",
				"left"
			]),
			...best.length > 0 ? [
				"",
				`${searched[0]}:`,
				"",
				markdownTable([
					"algorithm",
					"mean",
					"sd",
					"time"
				], best.map((row) => row.map(escapeMarkdown)), [
					"left",
					"right",
					"right",
					"right"
				])
			] : []
		].join("\n"),
		outputs: {
			"run-id": record.id,
			folder,
			algorithm: record.algorithm,
			metrics: JSON.stringify(record.metrics)
		},
		data: {
			record,
			folder
		}
	};
}
const renderTrainingPlan = (model, effects) => ({
	verdict: "pass",
	headline: `${model} would be trained`,
	text: "",
	markdown: "",
	outputs: {},
	data: {
		model,
		effects
	},
	plan: {
		title: `train ${model}`,
		effects
	}
});
/** The first setting of each algorithm; the list is best first. */
function bestOfAlgorithms(settings) {
	const seen = /* @__PURE__ */ new Set();
	return settings.filter(({ algorithm }) => !seen.has(algorithm) && seen.add(algorithm));
}
function mainMetric({ metrics, search }) {
	const name = search !== void 0 && metrics[search.metric] !== void 0 ? search.metric : Object.keys(metrics)[0];
	return name === void 0 ? void 0 : {
		name,
		value: metrics[name].value
	};
}
const figure = (value) => Math.abs(value) >= 1e3 ? value.toFixed(0) : Number(value.toPrecision(4)).toString();
// src/actions/train/run.ts
async function run(inputs, workspace, options) {
	const project = await openProject(workspace, {
		file: inputs.config,
		set: inputs.set ?? []
	});
	const model = requireModel(project, inputs.model);
	const config = project.datasets[model.dataset];
	const dataset = await loadDataset({
		config,
		...inputs.reference === void 0 ? {} : { reference: inputs.reference }
	}, workspace);
	if (model.train.kind === "command") {
		if (options.dryRun) return renderTrainingPlan(model.name, [{
			verb: "run",
			target: model.train.command
		}]);
		const command = {
			model,
			dataset,
			dataPath: join(workspace.root, config.path)
		};
		const { record, folder } = await trainCommand(command, workspace, async () => {
			const { startTracking } = await import("./server-tracking-start2.js");
			return await startTracking(workspace);
		});
		return renderTrainedRun(record, folder);
	}
	const command = {
		model,
		dataset,
		split: config.split,
		...inputs.algorithm === void 0 || inputs.algorithm.length === 0 ? {} : { onlyAlgorithms: inputs.algorithm }
	};
	if (options.dryRun) {
		const plan = planModel(command);
		return renderTrainingPlan(model.name, [
			{
				verb: "run",
				target: `${plan.settings.length * plan.folds.length} fits`,
				detail: `${plan.settings.length} settings on ${plan.folds.length} folds of ${plan.split.train.length} rows`
			},
			{
				verb: "run",
				target: "evaluation",
				detail: `${plan.split.test.length} held-out rows`
			},
			{
				verb: "create",
				target: ".trainyard/runs/<run id>",
				detail: "model package"
			},
			{
				verb: "create",
				target: `runs/${model.name}/<run id>.json`,
				detail: "record in the ledger"
			}
		]);
	}
	const { record, folder } = await trainModel(command, workspace);
	return renderTrainedRun(record, folder);
}
export { run };
