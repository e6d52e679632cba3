import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatManifest } from '#domain/data/manifest.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';

/** Files of a manifest that git holds as they are, by path from the repository root. */
export interface ManifestFiles {
  readonly written: readonly { readonly path: string; readonly content: string }[];
  /** Lists of files that no manifest names any more. */
  readonly obsolete: readonly string[];
}

/** What a manifest is on disk; nothing is written. */
export async function manifestFiles(manifest: DatasetManifest, ports: Pick<Workspace, 'root' | 'files'>): Promise<ManifestFiles> {
  const paths = datasetPaths(manifest.name);
  const { json, lists } = formatManifest(manifest);
  const written = [
    ...[...lists].map(([path, content]) => ({ path: `${paths.folder}/${path}`, content })),
    { path: paths.manifest, content: json },
  ];
  const obsolete: string[] = [];
  if ((await ports.files.stat(join(ports.root, paths.lists)))?.kind === 'folder') {
    for await (const file of ports.files.list(join(ports.root, paths.lists)))
      if (!lists.has(`list/${file.path}`)) obsolete.push(`${paths.lists}/${file.path}`);
  }
  return { written, obsolete };
}

/** Writes what changed; the manifest comes last, because it names the lists. */
export async function writeManifest({ written, obsolete }: ManifestFiles, ports: Pick<Workspace, 'root' | 'files'>): Promise<void> {
  const lists = written.slice(0, -1);
  await concurrently(lists, async ({ path, content }) => {
    const before = await ports.files.read(join(ports.root, path));
    if (before === undefined || new TextDecoder().decode(before) !== content) await ports.files.write(join(ports.root, path), content);
  });
  const manifest = written.at(-1)!;
  await ports.files.write(join(ports.root, manifest.path), manifest.content);
  await concurrently(obsolete, (path) => ports.files.remove(join(ports.root, path)));
}
