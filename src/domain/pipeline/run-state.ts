import { EXIT_CODE_OF_KIND, type FailureKind, type SourcePosition } from '#kernel/failure.ts';
import { FAILURES, type FailureCode } from '#kernel/failures/index.ts';
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { gravest, VERDICTS, type Verdict } from '#kernel/verdict.ts';
import type { Step, StepKind } from './step.ts';

/**
 * `done` now, `unchanged` since an earlier run, `refused` by its own verdict, `failed` by an error, `not-reached` because a step it needs did
 * not pass.
 */
export const STEP_STATUSES = ['waiting', 'running', 'done', 'unchanged', 'refused', 'failed', 'not-reached'] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];

/** What a step found out; later steps read `outputs`. */
export interface StepResult {
  readonly verdict: Verdict;
  /** One line for the table. */
  readonly summary: string;
  readonly outputs: JsonObject;
}

export interface StepState {
  readonly id: string;
  readonly kind: StepKind;
  readonly needs: readonly string[];
  readonly status: StepStatus;
  /** Milliseconds after the start of the run. */
  readonly startedMs?: number;
  readonly durationMs?: number;
  readonly attempts?: number;
  /** Digest of everything that the result depends on. */
  readonly key?: string;
  readonly result?: StepResult;
  /** The run that the result was taken from, when the step is unchanged. */
  readonly cited?: string;
  readonly failure?: StepFailure;
}

/** What went wrong in a step, and what to do. */
export interface StepFailure {
  readonly code: string;
  readonly message: string;
  readonly at?: SourcePosition;
  readonly evidence: readonly string[];
  readonly remedy: string;
}

/** One execution of the pipeline: saved after every step, and the ledger record at the end. */
export interface PipelineRecord {
  readonly schemaVersion: 1;
  readonly kind: 'pipeline';
  readonly id: string;
  readonly pipeline: string;
  readonly createdAt: string;
  readonly durationMs: number;
  readonly verdict: Verdict;
  readonly steps: readonly StepState[];
}

export const initialStates = (steps: readonly Step[]): StepState[] =>
  steps.map(({ id, kind, needs }) => ({
    id,
    kind,
    needs: needs.filter((need) => steps.some((step) => step.id === need)),
    status: 'waiting',
  }));

const PASSED: ReadonlySet<StepStatus> = new Set(['done', 'unchanged']);

const GRAVITY: readonly FailureKind[] = ['usage', 'environment', 'internal'];

/** The exit code of a run in which steps failed, that of the gravest kind of failure; undefined where only verdicts decide. */
export function exitCodeOfRun({ steps }: Pick<PipelineRecord, 'steps'>): number | undefined {
  const kinds = steps.flatMap(({ failure }) => (failure === undefined ? [] : (kindOf(failure.code) ?? 'internal')));
  const gravest = GRAVITY.findLast((kind) => kinds.includes(kind));
  return gravest === undefined ? undefined : EXIT_CODE_OF_KIND[gravest];
}

const kindOf = (code: string): FailureKind | undefined => (code in FAILURES ? FAILURES[code as FailureCode].kind : undefined);

/** Whether every step that a step needs has passed. */
export function mayStart(state: StepState, all: readonly StepState[]): boolean {
  return state.needs.every((need) => PASSED.has(all.find((other) => other.id === need)?.status ?? 'done'));
}

/**
 * The verdict of a run: an error when a step failed, otherwise the gravest verdict of its steps. A step that cannot tell and yet is done was let
 * through by the policy of its model, so it holds nobody up.
 */
export const judgeRun = (states: readonly StepState[]): Verdict => gravest(states.map(judgeStep));

function judgeStep({ status, result }: StepState): Verdict {
  switch (status) {
    case 'failed':
      return 'error';
    case 'refused':
      return result?.verdict ?? 'fail';
    case 'done':
    case 'unchanged':
      return result === undefined || result.verdict === 'inconclusive' ? 'pass' : result.verdict;
    case 'waiting':
    case 'running':
    case 'not-reached':
      return 'pass';
  }
}

/** A saved result read back; undefined when the file says something else, which only costs doing the step again. */
export function parseSavedResult(value: unknown): { readonly run: string; readonly result: StepResult } | undefined {
  if (!isJsonObject(value) || typeof value['run'] !== 'string' || !isJsonObject(value['result'])) return undefined;
  const { verdict, summary, outputs } = value['result'] as Readonly<Record<string, Json | undefined>>;
  const known = VERDICTS.find((candidate) => candidate === verdict);
  if (known === undefined || typeof summary !== 'string' || !isJsonObject(outputs)) return undefined;
  return { run: value['run'], result: { verdict: known, summary, outputs } };
}
