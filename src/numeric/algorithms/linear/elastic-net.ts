import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { addScaled, dot } from '../../linear-algebra/vector.ts';
import type { FittedModel, ParameterValues, Target, ValueTarget } from '../model.ts';
import { centre, linearModel } from './centre.ts';
import { fitRidge } from './linear-regression.ts';

/**
 * Minimises ‖y − Xw‖² / (2 rows) + alpha · ratio · ‖w‖₁ + alpha · (1 − ratio) / 2 · ‖w‖² (scikit-learn's ElasticNet, and its Lasso with
 * ratio 1); the intercept is free.
 */
export function fitElasticNet(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const ratio = (parameters['l1-ratio'] as number | undefined) ?? 1;
  const alpha = (parameters['alpha'] as number) * x.rows;
  if (alpha * ratio === 0) return fitRidge(x, target, { l2: alpha });
  const centred = centre(x, target as ValueTarget);
  const { weights, passes, converged } = descend(centred.x, centred.y, {
    l1: alpha * ratio,
    l2: alpha * (1 - ratio),
    maxPasses: parameters['max-iterations'] as number,
    tolerance: parameters['tolerance'] as number,
  });
  return linearModel(centred, weights, { iterations: passes, converged });
}

interface Descent {
  readonly l1: number;
  readonly l2: number;
  readonly maxPasses: number;
  readonly tolerance: number;
}

/**
 * Coordinate descent (Friedman, Hastie and Tibshirani 2010): each weight in turn is set to where its own derivative vanishes. Between full
 * passes only weights that are not 0 are visited. Done when the duality gap is below tolerance · ‖y‖².
 */
function descend(x: Matrix, y: Float64Array, { l1, l2, maxPasses, tolerance }: Descent) {
  const weights = new Float64Array(x.columns);
  const residuals = Float64Array.from(y);
  const columns = Array.from({ length: x.columns }, (_, column) => columnOf(x, column));
  const norms = Float64Array.from(columns, (column) => dot(column, column));
  const goal = tolerance * dot(y, y);
  const visit = (onlyUsed: boolean): number => {
    let largest = 0;
    for (let column = 0; column < columns.length; column++) {
      const old = weights[column]!;
      // A column without spread says nothing; without a penalty it would be 0 / 0.
      if (norms[column] === 0 || (onlyUsed && old === 0)) continue;
      const pull = dot(columns[column]!, residuals) + norms[column]! * old;
      const next = (Math.sign(pull) * Math.max(Math.abs(pull) - l1, 0)) / (norms[column]! + l2);
      if (next === old) continue;
      addScaled(residuals, columns[column]!, old - next);
      weights[column] = next;
      largest = Math.max(largest, (next - old) ** 2 * norms[column]!);
    }
    return largest;
  };
  let passes = 0;
  while (passes < maxPasses) {
    passes++;
    visit(false);
    if (dualityGap(columns, y, residuals, weights, l1, l2) <= goal) return { weights, passes, converged: true };
    for (let inner = 0; inner < 100 && passes < maxPasses; inner++, passes++) if (visit(true) <= goal * 1e-3) break;
  }
  return { weights, passes, converged: false };
}

/** Primal minus dual value at the dual point that the residuals scale to; the quadratic penalty counts as more rows. */
function dualityGap(
  columns: readonly Float64Array[],
  y: Float64Array,
  residuals: Float64Array,
  weights: Float64Array,
  l1: number,
  l2: number,
): number {
  let steepest = 0;
  let absolute = 0;
  let square = 0;
  columns.forEach((column, index) => {
    steepest = Math.max(steepest, Math.abs(dot(column, residuals) - l2 * weights[index]!));
    absolute += Math.abs(weights[index]!);
    square += weights[index]! ** 2;
  });
  const norm = dot(residuals, residuals);
  const scale = steepest > l1 ? l1 / steepest : 1;
  return 0.5 * norm * (1 + scale * scale) + l1 * absolute - scale * dot(residuals, y) + 0.5 * l2 * (1 + scale * scale) * square;
}
