import { Failure } from '#kernel/failure.ts';
import { formatInstant, instant, type Instant } from '#kernel/instant.ts';
import type { CommitFacts, CommitId, TreeFile } from '#ports/git.ts';
import type { Porcelain } from './porcelain.ts';
import { gitRefused, runGit } from './run-git.ts';

/** Whether git can take the text for a revision and for nothing else: an option or a second line never passes. */
export const isRevisionText = (text: string): boolean => text !== '' && !text.startsWith('-') && !/[\0\n\r]/.test(text);

export async function resolveCommit(git: Porcelain, reference: string, until?: Instant): Promise<CommitId | undefined> {
  if (!isRevisionText(reference)) return undefined;
  const output = await git.attempt(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
  const id = output?.trim();
  if (id === undefined || id === '' || until === undefined) return id === '' ? undefined : id;
  const before = `--before=${formatInstant(until)}`;
  const found = (await git.attempt(['rev-list', '--max-count=1', '--first-parent', before, id, '--']))?.trim();
  return found === '' ? undefined : found;
}

export async function mergeBase(git: Porcelain, left: string, right: string): Promise<CommitId | undefined> {
  for (const side of [left, right]) {
    if ((await resolveCommit(git, side)) === undefined) throw unknownReference(side);
  }
  const output = await git.attempt(['merge-base', '--', left, right]);
  const id = output?.trim();
  return id === undefined || id === '' ? undefined : id;
}

export async function fileAt(root: string, commit: CommitId, path: string): Promise<Uint8Array | undefined> {
  if (!isRevisionText(commit)) throw unknownReference(commit);
  const result = await runGit({ folder: root, arguments: ['cat-file', 'blob', `${commit}:${path}`] });
  if (result.exitCode === 0) return result.output;
  await requireCommit(root, commit);
  return undefined;
}

export async function listTree(root: string, commit: CommitId, folder: string): Promise<readonly TreeFile[]> {
  if (!isRevisionText(commit)) throw unknownReference(commit);
  const below = folder === '' || folder === '.' ? [] : ['--', folder.endsWith('/') ? folder : `${folder}/`];
  const result = await runGit({ folder: root, arguments: ['ls-tree', '-r', '-z', '--full-tree', commit, ...below] });
  if (result.exitCode !== 0) {
    await requireCommit(root, commit);
    throw gitRefused(['ls-tree'], result.errorText);
  }
  return parseTreeListing(result.output.toString('utf8'));
}

/** Entries of `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
export function parseTreeListing(text: string): TreeFile[] {
  const files: TreeFile[] = [];
  for (const entry of text.split('\0')) {
    const tab = entry.indexOf('\t');
    if (tab < 0) continue;
    const [mode, , objectId] = entry.slice(0, tab).split(' ');
    files.push({ path: entry.slice(tab + 1), mode: mode!, objectId: objectId! });
  }
  return files;
}

export async function changedPaths(git: Porcelain, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const output = await git.run([
    '--literal-pathspecs',
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...paths,
  ]);
  return output
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3))
    .sort();
}

export async function describeCommit(git: Porcelain, commit: CommitId): Promise<CommitFacts> {
  const id = await resolveCommit(git, commit);
  if (id === undefined) throw unknownReference(commit);
  const output = await git.run(['log', '-1', '--no-show-signature', '--no-color', '--format=%ct%x00%an%x00%s', id, '--']);
  const [seconds, author, subject] = output.replace(/\n$/, '').split('\0');
  return { id, subject: subject ?? '', author: author ?? '', committedAt: instant(Number(seconds) * 1000) };
}

async function requireCommit(root: string, commit: string): Promise<void> {
  const known = await runGit({ folder: root, arguments: ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`] });
  if (known.exitCode !== 0) throw unknownReference(commit);
}

const unknownReference = (reference: string): Failure =>
  new Failure('git.reference-unknown', { message: `There is no commit that ${JSON.stringify(reference)} names.` });
