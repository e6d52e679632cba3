/** Tabular data by column in typed arrays; no object per row. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
}

export type Column = NumberColumn | TextColumn;

export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  /** NaN where the value is missing. */
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  /** Index into `dictionary`, −1 where the value is missing. */
  readonly codes: Int32Array;
  /** Distinct values in order of first appearance. */
  readonly dictionary: readonly string[];
}

export const columnNames = (table: Table): string[] => table.columns.map((column) => column.name);

export const findColumn = (table: Table, name: string): Column | undefined => table.columns.find((column) => column.name === name);

/** The rows named by `rows`, in that order; repeats are allowed. */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  return { rows: rows.length, columns: table.columns.map((column) => takeColumnRows(column, rows)) };
}

function takeColumnRows(column: Column, rows: ArrayLike<number>): Column {
  if (column.kind === 'number') {
    const values = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++) values[index] = column.values[rows[index]!]!;
    return { ...column, values };
  }
  const codes = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) codes[index] = column.codes[rows[index]!]!;
  return { ...column, codes };
}

export const selectColumns = (table: Table, names: readonly string[]): Table => ({
  rows: table.rows,
  columns: names.flatMap((name) => findColumn(table, name) ?? []),
});

/** One value for people and JSON; undefined where it is missing. */
export function cellAt(column: Column, row: number): string | number | undefined {
  if (column.kind === 'text') return column.dictionary[column.codes[row]!];
  const value = column.values[row]!;
  return Number.isNaN(value) ? undefined : value;
}
