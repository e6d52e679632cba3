import type { Environment } from '#ports/environment.ts';

/**
 * Removes from TRAINYARD_OBJECT_CACHE, the folder that a workflow keeps between runs, whatever this run did not want: a cache that is saved
 * again and again would otherwise only grow. The objects of the clone are never touched.
 */
export async function pruneObjectCache(keep: ReadonlySet<string>, environment: Pick<Environment, 'variable'>): Promise<number> {
  const folder = environment.variable('TRAINYARD_OBJECT_CACHE');
  if (folder === undefined || folder === '') return 0;
  const { pruneStore } = await import('#adapters/lfs-store/shared-store.ts');
  return pruneStore(folder, keep);
}
