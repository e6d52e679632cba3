import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import type { RemoteObjects, TransferProgress } from '#ports/remote-objects.ts';
import { localObjectStore } from './local.ts';

/** The objects of a repository on this machine, as git-lfs keeps them for `file://` remotes. */
export function folderRemote(lfsFolder: string): RemoteObjects {
  const store = localObjectStore(lfsFolder);
  const missing = (objects: readonly StoredObject[]) => store.absent(objects);
  return {
    name: lfsFolder,
    missing,
    download: (objects, into, onProgress) => copyObjects(objects, store, into, onProgress),
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
  let bytes = 0;
  for (const [index, object] of objects.entries()) {
    await into.receive(object, from.open(object.oid));
    bytes += object.sizeBytes;
    onProgress?.({ objects: index + 1, bytes });
  }
}
