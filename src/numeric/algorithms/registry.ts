import type { Json } from '#kernel/json.ts';
import type { Task } from '#kernel/metric.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterValues } from './model.ts';
import { resolveParameters } from './parameters.ts';
import { BAYES_ALGORITHMS } from './specs/bayes.ts';
import { LINEAR_ALGORITHMS, LOGISTIC_ALGORITHMS } from './specs/linear.ts';
import { MLP_ALGORITHMS } from './specs/mlp.ts';
import { NETWORK_ALGORITHMS } from './specs/network.ts';
import { NEIGHBOR_ALGORITHMS } from './specs/neighbors.ts';
import type { AlgorithmSpec } from './specs/spec.ts';
import { SVM_ALGORITHMS } from './specs/svm.ts';
import { TREE_ALGORITHMS } from './specs/trees.ts';

export type { AlgorithmSpec } from './specs/spec.ts';

/** Every built-in algorithm by id. Names and defaults carry scikit-learn's meaning; `sklearn` names the counterpart. */
export const ALGORITHMS = {
  ...TREE_ALGORITHMS,
  ...LOGISTIC_ALGORITHMS,
  ...SVM_ALGORITHMS,
  ...NEIGHBOR_ALGORITHMS,
  ...BAYES_ALGORITHMS,
  ...LINEAR_ALGORITHMS,
  ...MLP_ALGORITHMS,
  ...NETWORK_ALGORITHMS,
} as const satisfies Record<string, AlgorithmSpec>;

export type AlgorithmId = keyof typeof ALGORITHMS;

export const ALGORITHM_IDS = Object.keys(ALGORITHMS) as readonly AlgorithmId[];

export const isAlgorithmId = (text: string): text is AlgorithmId => Object.hasOwn(ALGORITHMS, text);

export const algorithmsFor = (task: Task): AlgorithmId[] =>
  ALGORITHM_IDS.filter((id) => (ALGORITHMS[id] as AlgorithmSpec).tasks.includes(task));

/** What a search tries when nothing is configured. */
export const searchedByDefault = (task: Task): AlgorithmId[] =>
  algorithmsFor(task).filter((id) => !((ALGORITHMS[id] as AlgorithmSpec).onRequest?.includes(task) ?? false));

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
  const resolved = resolveParameters(spec.parameters(task), given);
  return resolved.ok ? ok({ id, parameters: resolved.value }) : err(resolved.error.map((problem) => `${id}: ${problem}`));
}
