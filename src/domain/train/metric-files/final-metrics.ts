import type { Direction, Metric } from '#kernel/metric.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import type { MetricHistories } from './metric-history.ts';

export interface FinalMetrics {
  readonly metrics: Readonly<Record<string, Metric>>;
  /** Metrics whose last value is no finite number. */
  readonly notFinite: readonly string[];
}

/** The value at the last step of each metric, of equal steps the one that was written last. */
export function finalMetrics(histories: MetricHistories, directions: Readonly<Record<string, Direction>>): FinalMetrics {
  const metrics: [string, Metric][] = [];
  const notFinite: string[] = [];
  for (const [name, points] of histories) {
    const last = points.reduce((newest, point) => (point.step >= newest.step ? point : newest));
    if (Number.isFinite(last.value)) metrics.push([name, { value: last.value, better: directionOf(name, directions) }]);
    else notFinite.push(name);
  }
  return { metrics: Object.fromEntries(metrics), notFinite };
}

/** From the configuration, from the catalogue, or from the name: losses and errors are better when lower. */
export const directionOf = (name: string, directions: Readonly<Record<string, Direction>>): Direction =>
  (Object.hasOwn(directions, name) ? directions[name] : undefined) ??
  findMetric(name)?.better ??
  (/(?:^|[^a-z])(?:loss|error|err|rmse|mae|mse|mape|perplexity|nll)(?:$|[^a-z])/i.test(name) ? 'lower' : 'higher');
