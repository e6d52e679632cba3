import { n as normalQuantile } from "./numeric-statistics-distributions.js";
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
export { wilsonInterval as t };
