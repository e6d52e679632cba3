import { Failure } from '#kernel/failure.ts';
import type { Numbers, Texts, Value } from './value.ts';

export interface FunctionSpec {
  /** How many values it takes. */
  readonly count: { readonly least: number; readonly most: number };
  /** One sentence for the reference. */
  readonly about: string;
  /** Called with as many values as `count` allows; fails with `train.feature-expression` when one is of the wrong kind. */
  readonly evaluate: (values: readonly Value[], rows: number) => Value;
}

export const exactly = (count: number): FunctionSpec['count'] => ({ least: count, most: count });

export const atLeast = (least: number): FunctionSpec['count'] => ({ least, most: Infinity });

export function asNumbers(value: Value, user: string): Numbers {
  if (value.kind === 'number') return value;
  throw new Failure('train.feature-expression', {
    message: `${user} works on numbers; it was given text such as ${JSON.stringify(value.dictionary[0] ?? '')}.`,
  });
}

export function asTexts(value: Value, user: string): Texts {
  if (value.kind === 'text') return value;
  throw new Failure('train.feature-expression', {
    message: `${user} works on text; it was given numbers such as ${String(value.values.find((one) => !Number.isNaN(one)) ?? 0)}.`,
  });
}
