import { Failure } from '#kernel/failure.ts';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { AffineScale } from './fitted-column.ts';
import { quantileOfSorted } from './order-statistics.ts';

/** Learns a scale from complete values; a constant column keeps scale 1. Null for no scaling. */
export function fitScale(values: Float64Array, scaling: NonNullable<ColumnTreatment['scale']>): AffineScale | null {
  switch (scaling) {
    case 'none':
      return null;
    case 'standard':
      return standardScale(values);
    case 'min-max': {
      let [low, high] = [Infinity, -Infinity];
      for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
      return values.length === 0 ? { mean: 0, scale: 1 } : { mean: low, scale: high > low ? finiteSpread(low, high) : 1 };
    }
    case 'robust': {
      // Median and interquartile range, as scikit-learn's RobustScaler: outliers move neither.
      const sorted = Float64Array.from(values).sort();
      if (sorted.length === 0) return { mean: 0, scale: 1 };
      const spread = finiteSpread(quantileOfSorted(sorted, 0.25), quantileOfSorted(sorted, 0.75));
      return { mean: quantileOfSorted(sorted, 0.5), scale: spread > 0 ? spread : 1 };
    }
    case 'max-abs': {
      let largest = 0;
      for (const value of values) largest = Math.max(largest, Math.abs(value));
      return { mean: 0, scale: largest > 0 ? largest : 1 };
    }
  }
}

function finiteSpread(low: number, high: number): number {
  if (Number.isFinite(high - low)) return high - low;
  throw new Failure('train.column-too-wide', {
    message: `expected a column whose values differ by at most ${Number.MAX_VALUE}; found values from ${low} to ${high}.`,
  });
}

/** Squares of magnitudes outside of these bounds leave the range of doubles. */
const LARGEST_SQUARED = 1e150;
const SMALLEST_SQUARED = 1e-150;

/** Mean and population standard deviation, as scikit-learn's StandardScaler; of numbers of any size. */
function standardScale(values: Float64Array): AffineScale {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  // A power of two, so that dividing by it is exact.
  const unit =
    largest > LARGEST_SQUARED || (largest > 0 && largest < SMALLEST_SQUARED) ? 2 ** Math.min(1023, Math.floor(Math.log2(largest))) : 1;
  let mean = 0;
  for (const value of values) mean += value / unit / values.length;
  let variance = 0;
  for (const value of values) variance += (value / unit - mean) ** 2 / values.length;
  const scale = Math.sqrt(variance);
  return { mean: mean * unit, scale: scale > Math.abs(mean) * 1e-13 ? scale * unit : 1 };
}

export const applyScale = (values: Float64Array, standard: AffineScale | null): Float64Array =>
  standard === null ? values : values.map((value) => scaled(value, standard));

function scaled(value: number, { mean, scale }: AffineScale): number {
  const shifted = value - mean;
  // Two numbers near the ends of the range of doubles are further apart than the largest of them.
  return Number.isFinite(shifted) ? shifted / scale : value / scale - mean / scale;
}
