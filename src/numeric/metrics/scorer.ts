import { Failure } from '#kernel/failure.ts';
import type { ClassPredictions, PredictionSet, ValuePredictions } from '#kernel/records/prediction-set.ts';
import { requireMetric } from './catalogue.ts';
import { binnedCalibrationError, topForecasts } from './calibration-error.ts';
import { classSizes, rankClasses, type ClassRankings } from './class-rankings.ts';
import { CONFUSION_METRICS, prepareCounter } from './confusion.ts';
import { absoluteErrors, brierLosses, logLosses, pinballLosses, relativeErrors, squaredErrors, weightedMean } from './row-loss.ts';

/**
 * Values of the chosen metrics, in their order, with each row counted `weights[row]` times. A bootstrap replicate is a vector of
 * weights, so everything that can be sorted or looked up once is done before the first call.
 * `pseudo` are further observations that only metrics of the confusion matrix see; `statistics/bootstrap` says why.
 */
export type Scorer = (weights: Int32Array, pseudo?: readonly PseudoObservation[]) => Float64Array;

export interface PseudoObservation {
  readonly truth: number;
  readonly predicted: number;
  readonly weight: number;
}

export type ClassScores = Pick<ClassPredictions, 'truth' | 'predicted' | 'probabilities'> & { readonly classCount: number };
export type ValueScores = Pick<ValuePredictions, 'truth' | 'predicted'>;

export const unitWeights = (rows: number): Int32Array => new Int32Array(rows).fill(1);

export const prepareScorer = (set: PredictionSet, names: readonly string[]): Scorer =>
  set.task === 'classification' ? prepareClassScorer({ ...set, classCount: set.classes.length }, names) : prepareValueScorer(set, names);

export function prepareClassScorer(set: ClassScores, names: readonly string[]): Scorer {
  const { truth, predicted, classCount } = set;
  requireRows(truth.length);
  const definitions = names.map((name) => requireMetric(name, 'classification'));
  const probabilities = (): Float64Array => {
    if (set.probabilities !== undefined) return set.probabilities;
    const name = definitions.find((metric) => metric.needsProbabilities)!.name;
    throw new Failure('metrics.probabilities-missing', {
      message: `metric "${name}" needs class probabilities, and the predictions have only classes`,
    });
  };
  const counter = prepareCounter(truth, predicted, classCount);
  let rankings: ClassRankings | undefined;
  // Of two classes the second one is positive; more are taken one against the rest.
  const positives = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, index) => index);
  const ranked = (): ClassRankings => (rankings ??= rankClasses(truth, probabilities(), classCount, positives));
  const byRow = (losses: Float64Array) => (weights: Int32Array) => weightedMean(losses, weights);
  const sizesOf = (weights: Int32Array): Float64Array => {
    const sizes = classSizes(truth, weights, classCount);
    return Float64Array.from(positives, (positive) => sizes[positive]!);
  };

  const parts = names.map((name): ((weights: Int32Array) => number) => {
    const fromCounts = CONFUSION_METRICS[name];
    if (fromCounts !== undefined) return () => fromCounts(counter.counts);
    const rows = CLASS_RANKINGS.has(name) ? ranked() : undefined;
    switch (name) {
      case 'log-loss':
        return byRow(logLosses(truth, probabilities(), classCount));
      case 'brier':
        return byRow(brierLosses(truth, probabilities(), classCount));
      case 'expected-calibration-error': {
        const forecasts = topForecasts(truth, probabilities(), classCount);
        return (weights) => binnedCalibrationError(forecasts, weights);
      }
      case 'roc-auc':
        return (weights) => meanOfFinite(rows!.rocAreas(weights));
      case 'roc-auc-weighted':
        return (weights) => meanOfFinite(rows!.rocAreas(weights), sizesOf(weights));
      case 'roc-auc-ovo':
      case 'roc-auc-ovo-weighted':
        return (weights) => {
          if (classCount === 2) return rows!.rocAreas(weights)[0]!;
          return rows!.pairMean(weights, name === 'roc-auc-ovo-weighted');
        };
      case 'average-precision-weighted':
        return (weights) => meanOfFinite(rows!.averagePrecisions(weights), sizesOf(weights));
      default:
        return (weights) => meanOfFinite(rows!.averagePrecisions(weights));
    }
  });
  const needsCounts = definitions.some((metric) => metric.counts);

  return (weights, pseudo = []) => {
    if (needsCounts) counter.count(weights, pseudo);
    return Float64Array.from(parts, (part) => part(weights));
  };
}

/** Metrics that need the order of all rows by the probability of every class; of many classes they cost rows × classes each time. */
export const CLASS_RANKINGS: ReadonlySet<string> = new Set([
  'roc-auc',
  'roc-auc-weighted',
  'roc-auc-ovo',
  'roc-auc-ovo-weighted',
  'average-precision',
  'average-precision-weighted',
]);

/** Mean over the classes, plain or by `sizes`, for which the value exists; a class without rows has none. */
function meanOfFinite(values: Float64Array, sizes?: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index]!)) continue;
    const size = sizes === undefined ? 1 : sizes[index]!;
    sum += size * values[index]!;
    total += size;
  }
  return total === 0 ? Number.NaN : sum / total;
}

export function prepareValueScorer(set: ValueScores, names: readonly string[]): Scorer {
  const { truth, predicted } = set;
  requireRows(truth.length);
  for (const name of names) requireMetric(name, 'regression');
  const parts = names.map((name): ((weights: Int32Array) => number) => {
    switch (name) {
      case 'r2': {
        const squares = squaredErrors(truth, predicted);
        return (weights) => weightedR2(truth, squares, weights);
      }
      case 'rmse': {
        const squares = squaredErrors(truth, predicted);
        return (weights) => Math.sqrt(weightedMean(squares, weights));
      }
      case 'mae': {
        const errors = absoluteErrors(truth, predicted);
        return (weights) => weightedMean(errors, weights);
      }
      case 'mape': {
        const errors = relativeErrors(truth, predicted);
        return (weights) => weightedMean(errors, weights);
      }
      default: {
        const losses = pinballLosses(truth, predicted, Number(name.slice('pinball-'.length)) / 100);
        return (weights) => weightedMean(losses, weights);
      }
    }
  });
  return (weights) => Float64Array.from(parts, (part) => part(weights));
}

/** Coefficient of determination; for a constant truth 1 when every prediction is exact, else 0. NaN for fewer than two rows. */
function weightedR2(truth: Float64Array, squares: Float64Array, weights: Int32Array): number {
  if (truth.length < 2) return Number.NaN;
  const mean = weightedMean(truth, weights);
  let residual = 0;
  let spread = 0;
  for (let row = 0; row < truth.length; row++) {
    residual += weights[row]! * squares[row]!;
    spread += weights[row]! * (truth[row]! - mean) ** 2;
  }
  if (spread === 0) return residual === 0 ? 1 : 0;
  return 1 - residual / spread;
}

function requireRows(rows: number): void {
  if (rows === 0)
    throw new Failure('metrics.nothing-to-score', { message: 'expected at least one row with truth and prediction, found none' });
}
