import type { ExitClass } from '#kernel/records/execution.ts';

/** What is to be done after an attempt. */
export type Next =
  /** The training has ended for good. */
  | { readonly kind: 'end' }
  /** Another attempt in this process. */
  | { readonly kind: 'retry' }
  /** Another job takes over from the checkpoint. */
  | { readonly kind: 'hand-over' }
  /** Whoever trains next goes on from the checkpoint. */
  | { readonly kind: 'pause' };

export interface AttemptFacts {
  readonly exitClass: ExitClass;
  /** Attempts of this training so far, this one included. */
  readonly attempt: number;
  /** Attempts that faulted in this process and were tried again. */
  readonly retried: number;
  readonly retries: number;
  /** Attempts of a training at most, in all jobs together. */
  readonly attemptLimit: number;
  readonly hasCheckpoint: boolean;
  /** Whether another job can be started. */
  readonly canHandOver: boolean;
  /** Whether another machine takes the next attempt, as in a cluster; then one that was taken away is no reason to stop. */
  readonly elsewhere?: boolean;
}

/** Faults of the machine rather than of the program: the same again may well succeed. */
const DESERVE_RETRY: readonly ExitClass[] = ['gpu-fault', 'stall', 'lost'];

/** Ends from outside: the training itself is sound, and the next attempt goes on. */
const INTERRUPTED: readonly ExitClass[] = ['cancelled', 'preempted', 'time-limit'];

/** Mistakes of the program end it: trying again would only cost time. A person who cancels wants an end, not another job. */
export function decideNext(facts: AttemptFacts): Next {
  const { exitClass, attempt, attemptLimit } = facts;
  if (exitClass === 'success' || attempt >= attemptLimit) return { kind: 'end' };
  if (DESERVE_RETRY.includes(exitClass) || (exitClass === 'preempted' && facts.elsewhere === true))
    return { kind: facts.retried < facts.retries ? 'retry' : 'pause' };
  if (!INTERRUPTED.includes(exitClass)) return { kind: 'end' };
  if (exitClass === 'time-limit' && !facts.hasCheckpoint) return { kind: 'end' };
  return { kind: exitClass !== 'cancelled' && facts.canHandOver ? 'hand-over' : 'pause' };
}
