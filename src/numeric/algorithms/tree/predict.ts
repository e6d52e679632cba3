import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import { SET_WORDS, type TreeArrays } from './tree-arrays.ts';
import { TreeWalker } from './walker.ts';

/** From so many rows on it pays to bring the trees into the form of the walker. */
const MANY_ROWS = 256;

/**
 * A function that sums over the trees the leaf values that each row reaches; row-major, `outputs` numbers a row. With a baseline, leaves
 * hold one number and tree t belongs to output t modulo the baseline's length; the sums start at the baseline, as they did in training.
 */
export function makeLeafSummer(trees: TreeArrays, outputs: number, baseline?: Float64Array): (x: Matrix) => Float64Array {
  const stride = baseline?.length ?? outputs;
  let walker: TreeWalker | undefined;
  return (x) => {
    const sums = new Float64Array(x.rows * stride);
    if (baseline !== undefined) for (let slot = 0; slot < sums.length; slot++) sums[slot] = baseline[slot % stride]!;
    if (x.rows >= MANY_ROWS && TreeWalker.takes(trees, x.columns, stride)) {
      walker ??= new TreeWalker(trees, x.columns, outputs, stride);
      walker.addTo(sums, x);
    } else addLeaves(trees, x, outputs, stride, sums);
    return sums;
  };
}

function addLeaves(trees: TreeArrays, x: Matrix, outputs: number, stride: number, sums: Float64Array): void {
  const { roots, values } = trees;
  const cells = toRowMajor(x);
  for (let tree = 0; tree < roots.length; tree++) {
    const shift = tree % (stride / outputs);
    for (let row = 0; row < x.rows; row++) {
      const leaf = leafOf(trees, roots[tree]!, cells, row * x.columns) * outputs;
      for (let output = 0; output < outputs; output++) sums[row * stride + shift + output]! += values[leaf + output]!;
    }
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
