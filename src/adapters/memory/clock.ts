import { Failure } from '#kernel/failure.ts';
import { instant, type Instant } from '#kernel/instant.ts';
import type { Clock } from '#ports/clock.ts';

export interface ManualClock extends Clock {
  advance(durationMs: number): void;
}

/** A clock that moves only when told, and by the length of each sleep. */
export function manualClock(start: Instant = instant(Date.UTC(2026, 10, 21))): ManualClock {
  let now: number = start;
  return {
    now: () => instant(now),
    elapsed: () => now - start,
    async sleep(delayMs, signal) {
      if (signal?.aborted === true) throw new Failure('environment.cancelled', { message: 'cancelled while waiting' });
      now += delayMs;
    },
    advance: (durationMs) => void (now += durationMs),
  };
}
