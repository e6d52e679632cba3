import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { decay } from '#numeric/algorithms/svm/decay.ts';
import { KernelCache } from '#numeric/algorithms/svm/kernel-cache.ts';
import { KernelRows } from '#numeric/algorithms/svm/kernel-rows.ts';
import type { KernelSpec } from '#numeric/algorithms/svm/kernel.ts';
import { couplePairs, fitPlatt } from '#numeric/algorithms/svm/platt.ts';
import { trainBinaryMachine } from '#numeric/algorithms/svm/smo.ts';
import { fitSvm } from '#numeric/algorithms/svm/svm.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import type { ParameterValues, Target } from '#numeric/algorithms/model.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';

const PARAMETERS: ParameterValues = { c: 1, kernel: 'rbf', gamma: 'scale', tolerance: 1e-3, probability: true };

/** Points of two columns. */
function cacheOf(spec: KernelSpec, points: Float64Array, bytes: number): KernelCache {
  const rows = new KernelRows(spec);
  rows.hold(points, points.length / 2, 2);
  return new KernelCache(rows, bytes);
}

describe('kernels of the vector unit', () => {
  const random = new Random(5);
  const points = Float64Array.from({ length: 3 * 21 }, (_, index) => (index === 7 ? 1e9 : random.normal()));
  const dot = (left: number, right: number): number => {
    let sum = 0;
    for (let column = 0; column < 3; column++) sum += points[left * 3 + column]! * points[right * 3 + column]!;
    return sum;
  };
  const rbf = (left: number, right: number): number => {
    const distance = dot(left, left) + dot(right, right) - 2 * dot(left, right);
    return distance > 0 ? decay(0.3 * distance) : 1;
  };

  it.each<[KernelSpec, (left: number, right: number) => number]>([
    [{ kind: 'linear' }, dot],
    [{ kind: 'rbf', gamma: 0.3 }, rbf],
    [{ kind: 'poly', gamma: 0.5, coef0: 1, degree: 2 }, (left, right) => (0.5 * dot(left, right) + 1) * (0.5 * dot(left, right) + 1)],
    [{ kind: 'sigmoid', gamma: 0.1, coef0: 0.2 }, (left, right) => Math.tanh(0.1 * dot(left, right) + 0.2)],
  ])('%o: the bits of plain code, whatever was held before', (spec, plain) => {
    const rows = new KernelRows(spec);
    rows.hold(
      Float64Array.from({ length: 200 }, () => NaN),
      100,
      2,
    );
    rows.withAll(Float64Array.of(NaN, 1), 0);
    rows.hold(points, 21, 3);
    for (let row = 0; row < 21; row++) {
      expect([...rows.withAll(points, row * 3)]).toEqual(Array.from({ length: 21 }, (_, other) => plain(row, other)));
    }
  });
});

describe('decay', () => {
  it('is exp(−x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(decay(x) / Math.exp(-x) - 1)).toBeLessThan(1e-13);
      }),
    );
    expect(decay(0)).toBe(1);
    expect(decay(Infinity)).toBe(0);
    expect(decay(1000)).toBe(0);
    expect(decay(NaN)).toBeNaN();
  });
});

describe('two classes', () => {
  it('meets the conditions of the optimum (Karush, Kuhn and Tucker)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 4, max: 50 }),
        fc.constantFrom(0.1, 1, 100),
        fc.boolean(),
        (seed, rows, c, linear) => {
          const random = new Random(seed);
          const points = Float64Array.from({ length: rows * 2 }, () => random.normal());
          const signs = Float64Array.from({ length: rows }, (_, row) => (row === 0 ? 1 : row === 1 ? -1 : random.below(2) * 2 - 1));
          const kernel = cacheOf(linear ? { kind: 'linear' } : { kind: 'rbf', gamma: 0.7 }, points, 1e6);
          const { coefficients, offset, converged } = trainBinaryMachine(kernel, signs, { c, tolerance: 1e-3, maxIterations: 1e6 });
          expect(converged).toBe(true);
          expect(Math.abs(coefficients.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-9 * c * rows);
          for (let row = 0; row < rows; row++) {
            const alpha = coefficients[row]! * signs[row]!;
            const similar = kernel.rows.floats(kernel.row(row), rows);
            const margin = signs[row]! * (coefficients.reduce((sum, value, other) => sum + value * similar[other]!, 0) - offset);
            expect(alpha).toBeGreaterThanOrEqual(0);
            expect(alpha).toBeLessThanOrEqual(c);
            if (alpha < c) expect(margin).toBeGreaterThan(1 - 2e-3);
            if (alpha > 0) expect(margin).toBeLessThan(1 + 2e-3);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps its answer when kernel rows do not fit into memory', () => {
    const random = new Random(4);
    const values = Float64Array.from({ length: 120 }, () => random.normal());
    const signs = Float64Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 1 : -1));
    const limits = { c: 1, tolerance: 1e-3, maxIterations: 1e5 };
    const train = (bytes: number) => trainBinaryMachine(cacheOf({ kind: 'rbf', gamma: 0.5 }, values, bytes), signs, limits);
    expect(train(1)).toEqual(train(1e6));
  });
});

