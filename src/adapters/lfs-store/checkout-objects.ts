import { createHash, hash as digest, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fstatSync,
  futimesSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Sha256 } from '#kernel/digest.ts';
import { instant, type Instant } from '#kernel/instant.ts';
import type { ObjectFile, StoredObject, WrittenFile } from '#ports/objects.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { GIT_STAT_FIELDS, putGitStat } from './git-stat.ts';
import { corruptObject, missingObject } from './object-failures.ts';
import { objectPath } from './object-path.ts';
import { isSealed, sealOf } from './seal.ts';

export interface CheckoutObjects {
  readonly lfsFolder: string;
  readonly files: readonly CheckoutFile[];
}

export interface CheckoutFile extends ObjectFile {
  /** A file outside of the store that is to be taken in place of the object, which is not there. */
  readonly copy?: string;
}

/** Files that we write are this much older than now, so that git takes their time stamps for good at once (see pointer-index). */
const AGE_SECONDS = 2;

/**
 * Copies objects to paths, each through a temporary file that is renamed, and returns what they are then. A sealed object of
 * the right size is not hashed; any other one is, and is sealed when it was good. Synchronous: meant for a worker thread, see placeObjects.
 */
export function checkoutObjects({ lfsFolder, files }: CheckoutObjects): WrittenFile[] {
  const temporaryFor = temporaryFolders(`${lfsFolder}/tmp`);
  // Whole seconds, which every file system keeps.
  const modifiedAt = instant((Math.floor(Date.now() / 1000) - AGE_SECONDS) * 1000);
  const gitStats = new Uint32Array(GIT_STAT_FIELDS * files.length);
  return files.map((file, position) => {
    try {
      const given = checkoutOne(lfsFolder, file, temporaryFor(file.path), modifiedAt);
      // Whoever changes the file from now on gives it a time of now, which is seconds from the one it has.
      const stats = lstatSync(file.path, { bigint: true });
      const unchanged = stats.mtimeMs === BigInt(given) && Number(stats.size) === file.object.sizeBytes;
      return { modifiedAt: given, ...(unchanged ? { gitStat: putGitStat(stats, gitStats, GIT_STAT_FIELDS * position) } : {}) };
    } catch (cause) {
      throw asFailure(cause, file.path, 'write');
    }
  });
}

/** Returns the time of last change that the file has. */
function checkoutOne(lfsFolder: string, file: CheckoutFile, temporary: string, modifiedAt: Instant): Instant {
  const { object, path, executable, readOnly = false, copy } = file;
  const source = { ...object, path: copy ?? objectPath(lfsFolder, object.oid), own: copy === undefined };
  // The rights follow the user's umask, as in every file that git checks out.
  const mode = (executable ? 0o777 : 0o666) & (readOnly ? 0o555 : 0o777);
  try {
    const names = readOnly && !executable && source.own ? linkObject(source, temporary) : 0;
    if (names > 0) {
      renameSync(temporary, path);
      // Renaming onto another name of the same file does nothing (POSIX), and the temporary one would stay.
      if (names > 2) rmSync(temporary, { force: true });
      return instant(sealOf(object.oid) * 1000);
    }
    const target = object.sizeBytes <= CHUNK.length ? copySmall(source, temporary, mode) : copyLarge(source, temporary, mode);
    try {
      futimesSync(target, modifiedAt / 1000, modifiedAt / 1000);
    } finally {
      closeSync(target);
    }
    renameSync(temporary, path);
    return modifiedAt;
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}

const WRITABLE = 0o222;

/**
 * Gives a sealed object another name and returns how many it has; 0 where that cannot be. The file shares its rights with the object, so both become read-only;
 * whoever writes all the same breaks the seal, and the object is hashed, and missed, before it is used again.
 */
function linkObject({ path, oid, sizeBytes }: Source, temporary: string): number {
  const before = statsOf(path, oid);
  requireSize(before, oid, sizeBytes);
  if (!isSealed(oid, before.mtimeMs)) return 0;
  try {
    if ((before.mode & WRITABLE) !== 0) chmodSync(path, before.mode & 0o777 & ~WRITABLE);
    linkSync(path, temporary);
    return before.nlink + 1;
  } catch (cause) {
    if (UNLINKABLE.has((cause as NodeJS.ErrnoException).code ?? '')) return 0;
    throw cause;
  }
}

/** Another disk, a file system without links, too many of them, or an object of somebody else. */
const UNLINKABLE: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EROFS']);

interface Source extends StoredObject {
  readonly path: string;
  /** An object of the store, which may be sealed; not a file that stands for it. */
  readonly own: boolean;
}

/** Files that fit are read and written whole; larger ones are the kernel's to copy. Shared by the files of one thread. */
const CHUNK = Buffer.allocUnsafe(256 << 10);

/** Reads an object whole, makes sure of it and writes it; returns the copy, open. */
function copySmall({ path, oid, sizeBytes, own }: Source, temporary: string, mode: number): number {
  const source = openSource(path, oid);
  try {
    const before = fstatSync(source);
    requireSize(before, oid, sizeBytes);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < sizeBytes; filled += read) read = readSync(source, CHUNK, filled, sizeBytes - filled, null);
    const bytes = CHUNK.subarray(0, filled);
    // Sealed after the last byte was read: nobody has written to it since it was verified.
    const after = fstatSync(source);
    if (!own || filled !== sizeBytes || !isSealed(oid, after.mtimeMs)) {
      const found = digest('sha256', bytes);
      if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
      if (own && isUntouched(before, after)) seal(path, oid);
    }
    const target = openSync(temporary, 'wx', mode);
    try {
      for (let written = 0; written < filled;) written += writeSync(target, bytes, written);
      return target;
    } catch (cause) {
      closeSync(target);
      throw cause;
    }
  } finally {
    closeSync(source);
  }
}

