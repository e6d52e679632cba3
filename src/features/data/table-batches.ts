import { JsonTable } from '#domain/data/json-lines/json-table.ts';
import { Failure } from '#kernel/failure.ts';
import type { Table } from '#kernel/table.ts';
import type { ByteRange } from '#ports/files.ts';
import type { RandomAccess } from '#ports/parquet.ts';
import type { Workspace } from '#ports/workspace.ts';
import { formatOfTable, TABLE_ENDINGS, type TableFormat } from '#domain/data/table-format.ts';
import { gunzip } from './gunzip.ts';

/** A file that is read as a table, wherever its bytes are. A DataFile is one. */
export interface TableSource {
  /** How the file is called in messages; its ending decides how it is read. */
  readonly name: string;
  /** Needed to read in any order; a source without it is held in memory for that. */
  readonly sizeBytes?: number;
  /** Opens the bytes; called again when a second pass is needed. */
  readonly open: (range?: ByteRange) => AsyncIterable<Uint8Array>;
}

/** Rows of JSON Lines that are handed over together. */
const BATCH_ROWS = 16_384;

/** The bytes of a source as the format of its name says, decompressed. */
export const plainBytes = (source: TableSource, format: TableFormat): AsyncIterable<Uint8Array> =>
  format.compression === 'gzip' ? gunzip(source.open(), source.name) : source.open();

/**
 * Rows of a typed file (JSON Lines or Parquet), some thousands at a time, so that memory does not grow with the file. The kind of a column
 * may differ between batches; TableAppender and ValueColumn know what becomes of that.
 */
export async function* tableBatches(source: TableSource, ports: Pick<Workspace, 'parquet'>): AsyncIterable<Table> {
  const format = requireFormat(source.name);
  if (format.family === 'parquet') {
    yield* ports.parquet.rowGroups(await randomAccess(source));
    return;
  }
  const table = new JsonTable(source.name);
  for await (const chunk of plainBytes(source, format)) {
    table.push(chunk);
    if (table.rows >= BATCH_ROWS) yield table.take();
  }
  table.end();
  if (table.rows > 0) yield table.take();
}

export async function randomAccess(source: TableSource): Promise<RandomAccess> {
  if (source.sizeBytes !== undefined) return { name: source.name, sizeBytes: source.sizeBytes, open: source.open };
  const parts: Uint8Array[] = [];
  for await (const chunk of source.open()) parts.push(chunk);
  const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return {
    name: source.name,
    sizeBytes: bytes.length,
    open: async function* (range) {
      yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
    },
  };
}

/** How a file is read; `data.format-unsupported` when its name says that it is no table. */
export function requireFormat(name: string): TableFormat {
  const format = formatOfTable(name);
  if (format !== undefined) return format;
  throw new Failure('data.format-unsupported', {
    message: `${name}: expected a file that ends in ${TABLE_ENDINGS}`,
    at: { file: name },
  });
}
