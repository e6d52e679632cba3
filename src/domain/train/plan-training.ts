import type { Failure } from '#kernel/failure.ts';
import { throwIfAny } from '#kernel/failure.ts';
import type { BuiltInTraining, ModelConfig, SplitConfig } from '#kernel/project.ts';
import { NO_PREPROCESSING, type Preprocessing } from '#kernel/preprocessing.ts';
import type { Table } from '#kernel/table.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { planFolds, planHoldout } from './plan-folds.ts';
import { requireWeighing } from './row-weights.ts';
import { searchMetric, type SearchMetric } from './search-metric.ts';
import { expandSettings, type Setting } from './settings.ts';
import { prepareTrainingData, type TrainingData } from './training-data.ts';

/** Everything that a training will do, before anything is fitted. */
export interface TrainingPlan {
  readonly data: TrainingData;
  readonly metric: SearchMetric;
  readonly settings: readonly Setting[];
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
  const settings = expandSettings({ ...model.train, ...(preprocessing === undefined ? {} : { preprocessing }) }, data.task, only);
  const problems: readonly Failure[] = settings.ok ? [] : settings.error;
  throwIfAny(problems);
  if (settings.ok && data.target.weights !== undefined) requireWeighing(settings.value);
  const rows = planHoldout(data.target, data.table, split);
  return {
    data,
    metric,
    settings: settings.ok ? settings.value : [],
    split: rows,
    folds: planFolds(data.target, rows.train, search, seed, { table: data.table, split }),
  };
}

/** The column of the groups is not learned from: a model that knows its groups knows nothing about new ones. */
export function withoutGroups(
  preprocessing: Preprocessing | undefined,
  { strategy, by }: Pick<SplitConfig, 'strategy' | 'by'>,
): Preprocessing | undefined {
  if (strategy !== 'group' || by === undefined) return preprocessing;
  const { exclude, ...rest } = preprocessing ?? NO_PREPROCESSING;
  return { ...rest, exclude: exclude.includes(by) ? exclude : [...exclude, by] };
}
