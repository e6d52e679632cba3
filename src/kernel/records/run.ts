import type { Sha256 } from '../digest.ts';
import type { JsonObject } from '../json.ts';
import type { MetricSet, Task } from '../metric.ts';
import type { DatasetReference } from './dataset.ts';
import type { RunExecution } from './execution.ts';

/** One training attempt, immutable: ledger `runs/<model>/<year>/<month>/<id>.json`. */
export interface RunRecord {
  readonly schemaVersion: 1;
  readonly kind: 'run';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly durationMs: number;
  readonly exit: RunExit;
  /** Source commit, absent outside a repository with commits. */
  readonly commit?: string;
  /** Digest of the uncommitted difference, when there was one. */
  readonly dirty?: Sha256;
  readonly dataset: DatasetReference;
  readonly task: Task;
  readonly target: string;
  readonly features: readonly string[];
  readonly algorithm: string;
  readonly parameters: JsonObject;
  readonly seed: number;
  /** Metrics on the held-out test rows, with intervals. */
  readonly metrics: MetricSet;
  readonly search?: SearchRecord;
  /** The sweep that it is a trial of. */
  readonly sweep?: { readonly id: string; readonly trial: string };
  /** Identifies the test rows: equal digests mean that two runs can be compared row by row. */
  readonly testRows: { readonly count: number; readonly digest: Sha256 };
  /** SHA-256 of the model package manifest. */
  readonly packageDigest?: Sha256;
  readonly environment: JsonObject;
  /** The course of the attempt, for programs. */
  readonly execution?: RunExecution;
}

export const RUN_EXITS = ['succeeded', 'failed', 'cancelled', 'timed-out', 'out-of-memory'] as const;

export type RunExit = (typeof RUN_EXITS)[number];

/** How the setting was chosen. */
export interface SearchRecord {
  readonly strategy: string;
  readonly folds: number;
  readonly repeats: number;
  /** Name of the metric that decided. */
  readonly metric: string;
  /** Best first; those that were given up, or lost, stand behind those that were measured to the end. */
  readonly settings: readonly SearchSetting[];
  /** Of a search in a given time. What was tried depends on the machine, so that the seed alone does not give the same result again. */
  readonly timed?: TimedSearch;
}

export interface TimedSearch {
  readonly budgetMs: number;
  readonly elapsedMs: number;
  /** Whether the time was over, as many settings as allowed were tried, or there were no others. */
  readonly endedBy: 'budget' | 'samples' | 'space';
}

export interface SearchSetting {
  readonly algorithm: string;
  readonly parameters: JsonObject;
  readonly mean: number;
  readonly sd: number;
  /** Score of each fold in fold order (repeat-major). */
  readonly folds: readonly number[];
  readonly durationMs: number;
  /** Place in the order in which settings were tried, from 1; absent in records before 2026-11-21. */
  readonly trial?: number;
  /** Given up as it could not win, out of a round of successive halving, or not to be learned from this data; absent: measured to the end. */
  readonly state?: 'pruned' | 'dropped' | 'failed';
  /** Share of the training rows that it was measured with, when not all. */
  readonly share?: number;
  /** Why it failed. */
  readonly failure?: string;
}
