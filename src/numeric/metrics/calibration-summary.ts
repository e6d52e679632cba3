import type { Interval } from '#kernel/metric.ts';
import { binomialQuantile } from '../statistics/binomial-quantile.ts';
import { decomposeBrier, type BrierParts } from './brier-parts.ts';
import {
  binnedCalibrationError,
  binOf,
  CALIBRATION_BINS,
  calibrationNull,
  topForecasts,
  type CalibrationNull,
  type Forecasts,
} from './calibration-error.ts';

/** Whether probabilities can be taken at their word. */
export interface CalibrationSummary {
  /** What was promised: the probability of the second class, or that the most probable class is right. */
  readonly about: 'positive-class' | 'predicted-class';
  /** Expected calibration error in bins of equal width. */
  readonly error: number;
  /** What perfectly calibrated probabilities would show on as many rows. */
  readonly expected: CalibrationNull;
  /** `miscalibrated` only where fewer than 5 % of perfectly calibrated models would show as much. */
  readonly verdict: 'consistent' | 'miscalibrated';
  /** Bins that hold rows, by rising probability. */
  readonly bins: readonly CalibrationBin[];
  /** Absent for so many rows and classes that it would take minutes. */
  readonly brier?: BrierParts;
}

export interface CalibrationBin {
  readonly rows: number;
  /** Mean probability that was promised. */
  readonly promised: number;
  /** Share of rows for which it came true. */
  readonly observed: number;
  /** Where the share would lie, were the promise kept. */
  readonly band: Interval;
}

const MOST_DECOMPOSED = 5_000_000;

/** Reliability by bins with the band of perfect calibration, error with its null expectation, and parts of the Brier score. */
export function describeCalibration(
  truth: Int32Array,
  probabilities: Float64Array,
  classCount: number,
  { level, seed }: { readonly level: number; readonly seed: number },
): CalibrationSummary {
  const forecasts = topForecasts(truth, probabilities, classCount);
  const error = binnedCalibrationError(forecasts);
  const expected = calibrationNull(forecasts, error, seed);
  return {
    about: classCount === 2 ? 'positive-class' : 'predicted-class',
    error,
    expected,
    verdict: expected.p < 0.05 ? 'miscalibrated' : 'consistent',
    bins: fillBins(forecasts, level),
    ...(probabilities.length <= MOST_DECOMPOSED ? { brier: decomposeBrier(truth, probabilities, classCount) } : {}),
  };
}

function fillBins({ probability, outcome }: Forecasts, level: number): CalibrationBin[] {
  const rows = new Float64Array(CALIBRATION_BINS);
  const promised = new Float64Array(CALIBRATION_BINS);
  const came = new Float64Array(CALIBRATION_BINS);
  for (let row = 0; row < probability.length; row++) {
    const bin = binOf(probability[row]!);
    rows[bin]! += 1;
    promised[bin]! += probability[row]!;
    came[bin]! += outcome[row]!;
  }
  return Array.from(rows.keys()).flatMap((bin) => {
    const count = rows[bin]!;
    if (count === 0) return [];
    const mean = promised[bin]! / count;
    const band = {
      low: binomialQuantile((1 - level) / 2, count, mean) / count,
      high: binomialQuantile((1 + level) / 2, count, mean) / count,
      level,
    };
    return [{ rows: count, promised: mean, observed: came[bin]! / count, band }];
  });
}
