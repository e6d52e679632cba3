/** Compares before.csv and after.csv of the current folder by id; prints the peak of memory and its own milliseconds. */
import { createReadStream, statSync } from 'node:fs';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { diffRows } from '#features/data/diff-rows.ts';
import type { DataFile } from '#features/data/data-file.ts';
import { parseSha256 } from '#kernel/digest.ts';

const file = (path: string, digit: string): DataFile => ({
  path,
  name: path,
  sizeBytes: statSync(path).size,
  sha256: parseSha256(digit.repeat(64))!,
  stored: false,
  open: () => createReadStream(path),
});

const started = performance.now();
const diff = await diffRows(
  { before: [file('before.csv', '0')], after: [file('after.csv', '1')], key: ['id'], label: 'label' },
  { parquet: parquetReader() },
);
const elapsed = performance.now() - started;
if (diff === undefined || diff.removed === 0 || diff.changed === 0) throw new Error('the differences were not found');
console.error(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
console.log(elapsed.toFixed(1));
