import { Failure } from '#kernel/failure.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import type { RemoteObjects, TransferProgress } from '#ports/remote-objects.ts';
import { inParallel } from './in-parallel.ts';
import { localObjectStore } from './local.ts';

/** Objects copied at once. */
const COPIES = 16;

/** The objects of a repository on this machine, as git-lfs keeps them for `file://` remotes. */
export function folderRemote(lfsFolder: string): RemoteObjects {
  const store = localObjectStore(lfsFolder);
  const missing = (objects: readonly StoredObject[]) => store.absent(objects);
  return {
    name: lfsFolder,
    missing,
    async download(objects, into, onProgress) {
      const absent = await missing(objects);
      if (absent.length > 0) {
        throw new Failure('data.object-missing', {
          message: `${absent.length} of ${objects.length} objects are not in ${lfsFolder}`,
          evidence: absent.slice(0, 10).map(({ oid }) => `sha256:${oid}`),
        });
      }
      await copyObjects(objects, store, into, onProgress);
    },
    async parts(parts, take) {
      for (const part of parts) await take(part, store.open(part.object.oid, part.range));
    },
    async upload(objects, from, onProgress) {
      const absent = await missing(objects);
      await copyObjects(absent, from, store, onProgress);
      return absent;
    },
  };
}

async function copyObjects(
  objects: readonly StoredObject[],
  from: ObjectStore,
  into: ObjectStore,
  onProgress: TransferProgress | undefined,
): Promise<void> {
  let done = { objects: 0, bytes: 0 };
  await inParallel(
    objects,
    () => COPIES,
    async (object) => {
      await into.receive(object, from.open(object.oid));
      done = { objects: done.objects + 1, bytes: done.bytes + object.sizeBytes };
      onProgress?.(done);
    },
  );
}
