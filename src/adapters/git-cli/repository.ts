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

/** Opens the repository that the folder belongs to; `git.not-a-repository` when there is none. */
export async function openGitRepository(folder: string): Promise<GitReader & GitWriter> {
  // A missing working folder would look like a missing program: spawn reports both as ENOENT.
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw notARepository(folder, ['The folder does not exist.']);
  const found = await runGit({ folder, arguments: ['rev-parse', '--show-toplevel', '--git-common-dir'] });
  const [top, common] = found.output.toString('utf8').split('\n');
  if (found.exitCode !== 0 || top === undefined || common === undefined || top === '') {
    throw notARepository(
      folder,
      found.errorText.split('\n').filter((line) => line !== ''),
    );
  }
  const root = top;
  const git = new Porcelain(root);
  const commonFolder = resolvePath(folder, common);
  return {
    root,
    commonFolder,
    resolve: (reference) => resolveCommit(git, reference),
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
