import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Up to this size a blob is stored and not compressed: half of a pointer is a digest, and compressing costs more than all else. */
const STORED_BYTES = 1023;

/**
 * A pack file with these blobs (https://git-scm.com/docs/pack-format, version 2): a header, each blob as type and length in 7-bit groups
 * and a zlib stream, and a checksum of it all.
 */
export function blobPack(blobs: readonly Uint8Array[], hash: 'sha1' | 'sha256'): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(blobs.length, 8);
  const parts: Uint8Array[] = [header];
  for (const blob of blobs) parts.push(entryHeader(blob.length), blob.length <= STORED_BYTES ? storedStream(blob) : deflateSync(blob));
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash(hash).update(body).digest()]);
}

const BLOB = 3;

/** Three bits of type and four of length, then seven bits of length at a time. */
function entryHeader(length: number): Uint8Array {
  const bytes: number[] = [];
  let first = (BLOB << 4) | (length & 15);
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(first | 0x80);
    first = rest & 0x7f;
  }
  bytes.push(first);
  return Uint8Array.from(bytes);
}

/** A zlib stream (RFC 1950) of one block without compression (RFC 1951, 3.2.4). */
function storedStream(bytes: Uint8Array): Uint8Array {
  const stream = Buffer.allocUnsafe(bytes.length + 11);
  stream[0] = 0x78;
  stream[1] = 0x01;
  stream[2] = 0x01;
  stream.writeUInt16LE(bytes.length, 3);
  stream.writeUInt16LE(~bytes.length & 0xffff, 5);
  stream.set(bytes, 7);
  stream.writeUInt32BE(adler32(bytes), bytes.length + 7);
  return stream;
}

/** RFC 1950, section 9. The sums of so few bytes stay below 2^32, so one remainder at the end is enough. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low += byte;
    high += low;
  }
  return (high % 65_521) * 65_536 + (low % 65_521);
}
