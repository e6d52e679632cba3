import type { Tensor } from '@tensorflow/tfjs-core';
import { BATCH_NORM_EPSILON } from '#numeric/algorithms/network/forward.ts';
import type { PlannedLayer } from '#numeric/algorithms/network/plan-network.ts';
import type { Layer, TensorFlow } from './tensorflow.ts';

/** The layer of TensorFlow.js with the given weights; none for those that are an operation alone. */
export function makeLayer({ layers }: TensorFlow, { layer, sequence }: PlannedLayer, weights: Tensor[]): Layer | undefined {
  const zeros = { kernelInitializer: 'zeros', biasInitializer: 'zeros', weights } as const;
  switch (layer.kind) {
    case 'dropout':
      return undefined;
    case 'dense':
      return layers.dense({ units: layer.units, activation: layer.activation, ...zeros });
    case 'conv1d':
    case 'conv2d': {
      const { filters, size, stride, padding, activation } = layer;
      const make = layer.kind === 'conv1d' ? layers.conv1d : layers.conv2d;
      return make({ filters, kernelSize: size, strides: stride, padding, activation, ...zeros });
    }
    case 'max-pool1d':
      return layers.maxPooling1d({ poolSize: layer.size });
    case 'average-pool1d':
      return layers.averagePooling1d({ poolSize: layer.size });
    case 'max-pool2d':
      return layers.maxPooling2d({ poolSize: layer.size });
    case 'average-pool2d':
      return layers.averagePooling2d({ poolSize: layer.size });
    case 'batch-norm':
      // Half the memory of Keras: small tables have few steps.
      return layers.batchNormalization({ epsilon: BATCH_NORM_EPSILON, momentum: 0.9, weights });
    case 'flatten':
      return layers.flatten();
    case 'lstm':
    case 'gru': {
      const shared = { units: layer.units, returnSequences: sequence, recurrentInitializer: 'zeros', ...zeros } as const;
      const gates = { activation: 'tanh', recurrentActivation: 'sigmoid' } as const;
      return layer.kind === 'lstm' ? layers.lstm({ ...shared, ...gates, unitForgetBias: false }) : layers.gru({ ...shared, ...gates });
    }
    case 'embedding': {
      const [tokens, units] = weights[0]!.shape as [number, number];
      return layers.embedding({ inputDim: tokens, outputDim: units, embeddingsInitializer: 'zeros', weights });
    }
    default:
      return undefined;
  }
}
