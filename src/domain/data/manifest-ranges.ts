import { parseSha256 } from '#kernel/digest.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Longer lists stand beside the manifest, so that a commit rewrites the ranges that changed rather than all of it. */
export const MAX_LISTED_FILES = 10_000;

/** Files of a range on average; one path in so many begins a range. */
const FILES_PER_RANGE = 1024;

/** A part of the sorted list of files, in `data/<name>/list/<id>.tsv`. */
export interface FileRange {
  /** Follows from the first path, so that a range keeps its name whatever happens to the others. */
  readonly id: string;
  readonly files: readonly DatasetFile[];
}

/**
 * Cuts a sorted list where a path's own hash says so. Neighbours have no say in it, so that one insertion touches the range that it falls into
 * and, for one path in 1,024, the rest of that range as a new one.
 */
export function splitIntoRanges(files: readonly DatasetFile[]): FileRange[] {
  const ranges: { id: string; files: DatasetFile[] }[] = [];
  for (const file of files) {
    const [low, high] = hashPath(file.path);
    const begins = low % FILES_PER_RANGE === 0;
    if (begins) ranges.push({ id: hex(low) + hex(high), files: [file] });
    else if (ranges.length === 0) ranges.push({ id: 'first', files: [file] });
    else ranges.at(-1)!.files.push(file);
  }
  return ranges;
}

const HEADER = 'path\tsizeBytes\tsha256\tmediaType\trows\ttable';

export const formatRange = (files: readonly DatasetFile[]): string =>
  `${HEADER}\n${files
    .map(({ path, sizeBytes, sha256, mediaType, rows, table }) =>
      [escape(path), sizeBytes, sha256, escape(mediaType), rows ?? '', table === undefined ? '' : escape(table)].join('\t'),
    )
    .join('\n')}\n`;

/** Reads a range; the error names the line. */
export function parseRange(text: string): Result<readonly DatasetFile[], string> {
  const lines = text.split('\n');
  if (lines[0] !== HEADER || lines.at(-1) !== '') return err('line 1: expected the header and a line end at the end');
  const files: DatasetFile[] = [];
  for (let line = 1; line < lines.length - 1; line++) {
    const cells = lines[line]!.split('\t');
    const [path, size, digest, mediaType, rows, table] = cells;
    const sha256 = parseSha256(digest ?? '');
    const known = cells.length === 6 && sha256 !== undefined && isCount(size!) && (rows === '' || isCount(rows!));
    if (!known || parseRelativePath(unescape(path!)) === undefined)
      return err(`line ${line + 1}: expected ${HEADER.replaceAll('\t', ', ')}`);
    files.push({
      path: unescape(path!),
      sizeBytes: Number(size),
      sha256,
      mediaType: unescape(mediaType!),
      ...(rows === '' ? {} : { rows: Number(rows) }),
      ...(table === '' ? {} : { table: unescape(table!) }),
    });
  }
  return ok(files);
}

const isCount = (text: string): boolean => /^\d{1,15}$/.test(text);

const LETTERS: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string): string => text.replaceAll(/[\\\t\n\r]/g, (letter) => LETTERS[letter]!);

const unescape = (text: string): string =>
  !text.includes('\\')
    ? text
    : text.replaceAll(/\\([\\tnr])/g, (_, letter: string) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[letter]!);

/** FNV-1a and a rotating hash of the UTF-16 units, mixed. */
function hashPath(path: string): readonly [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ unit, 0x9e3779b1);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return [(low ^ (low >>> 16)) >>> 0, high >>> 0];
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');
