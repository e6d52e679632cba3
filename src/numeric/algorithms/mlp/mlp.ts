import { Failure } from '#kernel/failure.ts';
import { Random } from '#kernel/random.ts';
import { minimise } from '../../linear-algebra/minimise.ts';
import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { backpropagate, linkOf, workspaceFor, type Network } from './backpropagate.ts';
import { activationOf, layoutOf } from './network.ts';
import { makeStepper } from './stepper.ts';
import { validationOf, type Validation } from './validation.ts';

/**
 * Multilayer perceptron with scikit-learn's initial weights, losses, optimisers and rules for stopping. The random numbers are others, so
 * scores agree and weights do not.
 */
export function fitMlp(x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  const hidden = String(parameters['hidden-layer-sizes']).split('x').map(Number);
  const outputs = target.task === 'classification' && target.classCount > 2 ? target.classCount : 1;
  const layout = layoutOf([x.columns, ...hidden, outputs]);
  const activation = activationOf(parameters['activation']);
  const network: Network = { layout, activation, point: initialWeights(layout.sizes, activation === 'logistic', new Random(seed)) };
  const rows = toRowMajor(x);
  const fitted =
    parameters['solver'] === 'lbfgs'
      ? byQuasiNewton(network, rows, target, parameters)
      : byGradient(network, rows, target, parameters, seed);
  if (!Number.isFinite(fitted.loss) || !fitted.point.every(Number.isFinite)) {
    throw new Failure('train.diverged', {
      message: `mlp expected a finite loss; after ${fitted.passes} passes it is ${fitted.loss} with learning-rate-init ${String(parameters['learning-rate-init'])}.`,
    });
  }
  return {
    kind: 'mlp',
    parameters: {
      task: target.task,
      classCount: target.task === 'classification' ? target.classCount : 0,
      sizes: layout.sizes,
      activation,
      link: linkOf(target),
      iterations: fitted.passes,
      loss: fitted.loss,
    },
    arrays: { point: fitted.point },
  };
}

/** Uniform within ±√(6 / (ins + outs)), for the logistic bend √2 (Glorot and Bengio 2010); weights first, then biases. */
function initialWeights(sizes: readonly number[], logistic: boolean, random: Random): Float64Array {
  const bounds = sizes.slice(1).map((size, layer) => Math.sqrt((logistic ? 2 : 6) / (size + sizes[layer]!)));
  const draw = (count: number, bound: number): number[] => Array.from({ length: count }, () => (2 * random.uniform() - 1) * bound);
  const weights = bounds.flatMap((bound, layer) => draw(sizes[layer]! * sizes[layer + 1]!, bound));
  return Float64Array.from(weights.concat(bounds.flatMap((bound, layer) => draw(sizes[layer + 1]!, bound))));
}

interface Learned {
  readonly point: Float64Array;
  readonly passes: number;
  readonly loss: number;
}

const targetReader = (target: Target): ((row: number) => number) =>
  target.task === 'classification' ? (row) => target.labels[row]! : (row) => target.values[row]!;

const BLOCK = 512;

function byQuasiNewton(network: Network, rows: Float64Array, target: Target, parameters: ParameterValues): Learned {
  const { layout } = network;
  const width = layout.sizes[0]!;
  const count = target.task === 'classification' ? target.labels.length : target.values.length;
  const alpha = parameters['alpha'] as number;
  const work = workspaceFor(layout, BLOCK);
  const read = targetReader(target);
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (let from = 0; from < count; from += BLOCK) {
      const size = Math.min(BLOCK, count - from);
      work.values[0]!.set(rows.subarray(from * width, (from + size) * width));
      loss += backpropagate({ ...network, point }, work, size, linkOf(target), (row) => read(from + row), gradient);
    }
    return penalised(point, gradient, layout.weights, alpha, count, loss);
  };
  const limits = { maxIterations: parameters['max-iterations'] as number, tolerance: parameters['tolerance'] as number };
  const { point, iterations, value } = minimise(objective, network.point, limits);
  return { point, passes: iterations, loss: value };
}

/** Divides loss and gradient by the rows and adds alpha / (2 rows) · ‖weights‖². */
function penalised(point: Float64Array, gradient: Float64Array, weights: number, alpha: number, rows: number, loss: number): number {
  let square = 0;
  for (let index = 0; index < weights; index++) {
    square += point[index]! * point[index]!;
    gradient[index] = (gradient[index]! + alpha * point[index]!) / rows;
  }
  for (let index = weights; index < gradient.length; index++) gradient[index]! /= rows;
  return (loss + 0.5 * alpha * square) / rows;
}

function byGradient(network: Network, rows: Float64Array, target: Target, parameters: ParameterValues, seed: number): Learned {
  const { layout, point } = network;
  const width = layout.sizes[0]!;
  const random = Random.forPart(seed, 1);
  const validation =
    parameters['early-stopping'] === true ? validationOf(target, parameters['validation-fraction'] as number, random) : undefined;
  const order = validation?.train ?? Int32Array.from({ length: rows.length / Math.max(1, width) }, (_, row) => row);
  const given = parameters['batch-size'];
  const batch = Math.min(typeof given === 'number' ? given : 200, order.length);
  const alpha = parameters['alpha'] as number;
  const work = workspaceFor(layout, batch);
  const gradient = new Float64Array(point.length);
  const stepper = makeStepper(point.length, parameters);
  const read = targetReader(target);
  const progress = new Progress(parameters, validation);
  let passes = 0;
  let loss = NaN;
  while (passes < (parameters['max-iterations'] as number)) {
    if (parameters['shuffle'] === true) random.shuffle(order);
    let sum = 0;
    for (let from = 0; from < order.length; from += batch) {
      const size = Math.min(batch, order.length - from);
      for (let row = 0; row < size; row++) copyRow(rows, order[from + row]! * width, work.values[0]!, row * width, width);
      gradient.fill(0);
      const own = backpropagate(network, work, size, linkOf(target), (row) => read(order[from + row]!), gradient);
      sum += penalised(point, gradient, layout.weights, alpha, size, own) * size;
      stepper.step(point, gradient);
    }
    passes++;
    loss = sum / order.length;
    stepper.endPass(passes * order.length);
    if (!Number.isFinite(loss)) break;
    if (progress.stays(loss, network, rows, target) && stepper.exhausted()) break;
  }
  return { point: progress.best ?? point, passes, loss };
}

function copyRow(from: Float64Array, start: number, to: Float64Array, at: number, width: number): void {
  for (let column = 0; column < width; column++) to[at + column] = from[start + column]!;
}

/** Whether the last passes have improved nothing: the loss, or with early stopping the score of the rows set aside. */
class Progress {
  readonly #tolerance: number;
  readonly #patience: number;
  readonly #validation: Validation | undefined;
  #bestValue = Infinity;
  #without = 0;
  /** Weights of the best score; only with early stopping. */
  best: Float64Array | undefined;

  constructor(parameters: ParameterValues, validation: Validation | undefined) {
    this.#tolerance = parameters['tolerance'] as number;
    this.#patience = parameters['n-iter-no-change'] as number;
    this.#validation = validation;
  }

  stays(loss: number, network: Network, rows: Float64Array, target: Target): boolean {
    const value = this.#validation === undefined ? loss : -this.#validation.score(network, rows, target);
    this.#without = value > this.#bestValue - this.#tolerance ? this.#without + 1 : 0;
    if (value < this.#bestValue) {
      this.#bestValue = value;
      if (this.#validation !== undefined) this.best = Float64Array.from(network.point);
    }
    if (this.#without <= this.#patience) return false;
    this.#without = 0;
    return true;
  }
}
