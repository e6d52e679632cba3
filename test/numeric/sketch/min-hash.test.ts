import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandIndex, MinHash, similarity } from '#numeric/sketch/min-hash.ts';

describe('MinHash', () => {
  it('estimates the Jaccard similarity within four standard errors', () => {
    const minHash = new MinHash(512);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 1e6 }),
        (shared, own, from) => {
          const range = (start: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at);
          const left = [...range(from, shared), ...range(from + 1000, own)];
          const right = [...range(from, shared), ...range(from + 5000, own)];
          const truth = shared / (shared + 2 * own);
          const estimate = similarity(minHash.signature(left), minHash.signature(right));
          expect(Math.abs(estimate - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / 512) + 0.02);
        },
      ),
    );
  });

  it('is the same for the same set, and empty sets are like each other only', () => {
    const minHash = new MinHash(16);
    expect(minHash.signature([3, 1, 2])).toEqual(new MinHash(16).signature([1, 2, 3, 3]));
    expect(similarity(minHash.signature([]), minHash.signature([]))).toBe(1);
    expect(similarity(minHash.signature([]), minHash.signature([1]))).toBe(0);
  });

  it('finds what agrees in a band, and keeps full buckets small', () => {
    const index = new BandIndex(4);
    const minHash = new MinHash(64);
    const set = minHash.signature([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (let item = 0; item < 80; item++) index.add(item, set);
    expect(index.candidates(minHash.signature([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).size).toBe(50);
    expect(index.candidates(minHash.signature([100, 200, 300])).size).toBe(0);
  });
});
