import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import { argMax, type FittedModel, type Scores } from '../model.ts';
import { KernelRows } from './kernel-rows.ts';
import type { KernelSpec } from './kernel.ts';
import { couplePairs } from './platt.ts';

/** Prepares the support vectors once. Values are the sum over them; of classes the one with most votes wins, the first of equals, as in libsvm. */
export function supportVectorScorer(model: FittedModel): (x: Matrix) => Scores {
  const { classCount, columns, probability } = model.parameters as { classCount: number; columns: number; probability: boolean };
  const kernel = model.parameters['kernel'] as unknown as KernelSpec;
  const { support, offsets, platt, coefficients, starts, vectors } = model.arrays as Record<string, Float64Array> & {
    starts: Int32Array;
    vectors: Int32Array;
  };
  const held = new KernelRows(kernel);
  held.hold(support!, columns === 0 ? 0 : support!.length / columns, columns);
  const curveOf = (rows: Float64Array, count: number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => {
      const similarity = held.withAll(rows, row * columns);
      let value = -offsets![0]!;
      for (let index = 0; index < similarity.length; index++) value += coefficients![index]! * similarity[index]!;
      return value;
    });
  if (classCount === 0) return (x) => ({ task: 'regression', predicted: curveOf(toRowMajor(x), x.rows) });
  return (x) => {
    const rows = toRowMajor(x);
    const predicted = new Int32Array(x.rows);
    const probabilities = probability ? new Float64Array(x.rows * classCount) : undefined;
    const votes = new Float64Array(classCount);
    const pairwise = new Float64Array(classCount * classCount);
    for (let row = 0; row < x.rows; row++) {
      const similarity = held.withAll(rows, row * columns);
      votes.fill(0);
      let pair = 0;
      for (let low = 0; low < classCount; low++) {
        for (let high = low + 1; high < classCount; high++, pair++) {
          let decision = -offsets![pair]!;
          for (let index = starts[pair]!; index < starts[pair + 1]!; index++)
            decision += coefficients![index]! * similarity[vectors[index]!]!;
          votes[decision > 0 ? low : high]!++;
          if (probability) {
            const share = pairShare(platt![2 * pair]! * decision + platt![2 * pair + 1]!);
            pairwise[low * classCount + high] = share;
            pairwise[high * classCount + low] = 1 - share;
          }
        }
      }
      predicted[row] = argMax(votes, 0, classCount);
      probabilities?.set(classCount === 2 ? [pairwise[1]!, pairwise[2]!] : couplePairs(pairwise, classCount), row * classCount);
    }
    return { task: 'classification', predicted, ...(probabilities === undefined ? {} : { probabilities }) };
  };
}

/** Platt's sigmoid, kept off 0 and 1 as in libsvm so that coupling stays defined. */
function pairShare(score: number): number {
  const share = score >= 0 ? Math.exp(-score) / (1 + Math.exp(-score)) : 1 / (1 + Math.exp(score));
  return Math.min(Math.max(share, 1e-7), 1 - 1e-7);
}
