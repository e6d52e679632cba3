import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { cellAt, findColumn, type Table } from '#kernel/table.ts';
import { Failure } from '#kernel/failure.ts';

async function read(bytes: Uint8Array, name = 'a.parquet'): Promise<Table[]> {
  const groups: Table[] = [];
  const source = { name, sizeBytes: bytes.length, open: ranges(bytes) };
  for await (const group of parquetReader().rowGroups(source)) groups.push(group);
  return groups;
}

const ranges = (bytes: Uint8Array) =>
  async function* (range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array> {
    yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
  };

const parquet = (columnData: ColumnSource[], rowGroupSize = 1000): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));

const cells = (table: Table, name: string) => Array.from({ length: table.rows }, (_, row) => cellAt(findColumn(table, name)!, row));

describe('parquetReader', () => {
  it('reads numbers, texts, truths and what is missing, one row group at a time', async () => {
    const groups = await read(
      parquet(
        [
          { name: 'x', data: [1.5, null, 3, 4, 5], type: 'DOUBLE' },
          { name: 'n', data: [1, 2, 3, null, 5], type: 'INT32' },
          { name: 's', data: ['a', 'b', null, 'a', ''], type: 'STRING' },
          { name: 'b', data: [true, false, true, null, false], type: 'BOOLEAN' },
        ],
        2,
      ),
    );
    expect(groups.map((group) => group.rows)).toEqual([2, 2, 1]);
    expect(groups.flatMap((group) => cells(group, 'x'))).toEqual([1.5, undefined, 3, 4, 5]);
    expect(groups.flatMap((group) => cells(group, 'n'))).toEqual([1, 2, 3, undefined, 5]);
    expect(groups.flatMap((group) => cells(group, 's'))).toEqual(['a', 'b', undefined, 'a', '']);
    expect(groups.flatMap((group) => cells(group, 'b'))).toEqual(['true', 'false', 'true', undefined, 'false']);
  });

  it('keeps whole numbers exact: beyond 2^53 they are texts', async () => {
    const [small] = await read(parquet([{ name: 'id', data: [1n, 2n ** 53n - 1n], type: 'INT64' }]));
    expect(small?.columns[0]).toMatchObject({ kind: 'number', values: Float64Array.of(1, 9007199254740991) });
    const [large] = await read(parquet([{ name: 'id', data: [1n, 2n ** 53n + 1n, null], type: 'INT64' }]));
    expect(cells(large!, 'id')).toEqual(['1', '9007199254740993', undefined]);
  });

  it('writes moments as ISO 8601 and lists as JSON', async () => {
    const [table] = await read(
      parquet([
        { name: 'at', data: [new Date('2024-02-29T12:30:00.250Z'), new Date(0)], type: 'TIMESTAMP' },
        {
          name: 'list',
          data: [
            { b: [1, 2], a: 'x' },
            { b: null, a: 'ä' },
          ],
          type: 'JSON',
        },
      ]),
    );
    expect(cells(table!, 'at')).toEqual(['2024-02-29T12:30:00.25Z', '1970-01-01T00:00:00Z']);
    expect(cells(table!, 'list')).toEqual(['{"b":[1,2],"a":"x"}', '{"b":null,"a":"ä"}']);
  });

  it('refuses infinite numbers with their row', async () => {
    const reading = read(parquet([{ name: 'x', data: [1, 2, Infinity], type: 'DOUBLE' }], 2));
    await expect(reading).rejects.toMatchObject({ code: 'data.value-not-finite', message: expect.stringContaining('row 3') });
  });

  it('tells the columns and rows from the end of the file', async () => {
    const bytes = parquet([{ name: 'x', data: [1, 2, 3], type: 'INT32' }], 2);
    expect(await parquetReader().outline({ name: 'a', sizeBytes: bytes.length, open: ranges(bytes) })).toEqual({ columns: ['x'], rows: 3 });
  });

  it('reads back what was written', async () => {
    const row = fc.record({
      x: fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
      s: fc.option(fc.string({ unit: 'grapheme' })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 20 }), async (rows, size) => {
        const groups = await read(
          parquet(
            [
              { name: 'x', data: rows.map(({ x }) => x), type: 'DOUBLE', nullable: true },
              { name: 's', data: rows.map(({ s }) => s), type: 'STRING', nullable: true },
            ],
            size,
          ),
        );
        expect(groups.flatMap((group) => cells(group, 'x').map((value) => value ?? null))).toEqual(rows.map(({ x }) => x));
        expect(groups.flatMap((group) => cells(group, 's').map((value) => value ?? null))).toEqual(rows.map(({ s }) => s));
      }),
      { numRuns: 50 },
    );
  });
});

describe('damaged and hostile files', () => {
  const whole = parquet(
    [
      { name: 'x', data: Array.from({ length: 200 }, (_, row) => row / 7), type: 'DOUBLE' },
      { name: 's', data: Array.from({ length: 200 }, (_, row) => `value ${row % 13}`), type: 'STRING' },
    ],
    50,
  );

  it('are refused when they are cut anywhere', async () => {
    for (const length of [0, 4, 11, 100, whole.length - 100, whole.length - 8, whole.length - 1]) {
      await expect(read(whole.subarray(0, length)), `${length} bytes`).rejects.toMatchObject({ code: 'data.parquet-invalid' });
    }
  });

  it('are refused when the length of the end is absurd', async () => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(bytes.length - 8, 0xffff_ffff, true);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'data.parquet-invalid' });
    new DataView(bytes.buffer).setUint32(bytes.length - 8, 0, true);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'data.parquet-invalid' });
  });

  it('say what they are: encrypted, text, an archive', async () => {
    const encrypted = whole.slice();
    encrypted.set(new TextEncoder().encode('PARE'), encrypted.length - 4);
    await expect(read(encrypted)).rejects.toMatchObject({ code: 'data.parquet-unsupported' });
    await expect(read(new TextEncoder().encode('id,name\n1,not parquet\n'))).rejects.toMatchObject({ code: 'data.parquet-invalid' });
  });

  it('never make anything but a failure of the data or a table of the right length, whatever byte is changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const bytes = whole.slice();
        for (const [at, value] of edits) bytes[at] = value;
        try {
          for (const { rows, columns } of await read(bytes))
            for (const column of columns) expect(column.kind === 'number' ? column.values.length : column.codes.length).toBe(rows);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          expect(error.code).toMatch(/^data\.(parquet-invalid|parquet-unsupported|value-not-finite|header-duplicate)$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hand on the failure of the source', async () => {
    const source = {
      name: 'a.parquet',
      sizeBytes: whole.length,
      open: async function* (range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array> {
        if (range !== undefined && range.start > 4 && range.end < whole.length - 400)
          throw new Failure('data.object-corrupt', { message: 'damaged' });
        yield whole.subarray(range?.start, range?.end);
      },
    };
    const all = async () => {
      for await (const group of parquetReader().rowGroups(source)) expect(group.rows).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toMatchObject({ code: 'data.object-corrupt' });
  });
});
