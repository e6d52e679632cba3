import type { BigIntStats } from 'node:fs';

/** What is to be recorded for one path: its blob in the index and the file that the blob stands for. */
export interface StatRecord {
  readonly blob: string;
  readonly stats: BigIntStats;
}

/**
 * Writes stat data into the entries of a git index file (https://git-scm.com/docs/index-format, versions 2 to 4) in place: no entry moves
 * and no extension depends on these fields. Returns undefined when the file is of a kind that is left alone (split index, unknown
 * version); git then only loses time, not correctness.
 */
export function recordStats(index: Buffer, hashBytes: 20 | 32, records: ReadonlyMap<string, StatRecord>): Buffer | undefined {
  if (index.length < 12 + hashBytes || index.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const entries = index.readUInt32BE(8);
  const patched = Buffer.from(index);
  let offset = 12;
  let previous: Buffer = Buffer.alloc(0);
  for (let entry = 0; entry < entries; entry++) {
    const start = offset;
    const flagsAt = start + 40 + hashBytes;
    const flags = index.readUInt16BE(flagsAt);
    let nameAt = flagsAt + (version >= 3 && (flags & 0x4000) !== 0 ? 4 : 2);
    let name: Buffer;
    if (version === 4) {
      const { value: dropped, next } = readOffset(index, nameAt);
      nameAt = next;
      const end = index.indexOf(0, nameAt);
      name = Buffer.concat([previous.subarray(0, previous.length - dropped), index.subarray(nameAt, end)]);
      offset = end + 1;
    } else {
      const end = index.indexOf(0, nameAt);
      name = index.subarray(nameAt, end);
      // Entries are padded with 1 to 8 NUL bytes to a multiple of eight.
      offset = start + ((end - start + 8) & ~7);
    }
    previous = name;
    const stage = (flags >> 12) & 3;
    const record = stage === 0 ? records.get(name.toString('utf8')) : undefined;
    const blob = index.toString('hex', start + 40, start + 40 + hashBytes);
    if (record !== undefined && record.blob === blob) writeStats(patched, start, record.stats);
  }
  if (index.toString('latin1', offset, offset + 4) === 'link') return undefined;
  return patched;
}

/** The variable-width number of OFS_DELTA packs, which version 4 uses for the part of the previous name that is dropped. */
function readOffset(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let next = at;
  let byte = bytes[next++]!;
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes[next++]!;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next };
}

/** Ten 32-bit fields; the mode stays as git wrote it. Values wider than 32 bits are truncated, as git does. */
function writeStats(index: Buffer, start: number, stats: BigIntStats): void {
  const fields = [
    stats.ctimeNs / NANOSECONDS,
    stats.ctimeNs % NANOSECONDS,
    stats.mtimeNs / NANOSECONDS,
    stats.mtimeNs % NANOSECONDS,
    stats.dev,
    stats.ino,
    undefined,
    stats.uid,
    stats.gid,
    stats.size,
  ];
  fields.forEach((field, position) => {
    if (field !== undefined) index.writeUInt32BE(Number(BigInt.asUintN(32, field)), start + position * 4);
  });
}

const NANOSECONDS = 1_000_000_000n;
