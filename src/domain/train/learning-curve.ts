import type { RowSplit } from '#numeric/splits/holdout.ts';
import type { FoldResult } from './jobs.ts';
import { meanAndSd } from './choose-setting.ts';

/** How the score grows with the number of training rows: says whether more data would help. */
export interface LearningCurve {
  readonly metric: string;
  readonly points: readonly LearningPoint[];
}

export interface LearningPoint {
  /** Training rows, mean over the folds. */
  readonly rows: number;
  readonly mean: number;
  readonly sd: number;
  readonly folds: readonly number[];
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 1] as const;
const FOLDS = 3;
const MIN_ROWS = 10;

export interface LearningStep {
  readonly point: number;
  readonly split: RowSplit;
}

/**
 * The first three folds with growing shares of their training rows. Every k-th row is taken, so that a smaller share is spread over the
 * data as the whole is.
 */
export function planLearningCurve(folds: readonly RowSplit[]): readonly LearningStep[] {
  return SHARES.flatMap((share, point) =>
    folds.slice(0, FOLDS).flatMap((split) => {
      const count = Math.floor(split.train.length * share);
      if (count < Math.min(MIN_ROWS, split.train.length)) return [];
      const train = Int32Array.from({ length: count }, (_, index) => split.train[Math.floor(index / share)]!);
      return [{ point, split: { train, test: split.test } }];
    }),
  );
}

export function foldLearningCurve(metric: string, steps: readonly LearningStep[], results: readonly FoldResult[]): LearningCurve {
  const points = SHARES.flatMap((_, point) => {
    const own = steps.flatMap((step, index) => (step.point === point ? [{ step, score: results[index]!.scores[0]! }] : []));
    if (own.length === 0) return [];
    const folds = own.map(({ score }) => score);
    const rows = Math.round(own.reduce((sum, { step }) => sum + step.split.train.length, 0) / own.length);
    return [{ rows, ...meanAndSd(folds), folds }];
  });
  return { metric, points };
}
