import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { TreeArrays } from './tree-arrays.ts';

/**
 * Sum over the trees of the leaf values that each row reaches; row-major, `outputs` numbers a row. With a baseline, leaves hold one number
 * and tree t belongs to output t modulo the baseline's length; the sums start at the baseline, as they did in training.
 */
export function sumLeaves(trees: TreeArrays, x: Matrix, outputs: number, baseline?: Float64Array): Float64Array {
  const { roots, feature, threshold, right, values, missingLeft } = trees;
  const rows = toRowMajor(x);
  const width = x.columns;
  const stride = baseline?.length ?? outputs;
  const sums = new Float64Array(x.rows * stride);
  if (baseline !== undefined) for (let slot = 0; slot < sums.length; slot++) sums[slot] = baseline[slot % stride]!;
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!;
    const shift = baseline === undefined ? 0 : tree % stride;
    for (let row = 0; row < x.rows; row++) {
      const base = row * width;
      let node = root;
      let column = feature[node]!;
      while (column >= 0) {
        const value = rows[base + column]!;
        const left = value <= threshold[node]! || (value !== value && missingLeft !== undefined && missingLeft[node] === 1);
        node = left ? node + 1 : right[node]!;
        column = feature[node]!;
      }
      const leaf = right[node]! * outputs;
      const offset = row * stride + shift;
      for (let output = 0; output < outputs; output++) sums[offset + output]! += values[leaf + output]!;
    }
  }
  return sums;
}
