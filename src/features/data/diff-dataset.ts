import { diffManifests, type ManifestDiff } from '#domain/data/diff/manifest-diff.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { resolveDataset } from './dataset-versions.ts';
import type { LoadPorts } from './load-dataset.ts';
import { manifestAt, requireWorkingManifest } from './read-manifest.ts';

export interface DiffDataset {
  readonly name: string;
  /** Version, tag, branch or commit; `HEAD` when absent. */
  readonly before?: string;
  /** The manifest in the working tree when absent. */
  readonly after?: string;
  /** Whether a dataset that the earlier state does not have is taken for an empty one rather than for a mistake. */
  readonly mayBeNew?: boolean;
}

export interface DatasetDiff {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly diff: ManifestDiff;
  readonly manifests: { readonly before: DatasetManifest | undefined; readonly after: DatasetManifest };
}

/** What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. */
export async function diffDataset(command: DiffDataset, ports: Pick<LoadPorts, 'root' | 'files' | 'git' | 'forge'>): Promise<DatasetDiff> {
  const { name } = command;
  const before = await manifestOf(name, command.before ?? 'HEAD', ports);
  const after =
    command.after === undefined
      ? { label: 'working tree', manifest: await requireWorkingManifest(name, ports) }
      : await manifestOf(name, command.after, ports);
  if (after.manifest === undefined || (before.manifest === undefined && command.mayBeNew !== true))
    throw missingAt(name, (after.manifest === undefined ? after : before).label);
  const manifests = { before: before.manifest, after: after.manifest };
  return {
    name,
    before: before.label,
    after: after.label,
    diff: diffManifests(manifests.before ?? noData(name), manifests.after),
    manifests,
  };
}

const noData = (name: string): DatasetManifest => ({ schemaVersion: 1, kind: 'dataset', name, files: [] });

const missingAt = (name: string, label: string): Failure =>
  new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at ${label}` });

async function manifestOf(
  name: string,
  reference: string,
  ports: Pick<LoadPorts, 'git' | 'forge'>,
): Promise<{ readonly label: string; readonly manifest: DatasetManifest | undefined }> {
  const at = await resolveDataset(name, reference, ports);
  return { label: at.label, manifest: await manifestAt(name, at.commit, ports) };
}
