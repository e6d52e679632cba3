import { isJsonObject } from '#kernel/json.ts';
import type { Direction, Metric, MetricSet } from '#kernel/metric.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';

/**
 * Metrics that a training program wrote: `{"accuracy": 0.93}` or `{"accuracy": {"value": 0.93, "better": "higher"}}`. The direction comes
 * from the program, from the configuration, from the catalogue, or is "higher", in this order.
 */
export function readProgramMetrics(value: unknown, directions: Readonly<Record<string, Direction>>): Result<MetricSet, string> {
  if (!isJsonObject(value)) return err('it is not a JSON object');
  const metrics: Record<string, Metric> = {};
  for (const [name, entry] of Object.entries(value)) {
    const written = isJsonObject(entry) ? entry['value'] : entry;
    if (typeof written !== 'number' || !Number.isFinite(written)) return err(`"${name}" is not a finite number`);
    const told = isJsonObject(entry) ? entry['better'] : undefined;
    if (told !== undefined && told !== 'higher' && told !== 'lower') return err(`"better" of "${name}" is neither higher nor lower`);
    metrics[name] = { value: written, better: told ?? directions[name] ?? findMetric(name)?.better ?? 'higher' };
  }
  return Object.keys(metrics).length > 0 ? ok(metrics) : err('it has no metric');
}
