import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { decomposeBrier } from '#numeric/metrics/brier-parts.ts';
import { describeCalibration } from '#numeric/metrics/calibration-summary.ts';
import { scoreClassification } from '#numeric/metrics/score.ts';
import { evaluationOracle } from '../../kit/metrics/evaluation-oracle.ts';
import { statisticsOracle } from '../../kit/metrics/statistics-oracle.ts';

/** Outcomes drawn from `warp` of the stated probabilities. */
function forecasts(rows: number, seed: number, warp: (p: number) => number): { truth: Int32Array; probabilities: Float64Array } {
  const random = new Random(seed);
  const probabilities = new Float64Array(2 * rows);
  const truth = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const p = random.uniform();
    probabilities.set([1 - p, p], 2 * row);
    truth[row] = random.uniform() < warp(p) ? 1 : 0;
  }
  return { truth, probabilities };
}

describe('decomposeBrier', () => {
  for (const [index, { name, classes, truth, probabilities }] of statisticsOracle.classification.entries()) {
    it(`gives what isotonic regression by scikit-learn gives: ${name}`, () => {
      const parts = decomposeBrier(Int32Array.from(truth), Float64Array.from(probabilities), classes);
      for (const [part, expected] of Object.entries(evaluationOracle.classification[index]!.brier)) {
        expect(parts[part as 'reliability'], part).toBeCloseTo(expected, 10);
      }
    });
  }

  it('adds up to the score, with no negative part', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 40 }), (rows) => {
        const truth = Int32Array.from(rows, ([outcome]) => Number(outcome));
        const probabilities = Float64Array.from(rows.flatMap(([, p]) => [1 - p, p]));
        const { brier, reliability, resolution, uncertainty } = decomposeBrier(truth, probabilities, 2);
        expect(reliability - resolution + uncertainty).toBeCloseTo(brier, 12);
        expect(brier).toBeCloseTo(scoreClassification('brier', truth, truth, probabilities, 2), 12);
        expect(Math.min(reliability, resolution, uncertainty)).toBeGreaterThan(-1e-12);
      }),
    );
  });
});

describe('describeCalibration', () => {
  const options = { level: 0.95, seed: 1 };

  it('expects of 200 rows an error that is far from 0, as the literature does', () => {
    const { truth, probabilities } = forecasts(200, 1, (p) => p);
    const { expected, error, verdict } = describeCalibration(truth, probabilities, 2, options);
    expect(expected.mean).toBeGreaterThan(0.07);
    expect(expected.mean).toBeLessThan(0.11);
    expect(error).toBeGreaterThan(0.04);
    expect(verdict).toBe('consistent');
  });

  it('blames about 5 % of calibrated models, whatever the rows', () => {
    for (const rows of [30, 200]) {
      let blamed = 0;
      for (let seed = 1; seed <= 120; seed++) {
        const { truth, probabilities } = forecasts(rows, seed, (p) => p);
        if (describeCalibration(truth, probabilities, 2, { level: 0.95, seed }).verdict === 'miscalibrated') blamed += 1;
      }
      // 6 expected; a binomial of 120 at 5 % stays within 0 to 14 in all but one of a thousand cases.
      expect(blamed).toBeGreaterThanOrEqual(1);
      expect(blamed).toBeLessThanOrEqual(14);
    }
  });

  it('finds an overconfident model', () => {
    const { truth, probabilities } = forecasts(1000, 3, (p) => 0.5 + 0.5 * (p - 0.5));
    const found = describeCalibration(truth, probabilities, 2, options);
    expect(found.verdict).toBe('miscalibrated');
    expect(found.error).toBeGreaterThan(found.expected.limit);
    expect(found.bins).toHaveLength(15);
    expect(found.bins[0]!.observed).toBeGreaterThan(found.bins[0]!.band.high);
    expect(found.bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(1000);
    expect(found.error).toBeCloseTo(scoreClassification('expected-calibration-error', truth, truth, probabilities, 2), 12);
  });

  it('looks at the most probable class of more than two', () => {
    const found = describeCalibration(Int32Array.of(0, 1, 2), Float64Array.of(1, 0, 0, 0, 1, 0, 0, 1, 0), 3, options);
    expect(found.about).toBe('predicted-class');
    expect(found.bins).toEqual([{ rows: 3, promised: 1, observed: 2 / 3, band: { low: 1, high: 1, level: 0.95 } }]);
    expect(found.error).toBeCloseTo(1 / 3, 12);
  });
});
