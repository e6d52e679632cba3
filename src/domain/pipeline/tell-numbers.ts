import type { Metric } from '#kernel/metric.ts';
import { formatNumber, formatSigned } from '#kernel/number-text.ts';

/** `0.830 [0.815, 0.844]`: as many digits as the interval lets one believe. */
export function tellMetric(metric: Metric): string {
  const { value, interval } = metric;
  if (interval === undefined) return formatNumber(value, 3);
  const digits = digitsFor(interval.high - interval.low);
  return `${formatNumber(value, digits)} [${formatNumber(interval.low, digits)}, ${formatNumber(interval.high, digits)}]`;
}

/** `+0.011 [+0.008, +0.014]`. */
export function tellDifference(difference: number, interval: { readonly low: number; readonly high: number } | undefined): string {
  const digits = interval === undefined ? 3 : digitsFor(interval.high - interval.low);
  const signed = (value: number): string => formatSigned(value, digits);
  return interval === undefined ? signed(difference) : `${signed(difference)} [${signed(interval.low)}, ${signed(interval.high)}]`;
}

/** Two digits of the width of the interval, between 2 and 4 decimals. */
const digitsFor = (width: number): number => (width <= 0 ? 3 : Math.min(4, Math.max(2, 1 - Math.floor(Math.log10(width)))));

export { formatCount as tellCount } from '#kernel/number-text.ts';
