import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdfOf from '@stdlib/stats-base-dists-binomial-cdf';
import normalCdfOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/**
 * Probability distributions. Upper tails come from symmetries and sums of positive terms, never from 1 − cdf, so that a p-value of
 * 1e-30 is 1e-30 and not 0.
 */

export const normalCdf = (z: number): number => normalCdfOf(z, 0, 1);

/** P(Z > z). */
export const normalUpperTail = (z: number): number => normalCdfOf(-z, 0, 1);

export const normalQuantile = (probability: number): number => normalQuantileOf(probability, 0, 1);

export const studentCdf = (t: number, degrees: number): number => tCdf(t, degrees);

/** P(|T| ≥ |t|). */
export const studentTwoSided = (t: number, degrees: number): number => Math.min(1, 2 * tCdf(-Math.abs(t), degrees));

export const studentQuantile = (probability: number, degrees: number): number => tQuantileOf(probability, degrees);

export const betaQuantile = (probability: number, alpha: number, beta: number): number => betaQuantileOf(probability, alpha, beta);

export const betaCumulative = (x: number, alpha: number, beta: number): number => betaCdf(x, alpha, beta);

/** P(X ≤ successes). */
export const binomialCdf = (successes: number, trials: number, probability: number): number =>
  binomialCdfOf(successes, trials, probability);

/** P(F > f), through the beta distribution: F/(d₂ + F) mirrored so that the small tail is computed directly. */
export const fisherUpperTail = (f: number, between: number, within: number): number =>
  betaCdf(within / (within + between * f), within / 2, between / 2);

/**
 * P(χ² > x) for whole degrees of freedom, by the finite sum for the regularised upper incomplete gamma function:
 * Q(k/2, x/2) = [k odd: 2Φ(−√x)] + e^(−x/2) Σ (x/2)^a / Γ(a + 1) over a = k/2 − 1, k/2 − 2, … ≥ 0.
 * Every term is positive, so nothing cancels; terms are summed from their logarithm so that none overflows.
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const odd = degrees % 2 === 1;
  let sum = odd ? 2 * normalUpperTail(Math.sqrt(x)) : 0;
  // Γ(1) = 1 for even degrees; Γ(3/2) = √π/2 for odd ones.
  let logTerm = odd ? 0.5 * Math.log(half) - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
  for (let a = odd ? 0.5 : 0; a <= degrees / 2 - 1; a++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(half) - Math.log(a + 1);
  }
  return Math.min(1, sum);
}
