import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_ATTRIBUTES, planAttributes } from '#domain/data/attributes.ts';
import { formatDatasetTag, datasetNameFrom, isDatasetName, parseDatasetTag } from '#domain/data/dataset-name.ts';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { formatPointer, looksLikePointer, parsePointer } from '#domain/data/lfs-pointer.ts';
import { formatFileList, formatManifest, parseManifest } from '#domain/data/manifest.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';

const OID = parseSha256('4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393')!;

const digests = fc.string({ maxLength: 20 }).map((text): Sha256 => parseSha256(createHash('sha256').update(text).digest('hex'))!);

describe('LFS pointers', () => {
  it('are spelled as git-lfs spells them (docs/spec.md)', () => {
    expect(formatPointer({ oid: OID, sizeBytes: 12345 })).toBe(
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
    );
    expect(formatPointer({ oid: OID, sizeBytes: 0 })).toBe('');
  });

  it('are read back', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 1, max: 2 ** 40 }), (oid, sizeBytes) => {
        const text = formatPointer({ oid, sizeBytes });
        expect(looksLikePointer(text)).toBe(true);
        expect(parsePointer(text)).toEqual({ oid, sizeBytes, canonical: true });
      }),
    );
  });

  it.each([
    ['CRLF', `version https://git-lfs.github.com/spec/v1\r\noid sha256:${OID}\r\nsize 5\r\n`],
    ['no final line end', `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 5`],
    ['other order', `version https://git-lfs.github.com/spec/v1\nsize 5\noid sha256:${OID}\n`],
    ['an old version', `version https://hawser.github.com/spec/v1\noid sha256:${OID}\nsize 5\n`],
    ['an extension', `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:${OID}\noid sha256:${OID}\nsize 5\n`],
  ])('with %s are read and not canonical', (_, text) => {
    expect(parsePointer(text)).toEqual({ oid: OID, sizeBytes: 5, canonical: false });
  });

  it.each([
    '',
    'x,y\n1,2\n',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\n`,
    `version https://git-lfs.github.com/spec/v1\noid md5:abc\nsize 5\n`,
    `version https://git-lfs.github.com/spec/v1\noid ${OID}\nsize 5\n`,
    `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize -5\n`,
    `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 5\nsize 6\n`,
    `version https://example.org/v1\noid sha256:${OID}\nsize 5\n`,
    `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 5\n${'x'.repeat(1024)} y\n`,
  ])('are not seen in %j', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });
});

describe('dataset names and tags', () => {
  it('make tags that are read back', () => {
    const names = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_-]{0,20}[A-Za-z0-9])?$/);
    const parts = fc.nat({ max: 999 });
    fc.assert(
      fc.property(names, parts, parts, parts, (name, major, minor, patch) => {
        const version = { name, version: { major, minor, patch } };
        expect(parseDatasetTag(formatDatasetTag(version))).toEqual(version);
      }),
    );
    expect(formatDatasetTag({ name: 'iris', version: { major: 1, minor: 0, patch: 2 } })).toBe('data/iris@v1.0.2');
  });

  it.each(['data/iris@1.0', 'data/iris', 'iris@v1.0.0', 'data/a/b@v1.0.0', 'data/..@v1.0.0', 'data/iris@v01.0.0'])(
    'does not take %s for one',
    (tag) => {
      expect(parseDatasetTag(tag)).toBeUndefined();
    },
  );

  it.each([
    ['iris', true],
    ['a', true],
    ['my-data_2.1', true],
    ['', false],
    ['.hidden', false],
    ['a..b', false],
    ['x.lock', false],
    ['a/b', false],
    ['a b', false],
    ['a@b', false],
    ['-a', false],
    ['x'.repeat(101), false],
  ])('%j as a name: %s', (name, fine) => {
    expect(isDatasetName(name)).toBe(fine);
  });
});

describe('a name made from a path', () => {
  it.each([
    ['raw/iris.csv', 'iris'],
    ['./Some images (2)/', 'Some-images-2'],
    ['a.b.csv.gz', 'a.b'],
    ['-.-', 'dataset'],
    ['日本', 'dataset'],
    [`${'x'.repeat(90)}.csv`, 'x'.repeat(80)],
  ])('%j gives %s', (path, name) => {
    expect(datasetNameFrom(path)).toBe(name);
    expect(isDatasetName(name)).toBe(true);
  });
});

