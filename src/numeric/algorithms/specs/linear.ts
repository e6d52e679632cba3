import type { ParameterSpecs } from '../parameters.ts';
import { classWeight, count, penalty, positive, share, type AlgorithmSpec } from './spec.ts';

const descent: ParameterSpecs = {
  'max-iterations': count('Passes over the columns at most.', 1000, 1_000_000, 'max_iter'),
  tolerance: positive('Duality gap, as a share of ‖y‖², that counts as done.', 1e-4, 'tol', 1),
};

/** Weighted sums that tell classes apart. */
export const LOGISTIC_ALGORITHMS = {
  'logistic-regression': {
    title: 'Logistic regression',
    about: 'A weighted sum turned into probabilities. Fast, calibrated, and easy to explain.',
    tasks: ['classification'],
    scale: true,
    takesMissing: false,
    takesSparse: true,
    parameters: () => ({
      l2: {
        ...penalty('Penalty on the weights: 1 / C of scikit-learn; "c" is accepted in its place. 0 for none.', 1, '1 / C'),
        reciprocal: 'c',
      },
      'l1-ratio': share('Share of the penalty that is on absolute weights (lasso) in place of squares: 0 ridge, 1 lasso.', 0, 'l1_ratio'),
      'class-weight': classWeight,
      'max-iterations': count('Optimiser steps at most.', 1000, 1_000_000, 'max_iter'),
      tolerance: positive('Largest component of the mean gradient that counts as done.', 1e-4, 'tol', 1),
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;

/** Weighted sums that give values. */
export const LINEAR_ALGORITHMS = {
  'linear-regression': {
    title: 'Linear regression',
    about: 'Ordinary least squares. The baseline of every regression.',
    tasks: ['regression'],
    scale: true,
    takesMissing: false,
    parameters: () => ({}),
  },
  ridge: {
    title: 'Ridge regression',
    about: 'Least squares with a penalty on large weights.',
    tasks: ['regression'],
    scale: true,
    takesMissing: false,
    parameters: () => ({ l2: penalty('Penalty on the weights, on scaled columns.', 1, 'alpha') }),
  },
  lasso: {
    title: 'Lasso',
    about: 'Least squares with a penalty on absolute weights: columns that do not help get the weight 0.',
    tasks: ['regression'],
    scale: true,
    takesMissing: false,
    onRequest: ['regression'],
    parameters: () => ({ alpha: penalty('Penalty on the absolute weights, on scaled columns.', 1, 'alpha'), ...descent }),
  },
  'elastic-net': {
    title: 'Elastic net',
    about: 'Least squares with both penalties: picks columns as the lasso, and keeps groups of related ones together.',
    tasks: ['regression'],
    scale: true,
    takesMissing: false,
    onRequest: ['regression'],
    parameters: () => ({
      alpha: penalty('Penalty on the weights, on scaled columns.', 1, 'alpha'),
      'l1-ratio': share('Share of the penalty that is on absolute weights in place of squares.', 0.5, 'l1_ratio'),
      ...descent,
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
