import type { Json, JsonObject } from '#kernel/json.ts';
import type { Predictions } from '#kernel/predictor.ts';

/** Predictions as CSV: the name of the output, then for classes `p_<class>` each, as `trainyard evaluate` reads them. */
export function predictionsCsv(predictions: Predictions, name: string): string {
  const rows = predictionRows(predictions, name);
  const header =
    predictions.task === 'classification' && predictions.probabilities !== undefined
      ? predictions.classes.map((label) => `p_${label}`)
      : [];
  const lines = rows.map((row) => [row[name]!, ...header.map((label) => (row['probabilities'] as JsonObject)[label.slice(2)]!)]);
  return csvText([[name, ...header], ...lines]);
}

/** Rows of cells as CSV. */
export const csvText = (rows: readonly (readonly Json[])[]): string => rows.map((cells) => cells.map(csvCell).join(',')).join('\n') + '\n';

/** Predictions as one object a row. */
export function predictionRows(predictions: Predictions, name: string): JsonObject[] {
  if (predictions.task === 'regression') return Array.from(predictions.predicted, (value): JsonObject => ({ [name]: value }));
  const { classes, predicted, probabilities } = predictions;
  return Array.from(predicted, (label, row): JsonObject => ({
    [name]: classes[label]!,
    ...(probabilities === undefined
      ? {}
      : {
          probabilities: Object.fromEntries(
            classes.map((own, index): [string, Json] => [own, probabilities[row * classes.length + index]!]),
          ),
        }),
  }));
}

function csvCell(value: Json): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
