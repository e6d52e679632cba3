import { createHash, randomBytes } from 'node:crypto';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync, type BigIntStats } from 'node:fs';
import type { PlainEntry, PointerEntry, PointerIndex } from '#ports/pointer-index.ts';
import { blobId } from '../git-cli/blob-id.ts';
import type { LocatedIndex } from '../git-cli/repository.ts';
import { gitText, requireGit } from '../git-cli/run-git.ts';
import { isMissing } from '../node-fs/system-error.ts';
import { blobPack } from './blob-pack.ts';
import { indexEntries } from './index-entries.ts';
import { gitStatOf } from './git-stat.ts';
import { replaceIndex } from './index-lock.ts';
import { recordStats, type StatRecord } from './index-stat.ts';
import { readIndexState } from './index-state.ts';
import { lstatNow } from './lstat-now.ts';

/** Writes pointers into the index of the repository at `root`; git is asked where that is, unless somebody knows. */
export const gitPointerIndex = (root: string, lockWaitMs?: number, located?: LocatedIndex): PointerIndex => {
  let found: Promise<LocatedIndex> | undefined;
  return pointerIndex(root, () => (found ??= located === undefined ? locateIndex(root) : Promise.resolve(located)), lockWaitMs);
};

const pointerIndex = (root: string, locate: () => Promise<LocatedIndex>, lockWaitMs: number | undefined): PointerIndex => ({
  async state(folder, pointers) {
    const { index, hash } = await locate();
    return await readIndexState(root, index, hash, folder, pointers);
  },
  async stage(entries, removed, plain = []) {
    if (entries.length === 0 && removed.length === 0 && plain.length === 0) return;
    const { index, hash } = await locate();
    const wanted = [
      ...entries.map(({ path, pointer, blob, seen }) => blobEntry(path, pointer, seen.executable ? '100755' : '100644', hash, blob)),
      ...plain.map(({ path, content }) => blobEntry(path, content, '100644', hash)),
    ];
    // Plain files are not waited for: git looks at their content again by itself, and finds what is staged.
    await waitOutSecond(entries.reduce((newest, { seen }) => Math.max(newest, seen.modifiedAt), 0));
    await replaceIndex(
      index,
      async () => {
        const before = readNow(index);
        const fresh = notStaged(before, hash, wanted);
        const asIs = before !== undefined && fresh.length === 0 && removed.length === 0;
        const staged = asIs ? before : await stageInCopy(root, index, hash, fresh, removed);
        return vouchForFiles(staged, hash, statRecords(root, entries, plain, wanted));
      },
      lockWaitMs,
    );
  },
});

async function locateIndex(root: string): Promise<LocatedIndex> {
  const [indexFile, format] = (
    await gitText({ folder: root, arguments: ['rev-parse', '--git-path', 'index', '--show-object-format'] })
  ).split('\n');
  return { index: resolve(root, indexFile!), hash: format === 'sha256' ? 'sha256' : 'sha1' };
}

/** As many objects as git itself leaves loose when it receives them (`transfer.unpackLimit`). */
const LOOSE_BLOBS = 100;

interface BlobEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly blob: string;
  /** Absent where the repository has the blob. */
  readonly bytes?: Uint8Array;
}

function blobEntry(path: string, text: string, mode: BlobEntry['mode'], hash: 'sha1' | 'sha256', known?: string): BlobEntry {
  if (known !== undefined) return { path, mode, blob: known };
  const bytes = Buffer.from(text);
  return { path, mode, bytes, blob: blobId(bytes, hash === 'sha256' ? 64 : 40) };
}

/** Entries that the index does not have just so; all of them where the index is of a kind that is left to git. */
function notStaged(index: Buffer | undefined, hash: 'sha1' | 'sha256', wanted: readonly BlobEntry[]): readonly BlobEntry[] {
  const hashBytes = hash === 'sha256' ? 32 : 20;
  const left = new Map(wanted.map((entry) => [entry.path, entry]));
  for (const { name, start, stage } of (index === undefined ? undefined : indexEntries(index, hashBytes)) ?? []) {
    const entry = stage === 0 ? left.get(name) : undefined;
    if (entry === undefined || index!.readUInt32BE(start + 24) !== Number.parseInt(entry.mode, 8)) continue;
    if (index!.toString('hex', start + 40, start + 40 + hashBytes) === entry.blob) left.delete(name);
  }
  return [...left.values()];
}

