import type { NumberColumnProfile } from '#kernel/records/column-profile.ts';

export interface KolmogorovSmirnov {
  /** Largest distance D between the two distribution functions, in [0, 1]. */
  readonly statistic: number;
  /** P(D at least as large | both samples come from one distribution). Conservative when there are ties. */
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

/** Below this product of sample sizes the exact distribution costs about a millisecond. */
const EXACT_LIMIT = 1_000_000;

/** Two-sample Kolmogorov–Smirnov test. Values that are not numbers are left out; with an empty side D = 0 and p = 1. */
export function kolmogorovSmirnov(sample: ArrayLike<number>, reference: ArrayLike<number>): KolmogorovSmirnov {
  const left = sortedNumbers(sample);
  const right = sortedNumbers(reference);
  let statistic = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i]!, right[j]!);
    while (i < left.length && left[i] === value) i += 1;
    while (j < right.length && right[j] === value) j += 1;
    statistic = Math.max(statistic, Math.abs(i / left.length - j / right.length));
  }
  return judgeDistance(statistic, left.length, right.length);
}

/** What a profile must hold to serve as the reference: evenly spaced quantiles from 0 to 1 of `count − nulls` values. */
export type QuantileSketch = Pick<NumberColumnProfile, 'quantiles' | 'count' | 'nulls'>;

/**
 * The same test of a sample against the quantile sketch of a reference whose rows are gone. The reference distribution is read as straight
 * lines between quantiles, with a jump where quantiles repeat, so D errs by at most 1/(quantiles − 1).
 */
export function kolmogorovSmirnovAgainstSketch(sample: ArrayLike<number>, sketch: QuantileSketch): KolmogorovSmirnov {
  const values = sortedNumbers(sample);
  const referenceCount = sketch.count - sketch.nulls;
  if (sketch.quantiles.length < 2 || referenceCount === 0) return { statistic: 0, p: 1, method: 'exact' };
  let statistic = 0;
  let start = 0;
  while (start < values.length) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end += 1;
    const reference = sketchedDistribution(sketch.quantiles, values[start]!);
    statistic = Math.max(statistic, Math.abs(start / values.length - reference.below), Math.abs(end / values.length - reference.upTo));
    start = end;
  }
  return judgeDistance(statistic, values.length, referenceCount);
}

/** P(X < x) and P(X ≤ x) as the sketch tells them. */
function sketchedDistribution(quantiles: readonly number[], x: number): { readonly below: number; readonly upTo: number } {
  const steps = quantiles.length - 1;
  const firstNotBelow = lowerBound(quantiles, (value) => value >= x);
  const firstAbove = lowerBound(quantiles, (value) => value > x);
  if (firstNotBelow === 0 && firstAbove === 0) return { below: 0, upTo: 0 };
  if (firstNotBelow > steps) return { below: 1, upTo: 1 };
  if (firstAbove > firstNotBelow) return { below: firstNotBelow / steps, upTo: (firstAbove - 1) / steps };
  const low = quantiles[firstAbove - 1]!;
  const between = (firstAbove - 1 + (x - low) / (quantiles[firstAbove]! - low)) / steps;
  return { below: between, upTo: between };
}

function lowerBound(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function judgeDistance(statistic: number, left: number, right: number): KolmogorovSmirnov {
  if (left === 0 || right === 0) return { statistic: 0, p: 1, method: 'exact' };
  if (left * right <= EXACT_LIMIT) return { statistic, p: exactUpperTail(statistic, left, right), method: 'exact' };
  return { statistic, p: kolmogorovUpperTail(statistic * Math.sqrt((left * right) / (left + right))), method: 'asymptotic' };
}

/**
 * P(D ≥ d) by walking the lattice of merge orders: from (i, j) the next value comes from the left sample with probability
 * (m − i)/(m + n − i − j). Probability that leaves the band |i/m − j/n| < d is added up, so a tiny tail keeps all its digits.
 */
function exactUpperTail(statistic: number, left: number, right: number): number {
  // Distances are multiples of 1/(m n); half a step absorbs rounding.
  const limit = Math.ceil(statistic * left * right - 0.5);
  if (limit <= 0) return 1;
  let tail = 0;
  const arriving = new Float64Array(right + 1);
  arriving[0] = 1;
  for (let i = 0; i <= left; i++) {
    for (let j = 0; j <= right; j++) {
      const mass = arriving[j]!;
      if (mass === 0) continue;
      if (Math.abs(i * right - j * left) >= limit) {
        tail += mass;
        arriving[j] = 0;
        continue;
      }
      const remaining = left + right - i - j;
      if (j < right) arriving[j + 1]! += (mass * (right - j)) / remaining;
      arriving[j] = remaining === 0 ? 0 : (mass * (left - i)) / remaining;
    }
  }
  return Math.min(1, tail);
}

/** P(K > x) of Kolmogorov's limit distribution, by the series that converges fast on its side of 1. */
export function kolmogorovUpperTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 1) {
    let sum = 0;
    for (let k = 1; k <= 19; k += 2) sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let sum = 0;
  for (let k = 1; k <= 10; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return sum;
}

const sortedNumbers = (values: ArrayLike<number>): Float64Array =>
  Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
