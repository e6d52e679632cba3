import { expect, it } from 'vitest';
import { placeOfCheckpoints } from '#domain/train/checkpoints/place-of-checkpoints.ts';

it('takes an artifact once the two checkpoints that are kept do not fit into the caches of a repository', () => {
  expect(placeOfCheckpoints(5 * 1024 ** 3)).toBe('cache');
  expect(placeOfCheckpoints(5 * 1024 ** 3 + 1)).toBe('artifact');
});
