import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import { SET_WORDS, type TreeArrays } from './tree-arrays.ts';

/**
 * Sum over the trees of the leaf values that each row reaches; row-major, `outputs` numbers a row. With a baseline, leaves hold one number
 * and tree t belongs to output t modulo the baseline's length; the sums start at the baseline, as they did in training.
 */
export function sumLeaves(trees: TreeArrays, x: Matrix, outputs: number, baseline?: Float64Array): Float64Array {
  const { roots, values } = trees;
  const rows = toRowMajor(x);
  const width = x.columns;
  const stride = baseline?.length ?? outputs;
  const sums = new Float64Array(x.rows * stride);
  if (baseline !== undefined) for (let slot = 0; slot < sums.length; slot++) sums[slot] = baseline[slot % stride]!;
  const leaves = new Int32Array(x.rows);
  // Without a missing value among the rows the plain walk does, whatever the trees have learned about them.
  const plain = trees.categorical === undefined && (trees.missingLeft === undefined || !x.values.some(Number.isNaN));
  for (let tree = 0; tree < roots.length; tree++) {
    const shift = baseline === undefined ? 0 : tree % stride;
    if (plain) plainLeaves(trees, roots[tree]!, rows, width, leaves);
    else if (trees.categorical === undefined) missingLeaves(trees, trees.missingLeft!, roots[tree]!, rows, width, leaves);
    else for (let row = 0; row < leaves.length; row++) leaves[row] = leafOf(trees, roots[tree]!, rows, row * width);
    if (outputs === 1) {
      for (let row = 0; row < leaves.length; row++) sums[row * stride + shift]! += values[leaves[row]!]!;
      continue;
    }
    for (let row = 0; row < leaves.length; row++) {
      const leaf = leaves[row]! * outputs;
      for (let output = 0; output < outputs; output++) sums[row * stride + output]! += values[leaf + output]!;
    }
  }
  return sums;
}

/** Leaf of every row, where no value is missing and no split is by category. */
function plainLeaves(
  { feature, threshold, right }: TreeArrays,
  root: number,
  cells: Float64Array,
  width: number,
  leaves: Int32Array,
): void {
  for (let row = 0; row < leaves.length; row++) {
    const start = row * width;
    let node = root;
    for (let column = feature[node]!; column >= 0; column = feature[node]!) {
      node = cells[start + column]! <= threshold[node]! ? node + 1 : right[node]!;
    }
    leaves[row] = right[node]!;
  }
}

/** Leaf of every row, where no split is by category. */
function missingLeaves(
  { feature, threshold, right }: TreeArrays,
  missingLeft: Uint8Array,
  root: number,
  cells: Float64Array,
  width: number,
  leaves: Int32Array,
): void {
  for (let row = 0; row < leaves.length; row++) {
    const start = row * width;
    let node = root;
    for (let column = feature[node]!; column >= 0; column = feature[node]!) {
      const value = cells[start + column]!;
      // A missing value compares false, so only what does not go left needs a second look.
      if (value <= threshold[node]! || (value !== value && missingLeft[node] === 1)) node++;
      else node = right[node]!;
    }
    leaves[row] = right[node]!;
  }
}

/** Number of the leaf that the row whose cells begin at `start` reaches from a root. */
export function leafOf(trees: TreeArrays, root: number, cells: Float64Array, start: number): number {
  const { feature, right } = trees;
  let node = root;
  for (let column = feature[node]!; column >= 0; column = feature[node]!) {
    node = goesLeft(trees, node, cells[start + column]!) ? node + 1 : right[node]!;
  }
  return right[node]!;
}

/** Whether a value goes left at a split; missing values and codes that are no category go where `missingLeft` says. */
export function goesLeft({ threshold, missingLeft, categorical, categorySets }: TreeArrays, node: number, value: number): boolean {
  if (value !== value) return missingLeft !== undefined && missingLeft[node] === 1;
  if (categorical === undefined || categorical[node] !== 1) return value <= threshold[node]!;
  const code = value & 255;
  return ((categorySets![threshold[node]! * SET_WORDS + (code >> 5)]! >>> (code & 31)) & 1) === 1;
}
