import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '#domain/data/rows/csv-rows.ts';
import { JsonRows } from '#domain/data/rows/json-rows.ts';
import { RowComparison, splitOfPath, type RowQuestion } from '#domain/data/rows/row-comparison.ts';
import { HIDDEN, mergeRowDiffs, type RowDiff } from '#domain/data/rows/row-diff.ts';
import type { RowScanner, RowSink } from '#domain/data/rows/scanned-row.ts';

const encoder = new TextEncoder();

function read(scanner: RowScanner, text: string, chunk = 1 << 16, delimiter: ',' | '\t' = ','): void {
  const bytes = encoder.encode(text);
  scanner.beginFile('f.csv', delimiter);
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
  scanner.endFile();
}

interface Side {
  readonly path: string;
  readonly text: string;
}

function compare(
  before: Side,
  after: Side,
  question: Partial<RowQuestion> = {},
  scan = (sink: RowSink): RowScanner => new CsvRows(sink),
  parts = 1,
): RowDiff {
  const asked: RowQuestion = { key: [], personal: new Set(), examples: 5, ...question };
  const found = Array.from({ length: parts }, (_, index) => {
    const comparison = new RowComparison(asked, { index, count: parts });
    comparison.beginFile('before', before.path);
    read(scan(comparison.before), before.text);
    comparison.closeBefore();
    comparison.beginFile('after', after.path);
    read(scan(comparison.after), after.text);
    comparison.closeAfter();
    read(scan(comparison.recall), before.text);
    return comparison.finish();
  });
  return mergeRowDiffs(found, asked.examples);
}

const csv = (text: string): Side => ({ path: 'data.csv', text });

