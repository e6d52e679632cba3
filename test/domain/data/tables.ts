import type { Column, Table } from '#kernel/table.ts';

/** A table from columns of cells; null is a missing value, and a column of numbers is one of numbers. */
export function tableOf(columns: Readonly<Record<string, readonly (string | number | null)[]>>): Table {
  const names = Object.keys(columns);
  return { rows: columns[names[0]!]!.length, columns: names.map((name) => columnOf(name, columns[name]!)) };
}

function columnOf(name: string, cells: readonly (string | number | null)[]): Column {
  if (cells.every((cell) => typeof cell !== 'string'))
    return { kind: 'number', name, values: Float64Array.from(cells, (cell) => cell ?? NaN) };
  const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  return {
    kind: 'text',
    name,
    codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell)))),
    dictionary,
  };
}
