import { i as normalQuantile } from "./numeric-statistics-distributions.js";
// src/numeric/statistics/proportion.ts
/** Score interval of Wilson (1927) for a proportion: right on average, never outside [0, 1], not degenerate at 0 or n successes. */
function wilsonInterval(successes, trials, level) {
	const z = normalQuantile(.5 + level / 2);
	const share = successes / trials;
	const scale = 1 / (1 + z ** 2 / trials);
	const centre = (share + z ** 2 / (2 * trials)) * scale;
	const half = z * Math.sqrt(share * (1 - share) / trials + z ** 2 / (4 * trials ** 2)) * scale;
	return {
		low: successes === 0 ? 0 : Math.max(0, centre - half),
		high: successes === trials ? 1 : Math.min(1, centre + half),
		level
	};
}
// src/numeric/statistics/adjust.ts
/**
* p-values adjusted for being many, in the given order. Holm controls the chance of any false alarm, Benjamini–Hochberg the expected
* share of false alarms among alarms (for independent or positively dependent tests), Benjamini–Yekutieli that under any dependence.
*/
function adjustPValues(p, method) {
	if (method === "none") return [...p];
	const count = p.length;
	const ascending = [...p.keys()].sort((left, right) => p[left] - p[right] || left - right);
	const adjusted = new Array(count).fill(1);
	if (method === "holm") {
		let largest = 0;
		ascending.forEach((index, rank) => adjusted[index] = largest = Math.max(largest, Math.min(1, p[index] * (count - rank))));
		return adjusted;
	}
	let harmonic = 1;
	if (method === "benjamini-yekutieli") for (let k = 2; k <= count; k++) harmonic += 1 / k;
	let smallest = 1;
	for (let rank = count - 1; rank >= 0; rank--) {
		const index = ascending[rank];
		smallest = Math.min(smallest, p[index] * count * harmonic / (rank + 1));
		adjusted[index] = smallest;
	}
	return adjusted;
}
export { wilsonInterval as n, adjustPValues as t };
