import { inferSchema } from '#domain/data/schema/infer-schema.ts';
import { formatTableSchema } from '#domain/data/schema/format-table-schema.ts';
import type { TableSchema } from '#domain/data/schema/table-schema.ts';
import { formatOfTable } from '#domain/data/table-format.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { DatasetManifest, DatasetTable } from '#kernel/records/dataset.ts';
import type { DataFile } from './data-file.ts';
import type { ProfiledTables } from './profile-tables.ts';

/** Tables that the manifest describes and whose files are all what they were then, as if they had been read. Places are those in `sources`. */
export function keptTables(
  before: DatasetManifest | undefined,
  sources: readonly DataFile[],
  schema: TableSchema | undefined,
): readonly ProfiledTables[] {
  const places = new Map(sources.map((source, index) => [source.path, index]));
  const tables = before?.tables ?? [];
  return tables.flatMap((table) => {
    const files = before!.files.filter((file) => file.rows !== undefined && (tables.length === 1 || file.table === table.name));
    const same = files.every((file) => sources[places.get(file.path) ?? -1]?.sha256 === file.sha256);
    if (files.length === 0 || !same || !wasReadBy(schema, table)) return [];
    return [{ columns: table.columns, sources: files.map((file) => ({ index: places.get(file.path)!, rows: file.rows! })) }];
  });
}

/** A schema says how values are read, and the manifest keeps the one that was used where it names the columns of the table. */
const wasReadBy = (schema: TableSchema | undefined, table: DatasetTable): boolean =>
  inManifest(JSON.parse(formatTableSchema(schema ?? inferSchema(table.columns))) as JsonObject) === inManifest(table.schema);

const inManifest = ({ fields, ...rest }: JsonObject): string => JSON.stringify({ fields, ...rest });

/** Whether files that were read have the columns of a kept table, so that they are one table. */
export const belongTogether = (left: ProfiledTables, right: ProfiledTables, sources: readonly DataFile[]): boolean =>
  isTyped(left, sources) === isTyped(right, sources) &&
  left.columns.length === right.columns.length &&
  left.columns.every((column, index) => column.name === right.columns[index]!.name);

/** Delimited files come first, then by first file: the order in which tables are read. */
export const inReadingOrder = (tables: readonly ProfiledTables[], sources: readonly DataFile[]): ProfiledTables[] =>
  tables.toSorted(
    (left, right) => Number(isTyped(left, sources)) - Number(isTyped(right, sources)) || left.sources[0]!.index - right.sources[0]!.index,
  );

const isTyped = (table: ProfiledTables, sources: readonly DataFile[]): boolean =>
  formatOfTable(sources[table.sources[0]!.index]!.path)?.family !== 'delimited';
