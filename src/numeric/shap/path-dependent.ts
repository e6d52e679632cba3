import { goesLeft } from '../algorithms/tree/predict.ts';
import type { TreeArrays } from '../algorithms/tree/tree-arrays.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/**
 * One tree made ready for path-dependent Shapley values, where a column that is left out is averaged over by the training rows of each
 * node. The game of a leaf with value v is v · Π_j (o_j if j is in the coalition, else z_j) over the columns of its path, with o_j = 1 when
 * the row follows the path at j and z_j the share of training rows that does. Its Shapley value for column i is
 * v (o_i − z_i) ∫₀¹ Π_{j≠i} (t o_j + (1 − t) z_j) dt, a polynomial that n points integrate exactly. Products go down the tree and sums up,
 * so that a row costs nodes × points (Linear TreeSHAP, Yu et al. 2022, with Gauss–Legendre points in place of interpolation).
 */
export interface PreparedTree {
  readonly root: number;
  readonly nodes: number;
  readonly points: number;
  /** Of each node, counted from the root: its parent, and the nearest node above that was reached by asking for the same column, or −1. */
  readonly parent: Int32Array;
  readonly above: Int32Array;
  /** Column that the edge into a node asks for. */
  readonly column: Int32Array;
  /**
   * `factors[(node * 3 + state) * points + k]` turns the product at the parent into that at the node, `shares[…]` is what a unit of it gives
   * the column. State 0: the row comes here, 1: it left at this edge, 2: it had left at an edge of the same column above.
   */
  readonly factors: Float64Array;
  readonly shares: Float64Array;
}

export function prepareTree(trees: TreeArrays, tree: number): PreparedTree {
  const { roots, feature, right, cover } = trees;
  const root = roots[tree]!;
  const nodes = (roots[tree + 1] ?? feature.length) - root;
  const parent = new Int32Array(nodes).fill(-1);
  const above = new Int32Array(nodes).fill(-1);
  const column = new Int32Array(nodes).fill(-1);
  const share = new Float64Array(nodes).fill(1);
  const distinct = new Int32Array(nodes);
  let deepest = 1;
  for (let node = 0; node < nodes; node++) {
    const asked = feature[root + node]!;
    if (asked < 0) continue;
    for (const child of [node + 1, right[root + node]! - root]) {
      parent[child] = node;
      column[child] = asked;
      let same = node;
      while (same >= 0 && column[same] !== asked) same = parent[same]!;
      above[child] = same;
      share[child] = (cover[root + child]! / cover[root + node]!) * (same < 0 ? 1 : share[same]!);
      distinct[child] = distinct[node]! + (same < 0 ? 1 : 0);
      deepest = Math.max(deepest, distinct[child]!);
    }
  }
  const count = Math.ceil(deepest / 2);
  const { points, weights } = gaussLegendre(count);
  const factors = new Float64Array(nodes * 3 * count);
  const shares = new Float64Array(nodes * 3 * count);
  for (let node = 1; node < nodes; node++) {
    const z = share[node]!;
    const before = above[node]! < 0 ? undefined : share[above[node]!]!;
    for (let k = 0; k < count; k++) {
      const t = points[k]!;
      const weight = weights[k]!;
      const at = node * 3 * count + k;
      const here = t + (1 - t) * z;
      const upper = before === undefined ? 1 : t + (1 - t) * before;
      // What the edge above has claimed for the column with its own share is taken back.
      const claimed = before === undefined ? 0 : (weight * (1 - before)) / upper;
      factors[at] = here / upper;
      shares[at] = (weight * (1 - z)) / here - claimed;
      factors[at + count] = ((1 - t) * z) / upper;
      shares[at + count] = -weight / (1 - t) - claimed;
      factors[at + 2 * count] = before === undefined ? 0 : z / before;
    }
  }
  return { root, nodes, points: count, parent, above, column, factors, shares };
}

