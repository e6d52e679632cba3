import { Failure } from '#kernel/failure.ts';
import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import type { ClassTarget, FittedModel, ParameterValues, Target } from '../model.ts';

/** Gaussian naive Bayes: a normal distribution for every class and column; variances get `smoothing` × the largest column variance added. */
export function fitNaiveBayes(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const { labels, classCount } = target as ClassTarget;
  const counts = new Float64Array(classCount);
  for (const label of labels) counts[label]!++;
  const means = new Float64Array(classCount * x.columns);
  const variances = new Float64Array(classCount * x.columns);
  let largest = 0;
  for (let column = 0; column < x.columns; column++) {
    const values = columnOf(x, column);
    largest = Math.max(largest, varianceOf(values));
    for (let row = 0; row < x.rows; row++) means[labels[row]! * x.columns + column]! += values[row]! / counts[labels[row]!]!;
    for (let row = 0; row < x.rows; row++) {
      const slot = labels[row]! * x.columns + column;
      variances[slot]! += (values[row]! - means[slot]!) ** 2 / counts[labels[row]!]!;
    }
  }
  if (!Number.isFinite(largest)) {
    throw new Failure('train.feature-invalid', {
      message: 'expected numbers whose squares are finite; a column spreads by more than 1e154.',
    });
  }
  // All columns constant: any positive variance gives the prior.
  const added = (parameters['smoothing'] as number) * (largest > 0 ? largest : 1);
  for (let slot = 0; slot < variances.length; slot++) variances[slot]! += added;
  return {
    kind: 'gaussian',
    parameters: { task: 'classification', classCount },
    arrays: { means, variances, priors: counts.map((count) => count / labels.length) },
  };
}

/** Row-major class probabilities. */
export function gaussianProbabilities(model: FittedModel, x: Matrix): Float64Array {
  const { means, variances, priors } = model.arrays as { means: Float64Array; variances: Float64Array; priors: Float64Array };
  const classCount = priors.length;
  const logs = new Float64Array(x.rows * classCount);
  for (let label = 0; label < classCount; label++) {
    let constant = Math.log(priors[label]!);
    for (let column = 0; column < x.columns; column++) constant -= 0.5 * Math.log(2 * Math.PI * variances[label * x.columns + column]!);
    for (let row = 0; row < x.rows; row++) logs[row * classCount + label] = constant;
    for (let column = 0; column < x.columns; column++) {
      const values = columnOf(x, column);
      const mean = means[label * x.columns + column]!;
      const factor = 0.5 / variances[label * x.columns + column]!;
      for (let row = 0; row < x.rows; row++) logs[row * classCount + label]! -= factor * (values[row]! - mean) ** 2;
    }
  }
  return logs;
}

function varianceOf(values: Float64Array): number {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return sum / values.length;
}
