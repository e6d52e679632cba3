import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '#kernel/failure.ts';
import { Random } from '#kernel/random.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import { classesOf, fitWith, valuesOf } from './tree-oracles.ts';

function sample(seed: number, rows: number, columns: number): Matrix {
  const random = new Random(seed);
  const values = Array.from({ length: columns }, () =>
    Float64Array.from({ length: rows }, () => (random.below(20) === 0 ? NaN : random.below(60) / 4)),
  );
  return { ...matrixFromColumns(values, rows), names: values.map((_, column) => `x${column}`) };
}

/** The same row with other values in one column. */
const along = (x: Matrix, row: number, column: number, values: readonly number[]): Matrix =>
  matrixFromColumns(
    Array.from({ length: x.columns }, (_, other) =>
      Float64Array.from(values, (value) => (other === column ? value : x.values[other * x.rows + row]!)),
    ),
    values.length,
  );

describe('monotone constraints', () => {
  it('hold everywhere, for values and for two classes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.boolean(), (seed, classify) => {
        const x = sample(seed, 150, 3);
        const random = new Random(seed + 1);
        const y = Array.from({ length: 150 }, (_, row) => (x.values[row]! || 3) * (random.below(3) - 1) + random.normal());
        const target = classify ? classesOf([1, 0, ...y.slice(2).map((value) => (value > 0 ? 1 : 0))]) : valuesOf(y);
        const given = { iterations: 8, 'min-samples-leaf': 3, 'monotonic-cst': 'x0:1;x1:-1' };
        const score = makeScorer(fitWith('gradient-boosting', x, target, given));
        const grid = Array.from({ length: 40 }, (_, step) => step / 2 - 2);
        for (let row = 0; row < 5; row++) {
          for (const [column, sign] of [
            [0, 1],
            [1, -1],
          ] as const) {
            const found = score(along(x, row, column, grid));
            const line = found.task === 'regression' ? found.predicted : found.probabilities!.filter((_, slot) => slot % 2 === 1);
            line.forEach((value, step) => expect(step === 0 || sign * (value - line[step - 1]!) >= -1e-12).toBe(true));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['x9:1', 'there is no number column "x9"'],
    ['x0:2', 'expected column:1'],
    ['x0', 'expected column:1'],
  ])('refuse %s', (text, message) => {
    const x = sample(1, 60, 2);
    expect(() => fitWith('gradient-boosting', x, valuesOf(new Array<number>(60).fill(1)), { 'monotonic-cst': text })).toThrow(message);
  });

  it('refuse three classes and columns of categories', () => {
    const x = { ...sample(1, 60, 2), categories: [60, 0] };
    const labels = Array.from({ length: 60 }, (_, row) => row % 3);
    expect(() => fitWith('gradient-boosting', x, classesOf(labels), { 'monotonic-cst': 'x1:1' })).toThrow(Failure);
    expect(() => fitWith('gradient-boosting', x, valuesOf(labels), { 'monotonic-cst': 'x0:1' })).toThrow('categories');
  });
});

describe('early stopping', () => {
  const x = sample(3, 400, 3);
  const noise = Array.from({ length: 400 }, (_, row) => new Random(row).normal());

  it('stops when nothing is learned any more, the same for a seed', () => {
    const given = { iterations: 500, 'early-stopping': true };
    const one = fitWith('gradient-boosting', x, valuesOf(noise), given, 5);
    expect(one.parameters['trees']).toBeLessThan(60);
    expect(fitWith('gradient-boosting', x, valuesOf(noise), given, 5)).toEqual(one);
    expect(fitWith('gradient-boosting', x, valuesOf(noise), given, 6)).not.toEqual(one);
  });

  it('goes by the training loss without a share for validation, and is off below 10,000 rows by itself', () => {
    const flat = fitWith('gradient-boosting', x, valuesOf(new Array<number>(400).fill(2)), {
      'early-stopping': true,
      'validation-fraction': null,
    });
    expect(flat.parameters['trees']).toBe(10);
    expect(fitWith('gradient-boosting', x, valuesOf(noise), { iterations: 70 }).parameters['trees']).toBe(70);
  });
});

describe('weights', () => {
  it('of whole numbers are repeated rows, but for the rows of a leaf', () => {
    const x = sample(7, 80, 2);
    const y = Array.from({ length: 80 }, (_, row) => (x.values[row]! || 1) * 2 + (row % 5));
    const weights = y.map((_, row) => (row % 3) + 1);
    const repeated = weights.flatMap((weight, row) => new Array<number>(weight).fill(row));
    const twice = matrixFromColumns(
      [0, 1].map((column) => Float64Array.from(repeated, (row) => x.values[column * 80 + row]!)),
      repeated.length,
    );
    for (const [id, given] of [
      ['decision-tree', { 'max-depth': 3 }],
      ['gradient-boosting', { iterations: 10, 'min-samples-leaf': 1, leaves: 4 }],
    ] as const) {
      const weighed = makeScorer(fitWith(id, x, valuesOf(y, weights), given))(x).predicted;
      const plain = makeScorer(fitWith(id, twice, valuesOf(repeated.map((row) => y[row]!)), given))(x).predicted;
      weighed.forEach((value, row) => expect(value).toBeCloseTo(plain[row]!, 8));
    }
  });

  it('of 0 leave a row out', () => {
    const x = sample(9, 60, 2);
    const y = Array.from({ length: 60 }, (_, row) => (row < 30 ? row : 1000));
    const weights = y.map((_, row) => (row < 30 ? 1 : 0));
    const found = makeScorer(fitWith('random-forest', x, valuesOf(y, weights), { trees: 5 }))(x);
    expect(Math.max(...found.predicted)).toBeLessThan(30);
  });
});

describe('what data can do to an algorithm', () => {
  it.each(['decision-tree', 'random-forest', 'extra-trees', 'gradient-boosting'] as const)(
    '%s: constant columns, and a column of nothing',
    (id) => {
      const empty = id === 'gradient-boosting' ? NaN : 0;
      const x = matrixFromColumns([new Float64Array(30).fill(4), new Float64Array(30).fill(empty)], 30);
      const y = Array.from({ length: 30 }, (_, row) => row);
      makeScorer(fitWith(id, x, valuesOf(y), {}))(x).predicted.forEach((value) => expect(Math.abs(value - 14.5)).toBeLessThan(4));
    },
  );

  it.each(['decision-tree', 'random-forest', 'extra-trees', 'gradient-boosting'] as const)('%s: one row of every class', (id) => {
    const x = matrixFromColumns([Float64Array.from({ length: 12 }, (_, row) => row)], 12);
    const labels = Array.from({ length: 12 }, (_, row) => row);
    const { predicted } = makeScorer(fitWith(id, x, classesOf(labels), id === 'gradient-boosting' ? { iterations: 3 } : {}))(x);
    if (id === 'decision-tree') expect([...predicted]).toEqual(labels);
    expect(predicted.every((label) => label >= 0 && label < 12)).toBe(true);
  });

  it('10,000 classes: a tree learns them, boosting says that it is too much', () => {
    const rows = 10_000;
    const x = matrixFromColumns([Float64Array.from({ length: rows }, (_, row) => row)], rows);
    const labels = Array.from({ length: rows }, (_, row) => row);
    const model = fitWith('decision-tree', x, classesOf(labels), { 'max-depth': 6 });
    expect([...makeScorer(model)(matrixFromColumns([Float64Array.of(0, 5, 9999)], 3)).predicted]).toEqual([0, 5, 6]);
    expect(() => fitWith('gradient-boosting', x, classesOf(labels), {})).toThrow('expected at most 200000 trees');
  });

  it('more categories than rows, and codes that training did not see', () => {
    const x = { ...matrixFromColumns([Float64Array.from({ length: 100 }, (_, row) => row % 50)], 100), categories: [200] };
    const y = Array.from({ length: 100 }, (_, row) => (row % 50 < 25 ? 0 : 10));
    const model = fitWith('gradient-boosting', x, valuesOf(y), { 'min-samples-leaf': 1 });
    const asked = matrixFromColumns([Float64Array.of(NaN, 199, 3)], 3);
    expect(makeScorer(model)(asked).predicted.every(Number.isFinite)).toBe(true);
  });
});
