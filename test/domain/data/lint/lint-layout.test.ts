import { describe, expect, it } from 'vitest';
import { LFS_PRICES } from '#domain/data/cost/lfs-prices.ts';
import { lintLayout } from '#domain/data/lint/lint-layout.ts';
import { parseSha256 } from '#kernel/digest.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';

const file = (path: string, content: number, sizeBytes: number, rows?: number): DatasetFile => ({
  path,
  sizeBytes,
  sha256: parseSha256(content.toString(16).padStart(64, '0'))!,
  mediaType: 'text/csv',
  ...(rows === undefined ? {} : { rows }),
});
const state = (...files: DatasetFile[]): DatasetManifest => ({ schemaVersion: 1, kind: 'dataset', name: 'toy', files });
const lint = (...states: DatasetManifest[]) => lintLayout(states, LFS_PRICES);

describe('lintLayout', () => {
  it('names tables that grow, with what part files would have saved', () => {
    const [finding, ...rest] = lint(
      state(file('a.csv', 1, 2e6, 10)),
      state(file('a.csv', 2, 3e6, 20)),
      state(file('a.csv', 2, 3e6, 20)),
      state(file('a.csv', 3, 4e6, 30)),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'growing-table',
      path: 'a.csv',
      savedBytes: 5e6,
      message: 'a table that grew 2 times, to 4.0 MB: each time all of it was stored again',
    });
    expect(finding!.advice).toContain('5.0 MB would not have been stored, 0.00033 USD a month for ever');
    expect(finding!.command).toBe('trainyard data parts data/toy/files/a.csv && trainyard data add toy');
  });

  it('leaves tables alone that shrink, are small, or grew once', () => {
    expect(lint(state(file('a.csv', 1, 2e6)), state(file('a.csv', 2, 3e6)))).toEqual([]);
    expect(lint(state(file('a.csv', 1, 2e6)), state(file('a.csv', 2, 3e6)), state(file('a.csv', 3, 2e6)))).toEqual([]);
    expect(lint(state(file('a.csv', 1, 1)), state(file('a.csv', 2, 2)), state(file('a.csv', 3, 3)))).toEqual([]);
    expect(lint()).toEqual([]);
  });

  it('names archives and compressed tables, and how often they were stored', () => {
    const found = lint(state(file('a.zip', 1, 2e6), file('b.csv.gz', 2, 3e6)), state(file('a.zip', 3, 2e6), file('b.csv.gz', 2, 3e6)));
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['monolithic-archive a.zip', 'compressed-table b.csv.gz']);
    expect(found[0]!.message).toContain('it has been stored 2 times, 4.0 MB in all');
    expect(found[1]!.message).not.toContain('times');
    expect(found[0]).toMatchObject({
      savedBytes: 2e6,
      advice: expect.stringContaining('Up to 2.0 MB would not have been stored') as string,
    });
    expect(found[1]!.savedBytes).toBeUndefined();
    expect(found.map(({ command }) => command)).toEqual([
      'unzip data/toy/files/a.zip -d data/toy/files && rm data/toy/files/a.zip && trainyard data shard toy && trainyard data add toy',
      'trainyard data parts data/toy/files/b.csv.gz && trainyard data add toy',
    ]);
    expect(lint(state(file("it's $(x).tar", 1, 2e6)))[0]!.command).toContain(
      "tar -xf 'data/toy/files/it'\\''s $(x).tar' -C data/toy/files",
    );
  });

  it('has nothing to say about parts and shards', () => {
    const grown = (at: number) => state(file('t/part-000002.csv', at, 1e6 * at), file('shard-0123456789ab.tar', 9 + at, 5e6));
    expect(lint(grown(1), grown(2), grown(3), grown(4))).toEqual([]);
  });

  it('names thousands of small files', () => {
    const many = (size: number) => state(...Array.from({ length: 2000 }, (_, at) => file(`${at}.png`, at, size)));
    expect(lint(many(500))).toMatchObject([
      { rule: 'small-files', message: '2,000 files with a median of 500 B: every one is a request and an object of its own' },
    ]);
    expect(lint(many(200_000))).toEqual([]);
  });
});
