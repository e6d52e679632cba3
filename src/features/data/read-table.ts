import { CsvScanner } from '#domain/data/csv/csv-scanner.ts';
import { TableBuilder, type TableReading } from '#domain/data/csv/table-builder.ts';
import { formatOfTable, type TableFormat } from '#domain/data/table-format.ts';
import { Failure } from '#kernel/failure.ts';
import type { Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { gunzip } from './gunzip.ts';

export interface TableSource {
  /** How the file is called in messages; its ending decides how it is read. */
  readonly name: string;
  /** Opens the bytes; called again when a second pass is needed. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ReadTableFile extends TableReading {
  /** Absolute path of a `.csv` or `.tsv` file, possibly with `.gz`. */
  readonly path: string;
  /** How the file is called in messages; the path when absent. */
  readonly name?: string;
}

export interface SourceRows {
  readonly table: Table;
  /** Rows of each source in order. */
  readonly rows: readonly number[];
}

/**
 * Reads one CSV or TSV file into typed columns. A column is of numbers when every value that is not missing spells a finite number.
 * Fails with the data.* code of the first defect and its place.
 */
export async function readTableFile(command: ReadTableFile, ports: Pick<Workspace, 'files'>): Promise<Table> {
  const source = { name: command.name ?? command.path, open: () => ports.files.stream(command.path) };
  return (await readTableSources([source], command)).table;
}

/** Reads several files with the same header as one table, in the order given. */
export async function readTableSources(sources: readonly TableSource[], reading: TableReading = {}): Promise<SourceRows> {
  const formats = sources.map(({ name }) => requireFormat(name));
  const first = await readOnce(sources, formats, reading);
  if (first.built.ok) return { table: first.built.value, rows: first.rows };
  const second = await readOnce(sources, formats, { ...reading, kinds: { ...reading.kinds, ...first.built.error } });
  if (second.built.ok) return { table: second.built.value, rows: second.rows };
  throw new Failure('contract.bug', { message: 'a column changed its kind between two readings of the same file' });
}

async function readOnce(sources: readonly TableSource[], formats: readonly TableFormat[], reading: TableReading) {
  const builder = new TableBuilder(reading);
  const rows: number[] = [];
  for (const [index, source] of sources.entries()) {
    const format = formats[index]!;
    builder.beginFile(source.name);
    const scanner = new CsvScanner(source.name, format.delimiter, builder);
    const bytes = format.compression === 'gzip' ? gunzip(source.open(), source.name) : source.open();
    for await (const chunk of bytes) scanner.push(chunk);
    scanner.finish();
    rows.push(builder.endFile());
  }
  return { built: builder.finish(), rows };
}

function requireFormat(name: string): TableFormat {
  const format = formatOfTable(name);
  if (format === undefined) {
    throw new Failure('data.format-unsupported', {
      message: `${name}: expected a file that ends in .csv, .tsv, .csv.gz or .tsv.gz`,
      at: { file: name },
    });
  }
  return format;
}
