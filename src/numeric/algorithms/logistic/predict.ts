import type { Matrix } from '../../linear-algebra/matrix.ts';
import { addProduct } from '../../linear-algebra/products.ts';
import type { Scores } from '../model.ts';
import { putTwoClasses } from './two-classes.ts';

/** Rows that are worked on together: no array of all scores is made, a block of them turns into probabilities in the nearest cache. */
const BLOCK = 2048;

/** Two classes by the logistic function of the intercept plus the weighted sum of the columns. */
export function predictLogistic(x: Matrix, coefficients: Float64Array, intercept: number): Scores {
  const probabilities = new Float64Array(2 * x.rows);
  const predicted = new Int32Array(x.rows);
  const scores = new Float64Array(BLOCK);
  for (let from = 0; from < x.rows; from += BLOCK) {
    const count = Math.min(BLOCK, x.rows - from);
    scores.fill(intercept);
    addProduct(x, from, count, coefficients, 0, scores);
    putTwoClasses(scores, count, from, probabilities, predicted);
  }
  return { task: 'classification', predicted, probabilities };
}
