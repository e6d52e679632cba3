import { BruteSearch } from './brute-search.ts';
import { KdTree } from './kd-tree.ts';
import { makeVectorSearch } from './vector-search.ts';

/**
 * The points nearest to queries by Euclidean distance; equal distances are ordered by the point's index, so the answer does not depend on
 * how the search went. Answers are the same as those of looking at every point.
 */
export interface NeighborSearch {
  /** For each of `count` row-major queries fills `near` places of `indices` and `distances` (squared, ascending). */
  nearest(queries: Float64Array, count: number, near: number, indices: Int32Array, distances: Float64Array): void;
}

/** How points are searched. */
export type SearchAlgorithm = 'auto' | 'kd-tree' | 'brute';

/** With fewer points it does not matter. */
const FEW_POINTS = 64;
/** Beyond, a tree prunes next to nothing. */
const TREE_MAX_COLUMNS = 20;

/** `points` is row-major. */
export function makeNeighborSearch(points: Float64Array, columns: number, algorithm: SearchAlgorithm = 'auto'): NeighborSearch {
  const count = columns === 0 ? 0 : points.length / columns;
  if (algorithm === 'kd-tree' || (algorithm === 'auto' && treePays(count, columns))) return new KdTree(points, columns, count);
  if (count <= FEW_POINTS) return new BruteSearch(points, columns, count);
  return makeVectorSearch(points, columns, count) ?? new BruteSearch(points, columns, count);
}

/** A tree visits about 300 · 2^columns points before it gains on the vector unit, which looks at all of them (measured). */
const treePays = (count: number, columns: number): boolean => columns <= TREE_MAX_COLUMNS && count > 300 * 2 ** columns;
