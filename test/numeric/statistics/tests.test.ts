import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { adjustPValues, CORRECTIONS } from '#numeric/statistics/adjust.ts';
import { chiSquareHomogeneity } from '#numeric/statistics/chi-square.ts';
import { correctedResampledT } from '#numeric/statistics/corrected-t.ts';
import { delongTest } from '#numeric/statistics/delong.ts';
import { kolmogorovSmirnov } from '#numeric/statistics/kolmogorov-smirnov.ts';
import { mannWhitney } from '#numeric/statistics/mann-whitney.ts';
import { mcnemarOfPredictions, mcnemarTest } from '#numeric/statistics/mcnemar.ts';
import { clopperPearsonInterval, wilsonInterval } from '#numeric/statistics/proportion.ts';
import { twoProportionTest } from '#numeric/statistics/two-proportions.ts';
import { statisticsOracle as oracle } from '../../kit/metrics/statistics-oracle.ts';

describe('McNemar', () => {
  it('gives the values of statsmodels', () => {
    for (const one of oracle.mcnemar) {
      const test = mcnemarTest(one.onlyFirst, one.onlySecond);
      expect(test.exact).toBeCloseTo(one.exact, 12);
      expect(test.midP).toBeCloseTo(one.midP, 12);
    }
    expect(mcnemarTest(6, 16).exact).toBeCloseTo(0.05247879028320312, 14);
    expect(mcnemarTest(6, 16).midP).toBeCloseTo(0.03468966484069824, 14);
    expect(mcnemarTest(0, 0)).toMatchObject({ exact: 1, midP: 1 });
  });

  it('counts rows that only one got right', () => {
    const truth = Int32Array.of(0, 1, 1, 0, 2);
    const test = mcnemarOfPredictions(truth, Int32Array.of(0, 1, 0, 1, 0), Int32Array.of(0, 0, 1, 0, 1));
    expect(test).toMatchObject({ onlyFirst: 1, onlySecond: 2 });
  });
});

describe('DeLong', () => {
  const y = [0, 0, 1, 1, 0, 1, 0, 1, 1, 0];
  const a = [0.1, 0.4, 0.35, 0.8, 0.2, 0.7, 0.6, 0.9, 0.3, 0.5];
  const b = [0.2, 0.3, 0.5, 0.6, 0.1, 0.9, 0.7, 0.8, 0.4, 0.45];

  it('gives the values of the reference', () => {
    const test = delongTest(y, a, b)!;
    expect(test.aucs[0]).toBeCloseTo(0.76, 12);
    expect(test.aucs[1]).toBeCloseTo(0.84, 12);
    [0.0312, 0.0148, 0.0148, 0.0192].forEach((value, index) => expect(test.covariance[index]).toBeCloseTo(value, 12));
    expect(test.z).toBeCloseTo(-0.5547001962, 9);
    expect(test.p).toBeCloseTo(0.5790997419, 9);
    expect(test.interval.low).toBeLessThan(0);
  });

  it('finds no difference between a model and itself, and none where a class has one row', () => {
    expect(delongTest(y, a, a)).toMatchObject({ difference: 0, z: 0, p: 1 });
    expect(delongTest([1, 0, 0], [1, 2, 3], [3, 2, 1])).toBeUndefined();
  });
});

describe('corrected resampled t', () => {
  it('gives the value of the reference for ten folds', () => {
    const test = correctedResampledT([0.01, 0.02, -0.005, 0.015, 0.03, 0, 0.012, 0.008, 0.02, 0.01], 1 / 9)!;
    expect(test.t).toBeCloseTo(2.5859826955, 9);
    expect(test.p).toBeCloseTo(0.029406612, 8);
    expect(test.degrees).toBe(9);
    expect(test.interval.low).toBeGreaterThan(0);
  });

  it('handles folds without any variation', () => {
    expect(correctedResampledT([0, 0, 0], 0.25)).toMatchObject({ t: 0, p: 1 });
    expect(correctedResampledT([0.5, 0.5], 0.25)).toMatchObject({ t: Number.POSITIVE_INFINITY, p: 0 });
    expect(correctedResampledT([1], 0.25)).toBeUndefined();
  });
});

describe('proportions', () => {
  it('has the intervals of statsmodels', () => {
    for (const { successes, trials, wilson, clopperPearson } of oracle.intervals) {
      const score = wilsonInterval(successes, trials, 0.95);
      const exact = clopperPearsonInterval(successes, trials, 0.95);
      expect(score.low).toBeCloseTo(wilson[0], 10);
      expect(score.high).toBeCloseTo(wilson[1], 10);
      expect(exact.low).toBeCloseTo(clopperPearson[0], 10);
      expect(exact.high).toBeCloseTo(clopperPearson[1], 10);
    }
  });

  it('compares two proportions', () => {
    for (const { counts, z, p } of oracle.two_proportions) {
      const test = twoProportionTest(...counts);
      expect(test.z).toBeCloseTo(z, 10);
      expect(test.p).toBeCloseTo(p, 10);
    }
    const { interval } = twoProportionTest(120, 1000, 150, 1000);
    expect(interval.low).toBeCloseTo(0.0000137824, 8);
    expect(interval.high).toBeCloseTo(0.0600082586, 8);
    expect(twoProportionTest(0, 0, 3, 9)).toMatchObject({ p: 1, difference: 0 });
    expect(twoProportionTest(0, 5, 0, 9)).toMatchObject({ p: 1, z: 0 });
  });
});

