import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { featureCount, fitDecisionTree, fitRandomForest, fitTrees, joinForest } from '#numeric/algorithms/forest/forest.ts';
import type { ParameterValues, Target } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { presort, thresholdBetween } from '#numeric/algorithms/tree/presorted.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import { bestSplitByHand } from './plain-split.ts';

const LIMITS: ParameterValues = { 'max-depth': null, 'min-samples-split': 2, 'min-samples-leaf': 1, 'max-features': null };
const FOREST: ParameterValues = { ...LIMITS, trees: 7, bootstrap: true, 'max-features': 'sqrt' };

function sample(seed: number, rows: number, columns: number, distinct = 1000): Matrix {
  const random = new Random(seed);
  return matrixFromColumns(
    Array.from({ length: columns }, () => Float64Array.from({ length: rows }, () => random.below(distinct) / 10)),
    rows,
  );
}

const classes = (seed: number, rows: number, classCount: number): Target => {
  const random = new Random(seed);
  return { task: 'classification', classCount, labels: Int32Array.from({ length: rows }, () => random.below(classCount)) };
};

const values = (seed: number, rows: number): Target => {
  const random = new Random(seed);
  return { task: 'regression', values: Float64Array.from({ length: rows }, () => random.below(50) / 4) };
};

describe('a fully grown tree', () => {
  it('reproduces its training rows when no two rows with other targets coincide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 60 }), fc.boolean(), (seed, rows, classify) => {
        const x = sample(seed, rows, 3, 1_000_000);
        const target = classify ? classes(seed, rows, 3) : values(seed, rows);
        const scores = makeScorer(fitDecisionTree(x, target, LIMITS, 1))(x);
        expect(Array.from(scores.predicted)).toEqual(Array.from(target.task === 'classification' ? target.labels : target.values));
      }),
    );
  });

  it('splits its root where a plain search over every threshold does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 4, max: 40 }), fc.boolean(), (seed, rows, classify) => {
        const x = sample(seed, rows, 3, 12);
        const target = classify ? classes(seed + 1, rows, 3) : values(seed + 1, rows);
        const model = fitDecisionTree(x, target, { ...LIMITS, 'max-depth': 1 }, 1);
        const expected = bestSplitByHand(x, target);
        if (model.arrays['feature']![0] === -1) expect(expected).toBeUndefined();
        else expect(expected!.impurityAt(model.arrays['feature']![0]!, model.arrays['threshold']![0]!)).toBeCloseTo(expected!.impurity, 9);
      }),
    );
  });

  it('keeps its limits', () => {
    const x = sample(5, 200, 4);
    const model = fitDecisionTree(x, values(5, 200), { ...LIMITS, 'max-depth': 4, 'min-samples-leaf': 9 }, 1);
    const { feature, cover, right } = model.arrays as { feature: Int16Array; cover: Int32Array; right: Int32Array };
    const depthOf = (node: number): number => (feature[node] === -1 ? 0 : 1 + Math.max(depthOf(node + 1), depthOf(right[node]!)));
    expect(depthOf(0)).toBeLessThanOrEqual(4);
    feature.forEach((column, node) => column === -1 && expect(cover[node]).toBeGreaterThanOrEqual(9));
    expect(cover[0]).toBe(200);
  });

  it('is a single leaf on constant columns or with one value', () => {
    const flat = matrixFromColumns([new Float64Array(5).fill(3)], 5);
    const model = fitDecisionTree(flat, values(1, 5), LIMITS, 1);
    expect(model.arrays['feature']!.length).toBe(1);
    const target: Target = { task: 'regression', values: new Float64Array(5).fill(0.1) };
    expect(makeScorer(fitDecisionTree(sample(1, 5, 2), target, LIMITS, 1))(sample(2, 3, 2)).predicted).toEqual(
      new Float64Array(3).fill(0.1),
    );
  });

  it('is not led astray by a large offset of the target', () => {
    const x = sample(3, 300, 3);
    const plain = values(4, 300) as Extract<Target, { task: 'regression' }>;
    const far: Target = { task: 'regression', values: plain.values.map((value) => value + 2 ** 30) };
    const near = fitDecisionTree(x, plain, { ...LIMITS, 'max-depth': 6 }, 1);
    const shifted = fitDecisionTree(x, far, { ...LIMITS, 'max-depth': 6 }, 1);
    expect(shifted.arrays['feature']).toEqual(near.arrays['feature']);
    expect(shifted.arrays['threshold']).toEqual(near.arrays['threshold']);
  });
});

describe('a forest', () => {
  it('is the same for a seed, and joined parts are the whole, bit for bit', () => {
    const x = sample(1, 120, 6);
    const target = classes(2, 120, 4);
    const whole = fitRandomForest(x, target, FOREST, 99);
    expect(fitRandomForest(x, target, FOREST, 99)).toEqual(whole);
    const joined = joinForest([
      fitTrees('best', x, target, FOREST, 99, 0, 2),
      fitTrees('best', x, target, FOREST, 99, 2, 3),
      fitTrees('best', x, target, FOREST, 99, 3, 7),
    ]);
    expect(joined).toEqual(whole);
    expect(fitRandomForest(x, target, FOREST, 98)).not.toEqual(whole);
  });

  it('gives probabilities that add up to one', () => {
    const x = sample(7, 90, 5);
    const scores = makeScorer(fitRandomForest(x, classes(8, 90, 3), FOREST, 1))(x) as { probabilities: Float64Array };
    for (let row = 0; row < 90; row++) {
      expect(scores.probabilities.slice(row * 3, row * 3 + 3).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }
  });

  it('finds the column that matters even when one column in a hundred is drawn', () => {
    const noise = sample(11, 200, 20, 3).values.fill(1);
    const signal = Float64Array.from({ length: 200 }, (_, row) => row);
    const x = matrixFromColumns([...Array.from({ length: 20 }, (_, column) => noise.slice(column * 200, column * 200 + 200)), signal], 200);
    const target: Target = { task: 'regression', values: signal };
    const model = fitTrees('best', x, target, { ...FOREST, 'max-features': 1 }, 1, 0, 1);
    expect(model.arrays['feature']!.every((column) => column === 20 || column === -1)).toBe(true);
  });

  it.each([
    ['sqrt', 64, 8],
    ['log2', 64, 6],
    ['sqrt', 1, 1],
    [0.5, 9, 4],
    [0.01, 9, 1],
    [3, 9, 3],
    [30, 9, 9],
    [null, 9, 9],
  ] as const)('reads max-features %s of %i columns as %i', (given, columns, expected) => {
    expect(featureCount(given, columns)).toBe(expected);
  });
});

describe('presorting', () => {
  it('orders rows by value, then by number, and ranks equal values alike', () => {
    const { order, ranks, distinct } = presort(matrixFromColumns([Float64Array.of(2, -0, 2, 0, -1)], 5));
    expect([...order]).toEqual([4, 1, 3, 0, 2]);
    expect([...ranks]).toEqual([2, 1, 2, 1, 0]);
    expect([...distinct[0]!]).toEqual([-1, 0, 2]);
  });

  it('puts a threshold at or above the lower and below the upper value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ noNaN: true, noDefaultInfinity: true }), (a, b) => {
        fc.pre(a !== b);
        const threshold = thresholdBetween(Math.min(a, b), Math.max(a, b));
        expect(threshold >= Math.min(a, b) && threshold < Math.max(a, b)).toBe(true);
      }),
    );
  });
});
