import { describe, expect, it } from 'vitest';
import { planCrossValidation } from '#domain/train/cross-validation.ts';
import type { Table } from '#kernel/table.ts';

const table = (weights: readonly number[]): Table => ({
  rows: weights.length,
  columns: [
    { kind: 'number', name: 'x', values: Float64Array.from(weights, (_, row) => row) },
    { kind: 'number', name: 'w', values: Float64Array.from(weights) },
    { kind: 'text', name: 'y', codes: Int32Array.from(weights, (_, row) => row % 2), dictionary: ['no', 'yes'] },
  ],
});

const plan = (weights: readonly number[], weightColumn: string, algorithm = 'decision-tree') =>
  planCrossValidation({ table: table(weights), target: 'y', algorithm, parameters: {}, folds: 2, repeats: 1, seed: 1, weightColumn });

describe('a column of weights', () => {
  it('is not learned from', () => {
    const { data } = plan([1, 2, 0, 0.5, 1, 1], 'w');
    expect(data.features).toEqual(['x']);
    expect([...data.target.weights!]).toEqual([1, 2, 0, 0.5, 1, 1]);
  });

  it.each([
    [[1, NaN, 1, 1], 'w', 'row 2 has none'],
    [[1, -1, 1, 1], 'w', 'row 2 has -1'],
    [[0, 0, 0, 0], 'w', 'all are 0'],
    [[1, 1, 1, 1], 'W', 'Did you mean'],
  ] as const)('%j of %s: %s', (weights, name, message) => {
    expect(() => plan(weights, name)).toThrow(message);
  });

  it('is refused for algorithms that would not heed it', () => {
    expect(() => plan([1, 1, 1, 1], 'w', 'naive-bayes')).toThrow('naive-bayes cannot heed them; expected only random-forest');
  });
});
