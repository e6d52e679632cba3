import { cellAt, findColumn, type Table } from '#kernel/table.ts';
import { hashUnits } from './rows/cell-hash.ts';
import { splitOfPath } from './rows/row-comparison.ts';

/** The column that tells the split of a row, where there is one. */
export const SPLIT_COLUMN = 'split';

interface SplitRows {
  readonly table: Table;
  readonly tableFiles?: readonly { readonly path: string; readonly rows: number }[];
}

/** Hashes of rows together with their split: the column of that name, else what the names of files tell; undefined where nothing tells. */
export function markSplits(state: SplitRows, hashes: Float64Array, declared: boolean): Float64Array | undefined {
  const column = declared ? findColumn(state.table, SPLIT_COLUMN) : undefined;
  if (column !== undefined) return hashes.map((hash, row) => mark(hash, String(cellAt(column, row) ?? '')));
  const files = state.tableFiles ?? [];
  if (!files.some(({ path }) => splitOfPath(path) !== undefined)) return undefined;
  const marked = new Float64Array(hashes.length);
  let row = 0;
  for (const { path, rows } of files)
    for (const end = row + rows; row < end; row++) marked[row] = mark(hashes[row]!, splitOfPath(path) ?? '');
  return marked;
}

/** Another 53-bit number for another split. */
const mark = (hash: number, split: string): number => (hash + hashUnits(split)[0] * 1_048_583) % Number.MAX_SAFE_INTEGER;
