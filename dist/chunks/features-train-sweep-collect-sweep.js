import { s as studentQuantile } from "./numeric-statistics-distributions.js";
import { i as plural } from "./kernel-number-text.js";
import { n as humanDuration } from "./kernel-duration.js";
import { t as canonicalJson } from "./kernel-json.js";
import { n as ledgerFolder } from "./kernel-records-ledger-path.js";
import { n as beginRecord, o as readRecords, t as appendRecord } from "./features-records.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode, t as details } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as sweepMetric, s as trialLabel } from "./features-train-sweep-plan-sweep.js";
// src/domain/train/sweep/render-sweep.ts
/** Rows that a comment shows before it folds the others away. */
const ROWS_SHOWN = 10;
/** Rows at most: a comment has 65,536 characters. */
const ROWS_AT_MOST = 200;
/** The one table of a sweep: settings from the best, how far they can be told from it, and what failed. */
function renderSweep(record, link) {
	const names = parametersShown(record);
	const header = [
		"",
		...names,
		record.metric,
		"95 % interval",
		"to the best",
		"runs"
	];
	const rows = record.ranking.slice(0, ROWS_AT_MOST).map((setting, index) => rowOf(setting, index, names));
	const align = [
		"right",
		...names.map(() => "right"),
		"right",
		"left",
		"left",
		"right"
	];
	const failed = failureRows(record.failed);
	const facts = factsOf(record);
	const table = (part) => markdownTable(header.map(escapeMarkdown), part.map((row) => row.map(escapeMarkdown)), [...align]);
	const hidden = record.ranking.length - rows.length;
	return {
		headline: headlineOf(record),
		text: [
			...rows.length === 0 ? [] : [textTable([header, ...rows], [...align]), ""],
			...failed.length === 0 ? [] : [textTable([[
				"failed",
				"trials",
				"example",
				"why"
			], ...failed]), ""],
			facts
		].join("\n"),
		markdown: [
			...rows.length === 0 ? [] : [table(rows.slice(0, ROWS_SHOWN))],
			...rows.length > ROWS_SHOWN ? [details(`${plural(rows.length - ROWS_SHOWN, "more setting")}`, table(rows.slice(ROWS_SHOWN)))] : [],
			...hidden > 0 ? [`${plural(hidden, "setting")} more in the ledger.`] : [],
			...failed.length === 0 ? [] : [markdownTable([
				"without a result",
				"trials",
				"example",
				"why"
			], failed.map((row) => row.map(escapeMarkdown)), ["left", "right"])],
			`${escapeMarkdown(facts)}${link === void 0 ? "" : ` · [job](${link})`} · sweep ${inlineCode(record.sweep)}`
		].join("\n\n")
	};
}
/** A parameter that is the same everywhere says nothing in a table. */
function parametersShown({ ranking }) {
	const names = [...new Set(ranking.flatMap(({ parameters }) => Object.keys(parameters)))];
	const varying = names.filter((name) => new Set(ranking.map(({ parameters }) => parameters[name])).size > 1);
	return varying.length === 0 ? names : varying;
}
function rowOf({ parameters, mean, interval, difference, tied, values, complete }, index, names) {
	const paired = difference?.interval;
	const versus = difference === void 0 ? "" : `${signed(difference.mean)}${paired === void 0 ? "" : ` (${signed(paired.low)} to ${signed(paired.high)})`}${tied === true ? ", cannot be told apart" : ""}`;
	return [
		String(index + 1),
		...names.map((name) => String(parameters[name] ?? "")),
		figure(mean),
		interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)}`,
		index === 0 && difference === void 0 ? "best" : versus,
		`${values.length}${complete ? "" : ", incomplete"}`
	];
}
/** One row for each way to fail, with the first trial as example. */
function failureRows(failed) {
	const byEnd = /* @__PURE__ */ new Map();
	for (const trial of failed) byEnd.set(trial.end, [...byEnd.get(trial.end) ?? [], trial]);
	return [...byEnd].map(([end, trials]) => [
		end,
		String(trials.length),
		trialLabel(trials[0].parameters, trials[0].seed),
		trials[0].reason.slice(0, 200)
	]);
}
function headlineOf({ model, ranking, failed, trials, metric }) {
	const best = ranking[0];
	const lost = failed.length === 0 ? "" : `; ${failed.length} of ${trials} trials have no result`;
	if (best === void 0) return `${model}: no trial of the sweep has a result`;
	const ties = ranking.filter(({ tied, complete }) => tied === true && complete).length;
	const told = ties === 0 ? "" : `; ${plural(ties, "setting")} cannot be told from it`;
	return `${model}: best of ${plural(ranking.length, "setting")} is ${trialLabel(best.parameters)}, ${metric} ${figure(best.mean)}${told}${lost}`;
}
const factsOf = ({ trials, durationMs, cost, better }) => [
	plural(trials, "trial"),
	`${humanDuration(durationMs)} of run time`,
	...cost === void 0 ? [] : [`${cost.amount} ${cost.currency}`],
	`${better} is better`
].join(" · ");
const figure = (value) => Math.abs(value) >= 1e3 ? value.toFixed(0) : Number(value.toPrecision(4)).toString();
const signed = (value) => (value < 0 ? "−" : "+") + figure(Math.abs(value));
// src/domain/train/sweep/rank-trials.ts
const LEVEL = .95;
/**
* Settings from the best to the worst by their mean over seeds. A setting that failed with some of its seeds comes after all that did not:
* the seeds that survived are no fair sample of it. Differences to the best are paired by seed, which takes out what the seed itself does.
*/
function rankTrials(trials, reports, metric, better) {
	const latest = latestReports(reports);
	const failed = [];
	const settings = /* @__PURE__ */ new Map();
	for (const { id, parameters, seed } of trials) {
		const key = canonicalJson(parameters);
		const setting = settings.get(key) ?? {
			parameters,
			wanted: 0,
			values: []
		};
		settings.set(key, {
			...setting,
			wanted: setting.wanted + 1
		});
		const report = latest.get(id);
		const measured = report?.end === "success" ? report.metrics[metric] : void 0;
		if (report?.run !== void 0 && measured !== void 0 && Number.isFinite(measured.value)) setting.values.push({
			seed,
			value: measured.value,
			run: report.run,
			interval: measured.interval
		});
		else failed.push({
			trial: id,
			parameters,
			seed,
			...whyNot(report, metric)
		});
	}
	const sign = better === "higher" ? -1 : 1;
	const ordered = [...settings.values()].filter(({ values }) => values.length > 0).map((setting) => ({
		...setting,
		complete: setting.values.length === setting.wanted,
		mean: meanOf(setting.values.map(({ value }) => value))
	})).sort((left, right) => Number(right.complete) - Number(left.complete) || sign * (left.mean - right.mean));
	const best = ordered[0];
	return {
		ranking: ordered.map(({ parameters, values, complete, mean }) => {
			const interval = intervalOf(values.map(({ value }) => value)) ?? values[0].interval;
			return {
				parameters,
				values: values.map(({ seed, value, run }) => ({
					seed,
					value,
					run
				})),
				complete,
				mean,
				...interval === void 0 ? {} : { interval },
				...best === void 0 || best.values === values ? {} : differenceTo(best.values, values)
			};
		}),
		failed
	};
}
/** The last report of each trial, and the last that succeeded where one did: a cell that was tried again may have failed before. */
function latestReports(reports) {
	const latest = /* @__PURE__ */ new Map();
	for (const report of reports) if (report.end === "success" || latest.get(report.trial)?.end !== "success") latest.set(report.trial, report);
	return latest;
}
function whyNot(report, metric) {
	if (report === void 0) return {
		end: "missing",
		reason: "its job reported nothing"
	};
	if (report.end !== "success") return {
		end: report.end,
		reason: report.reason
	};
	const found = report.metrics[metric];
	return {
		end: "user-error",
		reason: found === void 0 ? `it has no metric ${metric}; it has ${Object.keys(report.metrics).join(", ") || "none"}` : `its ${metric} is ${found.value}`
	};
}
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Student's interval of a mean: mean ± t(0.975, n − 1) s/√n. Worked: 1, 2, 3 gives 2 ± 4.3027 · 1/√3 = 2 ± 2.484. */
function intervalOf(values) {
	if (values.length < 2) return void 0;
	const mean = meanOf(values);
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
	const half = studentQuantile(1.95 / 2, values.length - 1) * Math.sqrt(variance / values.length);
	return {
		low: mean - half,
		high: mean + half,
		level: LEVEL
	};
}
function differenceTo(best, values) {
	const differences = values.flatMap(({ seed, value }) => {
		const other = best.find((one) => one.seed === seed);
		return other === void 0 ? [] : [value - other.value];
	});
	if (differences.length === 0) return {};
	const interval = intervalOf(differences);
	const difference = {
		mean: meanOf(differences),
		...interval === void 0 ? {} : { interval }
	};
	return interval === void 0 ? { difference } : {
		difference,
		tied: interval.low <= 0 && interval.high >= 0
	};
}
// src/domain/train/sweep/judge-budget.ts
/** What trials cost together; those that cite an earlier run cost nothing again. */
function spentOn(reports) {
	const ran = reports.filter(({ cited }) => !cited);
	return {
		durationMs: ran.reduce((sum, { durationMs }) => sum + durationMs, 0),
		amount: ran.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0)
	};
}
/** Why no further trial may begin, as a sentence without a full stop; undefined while there is something left. */
function overBudget({ limits, group }, spent, reports = []) {
	const whose = group === void 0 ? "the sweep" : `the group ${group} in 30 days`;
	if (limits.time !== void 0 && spent.durationMs >= limits.time) return `the limit of ${humanDuration(limits.time)} for ${whose} is used up`;
	if (limits.cost !== void 0 && spent.amount >= limits.cost) return `the limit of ${limits.cost} for the cost of ${whose} is used up`;
	const failed = failedTrials(reports);
	return limits.failures !== void 0 && failed > limits.failures ? `${failed} trials have failed, and the sweep may have ${limits.failures} (limits.failures)` : void 0;
}
/** Ends that say nothing about the setting. */
const NO_FAULT = [
	"success",
	"skipped",
	"cancelled",
	"preempted",
	"lost"
];
/** Trials whose last end was a fault; what was tried again and succeeded is none. */
function failedTrials(reports) {
	return [...new Map(reports.map(({ trial, end }) => [trial, end])).values()].filter((end) => !NO_FAULT.includes(end)).length;
}
// src/features/train/sweep/spending.ts
/** How long what others spent is taken for known. */
const LOOK_AGAIN = 2e4;
/** What the sweep, or its group, has used up, the trials of other jobs included. */
var Spending = class {
	#command;
	#train;
	#ports;
	#own = [];
	#others = [];
	#lookedAt = Number.NEGATIVE_INFINITY;
	constructor(command, train, ports) {
		this.#command = command;
		this.#train = train;
		this.#ports = ports;
	}
	add(record) {
		this.#own.push(record);
	}
	/** Why nothing more may begin; `running` is what trials that have not ended have cost so far. */
	async over(running = {
		durationMs: 0,
		amount: 0
	}) {
		const { limits, group } = this.#train.sweep;
		if (limits.time === void 0 && limits.cost === void 0 && limits.failures === void 0) return void 0;
		const now = this.#ports.clock.elapsed();
		if (now - this.#lookedAt >= LOOK_AGAIN) {
			this.#others = await this.#reports(group);
			this.#lookedAt = now;
		}
		const all = [...new Map([...this.#others, ...this.#own].map((record) => [record.id, record])).values()];
		const ended = spentOn(all);
		const spent = {
			durationMs: ended.durationMs + running.durationMs,
			amount: ended.amount + running.amount
		};
		return overBudget({
			limits,
			...group === void 0 ? {} : { group }
		}, spent, this.#failable(all));
	}
	/** Reports of this sweep that still stand: what is about to be tried again is not held against it. */
	#failable(all) {
		const tried = new Set(this.#own.map(({ trial }) => trial));
		const again = new Set(this.#command.trials.map(({ id }) => id).filter((id) => !tried.has(id)));
		return all.filter(({ sweep, trial }) => sweep === this.#command.sweep && !again.has(trial));
	}
	async #reports(group) {
		if (group === void 0) return await trialsOf(this.#command.model.name, this.#command.sweep, this.#ports);
		const paths = await this.#ports.forge.ledger.list(ledgerFolder("trial"));
		const models = [...new Set(paths.map((path) => path.split("/")[1]))];
		const since = this.#ports.clock.now() - 2592e6;
		return (await Promise.all(models.map((model) => readRecords("trial", model, this.#ports)))).flat().filter((record) => record.group === group && Date.parse(record.createdAt) >= since);
	}
};
/** All reports of a sweep, oldest first. */
const trialsOf = async (model, sweep, ports) => (await readRecords("trial", model, ports)).filter((record) => record.sweep === sweep);
// src/features/train/sweep/collect-sweep.ts
/** Ranks what the trials of a sweep have reported so far. Nothing is written; `recordSweep` does. */
async function collectSweep(command, ports) {
	const { model, sweep, trials } = command;
	const reports = (await trialsOf(model.name, sweep, ports)).filter(({ trial }) => trials.some(({ id }) => id === trial));
	const configured = sweepMetric(command);
	const metric = command.metric ?? configured.metric;
	const seen = reports.map(({ metrics }) => metrics[metric]?.better).find((better) => better !== void 0);
	const better = metric === configured.metric ? configured.better : model.metrics[metric]?.better ?? seen ?? "higher";
	const spent = spentOn(reports);
	const currency = reports.map(({ cost }) => cost?.currency).find((one) => one !== void 0);
	return {
		...beginRecord("sweep", model.name, ports),
		sweep,
		metric,
		better,
		...rankTrials(trials, reports, metric, better),
		trials: trials.length,
		durationMs: spent.durationMs,
		...currency === void 0 ? {} : { cost: {
			amount: Number(spent.amount.toPrecision(6)),
			currency
		} }
	};
}
const recordSweep = async (record, ports) => {
	await appendRecord(record, ports);
};
export { latestReports as a, trialsOf as i, recordSweep as n, renderSweep as o, Spending as r, collectSweep as t };
