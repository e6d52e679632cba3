import { Unreadable, type Reading } from '#domain/train/formats/byte-cursor.ts';
import { joinBytes, type ByteSize } from '#kernel/bytes.ts';
import type { Files } from '#ports/files.ts';

/** Where a reading gets its bytes from. */
export interface ByteSource {
  /** At least one and usually `count` further bytes; none at the end. */
  take(count: number): Promise<Uint8Array>;
  skip(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Answers what a reading asks until it has its value. */
export async function readFrom<Value>(reading: Reading<Value>, source: ByteSource): Promise<Value> {
  try {
    let step = reading.next();
    while (step.done !== true) {
      const { kind, bytes } = step.value;
      if (kind === 'skip') await source.skip(bytes);
      step = reading.next(kind === 'take' ? await source.take(bytes) : new Uint8Array(0));
    }
    return step.value;
  } finally {
    await source.close();
  }
}

/** Read at once; several requests to the disk cost more than bytes that nobody wants. */
const BLOCK: ByteSize = 1 << 20;

/** Part of a file, by position, so that skipping costs nothing. */
export function fileSource(files: Pick<Files, 'stream'>, path: string, start: number, end: number): ByteSource {
  let at = start;
  return {
    take: async (count) => {
      const to = Math.min(end, at + Math.max(count, BLOCK));
      if (to <= at) return new Uint8Array(0);
      const parts: Uint8Array[] = [];
      for await (const part of files.stream(path, { start: at, end: to })) parts.push(part);
      const bytes = join(parts);
      at += bytes.length;
      return bytes;
    },
    skip: async (count) => {
      at += count;
    },
    close: async () => undefined,
  };
}

/** What is inflated on the way, up to a number of bytes: beyond, the file is a bomb or too large to be looked through. */
export function inflatedSource(
  packed: AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate' | 'deflate-raw',
  limit: { left: ByteSize },
): ByteSource {
  async function* given(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    for await (const chunk of packed) yield chunk as Uint8Array<ArrayBuffer>;
  }
  const reader = ReadableStream.from(given()).pipeThrough(new DecompressionStream(format)).getReader();
  let skipping = 0;
  const next = async (): Promise<Uint8Array> => {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Unreadable(`what is compressed in it is damaged (${cause instanceof Error ? cause.message : String(cause)})`);
    });
    if (done) return new Uint8Array(0);
    limit.left -= value.length;
    if (limit.left < 0) throw new Unreadable('it inflates to far more than it is, and was not read to its end');
    return value;
  };
  return {
    take: async () => {
      for (;;) {
        const chunk = await next();
        if (chunk.length === 0 || chunk.length > skipping) {
          const rest = chunk.subarray(Math.min(skipping, chunk.length));
          skipping = 0;
          return rest;
        }
        skipping -= chunk.length;
      }
    },
    skip: async (count) => {
      skipping += count;
    },
    close: async () => await reader.cancel().catch(() => undefined),
  };
}

const join = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : joinBytes(parts));
