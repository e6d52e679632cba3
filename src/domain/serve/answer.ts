import type { JsonObject } from '#kernel/json.ts';
import type { Predictions } from '#kernel/predictor.ts';
import type { ValueProblem } from './problem.ts';

/** Which model answered. */
export interface ServedModel {
  readonly model: string;
  readonly version: string;
}

/** The output for one row. */
export interface RowPrediction {
  readonly prediction: string | number;
  /** Probability of the predicted class. */
  readonly confidence?: number;
  readonly probabilities?: Readonly<Record<string, number>>;
}

export function predictionOf(predictions: Predictions, row: number): RowPrediction {
  if (predictions.task === 'regression') return { prediction: predictions.predicted[row]! };
  const { classes, probabilities } = predictions;
  const predicted = predictions.predicted[row]!;
  const prediction = classes[predicted]!;
  if (probabilities === undefined) return { prediction };
  const start = row * classes.length;
  const byClass: Record<string, number> = {};
  for (let index = 0; index < classes.length; index++) byClass[classes[index]!] = probabilities[start + index]!;
  return { prediction, confidence: probabilities[start + predicted]!, probabilities: byClass };
}

/** The body of a 200: one bare prediction for one bare row, a list for a list. */
export function renderAnswer(
  served: ServedModel,
  requestId: string,
  single: boolean,
  items: readonly RowPrediction[],
  unseen: readonly ValueProblem[],
): JsonObject {
  const head = { model: served.model, version: served.version, requestId };
  const warnings = unseen.length === 0 ? {} : { warnings: unseen.map((warning) => ({ ...warning })) };
  const body = single ? { ...items[0]! } : { predictions: items };
  return { ...head, ...body, ...warnings } as unknown as JsonObject;
}
