import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Up to this size a blob is stored and not compressed: half of a pointer is a digest, and compressing costs more than all else. */
const STORED_BYTES = 1023;

/** The longest header that an entry of less than 2^32 bytes can have, and what a stream without compression adds to each piece of 65,535 bytes. */
const MAX_HEADER = 5;
const STORED_MORE = 11;

/**
 * A pack file with these blobs (https://git-scm.com/docs/pack-format, version 2): a header, each blob as type and length in 7-bit groups
 * and a zlib stream, and a checksum of it all. Written into one buffer, since it may hold 100,000 pointers.
 */
export function blobPack(blobs: readonly Uint8Array[], hash: 'sha1' | 'sha256'): Buffer {
  const large = new Map(blobs.filter((blob) => blob.length > STORED_BYTES).map((blob) => [blob, deflateSync(blob, { level: 1 })]));
  const room = blobs.reduce((sum, blob) => sum + MAX_HEADER + (large.get(blob)?.length ?? blob.length + STORED_MORE), 12);
  const pack = Buffer.allocUnsafe(room + MAX_CHECKSUM);
  pack.write('PACK\0\0\0\x02', 'latin1');
  pack.writeUInt32BE(blobs.length, 8);
  let at = 12;
  for (const blob of blobs) {
    at = writeEntryHeader(pack, at, blob.length);
    const compressed = large.get(blob);
    if (compressed === undefined) at = writeStored(pack, at, blob);
    else at += compressed.copy(pack, at);
  }
  at += createHash(hash).update(pack.subarray(0, at)).digest().copy(pack, at);
  return pack.subarray(0, at);
}

const MAX_CHECKSUM = 32;

const BLOB = 3;

/** Three bits of type and four of length, then seven bits of length at a time. */
function writeEntryHeader(pack: Buffer, start: number, length: number): number {
  let at = start;
  let next = (BLOB << 4) | (length & 15);
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    pack[at++] = next | 0x80;
    next = rest & 0x7f;
  }
  pack[at++] = next;
  return at;
}

/** A zlib stream (RFC 1950) of one block without compression (RFC 1951, 3.2.4). */
function writeStored(pack: Buffer, start: number, bytes: Uint8Array): number {
  const { length } = bytes;
  let at = start;
  for (const byte of [0x78, 0x01, 0x01, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]) pack[at++] = byte;
  pack.set(bytes, at);
  return pack.writeUInt32BE(adler32(bytes), at + length);
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
