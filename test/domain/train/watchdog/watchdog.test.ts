import { describe, expect, it } from 'vitest';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { judgeHealth, type HealthFacts } from '#domain/train/watchdog/judge-health.ts';
import { readLossLine } from '#domain/train/watchdog/read-loss-line.ts';
import type { WatchdogConfig } from '#kernel/project.ts';

const CONFIG: WatchdogConfig = PROJECT_DEFAULTS.program.watchdog;

const facts = (more: Partial<HealthFacts> = {}): HealthFacts => ({
  now: 1e7,
  lastSign: 1e7,
  lastBusy: 1e7,
  histories: new Map(),
  badLossLines: 0,
  ...more,
});

const series = (name: string, values: readonly number[]) => new Map([[name, values.map((value, step) => ({ step, value }))]]);

const sample = { at: 0, cores: 1, gpus: [] };

describe('the watchdog', () => {
  it.each([
    [
      'a healthy program',
      facts({ histories: series('loss', [3, 2, 1]), sample: { ...sample, memoryAvailableBytes: 1e9, diskFreeBytes: 1e9 } }),
    ],
    ['a single NaN, as mixed precision meets it', facts({ histories: series('loss', [1, Number.NaN, 1]) })],
    ['a metric that is no loss', facts({ histories: series('glossary', [Number.NaN, Number.NaN, Number.NaN]) })],
    ['a loss that swings', facts({ histories: series('loss', [1, 1, 1, 1, 1, 9, 9, 900, 9, 9]) })],
    ['a program that is silent and computes', facts({ lastSign: 0 })],
  ])('lets %s be', (_, healthy) => expect(judgeHealth(CONFIG, healthy)).toBeUndefined());

  it.each([
    [
      'a loss of NaN',
      facts({ histories: series('train/loss', [1, Number.NaN, Number.NaN, Number.NaN]) }),
      'user-error',
      '"train/loss" is NaN since step 1',
    ],
    ['losses of NaN in its output', facts({ badLossLines: 3 }), 'user-error', 'the last 3 losses that it printed'],
    [
      'divergence',
      facts({ histories: series('loss', [1, 2, 1, 1, 1, 1e4, 1e5, 1e5, 1e6, 1e7]) }),
      'user-error',
      '"loss" diverges: 10000000 at step 9',
    ],
    [
      'memory that runs out',
      facts({ sample: { ...sample, memoryAvailableBytes: 1e8, programMemoryBytes: 7e9 } }),
      'out-of-memory',
      'only 100 MB of memory were left (watchdog.memory is 134 MB); the program holds 7.0 GB',
    ],
    ['a disk that runs out', facts({ sample: { ...sample, diskFreeBytes: 1e6 } }), 'user-error', 'only 1.0 MB of the disk were left'],
    ['a program that neither says nor computes anything', facts({ lastSign: 0, lastBusy: 0 }), 'stall', 'and it computed nothing'],
  ] as const)('stops %s, and says why', (_, sick, exitClass, why) => {
    const reason = judgeHealth(CONFIG, sick);
    expect(reason?.exitClass).toBe(exitClass);
    expect(reason?.why).toContain(why);
  });

  it('goes by what is configured', () => {
    const nan = facts({ histories: series('loss', [Number.NaN, Number.NaN, Number.NaN]), lastSign: 1e7 - 60_000 });
    expect(judgeHealth({ ...CONFIG, notANumber: false }, nan)).toBeUndefined();
    // With a limit of one's own, computing is no excuse for silence.
    expect(judgeHealth({ ...CONFIG, notANumber: false, stall: 50_000 }, nan)).toMatchObject({ exitClass: 'stall' });
  });

  it.each([
    ['epoch 3 loss: nan acc 0.1', 'not-finite'],
    ["{'loss': 0.5, 'lr': 1}", 'finite'],
    ['Loss=inf', 'not-finite'],
    ['loss = tensor(nan, grad_fn=<X>)', 'not-finite'],
    ['val_loss is not printed', undefined],
    ['gloss: nan', undefined],
    ['loss: falling', undefined],
  ] as const)('reads %j', (line, said) => expect(readLossLine(line)).toBe(said));
});
