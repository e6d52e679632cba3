// src/kernel/nearest-name.ts
/** The known name that a misspelt one most likely meant; undefined when nothing is close enough to suggest. */
function nearestName(name, known) {
	const limit = Math.max(1, Math.floor(name.length / 3));
	let best;
	let bestDistance = limit + 1;
	for (const candidate of known) {
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours count 1 each. */
function editDistance(left, right) {
	let beforePrevious = [];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const cost = left[row - 1] === right[column - 1] ? 0 : 1;
			let distance = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost);
			if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) distance = Math.min(distance, beforePrevious[column - 2] + 1);
			current.push(distance);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[right.length];
}
/** ` Did you mean "x"?` or nothing, ready to append to a message. */
function didYouMean(name, known) {
	const nearest = nearestName(name, known);
	return nearest === void 0 ? "" : ` Did you mean "${nearest}"?`;
}
export { nearestName as n, didYouMean as t };
