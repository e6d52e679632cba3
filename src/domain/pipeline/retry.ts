import type { DurationMs } from '#kernel/duration.ts';
import type { Failure } from '#kernel/failure.ts';

/** Attempts at a step, the first included. */
export const MOST_ATTEMPTS = 3;

/** 1 s, 4 s, 16 s: long enough for a service to recover, short enough to wait for. */
export const delayBeforeRetry = (failedAttempts: number): DurationMs => 1000 * 4 ** (failedAttempts - 1);

/** Codes of the environment area that the same attempt will meet again. */
const LASTING = new Set([
  'environment.cancelled',
  'environment.command-missing',
  'environment.disk-full',
  'environment.file-missing',
  'environment.file-unreadable',
  'forge.permission-missing',
  'forge.token-missing',
  'forge.record-invalid',
]);

/** Only the environment heals by itself: wrong input and our own mistakes are the same the second time. */
export const isWorthRetrying = (failure: Failure, failedAttempts: number): boolean =>
  failure.kind === 'environment' && !LASTING.has(failure.code) && failedAttempts < MOST_ATTEMPTS;
