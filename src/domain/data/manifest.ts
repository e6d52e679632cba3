import { byCodeUnit } from '#kernel/code-unit-order.ts';
import { parseSha256 } from '#kernel/digest.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetFile, DatasetManifest, DatasetTable } from '#kernel/records/dataset.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { isDatasetName } from './dataset-name.ts';
import { formatRange, MAX_LISTED_FILES, splitIntoRanges } from './manifest-ranges.ts';
import { parseSource } from './manifest-source.ts';
import { parseOldColumns, parseTables } from './manifest-tables.ts';

/**
 * Canonical list of files, one `<sha256> <size> <path>` line each, sorted by path: its SHA-256 is the identity of the data, independent of
 * git's hash and of how pointers are spelled.
 */
export const formatFileList = (files: readonly DatasetFile[]): string =>
  sortByPath(files)
    .map((file) => `${file.sha256} ${file.sizeBytes} ${file.path}\n`)
    .join('');

export const sortByPath = <File extends { readonly path: string }>(files: readonly File[]): File[] =>
  files.toSorted((left, right) => byCodeUnit(left.path, right.path));

/** A manifest as it is written: `dataset.json`, and for long lists the ranges of `list/`. */
export interface ManifestText {
  readonly json: string;
  /** By path relative to the dataset's folder. */
  readonly lists: ReadonlyMap<string, string>;
}

/** JSON with one line for each file or range of files and each column, so that a difference in git shows which of them changed. */
export function formatManifest(manifest: DatasetManifest, maxListed = MAX_LISTED_FILES): ManifestText {
  const { schemaVersion, kind, name, rows, source, tables } = manifest;
  const files = sortByPath(manifest.files);
  const ranges = files.length > maxListed ? splitIntoRanges(files) : [];
  const listed =
    ranges.length > 0
      ? `"fileLists": ${lineList(ranges.map((range) => ({ list: `list/${range.id}.tsv`, from: range.files[0]!.path, files: range.files.length })))}`
      : `"files": ${lineList(files.map(orderedFile))}`;
  const members = [
    `"schemaVersion": ${schemaVersion}`,
    `"kind": ${JSON.stringify(kind)}`,
    `"name": ${JSON.stringify(name)}`,
    listed,
    ...(rows === undefined ? [] : [`"rows": ${rows}`]),
    ...(tables === undefined || tables.length === 0 ? [] : [`"tables": [\n${tables.map(formatTable).join(',\n')}\n  ]`]),
    ...(source === undefined ? [] : [`"source": ${JSON.stringify(parseSource(source))}`]),
  ];
  return {
    json: `{\n  ${members.join(',\n  ')}\n}\n`,
    lists: new Map(ranges.map((range) => [`list/${range.id}.tsv`, formatRange(range.files)])),
  };
}

/** Whether two manifests are written alike. */
export const sameManifest = (left: DatasetManifest, right: DatasetManifest): boolean =>
  left.files.length === right.files.length &&
  sameFiles(sortByPath(left.files), sortByPath(right.files)) &&
  formatManifest({ ...left, files: [] }).json === formatManifest({ ...right, files: [] }).json;

/** Without text for each of them: there may be 100,000. */
const sameFiles = (left: readonly DatasetFile[], right: readonly DatasetFile[]): boolean =>
  left.every((one, index) => {
    const other = right[index]!;
    return (
      one.path === other.path &&
      one.sizeBytes === other.sizeBytes &&
      one.sha256 === other.sha256 &&
      one.mediaType === other.mediaType &&
      one.rows === other.rows &&
      one.table === other.table
    );
  });

const orderedFile = ({ path, sizeBytes, sha256, mediaType, rows, table }: DatasetFile): DatasetFile => ({
  path,
  sizeBytes,
  sha256,
  mediaType,
  ...(rows === undefined ? {} : { rows }),
  ...(table === undefined ? {} : { table }),
});

function formatTable({ name, rows, schema, columns }: DatasetTable): string {
  const { fields, ...rest } = schema;
  const described = [
    `"fields": ${lineList(fields as readonly unknown[], 5)}`,
    ...Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
  ];
  return `    {
      "name": ${JSON.stringify(name)},
      "rows": ${rows},
      "schema": {
        ${described.join(',\n        ')}
      },
      "columns": ${lineList(columns.map(orderedColumn), 4)}
    }`;
}

