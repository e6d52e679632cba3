import { count, type AlgorithmSpec } from './spec.ts';

/** Answers of similar rows. */
export const NEIGHBOR_ALGORITHMS = {
  'k-nearest-neighbors': {
    title: 'k nearest neighbours',
    about: 'The answer of the most similar training rows; of equally similar ones the first. Keeps the training rows in the model.',
    tasks: ['classification', 'regression'],
    scale: true,
    takesMissing: false,
    parameters: () => ({
      neighbors: count('Training rows that are asked.', 5, 100_000, 'n_neighbors'),
      weights: {
        kind: 'choice',
        about: 'Whether near ones count more.',
        sklearn: 'weights',
        default: 'uniform',
        choices: ['uniform', 'distance'],
      },
      algorithm: {
        kind: 'choice',
        about: 'How they are found; the answer is the same. auto takes the tree where it prunes.',
        sklearn: 'algorithm',
        default: 'auto',
        choices: ['auto', 'kd-tree', 'brute'],
      },
    }),
  },
} as const satisfies Record<string, AlgorithmSpec>;