/** Lets the kernel copy, or share the blocks where it can, and makes sure of the copy; returns it, open. */
function copyLarge({ path, oid, sizeBytes, own }: Source, temporary: string, mode: number): number {
  const before = statsOf(path, oid);
  requireSize(before, oid, sizeBytes);
  closeSync(openSync(temporary, 'wx', mode | 0o200));
  copyFileSync(path, temporary, constants.COPYFILE_FICLONE);
  const target = openSync(temporary, 'r+');
  try {
    // A clone has the rights of its source, and a file that is only to be read had to be writable until now.
    fchmodSync(target, mode & ~process.umask());
    const after = statsOf(path, oid);
    if (!own || !isUntouched(before, after) || !isSealed(oid, before.mtimeMs)) {
      requireDigest(target, oid);
      if (own && isUntouched(before, after)) seal(path, oid);
    }
    return target;
  } catch (cause) {
    closeSync(target);
    throw cause;
  }
}

function openSource(path: string, oid: Sha256): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (cause) {
    if (isMissing(cause) || (cause as NodeJS.ErrnoException).code === 'ELOOP') throw missingObject(oid);
    throw asFailure(cause, path, 'read');
  }
}

function statsOf(path: string, oid: Sha256): Stats {
  try {
    const stats = lstatSync(path);
    if (stats.isFile()) return stats;
  } catch (cause) {
    if (!isMissing(cause)) throw asFailure(cause, path, 'read');
  }
  throw missingObject(oid);
}

function requireSize(stats: Stats, oid: Sha256, sizeBytes: number): void {
  if (!stats.isFile()) throw missingObject(oid);
  if (stats.size !== sizeBytes) throw corruptObject(oid, `${stats.size} bytes instead of ${sizeBytes}`);
}

const isUntouched = (before: Stats, after: Stats): boolean =>
  after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === before.size;

/**
 * Where to write what is to become a path: in the store, so that what a crash leaves behind is never taken for data, or beside the path
 * when that is on another disk. Makes the path's folder.
 */
function temporaryFolders(own: string): (path: string) => string {
  mkdirSync(own, { recursive: true });
  const disk = statSync(own).dev;
  const unique = randomBytes(8).toString('hex');
  let count = 0;
  const known = new Map<string, string>();
  return (path) => {
    const folder = dirname(path);
    let temporary = known.get(folder);
    if (temporary === undefined) {
      mkdirSync(folder, { recursive: true });
      temporary = statSync(folder).dev === disk ? own : folder;
      known.set(folder, temporary);
    }
    return `${temporary}/.${unique}-${++count}.partial`;
  };
}

function requireDigest(target: number, oid: Sha256): void {
  const hash = createHash('sha256');
  for (let position = 0; ;) {
    const read = readSync(target, CHUNK, 0, CHUNK.length, position);
    if (read === 0) break;
    hash.update(CHUNK.subarray(0, read));
    position += read;
  }
  const found = hash.digest('hex');
  if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
}

/** A store that only others may write to is as good without seals; it costs a hash each time. */
function seal(source: string, oid: Sha256): void {
  try {
    utimesSync(source, sealOf(oid), sealOf(oid));
  } catch {
    return;
  }
}
