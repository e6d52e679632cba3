import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '#domain/data/csv/format-csv.ts';
import { Failure } from '#kernel/failure.ts';
import type { Column, Table } from '#kernel/table.ts';
import { cellsOf, readText } from './reading.ts';

function failureOf(action: () => unknown): {
  code: string;
  line: number | undefined;
  column: number | undefined;
  message: string;
  remedy: string;
} {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure)
      return { code: error.code, line: error.at?.line, column: error.at?.column, message: error.message, remedy: error.remedy };
    throw error;
  }
  throw new Error('expected a failure');
}

describe('reading CSV', () => {
  it.each([1, 7, 1000])('takes semicolons or tabs where the header has no comma, in chunks of %d bytes', (chunkSize) => {
    const rows = [
      [1, 'a,b'],
      [2, 'c;d'],
    ];
    expect(cellsOf(readText('\n"x;1";y\n1;a,b\n2;"c;d"\n', {}, chunkSize))).toEqual(rows);
    expect(readText('\uFEFF"x;""1";y\r\n1;2\r\n', {}, chunkSize).columns.map(({ name }) => name)).toEqual(['x;"1', 'y']);
    expect(cellsOf(readText('x\ty\n1\ta,b\n2\tc;d', {}, chunkSize))).toEqual(rows);
    expect(readText('a;b,c\n1,2\n', {}, chunkSize).columns.map(({ name }) => name)).toEqual(['a;b', 'c']);
    expect(readText('"a,b"\n1\n', {}, chunkSize).columns.map(({ name }) => name)).toEqual(['a,b']);
    expect(readText('a\n1', {}, chunkSize).columns.map(({ name }) => name)).toEqual(['a']);
    expect(failureOf(() => readText('a;b', {}, chunkSize)).code).toBe('data.no-rows');
  });

  it('reads exponents of every spelling as numbers', () => {
    const written = ['1e+300', '1e300', '-1.5E+3', '+2e-3', '.5e+2', '7.e+1', '12345678901234567890e+280'];
    const table = readText(`a\n${written.join('\n')}\n`);
    expect(table.columns[0]!.kind).toBe('number');
    expect(cellsOf(table).flat()).toEqual(written.map(Number));
  });

  it('infers numbers and text', () => {
    const table = readText('a,b,c\n1,x,1e3\n-2.5,y,.5\n,z,\n');
    expect(table.columns.map((column) => [column.name, column.kind])).toEqual([
      ['a', 'number'],
      ['b', 'text'],
      ['c', 'number'],
    ]);
    expect(cellsOf(table)).toEqual([
      [1, 'x', 1000],
      [-2.5, 'y', 0.5],
      [null, 'z', null],
    ]);
  });

  it.each([1, 2, 3, 5, 1000])('reads quotes, CRLF, a byte order mark and no final line end in chunks of %i', (size) => {
    const table = readText('\uFEFFname,note\r\n"a,""b""","line 1\r\nline 2"\r\n\r\né,"日本 🦉"', {}, size);
    expect(cellsOf(table)).toEqual([
      ['a,"b"', 'line 1\r\nline 2'],
      ['é', '日本 🦉'],
    ]);
  });

  it('ends rows at a lone carriage return as well', () => {
    expect(cellsOf(readText('a,b\r1,2\r3,4\r'))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('keeps the text of a column that starts with numbers as it was written', () => {
    expect(cellsOf(readText('a,b\n5.10,1\n007,2\nx,3\n'))).toEqual([
      ['5.10', 1],
      ['007', 2],
      ['x', 3],
    ]);
  });

  it('takes missing values as configured, with white space around them', () => {
    expect(cellsOf(readText('a,b\n NA ,1\n-,\n3, 4 \n', { missingValues: ['NA', '-', ''] }))).toEqual([
      [null, 1],
      [null, null],
      [3, 4],
    ]);
  });

  it('reads a column as text when told so', () => {
    expect(cellsOf(readText('zip\n01234\n', { kinds: { zip: 'text' } }))).toEqual([['01234']]);
  });

  it('reads 17 significant digits to the nearest double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const table = readText(`x\n${Object.is(value, -0) ? '-0' : value}\n`);
        expect(cellsOf(table)).toEqual([[value]]);
      }),
    );
  });

  it.each([
    ['ragged: too many', 'a,b\n1,2\n1,2,3\n', 'data.ragged-row', 3, 5],
    ['ragged: too few', 'a,b\n"x\ny",2\n1\n', 'data.ragged-row', 4, 2],
    ['duplicate header', 'a,b,a\n1,2,3\n', 'data.header-duplicate', 1, 5],
    ['empty header', 'a,,c\n1,2,3\n', 'data.header-empty', 1, 3],
    ['no rows', 'a,b\n', 'data.no-rows', 2, 1],
    ['empty file', '', 'data.no-rows', 1, 1],
    ['infinite', 'a,b\n1,2\n1,-Infinity\n', 'data.value-not-finite', 3, 3],
    ['overflow', 'a\n1e999\n', 'data.value-not-finite', 2, 1],
    ['open quote', 'a,b\n1,"2\n3,4\n', 'data.csv-malformed', 2, 3],
    ['text after a quote', 'a,b\né,"2"x\n', 'data.csv-malformed', 2, 3],
  ])('refuses %s', (_, text, code, line, column) => {
    expect(failureOf(() => readText(text))).toMatchObject({ code, line, column });
  });

  it('refuses NaN when it does not mean missing', () => {
    expect(failureOf(() => readText('a\n1\nNaN\n', { missingValues: [''] }))).toMatchObject({
      code: 'data.value-not-finite',
      line: 3,
      column: 1,
    });
  });

  it('refuses text where numbers are declared', () => {
    expect(failureOf(() => readText('a\n1\nx1\n', { kinds: { a: 'number' } }))).toMatchObject({
      code: 'data.value-not-number',
      line: 3,
      column: 1,
    });
  });

  it('names the byte and the place of invalid UTF-8', () => {
    const latin1 = Uint8Array.from([...'a,b\n1,caf'].map((character) => character.charCodeAt(0)).concat(0xe9, 0x0a));
    expect(failureOf(() => readText(latin1))).toMatchObject({
      code: 'data.encoding-invalid',
      line: 2,
      message: expect.stringContaining('at byte 10'),
    });
    expect(failureOf(() => readText(Uint8Array.from([0xff, 0xfe, 0x61, 0])))).toMatchObject({
      message: expect.stringContaining('UTF-16'),
      remedy: expect.stringContaining('iconv -f utf-16'),
    });
    expect(failureOf(() => readText(Uint8Array.from([0x61, 0x0a, 0xc3])))).toMatchObject({ code: 'data.encoding-invalid' });
  });

  it('accepts exactly the byte sequences that the platform decoder accepts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (tail) => {
        const bytes = Uint8Array.from([0x61, 0x0a, 0x78, ...tail.map((byte) => (byte === 0x22 ? 0x79 : byte)), 0x0a, 0x78]);
        const isUtf8 = (() => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            return true;
          } catch {
            return false;
          }
        })();
        let code = '';
        try {
          readText(bytes, { kinds: { a: 'text' } });
        } catch (error) {
          code = (error as Failure).code;
        }
        expect(code === 'data.encoding-invalid').toBe(!isUtf8);
      }),
    );
  });
});

