import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { joinFiles, parseManifest } from '#domain/data/manifest.ts';
import { parseRange } from '#domain/data/manifest-ranges.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import type { CommitId } from '#ports/git.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';

/** Contents of files by path from the repository root, in order; undefined for those that are absent. */
type ReadAll = (paths: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;

/** The manifest in the working tree; undefined when there is none. */
export async function workingManifest(name: string, ports: Pick<Workspace, 'root' | 'files'>): Promise<DatasetManifest | undefined> {
  const bytes = await ports.files.read(join(ports.root, datasetPaths(name).manifest));
  return await readManifest(name, bytes, (paths) => concurrently(paths, (path) => ports.files.read(join(ports.root, path))));
}

/** The manifest at a commit; undefined when there is none. */
export async function manifestAt(name: string, commit: CommitId, ports: Pick<Workspace, 'git'>): Promise<DatasetManifest | undefined> {
  const bytes = await ports.git.fileAt(commit, datasetPaths(name).manifest);
  return await readManifest(name, bytes, async (paths) => {
    const entries = new Map((await ports.git.listTree(commit, datasetPaths(name).lists)).map((entry) => [entry.path, entry.objectId]));
    const found = paths.filter((path) => entries.has(path));
    const contents = new Map<string, Uint8Array>();
    for await (const blob of ports.git.readBlobs(found.map((path) => entries.get(path)!))) contents.set(found[contents.size]!, blob);
    return paths.map((path) => contents.get(path));
  });
}

async function readManifest(name: string, bytes: Uint8Array | undefined, readAll: ReadAll): Promise<DatasetManifest | undefined> {
  const { manifest: path, folder } = datasetPaths(name);
  if (bytes === undefined) return undefined;
  const parsed = parseManifest(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw invalid(path, parsed.error);
  const { manifest, lists } = parsed.value;
  if (manifest.name !== name) throw invalid(path, `expected the dataset ${name}, found ${manifest.name}`);
  if (lists.length === 0) return manifest;
  const contents = await readAll(lists.map((list) => `${folder}/${list.path}`));
  const parts = lists.map((list, index) => readList(`${folder}/${list.path}`, list.files, contents[index]));
  const files = joinFiles(parts);
  if (!files.ok) throw invalid(path, files.error);
  return { ...manifest, files: files.value };
}

function readList(path: string, expected: number, bytes: Uint8Array | undefined): readonly DatasetFile[] {
  if (bytes === undefined) throw invalid(path, 'the manifest names this list of files, and it does not exist');
  const parsed = parseRange(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw invalid(path, parsed.error);
  if (parsed.value.length !== expected)
    throw invalid(path, `expected ${expected} files as the manifest says, found ${parsed.value.length}`);
  return parsed.value;
}

const invalid = (path: string, found: string): Failure =>
  new Failure('data.manifest-invalid', { message: `${path}: ${found}`, at: { file: path } });

/** Names of all datasets with a manifest in the working tree, sorted. */
export async function datasetNames(ports: Pick<Workspace, 'root' | 'files'>): Promise<string[]> {
  const names: string[] = [];
  for await (const { kind, path } of ports.files.list(join(ports.root, 'data'), 'shallow')) {
    if (kind === 'folder' && (await ports.files.stat(join(ports.root, 'data', path, 'dataset.json'))) !== undefined) names.push(path);
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
