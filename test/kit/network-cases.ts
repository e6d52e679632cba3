import { Random } from '#kernel/random.ts';
import { fitNetwork } from '#numeric/algorithms/network/fit-network.ts';
import type { NetworkEngine } from '#numeric/algorithms/network/engine.ts';
import type { FittedModel, ParameterValues, Target } from '#numeric/algorithms/model.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';
import type { Json } from '#kernel/json.ts';

export interface NetworkCase {
  readonly name: string;
  readonly layers: string;
  readonly input?: string;
  readonly columns: number;
  readonly task: 'two classes' | 'three classes' | 'values';
  readonly tokens?: number;
  readonly parameters?: Readonly<Record<string, Json>>;
}

/** One network at least for every kind of layer, loss and optimiser. */
export const NETWORK_CASES: readonly NetworkCase[] = [
  { name: 'dense', layers: 'dense 12; dense 8 tanh; dense 6 elu; dense 5 sigmoid', columns: 6, task: 'three classes' },
  {
    name: 'dropout and batch norm',
    layers: 'dense 12; batch-norm; dropout 0.3; dense 6',
    columns: 6,
    task: 'two classes',
    parameters: { 'learning-rate': 0.02 },
  },
  { name: 'l2 and rmsprop', layers: 'dense 9', columns: 5, task: 'values', parameters: { l2: 0.01, optimizer: 'rmsprop' } },
  {
    name: 'momentum',
    layers: 'dense 9',
    columns: 5,
    task: 'values',
    parameters: { optimizer: 'sgd', momentum: 0.9, 'learning-rate': 0.01 },
  },
  { name: 'adagrad', layers: 'dense 9', columns: 5, task: 'values', parameters: { optimizer: 'adagrad', 'learning-rate': 0.05 } },
  {
    name: 'conv2d',
    layers: 'conv2d 4 3 same; max-pool2d 2; conv2d 5 2 stride 2 tanh; dense 6',
    input: '8x8x1',
    columns: 64,
    task: 'three classes',
  },
  {
    name: 'conv2d with strides',
    layers: 'conv2d 4 3 same stride 2; batch-norm; average-pool2d 2; flatten',
    input: '7x6x2',
    columns: 84,
    task: 'values',
  },
  {
    name: 'conv1d',
    layers: 'conv1d 4 3 same stride 2; max-pool1d 2; global-average-pool',
    input: '12x2',
    columns: 24,
    task: 'two classes',
  },
  { name: 'average-pool1d', layers: 'conv1d 4 2; average-pool1d 3; global-max-pool; dense 4', input: '12x1', columns: 12, task: 'values' },
  { name: 'lstm', layers: 'lstm 5; dense 4', input: '6x2', columns: 12, task: 'values' },
  { name: 'gru on lstm', layers: 'lstm 4; gru 3', input: '5x2', columns: 10, task: 'two classes' },
  { name: 'embedding', layers: 'embedding 4; global-average-pool; dense 5', columns: 7, task: 'two classes', tokens: 20 },
  { name: 'embedding into gru', layers: 'embedding 3; dropout 0.2; gru 4', columns: 5, task: 'three classes', tokens: 9 },
];

const ROWS = 32;

/** Rows that depend on their answers, the same on every machine. */
export function dataOf({ columns, task, tokens }: NetworkCase, rows = ROWS): { readonly x: Matrix; readonly target: Target } {
  const random = new Random(columns + rows);
  const values = Float64Array.from({ length: rows * columns }, () => (tokens === undefined ? random.normal() : random.below(tokens)));
  const sums = Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += values[column * rows + row]! * Math.cos(column);
    return sum;
  });
  const sorted = sums.toSorted();
  const classes = task === 'two classes' ? 2 : 3;
  const labels = Int32Array.from(sums, (sum) => Math.floor((sorted.indexOf(sum) * classes) / rows));
  const names = Array.from({ length: columns }, (_, column) => `c${column}`);
  return {
    x: { rows, columns, values, names, ...(tokens === undefined ? {} : { categories: names.map(() => tokens) }) },
    target:
      task === 'values'
        ? { task: 'regression', values: sums.map((sum) => 100 + 7 * sum) }
        : { task: 'classification', classCount: classes, labels },
  };
}

export function parametersOf(
  { layers, input, task, parameters }: NetworkCase,
  given: Readonly<Record<string, Json>> = {},
): ParameterValues {
  const all = { layers, input: input ?? null, epochs: 6, 'batch-size': 16, ...parameters, ...given };
  const resolved = resolveAlgorithm('neural-network', task === 'values' ? 'regression' : 'classification', all);
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  return resolved.value.parameters;
}

export function fitNetworkCase(engine: NetworkEngine, one: NetworkCase, given: Readonly<Record<string, Json>> = {}): FittedModel {
  const { x, target } = dataOf(one);
  return fitNetwork(engine, x, target, parametersOf(one, given), 3);
}

/** Largest difference of two lists. */
export const largestGap = (left: ArrayLike<number>, right: ArrayLike<number>): number =>
  left.length === right.length ? Math.max(...Array.from(left, (value, index) => Math.abs(value - right[index]!))) : Infinity;

export const lossesOf = (model: FittedModel): Float64Array => model.arrays['losses'] as Float64Array;
