import { CsvRows } from '#domain/data/rows/csv-rows.ts';
import { JsonRows } from '#domain/data/rows/json-rows.ts';
import { mergeRowDiffs, type RowDiff, type RowExample } from '#domain/data/rows/row-diff.ts';
import { RowComparison, splitOfPath, type RowQuestion } from '#domain/data/rows/row-comparison.ts';
import type { RowScanner, RowSink, ScannedRow } from '#domain/data/rows/scanned-row.ts';
import { TableRows } from '#domain/data/rows/table-rows.ts';
import { formatOfTable, type TableFormat } from '#domain/data/table-format.ts';
import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { DataFile } from './data-file.ts';
import { plainBytes, tableBatches } from './table-batches.ts';

export interface DiffRows {
  readonly before: readonly DataFile[];
  readonly after: readonly DataFile[];
  readonly key: readonly string[];
  readonly personal?: ReadonlySet<string>;
  readonly label?: string;
  /** Column of the split; a column called `split`, else the names of the files, when absent. */
  readonly split?: string;
  /** Examples of each kind; 5 when absent. */
  readonly examples?: number;
  /** Rows whose hashes may be in memory at a time; more are compared in several readings. */
  readonly rowsInMemory?: number;
}

type Ports = Pick<Workspace, 'parquet'>;

export interface DiffedRows extends RowDiff {
  /** Files that both states have byte for byte: their rows are the same without a look. */
  readonly skippedFiles: number;
}

/** About 30 bytes each: 6 million are 180 MB. */
const ROWS_IN_MEMORY = 6_000_000;

/** What gzip makes of tables, roughly; used to guess how many rows a file has. */
const COMPRESSION = 5;

/**
 * Rows added, removed and changed between two states of a dataset, by key or as whole rows, from CSV, TSV, JSON Lines and Parquet
 * files. Memory does not grow with the data: above a number of rows the keys are partitioned and the files read once for each part.
 * Undefined when a state has no such file.
 */
export async function diffRows(command: DiffRows, ports: Pick<Workspace, 'parquet'>): Promise<DiffedRows | undefined> {
  const { before, after, skipped } = withoutTwins(rowFiles(command.before), rowFiles(command.after));
  if (rowFiles(command.before).length === 0 || rowFiles(command.after).length === 0) return undefined;
  const families = new Set([...before, ...after].map((file) => formatOf(file).family));
  if (families.size > 1 && families.has('delimited'))
    throw new Failure('data.format-unsupported', {
      message: 'rows of CSV and TSV files, whose cells have no types, cannot be compared with rows of JSON Lines and Parquet files',
    });
  const left = await probe(before[0], ports);
  const question = askAbout(command, left?.columns, (await probe(after[0], ports))?.columns, families.has('json-lines'));
  const bytes = before.reduce((sum, file) => sum + file.sizeBytes * (formatOf(file).compression === 'gzip' ? COMPRESSION : 1), 0);
  const count = Math.max(1, Math.ceil(bytes / (left?.rowBytes ?? 1) / (command.rowsInMemory ?? ROWS_IN_MEMORY)));
  const parts: RowDiff[] = [];
  let starts: readonly [FileStarts, FileStarts] = [[], []];
  for (let index = 0; index < count; index++) {
    const comparison = new RowComparison(question, { index, count });
    const earlier = await readRows(before, comparison.before, ports, (file) => comparison.beginFile('before', file.path));
    comparison.closeBefore();
    const later = await readRows(after, comparison.after, ports, (file) => comparison.beginFile('after', file.path));
    starts = [earlier, later];
    await recall(comparison, before, ports);
    parts.push(comparison.finish());
  }
  const merged = mergeRowDiffs(parts, question.examples);
  return { ...merged, examples: placeExamples(merged.examples, ...starts), skippedFiles: skipped };
}

const rowFiles = (files: readonly DataFile[]): DataFile[] =>
  files.filter((file) => formatOfTable(file.path) !== undefined && file.sizeBytes > 0);

const formatOf = (file: DataFile): TableFormat => formatOfTable(file.path)!;

/** Files with the same bytes on both sides are left out, unless their names say that they moved to another split. */
function withoutTwins(before: readonly DataFile[], after: readonly DataFile[]) {
  const identity = (file: DataFile): string => `${file.sha256} ${splitOfPath(file.path) ?? ''}`;
  const counts = new Map<string, number>();
  for (const file of after) counts.set(identity(file), (counts.get(identity(file)) ?? 0) + 1);
  const twins = new Map<string, number>();
  const left = before.filter((file) => {
    const open = (counts.get(identity(file)) ?? 0) - (twins.get(identity(file)) ?? 0);
    if (open > 0) twins.set(identity(file), (twins.get(identity(file)) ?? 0) + 1);
    return open <= 0;
  });
  const skipped = before.length - left.length;
  const right = after.filter((file) => {
    const open = twins.get(identity(file)) ?? 0;
    if (open > 0) twins.set(identity(file), open - 1);
    return open === 0;
  });
  return { before: left, after: right, skipped };
}

