import { t as localObjectStore } from "./adapters-lfs-store-local.js";
import { n as withSharedStore } from "./adapters-lfs-store-shared-store2.js";
// src/adapters/lfs-store/open-store.ts
/** The store of a clone and what is behind it, opened when it is first asked for something: most commands never do. */
function openObjectStore(findFolders, options = {}) {
	let opened;
	const open = async () => {
		const { local, shared } = await findFolders();
		const store = localObjectStore(local, options);
		return shared === void 0 ? store : withSharedStore(store, local, shared);
	};
	const store = () => opened ??= open();
	return {
		absent: async (objects) => (await store()).absent(objects),
		put: async (paths, keep, sizes) => (await store()).put(paths, keep, sizes),
		kept: async (object) => (await store()).kept(object),
		receive: async (expected, bytes, from) => (await store()).receive(expected, bytes, from),
		async *open(oid, range) {
			yield* (await store()).open(oid, range);
		},
		checkout: async (files) => (await store()).checkout(files),
		requireSpace: async (storeBytes, folder) => (await store()).requireSpace(storeBytes, folder)
	};
}
export { openObjectStore };