const label = fc
  .string({ minLength: 1, unit: fc.constantFrom('a', 'é', '🦉', ',', '"', '\n', '\r', ' b') })
  .filter((text) => text.trim() === text);

const textColumn = (rows: number) =>
  fc.array(fc.option(label, { nil: null }), { minLength: rows, maxLength: rows }).map((cells): Column => {
    const dictionary = [...new Set(['t', ...cells.filter((cell) => cell !== null)])];
    const codes = Int32Array.from(['t', ...cells], (cell) => (cell === null ? -1 : dictionary.indexOf(cell)));
    return { kind: 'text', name: '', codes, dictionary };
  });

const numberColumn = (rows: number) =>
  fc
    .array(fc.double({ noDefaultInfinity: true }), { minLength: rows, maxLength: rows })
    .map((values): Column => ({ kind: 'number', name: '', values: Float64Array.from([1, ...values]) }));

const tables: fc.Arbitrary<Table> = fc
  .integer({ min: 0, max: 6 })
  .chain((rows) =>
    fc
      .tuple(fc.array(fc.oneof(textColumn(rows), numberColumn(rows)), { minLength: 1, maxLength: 4 }), label)
      .map(([columns, name]) => ({ rows: rows + 1, columns: columns.map((column, index) => ({ ...column, name: `${name}${index}` })) })),
  );

describe('formatCsv', () => {
  it('is read back as the same table', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 20 }), (table, chunk) => {
        expect(readText(formatCsv(table), {}, chunk)).toEqual(table);
      }),
    );
  });

  it('writes a header, quotes where needed and empty cells for missing values', () => {
    const table: Table = {
      rows: 2,
      columns: [
        { kind: 'number', name: 'x', values: Float64Array.from([0.1, NaN]) },
        { kind: 'text', name: 'a,b', codes: Int32Array.from([-1, 0]), dictionary: ['say "hi"'] },
      ],
    };
    expect(formatCsv(table)).toBe('x,"a,b"\n0.1,\n,"say ""hi"""\n');
  });
});
