import { formatDuration, humanDuration } from '#kernel/duration.ts';
import { instant, formatInstant, parseInstant, type Instant } from '#kernel/instant.ts';
import type { RetrainConfig } from '#kernel/project.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { RetrainDecision, RetrainReason, RetrainRecord } from '#kernel/records/retrain.ts';

export interface RetrainHistory {
  /** Requests of this model, oldest first. */
  readonly retrains: readonly Pick<RetrainRecord, 'decision' | 'createdAt' | 'report'>[];
  /** When runs of this model were recorded. */
  readonly runs: readonly Instant[];
}

export interface RetrainRequest {
  readonly reason: RetrainReason;
  readonly config: RetrainConfig;
  /** The monitor report that speaks of drift, or the newest one; absent when there is none. */
  readonly report?: Pick<MonitorReport, 'id' | 'drift' | 'headline'>;
  /** Lets go of every brake; a person has asked for it by name. */
  readonly force?: boolean;
}

export interface RetrainJudgement {
  readonly verdict: RetrainDecision;
  /** Why: every brake that holds, or what was checked when none does. */
  readonly reasons: readonly string[];
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** A training that has left no run for so long has died; waiting for it would block the model for good. */
const GIVEN_UP_AFTER_MS = 24 * 3_600_000;

/** Whether to train again now. The brakes keep an alarm that does not go away from burning the budget. */
export function decideRetrain(history: RetrainHistory, request: RetrainRequest, now: Instant): RetrainJudgement {
  const starts = history.retrains
    .flatMap(({ decision, createdAt }) => (decision === 'start' ? [parseInstant(createdAt) ?? instant(0)] : []))
    .sort((a, b) => a - b);
  const held = [
    policyBrake(request),
    driftBrake(request, history),
    runningBrake(starts, history.runs, now),
    cooldownBrake(starts, request.config, now),
    weeklyBrake(starts, request.config, now),
  ];
  const reasons = held.filter((reason) => reason !== undefined);
  if (request.force === true) return { verdict: 'start', reasons: ['forced', ...reasons.map((reason) => `let go: ${reason}`)] };
  if (reasons.length > 0) return { verdict: 'hold', reasons };
  const thisWeek = startsSince(starts, now - WEEK_MS);
  return {
    verdict: 'start',
    reasons: [
      'nothing is running',
      `cooldown of ${formatDuration(request.config.cooldown)} is over`,
      `${thisWeek} of ${request.config.maxPerWeek} in the last 7 days`,
    ],
  };
}

function policyBrake({ reason, config }: RetrainRequest): string | undefined {
  if (reason === 'manual' || config.on.includes(reason)) return undefined;
  return `${reason} does not start a training; configured is ${config.on.length === 0 ? 'nothing' : config.on.join(', ')}`;
}

/** Drift is a matter of evidence, and each piece of it starts one training. */
function driftBrake({ reason, report }: RetrainRequest, { retrains }: RetrainHistory): string | undefined {
  if (reason !== 'drift') return undefined;
  if (report === undefined) return 'no monitor report speaks of drift; there is none';
  if (report.drift !== 'drift') return `monitor report ${report.id} does not speak of drift: ${report.headline}`;
  const used = retrains.some((record) => record.decision === 'start' && record.report === report.id);
  return used ? `monitor report ${report.id} has started a training already` : undefined;
}

/** A training is over when a run was recorded after its start. */
function runningBrake(starts: readonly Instant[], runs: readonly Instant[], now: Instant): string | undefined {
  const last = starts.at(-1);
  if (last === undefined || now - last >= GIVEN_UP_AFTER_MS || runs.some((run) => run >= last)) return undefined;
  return `a training that was started ${humanDuration(now - last)} ago has not recorded a run yet`;
}

function cooldownBrake(starts: readonly Instant[], config: RetrainConfig, now: Instant): string | undefined {
  const last = starts.at(-1);
  if (last === undefined || now - last >= config.cooldown) return undefined;
  return `cooldown of ${formatDuration(config.cooldown)} lasts until ${formatInstant(instant(last + config.cooldown))}`;
}

function weeklyBrake(starts: readonly Instant[], config: RetrainConfig, now: Instant): string | undefined {
  const count = startsSince(starts, now - WEEK_MS);
  if (count < config.maxPerWeek) return undefined;
  return `${count} of ${config.maxPerWeek} trainings of the last 7 days are used up`;
}

const startsSince = (starts: readonly Instant[], since: number): number => starts.filter((start) => start > since).length;
