import type { Importance } from './importance.ts';
import type { LearningCurve } from './learning-curve.ts';

export const INSIGHTS_FILE = 'insights.json';

/** `insights.json` of a model package: what a report shows beside the metrics. */
export interface ModelInsights {
  readonly schemaVersion: 1;
  readonly importance?: Importance;
  readonly learningCurve?: LearningCurve;
}
