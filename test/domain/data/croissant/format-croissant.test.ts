import { describe, expect, it } from 'vitest';
import { formatCroissant } from '#domain/data/croissant/format-croissant.ts';
import { parseSha256 } from '#kernel/digest.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';

const SHA = parseSha256('ab'.repeat(32))!;
const manifest: DatasetManifest = {
  schemaVersion: 1,
  kind: 'dataset',
  name: 'toy',
  files: [
    { path: 'a b.csv', sizeBytes: 12, sha256: SHA, mediaType: 'text/csv', rows: 2 },
    { path: 'x.png', sizeBytes: 3, sha256: SHA, mediaType: 'image/png' },
  ],
  rows: 2,
  tables: [
    {
      name: 'a b',
      rows: 2,
      schema: {
        fields: [
          { name: 'id', type: 'integer', description: 'Key' },
          { name: 'day', type: 'date' },
        ],
        primaryKey: ['id'],
      },
      columns: [
        {
          name: 'id',
          kind: 'number',
          count: 2,
          nulls: 0,
          min: 1,
          max: 2,
          mean: 1.5,
          sd: 0.7,
          whole: true,
          distinct: 2,
          quantiles: [1, 1.5, 2],
        },
        { name: 'day', kind: 'text', count: 2, nulls: 1, distinct: 1, top: [{ value: '2026-01-01', count: 1 }] },
      ],
    },
  ],
};
const FACTS = { description: 'd', license: 'l', url: 'https://example.org', creator: 'Ada', datePublished: '2026-11-21' };

describe('formatCroissant', () => {
  const document = formatCroissant(manifest, { ...FACTS, version: '1.0.0' });

  it('has everything that the specification requires', () => {
    for (const name of ['@context', '@type', 'dct:conformsTo', 'name', 'description', 'license', 'url', 'creator', 'datePublished'])
      expect(document[name]).toBeDefined();
    expect(document['dct:conformsTo']).toBe('http://mlcommons.org/croissant/1.1');
    expect(document['version']).toBe('1.0.0');
  });

  it('names every file with its digest, and addresses that hold strange names', () => {
    expect(document['distribution']).toMatchObject([
      { '@id': 'files/a%20b.csv', contentUrl: 'files/a b.csv', contentSize: '12 B', encodingFormat: 'text/csv', sha256: SHA },
      { '@id': 'files/x.png', encodingFormat: 'image/png' },
    ]);
    const hosted = formatCroissant(manifest, { ...FACTS, baseUrl: 'https://example.org/data/toy/' });
    expect((hosted['distribution'] as readonly JsonObject[])[0]!['contentUrl']).toBe('https://example.org/data/toy/files/a%20b.csv');
  });

  it('describes tables by fields with types, keys and statistics', () => {
    expect(document['recordSet']).toMatchObject([
      {
        '@id': 'records/a%20b',
        key: [{ '@id': 'records/a%20b/id' }],
        field: [
          {
            name: 'id',
            description: 'Key',
            dataType: 'sc:Integer',
            source: { fileObject: { '@id': 'files/a%20b.csv' }, extract: { column: 'id' } },
          },
          { name: 'day', dataType: 'sc:Date' },
        ],
      },
    ]);
    const text = JSON.stringify(document);
    expect(text).toContain('"name":"mean","dataType":"sc:Float","value":1.5');
    expect(text).toContain('"name":"median"');
    expect(text).not.toContain('2026-01-01');
  });

  it('says nothing about records of a dataset without tables', () => {
    const { tables: _, ...files } = manifest;
    expect(formatCroissant(files, FACTS)).not.toHaveProperty('recordSet');
  });
});
