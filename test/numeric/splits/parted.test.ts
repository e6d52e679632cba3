import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Table } from '#kernel/table.ts';
import { assignGroupFolds, groupHoldout, groupsOf } from '#numeric/splits/group.ts';
import { holdOutRows } from '#numeric/splits/hold-out-rows.ts';
import { timeFolds, timeHoldout, timesOf } from '#numeric/splits/time.ts';
import { tableFromCsv } from '../../kit/training.ts';

const union = (...parts: readonly Int32Array[]): number[] => parts.flatMap((part) => [...part]).sort((left, right) => left - right);
const everyRow = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);
const column = (csv: string): Column => tableFromCsv(csv).columns[0]!;

/** Group numbers without gaps. */
const groups = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 60 })
  .map((values) => groupsOf({ kind: 'number', name: 'g', values: Float64Array.from(values) }));

describe('groups', () => {
  test('are numbered as they appear; a row without a value is alone', () => {
    expect([...groupsOf(column('g,x\nb,1\na,1\n,1\nb,1\n,1'))]).toEqual([0, 1, 2, 0, 3]);
    expect([...groupsOf(column('g,x\n7,1\n,1\n7,1'))]).toEqual([0, 1, 0]);
  });

  test('stay on one side of a holdout, and no row is lost', () => {
    fc.assert(
      fc.property(groups, fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer(), (of, share, seed) => {
        fc.pre(new Set(of).size > 1);
        const { train, test: held } = groupHoldout(of, share, seed);
        expect(union(train, held)).toEqual(everyRow(of.length));
        expect(Math.min(train.length, held.length)).toBeGreaterThan(0);
        const trained = new Set(train.map((row) => of[row]!));
        expect(held.some((row) => trained.has(of[row]!))).toBe(false);
      }),
    );
  });

  test('of equal size give the share that was wanted', () => {
    const of = Int32Array.from({ length: 100 }, (_, row) => row % 20);
    expect(groupHoldout(of, 0.25, 1).test).toHaveLength(25);
  });

  test('stay in one fold, and folds are even where groups allow', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 4 }), fc.integer(), (of, folds, seed) => {
        fc.pre(new Set(of).size >= folds);
        const assigned = assignGroupFolds(of, folds, seed, 0);
        const foldOf = new Map<number, number>();
        of.forEach((group, row) => {
          expect(foldOf.get(group) ?? assigned[row]).toBe(assigned[row]);
          foldOf.set(group, assigned[row]!);
        });
        expect(new Set(assigned).size).toBe(folds);
      }),
    );
    const even = assignGroupFolds(
      Int32Array.from({ length: 60 }, (_, row) => row % 12),
      3,
      1,
      0,
    );
    expect([0, 1, 2].map((fold) => even.filter((one) => one === fold).length)).toEqual([20, 20, 20]);
    expect(
      assignGroupFolds(
        Int32Array.from({ length: 60 }, (_, row) => row % 12),
        3,
        1,
        1,
      ),
    ).not.toEqual(even);
  });

  test('too few are refused', () => {
    expect(() => groupHoldout(Int32Array.of(0, 0), 0.5, 1)).toThrow('expected at least two groups to hold one out; there is 1.');
    expect(() => assignGroupFolds(Int32Array.of(0, 1), 3, 1, 0)).toThrow('there are 2 groups and 3 folds');
  });
});

describe('time', () => {
  test('of dates, date-times and numbers', () => {
    expect([...timesOf(column('t\n1970-01-02\n1970-01-01T12:00'))]).toEqual([1, 0.5]);
    expect([...timesOf(column('t\n3\n1'))]).toEqual([3, 1]);
    expect(() => timesOf(column('t,x\n3,1\n,1'))).toThrow('in every row of column "t"; row 2 has none.');
    expect(() => timesOf(column('t\nsoon'))).toThrow('row 1 has none');
  });

  test('the latest rows are held out, those of one moment together', () => {
    const { train, test: held } = timeHoldout(Float64Array.of(5, 1, 3, 3, 2, 4), 0.5);
    expect([...train]).toEqual([1, 4]);
    expect([...held]).toEqual([0, 2, 3, 5]);
    expect([...timeHoldout(Float64Array.of(1, 1, 1, 2), 0.75).test]).toEqual([3]);
    expect(() => timeHoldout(Float64Array.of(1, 1), 0.5)).toThrow('expected rows of at least two times; there is one.');
  });

  test('folds go forward as in scikit-learn, whatever the order of the rows', () => {
    // TimeSeriesSplit(n_splits=3) of 10 rows: trained on 4, 6 and 8 rows, tested on the next 2.
    const times = Float64Array.of(9, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    const splits = timeFolds(times, 3);
    expect(splits.map(({ train, test: tested }) => [train.length, tested.length])).toEqual([
      [4, 2],
      [6, 2],
      [8, 2],
    ]);
    for (const { train, test: tested } of splits) {
      expect(Math.max(...train.map((row) => times[row]!))).toBeLessThan(Math.min(...tested.map((row) => times[row]!)));
    }
    expect(() => timeFolds(Float64Array.of(1, 1, 1, 1, 2), 3)).toThrow('there are 2 times in 5 rows');
    expect(() => timeFolds(Float64Array.of(1, 2), 3)).toThrow('for 3 folds');
  });
});

test('a table is split by the column that is named', () => {
  const table: Table = tableFromCsv('shop,day\na,1\nb,2\na,3\nb,4');
  const by = (strategy: 'group' | 'time', name?: string) =>
    holdOutRows(table, undefined, { strategy, test: 0.5, seed: 1, ...(name === undefined ? {} : { by: name }) });
  expect([...by('time', 'day').test]).toEqual([2, 3]);
  expect(new Set([...by('group', 'shop').test].map((row) => row % 2)).size).toBe(1);
  expect(() => by('group')).toThrow('a split by group needs a column in "by"; the columns are shop, day.');
  expect(() => by('time', 'date')).toThrow('a split by time needs a column "date"');
});
