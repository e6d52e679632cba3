import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { Table } from '#kernel/table.ts';
import { groupRows } from '#numeric/metrics/group-rows.ts';
import { evaluateSlices, type Slice } from '#numeric/metrics/slices.ts';

/** Columns with more values are rarely groups that somebody cares about. */
const MOST_VALUES = 12;
const MOST_COLUMNS = 4;

/** The test rows by the values of the first text columns with few of them; `rows` holds the rows of the set in its order. */
export function sliceTestRows(set: PredictionSet, rows: Table, seed: number): readonly Slice[] {
  const columns = rows.columns
    .filter((column) => column.kind === 'text' && column.dictionary.length > 1 && column.dictionary.length <= MOST_VALUES)
    .slice(0, MOST_COLUMNS);
  const metric = set.task === 'classification' ? 'accuracy' : 'mae';
  return evaluateSlices(set, columns.map(groupRows), [metric], { seed, replicates: 200 });
}
