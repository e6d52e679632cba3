/**
 * Fisher's exact test of a 2 × 2 table, two-sided: the probability, with both margins fixed, of every table that is no more likely than the one
 * seen. Right for any counts, also where the normal approximation of two proportions is far off. Cost grows with the smallest margin.
 */
export function fisherExactTest(successes1: number, trials1: number, successes2: number, trials2: number): number {
  const total = trials1 + trials2;
  const successes = successes1 + successes2;
  const low = Math.max(0, successes - trials2);
  const high = Math.min(successes, trials1);
  if (high <= low) return 1;
  // Weights relative to the mode, each from its neighbour, so that no factorial is ever formed.
  const mode = Math.min(high, Math.max(low, Math.floor(((successes + 1) * (trials1 + 1)) / (total + 2))));
  const weights = new Float64Array(high - low + 1);
  weights[mode - low] = 1;
  for (let k = mode; k < high; k++) {
    weights[k + 1 - low] = (weights[k - low]! * (successes - k) * (trials1 - k)) / ((k + 1) * (trials2 - successes + k + 1));
  }
  for (let k = mode; k > low; k--) {
    weights[k - 1 - low] = (weights[k - low]! * k * (trials2 - successes + k)) / ((successes - k + 1) * (trials1 - k + 1));
  }
  // Tables as likely as the one seen count; rounding must not take them out.
  const limit = weights[successes1 - low]! * (1 + 1e-7);
  let tail = 0;
  let all = 0;
  for (const weight of [...weights].sort((left, right) => left - right)) {
    all += weight;
    if (weight <= limit) tail += weight;
  }
  return Math.min(1, tail / all);
}
