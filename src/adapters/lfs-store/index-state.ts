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
  if (written === undefined) return { listed: [], current: new Set(), placeholders: new Set() };
  const bytes = readFileSync(index);
  const hashBytes = hash === 'sha256' ? 32 : 20;
  const entries = indexEntries(bytes, hashBytes);
  if (entries === undefined) return { listed: await listedByGit(root, folder), current: new Set(), placeholders: new Set() };
  const expected = new Map(pointers.map((one) => [one.path, one]));
  const listed = new Set<string>();
  const current = new Set<string>();
  const placeholders = new Set<string>();
  const prefix = `${folder}/`;
  for (const { name, stage, start } of entries) {
    if (!name.startsWith(prefix)) continue;
    listed.add(name);
    const known = stage === 0 ? expected.get(name) : undefined;
    if (known === undefined) continue;
    const { pointer } = known;
    const seen = known.seen?.identity === undefined ? fileNow(`${root}/${name}`) : known.seen;
    if (seen?.kind !== 'file' || seen.modifiedAt + TICK_MS > written) continue;
    const kind = kindBySize(seen.sizeBytes, pointer);
    if (kind === 'unclear' || !isAsRecorded(bytes, start, seen) || !isStaged(bytes, start, hashBytes, known)) continue;
    (kind === 'data' ? current : placeholders).add(name);
  }
  return { listed: [...listed], current, placeholders };
}

const isStaged = (index: Buffer, start: number, hashBytes: 20 | 32, { pointer, blob }: SeenPointer): boolean =>
  index.toString('hex', start + 40, start + 40 + hashBytes) === (blob ?? blobId(Buffer.from(pointer), hashBytes === 32 ? 64 : 40));

function fileNow(path: string): FileStat | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : toFileStat(stats);
}

/**
 * A clone without git-lfs, or with `GIT_LFS_SKIP_SMUDGE`, has the pointers themselves as files, and its index vouches for those just as well.
 * Data that is as long as its pointer (about 128 bytes) can only be told from it by its content.
 */
function kindBySize(sizeBytes: number, pointer: string): 'data' | 'pointer' | 'unclear' {
  const isData = pointer === '' ? sizeBytes === 0 : pointer.endsWith(`\nsize ${sizeBytes}\n`);
  const isPointer = pointer !== '' && sizeBytes === pointer.length;
  return isData === isPointer ? 'unclear' : isData ? 'data' : 'pointer';
}

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
