import { createReadStream, statSync, type ReadStream } from 'node:fs';

const LARGEST = 1 << 20;

/**
 * Reads a file in chunks of a megabyte, or in one as long as the file: a megabyte for each of many small files would keep the garbage
 * collector busier than everything else. Throws where the file is missing.
 */
export function readChunks(path: string, range: { readonly start?: number; readonly end?: number } = {}): ReadStream {
  return createReadStream(path, { highWaterMark: Math.min(LARGEST, Math.max(1 << 12, statSync(path).size)), ...range });
}
