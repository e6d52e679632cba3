import { n as Failure } from "./kernel-failure.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
// src/domain/deploy/place.ts
/** A label of DNS, as project names are. */
const NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Names of models and environments become folders, labels and host names; what is not one of those is refused before any work. */
function requireDeployableName(kind, name) {
	if (NAME.test(name)) return;
	throw new Failure("deploy.name-invalid", { message: `${kind} "${name.slice(0, 80)}" cannot name a deployment` });
}
/** Folder of a deployment to the process target: state, logs, packages and predictions; relative to the repository root. */
function deploymentFolder(environment, model) {
	requireDeployableName("environment", environment);
	requireDeployableName("model", model);
	return parseRelativePath(`.trainyard/deployments/${environment}/${model}`);
}
/** Folder with `predictions.sqlite` and `predictions.jsonl` of a deployment to the process target. */
const deployedPredictionsFolder = (environment, model) => parseRelativePath(`${deploymentFolder(environment, model)}/predictions`);
export { deploymentFolder as n, requireDeployableName as r, deployedPredictionsFolder as t };
