import { planCrossValidation, summariseFolds, type CrossValidatedMetric, type CrossValidation } from '#domain/train/cross-validation.ts';
import type { FoldJob, FoldResult } from '#domain/train/jobs.ts';
import { fitSeed } from '#domain/train/plan-folds.ts';
import type { Setting } from '#domain/train/settings.ts';
import { shareTable, shareTarget } from '#domain/train/share-table.ts';
import { partSeed } from '#kernel/random.ts';
import type { Task } from '#kernel/metric.ts';
import type { Workspace } from '#ports/workspace.ts';
import { withWorkers } from './with-workers.ts';

export interface CrossValidated {
  readonly task: Task;
  readonly setting: Setting;
  readonly rows: number;
  /** Fits that were made. */
  readonly fits: number;
  readonly metrics: Readonly<Record<string, CrossValidatedMetric>>;
}

/** Measures one setting by (repeated, stratified) k-fold cross-validation in parallel; bit-identical for a seed. */
export async function crossValidate(
  command: CrossValidation,
  ports: Pick<Workspace, 'openWorkers' | 'reporter' | 'signal'>,
): Promise<CrossValidated> {
  const plan = planCrossValidation(command);
  const { data, setting, splits, metrics } = plan;
  const table = shareTable(data.table);
  const target = shareTarget(data.target);
  const jobs = splits.map((split, fold): FoldJob => ({
    table,
    target,
    ...split,
    setting,
    seed: partSeed(fitSeed(command.seed), fold),
    metrics,
  }));
  return await withWorkers(ports, async (pool) => {
    const results = await pool.map<FoldJob, FoldResult>('train.fold', jobs, (done) =>
      ports.reporter.progress({ task: `cv ${setting.algorithm}`, done, total: jobs.length }),
    );
    return { task: data.task, setting, rows: data.table.rows, fits: jobs.length, metrics: summariseFolds(plan, results) };
  });
}
