import type { Target } from '../model.ts';
import type { StepOptions } from './engine.ts';

/** A target as a network sees it. */
export interface NetworkTarget {
  readonly loss: StepOptions['loss'];
  readonly link: 'identity' | 'logistic' | 'softmax';
  readonly classCount: number;
  readonly outputs: number;
  /** Row-major, `outputs` a row. */
  readonly y: Float32Array;
  /** Target = value · scale + offset. */
  readonly offset: number;
  readonly scale: number;
}

/** Classes as 0 and 1 or one-hot; values with mean 0 and standard deviation 1, so that one learning rate suits all of them. */
export function networkTarget(target: Target): NetworkTarget {
  if (target.task === 'classification') {
    const { labels, classCount } = target;
    const plain = { classCount, offset: 0, scale: 1 };
    if (classCount === 2) return { ...plain, loss: 'logistic', link: 'logistic', outputs: 1, y: Float32Array.from(labels) };
    const y = new Float32Array(labels.length * classCount);
    labels.forEach((label, row) => (y[row * classCount + label] = 1));
    return { ...plain, loss: 'softmax', link: 'softmax', outputs: classCount, y };
  }
  const { values, weights } = target;
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? values.length;
  const mean = (of: (value: number) => number): number =>
    values.reduce((sum, value, row) => sum + of(value) * (weights?.[row] ?? 1), 0) / total;
  const offset = mean((value) => value);
  const spread = Math.sqrt(mean((value) => (value - offset) ** 2));
  const scale = spread > 0 ? spread : 1;
  const y = Float32Array.from(values, (value) => (value - offset) / scale);
  return { loss: 'squared', link: 'identity', classCount: 0, outputs: 1, y, offset, scale };
}
