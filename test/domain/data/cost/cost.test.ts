import { describe, expect, it } from 'vitest';
import { costOf, distinctBytes, monthlyBill } from '#domain/data/cost/change-cost.ts';
import { formatUsd, LFS_PRICES } from '#domain/data/cost/lfs-prices.ts';
import { parseSha256 } from '#kernel/digest.ts';

const GIB = 1024 ** 3;
const file = (path: string, digit: string, sizeBytes: number) => ({
  path,
  sizeBytes,
  sha256: parseSha256(digit.repeat(64))!,
  mediaType: 'text/csv',
});

describe('cost', () => {
  it('counts equal contents once, at the price of a GiB', () => {
    expect(distinctBytes([file('a', '1', 5), file('b', '1', 5), file('c', '2', 7)])).toBe(12);
    expect(costOf(2 * GIB, GIB, LFS_PRICES)).toMatchObject({ storagePerMonth: 0.14, downloadPerRun: 0.0875 });
  });

  it('bills what the plan does not include', () => {
    const cost = costOf(30 * GIB, 2 * GIB, LFS_PRICES);
    expect(monthlyBill(cost, 10, 'free')).toMatchObject({ storageShare: 3, downloadShare: 2, amount: 20 * 0.07 + 10 * 0.0875 });
    expect(monthlyBill(cost, 10, 'team').amount).toBe(0);
  });

  it('writes amounts as a price list does', () => {
    expect([0, 1e-9, 0.00312, 0.07, 1.5, 12.4, 1234].map(formatUsd)).toEqual([
      '0 USD',
      'less than 0.00001 USD',
      '0.0031 USD',
      '0.070 USD',
      '1.50 USD',
      '12 USD',
      '1,234 USD',
    ]);
  });
});
