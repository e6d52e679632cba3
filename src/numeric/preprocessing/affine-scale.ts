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
      return values.length === 0 ? { mean: 0, scale: 1 } : { mean: low, scale: high > low ? high - low : 1 };
    }
    case 'robust': {
      // Median and interquartile range, as scikit-learn's RobustScaler: outliers move neither.
      const sorted = Float64Array.from(values).sort();
      if (sorted.length === 0) return { mean: 0, scale: 1 };
      const spread = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
      return { mean: quantileOfSorted(sorted, 0.5), scale: spread > 0 ? spread : 1 };
    }
    case 'max-abs': {
      let largest = 0;
      for (const value of values) largest = Math.max(largest, Math.abs(value));
      return { mean: 0, scale: largest > 0 ? largest : 1 };
    }
  }
}

/** Mean and population standard deviation, as scikit-learn's StandardScaler. */
function standardScale(values: Float64Array): AffineScale {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let variance = 0;
  for (const value of values) variance += (value - mean) ** 2 / values.length;
  const scale = Math.sqrt(variance);
  return { mean, scale: scale > Math.abs(mean) * 1e-13 ? scale : 1 };
}

export const applyScale = (values: Float64Array, standard: AffineScale | null): Float64Array =>
  standard === null ? values : values.map((value) => (value - standard.mean) / standard.scale);
