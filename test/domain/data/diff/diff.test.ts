import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffManifests, distanceWord } from '#domain/data/diff/manifest-diff.ts';
import { profileDistance } from '#domain/data/diff/profile-distance.ts';
import { diffHeadline, renderDiffMarkdown, renderDiffText } from '#domain/data/diff/render-diff.ts';
import { parseSha256 } from '#kernel/digest.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { profileColumn } from '#numeric/profile/column-profile.ts';
import { tableOf } from '../tables.ts';

const profile = (cells: readonly (string | number | null)[], quantiles?: number): ColumnProfile =>
  profileColumn(tableOf({ x: cells }).columns[0]!, quantiles === undefined ? {} : { quantiles });

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }), { minLength: 1, maxLength: 40 });

describe('profileDistance', () => {
  it('is 0 for itself, 1 for ranges apart, the same both ways and never outside of [0, 1]', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const distance = profileDistance(profile(left), profile(right))!.value;
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(profileDistance(profile(right), profile(left))!.value).toBeCloseTo(distance, 12);
        expect(profileDistance(profile(left), profile(left))!.value).toBe(0);
        expect(profileDistance(profile(left), profile(left.map((value) => value + 1000)))!.value).toBe(1);
      }),
    );
  });

  it('comes near the Kolmogorov–Smirnov distance of the rows', () => {
    const left = Array.from({ length: 5000 }, (_, row) => row / 5000);
    const right = Array.from({ length: 4000 }, (_, row) => (row / 4000) ** 2);
    // Against uniform numbers, squares have F(x) = √x, and max(√x − x) = 1/4.
    expect(profileDistance(profile(left), profile(right))!.value).toBeCloseTo(0.25, 2);
    expect(profileDistance(profile(left, 101), profile(right, 101))!.value).toBeCloseTo(0.25, 1);
    const mostlyZero = Array.from({ length: 1000 }, (_, row) => (row < 800 ? 0 : 1));
    const halfZero = Array.from({ length: 1000 }, (_, row) => (row < 500 ? 0 : 1));
    expect(profileDistance(profile(mostlyZero), profile(halfZero))!.value).toBeCloseTo(0.3, 2);
  });

  it('is the total variation distance for text', () => {
    expect(profileDistance(profile(['a', 'a', 'b', 'b']), profile(['a', 'b', 'b', 'c']))).toEqual({
      measure: 'total-variation',
      value: 0.25,
    });
  });

  it('knows nothing about different kinds and empty columns', () => {
    expect(profileDistance(profile(['a']), profile([1]))).toBeUndefined();
    expect(profileDistance(profile([null]), profile([1]))).toBeUndefined();
    const empty: ColumnProfile = { name: 'x', kind: 'text', count: 2, nulls: 2, distinct: 0, top: [] };
    expect(profileDistance(empty, profile(['a']))).toBeUndefined();
  });

  it('has words', () => {
    expect([0.05, 0.1, 0.3].map(distanceWord)).toEqual(['small', 'moderate', 'large']);
  });
});

const manifest = (files: Record<string, string>, columns?: readonly ColumnProfile[], rows?: number): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name: 'toy',
  files: Object.entries(files).map(([path, content]) => ({
    path,
    sizeBytes: content.length,
    sha256: parseSha256(createHash('sha256').update(content).digest('hex'))!,
    mediaType: 'x',
  })),
  ...(columns === undefined ? {} : { tables: [{ name: 't', rows: rows ?? 0, schema: { fields: [] }, columns }] }),
  ...(rows === undefined ? {} : { rows }),
});

describe('diffManifests', () => {
  const before = manifest(
    { a: 'one', b: 'two', c: 'three', d: 'same' },
    [
      { ...profile([1, 2, 3, 4]), name: 'moved' },
      { ...profile([1, 2]), name: 'gone' },
      { ...profile([1, 2]), name: 'retyped' },
      { ...profile(['p', 'q']), name: 'steady' },
      { ...profile(['p', 'q']), name: 'holes' },
    ],
    4,
  );
  const after = manifest(
    { a: 'ONE!', z: 'two', e: 'five', d: 'same' },
    [
      { ...profile([11, 12, 13, 14]), name: 'moved' },
      { ...profile(['1', '2']), name: 'retyped' },
      { ...profile(['q', 'p']), name: 'steady' },
      { ...profile(['p', 'q', null, null]), name: 'holes' },
      { ...profile([1]), name: 'new' },
    ],
    1400,
  );
  const diff = diffManifests(before, after);

  it('finds files that came, went, changed and moved, and the bytes that are new', () => {
    expect(diff.files).toEqual([
      { kind: 'changed', path: 'a', sizeBytes: 4, before: 3 },
      { kind: 'renamed', path: 'z', from: 'b', sizeBytes: 3 },
      { kind: 'added', path: 'e', sizeBytes: 4 },
      { kind: 'removed', path: 'c', sizeBytes: 5 },
    ]);
    expect(diff.newBytes).toBe(8);
  });

  it('finds columns that came, went, changed kind or moved', () => {
    expect(diff.columns).toMatchObject([
      {
        kind: 'shifted',
        name: 'moved',
        effects: [{ measure: 'cohens-d', value: expect.closeTo(7.746, 3) as number }],
        distance: { measure: 'kolmogorov-smirnov', value: 1 },
        nullShare: { before: 0, after: 0 },
        mean: { before: 2.5, after: 12.5 },
      },
      { kind: 'removed', name: 'gone' },
      { kind: 'retyped', name: 'retyped', before: 'number', after: 'text' },
      { kind: 'shifted', name: 'holes', distance: { measure: 'total-variation', value: 0 }, nullShare: { before: 0, after: 0.5 } },
      { kind: 'added', name: 'new' },
    ]);
  });

  it('is rendered for a terminal and as Markdown', () => {
    expect(diffHeadline('toy', 'v1.0.0', 'v2.0.0', diff)).toBe(
      'toy v1.0.0 → v2.0.0: +1,396 rows, 4 files changed, 3 columns changed, 1 column moved, 8 B new in LFS',
    );
    expect(renderDiffText(diff).split('\n')).toEqual([
      '~  a        3 B → 4 B',
      '→  z        was b',
      '+  e        4 B',
      '-  c        5 B',
      '~  moved    mean 2.5 → 12.5, D 1.000 (large), d 7.75',
      '-  gone     column removed',
      '~  retyped  number → text',
      '~  holes    TVD 0.000 (small), missing 0.0 % → 50.0 %',
      '+  new      column added',
    ]);
    expect(renderDiffMarkdown(diff)).toContain('| shifted | `moved` | mean 2.5 → 12.5, D 1.000 \\(large\\), d 7.75 |');
  });

  it('has nothing to say about equals', () => {
    const none = diffManifests(before, before);
    expect(diffHeadline('toy', 'a', 'b', none)).toBe('toy a → b: no difference');
    expect(renderDiffText(none)).toBe('');
    expect(renderDiffMarkdown(none)).toBe('');
    expect(diffHeadline('toy', 'a', 'b', diffManifests(manifest({}), manifest({}, [], 3)))).toBe('toy a → b: no difference');
    expect(diffHeadline('toy', 'a', 'b', diffManifests(after, before))).toContain('−1,396 rows');
  });
});
