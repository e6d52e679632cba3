import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toRowMajor } from '#numeric/linear-algebra/matrix.ts';

it('puts every value in its row, whatever blocks there are', () => {
  const sizes = fc.record({ rows: fc.constantFrom(0, 1, 255, 256, 257, 600), columns: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(sizes, ({ rows, columns }) => {
      const turned = toRowMajor({ rows, columns, values: Float64Array.from({ length: rows * columns }, (_, index) => index) });
      const expected = Array.from({ length: rows * columns }, (_, place) => (place % columns) * rows + Math.floor(place / columns));
      expect([...turned]).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
