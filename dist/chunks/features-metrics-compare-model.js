import { a as requireMetric, i as metricTitle, n as findMetric, r as metricNames } from "./numeric-metrics-catalogue.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { t as formatLedgerPath } from "./kernel-records-ledger-path.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { c as findRun, d as comparisonCells, h as comparisonHeadline, l as openFolder, m as differenceHeader, p as describeRows, u as runLabel } from "./features-metrics-write-report.js";
import { a as gravest } from "./kernel-verdict.js";
import { a as estimateMetrics, c as exponential, i as drawOtherClass, l as percentileInterval, o as resampleMetrics, s as drawWeights } from "./numeric-metrics-slices.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { a as unitWeights, r as prepareScorer } from "./numeric-metrics-scorer.js";
import { _ as formatDifference, d as safeLink, f as safeText, g as formatConfigured, m as decimalsOf, s as classesMarkdown, u as foldedSection, v as formatEstimate, x as roundUpToTwoDigits } from "./domain-metrics-slices-text.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { i as plural, n as formatNumber, r as formatSigned, t as formatCount } from "./kernel-number-text.js";
import { _ as mermaidLines, v as sampleCurve } from "./domain-metrics-report-render-run.js";
import { n as humanDuration } from "./kernel-duration.js";
import { r as shortDigest } from "./kernel-digest.js";
import { t as canonicalJson } from "./kernel-json.js";
import { o as readRecords, t as appendRecord } from "./features-records.js";
import { a as takeRows, r as findColumn, t as cellAt } from "./kernel-table.js";
import { n as openAnyPackage } from "./features-open-any-package.js";
// src/numeric/statistics/paired-bootstrap.ts
/**
* Paired bootstrap of metric differences on the same rows: every replicate draws rows once and scores both models on them, so what both
* models find hard cancels. Percentile intervals; bit-identical for a seed.
*
* Metrics of the confusion matrix see two discordant pseudo-rows in each replicate, one that only the candidate got right and one that
* only the baseline did, with random exponential weights: the resampling form of the adjustment by Bonett and Price (2012) for paired
* proportions. Two models that agree on all of 38 rows differ by 0 ± 0.075 and not by 0 ± 0; on 10,000 rows the effect is below 1e-3.
*
* Both sets must hold the same rows in the same order, which callers check by `rowsDigest`.
*/
function pairedBootstrap(baseline, candidate, names, options) {
	const rows = candidate.rows.length;
	const count = options.replicates ?? 2e3;
	const baselineScorer = prepareScorer(baseline, names);
	const candidateScorer = prepareScorer(candidate, names);
	const weights = unitWeights(rows);
	const baselineValues = baselineScorer(weights);
	const candidateValues = candidateScorer(weights);
	const replicates = names.map(() => new Float64Array(count));
	const random = new Random(options.seed);
	for (let replicate = 0; replicate < count; replicate++) {
		drawWeights(random, weights);
		const pseudo = drawDiscordant(random, candidate);
		const left = baselineScorer(weights, pseudo.baseline);
		const right = candidateScorer(weights, pseudo.candidate);
		for (let metric = 0; metric < names.length; metric++) replicates[metric][replicate] = right[metric] - left[metric];
	}
	const identical = predictSame(baseline, candidate);
	return names.map((name, index) => {
		const difference = candidateValues[index] - baselineValues[index];
		const interval = percentileInterval(difference, replicates[index], options.level ?? .95);
		return {
			name,
			baseline: baselineValues[index],
			candidate: candidateValues[index],
			difference,
			...interval === void 0 ? {} : { interval },
			...identical ? { identical } : {}
		};
	});
}
const predictSame = (left, right) => left.task === right.task && left.predicted.every((value, row) => value === right.predicted[row]);
const NONE = {
	baseline: [],
	candidate: []
};
function drawDiscordant(random, set) {
	if (set.task === "regression" || set.classes.length < 2) return NONE;
	const classCount = set.classes.length;
	const one = set.truth[random.below(set.truth.length)];
	const two = set.truth[random.below(set.truth.length)];
	const onlyCandidate = {
		truth: one,
		weight: exponential(random)
	};
	const onlyBaseline = {
		truth: two,
		weight: exponential(random)
	};
	return {
		candidate: [{
			...onlyCandidate,
			predicted: one
		}, {
			...onlyBaseline,
			predicted: drawOtherClass(random, two, classCount)
		}],
		baseline: [{
			...onlyCandidate,
			predicted: drawOtherClass(random, one, classCount)
		}, {
			...onlyBaseline,
			predicted: two
		}]
	};
}
// src/numeric/statistics/independent-bootstrap.ts
/** Differences between two models measured on different rows: each set is resampled by itself. Valid, with wider intervals than pairing. */
function independentBootstrap(baseline, candidate, names, options) {
	const baselineValues = prepareScorer(baseline, names)(unitWeights(baseline.rows.length));
	const candidateValues = prepareScorer(candidate, names)(unitWeights(candidate.rows.length));
	const left = resampleMetrics(baseline, names, {
		...options,
		seed: partSeed(options.seed, 1)
	});
	const right = resampleMetrics(candidate, names, options);
	return names.map((name, index) => {
		const difference = candidateValues[index] - baselineValues[index];
		const replicates = right[index].map((value, replicate) => value - left[index][replicate]);
		const interval = percentileInterval(difference, replicates, options.level ?? .95);
		return {
			name,
			baseline: baselineValues[index],
			candidate: candidateValues[index],
			difference,
			...interval === void 0 ? {} : { interval }
		};
	});
}
// src/domain/metrics/judge-gate.ts
/**
* Judges one metric. Rules:
*
* - `margin` is non-inferiority. With e the difference turned so that positive is better, and [low, high] its interval:
*   pass when low ≥ −margin; fail when high < −margin, or when the candidate is shown to be worse (high < 0) and the estimate itself is
*   beyond the margin; inconclusive otherwise, with the number of further rows that would settle it if the estimates stay.
*   So an equally good candidate fails, and one worse by more than the margin passes, with probability at most (1 − level)/2.
* - `minimum` and `maximum` are judged on the measured value, not on its interval: they are a promise about this test set that a person
*   wrote down, and on small sets no value at all could satisfy the interval. The reason shows how far the interval reaches beyond.
* - Without a gate there is a finding and the verdict is pass.
*/
function judgeMetric(measured, rows) {
	const parts = [
		judgeBound(measured, "minimum"),
		judgeBound(measured, "maximum"),
		judgeMargin(measured, rows)
	].filter((part) => part !== void 0);
	const { gate } = measured;
	return {
		name: measured.name,
		better: measured.better,
		...measured.baseline === void 0 ? {} : { baseline: measured.baseline },
		candidate: measured.candidate,
		...measured.candidateInterval === void 0 ? {} : { candidateInterval: measured.candidateInterval },
		...measured.difference === void 0 ? {} : { difference: measured.difference },
		...measured.interval === void 0 ? {} : { interval: measured.interval },
		...gate === void 0 ? {} : { gate },
		verdict: gravest(parts.map((part) => part.verdict)),
		finding: findingOf(measured),
		reason: [describeFigures(measured), ...parts.map((part) => part.reason)].join("; ")
	};
}
function findingOf({ better, difference, interval }) {
	if (difference === void 0) return "no-baseline";
	if (interval === void 0) return "no-difference-shown";
	const turned = turn(interval, better);
	if (turned.low > 0) return "better";
	return turned.high < 0 ? "worse" : "no-difference-shown";
}
/** `0.9473 against 0.9411, difference +0.0062 [+0.0018, +0.0106]`. */
function describeFigures({ candidate, candidateInterval, baseline, difference, interval }) {
	if (baseline === void 0 || difference === void 0) return formatEstimate(candidate, candidateInterval);
	const decimals = Math.max(decimalsOf(candidate, interval), decimalsOf(difference, interval));
	return `${formatNumber(candidate, decimals)} against ${formatNumber(baseline, decimals)}, difference ${formatDifference(difference, interval)}`;
}
function judgeBound(measured, bound) {
	const limit = measured.gate?.[bound];
	if (limit === void 0) return void 0;
	const { candidate, candidateInterval: interval } = measured;
	const holds = bound === "minimum" ? candidate >= limit : candidate <= limit;
	const edge = interval === void 0 ? void 0 : bound === "minimum" ? interval.low : interval.high;
	const edgeHolds = edge === void 0 || (bound === "minimum" ? edge >= limit : edge <= limit);
	const words = `the ${bound} is ${formatConfigured(limit)}`;
	const reach = !holds || edgeHolds ? "" : ` (the interval reaches ${formatNumber(edge, decimalsOf(candidate, interval))})`;
	return {
		verdict: holds ? "pass" : "fail",
		reason: `${words}${holds ? reach : ", which is not reached"}`
	};
}
function judgeMargin({ better, difference, interval, gate, identical }, rows) {
	const margin = gate?.margin;
	if (margin === void 0) return void 0;
	const allowed = `the margin is ${formatConfigured(margin)}`;
	if (difference === void 0) return {
		verdict: "pass",
		reason: `${allowed}, and there is no baseline to compare with`
	};
	if (interval === void 0) return {
		verdict: "inconclusive",
		reason: `${allowed}, and these ${formatCount(rows)} rows do not tell how uncertain the difference is`
	};
	const effect = better === "higher" ? difference : -difference;
	const { low, high } = turn(interval, better);
	const decimals = decimalsOf(difference, interval);
	if (low >= -margin) return {
		verdict: "pass",
		reason: `${low >= 0 ? `better by at least ${formatNumber(low, decimals)}` : `worse by at most ${formatNumber(-low, decimals)}`}, ${allowed}`
	};
	if (high < -margin || high < 0 && effect < -margin) return {
		verdict: "fail",
		reason: `worse by at least ${formatNumber(-high, decimals)} and by ${formatNumber(-effect, decimals)} as measured, ${allowed}`
	};
	const further = furtherRows({
		effect,
		low,
		high,
		margin,
		rows,
		shrinks: identical === true ? "linearly" : "by-root"
	});
	const agree = identical === true ? `both predict the same on all ${formatCount(rows)} rows, and yet it ` : "";
	const settle = further === void 0 ? "the estimate lies so near the margin that more test rows will hardly settle it" : `about ${formatCount(further)} more test rows would settle it`;
	return {
		verdict: "inconclusive",
		reason: `${agree}may be worse by up to ${formatNumber(-low, decimals)}, ${allowed}: cannot tell yet; ${settle}`
	};
}
/** The interval in terms of "positive is better". */
const turn = (interval, better) => better === "higher" ? interval : {
	low: -interval.high,
	high: -interval.low
};
/** Beyond this many times the rows at hand a number would be read as a plan, which it is not. */
const MOST_TIMES = 200;
/**
* Rows beyond the present ones after which the margin gate decides, if the estimate stays and the interval shrinks with 1/√rows:
* it passes when the lower arm is shorter than effect + margin; an estimate beyond the margin fails when the upper arm no longer
* reaches zero. Undefined when the estimate lies so near the margin that no
* realistic number would do.
*/
function furtherRows(facts) {
	const { effect, low, high, margin, rows } = facts;
	const power = facts.shrinks === "linearly" ? 1 : 2;
	const room = effect + margin;
	const needed = room > 0 ? ((effect - low) / room) ** power : ((high - effect) / -effect) ** power;
	const further = roundUpToTwoDigits(Math.ceil(rows * (needed - 1)));
	return Number.isFinite(needed) && room !== 0 && needed <= MOST_TIMES ? Math.max(1, further) : void 0;
}
// src/domain/metrics/judge-comparison.ts
/** Metrics that are shown beside the gated ones, so that a gate on one number does not hide what the others do. */
const COMPANIONS = {
	classification: [
		"accuracy",
		"f1-macro",
		"log-loss",
		"roc-auc"
	],
	regression: [
		"r2",
		"rmse",
		"mae"
	]
};
/**
* Candidate against baseline: by the paired bootstrap when both were measured on the same rows (equal `rowsDigest`), by independent
* resampling of each otherwise, which is valid and less powerful. The verdict of the whole is the gravest of the gates': a candidate
* passes only when every gate does, so no correction for many gates is needed.
* Fails with `metrics.metric-unknown` for a gate on a metric that does not fit the task.
*/
function judgeComparison(command) {
	const { candidate, baseline, gates, resampling } = command;
	const set = candidate.predictions;
	const paired = baseline !== void 0 && baseline.predictions.rowsDigest === set.rowsDigest;
	const names = comparedMetrics(set, baseline?.predictions, gates);
	const own = new Map(estimateMetrics(set, names, resampling).map((estimate) => [estimate.name, estimate]));
	const differences = baseline === void 0 ? void 0 : new Map((paired ? pairedBootstrap : independentBootstrap)(baseline.predictions, set, names, resampling).map((one) => [one.name, one]));
	const metrics = names.filter((name) => Number.isFinite(own.get(name).value) || gates[name] !== void 0).map((name) => judgeMetric(measure(name, set, gates, own.get(name), differences?.get(name)), set.rows.length));
	return {
		schemaVersion: 1,
		kind: "comparison",
		id: command.id,
		model: command.model,
		createdAt: command.createdAt,
		candidate: candidate.contender,
		...baseline === void 0 ? {} : { baseline: baseline.contender },
		rows: set.rows.length,
		paired,
		...command.excludedRows === void 0 || command.excludedRows === 0 ? {} : { excludedRows: command.excludedRows },
		metrics,
		verdict: gravest(metrics.map((metric) => metric.verdict))
	};
}
/** Gated metrics first, in the order of the configuration, then the companions of the task that both sides can give. */
function comparedMetrics(candidate, baseline, gates) {
	for (const name of Object.keys(gates)) requireMetric(name, candidate.task);
	const probabilities = [candidate, baseline].every((set) => set === void 0 || set.task === "classification" && set.probabilities !== void 0);
	const available = new Set(metricNames(candidate.task, probabilities));
	return [.../* @__PURE__ */ new Set([...Object.keys(gates), ...COMPANIONS[candidate.task].filter((name) => available.has(name))])];
}
function measure(name, set, gates, own, difference) {
	const { better, ...gate } = gates[name] ?? {};
	return {
		name,
		better: better ?? requireMetric(name, set.task).better,
		candidate: own.value,
		...own.interval === void 0 ? {} : { candidateInterval: own.interval },
		...difference === void 0 ? {} : {
			baseline: difference.baseline,
			difference: difference.difference,
			...difference.interval === void 0 ? {} : { interval: difference.interval },
			...difference.identical === void 0 ? {} : { identical: difference.identical }
		},
		...Object.keys(gate).length === 0 ? {} : { gate }
	};
}
// src/domain/metrics/fit-markdown.ts
/** GitHub refuses comment bodies above 65,536 UTF-16 units; the rest is room for the hidden marker. */
const COMMENT_LIMIT = 65e3;
/**
* Joins sections with blank lines so that the whole fits the limit. When it does not, sections are left out in the order they declare, and
* the last line says so. A string's length in JavaScript is its number of UTF-16 units, which is what GitHub counts.
*/
function fitMarkdown(sections, notice, limit = COMMENT_LIMIT) {
	let kept = sections.filter((section) => section.markdown !== "");
	const whole = join(kept);
	if (whole.length <= limit) return whole;
	for (;;) {
		const last = Math.max(...kept.map((section) => section.dropOrder));
		if (last === 0) break;
		kept = kept.filter((section) => section.dropOrder !== last);
		const shorter = `${join(kept)}\n\n${notice}`;
		if (shorter.length <= limit) return shorter;
	}
	return `${cutAtLine(join(kept), limit - notice.length - 2)}\n\n${notice}`;
}
const join = (sections) => sections.map((section) => section.markdown).join("\n\n");
/** At most `limit` units, ending at the end of a line where there is one, and never inside a surrogate pair. */
function cutAtLine(text, limit) {
	const cut = text.slice(0, Math.max(0, limit)).replace(/[\ud800-\udbff]$/, "");
	const line = cut.lastIndexOf("\n");
	return line > 0 ? cut.slice(0, line) : cut;
}
// src/domain/metrics/run-changes.ts
/** What differs between two runs besides their metrics: the first question of every reviewer. */
function describeRunChanges(baseline, candidate) {
	const summary = [];
	const lines = [];
	if (baseline.algorithm !== candidate.algorithm) {
		summary.push(`algorithm ${baseline.algorithm} → ${candidate.algorithm}`);
		lines.push(`algorithm: ${inlineCode(baseline.algorithm)} → ${inlineCode(candidate.algorithm)}`);
	}
	const parameters = changedMembers(baseline.parameters, candidate.parameters);
	if (parameters.length > 0) summary.push(plural(parameters.length, "parameter"));
	for (const name of parameters) lines.push(`parameter ${inlineCode(name)}: ${valueCode(baseline.parameters[name])} → ${valueCode(candidate.parameters[name])}`);
	if (baseline.dataset.digest !== candidate.dataset.digest || baseline.dataset.name !== candidate.dataset.name) {
		const rows = candidate.dataset.rows - baseline.dataset.rows;
		const difference = rows === 0 ? "same number of rows" : `${formatSigned(rows, 0)} rows`;
		summary.push(`data ${datasetLabel(baseline.dataset)} → ${datasetLabel(candidate.dataset)} (${difference})`);
		lines.push(`data: ${inlineCode(datasetLabel(baseline.dataset))} (${formatCount(baseline.dataset.rows)} rows) → ${inlineCode(datasetLabel(candidate.dataset))} (${formatCount(candidate.dataset.rows)} rows)`);
	}
	const added = candidate.features.filter((name) => !baseline.features.includes(name));
	const removed = baseline.features.filter((name) => !candidate.features.includes(name));
	if (added.length + removed.length > 0) {
		summary.push(plural(added.length + removed.length, "feature"));
		if (added.length > 0) lines.push(`features added: ${added.map(inlineCode).join(", ")}`);
		if (removed.length > 0) lines.push(`features removed: ${removed.map(inlineCode).join(", ")}`);
	}
	if (baseline.seed !== candidate.seed) {
		summary.push("seed");
		lines.push(`seed: ${baseline.seed} → ${candidate.seed}`);
	}
	if (baseline.commit !== candidate.commit && baseline.commit !== void 0 && candidate.commit !== void 0) lines.push(`commit: ${inlineCode(baseline.commit.slice(0, 7))} → ${inlineCode(candidate.commit.slice(0, 7))}`);
	if (lines.length > 0) lines.push(`training time: ${humanDuration(baseline.durationMs)} → ${humanDuration(candidate.durationMs)}`);
	return {
		summary: summary.length === 0 ? "the commit alone" : summary.join(", "),
		lines
	};
}
const datasetLabel = ({ name, version, digest }) => `${name} ${version ?? shortDigest(digest)}`;
function changedMembers(left, right) {
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort().filter((name) => valueText(left[name]) !== valueText(right[name]));
}
const valueText = (value) => value === void 0 ? "not set" : canonicalJson(value);
const valueCode = (value) => inlineCode(valueText(value).slice(0, 200));
// src/domain/metrics/render-comment.ts
const VERDICT_EMOJI = {
	pass: "✅",
	fail: "❌",
	inconclusive: "❔",
	error: "⚠️"
};
/** The comment on a pull request: the answer first, then the table, then everything else folded. Fits GitHub's limit. */
function renderComment(content) {
	const notice = `*Shortened to fit a comment.* ${safeLink("Full report", content.links?.report)}.`;
	return fitMarkdown([
		{
			markdown: `### ${VERDICT_EMOJI[content.record.verdict]} ${safeText(comparisonHeadline(content.record))}\n${contextLine(content)}`,
			dropOrder: 0
		},
		{
			markdown: comparisonMarkdown(content.record),
			dropOrder: 0
		},
		{
			markdown: openQuestions(content.record),
			dropOrder: 1
		},
		{
			markdown: reasonsSection(content.record),
			dropOrder: 2
		},
		{
			markdown: changesSection(content),
			dropOrder: 5
		},
		{
			markdown: classesSection(content),
			dropOrder: 4
		},
		{
			markdown: curvesSection(content),
			dropOrder: 6
		},
		{
			markdown: methodSection(content.record),
			dropOrder: 3
		}
	], notice);
}
function contextLine({ record, links }) {
	const parties = record.baseline === void 0 ? `candidate ${contenderMarkdown(record.candidate)}` : `candidate ${contenderMarkdown(record.candidate)} against ${contenderMarkdown(record.baseline)}`;
	const pointers = [links?.report === void 0 ? "" : safeLink("report", links.report), links?.run === void 0 ? "" : safeLink("run", links.run)].filter((part) => part !== "");
	return [
		describeRows(record),
		parties,
		...pointers
	].join(" · ");
}
/** `production v1.4.2`, `this PR (a1b2c3d)`: label, version and commit, without saying anything twice. */
function contenderMarkdown({ label, version, commit, runId }) {
	const facts = [version ?? runId, commit?.slice(0, 7)].filter((fact) => fact !== void 0 && fact !== "" && fact !== label);
	return `${safeText(label)}${facts.length === 0 ? "" : ` (${facts.map((fact) => inlineCode(fact)).join(", ")})`}`;
}
/** A gate's verdict; without a gate only the finding, in signs that do not look like a verdict on the whole. */
function metricEmoji(metric) {
	if (metric.gate !== void 0) return VERDICT_EMOJI[metric.verdict];
	return {
		better: "🔺",
		worse: "🔻",
		"no-difference-shown": "➖",
		"no-baseline": "➖"
	}[metric.finding];
}
/** The table of metrics; the winning side is bold where the numbers show a winner. */
function comparisonMarkdown(record) {
	const header = [
		"metric",
		safeText(record.baseline?.label ?? "baseline"),
		safeText(record.candidate.label)
	];
	const rows = record.metrics.map((metric) => {
		const cells = comparisonCells(metric);
		return [
			safeText(cells.metric),
			metric.finding === "worse" ? `**${cells.baseline}**` : cells.baseline,
			metric.finding === "better" ? `**${cells.candidate}**` : cells.candidate,
			cells.difference,
			cells.gate,
			`${metricEmoji(metric)} ${cells.verdict}`
		];
	});
	return markdownTable([
		...header,
		differenceHeader(record),
		"gate",
		"verdict"
	], rows, [
		"left",
		"right",
		"right",
		"right",
		"left",
		"left"
	]);
}
function openQuestions(record) {
	const open = record.metrics.filter((metric) => metric.verdict === "inconclusive");
	if (open.length === 0) return "";
	return open.map((metric) => `> **${safeText(metricTitle(metric.name))}** ${safeText(metric.reason)}.`).join("\n>\n");
}
function reasonsSection(record) {
	const lines = record.metrics.map((metric) => `- ${metricEmoji(metric)} **${safeText(metricTitle(metric.name))}** ${safeText(metric.reason)}`);
	const gated = record.metrics.filter((metric) => metric.gate !== void 0);
	const passed = gated.filter((metric) => metric.verdict === "pass").length;
	const gates = gated.length === 0 ? "no gates" : `${passed} of ${plural(gated.length, "gate")} passed`;
	return foldedSection(`Every metric with its reason: ${gates}`, lines.join("\n"));
}
function changesSection({ candidateRun, baselineRun }) {
	if (candidateRun === void 0 || baselineRun === void 0) return "";
	const { summary, lines } = describeRunChanges(baselineRun, candidateRun);
	return lines.length === 0 ? `<sub>What changed: nothing in parameters, data, features or seed</sub>` : foldedSection(`What changed: ${summary}`, lines.map((line) => `- ${line}`).join("\n"));
}
function classesSection({ candidateEvaluation }) {
	const classes = candidateEvaluation?.classification;
	if (classes === void 0 || classes.classes.length > 30) return "";
	const confused = classes.confusion.flat().reduce((sum, count) => sum + count, 0) - classes.confusion.reduce((sum, row, index) => sum + row[index], 0);
	return foldedSection(`Classes: ${formatCount(confused)} of ${formatCount(candidateEvaluation.rows)} rows confused`, classesMarkdown(classes).join("\n\n"));
}
function curvesSection({ record, candidateEvaluation, baselineEvaluation }) {
	const charts = (candidateEvaluation?.classification?.roc ?? []).slice(0, 4).map((curve) => {
		const other = record.baseline === void 0 ? void 0 : baselineEvaluation?.classification?.roc.find((one) => one.className === curve.className);
		return `${mermaidLines({
			title: `ROC, ${curve.className}`,
			x: {
				title: "false positive rate",
				from: 0,
				to: 1
			},
			y: {
				title: "true positive rate",
				from: 0,
				to: 1
			}
		}, [sampleCurve(curve.points), ...other === void 0 ? [] : [sampleCurve(other.points)]])}${other === void 0 ? "" : `\n\nFirst line: ${safeText(record.candidate.label)}, area ${curve.area.toFixed(3)}; second line: ${safeText(record.baseline.label)}, area ${other.area.toFixed(3)}.`}`;
	});
	return charts.length === 0 ? "" : foldedSection("Curves", charts.join("\n\n"));
}
function methodSection(record) {
	const how = record.baseline === void 0 ? "Intervals are Wilson’s for accuracy and percentile bootstrap intervals for the other metrics." : record.paired ? "Differences are candidate − baseline. Both models were scored on the same bootstrap resamples of the test rows (percentile interval), so rows that are hard for both cancel." : "Differences are candidate − baseline. The test rows differ, so each side was resampled by itself, which gives wider intervals than pairing.";
	return foldedSection("How this was measured", `${how} A margin gate passes when the whole interval is within the margin, fails when the candidate is shown to be worse and beyond the margin, and says “cannot tell” otherwise. Δ is the difference.\n\nRecord ${inlineCode(record.id)}.`);
}
// src/features/metrics/compare-runs.ts
/**
* Judges a candidate against a baseline, appends the comparison to the ledger, then comments and checks when asked. The record comes first:
* a comment that cannot be posted loses no result.
*/
async function compareRuns(command, ports) {
	const now = ports.clock.now();
	const id = makeRecordId(now, ports.entropy.bytes(10));
	const resampling = {
		seed: command.seed,
		...command.level === void 0 ? {} : { level: command.level },
		...command.replicates === void 0 ? {} : { replicates: command.replicates }
	};
	const record = judgeComparison({
		id,
		model: command.model,
		createdAt: formatInstant(now),
		candidate: command.candidate,
		...command.baseline === void 0 ? {} : { baseline: command.baseline },
		gates: command.gates,
		...command.excludedRows === void 0 ? {} : { excludedRows: command.excludedRows },
		resampling
	});
	const judged = {
		record,
		headline: comparisonHeadline(record),
		markdown: renderComment(commentContent(command, record)),
		recordPath: formatLedgerPath({
			kind: "comparison",
			subject: command.model,
			id
		})
	};
	if (command.dryRun === true) return {
		...judged,
		plan: planComparison(command, judged.recordPath)
	};
	await appendRecord(record, ports);
	const posted = command.comment === void 0 ? void 0 : await postComment(command.comment.pullRequest, command.model, judged.markdown, ports);
	const published = command.check === void 0 ? void 0 : await publishCheck(command.check.commit, judged, ports);
	return {
		...judged,
		...posted === void 0 ? {} : { commentUrl: posted.url },
		...published === void 0 ? {} : { checkUrl: published.url }
	};
}
/** Curves and classes need no intervals of their own here, so a single replicate is enough. */
function commentContent(command, record) {
	const describe = (predictions) => evaluatePredictions(predictions, {
		seed: command.seed,
		replicates: 1
	});
	const { candidate, baseline, links } = command;
	return {
		record,
		candidateEvaluation: describe(candidate.predictions),
		...candidate.run === void 0 ? {} : { candidateRun: candidate.run },
		...baseline === void 0 ? {} : { baselineEvaluation: describe(baseline.predictions) },
		...baseline?.run === void 0 ? {} : { baselineRun: baseline.run },
		...links === void 0 ? {} : { links }
	};
}
const postComment = (pullRequest, model, body, ports) => ports.forge.comments.upsert({
	pullRequest,
	marker: commentMarker(model),
	body
});
/** One comment for each model, so that pull requests that train two models get two. */
const commentMarker = (model) => `compare/${model}`;
const publishCheck = (commit, judged, ports) => ports.forge.checks.publish({
	commit,
	name: `trainyard/compare/${judged.record.model}`,
	verdict: judged.record.verdict,
	title: judged.headline,
	summary: judged.markdown,
	annotations: []
});
function planComparison(command, recordPath) {
	const effects = [{
		verb: "create",
		target: recordPath,
		detail: "comparison record in the ledger"
	}];
	if (command.comment !== void 0) effects.push({
		verb: "update",
		target: `comment on pull request ${command.comment.pullRequest}`,
		detail: commentMarker(command.model)
	});
	if (command.check !== void 0) effects.push({
		verb: "create",
		target: `check on ${command.check.commit.slice(0, 12)}`
	});
	return {
		title: `compare ${command.model}`,
		effects
	};
}
// src/domain/metrics/unseen-rows.ts
/**
* Positions in the candidate's test rows of rows that the baseline was not trained on. A model is much better on rows that it has learned,
* so comparing on them would make every successor look worse. Rows are compared by content, because a new version of a dataset numbers its
* rows anew; a test row that equals a training row counts as seen.
*/
function findUnseenRows({ candidate, baseline, columns }) {
	const shared = columns.filter((name) => findColumn(candidate.table, name) !== void 0 && findColumn(baseline.table, name) !== void 0);
	const held = new Set(Array.from(baseline.testRows));
	const keyOfBaseline = rowKey(baseline.table, shared);
	const trained = /* @__PURE__ */ new Set();
	for (let row = 0; row < baseline.table.rows; row++) if (!held.has(row)) trained.add(keyOfBaseline(row));
	const keyOfCandidate = rowKey(candidate.table, shared);
	return Array.from(candidate.testRows, (row, position) => trained.has(keyOfCandidate(row)) ? -1 : position).filter((position) => position >= 0);
}
function rowKey(table, columns) {
	const found = columns.map((name) => findColumn(table, name));
	return (row) => found.map((column) => cellKey(column, row)).join("\0");
}
const cellKey = (column, row) => {
	const value = cellAt(column, row);
	return value === void 0 ? "" : `${typeof value === "number" ? "n" : "t"}${value}`;
};
/** The predictions at some positions, as a set of their own. */
function restrictPredictions(set, positions, rowsDigest) {
	const rows = Uint32Array.from(positions, (position) => set.rows[position]);
	if (set.task === "regression") {
		const pick = (values) => Float64Array.from(positions, (position) => values[position]);
		return {
			task: "regression",
			rows,
			rowsDigest,
			truth: pick(set.truth),
			predicted: pick(set.predicted)
		};
	}
	const pick = (labels) => Int32Array.from(positions, (position) => labels[position]);
	const base = {
		task: "classification",
		rows,
		rowsDigest,
		classes: set.classes,
		truth: pick(set.truth),
		predicted: pick(set.predicted)
	};
	if (set.probabilities === void 0) return base;
	const width = set.classes.length;
	const probabilities = new Float64Array(positions.length * width);
	positions.forEach((position, index) => probabilities.set(set.probabilities.subarray(position * width, (position + 1) * width), index * width));
	return {
		...base,
		probabilities
	};
}
// src/numeric/metrics/repredict.ts
/**
* The predictions of another model on the rows of a prediction set, with the same truth and digest, so that the two are paired.
* `table` holds all rows of the dataset that the row numbers of the set refer to. Classes that only the other model knows are added to
* neither side: such a prediction counts as wrong, with its probability lost. Fails with `metrics.not-comparable` when the tasks differ.
*/
function predictSameRows(predictor, table, set) {
	const last = set.rows[set.rows.length - 1];
	if (last !== void 0 && last >= table.rows) throw new Failure("metrics.not-comparable", { message: `the predictions are about row ${last}, and the table has ${table.rows} rows` });
	const predictions = predictor.predict(takeRows(table, set.rows));
	if (set.task === "regression" && predictions.task === "regression") return {
		...set,
		predicted: predictions.predicted
	};
	if (set.task === "classification" && predictions.task === "classification") return alignClasses(set, predictions);
	throw new Failure("metrics.not-comparable", { message: `a ${predictions.task} model cannot be compared with ${set.task} predictions` });
}
function alignClasses(set, { classes, predicted, probabilities }) {
	const { probabilities: _own, ...rest } = set;
	const place = classes.map((name) => set.classes.indexOf(name));
	const count = set.classes.length;
	const aligned = predicted.map((guess, row) => place[guess] >= 0 ? place[guess] : (set.truth[row] + 1) % count);
	if (probabilities === void 0) return {
		...rest,
		predicted: aligned
	};
	const moved = new Float64Array(set.rows.length * count);
	for (let row = 0; row < set.rows.length; row++) place.forEach((target, source) => {
		if (target >= 0) moved[row * count + target] = probabilities[row * classes.length + source];
	});
	return {
		...rest,
		predicted: aligned,
		probabilities: moved
	};
}
// src/features/metrics/find-baseline.ts
/** The baseline that a selector names, on the candidate's rows if at all possible; undefined when there is nothing to compare with yet. */
async function findBaseline(command, sources, ports) {
	const found = await locate(command, sources, ports);
	if (found === void 0) return void 0;
	const common = await findCommonRows(command.candidate, found, sources, ports);
	const { run, manifest, runId } = found;
	const commit = run?.commit ?? manifest?.commit;
	return {
		contender: {
			label: found.label,
			runId,
			...found.version === void 0 ? {} : { version: found.version },
			...commit === void 0 ? {} : { commit }
		},
		...common,
		...run === void 0 ? {} : { run }
	};
}
async function locate(command, sources, ports) {
	const { model, selector } = command;
	if (selector === "merge-base") return await locateMergeBase(command, ports);
	if (parseRecordId(selector) !== void 0) {
		const found = await findRun(model, selector, ports);
		return {
			...found,
			label: runLabel(found)
		};
	}
	const fetched = await sources.fetchVersion?.(selector);
	if (fetched === void 0) {
		ports.reporter.note(`${model}: nothing is registered as ${selector} yet, so there is no baseline`);
		return;
	}
	return {
		...await openFolder(model, fetched.folder, ports),
		label: selector,
		version: fetched.version
	};
}
/** Runs looked at, newest first, before giving up on finding one that is an ancestor. */
const RUNS_LOOKED_AT = 200;
/** The newest run at the merge base, otherwise at the nearest recorded ancestor of it. */
async function locateMergeBase({ model, base, candidate }, ports) {
	const [head, other] = [await ports.git.resolve("HEAD"), await ports.git.resolve(base)];
	if (other === void 0) throw new Failure("git.reference-unknown", {
		message: `the merge base with "${base}" was asked for, and "${base}" is not known here`,
		remedy: `Fetch it first (actions/checkout with fetch-depth: 0), or name another base.`
	});
	const mergeBase = head === void 0 ? void 0 : await ports.git.mergeBase(head, other);
	if (mergeBase === void 0) throw new Failure("git.reference-unknown", {
		message: `HEAD and "${base}" have no common commit in this clone`,
		remedy: "Fetch the whole history (actions/checkout with fetch-depth: 0)."
	});
	const usable = (await readRecords("run", model, ports, { newest: RUNS_LOOKED_AT })).filter((run) => run.id !== candidate.runId && run.exit === "succeeded" && run.commit !== void 0 && run.dirty === void 0);
	const atBase = usable.findLast((run) => run.commit === mergeBase) ?? await newestAncestor(usable, mergeBase, ports);
	if (atBase === void 0) {
		ports.reporter.note(`${model}: no run is recorded at ${mergeBase.slice(0, 7)} or before it, so there is no baseline`);
		return;
	}
	return {
		...await findRun(model, atBase.id, ports),
		label: base.replace(/^origin\//, "")
	};
}
async function newestAncestor(runs, commit, ports) {
	const known = /* @__PURE__ */ new Map();
	for (const run of [...runs].reverse()) {
		const own = run.commit;
		if (!known.has(own)) known.set(own, await ports.git.resolve(own) !== void 0 && await ports.git.mergeBase(own, commit) === own);
		if (known.get(own) === true) return run;
	}
}
/** Stored predictions when they are of the same rows; otherwise the baseline predicts again on rows that neither was trained on. */
async function findCommonRows(candidate, found, sources, ports) {
	const stored = found.predictions;
	const own = candidate.predictions;
	if (stored?.rowsDigest === own.rowsDigest) return {
		predictions: stored,
		candidatePredictions: own,
		excludedRows: 0,
		rows: "stored"
	};
	const again = await predictAgain(candidate, found, sources, ports);
	if (again !== void 0) return again;
	if (stored !== void 0) return {
		predictions: stored,
		candidatePredictions: own,
		excludedRows: 0,
		rows: "other-rows"
	};
	throw new Failure("metrics.not-comparable", {
		message: `the baseline ${found.label} (run ${found.runId}) has no predictions that were kept, and cannot predict the candidate's rows here`,
		remedy: "Compare with a registered version, or train the baseline again in this job."
	});
}
/** With fewer rows that neither has seen, each side's own test rows say more. */
const FEWEST_UNSEEN = 30;
async function predictAgain(candidate, { folder, manifest, predictions: stored, label }, sources, ports) {
	if (folder === void 0 || manifest === void 0 || stored === void 0 || candidate.dataset === void 0) return void 0;
	if (!numbersRows(candidate.predictions, candidate.dataset, ports)) return void 0;
	if (manifest.format !== void 0 && !(manifest.format.name === "onnx" && numbersRows(stored, manifest.dataset, ports))) return void 0;
	const ownTable = await loadTable(candidate.dataset, sources, ports);
	const baseTable = manifest.dataset.digest === candidate.dataset.digest ? ownTable : await loadTable(manifest.dataset, sources, ports);
	if (ownTable === void 0 || baseTable === void 0) return void 0;
	const set = candidate.predictions;
	const positions = findUnseenRows({
		candidate: {
			table: ownTable,
			testRows: set.rows
		},
		baseline: {
			table: baseTable,
			testRows: stored.rows
		},
		columns: [...manifest.signature.inputs.map((input) => input.name), manifest.signature.output.name]
	});
	const excludedRows = set.rows.length - positions.length;
	if (positions.length < Math.min(FEWEST_UNSEEN, set.rows.length)) {
		ports.reporter.note(`${label} was trained on ${excludedRows} of the candidate's ${set.rows.length} test rows, so each side keeps its own rows`);
		return;
	}
	const restricted = restrictPredictions(set, positions, excludedRows === 0 ? set.rowsDigest : ports.hasher.sha256([set.rowsDigest, ...positions].join("\n")));
	const predictor = await openBaseline(folder, label, ports);
	if (predictor === void 0) return void 0;
	const answers = await predictor.predict(takeRows(ownTable, restricted.rows));
	return {
		predictions: predictSameRows({
			...predictor,
			predict: () => answers
		}, ownTable, restricted),
		candidatePredictions: restricted,
		excludedRows,
		rows: "predicted-again"
	};
}
/** Whether the rows of a set are row numbers of its dataset, not places in a list of the program's own. */
const numbersRows = (set, { digest }, { hasher }) => set.rowsDigest === hasher.sha256([digest, ...set.rows].join("\n"));
/** A machine without what runs the baseline's model still compares it by the predictions that were kept. */
async function openBaseline(folder, label, ports) {
	try {
		return (await openAnyPackage(folder, ports)).predictor;
	} catch (error) {
		if (!(error instanceof Failure) || !error.code.startsWith("train.onnx-")) throw error;
		ports.reporter.note(`${label} cannot predict again here (${error.message} ${error.remedy})`);
		return;
	}
}
/** Rows of exactly the bytes that the run saw; undefined when they cannot be had any more. */
async function loadTable(dataset, sources, ports) {
	const name = `${dataset.name} ${dataset.version ?? dataset.digest.slice(0, 12)}`;
	try {
		const loaded = await sources.loadRows?.(dataset);
		if (loaded?.digest === dataset.digest) return loaded.table;
		if (loaded !== void 0) ports.reporter.note(`the rows of ${name} have changed since, so predictions cannot be made again on them`);
		return;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		ports.reporter.note(`the rows of ${name} cannot be read (${error.message}), so predictions cannot be made again on them`);
		return;
	}
}
// src/features/metrics/compare-model.ts
/** Finds both sides by the names that people use, puts them on the same rows, and compares them. */
async function compareModel(command, sources, ports) {
	const { model } = command;
	const found = await findRun(model.name, command.candidate, ports);
	const { predictions, run } = found;
	if (predictions === void 0) throw new Failure("metrics.not-comparable", { message: `run ${found.runId} of "${model.name}" has neither a package on this machine nor predictions in the ledger` });
	const commit = run?.commit ?? found.manifest?.commit;
	const contender = {
		label: command.candidateLabel ?? runLabel(found),
		runId: found.runId,
		...commit === void 0 ? {} : { commit }
	};
	const dataset = run?.dataset ?? found.manifest?.dataset;
	const baseline = await findBaseline({
		model: model.name,
		selector: command.baseline,
		base: command.base,
		candidate: {
			runId: found.runId,
			predictions,
			...dataset === void 0 ? {} : { dataset }
		}
	}, sources, ports);
	const candidate = {
		contender,
		predictions: baseline?.candidatePredictions ?? predictions,
		...run === void 0 ? {} : { run }
	};
	return {
		...await compareRuns({
			...effectsOf(command),
			model: model.name,
			candidate,
			...baseline === void 0 ? {} : {
				baseline,
				excludedRows: baseline.excludedRows
			},
			gates: computableGates(model.metrics),
			seed: model.train.seed
		}, ports),
		candidate: {
			...candidate,
			...found.folder === void 0 ? {} : { folder: found.folder }
		},
		...baseline === void 0 ? {} : { baseline }
	};
}
/** An entry that only gives a program's own metric its direction asks for nothing that predictions could show. */
function computableGates(metrics) {
	const onlyDirection = ({ minimum, maximum, margin }) => minimum === void 0 && maximum === void 0 && margin === void 0;
	return Object.fromEntries(Object.entries(metrics).filter(([name, gate]) => findMetric(name) !== void 0 || !onlyDirection(gate)));
}
function effectsOf({ model: _m, candidate: _c, candidateLabel: _l, baseline: _b, base: _base, ...effects }) {
	return effects;
}
export { pairedBootstrap as i, compareRuns as n, judgeComparison as r, compareModel as t };
