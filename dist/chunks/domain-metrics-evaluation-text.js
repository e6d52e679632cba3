import { t as textTable } from "./kernel-text-table.js";
import { n as formatNumber, t as formatCount } from "./kernel-number-text.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { c as listedClasses, h as directionMark, m as decimalsOf, p as calibrationSentences, v as formatEstimate, y as formatIntervalBounds } from "./domain-metrics-slices-text.js";
// src/domain/metrics/evaluation-text.ts
/** `accuracy 0.947 [0.827, 0.985] on 38 rows`. */
function evaluationHeadline(evaluation) {
	const [first] = Object.entries(evaluation.metrics);
	return `${first === void 0 ? "no metric can be computed" : `${metricTitle(first[0])} ${formatEstimate(first[1].value, first[1].interval)}`} on ${formatCount(evaluation.rows)} rows`;
}
/** An evaluation for a terminal: metrics, then classes with the confusion matrix, or residuals. */
function evaluationText(evaluation) {
	const metrics = Object.entries(evaluation.metrics).map(([name, metric]) => {
		const decimals = decimalsOf(metric.value, metric.interval);
		return [
			`${metricTitle(name)} ${directionMark(metric.better)}`,
			formatNumber(metric.value, decimals),
			metric.interval === void 0 ? "–" : formatIntervalBounds(metric.interval, decimals)
		];
	});
	const parts = [textTable([[
		"metric",
		"value",
		"95 % interval"
	], ...metrics], [
		"left",
		"right",
		"right"
	])];
	if (evaluation.classification !== void 0) parts.push(classesText(evaluation.classification));
	if (evaluation.regression !== void 0) parts.push(residualsText(evaluation.regression));
	return parts.join("\n\n");
}
/** More classes than this do not fit beside each other. */
const WIDEST_MATRIX = 12;
function classesText(evaluation) {
	const { classes, confusion, mostConfused, calibration } = evaluation;
	const { shown, more } = listedClasses(evaluation);
	const report = textTable([[
		"class",
		"rows",
		"precision",
		"recall",
		"F1"
	], ...shown.map((one) => [
		one.name,
		formatCount(one.support),
		formatEstimate(one.precision, one.precisionInterval),
		formatEstimate(one.recall, one.recallInterval),
		formatNumber(one.f1, 3)
	])], [
		"left",
		"right",
		"right",
		"right",
		"right"
	]);
	const errors = classes.length <= WIDEST_MATRIX ? textTable([["truth ↓ predicted →", ...classes], ...confusion.map((row, index) => [classes[index], ...row.map(formatCount)])], ["left", ...classes.map(() => "right")]) : textTable([[
		"truth",
		"predicted",
		"rows"
	], ...mostConfused.map((one) => [
		one.truth,
		one.predicted,
		formatCount(one.rows)
	])], [
		"left",
		"left",
		"right"
	]);
	return [
		more === 0 ? report : `${report}\nand ${formatCount(more)} classes with fewer rows`,
		errors,
		...calibration === void 0 ? [] : [calibrationSentences(calibration)]
	].join("\n\n");
}
function residualsText(residuals) {
	const decimals = decimalsOf(residuals.sd);
	const figures = [
		residuals.mean,
		residuals.sd,
		residuals.quantiles[1],
		residuals.quantiles[3],
		residuals.quantiles[5],
		residuals.largestAbsolute
	];
	return textTable([[
		"true − predicted",
		"mean",
		"sd",
		"5 %",
		"median",
		"95 %",
		"largest"
	], ["", ...figures.map((value) => formatNumber(value, decimals))]], [
		"left",
		"right",
		"right",
		"right",
		"right",
		"right",
		"right"
	]);
}
export { evaluationText as n, evaluationHeadline as t };
