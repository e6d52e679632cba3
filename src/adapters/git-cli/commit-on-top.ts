import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { CommitFile, CommitId } from '#ports/git.ts';
import { identityOptions } from './identity.ts';
import { isRevisionText } from './reading.ts';
import { gitText, requireGit, runGit } from './run-git.ts';

/** Writes a commit object above `parent` through an index of its own; branch, index and working tree stay as they are. */
export async function commitOnTop(root: string, parent: CommitId, message: string, files: readonly CommitFile[]): Promise<CommitId> {
  if (!isRevisionText(parent) || (await runGit({ folder: root, arguments: ['cat-file', '-e', `${parent}^{commit}`] })).exitCode !== 0) {
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
      const blob = await gitText({ folder: root, arguments: ['hash-object', '-w', '--stdin'], input: content });
      lines.push(`100644 ${blob}\t${path}\0`);
    }
    await requireGit({ folder: root, arguments: ['read-tree', parent], variables });
    await requireGit({ folder: root, arguments: ['update-index', '-z', '--replace', '--index-info'], input: lines.join(''), variables });
    const tree = await gitText({ folder: root, arguments: ['write-tree'], variables });
    const identity = await identityOptions(root);
    return await gitText({ folder: root, arguments: [...identity, 'commit-tree', tree, '-p', parent], input: message });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
