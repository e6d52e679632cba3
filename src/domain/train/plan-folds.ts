import { partSeed } from '#kernel/random.ts';
import type { SearchConfig } from '#kernel/project.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { crossValidationSplits } from '#numeric/splits/folds.ts';
import { holdout, stratifiedHoldout, type RowSplit } from '#numeric/splits/holdout.ts';
import type { SplitConfig } from '#kernel/project.ts';
import { Failure } from '#kernel/failure.ts';
import type { AlgorithmId } from '#numeric/algorithms/registry.ts';
import type { Setting } from './settings.ts';
import { takeTarget } from './take-target.ts';

/** Part numbers that keep the generators of one seed apart. */
const PART = { folds: 1, fit: 2 } as const;

export const fitSeed = (seed: number): number => partSeed(seed, PART.fit);

/** Training and test rows of the whole table; the test rows are seen once, at the end. */
export function planHoldout(target: Target, rows: number, split: SplitConfig): RowSplit {
  if (rows < 4) throw new Failure('train.too-few-rows', { message: `expected at least 4 rows to hold some out; the table has ${rows}.` });
  return split.strategy === 'stratified' && target.task === 'classification'
    ? stratifiedHoldout(target.labels, split.test, split.seed)
    : holdout(rows, split.test, split.seed);
}

/** Cross-validation within the given rows: row numbers are those of the whole table. Stratified for classification. */
export function planFolds(
  target: Target,
  rows: Int32Array,
  search: Pick<SearchConfig, 'folds' | 'repeats'>,
  seed: number,
): readonly RowSplit[] {
  const { folds, repeats } = search;
  if (folds < 2 || rows.length < folds) {
    throw new Failure('train.too-few-rows', {
      message: `expected at least 2 folds and as many training rows as folds; there are ${folds} folds and ${rows.length} rows.`,
    });
  }
  const within = takeTarget(target, rows);
  const labels = within.task === 'classification' ? { labels: within.labels } : {};
  const named = (part: Int32Array): Int32Array => part.map((index) => rows[index]!);
  return crossValidationSplits(rows.length, { folds, repeats, seed: partSeed(seed, PART.folds), ...labels }).map(({ train, test }) => ({
    train: named(train),
    test: named(test),
  }));
}

/** Slow ones first, so that no worker is left with a long job at the end. */
const COST: Readonly<Record<AlgorithmId, number>> = {
  svm: 6,
  mlp: 6,
  'random-forest': 5,
  'extra-trees': 5,
  'gradient-boosting': 4,
  'k-nearest-neighbors': 3,
  'decision-tree': 2,
  'logistic-regression': 2,
  'linear-svm': 2,
  ridge: 1,
  lasso: 1,
  'elastic-net': 1,
  'linear-regression': 1,
  'naive-bayes': 1,
  'multinomial-naive-bayes': 1,
  'bernoulli-naive-bayes': 1,
};

export interface FoldTask {
  readonly setting: number;
  readonly fold: number;
}

/** Every setting on every fold, in the order in which workers should take them. */
export function planFoldTasks(settings: readonly Setting[], folds: number): readonly FoldTask[] {
  const tasks = settings.flatMap((_, setting) => Array.from({ length: folds }, (_, fold) => ({ setting, fold })));
  const cost = (task: FoldTask): number => {
    const { algorithm, parameters } = settings[task.setting]!;
    return COST[algorithm] * 1e6 + Number(parameters['trees'] ?? parameters['iterations'] ?? 0);
  };
  return tasks.sort((left, right) => cost(right) - cost(left) || left.setting - right.setting || left.fold - right.fold);
}
