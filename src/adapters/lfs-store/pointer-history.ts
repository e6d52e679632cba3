import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { IntroducedFile, PointerHistory } from '#ports/pointer-history.ts';
import { blobId } from '../git-cli/blob-id.ts';
import { requireGit, runGit } from '../git-cli/run-git.ts';

/** Reads the history of the repository at `root` through git. */
export const gitPointerHistory = (root: string): PointerHistory => ({
  async filtered(commit, paths) {
    if (paths.length === 0) return new Set();
    // check-attr reads the attributes of a commit only since git 2.40; those of an index it has always read.
    const index = join(tmpdir(), `trainyard-index-${randomBytes(8).toString('hex')}`);
    try {
      const variables = { GIT_INDEX_FILE: index };
      await requireGit({ folder: root, arguments: ['read-tree', commit], variables });
      const input = paths.map((path) => `${path}\0`).join('');
      const output = await requireGit({ folder: root, arguments: ['check-attr', '--cached', '-z', '--stdin', 'filter'], input, variables });
      return parseFiltered(output.toString('utf8'));
    } finally {
      await rm(index, { force: true });
    }
  },
  blobId: (text, digits) => blobId(Buffer.from(text), digits === 64 ? 64 : 40),
  async introduced(base, head) {
    const output = await requireGit({
      folder: root,
      arguments: [
        'log',
        '--reverse',
        '-z',
        '--format=%x01%H',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--diff-merges=separate',
        '--root',
        base === undefined ? head : `${base}..${head}`,
        '--',
      ],
    });
    return parseIntroduced(output.toString('utf8'));
  },
  async revisions(path) {
    const found = await runGit({
      folder: root,
      arguments: ['--literal-pathspecs', 'log', '--max-count=1000', '--format=%H', 'HEAD', '--', path],
    });
    // A repository without a commit has no HEAD to look from.
    if (found.exitCode !== 0) return [];
    return found.output
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .reverse();
  },
});

/** Triples of path, attribute and value. */
function parseFiltered(text: string): Set<string> {
  const fields = text.split('\0');
  const found = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) if (fields[at + 2] === 'lfs') found.add(fields[at]!);
  return found;
}

/**
 * Fields of `git log --raw -z`: `\1<commit>`, then `:<mode> <mode> <id> <id> <status>` and a path for each change. Deletions bring nothing.
 */
export function parseIntroduced(text: string): IntroducedFile[] {
  const found = new Map<string, IntroducedFile>();
  let commit = '';
  let change: { readonly mode: string; readonly objectId: string } | undefined;
  for (const field of text.split('\0')) {
    const trimmed = field.replace(/^\n+/, '');
    const raw = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(trimmed);
    if (change !== undefined) {
      const key = `${change.objectId} ${field}`;
      if (change.mode !== '000000' && !found.has(key)) found.set(key, { path: field, ...change, commit });
      change = undefined;
    } else if (raw !== null) change = { mode: raw[1]!, objectId: raw[2]! };
    else if (trimmed.startsWith('\u0001')) commit = trimmed.slice(1).trim();
  }
  return [...found.values()];
}
