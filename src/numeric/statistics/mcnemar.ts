import { binomialCdf } from './distributions.ts';

export interface McNemar {
  /** Rows that only the first model got right. */
  readonly onlyFirst: number;
  /** Rows that only the second model got right. */
  readonly onlySecond: number;
  /** Exact binomial p, conservative. */
  readonly exact: number;
  /** Mid-p (Fagerland et al. 2013), close to the nominal level. */
  readonly midP: number;
}

/** McNemar's test of two classifiers on the same rows: under equal accuracy the discordant rows fall to either side like a fair coin. */
export function mcnemarTest(onlyFirst: number, onlySecond: number): McNemar {
  const discordant = onlyFirst + onlySecond;
  const smaller = Math.min(onlyFirst, onlySecond);
  if (discordant === 0) return { onlyFirst, onlySecond, exact: 1, midP: 1 };
  const upTo = binomialCdf(smaller, discordant, 0.5);
  const below = smaller === 0 ? 0 : binomialCdf(smaller - 1, discordant, 0.5);
  return { onlyFirst, onlySecond, exact: Math.min(1, 2 * upTo), midP: Math.min(1, upTo + below) };
}

/** Counts rows that only one of two classifiers got right. */
export function mcnemarOfPredictions(truth: Int32Array, first: Int32Array, second: Int32Array): McNemar {
  let onlyFirst = 0;
  let onlySecond = 0;
  for (let row = 0; row < truth.length; row++) {
    const firstRight = first[row] === truth[row];
    const secondRight = second[row] === truth[row];
    if (firstRight && !secondRight) onlyFirst += 1;
    if (secondRight && !firstRight) onlySecond += 1;
  }
  return mcnemarTest(onlyFirst, onlySecond);
}
