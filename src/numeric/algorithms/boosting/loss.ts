import type { ClassTarget, Target, ValueTarget } from '../model.ts';
import type { Derivatives } from './histogram.ts';

/** How raw sums of trees become outputs. */
export type Link = 'identity' | 'logistic' | 'softmax';

export interface Loss {
  readonly link: Link;
  /** Trees an iteration. */
  readonly outputs: number;
  /** Raw value of every row before the first tree. */
  readonly baseline: Float64Array;
  /** Writes gradient and hessian of one output. `state` is raw values, or for the softmax probabilities. */
  derive(state: Float64Array, output: number, into: Derivatives): void;
  /** Softmax of each row; other losses do not need it. */
  toProbabilities(raw: Float64Array, into: Float64Array): void;
}

export function lossFor(target: Target): Loss {
  if (target.task === 'regression') return squaredLoss(target);
  return target.classCount <= 2 ? logisticLoss(target) : softmaxLoss(target);
}

function squaredLoss({ values }: ValueTarget): Loss {
  let sum = 0;
  for (const value of values) sum += value;
  return {
    link: 'identity',
    outputs: 1,
    baseline: Float64Array.of(sum / values.length),
    derive: (raw, _output, into) => {
      for (let row = 0; row < values.length; row++) {
        into[2 * row] = raw[row]! - values[row]!;
        into[2 * row + 1] = 1;
      }
    },
    toProbabilities: () => undefined,
  };
}

function logisticLoss({ labels }: ClassTarget): Loss {
  let ones = 0;
  for (const label of labels) ones += label;
  // A class without rows (possible in a fold) gets a very small share in place of log 0.
  const share = Math.min(Math.max(ones / labels.length, 1e-10), 1 - 1e-10);
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
    },
    toProbabilities: () => undefined,
  };
}

function softmaxLoss({ labels, classCount }: ClassTarget): Loss {
  const counts = new Float64Array(classCount);
  for (const label of labels) counts[label]!++;
  return {
    link: 'softmax',
    outputs: classCount,
    // A class without rows (possible in a fold) gets a very small share in place of log 0.
    baseline: counts.map((count) => Math.log(Math.max(count, 1e-10) / labels.length)),
    derive: (probabilities, output, into) => {
      for (let row = 0; row < labels.length; row++) {
        const probability = probabilities[row * classCount + output]!;
        into[2 * row] = probability - (labels[row] === output ? 1 : 0);
        into[2 * row + 1] = probability * (1 - probability);
      }
    },
    toProbabilities: (raw, into) => softmaxRows(raw, classCount, into),
  };
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
