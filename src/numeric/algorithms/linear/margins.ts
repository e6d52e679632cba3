import type { Matrix } from '../../linear-algebra/matrix.ts';
import { sigmoid } from '../boosting/loss.ts';
import { argMax, type FittedModel, type Scores } from '../model.ts';
import { linearScores } from './predict.ts';

/**
 * Signed distances to one hyperplane a class; the largest wins, of two classes the second where it is above 0. With Platt's sigmoids there
 * are probabilities, made to add up to 1; the class follows the distances, not them.
 */
export function marginScores(model: FittedModel): (x: Matrix) => Scores {
  const { coefficients, intercepts, platt } = model.arrays as Record<string, Float64Array>;
  const outputs = intercepts!.length;
  const classCount = Math.max(2, outputs);
  return (x) => {
    const scores = linearScores(x, coefficients!, intercepts!);
    const predicted = Int32Array.from({ length: x.rows }, (_, row) =>
      outputs === 1 ? Number(scores[row]! > 0) : argMax(scores, row * outputs, outputs),
    );
    if (platt === undefined) return { task: 'classification', predicted };
    const probabilities = new Float64Array(x.rows * classCount);
    for (let row = 0; row < x.rows; row++) {
      let total = 0;
      for (let output = 0; output < outputs; output++) {
        const share = Math.max(1e-12, sigmoid(-(platt[2 * output]! * scores[row * outputs + output]! + platt[2 * output + 1]!)));
        probabilities[row * classCount + (outputs === 1 ? 1 : output)] = share;
        total += share;
      }
      if (outputs === 1) probabilities[2 * row] = 1 - probabilities[2 * row + 1]!;
      else for (let output = 0; output < outputs; output++) probabilities[row * classCount + output]! /= total;
    }
    return { task: 'classification', predicted, probabilities };
  };
}
