import type { BinnedMatrix } from './binning.ts';
import { MIN_HESSIAN, searchCategories, type NodeSums } from './categories.ts';
import type { MonotoneSign } from './constraints.ts';
import type { HistogramStore } from './histogram.ts';
import type { Pointer } from '../../kernel-memory.ts';
import type { BoostingKernel } from './kernel.ts';

export interface BinSplit {
  readonly gain: number;
  readonly column: number;
  /** Rows with a bin up to this one go left; of no meaning for categories. */
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly left: NodeSums;
  /** 1 for every bin that goes left. */
  readonly table: Uint8Array;
}

export interface SplitLimits {
  readonly l2: number;
  readonly minSamplesLeaf: number;
}

/** What leaf values below a node must keep for the sake of monotone constraints. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

const MIN_GAIN = 1e-12;
const COLUMN_BYTES = 16;

/**
 * Finds the split with the largest gain G_L²/(H_L+λ) + G_R²/(H_R+λ) − G²/(H+λ) (Chen and Guestrin 2016), twice the drop of the
 * second-order loss. Missing values are tried on both sides; where training saw none they will follow the larger child. With monotone
 * constraints values are held within the bounds of their node, and splits in the wrong direction are passed over.
 */
export class SplitFinder {
  readonly #kernel: BoostingKernel;
  readonly #data: BinnedMatrix;
  readonly #histograms: HistogramStore;
  readonly #limits: SplitLimits;
  readonly #signs: readonly MonotoneSign[] | undefined;
  readonly #columns: Pointer;
  readonly #node: Pointer;
  readonly #best: Pointer;
  readonly #scratch: Pointer;

  constructor(
    kernel: BoostingKernel,
    data: BinnedMatrix,
    histograms: HistogramStore,
    limits: SplitLimits,
    signs: readonly MonotoneSign[] | undefined,
  ) {
    this.#kernel = kernel;
    this.#data = data;
    this.#histograms = histograms;
    this.#limits = limits;
    this.#signs = signs;
    this.#columns = kernel.allocate(data.columns.length * COLUMN_BYTES);
    this.#node = kernel.allocate(6 * 8);
    this.#best = kernel.allocate(7 * 8);
    this.#scratch = kernel.allocate(256 * 24);
    const words = kernel.words(this.#columns, data.columns.length * 4);
    data.columns.forEach(({ slot, count, hasMissing, categorical }, column) => {
      words.set([slot * 16, categorical ? 0 : count, hasMissing ? 1 : 0, signs?.[column] ?? 0], column * 4);
    });
  }

  /** The best split of a node, undefined when none gains anything. */
  find(histogram: Pointer, sums: NodeSums, bounds: Bounds): BinSplit | undefined {
    const { gradientUnit, hessianUnit, countBits } = this.#histograms;
    const { l2, minSamplesLeaf } = this.#limits;
    const kernel = this.#kernel;
    const node = kernel.doubles(this.#node, 6);
    node.set([sums.gradient, sums.hessian, sums.count, this.valueOf(sums, bounds), bounds.lower, bounds.upper]);
    const best = kernel.doubles(this.#best, 7);
    best[0] = MIN_GAIN;
    best[1] = -1;
    const bounded = this.#signs === undefined ? 0 : 1;
    const { length } = this.#data.columns;
    kernel.functions.search(
      histogram,
      this.#columns,
      0,
      length,
      this.#node,
      this.#best,
      l2,
      minSamplesLeaf,
      MIN_HESSIAN,
      gradientUnit,
      hessianUnit,
      countBits,
      bounded,
    );
    const numeric = best[1]! < 0 ? undefined : this.#numericSplit(best);
    return this.#categorySplit(histogram, sums, bounds, numeric) ?? numeric;
  }

  /** Value of a leaf with these sums before the learning rate: −G / (H + λ), within its bounds. */
  valueOf({ gradient, hessian }: NodeSums, { lower, upper }: Bounds): number {
    const divisor = hessian + this.#limits.l2;
    return divisor > 0 ? Math.min(Math.max(-gradient / divisor, lower), upper) : 0;
  }

  /** A split in a constrained direction parts the bounds at the middle of its two values, so that nothing below can cross it. */
  childBounds({ column, left }: BinSplit, right: NodeSums, bounds: Bounds): readonly [Bounds, Bounds] {
    const sign = this.#signs?.[column] ?? 0;
    if (sign === 0) return [bounds, bounds];
    const middle = (this.valueOf(left, bounds) + this.valueOf(right, bounds)) / 2;
    const below = { lower: bounds.lower, upper: middle };
    const above = { lower: middle, upper: bounds.upper };
    return sign > 0 ? [below, above] : [above, below];
  }

  #numericSplit(best: Float64Array): BinSplit {
    const [gain, column, bin, missing, gradient, hessian, count] = best as unknown as number[];
    const missingLeft = missing === 1;
    const table = new Uint8Array(256).fill(1, 0, bin! + 1);
    table[this.#data.columns[column!]!.count] = missingLeft ? 1 : 0;
    return { gain: gain!, column: column!, bin: bin!, missingLeft, left: { gradient: gradient!, hessian: hessian!, count: count! }, table };
  }

  /** A split by category that is better than `best`. */
  #categorySplit(histogram: Pointer, sums: NodeSums, limits: Bounds, best: BinSplit | undefined): BinSplit | undefined {
    let found: BinSplit | undefined;
    this.#data.columns.forEach(({ categorical, slot, count, hasMissing }, column) => {
      if (!categorical) return;
      const { gradientUnit, hessianUnit, countBits } = this.#histograms;
      this.#kernel.functions.unpack(histogram + slot * 16, this.#scratch, count + 1, gradientUnit, hessianUnit, countBits);
      const bins = this.#kernel.doubles(this.#scratch, (count + 1) * 3);
      const above = found?.gain ?? best?.gain ?? MIN_GAIN;
      const used = hasMissing ? count + 1 : count;
      const split = searchCategories(bins, used, sums, this.#limits.minSamplesLeaf, (some) => this.valueOf(some, limits), above);
      if (split === undefined) return;
      const missingLeft = hasMissing ? split.table[count] === 1 : 2 * split.left.count > sums.count;
      // Codes without a row in training, and missing values where it had none, follow the larger side.
      if (!hasMissing) split.table[count] = missingLeft ? 1 : 0;
      found = { gain: split.gain, column, bin: 0, missingLeft, left: split.left, table: split.table };
    });
    return found;
  }
}
