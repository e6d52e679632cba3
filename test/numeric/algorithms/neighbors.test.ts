import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { fitNearestNeighbors, neighborScorer } from '#numeric/algorithms/neighbors/nearest-neighbors.ts';
import { makeNeighborSearch } from '#numeric/algorithms/neighbors/search.ts';
import { matrixFromColumns } from '#numeric/linear-algebra/matrix.ts';

/** All points sorted by (distance, index). */
function nearestByHand(points: Float64Array, columns: number, query: Float64Array, count: number): number[] {
  const distance = (point: number): number => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += (points[point * columns + column]! - query[column]!) ** 2;
    return sum;
  };
  return Array.from({ length: points.length / columns }, (_, point) => point)
    .sort((left, right) => distance(left) - distance(right) || left - right)
    .slice(0, count);
}

describe('neighbour search', () => {
  it('finds what looking at every point finds, ties by index included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('auto', 'kd-tree', 'brute'),
        fc.constantFrom(0, 1e3, 1e9, 1e22),
        (seed, count, columns, wanted, algorithm, offset) => {
          const random = new Random(seed);
          // A coarse grid, so that there are many equal distances; far from 0, single precision cannot tell them apart.
          const points = Float64Array.from({ length: count * columns }, () => offset + random.below(6));
          const queries = Float64Array.from({ length: 7 * columns }, () => offset + random.below(6));
          const k = Math.min(wanted, count);
          const indices = new Int32Array(7 * k);
          makeNeighborSearch(points, columns, algorithm).nearest(queries, 7, k, indices, new Float64Array(7 * k));
          for (let query = 0; query < 7; query++) {
            const own = queries.subarray(query * columns, (query + 1) * columns);
            expect([...indices.subarray(query * k, (query + 1) * k)]).toEqual(nearestByHand(points, columns, own, k));
          }
        },
      ),
    );
  });

  it('finds the same in thousands of points, outliers among them, and for queries beyond single precision', () => {
    const random = new Random(8);
    const points = Float64Array.from({ length: 5000 * 6 }, (_, index) => random.normal() * (index % 997 === 0 ? 1e4 : 1));
    const queries = Float64Array.from({ length: 300 * 6 }, (_, index) => (index < 6 ? 1e30 : random.normal()));
    const found = (['kd-tree', 'brute'] as const).map((algorithm) => {
      const indices = new Int32Array(300 * 7);
      makeNeighborSearch(points, 6, algorithm).nearest(queries, 300, 7, indices, new Float64Array(300 * 7));
      return indices;
    });
    expect(found[1]).toEqual(found[0]);
    expect([...found[1]!.subarray(7, 14)]).toEqual(nearestByHand(points, 6, queries.subarray(6, 12), 7));
  });

  it('looks at every point when there are many columns', () => {
    const random = new Random(3);
    const points = Float64Array.from({ length: 100 * 30 }, () => random.uniform());
    const query = Float64Array.from({ length: 30 }, () => random.uniform());
    const indices = new Int32Array(5);
    makeNeighborSearch(points, 30).nearest(query, 1, 5, indices, new Float64Array(5));
    expect([...indices]).toEqual(nearestByHand(points, 30, query, 5));
  });
});

describe('k nearest neighbours', () => {
  const x = matrixFromColumns([Float64Array.of(0, 1, 10, 11)], 4);

  it('averages values and counts classes', () => {
    const values = fitNearestNeighbors(
      x,
      { task: 'regression', values: Float64Array.of(1, 3, 5, 7) },
      { neighbors: 2, weights: 'uniform' },
    );
    expect([...neighborScorer(values)(matrixFromColumns([Float64Array.of(0.4, 10.6)], 2)).predicted]).toEqual([2, 6]);
    const labels = fitNearestNeighbors(
      x,
      { task: 'classification', classCount: 2, labels: Int32Array.of(0, 0, 1, 1) },
      { neighbors: 3, weights: 'uniform' },
    );
    const scores = neighborScorer(labels)(matrixFromColumns([Float64Array.of(0.4)], 1)) as { probabilities: Float64Array };
    expect([...scores.probabilities]).toEqual([2 / 3, 1 / 3]);
  });

  it('lets training rows that coincide with the query decide alone when distance counts', () => {
    const model = fitNearestNeighbors(
      x,
      { task: 'regression', values: Float64Array.of(1, 3, 5, 7) },
      { neighbors: 4, weights: 'distance' },
    );
    expect(neighborScorer(model)(matrixFromColumns([Float64Array.of(10)], 1)).predicted[0]).toBe(5);
  });

  it('keeps the training rows by row, for whoever reads, copies or stores the model', () => {
    const two = matrixFromColumns([Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)], 3);
    const target = { task: 'regression', values: Float64Array.of(7, 8, 9) } as const;
    const model = fitNearestNeighbors(two, target, { neighbors: 1, weights: 'uniform' });
    expect({ ...model.arrays }).toEqual({ points: Float64Array.of(1, 4, 2, 5, 3, 6), targets: target.values });
    expect(model.arrays['points']).toBe(model.arrays['points']);
    expect(structuredClone(model)).toEqual(model);
  });

  it('asks no more rows than there are', () => {
    const model = fitNearestNeighbors(
      x,
      { task: 'regression', values: Float64Array.of(1, 3, 5, 7) },
      { neighbors: 50, weights: 'uniform' },
    );
    expect(neighborScorer(model)(x).predicted[0]).toBe(4);
  });
});
