import { Failure } from '#kernel/failure.ts';
import { partSeed, Random } from '#kernel/random.ts';
import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import type { Batch, NetworkEngine, NetworkSession, StepOptions } from './engine.ts';
import { initialWeights } from './initial-weights.ts';
import { parseLayers, type NetworkLayer } from './layers.ts';
import { networkTarget, type NetworkTarget } from './network-target.ts';
import { describeShape, invalid, planNetwork, sizeOf, type NetworkPlan, type Shape } from './plan-network.ts';
import { describeNetwork } from './stored-network.ts';

/** Parts of the seed. */
const WEIGHTS = 0;
const VALIDATION = 1;
const ORDER = 2;
const DROPOUT = 3;

/**
 * Trains a network by steps on batches. The engine computes losses and gradients; first weights, the order of rows, what dropout leaves out
 * and when to stop are decided here by the seed. Fails with `train.settings-invalid` where layers and columns do not fit together, and with
 * `train.diverged`.
 */
export function fitNetwork(engine: NetworkEngine, x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  const layers = readLayers(parameters['layers']);
  const { y, ...goal } = networkTarget(target);
  const shape = { input: inputShape(x, layers, parameters['input'] ?? null), layers, outputs: goal.outputs, tokens: tokensOf(x, layers) };
  const plan = planNetwork(shape);
  const rows = { x: Float32Array.from(toRowMajor(x)), y, weights: Float32Array.from(target.weights ?? new Float32Array(x.rows).fill(1)) };
  const session = engine.open(plan, initialWeights(plan, partSeed(seed, WEIGHTS)), stepOptions(parameters, goal));
  try {
    const trained = train(session, plan, rows, parameters, seed, engine.onEpoch);
    const { weights, losses, validationLosses, epoch } = trained;
    return {
      kind: 'network',
      parameters: {
        task: target.task,
        link: goal.link,
        classCount: goal.classCount,
        ...describeNetwork(shape),
        offset: goal.offset,
        scale: goal.scale,
        backend: engine.backend,
        epoch,
      },
      arrays: {
        weights,
        losses: Float64Array.from(losses),
        ...(validationLosses.length === 0 ? {} : { validationLosses: Float64Array.from(validationLosses) }),
      },
    };
  } finally {
    session.close();
  }
}

function readLayers(text: ParameterValues[string] | undefined): readonly NetworkLayer[] {
  const parsed = parseLayers(String(text ?? ''));
  if (!parsed.ok) throw invalid(parsed.error);
  return parsed.value;
}

/** The columns as they are, or folded into the shape that is asked for. */
function inputShape(x: Matrix, layers: readonly NetworkLayer[], input: ParameterValues[string]): Shape {
  const embeds = layers[0]?.kind === 'embedding';
  const other = x.names?.filter((_, column) => !(x.categories?.[column] ?? 0)) ?? [];
  if (embeds && (x.categories === undefined || other.length > 0)) {
    throw invalid(
      `the embedding reads one column of free text, and there are other columns: ${other.slice(0, 5).join(', ') || '(none)'}; exclude them, or say which column is text.`,
    );
  }
  if (input === null) return [x.columns];
  const shape = String(input).split('x').map(Number);
  if (sizeOf(shape) === x.columns && !embeds) return shape;
  throw invalid(`input ${describeShape(shape)} needs ${sizeOf(shape)} columns, and after the preprocessing there are ${x.columns}.`);
}

function tokensOf(x: Matrix, layers: readonly NetworkLayer[]): number {
  if (layers[0]?.kind !== 'embedding') return 0;
  const sizes = new Set(x.categories);
  if (sizes.size !== 1) throw invalid(`the embedding reads one column of free text, and there are ${sizes.size}.`);
  return x.categories![0]!;
}

const stepOptions = (parameters: ParameterValues, { loss }: Pick<NetworkTarget, 'loss'>): StepOptions => ({
  loss,
  optimizer: parameters['optimizer'] as StepOptions['optimizer'],
  learningRate: parameters['learning-rate'] as number,
  momentum: parameters['momentum'] as number,
  l2: parameters['l2'] as number,
});

interface Rows {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly weights: Float32Array;
}

interface Trained {
  readonly weights: Float32Array;
  /** Mean of the steps of each epoch, before each step. */
  readonly losses: readonly number[];
  readonly validationLosses: readonly number[];
  /** Epochs after which the weights are taken. */
  readonly epoch: number;
}

