import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { minimise, type Objective } from '../../linear-algebra/minimise.ts';
import type { ClassTarget, FittedModel, ParameterValues, Target } from '../model.ts';
import { addScaled, dot } from '../../linear-algebra/vector.ts';

/**
 * Logistic regression with an L2 penalty on the weights, not the intercepts: Σ log loss + ½ · l2 · ‖w‖², so that `l2` is 1 / scikit-learn's C.
 * Two classes share one set of weights; more have one set each (softmax).
 */
export function fitLogisticRegression(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const classes = target as ClassTarget;
  const outputs = classes.classCount <= 2 ? 1 : classes.classCount;
  const l2 = parameters['l2'] as number;
  const objective = outputs === 1 ? binaryObjective(x, classes, l2) : softmaxObjective(x, classes, l2);
  const minimum = minimise(objective, new Float64Array(outputs * (x.columns + 1)), {
    maxIterations: parameters['max-iterations'] as number,
    tolerance: parameters['tolerance'] as number,
  });
  const weights = outputs * x.columns;
  return {
    kind: 'linear',
    parameters: {
      task: 'classification',
      outputs,
      link: outputs === 1 ? 'logistic' : 'softmax',
      iterations: minimum.iterations,
      converged: minimum.converged,
    },
    arrays: { coefficients: minimum.point.slice(0, weights), intercepts: minimum.point.slice(weights) },
  };
}

/** The loss is divided by the number of rows, so that the tolerance does not depend on it. */
function binaryObjective(x: Matrix, { labels }: ClassTarget, l2: number): Objective {
  const residuals = new Float64Array(x.rows);
  return (point, gradient) => {
    residuals.fill(point[x.columns]!);
    for (let column = 0; column < x.columns; column++) addScaled(residuals, columnOf(x, column), point[column]!);
    let loss = 0;
    let sum = 0;
    for (let row = 0; row < x.rows; row++) {
      const score = residuals[row]!;
      const exponential = Math.exp(-Math.abs(score));
      loss += Math.log1p(exponential) + (labels[row] === 1 ? Math.max(-score, 0) : Math.max(score, 0));
      const probability = score >= 0 ? 1 / (1 + exponential) : exponential / (1 + exponential);
      residuals[row] = probability - labels[row]!;
      sum += residuals[row]!;
    }
    gradient[x.columns] = sum / x.rows;
    for (let column = 0; column < x.columns; column++) {
      gradient[column] = (dot(columnOf(x, column), residuals) + l2 * point[column]!) / x.rows;
      loss += 0.5 * l2 * point[column]! ** 2;
    }
    return loss / x.rows;
  };
}

function softmaxObjective(x: Matrix, { labels, classCount }: ClassTarget, l2: number): Objective {
  const { rows, columns } = x;
  // By class, so that scores and products with a column run along memory.
  const scores = Array.from({ length: classCount }, () => new Float64Array(rows));
  return (point, gradient) => {
    for (let label = 0; label < classCount; label++) {
      scores[label]!.fill(point[classCount * columns + label]!);
      for (let column = 0; column < columns; column++) addScaled(scores[label]!, columnOf(x, column), point[label * columns + column]!);
    }
    let loss = 0;
    for (let row = 0; row < rows; row++) loss += toResiduals(scores, row, labels[row]!);
    for (let label = 0; label < classCount; label++) {
      const residuals = scores[label]!;
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += residuals[row]!;
      gradient[classCount * columns + label] = sum / rows;
      for (let column = 0; column < columns; column++) {
        const weight = point[label * columns + column]!;
        gradient[label * columns + column] = (dot(columnOf(x, column), residuals) + l2 * weight) / rows;
        loss += 0.5 * l2 * weight ** 2;
      }
    }
    return loss / rows;
  };
}

/** Turns the row's scores into probability − indicator and returns its log loss. */
function toResiduals(scores: readonly Float64Array[], row: number, label: number): number {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score[row]!);
  const own = scores[label]![row]! - largest;
  let sum = 0;
  for (const score of scores) {
    const exponential = Math.exp(score[row]! - largest);
    score[row] = exponential;
    sum += exponential;
  }
  for (const score of scores) score[row]! /= sum;
  scores[label]![row]! -= 1;
  return Math.log(sum) - own;
}
