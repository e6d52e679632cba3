export interface RowFormat {
  /** Cells of the two families have different texts for the same value, so that they cannot be compared. */
  readonly family: 'delimited' | 'json-lines';
  readonly delimiter: ',' | '\t';
  readonly compression: 'none' | 'gzip';
}

/** How the rows of a file are read, by its name; undefined when they cannot be. */
export function rowFormatOf(path: string): RowFormat | undefined {
  const match = /\.(csv|tsv|jsonl|ndjson)(\.gz)?$/i.exec(path);
  if (match === null) return undefined;
  const kind = match[1]!.toLowerCase();
  return {
    family: kind === 'csv' || kind === 'tsv' ? 'delimited' : 'json-lines',
    delimiter: kind === 'tsv' ? '\t' : ',',
    compression: match[2] === undefined ? 'none' : 'gzip',
  };
}
