import { rankTrials } from '#domain/train/sweep/rank-trials.ts';
import { spentOn } from '#domain/train/sweep/judge-budget.ts';
import type { SweepRecord } from '#kernel/records/sweep.ts';
import type { SweepTrial } from '#kernel/sweep.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord } from '../../records.ts';
import { sweepMetric, type SweepGiven } from './plan-sweep.ts';
import { trialsOf } from './spending.ts';

export interface CollectSweep extends Pick<SweepGiven, 'model' | 'dataset'> {
  readonly sweep: string;
  readonly trials: readonly SweepTrial[];
  /** Metric that ranks instead of the configured one. */
  readonly metric?: string;
}

/** Ranks what the trials of a sweep have reported so far. Nothing is written; `recordSweep` does. */
export async function collectSweep(command: CollectSweep, ports: Pick<Workspace, 'forge' | 'clock' | 'entropy'>): Promise<SweepRecord> {
  const { model, sweep, trials } = command;
  const reports = (await trialsOf(model.name, sweep, ports)).filter(({ trial }) => trials.some(({ id }) => id === trial));
  const configured = sweepMetric(command);
  const metric = command.metric ?? configured.metric;
  const seen = reports.map(({ metrics }) => metrics[metric]?.better).find((better) => better !== undefined);
  const better = metric === configured.metric ? configured.better : (model.metrics[metric]?.better ?? seen ?? 'higher');
  const spent = spentOn(reports);
  const currency = reports.map(({ cost }) => cost?.currency).find((one) => one !== undefined);
  return {
    ...beginRecord('sweep', model.name, ports),
    sweep,
    metric,
    better,
    ...rankTrials(trials, reports, metric, better),
    trials: trials.length,
    durationMs: spent.durationMs,
    ...(currency === undefined ? {} : { cost: { amount: Number(spent.amount.toPrecision(6)), currency } }),
  };
}

export const recordSweep = async (record: SweepRecord, ports: Pick<Workspace, 'forge'>): Promise<void> => {
  await appendRecord(record, ports);
};
