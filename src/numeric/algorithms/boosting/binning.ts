import { columnOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { thresholdBetween } from '../tree/presorted.ts';

/** Bins for values at most; the one after them is for missing values. */
export const MAX_BINS = 255;

/** Columns that lie together in a block. */
export const BLOCK = 8;

/**
 * A matrix as one byte a value, in blocks of eight columns and by row within a block: one look at a row serves eight histograms, and those
 * eight fit into the processor's first cache.
 */
export interface BinnedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** The bin of a row and column is `bins[blockStart(column) + row * blockWidth(column) + column % 8]`. */
  readonly bins: Uint8Array;
  /** Upper bounds of all bins but the last, by column: a value is in the first bin whose bound it does not exceed. */
  readonly bounds: readonly Float64Array[];
  readonly hasMissing: readonly boolean[];
  /** Bins of all columns before this one, the missing ones included; one entry more than columns. */
  readonly offsets: Int32Array;
}

/** The bin of missing values, which comes after those of all others. */
export const missingBin = (data: Pick<BinnedMatrix, 'bounds'>, column: number): number => data.bounds[column]!.length + 1;

export const blockStart = (data: Pick<BinnedMatrix, 'rows'>, column: number): number => (column - (column % BLOCK)) * data.rows;

export const blockWidth = (data: Pick<BinnedMatrix, 'columns'>, column: number): number =>
  Math.min(BLOCK, data.columns - (column - (column % BLOCK)));

/** Bins by distinct value where there are at most 255 of them, otherwise by quantiles. */
export function binMatrix(x: Matrix): BinnedMatrix {
  const bins = new Uint8Array(x.rows * x.columns);
  const bounds: Float64Array[] = [];
  const hasMissing: boolean[] = [];
  const offsets = new Int32Array(x.columns + 1);
  for (let column = 0; column < x.columns; column++) {
    const values = columnOf(x, column);
    const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    bounds.push(boundsOf(present));
    hasMissing.push(present.length < x.rows);
    offsets[column + 1] = offsets[column]! + bounds[column]!.length + 2;
    fillBins(values, bounds[column]!, bins, blockStart(x, column) + (column % BLOCK), blockWidth(x, column));
  }
  return { rows: x.rows, columns: x.columns, bins, bounds, hasMissing, offsets };
}

function boundsOf(sorted: Float64Array): Float64Array {
  const distinct: number[] = [];
  for (const value of sorted) if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
  const bounds: number[] = [];
  if (distinct.length <= MAX_BINS) {
    for (let index = 1; index < distinct.length; index++) bounds.push(thresholdBetween(distinct[index - 1]!, distinct[index]!));
  } else {
    for (let bin = 1; bin < MAX_BINS; bin++) {
      const bound = quantile(sorted, bin / MAX_BINS);
      if (bound < sorted[sorted.length - 1]! && (bounds.length === 0 || bound > bounds[bounds.length - 1]!)) bounds.push(bound);
    }
  }
  return Float64Array.from(bounds);
}

/** Quantile between neighbours, their midpoint (Hyndman and Fan's type 2), so that bounds seldom equal a value. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return thresholdBetween(sorted[below]!, sorted[above]!);
}

function fillBins(values: Float64Array, bounds: Float64Array, bins: Uint8Array, start: number, stride: number): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) {
      bins[start + row * stride] = bounds.length + 1;
      continue;
    }
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle]! < value) low = middle + 1;
      else high = middle;
    }
    bins[start + row * stride] = low;
  }
}
