import { humanDuration, type DurationMs } from '#kernel/duration.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
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
export function overBudget({ limits, group }: Pick<SweepConfig, 'limits' | 'group'>, spent: Spent): string | undefined {
  const whose = group === undefined ? 'the sweep' : `the group ${group} in ${GROUP_DAYS} days`;
  if (limits.time !== undefined && spent.durationMs >= limits.time) {
    return `the limit of ${humanDuration(limits.time)} for ${whose} is used up`;
  }
  if (limits.cost !== undefined && spent.amount >= limits.cost) return `the limit of ${limits.cost} for the cost of ${whose} is used up`;
  return undefined;
}
