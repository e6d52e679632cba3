import type { Direction } from '#kernel/metric.ts';
import type { SearchSetting } from '#kernel/records/run.ts';
import type { AlgorithmId } from '#numeric/algorithms/registry.ts';
import { byRank, type Trial } from './search/search-program.ts';
import type { Setting } from './settings.ts';

/** From simple to complex; a tie goes to the simpler algorithm. */
const SIMPLICITY: readonly AlgorithmId[] = [
  'linear-regression',
  'ridge',
  'lasso',
  'elastic-net',
  'naive-bayes',
  'multinomial-naive-bayes',
  'bernoulli-naive-bayes',
  'logistic-regression',
  'linear-svm',
  'decision-tree',
  'k-nearest-neighbors',
  'svm',
  'mlp',
  'neural-network',
  'random-forest',
  'extra-trees',
  'gradient-boosting',
];

export interface RankedSetting {
  readonly setting: Setting;
  readonly summary: SearchSetting;
}

/**
 * Settings with their scores, best first: those that were measured to the end by their mean, then the others by how far they came. Ties go
 * to the simpler algorithm, then to the one that was tried first.
 *
 * @param order place of each setting in the order in which they were tried, from 1
 */
export function rankTrials(trials: readonly Trial[], order: ReadonlyMap<Setting, number>, better: Direction): readonly RankedSetting[] {
  const rank = byRank({ better });
  const place = ({ setting }: Trial): number => order.get(setting) ?? trials.length + 1;
  return [...trials]
    .sort(
      (left, right) =>
        rank(left, right) ||
        SIMPLICITY.indexOf(left.setting.algorithm) - SIMPLICITY.indexOf(right.setting.algorithm) ||
        place(left) - place(right),
    )
    .map((trial) => ({ setting: trial.setting, summary: summarise(trial, place(trial)) }));
}

function summarise({ setting, results, outcome, share }: Trial, trial: number): SearchSetting {
  const folds = results.map((result) => result.scores[0]!);
  const { mean, sd } = meanAndSd(folds);
  const failure = results.find((result) => result.failure !== undefined)?.failure;
  const state = outcome === 'stopped' ? 'dropped' : outcome;
  return {
    algorithm: setting.algorithm,
    parameters: { ...setting.parameters },
    mean,
    sd,
    folds,
    durationMs: Math.round(results.reduce((sum, result) => sum + result.durationMs, 0)),
    trial,
    ...(state === 'finished' ? {} : { state }),
    ...(share === 1 ? {} : { share }),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Mean and sample standard deviation (n − 1); 0 for a single value. */
export function meanAndSd(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}
