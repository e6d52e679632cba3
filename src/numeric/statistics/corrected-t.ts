import type { Interval } from '#kernel/metric.ts';
import { studentQuantile, studentTwoSided } from './distributions.ts';

export interface CorrectedT {
  readonly mean: number;
  readonly t: number;
  readonly degrees: number;
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Corrected resampled t test of Nadeau and Bengio (2003) on differences of fold scores: t = d̄ / √(s² (1/k + n_test/n_train)). Folds share
 * training rows, so the naive test with s²/k calls 59 % of equal models different in 10 × 10 cross-validation; this one about 5 %.
 * `testToTrain` is n_test/n_train, 1/(folds − 1) for cross-validation. Undefined for fewer than two differences.
 */
export function correctedResampledT(differences: ArrayLike<number>, testToTrain: number, level = 0.95): CorrectedT | undefined {
  const values = Float64Array.from(differences);
  const count = values.length;
  if (count < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const error = Math.sqrt(variance * (1 / count + testToTrain));
  const degrees = count - 1;
  const half = studentQuantile(0.5 + level / 2, degrees) * error;
  const t = error === 0 ? (mean === 0 ? 0 : Math.sign(mean) * Number.POSITIVE_INFINITY) : mean / error;
  return {
    mean,
    t,
    degrees,
    p: error === 0 ? (mean === 0 ? 1 : 0) : studentTwoSided(t, degrees),
    interval: { low: mean - half, high: mean + half, level },
  };
}
