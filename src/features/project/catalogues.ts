import type { Catalogues, KnownAlgorithm } from '#domain/project/catalogues.ts';
import type { Json } from '#kernel/json.ts';
import { parameterNames } from '#numeric/algorithms/parameters.ts';
import { ALGORITHM_IDS, ALGORITHMS, resolveAlgorithm, type AlgorithmId, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import { METRIC_CATALOGUE } from '#numeric/metrics/catalogue.ts';

/** What the numeric library offers, as the configuration check needs it. */
export const CATALOGUES: Catalogues = { algorithms: ALGORITHM_IDS.map(describeAlgorithm), metrics: METRIC_CATALOGUE };

function describeAlgorithm(name: AlgorithmId): KnownAlgorithm {
  const spec: AlgorithmSpec = ALGORITHMS[name];
  const names = spec.tasks.flatMap((task) => parameterNames(spec.parameters(task)));
  return {
    name,
    tasks: spec.tasks,
    parameters: [...new Set(names)],
    problemsOf: (parameter, value, task) => {
      const resolved = resolveAlgorithm(name, task, { [parameter]: value as Json });
      return resolved.ok ? [] : resolved.error;
    },
  };
}
