import type { Matrix } from '../../linear-algebra/matrix.ts';

/**
 * A matrix prepared for exact splits: per column the dense rank of every value and the row order that sorts it. It is made once and
 * shared by all trees of a forest; a tree then needs no sorting at all.
 */
export interface Presorted {
  readonly rows: number;
  readonly columns: number;
  /** `ranks[column * rows + row]`: equal values have equal ranks, ranks start at 0. */
  readonly ranks: Int32Array;
  /** `order[column * rows + k]`: the row with the k-th smallest value; rows with equal values in ascending order. */
  readonly order: Int32Array;
  /** Distinct values of each column in ascending order, by rank. */
  readonly distinct: readonly Float64Array[];
}

export function presort(x: Matrix): Presorted {
  const { rows, columns, values } = x;
  const ranks = new Int32Array(rows * columns);
  const order = new Int32Array(rows * columns);
  const distinct: Float64Array[] = [];
  for (let column = 0; column < columns; column++) {
    const start = column * rows;
    distinct.push(distinctSorted(values.subarray(start, start + rows)));
    rankInto(values, distinct[column]!, ranks, start, rows);
    countingOrder(ranks, order, start, rows, distinct[column]!.length);
  }
  return { rows, columns, ranks, order, distinct };
}

function distinctSorted(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  let count = 0;
  for (let index = 0; index < sorted.length; index++) {
    // Adding 0 turns −0 into 0: the two must share a rank.
    const value = sorted[index]! + 0;
    if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return sorted.slice(0, count);
}

function rankInto(values: Float64Array, distinct: Float64Array, ranks: Int32Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row++) {
    const value = values[start + row]!;
    let low = 0;
    let high = distinct.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! < value) low = middle + 1;
      else high = middle;
    }
    ranks[start + row] = low;
  }
}

function countingOrder(ranks: Int32Array, order: Int32Array, start: number, rows: number, distinctCount: number): void {
  const next = new Int32Array(distinctCount + 1);
  for (let row = 0; row < rows; row++) next[ranks[start + row]! + 1]!++;
  for (let rank = 0; rank < distinctCount; rank++) next[rank + 1]! += next[rank]!;
  for (let row = 0; row < rows; row++) order[start + next[ranks[start + row]!]!++] = row;
}

/** Threshold between two neighbouring distinct values: their midpoint, or the lower one where rounding would reach the upper. */
export function thresholdBetween(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2;
  return middle >= upper || middle < lower ? lower : middle;
}
