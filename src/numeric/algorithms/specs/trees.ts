import type { Task } from '#kernel/metric.ts';
import type { NumberParameter, ParameterSpecs } from '../parameters.ts';
import { classWeight, count, penalty, positive, share, type AlgorithmSpec } from './spec.ts';

const maxDepth = (standard: number | null): NumberParameter => ({
  kind: 'integer',
  about: 'Levels of splits at most; null for no limit.',
  sklearn: 'max_depth',
  default: standard,
  minimum: 1,
  maximum: 1000,
  optional: true,
});

const forClasses = (task: Task): ParameterSpecs => (task === 'classification' ? { 'class-weight': classWeight } : {});

const treeLimits = (task: Task, maxFeatures: string | null): ParameterSpecs => ({
  'max-depth': maxDepth(null),
  'min-samples-split': count('Rows that a node needs to be split.', 2, 1_000_000, 'min_samples_split', 2),
  'min-samples-leaf': count('Rows that every leaf keeps at least.', 1, 1_000_000, 'min_samples_leaf'),
  'max-features': {
    kind: 'number',
    about: 'Columns tried for every split: a share up to 1, a count above 1, sqrt or log2; null for all.',
    sklearn: 'max_features',
    default: maxFeatures,
    minimum: 0,
    maximum: 32_767,
    above: true,
    words: ['sqrt', 'log2'],
    optional: true,
  },
  'ccp-alpha': penalty('Pruning: splits that lower the impurity by less than this for each further leaf are taken back.', 0, 'ccp_alpha'),
  ...forClasses(task),
});

const forestParameters = (task: Task, bootstrap: boolean): ParameterSpecs => ({
  trees: count('Number of trees.', 100, 10_000, 'n_estimators'),
  ...treeLimits(task, task === 'classification' ? 'sqrt' : null),
  bootstrap: { kind: 'flag', about: 'Whether each tree sees rows drawn with replacement.', sklearn: 'bootstrap', default: bootstrap },
  'oob-score': {
    kind: 'flag',
    about: 'Whether the forest is scored on the rows that its trees did not see (accuracy or R²); needs bootstrap.',
    sklearn: 'oob_score',
    default: false,
  },
});

const boostingParameters = (task: Task): ParameterSpecs => ({
  iterations: count('Boosting rounds; one tree a class each for three classes and more.', 100, 100_000, 'max_iter'),
  'learning-rate': positive('Share of each tree that is taken.', 0.1, 'learning_rate', 10),
  leaves: {
    kind: 'integer',
    about: 'Leaves of a tree at most; null for no limit.',
    sklearn: 'max_leaf_nodes',
    default: 31,
    minimum: 2,
    maximum: 100_000,
    optional: true,
  },
  'max-depth': maxDepth(null),
  'min-samples-leaf': count('Rows that every leaf keeps at least.', 20, 1_000_000, 'min_samples_leaf'),
  l2: penalty('Penalty on leaf values.', 0, 'l2_regularization'),
  'early-stopping': {
    kind: 'flag',
    about: 'Whether to stop when the loss on held-out rows no longer falls; auto: above 10,000 rows.',
    sklearn: 'early_stopping',
    default: 'auto',
    words: ['auto'],
  },
  'validation-fraction': {
    ...share(
      'Share of the training rows held out for early stopping; null: the loss on the training rows decides.',
      0.1,
      'validation_fraction',
    ),
    above: true,
    maximum: 0.9,
    optional: true,
  },
  'n-iter-no-change': count('Rounds without a smaller loss after which to stop.', 10, 100_000, 'n_iter_no_change'),
  tol: penalty('How much smaller a loss must be to count.', 1e-7, 'tol'),
  'categorical-features': {
    kind: 'text',
    about: 'Columns learned from as categories: from-dtype for those that hold text, names with semicolons between, or null for none.',
    sklearn: 'categorical_features',
    default: 'from-dtype',
    form: 'from-dtype or names with semicolons between',
  },
  'monotonic-cst': {
    kind: 'text',
    about: 'Columns that predictions may only rise (1) or fall (-1) with: name:1;other:-1.',
    sklearn: 'monotonic_cst',
    default: null,
    form: 'column:1 or column:-1 with semicolons between',
  },
  ...forClasses(task),
});

/** Trees, alone and together. */
export const TREE_ALGORITHMS = {
  'random-forest': {
    title: 'Random forest',
    about: 'Many trees on resampled rows, averaged. A strong default that needs no tuning.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: false,
    takesWeights: true,
    parameters: (task) => forestParameters(task, true),
  },
  'extra-trees': {
    title: 'Extra trees',
    about: 'A forest whose thresholds are drawn at random. Faster than a random forest, often as good on noisy data.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: false,
    takesWeights: true,
    onRequest: ['classification', 'regression'],
    parameters: (task) => forestParameters(task, false),
  },
  'gradient-boosting': {
    title: 'Gradient boosting',
    about: 'Trees that each mend what the ones before left over, on 255 bins a column. Usually the most accurate on tables.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: true,
    takesWeights: true,
    takesCategories: true,
    parameters: boostingParameters,
  },
  'decision-tree': {
    title: 'Decision tree',
    about: 'One tree of yes-or-no questions (CART). Easy to read, quick to overfit when it is fully grown.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: false,
    takesWeights: true,
    parameters: (task) => treeLimits(task, null),
  },
} as const satisfies Record<string, AlgorithmSpec>;
