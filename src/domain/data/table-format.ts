export interface TableFormat {
  readonly delimiter: ',' | '\t';
  readonly compression: 'none' | 'gzip';
}

/** How a table file is read, by its name; undefined when it is not a table that can be read. */
export function formatOfTable(path: string): TableFormat | undefined {
  const match = /\.(csv|tsv)(\.gz)?$/i.exec(path);
  if (match === null) return undefined;
  return { delimiter: match[1]!.toLowerCase() === 'tsv' ? '\t' : ',', compression: match[2] === undefined ? 'none' : 'gzip' };
}

const MEDIA_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, 'text/csv'],
  [/\.tsv$/i, 'text/tab-separated-values'],
  [/\.csv\.gz$/i, 'text/csv+gzip'],
  [/\.tsv\.gz$/i, 'text/tab-separated-values+gzip'],
  [/\.(gz|tgz)$/i, 'application/gzip'],
  [/\.jsonl$|\.ndjson$/i, 'application/x-ndjson'],
  [/\.json$/i, 'application/json'],
  [/\.parquet$/i, 'application/vnd.apache.parquet'],
  [/\.txt$/i, 'text/plain'],
  [/\.png$/i, 'image/png'],
  [/\.jpe?g$/i, 'image/jpeg'],
  [/\.tar$/i, 'application/x-tar'],
  [/\.zip$/i, 'application/zip'],
];

/** Media type by the ending of the name; bytes of unknown kind otherwise. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? 'application/octet-stream';
