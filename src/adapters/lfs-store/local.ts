import { createHash } from 'node:crypto';
import { createReadStream, lstatSync } from 'node:fs';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { ByteRange } from '#ports/files.ts';
import type { ObjectFile, ObjectStore, PutObject, WrittenFile } from '#ports/objects.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { checkoutObjects, type CheckoutFile, type CheckoutObjects } from './checkout-objects.ts';
import { requireSpace, type FreeSpace } from './disk-space.ts';
import { corruptObject, missingObject } from './object-failures.ts';
import { objectPath } from './object-path.ts';
import { placeObjects, type PlaceObjects } from './place-objects.ts';
import { isSealed } from './seal.ts';
import { runJobs } from './run-jobs.ts';
import { workingCopies, type WorkingCopies } from './working-copies.ts';
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
  const copies = workingCopies(lfsFolder);
  const trusted = new Set<string>();
  return {
    absent: async (objects) =>
      objects.filter(({ oid, sizeBytes }) => copies.find(oid) === undefined && sizeOf(objectPath(lfsFolder, oid)) !== sizeBytes),
    put: (paths, keep = 'copy', sizes) => putAll(lfsFolder, paths, keep, sizes, copies, options),
    kept: (object) => keptBytes(lfsFolder, object),
    receive: (expected, bytes, from = 0) => receiveObject(lfsFolder, expected, bytes, from),
    open: (oid, range) =>
      range === undefined
        ? openVerified(sourceOf(lfsFolder, oid, copies), oid)
        : openRange(sourceOf(lfsFolder, oid, copies), oid, range, trusted),
    checkout: (files) => checkoutAll(lfsFolder, files, copies, options),
    requireSpace: (storeBytes, folder) =>
      requireSpace([{ path: lfsFolder, bytes: storeBytes }, ...(folder === undefined ? [] : [folder])], options.freeSpace),
  };
}

async function putAll(
  lfsFolder: string,
  paths: readonly string[],
  keep: 'copy' | 'reference' | 'digest',
  sizes: readonly number[] | undefined,
  copies: WorkingCopies,
  { openWorkers }: LocalObjectStoreOptions,
): Promise<PutObject[]> {
  const files = paths.map((path, position) => ({ path, sizeBytes: sizes?.[position] ?? sizeOf(path) ?? 0 }));
  const job = (part: typeof files): PlaceObjects => ({ lfsFolder, paths: part.map((file) => file.path), keep: keep === 'copy' });
  const objects = await runJobs(
    { name: 'lfs.placeObjects', run: placeObjects, job, items: files, bytesOf: (file) => file.sizeBytes },
    openWorkers,
  );
  if (keep === 'reference') copies.record(objects.map((object, position) => ({ path: paths[position]!, object })));
  return objects;
}

async function checkoutAll(
  lfsFolder: string,
  files: readonly ObjectFile[],
  copies: WorkingCopies,
  options: LocalObjectStoreOptions,
): Promise<WrittenFile[]> {
  // A file that is about to be replaced may be the only copy of its object.
  const only = files.filter(({ path, object }) => {
    const there = copies.objectAt(path);
    return there !== undefined && there.oid !== object.oid && sizeOf(objectPath(lfsFolder, there.oid)) !== there.sizeBytes;
  });
  const kept = only.map(({ path }) => path);
  await putAll(lfsFolder, kept, 'copy', undefined, copies, options);
  const job = (part: readonly CheckoutFile[]): CheckoutObjects => ({ lfsFolder, files: part });
  return await runJobs(
    {
      name: 'lfs.checkoutObjects',
      run: checkoutObjects,
      job,
      items: files.map((file) => withSource(lfsFolder, file, copies)),
      bytesOf: (file) => file.object.sizeBytes,
    },
    options.openWorkers,
  );
}

function withSource(lfsFolder: string, file: ObjectFile, copies: WorkingCopies): CheckoutFile {
  const { oid, sizeBytes } = file.object;
  const copy = copies.find(oid);
  return copy === undefined || sizeOf(objectPath(lfsFolder, oid)) === sizeBytes ? file : { ...file, copy };
}

/** The object, or the file that stands for it; the object's path when there is neither. */
function sourceOf(lfsFolder: string, oid: Sha256, copies: WorkingCopies): string {
  const path = objectPath(lfsFolder, oid);
  return sizeOf(path) === undefined ? (copies.find(oid) ?? path) : path;
}

/** The last piece is handed on only when the digest is right: whoever sends the bytes elsewhere can never send all of a damaged object. */
async function* openVerified(path: string, oid: Sha256): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (held !== undefined) yield held;
      held = chunk;
    }
  } catch (cause) {
    throw isMissing(cause) ? missingObject(oid) : cause instanceof Failure ? cause : asFailure(cause, path, 'read');
  }
  const found = hash.digest('hex');
  if (found !== oid) throw corruptObject(oid, `sha256:${found}`);
  if (held !== undefined) yield held;
}

/** Verified once for each state of the file, because somebody who asks for one range asks for more of them. */
async function* openRange(path: string, oid: Sha256, range: ByteRange, trusted: Set<string>): AsyncIterable<Uint8Array> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const state = `${oid} ${stats?.size} ${stats?.mtimeMs}`;
  if (!trusted.has(state) && (stats === undefined || !isSealed(oid, stats.mtimeMs))) {
    const chunks = openVerified(path, oid)[Symbol.asyncIterator]();
    while ((await chunks.next()).done !== true) continue;
    trusted.add(state);
  }
  if (range.end <= range.start) return;
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20, start: range.start, end: range.end - 1 });
  } catch (cause) {
    throw isMissing(cause) ? missingObject(oid) : asFailure(cause, path, 'read');
  }
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