/** Memory that rows share. */
export interface Scratch {
  readonly state: Uint8Array;
  readonly products: Float64Array;
  readonly sums: Float64Array;
}

export const newScratch = (prepared: readonly PreparedTree[], outputs: number): Scratch => {
  const most = prepared.reduce((size, { nodes, points }) => Math.max(size, nodes * points), 1);
  const nodes = prepared.reduce((size, tree) => Math.max(size, tree.nodes), 1);
  return { state: new Uint8Array(nodes), products: new Float64Array(most), sums: new Float64Array(most * outputs) };
};

/**
 * Adds the Shapley values of one row for one tree: that of output o and column c to `into[offset + o * columns + c]`. The row's cells begin
 * at `start`; leaves hold `outputs` numbers.
 */
export function addPathDependent(
  trees: TreeArrays,
  prepared: PreparedTree,
  cells: Float64Array,
  start: number,
  outputs: number,
  columns: number,
  into: Float64Array,
  offset: number,
  { state, products, sums }: Scratch,
): void {
  const { root, nodes, points, parent, column, shares } = prepared;
  descend(trees, prepared, cells, start, state, products);
  const { feature, right, values } = trees;
  const width = points * outputs;
  sums.fill(0, 0, nodes * width);
  for (let node = nodes - 1; node > 0; node--) {
    const own = node * width;
    if (feature[root + node]! < 0) {
      const leaf = right[root + node]! * outputs;
      for (let output = 0; output < outputs; output++) {
        const value = values[leaf + output]!;
        for (let k = 0; k < points; k++) sums[own + output * points + k] = value * products[node * points + k]!;
      }
    }
    const from = parent[node]! * width;
    const at = (node * 3 + state[node]!) * points;
    for (let output = 0; output < outputs; output++) {
      const shift = output * points;
      let given = 0;
      for (let k = 0; k < points; k++) {
        const sum = sums[own + shift + k]!;
        given += shares[at + k]! * sum;
        sums[from + shift + k]! += sum;
      }
      into[offset + output * columns + column[node]!]! += given;
    }
  }
}

/** Where the row stands at each node, and the products of its factors down to there. */
function descend(
  trees: TreeArrays,
  { root, nodes, points, above, factors }: PreparedTree,
  cells: Float64Array,
  start: number,
  state: Uint8Array,
  products: Float64Array,
): void {
  const { feature, right } = trees;
  state[0] = 0;
  for (let k = 0; k < points; k++) products[k] = 1;
  for (let node = 0; node < nodes; node++) {
    const asked = feature[root + node]!;
    if (asked < 0) continue;
    const left = goesLeft(trees, root + node, cells[start + asked]!);
    const first = node + 1;
    const second = right[root + node]! - root;
    // Both children ask for the same column, so the same node above decides for both.
    const gone = above[first]! >= 0 && state[above[first]!] !== 0;
    const one = gone ? 2 : left ? 0 : 1;
    const other = gone ? 2 : left ? 1 : 0;
    state[first] = one;
    state[second] = other;
    const atOne = (first * 3 + one) * points;
    const atOther = (second * 3 + other) * points;
    for (let k = 0; k < points; k++) {
      const product = products[node * points + k]!;
      products[first * points + k] = product * factors[atOne + k]!;
      products[second * points + k] = product * factors[atOther + k]!;
    }
  }
}

/** Mean leaf values of a tree by training weight: what it says when nothing is known of a row. */
export function expectedValue(trees: TreeArrays, tree: number, outputs: number): Float64Array {
  const { roots, feature, right, values, cover } = trees;
  const root = roots[tree]!;
  const end = roots[tree + 1] ?? feature.length;
  const mean = new Float64Array(outputs);
  for (let node = root; node < end; node++) {
    if (feature[node]! >= 0) continue;
    const share = cover[node]! / cover[root]!;
    for (let output = 0; output < outputs; output++) mean[output]! += share * values[right[node]! * outputs + output]!;
  }
  return mean;
}
