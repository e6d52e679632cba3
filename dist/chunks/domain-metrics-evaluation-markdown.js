import { i as markdownTable, n as escapeMarkdown, t as details } from "./kernel-markdown.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { n as formatNumber, r as formatSigned, t as formatCount } from "./kernel-number-text.js";
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
function perClassMarkdown(classes) {
	return markdownTable([
		"class",
		"rows",
		"precision",
		"recall",
		"F1"
	], classes.perClass.map((one) => [
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
}
/** Rows are the truth; the diagonal is bold. */
function confusionMarkdown(classes) {
	return markdownTable(["truth ↓ predicted →", ...classes.classes.map(safeText)], classes.confusion.map((row, actual) => [safeText(classes.classes[actual]), ...row.map((count, guess) => actual === guess ? `**${formatCount(count)}**` : formatCount(count))]), ["left", ...classes.classes.map(() => "right")]);
}
export { safeLink as a, directionMark as c, formatEstimate as d, formatIntervalBounds as f, foldedSection as i, formatConfigured as l, metricsMarkdown as n, safeText as o, roundUpToTwoDigits as p, perClassMarkdown as r, decimalsOf as s, confusionMarkdown as t, formatDifference as u };
