import type { Target } from '../model.ts';
import { softmaxRows, sigmoid } from '../boosting/loss.ts';
import { backwardProduct, forwardProduct, gradientProduct } from './layer-products.ts';
import { activate, activateBack, type Activation, type Layout } from './network.ts';

/** All weights, then all biases: one vector, as optimisers want it. */
export interface Network {
  readonly layout: Layout;
  readonly activation: Activation;
  readonly point: Float64Array;
}

/** How the last layer becomes an answer. */
export type OutputLink = 'identity' | 'logistic' | 'softmax';

export const weightsOf = ({ layout, point }: Pick<Network, 'layout' | 'point'>, layer: number): Float64Array =>
  point.subarray(layout.weightStarts[layer], layout.weightStarts[layer]! + layout.sizes[layer]! * layout.sizes[layer + 1]!);

export const biasesOf = ({ layout, point }: Pick<Network, 'layout' | 'point'>, layer: number): Float64Array => {
  const start = layout.weights + layout.biasStarts[layer]!;
  return point.subarray(start, start + layout.sizes[layer + 1]!);
};

/** Buffers for up to `rows` rows: the values of each layer, and the errors of each but the first. */
export interface Workspace {
  readonly values: readonly Float64Array[];
  readonly errors: readonly Float64Array[];
}

export const workspaceFor = ({ sizes }: Layout, rows: number): Workspace => ({
  values: sizes.map((size) => new Float64Array(rows * size)),
  errors: sizes.map((size) => new Float64Array(rows * size)),
});

/** Fills the layers from `values[0]`; the last keeps raw sums. */
export function forward(network: Network, { values }: Workspace, rows: number): Float64Array {
  const { sizes } = network.layout;
  for (let layer = 0; layer + 1 < sizes.length; layer++) {
    const next = values[layer + 1]!;
    forwardProduct(values[layer]!, weightsOf(network, layer), biasesOf(network, layer), rows, sizes[layer]!, sizes[layer + 1]!, next);
    if (layer + 2 < sizes.length) activate(next, rows * sizes[layer + 1]!, network.activation);
  }
  return values.at(-1)!;
}

/**
 * Loss of the rows (Σ log loss, or Σ ½ squared error), and its gradient added to `gradient`; `values[0]` holds the inputs. `targetOf` gives
 * the class or the value of the n-th row.
 */
export function backpropagate(
  network: Network,
  work: Workspace,
  rows: number,
  link: OutputLink,
  targetOf: (row: number) => number,
  gradient: Float64Array,
): number {
  const { layout, activation } = network;
  const { sizes } = layout;
  const raw = forward(network, work, rows);
  const last = sizes.length - 1;
  const loss = outputErrors(raw, work.errors[last]!, rows, sizes[last]!, link, targetOf);
  const slope = { layout, point: gradient };
  for (let layer = last - 1; layer >= 0; layer--) {
    const errors = work.errors[layer + 1]!;
    gradientProduct(work.values[layer]!, errors, rows, sizes[layer]!, sizes[layer + 1]!, weightsOf(slope, layer), biasesOf(slope, layer));
    if (layer === 0) break;
    const before = work.errors[layer]!;
    backwardProduct(errors, weightsOf(network, layer), rows, sizes[layer]!, sizes[layer + 1]!, before);
    activateBack(before, work.values[layer]!, rows * sizes[layer]!, activation);
  }
  return loss;
}

/** Errors are prediction − target for all three links. */
function outputErrors(
  raw: Float64Array,
  errors: Float64Array,
  rows: number,
  outputs: number,
  link: OutputLink,
  targetOf: (row: number) => number,
): number {
  let loss = 0;
  if (link === 'softmax') {
    softmaxRows(raw.subarray(0, rows * outputs), outputs, errors);
    for (let row = 0; row < rows; row++) {
      const own = row * outputs + targetOf(row);
      loss -= Math.log(Math.max(errors[own]!, 2.3e-16));
      errors[own]! -= 1;
    }
    return loss;
  }
  for (let row = 0; row < rows; row++) {
    const target = targetOf(row);
    const score = raw[row]!;
    if (link === 'identity') {
      errors[row] = score - target;
      loss += 0.5 * (score - target) ** 2;
    } else {
      errors[row] = sigmoid(score) - target;
      loss += Math.log1p(Math.exp(-Math.abs(score))) + (target === 1 ? Math.max(-score, 0) : Math.max(score, 0));
    }
  }
  return loss;
}

export const linkOf = (target: Target): OutputLink =>
  target.task === 'regression' ? 'identity' : target.classCount === 2 ? 'logistic' : 'softmax';
