import type { Optimizer, Scalar, Tensor, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs-core';
import type { Batch, NetworkSession, StepOptions } from '#numeric/algorithms/network/engine.ts';
import type { NetworkPlan, PlannedLayer } from '#numeric/algorithms/network/plan-network.ts';
import { makeLayer } from './make-layer.ts';
import type { Layer, TensorFlow } from './tensorflow.ts';

interface Step {
  readonly planned: PlannedLayer;
  readonly layer: Layer | undefined;
}

/** A network on TensorFlow.js. Everything happens in this call stack: no promise, no timer, no random number of its own. */
export function openSession(tf: TensorFlow, plan: NetworkPlan, weights: readonly Float32Array[], options: StepOptions): NetworkSession {
  const steps = buildSteps(tf, plan, weights);
  const optimizer = makeOptimizer(tf, options);
  const trainable = steps.flatMap(({ layer }) => layer?.trainableWeights.map((weight) => weight.read() as Variable) ?? []);
  const penalised = steps.flatMap(({ planned, layer }) =>
    planned.weights.flatMap((weight, index) => (weight.penalised ? [layer!.weights[index]!.read() as Variable] : [])),
  );
  const apply = (batch: Batch, masks: readonly Float32Array[] | undefined): Scalar => {
    const x = tf.tensor2d(batch.x, [batch.rows, batch.x.length / batch.rows]);
    const raw = forward(tf, steps, tf.reshape(x, [batch.rows, ...plan.input]), masks);
    const y = tf.tensor2d(batch.y, [batch.rows, plan.outputs]);
    const loss = weightedMean(tf, rowLosses(tf, raw as Tensor2D, y, options.loss), batch);
    if (options.l2 === 0) return loss;
    return penalised.reduce((sum, kernel) => tf.add(sum, tf.mul(tf.sum(tf.square(kernel)), options.l2)), loss);
  };
  return {
    step: (batch, masks) =>
      tf.tidy(() => {
        const { value, grads } = tf.variableGrads(() => apply(batch, masks), trainable);
        optimizer.applyGradients(grads);
        return value.dataSync()[0]!;
      }),
    loss: (batch) => tf.tidy(() => apply(batch, undefined).dataSync()[0]!),
    weights: () => steps.flatMap(({ layer }) => layer?.weights.map((weight) => Float32Array.from(weight.read().dataSync())) ?? []),
    close: () => {
      optimizer.dispose();
      // The learning rate of sgd with momentum, which 4.22 forgets.
      (optimizer as unknown as { readonly c?: Tensor }).c?.dispose();
      for (const { layer } of steps) layer?.dispose();
    },
  };
}

/** Builds every layer by handing rows of zeros through. */
function buildSteps(tf: TensorFlow, plan: NetworkPlan, weights: readonly Float32Array[]): Step[] {
  let first = 0;
  return plan.layers.map((planned) => {
    const given = planned.weights.map(({ shape }, index) => tf.tensor(weights[first + index]!, [...shape]));
    first += planned.weights.length;
    const layer = makeLayer(tf, planned, given);
    tf.tidy(() => void layer?.apply(tf.zeros([1, ...planned.input])));
    tf.dispose(given);
    return { planned, layer };
  });
}

function forward(tf: TensorFlow, steps: readonly Step[], x: Tensor, masks: readonly Float32Array[] | undefined): Tensor {
  let values = x;
  let dropout = 0;
  for (const { planned, layer } of steps) {
    if (planned.layer.kind === 'dropout') {
      if (masks !== undefined) values = tf.mul(values, tf.tensor(masks[dropout++]!, values.shape));
    } else if (planned.layer.kind === 'global-max-pool' || planned.layer.kind === 'global-average-pool') {
      const places = planned.input.slice(0, -1).map((_, axis) => axis + 1);
      values = planned.layer.kind === 'global-max-pool' ? tf.max(values, places) : tf.mean(values, places);
    } else {
      values = layer!.apply(values, { training: masks !== undefined }) as Tensor;
    }
  }
  return values;
}

/** From raw values, not from probabilities, which would lose digits: log-loss of two classes is softplus(z) − y · z. */
function rowLosses(tf: TensorFlow, raw: Tensor2D, y: Tensor2D, loss: StepOptions['loss']): Tensor1D {
  switch (loss) {
    case 'logistic':
      return tf.reshape(tf.sub(tf.softplus(raw), tf.mul(y, raw)), [-1]);
    case 'softmax':
      return tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(raw)), 1));
    case 'squared':
      return tf.reshape(tf.squaredDifference(raw, y), [-1]);
  }
}

function weightedMean(tf: TensorFlow, losses: Tensor1D, { weights }: Batch): Scalar {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return tf.div(tf.sum(tf.mul(losses, tf.tensor1d(weights))), total);
}

const EPSILON = 1e-7;

function makeOptimizer({ train }: TensorFlow, { optimizer, learningRate, momentum }: StepOptions): Optimizer {
  switch (optimizer) {
    case 'adam':
      return train.adam(learningRate, 0.9, 0.999, EPSILON);
    case 'rmsprop':
      return train.rmsprop(learningRate, 0.9, 0, EPSILON);
    case 'adagrad':
      return train.adagrad(learningRate);
    case 'sgd':
      return momentum > 0 ? train.momentum(learningRate, momentum) : train.sgd(learningRate);
  }
}
