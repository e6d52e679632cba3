import { describe, expect, it } from 'vitest';
import { guessTarget, guessTask } from '#domain/project/init/guess-target.ts';
import type { Column, Table } from '#kernel/table.ts';

const numbers = (name: string, values: number[]): Column => ({ kind: 'number', name, values: Float64Array.from(values) });

const texts = (name: string, ...dictionary: string[]): Column => ({
  kind: 'text',
  name,
  codes: Int32Array.from(dictionary.keys()),
  dictionary,
});

const tableOf = (...columns: Column[]): Table => ({ rows: 3, columns });

describe('guessTarget', () => {
  it('takes a column with a telling name', () => {
    const table = tableOf(texts('Species', 'a', 'b'), numbers('width', [1, 2, 3.5]));
    expect(guessTarget(table)).toEqual({ column: 'Species', task: 'classification', reason: 'its name is Species' });
  });

  it('takes the last column otherwise, but no identifier and nothing constant', () => {
    const table = tableOf(numbers('a', [1, 2, 3.5]), numbers('constant', [1, 1, 1]), numbers('row_id', [1, 2, 3]));
    expect(guessTarget(table)).toEqual({ column: 'a', task: 'regression', reason: 'it is the last column' });
  });

  it('takes the column that is named', () => {
    expect(guessTarget(tableOf(numbers('a', [1, 2, 3])), 'a')).toEqual({
      column: 'a',
      task: 'classification',
      reason: 'named by --target',
    });
    expect(guessTarget(tableOf(numbers('a', [1, 2, 3])), 'b')).toBeUndefined();
  });

  it('finds none where nothing varies', () => expect(guessTarget(tableOf(numbers('a', [1, 1, 1])))).toBeUndefined());
});

describe('guessTask', () => {
  it.each([
    [texts('t', 'x', 'y'), 'classification'],
    [numbers('n', [0, 1, 1, Number.NaN]), 'classification'],
    [numbers('n', [0.5, 1, 1]), 'regression'],
    [numbers('n', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 'regression'],
    [numbers('n', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 'classification'],
  ])('%#', (column, task) => expect(guessTask(column)).toBe(task));
});
