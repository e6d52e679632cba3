import { byCodeUnit } from '#kernel/code-unit-order.ts';
import { Failure } from '#kernel/failure.ts';
import type { Task } from '#kernel/metric.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { NO_PREPROCESSING, type Preprocessing } from '#kernel/preprocessing.ts';
import { columnNames, findColumn, selectColumns, type Column, type NumberColumn, type Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { deriveColumns, parseFeatures } from '#numeric/preprocessing/derive-columns.ts';
import { decideTask, FEW_VALUES, type TaskHints } from './decide-task.ts';
import { readWeights } from './row-weights.ts';

/** A table made ready for learning. */
export interface TrainingData {
  readonly task: Task;
  readonly targetName: string;
  /** Columns that are learned from: of the data and of feature definitions. */
  readonly features: readonly string[];
  /** Every column but the target, and those that feature definitions compute. */
  readonly table: Table;
  readonly target: Target;
  /** Sorted class names; empty for regression. */
  readonly classes: readonly string[];
}

/** Checks the table and takes the target apart from the features; fails with a train.* code for data that nothing can be learned from. */
export function prepareTrainingData(
  table: Table,
  targetName: string,
  hints: TaskHints,
  preprocessing: Preprocessing = NO_PREPROCESSING,
): TrainingData {
  const names = columnNames(table);
  const column = findColumn(table, targetName);
  if (column === undefined) {
    throw new Failure('train.target-missing', {
      message: `expected a target column "${targetName}"; the columns are ${names.map((name) => `"${name}"`).join(', ') || '(none)'}.${didYouMean(targetName, names)}`,
    });
  }
  if (table.rows === 0) throw new Failure('train.too-few-rows', { message: 'expected rows to learn from; the table has 0.' });
  const raw = selectColumns(
    table,
    names.filter((name) => name !== targetName && name !== preprocessing.weight),
  );
  requireFinite(raw);
  const derived = deriveColumns(parseFeatures(preprocessing.features), raw);
  const features = featuresOf(derived, targetName, preprocessing);
  const task = decideTask(column, hints);
  requireUsableTarget(column);
  if (task === 'classification') requireClasses(column, hints);
  const { target, classes } = task === 'classification' ? classTarget(column) : { target: valueTarget(column), classes: [] };
  const { weight } = preprocessing;
  const weighed = weight === undefined ? target : { ...target, weights: readWeights(table, weight) };
  return { task, targetName, features, table: derived, target: weighed, classes };
}

/** All columns but the excluded ones. Fails when the configuration speaks of columns that are not there, or leaves none. */
function featuresOf(table: Table, targetName: string, { exclude, columns }: Preprocessing): string[] {
  const names = columnNames(table);
  for (const name of [...exclude, ...Object.keys(columns)]) {
    if (names.includes(name) || name === targetName) continue;
    throw new Failure('train.settings-invalid', {
      message: `the preprocessing names a column "${name}" that is not there.${didYouMean(name, names)}`,
      evidence: [`columns: ${names.join(', ')}`],
    });
  }
  const features = names.filter((name) => !exclude.includes(name));
  if (features.length > 0) return features;
  throw new Failure('train.no-features', { message: `expected columns beside the target "${targetName}"; there is none.` });
}

/** The target of other rows in the terms of a model's classes; −1 for a class that the model does not know. */
export function labelsIn(column: Column, classes: readonly string[]): Int32Array {
  const numbers = new Map(classes.map((name, index) => [name, index]));
  if (column.kind === 'number') return Int32Array.from(column.values, (value) => numbers.get(String(value)) ?? -1);
  const byCode = column.dictionary.map((value) => numbers.get(value) ?? -1);
  return column.codes.map((code) => (code < 0 ? -1 : byCode[code]!));
}

function requireUsableTarget(column: Column): void {
  const bad: string[] = [];
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const unusable = column.kind === 'number' ? !Number.isFinite(column.values[row]!) : column.codes[row]! < 0;
    if (!unusable) continue;
    count++;
    const value = column.kind === 'number' ? column.values[row]! : NaN;
    if (bad.length < 5) bad.push(`row ${row + 1}: ${Number.isNaN(value) ? 'missing' : value}`);
  }
  if (count > 0) {
    throw new Failure('train.target-invalid', {
      message: `expected a value in every row of the target "${column.name}"; ${count} of ${rows} have none that can be learned.`,
      evidence: bad,
    });
  }
}

/** Classes with numbers for names are whole, or few: what is measured is not classified by mistake. */
function requireClasses(column: Column, { algorithms, metrics }: TaskHints): void {
  if (column.kind === 'text') return;
  const measured = column.values.find((value) => !Number.isInteger(value));
  const distinct = measured === undefined ? 0 : new Set(column.values).size;
  if (measured === undefined || distinct <= FEW_VALUES) return;
  throw new Failure('train.settings-invalid', {
    message: `${[...algorithms, ...metrics].filter((name) => name !== 'auto').join(', ')}: classes are expected, and the target "${column.name}" holds ${distinct} different numbers such as ${measured}.`,
  });
}

function requireFinite(table: Table): void {
  for (const column of table.columns) {
    if (column.kind !== 'number') continue;
    const row = column.values.findIndex((value) => value === Infinity || value === -Infinity);
    if (row >= 0) {
      throw new Failure('train.feature-invalid', {
        message: `expected finite numbers in column "${column.name}"; row ${row + 1} holds ${column.values[row]}.`,
      });
    }
  }
}

function classTarget(column: Column): { target: Target; classes: readonly string[] } {
  const present = column.kind === 'text' ? [...column.codes].map((code) => column.dictionary[code]!) : [...column.values].map(String);
  const classes = [...new Set(present)].sort(byCodeUnit);
  if (classes.length < 2) {
    throw new Failure('train.one-class', {
      message: `expected at least two classes in the target "${column.name}"; every one of ${present.length} rows is "${classes[0] ?? ''}".`,
    });
  }
  return { target: { task: 'classification', classCount: classes.length, labels: labelsIn(column, classes) }, classes };
}

/** A regression target is a number column: text is always classified. */
const valueTarget = (column: Column): Target => ({ task: 'regression', values: (column as NumberColumn).values });
