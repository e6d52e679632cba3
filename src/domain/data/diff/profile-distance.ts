import type { ColumnProfile, NumberColumnProfile, TextColumnProfile } from '#kernel/records/column-profile.ts';

/** How far apart two columns are, on a scale from 0 (same distribution) to 1 (nothing in common). */
export interface ProfileDistance {
  /** Kolmogorov–Smirnov D from the stored quantiles for numbers, total variation distance of the stored counts for text. */
  readonly measure: 'kolmogorov-smirnov' | 'total-variation';
  readonly value: number;
  /** D is right to within this, where quantiles are estimates; exact when absent. */
  readonly error?: number;
}

/** Undefined when one side has no values or the kinds differ. */
export function profileDistance(before: ColumnProfile, after: ColumnProfile): ProfileDistance | undefined {
  if (before.kind === 'number' && after.kind === 'number') {
    if (before.quantiles.length === 0 || after.quantiles.length === 0) return undefined;
    const error = sketchError(before) + sketchError(after);
    return { measure: 'kolmogorov-smirnov', value: quantileDistance(before, after), ...(error === 0 ? {} : { error }) };
  }
  if (before.kind === 'text' && after.kind === 'text') {
    if (before.count === before.nulls || after.count === after.nulls) return undefined;
    return { measure: 'total-variation', value: countDistance(before, after) };
  }
  return undefined;
}

/** What a sketch says about itself, and the gap between two quantiles where there are fewer than values. */
function sketchError({ count, nulls, quantiles, quantileError = 0 }: NumberColumnProfile): number {
  return quantileError + (quantiles.length < count - nulls ? 1 / Math.max(1, quantiles.length - 1) : 0);
}

function quantileDistance(before: NumberColumnProfile, after: NumberColumnProfile): number {
  let greatest = 0;
  for (const at of [...before.quantiles, ...after.quantiles]) {
    const upper = Math.abs(shareUpTo(before.quantiles, at, true) - shareUpTo(after.quantiles, at, true));
    const lower = Math.abs(shareUpTo(before.quantiles, at, false) - shareUpTo(after.quantiles, at, false));
    greatest = Math.max(greatest, upper, lower);
  }
  return greatest;
}

/** The share of values ≤ `at` (or < `at`), linear between evenly spaced quantiles; equal quantiles make a jump. */
function shareUpTo(quantiles: readonly number[], at: number, inclusive: boolean): number {
  let low = 0;
  let high = quantiles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quantiles[middle]! < at || (inclusive && quantiles[middle]! === at)) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  if (quantiles.length === 1) return 1;
  const steps = quantiles.length - 1;
  if (low > steps) return 1;
  const left = quantiles[low - 1]!;
  const right = quantiles[low]!;
  return (low - 1 + (right > left ? Math.min(1, (at - left) / (right - left)) : 0)) / steps;
}

function countDistance(before: TextColumnProfile, after: TextColumnProfile): number {
  const shares = new Map<string, [number, number]>();
  for (const [side, profile] of [before, after].entries()) {
    const known = profile.count - profile.nulls;
    for (const { value, count } of profile.top) {
      const pair = shares.get(value) ?? [0, 0];
      pair[side] = count / known;
      shares.set(value, pair);
    }
  }
  let distance = 0;
  for (const [left, right] of shares.values()) distance += Math.abs(left - right);
  return Math.min(1, distance / 2);
}
