import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { Column, Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { columnOf } from '#numeric/linear-algebra/matrix.ts';
import { applyPipeline, fitPipeline, fitTransform, outputNames, outputSources } from '#numeric/preprocessing/pipeline.ts';
import { tableFromCsv } from '../../kit/training.ts';

interface Oracle {
  readonly numbers: readonly number[];
  readonly cities: readonly string[];
  readonly value: readonly number[];
  readonly label: readonly string[];
  readonly scaled: Readonly<Record<'standard' | 'min-max' | 'robust' | 'max-abs', readonly number[]>>;
  readonly ordinal: readonly number[];
  readonly quantiles: readonly [number, number];
  readonly unseen: readonly string[];
  readonly 'target-mean': Readonly<Record<'continuous' | 'binary' | 'multiclass', readonly (readonly number[])[]>>;
}

const oracle = JSON.parse(readFileSync('test/oracles/preprocessing.json', 'utf8')) as Oracle;

const PLAIN = { scale: false, keepMissing: false };

const words = (name: string, values: readonly string[]): Column => {
  const dictionary = [...new Set(values)];
  return { kind: 'text', name, codes: Int32Array.from(values, (value) => dictionary.indexOf(value)), dictionary };
};

const TABLE: Table = {
  rows: oracle.numbers.length,
  columns: [{ kind: 'number', name: 'x', values: Float64Array.from(oracle.numbers) }, words('city', oracle.cities)],
};

const fit = (column: string, treatment: ColumnTreatment, target?: Target) =>
  fitPipeline(TABLE, [column], { ...PLAIN, treatments: { [column]: treatment } }, target === undefined ? undefined : { target, seed: 1 });

const outputs = (csv: string, name: string, treatment: ColumnTreatment, rows = csv): number[][] => {
  const pipeline = fitPipeline(tableFromCsv(csv), [name], { ...PLAIN, treatments: { [name]: treatment } });
  const x = applyPipeline(pipeline, tableFromCsv(rows));
  expect(outputNames(pipeline)).toHaveLength(x.columns);
  expect(outputSources(pipeline)).toEqual(Array.from({ length: x.columns }, () => 0));
  return Array.from({ length: x.columns }, (_, column) => [...columnOf(x, column)]);
};

describe('scales as scikit-learn', () => {
  test.each(['standard', 'min-max', 'robust', 'max-abs'] as const)('%s', (scale) => {
    const x = applyPipeline(fit('x', { scale }), TABLE);
    [...columnOf(x, 0)].forEach((value, row) => expect(value).toBeCloseTo(oracle.scaled[scale][row]!, 12));
  });

  test.each(['standard', 'min-max', 'robust', 'max-abs'] as const)('%s leaves a constant column at one number', (scale) => {
    expect(new Set(outputs('x\n0\n0\n0', 'x', { scale })[0])).toEqual(new Set([0]));
    expect(outputs('x\n\n\n', 'x', { scale })[0]?.every((value) => value === 0)).toBe(true);
  });

  test('none, although the algorithm would like a scale', () => {
    const pipeline = fitPipeline(TABLE, ['x'], { scale: true, keepMissing: false, treatments: { x: { scale: 'none' } } });
    expect([...columnOf(applyPipeline(pipeline, TABLE), 0)]).toEqual(oracle.numbers);
  });
});

describe('numbers', () => {
  test('are moved to the quantiles of the training rows, missing ones and rows to come included', () => {
    const [low, high] = oracle.quantiles;
    const pipeline = fit('x', { clip: [0.05, 0.9] });
    const x = applyPipeline(pipeline, tableFromCsv('x\n-1000\n1000\n5'));
    const [first, second, third] = [...columnOf(x, 0)];
    expect(first).toBeCloseTo(low, 12);
    expect(second).toBeCloseTo(high, 12);
    expect(third).toBe(5);
  });

  test.each([
    [{ impute: 'mean' }, 3],
    [{ impute: 'median' }, 2],
    [{ impute: 'most-frequent' }, 1],
    [{ impute: 'constant', fill: -1 }, -1],
  ] as const)('missing ones become what %o says', (treatment, expected) => {
    expect(outputs('x,y\n1,0\n1,0\n3,0\n7,0\n,0', 'x', treatment)[0]?.[4]).toBe(expected);
  });

  test('a constant of another kind is refused', () => {
    expect(() => fit('x', { impute: 'constant', fill: 'none' })).toThrow(
      'column "x" holds numbers; expected a number in "fill", found "none"',
    );
  });

  test('an indicator says where they were missing', () => {
    expect(outputs('x,y\n1,0\n,0\n3,0', 'x', { indicator: true })).toEqual([
      [1, 2, 3],
      [0, 1, 0],
    ]);
  });

  test('an asked-for value is put in although the algorithm takes missing ones', () => {
    const table = tableFromCsv('x,y\n1,0\n,0\n4,0');
    const options = { scale: false, keepMissing: true };
    const told = (treatments: Record<string, ColumnTreatment>): number => {
      const pipeline = fitPipeline(table, ['x'], { ...options, treatments });
      return columnOf(applyPipeline(pipeline, table), 0)[1]!;
    };
    expect(told({})).toBeNaN();
    expect(told({ x: { impute: 'mean' } })).toBe(2.5);
  });
});

describe('categories', () => {
  test('as their place in the order of scikit-learn', () => {
    expect([...columnOf(applyPipeline(fit('city', { encode: 'ordinal' }), TABLE), 0)]).toEqual(oracle.ordinal);
  });

  test('as their place in an order that is given; the most frequent for missing ones, −1 for others', () => {
    const order = ['low', 'middle', 'high'];
    const csv = 'x,y\nlow,0\nhigh,0\nhigh,0\n,0\nmiddle,0';
    expect(outputs(csv, 'x', { encode: 'ordinal', order })).toEqual([[0, 2, 2, 2, 1]]);
    expect(outputs(csv, 'x', { encode: 'ordinal', order, impute: 'constant', fill: 'low' }, 'x,y\n,0\nhuge,0')).toEqual([[0, -1]]);
  });

  test('an order that lacks a value is refused', () => {
    expect(() => outputs('x\nlow\nhigh\n', 'x', { encode: 'ordinal', order: ['low'] })).toThrow(
      'expected the order of column "x" to name every value; it lacks "high".',
    );
  });

  test('numbers as categories, where it is asked for', () => {
    expect(outputs('x\n8001\n3000\n8001', 'x', { encode: 'one-hot' })).toEqual([
      [0, 1, 0],
      [1, 0, 1],
    ]);
  });

  test('an indicator of missing texts', () => {
    expect(outputs('x,y\na,0\n,0\nb,0', 'x', { indicator: true })).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
  });

  test('as codes for algorithms that split by them: NaN for what is missing or new', () => {
    const table = tableFromCsv('x,y\nb,0\na,0\n,0');
    const pipeline = fitPipeline(table, ['x'], { ...PLAIN, asCodes: () => true });
    expect([...columnOf(applyPipeline(pipeline, tableFromCsv('x,y\na,0\nb,0\nc,0\n,0')), 0)]).toEqual([0, 1, NaN, NaN]);
  });
});

describe('means of the target as scikit-learn', () => {
  const labels = (positive: (label: string) => number): Int32Array => Int32Array.from(oracle.label, positive);
  const names = [...new Set(oracle.label)].sort();
  const targets = {
    continuous: { task: 'regression', values: Float64Array.from(oracle.value) },
    binary: { task: 'classification', classCount: 2, labels: labels((label) => Number(label === 'high')) },
    multiclass: { task: 'classification', classCount: 3, labels: labels((label) => names.indexOf(label)) },
  } as const satisfies Record<string, Target>;

  test.each(['continuous', 'binary', 'multiclass'] as const)('%s', (kind) => {
    const pipeline = fit('city', { encode: 'target' }, targets[kind]);
    const x = applyPipeline(pipeline, { rows: 3, columns: [words('city', oracle.unseen)] });
    oracle['target-mean'][kind].forEach((row, index) =>
      row.forEach((value, output) => expect(columnOf(x, output)[index]).toBeCloseTo(value, 12)),
    );
  });

  test('the training rows are encoded by other rows, so that a category of one row tells nothing', () => {
    const rows = 40;
    const table: Table = {
      rows,
      columns: [
        words(
          'id',
          Array.from({ length: rows }, (_, row) => `row ${row}`),
        ),
      ],
    };
    const values = Float64Array.from({ length: rows }, (_, row) => row);
    const supervision = { target: { task: 'regression', values }, seed: 3 } as const;
    const { x } = fitTransform(table, ['id'], { ...PLAIN, treatments: { id: { encode: 'target' } } }, supervision);
    // Every category is new to the other folds: all rows of a fold carry the mean of the others.
    expect(new Set(columnOf(x, 0)).size).toBe(5);
  });
});

describe('dates', () => {
  const csv = 'day,y\n2024-02-29,0\n1999-12-31,0\n,0\n2024-02-29,0';

  test('are taken apart without being asked for', () => {
    const table = tableFromCsv(csv);
    const pipeline = fitPipeline(table, ['day'], PLAIN);
    expect(outputNames(pipeline)).toEqual(['day year', 'day month', 'day day', 'day weekday', 'day days']);
    const x = applyPipeline(pipeline, table);
    expect([...columnOf(x, 0)]).toEqual([2024, 1999, 2024, 2024]);
    expect([...columnOf(x, 3)]).toEqual([4, 5, 4, 4]);
    expect([...columnOf(x, 4)]).toEqual([19782, 10956, 19782, 19782]);
  });

  test('have their hour where times of day are written', () => {
    const pipeline = fitPipeline(tableFromCsv('at\n2024-01-01T05:30:00Z\n2024-01-02T18:00:00Z'), ['at'], PLAIN);
    expect(outputNames(pipeline).at(-1)).toBe('at hour');
  });

  test('the parts that are asked for; texts that are no date count as missing', () => {
    expect(outputs(csv, 'day', { dateParts: ['month'] }, 'day,y\nsoon,0\n2020-05-01,0')).toEqual([[2, 5]]);
  });

  test('numbers are no dates', () => {
    const pipeline = fitPipeline(tableFromCsv(csv), ['day'], PLAIN);
    expect(() => applyPipeline(pipeline, tableFromCsv('day\n20240229'))).toThrow(
      'column "day" must hold dates such as 2024-02-29; it holds numbers.',
    );
  });
});
