import { CsvScanner } from '#domain/data/csv/csv-scanner.ts';
import { TableBuilder, type TableReading } from '#domain/data/csv/table-builder.ts';
import { TableAppender } from '#domain/data/table/table-appender.ts';
import { Failure } from '#kernel/failure.ts';
import type { Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { plainBytes, requireFormat, tableBatches, type TableSource } from './table-batches.ts';

export interface ReadTableFile extends TableReading {
  /** Absolute path of a `.csv`, `.tsv`, `.jsonl` (each possibly with `.gz`) or `.parquet` file. */
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
 * Reads one table file into typed columns. A column of a delimited file is of numbers when every value that is not missing spells a finite
 * number; the other formats say what is a number. Fails with the data.* code of the first defect and its place.
 */
export async function readTableFile(command: ReadTableFile, ports: Pick<Workspace, 'files' | 'parquet'>): Promise<Table> {
  const sizeBytes = (await ports.files.stat(command.path))?.sizeBytes;
  const source: TableSource = {
    name: command.name ?? command.path,
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
    open: (range) => ports.files.stream(command.path, range),
  };
  return (await readTableSources([source], ports, command)).table;
}

/**
 * Reads several files with the same columns as one table, in the order given. Their formats may differ; members that lines of JSON leave
 * out are missing values.
 */
export async function readTableSources(
  sources: readonly TableSource[],
  ports: Pick<Workspace, 'parquet'>,
  reading: TableReading = {},
): Promise<SourceRows> {
  const formats = sources.map(({ name }) => requireFormat(name));
  if (formats.every(({ family }) => family === 'delimited')) return await readDelimited(sources, reading);
  const appender = new TableAppender(reading);
  const rows: number[] = [];
  for (const [index, source] of sources.entries()) {
    const before = appender.rows;
    const { family } = formats[index]!;
    const expected = appender.columns;
    if (family === 'delimited') add((await readDelimited([source], reading)).table, appender, expected, source.name);
    else for await (const batch of tableBatches(source, ports)) add(batch, appender, family === 'json-lines' ? [] : expected, source.name);
    if (appender.rows === before) throw new Failure('data.no-rows', { message: `${source.name} has no rows`, at: { file: source.name } });
    rows.push(appender.rows - before);
  }
  return { table: appender.finish(), rows };
}

/** Lines of JSON may leave members out; a file that names its columns must name the same ones as those before it, in any order. */
function add(table: Table, appender: TableAppender, expected: readonly string[], name: string): void {
  requireColumns(table, expected, name);
  appender.add(table);
}

/** `data.tables-differ` unless the table has the expected columns; none are expected of a first table. */
export function requireColumns(table: Table, expected: readonly string[], name: string): void {
  const names = new Set(table.columns.map((column) => column.name));
  if (expected.length > 0 && (names.size !== expected.length || expected.some((column) => !names.has(column)))) {
    throw new Failure('data.tables-differ', {
      message: `${name} has other columns than the tables before it`,
      evidence: [`expected: ${expected.join(', ')}`, `found: ${[...names].join(', ')}`],
      at: { file: name },
    });
  }
}

async function readDelimited(sources: readonly TableSource[], reading: TableReading): Promise<SourceRows> {
  const first = await readOnce(sources, reading);
  if (first.built.ok) return { table: first.built.value, rows: first.rows };
  const second = await readOnce(sources, { ...reading, kinds: { ...reading.kinds, ...first.built.error } });
  if (second.built.ok) return { table: second.built.value, rows: second.rows };
  throw new Failure('contract.bug', { message: 'a column changed its kind between two readings of the same file' });
}

async function readOnce(sources: readonly TableSource[], reading: TableReading) {
  const builder = new TableBuilder(reading);
  const rows: number[] = [];
  for (const source of sources) {
    const format = requireFormat(source.name);
    builder.beginFile(source.name);
    const scanner = new CsvScanner(source.name, format.delimiter, builder);
    for await (const chunk of plainBytes(source, format)) scanner.push(chunk);
    scanner.finish();
    rows.push(builder.endFile());
  }
  return { built: builder.finish(), rows };
}
