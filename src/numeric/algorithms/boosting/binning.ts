import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { thresholdBetween } from '../tree/presorted.ts';
import { weightedQuantiles } from './weighted-quantiles.ts';
import type { Pointer } from '../../kernel-memory.ts';
import type { BoostingKernel } from './kernel.ts';

/** Bins for values at most; the one after them is for missing values. */
export const MAX_BINS = 255;

/** Columns that lie together: a row's bins in a block are eight or four neighbouring bytes. */
export interface Block {
  readonly bins: Pointer;
  readonly width: 8 | 4;
  /** Byte offsets of the columns' first slots within a histogram. */
  readonly offsets: Pointer;
}

export interface BinnedColumn {
  readonly block: number;
  /** Address of the first row's bin; rows are `width` bytes apart. */
  readonly bins: Pointer;
  readonly width: number;
  /** Upper bounds of all bins but the last: a value is in the first bin whose bound it does not exceed. Empty for categories. */
  readonly bounds: Float64Array;
  /** Bins without the one of missing values, which comes after them. */
  readonly count: number;
  readonly hasMissing: boolean;
  readonly categorical: boolean;
  /** First slot of the column within a histogram. */
  readonly slot: number;
}

/** A matrix as one byte a value, in blocks of columns: one look at a row serves eight histograms. */
export interface BinnedMatrix {
  readonly rows: number;
  readonly columns: readonly BinnedColumn[];
  readonly blocks: readonly Block[];
  /** Slots of a histogram. */
  readonly slots: number;
}

/**
 * Bins by distinct value where there are at most 255 of them, otherwise by quantiles; of categories by code. Bounds are learned from the
 * rows that are named, all rows are binned.
 */
export function binMatrix(kernel: BoostingKernel, x: Matrix, learnedFrom?: Int32Array, weights?: Float64Array): BinnedMatrix {
  const learned = Array.from({ length: x.columns }, (_, column) => learnColumn(x, column, learnedFrom, weights));
  const padded = Math.ceil(x.columns / 4) * 4;
  const widths = Array.from({ length: Math.ceil(x.columns / 8) }, (_, block) => (padded - block * 8 >= 8 ? 8 : 4));
  const blocks = widths.map((width) => ({
    width: width as 8 | 4,
    bins: kernel.allocate(x.rows * width),
    offsets: kernel.allocate(width * 4),
  }));
  const values = kernel.allocate(x.rows * 8);
  const bounds = kernel.allocate(MAX_BINS * 8);
  let slot = 0;
  const columns = learned.map((column, index): BinnedColumn => {
    const block = blocks[index >> 3]!;
    const bins = block.bins + (index & 7);
    kernel.doubles(values, x.rows).set(columnOf(x, index));
    if (column.categorical) fillCodes(kernel, values, x.rows, column.count, bins, block.width);
    else {
      kernel.doubles(bounds, column.bounds.length).set(column.bounds);
      kernel.functions.bin(values, x.rows, bounds, column.bounds.length, bins, block.width);
    }
    const binned = { ...column, block: index >> 3, bins, width: block.width, slot };
    slot += column.count + 1;
    return binned;
  });
  // Bytes that fill up a block count into one slot that nobody reads.
  blocks.forEach(({ offsets, width }, block) => {
    kernel.words(offsets, width).forEach((_, index, words) => (words[index] = (columns[block * 8 + index]?.slot ?? slot) * 16));
  });
  return { rows: x.rows, columns, blocks, slots: slot + 1 };
}

type LearnedColumn = Pick<BinnedColumn, 'bounds' | 'count' | 'hasMissing' | 'categorical'>;

function learnColumn(x: Matrix, column: number, rows: Int32Array | undefined, weights: Float64Array | undefined): LearnedColumn {
  const all = columnOf(x, column);
  const values = rows === undefined ? all : Float64Array.from(rows, (row) => all[row]!);
  const categories = x.categories?.[column] ?? 0;
  if (categories > 0) {
    return { bounds: new Float64Array(0), count: categories, hasMissing: values.some(Number.isNaN), categorical: true };
  }
  // Missing values are sorted to the end.
  const sorted = Float64Array.from(values).sort();
  let present = sorted.length;
  while (present > 0 && Number.isNaN(sorted[present - 1]!)) present--;
  const own = rows === undefined ? weights : weights && Float64Array.from(rows, (row) => weights[row]!);
  const bounds = boundsOf(sorted.subarray(0, present), own && ((shares) => weightedQuantiles(values, own, shares)));
  return { bounds, count: bounds.length + 1, hasMissing: present < values.length, categorical: false };
}

/** Bounds between neighbours where there are few distinct values, otherwise the 254 quantiles that part the values evenly. */
function boundsOf(sorted: Float64Array, weighted?: (shares: readonly number[]) => Float64Array): Float64Array {
  const distinct = fewDistinct(sorted);
  if (distinct !== undefined) {
    return Float64Array.from({ length: Math.max(0, distinct.length - 1) }, (_, index) =>
      thresholdBetween(distinct[index]!, distinct[index + 1]!),
    );
  }
  // In the operations of numpy's linspace and percentile, so that both fall on the same side of a whole position.
  const shares = Array.from({ length: MAX_BINS - 1 }, (_, bin) => ((bin + 1) * (100 / MAX_BINS)) / 100);
  const quantiles = weighted?.(shares) ?? Float64Array.from(shares, (share) => quantile(sorted, share));
  // The largest value as a bound would leave the last bin empty.
  const last = sorted[sorted.length - 1]!;
  return quantiles.filter((bound, index) => bound < last && (index === 0 || bound > quantiles[index - 1]!));
}

/** The distinct values, or undefined where there are more than bins. */
function fewDistinct(sorted: Float64Array): number[] | undefined {
  const distinct: number[] = [];
  for (const value of sorted) {
    if (distinct.length > 0 && value === distinct[distinct.length - 1]) continue;
    if (distinct.length === MAX_BINS) return undefined;
    distinct.push(value);
  }
  return distinct;
}

/** Quantile by averaged inversion of the distribution function (Hyndman and Fan's type 2). */
function quantile(sorted: Float64Array, share: number): number {
  const position = sorted.length * share - 1;
  const below = Math.floor(position);
  return position === below ? (sorted[below]! + sorted[below + 1]!) / 2 : sorted[below + 1]!;
}

/** Codes are bins; what is not a code is missing. */
function fillCodes(kernel: BoostingKernel, values: Pointer, rows: number, count: number, bins: Pointer, width: number): void {
  const codes = kernel.doubles(values, rows);
  const bytes = kernel.bytes(bins, (rows - 1) * width + 1);
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!;
    bytes[row * width] = code >= 0 && code < count ? code : count;
  }
}
