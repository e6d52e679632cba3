import { planSteps, selectSteps } from '#domain/pipeline/plan-steps.ts';
import { initialStates, judgeRun, mayStart, type PipelineRecord, type StepState } from '#domain/pipeline/run-state.ts';
import type { Step } from '#domain/pipeline/step.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant, parseInstant } from '#kernel/instant.ts';
import { canonicalJson, type Json } from '#kernel/json.ts';
import type { Project } from '#kernel/project.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord } from '../records.ts';
import type { PipelinePorts, StepContext, StepExecutors } from './executor.ts';
import { alone } from './alone.ts';
import { attemptStep } from './attempt-step.ts';
import { excludeFromGit } from '../exclude-from-git.ts';
import { openStateStore, type StateStore } from './state-store.ts';

export interface RunPipeline {
  readonly project: Project;
  /** Kinds or ids of steps; none means all. */
  readonly steps: readonly string[];
  readonly model?: string;
  /** Does every step again, even when nothing changed. */
  readonly force: boolean;
}

export interface PlannedRun {
  readonly steps: readonly Step[];
  /** Digest of the project and the steps; the same plan is resumed after a kill. */
  readonly key: Sha256;
}

/** Name of the pipeline in the ledger; there is one per repository. */
export const PIPELINE = 'pipeline';

/** What would be done, in order; nothing is touched. */
export function planPipeline(command: Omit<RunPipeline, 'force'>, ports: Pick<Workspace, 'hasher'>): PlannedRun {
  const selected = selectSteps(planSteps(command.project), command.steps, command.model);
  if (!selected.ok) throw selected.error;
  const key = ports.hasher.sha256(
    canonicalJson({ steps: selected.value.map((step) => step.id), project: command.project as unknown as Json }),
  );
  return { steps: selected.value, key };
}

/**
 * Runs the steps in order of their needs. A step whose inputs are those of an earlier run is skipped and cites it; failures of the environment
 * are tried again with growing delays; a step that does not pass stops what depends on it and nothing else. The state is saved after every
 * step, so that the same command goes on after a kill.
 */
export async function runPipeline(
  command: RunPipeline,
  ports: PipelinePorts,
  executors: StepExecutors,
  onStep: (state: StepState) => void = () => undefined,
): Promise<PipelineRecord> {
  const plan = planPipeline(command, ports);
  await excludeFromGit(ports);
  return await alone(ports, () => runAlone(plan, { command, ports, executors, onStep }));
}

async function runAlone(plan: PlannedRun, running: Omit<Running, 'store' | 'planKey'>): Promise<PipelineRecord> {
  const { ports } = running;
  const store = openStateStore(ports);
  const unfinished = await store.readUnfinished(plan.key);
  const startedAt = unfinished === undefined ? ports.clock.now() : (parseInstant(unfinished.createdAt) ?? ports.clock.now());
  const run: Run = {
    id: unfinished?.id ?? makeRecordId(startedAt, ports.entropy.bytes(10)),
    createdAt: formatInstant(startedAt),
    epoch: ports.clock.elapsed(),
    states: initialStates(plan.steps),
  };
  if (unfinished !== undefined) ports.reporter.note(`going on with run ${run.id}, which was interrupted`);
  for (const step of plan.steps) {
    await runStep(step, run, { ...running, store, planKey: plan.key });
    throwIfCancelled(ports.signal);
  }
  const record = toRecord(run, ports);
  await store.saveRun(plan.key, record, true);
  await appendRecord(record, ports);
  return record;
}

interface Run {
  readonly id: string;
  readonly createdAt: string;
  readonly epoch: number;
  states: StepState[];
}

interface Running {
  readonly command: RunPipeline;
  readonly ports: PipelinePorts;
  readonly executors: StepExecutors;
  readonly store: StateStore;
  readonly planKey: Sha256;
  readonly onStep: (state: StepState) => void;
}

async function runStep(step: Step, run: Run, running: Running): Promise<void> {
  const { ports, store, planKey, onStep } = running;
  const index = run.states.findIndex((state) => state.id === step.id);
  const finish = async (change: Partial<StepState>): Promise<void> => {
    run.states = run.states.with(index, { ...run.states[index]!, ...change });
    await store.saveRun(planKey, toRecord(run, ports), false);
    onStep(run.states[index]!);
  };
  if (!mayStart(run.states[index]!, run.states)) return finish({ status: 'not-reached' });
  const startedMs = ports.clock.elapsed() - run.epoch;
  const duration = (): number => ports.clock.elapsed() - run.epoch - startedMs;
  run.states = run.states.with(index, { ...run.states[index]!, status: 'running', startedMs });
  const ended = await attemptStep(step, contextOf(run, running), running, run.id);
  await finish({ ...ended, startedMs, durationMs: duration() });
}

const contextOf = (run: Run, { command, ports }: Running): StepContext => ({
  project: command.project,
  ports,
  resultOf: (id) => run.states.find((state) => state.id === id)?.result,
});

const toRecord = (run: Run, ports: Pick<Workspace, 'clock'>): PipelineRecord => ({
  schemaVersion: 1,
  kind: 'pipeline',
  id: run.id,
  pipeline: PIPELINE,
  createdAt: run.createdAt,
  durationMs: Math.round(ports.clock.elapsed() - run.epoch),
  verdict: judgeRun(run.states),
  steps: run.states,
});

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Failure('environment.cancelled', { message: 'the pipeline was interrupted', cause: signal.reason });
}
