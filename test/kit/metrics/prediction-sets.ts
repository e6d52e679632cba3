import type { Sha256 } from '#kernel/digest.ts';
import { Random } from '#kernel/random.ts';
import type { ClassPredictions, ValuePredictions } from '#kernel/records/prediction-set.ts';

export const ROWS_DIGEST = 'a'.repeat(64) as Sha256;

const rowsOf = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row);

/** Hard predictions spelled as one digit for each row: `classPredictions('0012', '0022')`. */
export function classPredictions(truth: string, predicted: string, classes: readonly string[] = ['a', 'b', 'c']): ClassPredictions {
  const digits = (text: string): Int32Array => Int32Array.from([...text].map(Number));
  return {
    task: 'classification',
    rows: rowsOf(truth.length),
    rowsDigest: ROWS_DIGEST,
    classes,
    truth: digits(truth),
    predicted: digits(predicted),
  };
}

export interface SimulatedClassifier {
  readonly rows: number;
  readonly classes?: number;
  /** Larger is more accurate. */
  readonly strength: number;
  /** Rows, truth and what makes rows hard follow from this seed, so that classifiers with equal seeds are paired. */
  readonly rowSeed: number;
  /** What is particular to this classifier. */
  readonly ownSeed: number;
}

/** A classifier with probabilities whose mistakes are partly those of every classifier with the same `rowSeed`. */
export function simulateClassifier({ rows, classes = 3, strength, rowSeed, ownSeed }: SimulatedClassifier): ClassPredictions {
  const shared = new Random(rowSeed);
  const own = new Random(ownSeed);
  const truth = new Int32Array(rows);
  const predicted = new Int32Array(rows);
  const probabilities = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    truth[row] = shared.below(classes);
    let total = 0;
    for (let index = 0; index < classes; index++) {
      const logit = (index === truth[row] ? strength : 0) + shared.normal() + 0.5 * own.normal();
      probabilities[row * classes + index] = Math.exp(logit);
      total += Math.exp(logit);
    }
    let best = 0;
    for (let index = 0; index < classes; index++) {
      probabilities[row * classes + index]! /= total;
      if (probabilities[row * classes + index]! > probabilities[row * classes + best]!) best = index;
    }
    predicted[row] = best;
  }
  const names = Array.from({ length: classes }, (_, index) => `class-${index}`);
  return { task: 'classification', rows: rowsOf(rows), rowsDigest: ROWS_DIGEST, classes: names, truth, predicted, probabilities };
}

/** A regressor with normal errors of the given size around a truth that follows from `rowSeed`. */
export function simulateRegressor(rows: number, error: number, rowSeed: number, ownSeed: number): ValuePredictions {
  const shared = new Random(rowSeed);
  const own = new Random(ownSeed);
  const truth = Float64Array.from({ length: rows }, () => 100 + 30 * shared.normal());
  return {
    task: 'regression',
    rows: rowsOf(rows),
    rowsDigest: ROWS_DIGEST,
    truth,
    predicted: truth.map((value) => value + error * own.normal()),
  };
}
