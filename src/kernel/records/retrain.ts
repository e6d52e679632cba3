/** A request to train again and what became of it: ledger `retrains/<model>/<year>/<month>/<id>.json`. */
export interface RetrainRecord {
  readonly schemaVersion: 1;
  readonly kind: 'retrain';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly reason: RetrainReason;
  /** What gave rise to it, in words. */
  readonly detail: string;
  /** Id of the monitor report, when there was one. */
  readonly report?: string;
  readonly decision: RetrainDecision;
  /** One line for each brake that held, or why it was let go. */
  readonly reasons: readonly string[];
  /** The workflow that was started; absent when the caller trains by itself. */
  readonly dispatched?: { readonly workflow: string; readonly reference: string; readonly url?: string };
}

export const RETRAIN_REASONS = ['drift', 'performance', 'schedule', 'manual'] as const;

export type RetrainReason = (typeof RETRAIN_REASONS)[number];

export const RETRAIN_DECISIONS = ['start', 'hold'] as const;

export type RetrainDecision = (typeof RETRAIN_DECISIONS)[number];
