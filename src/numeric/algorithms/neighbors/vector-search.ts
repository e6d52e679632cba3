import { instantiate, newMemory, PAGE_BYTES } from '../../web-assembly.ts';
import { BruteSearch } from './brute-search.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';
import { insertNearest } from './nearest-list.ts';
import type { NeighborSearch } from './search.ts';

interface KernelFunctions {
  score(points: number, norms: number, queries: number, columns: number, from: number, to: number, scores: number, stride: number): void;
  findAtMost(scores: number, from: number, count: number, limit: number): number;
}

/** Points of a pass, a multiple of 8: with 20 columns they stay in the second cache. */
const CHUNK = 2048;
/** Queries of a pass, a multiple of 4. */
const BATCH = 256;
/** Rounding of single precision. */
const UNIT = 2 ** -24;
const LARGEST_SQUARE = 1e36;
const MAX_BYTES = 3 * 2 ** 30;

/** Undefined where single precision or a 32-bit memory cannot hold the points. */
export function makeVectorSearch(points: Float64Array, columns: number, count: number): NeighborSearch | undefined {
  const groups = Math.ceil(count / 8);
  if (groups * 8 * (columns + 1) * 4 > MAX_BYTES) return undefined;
  const means = meansOf(points, columns, count);
  let largest = 0;
  for (let point = 0; point < count; point++) largest = Math.max(largest, squareOf(points, point, columns, means));
  return largest < LARGEST_SQUARE ? new VectorSearch(points, columns, count, means, Math.sqrt(largest)) : undefined;
}

/**
 * Looks at every point in single precision on the vector unit, and again in double precision at those that may be among the nearest by the
 * bound of the rounding error: the answer is that of double precision.
 */
class VectorSearch implements NeighborSearch {
  readonly #points: Float64Array;
  readonly #columns: number;
  readonly #count: number;
  readonly #means: Float64Array;
  readonly #radius: number;
  readonly #exact: BruteSearch;
  readonly #functions: KernelFunctions;
  readonly #packed: number;
  readonly #norms: number;
  readonly #queries: number;
  readonly #scores: number;
  readonly #floats: Float32Array;

