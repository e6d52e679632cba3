import type { Interval, Metric, MetricSet } from '#kernel/metric.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { adjustPValues } from '../statistics/adjust.ts';
import { normalQuantile, normalUpperTail } from '../statistics/distributions.ts';
import { requireMetric } from './catalogue.ts';
import { DEFAULT_LEVEL, estimateMetrics, resampleMetrics, type ResamplingOptions } from './metric-intervals.ts';
import { takePredictions } from './take-predictions.ts';

/** `inconclusive`: too few rows to say anything; `similar`: no difference shown, which is not the same as none. */
export type SliceVerdict = 'worse' | 'better' | 'similar' | 'inconclusive';

/** The rows that share a value of a column. */
export interface Slice {
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly metrics: MetricSet;
  /** The first metric here less the same on all other rows; absent where either is undefined. */
  readonly difference?: { readonly metric: string; readonly value: number; readonly interval: Interval };
  /** Probability of such a difference by chance, adjusted for the number of slices looked at (Benjamini and Hochberg). */
  readonly q?: number;
  readonly verdict: SliceVerdict;
}

/** Group of each row; −1 is in none. */
export interface RowGroups {
  readonly column: string;
  readonly values: readonly string[];
  readonly groups: Int32Array;
}

/** Slices with fewer rows are shown, but never judged. */
export const FEWEST_SLICE_ROWS = 30;

/** Standard errors need fewer replicates than the ends of intervals. */
const SLICE_REPLICATES = 500;

/** Share of slices called worse or better that may be so by chance. */
const FALSE_DISCOVERIES = 0.1;

/**
 * Metrics on every group of rows, with intervals, and how the first metric differs there from the other rows: normal intervals from
 * bootstrap standard errors of both sides, which share no row. Slices of all columns are adjusted together. In the order of the groups.
 */
export function evaluateSlices(
  set: PredictionSet,
  columns: readonly RowGroups[],
  names: readonly string[],
  options: ResamplingOptions,
): Slice[] {
  const chosen = { ...options, replicates: options.replicates ?? SLICE_REPLICATES };
  const slices = columns.flatMap((column) => column.values.map((_, group) => describeSlice(set, column, group, names, chosen)));
  const judged = slices.filter((slice) => slice.p !== undefined);
  const adjusted = adjustPValues(
    judged.map((slice) => slice.p!),
    'benjamini-hochberg',
  );
  return slices.map((slice) => {
    const { p: _, ...rest } = slice;
    const place = judged.indexOf(slice);
    if (place < 0) return { ...rest, verdict: 'inconclusive' };
    return { ...rest, q: adjusted[place]!, verdict: verdictOf(rest.difference!, adjusted[place]!, set) };
  });
}

type Described = Omit<Slice, 'q' | 'verdict'> & { readonly p?: number };

function describeSlice(
  set: PredictionSet,
  { column, values, groups }: RowGroups,
  group: number,
  names: readonly string[],
  options: ResamplingOptions,
): Described {
  const inside: number[] = [];
  const outside: number[] = [];
  groups.forEach((one, row) => (one === group ? inside : outside).push(row));
  const own = takePredictions(set, inside);
  const metrics: Record<string, Metric> = {};
  for (const { name, value, interval } of inside.length === 0 ? [] : estimateMetrics(own, names, options)) {
    if (!Number.isFinite(value)) continue;
    metrics[name] = { value, better: requireMetric(name, set.task).better, ...(interval === undefined ? {} : { interval }) };
  }
  const described = { column, value: values[group]!, rows: inside.length, metrics };
  const first = names[0];
  if (first === undefined || metrics[first] === undefined || outside.length === 0) return described;
  const others = takePredictions(set, outside);
  const rest = estimateMetrics(others, [first], { ...options, replicates: 2 })[0]!.value;
  const error = Math.hypot(standardError(own, first, options), standardError(others, first, options));
  const value = metrics[first].value - rest;
  if (!Number.isFinite(value) || !(error > 0)) return described;
  const level = options.level ?? DEFAULT_LEVEL;
  const reach = normalQuantile((1 + level) / 2) * error;
  return {
    ...described,
    difference: { metric: first, value, interval: { low: value - reach, high: value + reach, level } },
    ...(inside.length < FEWEST_SLICE_ROWS || outside.length < FEWEST_SLICE_ROWS ? {} : { p: 2 * normalUpperTail(Math.abs(value) / error) }),
  };
}

function standardError(set: PredictionSet, name: string, options: ResamplingOptions): number {
  const values = resampleMetrics(set, [name], options)[0]!.filter(Number.isFinite);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function verdictOf({ metric, value }: NonNullable<Slice['difference']>, q: number, set: PredictionSet): SliceVerdict {
  if (q >= FALSE_DISCOVERIES) return 'similar';
  return value > 0 === (requireMetric(metric, set.task).better === 'higher') ? 'better' : 'worse';
}
