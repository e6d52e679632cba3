import { formatCount } from '#kernel/number-text.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { formatUsd, storageCost, type LfsPrices } from '../cost/lfs-prices.ts';

/** A way in which files are laid out that costs more than another. */
export interface LayoutFinding {
  readonly rule: 'monolithic-archive' | 'compressed-table' | 'growing-table' | 'small-files';
  /** File, or the dataset as a whole when absent. */
  readonly path?: string;
  readonly message: string;
  readonly advice: string;
  /** Bytes that the other layout would not have stored, where that can be told. */
  readonly savedBytes?: ByteSize;
}

/** Below this, another layout saves nothing that anybody would notice. */
const MIN_BYTES = 1_000_000;

/** From here on, packing beats single files (measured: hosted LFS servers take about 20 objects a second). */
const MANY_FILES = 2000;
const SMALL_FILE = 100_000;

/** Looks at how the files of a dataset changed over its states, the oldest first; no data is read. */
export function lintLayout(states: readonly DatasetManifest[], prices: LfsPrices): LayoutFinding[] {
  const now = states.at(-1);
  if (now === undefined) return [];
  return [...now.files.flatMap((file) => lintFile(file, historyOf(file.path, states), prices)), ...smallFiles(now)];
}

/** Different contents of one path in their order, the last of them the current one. */
function historyOf(path: string, states: readonly DatasetManifest[]): DatasetFile[] {
  const contents: DatasetFile[] = [];
  for (const { files } of states) {
    const file = files.find((one) => one.path === path);
    if (file !== undefined && contents.at(-1)?.sha256 !== file.sha256) contents.push(file);
  }
  return contents;
}

function lintFile(file: DatasetFile, contents: readonly DatasetFile[], prices: LfsPrices): LayoutFinding[] {
  if (file.sizeBytes < MIN_BYTES) return [];
  const earlier = contents.slice(0, -1);
  const changes = earlier.length;
  const again =
    changes === 0
      ? ''
      : `; it has been stored ${changes + 1} times, ${humanBytes(contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))} in all`;
  if (/\.(zip|tar|tgz|tar\.(gz|bz2|xz|zst)|7z|rar)$/i.test(file.path)) {
    const message = `one archive of ${humanBytes(file.sizeBytes)}: a change of one member stores and downloads all of it again${again}`;
    return [
      { rule: 'monolithic-archive', path: file.path, message, advice: 'Store the members as files, or as shards that change separately.' },
    ];
  }
  if (/\.(csv|tsv|jsonl|ndjson)\.gz$/i.test(file.path)) {
    const message = `a compressed table of ${humanBytes(file.sizeBytes)}: a change of one row changes all bytes after it, and GitHub shows no difference${again}`;
    return [
      {
        rule: 'compressed-table',
        path: file.path,
        message,
        advice: 'Store plain part files, of which a change rewrites one or two; or Parquet with zstd when it seldom changes.',
      },
    ];
  }
  if (changes < 2 || !/\.(csv|tsv|jsonl|ndjson)$/i.test(file.path) || !grows(contents)) return [];
  // Had every growth been a file of its own, all contents together would be the last one.
  const savedBytes = earlier.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return [
    {
      rule: 'growing-table',
      path: file.path,
      message: `a table that grew ${changes} times, to ${humanBytes(file.sizeBytes)}: each time all of it was stored again`,
      advice: `Write new rows to new files (part-000002${/\.[^.]+$/.exec(file.path)![0]}, …): ${humanBytes(savedBytes)} would not have been stored, ${formatUsd(storageCost(savedBytes, prices))} a month for ever.`,
      savedBytes,
    },
  ];
}

const grows = (contents: readonly DatasetFile[]): boolean =>
  contents.every(
    (file, index) =>
      index === 0 || (file.sizeBytes > contents[index - 1]!.sizeBytes && (file.rows ?? Infinity) >= (contents[index - 1]!.rows ?? 0)),
  );

function smallFiles({ files }: DatasetManifest): LayoutFinding[] {
  if (files.length < MANY_FILES) return [];
  const sizes = files.map(({ sizeBytes }) => sizeBytes).sort((left, right) => left - right);
  const median = sizes[sizes.length >> 1]!;
  if (median >= SMALL_FILE) return [];
  const message = `${formatCount(files.length)} files with a median of ${humanBytes(median)}: every one is a request and an object of its own`;
  return [
    {
      rule: 'small-files',
      message,
      advice: 'Pack them into tar shards of 64 to 256 MB by a hash of their names, so that a new file rewrites one shard.',
    },
  ];
}
