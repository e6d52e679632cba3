import type { Predictions } from './predictor.ts';

/** Predictions of tables that lie one below the other; there is at least one part. Probabilities that one part lacks are left out of all. */
export function joinPredictions(parts: readonly Predictions[], rows: number): Predictions {
  const first = parts[0]!;
  if (parts.length === 1) return first;
  if (first.task === 'regression') {
    const predicted = new Float64Array(rows);
    let row = 0;
    for (const part of parts) {
      predicted.set(part.predicted, row);
      row += part.predicted.length;
    }
    return { task: 'regression', predicted };
  }
  const predicted = new Int32Array(rows);
  const complete = parts.every((part) => part.task === 'classification' && part.probabilities !== undefined);
  const probabilities = complete ? new Float64Array(rows * first.classes.length) : undefined;
  let row = 0;
  for (const part of parts) {
    predicted.set(part.predicted, row);
    if (part.task === 'classification' && part.probabilities !== undefined)
      probabilities?.set(part.probabilities, row * first.classes.length);
    row += part.predicted.length;
  }
  return { task: 'classification', classes: first.classes, predicted, ...(probabilities === undefined ? {} : { probabilities }) };
}
