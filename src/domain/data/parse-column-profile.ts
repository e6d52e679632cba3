import { isJsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';

/** A column profile from JSON of unknown origin; undefined when it is not one. Unknown members are dropped. */
export function parseColumnProfile(value: unknown): ColumnProfile | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, kind, count, nulls } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof count !== 'number' || typeof nulls !== 'number') return undefined;
  const base = { name, count, nulls };
  if (kind === 'number') {
    const { min, max, mean, sd, whole, quantiles } = value as Record<string, unknown>;
    if (![min, max, mean, sd].every((item) => item === null || typeof item === 'number') || typeof whole !== 'boolean') return undefined;
    if (!Array.isArray(quantiles) || !quantiles.every((item) => typeof item === 'number')) return undefined;
    const numbers = { min, max, mean, sd } as Record<'min' | 'max' | 'mean' | 'sd', number | null>;
    return { ...base, kind, ...numbers, whole, quantiles };
  }
  const { distinct, top } = value as Record<string, unknown>;
  if (kind !== 'text' || typeof distinct !== 'number' || !Array.isArray(top)) return undefined;
  const counted = (top as readonly unknown[]).map((item) => {
    const entry = isJsonObject(item) ? (item as Record<string, unknown>) : {};
    return typeof entry['value'] === 'string' && typeof entry['count'] === 'number'
      ? { value: entry['value'], count: entry['count'] }
      : undefined;
  });
  return counted.every((item) => item !== undefined) ? { ...base, kind, distinct, top: counted } : undefined;
}
