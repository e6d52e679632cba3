import { binomialCdf } from './distributions.ts';

/** The smallest number of successes that at most as many occur with at least the given probability. */
export function binomialQuantile(probability: number, trials: number, share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return trials;
  let low = 0;
  let high = trials;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (binomialCdf(middle, trials, share) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}
