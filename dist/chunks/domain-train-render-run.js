import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as metricsJson } from "./kernel-metric-json.js";
import { i as plural } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
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
	const searched = record.search === void 0 ? [] : [`${record.search.metric} in cross-validation, best setting of each algorithm${describeHistory(record.search)}`];
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
			metrics: JSON.stringify(record.metrics),
			state: "finished",
			"exit-class": "success",
			checkpoints: "",
			"checkpoints-place": ""
		},
		data: {
			record,
			folder
		}
	};
}
/** What is told about a training without ledger: as of a recorded run, with the metrics where scripts look for them. */
function renderTrainedFile(record, folder) {
	const outcome = renderTrainedRun(record, folder);
	const { task, algorithm, parameters, dataset, search, metrics } = record;
	return {
		...outcome,
		data: {
			task,
			algorithm,
			parameters,
			rows: dataset.rows,
			folder,
			metrics: metricsJson(metrics),
			testRows: record.testRows.count,
			...search === void 0 ? {} : { search }
		}
	};
}
/** What a search will come to, for plans. */
function describePlannedSearch({ search, folds, split }) {
	const { strategy, settings, fits, budgetMs } = search;
	const rows = `${folds.length} folds of ${split.train.length} rows`;
	const known = plural(settings.length, "setting");
	switch (strategy) {
		case "auto": return {
			target: `search of ${humanDuration(budgetMs ?? 0)}`,
			detail: `from ${settings.map((one) => one.algorithm).join(", ")}, on ${rows}`
		};
		case "bayesian": return {
			target: `up to ${fits ?? 0} fits`,
			detail: `settings chosen by what earlier ones showed, on ${rows}`
		};
		case "halving": return {
			target: `up to ${fits ?? 0} fits`,
			detail: `${known} by successive halving on ${rows}`
		};
		default: return {
			target: `${search.terms.prune === "none" ? "" : "up to "}${fits ?? 0} fits`,
			detail: `${known} on ${rows}`
		};
	}
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
/** What is worth knowing of a search that was more than a list: how many settings, how many of them given up, and how it ended. */
function describeHistory({ strategy, settings, timed }) {
	const early = settings.filter(({ state }) => state !== void 0).length;
	if (timed === void 0 && early === 0 && strategy === "grid") return "";
	const end = timed === void 0 ? "" : `; ended after ${humanDuration(timed.elapsedMs)}: ${{
		budget: "the time was over",
		samples: "as many as allowed were tried",
		space: "there were no others"
	}[timed.endedBy]}`;
	return ` (${strategy}, ${plural(settings.length, "setting")}, ${early} not measured to the end${end})`;
}
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
export { renderTrainingPlan as i, renderTrainedFile as n, renderTrainedRun as r, describePlannedSearch as t };
