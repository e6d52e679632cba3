import type { Direction, Interval } from '../metric.ts';
import type { Verdict } from '../verdict.ts';

/** A candidate judged against a baseline: ledger `comparisons/<model>/<year>/<month>/<id>.json`. */
export interface ComparisonRecord {
  readonly schemaVersion: 1;
  readonly kind: 'comparison';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly candidate: Contender;
  /** Absent when there is nothing to compare with; then only minimums are judged. */
  readonly baseline?: Contender;
  /** Rows on which both were measured. */
  readonly rows: number;
  /** Whether the same rows were used for both. */
  readonly paired: boolean;
  /** Test rows of the candidate that were left out because the baseline was trained on them. */
  readonly excludedRows?: number;
  readonly metrics: readonly MetricComparison[];
  readonly verdict: Verdict;
}

export interface Contender {
  /** Run id, version tag or stage, as a person would name it. */
  readonly label: string;
  readonly runId?: string;
  readonly version?: string;
  readonly commit?: string;
}

/** How one metric moved, in the metric's own unit; `difference` is candidate − baseline. */
export interface MetricComparison {
  readonly name: string;
  readonly better: Direction;
  readonly baseline?: number;
  readonly candidate: number;
  readonly candidateInterval?: Interval;
  readonly difference?: number;
  readonly interval?: Interval;
  readonly gate?: MetricGate;
  readonly verdict: Verdict;
  /** What the numbers show, apart from the gate. */
  readonly finding: 'better' | 'worse' | 'no-difference-shown' | 'no-baseline';
  /** One sentence with the numbers on both sides. */
  readonly reason: string;
}

export interface MetricGate {
  /** The candidate's value must reach this. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The candidate may be worse than the baseline by at most this much (non-inferiority margin). */
  readonly margin?: number;
}
