import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { linearScores } from '#numeric/algorithms/linear/predict.ts';
import { predictLogistic } from '#numeric/algorithms/logistic/predict.ts';
import { decay } from '#numeric/algorithms/svm/decay.ts';
import { matrixFromColumns } from '#numeric/linear-algebra/matrix.ts';

/** 1 / (1 + e^−score), by the side of 0 on which nothing overflows. */
const probabilityOf = (score: number): number => (score < 0 ? decay(-score) : 1) / (1 + decay(Math.abs(score)));

it('gives every row the probability of its own score to the last bit, whatever blocks there are', () => {
  const cases = fc.record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    rows: fc.constantFrom(0, 1, 2047, 2048, 2049, 4100),
    columns: fc.integer({ min: 0, max: 13 }),
  });
  fc.assert(
    fc.property(cases, ({ seed, rows, columns }) => {
      const random = new Random(seed);
      const normals = (count: number): Float64Array => Float64Array.from({ length: count }, () => 3 * random.normal());
      const x = matrixFromColumns(
        Array.from({ length: columns }, () => normals(rows)),
        rows,
      );
      const coefficients = normals(columns);
      const second = [...linearScores(x, coefficients, Float64Array.of(0.5))].map(probabilityOf);
      expect(predictLogistic(x, coefficients, 0.5)).toEqual({
        task: 'classification',
        predicted: Int32Array.from(second, (probability) => (probability > 1 - probability ? 1 : 0)),
        probabilities: Float64Array.from(second.flatMap((probability) => [1 - probability, probability])),
      });
    }),
    { numRuns: 25 },
  );
});

it('is sure of scores far from 0, undecided at 0 and ignorant of what is not a number', () => {
  const x = matrixFromColumns([Float64Array.of(-800, 0, -0, 800, -Infinity, Infinity, NaN)], 7);
  const scores = predictLogistic(x, Float64Array.of(1), 0) as { predicted: Int32Array; probabilities: Float64Array };
  expect([...scores.predicted]).toEqual([0, 0, 0, 1, 0, 1, 0]);
  expect([...scores.probabilities]).toEqual([1, 0, 0.5, 0.5, 0.5, 0.5, 0, 1, 1, 0, 0, 1, NaN, NaN]);
});
