import { datasetPaths } from '#domain/data/dataset-name.ts';
import type { ManifestDiff } from '#domain/data/diff/manifest-diff.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { DatasetPlace } from './dataset-place.ts';

export interface DiffDataset {
  readonly name: string;
  /** Where its files are, when it has no manifest; `data/<name>/files` when absent. */
  readonly path?: string;
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
  /** Whether rows, columns and statistics were compared as well: both sides have a manifest. */
  readonly recorded: boolean;
  readonly manifests: { readonly before: DatasetManifest | undefined; readonly after: DatasetManifest };
}

export const placeOf = ({ name, path }: DiffDataset): DatasetPlace => ({ name, path: path ?? datasetPaths(name).files });
