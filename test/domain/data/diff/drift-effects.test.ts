import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftEffects } from '#domain/data/diff/drift-effects.ts';
import { profileDistance } from '#domain/data/diff/profile-distance.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import { NumberSketch } from '#numeric/profile/number-sketch.ts';

const numbers = (values: Iterable<number>): ColumnProfile => {
  const sketch = new NumberSketch();
  for (const value of values) sketch.add(value);
  return sketch.profile('x', 201);
};
const texts = (counts: Readonly<Record<string, number>>, distinct = Object.keys(counts).length): ColumnProfile => ({
  kind: 'text',
  name: 'x',
  count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  nulls: 0,
  distinct,
  top: Object.entries(counts).map(([value, count]) => ({ value, count })),
});
const effect = (effects: ReturnType<typeof driftEffects>, measure: string): number => effects.find((one) => one.measure === measure)!.value;
const ramp = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

describe('driftEffects of numbers', () => {
  it('are nothing for equal columns, and grow with a shift of the mean', () => {
    const base = numbers(ramp(0, 1, 5000));
    expect(driftEffects(base, base)).toEqual([
      { measure: 'psi', value: 0 },
      { measure: 'cohens-d', value: 0 },
    ]);
    const moved = driftEffects(base, numbers(ramp(0.5, 1.5, 5000)));
    expect(effect(moved, 'psi')).toBeGreaterThan(1);
    // A uniform distribution of width 1 has the deviation √(1/12).
    expect(effect(moved, 'cohens-d')).toBeCloseTo(0.5 * Math.sqrt(12), 2);
    expect(effect(driftEffects(base, numbers(ramp(-0.5, 0.5, 5000))), 'cohens-d')).toBeLessThan(-1.7);
  });

  it('give the stability index of the deciles', () => {
    // Ten bins of a tenth each against one where the first half of the values is twice as frequent: 5·(0.1·ln 2…) by hand.
    const skewed = [...ramp(0, 0.5, 6667), ...ramp(0.5, 1, 3333)];
    const expected = (2 / 3 - 1 / 2) * Math.log(4 / 3) + (1 / 3 - 1 / 2) * Math.log(2 / 3);
    expect(effect(driftEffects(numbers(ramp(0, 1, 10_000)), numbers(skewed)), 'psi')).toBeCloseTo(expected, 2);
  });

  it('say how far the Kolmogorov–Smirnov distance can be trusted', () => {
    const exact = numbers(ramp(0, 1, 100));
    expect(profileDistance(exact, exact)).not.toHaveProperty('error');
    const many = ramp(0, 1, 50_000);
    const squares = many.map((value) => value ** 2);
    const distance = profileDistance(numbers(many), numbers(squares))!;
    expect(distance.error).toBeLessThan(0.02);
    expect(Math.abs(distance.value - 0.25)).toBeLessThanOrEqual(distance.error!);
  });
});

describe('driftEffects of texts', () => {
  it('are nothing for equal shares, and 1 for values that share nothing', () => {
    const base = texts({ a: 500, b: 500 });
    expect(effect(driftEffects(base, texts({ a: 50, b: 50 })), 'cramers-v')).toBe(0);
    expect(effect(driftEffects(base, texts({ c: 1000 })), 'cramers-v')).toBeGreaterThan(0.99);
    expect(effect(driftEffects(base, texts({ c: 1000 })), 'psi')).toBeGreaterThan(5);
  });

  it('do not depend on the size of one side', () => {
    const v = (rows: number): number =>
      effect(driftEffects(texts({ a: 50_000, b: 50_000 }), texts({ a: 0.8 * rows, b: 0.2 * rows })), 'cramers-v');
    expect(v(100_000)).toBeCloseTo(v(2000), 1);
  });

  it('count what cut lists leave out together', () => {
    const cut = texts({ a: 500, b: 400 }, 900);
    const effects = driftEffects({ ...cut, count: 1500 }, { ...cut, count: 1500 });
    expect(effects.every(({ value }) => value === 0)).toBe(true);
  });

  it('are none where kinds differ or values are missing', () => {
    expect(driftEffects(texts({ a: 1 }), numbers([1]))).toEqual([]);
    expect(driftEffects(numbers([NaN]), numbers([1]))).toEqual([]);
  });

  it('never leave their ranges', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 1000 }), { minKeys: 1 });
    fc.assert(
      fc.property(counts, counts, (left, right) => {
        const effects = driftEffects(texts(left), texts(right));
        expect(effect(effects, 'cramers-v')).toBeGreaterThanOrEqual(0);
        expect(effect(effects, 'cramers-v')).toBeLessThanOrEqual(1);
        expect(effect(effects, 'psi')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
