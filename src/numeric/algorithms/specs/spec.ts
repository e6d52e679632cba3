import type { Task } from '#kernel/metric.ts';
import type { ChoiceParameter, NumberParameter, ParameterSpecs } from '../parameters.ts';

/** An algorithm as data: what configuration checks, documentation and the preprocessing need to know. */
export interface AlgorithmSpec {
  readonly title: string;
  readonly about: string;
  readonly tasks: readonly Task[];
  /** Whether numbers are scaled to mean 0 and standard deviation 1 first. */
  readonly scale: boolean;
  /** Whether missing numbers are learned from; otherwise they are replaced by the median. */
  readonly takesMissing: boolean;
  /** Whether rows can count more or less than others; otherwise weights are refused. */
  readonly takesWeights?: true;
  /** Whether categories are learned from as they are; otherwise each becomes a column of its own. */
  readonly takesCategories?: true;
  /** Whether words of text columns are taken as they are, sparse; otherwise they become ordinary columns. */
  readonly takesSparse?: true;
  /** Whether it learns from counts, so that nothing may be negative. */
  readonly counts?: true;
  /** Tasks for which a search without configured algorithms leaves it out: it needs data of one kind, or adds little to its relatives. */
  readonly onRequest?: readonly Task[];
  readonly parameters: (task: Task) => ParameterSpecs;
}

export const count = (about: string, standard: number, maximum: number, sklearn?: string, minimum = 1): NumberParameter => ({
  kind: 'integer',
  about,
  default: standard,
  minimum,
  maximum,
  ...(sklearn === undefined ? {} : { sklearn }),
});

/** A number from 0, such as a penalty. */
export const penalty = (about: string, standard: number, sklearn?: string): NumberParameter => ({
  kind: 'number',
  about,
  ...(sklearn === undefined ? {} : { sklearn }),
  default: standard,
  minimum: 0,
  maximum: Infinity,
});

/** A number above 0. */
export const positive = (about: string, standard: number, sklearn?: string, maximum = Infinity): NumberParameter => ({
  kind: 'number',
  about,
  ...(sklearn === undefined ? {} : { sklearn }),
  default: standard,
  minimum: 0,
  above: true,
  maximum,
});

/** A number from 0 to 1. */
export const share = (about: string, standard: number, sklearn?: string): NumberParameter => ({
  kind: 'number',
  about,
  ...(sklearn === undefined ? {} : { sklearn }),
  default: standard,
  minimum: 0,
  maximum: 1,
});

export const classWeight: ChoiceParameter = {
  kind: 'choice',
  about: 'How much rows count by their class: balanced gives every class the same total; null counts all rows alike.',
  sklearn: 'class_weight',
  default: null,
  choices: ['balanced'],
  optional: true,
};
