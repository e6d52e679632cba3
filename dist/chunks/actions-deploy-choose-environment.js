import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
// src/actions/deploy/choose-environment.ts
/** The configuration of the environment with what the command line changes. */
function chooseEnvironment(model, environment, changes = {}) {
	const names = Object.keys(model.deploy);
	const config = Object.hasOwn(model.deploy, environment) ? model.deploy[environment] : void 0;
	if (config === void 0) throw new Failure("deploy.environment-unknown", {
		message: `models.${model.name}.deploy has no environment "${environment}".${didYouMean(environment, names)}`,
		evidence: [`environments: ${names.join(", ") || "none"}`]
	});
	const { image, replicas, port } = changes;
	return {
		...config,
		...image === void 0 ? {} : { image },
		...replicas === void 0 ? {} : { replicas },
		...port === void 0 ? {} : { port }
	};
}
export { chooseEnvironment as t };
