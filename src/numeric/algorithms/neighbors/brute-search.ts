import { insertNearest } from './nearest-list.ts';
import type { NeighborSearch } from './search.ts';

/** Looks at every point, and leaves it as soon as it is too far. */
export class BruteSearch implements NeighborSearch {
  readonly #points: Float64Array;
  readonly #columns: number;
  readonly #count: number;

  constructor(points: Float64Array, columns: number, count: number) {
    this.#points = points;
    this.#columns = columns;
    this.#count = count;
  }

  nearest(queries: Float64Array, count: number, near: number, indices: Int32Array, distances: Float64Array): void {
    for (let query = 0; query < count; query++) this.nearestOne(queries, query, near, indices, distances);
  }

  nearestOne(queries: Float64Array, query: number, near: number, indices: Int32Array, distances: Float64Array): void {
    const points = this.#points;
    const columns = this.#columns;
    const from = query * columns;
    const list = query * near;
    let filled = 0;
    for (let point = 0; point < this.#count; point++) {
      const limit = filled === near ? distances[list + near - 1]! : Infinity;
      let distance = 0;
      const start = point * columns;
      for (let column = 0; column < columns && distance <= limit; column++) {
        const gap = points[start + column]! - queries[from + column]!;
        distance += gap * gap;
      }
      if (distance <= limit) filled = insertNearest(point, distance, indices, distances, list, near, filled);
    }
  }
}
