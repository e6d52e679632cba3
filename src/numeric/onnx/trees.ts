import type { FittedModel } from '../algorithms/model.ts';
import { SET_WORDS, treesOf, type TreeArrays } from '../algorithms/tree/tree-arrays.ts';
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

/** One node of the operator. */
interface OnnxNode {
  readonly tree: number;
  readonly id: number;
  readonly feature: number;
  readonly mode: 'LEAF' | 'BRANCH_LEQ' | 'BRANCH_EQ';
  readonly value: number;
  readonly yes: number;
  readonly no: number;
  readonly missingYes: number;
}

/**
 * Nodes keep their number within the tree; a leaf's feature, threshold and children are not looked at. A split by category becomes a chain
 * of "is it this one" nodes, one for each category that goes left, that all lead to the same left child; the second and later ones are
 * numbered after the nodes of the tree. Missing values and unknown categories are NaN, which equals none: the first node of the chain sends
 * them left where they go left.
 */
function nodeAttributes(trees: TreeArrays): Record<string, Attribute> {
  const { roots, feature, threshold, right, missingLeft } = trees;
  const nodes: OnnxNode[] = [];
  roots.forEach((root, tree) => {
    const end = roots[tree + 1] ?? feature.length;
    let next = end - root;
    for (let node = root; node < end; node++) {
      const id = node - root;
      const column = feature[node]!;
      if (column < 0) {
        nodes.push({ tree, id, feature: 0, mode: 'LEAF', value: 0, yes: 0, no: 0, missingYes: 0 });
        continue;
      }
      const yes = id + 1;
      const no = right[node]! - root;
      const missingYes = missingLeft?.[node] ?? 0;
      if (trees.categorical?.[node] !== 1) {
        nodes.push({ tree, id, feature: column, mode: 'BRANCH_LEQ', value: threshold[node]!, yes, no, missingYes });
        continue;
      }
      const codes = codesOf(trees, node);
      codes.forEach((value, position) => {
        const own = position === 0 ? id : next++;
        const other = position === codes.length - 1 ? no : next;
        const missing = position === 0 ? missingYes : 0;
        nodes.push({ tree, id: own, feature: column, mode: 'BRANCH_EQ', value, yes, no: other, missingYes: missing });
      });
    }
  });
  const ints = (pick: (node: OnnxNode) => number): Attribute => ({ ints: nodes.map(pick) });
  return {
    nodes_treeids: ints(({ tree }) => tree),
    nodes_nodeids: ints(({ id }) => id),
    nodes_featureids: ints((node) => node.feature),
    nodes_modes: { texts: nodes.map(({ mode }) => mode) },
    nodes_values_as_tensor: { tensor: vector(Float64Array.from(nodes, ({ value }) => value)) },
    nodes_truenodeids: ints(({ yes }) => yes),
    nodes_falsenodeids: ints(({ no }) => no),
    ...(missingLeft === undefined ? {} : { nodes_missing_value_tracks_true: ints(({ missingYes }) => missingYes) }),
  };
}

/** Codes that go left, at least one: a set that holds none gets a code that no row has. */
function codesOf({ threshold, categorySets }: TreeArrays, node: number): number[] {
  const codes: number[] = [];
  for (let code = 0; code < SET_WORDS * 32; code++) {
    if ((categorySets![threshold[node]! * SET_WORDS + (code >> 5)]! >>> (code & 31)) & 1) codes.push(code);
  }
  return codes.length === 0 ? [SET_WORDS * 32] : codes;
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
