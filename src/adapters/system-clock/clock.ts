import { Failure } from '#kernel/failure.ts';
import { instant } from '#kernel/instant.ts';
import type { Clock } from '#ports/clock.ts';

export function systemClock(): Clock {
  return { now: () => instant(Date.now()), elapsed: () => performance.now(), sleep };
}

function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(cancelled(signal));
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(cancelled(signal!));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, delayMs);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

const cancelled = (signal: AbortSignal): Failure =>
  new Failure('environment.cancelled', { message: 'cancelled while waiting', cause: signal.reason });
