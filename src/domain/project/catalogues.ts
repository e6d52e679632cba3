import type { Direction, Task } from '#kernel/metric.ts';

/** What the numeric library offers, as names; `parseProject` checks against it without knowing a single algorithm. */
export interface Catalogues {
  readonly algorithms: readonly KnownAlgorithm[];
  readonly metrics: readonly KnownMetric[];
}

export interface KnownAlgorithm {
  readonly name: string;
  /** Tasks it can do. */
  readonly tasks: readonly Task[];
  readonly parameters: readonly string[];
  /** What is wrong with a value of a known parameter, one sentence each; none when it is accepted. */
  readonly problemsOf: (parameter: string, value: unknown, task: Task) => readonly string[];
}

export interface KnownMetric {
  readonly name: string;
  readonly better: Direction;
  readonly tasks: readonly Task[];
}
