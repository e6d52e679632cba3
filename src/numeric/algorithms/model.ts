import type { JsonObject } from '#kernel/json.ts';
import type { Matrix } from '../linear-algebra/matrix.ts';

/** What is to be learned; labels are class indices. */
export type Target = ClassTarget | ValueTarget;

export interface ClassTarget {
  readonly task: 'classification';
  readonly classCount: number;
  readonly labels: Int32Array;
  /** How much each row counts; absent: all alike. Only for algorithms that say that they take weights. */
  readonly weights?: Float64Array;
}

export interface ValueTarget {
  readonly task: 'regression';
  readonly values: Float64Array;
  readonly weights?: Float64Array;
}

export type ModelArray = Float64Array | Float32Array | Int32Array | Int16Array | Uint8Array;

/**
 * What an algorithm has learned, as plain data: it can be written to disk and read back bit for bit, and `scoreRows` needs nothing else.
 * `kind` names the form of the model, not the algorithm: a tree, a forest and boosting share one form.
 */
export interface FittedModel {
  readonly kind: ModelKind;
  readonly parameters: JsonObject;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

export const MODEL_KINDS = ['trees', 'linear', 'support-vectors', 'neighbors', 'gaussian', 'discrete-bayes', 'mlp', 'network'] as const;

export type ModelKind = (typeof MODEL_KINDS)[number];

/** Outputs for rows; probabilities are row-major, and absent where the model was fitted without them. */
export type Scores =
  | { readonly task: 'classification'; readonly predicted: Int32Array; readonly probabilities?: Float64Array }
  | { readonly task: 'regression'; readonly predicted: Float64Array };

/** Every parameter of an algorithm, resolved to a value. */
export type ParameterValues = Readonly<Record<string, number | string | boolean | null>>;

/** Learns from a matrix without missing values, unless the algorithm says that it takes them. Same inputs, same bits. */
export type Fit = (x: Matrix, target: Target, parameters: ParameterValues, seed: number) => FittedModel;

/** Index of the largest of `count` values from `start`; the first of equals. */
export function argMax(values: Float64Array, start: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (values[start + index]! > values[start + best]!) best = index;
  return best;
}

/** Predicted classes of row-major probabilities. */
export function mostProbable(probabilities: Float64Array, classCount: number): Int32Array {
  const predicted = new Int32Array(probabilities.length / classCount);
  for (let row = 0; row < predicted.length; row++) predicted[row] = argMax(probabilities, row * classCount, classCount);
  return predicted;
}
