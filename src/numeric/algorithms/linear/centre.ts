import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { mean as meanOf } from '../../linear-algebra/vector.ts';
import type { FittedModel, ValueTarget } from '../model.ts';

/** Columns and target with their means taken off, so that the intercept drops out of the problem. */
export interface Centred {
  readonly x: Matrix;
  readonly y: Float64Array;
  readonly means: Float64Array;
  readonly mean: number;
}

export function centre(x: Matrix, { values }: ValueTarget): Centred {
  const means = new Float64Array(x.columns);
  const centred = new Float64Array(x.values.length);
  for (let column = 0; column < x.columns; column++) {
    const source = columnOf(x, column);
    const mean = meanOf(source);
    means[column] = mean;
    for (let row = 0; row < x.rows; row++) centred[column * x.rows + row] = source[row]! - mean;
  }
  const mean = meanOf(values);
  return { x: { ...x, values: centred }, y: values.map((value) => value - mean), means, mean };
}

/** The model of uncentred columns. */
export function linearModel({ x, means, mean }: Centred, coefficients: Float64Array, facts: FittedModel['parameters'] = {}): FittedModel {
  let intercept = mean;
  for (let column = 0; column < x.columns; column++) intercept -= coefficients[column]! * means[column]!;
  return {
    kind: 'linear',
    parameters: { task: 'regression', outputs: 1, link: 'identity', ...facts },
    arrays: { coefficients, intercepts: Float64Array.of(intercept) },
  };
}
