import { parseInstant } from '#kernel/instant.ts';
import type { Plan } from '#kernel/plan.ts';
import type { RetrainConfig } from '#kernel/project.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { RetrainReason, RetrainRecord } from '#kernel/records/retrain.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { decideRetrain, type RetrainJudgement } from '#domain/monitor/decide-retrain.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord, latestRecord, readRecord, readRecords } from '../records.ts';

export interface RetrainCommand {
  readonly model: string;
  readonly reason: RetrainReason;
  /** What gave rise to it, in words. */
  readonly detail?: string;
  /** Id of the monitor report that raised the alarm; for reason drift the newest one unless given. */
  readonly report?: string;
  readonly config: RetrainConfig;
  readonly force?: boolean;
  /** Workflow to start when the brakes let go; without it the caller trains by itself. */
  readonly dispatch?: { readonly workflow: string; readonly reference: string };
}

type Ports = Pick<Workspace, 'forge' | 'clock' | 'entropy'>;

/**
 * Asks for a training within the brakes and records the answer. On `decision: 'start'` without `dispatch` the caller trains now; its run record ends
 * what the brakes hold for running. The record is written before the dispatch: a kill in between costs a cooldown, never a second training.
 */
export async function retrainModel(command: RetrainCommand, ports: Ports): Promise<RetrainRecord> {
  const judgement = await judgeRetrain(command, ports);
  const report = judgement.report ?? command.report;
  const starts = judgement.verdict === 'start' && command.dispatch !== undefined;
  const record: RetrainRecord = {
    ...beginRecord('retrain', command.model, ports),
    reason: command.reason,
    detail: command.detail ?? command.reason,
    ...(report === undefined ? {} : { report }),
    decision: judgement.verdict,
    reasons: judgement.reasons,
    ...(starts ? { dispatched: command.dispatch! } : {}),
  };
  await appendRecord(record, ports);
  if (!starts) return record;
  const { workflow, reference } = command.dispatch!;
  const { url } = await ports.forge.workflows.dispatch(workflow, reference, { reason: `${record.reason}: ${record.detail}` });
  return url === undefined ? record : { ...record, dispatched: { workflow, reference, url } };
}

/** Judges without doing anything; what `--dry-run` shows. */
export async function judgeRetrain(
  command: RetrainCommand,
  ports: Pick<Workspace, 'forge' | 'clock'>,
): Promise<RetrainJudgement & { readonly report?: string }> {
  const [retrains, runs, report] = await Promise.all([
    readRecords<RetrainRecord>('retrain', command.model, ports, { newest: 200 }),
    readRecords<RunRecord>('run', command.model, ports, { newest: 200 }),
    command.reason === 'drift' ? findReport(command, ports) : undefined,
  ]);
  const recorded = runs.flatMap((run) => parseInstant(run.createdAt) ?? []);
  const request = {
    reason: command.reason,
    config: command.config,
    ...(report === undefined ? {} : { report }),
    ...(command.force === undefined ? {} : { force: command.force }),
  };
  const judgement = decideRetrain({ retrains, runs: recorded }, request, ports.clock.now());
  return { ...judgement, ...(report === undefined ? {} : { report: report.id }) };
}

function findReport(command: RetrainCommand, ports: Pick<Workspace, 'forge'>): Promise<MonitorReport | undefined> {
  return command.report === undefined
    ? latestRecord<MonitorReport>('monitor', command.model, ports)
    : readRecord<MonitorReport>('monitor', command.model, command.report, ports);
}

export function planOfRetrain(command: RetrainCommand, judgement: RetrainJudgement): Plan {
  const note = { verb: 'create' as const, target: 'record of the request', detail: judgement.reasons.join('; ') };
  const start =
    command.dispatch === undefined
      ? { verb: 'run' as const, target: 'training' }
      : { verb: 'dispatch' as const, target: command.dispatch.workflow };
  return { title: `retrain ${command.model}: ${judgement.verdict}`, effects: judgement.verdict === 'start' ? [note, start] : [note] };
}
