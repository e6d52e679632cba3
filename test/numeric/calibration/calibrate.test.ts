import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { findCalibrationDefect, prepareCalibration, withCalibration } from '#numeric/calibration/calibrate.ts';
import { evaluationOracle } from '../../kit/metrics/evaluation-oracle.ts';

const plain: FittedModel = { kind: 'neighbors', parameters: {}, arrays: {} };

const scoresOf = (probabilities: Float64Array, classCount: number) => ({
  task: 'classification' as const,
  predicted: new Int32Array(probabilities.length / classCount),
  probabilities,
});

describe('withCalibration', () => {
  for (const { scores, outcomes, at, sigmoid, isotonic } of evaluationOracle.calibrators) {
    it(`corrects two classes as scikit-learn does, from ${scores.length} rows`, () => {
      const pairs = (values: readonly number[]): Float64Array => Float64Array.from(values.flatMap((value) => [1 - value, value]));
      for (const [method, expected, digits] of [
        ['isotonic', isotonic, 12],
        ['sigmoid', sigmoid, 3],
      ] as const) {
        const model = withCalibration(plain, method, Int32Array.from(outcomes), pairs(scores), 2);
        const corrected = prepareCalibration(model)(scoresOf(pairs(at), 2));
        if (corrected.task !== 'classification') throw new Error('classes expected');
        at.forEach((_, row) => {
          expect(corrected.probabilities![2 * row + 1]!, method).toBeCloseTo(expected[row]!, digits);
          expect(corrected.predicted[row]).toBe(corrected.probabilities![2 * row + 1]! > corrected.probabilities![2 * row]! ? 1 : 0);
        });
      }
    });
  }

  it('gives probabilities that add up to 1, whatever the model says', () => {
    const cases = fc.integer({ min: 2, max: 4 }).chain((classes) =>
      fc.record({
        classes: fc.constant(classes),
        method: fc.constantFrom('isotonic' as const, 'sigmoid' as const),
        kind: fc.constantFrom('neighbors' as const, 'linear' as const),
        rows: fc.array(
          fc.record({
            truth: fc.integer({ min: 0, max: classes - 1 }),
            parts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: classes, maxLength: classes }),
          }),
          { minLength: 1, maxLength: 20 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ classes, method, kind, rows }) => {
        const probabilities = Float64Array.from(
          rows.flatMap(({ parts }) => {
            const total = parts.reduce((sum, part) => sum + part, 0);
            return parts.map((part) => (total === 0 ? 1 / classes : part / total));
          }),
        );
        const truth = Int32Array.from(rows, (row) => row.truth);
        const model = withCalibration({ ...plain, kind }, method, truth, probabilities, classes);
        expect(findCalibrationDefect(model, classes)).toBeUndefined();
        const corrected = prepareCalibration(model)(scoresOf(probabilities, classes));
        if (corrected.task !== 'classification') throw new Error('classes expected');
        rows.forEach((_, row) => {
          const own = corrected.probabilities!.subarray(row * classes, (row + 1) * classes);
          expect(own.every((p) => p >= 0 && p <= 1)).toBe(true);
          expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
          expect(own[corrected.predicted[row]!]).toBe(Math.max(...own));
        });
      }),
    );
  });
});

describe('weights of rows', () => {
  it.each(['isotonic', 'sigmoid'] as const)('count as so many rows: %s', (method) => {
    const rows = fc.array(
      fc.record({ p: fc.integer({ min: 1, max: 9 }), truth: fc.integer({ min: 0, max: 1 }), times: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (found) => {
        const given = [...found, { p: 5, truth: 1, times: 1 }, { p: 4, truth: 0, times: 2 }];
        const repeated = given.flatMap((row) => Array.from({ length: row.times }, () => row));
        const fit = (some: typeof given, weights?: Float64Array) =>
          withCalibration(
            plain,
            method,
            Int32Array.from(some, ({ truth }) => truth),
            Float64Array.from(some.flatMap(({ p }) => [1 - p / 10, p / 10])),
            2,
            weights,
          );
        const asked = scoresOf(Float64Array.from([0.2, 0.5, 0.8].flatMap((p) => [1 - p, p])), 2);
        const said = (model: FittedModel): Float64Array => {
          const corrected = prepareCalibration(model)(asked);
          return corrected.task === 'classification' ? corrected.probabilities! : new Float64Array(0);
        };
        const expected = said(fit(repeated));
        said(
          fit(
            given,
            Float64Array.from(given, ({ times }) => times),
          ),
        ).forEach((p, index) => expect(p).toBeCloseTo(expected[index]!, 6));
      }),
    );
  });
});

describe('findCalibrationDefect', () => {
  const sound = withCalibration(plain, 'isotonic', Int32Array.of(0, 1, 0, 1), Float64Array.of(0.9, 0.1, 0.2, 0.8, 0.6, 0.4, 0.3, 0.7), 2);

  it.each([
    [{ ...sound, parameters: { calibration: 'magic' } }, 'expected isotonic or sigmoid'],
    [{ ...sound, parameters: { calibration: 'sigmoid' } }, 'sigmoids'],
    [{ ...sound, arrays: { ...sound.arrays, 'calibration-starts': Int32Array.of(0, 9) } }, 'curves'],
    [{ ...sound, arrays: { ...sound.arrays, 'calibration-starts': Int32Array.of(0) } }, 'curves'],
    [
      {
        ...sound,
        arrays: { 'calibration-starts': Int32Array.of(0, 0), 'calibration-x': new Float64Array(0), 'calibration-y': new Float64Array(0) },
      },
      'no points',
    ],
  ])('refuses curves that would be read past their ends', (model, words) => {
    expect(findCalibrationDefect(model, 2)).toContain(words);
    expect(findCalibrationDefect(sound, 0)).toBe('a calibration without classes');
    expect(findCalibrationDefect(plain, 2)).toBeUndefined();
  });
});
