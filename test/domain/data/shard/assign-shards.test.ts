import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignShards, isShardName } from '#domain/data/shard/assign-shards.ts';
import { sampleKey } from '#domain/data/shard/sample-key.ts';

interface File {
  readonly path: string;
  readonly sizeBytes: number;
}

const SIZES = { average: 64_000, maximum: 256_000 };
const assign = (files: readonly File[]) => assignShards(files, SIZES);
const content = ({ members }: { readonly members: readonly File[] }): string =>
  members.map(({ path, sizeBytes }) => `${path}:${sizeBytes}`).join(' ');

const files = fc.uniqueArray(
  fc.record({
    path: fc
      .tuple(fc.constantFrom('cat', 'dog', 'x/y'), fc.nat(5000), fc.constantFrom('.jpg', '.cls', ''))
      .map(([folder, number, ending]) => `${folder}/${number}${ending}`),
    sizeBytes: fc.nat(9000),
  }),
  { selector: (file) => file.path, minLength: 1, maxLength: 300 },
);

/** 2000 samples of two files each. */
const many: readonly File[] = Array.from({ length: 2000 }, (_, at) => [
  { path: `${String(at * 17).padStart(6, '0')}.jpg`, sizeBytes: 500 + ((at * 7919) % 6000) },
  { path: `${String(at * 17).padStart(6, '0')}.cls`, sizeBytes: 2 },
]).flat();

describe('assignShards', () => {
  it('keeps samples whole, names unique, and depends on nothing but the files', () => {
    fc.assert(
      fc.property(files, (given) => {
        const shards = assign(given);
        expect(shards.flatMap(({ members }) => members).toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
          given.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        );
        expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length);
        expect(shards.every(({ name }) => isShardName(name))).toBe(true);
        const home = new Map<string, string>();
        for (const { name, members } of shards)
          for (const { path } of members) {
            expect(home.get(sampleKey(path)) ?? name).toBe(name);
            home.set(sampleKey(path), name);
          }
        expect(assign(given.toReversed())).toEqual(shards);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves every shard but one as it is when a sample comes, changes or goes', () => {
    const before = new Set(assign(many).map(content));
    const rewritten: number[] = [];
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(6000), fc.boolean(), (number, sizeBytes, goes) => {
        const path = `${String(number).padStart(6, '0')}.jpg`;
        const rest = many.filter((file) => sampleKey(file.path) !== sampleKey(path));
        const after = assign(goes ? rest : [...rest, { path, sizeBytes }]);
        const fresh = after.filter((shard) => !before.has(content(shard)));
        rewritten.push(fresh.length);
        // What is new lies together: no shard further away is touched.
        const places = fresh.map((shard) => after.indexOf(shard));
        expect(Math.max(...places, 0) - Math.min(...places, Infinity)).toBeLessThanOrEqual(Math.max(0, fresh.length - 1));
        expect(fresh.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
    expect(rewritten.filter((count) => count <= 1).length / rewritten.length).toBeGreaterThan(0.85);
  });

  it('keeps to the stated sizes, and packs a batch of neighbours into few shards', () => {
    const shards = assign(many);
    const sizes = shards.map(({ members }) => members.reduce((sum, { sizeBytes }) => sum + 512 + Math.ceil(sizeBytes / 512) * 512, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(SIZES.maximum);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(SIZES.average / 2);
    expect(mean).toBeLessThan(SIZES.average * 1.5);
    const before = new Set(shards.map(content));
    const batch = Array.from({ length: 20 }, (_, at) => ({ path: `9${at}.jpg`, sizeBytes: 3000 }));
    expect(assign([...many, ...batch]).filter((shard) => !before.has(content(shard))).length).toBeLessThanOrEqual(4);
    expect(assign([])).toEqual([]);
    expect(assign([{ path: 'huge.bin', sizeBytes: 10 ** 9 }])).toHaveLength(1);
  });
});

it.each([
  ['a/7.jpg', 'a/7'],
  ['a/7.seg.png', 'a/7'],
  ['a.b/7', 'a.b/7'],
  ['.hidden', '.hidden'],
  ['a/.x.y', 'a/.x'],
  ['7', '7'],
])('the sample of %s is %s', (path, key) => expect(sampleKey(path)).toBe(key));
