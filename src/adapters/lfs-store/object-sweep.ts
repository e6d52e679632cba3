import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { instant } from '#kernel/instant.ts';
import type { ObjectSweep, SweptObject } from '#ports/object-sweep.ts';
import { runGit } from '../git-cli/run-git.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';
import { objectPath } from './object-path.ts';

/** Sweeps `<lfsFolder>/objects` of a repository. What is set aside lies in `<lfsFolder>/trash`, one rename away. */
export function localObjectSweep(root: string, lfsFolder: string): ObjectSweep {
  const trash = join(lfsFolder, 'trash');
  const aside = (oid: Sha256): string => join(trash, oid);
  return {
    sharedBecause: () => sharedBecause(root, lfsFolder),
    list: () => listObjects(lfsFolder),
    setAsideBefore: async () => (await entries(trash)).flatMap((name) => parseSha256(name) ?? []),
    async setAside(oids) {
      if (oids.length > 0) await mkdir(trash, { recursive: true });
      for (const oid of oids) await moved(objectPath(lfsFolder, oid), aside(oid));
    },
    async bringBack(oids) {
      for (const oid of oids) {
        const home = objectPath(lfsFolder, oid);
        if ((await lstat(home).catch(() => undefined)) !== undefined) continue;
        await mkdir(dirname(home), { recursive: true });
        await moved(aside(oid), home);
      }
    },
    discard: () => rm(trash, { recursive: true, force: true }),
  };
}

/** An object that is gone meanwhile was moved by somebody with the same intent. */
async function moved(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (!isMissing(cause)) throw asFailure(cause, from, 'write');
  }
}

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (isMissing(cause) || (cause as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw asFailure(cause, folder, 'read');
  }
}

async function listObjects(lfsFolder: string): Promise<SweptObject[]> {
  const found: SweptObject[] = [];
  const objects = join(lfsFolder, 'objects');
  for (const first of await entries(objects)) {
    for (const second of await entries(join(objects, first))) {
      for (const name of await entries(join(objects, first, second))) {
        const oid = parseSha256(name);
        if (oid === undefined || !name.startsWith(first + second)) continue;
        const stats = await lstat(join(objects, first, second, name)).catch(() => undefined);
        // The modification time of an object is its seal; the change of its inode tells when it came.
        if (stats?.isFile() === true) found.push({ oid, sizeBytes: stats.size, placedAt: instant(Math.floor(stats.ctimeMs)) });
      }
    }
  }
  return found;
}

async function sharedBecause(root: string, lfsFolder: string): Promise<string | undefined> {
  const storage = await runGit({ folder: root, arguments: ['config', '--get', 'lfs.storage'] });
  if (storage.exitCode === 0) return `lfs.storage names another store, ${storage.output.toString('utf8').trim()}`;
  for (const folder of [lfsFolder, join(lfsFolder, 'objects')]) {
    const stats = await lstat(folder).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) return `${folder} is a link to a store elsewhere`;
  }
  return undefined;
}
