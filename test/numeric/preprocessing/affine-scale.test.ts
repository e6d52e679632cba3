import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyScale, fitScale } from '#numeric/preprocessing/affine-scale.ts';

describe('standard scaling', () => {
  it('does not depend on the unit, from 1e-300 to 1e300', () => {
    const plain = Float64Array.of(-1, 0.5, 2, 1);
    const expected = applyScale(plain, fitScale(plain, 'standard'));
    for (const unit of [2 ** 1000, 2 ** 520, 2 ** -520, 2 ** -1000]) {
      const values = plain.map((value) => value * unit);
      const got = applyScale(values, fitScale(values, 'standard'));
      got.forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 12));
    }
  });

  it('gives mean 0 and spread 1, or all 0, whatever finite numbers it gets', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 20 }), (drawn) => {
        const values = Float64Array.from(drawn);
        const got = applyScale(values, fitScale(values, 'standard'));
        expect(got.every(Number.isFinite)).toBe(true);
        const squares = got.reduce((sum, value) => sum + value ** 2, 0) / got.length;
        const largest = drawn.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        const spread =
          Math.max(...drawn.map((value) => value / (largest || 1))) - Math.min(...drawn.map((value) => value / (largest || 1)));
        if (spread > 1e-9 && largest > 1e-290) expect(squares).toBeCloseTo(1, 6);
      }),
    );
  });

  it('keeps numbers at both ends of the range apart', () => {
    const values = Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE);
    expect([...applyScale(values, fitScale(values, 'standard'))]).toEqual([-1, 1]);
  });
});

describe('scaling by a spread', () => {
  it('says so when the spread is no number', () => {
    const values = Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE);
    for (const scaling of ['min-max', 'robust'] as const) {
      const many = scaling === 'robust' ? Float64Array.of(...values, ...values, ...values) : values;
      expect(() => fitScale(many, scaling)).toThrow('differ by at most');
    }
    expect([...applyScale(values, fitScale(values, 'max-abs'))]).toEqual([-1, 1]);
  });
});
