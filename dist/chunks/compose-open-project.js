// src/compose/open-project.ts
/** Reads `trainyard.yaml` of the workspace with the real YAML reader; what actions and commands call. */
async function openProject(workspace, command = {}) {
	const [{ openYamlReader }, { loadProject }] = await Promise.all([import("./adapters-yaml-yaml-reader.js"), import("./features-project-load-project2.js")]);
	return await loadProject(command, {
		files: workspace.files,
		root: workspace.root,
		yaml: await openYamlReader()
	});
}
export { openProject as t };
