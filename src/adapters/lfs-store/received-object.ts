import { createHash, hash as digestOf, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, rename, rm, truncate, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { StoredObject } from '#ports/objects.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { corruptObject } from './object-failures.ts';
import { objectPath } from './object-path.ts';
import { writeObject } from './place-objects.ts';
import { sealOf } from './seal.ts';

/** A transfer that broke off earlier than this begins anew: asking for the rest would cost as much. */
const WORTH_KEEPING = 64 << 10;

const partialPath = (lfsFolder: string, oid: Sha256): string => join(lfsFolder, 'incomplete', `${oid}.part`);

/** Bytes of an interrupted transfer that can be continued. */
export async function keptBytes(lfsFolder: string, { oid, sizeBytes }: StoredObject): Promise<number> {
  if (sizeBytes < WORTH_KEEPING) return 0;
  const stats = await lstat(partialPath(lfsFolder, oid)).catch(() => undefined);
  return stats?.isFile() === true && stats.size < sizeBytes ? stats.size : 0;
}

/**
 * Takes an object that arrives, hashing it on the way. What came before a connection broke is kept for the next try, as git-lfs keeps it;
 * a part is taken out of its place by renaming before anybody adds to it, so that two processes never write to the same one.
 */
export async function receiveObject(
  lfsFolder: string,
  expected: StoredObject,
  bytes: AsyncIterable<Uint8Array>,
  from: number,
): Promise<void> {
  if (from === 0 && expected.sizeBytes < WORTH_KEEPING) return await receiveSmall(lfsFolder, expected, bytes);
  const temporary = join(lfsFolder, 'tmp', `${process.pid}-${randomBytes(8).toString('hex')}`);
  await mkdir(dirname(temporary), { recursive: true }).catch(refused(temporary));
  const hash = createHash('sha256');
  let received = from;
  let worthKeeping = false;
  try {
    if (from > 0) await claimPart(lfsFolder, expected, temporary, from, (chunk) => hash.update(chunk));
    const target = await open(temporary, from > 0 ? 'r+' : 'wx', 0o644).catch(refused(temporary));
    try {
      for await (const chunk of sourceOf(bytes, () => (worthKeeping = received >= WORTH_KEEPING))) {
        if (received + chunk.length > expected.sizeBytes) throw corruptObject(expected.oid, `more than ${expected.sizeBytes} bytes`);
        hash.update(chunk);
        await writeAt(target, chunk, received).catch(refused(temporary));
        received += chunk.length;
      }
    } finally {
      await target.close();
    }
    const found = hash.digest('hex');
    if (found !== expected.oid)
      throw corruptObject(expected.oid, received < expected.sizeBytes ? `${received} bytes only` : `sha256:${found}`);
    await utimes(temporary, sealOf(expected.oid), sealOf(expected.oid));
    const path = objectPath(lfsFolder, expected.oid);
    await mkdir(dirname(path), { recursive: true }).catch(refused(path));
    await rename(temporary, path).catch(refused(path));
    if (from === 0 && expected.sizeBytes >= WORTH_KEEPING) await rm(partialPath(lfsFolder, expected.oid), { force: true });
  } catch (cause) {
    if (worthKeeping) await keepPart(lfsFolder, expected, temporary);
    throw cause;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** In memory until it is known to be right: of many small objects each step through the event loop costs more than the bytes. */
async function receiveSmall(lfsFolder: string, expected: StoredObject, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of bytes) {
    received += chunk.length;
    if (received > expected.sizeBytes) throw corruptObject(expected.oid, `more than ${expected.sizeBytes} bytes`);
    chunks.push(chunk);
  }
  const content = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const found = digestOf('sha256', content);
  if (found !== expected.oid)
    throw corruptObject(expected.oid, received < expected.sizeBytes ? `${received} bytes only` : `sha256:${found}`);
  try {
    writeObject(lfsFolder, expected, content);
  } catch (cause) {
    throw asFailure(cause, objectPath(lfsFolder, expected.oid), 'write');
  }
}

/** Only what the disk says becomes a failure at once: an error of the source is the caller's to judge. */
const refused =
  (path: string) =>
  (cause: unknown): never => {
    throw asFailure(cause, path, 'write');
  };

/** Tells when it was the source that broke off; what came until then is good. */
async function* sourceOf(bytes: AsyncIterable<Uint8Array>, onBroken: () => void): AsyncIterable<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof Failure)) onBroken();
    throw error;
  }
}

async function writeAt(target: Awaited<ReturnType<typeof open>>, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    written += (await target.write(chunk, written, chunk.length - written, position + written)).bytesWritten;
  }
}

async function claimPart(
  lfsFolder: string,
  { oid }: StoredObject,
  temporary: string,
  from: number,
  use: (chunk: Buffer) => void,
): Promise<void> {
  // When another process took it meanwhile, this transfer breaks off and the next try begins with what is there then.
  await rename(partialPath(lfsFolder, oid), temporary);
  await truncate(temporary, from);
  for await (const chunk of createReadStream(temporary, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) use(chunk);
}

async function keepPart(lfsFolder: string, { oid }: StoredObject, temporary: string): Promise<void> {
  const part = partialPath(lfsFolder, oid);
  try {
    await mkdir(dirname(part), { recursive: true });
    await rename(temporary, part);
  } catch (cause) {
    if (!isMissing(cause)) await rm(part, { force: true });
  }
}
