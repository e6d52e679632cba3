import { expect, test } from 'vitest';
import { formatCount, plural } from '#kernel/number-text.ts';

test('counts are grouped in thousands', () => {
  expect([0, 12, 999, 20640, 1234567].map(formatCount)).toEqual(['0', '12', '999', '20,640', '1,234,567']);
});

test('a noun follows its count', () => {
  expect([plural(1, 'row'), plural(2000, 'row'), plural(0, 'row'), plural(2, 'entry', 'entries')]).toEqual([
    '1 row',
    '2,000 rows',
    '0 rows',
    '2 entries',
  ]);
});
