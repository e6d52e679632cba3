import { createHash, hash as digest, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sha256 } from '#kernel/digest.ts';
import { instant } from '#kernel/instant.ts';
import type { GitStat } from '#ports/files.ts';
import type { PutObject, StoredObject } from '#ports/objects.ts';
import { asFailure } from '../node-fs/system-error.ts';
import { GIT_STAT_FIELDS, isSettled, putGitStat } from './git-stat.ts';
import { objectPath } from './object-path.ts';
import { isSealed, sealOf } from './seal.ts';

export interface PlaceObjects {
  readonly lfsFolder: string;
  readonly paths: readonly string[];
  /** Whether the bytes are to be kept; otherwise only their digests are taken. */
  readonly keep: boolean;
}

/** Bytes read and written at a time; shared by the files of one thread. */
const CHUNK = Buffer.allocUnsafe(1 << 20);

/**
 * Puts files into the object store, each read once: the bytes that are hashed are the bytes that are written. Synchronous, because a
 * round trip through the event loop costs more than a small file does; meant for a worker thread.
 */
export function placeObjects({ lfsFolder, paths, keep }: PlaceObjects): PutObject[] {
  if (keep) mkdirSync(join(lfsFolder, 'tmp'), { recursive: true });
  const gitStats = new Uint32Array(GIT_STAT_FIELDS * paths.length);
  return paths.map((path, position) => {
    try {
      return placeOne(keep ? lfsFolder : undefined, path, (stats) => putGitStat(stats, gitStats, GIT_STAT_FIELDS * position));
    } catch (cause) {
      throw asFailure(cause, path, (cause as NodeJS.ErrnoException).syscall === 'write' ? 'write' : 'read');
    }
  });
}

/** Looked at when everything was read, so that a change on the way shows. */
function placeOne(lfsFolder: string | undefined, path: string, toGitStat: (stats: BigIntStats) => GitStat): PutObject {
  const beganAt = Date.now();
  const source = openSync(path, constants.O_RDONLY);
  try {
    const filled = fill(source);
    const large =
      filled < CHUNK.length
        ? undefined
        : lfsFolder === undefined
          ? readThrough(source, () => undefined)
          : placeLarge(lfsFolder, source, path);
    const after = fstatSync(source, { bigint: true });
    const { oid, sizeBytes } = large ?? placeSmall(lfsFolder, CHUNK.subarray(0, filled));
    const seen = { sizeBytes: Number(after.size), modifiedAt: instant(millisecondsOf(after.mtimeNs)) };
    return { oid, sizeBytes, after: isSettled(after, beganAt) ? { ...seen, gitStat: toGitStat(after) } : seen };
  } finally {
    closeSync(source);
  }
}

/** Reads a small file whole; returns the size of the chunk when there is more than that. */
function fill(source: number): number {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < CHUNK.length; filled += read) {
    read = readSync(source, CHUNK, filled, CHUNK.length - filled, filled);
  }
  return filled;
}

/** Whole in memory, so that an object that is there already is not written at all. */
function placeSmall(lfsFolder: string | undefined, bytes: Uint8Array): StoredObject {
  const object = { oid: digest('sha256', bytes) as Sha256, sizeBytes: bytes.length };
  // An empty file is its own pointer, and git-lfs keeps no object for it. What lies in a folder that did not exist a moment ago need not
  // be looked for; 10,000 objects make 9,300 folders.
  if (lfsFolder === undefined || bytes.length === 0) return object;
  if (!makeFolder(dirname(objectPath(lfsFolder, object.oid))) && isThere(lfsFolder, object)) return object;
  writeObject(lfsFolder, object, bytes);
  return object;
}

/** Puts verified bytes in the place of their object; meant for small ones, as nothing else happens meanwhile. */
export function writeObject(lfsFolder: string, object: StoredObject, bytes: Uint8Array): void {
  try {
    writeOnce(lfsFolder, object, bytes);
  } catch (cause) {
    // Somebody cleared the store since its folders were made.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    made.clear();
    writeOnce(lfsFolder, object, bytes);
  }
}