function train(
  session: NetworkSession,
  plan: NetworkPlan,
  rows: Rows,
  parameters: ParameterValues,
  seed: number,
  onEpoch: NetworkEngine['onEpoch'],
): Trained {
  const count = rows.weights.length;
  const shuffled = Random.forPart(seed, VALIDATION).shuffle(Int32Array.from({ length: count }, (_, row) => row));
  const held = parameters['early-stopping'] === true ? Math.max(1, Math.round(count * (parameters['validation-fraction'] as number))) : 0;
  const validation = shuffled.subarray(0, Math.min(held, count - 1)).toSorted();
  const training = validation.length === 0 ? shuffled.toSorted() : shuffled.subarray(validation.length).toSorted();
  const losses: number[] = [];
  const validationLosses: number[] = [];
  let best: { readonly loss: number; readonly epoch: number; readonly weights: Float32Array } | undefined;
  for (let epoch = 1; epoch <= (parameters['epochs'] as number); epoch++) {
    const order = parameters['shuffle'] === false ? training : Random.forPart(seed, ORDER, epoch).shuffle(training.slice());
    const loss = runEpoch(session, plan, rows, order, parameters['batch-size'] as number, partSeed(seed, DROPOUT, epoch));
    if (!Number.isFinite(loss)) throw diverged(epoch);
    losses.push(loss);
    onEpoch?.(epoch, parameters['epochs'] as number);
    if (validation.length === 0) continue;
    const found = lossOf(session, plan, rows, validation);
    if (!Number.isFinite(found)) throw diverged(epoch);
    validationLosses.push(found);
    if (best === undefined || found < best.loss) best = { loss: found, epoch, weights: joined(session.weights()) };
    else if (epoch - best.epoch >= (parameters['patience'] as number)) break;
  }
  const weights = best?.weights ?? joined(session.weights());
  if (!weights.every(Number.isFinite)) throw diverged(losses.length);
  return { weights, losses, validationLosses, epoch: best?.epoch ?? losses.length };
}

function runEpoch(session: NetworkSession, plan: NetworkPlan, rows: Rows, order: Int32Array, batchSize: number, seed: number): number {
  let sum = 0;
  let total = 0;
  for (let from = 0; from < order.length; from += batchSize) {
    const batch = takeBatch(plan, rows, order.subarray(from, from + batchSize));
    const weight = batch.weights.reduce((all, one) => all + one, 0);
    // Nothing can be learned from rows that do not count.
    if (weight === 0) continue;
    sum += session.step(batch, dropoutMasks(plan, batch.rows, partSeed(seed, from))) * weight;
    total += weight;
  }
  return sum / total;
}

const VALIDATION_BATCH = 1024;

function lossOf(session: NetworkSession, plan: NetworkPlan, rows: Rows, chosen: Int32Array): number {
  let sum = 0;
  let total = 0;
  for (let from = 0; from < chosen.length; from += VALIDATION_BATCH) {
    const batch = takeBatch(plan, rows, chosen.subarray(from, from + VALIDATION_BATCH));
    const weight = batch.weights.reduce((all, one) => all + one, 0);
    if (weight === 0) continue;
    sum += session.loss(batch) * weight;
    total += weight;
  }
  return sum / total;
}

function takeBatch(plan: NetworkPlan, { x, y, weights }: Rows, chosen: Int32Array): Batch {
  const width = sizeOf(plan.input);
  const { outputs } = plan;
  const batch = {
    rows: chosen.length,
    x: new Float32Array(chosen.length * width),
    y: new Float32Array(chosen.length * outputs),
    weights: new Float32Array(chosen.length),
  };
  chosen.forEach((row, index) => {
    batch.x.set(x.subarray(row * width, (row + 1) * width), index * width);
    batch.y.set(y.subarray(row * outputs, (row + 1) * outputs), index * outputs);
    batch.weights[index] = weights[row]!;
  });
  return batch;
}

/** For each dropout layer 0 for what is left out and 1 / (1 − rate) for the others (inverted dropout). */
const dropoutMasks = (plan: NetworkPlan, rows: number, seed: number): Float32Array[] =>
  plan.layers.flatMap(({ layer, input }, index) => {
    if (layer.kind !== 'dropout') return [];
    const random = Random.forPart(seed, index);
    const kept = 1 / (1 - layer.rate);
    return [new Float32Array(rows * sizeOf(input)).map(() => (random.uniform() < layer.rate ? 0 : kept))];
  });

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    all.set(part, to);
    to += part.length;
  }
  return all;
}

const diverged = (epoch: number): Failure =>
  new Failure('train.diverged', { message: `neural-network: expected finite losses and weights; epoch ${epoch} left others.` });
