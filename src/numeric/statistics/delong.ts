import type { Interval } from '#kernel/metric.ts';
import { normalQuantile, normalUpperTail } from './distributions.ts';
import { midRanks } from './ranks.ts';

export interface DeLong {
  readonly aucs: readonly [number, number];
  /** Covariance matrix of the two areas, row-major. */
  readonly covariance: readonly [number, number, number, number];
  /** Second area − first area. */
  readonly difference: number;
  readonly interval: Interval;
  readonly z: number;
  readonly p: number;
}

/**
 * DeLong's test of two ROC areas on the same rows, by mid-ranks in O(n log n) (Sun and Xu 2014). `positive[row]` is 1 for the positive
 * class. Undefined with fewer than two rows of either class.
 */
export function delongTest(
  positive: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level = 0.95,
): DeLong | undefined {
  const positives: number[] = [];
  const negatives: number[] = [];
  for (let row = 0; row < positive.length; row++) (positive[row] === 1 ? positives : negatives).push(row);
  if (positives.length < 2 || negatives.length < 2) return undefined;
  const one = placements(positives, negatives, first);
  const two = placements(positives, negatives, second);
  const covary = (left: Placements, right: Placements): number =>
    covariance(left.ofPositives, right.ofPositives) / positives.length + covariance(left.ofNegatives, right.ofNegatives) / negatives.length;
  const v11 = covary(one, one);
  const v12 = covary(one, two);
  const v22 = covary(two, two);
  const difference = two.auc - one.auc;
  const error = Math.sqrt(Math.max(0, v11 + v22 - 2 * v12));
  const half = normalQuantile(0.5 + level / 2) * error;
  const z = error === 0 ? 0 : -difference / error;
  return {
    aucs: [one.auc, two.auc],
    covariance: [v11, v12, v12, v22],
    difference,
    interval: { low: difference - half, high: difference + half, level },
    z,
    p: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
  };
}

interface Placements {
  readonly auc: number;
  /** Share of negatives below each positive. */
  readonly ofPositives: Float64Array;
  /** Share of positives above each negative. */
  readonly ofNegatives: Float64Array;
}

function placements(positives: readonly number[], negatives: readonly number[], scores: ArrayLike<number>): Placements {
  const m = positives.length;
  const n = negatives.length;
  const all = midRanks([...positives, ...negatives].map((row) => scores[row]!));
  const amongPositives = midRanks(positives.map((row) => scores[row]!));
  const amongNegatives = midRanks(negatives.map((row) => scores[row]!));
  const ofPositives = amongPositives.map((rank, index) => (all[index]! - rank) / n);
  const ofNegatives = amongNegatives.map((rank, index) => 1 - (all[m + index]! - rank) / m);
  return { auc: ofPositives.reduce((sum, value) => sum + value, 0) / m, ofPositives, ofNegatives };
}

function covariance(left: Float64Array, right: Float64Array): number {
  const leftMean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const rightMean = right.reduce((sum, value) => sum + value, 0) / right.length;
  return left.reduce((sum, value, index) => sum + (value - leftMean) * (right[index]! - rightMean), 0) / (left.length - 1);
}