describe('file names', () => {
  it('must be storable everywhere', () => {
    const names = [
      'a.csv',
      'ordner/ä 1.csv',
      '../x',
      '/x',
      'a//b',
      'a:b',
      'dir./x',
      'CON',
      'aux.txt',
      'x/.git/y',
      'x/.gitattributes',
      'line\nend',
      'back\\slash',
      'end ',
    ];
    expect(unsafeNames(names).map((problem) => problem.path)).toEqual(names.slice(2));
  });

  it('are judged part by part, whatever the whole looks like', () => {
    const part = fc.constantFrom(
      'a',
      'con',
      'CON.txt',
      'com1',
      'com',
      'x-con',
      '.git',
      '.a',
      'b.',
      'c d',
      'a..b',
      '..',
      '',
      'lpt9.x.y',
      'é',
      'q?',
    );
    const isUnsafe = (name: string): boolean => unsafeNames([name]).length > 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        expect(isUnsafe(parts.join('/'))).toBe(parts.some(isUnsafe));
      }),
    );
    expect(['con', 'CON.txt', 'com1', '.git', 'b.', '..', '', 'lpt9.x.y', 'q?'].every(isUnsafe)).toBe(true);
    expect(['a', 'com', 'x-con', '.a', 'c d', 'a..b', 'é'].some(isUnsafe)).toBe(false);
  });

  it('must differ by more than case and composition', () => {
    expect(collidingNames(['a.csv', 'A.csv', 'b.csv', '\u00e9', 'e\u0301'])).toEqual([
      ['a.csv', 'A.csv'],
      ['\u00e9', 'e\u0301'],
    ]);
  });
});

