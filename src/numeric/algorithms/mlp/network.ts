/** Units of each layer, inputs and outputs included, and where their weights and biases lie. Weights are row-major, inputs × outputs. */
export interface Layout {
  readonly sizes: readonly number[];
  readonly weightStarts: readonly number[];
  readonly biasStarts: readonly number[];
  readonly weights: number;
  readonly biases: number;
}

export function layoutOf(sizes: readonly number[]): Layout {
  const weightStarts: number[] = [];
  const biasStarts: number[] = [];
  let weights = 0;
  let biases = 0;
  for (let layer = 0; layer + 1 < sizes.length; layer++) {
    weightStarts.push(weights);
    biasStarts.push(biases);
    weights += sizes[layer]! * sizes[layer + 1]!;
    biases += sizes[layer + 1]!;
  }
  return { sizes, weightStarts, biasStarts, weights, biases };
}

export type Activation = 'relu' | 'tanh' | 'logistic' | 'identity';

export const activationOf = (name: unknown): Activation => name as Activation;

/** In place. */
export function activate(values: Float64Array, count: number, activation: Activation): void {
  switch (activation) {
    case 'relu':
      for (let index = 0; index < count; index++) if (!(values[index]! > 0)) values[index] = 0;
      return;
    case 'tanh':
      for (let index = 0; index < count; index++) values[index] = Math.tanh(values[index]!);
      return;
    case 'logistic':
      for (let index = 0; index < count; index++) values[index] = 1 / (1 + Math.exp(-values[index]!));
      return;
    case 'identity':
  }
}

/** Multiplies errors with the derivative of the activation, told by what it gave out. */
export function activateBack(errors: Float64Array, outputs: Float64Array, count: number, activation: Activation): void {
  switch (activation) {
    case 'relu':
      for (let index = 0; index < count; index++) if (outputs[index] === 0) errors[index] = 0;
      return;
    case 'tanh':
      for (let index = 0; index < count; index++) errors[index]! *= 1 - outputs[index]! * outputs[index]!;
      return;
    case 'logistic':
      for (let index = 0; index < count; index++) errors[index]! *= outputs[index]! * (1 - outputs[index]!);
      return;
    case 'identity':
  }
}
