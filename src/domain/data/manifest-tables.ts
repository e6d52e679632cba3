import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetManifest, DatasetTable } from '#kernel/records/dataset.ts';
import { parseColumnProfile } from './parse-column-profile.ts';

/** Every column of every table; where there are several tables, a column is called `table/column`. */
export function columnsOf(manifest: DatasetManifest): ColumnProfile[] {
  const tables = manifest.tables ?? [];
  if (tables.length === 1) return [...tables[0]!.columns];
  return tables.flatMap((table) => table.columns.map((column) => ({ ...column, name: `${table.name}/${column.name}` })));
}

/** The one table of a dataset whose tables all have the same columns. */
export const onlyTable = (manifest: DatasetManifest): DatasetTable | undefined =>
  manifest.tables?.length === 1 ? manifest.tables[0] : undefined;

/** Tables from JSON of unknown origin; undefined when they are none. */
export function parseTables(value: unknown): DatasetTable[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tables = (value as readonly unknown[]).map(parseTable);
  const named = new Set(tables.map((table) => table?.name));
  return named.size === tables.length && tables.every((table) => table !== undefined) ? tables : undefined;
}

function parseTable(value: unknown): DatasetTable | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, rows, schema } = value as Readonly<Record<string, unknown>>;
  const columns = parseColumns(value['columns']);
  if (typeof name !== 'string' || !Number.isSafeInteger(rows) || columns === undefined || !isJsonObject(schema)) return undefined;
  return { name, rows: rows as number, schema, columns };
}

function parseColumns(value: unknown): ColumnProfile[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const columns = (value as readonly unknown[]).map(parseColumnProfile);
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

/** The columns of a manifest from before tables had names, which had one table at most. */
export function parseOldColumns(value: unknown, rows: number): DatasetTable[] | undefined {
  const columns = parseColumns(value);
  if (columns === undefined) return undefined;
  const fields = columns.map(({ name, kind }): JsonObject => ({ name, type: kind === 'number' ? 'number' : 'string' }));
  return [{ name: 'table', rows, schema: { fields }, columns }];
}
