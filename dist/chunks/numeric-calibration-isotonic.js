// src/numeric/calibration/isotonic.ts
/** Non-decreasing values nearest to `y` in weighted least squares, by pooling adjacent violators; one linear pass. */
function poolAdjacentViolators(y, weights) {
	const means = new Float64Array(y.length);
	const masses = new Float64Array(y.length);
	const lengths = new Int32Array(y.length);
	let blocks = 0;
	for (let index = 0; index < y.length; index++) {
		means[blocks] = y[index];
		masses[blocks] = weights[index];
		lengths[blocks] = 1;
		while (blocks > 0 && means[blocks - 1] >= means[blocks]) {
			const mass = masses[blocks - 1] + masses[blocks];
			means[blocks - 1] = (means[blocks - 1] * masses[blocks - 1] + means[blocks] * masses[blocks]) / mass;
			masses[blocks - 1] = mass;
			lengths[blocks - 1] += lengths[blocks];
			blocks -= 1;
		}
		blocks += 1;
	}
	const fitted = new Float64Array(y.length);
	let index = 0;
	for (let block = 0; block < blocks; block++) for (let step = 0; step < lengths[block]; step++) fitted[index++] = means[block];
	return fitted;
}
/**
* Isotonic regression of outcomes on scores; scores nearer than `apart` to the first of a point belong to it.
* Knots inside a flat stretch are dropped, which changes nothing. Rows of weight 0 are as if they were not there; some row has another.
*/
function fitIsotonic(scores, outcomes, apart = 0, rowWeights) {
	const order = Uint32Array.from(scores.keys()).filter((row) => rowWeights?.[row] !== 0).sort((left, right) => scores[left] - scores[right] || left - right);
	const x = [];
	const sums = [];
	const masses = [];
	for (const row of order) {
		const score = scores[row];
		if (x.length === 0 || score - x[x.length - 1] > apart) {
			x.push(score);
			sums.push(0);
			masses.push(0);
		}
		const weight = rowWeights?.[row] ?? 1;
		sums[sums.length - 1] += weight * outcomes[row];
		masses[masses.length - 1] += weight;
	}
	const weights = Float64Array.from(masses);
	const y = poolAdjacentViolators(Float64Array.from(sums, (sum, index) => sum / masses[index]), weights);
	const corners = x.flatMap((_, index) => index > 0 && index < x.length - 1 && y[index - 1] === y[index] && y[index + 1] === y[index] ? [] : [index]);
	return {
		x: Float64Array.from(corners, (index) => x[index]),
		y: Float64Array.from(corners, (index) => y[index])
	};
}
/** Value of the function at a score. */
function isotonicAt({ x, y }, score) {
	const last = x.length - 1;
	if (!(score > x[0])) return y[0];
	if (score >= x[last]) return y[last];
	let low = 0;
	let high = last;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (x[middle] <= score) low = middle;
		else high = middle;
	}
	return y[low] + (score - x[low]) / (x[high] - x[low]) * (y[high] - y[low]);
}
export { isotonicAt as n, fitIsotonic as t };
