import { categoricalColumns } from '#domain/train/categorical-columns.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import { takeTarget } from '#domain/train/take-target.ts';
import type { Json } from '#kernel/json.ts';
import type { Predictions } from '#kernel/predictor.ts';
import { Random } from '#kernel/random.ts';
import { findColumn, takeRows, type Column, type Table } from '#kernel/table.ts';
import type { CalibrationMethod } from '#kernel/calibration.ts';
import { withCalibration } from '#numeric/calibration/calibrate.ts';
import type { ClassTarget } from '#numeric/algorithms/model.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { ALGORITHMS, algorithmsFor, resolveAlgorithm, type AlgorithmId, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import type { OnnxSource } from '#numeric/onnx/export-onnx.ts';
import { applyPipeline, fitPipeline } from '#numeric/preprocessing/pipeline.ts';
import { wasmEngine } from '../network-engine.ts';
import { housingTable, irisTable } from '../training.ts';

export interface LearningTask {
  readonly name: string;
  readonly features: Table;
  readonly target: Target;
  readonly classes: readonly string[];
}

export interface OnnxCase {
  readonly name: string;
  readonly source: OnnxSource;
  /** Rows to predict, with the features of the model. */
  readonly rows: Table;
  /** Predictions of the native model for any rows. */
  readonly predict: (rows: Table) => Predictions;
}

/** Small models where the defaults take long to fit. */
const QUICK: Partial<Record<AlgorithmId, Record<string, Json>>> = {
  'random-forest': { trees: 25 },
  'extra-trees': { trees: 25 },
  mlp: { 'max-iterations': 20, 'hidden-layer-sizes': 20 },
  'neural-network': { layers: 'dense 12; batch-norm; dropout 0.1; dense 6', epochs: 3 },
};

/** Each algorithm that can do the task with its defaults, and what takes another way through the exporter. */
export const settingsFor = (task: Target['task']): [AlgorithmId, Record<string, Json>][] => [
  ...algorithmsFor(task).map((id): [AlgorithmId, Record<string, Json>] => [id, QUICK[id] ?? {}]),
  ['k-nearest-neighbors', { weights: 'distance', neighbors: 7 }],
  ...(task === 'classification'
    ? ([
        ['svm', { kernel: 'linear' }],
        ['svm', { probability: false }],
        ['svm', { kernel: 'poly', coef0: 1 }],
        ['svm', { kernel: 'sigmoid', gamma: 0.05 }],
        ['linear-svm', { loss: 'hinge', probability: false }],
        ['logistic-regression', { 'l1-ratio': 0.5 }],
        ['mlp', { ...QUICK.mlp, activation: 'logistic', solver: 'lbfgs' }],
      ] as [AlgorithmId, Record<string, Json>][])
    : ([['svm', { kernel: 'linear', epsilon: 0.3 }]] as [AlgorithmId, Record<string, Json>][])),
  ['mlp', { ...QUICK.mlp, activation: 'tanh', 'hidden-layer-sizes': '9x5' }],
  ['neural-network', { layers: 'dense 7 tanh; dense 6 elu; dense 5 sigmoid', epochs: 2 }],
  ['decision-tree', { 'max-depth': 4, 'min-samples-leaf': 7 }],
  ['decision-tree', { 'ccp-alpha': 0.01 }],
  ['gradient-boosting', { 'categorical-features': null, 'min-samples-leaf': 5 }],
];

/** Fits on `train` rows; `test` rows are to be predicted. */
export function fitCase(task: LearningTask, id: AlgorithmId, given: Record<string, Json>, train: Int32Array, test: Int32Array): OnnxCase {
  const resolved = resolveAlgorithm(id, task.target.task, given);
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  const table = takeRows(task.features, train);
  const { scale, takesMissing, takesCategories }: AlgorithmSpec = ALGORITHMS[id];
  const names = table.columns.map(({ name }) => name);
  const categorical = categoricalColumns(resolved.value.parameters['categorical-features'] ?? null, names);
  const asCodes = takesCategories === true ? { asCodes: categorical } : {};
  const pipeline = fitPipeline(table, names, { scale, keepMissing: takesMissing, ...asCodes });
  const model = fitAlgorithm(id, applyPipeline(pipeline, table), takeTarget(task.target, train), resolved.value.parameters, 7, wasmEngine);
  return {
    name: [task.name, id, ...Object.entries(given).map(([key, value]) => `${key}=${String(value)}`)].join(' '),
    source: { pipeline, model, classes: task.classes },
    rows: takeRows(task.features, test),
    predict: (rows) => makePredictor(pipeline, model, task.classes).predict(rows),
  };
}

