import type { DemoCandidates } from '#domain/pipeline/demo/configuration.ts';

/** Overrides that make the trainings of the demo quick without changing its story. */
export const MINIMAL_SEARCH = [
  'models.iris-classifier.train.algorithms={logistic-regression: {l2: [0.1]}, decision-tree: {}}',
  'models.iris-classifier.train.search={folds: 2, repeats: 1}',
  'models.house-prices.train.algorithms={linear-regression: {}, gradient-boosting: {iterations: [10], learning-rate: [0.3]}}',
  'models.house-prices.train.search.folds=2',
];

export const MINIMAL_CANDIDATES: DemoCandidates = {
  better: {
    about: 'more rounds',
    set: ['models.house-prices.train.algorithms={gradient-boosting: {iterations: [30], learning-rate: [0.3]}}'],
  },
  worse: { about: 'a stump', set: ['models.house-prices.train.algorithms={decision-tree: {max-depth: [1]}}'] },
};