function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

/** One git process for all blobs, which checks and stores what it is given: loose when they are few, in one pack when they are many. */
async function writeBlobs(root: string, entries: readonly BlobEntry[], hash: 'sha1' | 'sha256'): Promise<void> {
  const blobs = new Map(entries.flatMap(({ blob, bytes }) => (bytes === undefined ? [] : [[blob, bytes] as const])));
  if (blobs.size === 0) return;
  await requireGit({
    folder: root,
    arguments: blobs.size < LOOSE_BLOBS ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'],
    input: blobPack([...blobs.values()], hash),
  });
}

/** Lets git itself change a copy of the index, so that every version and extension of the format is its business. */
async function stageInCopy(
  root: string,
  index: string,
  hash: 'sha1' | 'sha256',
  fresh: readonly BlobEntry[],
  removed: readonly string[],
): Promise<Buffer> {
  await writeBlobs(root, fresh, hash);
  const lines = [
    ...removed.map((path) => `0 ${'0'.repeat(hash === 'sha256' ? 64 : 40)}\t${path}`),
    ...fresh.map(({ path, mode, blob }) => `${mode} ${blob}\t${path}`),
  ];
  const copy = `${index}.${randomBytes(6).toString('hex')}`;
  try {
    await copyFile(index, copy).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
    });
    await requireGit({
      folder: root,
      arguments: ['update-index', '--add', '--replace', '-z', '--index-info'],
      input: lines.map((line) => `${line}\0`).join(''),
      variables: { GIT_INDEX_FILE: copy },
    });
    return await readFile(copy);
  } finally {
    await rm(copy, { force: true });
  }
}

function statRecords(
  root: string,
  entries: readonly PointerEntry[],
  plain: readonly PlainEntry[],
  wanted: readonly BlobEntry[],
): Map<string, StatRecord> {
  const records = new Map<string, StatRecord>();
  for (const [position, { path, content }] of plain.entries()) {
    const stats = lstatNow(join(root, path));
    const { blob } = wanted[entries.length + position]!;
    if (stats?.isFile() === true && Number(stats.size) === Buffer.byteLength(content)) records.set(path, { blob, stat: gitStatOf(stats) });
  }
  for (const [position, { path, seen }] of entries.entries()) {
    const { blob } = wanted[position]!;
    if (seen.gitStat !== undefined) records.set(path, { blob, stat: seen.gitStat });
    else {
      const stats = lstatNow(`${root}/${path}`);
      if (stats !== undefined && isAsSeen(stats, seen)) records.set(path, { blob, stat: gitStatOf(stats) });
    }
  }
  return records;
}

const isAsSeen = (stats: BigIntStats, seen: PointerEntry['seen']): boolean =>
  stats.isFile() && Number(stats.size) === seen.sizeBytes && Math.abs(Number(stats.mtimeNs / 1000n) / 1000 - seen.modifiedAt) < 0.01;

/**
 * Gives the entries the stat data of the files that they stand for. Without it git would run the clean filter over every file at the next
 * status, or, where git-lfs is not installed, compare the file with the pointer and call it modified.
 */
function vouchForFiles(index: Buffer, hash: 'sha1' | 'sha256', records: ReadonlyMap<string, StatRecord>): Buffer {
  const hashBytes = hash === 'sha256' ? 32 : 20;
  const patched = records.size === 0 ? undefined : recordStats(index, hashBytes, records);
  if (patched === undefined) return index;
  const trailer = patched.subarray(patched.length - hashBytes);
  // index.skipHash leaves zeros there, and zeros they stay.
  if (trailer.some((byte) => byte !== 0)) createHash(hash).update(patched.subarray(0, -hashBytes)).digest().copy(trailer);
  return patched;
}

/**
 * git distrusts an entry whose file is not older than the index file, by whole seconds ("racily clean"), and looks at its content again.
 * So the index is written in a later second than the newest file was; files are compared with what was seen after that second is over,
 * so that no change within it goes unnoticed.
 */
async function waitOutSecond(newestMs: number): Promise<void> {
  const wait = (Math.floor(newestMs / 1000) + 1) * 1000 + 20 - Date.now();
  if (wait > 0 && wait <= 2000) await sleep(wait);
}
