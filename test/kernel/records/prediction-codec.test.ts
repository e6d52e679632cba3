import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { decodePredictions, encodePredictions } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';

const DIGEST = 'cd'.repeat(32) as Sha256;

const classSets = fc
  .record({
    rows: fc.integer({ min: 0, max: 20 }),
    classes: fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
    probable: fc.boolean(),
  })
  .chain(({ rows, classes, probable }) => {
    const labels = fc.array(fc.integer({ min: 0, max: classes.length - 1 }), { minLength: rows, maxLength: rows });
    const cells = fc.array(fc.double(), { minLength: rows * classes.length, maxLength: rows * classes.length });
    return fc.record({ truth: labels, predicted: labels, cells }).map((drawn): PredictionSet => ({
      task: 'classification',
      rows: Uint32Array.from({ length: rows }, (_, row) => row * 3),
      rowsDigest: DIGEST,
      classes,
      truth: Int32Array.from(drawn.truth),
      predicted: Int32Array.from(drawn.predicted),
      ...(probable ? { probabilities: Float64Array.from(drawn.cells) } : {}),
    }));
  });

const valueSets = fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 20 }).map((pairs): PredictionSet => ({
  task: 'regression',
  rows: Uint32Array.from(pairs, (_, row) => row),
  rowsDigest: DIGEST,
  truth: Float64Array.from(pairs, ([truth]) => truth),
  predicted: Float64Array.from(pairs, ([, predicted]) => predicted),
}));

describe('prediction sets as bytes', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.oneof(classSets, valueSets), (set) => {
        expect(decodePredictions(encodePredictions(set))).toEqual({ ok: true, value: set });
      }),
    );
  });

  it('are refused when cut off or changed in length, whatever is cut', () => {
    fc.assert(
      fc.property(fc.oneof(classSets, valueSets), fc.nat(), (set, cut) => {
        const bytes = encodePredictions(set);
        expect(decodePredictions(bytes.subarray(0, cut % bytes.length)).ok).toBe(false);
      }),
    );
  });

  it('never throw on bytes from anywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(decodePredictions(noise).ok).toBe(false);
        const bytes = encodePredictions({
          task: 'regression',
          rows: Uint32Array.of(1),
          rowsDigest: DIGEST,
          truth: Float64Array.of(1),
          predicted: Float64Array.of(2),
        });
        bytes.set(noise.subarray(0, bytes.length - 12), 12);
        expect(() => decodePredictions(bytes)).not.toThrow();
      }),
    );
  });

  it('must not name a class that is not listed', () => {
    const set: PredictionSet = {
      task: 'classification',
      rows: Uint32Array.of(0),
      rowsDigest: DIGEST,
      classes: ['a'],
      truth: Int32Array.of(0),
      predicted: Int32Array.of(1),
    };
    expect(decodePredictions(encodePredictions(set))).toEqual({ ok: false, error: expect.stringContaining('does not list') as string });
  });
});
