import type { Comparison, Ordering, Subject } from './parse.ts';

/** Values of a subject; none when the item lacks it, several for the datasets of a run. */
export type Lookup = (subject: Subject) => readonly (string | number)[];

/** Whether all comparisons hold. What an item lacks compares as false, also with `!=`; only IS NULL is true of it. */
export const matches = (comparisons: readonly Comparison[], lookup: Lookup): boolean =>
  comparisons.every((comparison) => holds(comparison, lookup(comparison.subject)));

function holds(comparison: Comparison, values: readonly (string | number)[]): boolean {
  switch (comparison.operator) {
    case 'IS NULL':
      return values.length === 0;
    case 'IS NOT NULL':
      return values.length > 0;
    case 'IN':
      return values.some((value) => comparison.values.includes(String(value)));
    case 'NOT IN':
      return values.some((value) => !comparison.values.includes(String(value)));
    case 'LIKE':
      return values.some((value) => isLike(String(value), comparison.value));
    case 'ILIKE':
      return values.some((value) => isLike(String(value).toLowerCase(), comparison.value.toLowerCase()));
    default:
      return values.some((value) => compare(value, comparison.operator, comparison.value));
  }
}

function compare(left: string | number, operator: '=' | '!=' | '>' | '>=' | '<' | '<=', right: string | number): boolean {
  const [a, b] = typeof left === 'number' ? [left, Number(right)] : [left, String(right)];
  switch (operator) {
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
  }
}

/** SQL's LIKE: `%` is any text, `_` any character. Two pointers and one place to go back to, so the time is at most the product of the lengths. */
export function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let position = 0;
  let percent = -1;
  let resume = 0;
  while (at < text.length) {
    if (pattern[position] === '%') {
      percent = position++;
      resume = at;
    } else if (position < pattern.length && (pattern[position] === '_' || pattern[position] === text[at])) {
      position++;
      at++;
    } else if (percent >= 0) {
      position = percent + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[position] === '%') position++;
  return position === pattern.length;
}

/** Sorted by the orderings, what lacks a key last in both directions; items that are equal in all of them keep their order. */
export function sortBy<Item>(
  items: readonly Item[],
  orderings: readonly Ordering[],
  lookup: (item: Item, subject: Subject) => readonly (string | number)[],
): Item[] {
  const keyed = items.map((item) => ({ item, keys: orderings.map(({ subject }) => lookup(item, subject)[0]) }));
  keyed.sort((left, right) => {
    for (const [index, { descending }] of orderings.entries()) {
      const a = left.keys[index];
      const b = right.keys[index];
      if (a === b || (isLacking(a) && isLacking(b))) continue;
      if (isLacking(a)) return 1;
      if (isLacking(b)) return -1;
      return (a! < b! ? -1 : 1) * (descending ? -1 : 1);
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

const isLacking = (value: string | number | undefined): boolean => value === undefined || Number.isNaN(value);
