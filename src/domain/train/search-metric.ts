import type { Direction, Task } from '#kernel/metric.ts';
import { requireMetric } from '#numeric/metrics/catalogue.ts';

export interface SearchMetric {
  readonly name: string;
  readonly better: Direction;
  readonly needsProbabilities: boolean;
}

/** The metric that decides a search; `auto` is accuracy for classification and R² for regression. */
export function searchMetric(name: string, task: Task): SearchMetric {
  const definition = requireMetric(name === 'auto' || name === '' ? (task === 'classification' ? 'accuracy' : 'r2') : name, task);
  return { name: definition.name, better: definition.better, needsProbabilities: definition.needsProbabilities };
}
