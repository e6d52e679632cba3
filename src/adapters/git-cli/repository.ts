import { stat } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import type { GitReader, GitWriter } from '#ports/git.ts';
import { commitStaged, stagePaths } from './index-commit.ts';
import { Porcelain } from './porcelain.ts';
import { pushReferences } from './push.ts';
import { changedPaths, describeCommit, fileAt, listTree, mergeBase, resolveCommit } from './reading.ts';
import { readBlobs } from './read-objects.ts';
import { runGit } from './run-git.ts';

/** Where the index of a repository is, and what its ids are digests of. */
export interface LocatedIndex {
  readonly index: string;
  readonly hash: 'sha1' | 'sha256';
}

/** Opens the repository that the folder belongs to; `git.not-a-repository` when there is none, `git.owner-not-trusted` when it is another user's. */
export async function openGitRepository(folder: string): Promise<GitReader & GitWriter & { readonly located: LocatedIndex }> {
  // A missing working folder would look like a missing program: spawn reports both as ENOENT.
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw notARepository(folder, ['The folder does not exist.']);
  const found = await runGit({
    folder,
    arguments: ['rev-parse', '--show-toplevel', '--git-common-dir', '--git-path', 'index', '--show-object-format'],
  });
  const [top, common, index, format] = found.output.toString('utf8').split('\n');
  if (found.exitCode !== 0 || top === undefined || common === undefined || top === '') {
    const said = found.errorText.split('\n').filter((line) => line !== '');
    throw /dubious ownership/.test(found.errorText) ? ownerNotTrusted(folder, said) : notARepository(folder, said);
  }
  const root = top;
  const git = new Porcelain(root);
  const commonFolder = resolvePath(folder, common);
  return {
    root,
    commonFolder,
    located: { index: resolvePath(folder, index ?? ''), hash: format === 'sha256' ? 'sha256' : 'sha1' },
    resolve: (reference, until) => resolveCommit(git, reference, until),
    mergeBase: (left, right) => mergeBase(git, left, right),
    fileAt: (commit, path) => fileAt(root, commit, path),
    listTree: (commit, below) => listTree(root, commit, below),
    readBlobs: (objectIds) => readBlobs(commonFolder, objectIds),
    changedPaths: (paths) => changedPaths(git, paths),
    describe: (commit) => describeCommit(git, commit),
    stage: (paths) => stagePaths(root, paths),
    commit: (message, paths) => commitStaged(root, message, paths),
    push: (remote, references) => pushReferences(root, remote, references),
  };
}

const notARepository = (folder: string, evidence: readonly string[]): Failure =>
  new Failure('git.not-a-repository', { message: `${folder} is not inside the working tree of a git repository.`, evidence });

/** Git names the folder to trust, which may lie above ours. */
function ownerNotTrusted(folder: string, evidence: readonly string[]): Failure {
  const command = evidence.find((line) => line.includes('safe.directory'))?.trim();
  return new Failure('git.owner-not-trusted', {
    message: `${folder} is in a repository of another user, which git does not open`,
    ...(command === undefined ? { evidence } : { remedy: `Run ${command} when its owner is to be trusted.` }),
  });
}
