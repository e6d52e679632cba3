import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partSizes, RowCutter, type RowSyntax } from '#domain/data/parts/row-cutter.ts';
import { isPartName, partedTable, partName } from '#domain/data/parts/part-name.ts';

const CSV: RowSyntax = { header: true, quotes: 0x2c };
const JSONL: RowSyntax = { header: false, quotes: undefined };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Header and parts of a text, pushed in pieces of a size. */
function cut(
  text: string,
  average: number,
  syntax = CSV,
  piece = 1 << 16,
): { readonly header: string; readonly parts: string[]; readonly rows: number[] } {
  const bytes = encode(text);
  const cutter = new RowCutter(partSizes(average), syntax);
  const decode = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  const parts: string[] = [];
  const rows: number[] = [];
  let header = '';
  let from = 0;
  for (let at = 0; at < bytes.length; at += piece) {
    for (const { before, ends, rows: count } of cutter.push(bytes.subarray(at, at + piece))) {
      const text_ = decode(from, at + before);
      from = at + before;
      if (ends === 'header') header = text_;
      else {
        parts.push(text_);
        rows.push(count);
      }
    }
  }
  if (cutter.rows > 0) rows.push(cutter.rows);
  if (from < bytes.length) parts.push(decode(from, bytes.length));
  return { header, parts, rows };
}

const cell = fc.stringMatching(/^[a-z0-9é]{0,12}$/);
const quoted = fc.string({ maxLength: 12 }).map((text) => `"${text.replaceAll('"', '""')}"`);
const row = fc.array(fc.oneof(cell, quoted), { minLength: 2, maxLength: 4 }).map((cells) => cells.join(','));
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

describe('RowCutter', () => {
  it('loses no byte, cuts between rows only, and cuts alike however the bytes arrive', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        lineEnd,
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        (rows, end, closed, piece) => {
          const text = ['a,b', ...rows].join(end) + (closed ? end : '');
          const whole = cut(text, 64);
          expect(whole.header + whole.parts.join('')).toBe(text);
          expect(cut(text, 64, CSV, piece)).toEqual(whole);
          const starts = new Set<string>();
          let at = 0;
          const spans = ['a,b', ...rows].map((one) => (at += one.length + end.length));
          spans.forEach((span) => starts.add(text.slice(span)));
          let rest = text.slice(whole.header.length);
          expect(starts.has(rest)).toBe(true);
          for (const part of whole.parts.slice(0, -1)) expect(starts.has((rest = rest.slice(part.length)))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps its sizes', () => {
    const text = `n\n${Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`).join('\n')}\n`;
    const { parts, rows } = cut(text, 2048);
    const sizes = parts.map((part) => part.length);
    expect(Math.max(...sizes)).toBeLessThan(4 * 2048 + 20);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(512);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(1500);
    expect(mean).toBeLessThan(3500);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(20_000);
  });

  it('rewrites a part or two for a row that is added, changed or removed anywhere', () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `${at},${(at * 2654435761) % 1000003}`);
    const before = new Set(cut(['a,b', ...rows, ''].join('\n'), 1024).parts);
    const fresh = (changed: readonly string[]): number =>
      cut(['a,b', ...changed, ''].join('\n'), 1024).parts.filter((part) => !before.has(part)).length;
    const counts: number[] = [];
    fc.assert(
      fc.property(fc.nat(3999), fc.nat(), fc.constantFrom(0, 1), (at, value, removed) => {
        const count = fresh(rows.toSpliced(at, removed, `${value},new`));
        counts.push(count);
        expect(count).toBeLessThanOrEqual(6);
      }),
      { numRuns: 100 },
    );
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(2);
    expect(fresh([...rows, ...rows.slice(0, 40).map((one) => `x${one}`)])).toBeLessThanOrEqual(3);
    expect(fresh(rows.slice(1))).toBeLessThanOrEqual(2);
  });

  it('knows quotes, empty lines above the header, and lines of JSON', () => {
    expect(cut('\n\na,b\n1,"x\ny"\n2,5" pipe\n3,z\n', 1).parts).toEqual(['1,"x\ny"\n', '2,5" pipe\n', '3,z\n']);
    expect(cut('{"a":"\\""}\n{"a":2}', 1, JSONL)).toEqual({ header: '', parts: ['{"a":"\\""}\n', '{"a":2}'], rows: [1, 1] });
    expect(cut('a,b', 1).rows).toEqual([]);
  });
});

describe('names', () => {
  it('of parts sort in the order of the rows, and tell tables from others', () => {
    expect([partName(0, 'csv'), partName(41, 'jsonl')]).toEqual(['part-000001.csv', 'part-000042.jsonl']);
    expect(['part-000001.csv', 'part-1.csv', 'part-000001.csv.gz', 'x.csv'].map(isPartName)).toEqual([true, false, false, false]);
    expect(partedTable('a.b.CSV.gz')).toEqual({ stem: 'a.b', ending: 'csv', compressed: true });
    expect(partedTable('a.parquet')).toBeUndefined();
  });
});
