import { createHash } from 'node:crypto';
import { parseSha256, shortDigest, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Files } from '#ports/files.ts';
import type { ObjectStore, StoredObject, WrittenFile } from '#ports/objects.ts';

export interface MemoryObjectStore extends ObjectStore {
  /** What is stored, for tests that damage it. */
  readonly contents: Map<Sha256, Uint8Array>;
}

/** Objects in a map; files are read from and written to `files`. */
export function memoryObjectStore(files: Files): MemoryObjectStore {
  const contents = new Map<Sha256, Uint8Array>();
  const verified = (oid: Sha256): Uint8Array => {
    const bytes = contents.get(oid);
    if (bytes === undefined) throw new Failure('data.object-missing', { message: `object ${shortDigest(oid)} is not in the store` });
    if (digestOf(bytes) !== oid) throw new Failure('data.object-corrupt', { message: `object ${shortDigest(oid)} is damaged` });
    return bytes;
  };
  return {
    contents,
    absent: async (objects) => objects.filter(({ oid, sizeBytes }) => contents.get(oid)?.length !== sizeBytes),
    async put(paths, keep = 'copy'): Promise<StoredObject[]> {
      const placed: StoredObject[] = [];
      for (const path of paths) {
        const bytes = await collect(files.stream(path));
        const oid = digestOf(bytes);
        if (keep !== 'digest') contents.set(oid, bytes);
        placed.push({ oid, sizeBytes: bytes.length });
      }
      return placed;
    },
    kept: async () => 0,
    async receive(expected, bytes) {
      const received = await collect(bytes);
      if (digestOf(received) !== expected.oid || received.length !== expected.sizeBytes) {
        throw new Failure('data.object-corrupt', { message: `object ${shortDigest(expected.oid)} arrived damaged` });
      }
      contents.set(expected.oid, received);
    },
    async *open(oid, range) {
      yield range === undefined ? verified(oid) : verified(oid).subarray(range.start, range.end);
    },
    async checkout(wanted) {
      const written: WrittenFile[] = [];
      for (const { object, path } of wanted) {
        await files.write(path, verified(object.oid));
        written.push((await files.stat(path))!);
      }
      return written;
    },
    requireSpace: async () => undefined,
  };
}

const digestOf = (bytes: Uint8Array): Sha256 => parseSha256(createHash('sha256').update(bytes).digest('hex'))!;

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
