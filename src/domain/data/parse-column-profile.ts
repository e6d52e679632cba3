import { isJsonObject } from '#kernel/json.ts';
import type { ColumnProfile, Histogram, NumberColumnProfile } from '#kernel/records/column-profile.ts';

/** A column profile from JSON of unknown origin; undefined when it is not one. Unknown members are dropped. */
export function parseColumnProfile(value: unknown): ColumnProfile | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, kind, count, nulls, distinctSketch } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof count !== 'number' || typeof nulls !== 'number') return undefined;
  if (distinctSketch !== undefined && typeof distinctSketch !== 'string') return undefined;
  const base = { name, count, nulls, ...(distinctSketch === undefined ? {} : { distinctSketch }) };
  if (kind === 'number') {
    const { min, max, mean, sd, whole, quantiles } = value as Record<string, unknown>;
    if (![min, max, mean, sd].every((item) => item === null || typeof item === 'number') || typeof whole !== 'boolean') return undefined;
    if (!isNumbers(quantiles)) return undefined;
    const numbers = { min, max, mean, sd } as Record<'min' | 'max' | 'mean' | 'sd', number | null>;
    const more = parseNumberSketches(value as Record<string, unknown>);
    return more === undefined ? undefined : { ...base, kind, ...numbers, whole, quantiles, ...more };
  }
  const { distinct, top, topError } = value as Record<string, unknown>;
  if (kind !== 'text' || typeof distinct !== 'number') return undefined;
  if (topError !== undefined && typeof topError !== 'number') return undefined;
  const counted = parseTop(top, (item) => (typeof item === 'string' ? item : undefined));
  return counted === undefined ? undefined : { ...base, kind, distinct, top: counted, ...(topError === undefined ? {} : { topError }) };
}

type NumberSketches = Pick<NumberColumnProfile, 'skewness' | 'kurtosis' | 'quantileError' | 'distinct' | 'top' | 'histogram'>;

function parseNumberSketches(value: Readonly<Record<string, unknown>>): NumberSketches | undefined {
  const numbers = (['skewness', 'kurtosis', 'quantileError', 'distinct'] as const).filter((name) => value[name] !== undefined);
  if (numbers.some((name) => typeof value[name] !== 'number')) return undefined;
  const top = value['top'] === undefined ? undefined : parseTop(value['top'], (item) => (typeof item === 'number' ? item : undefined));
  if (value['top'] !== undefined && top === undefined) return undefined;
  const histogram = value['histogram'] === undefined ? undefined : parseHistogram(value['histogram']);
  if (value['histogram'] !== undefined && histogram === undefined) return undefined;
  return {
    ...Object.fromEntries(numbers.map((name) => [name, value[name] as number])),
    ...(top === undefined ? {} : { top }),
    ...(histogram === undefined ? {} : { histogram }),
  };
}

function parseTop<Value>(
  value: unknown,
  read: (item: unknown) => Value | undefined,
): { readonly value: Value; readonly count: number }[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const counted = (value as readonly unknown[]).map((item) => {
    const entry = isJsonObject(item) ? (item as Record<string, unknown>) : {};
    const one = read(entry['value']);
    return one !== undefined && typeof entry['count'] === 'number' ? { value: one, count: entry['count'] } : undefined;
  });
  return counted.every((item) => item !== undefined) ? counted : undefined;
}

function parseHistogram(value: unknown): Histogram | undefined {
  if (!isJsonObject(value)) return undefined;
  const { exponent, first, counts } = value as Record<string, unknown>;
  return Number.isSafeInteger(exponent) && typeof first === 'number' && isNumbers(counts)
    ? { exponent: exponent as number, first, counts }
    : undefined;
}

const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((item) => typeof item === 'number');
