/** Linear interpolation between order statistics, type 7 of Hyndman and Fan (1996); NaN for no values. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  return below === position ? low : low + (sorted[below + 1]! - low) * (position - below);
}

/** 0 for no values: such a column is constant then. Halves are added, so that two huge values do not overflow. */
export function medianOf(values: Float64Array): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]! / 2 + sorted[middle]! / 2;
}

/** 0 for no values. */
export function meanOf(values: Float64Array): number {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  return mean;
}

/** The smallest of the values that occur most often; 0 for no values. */
export function modeOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  let [mode, most, run] = [sorted[0] ?? 0, 0, 0];
  sorted.forEach((value, index) => {
    run = index > 0 && value === sorted[index - 1] ? run + 1 : 1;
    if (run > most) [mode, most] = [value, run];
  });
  return mode;
}
