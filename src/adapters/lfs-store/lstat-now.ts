import { lstatSync, type BigIntStats } from 'node:fs';
import { isMissing } from '../node-fs/system-error.ts';

/** Exact times and ids of a path, without the round trip that an asynchronous call costs; undefined when nothing is there. */
export function lstatNow(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
