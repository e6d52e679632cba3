import { diffManifests } from '#domain/data/diff/manifest-diff.ts';
import { distinctBytes } from '#domain/data/cost/change-cost.ts';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { committedAt, listing, presentAt, type DatasetPlace } from './dataset-place.ts';
import { resolveDataset } from './dataset-versions.ts';
import { placeOf, type DatasetDiff, type DiffDataset } from './dataset-diff.ts';
import type { LoadPorts } from './load-dataset.ts';

/** Which files changed, from git's trees and their pointers alone: no manifest and no data is read, except untracked bytes of the working tree. */
export async function diffPointers(command: DiffDataset, ports: LoadPorts & Pick<Workspace, 'pointers'>): Promise<DatasetDiff> {
  const { name } = command;
  const place = placeOf(command);
  const before = await stateAt(place, command.before ?? 'HEAD', ports);
  const after =
    command.after === undefined
      ? { label: 'working tree', files: await presentAt(place, ports), plain: [] }
      : await stateAt(place, command.after, ports);
  const empty = after.files.length === 0 ? after : before.files.length === 0 && command.mayBeNew !== true ? before : undefined;
  if (empty !== undefined)
    throw new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at ${empty.label}` });
  const manifests = {
    before: before.files.length === 0 ? undefined : listing(name, before.files),
    after: listing(name, after.files),
  };
  const plain = new Set([...before.plain, ...after.plain]);
  const stored = new Set(before.files.map((file) => file.sha256));
  const fresh = after.files.filter((file) => !stored.has(file.sha256) && !plain.has(file.path));
  return {
    name,
    before: before.label,
    after: after.label,
    // What git itself stores is not paid for as LFS.
    diff: {
      ...diffManifests(manifests.before ?? listing(name, []), manifests.after),
      newBytes: distinctBytes(fresh.map((file) => datasetFile(file))),
    },
    manifests,
    recorded: false,
  };
}

/** Files at a commit, and the paths of those whose bytes are in git itself. */
async function stateAt(place: DatasetPlace, reference: string, ports: LoadPorts) {
  const { commit, label } = await resolveDataset(place.name, reference, ports);
  const files: readonly DataFile[] = await committedAt(place, commit, ports);
  return { label, files, plain: files.filter((file) => !file.stored && file.sizeBytes > 0).map(({ path }) => path) };
}
