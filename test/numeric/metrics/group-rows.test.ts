import { describe, expect, it } from 'vitest';
import { groupRows, groupRowsBy } from '#numeric/metrics/group-rows.ts';
import type { Table } from '#kernel/table.ts';

const numbers = (values: readonly number[]) => groupRows({ kind: 'number', name: 'n', values: Float64Array.from(values) });

describe('groupRows', () => {
  it('takes text by value, most frequent first, missing values by themselves', () => {
    const grouped = groupRows({ kind: 'text', name: 't', codes: Int32Array.of(0, 1, 1, -1), dictionary: ['b', 'a'] });
    expect(grouped).toEqual({ column: 't', values: ['a', 'b', '(missing)'], groups: Int32Array.of(1, 0, 0, 2) });
  });

  it('puts rare values together beyond a dozen', () => {
    const codes = Int32Array.from([...Array.from({ length: 20 }, (_, index) => index), 0, 0, 1]);
    const grouped = groupRows({ kind: 'text', name: 't', codes, dictionary: Array.from({ length: 20 }, (_, index) => `v${index}`) });
    expect(grouped.values).toHaveLength(12);
    expect(grouped.values.slice(0, 2)).toEqual(['v0', 'v1']);
    expect(grouped.values.at(-1)).toBe('(other)');
    expect([...grouped.groups].filter((group) => group === 11)).toHaveLength(9);
  });

  it('takes few numbers by value and many by quarters', () => {
    expect(numbers([2, 1, 2]).values).toEqual(['2', '1']);
    expect(numbers([NaN, NaN]).values).toEqual(['(missing)']);
    const many = numbers([...Array.from({ length: 100 }, (_, index) => index - 50), NaN]);
    expect(many.values).toEqual(['≤ −25.25', '−25.25 to −0.5', '−0.5 to 24.25', '> 24.25', '(missing)']);
    expect([0, 1, 2, 3, 4].map((group) => [...many.groups].filter((one) => one === group).length)).toEqual([25, 25, 25, 25, 1]);
    const heaped = numbers([...Array.from({ length: 90 }, () => 0), ...Array.from({ length: 20 }, (_, index) => index)]);
    expect(heaped.values).toEqual(['≤ 0', '> 0']);
  });
});

describe('groupRowsBy', () => {
  it('names the nearest column', () => {
    const table: Table = { rows: 1, columns: [{ kind: 'number', name: 'region', values: Float64Array.of(1) }] };
    expect(groupRowsBy(table, 'region').values).toEqual(['1']);
    expect(() => groupRowsBy(table, 'regoin')).toThrow('Did you mean "region"?');
  });
});
