import { explainTable, type TableExplanation } from '#domain/train/explain-model.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readTableFile } from '../data/read-table.ts';
import { readModelPackage } from '../model-package.ts';

export interface ExplainRows {
  /** Absolute path of the model package. */
  readonly folder: string;
  readonly data: TableFile;
  readonly background?: TableFile;
  /** Rows of the background at most. */
  readonly backgroundRows: number;
  readonly forClass?: string;
}

interface TableFile {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
}

export interface ExplainedRows {
  readonly manifest: ModelManifest;
  readonly table: Table;
  readonly explanation: TableExplanation;
}

/** Explains each row of a table file with the model of a package. */
export async function explainRows(command: ExplainRows, ports: Pick<Workspace, 'files' | 'hasher' | 'parquet'>): Promise<ExplainedRows> {
  const { manifest, stored } = await readModelPackage(command.folder, ports);
  // A column that the model knows as text stays text, even where the file has nothing but digits in it.
  const kinds = Object.fromEntries(manifest.signature.inputs.filter(({ kind }) => kind === 'text').map(({ name, kind }) => [name, kind]));
  const table = await readTableFile({ ...command.data, kinds }, ports);
  const background = command.background === undefined ? undefined : await readTableFile({ ...command.background, kinds }, ports);
  const sample = background === undefined ? undefined : evenly(background, command.backgroundRows);
  return { manifest, table, explanation: explainTable(stored, table, sample, command.forClass) };
}

function evenly(table: Table, most: number): Table {
  if (table.rows <= most) return table;
  return takeRows(
    table,
    Int32Array.from({ length: most }, (_, index) => Math.floor((index * table.rows) / most)),
  );
}
