import type { Interval, Metric, MetricSet } from '#kernel/metric.ts';
import type { ClassPredictions, PredictionSet, ValuePredictions } from '#kernel/records/prediction-set.ts';
import { sortedQuantile } from '../statistics/quantile.ts';
import { wilsonInterval } from '../statistics/proportion.ts';
import { metricNames, requireMetric } from './catalogue.ts';
import { countConfusion } from './confusion.ts';
import { thinCurve, traceCurves, type ClassCurve } from './curves.ts';
import { DEFAULT_LEVEL, estimateMetrics, type ResamplingOptions } from './metric-intervals.ts';

/** All that is said about one prediction set. */
export interface Evaluation {
  readonly rows: number;
  readonly metrics: MetricSet;
  readonly classification?: ClassEvaluation;
  readonly regression?: ResidualSummary;
}

export interface ClassEvaluation {
  readonly classes: readonly string[];
  /** `confusion[truth][predicted]`. */
  readonly confusion: readonly (readonly number[])[];
  readonly perClass: readonly ClassReport[];
  /** One curve for two classes, one for each class against the rest otherwise; empty without probabilities. At most 200 points each. */
  readonly roc: readonly ClassCurve[];
  readonly precisionRecall: readonly ClassCurve[];
}

export interface ClassReport {
  readonly name: string;
  /** Rows that truly are of the class. */
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Wilson intervals given the number of predicted, and of true, rows of the class; absent when that number is 0. */
  readonly precisionInterval?: Interval;
  readonly recallInterval?: Interval;
}

/** Distribution of truth − prediction, in the target's unit. */
export interface ResidualSummary {
  readonly mean: number;
  readonly sd: number;
  /** At 0, 0.05, 0.25, 0.5, 0.75, 0.95 and 1. */
  readonly quantiles: readonly number[];
  readonly largestAbsolute: number;
}

export const RESIDUAL_PROBABILITIES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

const CURVE_POINTS = 200;

/**
 * Metrics with intervals, confusion matrix, per-class report, curves or residuals of a prediction set. The result is bit-identical for a
 * seed. Fails with `metrics.nothing-to-score` when there are no rows.
 */
export function evaluatePredictions(set: PredictionSet, options: ResamplingOptions & { readonly metrics?: readonly string[] }): Evaluation {
  const names = options.metrics ?? metricNames(set.task, set.task === 'classification' && set.probabilities !== undefined);
  const metrics: Record<string, Metric> = {};
  for (const { name, value, interval } of estimateMetrics(set, names, options)) {
    if (!Number.isFinite(value)) continue;
    metrics[name] = { value, better: requireMetric(name, set.task).better, ...(interval === undefined ? {} : { interval }) };
  }
  const rows = set.rows.length;
  return set.task === 'classification'
    ? { rows, metrics, classification: describeClasses(set, options.level ?? DEFAULT_LEVEL) }
    : { rows, metrics, regression: summariseResiduals(set) };
}

function describeClasses(set: ClassPredictions, level: number): ClassEvaluation {
  const { truth, predicted, classes, probabilities } = set;
  const count = classes.length;
  const cells = countConfusion(truth, predicted, count);
  const confusion = classes.map((_, actual) => Array.from(cells.subarray(actual * count, (actual + 1) * count)));
  const positives = probabilities === undefined ? [] : count === 2 ? [1] : classes.map((_, index) => index);
  const curves = positives.flatMap((positive) => {
    const traced = traceCurves(truth, probabilities!, count, positive);
    return traced === undefined ? [] : [{ className: classes[positive]!, traced }];
  });
  return {
    classes,
    confusion,
    perClass: classes.map((name, index) => reportClass(name, index, confusion, level)),
    roc: curves.map(({ className, traced }) => ({ className, area: traced.rocArea, points: thinCurve(traced.roc, CURVE_POINTS) })),
    precisionRecall: curves.map(({ className, traced }) => ({
      className,
      area: traced.averagePrecision,
      points: thinCurve(traced.precisionRecall, CURVE_POINTS),
    })),
  };
}

function reportClass(name: string, index: number, confusion: readonly (readonly number[])[], level: number): ClassReport {
  const hits = confusion[index]![index]!;
  const support = confusion[index]!.reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + row[index]!, 0);
  return {
    name,
    support,
    precision: predicted === 0 ? 0 : hits / predicted,
    recall: support === 0 ? 0 : hits / support,
    f1: support + predicted === 0 ? 0 : (2 * hits) / (support + predicted),
    ...(predicted === 0 ? {} : { precisionInterval: wilsonInterval(hits, predicted, level) }),
    ...(support === 0 ? {} : { recallInterval: wilsonInterval(hits, support, level) }),
  };
}

function summariseResiduals({ truth, predicted }: ValuePredictions): ResidualSummary {
  const residuals = truth.map((value, row) => value - predicted[row]!).sort();
  const mean = residuals.reduce((sum, value) => sum + value, 0) / residuals.length;
  const squares = residuals.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    sd: residuals.length < 2 ? 0 : Math.sqrt(squares / (residuals.length - 1)),
    quantiles: RESIDUAL_PROBABILITIES.map((probability) => sortedQuantile(residuals, probability)),
    largestAbsolute: Math.max(Math.abs(residuals[0]!), Math.abs(residuals[residuals.length - 1]!)),
  };
}
