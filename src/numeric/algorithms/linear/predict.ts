import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';

/** Intercept plus weighted sum of the columns for each output; row-major, `outputs` numbers a row. */
export function linearScores(x: Matrix, coefficients: Float64Array, intercepts: Float64Array): Float64Array {
  const outputs = intercepts.length;
  const scores = new Float64Array(x.rows * outputs);
  for (let output = 0; output < outputs; output++) {
    for (let row = 0; row < x.rows; row++) scores[row * outputs + output] = intercepts[output]!;
    for (let column = 0; column < x.columns; column++) {
      const weight = coefficients[output * x.columns + column]!;
      const values = columnOf(x, column);
      for (let row = 0; row < x.rows; row++) scores[row * outputs + output]! += weight * values[row]!;
    }
  }
  return scores;
}
