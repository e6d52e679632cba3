import { lstatSync, readFileSync, statSync } from 'node:fs';
import type { FileStat } from '#ports/files.ts';
import type { IndexState, SeenPointer } from '#ports/pointer-index.ts';
import { blobId } from '../git-cli/blob-id.ts';
import { requireGit } from '../git-cli/run-git.ts';
import { toFileStat } from '../node-fs/files.ts';
import { isMissing } from '../node-fs/system-error.ts';
import { indexEntries } from './index-entries.ts';
import { isAsRecorded } from './index-stat.ts';

/** File systems stamp times by the tick of a clock, of which the slowest in use has 100 in a second; twice that is certain. */
const TICK_MS = 20;

/**
 * What the index has below a folder, and which of the pointers it has for files that have not been touched since. The judgement is git's own:
 * equal stat data, and a file that was older than the index when that was written.
 */
export async function readIndexState(
  root: string,
  index: string,
  hash: 'sha1' | 'sha256',
  folder: string,
  pointers: readonly SeenPointer[],
): Promise<IndexState> {
  const written = indexTime(index);
  if (written === undefined) return { listed: [], current: new Set() };
  const bytes = readFileSync(index);
  const hashBytes = hash === 'sha256' ? 32 : 20;
  const entries = indexEntries(bytes, hashBytes);
  if (entries === undefined) return { listed: await listedByGit(root, folder), current: new Set() };
  const expected = new Map(pointers.map((one) => [one.path, one]));
  const below = entries.filter(({ name }) => name.startsWith(`${folder}/`));
  const current = below.filter(({ name, stage, start }) => {
    const known = stage === 0 ? expected.get(name) : undefined;
    if (known === undefined) return false;
    const { pointer } = known;
    const seen = known.seen?.identity === undefined ? fileNow(`${root}/${name}`) : known.seen;
    if (seen?.kind !== 'file' || !holdsData(seen.sizeBytes, pointer) || seen.modifiedAt + TICK_MS > written) return false;
    return isAsRecorded(bytes, start, seen) && isStaged(bytes, start, hashBytes, pointer);
  });
  return { listed: [...new Set(below.map(({ name }) => name))], current: new Set(current.map(({ name }) => name)) };
}

const isStaged = (index: Buffer, start: number, hashBytes: 20 | 32, pointer: string): boolean =>
  index.toString('hex', start + 40, start + 40 + hashBytes) === blobId(Buffer.from(pointer), hashBytes === 32 ? 64 : 40);

function fileNow(path: string): FileStat | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : toFileStat(stats);
}

/**
 * A clone without git-lfs, or with `GIT_LFS_SKIP_SMUDGE`, has the pointers themselves as files, and its index vouches for those just as well.
 * Data of 128 bytes is as long as its pointer, so that only its content tells.
 */
const holdsData = (sizeBytes: number, pointer: string): boolean =>
  pointer === '' ? sizeBytes === 0 : pointer.endsWith(`\nsize ${sizeBytes}\n`) && sizeBytes !== pointer.length;

function indexTime(index: string): number | undefined {
  try {
    return statSync(index).mtimeMs;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

async function listedByGit(root: string, folder: string): Promise<string[]> {
  const output = await requireGit({ folder: root, arguments: ['--literal-pathspecs', 'ls-files', '-z', '--', folder] });
  return output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}
