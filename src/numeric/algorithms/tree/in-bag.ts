import type { Presorted } from './presorted.ts';

/** Rows that a tree is grown from, renumbered 0..size-1, with their weights and per column the order that sorts them. */
export interface InBag {
  readonly size: number;
  /** Row of the matrix for each in-bag number. */
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  /** `ranks[column * size + sample]`. */
  readonly ranks: Int32Array;
  /** `lists[column * size + k]`: in-bag numbers sorted by the column; reordered in place while the tree grows. */
  readonly lists: Int32Array;
}

/** Which rows a tree sees and how much each counts: draws times weights, rows without weight left out. */
export interface BagRows {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
}

/** `counts[row]` says how often a row was drawn, absent: once; `given` are the weights of rows, absent: 1. */
export function bagRows(all: number, counts: Int32Array | undefined, given: Float64Array | undefined): BagRows {
  const weigh = (row: number): number => (counts?.[row] ?? 1) * (given?.[row] ?? 1);
  let size = 0;
  for (let row = 0; row < all; row++) if (weigh(row) > 0) size++;
  const rows = new Int32Array(size);
  const weights = new Float64Array(size);
  for (let row = 0, sample = 0; row < all; row++) {
    const weight = weigh(row);
    if (weight <= 0) continue;
    rows[sample] = row;
    weights[sample++] = weight;
  }
  return { rows, weights };
}

export function gatherInBag(data: Presorted, { rows, weights }: BagRows): InBag {
  const { rows: all, columns } = data;
  const size = rows.length;
  const numberOf = new Int32Array(all).fill(-1);
  for (let sample = 0; sample < size; sample++) numberOf[rows[sample]!] = sample;
  const ranks = new Int32Array(size * columns);
  const lists = new Int32Array(size * columns);
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
  return { size, rows, weights, ranks, lists };
}
