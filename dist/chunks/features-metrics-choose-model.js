import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
// src/features/metrics/choose-model.ts
/** The model that was named, or the only one there is. */
function chooseModel(project, name) {
	const names = Object.keys(project.models);
	if (name === void 0 || name === "") {
		const [only, ...others] = names;
		if (only !== void 0 && others.length === 0) return project.models[only];
		throw new Failure("contract.input-missing", {
			message: `trainyard.yaml has ${names.length} models, so one must be named`,
			evidence: [`models: ${names.join(", ")}`]
		});
	}
	const model = Object.hasOwn(project.models, name) ? project.models[name] : void 0;
	if (model !== void 0) return model;
	throw new Failure("contract.input-invalid", {
		message: `trainyard.yaml has no model "${name}".${didYouMean(name, names)}`,
		evidence: [`models: ${names.join(", ")}`]
	});
}
export { chooseModel as t };
