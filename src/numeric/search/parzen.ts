import type { Random } from '#kernel/random.ts';
import { normalCdf, normalQuantile } from '../statistics/distributions.ts';

/** A density that can be drawn from. */
export interface Density {
  draw(random: Random): number;
  logAt(place: number): number;
}

/**
 * Parzen estimator of Bergstra et al. (2011) on [low, high]: a normal kernel at each observation and a wide one in the middle as prior, all
 * of one weight and cut off at the ends. A kernel is as wide as the gap to its farther neighbour (the ends count as neighbours), between
 * range / min(100, 1 + n) and the range.
 */
export function parzenDensity(observations: readonly number[], low: number, high: number): Density {
  const range = high - low;
  const centres = [...observations, (low + high) / 2];
  const order = centres.map((_, index) => index).sort((left, right) => centres[left]! - centres[right]!);
  const widths = new Float64Array(centres.length);
  const narrowest = range / Math.min(100, 1 + centres.length);
  order.forEach((own, place) => {
    const before = place === 0 ? low : centres[order[place - 1]!]!;
    const after = place === order.length - 1 ? high : centres[order[place + 1]!]!;
    const gap = Math.max(centres[own]! - before, after - centres[own]!);
    widths[own] = own === centres.length - 1 ? range : Math.min(range, Math.max(narrowest, gap));
  });
  const from = centres.map((centre, index) => normalCdf((low - centre) / widths[index]!));
  const mass = centres.map((centre, index) => normalCdf((high - centre) / widths[index]!) - from[index]!);
  return {
    draw(random) {
      const kernel = random.below(centres.length);
      // By the quantile of the part that lies within the ends; a draw at an end itself would be infinite without the margin.
      const probability = Math.min(1 - 1e-12, Math.max(1e-12, from[kernel]! + random.uniform() * mass[kernel]!));
      return Math.min(high, Math.max(low, centres[kernel]! + widths[kernel]! * normalQuantile(probability)));
    },
    logAt(place) {
      let density = 0;
      for (const [index, centre] of centres.entries()) {
        const z = (place - centre) / widths[index]!;
        density += Math.exp(-0.5 * z * z) / (widths[index]! * mass[index]!);
      }
      return Math.log(density / (centres.length * Math.sqrt(2 * Math.PI)));
    },
  };
}

/** Shares of the choices among the observations, each choice seen once more than it was. */
export function choiceDensity(observations: readonly number[], choices: number): Density {
  const counts = new Float64Array(choices).fill(1);
  for (const choice of observations) counts[choice]!++;
  const total = observations.length + choices;
  return {
    draw(random) {
      let left = random.uniform() * total;
      for (let choice = 0; choice < choices - 1; choice++) {
        left -= counts[choice]!;
        if (left < 0) return choice;
      }
      return choices - 1;
    },
    logAt: (choice) => Math.log(counts[choice]! / total),
  };
}
