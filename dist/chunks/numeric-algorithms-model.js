// src/numeric/algorithms/model.ts
const MODEL_KINDS = [
	"trees",
	"linear",
	"support-vectors",
	"neighbors",
	"gaussian",
	"discrete-bayes",
	"mlp",
	"network"
];
/** Index of the largest of `count` values from `start`; the first of equals. */
function argMax(values, start, count) {
	let best = 0;
	for (let index = 1; index < count; index++) if (values[start + index] > values[start + best]) best = index;
	return best;
}
/** Predicted classes of row-major probabilities. */
function mostProbable(probabilities, classCount) {
	const predicted = new Int32Array(probabilities.length / classCount);
	for (let row = 0; row < predicted.length; row++) predicted[row] = argMax(probabilities, row * classCount, classCount);
	return predicted;
}
export { argMax as n, mostProbable as r, MODEL_KINDS as t };
