// src/domain/train/take-target.ts
/** The targets of some rows, in their order. */
function takeTarget(target, rows) {
	return target.task === "classification" ? {
		...target,
		labels: rows.map((row) => target.labels[row])
	} : {
		...target,
		values: Float64Array.from(rows, (row) => target.values[row])
	};
}
export { takeTarget as t };
