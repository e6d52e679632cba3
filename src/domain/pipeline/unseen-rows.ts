import type { PredictionSet } from '#kernel/records/prediction-set.ts';

/**
 * Test rows of the candidate that the baseline was not trained on either, when the candidate's dataset is the baseline's with rows added at the
 * end. The two datasets are split anew, so most of the candidate's test rows were training rows of the baseline; measuring both on those would
 * flatter the baseline.
 */
export function unseenByBoth(
  candidateTestRows: ArrayLike<number>,
  baseline: { readonly rows: number; readonly testRows: ArrayLike<number> },
): Int32Array {
  const heldOut = new Set(Array.from(baseline.testRows));
  return Int32Array.from(Array.from(candidateTestRows).filter((row) => row >= baseline.rows || heldOut.has(row)));
}

/** The part of a prediction set on some of its rows, in their order; rows that it does not have are left out. */
export function restrictPredictions(set: PredictionSet, rows: Int32Array, rowsDigest: PredictionSet['rowsDigest']): PredictionSet {
  const positionOf = new Map(Array.from(set.rows, (row, position) => [row, position]));
  const positions = Array.from(rows).flatMap((row) => positionOf.get(row) ?? []);
  const base = { rows: Uint32Array.from(positions, (position) => set.rows[position]!), rowsDigest };
  if (set.task === 'regression') {
    return {
      ...base,
      task: 'regression',
      truth: Float64Array.from(positions, (position) => set.truth[position]!),
      predicted: Float64Array.from(positions, (position) => set.predicted[position]!),
    };
  }
  const width = set.classes.length;
  const { probabilities } = set;
  return {
    ...base,
    task: 'classification',
    classes: set.classes,
    truth: Int32Array.from(positions, (position) => set.truth[position]!),
    predicted: Int32Array.from(positions, (position) => set.predicted[position]!),
    ...(probabilities === undefined
      ? {}
      : {
          probabilities: Float64Array.from(
            { length: positions.length * width },
            (_, cell) => probabilities[positions[Math.floor(cell / width)]! * width + (cell % width)]!,
          ),
        }),
  };
}
