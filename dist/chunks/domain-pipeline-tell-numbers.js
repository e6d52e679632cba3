// src/domain/pipeline/tell-numbers.ts
/** `0.830 [0.815, 0.844]`: as many digits as the interval lets one believe. */
function tellMetric(metric) {
	const { value, interval } = metric;
	if (interval === void 0) return formatValue(value, 3);
	const digits = digitsFor(interval.high - interval.low);
	return `${formatValue(value, digits)} [${formatValue(interval.low, digits)}, ${formatValue(interval.high, digits)}]`;
}
/** `+0.011 [+0.008, +0.014]`. */
function tellDifference(difference, interval) {
	const digits = interval === void 0 ? 3 : digitsFor(interval.high - interval.low);
	const signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(digits)}`;
	return interval === void 0 ? signed(difference) : `${signed(difference)} [${signed(interval.low)}, ${signed(interval.high)}]`;
}
const formatValue = (value, digits) => `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(digits)}`;
/** Two digits of the width of the interval, between 2 and 4 decimals. */
const digitsFor = (width) => width <= 0 ? 3 : Math.min(4, Math.max(2, 1 - Math.floor(Math.log10(width))));
const tellCount = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
export { tellDifference as n, tellMetric as r, tellCount as t };
