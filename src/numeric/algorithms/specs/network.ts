import { parseLayers } from '../network/layers.ts';
import { count, penalty, positive, share, type AlgorithmSpec } from './spec.ts';

const sizesProblem = (text: string): string | undefined =>
  /^[1-9]\d{0,4}(x[1-9]\d{0,4}){0,2}$/.test(text) ? undefined : 'expected one to three whole numbers with x between, such as 8x8x1';

function layersProblem(text: string): string | undefined {
  const parsed = parseLayers(text);
  return parsed.ok ? undefined : parsed.error;
}

/** Networks of layers, trained through TensorFlow.js. */
export const NETWORK_ALGORITHMS = {
  'neural-network': {
    title: 'Neural network',
    about:
      'Layers of your choice, dense, convolutional, recurrent or over the words of a text, trained with TensorFlow.js: natively where ' +
      '@tensorflow/tfjs-node is installed, else on WebAssembly. The guide neural-networks.md shows what the layers are.',
    tasks: ['classification', 'regression'],
    scale: true,
    takesMissing: false,
    takesWeights: true,
    onRequest: ['classification', 'regression'],
    parameters: () => ({
      layers: {
        kind: 'text',
        about:
          'Layers with semicolons between: dense 64 relu, dropout 0.2, batch-norm, conv1d or conv2d 16 3 same stride 2 relu, max-pool2d 2, ' +
          'average-pool1d 2, global-max-pool, global-average-pool, flatten, lstm 32, gru 32, embedding 16.',
        default: 'dense 64; dense 32',
        form: 'layers with semicolons between, such as dense 64; dropout 0.2; dense 32',
        required: true,
        problem: layersProblem,
      },
      input: {
        kind: 'text',
        about: 'Shape into which the columns of a row are folded: 40x2 for 40 steps of 2 values, 8x8x1 for pictures; null for none.',
        default: null,
        form: 'sizes with x between, such as 8x8x1',
        problem: sizesProblem,
      },
      optimizer: {
        kind: 'choice',
        about: 'How steps are made of gradients.',
        default: 'adam',
        choices: ['adam', 'sgd', 'rmsprop', 'adagrad'],
      },
      'learning-rate': positive('Length of the steps.', 0.001, undefined, 1000),
      momentum: { ...share('Share of the last step of sgd that is kept.', 0), maximum: 0.999_999 },
      l2: penalty('Penalty on the squares of the weights.', 0),
      epochs: count('Passes over the rows at most.', 100, 1_000_000),
      'batch-size': count('Rows of a step.', 32, 1_000_000),
      shuffle: { kind: 'flag', about: 'Whether each pass has its own order.', default: true },
      'early-stopping': {
        kind: 'flag',
        about: 'Whether rows are set aside and learning ends when their loss stays; the best weights are kept.',
        default: false,
      },
      'validation-fraction': { ...share('Share of the rows set aside for early stopping.', 0.1), above: true, maximum: 0.9 },
      patience: count('Passes without a smaller loss on those rows after which learning ends.', 10, 1_000_000),
      vocabulary: count('Most frequent words that an embedding knows.', 10_000, 1_000_000),
      'text-length': count('Words of a text that an embedding reads at most.', 100, 10_000),
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
