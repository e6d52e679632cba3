export const DIRECTIONS = ['higher', 'lower'] as const;

/** Which way is better. */
export type Direction = (typeof DIRECTIONS)[number];

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence level such as 0.95. */
  readonly level: number;
}

/** A measured value; the interval says how far it can be trusted. */
export interface Metric {
  readonly value: number;
  readonly better: Direction;
  readonly interval?: Interval;
  /** Unit for people: `ms`, `USD`; absent for plain ratios. */
  readonly unit?: string;
}

/** Metrics by kebab-case name. */
export type MetricSet = Readonly<Record<string, Metric>>;

export const TASKS = ['classification', 'regression'] as const;

export type Task = (typeof TASKS)[number];
