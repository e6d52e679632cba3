import type { FlagParameter } from '../parameters.ts';
import { penalty, positive, type AlgorithmSpec } from './spec.ts';

const fitPrior: FlagParameter = {
  kind: 'flag',
  about: 'Whether classes count as often as they occur; otherwise all the same.',
  sklearn: 'fit_prior',
  default: true,
};

const alpha = penalty('Occurrences added to every column of every class.', 1, 'alpha');

/** Naive Bayes in its three forms. */
export const BAYES_ALGORITHMS = {
  'naive-bayes': {
    title: 'Naive Bayes',
    about: 'A normal distribution for every class and column. The fastest; a baseline that is sometimes hard to beat.',
    tasks: ['classification'],
    scale: false,
    takesMissing: false,
    parameters: () => ({
      smoothing: positive('Share of the largest column variance added to all variances.', 1e-9, 'var_smoothing', 1e6),
    }),
  },
  'multinomial-naive-bayes': {
    title: 'Multinomial naive Bayes',
    about: 'How often each column occurs in a class: for counts and word weights, which are not negative.',
    tasks: ['classification'],
    scale: false,
    takesMissing: false,
    takesSparse: true,
    counts: true,
    onRequest: ['classification'],
    parameters: () => ({ alpha, 'fit-prior': fitPrior }),
  },
  'bernoulli-naive-bayes': {
    title: 'Bernoulli naive Bayes',
    about: 'Whether each column occurs in a class or not: for yes-or-no columns and short texts.',
    tasks: ['classification'],
    scale: false,
    takesMissing: false,
    takesSparse: true,
    onRequest: ['classification'],
    parameters: () => ({
      alpha,
      binarize: {
        kind: 'number',
        about: 'Values above this are yes.',
        sklearn: 'binarize',
        default: 0,
        minimum: -1e300,
        maximum: 1e300,
      },
      'fit-prior': fitPrior,
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
