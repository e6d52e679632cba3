import { join } from 'node:path';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

/** Where the configuration says that a dataset keeps its bytes; undefined when it says nothing, or there is none. */
export async function configuredStorage(
  dataset: string,
  workspace: Pick<Workspace, 'files' | 'root'>,
): Promise<DatasetConfig['storage'] | undefined> {
  if ((await workspace.files.stat(join(workspace.root, PROJECT_FILE))) === undefined) return undefined;
  return (await openProject(workspace)).datasets[dataset]?.storage;
}
