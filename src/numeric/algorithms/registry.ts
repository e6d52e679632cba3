import type { Json } from '#kernel/json.ts';
import type { Task } from '#kernel/metric.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { resolveParameters, type NumberParameter, type ParameterSpecs } from './parameters.ts';
import type { ParameterValues } from './model.ts';

/** An algorithm as data: what configuration checks, documentation and the preprocessing need to know. */
export interface AlgorithmSpec {
  readonly title: string;
  readonly about: string;
  readonly tasks: readonly Task[];
  /** Whether numbers are scaled to mean 0 and standard deviation 1 first. */
  readonly scale: boolean;
  /** Whether missing numbers are learned from; otherwise they are replaced by the median. */
  readonly takesMissing: boolean;
  readonly parameters: (task: Task) => ParameterSpecs;
}

const count = (about: string, standard: number, maximum: number, sklearn?: string, minimum = 1): NumberParameter => ({
  kind: 'integer',
  about,
  default: standard,
  minimum,
  maximum,
  ...(sklearn === undefined ? {} : { sklearn }),
});

const maxDepth = (standard: number | null): NumberParameter => ({
  kind: 'integer',
  about: 'Levels of splits at most; null for no limit.',
  sklearn: 'max_depth',
  default: standard,
  minimum: 1,
  maximum: 1000,
  optional: true,
});

const l2 = (about: string, standard: number, sklearn: string): NumberParameter => ({
  kind: 'number',
  about,
  sklearn,
  default: standard,
  minimum: 0,
  maximum: Infinity,
});

const treeLimits = (maxFeatures: string | null): ParameterSpecs => ({
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
});

/** Every built-in algorithm by id. Names and defaults carry scikit-learn's meaning; `sklearn` names the counterpart. */
export const ALGORITHMS = {
  'random-forest': {
    title: 'Random forest',
    about: 'Many trees on resampled rows, averaged. A strong default that needs no tuning.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: false,
    parameters: (task) => ({
      trees: count('Number of trees.', 100, 10_000, 'n_estimators'),
      ...treeLimits(task === 'classification' ? 'sqrt' : null),
      bootstrap: { kind: 'flag', about: 'Whether each tree sees rows drawn with replacement.', sklearn: 'bootstrap', default: true },
    }),
  },
  'gradient-boosting': {
    title: 'Gradient boosting',
    about: 'Trees that each mend what the ones before left over, on 255 bins a column. Usually the most accurate on tables.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: true,
    parameters: () => ({
      iterations: count('Boosting rounds; one tree a class each for three classes and more.', 100, 100_000, 'max_iter'),
      'learning-rate': {
        kind: 'number',
        about: 'Share of each tree that is taken.',
        sklearn: 'learning_rate',
        default: 0.1,
        minimum: 0,
        above: true,
        maximum: 10,
      },
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
      l2: l2('Penalty on leaf values.', 0, 'l2_regularization'),
    }),
  },
  'decision-tree': {
    title: 'Decision tree',
    about: 'One tree of yes-or-no questions (CART). Easy to read, quick to overfit when it is fully grown.',
    tasks: ['classification', 'regression'],
    scale: false,
    takesMissing: false,
    parameters: () => treeLimits(null),
  },
  'logistic-regression': {
    title: 'Logistic regression',
    about: 'A weighted sum turned into probabilities. Fast, calibrated, and easy to explain.',
    tasks: ['classification'],
    scale: true,
    takesMissing: false,
    parameters: () => ({
      l2: l2('Penalty on the weights: 1 / C of scikit-learn; "c" is accepted in its place.', 1, '1 / C'),
      'max-iterations': count('Optimiser steps at most.', 1000, 1_000_000, 'max_iter'),
      tolerance: {
        kind: 'number',
        about: 'Largest gradient component that counts as done (scikit-learn stops at 1e-4 already).',
        sklearn: 'tol',
        default: 1e-6,
        minimum: 0,
        above: true,
        maximum: 1,
      },
    }),
  },
  svm: {
    title: 'Support vector machine',
    about: 'The widest margin between classes, straight or curved (RBF kernel). Good on small tables; slow above 20,000 rows.',
    tasks: ['classification'],
    scale: true,
    takesMissing: false,
    parameters: () => ({
      c: {
        kind: 'number',
        about: 'Price of a row on the wrong side.',
        sklearn: 'C',
        default: 1,
        minimum: 0,
        above: true,
        maximum: Infinity,
      },
      kernel: { kind: 'choice', about: 'Shape of the boundary.', sklearn: 'kernel', default: 'rbf', choices: ['rbf', 'linear'] },
      gamma: {
        kind: 'number',
        about: 'Reach of a row in the RBF kernel: scale is 1 / (columns × variance), auto is 1 / columns.',
        sklearn: 'gamma',
        default: 'scale',
        minimum: 0,
        above: true,
        maximum: Infinity,
        words: ['scale', 'auto'],
      },
      tolerance: {
        kind: 'number',
        about: 'Largest violation that counts as done.',
        sklearn: 'tol',
        default: 1e-3,
        minimum: 0,
        above: true,
        maximum: 1,
      },
      probability: {
        kind: 'flag',
        about: 'Whether class probabilities are fitted too, by five more fits; on by default, unlike scikit-learn.',
        sklearn: 'probability',
        default: true,
      },
    }),
  },
  'k-nearest-neighbors': {
    title: 'k nearest neighbours',
    about: 'The answer of the most similar training rows. Keeps the training rows in the model.',
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
    }),
  },
  'naive-bayes': {
    title: 'Naive Bayes',
    about: 'A normal distribution for every class and column. The fastest; a baseline that is sometimes hard to beat.',
    tasks: ['classification'],
    scale: false,
    takesMissing: false,
    parameters: () => ({
      smoothing: {
        kind: 'number',
        about: 'Share of the largest column variance added to all variances.',
        sklearn: 'var_smoothing',
        default: 1e-9,
        minimum: 0,
        above: true,
        maximum: 1e6,
      },
    }),
  },
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
    parameters: () => ({ l2: l2('Penalty on the weights, on scaled columns.', 1, 'alpha') }),
  },
} as const satisfies Record<string, AlgorithmSpec>;

