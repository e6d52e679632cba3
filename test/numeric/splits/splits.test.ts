import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossValidationSplits } from '#numeric/splits/folds.ts';
import { apportion, holdout, stratifiedHoldout } from '#numeric/splits/holdout.ts';

const everyRow = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);
const union = (...parts: readonly Int32Array[]): number[] => parts.flatMap((part) => [...part]).sort((left, right) => left - right);

describe('holdout', () => {
  it('parts the rows without loss, both sides filled, in ascending order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer(), (rows, share, seed) => {
        const { train, test } = holdout(rows, share, seed);
        expect(union(train, test)).toEqual(everyRow(rows));
        expect(test.length).toBe(Math.min(Math.max(1, Math.round(rows * share)), rows - 1));
        expect([...test]).toEqual([...test].sort((left, right) => left - right));
      }),
    );
  });

  it('is the same for a seed and another one for another seed', () => {
    expect(holdout(100, 0.25, 7)).toEqual(holdout(100, 0.25, 7));
    expect(holdout(100, 0.25, 7).test).not.toEqual(holdout(100, 0.25, 8).test);
  });

  it('keeps class shares when stratified', () => {
    const labels = Int32Array.from({ length: 150 }, (_, row) => Math.floor(row / 50));
    const { train, test } = stratifiedHoldout(labels, 0.25, 42);
    const counts = [0, 1, 2].map((label) => test.filter((row) => labels[row] === label).length);
    expect(counts.sort()).toEqual([12, 13, 13]);
    expect(union(train, test)).toEqual(everyRow(150));
  });

  it('shares out exactly what is wanted, and no group more than it has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sizes, share) => {
          const total = sizes.reduce((sum, size) => sum + size, 0);
          fc.pre(total > 0);
          const wanted = Math.floor(total * share);
          const quotas = apportion(sizes, wanted);
          expect(quotas.reduce((sum, quota) => sum + quota, 0)).toBe(wanted);
          quotas.forEach((quota, index) => expect(quota).toBeLessThanOrEqual(sizes[index]!));
        },
      ),
    );
  });
});

describe('cross-validation', () => {
  it('tests every row once in each repeat, with folds of even size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 80 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer(),
        (rows, folds, repeats, seed) => {
          const splits = crossValidationSplits(rows, { folds, repeats, seed });
          expect(splits.length).toBe(folds * repeats);
          for (let repeat = 0; repeat < repeats; repeat++) {
            const own = splits.slice(repeat * folds, (repeat + 1) * folds);
            expect(union(...own.map((split) => split.test))).toEqual(everyRow(rows));
            const sizes = own.map((split) => split.test.length);
            expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
            for (const { train, test } of own) expect(union(train, test)).toEqual(everyRow(rows));
          }
        },
      ),
    );
  });

  it('gives every fold each class in proportion when there are labels', () => {
    const labels = Int32Array.from({ length: 103 }, (_, row) => (row % 10 === 0 ? 1 : 0));
    for (const { test } of crossValidationSplits(103, { folds: 5, repeats: 2, seed: 3, labels })) {
      const ones = test.filter((row) => labels[row] === 1).length;
      expect(ones).toBeGreaterThanOrEqual(2);
      expect(ones).toBeLessThanOrEqual(3);
    }
  });

  it('has other folds in every repeat', () => {
    const splits = crossValidationSplits(50, { folds: 5, repeats: 2, seed: 1 });
    expect(splits[0]!.test).not.toEqual(splits[5]!.test);
  });
});
