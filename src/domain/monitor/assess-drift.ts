import { adjustPValues } from '#numeric/statistics/adjust.ts';
import type { MonitorConfig } from '#kernel/project.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { ColumnDrift, DriftVerdict } from '#kernel/records/monitor-report.ts';
import { testColumn, type ColumnTest } from './column-tests.ts';
import { PREDICTION_COLUMN, type WindowSample } from './sample.ts';

export type DriftRule = Pick<MonitorConfig, 'correction' | 'minEffect' | 'alpha' | 'minRows'>;

export interface DriftAssessment {
  readonly rows: number;
  /** One entry a test, in the order of the profile's columns, predictions last. */
  readonly columns: readonly ColumnDrift[];
  readonly drift: DriftVerdict;
}

/**
 * Drift is what is both unlikely by chance (q ≤ alpha, corrected over all tests) and large enough to matter (effect ≥ minEffect). A test on fewer
 * than minRows rows is not judged and takes no part in the correction; when no test could be judged the answer is that one cannot tell.
 */
export function assessDrift(profile: ReferenceProfile, sample: WindowSample, rule: DriftRule): DriftAssessment {
  const tests = [
    ...profile.features.flatMap((column, index) => testColumn(column, sample.features[index]!)),
    ...(sample.prediction === undefined ? [] : testColumn(profile.prediction, sample.prediction, PREDICTION_COLUMN)),
  ];
  const judged = tests.filter((test) => test.rows >= rule.minRows);
  const adjusted = adjustPValues(
    judged.map((test) => test.p),
    rule.correction,
  );
  const q = new Map(judged.map((test, index) => [test, adjusted[index]!]));
  const columns = tests.map((test) => verdictOf(test, q.get(test), rule));
  return { rows: sample.rows, columns, drift: overall(columns) };
}

function verdictOf(test: ColumnTest, q: number | undefined, rule: DriftRule): ColumnDrift {
  const { rows: _, ...shown } = test;
  if (q === undefined) return { ...shown, q: 1, verdict: 'insufficient' };
  return { ...shown, q, verdict: q <= rule.alpha && test.effect >= rule.minEffect ? 'drift' : 'none' };
}

function overall(columns: readonly ColumnDrift[]): DriftVerdict {
  if (columns.some((column) => column.verdict === 'drift')) return 'drift';
  return columns.some((column) => column.verdict === 'none') ? 'none' : 'insufficient';
}

/**
 * The smallest D that a Kolmogorov–Smirnov test of these sizes finds significant at alpha, by its limit distribution: what lies below went unseen.
 * With 5,000 reference rows, 1,000 rows and alpha 0.05: 0.047.
 */
export function detectableDistance(referenceRows: number, rows: number, alpha: number): number {
  if (referenceRows === 0 || rows === 0) return 1;
  return Math.min(1, Math.sqrt((-Math.log(alpha / 2) / 2) * (1 / referenceRows + 1 / rows)));
}