/** The same with curves learned from what the model says about the rows, halves of them told otherwise, so that the curves bend. */
export function calibratedCase(task: LearningTask, one: OnnxCase, rows: Int32Array, method: CalibrationMethod): OnnxCase {
  const { pipeline, model, classes } = one.source;
  const said = one.predict(takeRows(task.features, rows));
  if (said.task === 'regression' || said.probabilities === undefined) throw new Error(`${one.name} gives no probabilities`);
  const { labels } = takeTarget(task.target, rows) as ClassTarget;
  const told = labels.map((label, row) => (row % 3 === 0 ? (label + 1) % classes.length : label));
  const calibrated = withCalibration(model, method, told, said.probabilities, classes.length);
  return {
    ...one,
    name: `${one.name} ${method}`,
    source: { pipeline, model: calibrated, classes },
    predict: (asked) => makePredictor(pipeline, calibrated, classes).predict(asked),
  };
}

/** Every `step`-th row of `rows`, from `first`. */
export const everyRow = (rows: number, step: number, first: number): Int32Array =>
  Int32Array.from({ length: Math.ceil((rows - first) / step) }, (_, index) => first + index * step);

export function irisTask(): LearningTask {
  return classified('iris', irisTable(), 'species');
}

/** Two of the three species, for what two classes take another way. */
export function twoFlowersTask(): LearningTask {
  return classified(
    'two flowers',
    takeRows(
      irisTable(),
      everyRow(100, 1, 0).map((row) => row + 50),
    ),
    'species',
  );
}

export function housingTask(): LearningTask {
  const table = housingTable();
  const values = findColumn(table, 'MedHouseVal') as Column & { readonly kind: 'number' };
  return { name: 'housing', features: without(table, 'MedHouseVal'), target: { task: 'regression', values: values.values }, classes: [] };
}

/**
 * Numbers on a coarse grid (so that values meet thresholds, distances and votes tie), texts between them, missing values in both, a column
 * that is empty and one that is constant. Columns have names that the exporter uses itself.
 */
function mixedTable(rows: number): Table {
  const random = Random.forPart(11, rows);
  const number = (name: string, draw: () => number): Column => ({
    kind: 'number',
    name,
    values: Float64Array.from({ length: rows }, () => (random.below(8) === 0 ? NaN : draw())),
  });
  const text = (name: string, dictionary: readonly string[]): Column => ({
    kind: 'text',
    name,
    dictionary,
    codes: Int32Array.from({ length: rows }, () => (random.below(8) === 0 ? -1 : random.below(dictionary.length))),
  });
  return {
    rows,
    columns: [
      number('tenths', () => random.below(10) / 10),
      text('label', ['left', 'right', 'größer', '日本']),
      number('constant', () => 3),
      number('whole', () => random.below(4)),
      { kind: 'text', name: 'empty', dictionary: [], codes: new Int32Array(rows).fill(-1) },
      text(
        'variable',
        Array.from({ length: 9 }, (_, index) => `v${index}`),
      ),
      number('Concat', () => random.normal() + 5),
    ],
  };
}

const cell = (table: Table, name: string, row: number): number => {
  const column = findColumn(table, name)!;
  const value = column.kind === 'number' ? column.values[row]! : column.codes[row]!;
  return Number.isNaN(value) ? 0.5 : value;
};

/** Three classes, or values, that depend on the columns of the mixed table. */
export function mixedTask(task: Target['task'], rows = 600): LearningTask {
  const features = mixedTable(rows);
  const signal = Float64Array.from(
    { length: rows },
    (_, row) =>
      cell(features, 'tenths', row) * 2 +
      cell(features, 'label', row) -
      cell(features, 'whole', row) / 2 +
      (cell(features, 'Concat', row) - 5) / 2,
  );
  if (task === 'regression') return { name: 'mixed', features, target: { task, values: signal.map((value) => 1000 + value) }, classes: [] };
  const labels = Int32Array.from(signal, (value) => (value < 0.5 ? 0 : value < 2 ? 1 : 2));
  return { name: 'mixed', features, target: { task, classCount: 3, labels }, classes: ['high', 'low', 'middle'] };
}

function classified(name: string, table: Table, target: string): LearningTask {
  const column = findColumn(table, target) as Column & { readonly kind: 'text' };
  const classes = [...new Set(Array.from(column.codes, (code) => column.dictionary[code]!))].sort();
  const labels = Int32Array.from(column.codes, (code) => classes.indexOf(column.dictionary[code]!));
  return { name, features: without(table, target), target: { task: 'classification', classCount: classes.length, labels }, classes };
}

const without = (table: Table, name: string): Table => ({ ...table, columns: table.columns.filter((column) => column.name !== name) });
