import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricNames } from '#numeric/metrics/catalogue.ts';
import { prepareScorer, unitWeights } from '#numeric/metrics/scorer.ts';
import { simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';

/** Repeats every row as often as its weight says. */
const repeated = <T extends Int32Array | Float64Array | Uint32Array>(values: T, weights: Int32Array, width = 1): T => {
  const taken: number[] = [];
  weights.forEach((weight, row) => {
    for (let copy = 0; copy < weight; copy++) taken.push(...values.subarray(row * width, (row + 1) * width));
  });
  return (values.constructor as unknown as { from(items: number[]): T }).from(taken);
};

describe('prepareScorer', () => {
  it('weights rows as if they were repeated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 2, max: 4 }),
        (drawn, classes) => {
          fc.pre(drawn.some((weight) => weight > 0));
          const weights = Int32Array.from(drawn);
          const set = simulateClassifier({ rows: 30, classes, strength: 1, rowSeed: 3, ownSeed: 4 });
          const names = metricNames('classification', true);
          const copied = {
            ...set,
            rows: repeated(set.rows, weights),
            truth: repeated(set.truth, weights),
            predicted: repeated(set.predicted, weights),
            probabilities: repeated(set.probabilities!, weights, classes),
          };
          const weighted = prepareScorer(set, names)(weights);
          const plain = prepareScorer(copied, names)(unitWeights(copied.rows.length));
          names.forEach((name, index) => {
            if (Number.isNaN(plain[index]!)) expect(weighted[index], name).toBeNaN();
            else expect(weighted[index]!, name).toBeCloseTo(plain[index]!, 10);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does the same for regression', () => {
    const set = simulateRegressor(20, 5, 1, 2);
    const weights = Int32Array.from({ length: 20 }, (_, row) => row % 3);
    const names = metricNames('regression', false);
    const copied = {
      ...set,
      rows: repeated(set.rows, weights),
      truth: repeated(set.truth, weights),
      predicted: repeated(set.predicted, weights),
    };
    const weighted = prepareScorer(set, names)(weights);
    const plain = prepareScorer(copied, names)(unitWeights(copied.rows.length));
    names.forEach((name, index) => expect(weighted[index]!, name).toBeCloseTo(plain[index]!, 10));
  });

  it('adds pseudo-observations to the confusion matrix only', () => {
    const set = simulateClassifier({ rows: 10, strength: 9, rowSeed: 1, ownSeed: 2 });
    const scorer = prepareScorer(set, ['accuracy', 'log-loss']);
    const before = scorer(unitWeights(10)).slice();
    const after = scorer(unitWeights(10), [{ truth: 0, predicted: 1, weight: 10 }]);
    expect(after[0]).toBeCloseTo(before[0]! / 2, 12);
    expect(after[1]).toBe(before[1]);
  });
});
