import type { Verdict } from '../verdict.ts';

/** An attempt to put a version into a stage, with the evidence: ledger `promotions/<model>/<year>/<month>/<id>.json`. */
export interface PromotionRecord {
  readonly schemaVersion: 1;
  readonly kind: 'promotion';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly version: string;
  readonly stage: string;
  /** Version that was in the stage before. */
  readonly replaces?: string;
  readonly gates: readonly GateResult[];
  readonly verdict: Verdict;
  /** `<model>#<stage>#<n>`, when the stage was changed. */
  readonly tag?: string;
  readonly override?: { readonly reason: string; readonly by: string };
}

export interface GateResult {
  readonly gate: string;
  readonly verdict: Verdict;
  /** Numbers on both sides of the rule. */
  readonly evidence: string;
}
