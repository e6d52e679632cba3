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
}

export interface DatasetDiff {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly diff: ManifestDiff;
}

/** What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. */
export async function diffDataset(command: DiffDataset, ports: Pick<LoadPorts, 'root' | 'files' | 'git' | 'forge'>): Promise<DatasetDiff> {
  const { name } = command;
  const before = await manifestOf(name, command.before ?? 'HEAD', ports);
  const after = command.after === undefined ? { label: 'working tree', manifest: await requireWorkingManifest(name, ports) } : await manifestOf(name, command.after, ports);
  return { name, before: before.label, after: after.label, diff: diffManifests(before.manifest, after.manifest) };
}

async function manifestOf(
  name: string,
  reference: string,
  ports: Pick<LoadPorts, 'git' | 'forge'>,
): Promise<{ readonly label: string; readonly manifest: DatasetManifest }> {
  const at = await resolveDataset(name, reference, ports);
  const manifest = await manifestAt(name, at.commit, ports);
  if (manifest === undefined) throw new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at ${at.label}` });
  return { label: at.label, manifest };
}
