import { Failure, throwIfAny } from '#kernel/failure.ts';
import type { BuiltInTraining, ModelConfig, SplitConfig } from '#kernel/project.ts';
import { NO_PREPROCESSING, type Preprocessing } from '#kernel/preprocessing.ts';
import { partSeed } from '#kernel/random.ts';
import type { Table } from '#kernel/table.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { planFolds, planHoldout } from './plan-folds.ts';
import { requireCalibrating } from './cross-fit.ts';
import { requireWeighing } from './row-weights.ts';
import { searchMetric, type SearchMetric } from './search-metric.ts';
import { planSearch, type SearchPlan } from './search/plan-search.ts';
import type { Setting } from './settings.ts';
import { prepareTrainingData, type TrainingData } from './training-data.ts';

/** Everything that a training will do, before anything is fitted. */
export interface TrainingPlan {
  readonly data: TrainingData;
  readonly metric: SearchMetric;
  readonly search: SearchPlan;
  readonly split: RowSplit;
  /** Folds within the training rows. */
  readonly folds: readonly RowSplit[];
}

/** Checks data and configuration and plans the work; fails with train.* codes and has no effect. */
export function planTraining(
  model: Pick<ModelConfig, 'target'> & { readonly train: BuiltInTraining },
  table: Table,
  split: SplitConfig,
  only?: readonly string[],
): TrainingPlan {
  const { algorithms, search, seed } = model.train;
  const preprocessing = withoutGroups(model.train.preprocessing, split);
  const hints = { algorithms: Object.keys(algorithms), metrics: [search.metric] };
  const data = prepareTrainingData(table, model.target, hints, preprocessing);
  const metric = searchMetric(search.metric, data.task);
  const rows = planHoldout(data.target, data.table, split);
  const folds = planFolds(data.target, rows.train, search, seed, { table: data.table, split });
  const planned = planSearch(
    { ...model.train, ...(preprocessing === undefined ? {} : { preprocessing }), parted: partedBy(split) },
    { task: data.task, rows: rows.train.length, classes: Math.max(1, data.classes.length) },
    {
      folds: folds.length,
      better: metric.better,
      prune: search.prune ?? 'none',
      testShare: folds.reduce((sum, { test, train }) => sum + test.length / train.length / folds.length, 0),
      seed: partSeed(seed, SEARCH_PART),
    },
    only,
  );
  if (!planned.ok) throwIfAny(planned.error);
  else {
    if (data.target.weights !== undefined) requireWeighing(planned.value.settings);
    requireCalibrating(planned.value.settings, data.task);
    return { data, metric, search: planned.value, split: rows, folds };
  }
  throw new Failure('contract.bug', { message: 'the settings were refused without a reason' });
}

/** The part of a split that calibration inside of a fit follows, too. */
export const partedBy = ({ strategy, by }: SplitConfig): NonNullable<Setting['parted']> => ({
  strategy,
  ...(by === undefined ? {} : { by }),
});

/** Keeps the generator of the search apart from those of folds and fits. */
const SEARCH_PART = 3;

/** The column of the groups is not learned from: a model that knows its groups knows nothing about new ones. */
export function withoutGroups(
  preprocessing: Preprocessing | undefined,
  { strategy, by }: Pick<SplitConfig, 'strategy' | 'by'>,
): Preprocessing | undefined {
  if (strategy !== 'group' || by === undefined) return preprocessing;
  const { exclude, ...rest } = preprocessing ?? NO_PREPROCESSING;
  return { ...rest, exclude: exclude.includes(by) ? exclude : [...exclude, by] };
}
