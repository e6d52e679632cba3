import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { i as isAlgorithmId, t as ALGORITHMS } from "./numeric-algorithms-registry.js";
/**
* Text is classified. Numbers are classified when the named algorithms or metrics do nothing else, or when nothing was named and they
* look like class numbers: whole, at most 20 distinct ones, each on average in five rows or more.
*/
function decideTask(target, hints) {
	if (target.kind === "text") return "classification";
	const hinted = [...hints.algorithms.map(tasksOfAlgorithm), ...hints.metrics.map((name) => findMetric(name)?.tasks)];
	for (const tasks of hinted) if (tasks?.length === 1) return tasks[0];
	const distinct = /* @__PURE__ */ new Set();
	for (const value of target.values) {
		if (Number.isNaN(value)) continue;
		distinct.add(value);
		if (!Number.isInteger(value) || distinct.size > 20) return "regression";
	}
	return distinct.size * 5 <= target.values.length ? "classification" : "regression";
}
const tasksOfAlgorithm = (name) => isAlgorithmId(name) ? ALGORITHMS[name].tasks : void 0;
export { decideTask as t };
