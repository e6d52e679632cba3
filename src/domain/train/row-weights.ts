import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { columnNames, findColumn, type Table } from '#kernel/table.ts';
import { ALGORITHM_IDS, ALGORITHMS, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import type { Setting } from './settings.ts';

/** The column of weights: a finite number of at least 0 in every row, not all 0. Fails with `train.settings-invalid`. */
export function readWeights(table: Table, name: string): Float64Array {
  const column = findColumn(table, name);
  if (column === undefined) {
    const names = columnNames(table);
    throw invalid(`expected a column of weights "${name}"; the columns are ${names.join(', ')}.${didYouMean(name, names)}`);
  }
  if (column.kind !== 'number') throw invalid(`expected numbers in the column of weights "${name}"; it holds text.`);
  const row = column.values.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (row >= 0) {
    const found = Number.isNaN(column.values[row]!) ? 'none' : column.values[row];
    throw invalid(`expected a weight of at least 0 in every row of "${name}"; row ${row + 1} has ${found}.`);
  }
  if (!column.values.some((weight) => weight > 0)) throw invalid(`expected a weight above 0 in some row of "${name}"; all are 0.`);
  return column.values;
}

/** Fails with `train.settings-invalid` when rows have weights and an algorithm would not heed them. */
export function requireWeighing(settings: readonly Setting[]): void {
  const takes = (id: Setting['algorithm']): boolean => (ALGORITHMS[id] as AlgorithmSpec).takesWeights === true;
  const deaf = [...new Set(settings.map(({ algorithm }) => algorithm))].filter((id) => !takes(id));
  if (deaf.length === 0) return;
  throw invalid(`rows have weights, and ${deaf.join(', ')} cannot heed them; expected only ${ALGORITHM_IDS.filter(takes).join(', ')}.`);
}

const invalid = (message: string): Failure => new Failure('train.settings-invalid', { message });
