import type { FittedModel } from '../algorithms/model.ts';
import { treesOf, type TreeArrays } from '../algorithms/tree/tree-arrays.ts';
import type { Attribute } from './attribute-proto.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink, addMostProbable } from './links.ts';
import type { Outcome } from './outcome.ts';
import { vector } from './tensor-proto.ts';

/**
 * Trees as one TreeEnsembleRegressor that adds leaf values up; the mean or the link follows in core operators. Thresholds, leaf values and
 * baseline are the `*_as_tensor` attributes in double precision and the matrix is double too, so that every comparison is the native one:
 * with single thresholds a value that equals its threshold could change sides. The operator's output is single precision by its
 * definition, so results carry a relative rounding of 6e-8.
 */
export function addTrees(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { link, outputs, task, trees } = model.parameters as { link: string; outputs: number; task: string; trees: number };
  const baseline = model.arrays['baseline'] as Float64Array | undefined;
  const single = graph.mlOp('TreeEnsembleRegressor', [matrix], {
    n_targets: { int: outputs },
    aggregate_function: { text: 'SUM' },
    post_transform: { text: 'NONE' },
    ...(baseline === undefined ? {} : { base_values_as_tensor: { tensor: vector(baseline) } }),
    ...nodeAttributes(treesOf(model)),
    ...leafAttributes(treesOf(model), outputs, baseline !== undefined),
  });
  const sums = graph.cast(single, 'double');
  if (link !== 'mean') return addLink(graph, sums, link);
  const means = graph.op('Div', [sums, graph.double(trees)]);
  return task === 'regression' ? { task, values: means } : addMostProbable(graph, means);
}

/** Nodes are numbered from 0 in each tree; a leaf's feature, threshold and children are not looked at. */
function nodeAttributes({ roots, feature, threshold, right, missingLeft }: TreeArrays): Record<string, Attribute> {
  const nodes = feature.length;
  const [treeIds, nodeIds, features, left, other] = [0, 1, 2, 3, 4].map(() => new Int32Array(nodes)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  eachNode(roots, nodes, (node, tree, root) => {
    treeIds[node] = tree;
    nodeIds[node] = node - root;
    if (feature[node]! < 0) return;
    features[node] = feature[node]!;
    left[node] = node + 1 - root;
    other[node] = right[node]! - root;
  });
  return {
    nodes_treeids: { ints: treeIds },
    nodes_nodeids: { ints: nodeIds },
    nodes_featureids: { ints: features },
    nodes_modes: { texts: Array.from(feature, (column) => (column < 0 ? 'LEAF' : 'BRANCH_LEQ')) },
    nodes_values_as_tensor: { tensor: vector(threshold.map((value, node) => (feature[node]! < 0 ? 0 : value))) },
    nodes_truenodeids: { ints: left },
    nodes_falsenodeids: { ints: other },
    ...(missingLeft === undefined ? {} : { nodes_missing_value_tracks_true: { ints: missingLeft } }),
  };
}

/** Leaf values other than 0, of every leaf at least one. With a baseline, tree t adds to output t modulo their number. */
function leafAttributes(trees: TreeArrays, outputs: number, boosted: boolean): Record<string, Attribute> {
  const { roots, feature, right, values } = trees;
  const treeIds: number[] = [];
  const nodeIds: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const width = boosted ? 1 : outputs;
  eachNode(roots, feature.length, (node, tree, root) => {
    if (feature[node]! >= 0) return;
    const before = weights.length;
    for (let output = 0; output < width; output++) {
      const weight = values[right[node]! * width + output]!;
      if (weight === 0 && (output < width - 1 || weights.length > before)) continue;
      treeIds.push(tree);
      nodeIds.push(node - root);
      targets.push(boosted ? tree % outputs : output);
      weights.push(weight);
    }
  });
  return {
    target_treeids: { ints: treeIds },
    target_nodeids: { ints: nodeIds },
    target_ids: { ints: targets },
    target_weights_as_tensor: { tensor: vector(Float64Array.from(weights)) },
  };
}

function eachNode(roots: Int32Array, nodes: number, visit: (node: number, tree: number, root: number) => void): void {
  roots.forEach((root, tree) => {
    const end = roots[tree + 1] ?? nodes;
    for (let node = root; node < end; node++) visit(node, tree, root);
  });
}
