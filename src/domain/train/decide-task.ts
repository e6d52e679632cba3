import type { Task } from '#kernel/metric.ts';
import type { Column } from '#kernel/table.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import { ALGORITHMS, isAlgorithmId, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';

export interface TaskHints {
  /** Algorithms that were named. */
  readonly algorithms: readonly string[];
  /** Metrics that were named. */
  readonly metrics: readonly string[];
}

/** Whole numbers with at most this many distinct values are taken for classes when nothing else says what they are. */
export const FEW_VALUES = 20;

/**
 * Text is classified. Numbers are classified when the named algorithms or metrics do nothing else, or when nothing was named and they
 * look like class numbers: whole, at most 20 distinct ones, each on average in five rows or more.
 */
export function decideTask(target: Column, hints: TaskHints): Task {
  if (target.kind === 'text') return 'classification';
  const hinted = [...hints.algorithms.map(tasksOfAlgorithm), ...hints.metrics.map((name) => findMetric(name)?.tasks)];
  for (const tasks of hinted) if (tasks?.length === 1) return tasks[0]!;
  const distinct = new Set<number>();
  for (const value of target.values) {
    if (Number.isNaN(value)) continue;
    distinct.add(value);
    if (!Number.isInteger(value) || distinct.size > FEW_VALUES) return 'regression';
  }
  return distinct.size * 5 <= target.values.length ? 'classification' : 'regression';
}

const tasksOfAlgorithm = (name: string): readonly Task[] | undefined =>
  isAlgorithmId(name) ? (ALGORITHMS[name] as AlgorithmSpec).tasks : undefined;
