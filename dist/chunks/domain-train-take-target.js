// src/domain/train/take-target.ts
/** The targets of some rows, in their order. */
function takeTarget(target, rows) {
	const { weights } = target;
	const weighed = weights === void 0 ? {} : { weights: Float64Array.from(rows, (row) => weights[row]) };
	return target.task === "classification" ? {
		...target,
		labels: rows.map((row) => target.labels[row]),
		...weighed
	} : {
		...target,
		values: Float64Array.from(rows, (row) => target.values[row]),
		...weighed
	};
}
export { takeTarget as t };
