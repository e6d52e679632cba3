import type { RecurrentLayer } from './layers.ts';
import { sizeOf, type PlannedLayer } from './plan-network.ts';

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * States of an LSTM (Hochreiter and Schmidhuber 1997; gates in the order input, forget, cell, output) or a GRU (Cho 2014; update, reset,
 * candidate, with the reset before the product, as Keras with reset_after=False).
 */
export function recur(planned: PlannedLayer, weights: readonly Float32Array[], values: Float64Array, rows: number): Float64Array {
  const { kind, units } = planned.layer as RecurrentLayer;
  const [steps, channels] = planned.input as readonly [number, number];
  const step = kind === 'lstm' ? lstmStep : gruStep;
  const size = sizeOf(planned.output);
  const result = new Float64Array(rows * size);
  for (let row = 0; row < rows; row++) {
    const state = { hidden: new Float64Array(units), cell: new Float64Array(units) };
    for (let time = 0; time < steps; time++) {
      const from = (row * steps + time) * channels;
      step(values.subarray(from, from + channels), state, weights, units);
      if (planned.sequence) result.set(state.hidden, row * size + time * units);
    }
    if (!planned.sequence) result.set(state.hidden, row * size);
  }
  return result;
}

interface State {
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
}

/** Adds `vector` times columns `first` to `last` of a row-major matrix to `sums`. */
function addProduct(sums: Float64Array, vector: Float64Array, matrix: Float32Array, width: number, first: number, last: number): void {
  for (let index = 0; index < vector.length; index++) {
    const value = vector[index]!;
    if (value === 0) continue;
    for (let column = first; column < last; column++) sums[column]! += value * matrix[index * width + column]!;
  }
}

function lstmStep(input: Float64Array, { hidden, cell }: State, [kernel, recurrent, bias]: readonly Float32Array[], units: number): void {
  const width = 4 * units;
  const sums = Float64Array.from(bias!);
  addProduct(sums, input, kernel!, width, 0, width);
  addProduct(sums, hidden, recurrent!, width, 0, width);
  for (let unit = 0; unit < units; unit++) {
    cell[unit] = sigmoid(sums[units + unit]!) * cell[unit]! + sigmoid(sums[unit]!) * Math.tanh(sums[2 * units + unit]!);
    hidden[unit] = sigmoid(sums[3 * units + unit]!) * Math.tanh(cell[unit]!);
  }
}

function gruStep(input: Float64Array, { hidden }: State, [kernel, recurrent, bias]: readonly Float32Array[], units: number): void {
  const width = 3 * units;
  const sums = Float64Array.from(bias!);
  addProduct(sums, input, kernel!, width, 0, width);
  addProduct(sums, hidden, recurrent!, width, 0, 2 * units);
  const reset = hidden.map((value, unit) => sigmoid(sums[units + unit]!) * value);
  addProduct(sums, reset, recurrent!, width, 2 * units, width);
  for (let unit = 0; unit < units; unit++) {
    const update = sigmoid(sums[unit]!);
    hidden[unit] = update * hidden[unit]! + (1 - update) * Math.tanh(sums[2 * units + unit]!);
  }
}
