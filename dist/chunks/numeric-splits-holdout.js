import { t as Random } from "./kernel-random.js";
// src/numeric/splits/holdout.ts
/** Holds out a share of the rows, at least one and at most all but one, drawn by the seed. */
function holdout(rows, share, seed) {
	const wanted = Math.min(Math.max(1, Math.round(rows * share)), rows - 1);
	const shuffled = new Random(seed).shuffle(Int32Array.from({ length: rows }, (_, row) => row));
	return {
		test: shuffled.slice(0, wanted).sort(),
		train: shuffled.slice(wanted).sort()
	};
}
/**
* Holds out a share of the rows so that every class keeps its share: rows of each class are rounded by largest remainder to the same
* total as `holdout`. A class with two rows or more is on both sides where the total allows it.
*/
function stratifiedHoldout(labels, share, seed) {
	const groups = rowsByClass(labels);
	const wanted = Math.min(Math.max(1, Math.round(labels.length * share)), labels.length - 1);
	const quotas = apportion(groups.map((group) => group.length), wanted);
	const test = [];
	const train = [];
	groups.forEach((group, label) => {
		Random.forPart(seed, label).shuffle(Int32Array.from(group)).forEach((row, position) => (position < quotas[label] ? test : train).push(row));
	});
	return {
		train: Int32Array.from(train).sort(),
		test: Int32Array.from(test).sort()
	};
}
/** Row numbers of each class, ascending. */
function rowsByClass(labels) {
	const groups = [];
	labels.forEach((label, row) => (groups[label] ??= []).push(row));
	return Array.from(groups, (group) => group ?? []);
}
/** Shares `wanted` among groups in proportion to their sizes (largest remainder; ties to the first), never more than a group has. */
function apportion(sizes, wanted) {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const quotas = sizes.map((size) => Math.floor(size * wanted / total));
	const order = sizes.map((size, index) => ({
		index,
		remainder: size * wanted % total
	})).sort((left, right) => right.remainder - left.remainder || left.index - right.index);
	let left = wanted - quotas.reduce((sum, quota) => sum + quota, 0);
	for (const { index } of order) {
		if (left === 0) break;
		if (quotas[index] < sizes[index]) {
			quotas[index]++;
			left--;
		}
	}
	return quotas;
}
export { rowsByClass as n, stratifiedHoldout as r, holdout as t };
