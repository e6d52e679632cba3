import type { Matrix } from '../../linear-algebra/matrix.ts';

/** 1 where a value is above the threshold, otherwise 0. Zeros of the sparse part stay zeros, so there the threshold is at least 0. */
export function binarized(x: Matrix, threshold: number): Matrix {
  const above = (values: Float64Array, limit: number): Float64Array => values.map((value) => (value > limit ? 1 : 0));
  const { sparse } = x;
  return {
    ...x,
    values: above(x.values, threshold),
    ...(sparse === undefined ? {} : { sparse: { ...sparse, values: above(sparse.values, Math.max(0, threshold)) } }),
  };
}