describe('χ² homogeneity', () => {
  it('gives the values of SciPy', () => {
    for (const { table, statistic, p, degrees, cramersV } of oracle.chi_square) {
      const test = chiSquareHomogeneity(table[0], table[1]);
      expect(test.statistic).toBeCloseTo(statistic, 9);
      expect(test.p).toBeCloseTo(p, 12);
      expect(test).toMatchObject({ degrees, pooled: 0 });
      expect(test.cramersV).toBeCloseTo(cramersV, 10);
    }
  });

  it('pools categories that are too rare to be judged alone', () => {
    const test = chiSquareHomogeneity([100, 80, 3, 2, 1, 0], [90, 95, 2, 3, 2, 0]);
    expect(test.pooled).toBe(3);
    expect(test.degrees).toBe(2);
    expect(chiSquareHomogeneity([100, 80, 1], [90, 95, 0])).toMatchObject({ pooled: 1, degrees: 1 });
  });

  it('has nothing to say about one category or an empty side', () => {
    expect(chiSquareHomogeneity([10], [20])).toMatchObject({ p: 1, degrees: 0 });
    expect(chiSquareHomogeneity([1, 1], [1, 0])).toMatchObject({ p: 1, degrees: 0 });
    expect(chiSquareHomogeneity([0, 0], [5, 9])).toMatchObject({ p: 1, degrees: 0 });
  });

  it('flags unchanged columns at its nominal rate', () => {
    const random = new Random(11);
    const draw = (count: number): number[] => {
      const counts = [0, 0, 0, 0, 0];
      for (let row = 0; row < count; row++) counts[Math.floor(random.uniform() ** 1.5 * 5)]! += 1;
      return counts;
    };
    let flagged = 0;
    for (let repeat = 0; repeat < 2000; repeat++) if (chiSquareHomogeneity(draw(400), draw(300)).p < 0.05) flagged += 1;
    expect(flagged / 2000).toBeGreaterThan(0.035);
    expect(flagged / 2000).toBeLessThan(0.065);
  });
});

describe('Mann–Whitney', () => {
  it('gives the values of SciPy', () => {
    for (const { left, right, method, u, p } of oracle.mann_whitney) {
      const test = mannWhitney(left, right);
      expect(test.u).toBe(u);
      expect(test.method).toBe(method);
      expect(test.p).toBeCloseTo(p, 10);
    }
    expect(mannWhitney([], [1])).toMatchObject({ p: 1 });
    expect(mannWhitney([1, 1], [1, 1])).toMatchObject({ p: 1, method: 'asymptotic' });
  });
});

describe('adjustPValues', () => {
  it('gives the values of statsmodels', () => {
    for (const one of oracle.adjust) {
      for (const method of ['benjamini-hochberg', 'benjamini-yekutieli', 'holm'] as const) {
        adjustPValues(one.p, method).forEach((value, index) => expect(value, method).toBeCloseTo(one[method][index]!, 12));
      }
    }
  });

  it('never lowers a p-value and keeps their order', () => {
    const p = [0.001, 0.2, 0.03, 0.03, 0.9];
    for (const method of CORRECTIONS) {
      const adjusted = adjustPValues(p, method);
      adjusted.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(p[index]!));
      expect(adjusted[0]).toBe(Math.min(...adjusted));
      expect(adjustPValues([], method)).toEqual([]);
    }
  });
});

describe('p-values under the null hypothesis', () => {
  it('are uniform for KS of continuous samples', () => {
    const random = new Random(5);
    const p = Array.from({ length: 1000 }, () => {
      const draw = (count: number): number[] => Array.from({ length: count }, () => random.normal());
      return kolmogorovSmirnov(draw(60), draw(45)).p;
    });
    for (const level of [0.05, 0.2, 0.5]) {
      const share = p.filter((value) => value <= level).length / p.length;
      // The statistic is discrete, so the share may fall a little short of the level, and must not exceed it by more than chance.
      expect(share).toBeLessThan(level + 0.035);
      expect(share).toBeGreaterThan(level - 0.07);
    }
  });

  it('are uniform for DeLong', () => {
    const random = new Random(6);
    let flagged = 0;
    for (let repeat = 0; repeat < 600; repeat++) {
      const y = Array.from({ length: 120 }, () => random.below(2));
      const score = (): number[] => y.map((positive) => positive + 1.2 * random.normal());
      if (delongTest(y, score(), score())!.p < 0.05) flagged += 1;
    }
    expect(flagged / 600).toBeGreaterThan(0.025);
    expect(flagged / 600).toBeLessThan(0.08);
  });
});
