import { isJsonObject } from '#kernel/json.ts';
import type { Direction, Metric, MetricSet } from '#kernel/metric.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { directionOf } from './metric-files/final-metrics.ts';
import { isMetricName, METRIC_LIMIT } from './metric-files/metric-history.ts';

/** Levels of nesting that become parts of a name. */
const DEEPEST = 8;

/**
 * Metrics that a training program wrote: `{"accuracy": 0.93}`, `{"accuracy": {"value": 0.93, "better": "higher"}}` or nested,
 * `{"val": {"loss": 0.2}}`, which is `val/loss`. The direction comes from the program, from the configuration, from the catalogue, or from
 * the name, in this order. With `lenient`, what is no finite number is passed over; DVCLive and others write other things beside.
 */
export function readProgramMetrics(
  value: unknown,
  directions: Readonly<Record<string, Direction>>,
  { lenient = false }: { readonly lenient?: boolean } = {},
): Result<MetricSet, string> {
  if (!isJsonObject(value)) return err('it is not a JSON object');
  const metrics = new Map<string, Metric>();
  const problem = collect(value, '', 0, { metrics, directions, lenient });
  if (problem !== undefined) return err(problem);
  if (metrics.size > METRIC_LIMIT) return err(`it has ${metrics.size} metrics; a run can have ${METRIC_LIMIT}`);
  // From entries, so that a metric may even be called __proto__.
  return metrics.size > 0 ? ok(Object.fromEntries(metrics)) : err('it has no metric');
}

interface Into {
  readonly metrics: Map<string, Metric>;
  readonly directions: Readonly<Record<string, Direction>>;
  readonly lenient: boolean;
}

function collect(value: Readonly<Record<string, unknown>>, prefix: string, depth: number, into: Into): string | undefined {
  for (const [key, entry] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    if (into.lenient && (name === 'step' || !isMetricName(name))) continue;
    if (!isMetricName(name))
      return `${JSON.stringify(name.slice(0, 60))} cannot name a metric: empty, too long, or with control characters`;
    const measured = isJsonObject(entry) && Object.hasOwn(entry, 'value') ? entry : undefined;
    if (isJsonObject(entry) && measured === undefined && depth < DEEPEST) {
      const problem = collect(entry, `${name}/`, depth + 1, into);
      if (problem !== undefined) return problem;
      continue;
    }
    const written = measured === undefined ? entry : measured['value'];
    if (typeof written !== 'number' || !Number.isFinite(written)) {
      if (into.lenient) continue;
      return `"${name}" is not a finite number`;
    }
    const told = measured?.['better'];
    if (told !== undefined && told !== 'higher' && told !== 'lower') return `"better" of "${name}" is neither higher nor lower`;
    into.metrics.set(name, { value: written, better: told ?? directionOf(name, into.directions) });
  }
  return undefined;
}