function writeOnce(lfsFolder: string, object: StoredObject, bytes: Uint8Array): void {
  makeFolder(join(lfsFolder, 'tmp'));
  makeFolder(dirname(objectPath(lfsFolder, object.oid)));
  const temporary = temporaryPath(lfsFolder);
  const target = openSync(temporary, 'wx', 0o644);
  let placed = false;
  try {
    writeAll(target, bytes);
    settle(lfsFolder, temporary, target, object);
    placed = true;
  } finally {
    closeSync(target);
    if (!placed) rmSync(temporary, { force: true });
  }
}

/** As `Stats.mtimeMs` has it, so that the two can be compared. */
const millisecondsOf = (nanoseconds: bigint): number =>
  Number(nanoseconds / 1_000_000_000n) * 1000 + Number(nanoseconds % 1_000_000_000n) / 1e6;

/** A clone of the file's blocks where the file system has them, and the clone is what is hashed; a copy elsewhere. */
function placeLarge(lfsFolder: string, source: number, path: string): StoredObject {
  const clone = temporaryPath(lfsFolder);
  try {
    copyFileSync(path, clone, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
  } catch {
    rmSync(clone, { force: true });
    return writeThenRename(lfsFolder, (target) => readThrough(source, (bytes) => writeAll(target, bytes)));
  }
  const target = openSync(clone, 'r+');
  try {
    return finish(
      lfsFolder,
      clone,
      target,
      readThrough(target, () => undefined),
    );
  } finally {
    closeSync(target);
    rmSync(clone, { force: true });
  }
}

function writeThenRename(lfsFolder: string, write: (target: number) => StoredObject): StoredObject {
  const temporary = temporaryPath(lfsFolder);
  const target = openSync(temporary, 'wx', 0o644);
  let placed = false;
  try {
    const object = finish(lfsFolder, temporary, target, write(target));
    placed = true;
    return object;
  } finally {
    closeSync(target);
    if (!placed) rmSync(temporary, { force: true });
  }
}

function finish(lfsFolder: string, temporary: string, target: number, object: StoredObject): StoredObject {
  if (isThere(lfsFolder, object)) {
    rmSync(temporary, { force: true });
    return object;
  }
  settle(lfsFolder, temporary, target, object);
  return object;
}

/** The folders that this thread knows to be there: most objects of a large store share one of 65,536 with others. */
const made = new Set<string>();

/** Whether the folder was made just now. */
function makeFolder(folder: string): boolean {
  if (made.has(folder)) return false;
  made.add(folder);
  try {
    mkdirSync(folder);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return mkdirSync(folder, { recursive: true }) !== undefined;
    if (code !== 'EEXIST') throw cause;
    return false;
  }
}

function settle(lfsFolder: string, temporary: string, target: number, object: StoredObject): void {
  futimesSync(target, sealOf(object.oid), sealOf(object.oid));
  const path = objectPath(lfsFolder, object.oid);
  try {
    renameSync(temporary, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    mkdirSync(dirname(path), { recursive: true });
    renameSync(temporary, path);
  }
}

/** An object that is sealed and of the right size is kept. Any other one is replaced by the bytes that were just hashed, which mends it. */
function isThere(lfsFolder: string, { oid, sizeBytes }: StoredObject): boolean {
  const stats = lstatSync(objectPath(lfsFolder, oid), { throwIfNoEntry: false });
  return stats !== undefined && stats.isFile() && stats.size === sizeBytes && isSealed(oid, stats.mtimeMs);
}

function readThrough(source: number, use: (bytes: Uint8Array) => void): StoredObject {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for (;;) {
    const read = readSync(source, CHUNK, 0, CHUNK.length, sizeBytes);
    if (read === 0) return { oid: hash.digest('hex') as Sha256, sizeBytes };
    const bytes = CHUNK.subarray(0, read);
    hash.update(bytes);
    use(bytes);
    sizeBytes += read;
  }
}

function writeAll(target: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(target, bytes, written);
}

let counted = 0;
const THREAD = randomBytes(8).toString('hex');
const temporaryPath = (lfsFolder: string): string => join(lfsFolder, 'tmp', `${process.pid}-${THREAD}-${++counted}`);