describe('Platt scaling', () => {
  it('gives rising probabilities between the smoothed ends', () => {
    const decisions = Float64Array.of(-2, -1, -0.5, 0.5, 1, 2);
    const { slope, shift } = fitPlatt(decisions, Float64Array.of(-1, -1, 1, -1, 1, 1));
    const probability = (decision: number): number => 1 / (1 + Math.exp(slope * decision + shift));
    expect(slope).toBeLessThan(0);
    expect(probability(-2)).toBeLessThan(0.35);
    expect(probability(2)).toBeGreaterThan(0.65);
    expect(probability(0)).toBeCloseTo(0.5, 6);
  });

  it('couples pairs that agree into the probabilities that they came from', () => {
    const p = [0.5, 0.3, 0.2];
    const pairwise = Float64Array.from({ length: 9 }, (_, cell) => {
      const [row, column] = [Math.floor(cell / 3), cell % 3];
      return row === column ? 0 : p[row]! / (p[row]! + p[column]!);
    });
    couplePairs(pairwise, 3).forEach((value, index) => expect(value).toBeCloseTo(p[index]!, 2));
  });
});

/** Three clusters on a line, or a ring around a cluster. */
function clusters(seed: number, rows: number): { readonly x: Matrix; readonly target: Target } {
  const random = new Random(seed);
  const labels = Int32Array.from({ length: rows }, (_, row) => row % 3);
  const columns = [labels.map((label) => label), labels].map((source) => Float64Array.from(source, (label) => label * 4 + random.normal()));
  return { x: matrixFromColumns(columns, rows), target: { task: 'classification', classCount: 3, labels } };
}

describe('support vector machines', () => {
  const { x, target } = clusters(1, 150);
  it('tell clusters apart, with probabilities that add up to one and favour the class', () => {
    const scores = makeScorer(fitSvm(x, target, PARAMETERS, 1))(x) as { predicted: Int32Array; probabilities: Float64Array };
    const labels = (target as { labels: Int32Array }).labels;
    expect(scores.predicted.filter((label, row) => label === labels[row]).length).toBeGreaterThan(140);
    for (let row = 0; row < 150; row++) {
      const own = scores.probabilities.subarray(row * 3, row * 3 + 3);
      expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    }
    expect(fitSvm(x, target, PARAMETERS, 1)).toEqual(fitSvm(x, target, PARAMETERS, 1));
  });

  it.each(['auto', 0.5])('take gamma %s', (gamma) => {
    expect(fitSvm(x, target, { ...PARAMETERS, gamma, probability: false }, 1).parameters['kernel']).toEqual({ kind: 'rbf', gamma: 0.5 });
  });

  it('survive a class without rows and a class with one row', () => {
    const labels = Int32Array.from({ length: 20 }, (_, row) => (row === 0 ? 1 : 0));
    const small = matrixFromColumns([Float64Array.from({ length: 20 }, (_, row) => row)], 20);
    const scores = makeScorer(fitSvm(small, { task: 'classification', classCount: 3, labels }, PARAMETERS, 1))(small) as {
      probabilities: Float64Array;
    };
    expect(scores.probabilities.every(Number.isFinite)).toBe(true);
  });
});
