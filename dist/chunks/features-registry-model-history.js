import { o as readRecords } from "./features-records.js";
import { t as modelState } from "./features-registry-read-state.js";
// src/features/registry/model-history.ts
/** Versions and stages from the tags; promotions and comparisons from the ledger. */
async function modelHistory(command, ports) {
	const newest = command.newest ?? 100;
	const [state, promotions, comparisons] = await Promise.all([
		modelState(command.model, ports),
		readRecords("promotion", command.model, ports, { newest }),
		readRecords("comparison", command.model, ports, { newest })
	]);
	return {
		state,
		promotions,
		comparisons
	};
}
export { modelHistory as t };
