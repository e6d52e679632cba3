import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { openTrackingStore } from '../../../src/server/tracking/store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps of 100,000 values of a metric the last in memory, and all of them where they can be read back', async () => {
  const store = await openTrackingStore(folder, { clock: systemClock(), entropy: seededEntropy(1) });
  const id = 'a'.repeat(32);
  await store.keep([{ kind: 'run-created', at: 1, id, experiment: '0', name: 'long', user: '', start: 1, tags: [] }]);
  const size = (): number => JSON.stringify([...store.state.runs.values()].map(({ metrics, ...run }) => [run, [...metrics]])).length;
  const log = async (from: number): Promise<void> => {
    const metrics = Array.from({ length: 1000 }, (_, index) => ({ key: 'loss', value: 1, timestamp: 1, step: from + index }));
    await store.keep([{ kind: 'run-logged', at: 1, id, metrics }]);
  };
  await log(100_000);
  const before = size();
  for (let from = 0; from < 99_000; from += 1000) await log(from);
  expect(size()).toBe(before);
  expect(store.state.runs.get(id)!.metrics.get('loss')).toMatchObject({ step: 100_999 });
  expect((await store.histories(new Set([id]))).get(id)!.get('loss')).toHaveLength(100_000);
  await store.close();
});
