import { isAbsolute, join } from 'node:path';
import { runGit } from '../git-cli/run-git.ts';

/** Folders with objects, each laid out like `.git/lfs`. */
export interface LfsFolders {
  /** That of the clone, or the one that `lfs.storage` names in git's configuration, as for git-lfs. */
  readonly local: string;
  /** Folder that many clones share, looked at before anything is downloaded. */
  readonly shared?: string;
}

/** Where the objects of a clone are: `lfs.storage`, and the runner's TRAINYARD_SHARED_STORE or the restored TRAINYARD_OBJECT_CACHE. */
export async function lfsFolders(commonFolder: string, variable: (name: string) => string | undefined): Promise<LfsFolders> {
  const { exitCode, output } = await runGit({ folder: commonFolder, arguments: ['config', '--type=path', '--get', 'lfs.storage'] });
  const storage = exitCode === 0 ? output.toString('utf8').trim() : '';
  const local = storage === '' ? join(commonFolder, 'lfs') : isAbsolute(storage) ? storage : join(commonFolder, storage);
  const shared = [variable('TRAINYARD_SHARED_STORE'), variable('TRAINYARD_OBJECT_CACHE')].find(
    (folder) => folder !== undefined && folder !== '',
  );
  return { local, ...(shared === undefined || shared === local ? {} : { shared }) };
}