/** Members in one order, so that equal columns have equal text. */
function orderedColumn(column: ColumnProfile): ColumnProfile {
  const { name, count, nulls, distinctSketch } = column;
  const last = distinctSketch === undefined ? {} : { distinctSketch };
  if (column.kind === 'text') {
    const { distinct, top, topError } = column;
    return { name, kind: 'text', count, nulls, distinct, ...(topError === undefined ? {} : { topError }), top, ...last };
  }
  const { min, max, mean, sd, whole, quantiles, skewness, kurtosis, distinct, top, quantileError, histogram } = column;
  return {
    name,
    kind: 'number',
    count,
    nulls,
    min,
    max,
    mean,
    sd,
    ...(skewness === undefined ? {} : { skewness }),
    ...(kurtosis === undefined ? {} : { kurtosis }),
    whole,
    ...(distinct === undefined ? {} : { distinct }),
    ...(top === undefined ? {} : { top }),
    ...(histogram === undefined ? {} : { histogram }),
    ...(quantileError === undefined ? {} : { quantileError }),
    quantiles,
    ...last,
  };
}

const lineList = (items: readonly unknown[], depth = 2): string =>
  items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${'  '.repeat(depth)}${JSON.stringify(item)}`).join(',\n')}\n${'  '.repeat(depth - 1)}]`;

/** A manifest whose files may still have to be read from lists. */
export interface ManifestHead {
  readonly manifest: DatasetManifest;
  /** Lists beside the manifest and how many files each holds; none for short manifests. */
  readonly lists: readonly { readonly path: string; readonly files: number }[];
}

/** Reads `dataset.json`; the error names the first place that is wrong. */
export function parseManifest(text: string): Result<ManifestHead, string> {
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
  const lists = parseLists(json['fileLists']);
  if (lists === undefined) return err('"fileLists" is not a list of lists with their number of files');
  const files = parseFiles(lists.length > 0 ? [] : json['files']);
  if (!files.ok) return files;
  const rows = json['rows'];
  if (rows !== undefined && !isCount(rows)) return err('"rows" is not a count');
  const tables = tablesOf(json, (rows as number | undefined) ?? 0);
  if (tables === 'invalid') return err('"tables" is not a list of tables with a schema and column profiles');
  const source = json['source'] === undefined ? undefined : parseSource(json['source']);
  if (json['source'] !== undefined && source === undefined) return err('"source" does not tell where data is from');
  const manifest: DatasetManifest = {
    schemaVersion: 1,
    kind: 'dataset',
    name,
    files: files.value,
    ...(rows === undefined ? {} : { rows: rows as number }),
    ...(tables === undefined ? {} : { tables }),
    ...(source === undefined ? {} : { source }),
  };
  return ok({ manifest, lists });
}

function tablesOf(json: JsonObject, rows: number): readonly DatasetTable[] | undefined | 'invalid' {
  if (json['tables'] !== undefined) return parseTables(json['tables']) ?? 'invalid';
  if (json['columns'] !== undefined) return parseOldColumns(json['columns'], rows) ?? 'invalid';
  return undefined;
}

function parseLists(value: unknown): ManifestHead['lists'] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const lists = (value as readonly unknown[]).map((item) => {
    const { list, files } = (isJsonObject(item) ? item : {}) as Readonly<Record<string, unknown>>;
    return typeof list === 'string' && /^list\/[0-9a-z]+\.tsv$/.test(list) && isCount(files) ? { path: list, files } : undefined;
  });
  return lists.every((list) => list !== undefined) ? lists : undefined;
}

function parseFiles(value: unknown): Result<readonly DatasetFile[], string> {
  if (!Array.isArray(value)) return err('"files" is not a list');
  const files: DatasetFile[] = [];
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const file = parseFile(item);
    if (file === undefined) return err(`files[${index}] needs path, sizeBytes, sha256 and mediaType`);
    files.push(file);
  }
  return joinFiles([files]);
}

/** All files of a manifest, sorted; a path that is there twice is an error. */
export function joinFiles(parts: readonly (readonly DatasetFile[])[]): Result<readonly DatasetFile[], string> {
  const files = parts.flat();
  // As they were written, unless somebody edited them.
  if (files.every((file, index) => index === 0 || files[index - 1]!.path < file.path)) return ok(files);
  if (new Set(files.map(({ path }) => path)).size < files.length) return err('"files" names a path twice');
  return ok(sortByPath(files));
}

function parseFile(item: unknown): DatasetFile | undefined {
  if (!isJsonObject(item)) return undefined;
  const { path, sizeBytes, sha256, mediaType, rows, table } = item as { readonly [key: string]: unknown };
  const digest = typeof sha256 === 'string' ? parseSha256(sha256) : undefined;
  if (typeof path !== 'string' || parseRelativePath(path) === undefined || digest === undefined) return undefined;
  if (!isCount(sizeBytes) || typeof mediaType !== 'string' || (rows !== undefined && !isCount(rows))) return undefined;
  if (table !== undefined && typeof table !== 'string') return undefined;
  return {
    path,
    sizeBytes,
    sha256: digest,
    mediaType,
    ...(rows === undefined ? {} : { rows }),
    ...(table === undefined ? {} : { table }),
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
