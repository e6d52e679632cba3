import { Failure } from '#kernel/failure.ts';
import type { ConvolutionLayer, NetworkLayer, PoolLayer } from './layers.ts';

/** Sizes of what a layer reads or gives for one row: [units], [steps, channels] or [height, width, channels]. */
export type Shape = readonly number[];

export type InitialValues = 'glorot' | 'orthogonal' | 'uniform' | 'zeros' | 'ones' | 'forget';

/** One array of weights, row-major, in the layout of Keras. */
export interface WeightPlan {
  readonly shape: Shape;
  readonly initial: InitialValues;
  /** Whether a penalty on squares applies. */
  readonly penalised: boolean;
}

export interface PlannedLayer {
  readonly layer: NetworkLayer;
  readonly input: Shape;
  readonly output: Shape;
  readonly weights: readonly WeightPlan[];
  /** For recurrent layers: whether all states are given out, not only the last. */
  readonly sequence: boolean;
}

export interface NetworkPlan {
  readonly input: Shape;
  readonly layers: readonly PlannedLayer[];
  /** Values of the last layer, before any link. */
  readonly outputs: number;
}

export interface NetworkShape {
  /** Shape into which a row is folded. */
  readonly input: Shape;
  readonly layers: readonly NetworkLayer[];
  readonly outputs: number;
  /** Numbers that stand for tokens, 0 included; of use only to an embedding. */
  readonly tokens: number;
}

export const sizeOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);

const MAX_WEIGHTS = 2 ** 28;

/** Shapes and weights of every layer, the layer of outputs included. Fails with `train.settings-invalid` where layers do not fit together. */
export function planNetwork({ input, layers, outputs, tokens }: NetworkShape): NetworkPlan {
  const planned: PlannedLayer[] = [];
  let shape = input;
  const add = (layer: NetworkLayer, sequence: boolean): void => {
    const next = planLayer(layer, shape, sequence, tokens);
    planned.push(next);
    shape = next.output;
  };
  layers.forEach((layer, index) => {
    if (layer.kind === 'dense' && shape.length > 1) add({ kind: 'flatten' }, false);
    add(layer, wantsSequence(layers, index + 1));
  });
  if (shape.length > 1) add({ kind: 'flatten' }, false);
  add({ kind: 'dense', units: outputs, activation: 'linear' }, false);
  const total = planned.reduce((sum, { weights }) => sum + weights.reduce((own, plan) => own + sizeOf(plan.shape), 0), 0);
  if (total > MAX_WEIGHTS) throw invalid(`expected at most ${MAX_WEIGHTS} weights, and the layers have ${total}.`);
  return { input, layers: planned, outputs };
}

/** A recurrent layer hands on all its states when the next layer that is not there for training alone reads a sequence. */
function wantsSequence(layers: readonly NetworkLayer[], from: number): boolean {
  const next = layers.slice(from).find(({ kind }) => kind !== 'dropout' && kind !== 'batch-norm')?.kind;
  return (
    next !== undefined && (next === 'lstm' || next === 'gru' || next.endsWith('1d') || next.startsWith('global') || next === 'flatten')
  );
}

function planLayer(layer: NetworkLayer, input: Shape, sequence: boolean, tokens: number): PlannedLayer {
  const channels = input.at(-1)!;
  const plan = (output: Shape, weights: readonly WeightPlan[] = []): PlannedLayer => ({ layer, input, output, weights, sequence });
  const need = (rank: number): void => {
    if (input.length !== rank)
      throw invalid(`layer "${layer.kind}" reads ${RANKS[rank]}, and what comes to it is ${describeShape(input)}.`);
  };
  switch (layer.kind) {
    case 'dense':
      return plan([layer.units], [kernel([channels, layer.units]), bias(layer.units)]);
    case 'dropout':
      return plan(input);
    case 'flatten':
      return plan([sizeOf(input)]);
    case 'batch-norm':
      return plan(input, [ones(channels), bias(channels), bias(channels), ones(channels)]);
    case 'conv1d':
      need(2);
      return plan([window(layer, input[0]!), layer.filters], [kernel([layer.size, channels, layer.filters]), bias(layer.filters)]);
    case 'conv2d':
      need(3);
      return plan(
        [window(layer, input[0]!), window(layer, input[1]!), layer.filters],
        [kernel([layer.size, layer.size, channels, layer.filters]), bias(layer.filters)],
      );
    case 'max-pool1d':
    case 'average-pool1d':
      need(2);
      return plan([pooled(layer, input[0]!), channels]);
    case 'max-pool2d':
    case 'average-pool2d':
      need(3);
      return plan([pooled(layer, input[0]!), pooled(layer, input[1]!), channels]);
    case 'global-max-pool':
    case 'global-average-pool':
      if (input.length < 2)
        throw invalid(`layer "${layer.kind}" reads a sequence or a picture, and what comes to it is ${describeShape(input)}.`);
      return plan([channels]);
    case 'lstm':
      need(2);
      return plan(sequence ? [input[0]!, layer.units] : [layer.units], recurrent(channels, layer.units, 4, 'forget'));
    case 'gru':
      need(2);
      return plan(sequence ? [input[0]!, layer.units] : [layer.units], recurrent(channels, layer.units, 3, 'zeros'));
    case 'embedding':
      need(1);
      return plan([input[0]!, layer.units], [{ shape: [tokens, layer.units], initial: 'uniform', penalised: false }]);
  }
}

const RANKS: Readonly<Record<number, string>> = {
  1: 'plain values',
  2: 'a sequence (set input to steps x channels)',
  3: 'a picture (set input to height x width x channels)',
};

const kernel = (shape: Shape): WeightPlan => ({ shape, initial: 'glorot', penalised: true });
const bias = (size: number): WeightPlan => ({ shape: [size], initial: 'zeros', penalised: false });
const ones = (size: number): WeightPlan => ({ shape: [size], initial: 'ones', penalised: false });

const recurrent = (channels: number, units: number, gates: number, offset: InitialValues): WeightPlan[] => [
  kernel([channels, gates * units]),
  { shape: [units, gates * units], initial: 'orthogonal', penalised: true },
  { shape: [gates * units], initial: offset, penalised: false },
];

/** Positions of the window of a convolution. */
function window({ kind, size, stride, padding }: ConvolutionLayer, length: number): number {
  if (padding === 'same') return Math.ceil(length / stride);
  if (size > length)
    throw invalid(
      `layer "${kind}" has a window of ${size}, and what comes to it has a length of ${length}; make it smaller or add "same".`,
    );
  return Math.floor((length - size) / stride) + 1;
}

function pooled({ kind, size }: PoolLayer, length: number): number {
  if (size > length) throw invalid(`layer "${kind}" has a window of ${size}, and what comes to it has a length of ${length}.`);
  return Math.floor((length - size) / size) + 1;
}

export const describeShape = (shape: Shape): string => (shape.length === 1 ? `${shape[0]} values` : shape.join(' x '));

export const invalid = (message: string): Failure => new Failure('train.settings-invalid', { message: `neural-network: ${message}` });
