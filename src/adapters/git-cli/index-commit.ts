import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommitId } from '#ports/git.ts';
import { identityOptions } from './identity.ts';
import { gitText, requireGit, runGit } from './run-git.ts';

/** Adds the paths to the index as they are on disk, deletions included. Paths are literal, never patterns. */
export async function stagePaths(root: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await requireGit({
    folder: root,
    arguments: ['--literal-pathspecs', 'add', '--all', '--pathspec-from-file=-', '--pathspec-file-nul'],
    input: paths.join('\0'),
  });
}

/**
 * Commits what the index holds below the paths. `git commit -- <paths>` would read the working tree again and run its filters, so that
 * LFS pointers staged without git-lfs would be replaced by the bytes; the index is what counts here.
 */
export async function commitStaged(root: string, message: string, paths: readonly string[]): Promise<CommitId | undefined> {
  const ours = await stagedPaths(root, paths);
  if (ours.length === 0) return undefined;
  const all = await stagedPaths(root, []);
  if (all.length === ours.length) await commitIndex(root, message, {});
  else await commitPart(root, message, ours);
  return gitText({ folder: root, arguments: ['rev-parse', 'HEAD'] });
}

async function commitIndex(root: string, message: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const identity = await identityOptions(root);
  await requireGit({
    folder: root,
    arguments: [...identity, 'commit', '--quiet', '--cleanup=whitespace', '--file=-'],
    input: message,
    variables,
  });
}

/** Commits through a second index that is HEAD plus our paths; what else is staged stays staged. */
async function commitPart(root: string, message: string, ours: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-index-'));
  const variables = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const staged = await requireGit({ folder: root, arguments: ['ls-files', '--stage', '-z'] });
    const entryOf = new Map<string, string>();
    for (const entry of staged.toString('utf8').split('\0')) {
      const tab = entry.indexOf('\t');
      if (tab >= 0) entryOf.set(entry.slice(tab + 1), entry);
    }
    if (await hasHead(root)) await requireGit({ folder: root, arguments: ['read-tree', 'HEAD'], variables });
    const lines = ours.map((path) => entryOf.get(path) ?? `0 ${'0'.repeat(40)}\t${path}`);
    await requireGit({ folder: root, arguments: ['update-index', '-z', '--index-info'], input: `${lines.join('\0')}\0`, variables });
    await commitIndex(root, message, variables);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paths whose index entry differs from HEAD. */
async function stagedPaths(root: string, paths: readonly string[]): Promise<string[]> {
  const listing = (await hasHead(root))
    ? ['diff-index', '--cached', '--name-only', '--no-renames', '-z', 'HEAD']
    : ['ls-files', '--cached', '-z'];
  const output = await requireGit({ folder: root, arguments: ['--literal-pathspecs', ...listing, '--', ...paths] });
  return output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

async function hasHead(root: string): Promise<boolean> {
  return (await runGit({ folder: root, arguments: ['rev-parse', '--verify', '--quiet', 'HEAD'] })).exitCode === 0;
}
