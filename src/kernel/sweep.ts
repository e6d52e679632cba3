import type { DurationMs } from './duration.ts';
import type { Direction } from './metric.ts';

/** A value that a program is given; numbers keep their type in records, and are written as JavaScript writes them. */
export type ParameterValue = string | number | boolean;

export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** Where the values of one parameter come from. */
export type ParameterSpace =
  | { readonly kind: 'choices'; readonly values: readonly ParameterValue[] }
  /** Both ends included; `whole` draws integers. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly log: boolean; readonly whole: boolean };

export const SWEEP_STRATEGIES = ['grid', 'random', 'halton'] as const;

export type SweepStrategy = (typeof SWEEP_STRATEGIES)[number];

/** `models.<name>.train.sweep`: one program with many settings. */
export interface SweepConfig {
  readonly parameters: Readonly<Record<string, ParameterSpace>>;
  readonly strategy: SweepStrategy;
  /** Settings that are drawn, except for a grid. */
  readonly samples: number;
  /** Runs of each setting, each with a seed of its own: what tells a better setting from a lucky one. */
  readonly seeds: number;
  /** Metric that ranks; the first gate of the model, else accuracy or r2, when absent. */
  readonly metric?: string;
  readonly better?: Direction;
  /** Trials at the same time. */
  readonly maxParallel: number;
  /** Sweeps of one group share the limits of time and cost over thirty days. */
  readonly group?: string;
  readonly limits: SweepLimits;
}

export interface SweepLimits {
  readonly trials: number;
  /** Run time of all trials together; no further one begins once it is used up. */
  readonly time?: DurationMs;
  /** In the currency of `price`. */
  readonly cost?: number;
  /** Trials of one sweep that may fail; after one more no further one begins. */
  readonly failures?: number;
}

/** One run of a sweep: a setting with a seed. */
export interface SweepTrial {
  /** Twelve hexadecimal digits that follow from model, setting and seed. */
  readonly id: string;
  readonly parameters: ParameterValues;
  readonly seed: number;
}
