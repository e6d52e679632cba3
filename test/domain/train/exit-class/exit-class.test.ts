import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyExit, runExitOf, type ExitFacts } from '#domain/train/exit-class/classify-exit.ts';
import { decideNext, type AttemptFacts } from '#domain/train/exit-class/decide-next.ts';
import { EXIT_CLASSES } from '#kernel/records/execution.ts';
import { RUN_EXITS } from '#kernel/records/run.ts';

const facts = (more: Partial<ExitFacts>): ExitFacts => ({ exitCode: 1, signal: undefined, tail: [], memoryKills: 0, ...more });

describe('the class of an exit', () => {
  it.each([
    [{ exitCode: 0 }, 'success'],
    [{ exitCode: 3 }, 'user-error'],
    [{ exitCode: 1, tail: ['RuntimeError: CUDA out of memory. Tried to allocate 2 GiB', 'at train.py'] }, 'out-of-memory'],
    [{ exitCode: 1, tail: ['MemoryError'] }, 'out-of-memory'],
    [{ exitCode: 134, tail: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'] }, 'out-of-memory'],
    [{ exitCode: undefined, signal: 'SIGKILL', memoryKills: 1 }, 'out-of-memory'],
    [{ exitCode: 137, memoryKills: 2 }, 'out-of-memory'],
    [{ exitCode: 1, tail: ['CUDA error: an illegal memory access was encountered'] }, 'gpu-fault'],
    [{ exitCode: 1, tail: ['NVRM: Xid (PCI:0000:3b:00): 79, GPU has fallen off the bus.'] }, 'gpu-fault'],
    [{ exitCode: undefined, signal: 'SIGKILL' }, 'lost'],
    [{ exitCode: 143 }, 'preempted'],
    [{ exitCode: undefined, signal: 'SIGINT' }, 'cancelled'],
    [{ exitCode: undefined, signal: 'SIGSEGV' }, 'user-error'],
    [{ exitCode: 143, stopped: { exitClass: 'stall', why: 'it was silent' } }, 'stall'],
    // It finished while it was being asked to stop: its result is there.
    [{ exitCode: 0, stopped: { exitClass: 'preempted', why: 'SIGTERM' } }, 'success'],
    // It saved and exited as it was asked to: the training is not done.
    [{ exitCode: 0, stopped: { exitClass: 'time-limit', why: 'near' } }, 'time-limit'],
  ] as const)('%j is %s', (more, wanted) => expect(classifyExit(facts(more)).exitClass).toBe(wanted));

  it('has a word in every record', () => {
    for (const exitClass of EXIT_CLASSES) expect(RUN_EXITS).toContain(runExitOf(exitClass));
  });
});

const attempt = (more: Partial<AttemptFacts>): AttemptFacts => ({
  exitClass: 'lost',
  attempt: 1,
  retried: 0,
  retries: 1,
  attemptLimit: 100,
  hasCheckpoint: true,
  canHandOver: true,
  ...more,
});

describe('what comes after an attempt', () => {
  it.each([
    [{ exitClass: 'success' }, 'end'],
    [{ exitClass: 'user-error' }, 'end'],
    [{ exitClass: 'out-of-memory' }, 'end'],
    [{ exitClass: 'gpu-fault' }, 'retry'],
    [{ exitClass: 'stall', retried: 1 }, 'pause'],
    [{ exitClass: 'lost', retries: 0 }, 'pause'],
    [{ exitClass: 'preempted' }, 'hand-over'],
    [{ exitClass: 'preempted', canHandOver: false }, 'pause'],
    [{ exitClass: 'time-limit' }, 'hand-over'],
    // Another job would begin anew, and run out of time again.
    [{ exitClass: 'time-limit', hasCheckpoint: false }, 'end'],
    [{ exitClass: 'cancelled' }, 'pause'],
    [{ exitClass: 'preempted', attempt: 100 }, 'end'],
  ] as const)('of %j is %s', (more, wanted) => expect(decideNext(attempt(more)).kind).toBe(wanted));

  it('ends at last, whatever happens', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(...EXIT_CLASSES)), fc.boolean(), (classes, hasCheckpoint) => {
        let retried = 0;
        for (let number = 1; number <= 100; number++) {
          const next = decideNext(attempt({ exitClass: classes.next().value, attempt: number, retried, hasCheckpoint, retries: 3 }));
          if (next.kind === 'retry') retried++;
          if (next.kind === 'end') return;
          expect(retried).toBeLessThanOrEqual(3);
        }
        expect.unreachable('it went on for ever');
      }),
    );
  });
});
