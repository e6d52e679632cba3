/** One row as a scanner hands it over; valid during the call only. Cells have two independent 32-bit hashes of their text. */
export interface ScannedRow {
  /** Number of the row in its dataset, from 1. */
  readonly number: number;
  /** Hashes by column; both zero where the row has no such cell. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** Text of a cell without quotes; undefined where the row has no such cell. */
  text(column: number): string | undefined;
}

/** A row whose cells are bytes: cell i is `bytes` from `starts[i]` up to `ends[i]`, without the quotes around it. */
export interface ByteRow extends ScannedRow {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface RowSink {
  /** Names by column, before the first row of every file and whenever there are more of them. */
  columns(names: readonly string[]): void;
  row(row: ScannedRow): void;
}

/** Reads chunks of one file after the other; rows of all files count on. */
export interface RowScanner {
  beginFile(name: string, delimiter: ',' | '\t'): void;
  push(chunk: Uint8Array): void;
  endFile(): void;
}

/** A row that is longer than this is a quote that was never closed, not data. */
export const MAX_ROW_BYTES = 64 * 1024 * 1024;
