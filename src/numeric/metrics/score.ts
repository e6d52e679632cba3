import { prepareClassScorer, prepareValueScorer, unitWeights, type ClassScores } from './scorer.ts';

export { METRIC_CATALOGUE } from './catalogue.ts';

/**
 * One metric of a classifier. `truth` and `predicted` are class numbers in [0, classCount); `probabilities` is row-major
 * (`[row * classCount + class]`). For two classes the second one is positive in `roc-auc`, `average-precision` and `brier`; for more,
 * ranking metrics are macro means of one class against the rest over the classes that occur.
 * Fails with `metrics.metric-unknown`, `metrics.probabilities-missing` or `metrics.nothing-to-score`.
 */
export function scoreClassification(
  name: string,
  truth: Int32Array,
  predicted: Int32Array,
  probabilities: Float64Array | undefined,
  classCount: number,
): number {
  const set = { truth, predicted, classCount, ...(probabilities === undefined ? {} : { probabilities }) };
  return prepareClassScorer(set, [name])(unitWeights(truth.length))[0]!;
}

/** Several metrics at once, in their order: what they share is computed once. */
export const scoreClassifications = (names: readonly string[], set: ClassScores): Float64Array =>
  prepareClassScorer(set, names)(unitWeights(set.truth.length));

/** One metric of a regressor. Fails with `metrics.metric-unknown` or `metrics.nothing-to-score`. */
export const scoreRegression = (name: string, truth: Float64Array, predicted: Float64Array): number =>
  prepareValueScorer({ truth, predicted }, [name])(unitWeights(truth.length))[0]!;
