import { Random } from '#kernel/random.ts';
import { sortedQuantile } from '../statistics/quantile.ts';

/** What a model promised about each row and whether it came true. */
export interface Forecasts {
  /** In [0, 1]. */
  readonly probability: Float64Array;
  /** 1 where it came true. */
  readonly outcome: Uint8Array;
}

/** Of two classes the probability of the second; of more, that of the most probable class (Guo et al. 2017). */
export function topForecasts(truth: Int32Array, probabilities: Float64Array, classCount: number): Forecasts {
  const probability = new Float64Array(truth.length);
  const outcome = new Uint8Array(truth.length);
  for (let row = 0; row < truth.length; row++) {
    const start = row * classCount;
    let top = classCount === 2 ? 1 : 0;
    if (classCount > 2)
      for (let index = 1; index < classCount; index++) if (probabilities[start + index]! > probabilities[start + top]!) top = index;
    probability[row] = Math.min(1, Math.max(0, probabilities[start + top]!));
    outcome[row] = truth[row] === top ? 1 : 0;
  }
  return { probability, outcome };
}

/** Bins of equal width over [0, 1], closed below; 15, as most papers have. */
export const CALIBRATION_BINS = 15;

export const binOf = (probability: number): number => Math.min(CALIBRATION_BINS - 1, Math.floor(probability * CALIBRATION_BINS));

/** Σ over bins of share of rows · |mean probability − share that came true|. */
export function binnedCalibrationError({ probability, outcome }: Forecasts, weights?: Int32Array): number {
  const gaps = new Float64Array(CALIBRATION_BINS);
  let total = 0;
  for (let row = 0; row < probability.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!;
    gaps[binOf(probability[row]!)]! += weight * (probability[row]! - outcome[row]!);
    total += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}

/** The error that a perfectly calibrated model would show on as many rows with these probabilities. */
export interface CalibrationNull {
  readonly mean: number;
  /** 95 % of such models show less. */
  readonly limit: number;
  /** Share of such models that show at least the error found; at least 1 / (draws + 1). */
  readonly p: number;
}

const DRAWS = 500;

/** Rows beyond which fewer draws do: the null is then narrow. */
const MOST_DRAWN = 20_000_000;

/**
 * The calibration error is biased upwards: with 200 rows a perfect model shows 0.09. Outcomes are drawn from the probabilities themselves,
 * which makes them perfectly calibrated. Bit-identical for a seed.
 */
export function calibrationNull(forecasts: Forecasts, found: number, seed: number): CalibrationNull {
  const { probability } = forecasts;
  const draws = Math.max(100, Math.min(DRAWS, Math.floor(MOST_DRAWN / probability.length)));
  const random = new Random(seed);
  const bins = Uint8Array.from(probability, binOf);
  const errors = new Float64Array(draws);
  const gaps = new Float64Array(CALIBRATION_BINS);
  for (let draw = 0; draw < draws; draw++) {
    gaps.fill(0);
    for (let row = 0; row < probability.length; row++) {
      const promised = probability[row]!;
      gaps[bins[row]!]! += random.uniform() < promised ? promised - 1 : promised;
    }
    errors[draw] = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / probability.length;
  }
  errors.sort();
  const atLeast = errors.reduce((count, error) => count + (error >= found ? 1 : 0), 0);
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / draws,
    limit: sortedQuantile(errors, 0.95),
    p: (atLeast + 1) / (draws + 1),
  };
}
