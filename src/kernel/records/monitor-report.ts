/** One look at what a deployed model sees and says: ledger `monitors/<model>/<year>/<month>/<id>.json`. */
export interface MonitorReport {
  readonly schemaVersion: 1;
  readonly kind: 'monitor';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly version: string;
  readonly window: { readonly from: string; readonly to: string; readonly rows: number };
  readonly columns: readonly ColumnDrift[];
  readonly drift: DriftVerdict;
  /** One sentence a person can act on. */
  readonly headline: string;
}

/** `insufficient` says that there is not enough data to tell. */
export const DRIFT_VERDICTS = ['none', 'drift', 'insufficient'] as const;

export type DriftVerdict = (typeof DRIFT_VERDICTS)[number];

export interface ColumnDrift {
  readonly name: string;
  readonly test: 'kolmogorov-smirnov' | 'chi-square' | 'null-share' | 'unseen-share';
  readonly statistic: number;
  readonly p: number;
  /** p adjusted over all columns (Benjamini–Hochberg unless configured otherwise). */
  readonly q: number;
  /** Effect size in the test's own scale: D for KS, Cramér's V for chi-square, difference of shares otherwise. */
  readonly effect: number;
  readonly verdict: DriftVerdict;
}
