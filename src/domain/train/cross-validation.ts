import type { CalibrationMethod } from '#kernel/calibration.ts';
import { Failure, throwIfAny } from '#kernel/failure.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import type { Interval } from '#kernel/metric.ts';
import { findColumn, selectColumns, type Table } from '#kernel/table.ts';
import { findMetric, metricNames } from '#numeric/metrics/catalogue.ts';
import { splitsOf } from '#numeric/splits/folds.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { studentQuantile } from '#numeric/statistics/distributions.ts';
import { meanAndSd } from './choose-setting.ts';
import type { FoldResult } from './jobs.ts';
import { choosePreprocessing, chooseSplit, type ColumnChoices, type RowChoices } from './column-choices.ts';
import { planFolds } from './plan-folds.ts';
import { partedBy, withoutGroups } from './plan-training.ts';
import { requireCalibrating } from './cross-fit.ts';
import { requireWeighing } from './row-weights.ts';
import { expandSettings, type Setting } from './settings.ts';
import { prepareTrainingData, type TrainingData } from './training-data.ts';

export interface CrossValidation extends ColumnChoices, RowChoices {
  readonly table: Table;
  readonly target: string;
  readonly algorithm: string;
  readonly parameters: JsonObject;
  readonly folds: number;
  readonly repeats: number;
  readonly seed: number;
  /** Column that says which fold each row belongs to; folds and repeats do not count then. */
  readonly foldColumn?: string;
  /** How probabilities are corrected, inside of every fold. */
  readonly calibration?: CalibrationMethod;
}

export interface CrossValidationPlan {
  readonly data: TrainingData;
  readonly setting: Setting;
  readonly splits: readonly RowSplit[];
  readonly metrics: readonly string[];
}

/** Checks everything and assigns rows to folds; metrics that need probabilities are left out where the setting gives none. */
export function planCrossValidation(command: CrossValidation): CrossValidationPlan {
  const { table, target, algorithm, parameters, foldColumn, seed } = command;
  const usable = foldColumn === undefined ? table : withoutColumn(table, foldColumn);
  const split = chooseSplit(command, 0.5, seed);
  const preprocessing = withoutGroups(choosePreprocessing(command), split);
  const data = prepareTrainingData(usable, target, { algorithms: [algorithm], metrics: [] }, preprocessing);
  const grid = Object.fromEntries(Object.entries(parameters).map(([name, value]): [string, readonly Json[]] => [name, [value]]));
  const search = { strategy: 'grid', folds: command.folds, repeats: command.repeats, metric: 'auto', samples: 1 } as const;
  const settings = expandSettings(
    {
      algorithms: { [algorithm]: grid },
      search,
      seed,
      ...(preprocessing === undefined ? {} : { preprocessing }),
      ...(command.calibration === undefined ? {} : { calibration: command.calibration }),
      parted: partedBy(split),
    },
    data.task,
  );
  if (!settings.ok) throwIfAny(settings.error);
  const setting = settings.ok ? settings.value[0]! : undefined;
  if (setting === undefined) throw new Failure('train.settings-invalid', { message: 'expected one setting, found none.' });
  if (data.target.weights !== undefined) requireWeighing([setting]);
  requireCalibrating([setting], data.task);
  const everyRow = Int32Array.from({ length: table.rows }, (_, row) => row);
  const parted = { table: data.table, split };
  const splits = foldColumn === undefined ? planFolds(data.target, everyRow, search, seed, parted) : givenFolds(table, foldColumn);
  return { data, setting, splits, metrics: metricNames(data.task, setting.parameters['probability'] !== false) };
}

const withoutColumn = (table: Table, name: string): Table =>
  selectColumns(
    table,
    table.columns.map((column) => column.name).filter((other) => other !== name),
  );

/** Folds from a column: every distinct value is a fold, in ascending order. */
function givenFolds(table: Table, name: string): RowSplit[] {
  const column = findColumn(table, name);
  if (column === undefined) throw new Failure('train.feature-missing', { message: `expected a fold column "${name}"; there is none.` });
  const keys: readonly (number | string)[] =
    column.kind === 'number' ? [...column.values] : [...column.codes].map((code) => column.dictionary[code] ?? '');
  const distinct = [...new Set(keys)].sort((left, right) => (left < right ? -1 : 1));
  if (distinct.length < 2 || distinct.length > 1000 || keys.some((key) => key === '' || Number.isNaN(key))) {
    throw new Failure('train.settings-invalid', {
      message: `expected 2 to 1000 folds in column "${name}" and no missing value; found ${distinct.length} distinct values.`,
    });
  }
  const numbers = new Map(distinct.map((key, fold) => [key, fold]));
  return splitsOf(
    Int32Array.from(keys, (key) => numbers.get(key)!),
    distinct.length,
  );
}

export interface CrossValidatedMetric {
  readonly value: number;
  readonly sd: number;
  readonly interval?: Interval;
  readonly folds: readonly number[];
}

/**
 * Mean, standard deviation and a 95 % interval for each metric. Folds share training rows, so the interval uses the variance of Nadeau and
 * Bengio (2003): s² · (1/k + test rows / training rows), with k − 1 degrees of freedom.
 */
export function summariseFolds(plan: CrossValidationPlan, results: readonly FoldResult[]): Record<string, CrossValidatedMetric> {
  const count = results.length;
  const ratio = plan.splits.reduce((sum, { test, train }) => sum + test.length / train.length / count, 0);
  const reach = studentQuantile(0.975, count - 1);
  const summary: Record<string, CrossValidatedMetric> = {};
  plan.metrics.forEach((name, metric) => {
    const folds = results.map((result) => result.scores[metric]!);
    if (!folds.every(Number.isFinite)) return;
    const { mean, sd } = meanAndSd(folds);
    const half = reach * sd * Math.sqrt(1 / count + ratio);
    // No metric where more is better exceeds 1, none where less is better falls below 0.
    const higher = findMetric(name)?.better === 'higher';
    const low = higher ? mean - half : Math.max(0, mean - half);
    const high = higher ? Math.min(1, mean + half) : mean + half;
    summary[name] = { value: mean, sd, interval: { low, high, level: 0.95 }, folds };
  });
  return summary;
}
