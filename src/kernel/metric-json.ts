import type { JsonObject } from './json.ts';
import type { MetricSet } from './metric.ts';

/** Metrics as commands print them with `--json`: `{"accuracy": {"value": 0.95, "interval": [0.9, 0.98], "better": "higher"}}`. */
export const metricsJson = (metrics: MetricSet): JsonObject =>
  Object.fromEntries(
    Object.entries(metrics).map(([name, { value, interval, better }]) => [
      name,
      { value, interval: interval === undefined ? null : [interval.low, interval.high], better },
    ]),
  );
