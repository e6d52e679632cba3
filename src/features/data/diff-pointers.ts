import { diffManifests } from '#domain/data/diff/manifest-diff.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { committedFiles } from './committed-files.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { resolveDataset } from './dataset-versions.ts';
import type { DatasetDiff, DiffDataset } from './diff-dataset.ts';
import type { LoadPorts } from './load-dataset.ts';
import { workingFiles } from './working-files.ts';

/** Which files changed, from git's trees and their pointers alone: no manifest and no data is read, except untracked bytes of the working tree. */
export async function diffPointers(command: DiffDataset, ports: LoadPorts): Promise<DatasetDiff> {
  const { name } = command;
  const before = await stateAt(name, command.before ?? 'HEAD', ports);
  const after =
    command.after === undefined
      ? { label: 'working tree', files: await workingFiles(datasetPaths(name).files, ports) }
      : await stateAt(name, command.after, ports);
  const empty = after.files.length === 0 ? after : before.files.length === 0 && command.mayBeNew !== true ? before : undefined;
  if (empty !== undefined)
    throw new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at ${empty.label}` });
  const manifests = {
    before: before.files.length === 0 ? undefined : listing(name, before.files),
    after: listing(name, after.files),
  };
  return {
    name,
    before: before.label,
    after: after.label,
    diff: diffManifests(manifests.before ?? listing(name, []), manifests.after),
    manifests,
  };
}

async function stateAt(name: string, reference: string, ports: LoadPorts) {
  const { commit, label } = await resolveDataset(name, reference, ports);
  return { label, files: await committedFiles(datasetPaths(name).files, commit, ports) };
}

const listing = (name: string, files: readonly DataFile[]): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name,
  files: files.map((file) => datasetFile(file)),
});
