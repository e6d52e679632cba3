import { count, penalty, positive, type AlgorithmSpec } from './spec.ts';
import type { NumberParameter } from '../parameters.ts';

const decay = (about: string, standard: number, sklearn: string): NumberParameter => ({
  kind: 'number',
  about,
  sklearn,
  default: standard,
  minimum: 0,
  maximum: 0.999_999_999,
});

/** Layers of weighted sums. */
export const MLP_ALGORITHMS = {
  mlp: {
    title: 'Multilayer perceptron',
    about: 'Layers of weighted sums with a bend between them, learned by gradient descent. For many rows with smooth dependence.',
    tasks: ['classification', 'regression'],
    scale: true,
    takesMissing: false,
    onRequest: ['classification', 'regression'],
    parameters: () => ({
      'hidden-layer-sizes': {
        kind: 'sizes',
        about: 'Units of each hidden layer, with x between: 64x32 for two layers.',
        sklearn: 'hidden_layer_sizes',
        default: '100',
      },
      activation: {
        kind: 'choice',
        about: 'Bend of the hidden units.',
        sklearn: 'activation',
        default: 'relu',
        choices: ['relu', 'tanh', 'logistic', 'identity'],
      },
      solver: { kind: 'choice', about: 'Optimiser.', sklearn: 'solver', default: 'adam', choices: ['adam', 'sgd', 'lbfgs'] },
      alpha: penalty('Penalty on the squares of the weights.', 1e-4, 'alpha'),
      'batch-size': {
        kind: 'integer',
        about: 'Rows of a step; auto is 200, or all where there are fewer.',
        sklearn: 'batch_size',
        default: 'auto',
        minimum: 1,
        maximum: 1_000_000,
        words: ['auto'],
      },
      'learning-rate': {
        kind: 'choice',
        about: 'How the step of sgd changes: never, by a power of the steps made, or to a fifth whenever the loss stays.',
        sklearn: 'learning_rate',
        default: 'constant',
        choices: ['constant', 'invscaling', 'adaptive'],
      },
      'learning-rate-init': positive('First step of sgd and adam.', 0.001, 'learning_rate_init'),
      'power-t': penalty('Power of invscaling.', 0.5, 'power_t'),
      'max-iterations': count('Passes over the rows at most.', 200, 1_000_000, 'max_iter'),
      shuffle: { kind: 'flag', about: 'Whether each pass has its own order.', sklearn: 'shuffle', default: true },
      tolerance: positive('Smaller improvements of loss or score are none.', 1e-4, 'tol', 1),
      momentum: decay('Share of the last step of sgd that is kept.', 0.9, 'momentum'),
      'nesterovs-momentum': { kind: 'flag', about: 'Whether sgd looks ahead.', sklearn: 'nesterovs_momentum', default: true },
      'early-stopping': {
        kind: 'flag',
        about: 'Whether rows are set aside and learning ends when their score stays; the best weights are kept.',
        sklearn: 'early_stopping',
        default: false,
      },
      'validation-fraction': {
        kind: 'number',
        about: 'Share of the rows set aside for early stopping.',
        sklearn: 'validation_fraction',
        default: 0.1,
        minimum: 0,
        above: true,
        maximum: 0.9,
      },
      'beta-1': decay('Memory of adam for the gradient.', 0.9, 'beta_1'),
      'beta-2': decay('Memory of adam for its square.', 0.999, 'beta_2'),
      epsilon: positive('Added to the denominator of adam.', 1e-8, 'epsilon'),
      'n-iter-no-change': count('Passes without improvement after which learning ends.', 10, 1_000_000, 'n_iter_no_change'),
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
