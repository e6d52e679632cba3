import type { Slice } from '#numeric/metrics/slices.ts';
import type { ExplanationSummary } from '#plot/explanation-chart.ts';
import type { Importance } from './importance.ts';
import type { LearningCurve } from './learning-curve.ts';

export const INSIGHTS_FILE = 'insights.json';

/** `insights.json` of a model package: what a report shows beside the metrics. */
export interface ModelInsights {
  readonly schemaVersion: 1;
  readonly importance?: Importance;
  /** Beside an importance that the model tells itself. */
  readonly permutation?: Importance;
  /** Shapley values of some test rows. */
  readonly explanation?: ExplanationSummary;
  /** Accuracy or R² of a forest on rows that its trees did not see. */
  readonly outOfBag?: number;
  readonly learningCurve?: LearningCurve;
  /** The test rows by the values of columns with few of them. */
  readonly slices?: readonly Slice[];
}
