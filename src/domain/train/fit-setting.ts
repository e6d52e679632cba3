import { NO_PREPROCESSING } from '#kernel/preprocessing.ts';
import { columnNames, takeRows, type Table } from '#kernel/table.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { NetworkEngine } from '#numeric/algorithms/network/engine.ts';
import { embedsTokens } from '#numeric/algorithms/network/layers.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import { ALGORITHMS, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import { fitTransform, type FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';
import type { PipelineOptions } from '#numeric/preprocessing/treat-column.ts';
import { calibrateModel } from './cross-fit.ts';
import { categoricalColumns } from './categorical-columns.ts';
import type { Setting } from './settings.ts';
import { takeTarget } from './take-target.ts';

export interface FittedSetting {
  readonly pipeline: FittedPipeline;
  readonly model: FittedModel;
}

/** Preprocessing and model learned from the given rows only; neural networks need an engine. */
export function fitSetting(
  table: Table,
  target: Target,
  rows: Int32Array,
  setting: Setting,
  seed: number,
  engine?: NetworkEngine,
): FittedSetting {
  const { pipeline, x } = preprocess(table, target, rows, setting, seed);
  const model = fitAlgorithm(setting.algorithm, x, takeTarget(target, rows), setting.parameters, seed, engine);
  return { pipeline, model: calibrated(model, { table, target, rows, setting, seed }, engine) };
}

/** The model as the setting wants it calibrated. */
export const calibrated = (
  model: FittedModel,
  fitted: { readonly table: Table; readonly target: Target; readonly rows: Int32Array; readonly setting: Setting; readonly seed: number },
  engine?: NetworkEngine,
): FittedModel => calibrateModel(model, fitted, (some, plain, own) => fitSetting(fitted.table, fitted.target, some, plain, own, engine));

/** Preprocessing alone, with the rows as the algorithm sees them. The table has the columns that feature definitions compute. */
export function preprocess(
  table: Table,
  target: Target,
  rows: Int32Array,
  setting: Setting,
  seed: number,
): { readonly pipeline: FittedPipeline; readonly x: Matrix } {
  const { scale, takesMissing, takesCategories, takesSparse, counts }: AlgorithmSpec = ALGORITHMS[setting.algorithm];
  const training = takeRows(table, rows);
  const { exclude, features: definitions, columns: treatments } = setting.preprocessing ?? NO_PREPROCESSING;
  const features = columnNames(training).filter((name) => !exclude.includes(name));
  const options = {
    scale,
    keepMissing: takesMissing,
    sparse: takesSparse === true,
    counts: counts === true,
    treatments,
    ...tokensFor(setting),
    ...(takesCategories === true ? { asCodes: categoricalColumns(setting.parameters['categorical-features'] ?? null, features) } : {}),
  };
  const { pipeline, x } = fitTransform(training, features, options, { target: takeTarget(target, rows), seed });
  return { pipeline: definitions.length === 0 ? pipeline : { ...pipeline, features: definitions }, x };
}

/** Free text becomes tokens where the network begins with an embedding. */
function tokensFor({ algorithm, parameters }: Setting): Pick<PipelineOptions, 'tokens'> {
  if (algorithm !== 'neural-network' || !embedsTokens(parameters['layers'])) return {};
  return { tokens: { vocabulary: parameters['vocabulary'] as number, length: parameters['text-length'] as number } };
}