/** Columns that both sides have are compared; a column that only one side has changed the schema, not every row. */
function askAbout(
  command: DiffRows,
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
  json: boolean,
): RowQuestion {
  const { key, label } = command;
  const columns = left === undefined || right === undefined ? (left ?? right ?? []) : left.filter((name) => right.includes(name));
  const split = command.split ?? (columns.includes('split') ? 'split' : undefined);
  const absent = json ? [] : key.filter((name) => !columns.includes(name));
  if (absent.length > 0 && columns.length > 0) {
    throw new Failure('data.key-missing', {
      message: `the key ${absent.join(', ')} is not a column of both states.${didYouMean(absent[0]!, columns)}`,
      evidence: [`columns of both: ${columns.join(', ')}`],
    });
  }
  return {
    key,
    personal: command.personal ?? new Set(),
    examples: command.examples ?? 5,
    ...(json ? {} : { columns }),
    ...(label === undefined ? {} : { label }),
    ...(split === undefined ? {} : { split }),
  };
}

/** Columns of a file, and about how long its rows are, from its first chunk. */
async function probe(
  file: DataFile | undefined,
  ports: Ports,
): Promise<{ readonly columns: readonly string[]; readonly rowBytes: number } | undefined> {
  if (file === undefined) return undefined;
  if (formatOf(file).family === 'parquet') {
    const outline = await ports.parquet.outline(file);
    return { columns: outline.columns, rowBytes: file.sizeBytes / Math.max(1, outline.rows) };
  }
  let columns: readonly string[] = [];
  let rows = 0;
  let bytes = 0;
  const counted: DataFile = {
    ...file,
    open: async function* () {
      for await (const chunk of file.open()) {
        bytes += chunk.length;
        yield chunk;
      }
    },
  };
  const sink: RowSink = { columns: (found) => void (columns = found), row: () => void (rows += 1) };
  await readRows([counted], sink, ports, undefined, () => rows > 0);
  return { columns, rowBytes: (bytes * (formatOf(file).compression === 'gzip' ? COMPRESSION : 1)) / Math.max(1, rows) };
}

async function recall(comparison: RowComparison, before: readonly DataFile[], ports: Ports): Promise<void> {
  const last = comparison.closeAfter();
  if (last === 0) return;
  let seen = 0;
  const sink = comparison.recall;
  const counting: RowSink = {
    columns: sink.columns,
    row: (row) => {
      seen = row.number;
      sink.row(row);
    },
  };
  await readRows(before, counting, ports, undefined, () => seen >= last);
}

/** Where each file begins in the numbering of the rows. */
type FileStarts = readonly { readonly file: string; readonly rowsBefore: number }[];

/** One scanner for all files, so that rows are numbered through; ends early when told that enough was seen. */
async function readRows(
  files: readonly DataFile[],
  sink: RowSink,
  ports: Ports,
  begin: (file: DataFile) => void = () => undefined,
  enough: () => boolean = () => false,
): Promise<FileStarts> {
  const [first] = files;
  if (first === undefined) return [];
  if (files.some((file) => formatOf(file).family === 'parquet')) return await readTyped(files, sink, ports, begin, enough);
  const scanner: RowScanner & ScannedRow = formatOf(first).family === 'json-lines' ? new JsonRows(sink) : new CsvRows(sink);
  const starts: { readonly file: string; readonly rowsBefore: number }[] = [];
  for (const file of files) {
    begin(file);
    scanner.beginFile(file.name, formatOf(file).delimiter);
    starts.push({ file: file.path, rowsBefore: scanner.number });
    for await (const chunk of plainBytes(file, formatOf(file))) {
      scanner.push(chunk);
      if (enough()) return starts;
    }
    scanner.endFile();
  }
  return starts;
}

/** The same for files of which some are Parquet: rows come in groups. */
async function readTyped(
  files: readonly DataFile[],
  sink: RowSink,
  ports: Ports,
  begin: (file: DataFile) => void,
  enough: () => boolean,
): Promise<FileStarts> {
  const rows = new TableRows(sink);
  const starts: { readonly file: string; readonly rowsBefore: number }[] = [];
  for (const file of files) {
    begin(file);
    starts.push({ file: file.path, rowsBefore: rows.number });
    for await (const batch of tableBatches(file, ports)) {
      rows.add(batch);
      if (enough()) return starts;
    }
  }
  return starts;
}

/** Says in which file an example is, where there are several. */
function placeExamples(examples: readonly RowExample[], before: FileStarts, after: FileStarts): RowExample[] {
  return examples.map((example) => {
    const starts = example.kind === 'removed' ? before : after;
    const start = starts.findLast(({ rowsBefore }) => rowsBefore < example.row);
    return starts.length < 2 || start === undefined ? example : { ...example, file: start.file, row: example.row - start.rowsBefore };
  });
}
