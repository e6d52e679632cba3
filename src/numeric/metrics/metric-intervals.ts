import type { Interval } from '#kernel/metric.ts';
import { Random } from '#kernel/random.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { drawWeights, exponential, percentileInterval } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/proportion.ts';
import { CLASS_RANKINGS, prepareScorer, unitWeights, type PseudoObservation, type Scorer } from './scorer.ts';

export interface ResamplingOptions {
  readonly seed: number;
  /** Confidence level, 0.95 when absent. */
  readonly level?: number;
  /** Bootstrap replicates, 2,000 when absent. */
  readonly replicates?: number;
}

export const DEFAULT_LEVEL = 0.95;
export const DEFAULT_REPLICATES = 2000;

export interface MetricEstimate {
  readonly name: string;
  readonly value: number;
  readonly interval?: Interval;
}

/** Metrics that are plain proportions of rows, for which an interval with known coverage exists. */
const PROPORTIONS = new Set(['accuracy', 'precision-micro', 'recall-micro', 'f1-micro']);

/**
 * Values of the metrics on a prediction set with confidence intervals: Wilson for accuracy, percentile bootstrap over rows for the rest.
 * Metrics of the confusion matrix see one right and one wrong pseudo-row of random exponential weight in every replicate (a uniform prior
 * on the error share): without it a model with no error on 38 rows would get the interval [1, 1]. The effect is of order 1/rows.
 */
export function estimateMetrics(set: PredictionSet, names: readonly string[], options: ResamplingOptions): MetricEstimate[] {
  const level = options.level ?? DEFAULT_LEVEL;
  const rows = set.rows.length;
  const values = prepareScorer(set, names)(unitWeights(rows));
  const replicates = resample(set, names, options);
  return names.map((name, index) => {
    const value = values[index]!;
    const interval = PROPORTIONS.has(name)
      ? wilsonInterval(Math.round(value * rows), rows, level)
      : percentileInterval(value, replicates[index]!, level);
    return { name, value, ...(interval === undefined ? {} : { interval }) };
  });
}

/** Bootstrap replicates of each metric: one array of values for each name. */
export const resampleMetrics = (set: PredictionSet, names: readonly string[], options: ResamplingOptions): Float64Array[] =>
  resample(set, names, options);

/** Steps that the replicates of one ranking metric may take: about ten seconds. */
const MOST_STEPS = 1_000_000_000;
/** Fewer say nothing about the ends of a 95 % interval. */
const FEWEST_REPLICATES = 200;

/**
 * Replicates of a metric that ranks all rows for every class: fewer where rows × classes are many, none where too few would be left.
 * Every other metric takes one pass over the rows.
 */
function rankingReplicates(set: PredictionSet, count: number): number {
  if (set.task === 'regression' || set.classes.length === 2) return count;
  const affordable = Math.floor(MOST_STEPS / (set.rows.length * set.classes.length));
  return affordable >= count ? count : affordable < FEWEST_REPLICATES ? 0 : affordable;
}

function resample(set: PredictionSet, names: readonly string[], options: ResamplingOptions): Float64Array[] {
  const count = options.replicates ?? DEFAULT_REPLICATES;
  const rankings = rankingReplicates(set, count);
  if (rankings === count) return replicate(prepareScorer(set, names), set, names.length, count, options.seed);
  const cheap = names.filter((name) => !CLASS_RANKINGS.has(name));
  const costly = names.filter((name) => CLASS_RANKINGS.has(name));
  const found = new Map<string, Float64Array>();
  for (const [some, draws] of [
    [cheap, count],
    [costly, rankings],
  ] as const) {
    if (some.length === 0) continue;
    const values = draws === 0 ? [] : replicate(prepareScorer(set, some), set, some.length, draws, options.seed);
    some.forEach((name, index) => found.set(name, values[index] ?? new Float64Array(0)));
  }
  return names.map((name) => found.get(name)!);
}

function replicate(scorer: Scorer, set: PredictionSet, metrics: number, count: number, seed: number): Float64Array[] {
  const replicates = Array.from({ length: metrics }, () => new Float64Array(count));
  const random = new Random(seed);
  const weights = unitWeights(set.rows.length);
  for (let draw = 0; draw < count; draw++) {
    drawWeights(random, weights);
    const values = scorer(weights, drawRightAndWrong(random, set));
    for (let metric = 0; metric < metrics; metric++) replicates[metric]![draw] = values[metric]!;
  }
  return replicates;
}

function drawRightAndWrong(random: Random, set: PredictionSet): PseudoObservation[] {
  if (set.task === 'regression' || set.classes.length < 2) return [];
  const right = set.truth[random.below(set.truth.length)]!;
  const truth = set.truth[random.below(set.truth.length)]!;
  return [
    { truth: right, predicted: right, weight: exponential(random) },
    { truth, predicted: drawOtherClass(random, truth, set.classes.length), weight: exponential(random) },
  ];
}

/** A class other than the given one, each with equal probability. */
export const drawOtherClass = (random: Random, own: number, classCount: number): number =>
  (own + 1 + random.below(classCount - 1)) % classCount;
