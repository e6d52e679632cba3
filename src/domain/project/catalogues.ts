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
}

export interface KnownMetric {
  readonly name: string;
  readonly better: Direction;
  readonly tasks: readonly Task[];
}
