import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRows, hashRows } from '#domain/data/row-multiset.ts';
import { computeChange, formatTagMessage, parseTagDigest, planVersion, type DatasetState } from '#domain/data/version-plan.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { tableOf } from './tables.ts';

const digest = (text: string): Sha256 => parseSha256(createHash('sha256').update(text).digest('hex'))!;

const manifest = (files: Record<string, string>, tables: readonly string[] = []): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name: 'toy',
  files: Object.entries(files).map(([path, content]) => ({
    path,
    sizeBytes: content.length,
    sha256: digest(content),
    mediaType: 'text/csv',
    ...(tables.includes(path) ? { rows: 1 } : {}),
  })),
});

const state = (content: string, table: Table): DatasetState => ({ manifest: manifest({ 't.csv': content }, ['t.csv']), table });

const BEFORE = tableOf({ x: [1, 2, 2, null], y: ['a', 'b', 'b', null] });

describe('rows that move between splits', () => {
  it('are a major change, by a column and by the names of files', () => {
    const told = (split: readonly string[]): DatasetState => state(split.join(), tableOf({ x: [1, 2, 2, 3], split }));
    expect(computeChange(told(['train', 'train', 'test', 'test']), told(['train', 'test', 'test', 'train']))).toMatchObject({
      bump: 'major',
      reasons: ['2 rows moved to another split'],
    });
    const named = (...files: readonly (readonly [string, number])[]): DatasetState => ({
      ...state(JSON.stringify(files), tableOf({ x: [1, 2, 3, 4] })),
      tableFiles: files.map(([path, rows]) => ({ path, rows })),
    });
    expect(computeChange(named(['test.csv', 1], ['train.csv', 3]), named(['test.csv', 2], ['train.csv', 2]))).toMatchObject({
      bump: 'major',
      reasons: ['1 row moved to another split'],
    });
    expect(
      computeChange(named(['test.csv', 1], ['train.csv', 3]), named(['a/test.csv', 1], ['train-1.csv', 2], ['train-2.csv', 1])),
    ).toMatchObject({
      bump: 'patch',
    });
    // Who first says what the split is has moved nothing.
    expect(computeChange(named(['all.csv', 4]), named(['test.csv', 1], ['train.csv', 3]))).toMatchObject({ bump: 'patch' });
  });
});

describe('hashRows and compareRows', () => {
  const cells = fc.array(fc.record({ x: fc.option(fc.integer({ min: 0, max: 3 })), y: fc.option(fc.constantFrom('a', 'b', '')) }), {
    minLength: 1,
    maxLength: 12,
  });
  const asTable = (rows: readonly { x: number | null; y: string | null }[]): Table =>
    tableOf({
      x: rows.map((row) => row.x),
      y: rows
        .map((row) => row.y ?? null)
        .concat('always text')
        .slice(0, rows.length),
    });
  const withText = (table: Table): Table => ({
    ...table,
    columns: table.columns.map((column) =>
      column.name === 'y' && column.kind === 'number'
        ? { kind: 'text', name: 'y', codes: new Int32Array(table.rows).fill(-1), dictionary: [] }
        : column,
    ),
  });

  it('count rows as a multiset, whatever their order', () => {
    fc.assert(
      fc.property(cells, cells, fc.integer(), (left, right, seed) => {
        const [before, after] = [withText(asTable(left)), withText(asTable(right))];
        const keys = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row));
        const rest = keys(left);
        let kept = 0;
        for (const key of keys(right)) {
          const at = rest.indexOf(key);
          if (at < 0) continue;
          rest.splice(at, 1);
          kept += 1;
        }
        const order = Array.from(right, (_, row) => (row + Math.abs(seed)) % right.length);
        const shuffled = takeRows(after, order);
        expect(compareRows(hashRows(before, before.columns), hashRows(shuffled, shuffled.columns))).toEqual({
          kept,
          added: right.length - kept,
          removed: left.length - kept,
        });
      }),
    );
  });

  it('tell a million near rows apart', () => {
    const rows = 1_000_000;
    const table: Table = {
      rows,
      columns: [
        { kind: 'number', name: 'x', values: Float64Array.from({ length: rows }, (_, row) => row) },
        { kind: 'number', name: 'y', values: new Float64Array(rows) },
      ],
    };
    expect(new Set(hashRows(table, table.columns)).size).toBe(rows);
  });

  it('take −0 for 0 and do not take 0 for missing', () => {
    const table = tableOf({ x: [0, -0, null] });
    const [zero, negative, missing] = hashRows(table, table.columns);
    expect(zero).toBe(negative);
    expect(zero).not.toBe(missing);
  });
});

