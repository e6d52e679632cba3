import { Random } from '#kernel/random.ts';
import { Failure } from '#kernel/failure.ts';
import { widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { takeSparseRows } from '../../linear-algebra/sparse.ts';
import { linearScores } from '../linear/predict.ts';
import type { ClassTarget, FittedModel, ParameterValues, Target } from '../model.ts';
import { dealFolds } from './deal-folds.ts';
import { fitDualHyperplane, type Hyperplane, type HyperplaneTask } from './dual-coordinate-descent.ts';
import { fitPlatt } from './platt.ts';
import { fitPrimalHyperplane } from './primal-hyperplane.ts';

/** One problem a class; more than this would take hours. */
const MAX_CLASSES = 2000;

/**
 * Linear support vector machine, one class against the rest: ½ ‖(w, b)‖² + C Σ loss, as LIBLINEAR and scikit-learn's LinearSVC: the intercept is the weight of a
 * column that is `intercept-scaling` everywhere, and is penalised with the others. Probabilities by Platt's sigmoid, as for `svm`.
 */
export function fitLinearSvm(x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  const { labels, classCount } = target as ClassTarget;
  if (classCount > MAX_CLASSES) {
    throw new Failure('train.too-many-classes', {
      message: `linear-svm expects at most ${MAX_CLASSES} classes; the target has ${classCount}.`,
    });
  }
  const outputs = classCount === 2 ? 1 : classCount;
  const width = widthOf(x);
  const coefficients = new Float64Array(outputs * width);
  const intercepts = new Float64Array(outputs);
  const platt: number[] = [];
  let converged = true;
  for (let output = 0; output < outputs; output++) {
    const positive = outputs === 1 ? 1 : output;
    const signs = Float64Array.from(labels, (label) => (label === positive ? 1 : -1));
    const plane = fitHyperplane({ x, signs, parameters, seed: Random.forPart(seed, output, 0).uint32() });
    coefficients.set(plane.weights, output * width);
    intercepts[output] = plane.intercept;
    converged &&= plane.converged;
    if (parameters['probability'] !== true) continue;
    const { slope, shift } = fitPlatt(outOfFold(x, signs, parameters, seed, output), signs);
    platt.push(slope, shift);
  }
  return {
    kind: 'linear',
    parameters: { task: 'classification', outputs, link: 'margin', probability: parameters['probability'] === true, converged },
    arrays: { coefficients, intercepts, ...(platt.length > 0 ? { platt: Float64Array.from(platt) } : {}) },
  };
}

/** More rows than columns and a smooth loss: the problem in the weights is the smaller one. Otherwise one multiplier a row. */
function fitHyperplane(task: HyperplaneTask): Hyperplane {
  const smooth = task.parameters['loss'] === 'squared-hinge';
  return smooth && task.x.rows > widthOf(task.x) ? fitPrimalHyperplane(task) : fitDualHyperplane(task);
}

/** Margin of each row by a hyperplane that did not see it. */
function outOfFold(x: Matrix, signs: Float64Array, parameters: ParameterValues, seed: number, output: number): Float64Array {
  const margins = new Float64Array(x.rows);
  dealFolds(x.rows, Random.forPart(seed, output, 1)).forEach(({ inside, outside }, fold) => {
    const own = Float64Array.from(inside, (row) => signs[row]!);
    const part = { x: takeMatrixRows(x, inside), signs: own, parameters, seed: Random.forPart(seed, output, 2, fold).uint32() };
    const { weights, intercept } = fitHyperplane(part);
    const scores = linearScores(takeMatrixRows(x, outside), weights, Float64Array.of(intercept));
    outside.forEach((row, index) => (margins[row] = scores[index]!));
  });
  return margins;
}

function takeMatrixRows(x: Matrix, rows: readonly number[]): Matrix {
  const values = new Float64Array(rows.length * x.columns);
  for (let column = 0; column < x.columns; column++) {
    for (let index = 0; index < rows.length; index++) values[column * rows.length + index] = x.values[column * x.rows + rows[index]!]!;
  }
  return { rows: rows.length, columns: x.columns, values, ...(x.sparse === undefined ? {} : { sparse: takeSparseRows(x.sparse, rows) }) };
}
