import type { Interval, Metric, MetricSet } from '#kernel/metric.ts';
import type { ClassPredictions, PredictionSet, ValuePredictions } from '#kernel/records/prediction-set.ts';
import { sortedQuantile } from '../statistics/quantile.ts';
import { wilsonInterval } from '../statistics/proportion.ts';
import { metricNames, requireMetric } from './catalogue.ts';
import { describeCalibration, type CalibrationSummary } from './calibration-summary.ts';
import { rankClasses } from './class-rankings.ts';
import { countRow, emptyCounts, type ClassCounts } from './confusion.ts';
import { thinCurve, traceCurves, type ClassCurve } from './curves.ts';
import { DEFAULT_LEVEL, estimateMetrics, type ResamplingOptions } from './metric-intervals.ts';
import { unitWeights } from './scorer.ts';

/** All that is said about one prediction set. */
export interface Evaluation {
  readonly rows: number;
  readonly metrics: MetricSet;
  readonly classification?: ClassEvaluation;
  readonly regression?: ResidualSummary;
}

export interface ClassEvaluation {
  readonly classes: readonly string[];
  /** `confusion[truth][predicted]`; empty for more than 100 classes, where `mostConfused` says what matters. */
  readonly confusion: readonly (readonly number[])[];
  /** The most frequent errors, at most 20, most frequent first. */
  readonly mostConfused: readonly Confused[];
  readonly perClass: readonly ClassReport[];
  /**
   * One curve for two classes, one for each class against the rest otherwise; empty without probabilities. At most 200 points each. Of
   * more than 100 classes those with the smallest areas.
   */
  readonly roc: readonly ClassCurve[];
  readonly precisionRecall: readonly ClassCurve[];
  /** Absent without probabilities. */
  readonly calibration?: CalibrationSummary;
}

/** Rows of one class that were taken for another one. */
export interface Confused {
  readonly truth: string;
  readonly predicted: string;
  readonly rows: number;
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
    ? { rows, metrics, classification: describeClasses(set, options.level ?? DEFAULT_LEVEL, options.seed) }
    : { rows, metrics, regression: summariseResiduals(set) };
}

/** A larger matrix is neither read nor drawn by anybody, and of 10,000 classes it would not fit into memory. */
const MOST_MATRIX_CLASSES = 100;
const MOST_CONFUSED = 20;
const WORST_CURVES = 6;

function describeClasses(set: ClassPredictions, level: number, seed: number): ClassEvaluation {
  const { truth, predicted, classes, probabilities } = set;
  const count = classes.length;
  const counts = emptyCounts(count);
  for (let row = 0; row < truth.length; row++) countRow(counts, truth[row]!, predicted[row]!, 1);
  const curves = (probabilities === undefined ? [] : shownClasses(set, probabilities)).flatMap((positive) => {
    const traced = traceCurves(truth, probabilities!, count, positive);
    return traced === undefined ? [] : [{ className: classes[positive]!, traced }];
  });
  return {
    classes,
    confusion: count > MOST_MATRIX_CLASSES ? [] : countConfusion(set),
    mostConfused: findConfused(set),
    perClass: classes.map((name, index) => reportClass(name, index, counts, level)),
    roc: curves.map(({ className, traced }) => ({ className, area: traced.rocArea, points: thinCurve(traced.roc, CURVE_POINTS) })),
    precisionRecall: curves.map(({ className, traced }) => ({
      className,
      area: traced.averagePrecision,
      points: thinCurve(traced.precisionRecall, CURVE_POINTS),
    })),
    ...(probabilities === undefined ? {} : { calibration: describeCalibration(truth, probabilities, count, { level, seed }) }),
  };
}

/** Classes whose curves are traced: the positive one of two, all of some, of many the few that are told apart worst. */
function shownClasses({ truth, classes }: ClassPredictions, probabilities: Float64Array): number[] {
  const all = classes.map((_, index) => index);
  if (classes.length === 2) return [1];
  if (classes.length <= MOST_MATRIX_CLASSES) return all;
  const areas = rankClasses(truth, probabilities, classes.length, all).rocAreas(unitWeights(truth.length));
  return all
    .filter((index) => Number.isFinite(areas[index]!))
    .sort((left, right) => areas[left]! - areas[right]! || left - right)
    .slice(0, WORST_CURVES);
}

function countConfusion({ truth, predicted, classes }: ClassPredictions): number[][] {
  const confusion = classes.map(() => classes.map(() => 0));
  for (let row = 0; row < truth.length; row++) confusion[truth[row]!]![predicted[row]!]! += 1;
  return confusion;
}

function findConfused({ truth, predicted, classes }: ClassPredictions): Confused[] {
  const pairs = new Map<number, number>();
  for (let row = 0; row < truth.length; row++) {
    if (truth[row] === predicted[row]) continue;
    const pair = truth[row]! * classes.length + predicted[row]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs]
    .sort(([left, leftRows], [right, rightRows]) => rightRows - leftRows || left - right)
    .slice(0, MOST_CONFUSED)
    .map(([pair, rows]) => ({ truth: classes[Math.floor(pair / classes.length)]!, predicted: classes[pair % classes.length]!, rows }));
}

function reportClass(name: string, index: number, counts: ClassCounts, level: number): ClassReport {
  const [hits, support, predicted] = [counts.hits[index]!, counts.truth[index]!, counts.predicted[index]!];
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
