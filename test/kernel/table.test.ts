import { expect, it } from 'vitest';
import { cellAt, columnNames, findColumn, selectColumns, takeRows, type Table } from '#kernel/table.ts';

const table: Table = {
  rows: 3,
  columns: [
    { kind: 'number', name: 'x', values: Float64Array.of(1, NaN, 3) },
    { kind: 'text', name: 'c', codes: Int32Array.of(0, 1, -1), dictionary: ['a', 'b'] },
  ],
};

it('takes rows in the order asked for, repeats included', () => {
  const taken = takeRows(table, [2, 0, 0]);
  expect(taken.rows).toBe(3);
  expect([0, 1, 2].map((row) => cellAt(taken.columns[0]!, row))).toEqual([3, 1, 1]);
  expect([0, 1, 2].map((row) => cellAt(taken.columns[1]!, row))).toEqual([undefined, 'a', 'a']);
});

it('says undefined for missing cells and absent columns', () => {
  expect(cellAt(table.columns[0]!, 1)).toBeUndefined();
  expect(findColumn(table, 'nothing')).toBeUndefined();
  expect(columnNames(selectColumns(table, ['c', 'nothing']))).toEqual(['c']);
});
