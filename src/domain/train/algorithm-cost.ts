import type { AlgorithmId } from '#numeric/algorithms/registry.ts';

/** Rough order of the time that algorithms take. */
export const COST: Readonly<Record<AlgorithmId, number>> = {
  'neural-network': 7,
  svm: 6,
  mlp: 6,
  'random-forest': 5,
  'extra-trees': 5,
  'gradient-boosting': 4,
  'k-nearest-neighbors': 3,
  'decision-tree': 2,
  'logistic-regression': 2,
  'linear-svm': 2,
  ridge: 1,
  lasso: 1,
  'elastic-net': 1,
  'linear-regression': 1,
  'naive-bayes': 1,
  'multinomial-naive-bayes': 1,
  'bernoulli-naive-bayes': 1,
};
