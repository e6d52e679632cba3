import { n as Failure } from "./kernel-failure.js";
import { n as formatNumber, r as formatSigned } from "./kernel-number-text.js";
import { join } from "node:path";
// src/features/pipeline/alone.ts
/** Does work that may be under way only once in a repository; refused with the name of who is at it. */
async function alone(ports, work) {
	const lock = await ports.locks.take(join(ports.root, ".trainyard", "pipeline.lock"));
	if (!lock.held) throw new Failure("pipeline.already-running", { message: `only one pipeline at a time can run in ${ports.root}, and ${lock.holder} is running one` });
	try {
		return await work();
	} finally {
		await lock.release();
	}
}
// src/domain/pipeline/tell-numbers.ts
/** `0.830 [0.815, 0.844]`: as many digits as the interval lets one believe. */
function tellMetric(metric) {
	const { value, interval } = metric;
	if (interval === void 0) return formatNumber(value, 3);
	const digits = digitsFor(interval.high - interval.low);
	return `${formatNumber(value, digits)} [${formatNumber(interval.low, digits)}, ${formatNumber(interval.high, digits)}]`;
}
/** `+0.011 [+0.008, +0.014]`. */
function tellDifference(difference, interval) {
	const digits = interval === void 0 ? 3 : digitsFor(interval.high - interval.low);
	const signed = (value) => formatSigned(value, digits);
	return interval === void 0 ? signed(difference) : `${signed(difference)} [${signed(interval.low)}, ${signed(interval.high)}]`;
}
/** Two digits of the width of the interval, between 2 and 4 decimals. */
const digitsFor = (width) => width <= 0 ? 3 : Math.min(4, Math.max(2, 1 - Math.floor(Math.log10(width))));
export { tellMetric as n, alone as r, tellDifference as t };
