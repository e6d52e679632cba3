import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitIsotonic, isotonicAt, poolAdjacentViolators } from '#numeric/calibration/isotonic.ts';
import { evaluationOracle } from '../../kit/metrics/evaluation-oracle.ts';

describe('fitIsotonic', () => {
  for (const { scores, outcomes, at, isotonic } of evaluationOracle.calibrators) {
    it(`gives what scikit-learn gives for ${scores.length} rows`, () => {
      const fit = fitIsotonic(Float64Array.from(scores), outcomes);
      at.forEach((score, index) => expect(isotonicAt(fit, score)).toBeCloseTo(isotonic[index]!, 12));
    });
  }

  it('never falls, stays within the outcomes and keeps their mean', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 40 }),
        (rows) => {
          const scores = Float64Array.from(rows, ([score]) => score);
          const fit = fitIsotonic(
            scores,
            rows.map(([, outcome]) => outcome),
          );
          const fitted = scores.map((score) => isotonicAt(fit, score));
          expect(fit.y.every((value, index) => value >= 0 && value <= 1 && (index === 0 || value >= fit.y[index - 1]!))).toBe(true);
          const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
          expect(mean(fitted)).toBeCloseTo(mean(rows.map(([, outcome]) => outcome)), 10);
        },
      ),
    );
  });
});

describe('poolAdjacentViolators', () => {
  it('weights what it pools', () => {
    expect([...poolAdjacentViolators(Float64Array.of(1, 0, 2), Float64Array.of(3, 1, 1))]).toEqual([0.75, 0.75, 2]);
    expect([...poolAdjacentViolators(new Float64Array(0), new Float64Array(0))]).toEqual([]);
  });
});
