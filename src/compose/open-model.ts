import type { ModelConfig } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { PROJECT_FILE, requireModel } from '#features/project/load-project.ts';
import { openProject } from './open-project.ts';

export interface NamedModel {
  readonly name: string;
  /** What `trainyard.yaml` says about the model; absent in a repository without one. */
  readonly config?: ModelConfig;
}

/** The model that a command means: by name, or the only one of `trainyard.yaml`. A repository without a configuration needs the name. */
export async function openModel(
  workspace: Pick<Workspace, 'files' | 'root'>,
  given: { readonly model?: string | undefined; readonly config?: string | undefined },
): Promise<NamedModel> {
  const file = given.config ?? PROJECT_FILE;
  const configured = (await workspace.files.stat(`${workspace.root}/${file}`)) !== undefined;
  if (!configured && given.model !== undefined && given.config === undefined) return { name: given.model };
  const config = requireModel(await openProject(workspace, { file }), given.model);
  return { name: config.name, config };
}
