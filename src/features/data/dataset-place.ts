import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatPointer } from '#domain/data/lfs-pointer.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import { committedFiles } from './committed-files.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { workingFiles } from './working-files.ts';

/** A dataset and the folder or file, relative to the repository root, that it is when nobody wrote a manifest for it. */
export interface DatasetPlace {
  readonly name: string;
  readonly path: string;
}

type PlacePorts = Pick<Workspace, 'root' | 'files' | 'git' | 'hasher' | 'objects'>;

/** The files of a dataset at a commit, from git's tree and its pointers alone, as a repository has them that only ever saw git-lfs. */
export async function committedAt(place: DatasetPlace, commit: CommitId, ports: PlacePorts): Promise<DataFile[]> {
  const { manifest, files } = datasetPaths(place.name);
  const recorded = (await ports.git.fileAt(commit, manifest)) !== undefined;
  return (await committedFiles(recorded ? files : place.path, commit, ports)).filter(({ path }) => !isRuleFile(path));
}

/** The same in the working tree: files that git's index vouches for are not read, links are left out. */
export async function presentAt(place: DatasetPlace, ports: PlacePorts & Pick<Workspace, 'pointers'>): Promise<DataFile[]> {
  const { manifest, files } = datasetPaths(place.name);
  const path = (await ports.files.stat(join(ports.root, manifest))) === undefined ? place.path : files;
  if ((await ports.files.stat(join(ports.root, path))) === undefined) return [];
  const head = await ports.git.resolve('HEAD');
  const committed = head === undefined ? [] : (await committedFiles(path, head, ports)).filter((file) => file.stored);
  const pointers = committed.map(({ name, sha256, sizeBytes }) => ({ path: name, pointer: formatPointer({ oid: sha256, sizeBytes }) }));
  const { current } = await ports.pointers.state(path, pointers);
  const known = new Map(committed.filter(({ name }) => current.has(name)).map((file) => [file.name, datasetFile(file)]));
  return (await workingFiles(path, ports, known, 'skip')).filter((file) => !isRuleFile(file.path));
}

/** Attributes are git's, also where they lie among the files. */
const isRuleFile = (path: string): boolean => path.split('/').at(-1) === '.gitattributes';

/** A manifest of what the files alone tell: neither rows nor columns. */
export const listing = (name: string, files: readonly DataFile[]): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name,
  files: files.map((file) => datasetFile(file)),
});
