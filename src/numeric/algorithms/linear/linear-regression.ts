import { solveCholesky } from '../../linear-algebra/cholesky.ts';
import { solveLeastSquares } from '../../linear-algebra/least-squares.ts';
import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { dot } from '../../linear-algebra/vector.ts';
import type { FittedModel, ParameterValues, Target, ValueTarget } from '../model.ts';
import { centre, linearModel } from './centre.ts';

/** Ordinary least squares with intercept. */
export function fitLinearRegression(x: Matrix, target: Target): FittedModel {
  const centred = centre(x, target as ValueTarget);
  return linearModel(centred, solveLeastSquares(centred.x, centred.y));
}

/** Least squares plus `l2` × ‖w‖² (scikit-learn's `Ridge` alpha); the intercept is free. */
export function fitRidge(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const l2 = parameters['l2'] as number;
  const centred = centre(x, target as ValueTarget);
  const solution = l2 > 0 ? solveCholesky(normalMatrix(centred.x, l2), momentsWith(centred.x, centred.y)) : undefined;
  return linearModel(centred, solution ?? solveLeastSquares(centred.x, centred.y));
}

function normalMatrix(x: Matrix, l2: number): Float64Array {
  const size = x.columns;
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) result[row * size + column] = dot(columnOf(x, row), columnOf(x, column));
    result[row * size + row]! += l2;
  }
  return result;
}

const momentsWith = (x: Matrix, y: Float64Array): Float64Array =>
  Float64Array.from({ length: x.columns }, (_, column) => dot(columnOf(x, column), y));
