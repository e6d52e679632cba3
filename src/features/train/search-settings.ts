import type { FoldJob, FoldResult } from '#domain/train/jobs.ts';
import { planFoldTasks } from '#domain/train/plan-folds.ts';
import type { Setting } from '#domain/train/settings.ts';
import type { Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import type { Reporter } from '#ports/reporter.ts';

export interface SettingSearch {
  /** In shared memory. */
  readonly table: Table;
  readonly target: Target;
  readonly settings: readonly Setting[];
  readonly folds: readonly RowSplit[];
  readonly seed: number;
  readonly metrics: readonly string[];
  /** Name of the work in progress reports. */
  readonly task: string;
}

/** Cross-validates every setting in parallel: results by setting and fold, the same whatever the number of workers. */
export async function searchSettings(search: SettingSearch, pool: WorkerPool, reporter: Reporter): Promise<FoldResult[][]> {
  const { table, target, settings, folds, seed, metrics, task } = search;
  const tasks = planFoldTasks(settings, folds.length);
  const jobs = tasks.map(({ setting, fold }): FoldJob => ({ table, target, ...folds[fold]!, setting: settings[setting]!, seed, metrics }));
  reporter.progress({ task, done: 0, total: jobs.length });
  const results = await pool.map<FoldJob, FoldResult>('train.fold', jobs, (done) => reporter.progress({ task, done, total: jobs.length }));
  const grouped = settings.map(() => new Array<FoldResult>(folds.length));
  tasks.forEach(({ setting, fold }, index) => (grouped[setting]![fold] = results[index]!));
  return grouped;
}
