import type { Presorted } from './presorted.ts';

/** Rows that a tree is grown from, renumbered 0..size-1, with their weights and per column the order that sorts them. */
export interface InBag {
  readonly size: number;
  /** Sum of the weights. */
  readonly total: number;
  /** Row of the matrix for each in-bag number. */
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  /** `ranks[column * size + sample]`. */
  readonly ranks: Int32Array;
  /** `lists[column * size + k]`: in-bag numbers sorted by the column; reordered in place while the tree grows. */
  readonly lists: Int32Array;
}

/** `counts[row]` says how often a row was drawn; absent: every row once. */
export function gatherInBag(data: Presorted, counts: Int32Array | undefined): InBag {
  const { rows: all, columns } = data;
  const numberOf = new Int32Array(all).fill(-1);
  let size = 0;
  let total = 0;
  for (let row = 0; row < all; row++) {
    const count = counts === undefined ? 1 : counts[row]!;
    total += count;
    if (count > 0) numberOf[row] = size++;
  }
  const rows = new Int32Array(size);
  const weights = new Float64Array(size);
  const ranks = new Int32Array(size * columns);
  const lists = new Int32Array(size * columns);
  for (let row = 0; row < all; row++) {
    const sample = numberOf[row]!;
    if (sample < 0) continue;
    rows[sample] = row;
    weights[sample] = counts === undefined ? 1 : counts[row]!;
  }
  for (let column = 0; column < columns; column++) {
    const from = column * all;
    const to = column * size;
    for (let sample = 0; sample < size; sample++) ranks[to + sample] = data.ranks[from + rows[sample]!]!;
    let next = to;
    for (let index = 0; index < all; index++) {
      const sample = numberOf[data.order[from + index]!]!;
      if (sample >= 0) lists[next++] = sample;
    }
  }
  return { size, total, rows, weights, ranks, lists };
}
