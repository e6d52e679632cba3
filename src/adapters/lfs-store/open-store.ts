import type { ObjectStore } from '#ports/objects.ts';
import type { LfsFolders } from './lfs-folders.ts';
import { localObjectStore, type LocalObjectStoreOptions } from './local.ts';
import { withSharedStore } from './shared-store.ts';

/** The store of a clone and what is behind it, opened when it is first asked for something: most commands never do. */
export function openObjectStore(findFolders: () => Promise<LfsFolders>, options: LocalObjectStoreOptions = {}): ObjectStore {
  let opened: Promise<ObjectStore> | undefined;
  const open = async (): Promise<ObjectStore> => {
    const { local, shared } = await findFolders();
    const store = localObjectStore(local, options);
    return shared === undefined ? store : withSharedStore(store, local, shared);
  };
  const store = (): Promise<ObjectStore> => (opened ??= open());
  return {
    absent: async (objects) => (await store()).absent(objects),
    put: async (paths, keep, sizes) => (await store()).put(paths, keep, sizes),
    kept: async (object) => (await store()).kept(object),
    receive: async (expected, bytes, from) => (await store()).receive(expected, bytes, from),
    async *open(oid, range) {
      yield* (await store()).open(oid, range);
    },
    checkout: async (files) => (await store()).checkout(files),
    requireSpace: async (storeBytes, folder) => (await store()).requireSpace(storeBytes, folder),
  };
}
