import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { FieldConstraints, FieldSchema, TableSchema } from './table-schema.ts';

/** Texts with at most this many values in at least ten times as many rows are taken for categories. */
const MAX_CATEGORIES = 50;

/**
 * A schema that the profiled data fulfils, as a first draft for people to review: types, which columns are always there, categories.
 * Ranges are left out on purpose: tomorrow's maximum is not wrong because it is greater than today's.
 */
export const inferSchema = (columns: readonly ColumnProfile[]): TableSchema => ({
  fields: columns.map(inferField),
  fieldsMatch: 'exact',
  primaryKey: [],
  uniqueKeys: [],
});

function inferField(column: ColumnProfile): FieldSchema {
  const required: FieldConstraints = column.nulls === 0 ? { required: true } : {};
  if (column.kind === 'number') return { name: column.name, type: column.whole ? 'integer' : 'number', constraints: required };
  const known = column.count - column.nulls;
  const categorical =
    column.distinct > 0 && column.distinct <= MAX_CATEGORIES && column.distinct === column.top.length && known >= 10 * column.distinct;
  const values = column.top.map((entry) => entry.value).sort();
  return { name: column.name, type: 'string', constraints: { ...required, ...(categorical ? { enum: values } : {}) } };
}
