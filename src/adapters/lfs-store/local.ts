import { createHash } from 'node:crypto';
import { createReadStream, lstatSync } from 'node:fs';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { ObjectFile, ObjectStore, StoredObject } from '#ports/objects.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { checkoutObjects, type CheckoutObjects } from './checkout-objects.ts';
import { requireSpace, type FreeSpace } from './disk-space.ts';
import { corruptObject, missingObject } from './object-failures.ts';
import { objectPath } from './object-path.ts';
import { placeObjects, type PlaceObjects } from './place-objects.ts';
import { runJobs } from './run-jobs.ts';
import { keptBytes, receiveObject } from './received-object.ts';

export interface LocalObjectStoreOptions {
  /** Threads for many files; without them one thread does it. */
  readonly openWorkers?: () => Promise<WorkerPool>;
  /** How free space is found out; the file system is asked unless given. */
  readonly freeSpace?: FreeSpace;
}

/**
 * Objects below `<lfsFolder>/objects` as git-lfs lays them out, so that both see each other's. Bytes first go to a temporary file beside
 * them and are renamed when their digest is known: a reader never meets half an object, and two writers of one object do not disturb
 * each other. Nothing waits for the disk (as in git-lfs): what a power failure damages is found by its size or digest and fetched again.
 */
export function localObjectStore(lfsFolder: string, options: LocalObjectStoreOptions = {}): ObjectStore {
  return {
    absent: async (objects) => objects.filter(({ oid, sizeBytes }) => sizeOf(objectPath(lfsFolder, oid)) !== sizeBytes),
    put: (paths) => putAll(lfsFolder, paths, options),
    kept: (object) => keptBytes(lfsFolder, object),
    receive: (expected, bytes, from = 0) => receiveObject(lfsFolder, expected, bytes, from),
    open: (oid) => openVerified(lfsFolder, oid),
    checkout: (files) => checkoutAll(lfsFolder, files, options),
    requireSpace: (storeBytes, folder) =>
      requireSpace([{ path: lfsFolder, bytes: storeBytes }, ...(folder === undefined ? [] : [folder])], options.freeSpace),
  };
}

async function putAll(lfsFolder: string, paths: readonly string[], { openWorkers }: LocalObjectStoreOptions): Promise<StoredObject[]> {
  const files = paths.map((path) => ({ path, sizeBytes: sizeOf(path) ?? 0 }));
  const job = (part: typeof files): PlaceObjects => ({ lfsFolder, paths: part.map((file) => file.path) });
  return (
    await runJobs({ name: 'lfs.placeObjects', run: placeObjects, job, items: files, bytesOf: (file) => file.sizeBytes }, openWorkers)
  ).flat();
}

async function checkoutAll(lfsFolder: string, files: readonly ObjectFile[], { openWorkers }: LocalObjectStoreOptions): Promise<void> {
  const job = (part: readonly ObjectFile[]): CheckoutObjects => ({ lfsFolder, files: part });
  await runJobs(
    { name: 'lfs.checkoutObjects', run: checkoutObjects, job, items: files, bytesOf: (file) => file.object.sizeBytes },
    openWorkers,
  );
}

/** The last piece is handed on only when the digest is right: whoever sends the bytes elsewhere can never send all of a damaged object. */
async function* openVerified(lfsFolder: string, oid: Sha256): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  try {
    for await (const chunk of createReadStream(objectPath(lfsFolder, oid), { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (held !== undefined) yield held;
      held = chunk;
    }
  } catch (cause) {
    throw isMissing(cause) ? missingObject(oid) : cause instanceof Failure ? cause : asFailure(cause, objectPath(lfsFolder, oid), 'read');
  }
  const found = hash.digest('hex');
  if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
  if (held !== undefined) yield held;
}

function sizeOf(path: string): number | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? stats.size : undefined;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw asFailure(cause, path, 'read');
  }
}
