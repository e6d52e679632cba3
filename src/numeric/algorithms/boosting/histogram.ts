import { BLOCK, blockStart, blockWidth, type BinnedMatrix } from './binning.ts';

/**
 * Sums by bin, all columns one after another: bin b of column c begins at `(offsets[c] + b) * slots`. Three slots hold gradient, hessian and
 * row count; with unit hessians two hold gradient and row count, which is the hessian sum as well. Neighbours keep an update in one cache line.
 */
export type Histogram = Float64Array;

export const histogramLength = (data: BinnedMatrix, slots: 2 | 3): number => data.offsets[data.columns]! * slots;

/** Gradient and hessian of each row side by side: `[2 * row]`, `[2 * row + 1]`. */
export type Derivatives = Float64Array;

/** Adds up the rows `index[from .. to)`. `gathered` is scratch space of at least 2 × (to − from). */
export function fillHistogram(
  histogram: Histogram,
  data: BinnedMatrix,
  derivatives: Derivatives,
  index: Int32Array,
  from: number,
  to: number,
  gathered: Float64Array,
  slots: 2 | 3,
): void {
  histogram.fill(0);
  for (let position = from; position < to; position++) {
    const row = index[position]! << 1;
    const slot = (position - from) << 1;
    gathered[slot] = derivatives[row]!;
    gathered[slot + 1] = derivatives[row + 1]!;
  }
  for (let column = 0; column < data.columns; column += BLOCK) {
    const start = blockStart(data, column);
    const width = blockWidth(data, column);
    const offsets = data.offsets.subarray(column, column + width);
    if (slots === 2) addUnit(histogram, data.bins, start, offsets, index, from, to, gathered);
    else addFull(histogram, data.bins, start, offsets, index, from, to, gathered);
  }
}

/** Adds gradient and count of each row to the histograms of one block. */
function addUnit(
  histogram: Histogram,
  bins: Uint8Array,
  start: number,
  offsets: Int32Array,
  index: Int32Array,
  from: number,
  to: number,
  gathered: Float64Array,
): void {
  const width = offsets.length;
  for (let position = from; position < to; position++) {
    const row = start + index[position]! * width;
    const gradient = gathered[(position - from) << 1]!;
    for (let column = 0; column < width; column++) {
      const slot = (offsets[column]! + bins[row + column]!) << 1;
      histogram[slot]! += gradient;
      histogram[slot + 1]! += 1;
    }
  }
}

/** Adds gradient, hessian and count of each row to the histograms of one block. */
function addFull(
  histogram: Histogram,
  bins: Uint8Array,
  start: number,
  offsets: Int32Array,
  index: Int32Array,
  from: number,
  to: number,
  gathered: Float64Array,
): void {
  const width = offsets.length;
  for (let position = from; position < to; position++) {
    const row = start + index[position]! * width;
    const gradient = gathered[(position - from) << 1]!;
    const hessian = gathered[((position - from) << 1) + 1]!;
    for (let column = 0; column < width; column++) {
      const slot = (offsets[column]! + bins[row + column]!) * 3;
      histogram[slot]! += gradient;
      histogram[slot + 1]! += hessian;
      histogram[slot + 2]! += 1;
    }
  }
}

/** Turns `parent` into the histogram of the other child: parent − child. */
export function subtractHistogram(parent: Histogram, child: Histogram): void {
  for (let slot = 0; slot < parent.length; slot++) parent[slot]! -= child[slot]!;
}
