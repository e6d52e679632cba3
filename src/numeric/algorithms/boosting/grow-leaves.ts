import type { TreeWriter } from '../tree/tree-arrays.ts';
import type { BinnedMatrix } from './binning.ts';
import type { MonotoneSign } from './constraints.ts';
import type { NodeSums } from './categories.ts';
import { HistogramStore, type Derivatives } from './histogram.ts';
import type { Pointer } from '../../kernel-memory.ts';
import type { BoostingKernel } from './kernel.ts';
import { SplitFinder, type BinSplit, type Bounds, type SplitLimits } from './find-split.ts';

export interface LeafWiseLimits extends SplitLimits {
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
  readonly bounds: Bounds;
  /** Histogram, 0 when there is none. */
  histogram: Pointer;
  split: BinSplit | undefined;
  left: Node | undefined;
  right: Node | undefined;
}

const UNBOUNDED: Bounds = { lower: -Infinity, upper: Infinity };

/** Grows trees on the same data; memory is reused from tree to tree. */
export class LeafWiseGrower {
  readonly #kernel: BoostingKernel;
  readonly #data: BinnedMatrix;
  readonly #limits: LeafWiseLimits;
  readonly #rows: Int32Array;
  readonly #index: Pointer;
  readonly #spill: Pointer;
  readonly #table: Pointer;
  readonly #histograms: HistogramStore;
  readonly #finder: SplitFinder;

  /** `rows` are those to learn from, in ascending order. */
  constructor(kernel: BoostingKernel, data: BinnedMatrix, rows: Int32Array, limits: LeafWiseLimits, signs?: readonly MonotoneSign[]) {
    this.#kernel = kernel;
    this.#data = data;
    this.#limits = limits;
    this.#rows = rows;
    this.#index = kernel.allocate(rows.length * 4);
    this.#spill = kernel.allocate(rows.length * 4);
    this.#table = kernel.allocate(256);
    this.#histograms = new HistogramStore(kernel, data, rows.length);
    this.#finder = new SplitFinder(kernel, data, this.#histograms, limits, signs);
  }

  /**
   * Grows one tree best-first (LightGBM's leaf-wise growth: always the leaf with the largest gain), writes it, adds gains by column, and
   * adds each row's new leaf value to `raw`, rows `stride` numbers apart. `derivatives` are used up.
   */
  grow(derivatives: Derivatives, writer: TreeWriter, gains: Float64Array, raw: Pointer, stride: number): GrownTree {
    const kernel = this.#kernel;
    const size = this.#rows.length;
    kernel.words(this.#index, size).set(this.#rows);
    this.#histograms.quantise(derivatives);
    const root = newNode(0, size, 0, this.#histograms.total(this.#index, 0, size), UNBOUNDED);
    root.histogram = this.#histograms.fill(this.#index, 0, size);
    this.#consider(root);
    const leaves: Node[] = [root];
    while (leaves.length < this.#limits.leaves) {
      const best = bestLeaf(leaves);
      if (best < 0) break;
      const node = leaves[best]!;
      this.#split(node, leaves.length + 1 < this.#limits.leaves);
      leaves[best] = node.left!;
      leaves.push(node.right!);
      gains[node.split!.column]! += node.split!.gain;
    }
    for (const leaf of leaves) this.#release(leaf);
    writer.startTree();
    this.#write(root, writer, raw, stride);
    const heap = kernel.heap();
    return { valueOf: (row) => this.#valueOf(root, row, heap) };
  }

  #consider(node: Node): void {
    const { maxDepth, minSamplesLeaf } = this.#limits;
    if (node.depth < maxDepth && node.sums.count >= 2 * minSamplesLeaf) {
      node.split = this.#finder.find(node.histogram, node.sums, node.bounds);
    }
    if (node.split === undefined) this.#release(node);
  }

  /** Parts the rows; the smaller child's histogram is counted, the larger one's is parent − smaller. */
  #split(node: Node, more: boolean): void {
    const split = node.split!;
    const { left, column, table } = split;
    this.#kernel.bytes(this.#table, 256).set(table);
    const { bins, width } = this.#data.columns[column]!;
    const middle = this.#kernel.functions.partition(this.#index, this.#spill, node.from, node.to, bins, width, this.#table);
    const right: NodeSums = {
      gradient: node.sums.gradient - left.gradient,
      hessian: node.sums.hessian - left.hessian,
      count: node.sums.count - left.count,
    };
    const [leftBounds, rightBounds] = this.#finder.childBounds(split, right, node.bounds);
    node.left = newNode(node.from, middle, node.depth + 1, left, leftBounds);
    node.right = newNode(middle, node.to, node.depth + 1, right, rightBounds);
    if (!more) {
      this.#release(node);
      return;
    }
    const [smaller, larger] = left.count <= right.count ? [node.left, node.right] : [node.right, node.left];
    smaller.histogram = this.#histograms.fill(this.#index, smaller.from, smaller.to);
    larger.histogram = node.histogram;
    node.histogram = 0;
    this.#histograms.subtract(larger.histogram, smaller.histogram);
    this.#consider(node.left);
    this.#consider(node.right);
  }

  #write(node: Node, writer: TreeWriter, raw: Pointer, stride: number): void {
    if (node.left === undefined) {
      const value = this.#leafValue(node);
      writer.leafValues[writer.leaf(node.sums.count)] = value;
      this.#kernel.functions.addValue(raw, this.#index, node.from, node.to, stride * 8, value);
      return;
    }
    const { column, bin, table, missingLeft } = node.split!;
    const { bounds, categorical, count } = this.#data.columns[column]!;
    const written = categorical
      ? writer.splitCategories(column, table.slice().fill(0, count), node.sums.count, missingLeft)
      : writer.split(column, bin < bounds.length ? bounds[bin]! : Infinity, node.sums.count, missingLeft);
    this.#write(node.left, writer, raw, stride);
    writer.startRight(written);
    this.#write(node.right!, writer, raw, stride);
  }

  #leafValue(node: Node): number {
    return this.#limits.learningRate * this.#finder.valueOf(node.sums, node.bounds);
  }

  #valueOf(root: Node, row: number, heap: Uint8Array): number {
    let node = root;
    while (node.left !== undefined) {
      const { column, table } = node.split!;
      const { bins, width } = this.#data.columns[column]!;
      node = table[heap[bins + row * width]!] === 1 ? node.left : node.right!;
    }
    return this.#leafValue(node);
  }

  #release(node: Node): void {
    if (node.histogram !== 0) this.#histograms.release(node.histogram);
    node.histogram = 0;
  }
}

export interface GrownTree {
  /** What the tree says to any row of the binned matrix; to be asked before the next tree is grown. */
  readonly valueOf: (row: number) => number;
}

const newNode = (from: number, to: number, depth: number, sums: NodeSums, bounds: Bounds): Node => ({
  from,
  to,
  depth,
  sums,
  bounds,
  histogram: 0,
  split: undefined,
  left: undefined,
  right: undefined,
});

/** Index of the leaf whose split gains most, the first of equals; −1 when none can be split. */
function bestLeaf(leaves: readonly Node[]): number {
  let best = -1;
  leaves.forEach((leaf, index) => {
    if (leaf.split !== undefined && (best < 0 || leaf.split.gain > leaves[best]!.split!.gain)) best = index;
  });
  return best;
}
