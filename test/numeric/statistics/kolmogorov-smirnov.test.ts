import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { kolmogorovSmirnov, kolmogorovSmirnovAgainstSketch, kolmogorovUpperTail } from '#numeric/statistics/kolmogorov-smirnov.ts';
import { sortedQuantile } from '#numeric/statistics/quantile.ts';
import { statisticsOracle as oracle } from '../../kit/metrics/statistics-oracle.ts';

const sketchOf = (values: readonly number[], count = 1001) => {
  const sorted = Float64Array.from(values).sort();
  return {
    count: values.length,
    nulls: 0,
    quantiles: Array.from({ length: count }, (_, index) => sortedQuantile(sorted, index / (count - 1))),
  };
};

describe('kolmogorovSmirnov', () => {
  it('gives the exact values of SciPy, small tails included', () => {
    for (const { left, right, statistic, p } of oracle.ks_exact) {
      const test = kolmogorovSmirnov(left, right);
      expect(test.statistic).toBeCloseTo(statistic, 12);
      expect(test.p / p).toBeCloseTo(1, 8);
      expect(test.method).toBe('exact');
    }
  });

  it('is close to exact where it is asymptotic', () => {
    const { left, right, statistic, p } = oracle.ks_large;
    const test = kolmogorovSmirnov(left, right);
    expect(test.method).toBe('asymptotic');
    expect(test.statistic).toBeCloseTo(statistic, 12);
    expect(Math.abs(test.p - p)).toBeLessThan(0.02);
  });

  it('leaves missing values out and has nothing to say about empty samples', () => {
    expect(kolmogorovSmirnov([1, Number.NaN, 2], [1, 2])).toMatchObject({ statistic: 0, p: 1 });
    expect(kolmogorovSmirnov([], [1, 2])).toEqual({ statistic: 0, p: 1, method: 'exact' });
  });

  it('is symmetric and knows identical samples', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (left, right) => {
        const [forth, back] = [kolmogorovSmirnov(left, right), kolmogorovSmirnov(right, left)];
        expect(forth.statistic).toBe(back.statistic);
        expect(forth.p).toBeCloseTo(back.p, 10);
        expect(kolmogorovSmirnov(left, left)).toMatchObject({ statistic: 0, p: 1 });
      }),
    );
  });
});

describe('kolmogorovUpperTail', () => {
  it('gives the values of SciPy', () => {
    for (const [x, p] of oracle.distributions.kolmogorov_sf) expect(kolmogorovUpperTail(x!) / p!).toBeCloseTo(1, 9);
    expect(kolmogorovUpperTail(0)).toBe(1);
  });
});

describe('kolmogorovSmirnovAgainstSketch', () => {
  const random = new Random(3);
  const normal = (count: number, shift = 0): number[] => Array.from({ length: count }, () => random.normal() + shift);

  it('is within a thousandth of the test against the sample itself', () => {
    for (const shift of [0, 0.2, 1]) {
      const reference = normal(5000);
      const sample = normal(400, shift);
      const direct = kolmogorovSmirnov(sample, reference).statistic;
      expect(Math.abs(kolmogorovSmirnovAgainstSketch(sample, sketchOf(reference)).statistic - direct)).toBeLessThan(0.0015);
    }
  });

  it('sees jumps where values repeat', () => {
    const draw = (count: number): number[] => Array.from({ length: count }, () => random.below(4));
    const reference = draw(2000);
    const sample = draw(500);
    const direct = kolmogorovSmirnov(sample, reference).statistic;
    expect(Math.abs(kolmogorovSmirnovAgainstSketch(sample, sketchOf(reference)).statistic - direct)).toBeLessThan(0.0025);
    expect(kolmogorovSmirnovAgainstSketch([7, 7, 7], sketchOf([7, 7, 7, 7])).statistic).toBe(0);
    expect(kolmogorovSmirnovAgainstSketch([8], sketchOf([7, 7])).statistic).toBe(1);
    expect(kolmogorovSmirnovAgainstSketch([6], sketchOf([7, 7])).statistic).toBe(1);
  });

  it('keeps its level when nothing has changed', () => {
    let flagged = 0;
    for (let repeat = 0; repeat < 400; repeat++)
      if (kolmogorovSmirnovAgainstSketch(normal(150), sketchOf(normal(600), 101)).p < 0.05) flagged += 1;
    expect(flagged / 400).toBeLessThan(0.085);
    expect(flagged / 400).toBeGreaterThan(0.015);
  });

  it('has nothing to say without a reference', () => {
    expect(kolmogorovSmirnovAgainstSketch([1], { count: 3, nulls: 3, quantiles: [] })).toMatchObject({ p: 1 });
  });
});
