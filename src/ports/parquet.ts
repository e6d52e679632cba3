import type { ByteSize } from '#kernel/bytes.ts';
import type { Table } from '#kernel/table.ts';
import type { ByteRange } from './files.ts';

/** Reads Apache Parquet files. */
export interface ParquetReader {
  /**
   * The rows of a file, one row group after the other, so that memory does not grow with the file. A group has every column of the file;
   * a column of numbers is of texts in a group whose numbers are not all exact. `data.parquet-invalid` for a damaged file,
   * `data.parquet-unsupported` for what is whole and not understood, the source's own failure when the source fails.
   */
  rowGroups(source: RandomAccess): AsyncIterable<Table>;
  /** Names of the columns and how many rows there are, from the end of the file alone. */
  outline(source: RandomAccess): Promise<ParquetOutline>;
}

export interface ParquetOutline {
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Bytes that can be read in any order. */
export interface RandomAccess {
  /** How the file is called in messages. */
  readonly name: string;
  readonly sizeBytes: ByteSize;
  readonly open: (range?: ByteRange) => AsyncIterable<Uint8Array>;
}
