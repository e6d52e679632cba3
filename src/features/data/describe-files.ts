import { formatFileList } from '#domain/data/manifest.ts';
import { formatOfTable } from '#domain/data/table-format.ts';
import type { TableReading } from '#domain/data/csv/table-builder.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { profileTable } from '#numeric/profile/column-profile.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { readTableSources } from './read-table.ts';

export interface DescribedFiles {
  readonly manifest: DatasetManifest;
  readonly digest: Sha256;
  /** All rows of all table files; undefined without tables, or when they do not have the same columns. */
  readonly table: Table | undefined;
}

/** Quantiles in a manifest: enough to see a shift in a pull request, few enough to be read in a diff. */
const MANIFEST_PROFILE = { quantiles: 101, top: 100 };

/** Reads the tables among the files and says in a manifest what the dataset is. Table defects fail with their own codes. */
export async function describeFiles(
  name: string,
  files: readonly DataFile[],
  reading: TableReading,
  source: DatasetManifest['source'],
  ports: Pick<Workspace, 'hasher'>,
  personal: ReadonlySet<string> = new Set(),
): Promise<DescribedFiles> {
  const tables = files.filter((file) => formatOfTable(file.path) !== undefined);
  const { table, rows } = await readTables(tables, reading);
  const rowsOf = new Map(tables.map((file, index) => [file.path, rows[index]!]));
  const listed = files.map((file) => datasetFile(file, rowsOf.get(file.path)));
  const manifest: DatasetManifest = {
    schemaVersion: 1,
    kind: 'dataset',
    name,
    files: listed,
    ...(tables.length === 0 ? {} : { rows: rows.reduce((sum, count) => sum + count, 0) }),
    ...(table === undefined
      ? {}
      : { columns: profileTable(table, MANIFEST_PROFILE).map((column) => (personal.has(column.name) ? withoutWords(column) : column)) }),
    ...(source === undefined ? {} : { source }),
  };
  return { manifest, digest: ports.hasher.sha256(formatFileList(listed)), table };
}

/** A manifest is in git for ever and read by everybody, so the words of a column that is marked as personal stay out of it. */
const withoutWords = (column: ColumnProfile): ColumnProfile => (column.kind === 'text' ? { ...column, top: [] } : column);

/** Tables with different columns are described one by one; a dataset may hold several. */
async function readTables(
  tables: readonly DataFile[],
  reading: TableReading,
): Promise<{ readonly table: Table | undefined; readonly rows: readonly number[] }> {
  if (tables.length === 0) return { table: undefined, rows: [] };
  try {
    return await readTableSources(tables, reading);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'data.tables-differ') throw error;
    const rows: number[] = [];
    for (const file of tables) rows.push((await readTableSources([file], reading)).rows[0]!);
    return { table: undefined, rows };
  }
}
