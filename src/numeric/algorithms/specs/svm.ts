import type { ParameterSpecs } from '../parameters.ts';
import { count, penalty, positive, type AlgorithmSpec } from './spec.ts';

const kernelParameters: ParameterSpecs = {
  c: positive('Price of a row on the wrong side, or outside the tube.', 1, 'C'),
  kernel: {
    kind: 'choice',
    about: 'Shape of the boundary.',
    sklearn: 'kernel',
    default: 'rbf',
    choices: ['rbf', 'linear', 'poly', 'sigmoid'],
  },
  gamma: {
    kind: 'number',
    about: 'Reach of a row in all kernels but linear: scale is 1 / (columns × variance), auto is 1 / columns.',
    sklearn: 'gamma',
    default: 'scale',
    minimum: 0,
    above: true,
    maximum: Infinity,
    words: ['scale', 'auto'],
  },
  degree: count('Degree of the polynomial kernel.', 3, 20, 'degree'),
  coef0: {
    kind: 'number',
    about: 'Added to the product in the polynomial and the sigmoid kernel.',
    sklearn: 'coef0',
    default: 0,
    minimum: -1e9,
    maximum: 1e9,
  },
  tolerance: positive('Largest violation that counts as done.', 1e-3, 'tol', 1),
};

const probability = {
  kind: 'flag',
  about: 'Whether class probabilities are fitted too, by five more fits; on by default, unlike scikit-learn.',
  sklearn: 'probability',
  default: true,
} as const;

/** Widest margins. */
export const SVM_ALGORITHMS = {
  svm: {
    title: 'Support vector machine',
    about:
      'The widest margin between classes, straight or curved (RBF kernel), or a tube around values. Good on small tables; slow above 20,000 rows.',
    tasks: ['classification', 'regression'],
    scale: true,
    takesMissing: false,
    onRequest: ['regression'],
    parameters: (task) => ({
      ...kernelParameters,
      ...(task === 'classification' ? { probability } : { epsilon: penalty('Half the width of the tube without price.', 0.1, 'epsilon') }),
    }),
  },
  'linear-svm': {
    title: 'Linear support vector machine',
    about: 'A straight boundary with the widest margin, one class against the rest (LinearSVC). Fast on many rows and columns.',
    tasks: ['classification'],
    scale: true,
    takesMissing: false,
    takesSparse: true,
    onRequest: ['classification'],
    parameters: () => ({
      c: positive('Price of a row on the wrong side.', 1, 'C'),
      loss: {
        kind: 'choice',
        about: 'How the price grows with the distance.',
        sklearn: 'loss',
        default: 'squared-hinge',
        choices: ['squared-hinge', 'hinge'],
      },
      'intercept-scaling': positive(
        'Value of the column whose weight is the intercept; larger ones make its penalty smaller.',
        1,
        'intercept_scaling',
      ),
      'max-iterations': count('Passes over the rows at most.', 1000, 1_000_000, 'max_iter'),
      tolerance: positive('Largest violation that counts as done.', 1e-4, 'tol', 1),
      probability,
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
