import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { DataCost } from '../cost/change-cost.ts';
import type { ManifestDiff } from '../diff/manifest-diff.ts';
import type { RowDiff } from '../rows/row-diff.ts';
import type { DataProblem } from '../validation-report.ts';
import type { LabelShift } from './label-shift.ts';

/** Everything that a person should know about a change of a dataset. */
export interface DataChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Whether the earlier state has no such dataset. */
  readonly isNew: boolean;
  readonly manifest: DatasetManifest;
  readonly diff: ManifestDiff;
  /** Absent when rows were not asked for or cannot be compared; `rowsNote` says why. */
  readonly rows?: RowDiff & { readonly skippedFiles: number };
  readonly rowsNote?: string;
  /** How the target's distribution changed; absent without a target, or where manifests do not tell. */
  readonly label?: LabelShift;
  readonly cost: DataCost;
  readonly suspicions: readonly DataProblem[];
}
