import type { Project } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { LoadProject } from '#features/project/load-project.ts';

/** Reads `trainyard.yaml` of the workspace with the real YAML reader; what actions and commands call. */
export async function openProject(workspace: Pick<Workspace, 'files' | 'root'>, command: LoadProject = {}): Promise<Project> {
  const [{ openYamlReader }, { loadProject }] = await Promise.all([
    import('#adapters/yaml/yaml-reader.ts'),
    import('#features/project/load-project.ts'),
  ]);
  return await loadProject(command, { files: workspace.files, root: workspace.root, yaml: await openYamlReader() });
}
