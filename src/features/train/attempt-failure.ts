import type { Next } from '#domain/train/exit-class/decide-next.ts';
import { Failure, type FailureCode } from '#kernel/failure.ts';
import type { ExitClass } from '#kernel/records/execution.ts';
import type { AttemptEnd } from './run-attempt.ts';

const CODES: Readonly<Record<Exclude<ExitClass, 'success'>, FailureCode>> = {
  'user-error': 'train.command-failed',
  'out-of-memory': 'train.out-of-memory',
  'gpu-fault': 'train.gpu-fault',
  stall: 'train.stalled',
  cancelled: 'train.interrupted',
  preempted: 'train.interrupted',
  'time-limit': 'train.out-of-time',
  lost: 'train.interrupted',
};

/** Why an attempt did not succeed, and what comes now; undefined when it did. */
export function failureOf(command: string, end: AttemptEnd, next: Next): Failure | undefined {
  if (end.exitClass === 'success') return undefined;
  const goesOn = next.kind === 'pause' ? ' The next training with the same inputs goes on from its last checkpoint.' : '';
  return new Failure(CODES[end.exitClass], {
    message: `expected "${command}" to exit with 0; it ${end.how}: ${end.exitClass}, ${end.reason}.${goesOn}`,
    evidence: end.tail,
  });
}
