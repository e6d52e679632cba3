import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { SpaceNeeded } from '#ports/objects.ts';

/** Free bytes for this user on the disk of a path, and which disk that is. */
export type FreeSpace = (path: string) => Promise<{ readonly disk: number; readonly bytes: number }>;

export const freeSpace: FreeSpace = async (path) => {
  const [{ dev }, { bavail, bsize }] = await Promise.all([stat(path), statfs(path)]);
  return { disk: dev, bytes: bavail * bsize };
};

/** Left free in any case: what the index, the manifest and git itself need. */
const RESERVE_BYTES = 1 << 20;

/** Fails with `environment.disk-full` before anything is written; needs on one disk add up. */
export async function requireSpace(needed: readonly SpaceNeeded[], free: FreeSpace = freeSpace): Promise<void> {
  const disks = new Map<number, { path: string; bytes: number; free: number }>();
  for (const { path, bytes } of needed) {
    if (bytes === 0) continue;
    const found = await freeAt(path, free);
    if (found === undefined) continue;
    const disk = disks.get(found.disk) ?? { path, bytes: 0, free: found.bytes };
    disk.bytes += bytes;
    disks.set(found.disk, disk);
  }
  for (const disk of disks.values()) {
    if (disk.bytes + RESERVE_BYTES <= disk.free) continue;
    throw new Failure('environment.disk-full', {
      message: `${humanBytes(disk.bytes)} are needed on the disk of ${disk.path}, and ${humanBytes(disk.free)} are free; nothing was written`,
    });
  }
}

/** Of the folder that will be made: its nearest parent that is there. A system that does not tell is not asked twice. */
async function freeAt(path: string, free: FreeSpace) {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      return await free(folder);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || folder === dirname(folder)) return undefined;
    }
  }
}
