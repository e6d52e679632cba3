import { widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import type { Objective } from '../../linear-algebra/minimise.ts';
import { addProduct, addTransposedProduct } from '../../linear-algebra/products.ts';
import { decay } from '../svm/decay.ts';

/** Rows that are worked on together: their columns and scores stay in the cache. */
const BLOCK = 256;

/** What the loss is of. */
export interface LogLossTask {
  readonly x: Matrix;
  readonly labels: Int32Array;
  /** Sets of weights: 1 for two classes, otherwise one for each class. */
  readonly outputs: number;
  /** Weight of each row; all 1 when not given. */
  readonly rowWeights?: Float64Array;
  /** Factor of ½ ‖w‖², the intercepts left out. */
  readonly l2: number;
}

/**
 * Weighted mean log loss + l2 / (2 Σ row weights) · ‖w‖² as a function of all weights, output after output, then the intercepts. Divided by
 * the number of rows, so that a tolerance does not depend on it. No array of rows × classes is made.
 */
export function logLossObjective(task: LogLossTask): Objective {
  const { x, outputs, rowWeights, l2 } = task;
  const width = widthOf(x);
  const total = rowWeights === undefined ? x.rows : rowWeights.reduce((sum, weight) => sum + weight, 0);
  const scores = Array.from({ length: outputs }, () => new Float64Array(BLOCK));
  const derive = outputs === 1 ? deriveLogistic : deriveSoftmax;
  return (point, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let from = 0; from < x.rows; from += BLOCK) {
      const count = Math.min(BLOCK, x.rows - from);
      for (let output = 0; output < outputs; output++) {
        scores[output]!.fill(point[outputs * width + output]!);
        addProduct(x, from, count, point, output * width, scores[output]!);
      }
      loss += derive(task, scores, from, count);
      for (let output = 0; output < outputs; output++) {
        const residuals = scores[output]!;
        addTransposedProduct(x, from, count, residuals, gradient, output * width);
        let sum = 0;
        for (let row = 0; row < count; row++) sum += residuals[row]!;
        gradient[outputs * width + output]! += sum;
      }
    }
    for (let index = 0; index < outputs * width; index++) {
      const weight = point[index]!;
      gradient[index]! += l2 * weight;
      loss += 0.5 * l2 * weight * weight;
    }
    for (let index = 0; index < gradient.length; index++) gradient[index]! /= total;
    return loss / total;
  };
}

/**
 * Turns scores into weight · (probability − label) and returns the loss of the rows. ln(1 + e) of many rows is the logarithm of a product:
 * each factor lies between 1 and 2, so a block of 256 cannot overflow.
 */
function deriveLogistic({ labels, rowWeights }: LogLossTask, [scores]: readonly Float64Array[], from: number, count: number): number {
  const residuals = scores!;
  let product = 1;
  let loss = 0;
  for (let row = 0; row < count; row++) {
    const score = residuals[row]!;
    const label = labels[from + row]!;
    const exponential = decay(score < 0 ? -score : score);
    const grown = 1 + exponential;
    const probability = (score < 0 ? exponential : 1) / grown;
    const wrong = label === 1 ? -score : score;
    const weight = rowWeights === undefined ? 1 : rowWeights[from + row]!;
    if (rowWeights === undefined) product *= grown;
    else loss += weight * Math.log(grown);
    if (wrong > 0) loss += weight * wrong;
    residuals[row] = weight * (probability - label);
  }
  return loss + Math.log(product);
}

function deriveSoftmax({ labels, rowWeights }: LogLossTask, scores: readonly Float64Array[], from: number, count: number): number {
  const outputs = scores.length;
  let loss = 0;
  for (let row = 0; row < count; row++) {
    let largest = -Infinity;
    for (let output = 0; output < outputs; output++) if (scores[output]![row]! > largest) largest = scores[output]![row]!;
    const label = labels[from + row]!;
    const own = scores[label]![row]! - largest;
    let sum = 0;
    for (let output = 0; output < outputs; output++) {
      const exponential = decay(largest - scores[output]![row]!);
      scores[output]![row] = exponential;
      sum += exponential;
    }
    const weight = rowWeights === undefined ? 1 : rowWeights[from + row]!;
    const factor = weight / sum;
    for (let output = 0; output < outputs; output++) scores[output]![row]! *= factor;
    scores[label]![row]! -= weight;
    loss += weight * (Math.log(sum) - own);
  }
  return loss;
}
