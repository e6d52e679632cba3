import type { Interval } from '#kernel/metric.ts';

/** As many decimals as the uncertainty deserves: two figures of it, or of the number itself where none is known. */
function decimalsFor(uncertainty: number): number {
  if (!(uncertainty > 0)) return 3;
  return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(uncertainty))));
}

const halfWidth = (interval: Interval | undefined): number => (interval === undefined ? 0 : (interval.high - interval.low) / 2);

/** `0.960 [0.913, 0.987]` */
export function formatEstimate(value: number, interval?: Interval): string {
  const decimals = decimalsFor(halfWidth(interval));
  const text = value.toFixed(decimals);
  return interval === undefined ? text : `${text} [${interval.low.toFixed(decimals)}, ${interval.high.toFixed(decimals)}]`;
}

/** `−0.018 [−0.026, −0.009]`, with the sign always shown. */
export function formatDifference(value: number, interval?: Interval): string {
  const decimals = decimalsFor(halfWidth(interval));
  const text = signed(value, decimals);
  return interval === undefined ? text : `${text} [${signed(interval.low, decimals)}, ${signed(interval.high, decimals)}]`;
}

const signed = (value: number, decimals: number): string => {
  const size = Math.abs(value).toFixed(decimals);
  return Number(size) === 0 ? `±${size}` : `${value < 0 ? '−' : '+'}${size}`;
};
