import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fisherExactTest } from '#numeric/statistics/fisher-exact.ts';

interface Case {
  readonly successes1: number;
  readonly trials1: number;
  readonly successes2: number;
  readonly trials2: number;
  readonly p: number;
}

const { cases } = JSON.parse(readFileSync(new URL('../../oracles/fisher-exact.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[];
};

test('p-values are those of scipy', () => {
  expect(cases.length).toBeGreaterThan(60);
  for (const { successes1, trials1, successes2, trials2, p } of cases) {
    const ours = fisherExactTest(successes1, trials1, successes2, trials2);
    expect(Math.abs(ours - p), `${successes1}/${trials1} and ${successes2}/${trials2}: ${ours}, scipy ${p}`).toBeLessThanOrEqual(
      1e-9 * p + 1e-300,
    );
  }
});

test('nothing to tell apart has p = 1', () => {
  expect([fisherExactTest(0, 10, 0, 20), fisherExactTest(10, 10, 20, 20), fisherExactTest(0, 0, 3, 9)]).toEqual([1, 1, 1]);
});

test('the order of the samples does not matter', () => {
  for (const { successes1, trials1, successes2, trials2 } of cases) {
    expect(fisherExactTest(successes2, trials2, successes1, trials1)).toBeCloseTo(
      fisherExactTest(successes1, trials1, successes2, trials2),
      12,
    );
  }
});
