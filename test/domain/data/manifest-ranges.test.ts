import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSha256 } from '#kernel/digest.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { formatManifest, parseManifest, sortByPath } from '#domain/data/manifest.ts';
import { formatRange, parseRange, splitIntoRanges } from '#domain/data/manifest-ranges.ts';

const SHA = parseSha256('ab'.repeat(32))!;
const file = (path: string, rest: Partial<DatasetFile> = {}): DatasetFile => ({
  path,
  sizeBytes: 3,
  sha256: SHA,
  mediaType: 'text/csv',
  ...rest,
});
const many = Array.from({ length: 20_000 }, (_, index) => file(`${index % 37}/part-${index}.bin`));
const manifestOf = (files: readonly DatasetFile[]): DatasetManifest => ({ schemaVersion: 1, kind: 'dataset', name: 'toy', files });

describe('ranges of files', () => {
  it('hold every file once, in order, and are about 1,024 files long', () => {
    const ranges = splitIntoRanges(sortByPath(many));
    expect(ranges.flatMap((range) => range.files)).toEqual(sortByPath(many));
    expect(ranges.length).toBeGreaterThan(10);
    expect(ranges.length).toBeLessThan(40);
    expect(new Set(ranges.map(({ id }) => id)).size).toBe(ranges.length);
  });

  it('change in one list when one file comes, goes or changes', () => {
    const before = formatManifest(manifestOf(many)).lists;
    const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdef0123456789-_') });
    fc.assert(
      fc.property(
        fc.tuple(words, words).map((parts) => parts.join('/')),
        fc.nat(many.length - 1),
        fc.boolean(),
        (path, at, removes) => {
          const changed = removes ? many.filter((_, index) => index !== at) : [...many, file(path)];
          const after = formatManifest(manifestOf(changed)).lists;
          const touched = [...after].filter(([list, text]) => before.get(list) !== text);
          const gone = [...before.keys()].filter((list) => !after.has(list));
          // A path that begins a range splits one in two, or joins two when it goes.
          const cuts = Math.abs(after.size - before.size);
          expect(cuts).toBeLessThanOrEqual(1);
          expect(touched.length + gone.length).toBeLessThanOrEqual(1 + cuts);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are read back as they were written, whatever the paths', () => {
    const names = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((name) => !/[/\0]/.test(name) && name !== '.' && name !== '..' && !name.includes('\\'));
    const files = fc.array(
      fc.record({
        path: names,
        sizeBytes: fc.nat(),
        rows: fc.option(fc.nat(), { nil: undefined }),
        table: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(files, (made) => {
        const listed = made.map(({ path, sizeBytes, rows, table }) =>
          file(path, { sizeBytes, ...(rows === undefined ? {} : { rows }), ...(table === undefined ? {} : { table }) }),
        );
        const parsed = parseRange(formatRange(listed));
        expect(parsed.ok || listed.length === 0 || listed.some(({ path }) => /[\t\n\r]/.test(path))).toBe(true);
        if (parsed.ok) expect(parsed.value).toEqual(listed);
      }),
    );
  });

  it.each([
    ['no header', 'a\t1\n', 'line 1'],
    ['no end', `${formatRange([file('a')])}b\t1`, 'line 1'],
    ['a cell too few', `${formatRange([file('a')])}b\t1\n`, 'line 3'],
    ['a path that leaves', formatRange([file('../a')]), 'line 2'],
    ['a size that is none', formatRange([file('a', { sizeBytes: -1 })]), 'line 2'],
  ])('with %s are refused', (_, text, words) => {
    const parsed = parseRange(text);
    expect(parsed.ok || parsed.error).toContain(words);
  });

  it('stand in the manifest for more than 10,000 files only', () => {
    const short = formatManifest(manifestOf(many.slice(0, 10_000)));
    expect(short.lists.size).toBe(0);
    const long = formatManifest(manifestOf(many));
    const head = parseManifest(long.json);
    expect(head.ok && head.value.manifest.files).toEqual([]);
    expect(head.ok && head.value.lists.map(({ path }) => path)).toEqual([...long.lists.keys()]);
    expect(head.ok && head.value.lists.reduce((sum, list) => sum + list.files, 0)).toBe(20_000);
  });
});
