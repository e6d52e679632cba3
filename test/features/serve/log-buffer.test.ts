import { describe, expect, it } from 'vitest';
import { memoryPredictionLog } from '#adapters/memory/prediction-log.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { createLogBuffer } from '#features/serve/log-buffer.ts';
import type { PredictionLog } from '#ports/prediction-log.ts';
import { loggedPrediction } from '../../kit/prediction-log-conformance.ts';

const ports = () => ({ clock: systemClock(), reporter: recordingReporter() });

const entries = (count: number, from = 0) => Array.from({ length: count }, (_, index) => loggedPrediction(from + index));

/** A log that refuses until it is mended. */
function brokenLog(): PredictionLog & { mend(): void; readonly entries: readonly unknown[]; readonly refusals: number } {
  const inner = memoryPredictionLog();
  let broken = true;
  let refusals = 0;
  return {
    ...inner,
    entries: inner.entries,
    mend: () => void (broken = false),
    get refusals() {
      return refusals;
    },
    append: async (added) => {
      if (!broken) return inner.append(added);
      refusals++;
      throw new Error('disk full');
    },
  };
}

describe('the buffer before a prediction log', () => {
  it('returns at once, writes in batches after a while, in order', async () => {
    const log = memoryPredictionLog();
    const sizes: number[] = [];
    const counting: PredictionLog = { ...log, append: async (added) => void (sizes.push(added.length), await log.append(added)) };
    const buffer = createLogBuffer(counting, { flushAfterMs: 5, batch: 4, capacity: 100 }, ports());
    buffer.add(entries(10));
    expect([buffer.waiting, log.entries.length]).toEqual([10, 0]);
    await expect.poll(() => log.entries.length).toBe(10);
    expect(sizes).toEqual([4, 4, 2]);
    expect(log.entries.map((entry) => entry.at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    buffer.add(entries(1, 10));
    await expect.poll(() => log.entries.length).toBe(11);
    await buffer.close();
  });

  it('writes everything when it closes, and then closes the log', async () => {
    const log = memoryPredictionLog();
    let closed = false;
    const buffer = createLogBuffer(
      { ...log, close: async () => void (closed = true) },
      { flushAfterMs: 20, batch: 10, capacity: 100 },
      ports(),
    );
    buffer.add(entries(25));
    await buffer.close();
    expect([log.entries.length, buffer.waiting, buffer.dropped, closed]).toEqual([25, 0, 0, true]);
  });

  it('keeps what cannot be written, warns once, and writes it later without doubling', async () => {
    const log = brokenLog();
    const given = ports();
    const buffer = createLogBuffer(log, { flushAfterMs: 2, batch: 10, capacity: 100 }, given);
    buffer.add(entries(3));
    await expect.poll(() => given.reporter.warnings.length).toBe(1);
    buffer.add(entries(2, 3));
    await expect.poll(() => log.refusals).toBe(2);
    await expect.poll(() => buffer.waiting).toBe(5);
    expect([buffer.waiting, given.reporter.warnings]).toEqual([5, ['predictions cannot be logged: disk full']]);
    log.mend();
    buffer.add(entries(1, 5));
    await expect.poll(() => log.entries.length).toBe(6);
    await buffer.close();
  });

  it('drops the oldest beyond its capacity, and counts what is lost at the end', async () => {
    const buffer = createLogBuffer(brokenLog(), { flushAfterMs: 2, batch: 10, capacity: 5 }, ports());
    buffer.add(entries(8));
    expect([buffer.waiting, buffer.dropped]).toEqual([5, 3]);
    await buffer.close();
    expect(buffer.dropped).toBe(8);
  });
});
