import { Random } from '#kernel/random.ts';
import { toRowMajor, widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import type { ParameterValues } from '../model.ts';

export interface HyperplaneTask {
  readonly x: Matrix;
  /** +1 and −1. */
  readonly signs: Float64Array;
  readonly parameters: ParameterValues;
  readonly seed: number;
}

export interface Hyperplane {
  readonly weights: Float64Array;
  readonly intercept: number;
  readonly converged: boolean;
}

/**
 * Dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008): one multiplier a row is set to its best at a
 * time, rows in random order; rows that are stuck at a bound are left out until the others are done.
 */
export function fitDualHyperplane({ x, signs, parameters, seed }: HyperplaneTask): Hyperplane {
  const c = parameters['c'] as number;
  const scaling = parameters['intercept-scaling'] as number;
  const tolerance = parameters['tolerance'] as number;
  const squared = parameters['loss'] === 'squared-hinge';
  const upper = squared ? Infinity : c;
  const diagonal = squared ? 0.5 / c : 0;
  const rows = rowAccess(x, scaling);
  const weights = new Float64Array(widthOf(x) + 1);
  const alpha = new Float64Array(x.rows);
  const norms = Float64Array.from({ length: x.rows }, (_, row) => rows.norm(row) + diagonal);
  const order = Int32Array.from({ length: x.rows }, (_, row) => row);
  const random = new Random(seed);
  let active = x.rows;
  let above = Infinity;
  let below = -Infinity;
  let converged = false;
  for (let pass = 0; pass < (parameters['max-iterations'] as number); pass++) {
    let largest = -Infinity;
    let smallest = Infinity;
    for (let last = active - 1; last > 0; last--) swap(order, last, random.below(last + 1));
    for (let position = 0; position < active; position++) {
      const row = order[position]!;
      const sign = signs[row]!;
      const old = alpha[row]!;
      const slope = sign * rows.dot(row, weights) - 1 + diagonal * old;
      let projected = slope;
      if (old === 0) {
        if (slope > above) {
          swap(order, position--, --active);
          continue;
        }
        projected = Math.min(slope, 0);
      } else if (old === upper) {
        if (slope < below) {
          swap(order, position--, --active);
          continue;
        }
        projected = Math.max(slope, 0);
      }
      largest = Math.max(largest, projected);
      smallest = Math.min(smallest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.min(Math.max(old - slope / norms[row]!, 0), upper);
      alpha[row] = next;
      rows.add(row, (next - old) * sign, weights);
    }
    if (largest - smallest <= tolerance) {
      if (active === x.rows) {
        converged = true;
        break;
      }
      active = x.rows;
      above = Infinity;
      below = -Infinity;
      continue;
    }
    above = largest > 0 ? largest : Infinity;
    below = smallest < 0 ? smallest : -Infinity;
  }
  return { weights: weights.slice(0, -1), intercept: weights.at(-1)! * scaling, converged };
}

function swap(order: Int32Array, left: number, right: number): void {
  const kept = order[left]!;
  order[left] = order[right]!;
  order[right] = kept;
}

/** Rows of dense and sparse columns with one more that is `scaling` everywhere. */
function rowAccess(x: Matrix, scaling: number) {
  const dense = toRowMajor(x);
  const { columns, sparse } = x;
  const last = widthOf(x);
  return {
    norm: (row: number): number => {
      let sum = scaling * scaling;
      for (let column = 0; column < columns; column++) sum += dense[row * columns + column]! ** 2;
      if (sparse !== undefined)
        for (let index = sparse.starts[row]!; index < sparse.starts[row + 1]!; index++) sum += sparse.values[index]! ** 2;
      return sum;
    },
    dot: (row: number, weights: Float64Array): number => {
      let sum = scaling * weights[last]!;
      const start = row * columns;
      for (let column = 0; column < columns; column++) sum += dense[start + column]! * weights[column]!;
      if (sparse !== undefined) {
        const end = sparse.starts[row + 1]!;
        for (let index = sparse.starts[row]!; index < end; index++)
          sum += sparse.values[index]! * weights[columns + sparse.indices[index]!]!;
      }
      return sum;
    },
    add: (row: number, factor: number, weights: Float64Array): void => {
      weights[last]! += factor * scaling;
      const start = row * columns;
      for (let column = 0; column < columns; column++) weights[column]! += factor * dense[start + column]!;
      if (sparse === undefined) return;
      const end = sparse.starts[row + 1]!;
      for (let index = sparse.starts[row]!; index < end; index++)
        weights[columns + sparse.indices[index]!]! += factor * sparse.values[index]!;
    },
  };
}