describe('computeChange', () => {
  const change = (content: string, after: Table) => computeChange(state('before', BEFORE), state(content, after));

  it('sees that the bytes are the same', () => {
    expect(change('before', BEFORE)).toMatchObject({ bump: undefined });
  });

  it('calls another serialisation or order a patch', () => {
    expect(change('other', takeRows(BEFORE, [3, 1, 0, 2]))).toMatchObject({ bump: 'patch', rows: { added: 0, removed: 0, kept: 4 } });
  });

  it('calls additions minor', () => {
    expect(change('other', takeRows(BEFORE, [0, 1, 2, 3, 0]))).toMatchObject({ bump: 'minor', reasons: ['1 row added'] });
    expect(change('other', tableOf({ z: [1, 1, 1, 1], x: [1, 2, 2, null], y: ['a', 'b', 'b', null] }))).toMatchObject({
      bump: 'minor',
      reasons: ['1 column added: z'],
    });
  });

  it('calls everything that takes something away major', () => {
    expect(change('other', takeRows(BEFORE, [0, 1, 3]))).toMatchObject({ bump: 'major', reasons: ['1 row removed or changed'] });
    expect(change('other', tableOf({ x: [1, 2, 2, null] }))).toMatchObject({ bump: 'major', reasons: ['1 column removed: y'] });
    expect(change('other', tableOf({ x: ['1', '2', '2', null], y: ['a', 'b', 'b', null] }))).toMatchObject({
      bump: 'major',
      reasons: ['1 column of another type: x'],
    });
    expect(change('other', tableOf({ x: [1, 2, 2, 7], y: ['a', 'b', 'b', 'c'] }))).toMatchObject({
      reasons: ['1 row removed or changed', '1 row added'],
    });
  });

  it('looks at files where there are no rows', () => {
    const files = (after: Record<string, string>) =>
      computeChange({ manifest: manifest({ a: '1', b: '2' }) }, { manifest: manifest(after) });
    expect(files({ a: '1', b: '2' })).toMatchObject({ bump: undefined });
    expect(files({ a: '1', c: '2' })).toMatchObject({ bump: 'patch', reasons: ['1 file renamed: b'] });
    expect(files({ a: '1', b: '2', c: '3' })).toMatchObject({ bump: 'minor', reasons: ['1 file added: c'] });
    expect(files({ a: '1', b: 'x' })).toMatchObject({ bump: 'major', reasons: ['1 file changed or removed: b'] });
    expect(files({ a: '1' })).toMatchObject({ bump: 'major' });
  });

  it('takes the graver of rows and other files', () => {
    const before: DatasetState = { manifest: manifest({ 't.csv': '1', readme: 'x' }, ['t.csv']), table: BEFORE };
    const after = (readme: string, table: Table): DatasetState => ({ manifest: manifest({ 't.csv': '2', readme }, ['t.csv']), table });
    expect(computeChange(before, after('x', BEFORE))).toMatchObject({ bump: 'patch' });
    expect(computeChange(before, after('y', BEFORE))).toMatchObject({ bump: 'major' });
    expect(computeChange(before, after('y', takeRows(BEFORE, [0, 1, 2, 3, 0])))).toMatchObject({
      bump: 'major',
      reasons: ['1 row added', '1 file changed or removed: readme'],
    });
  });

  it('names a few of many', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`f${number}`, `${number}`]));
    expect(computeChange({ manifest: manifest({}) }, { manifest: manifest(many) }).reasons).toEqual([
      '9 files added: f0, f1, f2, f3, f4 and 4 more',
    ]);
  });
});

describe('planVersion', () => {
  const v1 = { major: 1, minor: 2, patch: 3 };
  const change = (bump: 'major' | 'minor' | 'patch' | undefined) => ({ bump, reasons: ['r'] });

  it('begins at 1.0.0, follows the change and stays when nothing changed', () => {
    expect(planVersion(undefined, undefined)).toMatchObject({ version: { major: 1, minor: 0, patch: 0 }, previous: undefined });
    expect(planVersion(v1, change('patch'))).toMatchObject({ version: { major: 1, minor: 2, patch: 4 }, bump: 'patch' });
    expect(planVersion(v1, change('minor'))).toMatchObject({ version: { major: 1, minor: 3, patch: 0 } });
    expect(planVersion(v1, change('major'))).toMatchObject({ version: { major: 2, minor: 0, patch: 0 } });
    expect(planVersion(v1, change(undefined), 'major')).toMatchObject({ version: v1, bump: undefined });
  });

  it('lets a declaration raise and never lower', () => {
    expect(planVersion(v1, change('patch'), 'minor')).toMatchObject({ version: { major: 1, minor: 3, patch: 0 } });
    expect(planVersion(v1, change('minor'), 'patch')).toEqual({ tooSmall: { declared: 'patch', computed: 'minor' } });
    expect(planVersion(v1, change('major'), 'major')).toMatchObject({ bump: 'major' });
  });

  it('writes a tag message from which the digest is read back', () => {
    const plan = planVersion(v1, change('minor'));
    if ('tooSmall' in plan) throw new Error('expected a plan');
    const message = formatTagMessage(plan, 'toy', { ...manifest({ a: '1' }), rows: 7 }, digest('list'));
    expect(message).toBe(`toy v1.3.0\n\n- r\n\nRows: 7\nFiles: 1\nDigest: sha256:${digest('list')}\n`);
    expect(parseTagDigest(message)).toBe(digest('list'));
    expect(parseTagDigest('v1')).toBeUndefined();
  });
});
