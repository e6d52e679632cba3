import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { Distribution } from './expectations.ts';
import type { TableSchema } from './table-schema.ts';

/** A mean that moves by more than a quarter of a standard deviation is a shift that people notice in models (Cohen's "small" begins at 0.2). */
const MEAN_BAND = 0.25;

/** How much the share of missing values may grow before somebody is told. */
const NULL_BAND = 0.05;

/**
 * Adds bounds to a schema that the profiled data fulfils with room to spare: ranges of means and of missing values, which only
 * warn, and half of the rows must still be there. A first draft for people to review in a pull request.
 */
export function inferExpectations(schema: TableSchema, columns: readonly ColumnProfile[], rows: number): TableSchema {
  const profileOf = new Map(columns.map((column) => [column.name, column]));
  return {
    ...schema,
    rowCount: { minimum: Math.floor(rows / 2) },
    fields: schema.fields.map((field) => {
      const profile = profileOf.get(field.name);
      return profile === undefined ? field : { ...field, distribution: expected(profile) };
    }),
  };
}

function expected(column: ColumnProfile): Distribution {
  const share = column.count === 0 ? 0 : column.nulls / column.count;
  const nullShare = { maximum: significant(Math.min(1, share + NULL_BAND)) };
  if (column.kind === 'text' || column.mean === null || column.sd === null || column.sd === 0) return { nullShare, severity: 'warning' };
  const band = MEAN_BAND * column.sd;
  return { severity: 'warning', mean: { minimum: significant(column.mean - band), maximum: significant(column.mean + band) }, nullShare };
}

const significant = (value: number): number => Number(value.toPrecision(4));
