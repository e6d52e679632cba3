import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { CommitId } from '#ports/git.ts';
import type { TaggedFile } from '#ports/tags.ts';
import { identityOptions } from './identity.ts';
import { isRevisionText } from './reading.ts';
import { gitText, requireGit, runGit, type GitCommand } from './run-git.ts';

/** Writes a commit object above `parent` through an index of its own; branch, index and working tree stay as they are. */
export async function commitOnTop(
  repository: Pick<GitCommand, 'folder' | 'gitFolder'>,
  parent: CommitId,
  message: string,
  files: readonly TaggedFile[],
): Promise<CommitId> {
  if (!isRevisionText(parent) || (await runGit({ ...repository, arguments: ['cat-file', '-e', `${parent}^{commit}`] })).exitCode !== 0) {
    throw new Failure('git.reference-unknown', { message: `There is no commit ${JSON.stringify(parent)} to build on.` });
  }
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-index-'));
  const variables = { GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    const lines: string[] = [];
    for (const { path, content } of files) {
      if (parseRelativePath(path) === undefined || path.split('/').includes('.git')) {
        throw new Failure('contract.bug', { message: `${JSON.stringify(path)} cannot be a path of a commit.` });
      }
      const blob = await gitText({ ...repository, arguments: ['hash-object', '-w', '--stdin'], input: content });
      lines.push(`100644 ${blob}\t${path}\0`);
    }
    await requireGit({ ...repository, arguments: ['read-tree', parent], variables });
    await requireGit({ ...repository, arguments: ['update-index', '-z', '--replace', '--index-info'], input: lines.join(''), variables });
    const tree = await gitText({ ...repository, arguments: ['write-tree'], variables });
    const identity = await identityOptions(repository.folder);
    return await gitText({ ...repository, arguments: [...identity, 'commit-tree', tree, '-p', parent], input: message });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