export type AlgorithmId = keyof typeof ALGORITHMS;

export const ALGORITHM_IDS = Object.keys(ALGORITHMS) as readonly AlgorithmId[];

export const isAlgorithmId = (text: string): text is AlgorithmId => Object.hasOwn(ALGORITHMS, text);

export const algorithmsFor = (task: Task): AlgorithmId[] =>
  ALGORITHM_IDS.filter((id) => (ALGORITHMS[id] as AlgorithmSpec).tasks.includes(task));

/** Checks an algorithm's name, its task and its parameters; every problem is one sentence. */
export function resolveAlgorithm(
  id: string,
  task: Task,
  given: Readonly<Record<string, Json>>,
): Result<{ readonly id: AlgorithmId; readonly parameters: ParameterValues }, string[]> {
  if (!isAlgorithmId(id)) {
    const allowed = algorithmsFor(task);
    return err([`algorithm "${id}" is unknown; for ${task} there are ${allowed.join(', ')}.${didYouMean(id, allowed)}`]);
  }
  const spec: AlgorithmSpec = ALGORITHMS[id];
  if (!spec.tasks.includes(task)) {
    return err([`algorithm "${id}" does ${spec.tasks.join(' and ')}, and this is ${task}; there are ${algorithmsFor(task).join(', ')}.`]);
  }
  const resolved = resolveParameters(spec.parameters(task), withoutAlias(id, given));
  return resolved.ok ? ok({ id, parameters: resolved.value }) : err(resolved.error.map((problem) => `${id}: ${problem}`));
}

/** `c` of logistic regression is another way to write `l2` = 1 / c. */
function withoutAlias(id: AlgorithmId, given: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { c, ...others } = given;
  if (id !== 'logistic-regression' || typeof c !== 'number' || c <= 0 || 'l2' in given) return given;
  return { ...others, l2: 1 / c };
}
