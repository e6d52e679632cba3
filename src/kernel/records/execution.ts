import type { Sha256 } from '../digest.ts';
import type { Usage } from './usage.ts';

/** How a training program came to its end. */
export const EXIT_CLASSES = [
  'success',
  'user-error',
  'out-of-memory',
  'gpu-fault',
  'stall',
  'cancelled',
  'preempted',
  'time-limit',
  'lost',
] as const;

export type ExitClass = (typeof EXIT_CLASSES)[number];

/** What a run of a program says about the course of its attempt. */
export interface RunExecution {
  readonly exitClass: ExitClass;
  /** Why it is of this class, in one sentence. */
  readonly reason: string;
  /** Id of the training that this is an attempt of; the last attempt is recorded under this very id. */
  readonly training: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Digest of the checkpoint that the attempt began from. */
  readonly resumedFrom?: Sha256;
  /** The last checkpoint that was kept. */
  readonly checkpoint?: KeptCheckpoint;
  /** Digest of everything that the result depends on; runs with equal keys have equal inputs. Absent when the code has no identity. */
  readonly key?: Sha256;
  readonly usage?: Usage;
  /** Computing time times the price that was configured. */
  readonly cost?: { readonly amount: number; readonly currency: string; readonly perHour: number };
  /** Electric energy: measured by the GPUs, or estimated from processor time. */
  readonly energy?: { readonly wattHours: number; readonly method: 'gpu-power' | 'processor-time' };
  /** Metrics with steps stand in `history.json` beside the record. */
  readonly histories?: { readonly metrics: number; readonly points: number };
}

/** A copy of the checkpoint folder that was read back and found whole. */
export interface KeptCheckpoint {
  /** Counts from 1 within a training. */
  readonly sequence: number;
  /** SHA-256 of the canonical list of its files. */
  readonly digest: Sha256;
  readonly sizeBytes: number;
  readonly keptAt: string;
}
