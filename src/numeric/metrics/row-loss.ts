/** Loss of each row, for metrics that are means of row losses. */

/** Smallest probability that log loss sees (2⁻⁵²), so that one certain mistake is not infinite; the value that scikit-learn uses. */
export const PROBABILITY_FLOOR = 2 ** -52;

/** −log p(truth). */
export function logLosses(truth: Int32Array, probabilities: Float64Array, classCount: number): Float64Array {
  const losses = new Float64Array(truth.length);
  for (let row = 0; row < truth.length; row++) {
    const probability = probabilities[row * classCount + truth[row]!]!;
    losses[row] = -Math.log(Math.min(1 - PROBABILITY_FLOOR, Math.max(PROBABILITY_FLOOR, probability)));
  }
  return losses;
}

/** Squared distance to the truth: (p − y)² of the positive class for two classes, the sum over all classes for more. */
export function brierLosses(truth: Int32Array, probabilities: Float64Array, classCount: number): Float64Array {
  const losses = new Float64Array(truth.length);
  for (let row = 0; row < truth.length; row++) {
    let sum = 0;
    for (let index = 0; index < classCount; index++)
      sum += (probabilities[row * classCount + index]! - (truth[row] === index ? 1 : 0)) ** 2;
    losses[row] = classCount === 2 ? sum / 2 : sum;
  }
  return losses;
}

export const squaredErrors = (truth: Float64Array, predicted: Float64Array): Float64Array =>
  truth.map((value, row) => (value - predicted[row]!) ** 2);

export const absoluteErrors = (truth: Float64Array, predicted: Float64Array): Float64Array =>
  truth.map((value, row) => Math.abs(value - predicted[row]!));

/** |error| / |truth| as a fraction; a truth of 0 is read as 2⁻⁵², as scikit-learn does, which makes the mean useless there. */
export const relativeErrors = (truth: Float64Array, predicted: Float64Array): Float64Array =>
  truth.map((value, row) => Math.abs(value - predicted[row]!) / Math.max(PROBABILITY_FLOOR, Math.abs(value)));

/** `quantile` · (truth − predicted) where the truth is above, (1 − `quantile`) · (predicted − truth) where it is below. */
export const pinballLosses = (truth: Float64Array, predicted: Float64Array, quantile: number): Float64Array =>
  truth.map((value, row) => (value >= predicted[row]! ? quantile * (value - predicted[row]!) : (1 - quantile) * (predicted[row]! - value)));

export function weightedMean(values: Float64Array, weights: Int32Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weights[row]! * values[row]!;
    total += weights[row]!;
  }
  return sum / total;
}
