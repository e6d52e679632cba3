import type { Direction, Interval } from '#kernel/metric.ts';
import { formatNumber, formatSigned, MINUS } from '#kernel/number-text.ts';

export { formatCount, formatNumber, formatSigned, plural } from '#kernel/number-text.ts';

/** Numbers for people, rounded by their uncertainty. */

/** Decimals that show an uncertainty with two significant digits: 0.0044 → 4, 0.05 → 3, 512 → 0. */
export function decimalsFor(uncertainty: number): number {
  if (!Number.isFinite(uncertainty) || uncertainty <= 0) return 4;
  return Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(uncertainty))));
}

/** Decimals for a value about which no uncertainty is known: four significant digits. */
export function plainDecimals(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 3;
  return Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}

export const halfWidth = (interval: Interval): number => (interval.high - interval.low) / 2;

/** Decimals that suit a value and, when there is one, its interval. */
export const decimalsOf = (value: number, interval?: Interval): number => {
  const decimals = interval === undefined || halfWidth(interval) === 0 ? plainDecimals(value) : decimalsFor(halfWidth(interval));
  return Math.min(decimals, 8);
};

export const formatIntervalBounds = (interval: Interval, decimals: number): string =>
  `[${formatNumber(interval.low, decimals)}, ${formatNumber(interval.high, decimals)}]`;

/** `0.9473 [0.9402, 0.9536]`. */
export function formatEstimate(value: number, interval?: Interval): string {
  const decimals = decimalsOf(value, interval);
  return interval === undefined
    ? formatNumber(value, decimals)
    : `${formatNumber(value, decimals)} ${formatIntervalBounds(interval, decimals)}`;
}

/** `+0.0062 [+0.0018, +0.0106]`. */
export function formatDifference(value: number, interval?: Interval): string {
  const decimals = decimalsOf(value, interval);
  if (interval === undefined) return formatSigned(value, decimals);
  return `${formatSigned(value, decimals)} [${formatSigned(interval.low, decimals)}, ${formatSigned(interval.high, decimals)}]`;
}

/** A number that a person wrote in the configuration, with as many digits as it has. */
export const formatConfigured = (value: number): string => String(value).replace('-', MINUS);

/** Two significant digits upwards, for numbers of rows that are themselves estimates: 2,083 → 2,100. */
export function roundUpToTwoDigits(count: number): number {
  if (!Number.isFinite(count) || count <= 0) return 0;
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / scale) * scale;
}

export const formatPercent = (share: number, decimals = 0): string => `${formatNumber(share * 100, decimals)} %`;

export const directionMark = (better: Direction): string => (better === 'higher' ? '↑' : '↓');
