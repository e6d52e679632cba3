import type { FittedModel } from '../algorithms/model.ts';
import { columnOf, type Matrix } from '../linear-algebra/matrix.ts';
import type { Explanation } from './explanation.ts';

/**
 * Shapley values of a linear model with independent columns: weight × (value − mean over the background rows), in the space before the
 * link: log-odds for classes.
 */
export function explainLinear(model: FittedModel, x: Matrix, background: Matrix): Explanation {
  const { coefficients, intercepts } = model.arrays as { coefficients: Float64Array; intercepts: Float64Array };
  const outputs = intercepts.length;
  const means = Float64Array.from({ length: x.columns }, (_, column) => meanOf(columnOf(background, column)));
  const values = new Float64Array(x.rows * outputs * x.columns);
  for (let output = 0; output < outputs; output++) {
    for (let column = 0; column < x.columns; column++) {
      const weight = coefficients[output * x.columns + column]!;
      const cells = columnOf(x, column);
      for (let row = 0; row < x.rows; row++) {
        values[(row * outputs + output) * x.columns + column] = weight * (cells[row]! - means[column]!);
      }
    }
  }
  const base = intercepts.map((intercept, output) =>
    means.reduce((sum, mean, column) => sum + mean * coefficients[output * x.columns + column]!, intercept),
  );
  const space = model.parameters['task'] === 'regression' || model.parameters['link'] === 'identity' ? 'value' : 'log-odds';
  return { method: 'linear', space, outputs, columns: x.columns, base, values };
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value / values.length, 0);
