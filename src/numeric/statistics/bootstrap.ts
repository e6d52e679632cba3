import type { Interval } from '#kernel/metric.ts';
import type { Random } from '#kernel/random.ts';
import { normalCdf, normalQuantile } from './distributions.ts';
import { sortedQuantile } from './quantile.ts';

/** Draws as many rows as there are weights, with replacement, and leaves in `weights` how often each was drawn. */
export function drawWeights(random: Random, weights: Int32Array): Int32Array {
  const scale = weights.length / 4_294_967_296;
  weights.fill(0);
  // Multiplying instead of rejecting is biased by at most rows/2³², far below what any number of replicates can see.
  for (let draw = 0; draw < weights.length; draw++) weights[Math.floor(random.uint32() * scale)]! += 1;
  return weights;
}

/** Standard exponential variable, the weight of a pseudo-observation. */
export const exponential = (random: Random): number => -Math.log(1 - random.uniform());

/** Share of replicates that may be undefined (a resample without a class) before an interval is refused. */
const MOST_UNDEFINED = 0.05;

/** Replicates in ascending order without undefined ones; undefined when too many are, or when all are equal and say nothing. */
function usableReplicates(replicates: Float64Array): Float64Array | undefined {
  const finite = replicates.filter(Number.isFinite).sort();
  if (finite.length < replicates.length * (1 - MOST_UNDEFINED) || finite.length < 2) return undefined;
  return finite[0] === finite[finite.length - 1] ? undefined : finite;
}

/**
 * Percentile interval: the middle `level` of the replicates, widened where needed to contain the estimate itself.
 * Undefined when the replicates do not vary: then the rows hold no information about the uncertainty, which is not the same as certainty.
 */
export function percentileInterval(estimate: number, replicates: Float64Array, level: number): Interval | undefined {
  const sorted = usableReplicates(replicates);
  if (sorted === undefined || !Number.isFinite(estimate)) return undefined;
  const tail = (1 - level) / 2;
  return { low: Math.min(estimate, sortedQuantile(sorted, tail)), high: Math.max(estimate, sortedQuantile(sorted, 1 - tail)), level };
}

/**
 * Bias-corrected and accelerated interval (Efron 1987). `leaveOneOut` are the values of the statistic without each row in turn, from which
 * the acceleration comes. Better than the percentile interval for skewed statistics, at the price of one evaluation for each row.
 */
export function acceleratedInterval(
  estimate: number,
  replicates: Float64Array,
  leaveOneOut: Float64Array,
  level: number,
): Interval | undefined {
  const sorted = usableReplicates(replicates);
  if (sorted === undefined) return undefined;
  const below = sorted.reduce((count, value) => count + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0);
  if (below === 0 || below === sorted.length) return percentileInterval(estimate, replicates, level);
  const bias = normalQuantile(below / sorted.length);
  const mean = leaveOneOut.reduce((sum, value) => sum + value, 0) / leaveOneOut.length;
  let cubes = 0;
  let squares = 0;
  for (const value of leaveOneOut) {
    cubes += (mean - value) ** 3;
    squares += (mean - value) ** 2;
  }
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const adjust = (probability: number): number => {
    const shifted = bias + normalQuantile(probability);
    return sortedQuantile(sorted, normalCdf(bias + shifted / (1 - acceleration * shifted)));
  };
  return { low: adjust((1 - level) / 2), high: adjust((1 + level) / 2), level };
}
