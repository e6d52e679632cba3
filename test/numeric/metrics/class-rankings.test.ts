import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankClasses } from '#numeric/metrics/class-rankings.ts';

const numbers = (values: Float64Array): number[] => [...values];

describe('rankClasses', () => {
  it('gives the same bits whether every class is sorted or only its own rows are', () => {
    const cases = fc.integer({ min: 2, max: 5 }).chain((classes) =>
      fc.record({
        classes: fc.constant(classes),
        rows: fc.array(
          fc.record({
            truth: fc.integer({ min: 0, max: classes - 1 }),
            weight: fc.integer({ min: 0, max: 3 }),
            // Few distinct values, so that there are many ties.
            scores: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: classes, maxLength: classes }),
          }),
          { minLength: 1, maxLength: 25 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ classes, rows }) => {
        const truth = Int32Array.from(rows, (row) => row.truth);
        const weights = Int32Array.from(rows, (row) => row.weight);
        const probabilities = Float64Array.from(rows.flatMap((row) => row.scores));
        const all = Array.from({ length: classes }, (_, index) => index);
        const sorted = rankClasses(truth, probabilities, classes, all);
        const searched = rankClasses(truth, probabilities, classes, all, 0);
        expect(numbers(searched.rocAreas(weights))).toEqual(numbers(sorted.rocAreas(weights)));
        expect(numbers(searched.averagePrecisions(weights))).toEqual(numbers(sorted.averagePrecisions(weights)));
        for (const bySize of [true, false]) expect(searched.pairMean(weights, bySize)).toBe(sorted.pairMean(weights, bySize));
      }),
    );
  });

  it('is the share of pairs that are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 6 })), { minLength: 2, maxLength: 30 }), (rows) => {
        const truth = Int32Array.from(rows, ([positive]) => Number(positive));
        const probabilities = Float64Array.from(rows.flatMap(([, score]) => [6 - score, score]));
        let pairs = 0;
        let wins = 0;
        for (const [one, score] of rows) {
          for (const [other, lower] of rows) {
            if (!one || other) continue;
            pairs += 1;
            wins += score > lower ? 1 : score === lower ? 0.5 : 0;
          }
        }
        const area = rankClasses(truth, probabilities, 2, [1], 0).rocAreas(new Int32Array(rows.length).fill(1))[0]!;
        if (pairs === 0) expect(area).toBeNaN();
        else expect(area).toBe(wins / pairs);
      }),
    );
  });
});
