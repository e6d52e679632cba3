import type { BigIntStats } from 'node:fs';
import type { GitStat } from '#ports/files.ts';

/** Numbers for each file: seconds and nanoseconds of ctime and mtime, device, inode, mode, owner, group, size. */
export const GIT_STAT_FIELDS = 10;

/** Place of the mode, which stays as git wrote it. */
export const MODE_FIELD = 6;

const NANOSECONDS = 1_000_000_000n;

/** Appends what git would record of a file. Values wider than 32 bits are truncated, as git does. */
export function putGitStat(stats: BigIntStats, fields: Uint32Array, start: number): GitStat {
  fields[start] = Number(stats.ctimeNs / NANOSECONDS);
  fields[start + 1] = Number(stats.ctimeNs % NANOSECONDS);
  fields[start + 2] = Number(stats.mtimeNs / NANOSECONDS);
  fields[start + 3] = Number(stats.mtimeNs % NANOSECONDS);
  fields[start + 4] = Number(BigInt.asUintN(32, stats.dev));
  fields[start + 5] = Number(BigInt.asUintN(32, stats.ino));
  fields[start + 7] = Number(BigInt.asUintN(32, stats.uid));
  fields[start + 8] = Number(BigInt.asUintN(32, stats.gid));
  fields[start + 9] = Number(BigInt.asUintN(32, stats.size));
  return { fields, start };
}

export const gitStatOf = (stats: BigIntStats): GitStat => putGitStat(stats, new Uint32Array(GIT_STAT_FIELDS), 0);

/** Clocks of file servers may differ from ours by this much. */
const MARGIN_SECONDS = 2;

/**
 * Whether a file was read long enough after its last change: git compares whole seconds, and whatever changes the file from now on moves
 * one of these two into a later one.
 */
export const isSettled = ({ mtimeMs, ctimeMs }: BigIntStats, readAtMs: number): boolean =>
  Math.max(Number(mtimeMs), Number(ctimeMs)) < readAtMs - 1000 * (MARGIN_SECONDS + 1);
