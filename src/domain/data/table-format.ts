export interface TableFormat {
  /** Cells of delimited files have no types, and the same value may be spelled in many ways; in the others a value has one text. */
  readonly family: 'delimited' | 'json-lines' | 'parquet';
  readonly delimiter: ',' | '\t';
  readonly compression: 'none' | 'gzip';
}

/** Endings of the files that can be read as tables, for messages. */
export const TABLE_ENDINGS = '.csv, .tsv, .jsonl or .parquet (the first three also with .gz)';

const FAMILIES = { csv: 'delimited', tsv: 'delimited', jsonl: 'json-lines', ndjson: 'json-lines', parquet: 'parquet' } as const;

/** How a table file is read, by its name; undefined when it is not a table that can be read. */
export function formatOfTable(path: string): TableFormat | undefined {
  const match = /\.(?:(csv|tsv|jsonl|ndjson)(\.gz)?|(parquet))$/i.exec(path);
  if (match === null) return undefined;
  const kind = (match[1] ?? match[3]!).toLowerCase() as keyof typeof FAMILIES;
  return { family: FAMILIES[kind], delimiter: kind === 'tsv' ? '\t' : ',', compression: match[2] === undefined ? 'none' : 'gzip' };
}
