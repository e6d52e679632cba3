import { parseSha256 } from '#kernel/digest.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { isDatasetName } from './dataset-name.ts';
import { parseColumnProfile } from './parse-column-profile.ts';

/**
 * Canonical list of files, one `<sha256> <size> <path>` line each, sorted by path: its SHA-256 is the identity of the data, independent of
 * git's hash and of how pointers are spelled.
 */
export const formatFileList = (files: readonly DatasetFile[]): string =>
  sortByPath(files)
    .map((file) => `${file.sha256} ${file.sizeBytes} ${file.path}\n`)
    .join('');

export const sortByPath = <File extends { readonly path: string }>(files: readonly File[]): File[] =>
  files.toSorted((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));

/** JSON with one line for each file and each column, so that a difference in git shows which of them changed. */
export function formatManifest(manifest: DatasetManifest): string {
  const { schemaVersion, kind, name, rows, source, columns } = manifest;
  const members = [
    `"schemaVersion": ${schemaVersion}`,
    `"kind": ${JSON.stringify(kind)}`,
    `"name": ${JSON.stringify(name)}`,
    `"files": ${lineList(sortByPath(manifest.files).map(({ path, sizeBytes, sha256, mediaType, rows: fileRows }) => ({ path, sizeBytes, sha256, mediaType, ...(fileRows === undefined ? {} : { rows: fileRows }) })))}`,
    ...(rows === undefined ? [] : [`"rows": ${rows}`]),
    ...(columns === undefined ? [] : [`"columns": ${lineList(columns.map(orderedColumn))}`]),
    ...(source === undefined ? [] : [`"source": ${JSON.stringify(source)}`]),
  ];
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

/** Members in one order, so that equal columns have equal text. */
function orderedColumn(column: ColumnProfile): ColumnProfile {
  const { name, count, nulls } = column;
  if (column.kind === 'text') return { name, kind: 'text', count, nulls, distinct: column.distinct, top: column.top };
  const { min, max, mean, sd, whole, quantiles } = column;
  return { name, kind: 'number', count, nulls, min, max, mean, sd, whole, quantiles };
}

const lineList = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;

/** Reads a manifest; the error names the first place that is wrong. */
export function parseManifest(text: string): Result<DatasetManifest, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err(`it is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  if (!isJsonObject(json) || json['kind'] !== 'dataset') return err('expected an object with "kind": "dataset"');
  if (json['schemaVersion'] !== 1) return err(`expected "schemaVersion": 1, found ${JSON.stringify(json['schemaVersion'])}`);
  const name = json['name'];
  if (typeof name !== 'string' || !isDatasetName(name)) return err('"name" is not the name of a dataset');
  if (!Array.isArray(json['files'])) return err('"files" is not a list');
  const files: DatasetFile[] = [];
  for (const [index, item] of (json['files'] as readonly unknown[]).entries()) {
    const file = parseFile(item);
    if (file === undefined) return err(`files[${index}] needs path, sizeBytes, sha256 and mediaType`);
    files.push(file);
  }
  if (new Set(files.map(({ path }) => path)).size < files.length) return err('"files" names a path twice');
  const columns = json['columns'] === undefined ? undefined : parseColumns(json['columns']);
  if (columns === 'invalid') return err('"columns" is not a list of column profiles');
  const rows = json['rows'];
  if (rows !== undefined && !isCount(rows)) return err('"rows" is not a count');
  const source = json['source'] === undefined ? undefined : parseSource(json['source']);
  if (source === 'invalid') return err('"source" is not an object of texts');
  return ok({
    schemaVersion: 1,
    kind: 'dataset',
    name,
    files: sortByPath(files),
    ...(rows === undefined ? {} : { rows: rows as number }),
    ...(columns === undefined ? {} : { columns }),
    ...(source === undefined ? {} : { source }),
  });
}

function parseFile(item: unknown): DatasetFile | undefined {
  if (!isJsonObject(item)) return undefined;
  const { path, sizeBytes, sha256, mediaType, rows } = item as { readonly [key: string]: unknown };
  const digest = typeof sha256 === 'string' ? parseSha256(sha256) : undefined;
  if (typeof path !== 'string' || parseRelativePath(path) === undefined || digest === undefined) return undefined;
  if (!isCount(sizeBytes) || typeof mediaType !== 'string' || (rows !== undefined && !isCount(rows))) return undefined;
  return { path, sizeBytes, sha256: digest, mediaType, ...(rows === undefined ? {} : { rows }) };
}

function parseColumns(value: unknown) {
  if (!Array.isArray(value)) return 'invalid';
  const columns = (value as readonly unknown[]).map(parseColumnProfile);
  return columns.every((column) => column !== undefined) ? columns : 'invalid';
}

function parseSource(value: unknown): NonNullable<DatasetManifest['source']> | 'invalid' {
  if (!isJsonObject(value)) return 'invalid';
  const { url, licence, note } = value as JsonObject;
  if ([url, licence, note].some((text) => text !== undefined && typeof text !== 'string')) return 'invalid';
  return {
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof licence === 'string' ? { licence } : {}),
    ...(typeof note === 'string' ? { note } : {}),
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
