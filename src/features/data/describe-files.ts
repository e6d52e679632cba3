import { formatFileList } from '#domain/data/manifest.ts';
import { describeTable } from '#domain/data/profile/describe-table.ts';
import { personalColumns, type TableSchema } from '#domain/data/schema/table-schema.ts';
import { formatOfTable } from '#domain/data/table-format.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DatasetManifest, DatasetTable } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readingFor } from './dataset-schema.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { belongTogether, inReadingOrder, keptTables } from './kept-tables.ts';
import { profileTables, type ProfiledTables } from './profile-tables.ts';

export interface DescribedFiles {
  readonly manifest: DatasetManifest;
  readonly digest: Sha256;
}

/**
 * Reads the tables among the files and says in a manifest what the dataset is. Table defects fail with their own codes. Tables whose files
 * are all as the manifest of `before` says are taken from there.
 */
export async function describeFiles(
  name: string,
  files: readonly DataFile[],
  schema: TableSchema | undefined,
  before: DatasetManifest | undefined,
  source: DatasetManifest['source'],
  ports: Pick<Workspace, 'hasher' | 'parquet'>,
): Promise<DescribedFiles> {
  const sources = files.filter((file) => formatOfTable(file.path) !== undefined);
  const profiled = await readTables(sources, keptTables(before, sources, schema), schema, ports);
  const tables: DatasetTable[] = [];
  const rowsOf = new Map<DataFile, { readonly rows: number; readonly table?: string }>();
  for (const group of profiled) {
    const first = sources[group.sources[0]!.index]!.path;
    const table = describeTable(
      first,
      tables.map((one) => one.name),
      group.sources.reduce((sum, one) => sum + one.rows, 0),
      group.columns,
      schema,
      personalColumns(schema),
    );
    tables.push(table);
    for (const { index, rows } of group.sources)
      rowsOf.set(sources[index]!, { rows, ...(profiled.length > 1 ? { table: table.name } : {}) });
  }
  const listed = files.map((file) => ({ ...datasetFile(file), ...rowsOf.get(file) }));
  const manifest: DatasetManifest = {
    schemaVersion: 1,
    kind: 'dataset',
    name,
    files: listed,
    ...(tables.length === 0 ? {} : { rows: tables.reduce((sum, table) => sum + table.rows, 0), tables }),
    ...(source === undefined ? {} : { source }),
  };
  return { manifest, digest: ports.hasher.sha256(formatFileList(listed)) };
}

/** Reads what no kept table has. A kept table that gets more files is read again with them. */
async function readTables(
  sources: readonly DataFile[],
  kept: readonly ProfiledTables[],
  schema: TableSchema | undefined,
  ports: Pick<Workspace, 'parquet'>,
): Promise<readonly ProfiledTables[]> {
  const known = new Set(kept.flatMap((table) => table.sources.map(({ index }) => index)));
  const indexes = sources.map((_, index) => index).filter((index) => !known.has(index));
  const read = await profileTables(
    indexes.map((index) => sources[index]!),
    ports,
    readingFor(schema),
  );
  const placed = read.map((table) => ({ ...table, sources: table.sources.map(({ index, rows }) => ({ index: indexes[index]!, rows })) }));
  const apart = kept.filter((table) => !placed.some((other) => belongTogether(table, other, sources)));
  return apart.length < kept.length ? await readTables(sources, apart, schema, ports) : inReadingOrder([...kept, ...placed], sources);
}
