import type { JsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetTable } from '#kernel/records/dataset.ts';
import { inferSchema } from '../schema/infer-schema.ts';
import { formatTableSchema } from '../schema/format-table-schema.ts';
import type { TableSchema } from '../schema/table-schema.ts';

/**
 * A table for the manifest. Its schema is the one of the dataset where that names exactly these columns, otherwise what the values tell.
 * `path` is that of its first file, `taken` the names of other tables.
 */
export function describeTable(
  path: string,
  taken: readonly string[],
  rows: number,
  columns: readonly ColumnProfile[],
  declared: TableSchema | undefined,
  personal: ReadonlySet<string>,
): DatasetTable {
  const names = new Set(columns.map(({ name }) => name));
  const fits = declared !== undefined && declared.fields.length === names.size && declared.fields.every(({ name }) => names.has(name));
  const schema = fits ? declared : inferSchema(columns);
  return {
    name: freeName(path.split('/').at(-1)!.replace(/\..*$/, '') || 'table', taken),
    rows,
    schema: JSON.parse(formatTableSchema(schema)) as JsonObject,
    columns: columns.map((column) => (personal.has(column.name) ? withoutValues(column) : column)),
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number++) name = `${wanted}-${number}`;
  return name;
}

/**
 * A manifest is in git for ever and read by everybody, so nothing that a value of a personal column could be read or guessed from is in it: no
 * words, no extremes, no quantiles of few values, no sketch that tells whether somebody is among them.
 */
function withoutValues(column: ColumnProfile): ColumnProfile {
  if (column.kind === 'text')
    return { name: column.name, kind: 'text', count: column.count, nulls: column.nulls, distinct: column.distinct, top: [] };
  const { name, count, nulls, mean, sd, whole } = column;
  return { name, kind: 'number', count, nulls, min: null, max: null, mean, sd, whole, quantiles: [] };
}
