import type { FittedModel } from '../algorithms/model.ts';
import { makeLeafSummer } from '../algorithms/tree/predict.ts';
import { treesOf, type TreeArrays } from '../algorithms/tree/tree-arrays.ts';
import { toRowMajor, type Matrix } from '../linear-algebra/matrix.ts';
import type { Explanation } from './explanation.ts';
import { PairWalker } from './interventional.ts';
import { addPathDependent, expectedValue, newScratch, prepareTree } from './path-dependent.ts';

/** How the leaves of a tree add to the outputs of a model. */
interface Layout {
  readonly trees: TreeArrays;
  /** Outputs of the model. */
  readonly outputs: number;
  /** Numbers in a leaf. */
  readonly width: number;
  readonly scale: number;
  /** The first output that a tree adds to. */
  readonly shiftOf: (tree: number) => number;
  readonly baseline: Float64Array;
}

function layoutOf(model: FittedModel): Layout {
  const { link, outputs, trees: count } = model.parameters as { link: string; outputs: number; trees: number };
  const trees = treesOf(model);
  if (link === 'mean') {
    return { trees, outputs, width: outputs, scale: 1 / count, shiftOf: () => 0, baseline: new Float64Array(outputs) };
  }
  const baseline = model.arrays['baseline'] as Float64Array;
  return { trees, outputs, width: 1, scale: 1, shiftOf: (tree) => tree % outputs, baseline };
}

const spaceOf = ({ parameters }: FittedModel): Explanation['space'] =>
  parameters['task'] === 'regression' ? 'value' : parameters['link'] === 'mean' ? 'probability' : 'log-odds';

/**
 * Exact Shapley values of a tree, forest or boosting (TreeSHAP). Without background rows columns that are left out follow the training rows
 * of each node (path-dependent); with background rows they are taken from those (interventional).
 */
export function explainTrees(model: FittedModel, x: Matrix, background?: Matrix): Explanation {
  const layout = layoutOf(model);
  const values = new Float64Array(x.rows * layout.outputs * x.columns);
  const base = background === undefined ? pathDependent(layout, x, values) : interventional(layout, x, background, values);
  if (layout.scale !== 1) for (let slot = 0; slot < values.length; slot++) values[slot]! *= layout.scale;
  const method = background === undefined ? 'path-dependent' : 'interventional';
  return { method, space: spaceOf(model), outputs: layout.outputs, columns: x.columns, base, values };
}

function pathDependent({ trees, outputs, width, scale, shiftOf, baseline }: Layout, x: Matrix, values: Float64Array): Float64Array {
  const cells = toRowMajor(x);
  const base = Float64Array.from(baseline);
  for (let tree = 0; tree < trees.roots.length; tree++) {
    const prepared = prepareTree(trees, tree);
    const scratch = newScratch([prepared], width);
    const shift = shiftOf(tree);
    expectedValue(trees, tree, width).forEach((value, output) => (base[shift + output]! += scale * value));
    for (let row = 0; row < x.rows; row++) {
      const offset = (row * outputs + shift) * x.columns;
      addPathDependent(trees, prepared, cells, row * x.columns, width, x.columns, values, offset, scratch);
    }
  }
  return base;
}

function interventional(layout: Layout, x: Matrix, background: Matrix, values: Float64Array): Float64Array {
  const { trees, outputs, width, scale, shiftOf, baseline } = layout;
  const cells = toRowMajor(x);
  const others = toRowMajor(background);
  const walker = new PairWalker(trees, width, x.columns, deepest(trees));
  for (let tree = 0; tree < trees.roots.length; tree++) {
    const shift = shiftOf(tree);
    for (let row = 0; row < x.rows; row++) {
      const offset = (row * outputs + shift) * x.columns;
      for (let other = 0; other < background.rows; other++) {
        const start = other * x.columns;
        walker.add(trees.roots[tree]!, cells, row * x.columns, others, start, 1 / background.rows, values, offset);
      }
    }
  }
  const raw = makeLeafSummer(trees, width, width === 1 && scale === 1 ? baseline : undefined)(background);
  const base = new Float64Array(outputs);
  for (let slot = 0; slot < raw.length; slot++) base[slot % outputs]! += (raw[slot]! * scale) / background.rows;
  return base;
}

/** Splits on the longest way from a root to a leaf. */
function deepest({ feature, roots, right }: TreeArrays): number {
  const depth = new Int32Array(feature.length);
  for (const root of roots) depth[root] = 0;
  let most = 0;
  for (let node = 0; node < feature.length; node++) {
    most = Math.max(most, depth[node]!);
    if (feature[node]! < 0) continue;
    depth[node + 1] = depth[node]! + 1;
    depth[right[node]!] = depth[node]! + 1;
  }
  return most;
}
