import { createHash } from 'node:crypto';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BigIntStats } from 'node:fs';
import { Failure } from '#kernel/failure.ts';
import type { PointerEntry, PointerIndex } from '#ports/pointer-index.ts';
import { gitText, requireGit } from '../git-cli/run-git.ts';
import { recordStats, type StatRecord } from './index-stat.ts';

/** Waiting longer than this for another git command's lock means that the lock was left behind. */
const LOCK_WAIT_MS = 10_000;

/** Writes pointers into the index of the repository at `root`. */
export const gitPointerIndex = (root: string): PointerIndex => ({
  async stage(entries, removed) {
    if (entries.length === 0 && removed.length === 0) return;
    const blobs = await writeBlobs(
      root,
      entries.map(({ pointer }) => pointer),
    );
    const zero = '0'.repeat(blobs[0]?.length ?? 40);
    const lines = [
      ...removed.map((path) => `0 ${zero}\t${path}`),
      ...entries.map(({ path, seen }, index) => `${seen.executable ? '100755' : '100644'} ${blobs[index]!}\t${path}`),
    ];
    await requireGit({
      folder: root,
      arguments: ['update-index', '--add', '--replace', '-z', '--index-info'],
      input: lines.map((line) => `${line}\0`).join(''),
    });
    await recordFiles(root, entries, blobs);
  },
});

/** One git process for all blobs: fast-import keeps them loose when they are few and in one pack when they are many. */
async function writeBlobs(root: string, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const input: string[] = [];
  texts.forEach((text, index) => input.push(`blob\nmark :${index + 1}\ndata ${Buffer.byteLength(text)}\n${text}\n`));
  texts.forEach((_, index) => input.push(`get-mark :${index + 1}\n`));
  const output = await requireGit({
    folder: root,
    arguments: ['fast-import', '--quiet', '--done', '--cat-blob-fd=1'],
    input: `${input.join('')}done\n`,
  });
  return output.toString('utf8').trim().split('\n');
}

/**
 * Gives the entries the stat data of the files that they stand for. Without it git would run the clean filter over every file at the next
 * status, or, where git-lfs is not installed, compare the file with the pointer and call it modified.
 */
async function recordFiles(root: string, entries: readonly PointerEntry[], blobs: readonly string[]): Promise<void> {
  const records = new Map<string, StatRecord>();
  let newest = 0n;
  for (const [index, { path, seen }] of entries.entries()) {
    const stats = await lstat(join(root, path), { bigint: true }).catch(() => undefined);
    if (stats === undefined || !isAsSeen(stats, seen)) continue;
    records.set(path, { blob: blobs[index]!, stats });
    const seconds = stats.mtimeNs / 1_000_000_000n;
    if (seconds > newest) newest = seconds;
  }
  if (records.size === 0) return;
  await waitOutSecond(Number(newest));
  const [indexFile, format] = (
    await gitText({ folder: root, arguments: ['rev-parse', '--git-path', 'index', '--show-object-format'] })
  ).split('\n');
  const path = resolve(root, indexFile!);
  const hash = format === 'sha256' ? 'sha256' : 'sha1';
  await withLock(path, async (write) => {
    const before = await readFile(path);
    const hashBytes = hash === 'sha256' ? 32 : 20;
    const patched = recordStats(before, hashBytes, records);
    if (patched === undefined) return false;
    const trailer = patched.subarray(patched.length - hashBytes);
    // index.skipHash leaves zeros there, and zeros they stay.
    if (trailer.some((byte) => byte !== 0)) {
      createHash(hash).update(patched.subarray(0, -hashBytes)).digest().copy(trailer);
    }
    await write(patched);
    return true;
  });
}

const isAsSeen = (stats: BigIntStats, seen: PointerEntry['seen']): boolean =>
  stats.isFile() && Number(stats.size) === seen.sizeBytes && Math.abs(Number(stats.mtimeNs / 1000n) / 1000 - seen.modifiedAt) < 0.01;

/**
 * git distrusts an entry whose file is not older than the index file, by whole seconds ("racily clean"), and looks at its content again.
 * So the index is written in a later second than the newest file was.
 */
async function waitOutSecond(newest: number): Promise<void> {
  const wait = (newest + 1) * 1000 + 20 - Date.now();
  if (wait > 0 && wait <= 2000) await sleep(wait);
}

async function withLock(index: string, work: (write: (content: Buffer) => Promise<void>) => Promise<boolean>): Promise<void> {
  const lock = `${index}.lock`;
  const handle = await takeLock(lock);
  let renamed = false;
  try {
    const changed = await work(async (content) => {
      await handle.writeFile(content);
      await handle.sync();
    });
    await handle.close();
    if (changed) {
      await rename(lock, index);
      renamed = true;
    }
  } finally {
    await handle.close().catch(() => undefined);
    if (!renamed) await rm(lock, { force: true });
  }
}

async function takeLock(lock: string) {
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      return await open(lock, 'wx');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      if (Date.now() > deadline)
        throw new Failure('data.index-locked', { message: `${lock} has been there for ${LOCK_WAIT_MS / 1000} s`, cause });
      await sleep(50);
    }
  }
}
