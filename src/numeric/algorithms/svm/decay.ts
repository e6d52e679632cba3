const STEPS = 64;
export const STEPS_PER_UNIT = STEPS / Math.LN2;
export const UNIT_PER_STEP = Math.LN2 / STEPS;

/**
 * 2^(−i/64), as a product of square roots for the bits of i. Only operations that IEEE 754 rounds exactly: the last bit of a general power
 * differs between Node 20 and 24, and with it every model.
 */
export const FRACTIONS = Float64Array.from({ length: STEPS }, (_, step) => {
  let root = 0.5;
  let fraction = 1;
  for (let bit = STEPS / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    if ((step & bit) !== 0) fraction *= root;
  }
  return fraction;
});
/** 2^−i, down to the smallest number there is. */
export const POWERS = halvings(1080);

/**
 * exp(−x) for x ≥ 0 with a relative error below 1e-13: table for multiples of ln 2 / 64, polynomial for the rest. Kernel matrices are
 * mostly exponentials, and this is three times as fast as a call of Math.exp, which the compiler cannot inline.
 */
export function decay(x: number): number {
  if (!(x < 744)) return x !== x ? x : 0;
  const step = (x * STEPS_PER_UNIT + 0.5) | 0;
  const rest = step * UNIT_PER_STEP - x;
  const near = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24))));
  return near * FRACTIONS[step & 63]! * POWERS[step >> 6]!;
}

function halvings(count: number): Float64Array {
  const powers = new Float64Array(count);
  for (let power = 0, value = 1; power < count; power++, value /= 2) powers[power] = value;
  return powers;
}
