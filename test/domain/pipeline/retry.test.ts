import { expect, it } from 'vitest';
import { delayBeforeRetry, isWorthRetrying } from '#domain/pipeline/retry.ts';
import { Failure, type FailureCode } from '#kernel/failure.ts';

it('waits 1, 4 and 16 seconds', () => expect([1, 2, 3].map(delayBeforeRetry)).toEqual([1000, 4000, 16_000]));

it.each<[FailureCode, number, boolean]>([
  ['environment.network', 1, true],
  ['environment.network', 2, true],
  ['environment.network', 3, false],
  ['forge.rate-limited', 1, true],
  ['forge.permission-missing', 1, false],
  ['environment.disk-full', 1, false],
  ['environment.cancelled', 1, false],
  ['contract.input-invalid', 1, false],
  ['contract.bug', 1, false],
])('%s after %i attempts: %s', (code, attempts, worth) => {
  expect(isWorthRetrying(new Failure(code, { message: '' }), attempts)).toBe(worth);
});
