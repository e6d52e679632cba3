import type { TreeWriter } from '../tree/tree-arrays.ts';
import { BLOCK, blockStart, blockWidth, missingBin, type BinnedMatrix } from './binning.ts';
import { findSplit, type BinSplit, type NodeSums, type SplitLimits } from './find-split.ts';
import { fillHistogram, histogramLength, subtractHistogram, type Derivatives, type Histogram } from './histogram.ts';

export interface LeafWiseLimits extends SplitLimits {
  /** Whether every hessian is 1, as for squared error: the row count is the hessian sum then. */
  readonly unitHessian: boolean;
  /** Leaves at most. */
  readonly leaves: number;
  readonly maxDepth: number;
  readonly learningRate: number;
}

interface Node {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly sums: NodeSums;
  histogram: Histogram | undefined;
  split: BinSplit | undefined;
  left: Node | undefined;
  right: Node | undefined;
}

/** Reusable memory for growing many trees on the same data. */
export class LeafWiseGrower {
  readonly #data: BinnedMatrix;
  readonly #limits: LeafWiseLimits;
  readonly #slots: 2 | 3;
  readonly #index: Int32Array;
  readonly #spill: Int32Array;
  readonly #gathered: Float64Array;
  readonly #spare: Histogram[] = [];

  constructor(data: BinnedMatrix, limits: LeafWiseLimits) {
    this.#data = data;
    this.#limits = limits;
    this.#slots = limits.unitHessian ? 2 : 3;
    this.#index = new Int32Array(data.rows);
    this.#spill = new Int32Array(data.rows);
    this.#gathered = new Float64Array(data.rows * 2);
  }

  /**
   * Grows one tree best-first (LightGBM's leaf-wise growth: always the leaf with the largest gain), writes it, adds gains by column, and
   * adds each row's new leaf value to `raw[row * stride + offset]`.
   */
  grow(derivatives: Derivatives, writer: TreeWriter, gains: Float64Array, raw: Float64Array, stride: number, offset: number): void {
    const data = this.#data;
    for (let row = 0; row < data.rows; row++) this.#index[row] = row;
    const root = this.#node(0, data.rows, 0, totals(derivatives));
    root.histogram = this.#takeHistogram();
    fillHistogram(root.histogram, data, derivatives, this.#index, 0, data.rows, this.#gathered, this.#slots);
    this.#consider(root);
    const leaves: Node[] = [root];
    while (leaves.length < this.#limits.leaves) {
      const best = bestLeaf(leaves);
      if (best < 0) break;
      const node = leaves[best]!;
      this.#split(node, derivatives, leaves.length + 1 < this.#limits.leaves);
      leaves[best] = node.left!;
      leaves.push(node.right!);
      gains[node.split!.column]! += node.split!.gain;
    }
    for (const leaf of leaves) this.#release(leaf);
    writer.startTree();
    this.#write(root, writer, raw, stride, offset);
  }

  #node(from: number, to: number, depth: number, sums: NodeSums): Node {
    return { from, to, depth, sums, histogram: undefined, split: undefined, left: undefined, right: undefined };
  }

  #consider(node: Node): void {
    const { maxDepth, minSamplesLeaf } = this.#limits;
    if (node.depth < maxDepth && node.sums.count >= 2 * minSamplesLeaf) {
      node.split = findSplit(node.histogram!, this.#slots, this.#data, node.sums, this.#limits);
    }
    if (node.split === undefined) this.#release(node);
  }

  /** Parts the rows; the smaller child's histogram is counted, the larger one's is parent − smaller. */
  #split(node: Node, derivatives: Derivatives, more: boolean): void {
    const { left, column, bin, missingLeft } = node.split!;
    const middle = this.#partition(node.from, node.to, column, bin, missingLeft);
    const right: NodeSums = {
      gradient: node.sums.gradient - left.gradient,
      hessian: node.sums.hessian - left.hessian,
      count: node.sums.count - left.count,
    };
    node.left = this.#node(node.from, middle, node.depth + 1, left);
    node.right = this.#node(middle, node.to, node.depth + 1, right);
    if (!more) {
      this.#release(node);
      return;
    }
    const [smaller, larger] = left.count <= right.count ? [node.left, node.right] : [node.right, node.left];
    smaller.histogram = this.#takeHistogram();
    fillHistogram(smaller.histogram, this.#data, derivatives, this.#index, smaller.from, smaller.to, this.#gathered, this.#slots);
    larger.histogram = node.histogram!;
    node.histogram = undefined;
    subtractHistogram(larger.histogram, smaller.histogram);
    this.#consider(node.left);
    this.#consider(node.right);
  }

  #partition(from: number, to: number, column: number, bin: number, missingLeft: boolean): number {
    const index = this.#index;
    const spill = this.#spill;
    const bins = this.#data.bins;
    const start = blockStart(this.#data, column) + (column % BLOCK);
    const width = blockWidth(this.#data, column);
    const missing = missingBin(this.#data, column);
    const missingStep = missingLeft ? 1 : 0;
    let left = from;
    let right = 0;
    for (let position = from; position < to; position++) {
      const row = index[position]!;
      const value = bins[start + row * width]!;
      index[left] = row;
      spill[right] = row;
      const step = value === missing ? missingStep : value <= bin ? 1 : 0;
      left += step;
      right += 1 - step;
    }
    for (let position = 0; position < right; position++) index[left + position] = spill[position]!;
    return left;
  }

  #write(node: Node, writer: TreeWriter, raw: Float64Array, stride: number, offset: number): void {
    if (node.left === undefined) {
      const value = (-this.#limits.learningRate * node.sums.gradient) / (node.sums.hessian + this.#limits.l2);
      writer.leafValues[writer.leaf(node.sums.count)] = value;
      for (let position = node.from; position < node.to; position++) raw[this.#index[position]! * stride + offset]! += value;
      return;
    }
    const { column, bin, missingLeft } = node.split!;
    const bounds = this.#data.bounds[column]!;
    const threshold = bin < bounds.length ? bounds[bin]! : Infinity;
    const written = writer.split(column, threshold, node.sums.count, missingLeft);
    this.#write(node.left, writer, raw, stride, offset);
    writer.startRight(written);
    this.#write(node.right!, writer, raw, stride, offset);
  }

  #takeHistogram(): Histogram {
    return this.#spare.pop() ?? new Float64Array(histogramLength(this.#data, this.#slots));
  }

  #release(node: Node): void {
    if (node.histogram !== undefined) this.#spare.push(node.histogram);
    node.histogram = undefined;
  }
}

/** Index of the leaf whose split gains most, the first of equals; −1 when none can be split. */
function bestLeaf(leaves: readonly Node[]): number {
  let best = -1;
  leaves.forEach((leaf, index) => {
    if (leaf.split !== undefined && (best < 0 || leaf.split.gain > leaves[best]!.split!.gain)) best = index;
  });
  return best;
}

function totals(derivatives: Derivatives): NodeSums {
  let gradient = 0;
  let hessian = 0;
  for (let slot = 0; slot < derivatives.length; slot += 2) {
    gradient += derivatives[slot]!;
    hessian += derivatives[slot + 1]!;
  }
  return { gradient, hessian, count: derivatives.length / 2 };
}
