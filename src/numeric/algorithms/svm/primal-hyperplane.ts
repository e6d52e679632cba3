import { widthOf } from '../../linear-algebra/matrix.ts';
import { minimise, type Objective } from '../../linear-algebra/minimise.ts';
import { addProduct, addTransposedProduct } from '../../linear-algebra/products.ts';
import type { Hyperplane, HyperplaneTask } from './dual-coordinate-descent.ts';

const BLOCK = 256;

/** The squared hinge has a gradient: ½ ‖(w, b)‖² + C Σ max(0, 1 − margin)², divided by C · rows, by L-BFGS. */
export function fitPrimalHyperplane({ x, signs, parameters }: HyperplaneTask): Hyperplane {
  const c = parameters['c'] as number;
  const scaling = parameters['intercept-scaling'] as number;
  const width = widthOf(x);
  const factors = new Float64Array(BLOCK);
  const objective: Objective = (point, gradient) => {
    const intercept = point[width]! * scaling;
    gradient.fill(0);
    let loss = 0;
    for (let from = 0; from < x.rows; from += BLOCK) {
      const count = Math.min(BLOCK, x.rows - from);
      factors.fill(intercept);
      addProduct(x, from, count, point, 0, factors);
      let sum = 0;
      for (let row = 0; row < count; row++) {
        const sign = signs[from + row]!;
        const lack = 1 - sign * factors[row]!;
        if (lack > 0) loss += lack * lack;
        factors[row] = lack > 0 ? -2 * lack * sign : 0;
        sum += factors[row]!;
      }
      addTransposedProduct(x, from, count, factors, gradient, 0);
      gradient[width]! += sum * scaling;
    }
    let square = 0;
    for (let index = 0; index <= width; index++) {
      const weight = point[index]!;
      square += weight * weight;
      gradient[index] = (gradient[index]! + weight / c) / x.rows;
    }
    return (loss + (0.5 * square) / c) / x.rows;
  };
  const maxIterations = parameters['max-iterations'] as number;
  // A hundredth of the dual's tolerance: there it bounds the violation of a row, here the mean gradient over all.
  const minimum = minimise(objective, new Float64Array(width + 1), {
    maxIterations,
    tolerance: 0.01 * (parameters['tolerance'] as number),
  });
  return { weights: minimum.point.slice(0, width), intercept: minimum.point[width]! * scaling, converged: minimum.converged };
}
