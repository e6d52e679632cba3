import type { FileStat, GitStat } from '#ports/files.ts';
import { GIT_STAT_FIELDS, MODE_FIELD } from './git-stat.ts';
import { indexEntries } from './index-entries.ts';

/** What is to be recorded for one path: its blob in the index and the file that the blob stands for. */
export interface StatRecord {
  readonly blob: string;
  readonly stat: GitStat;
}

/**
 * Writes stat data into the entries of a git index file in place: no entry moves and no extension depends on these fields. Returns undefined
 * when the index is of a kind that is left alone; git then only loses time, not correctness.
 */
export function recordStats(index: Buffer, hashBytes: 20 | 32, records: ReadonlyMap<string, StatRecord>): Buffer | undefined {
  const entries = indexEntries(index, hashBytes);
  if (entries === undefined) return undefined;
  const patched = Buffer.from(index);
  for (const { start, name, stage } of entries) {
    const record = stage === 0 ? records.get(name) : undefined;
    if (record === undefined || record.blob !== index.toString('hex', start + 40, start + 40 + hashBytes)) continue;
    const { fields, start: from } = record.stat;
    for (let field = 0; field < GIT_STAT_FIELDS; field++) {
      if (field !== MODE_FIELD) patched.writeUInt32BE(fields[from + field]!, start + field * 4);
    }
  }
  return patched;
}

/**
 * Index and file system see the same file: every field that git records is equal, except the device, which changes with every mount, and
 * the mode. Times are compared as milliseconds, whose fraction tells apart what is a quarter of a microsecond apart; a clock ticks in
 * milliseconds.
 */
export function isAsRecorded(index: Buffer, start: number, { sizeBytes, modifiedAt, identity }: FileStat): boolean {
  return (
    identity !== undefined &&
    index.readUInt32BE(start + 36) === sizeBytes % 2 ** 32 &&
    index.readUInt32BE(start + 8) * 1000 + index.readUInt32BE(start + 12) / 1e6 === modifiedAt &&
    index.readUInt32BE(start) * 1000 + index.readUInt32BE(start + 4) / 1e6 === identity.changedAt &&
    index.readUInt32BE(start + 20) === identity.inode % 2 ** 32 &&
    index.readUInt32BE(start + 28) === identity.owner &&
    index.readUInt32BE(start + 32) === identity.group
  );
}
