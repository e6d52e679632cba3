import { formatCount } from '#kernel/number-text.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { formatUsd, storageCost, type LfsPrices } from '../cost/lfs-prices.ts';
import { datasetNameFrom, datasetPaths } from '../dataset-name.ts';
import { isPartName } from '../parts/part-name.ts';
import { isShardName } from '../shard/assign-shards.ts';

/** A way in which files are laid out that costs more than another. */
export interface LayoutFinding {
  readonly rule: 'monolithic-archive' | 'compressed-table' | 'growing-table' | 'small-files';
  /** File, or the dataset as a whole when absent. */
  readonly path?: string;
  readonly message: string;
  readonly advice: string;
  /** Commands that change the layout, for a shell at the root of the repository. */
  readonly command: string;
  /** Bytes that the other layout would not have stored, where that can be told. */
  readonly savedBytes?: ByteSize;
}

/** Below this, another layout saves nothing that anybody would notice. */
const MIN_BYTES = 1_000_000;

/** From here on, packing beats single files (measured: hosted LFS servers take about 20 objects a second). */
const MANY_FILES = 2000;
const SMALL_FILE = 100_000;

/**
 * Looks at how the files of a dataset changed over its states, the oldest first; no data is read. For files elsewhere (`foreign`) than in a
 * dataset of its own the command makes one of them first.
 */
export function lintLayout(states: readonly DatasetManifest[], prices: LfsPrices, foreign?: string): LayoutFinding[] {
  const now = states.at(-1);
  if (now === undefined) return [];
  const loose = now.files.filter(({ path }) => !isShardName(nameOf(path)) && !isPartName(nameOf(path)));
  const histories = historiesOf(states);
  const found = [...loose.flatMap((file) => lintFile(now.name, file, histories.get(file.path)!, prices)), ...smallFiles(now.name, loose)];
  if (foreign === undefined) return found;
  const name = datasetNameFrom(foreign);
  return found.map((finding) => ({ ...finding, command: `trainyard data add ${name} ${quoted(foreign)} && trainyard data lint ${name}` }));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Different contents of each path in their order, the last of them the current one. */
function historiesOf(states: readonly DatasetManifest[]): ReadonlyMap<string, readonly DatasetFile[]> {
  const histories = new Map<string, DatasetFile[]>();
  for (const { files } of states) {
    for (const file of files) {
      const contents = histories.get(file.path);
      if (contents === undefined) histories.set(file.path, [file]);
      else if (contents.at(-1)!.sha256 !== file.sha256) contents.push(file);
    }
  }
  return histories;
}

function lintFile(dataset: string, file: DatasetFile, contents: readonly DatasetFile[], prices: LfsPrices): LayoutFinding[] {
  if (file.sizeBytes < MIN_BYTES) return [];
  const earlier = contents.slice(0, -1);
  const changes = earlier.length;
  const savedBytes = earlier.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const again = changes === 0 ? '' : `; it has been stored ${changes + 1} times, ${humanBytes(savedBytes + file.sizeBytes)} in all`;
  const saved = `${humanBytes(savedBytes)} would not have been stored, ${formatUsd(storageCost(savedBytes, prices))} a month for ever`;
  const atMost = changes === 0 ? '' : ` Up to ${saved}.`;
  const upTo = changes === 0 ? {} : { savedBytes };
  const folder = datasetPaths(dataset).files;
  const path = quoted(`${folder}/${file.path}`);
  const split = `trainyard data parts ${path} && trainyard data add ${dataset}`;
  if (/\.(zip|tar|tgz|tar\.(gz|bz2|xz|zst)|7z|rar)$/i.test(file.path)) {
    const message = `one archive of ${humanBytes(file.sizeBytes)}: a change of one member stores and downloads all of it again${again}`;
    const advice = `Unpack it and pack its members into shards that change separately.${atMost}`;
    const command = `${unpack(path, quoted(folder))} && rm ${path} && trainyard data shard ${dataset} && trainyard data add ${dataset}`;
    return [{ rule: 'monolithic-archive', path: file.path, message, advice, command, ...upTo }];
  }
  if (/\.(csv|tsv|jsonl|ndjson)\.gz$/i.test(file.path)) {
    const message = `a compressed table of ${humanBytes(file.sizeBytes)}: a change of one row changes all bytes after it, and GitHub shows no difference${again}`;
    const advice = `Store plain part files, of which a change rewrites one or two; or Parquet with zstd when it seldom changes.${atMost}`;
    return [{ rule: 'compressed-table', path: file.path, message, advice, command: split, ...upTo }];
  }
  if (changes < 2 || !/\.(csv|tsv|jsonl|ndjson)$/i.test(file.path) || !grows(contents)) return [];
  // Had every growth been a file of its own, all contents together would be the last one.
  const message = `a table that grew ${changes} times, to ${humanBytes(file.sizeBytes)}: each time all of it was stored again`;
  const advice = `Split it into part files, of which new rows rewrite the last: ${saved}.`;
  return [{ rule: 'growing-table', path: file.path, message, advice, command: split, savedBytes }];
}

/** Names are data and may hold anything. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const unpack = (path: string, folder: string): string => {
  if (/\.zip'?$/i.test(path)) return `unzip ${path} -d ${folder}`;
  return /\.(7z|rar)'?$/i.test(path) ? `7z x ${path} -o${folder}` : `tar -xf ${path} -C ${folder}`;
};

const grows = (contents: readonly DatasetFile[]): boolean =>
  contents.every(
    (file, index) =>
      index === 0 || (file.sizeBytes > contents[index - 1]!.sizeBytes && (file.rows ?? Infinity) >= (contents[index - 1]!.rows ?? 0)),
  );

/** Objects a second of stock git-lfs against hosted servers: 13 to 21 in every published run. */
const OBJECTS_PER_SECOND = 20;

function smallFiles(dataset: string, files: readonly DatasetFile[]): LayoutFinding[] {
  if (files.length < MANY_FILES) return [];
  const sizes = files.map(({ sizeBytes }) => sizeBytes).sort((left, right) => left - right);
  const median = sizes[sizes.length >> 1]!;
  if (median >= SMALL_FILE) return [];
  const minutes = Math.max(1, Math.round(files.length / OBJECTS_PER_SECOND / 60));
  return [
    {
      rule: 'small-files',
      message: `${formatCount(files.length)} files with a median of ${humanBytes(median)}: every one is a request and an object of its own`,
      advice: `Pack them into tar shards, of which a new file rewrites one: about ${formatCount(minutes)} min less for git-lfs to upload or download all of them.`,
      command: `trainyard data shard ${dataset} && trainyard data add ${dataset}`,
    },
  ];
}
