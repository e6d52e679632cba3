import type { SearchedValues } from '#kernel/project.ts';
import { isAlgorithmId, type AlgorithmId } from './registry.ts';

type Ranges = Readonly<Record<string, SearchedValues>>;

const orders = (low: number, high: number): SearchedValues => ({ low, high, log: true });

const forest: Ranges = {
  trees: [100, 200],
  'max-features': ['sqrt', 0.3, 0.6, 1],
  'min-samples-leaf': orders(1, 20),
};

/** Where parameters matter, for searches over algorithms of which nothing more is said. Those without are tried with their defaults. */
const RANGES: Partial<Record<AlgorithmId, Ranges>> = {
  'random-forest': forest,
  'extra-trees': forest,
  'gradient-boosting': {
    iterations: orders(50, 500),
    'learning-rate': orders(0.02, 0.3),
    leaves: orders(7, 127),
    'min-samples-leaf': orders(5, 100),
    l2: orders(1e-3, 10),
  },
  'decision-tree': { 'max-depth': { low: 2, high: 20 }, 'min-samples-leaf': orders(1, 50) },
  'logistic-regression': { l2: orders(1e-3, 100) },
  'linear-svm': { c: orders(1e-3, 100) },
  svm: { c: orders(0.1, 100), gamma: orders(1e-3, 1) },
  'k-nearest-neighbors': { neighbors: orders(1, 50), weights: ['uniform', 'distance'] },
  'naive-bayes': { smoothing: orders(1e-10, 1e-2) },
  'multinomial-naive-bayes': { alpha: orders(0.01, 10) },
  'bernoulli-naive-bayes': { alpha: orders(0.01, 10) },
  ridge: { l2: orders(1e-3, 100) },
  lasso: { alpha: orders(1e-4, 1) },
  'elastic-net': { alpha: orders(1e-4, 1), 'l1-ratio': { low: 0.05, high: 0.95 } },
  mlp: { 'hidden-layer-sizes': ['32', '100', '64x32'], alpha: orders(1e-5, 1e-1), 'learning-rate-init': orders(3e-4, 1e-2) },
};

/** What to search over by parameter; nothing for an algorithm without parameters that matter. */
export const defaultRanges = (algorithm: string): Ranges => (isAlgorithmId(algorithm) ? (RANGES[algorithm] ?? {}) : {});
