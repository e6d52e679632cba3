import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatPointer } from '#domain/data/lfs-pointer.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { FoundFile } from './working-files.ts';

/** What git's index and the manifest together tell about a dataset's files before any of them is read. */
export interface KnownFiles {
  /** Files, by path from the repository root, that are untouched since they were staged as the manifest names them. */
  readonly current: ReadonlyMap<string, DatasetFile>;
  /** Every path below the files folder that is staged. */
  readonly listed: readonly string[];
}

/**
 * The manifest names digests, the index vouches for files by their stat data. Where both agree the file need not be read, so that work is
 * proportional to what changed. `found` spares files that were looked at already a second look.
 */
export async function knownFiles(
  name: string,
  manifest: DatasetManifest | undefined,
  ports: Pick<Workspace, 'pointers'>,
  found: readonly FoundFile[] = [],
): Promise<KnownFiles> {
  const folder = datasetPaths(name).files;
  const files = new Map((manifest?.files ?? []).map((file) => [`${folder}/${file.path}`, file]));
  const seen = new Map(files.size === 0 ? [] : found.map((file) => [file.name, file.seen]));
  const pointers = [...files].map(([path, file]) => {
    const stat = seen.get(path);
    return { path, pointer: formatPointer({ oid: file.sha256, sizeBytes: file.sizeBytes }), ...(stat === undefined ? {} : { seen: stat }) };
  });
  const { listed, current } = await ports.pointers.state(folder, pointers);
  return { listed, current: new Map([...files].filter(([path]) => current.has(path))) };
}
