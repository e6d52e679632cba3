import { describe, expect, it } from 'vitest';
import { labelShift } from '#domain/data/change/label-shift.ts';
import { findSuspicions } from '#domain/data/change/suspicions.ts';
import { diffManifests } from '#domain/data/diff/manifest-diff.ts';
import { columnShapes, sparkline } from '#domain/data/diff/shapes.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { NumberSketch } from '#numeric/profile/number-sketch.ts';

const labels = (counts: Readonly<Record<string, number>>): ColumnProfile => ({
  kind: 'text',
  name: 'y',
  count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  nulls: 0,
  distinct: Object.keys(counts).length,
  top: Object.entries(counts).map(([value, count]) => ({ value, count })),
});
const numbers = (values: readonly number[]): ColumnProfile => {
  const sketch = new NumberSketch();
  for (const value of values) sketch.add(value);
  return sketch.profile('y', 101);
};
const manifest = (column: ColumnProfile): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name: 'toy',
  files: [],
  rows: column.count,
  tables: [{ name: 't', rows: column.count, schema: { fields: [] }, columns: [column] }],
});

describe('labelShift', () => {
  it('counts classes of both states and says how much their shares moved', () => {
    const shift = labelShift(manifest(labels({ a: 500, b: 500 })), manifest(labels({ a: 900, c: 100 })), 'y')!;
    expect(shift).toMatchObject({ name: 'y', measure: 'cramers-v' });
    expect(shift.values).toEqual([
      { value: 'a', before: 500, after: 900 },
      { value: 'c', before: 0, after: 100 },
      { value: 'b', before: 500, after: 0 },
    ]);
    expect(shift.effect).toBeGreaterThan(0.5);
  });

  it('is in deviations for numbers, and unknown without a target or an earlier state', () => {
    const [low, high] = [0, 1].map((from) => manifest(numbers(Array.from({ length: 100 }, (_, index) => from + index / 100))));
    expect(labelShift(low, high!, 'y')).toMatchObject({ measure: 'cohens-d', effect: expect.closeTo(3.45, 1) as number });
    expect(labelShift(low, high!, undefined)).toBeUndefined();
    expect(labelShift(undefined, high!, 'y')).toBeUndefined();
    expect(labelShift(low, high!, 'z')).toBeUndefined();
  });

  it('is suspicious from a small effect on, once', () => {
    const [before, after] = [manifest(labels({ a: 500, b: 500 })), manifest(labels({ a: 900, b: 100 }))];
    const rules = (target?: string): string[] =>
      findSuspicions(before, after, diffManifests(before, after), undefined, new Set(), target).map(({ rule }) => rule);
    expect(rules('y')).toEqual(['label-shift']);
    expect(rules()).toEqual(['distribution-shift']);
    expect(findSuspicions(before, before, diffManifests(before, before), undefined, new Set(), 'y')).toEqual([]);
  });
});

describe('columnShapes', () => {
  it('are shares over the same ten bins at most', () => {
    const shapes = columnShapes(numbers([0, 1, 2, 3]), numbers([100, 101]))!;
    expect(shapes.before.length).toBeLessThanOrEqual(10);
    expect(shapes.before.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shapes.after.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(columnShapes(labels({ a: 1 }), numbers([1]))).toBeUndefined();
    expect(columnShapes(labels({}), labels({}))).toBeUndefined();
  });

  it('are drawn on one scale, with a dot for nothing', () => {
    expect(sparkline([0, 0.125, 1], 1)).toBe('·▂█');
    expect(sparkline([0.5, 0.5], 1)).toBe('▅▅');
  });
});
