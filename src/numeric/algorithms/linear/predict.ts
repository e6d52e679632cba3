import { widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { addProduct } from '../../linear-algebra/products.ts';

const BLOCK = 512;

/** Intercept plus weighted sum of the columns for each output; row-major, `outputs` numbers a row. */
export function linearScores(x: Matrix, coefficients: Float64Array, intercepts: Float64Array): Float64Array {
  const outputs = intercepts.length;
  const width = widthOf(x);
  const scores = new Float64Array(x.rows * outputs);
  const block = new Float64Array(BLOCK);
  for (let from = 0; from < x.rows; from += BLOCK) {
    const count = Math.min(BLOCK, x.rows - from);
    for (let output = 0; output < outputs; output++) {
      block.fill(intercepts[output]!);
      addProduct(x, from, count, coefficients, output * width, block);
      if (outputs === 1) scores.set(block.subarray(0, count), from);
      else for (let row = 0; row < count; row++) scores[(from + row) * outputs + output] = block[row]!;
    }
  }
  return scores;
}
