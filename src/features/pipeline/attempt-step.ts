import { isWorthRetrying, delayBeforeRetry } from '#domain/pipeline/retry.ts';
import type { StepFailure, StepResult, StepState } from '#domain/pipeline/run-state.ts';
import type { Step } from '#domain/pipeline/step.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { humanDuration } from '#kernel/duration.ts';
import { Failure, Failures } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { StepContext, StepExecutors } from './executor.ts';
import type { StateStore } from './state-store.ts';
import { stepKey } from './step-key.ts';

interface Attempting {
  readonly command: { readonly force: boolean };
  readonly ports: Workspace;
  readonly executors: StepExecutors;
  readonly store: StateStore;
}

type Ended = Pick<StepState, 'status'> & Partial<StepState>;

/** Takes over the earlier result where nothing changed, otherwise does the step, trying again where that can help. */
export async function attemptStep(step: Step, context: StepContext, attempting: Attempting, run: string): Promise<Ended> {
  const { ports } = attempting;
  for (let attempts = 1; ; attempts++) {
    try {
      return { ...(await doStep(step, context, attempting, run)), attempts };
    } catch (error) {
      const failure = firstFailure(error);
      if (ports.signal.aborted || failure.code === 'environment.cancelled') throw error;
      if (!isWorthRetrying(failure, attempts)) return { status: 'failed', attempts, failure: describeFailure(failure) };
      const delay = delayBeforeRetry(attempts);
      ports.reporter.warn(`${step.id}: ${failure.message}; trying again in ${humanDuration(delay)}`);
      await ports.clock.sleep(delay, ports.signal);
    }
  }
}

async function doStep(step: Step, context: StepContext, attempting: Attempting, run: string): Promise<Ended> {
  const { command, ports, executors, store } = attempting;
  const executor = executors[step.kind];
  const facts = await executor.facts(step, context);
  const key = facts === undefined ? undefined : stepKey(step, facts, context, ports);
  if (key !== undefined && !command.force) {
    const earlier = await takeOver(key, step, context, attempting);
    if (earlier !== undefined) return { ...earlier, key };
  }
  const result = await executor.execute(step, context);
  const passed = executor.passes?.(result, step, context) ?? result.verdict === 'pass';
  if (key !== undefined && passed) await store.saveResult(key, run, result);
  return { status: passed ? 'done' : 'refused', result, ...(key === undefined ? {} : { key }) };
}

async function takeOver(key: Sha256, step: Step, context: StepContext, { executors, store }: Attempting): Promise<Ended | undefined> {
  const saved = await store.readResult(key);
  if (saved === undefined) return undefined;
  const holds: (result: StepResult, step: Step, context: StepContext) => Promise<boolean> =
    executors[step.kind].stillHolds ?? (async () => true);
  return (await holds(saved.result, step, context)) ? { status: 'unchanged', result: saved.result, cited: saved.run } : undefined;
}

/** Facts that a record keeps of a failure; more would be a log. */
const MOST_EVIDENCE = 10;

const describeFailure = ({ code, message, at, evidence, remedy }: Failure): StepFailure => ({
  code,
  message,
  ...(at === undefined ? {} : { at }),
  evidence: evidence.slice(0, MOST_EVIDENCE),
  remedy,
});

function firstFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Failures) return error.failures[0];
  throw error;
}
