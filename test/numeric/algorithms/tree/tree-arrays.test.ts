import { expect, it } from 'vitest';
import { TreeWriter } from '#numeric/algorithms/tree/tree-arrays.ts';

it('refuses a column that its index cannot name, rather than splitting on another', () => {
  const writer = new TreeWriter(1);
  writer.startTree();
  expect(writer.split(32_766, 0.5, 10, false)).toBe(0);
  expect(() => writer.split(32_767, 0.5, 10, false)).toThrow(expect.objectContaining({ code: 'train.too-many-columns' }));
});