describe('planAttributes', () => {
  it('adds the rule once and keeps what is there', () => {
    expect(planAttributes(undefined)).toBe(`${DATASET_ATTRIBUTES}\n`);
    expect(planAttributes('*.md text')).toBe(`*.md text\n${DATASET_ATTRIBUTES}\n`);
    expect(planAttributes(`# note\n${DATASET_ATTRIBUTES}\n`)).toBeUndefined();
    expect(planAttributes('files/**  diff=lfs filter=lfs merge=binary -text\r\n')).toBeUndefined();
  });

  it('adds the rule again where a later line takes it back', () => {
    const existing = `${DATASET_ATTRIBUTES}\nfiles/*.txt -filter\n`;
    expect(planAttributes(existing)).toBe(`${existing}${DATASET_ATTRIBUTES}\n`);
    expect(planAttributes(planAttributes(existing))).toBeUndefined();
  });
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const profiles: fc.Arbitrary<ColumnProfile> = fc.oneof(
  fc.record({
    name: fc.string(),
    kind: fc.constant('number' as const),
    count: fc.nat(),
    nulls: fc.nat(),
    min: fc.option(finite),
    max: fc.option(finite),
    mean: fc.option(finite),
    sd: fc.option(finite),
    whole: fc.boolean(),
    quantiles: fc.array(finite, { maxLength: 5 }),
  }),
  fc.record({
    name: fc.string(),
    kind: fc.constant('text' as const),
    count: fc.nat(),
    nulls: fc.nat(),
    distinct: fc.nat(),
    top: fc.array(fc.record({ value: fc.string(), count: fc.nat() }), { maxLength: 3 }),
  }),
);
const manifests: fc.Arbitrary<DatasetManifest> = fc
  .record({
    files: fc.uniqueArray(
      fc.record({
        path: fc.stringMatching(/^[a-z]{1,5}(\/[a-z]{1,5})?$/),
        sizeBytes: fc.nat(),
        sha256: digests,
        mediaType: fc.constant('text/csv'),
      }),
      { selector: (file) => file.path, maxLength: 5 },
    ),
    rows: fc.option(fc.nat(), { nil: undefined }),
    columns: fc.option(fc.array(profiles, { maxLength: 3 }), { nil: undefined }),
    source: fc.option(
      fc.record(
        {
          url: fc.webUrl(),
          licence: fc.string(),
          note: fc.string(),
          etag: fc.string(),
          fetchedAt: fc.constant('2026-11-21T09:30:00Z'),
          sha256: digests,
          command: fc.string(),
          parents: fc.array(fc.record({ name: fc.string(), version: fc.constant('v1.0.0'), digest: digests }, { requiredKeys: ['name'] })),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
  })
  .map(({ files, rows, columns, source }): DatasetManifest => ({
    schemaVersion: 1,
    kind: 'dataset',
    name: 'toy',
    files: files.sort((left, right) => (left.path < right.path ? -1 : 1)),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined
      ? {}
      : { tables: [{ name: 't', rows: 3, schema: { fields: [{ name: 'x', type: 'any' }], primaryKey: ['x'] }, columns }] }),
    ...(source === undefined ? {} : { source }),
  }));

describe('manifests', () => {
  const TABLE = { name: 't', rows: 1, schema: { fields: [] }, columns: [] };
  const good = { schemaVersion: 1, kind: 'dataset', name: 'toy', files: [{ path: 'a', sizeBytes: 1, sha256: OID, mediaType: 'x' }] };
  it('are read back and written the same again', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const text = formatManifest(manifest);
        const parsed = parseManifest(text.json);
        expect(parsed).toEqual({ ok: true, value: { manifest, lists: [] } });
        expect(parsed.ok && formatManifest(parsed.value.manifest)).toEqual(text);
      }),
    );
  });

  it('from before tables had names are read as one table', () => {
    const columns = [{ name: 'x', kind: 'text', count: 1, nulls: 0, distinct: 1, top: [{ value: 'a', count: 1 }] }];
    expect(parseManifest(JSON.stringify({ ...good, rows: 1, columns }))).toMatchObject({
      ok: true,
      value: { manifest: { tables: [{ rows: 1, schema: { fields: [{ name: 'x', type: 'string' }] }, columns }] } },
    });
  });

  it('identify data by a sorted list that does not depend on anything else', () => {
    const files = [
      { path: 'b', sizeBytes: 1, sha256: OID, mediaType: 'text/csv', rows: 3 },
      { path: 'a', sizeBytes: 2, sha256: OID, mediaType: 'image/png' },
    ];
    expect(formatFileList(files)).toBe(`${OID} 2 a\n${OID} 1 b\n`);
  });

  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['another kind', JSON.stringify({ ...good, kind: 'model' }), '"kind": "dataset"'],
    ['a newer schema', JSON.stringify({ ...good, schemaVersion: 2 }), 'schemaVersion'],
    ['a bad name', JSON.stringify({ ...good, name: '../x' }), 'name'],
    ['no files', JSON.stringify({ ...good, files: {} }), '"files" is not a list'],
    ['a path that leaves', JSON.stringify({ ...good, files: [{ ...good.files[0], path: '../../etc/passwd' }] }), 'files[0]'],
    ['a bad digest', JSON.stringify({ ...good, files: [{ ...good.files[0], sha256: 'x' }] }), 'files[0]'],
    ['a negative size', JSON.stringify({ ...good, files: [{ ...good.files[0], sizeBytes: -1 }] }), 'files[0]'],
    ['a path twice', JSON.stringify({ ...good, files: [good.files[0], good.files[0]] }), 'twice'],
    ['bad rows', JSON.stringify({ ...good, rows: 1.5 }), 'rows'],
    ['bad columns', JSON.stringify({ ...good, columns: [{ name: 'x' }] }), 'tables'],
    ['a table without a schema', JSON.stringify({ ...good, tables: [{ name: 't', rows: 1, columns: [] }] }), 'tables'],
    ['two tables of one name', JSON.stringify({ ...good, tables: [TABLE, TABLE] }), 'tables'],
    ['a list elsewhere', JSON.stringify({ ...good, fileLists: [{ list: '../x.tsv', files: 1 }] }), 'fileLists'],
    ['a bad parent', JSON.stringify({ ...good, source: { parents: [{}] } }), 'source'],
    ['a bad digest of the source', JSON.stringify({ ...good, source: { sha256: 'x' } }), 'source'],
    ['bad columns', JSON.stringify({ ...good, columns: [{ name: 'x', count: 1, nulls: 0, kind: 'number', quantiles: ['a'] }] }), 'tables'],
    [
      'bad columns',
      JSON.stringify({ ...good, columns: [{ name: 'x', count: 1, nulls: 0, kind: 'text', distinct: 1, top: [1] }] }),
      'tables',
    ],
    ['a bad source', JSON.stringify({ ...good, source: { url: 1 } }), 'source'],
    ['a bad source', JSON.stringify({ ...good, source: 'web' }), 'source'],
  ])('with %s are refused', (_, text, words) => {
    const parsed = parseManifest(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error).toContain(words);
  });
});
