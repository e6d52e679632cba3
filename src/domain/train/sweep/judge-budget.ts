import { humanDuration, type DurationMs } from '#kernel/duration.ts';
import type { TrialEnd, TrialRecord } from '#kernel/records/sweep.ts';
import type { SweepConfig } from '#kernel/sweep.ts';

export interface Spent {
  readonly durationMs: DurationMs;
  readonly amount: number;
}

/** What trials cost together; those that cite an earlier run cost nothing again. */
export function spentOn(reports: readonly Pick<TrialRecord, 'cited' | 'durationMs' | 'cost'>[]): Spent {
  const ran = reports.filter(({ cited }) => !cited);
  return {
    durationMs: ran.reduce((sum, { durationMs }) => sum + durationMs, 0),
    amount: ran.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0),
  };
}

/** Days over which a group shares its limits. */
export const GROUP_DAYS = 30;

/** Why no further trial may begin, as a sentence without a full stop; undefined while there is something left. */
export function overBudget(
  { limits, group }: Pick<SweepConfig, 'limits' | 'group'>,
  spent: Spent,
  reports: readonly Pick<TrialRecord, 'trial' | 'end'>[] = [],
): string | undefined {
  const whose = group === undefined ? 'the sweep' : `the group ${group} in ${GROUP_DAYS} days`;
  if (limits.time !== undefined && spent.durationMs >= limits.time) {
    return `the limit of ${humanDuration(limits.time)} for ${whose} is used up`;
  }
  if (limits.cost !== undefined && spent.amount >= limits.cost) return `the limit of ${limits.cost} for the cost of ${whose} is used up`;
  const failed = failedTrials(reports);
  return limits.failures !== undefined && failed > limits.failures
    ? `${failed} trials have failed, and the sweep may have ${limits.failures} (limits.failures)`
    : undefined;
}

/** Ends that say nothing about the setting. */
const NO_FAULT: readonly TrialEnd[] = ['success', 'skipped', 'cancelled', 'preempted', 'lost'];

/** Trials whose last end was a fault; what was tried again and succeeded is none. */
function failedTrials(reports: readonly Pick<TrialRecord, 'trial' | 'end'>[]): number {
  const last = new Map(reports.map(({ trial, end }) => [trial, end]));
  return [...last.values()].filter((end) => !NO_FAULT.includes(end)).length;
}
