import type { JsonObject } from '#kernel/json.ts';
import { thinHistory, type MetricHistories } from './metric-history.ts';

/** `history.json` beside the record of a run: steps and values of each metric, thinned; NaN and infinities as text, as JSON has none. */
export function encodeHistories(histories: MetricHistories): JsonObject {
  const metrics = [...histories].map(([name, points]): [string, JsonObject] => {
    const kept = thinHistory(points);
    return [
      name,
      {
        points: points.length,
        steps: kept.map((point) => point.step),
        values: kept.map(({ value }) => (Number.isFinite(value) ? value : String(value))),
      },
    ];
  });
  return { schemaVersion: 1, kind: 'history', metrics: Object.fromEntries(metrics) };
}
