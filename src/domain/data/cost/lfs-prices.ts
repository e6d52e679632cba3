import { formatCount } from '#kernel/number-text.ts';
import type { ByteSize } from '#kernel/bytes.ts';

const GIB = 1024 ** 3;

/** What git LFS costs on GitHub.com; the one place where prices stand. */
export interface LfsPrices {
  /** Month in which the page of the seller was read. */
  readonly asOf: string;
  readonly source: string;
  /** USD. */
  readonly storagePerGibMonth: number;
  readonly downloadPerGib: number;
}

export const LFS_PRICES: LfsPrices = {
  asOf: '2026-11',
  source: 'https://docs.github.com/billing/concepts/product-billing/git-lfs',
  storagePerGibMonth: 0.07,
  downloadPerGib: 0.0875,
};

export const LFS_PLANS = ['free', 'team', 'enterprise'] as const;

export type LfsPlan = (typeof LFS_PLANS)[number];

/** Storage, and download in a month, that a plan includes: the same number for both. Shared by all repositories of the account. */
export const INCLUDED_BYTES: Readonly<Record<LfsPlan, ByteSize>> = { free: 10 * GIB, team: 250 * GIB, enterprise: 250 * GIB };

export const storageCost = (size: ByteSize, prices: LfsPrices): number => (size / GIB) * prices.storagePerGibMonth;

export const downloadCost = (size: ByteSize, prices: LfsPrices): number => (size / GIB) * prices.downloadPerGib;

/** Two significant digits, because a price list is no invoice: `0.0031 USD`, `12 USD`; nothing below a thousandth of a cent. */
export function formatUsd(amount: number): string {
  if (amount === 0) return '0 USD';
  if (amount < 0.00001) return 'less than 0.00001 USD';
  if (amount >= 10) return `${formatCount(Math.round(amount))} USD`;
  return `${amount.toFixed(Math.max(2, 1 - Math.floor(Math.log10(amount))))} USD`;
}
