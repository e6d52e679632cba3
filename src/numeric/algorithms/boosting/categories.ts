/** Categories with less hessian (scaled to rows) than this are left on the right. */
const MIN_SUPPORT = 10;
/** As scikit-learn: a child whose hessian sum is below this cannot carry a value. */
export const MIN_HESSIAN = 1e-3;

export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly count: number;
}

export interface CategorySplit {
  readonly gain: number;
  readonly left: NodeSums;
  /** 1 for every bin that goes left. */
  readonly table: Uint8Array;
}

/**
 * Best set of categories for the left side: categories in the order of gradient / (hessian + 10), of which a front part from either end is
 * taken (Fisher 1958; LightGBM and scikit-learn do the same). `bins` holds gradient, hessian and count of each bin, the last one that of
 * missing values, which is a category like others where training has any. `valueOf` is the value of a leaf.
 */
export function searchCategories(
  bins: Float64Array,
  used: number,
  node: NodeSums,
  minSamplesLeaf: number,
  valueOf: (sums: NodeSums) => number,
  above: number,
): CategorySplit | undefined {
  const support = node.count / node.hessian;
  const order: number[] = [];
  const worth = new Float64Array(used);
  for (let bin = 0; bin < used; bin++) {
    if (bins[bin * 3 + 1]! * support < MIN_SUPPORT) continue;
    worth[bin] = bins[bin * 3]! / (bins[bin * 3 + 1]! + MIN_SUPPORT);
    order.push(bin);
  }
  if (order.length < 2) return undefined;
  order.sort((left, right) => worth[left]! - worth[right]! || left - right);
  const parent = -node.gradient * valueOf(node);
  let best: { gain: number; size: number; backwards: boolean; left: NodeSums } | undefined;
  for (const backwards of [false, true]) {
    let gradient = 0;
    let hessian = 0;
    let count = 0;
    for (let size = 1; size <= ((order.length + 1) >> 1) - (backwards ? 1 : 0); size++) {
      const slot = order[backwards ? order.length - size : size - 1]! * 3;
      gradient += bins[slot]!;
      hessian += bins[slot + 1]!;
      count += bins[slot + 2]!;
      const rightHessian = node.hessian - hessian;
      if (count < minSamplesLeaf || hessian < MIN_HESSIAN) continue;
      if (node.count - count < minSamplesLeaf || rightHessian < MIN_HESSIAN) break;
      const left = { gradient, hessian, count };
      const right = { gradient: node.gradient - gradient, hessian: rightHessian, count: node.count - count };
      const gain = -gradient * valueOf(left) - right.gradient * valueOf(right) - parent;
      if (gain > (best?.gain ?? above)) best = { gain, size, backwards, left };
    }
  }
  if (best === undefined) return undefined;
  const table = new Uint8Array(256);
  const { size, backwards, gain, left } = best;
  for (const bin of backwards ? order.slice(order.length - size) : order.slice(0, size)) table[bin] = 1;
  return { gain, left, table };
}
