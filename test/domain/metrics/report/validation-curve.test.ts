import { describe, expect, it } from 'vitest';
import { spansMagnitudes, validationCurves } from '#domain/metrics/report/validation-curve.ts';
import type { SearchRecord, SearchSetting } from '#kernel/records/run.ts';

const setting = (algorithm: string, parameters: SearchSetting['parameters'], mean: number, folds = 3): SearchSetting => ({
  algorithm,
  parameters,
  mean,
  sd: 0.01,
  folds: Array.from({ length: folds }, () => mean),
  durationMs: 1,
});

const search = (...settings: SearchSetting[]): SearchRecord => ({ strategy: 'grid', folds: 3, repeats: 1, metric: 'accuracy', settings });

describe('validationCurves', () => {
  it('takes settings that differ from the best in one number only', () => {
    const found = validationCurves(
      search(
        setting('ridge', { alpha: 1, normalise: true }, 0.9),
        setting('ridge', { alpha: 100, normalise: true }, 0.8),
        setting('tree', { depth: 3 }, 0.8),
        setting('ridge', { alpha: 0.1, normalise: true }, 0.7),
        setting('ridge', { alpha: 10, normalise: false }, 0.6),
        setting('ridge', { alpha: 1000, normalise: true }, 0.5, 1),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ algorithm: 'ridge', parameter: 'alpha' });
    expect(found[0]!.points.map((point) => [point.value, point.mean])).toEqual([
      [0.1, 0.7],
      [1, 0.9],
      [100, 0.8],
    ]);
    expect(spansMagnitudes(found[0]!)).toBe(true);
  });

  it('has none where fewer than three values were tried, or nothing', () => {
    expect(validationCurves(search())).toEqual([]);
    expect(validationCurves(search(setting('tree', { depth: 1 }, 1), setting('tree', { depth: 2 }, 1)))).toEqual([]);
  });

  it('shows those of another algorithm than the winner, read plainly where values are near', () => {
    const trees = [2, 4, 8].map((depth) => setting('tree', { depth }, 1 - depth / 100));
    const [curve] = validationCurves(search(setting('bayes', { smoothing: 1 }, 1), ...trees));
    expect(curve).toMatchObject({ algorithm: 'tree', parameter: 'depth' });
    expect(spansMagnitudes(curve!)).toBe(false);
  });
});
