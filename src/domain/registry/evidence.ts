import type { Sha256 } from '#kernel/digest.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunRecord } from '#kernel/records/run.ts';

/** `evidence.json`, an asset of the release: what the version rests on, kept as long as the version is. */
export interface VersionEvidence {
  readonly schemaVersion: 1;
  readonly kind: 'evidence';
  readonly model: string;
  readonly version: string;
  readonly packageDigest: Sha256;
  readonly commit: string;
  readonly dataset: DatasetReference;
  readonly runId: string;
  /** The record of the run as the ledger has it; absent when the ledger has none. */
  readonly run?: RunRecord;
  /** Ids of the comparisons that this run was the candidate of, oldest first. */
  readonly comparisons: readonly string[];
}
