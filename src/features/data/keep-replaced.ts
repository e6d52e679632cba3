import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import { pointerAt } from './working-files.ts';

/**
 * Copies files into the object store that are about to be replaced by something that does not come out of it: one of them may be the only
 * copy of its object. Paths are absolute; those that do not exist are passed over, as are pointers, which are no data.
 */
export async function keepReplaced(paths: readonly string[], ports: Pick<Workspace, 'files' | 'objects'>): Promise<void> {
  const found = await concurrently(paths, async (path) => {
    const stat = await ports.files.stat(path);
    const isData = stat?.kind === 'file' && stat.sizeBytes > 0 && (await pointerAt(path, stat, ports)) === undefined;
    return isData ? [path] : [];
  });
  const doomed = found.flat();
  if (doomed.length > 0) await ports.objects.put(doomed);
}
