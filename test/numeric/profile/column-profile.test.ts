import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberColumn, TextColumn } from '#kernel/table.ts';
import { profileColumn, profileTable } from '#numeric/profile/column-profile.ts';

const numbers = (...values: number[]): NumberColumn => ({ kind: 'number', name: 'x', values: Float64Array.from(values) });

describe('profileColumn of numbers', () => {
  it('gives count, nulls, extremes, mean, sample deviation and the values as quantiles', () => {
    const profile = profileColumn(numbers(3, NaN, 1, 2, 4));
    expect(profile).toEqual({
      name: 'x',
      kind: 'number',
      count: 5,
      nulls: 1,
      min: 1,
      max: 4,
      mean: 2.5,
      sd: Math.sqrt(5 / 3),
      whole: true,
      quantiles: [1, 2, 3, 4],
    });
  });

  it('knows nothing about a column without values', () => {
    expect(profileColumn(numbers(NaN, NaN))).toMatchObject({
      nulls: 2,
      min: null,
      max: null,
      mean: null,
      sd: null,
      whole: false,
      quantiles: [],
    });
  });

  it('has no deviation for one value', () => {
    expect(profileColumn(numbers(2.5))).toMatchObject({ mean: 2.5, sd: null, whole: false, quantiles: [2.5] });
  });

  it('keeps at most the quantiles asked for, from the least to the greatest', () => {
    const values = Array.from({ length: 5000 }, (_, index) => index);
    const profile = profileColumn(numbers(...values));
    if (profile.kind !== 'number') throw new Error('expected numbers');
    expect(profile.quantiles).toHaveLength(1001);
    expect(profile.quantiles[0]).toBe(0);
    expect(profile.quantiles[500]).toBe(2499.5);
    expect(profile.quantiles[1000]).toBe(4999);
    expect(profileColumn(numbers(...values), { quantiles: 3 })).toMatchObject({ quantiles: [0, 2499.5, 4999] });
  });

  it('does not lose small values beside great ones', () => {
    expect(profileColumn(numbers(1e16, 1, 1, -1e16))).toMatchObject({ mean: 0.5 });
  });

  it('is independent of the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 })), (values) => {
        expect(profileColumn(numbers(...values))).toEqual(profileColumn(numbers(...values.toReversed())));
      }),
    );
  });
});

describe('profileColumn of text', () => {
  const column: TextColumn = { kind: 'text', name: 't', codes: Int32Array.from([1, 1, 0, -1, 2, 2]), dictionary: ['b', 'c', 'a', 'never'] };

  it('counts used values, the most frequent first, then by name', () => {
    expect(profileColumn(column)).toEqual({
      name: 't',
      kind: 'text',
      count: 6,
      nulls: 1,
      distinct: 3,
      top: [
        { value: 'a', count: 2 },
        { value: 'c', count: 2 },
        { value: 'b', count: 1 },
      ],
    });
  });

  it('keeps at most the values asked for', () => {
    expect(profileTable({ rows: 6, columns: [column] }, { top: 1 })).toMatchObject([{ distinct: 3, top: [{ value: 'a', count: 2 }] }]);
  });
});
