import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DataFile } from '#features/data/data-file.ts';
import { diffRows as diffRowsOf, type DiffRows } from '#features/data/diff-rows.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';

const diffRows = (command: DiffRows) => diffRowsOf(command, { parquet: parquetReader() });

/** A file in memory that is read in chunks of 1,000 bytes. */
function file(path: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* open(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
  }
  return { path, name: path, sizeBytes: bytes.length, sha256: nodeHasher().sha256(bytes), stored: false, open };
}

const table = (from: number, to: number, value: (row: number) => string, split = ''): string =>
  `id,x,y${split === '' ? '' : ',split'}\n${Array.from({ length: to - from }, (_, at) => `${from + at},${value(from + at)},${(from + at) % 2 ? 'a' : 'b'}${split === '' ? '' : `,${split}`}\n`).join('')}`;

describe('diffRows', () => {
  const before = [file('part-1.csv', table(0, 500, String)), file('part-2.csv', table(500, 1000, String))];
  const after = [
    file('part-1.csv', table(0, 500, String)),
    file(
      'part-2.csv',
      table(501, 1000, (row) => (row === 700 ? 'new' : String(row))),
    ),
    file('part-3.csv', table(1000, 1010, String)),
  ];

  it('skips files that both states have, and says in which file a row is', async () => {
    const diff = await diffRows({ before, after, key: ['id'], label: 'y', examples: 1 });
    expect(diff).toMatchObject({ skippedFiles: 1, rows: { before: 500, after: 509 }, added: 10, removed: 1, changed: 1, kept: 498 });
    expect(diff!.examples.map(({ kind, file: name, row }) => `${kind} ${name ?? ''} ${row}`)).toEqual([
      'changed part-2.csv 200',
      'added part-3.csv 1',
      'removed  1',
    ]);
  });

  it('finds the same in several readings when memory is short', async () => {
    const whole = await diffRows({ before, after, key: ['id'], label: 'y' });
    const parts = await diffRows({ before, after, key: ['id'], label: 'y', rowsInMemory: 100 });
    expect(parts).toEqual(whole);
    const moved = {
      before: [file('a.csv', table(0, 300, String, 'train'))],
      after: [file('a.csv', table(0, 300, String, 'test'))],
      key: ['id'],
    };
    const splits = await diffRows({ ...moved, rowsInMemory: 50 });
    expect(splits).toEqual(await diffRows(moved));
    expect(splits!.splits).toMatchObject({ name: 'split', moved: [{ from: 'train', to: 'test', rows: 300 }] });
  });

  it('reads through gzip, tabs and JSON Lines', async () => {
    const rows = table(0, 50, String);
    const packed = await diffRows({
      before: [file('a.csv.gz', gzipSync(rows))],
      after: [file('a.tsv', rows.replaceAll(',', '\t'))],
      key: [],
    });
    expect(packed).toMatchObject({ kept: 50, added: 0, removed: 0 });
    const lines = (x: number): DataFile =>
      file('a.jsonl', Array.from({ length: 30 }, (_, id) => `${JSON.stringify({ id, x: id === 3 ? x : 0 })}\n`).join(''));
    expect(await diffRows({ before: [lines(1)], after: [lines(2)], key: ['id'] })).toMatchObject({
      changed: 1,
      columns: [{ name: 'x', rows: 1 }],
    });
    await expect(diffRows({ before: [lines(1)], after: [file('a.csv', rows)], key: [] })).rejects.toMatchObject({
      code: 'data.format-unsupported',
    });
  });

  it('compares the columns that both states have', async () => {
    const wider = file('a.csv', 'y,extra,id,x\nb,1,0,0\na,2,1,1\n');
    expect(await diffRows({ before: [file('a.csv', table(0, 2, String))], after: [wider], key: ['id'] })).toMatchObject({
      kept: 2,
      changed: 0,
    });
    await expect(diffRows({ before: [wider], after: [file('a.csv', table(0, 2, String))], key: ['extra'] })).rejects.toMatchObject({
      code: 'data.key-missing',
    });
  });

  it('has nothing to say without rows on both sides', async () => {
    expect(await diffRows({ before: [], after: [file('a.csv', 'x\n1\n')], key: [] })).toBeUndefined();
    expect(await diffRows({ before: [file('a.png', 'x')], after: [file('a.csv', 'x\n1\n')], key: [] })).toBeUndefined();
    const same = [file('train.csv', 'x\n1\n')];
    expect(await diffRows({ before: same, after: same, key: ['id'] })).toMatchObject({ skippedFiles: 1, added: 0, kept: 0 });
    const renamed = await diffRows({ before: same, after: [file('test.csv', 'x\n1\n')], key: [] });
    expect(renamed).toMatchObject({ skippedFiles: 0, kept: 1, splits: { name: 'file', moved: [{ from: 'train', to: 'test', rows: 1 }] } });
  });
});
