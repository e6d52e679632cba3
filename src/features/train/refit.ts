import { calibrated, fitSetting, preprocess, type FittedSetting } from '#domain/train/fit-setting.ts';
import { needsEngine } from '#domain/train/needs-engine.ts';
import type { FitJob, ForestJob } from '#domain/train/jobs.ts';
import type { Setting } from '#domain/train/settings.ts';
import type { Table } from '#kernel/table.ts';
import { takeTarget } from '#domain/train/take-target.ts';
import { FOREST_SPLITTERS, joinForest } from '#numeric/algorithms/forest/forest.ts';
import { withOutOfBagScore } from '#numeric/algorithms/forest/out-of-bag.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import type { OnJobStep, WorkerPool } from '#ports/worker-pool.ts';

/** Fits the chosen setting on all training rows; the trees of a forest are shared out among the workers. */
export async function refit(
  table: Table,
  target: Target,
  rows: Int32Array,
  setting: Setting,
  seed: number,
  pool: WorkerPool,
  onEpoch?: OnJobStep,
): Promise<FittedSetting> {
  if (needsEngine(setting)) {
    const [fitted] = await pool.map<FitJob, FittedSetting>('train.fit', [{ table, target, rows, setting, seed }], undefined, onEpoch);
    return fitted!;
  }
  const trees = FOREST_SPLITTERS[setting.algorithm] !== undefined ? (setting.parameters['trees'] as number) : 0;
  if (pool.workers < 2 || trees < 2) return fitSetting(table, target, rows, setting, seed);
  const parts = Math.min(trees, pool.workers * 2);
  const jobs = Array.from({ length: parts }, (_, part): ForestJob => {
    const first = Math.floor((trees * part) / parts);
    const last = Math.floor((trees * (part + 1)) / parts);
    return { table, target, rows, setting, seed, first, last };
  });
  const models = await pool.map<ForestJob, FittedModel>('train.forest-part', jobs);
  const { pipeline, x } = preprocess(table, target, rows, setting, seed);
  const model = withOutOfBagScore(joinForest(models), x, takeTarget(target, rows), setting.parameters, seed);
  return { pipeline, model: calibrated(model, { table, target, rows, setting, seed }) };
}
