import { insertNearest } from './nearest-list.ts';
import type { NeighborSearch } from './search.ts';

const LEAF_SIZE = 16;

/** Balanced by median on the widest column; nodes are numbered as in a heap, leaves hold up to 16 points. */
export class KdTree implements NeighborSearch {
  readonly #columns: number;
  /** Points in tree order, and the index that each had. */
  readonly #points: Float64Array;
  readonly #order: Int32Array;
  readonly #splitColumn: number[] = [];
  readonly #splitValue: number[] = [];

  constructor(points: Float64Array, columns: number, count: number) {
    this.#columns = columns;
    this.#order = Int32Array.from({ length: count }, (_, index) => index);
    this.#build(points, 0, 0, count);
    this.#points = new Float64Array(points.length);
    for (let position = 0; position < count; position++) {
      const start = this.#order[position]! * columns;
      this.#points.set(points.subarray(start, start + columns), position * columns);
    }
  }

  #build(points: Float64Array, node: number, from: number, to: number): void {
    if (to - from <= LEAF_SIZE) return;
    const column = this.#widest(points, from, to);
    const segment = this.#order.subarray(from, to);
    segment.sort((left, right) => points[left * this.#columns + column]! - points[right * this.#columns + column]! || left - right);
    const middle = (from + to) >> 1;
    this.#splitColumn[node] = column;
    this.#splitValue[node] = points[this.#order[middle]! * this.#columns + column]!;
    this.#build(points, 2 * node + 1, from, middle);
    this.#build(points, 2 * node + 2, middle, to);
  }

  #widest(points: Float64Array, from: number, to: number): number {
    let best = 0;
    let bestWidth = -1;
    for (let column = 0; column < this.#columns; column++) {
      let low = Infinity;
      let high = -Infinity;
      for (let position = from; position < to; position++) {
        const value = points[this.#order[position]! * this.#columns + column]!;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      if (high - low > bestWidth) {
        bestWidth = high - low;
        best = column;
      }
    }
    return best;
  }

  nearest(queries: Float64Array, count: number, near: number, indices: Int32Array, distances: Float64Array): void {
    const { length } = this.#order;
    for (let query = 0; query < count; query++) {
      const own = indices.subarray(query * near, (query + 1) * near);
      this.#visit(0, 0, length, queries, query * this.#columns, own, distances.subarray(query * near, (query + 1) * near), 0);
    }
  }

  #visit(
    node: number,
    from: number,
    to: number,
    query: Float64Array,
    queryStart: number,
    indices: Int32Array,
    distances: Float64Array,
    already: number,
  ): number {
    let filled = already;
    const columns = this.#columns;
    if (to - from <= LEAF_SIZE) {
      for (let position = from; position < to; position++) {
        let distance = 0;
        for (let column = 0; column < columns; column++) {
          const gap = this.#points[position * columns + column]! - query[queryStart + column]!;
          distance += gap * gap;
        }
        filled = insertNearest(this.#order[position]!, distance, indices, distances, 0, indices.length, filled);
      }
      return filled;
    }
    const gap = query[queryStart + this.#splitColumn[node]!]! - this.#splitValue[node]!;
    const middle = (from + to) >> 1;
    const leftFirst = gap < 0;
    for (let side = 0; side < 2; side++) {
      // Across the plane everything is at least |gap| away; points exactly as far as the worst may still win by index.
      if (side === 1 && filled === indices.length && gap * gap > distances[filled - 1]!) break;
      const left = leftFirst === (side === 0);
      filled = this.#visit(
        2 * node + (left ? 1 : 2),
        left ? from : middle,
        left ? middle : to,
        query,
        queryStart,
        indices,
        distances,
        filled,
      );
    }
    return filled;
  }
}
