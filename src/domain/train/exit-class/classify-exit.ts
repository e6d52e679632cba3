import type { ExitClass } from '#kernel/records/execution.ts';
import type { RunExit } from '#kernel/records/run.ts';
import { findLogPattern } from './log-patterns.ts';

/** Why we ourselves ended the program; the first reason counts. */
export interface StopReason {
  readonly exitClass: ExitClass;
  readonly why: string;
}

export interface ExitFacts {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly stopped?: StopReason;
  /** What whoever ran the program knows. */
  readonly cause?: StopReason;
  /** Last lines of the output, oldest first. */
  readonly tail: readonly string[];
  /** How often the kernel killed for lack of memory in our control group while the program ran. */
  readonly memoryKills: number;
}

export interface ClassifiedExit {
  readonly exitClass: ExitClass;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** Exit codes of shells for a program that a signal ended: 128 + number. */
const SIGNAL_OF_CODE: Readonly<Record<number, string>> = { 130: 'SIGINT', 134: 'SIGABRT', 137: 'SIGKILL', 139: 'SIGSEGV', 143: 'SIGTERM' };

/**
 * The class of an exit, from the surest evidence to the weakest: success, what we did ourselves, the kernel's count of kills for lack of
 * memory, what the output says, the signal, and at last the exit code.
 */
export function classifyExit(facts: ExitFacts): ClassifiedExit {
  const { exitCode, stopped, tail, memoryKills } = facts;
  if (exitCode === 0 && (stopped === undefined || stopped.exitClass !== 'time-limit')) {
    return { exitClass: 'success', reason: 'it exited with 0' };
  }
  if (stopped !== undefined) return { exitClass: stopped.exitClass, reason: stopped.why };
  if (facts.cause !== undefined) return { exitClass: facts.cause.exitClass, reason: facts.cause.why };
  const signal = facts.signal ?? (exitCode === undefined ? undefined : SIGNAL_OF_CODE[exitCode]);
  const how = signal === undefined ? `it exited with ${exitCode}` : `it was ended by ${signal}`;
  if (signal === 'SIGKILL' && memoryKills > 0) return { exitClass: 'out-of-memory', reason: `${how}, and the kernel ran out of memory` };
  const said = findLogPattern(tail);
  if (said !== undefined) return { exitClass: said.exitClass, reason: `${how} after ${said.what}` };
  switch (signal) {
    case 'SIGINT':
      return { exitClass: 'cancelled', reason: `${how}, which did not come from Trainyard` };
    case 'SIGTERM':
      return { exitClass: 'preempted', reason: `${how}, which did not come from Trainyard` };
    case 'SIGKILL':
    case 'SIGHUP':
      return { exitClass: 'lost', reason: `${how}, which did not come from Trainyard` };
    default:
      return { exitClass: 'user-error', reason: how };
  }
}

const EXIT_OF_CLASS: Readonly<Record<ExitClass, RunExit>> = {
  success: 'succeeded',
  'user-error': 'failed',
  'out-of-memory': 'out-of-memory',
  'gpu-fault': 'failed',
  stall: 'failed',
  cancelled: 'cancelled',
  preempted: 'cancelled',
  'time-limit': 'timed-out',
  lost: 'failed',
};

/** The coarser word that all run records have. */
export const runExitOf = (exitClass: ExitClass): RunExit => EXIT_OF_CLASS[exitClass];
