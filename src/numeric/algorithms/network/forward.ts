import type { Activation, EmbeddingLayer } from './layers.ts';
import { sizeOf, type NetworkPlan, type PlannedLayer } from './plan-network.ts';
import { recur } from './recurrent.ts';
import { convolve, pool } from './windows.ts';

/** Added to variances, as in Keras. */
export const BATCH_NORM_EPSILON = 1e-3;

/** Outputs of the last layer for row-major rows, in double precision and without any package. */
export function forward(plan: NetworkPlan, weights: readonly Float32Array[], rowMajor: Float64Array, rows: number): Float64Array {
  let values = rowMajor;
  let first = 0;
  for (const planned of plan.layers) {
    const own = weights.slice(first, first + planned.weights.length);
    first += planned.weights.length;
    values = forwardLayer(planned, own, values, rows);
  }
  return values;
}

function forwardLayer(planned: PlannedLayer, weights: readonly Float32Array[], values: Float64Array, rows: number): Float64Array {
  const { layer } = planned;
  switch (layer.kind) {
    case 'dropout':
    case 'flatten':
      return values;
    case 'dense':
      return activate(multiply(weights, values, rows), layer.activation);
    case 'conv1d':
    case 'conv2d':
      return activate(convolve(planned, weights, values, rows), layer.activation);
    case 'max-pool1d':
    case 'max-pool2d':
    case 'average-pool1d':
    case 'average-pool2d':
      return pool(planned, values, rows);
    case 'global-max-pool':
    case 'global-average-pool':
      return poolAll(planned, values, rows);
    case 'batch-norm':
      return normalise(weights, values);
    case 'lstm':
    case 'gru':
      return recur(planned, weights, values, rows);
    case 'embedding':
      return embed(layer, weights[0]!, values);
  }
}

function multiply([kernel, bias]: readonly Float32Array[], values: Float64Array, rows: number): Float64Array {
  const units = bias!.length;
  const inputs = kernel!.length / units;
  const result = new Float64Array(rows * units);
  for (let row = 0; row < rows; row++) {
    const to = row * units;
    for (let unit = 0; unit < units; unit++) result[to + unit] = bias![unit]!;
    for (let input = 0; input < inputs; input++) {
      const value = values[row * inputs + input]!;
      if (value === 0) continue;
      const from = input * units;
      for (let unit = 0; unit < units; unit++) result[to + unit]! += value * kernel![from + unit]!;
    }
  }
  return result;
}

/** In place. */
function activate(values: Float64Array, activation: Activation): Float64Array {
  for (let index = 0; index < values.length; index++) values[index] = ACTIVATE[activation](values[index]!);
  return values;
}

const ACTIVATE: Readonly<Record<Activation, (value: number) => number>> = {
  linear: (value) => value,
  relu: (value) => Math.max(0, value),
  tanh: Math.tanh,
  sigmoid: (value) => 1 / (1 + Math.exp(-value)),
  elu: (value) => (value > 0 ? value : Math.expm1(value)),
};

/** (value − mean) / √(variance + ε) · gamma + beta for each channel. */
function normalise(weights: readonly Float32Array[], values: Float64Array): Float64Array {
  const { factors, offsets } = batchNormAsAffine(weights);
  return values.map((value, index) => value * factors[index % factors.length]! + offsets[index % factors.length]!);
}

/** What a trained batch normalisation does, as value · factor + offset. */
export function batchNormAsAffine([gamma, beta, mean, variance]: readonly Float32Array[]): {
  readonly factors: Float64Array;
  readonly offsets: Float64Array;
} {
  const factors = Float64Array.from(gamma!, (scale, index) => scale / Math.sqrt(variance![index]! + BATCH_NORM_EPSILON));
  return { factors, offsets: Float64Array.from(beta!, (shift, index) => shift - mean![index]! * factors[index]!) };
}

function poolAll({ layer, input }: PlannedLayer, values: Float64Array, rows: number): Float64Array {
  const channels = input.at(-1)!;
  const places = sizeOf(input) / channels;
  const largest = layer.kind === 'global-max-pool';
  const result = new Float64Array(rows * channels).fill(largest ? -Infinity : 0);
  for (let index = 0; index < values.length; index++) {
    const to = Math.floor(index / (places * channels)) * channels + (index % channels);
    if (!largest) result[to]! += values[index]! / places;
    else if (values[index]! > result[to]!) result[to] = values[index]!;
  }
  return result;
}

function embed({ units }: EmbeddingLayer, table: Float32Array, tokens: Float64Array): Float64Array {
  const result = new Float64Array(tokens.length * units);
  tokens.forEach((token, place) => result.set(table.subarray(token * units, (token + 1) * units), place * units));
  return result;
}
