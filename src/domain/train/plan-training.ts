import type { Failure } from '#kernel/failure.ts';
import { throwIfAny } from '#kernel/failure.ts';
import type { BuiltInTraining, ModelConfig, SplitConfig } from '#kernel/project.ts';
import type { Table } from '#kernel/table.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { planFolds, planHoldout } from './plan-folds.ts';
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
  const { algorithms, search, seed, preprocessing } = model.train;
  const hints = { algorithms: Object.keys(algorithms), metrics: [search.metric] };
  const data = prepareTrainingData(table, model.target, hints, preprocessing);
  const metric = searchMetric(search.metric, data.task);
  const settings = expandSettings(model.train, data.task, only);
  const problems: readonly Failure[] = settings.ok ? [] : settings.error;
  throwIfAny(problems);
  const rows = planHoldout(data.target, table.rows, split);
  return {
    data,
    metric,
    settings: settings.ok ? settings.value : [],
    split: rows,
    folds: planFolds(data.target, rows.train, search, seed),
  };
}
