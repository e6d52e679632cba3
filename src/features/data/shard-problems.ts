import { isShardName } from '#domain/data/shard/assign-shards.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { VerifyProblem } from './manifest-problems.ts';
import { committedShards } from './read-shards.ts';
import { shardFolder } from './shard-folder.ts';

/** Shards of a commit whose index in git is absent, unreadable, or that of other bytes: their members could not be read by range. */
export async function shardProblems(
  dataset: string,
  commit: CommitId,
  files: readonly DatasetFile[],
  ports: Pick<Workspace, 'git'>,
): Promise<VerifyProblem[]> {
  const shards = files.filter(({ path }) => isShardName(path.slice(path.lastIndexOf('/') + 1)));
  const folder = shardFolder(dataset);
  try {
    const indexes = new Map((await committedShards(folder, commit, ports)).map((index) => [index.shard, index]));
    const gone = [...indexes.keys()].filter((shard) => !shards.some(({ path }) => path === shard));
    return [
      ...shards.flatMap(({ path, sha256 }): VerifyProblem[] => {
        const index = indexes.get(path);
        if (index?.sha256 === sha256) return [];
        const message = index === undefined ? 'has no index in git' : 'has an index in git that is of other bytes';
        return [{ dataset, path, code: 'data.shard-invalid', message }];
      }),
      ...gone.map((path): VerifyProblem => ({ dataset, path, code: 'data.shard-invalid', message: 'has an index in git, and is no file' })),
    ];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ dataset, path: folder.indexes, code: error.code, message: error.message }];
  }
}
