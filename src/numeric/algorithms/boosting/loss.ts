import type { ClassTarget, Target, ValueTarget } from '../model.ts';

/** How raw sums of trees become outputs. */
export type Link = 'identity' | 'logistic' | 'softmax';

export interface Loss {
  readonly link: Link;
  /** Trees an iteration. */
  readonly outputs: number;
  /** Raw value of every row before the first tree. */
  readonly baseline: Float64Array;
  /** Writes gradient and hessian of one output side by side. `state` is raw values, or for the softmax probabilities. */
  derive(state: Float64Array, output: number, into: Float64Array): void;
  /** Softmax of each row; other losses do not need it. */
  toProbabilities(raw: Float64Array, into: Float64Array): void;
  /** Weighted mean loss of some rows at their raw values. */
  mean(raw: Float64Array, rows: Int32Array): number;
}

/** The loss of a target; baselines are those of `rows`. */
export function lossFor(target: Target, rows: Int32Array): Loss {
  if (target.task === 'regression') return squaredLoss(target, rows);
  return target.classCount <= 2 ? logisticLoss(target, rows) : softmaxLoss(target, rows);
}

function squaredLoss({ values, weights }: ValueTarget, rows: Int32Array): Loss {
  return {
    link: 'identity',
    outputs: 1,
    baseline: Float64Array.of(weightedMean(rows, weights, (row) => values[row]!)),
    derive: (raw, _output, into) => {
      for (let row = 0; row < values.length; row++) {
        into[2 * row] = raw[row]! - values[row]!;
        into[2 * row + 1] = 1;
      }
      weigh(into, weights);
    },
    toProbabilities: () => undefined,
    mean: (raw, some) => weightedMean(some, weights, (row) => (raw[row]! - values[row]!) ** 2 / 2),
  };
}

function logisticLoss({ labels, weights }: ClassTarget, rows: Int32Array): Loss {
  // A class without rows (possible in a fold) gets a very small share in place of log 0.
  const share = Math.min(
    Math.max(
      weightedMean(rows, weights, (row) => labels[row]!),
      1e-10,
    ),
    1 - 1e-10,
  );
  return {
    link: 'logistic',
    outputs: 1,
    baseline: Float64Array.of(Math.log(share / (1 - share))),
    derive: (raw, _output, into) => {
      for (let row = 0; row < labels.length; row++) {
        const probability = sigmoid(raw[row]!);
        into[2 * row] = probability - labels[row]!;
        into[2 * row + 1] = probability * (1 - probability);
      }
      weigh(into, weights);
    },
    toProbabilities: () => undefined,
    // log(1 + e^r) − y r, without overflow.
    mean: (raw, some) =>
      weightedMean(some, weights, (row) => {
        const value = raw[row]!;
        return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - labels[row]! * value;
      }),
  };
}

function softmaxLoss({ labels, classCount, weights }: ClassTarget, rows: Int32Array): Loss {
  const shares = new Float64Array(classCount);
  let total = 0;
  for (const row of rows) {
    shares[labels[row]!]! += weights?.[row] ?? 1;
    total += weights?.[row] ?? 1;
  }
  return {
    link: 'softmax',
    outputs: classCount,
    // A class without rows (possible in a fold) gets a very small share in place of log 0.
    baseline: shares.map((share) => Math.log(Math.max(share, 1e-10) / total)),
    derive: (probabilities, output, into) => {
      for (let row = 0; row < labels.length; row++) {
        const probability = probabilities[row * classCount + output]!;
        into[2 * row] = probability - (labels[row] === output ? 1 : 0);
        into[2 * row + 1] = probability * (1 - probability);
      }
      weigh(into, weights);
    },
    toProbabilities: (raw, into) => softmaxRows(raw, classCount, into),
    mean: (raw, some) => weightedMean(some, weights, (row) => crossEntropy(raw, row * classCount, classCount, labels[row]!)),
  };
}

/** −log of the softmax of one row at its label. */
function crossEntropy(raw: Float64Array, start: number, count: number, label: number): number {
  let largest = -Infinity;
  for (let index = 0; index < count; index++) largest = Math.max(largest, raw[start + index]!);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp(raw[start + index]! - largest);
  return Math.log(sum) + largest - raw[start + label]!;
}

function weightedMean(rows: Int32Array, weights: Float64Array | undefined, valueOf: (row: number) => number): number {
  let sum = 0;
  let total = 0;
  for (const row of rows) {
    const weight = weights === undefined ? 1 : weights[row]!;
    sum += weight * valueOf(row);
    total += weight;
  }
  return sum / total;
}

function weigh(derivatives: Float64Array, weights: Float64Array | undefined): void {
  if (weights === undefined) return;
  for (let row = 0; row < weights.length; row++) {
    derivatives[2 * row]! *= weights[row]!;
    derivatives[2 * row + 1]! *= weights[row]!;
  }
}

export const sigmoid = (value: number): number => {
  if (value >= 0) return 1 / (1 + Math.exp(-value));
  const exponential = Math.exp(value);
  return exponential / (1 + exponential);
};

/** Softmax of each row of `count` values; the largest is taken off first, so nothing overflows. */
export function softmaxRows(raw: Float64Array, count: number, into: Float64Array): void {
  for (let start = 0; start < raw.length; start += count) {
    let largest = -Infinity;
    for (let index = 0; index < count; index++) largest = Math.max(largest, raw[start + index]!);
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const exponential = Math.exp(raw[start + index]! - largest);
      into[start + index] = exponential;
      sum += exponential;
    }
    for (let index = 0; index < count; index++) into[start + index]! /= sum;
  }
}
