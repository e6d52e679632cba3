import type { Sha256 } from '../digest.ts';

/** Outputs of one model on named rows; what paired tests, slices and curves are computed from. */
export type PredictionSet = ClassPredictions | ValuePredictions;

interface PredictionBase {
  /** Row numbers in the dataset, ascending. */
  readonly rows: Uint32Array;
  /** Identifies dataset and rows together; two sets with equal digests are paired. */
  readonly rowsDigest: Sha256;
}

export interface ClassPredictions extends PredictionBase {
  readonly task: 'classification';
  /** Class names in sorted order; truth and predicted index into it. */
  readonly classes: readonly string[];
  readonly truth: Int32Array;
  readonly predicted: Int32Array;
  /** Row-major: `probabilities[row * classes.length + class]`. */
  readonly probabilities?: Float64Array;
}

export interface ValuePredictions extends PredictionBase {
  readonly task: 'regression';
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
}
