import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { MINUS } from '#kernel/number-text.ts';
import { columnNames, findColumn, type Column, type NumberColumn, type Table, type TextColumn } from '#kernel/table.ts';
import type { RowGroups } from './slices.ts';
import { sortedQuantile } from '../statistics/quantile.ts';

/** Values of a column beyond these are put together. */
const MOST_VALUES = 12;

export const MISSING_VALUE = '(missing)';
export const OTHER_VALUES = '(other)';

/** Groups of rows by a column of the table; `metrics.predictions-invalid` names the nearest column when there is none of the name. */
export function groupRowsBy(table: Table, name: string): RowGroups {
  const column = findColumn(table, name);
  if (column !== undefined) return groupRows(column);
  const names = columnNames(table);
  throw new Failure('metrics.predictions-invalid', {
    message: `expected a column "${name}" to slice by, found none.${didYouMean(name, names)}`,
    evidence: [`columns: ${names.join(', ')}`],
  });
}

/** By value, most frequent first; numbers with more than 12 distinct values by quarters. Missing values are a group of their own. */
export function groupRows(column: Column): RowGroups {
  return column.kind === 'text' ? byText(column) : new Set(column.values).size <= MOST_VALUES ? byNumber(column) : byQuarters(column);
}

const byText = ({ name, codes, dictionary }: TextColumn): RowGroups =>
  byValue(
    name,
    Array.from(codes, (code) => (code < 0 ? MISSING_VALUE : dictionary[code]!)),
  );

const byNumber = ({ name, values }: NumberColumn): RowGroups =>
  byValue(
    name,
    Array.from(values, (value) => (Number.isNaN(value) ? MISSING_VALUE : String(value))),
  );

function byValue(column: string, written: readonly string[]): RowGroups {
  const counts = new Map<string, number>();
  for (const value of written) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([, left], [, right]) => right - left).map(([value]) => value);
  const values = ranked.length <= MOST_VALUES ? ranked : [...ranked.slice(0, MOST_VALUES - 1), OTHER_VALUES];
  const groupOf = new Map(values.map((value, group) => [value, group]));
  return { column, values, groups: Int32Array.from(written, (value) => groupOf.get(value) ?? values.length - 1) };
}

function byQuarters({ name, values }: NumberColumn): RowGroups {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = [...new Set([0.25, 0.5, 0.75].map((share) => sortedQuantile(sorted, share)))];
  const written = cuts.map((cut) => String(Number(cut.toPrecision(4))).replace('-', MINUS));
  const labels = [
    `≤ ${written[0]}`,
    ...written.slice(1).map((cut, index) => `${written[index]} to ${cut}`),
    `> ${written[written.length - 1]}`,
  ];
  const groups = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return labels.length;
    const place = cuts.findIndex((cut) => value <= cut);
    return place < 0 ? cuts.length : place;
  });
  return { column: name, values: groups.includes(labels.length) ? [...labels, MISSING_VALUE] : labels, groups };
}
