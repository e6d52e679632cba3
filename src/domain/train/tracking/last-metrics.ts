import type { Direction, Metric, MetricSet } from '#kernel/metric.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import type { LoggedMetric } from './events.ts';

/** `val_F1 macro` is `val-f1-macro` in a ledger; what has no letter or digit stays out. */
export const formatMetricName = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The last value of each metric as a run record has it. The direction comes from the configuration, from the catalogue, or from the name:
 * a loss or an error is better low. NaN and infinities are no results and stay out; of two keys that become one name the first counts.
 */
export function summariseMetrics(metrics: Iterable<LoggedMetric>, directions: Readonly<Record<string, Direction>>): MetricSet {
  const summary: Record<string, Metric> = {};
  for (const { key, value } of metrics) {
    const name = directions[key] === undefined ? formatMetricName(key) : key;
    if (typeof value !== 'number' || name === '' || Object.hasOwn(summary, name)) continue;
    const better = directions[name] ?? findMetric(name)?.better ?? (LOW_IS_BETTER.test(name) ? 'lower' : 'higher');
    summary[name] = { value, better };
  }
  return summary;
}

const LOW_IS_BETTER = /(?:^|[-/.])(?:loss|error|rmse|mae|mse|mape|brier|perplexity|latency|duration)(?:$|[-/.])/;
