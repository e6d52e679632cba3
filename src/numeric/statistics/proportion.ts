import type { Interval } from '#kernel/metric.ts';
import { betaQuantile, normalQuantile } from './distributions.ts';

/** Score interval of Wilson (1927) for a proportion: right on average, never outside [0, 1], not degenerate at 0 or n successes. */
export function wilsonInterval(successes: number, trials: number, level: number): Interval {
  const z = normalQuantile(0.5 + level / 2);
  const share = successes / trials;
  const scale = 1 / (1 + z ** 2 / trials);
  const centre = (share + z ** 2 / (2 * trials)) * scale;
  const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2)) * scale;
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
    level,
  };
}

/** Interval of Clopper and Pearson (1934): covers at least the level whatever the truth, and therefore is wider than Wilson's. */
export function clopperPearsonInterval(successes: number, trials: number, level: number): Interval {
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    high: successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
    level,
  };
}
