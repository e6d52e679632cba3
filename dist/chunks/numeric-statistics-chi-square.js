import { n as chiSquareUpperTail } from "./numeric-statistics-distributions.js";
// src/numeric/statistics/chi-square.ts
/** Cochran's rule: the χ² approximation needs expected counts of 5. */
const SMALLEST_EXPECTED = 5;
/**
* χ² test of homogeneity: do two samples of categories come from one distribution? Both sides are samples (testing the current counts
* against the reference shares as if they were exact finds drift in 27–99 % of unchanged columns). `countsA[i]` and `countsB[i]` belong
* to the same category. Categories with an expected count below 5 on either side are pooled into one.
*/
function chiSquareHomogeneity(countsA, countsB) {
	const totalA = sum(countsA);
	const totalB = sum(countsB);
	const total = totalA + totalB;
	const share = Math.min(totalA, totalB) / total;
	const pairs = [];
	const rare = [0, 0];
	let pooled = 0;
	for (let index = 0; index < countsA.length; index++) {
		const pair = [countsA[index], countsB[index]];
		const both = pair[0] + pair[1];
		if (both === 0) continue;
		if (both * share >= SMALLEST_EXPECTED) pairs.push(pair);
		else {
			rare[0] += pair[0];
			rare[1] += pair[1];
			pooled += 1;
		}
	}
	if (pooled > 0) addRare(pairs, rare, share);
	if (pairs.length < 2 || totalA === 0 || totalB === 0) return {
		statistic: 0,
		degrees: 0,
		p: 1,
		cramersV: 0,
		pooled
	};
	let statistic = 0;
	for (const [a, b] of pairs) {
		const expectedA = (a + b) * totalA / total;
		const expectedB = (a + b) * totalB / total;
		statistic += (a - expectedA) ** 2 / expectedA + (b - expectedB) ** 2 / expectedB;
	}
	const degrees = pairs.length - 1;
	return {
		statistic,
		degrees,
		p: chiSquareUpperTail(statistic, degrees),
		cramersV: Math.sqrt(statistic / total),
		pooled
	};
}
/** The rare categories together; when even their sum is rare they join the smallest category that is left. */
function addRare(pairs, rare, share) {
	if ((rare[0] + rare[1]) * share >= SMALLEST_EXPECTED || pairs.length === 0) {
		pairs.push(rare);
		return;
	}
	const smallest = pairs.reduce((least, pair) => pair[0] + pair[1] < least[0] + least[1] ? pair : least);
	smallest[0] += rare[0];
	smallest[1] += rare[1];
}
const sum = (values) => {
	let total = 0;
	for (let index = 0; index < values.length; index++) total += values[index];
	return total;
};
export { chiSquareHomogeneity as t };