  constructor(points: Float64Array, columns: number, count: number, means: Float64Array, radius: number) {
    this.#points = points;
    this.#columns = columns;
    this.#count = count;
    this.#means = means;
    this.#radius = radius;
    this.#exact = new BruteSearch(points, columns, count);
    const padded = Math.ceil(count / 8) * 8;
    this.#packed = 16;
    this.#norms = this.#packed + padded * columns * 4;
    this.#queries = this.#norms + padded * 4;
    this.#scores = this.#queries + BATCH * columns * 4;
    const memory = newMemory();
    this.#functions = instantiate<KernelFunctions>(KERNEL_BYTES, memory);
    memory.grow(Math.ceil((this.#scores + 4 * CHUNK * 4) / PAGE_BYTES));
    this.#floats = new Float32Array(memory.buffer);
    this.#pack(padded);
  }

  #pack(padded: number): void {
    const floats = this.#floats;
    const columns = this.#columns;
    for (let point = 0; point < padded; point++) {
      const start = this.#packed / 4 + (point >> 3) * 8 * columns + (point & 7);
      let square = 0;
      for (let column = 0; column < columns && point < this.#count; column++) {
        floats[start + column * 8] = this.#points[point * columns + column]! - this.#means[column]!;
        square += floats[start + column * 8]! ** 2;
      }
      // What fills up the last group is infinitely far.
      floats[this.#norms / 4 + point] = point < this.#count ? square / 2 : Infinity;
    }
  }

  nearest(queries: Float64Array, count: number, near: number, indices: Int32Array, distances: Float64Array): void {
    for (let from = 0; from < count; from += BATCH) this.#batch(queries, from, Math.min(count, from + BATCH), near, indices, distances);
  }

  #batch(queries: Float64Array, from: number, to: number, near: number, indices: Int32Array, distances: Float64Array): void {
    const columns = this.#columns;
    const total = Math.ceil(this.#count / 8) * 8;
    const squares = this.#packQueries(queries, from, to);
    const filled = new Int32Array(to - from);
    for (let first = 0; first < total; first += CHUNK) {
      const size = Math.min(CHUNK, total - first);
      for (let four = 0; four < to - from; four += 4) {
        const pointer = this.#queries + four * columns * 4;
        this.#functions.score(this.#packed, this.#norms, pointer, columns, first / 8, (first + size) / 8, this.#scores, CHUNK);
        for (let lane = 0; lane < 4 && four + lane < to - from; lane++) {
          const query = four + lane;
          if (!(squares[query]! < LARGEST_SQUARE)) continue;
          filled[query] = this.#collect(
            lane,
            first,
            size,
            queries,
            from + query,
            squares[query]!,
            near,
            filled[query]!,
            indices,
            distances,
          );
        }
      }
    }
    for (let query = 0; query < to - from; query++) {
      if (!(squares[query]! < LARGEST_SQUARE)) this.#exact.nearestOne(queries, from + query, near, indices, distances);
    }
  }

  /** Four queries beside each other; returns their squared lengths. */
  #packQueries(queries: Float64Array, from: number, to: number): Float64Array {
    const floats = this.#floats;
    const columns = this.#columns;
    const squares = new Float64Array(to - from);
    for (let query = 0; query < Math.ceil((to - from) / 4) * 4; query++) {
      const start = this.#queries / 4 + (query >> 2) * 4 * columns + (query & 3);
      for (let column = 0; column < columns; column++) {
        const place = start + column * 4;
        floats[place] = from + query < to ? queries[(from + query) * columns + column]! - this.#means[column]! : 0;
        if (from + query < to) squares[query]! += floats[place]! ** 2;
      }
    }
    return squares;
  }

  /** Takes the points of a chunk that may be among the nearest of one query. */
  #collect(
    lane: number,
    first: number,
    size: number,
    queries: Float64Array,
    query: number,
    square: number,
    near: number,
    already: number,
    indices: Int32Array,
    distances: Float64Array,
  ): number {
    const columns = this.#columns;
    const points = this.#points;
    const scores = this.#scores + lane * CHUNK * 4;
    // Inputs are rounded once and columns + 2 sums once each; every term is at most (radius + length)².
    const slack = UNIT * (columns + 6) * (this.#radius + Math.sqrt(square)) ** 2;
    const list = query * near;
    const limitOf = (filled: number): number => (filled < near ? Infinity : (distances[list + near - 1]! - square) / 2 + slack);
    let filled = already;
    let limit = limitOf(filled);
    let at = this.#functions.findAtMost(scores, 0, size, limit);
    while (at < size) {
      for (let place = at; place < at + 4; place++) {
        const point = first + place;
        if (point >= this.#count || !(this.#floats[scores / 4 + place]! <= limit)) continue;
        let distance = 0;
        for (let column = 0; column < columns; column++) {
          const gap = points[point * columns + column]! - queries[query * columns + column]!;
          distance += gap * gap;
        }
        filled = insertNearest(point, distance, indices, distances, list, near, filled);
        limit = limitOf(filled);
      }
      at = this.#functions.findAtMost(scores, at + 4, size, limit);
    }
    return filled;
  }
}

function meansOf(points: Float64Array, columns: number, count: number): Float64Array {
  const means = new Float64Array(columns);
  for (let point = 0; point < count; point++) {
    for (let column = 0; column < columns; column++) means[column]! += points[point * columns + column]! / count;
  }
  return means;
}

function squareOf(points: Float64Array, point: number, columns: number, means: Float64Array): number {
  let square = 0;
  for (let column = 0; column < columns; column++) {
    const value = points[point * columns + column]!;
    // A mean that is large beside the spread costs digits of the difference; they count as length.
    square += (Math.abs(value - means[column]!) + 2 ** -28 * Math.abs(value)) ** 2;
  }
  return square;
}
