import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { Column } from '#kernel/table.ts';

/** Categories of one column that are told apart; the rarest beyond that share "none of them". */
export const MAX_CATEGORIES = 200;

export interface ColumnCategories {
  /** The most frequent ones, in order of code units. */
  readonly categories: readonly string[];
  /** Null when the column has no value at all. */
  readonly mostFrequent: string | null;
}

/** The most frequent values of a column; ties go to the smaller text. */
export function categoriesOf(column: Column, limit = MAX_CATEGORIES): ColumnCategories {
  const counts = new Map<string, number>();
  const count = (value: string, times: number): void => void counts.set(value, (counts.get(value) ?? 0) + times);
  if (column.kind === 'number') {
    for (const value of column.values) if (!Number.isNaN(value)) count(String(value), 1);
  } else {
    const byCode = new Float64Array(column.dictionary.length);
    for (const code of column.codes) if (code >= 0) byCode[code]!++;
    column.dictionary.forEach((value, code) => {
      if (byCode[code]! > 0) count(value, byCode[code]!);
    });
  }
  const ranked = [...counts].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || byCodeUnit(left, right));
  return {
    categories: ranked
      .slice(0, limit)
      .map(([value]) => value)
      .sort(byCodeUnit),
    mostFrequent: ranked[0]?.[0] ?? null,
  };
}

/** −1 for a missing value, `categories.length` for one that is not listed. */
export type CategoryReader = (row: number) => number;

/** Numbers are taken for categories by their shortest decimal form, since a file with categories 1, 2, 3 reads as numbers. */
export function categoryReader(column: Column, categories: readonly string[]): CategoryReader {
  const slots = new Map(categories.map((category, slot) => [category, slot]));
  const slotOf = (value: string): number => slots.get(value) ?? categories.length;
  if (column.kind === 'number') {
    return (row) => {
      const value = column.values[row]!;
      return Number.isNaN(value) ? -1 : slotOf(String(value));
    };
  }
  const byCode = column.dictionary.map(slotOf);
  return (row) => {
    const code = column.codes[row]!;
    return code < 0 ? -1 : byCode[code]!;
  };
}

export const rowsOf = (column: Column): number => (column.kind === 'number' ? column.values.length : column.codes.length);
