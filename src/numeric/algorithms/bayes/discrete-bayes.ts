import { Failure } from '#kernel/failure.ts';
import { columnOf, widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import type { ClassTarget, FittedModel, ParameterValues, Target } from '../model.ts';
import { binarized } from './binarize.ts';

/** Smaller than this, a column that a class never showed would make it impossible. As in scikit-learn. */
const LEAST_ALPHA = 1e-10;

/** Multinomial naive Bayes: P(column | class) = (sum of the column in the class + alpha) / (sum of all + alpha · columns). */
export function fitMultinomialBayes(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  requireNonNegative(x);
  const classes = target as ClassTarget;
  const { sums, counts } = sumByClass(x, classes);
  const width = widthOf(x);
  const alpha = Math.max(parameters['alpha'] as number, LEAST_ALPHA);
  const intercepts = logPriors(counts, parameters['fit-prior'] === true);
  for (let label = 0; label < classes.classCount; label++) {
    let total = 0;
    for (let column = 0; column < width; column++) total += sums[label * width + column]! + alpha;
    for (let column = 0; column < width; column++) {
      sums[label * width + column] = Math.log(sums[label * width + column]! + alpha) - Math.log(total);
    }
  }
  return discreteModel(classes.classCount, sums, intercepts, null);
}

/** Bernoulli naive Bayes: P(column is yes | class) = (rows with yes + alpha) / (rows of the class + 2 alpha); a no counts, too. */
export function fitBernoulliBayes(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const classes = target as ClassTarget;
  const threshold = parameters['binarize'] as number;
  const { sums, counts } = sumByClass(binarized(x, threshold), classes);
  const width = widthOf(x);
  const alpha = Math.max(parameters['alpha'] as number, LEAST_ALPHA);
  const intercepts = logPriors(counts, parameters['fit-prior'] === true);
  for (let label = 0; label < classes.classCount; label++) {
    const total = Math.log(counts[label]! + 2 * alpha);
    for (let column = 0; column < width; column++) {
      const yes = Math.log(sums[label * width + column]! + alpha) - total;
      const no = Math.log(counts[label]! - sums[label * width + column]! + alpha) - total;
      sums[label * width + column] = yes - no;
      intercepts[label]! += no;
    }
  }
  return discreteModel(classes.classCount, sums, intercepts, threshold);
}

/** Both are weighted sums with a softmax: Σ weight · value + intercept is the log of the joint probability. */
const discreteModel = (classCount: number, weights: Float64Array, intercepts: Float64Array, binarize: number | null): FittedModel => ({
  kind: 'discrete-bayes',
  parameters: { task: 'classification', classCount, binarize },
  arrays: { weights, intercepts },
});

/** Log share of each class; −∞ for one without rows (possible in a fold), which then gets the probability 0. */
function logPriors(counts: Float64Array, byRows: boolean): Float64Array {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return counts.map((count) => (count === 0 ? -Infinity : byRows ? Math.log(count / rows) : -Math.log(present)));
}

function sumByClass(x: Matrix, { labels, classCount }: ClassTarget): { readonly sums: Float64Array; readonly counts: Float64Array } {
  const width = widthOf(x);
  const sums = new Float64Array(classCount * width);
  const counts = new Float64Array(classCount);
  for (const label of labels) counts[label]!++;
  for (let column = 0; column < x.columns; column++) {
    const values = columnOf(x, column);
    for (let row = 0; row < x.rows; row++) sums[labels[row]! * width + column]! += values[row]!;
  }
  const { sparse } = x;
  if (sparse !== undefined) {
    for (let row = 0; row < x.rows; row++) {
      const start = labels[row]! * width + x.columns;
      for (let index = sparse.starts[row]!; index < sparse.starts[row + 1]!; index++)
        sums[start + sparse.indices[index]!]! += sparse.values[index]!;
    }
  }
  return { sums, counts };
}

function requireNonNegative({ values, rows, sparse }: Matrix): void {
  const index = values.findIndex((value) => value < 0);
  const value = index >= 0 ? values[index] : sparse?.values.find((weight) => weight < 0);
  if (value === undefined) return;
  const where = index >= 0 ? `row ${(index % rows) + 1} of the training rows` : 'a hashed text column (hash without signs instead)';
  throw new Failure('train.counts-needed', {
    message: `multinomial naive Bayes expects values of at least 0, such as counts; ${where} holds ${value}.`,
  });
}
