import type { FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { formatCount } from '#kernel/number-text.ts';

/** One row group is in memory at a time; writers make groups of a million rows or of 128 MiB at most unless told otherwise. */
const MAX_GROUP_ROWS = 1 << 24;
const MAX_GROUP_BYTES = 2 ** 31;
const MAX_COLUMNS = 20_000;

/** Codecs that Parquet's own specification calls deprecated or that nobody writes. */
const UNKNOWN_CODECS = new Set(['LZO']);

/**
 * Compares what the end of a file says with what a file of its size can hold, before anything is reserved for it: sizes in a damaged or
 * hostile file are just numbers.
 */
export function checkOutline(metadata: FileMetaData, sizeBytes: number, name: string): void {
  const invalid = (found: string): Failure => parquetInvalid(name, found);
  const [root] = metadata.schema;
  if (root === undefined || metadata.schema.length > MAX_COLUMNS) throw invalid(`a schema of ${metadata.schema.length} elements`);
  checkTree(metadata.schema, invalid);
  let rows = 0n;
  for (const [index, group] of metadata.row_groups.entries()) {
    if (group.num_rows < 0n) throw invalid(`row group ${index + 1} has ${group.num_rows} rows`);
    rows += group.num_rows;
    checkGroup(group, index, sizeBytes, name, invalid);
  }
  if (rows !== metadata.num_rows) throw invalid(`the row groups have ${rows} rows, the file says ${metadata.num_rows}`);
}

/** The schema is a tree in depth-first order; counts of children that do not add up would be followed beyond its end. */
function checkTree(schema: readonly SchemaElement[], invalid: (found: string) => Failure): void {
  let open = 1;
  for (const [index, { num_children: children = 0, name, type }] of schema.entries()) {
    if (open <= 0 || children < 0 || children > schema.length) throw invalid('a schema that is no tree');
    if (typeof name !== 'string') throw invalid(`schema element ${index} without a name`);
    if (children === 0 && type === undefined && index > 0) throw invalid(`column ${name} without a type`);
    open += children - 1;
  }
  if (open !== 0) throw invalid('a schema that is no tree');
}

function checkGroup(group: RowGroup, index: number, sizeBytes: number, name: string, invalid: (found: string) => Failure): void {
  const where = `row group ${index + 1}`;
  if (group.num_rows > BigInt(MAX_GROUP_ROWS)) throw tooLarge(name, `${where} has ${formatCount(Number(group.num_rows))} rows`);
  let bytes = 0n;
  for (const column of group.columns) {
    if (column.file_path !== undefined && column.file_path !== '') throw unsupported(name, 'columns that are in other files');
    const chunk = column.meta_data;
    if (chunk === undefined) throw unsupported(name, 'an encrypted column');
    const path = chunk.path_in_schema.join('.');
    const start = chunk.dictionary_page_offset || chunk.data_page_offset;
    const outside =
      start < 0n ||
      chunk.data_page_offset < 0n ||
      chunk.total_compressed_size < 0n ||
      chunk.total_uncompressed_size < 0n ||
      chunk.num_values < 0n ||
      start + chunk.total_compressed_size > BigInt(sizeBytes);
    if (outside) throw invalid(`column ${path} of ${where} is outside of the file`);
    if (UNKNOWN_CODECS.has(chunk.codec) || chunk.codec === undefined) throw unsupported(name, `compression ${chunk.codec ?? 'unknown'}`);
    bytes += chunk.total_uncompressed_size;
  }
  if (bytes > BigInt(MAX_GROUP_BYTES)) throw tooLarge(name, `${where} has ${humanBytes(Number(bytes))} uncompressed`);
}

export const parquetInvalid = (name: string, found: string, cause?: unknown): Failure =>
  new Failure('data.parquet-invalid', {
    message: `${name} is not a whole Parquet file: ${found}`,
    at: { file: name },
    ...(cause === undefined ? {} : { cause }),
  });

export const unsupported = (name: string, found: string): Failure =>
  new Failure('data.parquet-unsupported', { message: `${name}: ${found} cannot be read`, at: { file: name } });

const tooLarge = (name: string, found: string): Failure =>
  new Failure('data.parquet-unsupported', {
    message: `${name}: ${found}, more than fits into memory safely`,
    remedy: 'Write the file again with smaller row groups, for example with row_group_size=1_000_000.',
    at: { file: name },
  });
