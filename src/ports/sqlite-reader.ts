export type Cell = string | number | null;

/** A closed SQLite database, read only. Numbers beyond 2^53 come rounded, bytes as null. */
export interface SqliteReader {
  /** Names of the columns by table. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Rows one after the other; columns that the table lacks are null, and a table that is absent has no rows. */
  rows(query: SqliteQuery): Iterable<Readonly<Record<string, Cell>>>;
  close(): Promise<void>;
}

export interface SqliteQuery {
  readonly table: string;
  readonly columns: readonly string[];
  /** Only rows whose column has this value. */
  readonly where?: { readonly column: string; readonly value: string };
  readonly orderBy?: readonly string[];
}
