import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { downloadCost, INCLUDED_BYTES, storageCost, type LfsPlan, type LfsPrices } from './lfs-prices.ts';

/** What a state of a dataset, or a change of it, costs. USD before what the plan includes. */
export interface DataCost {
  readonly prices: LfsPrices;
  /** Bytes that are stored for ever: GitHub deletes no LFS object. */
  readonly storedBytes: ByteSize;
  readonly storagePerMonth: number;
  /** Bytes that one run without a cache downloads. */
  readonly downloadBytes: ByteSize;
  readonly downloadPerRun: number;
}

export const costOf = (storedBytes: ByteSize, downloadBytes: ByteSize, prices: LfsPrices): DataCost => ({
  prices,
  storedBytes,
  storagePerMonth: storageCost(storedBytes, prices),
  downloadBytes,
  downloadPerRun: downloadCost(downloadBytes, prices),
});

/** Bytes of different contents: LFS stores equal files once. */
export const distinctBytes = (files: readonly DatasetFile[]): ByteSize =>
  [...new Map(files.map((file) => [file.sha256, file.sizeBytes])).values()].reduce((sum, size) => sum + size, 0);

/** What a month brings at a rate of runs, beyond what the plan includes. */
export interface MonthlyBill {
  readonly plan: LfsPlan;
  readonly includedBytes: ByteSize;
  /** Shares of the included amount, 1 = all of it. */
  readonly storageShare: number;
  readonly downloadShare: number;
  /** USD above the included amount. */
  readonly amount: number;
}

export function monthlyBill(cost: DataCost, runs: number, plan: LfsPlan): MonthlyBill {
  const includedBytes = INCLUDED_BYTES[plan];
  const downloaded = cost.downloadBytes * runs;
  const over = (size: ByteSize): ByteSize => Math.max(0, size - includedBytes);
  return {
    plan,
    includedBytes,
    storageShare: cost.storedBytes / includedBytes,
    downloadShare: downloaded / includedBytes,
    amount: storageCost(over(cost.storedBytes), cost.prices) + downloadCost(over(downloaded), cost.prices),
  };
}
