import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import { mostProbable, type FittedModel, type ModelArray, type ParameterValues, type Scores, type Target } from '../model.ts';
import { makeNeighborSearch, type SearchAlgorithm } from './search.ts';

/** Rows that are asked about together. */
const BATCH = 1024;

/** k nearest neighbours keeps its training rows: the matrix itself, until the model is asked or stored. */
export function fitNearestNeighbors(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  return {
    kind: 'neighbors',
    parameters: {
      task: target.task,
      classCount: target.task === 'classification' ? target.classCount : 0,
      columns: x.columns,
      neighbors: Math.min(parameters['neighbors'] as number, x.rows),
      weights: parameters['weights'] as string,
      algorithm: (parameters['algorithm'] as string | undefined) ?? 'auto',
    },
    arrays: rowsWhenAsked(x, target.task === 'classification' ? target.labels : target.values),
  };
}

/** Turning the matrix takes longer than all else in a fit, so it is put off; the matrix is let go then. */
function rowsWhenAsked(x: Matrix, targets: ModelArray): FittedModel['arrays'] {
  let held: Matrix | Float64Array = x;
  return {
    get points() {
      if (!(held instanceof Float64Array)) held = toRowMajor(held);
      return held;
    },
    targets,
  };
}

/** Builds the search tree once and scores any number of matrices. */
export function neighborScorer(model: FittedModel): (x: Matrix) => Scores {
  const { columns, neighbors, classCount, weights } = model.parameters as {
    columns: number;
    neighbors: number;
    classCount: number;
    weights: string;
  };
  const points = model.arrays['points'] as Float64Array;
  const targets = model.arrays['targets']!;
  const search = makeNeighborSearch(points, columns, model.parameters['algorithm'] as SearchAlgorithm | undefined);
  const outputs = Math.max(1, classCount);
  return (x) => {
    const rows = toRowMajor(x);
    const sums = new Float64Array(x.rows * outputs);
    const indices = new Int32Array(Math.min(BATCH, x.rows) * neighbors);
    const distances = new Float64Array(indices.length);
    for (let from = 0; from < x.rows; from += BATCH) {
      const count = Math.min(BATCH, x.rows - from);
      search.nearest(rows.subarray(from * columns, (from + count) * columns), count, neighbors, indices, distances);
      for (let row = 0; row < count; row++) {
        const list = row * neighbors;
        const start = (from + row) * outputs;
        let total = 0;
        for (let near = list; near < list + neighbors; near++) {
          const weight = weightOf(weights, distances[near]!, distances[list]!);
          total += weight;
          const value = targets[indices[near]!]!;
          if (classCount > 0) sums[start + value]! += weight;
          else sums[start]! += weight * value;
        }
        for (let output = 0; output < outputs; output++) sums[start + output]! /= total;
      }
    }
    return classCount > 0
      ? { task: 'classification', predicted: mostProbable(sums, classCount), probabilities: sums }
      : { task: 'regression', predicted: sums };
  };
}

/** By distance: 1/d; when training rows coincide with the query, they alone count. */
function weightOf(weights: string, squared: number, nearestSquared: number): number {
  if (weights === 'uniform') return 1;
  if (nearestSquared === 0) return squared === 0 ? 1 : 0;
  return 1 / Math.sqrt(squared);
}
