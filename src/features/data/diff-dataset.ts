import { join } from 'node:path';
import { diffManifests } from '#domain/data/diff/manifest-diff.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommitId } from '#ports/git.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { resolveDataset } from './dataset-versions.ts';
import type { LoadPorts } from './load-dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { knownFiles } from './known-files.ts';
import { workingFiles } from './working-files.ts';
import { committedAt } from './dataset-place.ts';
import { placeOf, type DatasetDiff, type DiffDataset } from './dataset-diff.ts';
import { diffPointers } from './diff-pointers.ts';
import { manifestAt, workingManifest } from './read-manifest.ts';

/**
 * What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. Where a state has
 * no manifest, the files are what can be told.
 */
export async function diffDataset(command: DiffDataset, ports: LoadPorts & Pick<Workspace, 'pointers'>): Promise<DatasetDiff> {
  const { name } = command;
  const before = await manifestOf(name, command.before ?? 'HEAD', ports);
  const after =
    command.after === undefined
      ? { label: 'working tree', manifest: await workingManifest(name, ports) }
      : await manifestOf(name, command.after, ports);
  if (after.manifest === undefined || (command.after === undefined && (await isBehind(after.manifest, ports))))
    return await diffPointers(command, ports);
  if (before.manifest === undefined) {
    const files = await committedAt(placeOf(command), before.commit, ports);
    if (files.length > 0) return await diffPointers(command, ports);
    if (command.mayBeNew !== true) throw missingAt(name, before.label);
  }
  const manifests = { before: before.manifest, after: after.manifest };
  return {
    name,
    before: before.label,
    after: after.label,
    diff: diffManifests(manifests.before ?? noData(name), manifests.after),
    manifests,
    recorded: true,
  };
}

/** Whether files of the working tree are others than its manifest says, as before `data add`. */
async function isBehind(manifest: DatasetManifest, ports: LoadPorts & Pick<Workspace, 'pointers'>): Promise<boolean> {
  const { files } = datasetPaths(manifest.name);
  if ((await ports.files.stat(join(ports.root, files)))?.kind !== 'folder') return manifest.files.length > 0;
  const { current } = await knownFiles(manifest.name, manifest, ports);
  const present = await workingFiles(files, ports, current, 'skip');
  const recorded = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  return present.length !== recorded.size || present.some((file) => recorded.get(file.path) !== file.sha256);
}

const noData = (name: string): DatasetManifest => ({ schemaVersion: 1, kind: 'dataset', name, files: [] });

const missingAt = (name: string, label: string): Failure =>
  new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at ${label}` });

async function manifestOf(
  name: string,
  reference: string,
  ports: Pick<LoadPorts, 'git' | 'forge'>,
): Promise<{ readonly label: string; readonly commit: CommitId; readonly manifest: DatasetManifest | undefined }> {
  const at = await resolveDataset(name, reference, ports);
  return { label: at.label, commit: at.commit, manifest: await manifestAt(name, at.commit, ports) };
}
