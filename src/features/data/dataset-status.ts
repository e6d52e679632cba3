import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatFileList } from '#domain/data/manifest.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { formatSemver } from '#kernel/semver.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { LoadPorts } from './load-dataset.ts';
import { datasetNames, requireWorkingManifest } from './read-manifest.ts';
import { knownFiles } from './known-files.ts';
import { workingFiles } from './working-files.ts';

export type StatusPorts = LoadPorts & Pick<Workspace, 'pointers'>;

export interface DatasetStatus {
  readonly name: string;
  readonly rows: number | undefined;
  readonly bytes: ByteSize;
  readonly files: number;
  /** Version whose files the manifest names, if any. */
  readonly version: string | undefined;
  readonly latest: string | undefined;
  /** Files of the working tree that differ from the manifest, and how. */
  readonly changes: readonly FileState[];
  /** Objects of the manifest that are not in the local store. */
  readonly absentObjects: number;
  /** Paths below the dataset with changes that are not committed. */
  readonly uncommitted: readonly string[];
}

export interface FileState {
  readonly path: string;
  readonly state: 'modified' | 'untracked' | 'missing' | 'pointer-only';
}

/** How the datasets of the working tree stand: against their manifests, their versions, the object store and git. */
export async function datasetStatus(command: { readonly name?: string }, ports: StatusPorts): Promise<readonly DatasetStatus[]> {
  const names = command.name === undefined ? await datasetNames(ports) : [command.name];
  const found: DatasetStatus[] = [];
  for (const name of names) found.push(await statusOf(name, ports));
  return found;
}

async function statusOf(name: string, ports: StatusPorts): Promise<DatasetStatus> {
  const manifest = await requireWorkingManifest(name, ports);
  const paths = datasetPaths(name);
  const present =
    (await ports.files.stat(join(ports.root, paths.files))) === undefined
      ? []
      : await workingFiles(paths.files, ports, (await knownFiles(name, manifest, ports)).current);
  const recorded = new Map(manifest.files.map((file) => [file.path, file]));
  const onDisk = new Set(present.map((file) => file.path));
  const changes = [
    ...present.flatMap((file): FileState[] => {
      const known = recorded.get(file.path);
      if (known === undefined) return [{ path: file.path, state: 'untracked' }];
      if (known.sha256 !== file.sha256) return [{ path: file.path, state: 'modified' }];
      return file.stored ? [{ path: file.path, state: 'pointer-only' }] : [];
    }),
    ...manifest.files.filter((file) => !onDisk.has(file.path)).map((file): FileState => ({ path: file.path, state: 'missing' })),
  ];
  const versions = await datasetVersions(name, ports);
  const digest = ports.hasher.sha256(formatFileList(manifest.files));
  const version = versions.find((one) => one.digest === digest);
  return {
    name,
    rows: manifest.rows,
    bytes: manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0),
    files: manifest.files.length,
    version: version === undefined ? undefined : formatSemver(version.version),
    latest: versions[0] === undefined ? undefined : formatSemver(versions[0].version),
    changes,
    absentObjects: await countAbsent(manifest.files, ports),
    uncommitted: await ports.git.changedPaths([paths.folder]),
  };
}

async function countAbsent(files: readonly DatasetFile[], ports: Pick<LoadPorts, 'objects'>): Promise<number> {
  return (
    await ports.objects.absent(files.filter((file) => file.sizeBytes > 0).map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))
  ).length;
}
