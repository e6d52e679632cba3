// src/numeric/profile/quantiles.ts
/**
* `count` evenly spaced quantiles from 0 to 1 inclusive of ascending values, linear between order statistics (type 7 of Hyndman and
* Fan 1996, the default of numpy and R). As many quantiles as values are the values themselves. One quantile is the median.
*/
function evenQuantiles(sorted, count) {
	if (sorted.length === 0 || count < 1) return [];
	if (count === 1) return [quantileOfSorted(sorted, .5)];
	if (count === sorted.length) return [...sorted];
	return Array.from({ length: count }, (_, index) => quantileOfSorted(sorted, index / (count - 1)));
}
/** The quantile at `share` in [0, 1] of at least one ascending value. */
function quantileOfSorted(sorted, share) {
	const position = share * (sorted.length - 1);
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}
export { evenQuantiles as t };
