import { studentCdf } from '../statistics/distributions.ts';

export interface Race {
  /** Scores where more is better, of the same folds in the same order. */
  readonly own: readonly number[];
  readonly leader: readonly number[];
  /** Folds in all. */
  readonly folds: number;
  /** Best score that there can be, such as 1 for accuracy and 0 for a loss with its sign turned. */
  readonly bound: number;
}

/**
 * Whether a setting cannot reach the mean of a leader that has run on all folds, even with the best possible score on all that are left.
 * No choice is changed by leaving such a setting out: this is arithmetic, not a test.
 */
export function cannotReach({ own, leader, folds, bound }: Race): boolean {
  if (leader.length < folds) return false;
  const best = own.reduce((sum, score) => sum + score, 0) + bound * (folds - own.length);
  const needed = leader.reduce((sum, score) => sum + score, 0);
  return best < needed - 1e-12 * Math.max(1, Math.abs(needed));
}

/**
 * Whether a setting is worse than the leader by a one-sided t test on the paired differences of the folds that both have. Folds share
 * training rows, so the variance is that of Nadeau and Bengio (2003), s² · (1/k + test rows / training rows), with k − 1 degrees of freedom.
 * With fewer than three folds there is no test.
 */
export function isWorse({ own, leader }: Pick<Race, 'own' | 'leader'>, testShare: number, alpha: number): boolean {
  const count = Math.min(own.length, leader.length);
  if (count < 3) return false;
  const differences = Array.from({ length: count }, (_, fold) => leader[fold]! - own[fold]!);
  const mean = differences.reduce((sum, value) => sum + value, 0) / count;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  if (!(mean > 0) || !(variance > 0)) return false;
  const t = mean / Math.sqrt(variance * (1 / count + testShare));
  return studentCdf(-t, count - 1) < alpha;
}
