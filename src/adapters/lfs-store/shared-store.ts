import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { inParallel } from './in-parallel.ts';
import { objectPath } from './object-path.ts';

/** Files under way at once. */
const FILES = 32;

/**
 * The local store of a clone with a folder behind it that many clones share, laid out like `.git/lfs`: a runner's own disk, or what a cache
 * restored. What is wanted and lies there is linked (or shared block by block, or copied) instead of downloaded, keeping the time stamp
 * that says that it was verified; what is downloaded is linked there for the next clone. Nothing there is ever written to or removed.
 */
export function withSharedStore(local: ObjectStore, localFolder: string, sharedFolder: string): ObjectStore {
  const take = async (objects: readonly StoredObject[]): Promise<void> => {
    const absent = await local.absent(objects);
    await inParallel(
      absent,
      () => FILES,
      async (object) => void (await place(object, sharedFolder, localFolder)),
    );
  };
  /** A shared store that only others may write to is as good; the next clone downloads again. */
  const offer = async (object: StoredObject): Promise<void> => {
    await place(object, localFolder, sharedFolder).catch(() => false);
  };
  return {
    ...local,
    async absent(objects) {
      const here = await local.absent(objects);
      const there = await Promise.all(here.map((object) => isThere(objectPath(sharedFolder, object.oid), object.sizeBytes)));
      return here.filter((_, index) => there[index] !== true);
    },
    async receive(expected, bytes, from) {
      await local.receive(expected, bytes, from);
      await offer(expected);
    },
    async *open(oid, range) {
      const stats = await lstat(objectPath(sharedFolder, oid)).catch(() => undefined);
      if (stats?.isFile() === true) await take([{ oid, sizeBytes: stats.size }]);
      yield* local.open(oid, range);
    },
    async checkout(files) {
      const objects = files.map((file) => file.object);
      await take(objects);
      const written = await local.checkout(files);
      await inParallel(objects, () => FILES, offer);
      return written;
    },
  };
}

const isThere = async (path: string, sizeBytes: number): Promise<boolean> => {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true && stats.size === sizeBytes;
};

/** Puts an object of one store into another; false when it is not in the first. */
async function place({ oid, sizeBytes }: StoredObject, from: string, to: string): Promise<boolean> {
  const [source, target] = [objectPath(from, oid), objectPath(to, oid)];
  const stats = await lstat(source).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size !== sizeBytes) return false;
  if (await isThere(target, sizeBytes)) return true;
  const temporary = join(to, 'tmp', `${process.pid}-${randomBytes(8).toString('hex')}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(dirname(temporary), { recursive: true });
    try {
      await link(source, temporary);
    } catch {
      // Another disk, or one without links.
      await copyFile(source, temporary, constants.COPYFILE_FICLONE);
      await utimes(temporary, stats.atime, stats.mtime);
    }
    await rename(temporary, target);
    return true;
  } catch (cause) {
    if (isMissing(cause)) return false;
    throw asFailure(cause, target, 'write');
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes everything from a store that is not one of the objects, so that a cache holds what is needed and never only grows. */
export async function pruneStore(folder: string, keep: ReadonlySet<string>): Promise<number> {
  const entries = await readdir(join(folder, 'objects'), { recursive: true, withFileTypes: true }).catch(() => []);
  const doomed = entries.filter((entry) => entry.isFile() && !keep.has(entry.name));
  await inParallel(
    doomed,
    () => FILES,
    (entry) => rm(join(entry.parentPath, entry.name), { force: true }),
  );
  await rm(join(folder, 'tmp'), { recursive: true, force: true });
  return doomed.length;
}
