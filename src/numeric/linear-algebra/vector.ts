/** Σ left[i] · right[i], added from the first to the last. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}

/** target += factor × source */
export function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) target[index]! += factor * source[index]!;
}

/** Arithmetic mean, refined by a second pass over the differences so that a large offset costs no digits; 0 for no values. */
export function mean(values: Float64Array): number {
  if (values.length === 0) return 0;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  const rough = sum / values.length;
  let rest = 0;
  for (let index = 0; index < values.length; index++) rest += values[index]! - rough;
  return rough + rest / values.length;
}
