import { BIN_SLOTS, type BinnedMatrix } from './binning.ts';

/**
 * Sums of gradient, hessian and row count by bin, all columns one after another:
 * `[(column * 256 + bin) * 3 + {0: gradient, 1: hessian, 2: count}]`. Three neighbours a bin keep an update in one cache line.
 */
export type Histogram = Float64Array;

export const histogramLength = (columns: number): number => columns * BIN_SLOTS * 3;

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
): void {
  histogram.fill(0);
  const count = to - from;
  const everyRow = count === data.rows;
  for (let position = 0; position < count; position++) {
    const row = index[from + position]! << 1;
    gathered[2 * position] = derivatives[row]!;
    gathered[2 * position + 1] = derivatives[row + 1]!;
  }
  const bins = data.bins;
  for (let column = 0; column < data.columns; column++) {
    const start = column * data.rows;
    const base = column * BIN_SLOTS;
    if (everyRow) addInOrder(histogram, bins, start, base, count, derivatives);
    else addIndexed(histogram, bins, start, base, index, from, count, gathered);
  }
}

function addIndexed(
  histogram: Histogram,
  bins: Uint8Array,
  start: number,
  base: number,
  index: Int32Array,
  from: number,
  count: number,
  gathered: Float64Array,
): void {
  for (let position = 0; position < count; position++) {
    const slot = (base + bins[start + index[from + position]!]!) * 3;
    histogram[slot]! += gathered[2 * position]!;
    histogram[slot + 1]! += gathered[2 * position + 1]!;
    histogram[slot + 2]! += 1;
  }
}

function addInOrder(histogram: Histogram, bins: Uint8Array, start: number, base: number, count: number, derivatives: Derivatives): void {
  for (let row = 0; row < count; row++) {
    const slot = (base + bins[start + row]!) * 3;
    histogram[slot]! += derivatives[2 * row]!;
    histogram[slot + 1]! += derivatives[2 * row + 1]!;
    histogram[slot + 2]! += 1;
  }
}

/** Turns `parent` into the histogram of the other child: parent − child. */
export function subtractHistogram(parent: Histogram, child: Histogram): void {
  for (let slot = 0; slot < parent.length; slot++) parent[slot]! -= child[slot]!;
}
