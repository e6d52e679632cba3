import type { Sha256 } from '#kernel/digest.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { cellAt, findColumn, type Column, type Table } from '#kernel/table.ts';

export interface UnseenRows {
  /** The rows that the candidate was tested on, as numbers into its table. */
  readonly candidate: { readonly table: Table; readonly testRows: ArrayLike<number> };
  /** All rows of the baseline's dataset; those that are not test rows were trained on. */
  readonly baseline: { readonly table: Table; readonly testRows: ArrayLike<number> };
  /** Columns that make two rows the same: the baseline's inputs and the target. Those absent from either table are left out. */
  readonly columns: readonly string[];
}

/**
 * Positions in the candidate's test rows of rows that the baseline was not trained on. A model is much better on rows that it has learned,
 * so comparing on them would make every successor look worse. Rows are compared by content, because a new version of a dataset numbers its
 * rows anew; a test row that equals a training row counts as seen.
 */
export function findUnseenRows({ candidate, baseline, columns }: UnseenRows): number[] {
  const shared = columns.filter(
    (name) => findColumn(candidate.table, name) !== undefined && findColumn(baseline.table, name) !== undefined,
  );
  const held = new Set(Array.from(baseline.testRows));
  const keyOfBaseline = rowKey(baseline.table, shared);
  const trained = new Set<string>();
  for (let row = 0; row < baseline.table.rows; row++) if (!held.has(row)) trained.add(keyOfBaseline(row));
  const keyOfCandidate = rowKey(candidate.table, shared);
  return Array.from(candidate.testRows, (row, position) => (trained.has(keyOfCandidate(row)) ? -1 : position)).filter(
    (position) => position >= 0,
  );
}

function rowKey(table: Table, columns: readonly string[]): (row: number) => string {
  const found = columns.map((name) => findColumn(table, name)!);
  return (row) => found.map((column) => cellKey(column, row)).join('\u0000');
}

const cellKey = (column: Column, row: number): string => {
  const value = cellAt(column, row);
  return value === undefined ? '' : `${typeof value === 'number' ? 'n' : 't'}${value}`;
};

/** The predictions at some positions, as a set of their own. */
export function restrictPredictions(set: PredictionSet, positions: readonly number[], rowsDigest: Sha256): PredictionSet {
  const rows = Uint32Array.from(positions, (position) => set.rows[position]!);
  if (set.task === 'regression') {
    const pick = (values: Float64Array): Float64Array => Float64Array.from(positions, (position) => values[position]!);
    return { task: 'regression', rows, rowsDigest, truth: pick(set.truth), predicted: pick(set.predicted) };
  }
  const pick = (labels: Int32Array): Int32Array => Int32Array.from(positions, (position) => labels[position]!);
  const base = {
    task: 'classification' as const,
    rows,
    rowsDigest,
    classes: set.classes,
    truth: pick(set.truth),
    predicted: pick(set.predicted),
  };
  if (set.probabilities === undefined) return base;
  const width = set.classes.length;
  const probabilities = new Float64Array(positions.length * width);
  positions.forEach((position, index) =>
    probabilities.set(set.probabilities!.subarray(position * width, (position + 1) * width), index * width),
  );
  return { ...base, probabilities };
}
