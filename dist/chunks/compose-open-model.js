import { a as requireModel } from "./features-project-load-project.js";
import { t as openProject } from "./compose-open-project.js";
// src/compose/open-model.ts
/** The model that a command means: by name, or the only one of `trainyard.yaml`. A repository without a configuration needs the name. */
async function openModel(workspace, given) {
	const file = given.config ?? "trainyard.yaml";
	if (!(await workspace.files.stat(`${workspace.root}/${file}`) !== void 0) && given.model !== void 0 && given.config === void 0) return { name: given.model };
	const config = requireModel(await openProject(workspace, { file }), given.model);
	return {
		name: config.name,
		config
	};
}
export { openModel as t };
