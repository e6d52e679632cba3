import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatFileList } from '#domain/data/manifest.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { formatSemver } from '#kernel/semver.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { LoadPorts } from './load-dataset.ts';
import { committedAt, presentAt, type DatasetPlace } from './dataset-place.ts';
import { datasetMissing, workingManifest } from './read-manifest.ts';
import { knownFiles } from './known-files.ts';
import { workingFiles } from './working-files.ts';
import { datasetFile, type DataFile } from './data-file.ts';

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

/** How datasets of the working tree stand: against their manifests (HEAD, where they have none), their versions, the object store and git. */
export async function datasetStatus(places: readonly DatasetPlace[], ports: StatusPorts): Promise<readonly DatasetStatus[]> {
  const found: DatasetStatus[] = [];
  for (const place of places) found.push(await statusOf(place, ports));
  return found;
}

interface RecordedState {
  readonly rows?: number;
  readonly files: readonly DatasetFile[];
  /** Files whose bytes are in git itself, not in LFS. */
  readonly plain: ReadonlySet<string>;
  readonly present: readonly DataFile[];
  /** Folder that git is asked about. */
  readonly folder: string;
}

async function recordedState(place: DatasetPlace, ports: StatusPorts): Promise<RecordedState> {
  const { files, folder } = datasetPaths(place.name);
  const manifest = await workingManifest(place.name, ports);
  if (manifest !== undefined) {
    const here = (await ports.files.stat(join(ports.root, files))) !== undefined;
    const present = here ? await workingFiles(files, ports, (await knownFiles(place.name, manifest, ports)).current) : [];
    return { files: manifest.files, plain: new Set(), present, folder, ...(manifest.rows === undefined ? {} : { rows: manifest.rows }) };
  }
  const head = await ports.git.resolve('HEAD');
  const committed = head === undefined ? [] : await committedAt(place, head, ports);
  if (committed.length === 0) throw await datasetMissing(place.name, ports);
  const plain = new Set(committed.filter((file) => !file.stored).map(({ path }) => path));
  return { files: committed.map((file) => datasetFile(file)), plain, present: await presentAt(place, ports), folder: place.path };
}

async function statusOf(place: DatasetPlace, ports: StatusPorts): Promise<DatasetStatus> {
  const { name } = place;
  const { files, rows, plain, present, folder } = await recordedState(place, ports);
  const recorded = new Map(files.map((file) => [file.path, file]));
  const onDisk = new Set(present.map((file) => file.path));
  const changes = [
    ...present.flatMap((file): FileState[] => {
      const known = recorded.get(file.path);
      if (known === undefined) return [{ path: file.path, state: 'untracked' }];
      if (known.sha256 !== file.sha256) return [{ path: file.path, state: 'modified' }];
      return file.stored ? [{ path: file.path, state: 'pointer-only' }] : [];
    }),
    ...files.filter((file) => !onDisk.has(file.path)).map((file): FileState => ({ path: file.path, state: 'missing' })),
  ];
  const versions = await datasetVersions(name, ports);
  const digest = ports.hasher.sha256(formatFileList(files));
  const version = versions.find((one) => one.digest === digest);
  return {
    name,
    rows,
    bytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
    files: files.length,
    version: version === undefined ? undefined : formatSemver(version.version),
    latest: versions[0] === undefined ? undefined : formatSemver(versions[0].version),
    changes,
    absentObjects: await countAbsent(
      files.filter((file) => !plain.has(file.path)),
      ports,
    ),
    uncommitted: await ports.git.changedPaths([folder]),
  };
}

async function countAbsent(files: readonly DatasetFile[], ports: Pick<LoadPorts, 'objects'>): Promise<number> {
  return (
    await ports.objects.absent(files.filter((file) => file.sizeBytes > 0).map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes })))
  ).length;
}
