import type { Criterion } from './criterion.ts';
import type { TreeArrays, TreeWriter } from './tree-arrays.ts';

/** Score and leaf values of every node of one tree, splits included, in the order of the writer: what a split is as a leaf. */
export class NodeRecord {
  readonly scores: number[] = [];
  readonly values: number[] = [];
  readonly #buffer: Float64Array;

  constructor(outputs: number) {
    this.#buffer = new Float64Array(outputs);
  }

  add(criterion: Criterion): void {
    criterion.writeLeaf(this.#buffer, 0);
    this.scores.push(criterion.score);
    for (const value of this.#buffer) this.values.push(value);
  }
}

/**
 * Minimal cost-complexity pruning (Breiman et al. 1984, ch. 3), the smallest subtree that minimises R(T) + α·leaves; impurities weigh nodes
 * by their share of `weight`, as in scikit-learn's `ccp_alpha`. From the leaves up: a subtree goes when
 * (its leaves' score − its own as a leaf) / weight / (leaves − 1) ≤ α. Appends the tree to `writer` and adds the gains of what is left.
 */
export function prunedInto(
  writer: TreeWriter,
  tree: TreeArrays,
  { scores, values }: NodeRecord,
  alpha: number,
  weight: number,
  gains: Float64Array,
): void {
  const { feature, threshold, right, cover } = tree;
  const best = Float64Array.from(scores);
  const leaves = new Int32Array(feature.length).fill(1);
  // Children come after their parents.
  for (let node = feature.length - 1; node >= 0; node--) {
    if (feature[node]! < 0) continue;
    const other = right[node]!;
    const score = best[node + 1]! + best[other]!;
    const count = leaves[node + 1]! + leaves[other]!;
    if ((score - scores[node]!) / weight / (count - 1) <= alpha) continue;
    best[node] = score;
    leaves[node] = count;
  }
  writer.startTree();
  const waiting: { readonly node: number; readonly parent: number }[] = [{ node: 0, parent: -1 }];
  while (waiting.length > 0) {
    const { node, parent } = waiting.pop()!;
    if (parent >= 0) writer.startRight(parent);
    if (leaves[node] === 1) {
      const offset = writer.leaf(cover[node]!);
      for (let output = 0; output < writer.outputs; output++) writer.leafValues[offset + output] = values[node * writer.outputs + output]!;
      continue;
    }
    const other = right[node]!;
    gains[feature[node]!]! += Math.max(0, scores[node + 1]! + scores[other]! - scores[node]!);
    const written = writer.split(feature[node]!, threshold[node]!, cover[node]!, false);
    waiting.push({ node: other, parent: written }, { node: node + 1, parent: -1 });
  }
}
