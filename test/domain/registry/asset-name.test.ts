import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAssetName } from '#domain/forge/asset-name.ts';
import { formatAssetName, parseAssetName } from '#domain/registry/asset-name.ts';

const path = fc.oneof(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), fc.stringMatching(/^[a-z_./p0-9of-]{1,20}$/));
const part = fc.option(
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([index, of]) => ({ index, of })),
  { nil: undefined },
);

test('an address reads back as itself, and its name is one that a forge takes as it is', () => {
  fc.assert(
    fc.property(path, part, (text, piece) => {
      const address = { path: text, ...(piece === undefined ? {} : { part: piece }) };
      const name = formatAssetName(address);
      expect(parseAssetName(name)).toEqual(address);
      expect(isAssetName(name) || name.length > 200).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a name is read in one way only', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9._-]{1,20}$/), (name) => {
      const address = parseAssetName(name);
      if (address !== undefined) expect(formatAssetName(address)).toBe(name);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['parameters.json', 'parameters.json'],
  ['onnx/model_v2.bin', 'onnx_smodel__v2.bin'],
  ['.hidden', 'f_f.hidden'],
  ['a b', 'a_u20.b'],
  ['a..b', 'a._u2e.b'],
])('%s is stored as %s', (text, name) => {
  expect(formatAssetName({ path: text })).toBe(name);
});

test.each(['a_x', 'a_u110000.', '', 'a_u62.', 'a/b'])('%j is no name of ours', (name) => {
  expect(parseAssetName(name)).toBeUndefined();
});
