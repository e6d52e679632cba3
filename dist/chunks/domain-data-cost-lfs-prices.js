import { t as formatCount } from "./kernel-number-text.js";
// src/domain/data/cost/lfs-prices.ts
const GIB = 1024 ** 3;
const LFS_PRICES = {
	asOf: "2026-11",
	source: "https://docs.github.com/billing/concepts/product-billing/git-lfs",
	storagePerGibMonth: .07,
	downloadPerGib: .0875
};
const LFS_PLANS = [
	"free",
	"team",
	"enterprise"
];
/** Storage, and download in a month, that a plan includes: the same number for both. Shared by all repositories of the account. */
const INCLUDED_BYTES = {
	free: 10 * GIB,
	team: 250 * GIB,
	enterprise: 250 * GIB
};
const storageCost = (size, prices) => size / GIB * prices.storagePerGibMonth;
const downloadCost = (size, prices) => size / GIB * prices.downloadPerGib;
/** Two significant digits, because a price list is no invoice: `0.0031 USD`, `12 USD`; nothing below a thousandth of a cent. */
function formatUsd(amount) {
	if (amount === 0) return "0 USD";
	if (amount < 1e-5) return "less than 0.00001 USD";
	if (amount >= 10) return `${formatCount(Math.round(amount))} USD`;
	return `${amount.toFixed(Math.max(2, 1 - Math.floor(Math.log10(amount))))} USD`;
}
export { formatUsd as a, downloadCost as i, LFS_PLANS as n, storageCost as o, LFS_PRICES as r, INCLUDED_BYTES as t };
