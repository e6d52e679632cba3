import { r as requireDeployableName } from "./domain-deploy-place.js";
import { t as modelState } from "./features-registry-read-state.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { t as selectVersion } from "./domain-registry-selector.js";
// src/actions/deploy/fetch-for-use.ts
/** Folder of the fetched package of a version, below `to`; a package that lies there whole is kept as it is. */
async function fetchForUse(model, selector, workspace, to = `${workspace.root}/.trainyard/models`) {
	requireDeployableName("model", model);
	const { version } = selectVersion(await modelState(model, workspace), selector);
	const { folder } = await fetchModel({
		model,
		selector: version,
		to: `${to}/${model}/${version}`
	}, workspace);
	return {
		folder,
		version
	};
}
export { fetchForUse as t };
