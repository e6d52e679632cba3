import { join } from 'node:path';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import { Failure, Failures } from '#kernel/failure.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

/**
 * Where the configuration says that a dataset keeps its bytes; undefined when it says nothing or there is none. One that is not finished is
 * no reason not to take data in: without a word about it bytes are copied, which loses nothing.
 */
export async function configuredStorage(
  dataset: string,
  workspace: Pick<Workspace, 'files' | 'root'>,
): Promise<DatasetConfig['storage'] | undefined> {
  if ((await workspace.files.stat(join(workspace.root, PROJECT_FILE))) === undefined) return undefined;
  try {
    return (await openProject(workspace)).datasets[dataset]?.storage;
  } catch (error) {
    if (error instanceof Failure || error instanceof Failures) return undefined;
    throw error;
  }
}
