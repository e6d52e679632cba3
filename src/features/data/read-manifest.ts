import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { parseManifest } from '#domain/data/manifest.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';

/** The manifest in the working tree; undefined when there is none. */
export async function workingManifest(name: string, ports: Pick<Workspace, 'root' | 'files'>): Promise<DatasetManifest | undefined> {
  const { manifest } = datasetPaths(name);
  return readManifest(name, manifest, await ports.files.read(join(ports.root, manifest)));
}

/** The manifest at a commit; undefined when there is none. */
export async function manifestAt(name: string, commit: CommitId, ports: Pick<Workspace, 'git'>): Promise<DatasetManifest | undefined> {
  const { manifest } = datasetPaths(name);
  return readManifest(name, manifest, await ports.git.fileAt(commit, manifest));
}

function readManifest(name: string, path: string, bytes: Uint8Array | undefined): DatasetManifest | undefined {
  if (bytes === undefined) return undefined;
  const parsed = parseManifest(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw new Failure('data.manifest-invalid', { message: `${path}: ${parsed.error}`, at: { file: path } });
  if (parsed.value.name !== name) {
    throw new Failure('data.manifest-invalid', {
      message: `${path}: expected the dataset ${name}, found ${parsed.value.name}`,
      at: { file: path },
    });
  }
  return parsed.value;
}

/** Names of all datasets with a manifest in the working tree, sorted. */
export async function datasetNames(ports: Pick<Workspace, 'root' | 'files'>): Promise<string[]> {
  const names: string[] = [];
  for await (const file of ports.files.list(join(ports.root, 'data'))) {
    const match = /^([^/]+)\/dataset\.json$/.exec(file.path);
    if (match !== null) names.push(match[1]!);
  }
  return names.sort();
}

export async function requireWorkingManifest(name: string, ports: Pick<Workspace, 'root' | 'files'>): Promise<DatasetManifest> {
  const manifest = await workingManifest(name, ports);
  if (manifest === undefined) throw await datasetMissing(name, ports);
  return manifest;
}

export async function datasetMissing(name: string, ports: Pick<Workspace, 'root' | 'files'>): Promise<Failure> {
  const known = await datasetNames(ports);
  return new Failure('data.dataset-missing', {
    message: `there is no dataset ${JSON.stringify(name)}: ${datasetPaths(name).manifest} does not exist`,
    evidence: [known.length === 0 ? 'datasets: none' : `datasets: ${known.join(', ')}`],
    remedy: `Add it with: trainyard data add ${name} <files>`,
  });
}
