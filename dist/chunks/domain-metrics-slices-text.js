import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import "./numeric-metrics-slices.js";
import { n as formatNumber, r as formatSigned, t as formatCount } from "./kernel-number-text.js";
import { i as markdownTable, n as escapeMarkdown, t as details } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/domain/metrics/figures.ts
/** Numbers for people, rounded by their uncertainty. */
/** Decimals that show an uncertainty with two significant digits: 0.0044 → 4, 0.05 → 3, 512 → 0. */
function decimalsFor(uncertainty) {
	if (!Number.isFinite(uncertainty) || uncertainty <= 0) return 4;
	return Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(uncertainty))));
}
/** Decimals for a value about which no uncertainty is known: four significant digits. */
function plainDecimals(value) {
	if (!Number.isFinite(value) || value === 0) return 3;
	return Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}
const halfWidth = (interval) => (interval.high - interval.low) / 2;
/** Decimals that suit a value and, when there is one, its interval. */
const decimalsOf = (value, interval) => {
	const decimals = interval === void 0 || halfWidth(interval) === 0 ? plainDecimals(value) : decimalsFor(halfWidth(interval));
	return Math.min(decimals, 8);
};
const formatIntervalBounds = (interval, decimals) => `[${formatNumber(interval.low, decimals)}, ${formatNumber(interval.high, decimals)}]`;
/** `0.9473 [0.9402, 0.9536]`. */
function formatEstimate(value, interval) {
	const decimals = decimalsOf(value, interval);
	return interval === void 0 ? formatNumber(value, decimals) : `${formatNumber(value, decimals)} ${formatIntervalBounds(interval, decimals)}`;
}
/** `+0.0062 [+0.0018, +0.0106]`. */
function formatDifference(value, interval) {
	const decimals = decimalsOf(value, interval);
	if (interval === void 0) return formatSigned(value, decimals);
	return `${formatSigned(value, decimals)} [${formatSigned(interval.low, decimals)}, ${formatSigned(interval.high, decimals)}]`;
}
/** A number that a person wrote in the configuration, with as many digits as it has. */
const formatConfigured = (value) => String(value).replace("-", "−");
/** Two significant digits upwards, for numbers of rows that are themselves estimates: 2,083 → 2,100. */
function roundUpToTwoDigits(count) {
	if (!Number.isFinite(count) || count <= 0) return 0;
	const scale = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
	return Math.ceil(count / scale) * scale;
}
const directionMark = (better) => better === "higher" ? "↑" : "↓";
// src/domain/metrics/calibration-text.ts
/** What is said about the probabilities, in two sentences: the error beside what perfect calibration would show, then the Brier score. */
function calibrationSentences({ about, error, expected, verdict, brier }) {
	return `${about === "positive-class" ? "Probabilities of the second class" : "Probabilities of the predicted class"} ${verdict === "miscalibrated" ? "cannot be taken at their word" : "are consistent with perfect calibration"} (${`expected calibration error ${formatNumber(error, 3)}; on as many rows perfect calibration shows ${formatNumber(expected.mean, 3)} on average and ${formatNumber(expected.limit, 3)} or more in 5 % of cases`}).${brier === void 0 ? "" : ` Brier score ${formatNumber(brier.brier, 4)} = reliability ${formatNumber(brier.reliability, 4)} − resolution ${formatNumber(brier.resolution, 4)} + uncertainty ${formatNumber(brier.uncertainty, 4)}.`}`;
}
// src/domain/metrics/safe-markdown.ts
/** Text from outside for Markdown that GitHub renders: besides mark-up, bare addresses are broken so that they do not become links. */
const safeText = (text) => escapeMarkdown(text).replace(/:\/\//g, ":​//").replace(/\bwww\./gi, "www​.");
/** A link, when the address is a plain web address; otherwise the words alone. `label` is Markdown already. */
function safeLink(label, address) {
	if (address === void 0 || !/^https?:\/\/[^\s<>"'`|\\]+$/.test(address)) return label;
	return `[${label}](${address.replace(/[()[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
/**
* A folded section. GitHub takes the summary line as HTML, where Markdown's backslashes would be shown, so its text is escaped as HTML;
* mentions and addresses are broken in both.
*/
const foldedSection = (summary, body) => details(breakReferences(summary.replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")), body);
const breakReferences = (text) => text.replace(/@(?=\w)/g, "@​").replace(/#(?=\d)/g, "#​").replace(/:\/\//g, ":​//").replace(/\bwww\./gi, "www​.");
// src/domain/metrics/evaluation-markdown.ts
function metricsMarkdown(metrics) {
	const rows = Object.entries(metrics).map(([name, metric]) => {
		const decimals = decimalsOf(metric.value, metric.interval);
		return [
			`${safeText(metricTitle(name))} ${directionMark(metric.better)}`,
			formatNumber(metric.value, decimals),
			metric.interval === void 0 ? "–" : formatIntervalBounds(metric.interval, decimals)
		];
	});
	const level = Object.values(metrics).find((metric) => metric.interval !== void 0)?.interval?.level ?? .95;
	return markdownTable([
		"metric",
		"value",
		`${Math.round(level * 1e3) / 10} % interval`
	], rows, [
		"left",
		"right",
		"right"
	]);
}
/** A wider matrix does not fit beside text. */
const WIDEST_MATRIX = 30;
/** The classes to list, and how many are left out. */
function listedClasses({ perClass }) {
	if (perClass.length <= 50) return {
		shown: perClass,
		more: 0
	};
	const shown = [...perClass].sort((left, right) => right.support - left.support).slice(0, 50);
	return {
		shown,
		more: perClass.length - shown.length
	};
}
/** Figures of each class, then the confusion matrix, or the most frequent errors where it would be too wide, then the calibration. */
function classesMarkdown(classes) {
	return [
		perClassMarkdown(classes),
		...classes.classes.length <= WIDEST_MATRIX ? [confusionMarkdown(classes)] : classes.mostConfused.length > 0 ? [confusedMarkdown(classes)] : [],
		...classes.calibration === void 0 ? [] : [calibrationSentences(classes.calibration)]
	];
}
function perClassMarkdown(classes) {
	const { shown, more } = listedClasses(classes);
	const table = markdownTable([
		"class",
		"rows",
		"precision",
		"recall",
		"F1"
	], shown.map((one) => [
		safeText(one.name),
		formatCount(one.support),
		formatEstimate(one.precision, one.precisionInterval),
		formatEstimate(one.recall, one.recallInterval),
		formatNumber(one.f1, 3)
	]), [
		"left",
		"right",
		"right",
		"right",
		"right"
	]);
	return more === 0 ? table : `${table}\n\nand ${formatCount(more)} classes with fewer rows`;
}
const confusedMarkdown = ({ mostConfused }) => markdownTable([
	"truth",
	"predicted",
	"rows"
], mostConfused.map((one) => [
	safeText(one.truth),
	safeText(one.predicted),
	formatCount(one.rows)
]), [
	"left",
	"left",
	"right"
]);
/** Rows are the truth; the diagonal is bold. */
function confusionMarkdown(classes) {
	return markdownTable(["truth ↓ predicted →", ...classes.classes.map(safeText)], classes.confusion.map((row, actual) => [safeText(classes.classes[actual]), ...row.map((count, guess) => actual === guess ? `**${formatCount(count)}**` : formatCount(count))]), ["left", ...classes.classes.map(() => "right")]);
}
// src/domain/metrics/slices-text.ts
/** `Slices: 1 of 12 is worse (region = north: accuracy −0.021 …, 210 rows); 3 are too small to tell.` */
function slicesHeadline(slices) {
	const worse = slices.filter((slice) => slice.verdict === "worse");
	const unclear = slices.filter((slice) => slice.verdict === "inconclusive").length;
	const worst = [...worse].sort((left, right) => Math.abs(right.difference.value) - Math.abs(left.difference.value))[0];
	return `${worst === void 0 ? `Slices: none of ${slices.length} shown to be worse than the rest` : `Slices: ${worse.length} of ${slices.length} ${worse.length === 1 ? "is" : "are"} worse than the rest (${worst.column} = ${worst.value}: ${metricTitle(worst.difference.metric)} ${formatDifference(worst.difference.value, worst.difference.interval)}, ${formatCount(worst.rows)} rows)`}${unclear === 0 ? "" : `; ${unclear} cannot be judged, which takes 30 rows inside and outside`}.`;
}
const SLICE_MARKS = {
	worse: "✖ worse",
	better: "✔ better",
	similar: "– no difference shown",
	inconclusive: "? inconclusive"
};
/** Cells of a table: column, value, rows, metric here, difference to the other rows, adjusted p, verdict. */
function sliceCells(slice) {
	const [first] = Object.entries(slice.metrics);
	return [
		slice.column,
		slice.value,
		formatCount(slice.rows),
		first === void 0 ? "–" : formatEstimate(first[1].value, first[1].interval),
		slice.difference === void 0 ? "–" : formatDifference(slice.difference.value, slice.difference.interval),
		slice.q === void 0 ? "–" : slice.q < .001 ? "< 0.001" : formatNumber(slice.q, 3),
		SLICE_MARKS[slice.verdict]
	];
}
const sliceTitles = (slices) => {
	const name = slices.map((slice) => Object.keys(slice.metrics)[0]).find((one) => one !== void 0);
	return [
		"column",
		"value",
		"rows",
		name === void 0 ? "metric" : metricTitle(name),
		"difference to the rest",
		"adjusted p",
		"verdict"
	];
};
const SLICE_ALIGNMENT = [
	"left",
	"left",
	"right",
	"right",
	"right",
	"right",
	"left"
];
const slicesText = (slices) => `${slicesHeadline(slices)}\n\n${textTable([sliceTitles(slices), ...slices.map(sliceCells)], SLICE_ALIGNMENT)}`;
const slicesMarkdown = (slices) => `${safeText(slicesHeadline(slices))}\n\n${markdownTable(sliceTitles(slices).map(safeText), slices.map((slice) => sliceCells(slice).map(safeText)), SLICE_ALIGNMENT)}`;
export { formatDifference as _, slicesMarkdown as a, plainDecimals as b, listedClasses as c, safeLink as d, safeText as f, formatConfigured as g, directionMark as h, slicesHeadline as i, metricsMarkdown as l, decimalsOf as m, sliceCells as n, slicesText as o, calibrationSentences as p, sliceTitles as r, classesMarkdown as s, SLICE_ALIGNMENT as t, foldedSection as u, formatEstimate as v, roundUpToTwoDigits as x, formatIntervalBounds as y };
