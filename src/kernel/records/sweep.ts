import type { DurationMs } from '../duration.ts';
import type { Direction, Interval, MetricSet } from '../metric.ts';
import type { ParameterValues } from '../sweep.ts';
import type { ExitClass } from './execution.ts';

/** How a trial ended; `skipped` when a limit of the sweep was reached before it began. */
export type TrialEnd = ExitClass | 'skipped';

/** One trial of a sweep as its job reports it: ledger `trials/<model>/…`. The last report of a trial that succeeded counts. */
export interface TrialRecord {
  readonly schemaVersion: 1;
  readonly kind: 'trial';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly sweep: string;
  readonly group?: string;
  readonly trial: string;
  readonly parameters: ParameterValues;
  readonly seed: number;
  readonly end: TrialEnd;
  /** Why, in one sentence. */
  readonly reason: string;
  /** Id of the run record; absent when it came to none. */
  readonly run?: string;
  /** Whether the run is an earlier one of equal inputs, which cost nothing again. */
  readonly cited: boolean;
  readonly metrics: MetricSet;
  readonly durationMs: DurationMs;
  readonly cost?: { readonly amount: number; readonly currency: string };
}

/** What a sweep found: ledger `sweeps/<model>/…`. */
export interface SweepRecord {
  readonly schemaVersion: 1;
  readonly kind: 'sweep';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly sweep: string;
  readonly metric: string;
  readonly better: Direction;
  /** Best first. */
  readonly ranking: readonly RankedSetting[];
  /** Trials without a result, in the order of the sweep. */
  readonly failed: readonly FailedTrial[];
  readonly trials: number;
  /** Of all trials together. */
  readonly durationMs: DurationMs;
  readonly cost?: { readonly amount: number; readonly currency: string };
}

export interface RankedSetting {
  readonly parameters: ParameterValues;
  /** Values by seed, in the order of the seeds. */
  readonly values: readonly { readonly seed: number; readonly value: number; readonly run: string }[];
  /** Whether every seed of the setting has a value; only such settings can be the best. */
  readonly complete: boolean;
  readonly mean: number;
  /** Of the mean over seeds, or of the one value by its test rows; absent when neither is known. */
  readonly interval?: Interval;
  /** Mean difference to the best setting on the seeds that both have, in the unit of the metric; absent for the best itself. */
  readonly difference?: { readonly mean: number; readonly interval?: Interval };
  /** Whether the interval of the difference holds 0; undefined when that cannot be told. */
  readonly tied?: boolean;
}

export interface FailedTrial {
  readonly trial: string;
  readonly parameters: ParameterValues;
  readonly seed: number;
  /** `missing`: nothing was reported. */
  readonly end: TrialEnd | 'missing';
  readonly reason: string;
}
