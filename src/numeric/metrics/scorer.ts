import { Failure } from '#kernel/failure.ts';
import type { ClassPredictions, PredictionSet, ValuePredictions } from '#kernel/records/prediction-set.ts';
import { requireMetric } from './catalogue.ts';
import { CONFUSION_METRICS } from './confusion.ts';
import { rankRows, weightedAveragePrecision, weightedRocAuc, type RankedRows } from './ranking.ts';
import { absoluteErrors, brierLosses, logLosses, relativeErrors, squaredErrors, weightedMean } from './row-loss.ts';

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
  const cellOfRow = truth.map((actual, row) => actual * classCount + predicted[row]!);
  const cells = new Float64Array(classCount * classCount);
  let rankings: readonly RankedRows[] | undefined;
  const ranked = (): readonly RankedRows[] => (rankings ??= rankClasses(truth, probabilities(), classCount));
  const byRow = (losses: Float64Array) => (weights: Int32Array) => weightedMean(losses, weights);

  const parts = names.map((name): ((weights: Int32Array) => number) => {
    const fromCells = CONFUSION_METRICS[name];
    if (fromCells !== undefined) return () => fromCells(cells, classCount);
    switch (name) {
      case 'log-loss':
        return byRow(logLosses(truth, probabilities(), classCount));
      case 'brier':
        return byRow(brierLosses(truth, probabilities(), classCount));
      case 'roc-auc': {
        const rows = ranked();
        return (weights) => meanOfFinite(rows.map((one) => weightedRocAuc(one, weights)));
      }
      default: {
        const rows = ranked();
        return (weights) => meanOfFinite(rows.map((one) => weightedAveragePrecision(one, weights)));
      }
    }
  });
  const needsCells = definitions.some((metric) => metric.counts);

  return (weights, pseudo = []) => {
    if (needsCells) {
      cells.fill(0);
      for (let row = 0; row < cellOfRow.length; row++) cells[cellOfRow[row]!]! += weights[row]!;
      for (const one of pseudo) cells[one.truth * classCount + one.predicted]! += one.weight;
    }
    return Float64Array.from(parts, (part) => part(weights));
  };
}

/** One ranking for two classes (the second class is the positive one), one against the rest for each class otherwise. */
function rankClasses(truth: Int32Array, probabilities: Float64Array, classCount: number): RankedRows[] {
  const positives = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, index) => index);
  return positives.map((positive) => rankRows(probabilities, classCount, positive, (row) => truth[row] === positive));
}

/** Macro mean over the classes for which the value exists; a class without rows has none. */
function meanOfFinite(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.length === 0 ? Number.NaN : finite.reduce((sum, value) => sum + value, 0) / finite.length;
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
      default: {
        const errors = relativeErrors(truth, predicted);
        return (weights) => weightedMean(errors, weights);
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
