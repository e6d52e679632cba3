import { i as downloadCost, o as storageCost, t as INCLUDED_BYTES } from "./domain-data-cost-lfs-prices.js";
// src/domain/data/cost/change-cost.ts
const costOf = (storedBytes, downloadBytes, prices) => ({
	prices,
	storedBytes,
	storagePerMonth: storageCost(storedBytes, prices),
	downloadBytes,
	downloadPerRun: downloadCost(downloadBytes, prices)
});
/** Bytes of different contents: LFS stores equal files once. */
const distinctBytes = (files) => [...new Map(files.map((file) => [file.sha256, file.sizeBytes])).values()].reduce((sum, size) => sum + size, 0);
function monthlyBill(cost, runs, plan) {
	const includedBytes = INCLUDED_BYTES[plan];
	const downloaded = cost.downloadBytes * runs;
	const over = (size) => Math.max(0, size - includedBytes);
	return {
		plan,
		includedBytes,
		storageShare: cost.storedBytes / includedBytes,
		downloadShare: downloaded / includedBytes,
		amount: storageCost(over(cost.storedBytes), cost.prices) + downloadCost(over(downloaded), cost.prices)
	};
}
export { distinctBytes as n, monthlyBill as r, costOf as t };
