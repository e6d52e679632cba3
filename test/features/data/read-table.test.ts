import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manualClock } from '#adapters/memory/clock.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { memoryFiles } from '#adapters/memory/files.ts';
import { readTableFile, readTableSources } from '#features/data/read-table.ts';
import { columnNames, findColumn } from '#kernel/table.ts';
import { profileColumn } from '#numeric/profile/column-profile.ts';

const filesWith = (contents: Record<string, string | Uint8Array>) => ({
  files: memoryFiles(manualClock(), contents),
  parquet: parquetReader(),
});

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

describe('readTableFile', () => {
  it('reads the housing data as it is shipped', async () => {
    const shipped = readFileSync(new URL('../../../data/california-housing/california-housing.csv.gz', import.meta.url));
    const table = await readTableFile({ path: '/h.csv.gz' }, filesWith({ '/h.csv.gz': new Uint8Array(shipped) }));
    expect(table.rows).toBe(20_640);
    expect(table.columns.every((column) => column.kind === 'number')).toBe(true);
    const target = profileColumn(findColumn(table, 'MedHouseVal')!);
    expect(target).toMatchObject({ max: 5.00001, nulls: 0 });
    expect(target.kind === 'number' && target.mean).toBeCloseTo(2.068558, 6);
    const longitude = profileColumn(findColumn(table, 'Longitude')!);
    expect(longitude.kind === 'number' && longitude.mean).toBeCloseTo(-119.569704, 6);
  });

  it('reads tab separated text and a column that turns to text late', async () => {
    const table = await readTableFile({ path: '/t.tsv' }, filesWith({ '/t.tsv': 'a\tb\n1.50\t2\nx\t3\n' }));
    expect(columnNames(table)).toEqual(['a', 'b']);
    expect(table.columns[0]).toMatchObject({ kind: 'text', dictionary: ['1.50', 'x'] });
  });

  it('names the file as it was told to', async () => {
    const reading = readTableFile({ path: '/repository/t.csv', name: 'data/t.csv' }, filesWith({ '/repository/t.csv': 'a,b\n1\n' }));
    await expect(reading).rejects.toMatchObject({ code: 'data.ragged-row', at: { file: 'data/t.csv', line: 2 } });
  });

  it('refuses a damaged gzip file, other kinds of files and files that do not exist', async () => {
    const whole = gzipSync('a\n1\n');
    const ports = filesWith({
      '/cut.csv.gz': new Uint8Array(whole.subarray(0, whole.length - 6)),
      '/plain.csv.gz': 'a\n1\n',
      '/x.parquet': '',
      '/x.arrow': '',
    });
    await expect(readTableFile({ path: '/cut.csv.gz' }, ports)).rejects.toMatchObject({ code: 'data.compression-invalid' });
    await expect(readTableFile({ path: '/plain.csv.gz' }, ports)).rejects.toMatchObject({ code: 'data.compression-invalid' });
    await expect(readTableFile({ path: '/x.parquet' }, ports)).rejects.toMatchObject({ code: 'data.parquet-invalid' });
    await expect(readTableFile({ path: '/x.arrow' }, ports)).rejects.toMatchObject({ code: 'data.format-unsupported' });
    await expect(readTableFile({ path: '/none.csv' }, ports)).rejects.toMatchObject({ code: 'environment.file-missing' });
    await expect(readTableFile({ path: '/none.csv.gz' }, ports)).rejects.toMatchObject({ code: 'environment.file-missing' });
  });
});

describe('readTableSources', () => {
  it('joins files with the same header and counts their rows; kinds are those of the whole', async () => {
    const sources = [
      { name: 'a.csv', open: () => bytesOf('x,y\n1,2\n3,4\n') },
      { name: 'b.csv', open: () => bytesOf('x,y\n5,late\n') },
    ];
    const { table, rows } = await readTableSources(sources, { parquet: parquetReader() });
    expect(rows).toEqual([2, 1]);
    expect(table.columns[1]).toMatchObject({ kind: 'text', dictionary: ['2', '4', 'late'] });
  });

  it('refuses files with other columns', async () => {
    const sources = [
      { name: 'a.csv', open: () => bytesOf('x,y\n1,2\n') },
      { name: 'b.csv', open: () => bytesOf('y,x\n1,2\n') },
    ];
    await expect(readTableSources(sources, { parquet: parquetReader() })).rejects.toMatchObject({
      code: 'data.tables-differ',
      at: { file: 'b.csv' },
    });
  });
});
