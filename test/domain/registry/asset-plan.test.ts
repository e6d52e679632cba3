import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assetsOfFile, planAssets } from '#domain/registry/asset-plan.ts';

describe('planAssets', () => {
  test('the parts of every file are its bytes, each once and in order, none larger than an asset may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }), (sizeBytes, largest) => {
        const assets = planAssets([{ path: 'x.bin', sizeBytes }], largest);
        let next = 0;
        for (const asset of assets) {
          expect(asset.start).toBe(next);
          expect(asset.sizeBytes).toBeLessThanOrEqual(largest);
          next += asset.sizeBytes;
        }
        expect(next).toBe(sizeBytes);
        expect(assets.every((asset) => asset.whole === (assets.length === 1))).toBe(true);
        expect(assetsOfFile('x.bin', assets.map((asset) => asset.name).reverse())).toEqual(assets.map((asset) => asset.name));
      }),
    );
  });

  test('more assets than a release can have, and paths that are too long, are refused', () => {
    const many = Array.from({ length: 901 }, (_, index) => ({ path: `f${index}`, sizeBytes: 1 }));
    expect(() => planAssets(many)).toThrow('at most 900 assets');
    expect(() => planAssets([{ path: 'x'.repeat(201), sizeBytes: 1 }])).toThrow('too long');
  });
});

describe('assetsOfFile', () => {
  test.each([
    [['y.bin'], undefined],
    [['x.bin'], ['x.bin']],
    [['x.bin', 'x.bin_p1of2'], undefined],
    [['x.bin_p1of2'], undefined],
    [['x.bin_p1of2', 'x.bin_p2of3'], undefined],
    [
      ['x.bin_p1of2', 'x.bin_p2of2', 'other'],
      ['x.bin_p1of2', 'x.bin_p2of2'],
    ],
  ])('among %j', (names, found) => {
    expect(assetsOfFile('x.bin', names)).toEqual(found);
  });
});
