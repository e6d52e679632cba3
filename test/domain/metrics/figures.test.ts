import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsFor,
  formatConfigured,
  formatDifference,
  formatEstimate,
  formatNumber,
  formatPercent,
  formatSigned,
  plainDecimals,
  plural,
  roundUpToTwoDigits,
} from '#domain/metrics/figures.ts';

describe('numbers for people', () => {
  it('are rounded by their uncertainty', () => {
    expect(formatEstimate(0.94734, { low: 0.94021, high: 0.95363, level: 0.95 })).toBe('0.9473 [0.9402, 0.9536]');
    expect(formatEstimate(48_231.7, { low: 47_000, high: 49_000, level: 0.95 })).toBe('48,232 [47,000, 49,000]');
    expect(formatDifference(0.00622, { low: 0.0018, high: 0.0106, level: 0.95 })).toBe('+0.0062 [+0.0018, +0.0106]');
    expect(formatDifference(-0.04, { low: -0.08, high: -0.007, level: 0.95 })).toBe('−0.040 [−0.080, −0.007]');
    expect(formatEstimate(1, { low: 1, high: 1, level: 0.95 })).toBe('1.000 [1.000, 1.000]');
    expect([decimalsFor(0.0044), decimalsFor(0.05), decimalsFor(512), decimalsFor(0), plainDecimals(0)]).toEqual([4, 3, 0, 4, 3]);
  });

  it('never show the sign of a zero that is only rounded', () => {
    expect(formatSigned(-0.00001, 3)).toBe('±0.000');
    expect(formatSigned(0, 2)).toBe('±0.00');
    expect(formatNumber(-0.0001, 2)).toBe('0.00');
    expect(formatSigned(Number.NaN, 2)).toBe('n/a');
  });

  it('have a form for what is not a number, or very large', () => {
    expect([formatNumber(Number.NaN, 2), formatNumber(Infinity, 2), formatNumber(-Infinity, 2)]).toEqual(['n/a', '∞', '−∞']);
    expect(formatNumber(1.5e20, 2)).toBe('1.500e+20');
    expect(formatDifference(-3)).toBe('−3.000');
    expect(formatPercent(0.125, 1)).toBe('12.5 %');
    expect(formatConfigured(-0.01)).toBe('−0.01');
    expect([plural(1, 'row'), plural(2000, 'row'), plural(2, 'class', 'classes')]).toEqual(['1 row', '2,000 rows', '2 classes']);
  });

  it('of rows are rounded upwards to two digits', () => {
    expect([2083, 7, 99, 101, 0, Infinity].map(roundUpToTwoDigits)).toEqual([2100, 7, 99, 110, 0, 0]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (count) => {
        expect(roundUpToTwoDigits(count)).toBeGreaterThanOrEqual(count);
        expect(roundUpToTwoDigits(count)).toBeLessThanOrEqual(count * 1.1 + 1);
      }),
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const back = Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals + Math.abs(value) * 1e-12);
      }),
    );
  });
});
