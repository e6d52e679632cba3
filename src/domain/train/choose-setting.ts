import type { Direction } from '#kernel/metric.ts';
import type { SearchSetting } from '#kernel/records/run.ts';
import type { AlgorithmId } from '#numeric/algorithms/registry.ts';
import type { FoldResult } from './jobs.ts';
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
  'random-forest',
  'extra-trees',
  'gradient-boosting',
];

export interface RankedSetting {
  readonly setting: Setting;
  readonly summary: SearchSetting;
}

/** Settings with their scores, best mean first; ties go to the simpler algorithm, then to the one configured first. */
export function rankSettings(
  settings: readonly Setting[],
  results: readonly (readonly FoldResult[])[],
  better: Direction,
): readonly RankedSetting[] {
  const sign = better === 'higher' ? 1 : -1;
  const ranked = settings.map((setting, index) => ({ setting, index, summary: summarise(setting, results[index]!) }));
  const worth = (mean: number): number => (Number.isFinite(mean) ? sign * mean : -Infinity);
  ranked.sort((left, right) => {
    const byMean = compare(worth(right.summary.mean), worth(left.summary.mean));
    return byMean || SIMPLICITY.indexOf(left.setting.algorithm) - SIMPLICITY.indexOf(right.setting.algorithm) || left.index - right.index;
  });
  return ranked.map(({ setting, summary }) => ({ setting, summary }));
}

const compare = (left: number, right: number): number => (left < right ? -1 : left > right ? 1 : 0);

function summarise(setting: Setting, results: readonly FoldResult[]): SearchSetting {
  const folds = results.map((result) => result.scores[0]!);
  const { mean, sd } = meanAndSd(folds);
  return {
    algorithm: setting.algorithm,
    parameters: { ...setting.parameters },
    mean,
    sd,
    folds,
    durationMs: Math.round(results.reduce((sum, result) => sum + result.durationMs, 0)),
  };
}

/** Mean and sample standard deviation (n − 1); 0 for a single value. */
export function meanAndSd(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}
