import { takeRows, type Table } from '#kernel/table.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import { ALGORITHMS, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import { applyPipeline, fitPipeline, type FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';
import { categoricalColumns } from './categorical-columns.ts';
import type { Setting } from './settings.ts';
import { takeTarget } from './take-target.ts';

export interface FittedSetting {
  readonly pipeline: FittedPipeline;
  readonly model: FittedModel;
}

/** Preprocessing and model learned from the given rows only. */
export function fitSetting(table: Table, target: Target, rows: Int32Array, setting: Setting, seed: number): FittedSetting {
  const { pipeline, x } = preprocess(table, rows, setting);
  return { pipeline, model: fitAlgorithm(setting.algorithm, x, takeTarget(target, rows), setting.parameters, seed) };
}

export function preprocess(table: Table, rows: Int32Array, setting: Setting): { readonly pipeline: FittedPipeline; readonly x: Matrix } {
  const { scale, takesMissing, takesCategories }: AlgorithmSpec = ALGORITHMS[setting.algorithm];
  const training = takeRows(table, rows);
  const features = training.columns.map((column) => column.name);
  const pipeline = fitPipeline(training, features, {
    scale,
    keepMissing: takesMissing,
    ...(takesCategories === true ? { asCodes: categoricalColumns(setting.parameters['categorical-features'] ?? null, features) } : {}),
  });
  return { pipeline, x: applyPipeline(pipeline, training) };
}
