import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { ColumnProfile, NumberColumnProfile, TextColumnProfile } from '#kernel/records/column-profile.ts';
import type { Column, NumberColumn, Table, TextColumn } from '#kernel/table.ts';
import { evenQuantiles } from './quantiles.ts';

export interface ProfileOptions {
  /** Quantiles kept for a number column; 1,001 keeps the error of a Kolmogorov–Smirnov distance at or below 1e-3. */
  readonly quantiles?: number;
  /** Values kept for a text column. */
  readonly top?: number;
}

const DEFAULT_QUANTILES = 1001;
const DEFAULT_TOP = 200;

/** Statistics of one column. Missing values are counted in `nulls` and take part in nothing else; `count` is all rows. */
export function profileColumn(column: Column, options: ProfileOptions = {}): ColumnProfile {
  return column.kind === 'number'
    ? profileNumbers(column, options.quantiles ?? DEFAULT_QUANTILES)
    : profileTexts(column, options.top ?? DEFAULT_TOP);
}

/** Statistics of every column, in column order. */
export const profileTable = (table: Table, options: ProfileOptions = {}): ColumnProfile[] =>
  table.columns.map((column) => profileColumn(column, options));

function profileNumbers(column: NumberColumn, quantiles: number): NumberColumnProfile {
  const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
  const count = column.values.length;
  const known = sorted.length;
  const base = { name: column.name, kind: 'number', count, nulls: count - known } as const;
  if (known === 0) return { ...base, min: null, max: null, mean: null, sd: null, whole: false, quantiles: [] };
  const mean = sum(sorted) / known;
  return {
    ...base,
    min: sorted[0]!,
    max: sorted[known - 1]!,
    mean,
    sd: known < 2 ? null : Math.sqrt(sumOfSquares(sorted, mean) / (known - 1)),
    whole: sorted.every(Number.isInteger),
    quantiles: evenQuantiles(sorted, Math.min(quantiles, known)),
  };
}

/** Neumaier's compensated sum: the mean of a long column does not depend on its length for its accuracy. */
function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Σ(x − mean)² with the correction of Chan, Golub and LeVeque for a rounded mean. */
function sumOfSquares(values: Float64Array, mean: number): number {
  let squares = 0;
  let rest = 0;
  for (const value of values) {
    const deviation = value - mean;
    squares += deviation * deviation;
    rest += deviation;
  }
  return Math.max(0, squares - (rest * rest) / values.length);
}

function profileTexts(column: TextColumn, top: number): TextColumnProfile {
  const counts = new Uint32Array(column.dictionary.length);
  let nulls = 0;
  for (const code of column.codes) {
    if (code < 0) nulls += 1;
    else counts[code]! += 1;
  }
  const used = [...counts.keys()].filter((code) => counts[code]! > 0);
  used.sort((left, right) => counts[right]! - counts[left]! || byCodeUnit(column.dictionary[left]!, column.dictionary[right]!));
  return {
    name: column.name,
    kind: 'text',
    count: column.codes.length,
    nulls,
    distinct: used.length,
    top: used.slice(0, top).map((code) => ({ value: column.dictionary[code]!, count: counts[code]! })),
  };
}
