import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { Task } from '#kernel/metric.ts';
import type { ClassPredictions, PredictionSet } from '#kernel/records/prediction-set.ts';
import { cellAt, columnNames, findColumn, type Column, type NumberColumn, type Table } from '#kernel/table.ts';

export interface PredictionColumns {
  readonly truth: string;
  readonly predicted: string;
  /** Columns `<prefix><class>` hold the probability of each class. */
  readonly probabilityPrefix: string;
}

export const DEFAULT_COLUMNS: PredictionColumns = { truth: 'y_true', predicted: 'y_pred', probabilityPrefix: 'p_' };

/** Probabilities of a row may miss 1 by this much, which rounding to three digits in a file explains. */
const SUM_TOLERANCE = 0.01;

/**
 * A prediction set from a table with one row for each prediction. The task is classification when the truth is text or probability columns
 * exist, regression otherwise, unless it is given. Without a column of predictions the class with the highest probability is taken.
 * Fails with `metrics.predictions-invalid` and the row, counted from 1 without the header.
 */
export function parsePredictions(
  table: Table,
  rowsDigest: Sha256,
  task?: Task,
  columns: PredictionColumns = DEFAULT_COLUMNS,
): PredictionSet {
  const truth = requireColumn(table, columns.truth);
  const probabilities = table.columns.filter(
    (column) => column.name.startsWith(columns.probabilityPrefix) && column.name !== columns.predicted,
  );
  const found = task ?? (truth.kind === 'text' || probabilities.length > 0 ? 'classification' : 'regression');
  const base = { rows: Uint32Array.from({ length: table.rows }, (_, row) => row), rowsDigest };
  if (found === 'regression') {
    const values = (column: Column): Float64Array => requireNumbers(column).values.map((value, row) => requirePresent(column, row, value));
    return { ...base, task: 'regression', truth: values(truth), predicted: values(requireColumn(table, columns.predicted)) };
  }
  return { ...base, task: 'classification', ...parseClasses(table, truth, probabilities, columns) };
}

function parseClasses(
  table: Table,
  truth: Column,
  probabilityColumns: readonly Column[],
  columns: PredictionColumns,
): Pick<ClassPredictions, 'classes' | 'truth' | 'predicted' | 'probabilities'> {
  const truthNames = classNames(truth, table.rows);
  const predictedColumn = probabilityColumns.length > 0 ? findColumn(table, columns.predicted) : requireColumn(table, columns.predicted);
  const predictedNames = predictedColumn === undefined ? undefined : classNames(predictedColumn, table.rows);
  const named = probabilityColumns.map((column) => column.name.slice(columns.probabilityPrefix.length));
  const classes = sortClasses([...new Set([...truthNames, ...(predictedNames ?? []), ...named])]);
  const codes = new Map(classes.map((name, index) => [name, index]));
  const encode = (names: readonly string[]): Int32Array => Int32Array.from(names, (name) => codes.get(name)!);
  if (probabilityColumns.length === 0) return { classes, truth: encode(truthNames), predicted: encode(predictedNames!) };
  const probabilities = readProbabilities(table, probabilityColumns, named, codes);
  return {
    classes,
    truth: encode(truthNames),
    predicted: predictedNames === undefined ? mostProbable(probabilities, classes.length) : encode(predictedNames),
    probabilities,
  };
}

function readProbabilities(
  table: Table,
  columns: readonly Column[],
  names: readonly string[],
  codes: ReadonlyMap<string, number>,
): Float64Array {
  const missing = [...codes.keys()].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw invalid(
      `there are columns with probabilities, and none for ${missing.length === 1 ? 'class' : 'classes'} ${missing.join(', ')}`,
      table,
    );
  }
  const probabilities = new Float64Array(table.rows * codes.size);
  const sums = new Float64Array(table.rows);
  columns.forEach((column, index) => {
    const code = codes.get(names[index]!)!;
    requireNumbers(column).values.forEach((value, row) => {
      requirePresent(column, row, value);
      if (value < 0 || value > 1) throw invalid(`row ${row + 1} of "${column.name}" is ${value}; expected a probability from 0 to 1`);
      probabilities[row * codes.size + code] = value;
      sums[row]! += value;
    });
  });
  const off = sums.findIndex((sum) => Math.abs(sum - 1) > SUM_TOLERANCE);
  if (off >= 0) throw invalid(`the probabilities of row ${off + 1} add up to ${Number(sums[off]!.toFixed(4))}; expected 1`);
  return probabilities;
}

/** The class with the highest probability, the first of equals. */
function mostProbable(probabilities: Float64Array, classCount: number): Int32Array {
  return Int32Array.from({ length: probabilities.length / classCount }, (_, row) => {
    let best = 0;
    for (let index = 1; index < classCount; index++) {
      if (probabilities[row * classCount + index]! > probabilities[row * classCount + best]!) best = index;
    }
    return best;
  });
}

function classNames(column: Column, rows: number): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const value = cellAt(column, row);
    if (value === undefined) throw invalid(`row ${row + 1} of "${column.name}" is empty`);
    return String(value);
  });
}

/** Numbers by value, everything else by code units. */
function sortClasses(names: readonly string[]): string[] {
  const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
  return [...names].sort((left, right) => (numeric ? Number(left) - Number(right) : 0) || byCodeUnit(left, right));
}

function requireColumn(table: Table, name: string): Column {
  const column = findColumn(table, name);
  if (column === undefined) throw invalid(`expected a column "${name}", found none.${didYouMean(name, columnNames(table))}`, table);
  return column;
}

function requireNumbers(column: Column): NumberColumn {
  if (column.kind === 'number') return column;
  throw invalid(`expected numbers in column "${column.name}", found text such as "${column.dictionary[0] ?? ''}"`);
}

function requirePresent(column: Column, row: number, value: number): number {
  if (Number.isNaN(value)) throw invalid(`row ${row + 1} of "${column.name}" is empty`);
  return value;
}

const invalid = (message: string, table?: Table): Failure =>
  new Failure('metrics.predictions-invalid', {
    message,
    ...(table === undefined ? {} : { evidence: [`columns: ${columnNames(table).join(', ')}`] }),
  });
