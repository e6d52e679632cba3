/** A value of a metric at a step; the step counts what the program counts. */
export interface MetricPoint {
  readonly step: number;
  /** NaN and the infinities are values, too: they tell when a training went wrong. */
  readonly value: number;
}

/** Metrics with steps by name, in the order in which they were first seen. */
export type MetricHistories = ReadonlyMap<string, readonly MetricPoint[]>;

/** Metrics of a run at most; a program that names a metric after each row has a bug, and the record shall not carry it. */
export const METRIC_LIMIT = 1000;

/** Points kept of each metric. */
export const POINT_LIMIT = 1000;

const NAME_LIMIT = 250;

/** A name that can stand in records and tables: neither empty nor over-long, no control or direction characters. */
// eslint-disable-next-line no-control-regex
export const isMetricName = (name: string): boolean =>
  name.trim() !== '' && name.length <= NAME_LIMIT && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.test(name);

/** Collects points of hostile sources: bad names are dropped, numbers of metrics are bounded. */
export class HistoryBuilder {
  readonly #histories = new Map<string, MetricPoint[]>();
  readonly #dropped = new Set<string>();

  add(name: string, step: number, value: number): void {
    const points = this.#histories.get(name);
    if (points !== undefined) {
      points.push({ step, value });
      return;
    }
    if (isMetricName(name) && this.#histories.size < METRIC_LIMIT) this.#histories.set(name, [{ step, value }]);
    else if (this.#dropped.size < METRIC_LIMIT) this.#dropped.add(name);
  }

  get histories(): MetricHistories {
    return this.#histories;
  }

  /** Names that were not taken. */
  get dropped(): readonly string[] {
    return [...this.#dropped];
  }
}

/**
 * At most `limit` points, steps ascending, in which nothing that matters is lost: the first and last point, and of each stretch between them
 * the smallest and the largest value; a value that is no number stays before all others.
 */
export function thinHistory(points: readonly MetricPoint[], limit: number = POINT_LIMIT): readonly MetricPoint[] {
  const sorted = isSorted(points) ? points : [...points].sort((left, right) => left.step - right.step);
  if (sorted.length <= limit) return sorted;
  const inner = sorted.slice(1, -1);
  const stretches = Math.max(1, Math.floor((limit - 2) / 2));
  const kept: MetricPoint[] = [sorted[0]!];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * inner.length) / stretches);
    const to = Math.floor(((stretch + 1) * inner.length) / stretches);
    let [low, high] = [from, from];
    for (let index = from; index < to; index++) {
      if (rank(inner[index]!.value, -1) < rank(inner[low]!.value, -1)) low = index;
      if (rank(inner[index]!.value, 1) > rank(inner[high]!.value, 1)) high = index;
    }
    kept.push(inner[Math.min(low, high)]!);
    if (low !== high) kept.push(inner[Math.max(low, high)]!);
  }
  kept.push(sorted.at(-1)!);
  return kept;
}

const rank = (value: number, side: number): number => (Number.isFinite(value) ? value : side * Number.POSITIVE_INFINITY);

const isSorted = (points: readonly MetricPoint[]): boolean =>
  points.every((point, index) => index === 0 || points[index - 1]!.step <= point.step);

/** Of equal steps the value that was written last: an attempt that goes on from a checkpoint repeats steps of the one before. */
export function latestOfEachStep(points: readonly MetricPoint[]): readonly MetricPoint[] {
  const byStep = new Map<number, MetricPoint>();
  for (const point of points) byStep.set(point.step, point);
  return byStep.size === points.length && isSorted(points) ? points : [...byStep.values()].sort((left, right) => left.step - right.step);
}