describe('rows by key', () => {
  const columns = ['id', 'x', 'y'];

  it('finds the same rows behind semicolons as behind commas', () => {
    const diff = compare(csv('id,x,y\n1,a,b\n2,c,d\n'), csv('id;x;y\n1;a;b\n2;"c";d\n'), { key: ['id'], columns });
    expect(diff).toMatchObject({ added: 0, removed: 0, changed: 0, kept: 2 });
  });

  it('tells added, removed and changed rows, which columns changed, and what the labels became', () => {
    const before = csv('id,x,y\n1,a,no\n2,b,no\n3,c,yes\n4,d,no\n');
    const after = csv('y,id,x\nno,2,b\nyes,1,A\nyes,3,c\nmaybe,5,e\n');
    const diff = compare(before, after, { key: ['id'], columns, label: 'y' });
    expect(diff).toMatchObject({ rows: { before: 4, after: 4 }, added: 1, removed: 1, changed: 1, kept: 2, inspected: 1 });
    expect(diff.columns).toEqual([
      { name: 'x', rows: 1 },
      { name: 'y', rows: 1 },
    ]);
    expect(diff.labels).toEqual({
      name: 'y',
      values: [
        { value: 'maybe', before: 0, after: 1 },
        { value: 'no', before: 3, after: 1 },
        { value: 'yes', before: 1, after: 2 },
      ],
      moved: [{ from: 'no', to: 'yes', rows: 1 }],
    });
    expect(diff.examples).toEqual([
      {
        kind: 'changed',
        row: 2,
        cells: [
          { name: 'id', before: '1', after: '1' },
          { name: 'x', before: 'a', after: 'A' },
          { name: 'y', before: 'no', after: 'yes' },
        ],
      },
      {
        kind: 'added',
        row: 4,
        cells: [
          { name: 'y', after: 'maybe' },
          { name: 'id', after: '5' },
          { name: 'x', after: 'e' },
        ],
      },
      {
        kind: 'removed',
        row: 4,
        cells: [
          { name: 'id', before: '4' },
          { name: 'x', before: 'd' },
          { name: 'y', before: 'no' },
        ],
      },
    ]);
  });

  it('hides personal columns and cuts long cells', () => {
    const diff = compare(csv('id,x,y\n1,a,b\n'), csv(`id,x,y\n1,secret,${'z'.repeat(100)}\n`), {
      key: ['id'],
      columns,
      personal: new Set(['x', 'id']),
      label: 'x',
    });
    const [example] = diff.examples;
    expect(example!.cells[0]).toEqual({ name: 'id', before: HIDDEN, after: HIDDEN });
    expect(example!.cells[1]).toEqual({ name: 'x', before: HIDDEN, after: HIDDEN });
    expect(example!.cells[2]!.after).toHaveLength(60);
    expect(diff.labels).toBeUndefined();
  });

  it('refuses a key that does not identify rows, and counts the few that are repeated', () => {
    const rows = (count: number, id: (row: number) => number): string =>
      `id,x,y\n${Array.from({ length: count }, (_, row) => `${id(row)},${row},0\n`).join('')}`;
    const constant = csv(rows(200, () => 7));
    expect(() => compare(constant, constant, { key: ['id'], columns })).toThrow(expect.objectContaining({ code: 'data.key-not-unique' }));
    const diff = compare(csv(rows(10, (row) => Math.floor(row / 2))), csv('id,x,y\n0,1,0\n0,99,0\n0,98,0\n'), { key: ['id'], columns });
    expect(diff).toMatchObject({ added: 1, removed: 8, changed: 1, kept: 1, repeatedKeys: { before: 5, after: 1 } });
  });

  it('sees rows that move to another split, by a column or by the names of files', () => {
    const byColumn = compare(csv('id,x,split\n1,a,train\n2,b,test\n'), csv('id,x,split\n1,a,test\n2,b,test\n'), {
      key: ['id'],
      columns: ['id', 'x', 'split'],
      split: 'split',
    });
    expect(byColumn.splits).toMatchObject({ name: 'split', moved: [{ from: 'train', to: 'test', rows: 1 }] });
    const byFile = compare({ path: 'train.csv', text: 'id,x,y\n1,a,b\n' }, { path: 'test.csv', text: 'id,x,y\n1,a,b\n' }, { columns });
    expect(byFile).toMatchObject({ kept: 1, splits: { name: 'file', moved: [{ from: 'train', to: 'test', rows: 1 }] } });
    expect(['a/val/b.csv', 'iris-dev2.csv', 'contest.csv', 'train.csv'].map(splitOfPath)).toEqual([
      'validation',
      'validation',
      undefined,
      'train',
    ]);
  });

  it('agrees with maps of rows, in any number of partitions', () => {
    const table = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b,', '"', '', 'é\n')),
      { selector: ([id]) => id },
    );
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const written = (rows: readonly (readonly [number, number, string])[]) =>
      csv(`id,x,y\n${rows.map(([id, x, y]) => `${id},${x},${quoted(y)}\n`).join('')}`);
    fc.assert(
      fc.property(table, table, fc.integer({ min: 1, max: 3 }), (before, after, parts) => {
        const old = new Map(before.map(([id, x, y]) => [id, JSON.stringify([x, y])]));
        const fresh = new Map(after.map(([id, x, y]) => [id, JSON.stringify([x, y])]));
        const shared = [...fresh.keys()].filter((id) => old.has(id));
        const changed = shared.filter((id) => old.get(id) !== fresh.get(id)).length;
        const expected = { added: fresh.size - shared.length, removed: old.size - shared.length, changed, kept: shared.length - changed };
        const ask = { key: ['id'], columns, examples: 3 };
        const diff = compare(written(before), written(after), ask, undefined, parts);
        expect(diff).toMatchObject(expected);
        expect(diff).toEqual(compare(written(before), written(after), ask));
        const whole = compare(written(before), written(after), { columns }, undefined, parts);
        expect(whole).toMatchObject({
          added: expected.added + changed,
          removed: expected.removed + changed,
          changed: 0,
          kept: expected.kept,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('counts equal rows as often as they occur', () => {
    const diff = compare(csv('x\n1\n1\n1\n2\n'), csv('x\n1\n2\n2\n'), { columns: ['x'] });
    expect(diff).toMatchObject({ added: 1, removed: 2, kept: 2 });
  });

  it('looks at the cells of so many changed rows and counts the rest', () => {
    const rows = (value: string): Side => csv(`id,x\n${Array.from({ length: 100_050 }, (_, row) => `${row},${value}\n`).join('')}`);
    const diff = compare(rows('a'), rows('b'), { key: ['id'], columns: ['id', 'x'] });
    expect(diff).toMatchObject({ changed: 100_050, inspected: 100_000, columns: [{ name: 'x', rows: 100_000 }] });
  });
});

describe('CSV rows', () => {
  const collect = (text: string, chunk?: number): string[][] => {
    const rows: string[][] = [];
    let width = 0;
    const scanner = new CsvRows({
      columns: (names) => void (width = names.length),
      row: (row) => void rows.push(Array.from({ length: width }, (_, column) => row.text(column)!)),
    });
    read(scanner, text, chunk);
    return rows;
  };

  it('reads the same cells however the bytes are cut', () => {
    const text = '\uFEFFa,b\r\n1,"x ""y"", z"\r\n\r\n"line\nend",\r"",last';
    const expected = [
      ['1', 'x "y", z'],
      ['line\nend', ''],
      ['', 'last'],
    ];
    for (const chunk of [1, 2, 3, 5, 100]) expect(collect(text, chunk)).toEqual(expected);
    expect(collect(`${Array.from({ length: 40 }, (_, column) => `c${column}`).join(',')}\n${','.repeat(39)}\n`)[0]).toHaveLength(40);
  });

  it('names the defect of a broken file', () => {
    const broken = {
      'a,b\n1\n': 'data.ragged-row',
      'a,b\n"1': 'data.csv-malformed',
      'a\n"1"2\n': 'data.csv-malformed',
      'a,a\n': 'data.header-duplicate',
      '': 'data.no-rows',
    };
    for (const [text, code] of Object.entries(broken)) expect(() => collect(text)).toThrow(expect.objectContaining({ code }));
    const scanner = new CsvRows({ columns: () => undefined, row: () => undefined });
    read(scanner, 'a,b\n1,2\n');
    expect(() => read(scanner, 'a,c\n1,2\n')).toThrow(expect.objectContaining({ code: 'data.tables-differ' }));
  });
});

describe('JSON Lines', () => {
  const lines = (...rows: object[]): Side => ({ path: 'data.jsonl', text: rows.map((row) => `${JSON.stringify(row)}\n`).join('') });
  const diffLines = (before: Side, after: Side, question: Partial<RowQuestion>) =>
    compare(before, after, question, (sink) => new JsonRows(sink));

  it('compares members whatever their order, and takes null for absent', () => {
    const diff = diffLines(
      lines({ id: 1, a: { x: 1, y: 2 }, b: null }, { id: 2, a: 'é' }, { id: 3 }),
      lines({ a: { y: 2, x: 1 }, id: 1 }, { id: 2, a: 'e', extra: true }),
      { key: ['id'], label: 'a' },
    );
    expect(diff).toMatchObject({ added: 0, removed: 1, changed: 1, kept: 1 });
    expect(diff.columns).toEqual([
      { name: 'a', rows: 1 },
      { name: 'extra', rows: 1 },
    ]);
    expect(diff.examples[0]!.cells).toEqual([
      { name: 'id', before: '2', after: '2' },
      { name: 'a', before: 'é', after: 'e' },
      { name: 'extra', before: '', after: 'true' },
    ]);
  });

  it('takes objects of many members, in chunks of any size', () => {
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`c${at}`, at]));
    const diff = diffLines(lines({ id: 1, ...wide }), lines({ id: 1, ...wide, c3: 'x' }), { key: ['id'] });
    expect(diff.columns).toEqual([{ name: 'c3', rows: 1 }]);
    const texts: (string | undefined)[] = [];
    const scanner = new JsonRows({ columns: () => undefined, row: (row) => void texts.push(row.text(0)) });
    read(scanner, '{"a":"eins"}\n\n{"a":"zwei"}', 3);
    expect(texts).toEqual(['eins', 'zwei']);
  });

  it('names the line that is no object', () => {
    const scanner = new JsonRows({ columns: () => undefined, row: () => undefined });
    expect(() => read(scanner, '{"a":1}\n[1]\n')).toThrow(
      expect.objectContaining({ code: 'data.json-malformed', at: { file: 'f.csv', line: 2 } }),
    );
    expect(() => read(scanner, '{"a":\n')).toThrow(expect.objectContaining({ code: 'data.json-malformed' }));
  });
});
