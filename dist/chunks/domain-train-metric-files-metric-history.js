// src/domain/train/metric-files/metric-history.ts
/** Metrics of a run at most; a program that names a metric after each row has a bug, and the record shall not carry it. */
const METRIC_LIMIT = 1e3;
/** Points kept of each metric. */
const POINT_LIMIT = 1e3;
const NAME_LIMIT = 250;
/** A name that can stand in records and tables: neither empty nor over-long, no control or direction characters. */
const isMetricName = (name) => name.trim() !== "" && name.length <= NAME_LIMIT && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.test(name);
/** Collects points of hostile sources: bad names are dropped, numbers of metrics are bounded. */
var HistoryBuilder = class {
	#histories = /* @__PURE__ */ new Map();
	#dropped = /* @__PURE__ */ new Set();
	add(name, step, value) {
		const points = this.#histories.get(name);
		if (points !== void 0) {
			points.push({
				step,
				value
			});
			return;
		}
		if (isMetricName(name) && this.#histories.size < 1e3) this.#histories.set(name, [{
			step,
			value
		}]);
		else if (this.#dropped.size < 1e3) this.#dropped.add(name);
	}
	get histories() {
		return this.#histories;
	}
	/** Names that were not taken. */
	get dropped() {
		return [...this.#dropped];
	}
};
/**
* At most `limit` points, steps ascending, in which nothing that matters is lost: the first and last point, and of each stretch between them
* the smallest and the largest value; a value that is no number stays before all others.
*/
function thinHistory(points, limit = POINT_LIMIT) {
	const sorted = isSorted(points) ? points : [...points].sort((left, right) => left.step - right.step);
	if (sorted.length <= limit) return sorted;
	const inner = sorted.slice(1, -1);
	const stretches = Math.max(1, Math.floor((limit - 2) / 2));
	const kept = [sorted[0]];
	for (let stretch = 0; stretch < stretches; stretch++) {
		const from = Math.floor(stretch * inner.length / stretches);
		const to = Math.floor((stretch + 1) * inner.length / stretches);
		let [low, high] = [from, from];
		for (let index = from; index < to; index++) {
			if (rank(inner[index].value, -1) < rank(inner[low].value, -1)) low = index;
			if (rank(inner[index].value, 1) > rank(inner[high].value, 1)) high = index;
		}
		kept.push(inner[Math.min(low, high)]);
		if (low !== high) kept.push(inner[Math.max(low, high)]);
	}
	kept.push(sorted.at(-1));
	return kept;
}
const rank = (value, side) => Number.isFinite(value) ? value : side * Number.POSITIVE_INFINITY;
const isSorted = (points) => points.every((point, index) => index === 0 || points[index - 1].step <= point.step);
/** Of equal steps the value that was written last: an attempt that goes on from a checkpoint repeats steps of the one before. */
function latestOfEachStep(points) {
	const byStep = /* @__PURE__ */ new Map();
	for (const point of points) byStep.set(point.step, point);
	return byStep.size === points.length && isSorted(points) ? points : [...byStep.values()].sort((left, right) => left.step - right.step);
}
export { thinHistory as a, latestOfEachStep as i, METRIC_LIMIT as n, isMetricName as r, HistoryBuilder as t };
