import { Failure } from '#kernel/failure.ts';
import type { SplitConfig } from '#kernel/project.ts';
import { columnNames, findColumn, type Column, type Table } from '#kernel/table.ts';
import { groupHoldout, groupsOf } from './group.ts';
import { holdout, stratifiedHoldout, type RowSplit } from './holdout.ts';
import { timeHoldout, timesOf } from './time.ts';

/** Training and test rows of a whole table as configured; `labels` are the classes of the target, where it has any. */
export function holdOutRows(table: Table, labels: Int32Array | undefined, split: SplitConfig): RowSplit {
  const { strategy, test, seed } = split;
  switch (strategy) {
    case 'random':
      return holdout(table.rows, test, seed);
    case 'stratified':
      return labels === undefined ? holdout(table.rows, test, seed) : stratifiedHoldout(labels, test, seed);
    case 'group':
      return groupHoldout(groupsOf(splitColumn(table, split)), test, seed);
    case 'time':
      return timeHoldout(timesOf(splitColumn(table, split)), test);
  }
}

/** The column by which rows are parted. Fails with `train.settings-invalid` when the table has none of that name. */
export function splitColumn(table: Table, { strategy, by }: Pick<SplitConfig, 'strategy' | 'by'>): Column {
  const column = by === undefined ? undefined : findColumn(table, by);
  if (column !== undefined) return column;
  throw new Failure('train.settings-invalid', {
    message: `a split by ${strategy} needs a column ${by === undefined ? 'in "by"' : `"${by}"`}; the columns are ${columnNames(table).join(', ')}.`,
  });
}
