import { datasetPaths } from '#domain/data/dataset-name.ts';
import { formatFileList } from '#domain/data/manifest.ts';
import { formatOfTable, TABLE_ENDINGS } from '#domain/data/table-format.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import { isInside } from '#kernel/relative-path.ts';
import { formatSemver } from '#kernel/semver.ts';
import { columnNames, findColumn, type Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { committedFiles } from './committed-files.ts';
import { readSchema, readingFor } from './dataset-schema.ts';
import { datasetVersions, resolveDataset } from './dataset-versions.ts';
import { datasetFile, type DataFile } from './data-file.ts';
import { ensureObjects } from './ensure-objects.ts';
import { readTableSources } from './read-table.ts';
import { workingFiles } from './working-files.ts';

export interface LoadDataset {
  readonly config: DatasetConfig;
  /** `v1.0.0`, a tag, a branch or a commit; the working tree when absent. */
  readonly reference?: string;
}

export interface LoadedDataset {
  readonly table: Table;
  readonly reference: DatasetReference;
  /** Size of the files that were read. */
  readonly bytes: ByteSize;
}

export type LoadPorts = Pick<
  Workspace,
  'root' | 'files' | 'parquet' | 'git' | 'hasher' | 'objects' | 'forge' | 'openRemoteObjects' | 'reporter'
>;

/**
 * Reads the rows of a configured dataset: LFS files by their pointers where the bytes are not in the working tree (fetched if need be,
 * verified always), plain files as they are. Missing target, defects of tables and absent data fail with their data.* codes.
 */
export async function loadDataset(command: LoadDataset, ports: LoadPorts): Promise<LoadedDataset> {
  const { config } = command;
  const files = await configuredFiles(command, ports);
  await ensureObjects(files, ports);
  const schema = config.schema === undefined ? undefined : await readSchema(config.schema, ports);
  const { table } = await readTableSources(files, ports, readingFor(schema));
  if (config.target !== undefined) requireTarget(table, config.target, config.name, files);
  const digest = digestOfFiles(files, ports);
  const version = await versionOf(config.name, digest, ports);
  const bytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return { table, bytes, reference: { name: config.name, ...(version === undefined ? {} : { version }), digest, rows: table.rows } };
}

/** The table files at the configured path; `data.table-missing` when there are none. */
export async function configuredFiles({ config, reference }: LoadDataset, ports: LoadPorts): Promise<readonly DataFile[]> {
  const path = config.path.replace(/\/+$/, '');
  const all =
    reference === undefined
      ? await workingFiles(path, ports, new Map(), linksAt(config))
      : await committedFiles(path, (await resolveDataset(config.name, reference, ports)).commit, ports);
  const tables = all.filter((file) => formatOfTable(file.path) !== undefined);
  if (tables.length === 0) {
    throw new Failure('data.table-missing', {
      message: `expected a file that ends in ${TABLE_ENDINGS} at ${config.path}, found ${
        all.length === 0
          ? 'no files'
          : all
              .map((file) => file.path)
              .slice(0, 5)
              .join(', ')
      }`,
      at: { file: config.path },
    });
  }
  return tables;
}

/** A dataset of our own has no links; what others laid out may, and they are no data. */
export const linksAt = ({ name, path }: DatasetConfig): 'refuse' | 'skip' => (isInside(datasetPaths(name).files, path) ? 'refuse' : 'skip');

function requireTarget(table: Table, target: string, name: string, files: readonly DataFile[]): void {
  if (findColumn(table, target) !== undefined) return;
  const columns = columnNames(table);
  throw new Failure('data.target-missing', {
    message: `target ${JSON.stringify(target)} is not a column of ${files[0]?.name ?? name}.${didYouMean(target, columns)}`,
    evidence: [`columns: ${columns.join(', ')}`],
    at: { file: files[0]?.name ?? name },
  });
}

/** The newest version with exactly these files. */
async function versionOf(name: string, digest: Sha256, ports: Pick<Workspace, 'forge'>): Promise<string | undefined> {
  const found = (await datasetVersions(name, ports)).find((version) => version.digest === digest);
  return found === undefined ? undefined : formatSemver(found.version);
}

/** Identity of a list of files without reading them again. */
export const digestOfFiles = (files: readonly DataFile[], ports: Pick<Workspace, 'hasher'>): Sha256 =>
  ports.hasher.sha256(formatFileList(files.map((file) => datasetFile(file))));
