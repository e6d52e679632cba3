import { describe, expect, it } from 'vitest';
import * as distributions from '#numeric/statistics/distributions.ts';
import { statisticsOracle } from '../../kit/metrics/statistics-oracle.ts';

const oracle = statisticsOracle.distributions;

describe('distributions', () => {
  const cases: [string, number[][], (...arguments_: number[]) => number][] = [
    ['χ² upper tail', oracle.chi2_sf, distributions.chiSquareUpperTail],
    ['normal upper tail', oracle.normal_sf, distributions.normalUpperTail],
    ['normal quantile', oracle.normal_ppf.slice(1), distributions.normalQuantile],
    ['Student two-sided', oracle.t_sf2, distributions.studentTwoSided],
    ['Student quantile', oracle.t_ppf, distributions.studentQuantile],
    ['F upper tail', oracle.f_sf, distributions.fisherUpperTail],
    ['beta quantile', oracle.beta_ppf, distributions.betaQuantile],
    ['binomial cdf', oracle.binom_cdf, distributions.binomialCdf],
  ];
  for (const [name, rows, compute] of cases) {
    it(`${name} has the digits of SciPy`, () => {
      for (const row of rows) {
        const expected = row.at(-1)!;
        const value = compute(...row.slice(0, -1));
        if (Math.abs(expected) < 1e-300) expect(Math.abs(value)).toBeLessThan(1e-12);
        else expect(value / expected, String(row)).toBeCloseTo(1, 8);
      }
    });
  }

  it('has the points of the reference', () => {
    expect(distributions.studentCdf(2, 3.7)).toBeCloseTo(0.93909, 5);
    expect(distributions.betaCumulative(0.51, 1000, 1000)).toBeCloseTo(0.8144473405684881, 12);
    expect(distributions.normalCdf(-8) / 6.22096057427174e-16).toBeCloseTo(1, 10);
    expect(distributions.chiSquareUpperTail(0, 3)).toBe(1);
  });
});
