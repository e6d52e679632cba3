/**
 * The points nearest to a query by Euclidean distance; equal distances are ordered by the point's index, so the answer does not depend on
 * how the search went. Answers are the same as those of looking at every point.
 */
export interface NeighborSearch {
  /** Fills `indices` and `distances` (squared, ascending) with the `indices.length` nearest points. */
  nearest(query: Float64Array, queryStart: number, indices: Int32Array, distances: Float64Array): void;
}

const LEAF_SIZE = 16;
/** With more columns the tree prunes next to nothing. */
const TREE_MAX_COLUMNS = 20;

/** `points` is row-major. */
export function makeNeighborSearch(points: Float64Array, columns: number): NeighborSearch {
  const count = columns === 0 ? 0 : points.length / columns;
  return columns > TREE_MAX_COLUMNS || count <= 4 * LEAF_SIZE
    ? new BruteSearch(points, columns, count)
    : new KdTree(points, columns, count);
}

/** Puts a point into the sorted list of the nearest when it belongs there; returns how many are filled. */
function insert(index: number, distance: number, indices: Int32Array, distances: Float64Array, filled: number): number {
  const room = indices.length;
  if (filled === room && !comesBefore(distance, index, distances[room - 1]!, indices[room - 1]!)) return filled;
  let slot = filled === room ? room - 1 : filled;
  while (slot > 0 && comesBefore(distance, index, distances[slot - 1]!, indices[slot - 1]!)) {
    distances[slot] = distances[slot - 1]!;
    indices[slot] = indices[slot - 1]!;
    slot--;
  }
  distances[slot] = distance;
  indices[slot] = index;
  return filled === room ? room : filled + 1;
}

const comesBefore = (distance: number, index: number, otherDistance: number, otherIndex: number): boolean =>
  distance < otherDistance || (distance === otherDistance && index < otherIndex);

class BruteSearch implements NeighborSearch {
  readonly #points: Float64Array;
  readonly #columns: number;
  readonly #count: number;

  constructor(points: Float64Array, columns: number, count: number) {
    this.#points = points;
    this.#columns = columns;
    this.#count = count;
  }

  nearest(query: Float64Array, queryStart: number, indices: Int32Array, distances: Float64Array): void {
    const points = this.#points;
    const columns = this.#columns;
    let filled = 0;
    for (let point = 0; point < this.#count; point++) {
      const limit = filled === indices.length ? distances[filled - 1]! : Infinity;
      let distance = 0;
      const start = point * columns;
      for (let column = 0; column < columns && distance <= limit; column++) {
        const gap = points[start + column]! - query[queryStart + column]!;
        distance += gap * gap;
      }
      if (distance <= limit) filled = insert(point, distance, indices, distances, filled);
    }
  }
}

/** Balanced by median on the widest column; nodes are numbered as in a heap, leaves hold up to 16 points. */
class KdTree implements NeighborSearch {
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

  nearest(query: Float64Array, queryStart: number, indices: Int32Array, distances: Float64Array): void {
    this.#visit(0, 0, this.#order.length, query, queryStart, indices, distances, 0);
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
        filled = insert(this.#order[position]!, distance, indices, distances, filled);
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
