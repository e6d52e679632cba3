import type { DurationMs } from '#kernel/duration.ts';
import type { Instant } from '#kernel/instant.ts';

export interface Clock {
  /** Wall time, for records. */
  now(): Instant;
  /** Monotonic milliseconds, for durations. */
  elapsed(): DurationMs;
  /** Resolves after the delay; rejects with `environment.cancelled` when the signal fires first. */
  sleep(delay: DurationMs, signal?: AbortSignal): Promise<void>;
}
