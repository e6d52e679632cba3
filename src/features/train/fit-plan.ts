import { rankTrials, type RankedSetting } from '#domain/train/choose-setting.ts';
import type { FittedSetting } from '#domain/train/fit-setting.ts';
import { describeNetworkTraining } from '#domain/train/describe-network.ts';
import type { ModelInsights } from '#domain/train/insights.ts';
import { inspectModel } from '#domain/train/inspect-model.ts';
import type { FoldJob, FoldResult } from '#domain/train/jobs.ts';
import { foldLearningCurve, planLearningCurve, type LearningCurve } from '#domain/train/learning-curve.ts';
import { fitSeed } from '#domain/train/plan-folds.ts';
import type { TrainingPlan } from '#domain/train/plan-training.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import { shareTable, shareTarget } from '#domain/train/share-table.ts';
import { takeTarget } from '#domain/train/take-target.ts';
import type { Predictor } from '#kernel/predictor.ts';
import { selectColumns, takeRows, type Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import { refit } from './refit.ts';
import { searchSettings, type FinishedSearch, type SearchTools } from './search-settings.ts';

/** The chosen model, fitted on all training rows. */
export interface FittedPlan {
  readonly ranked: readonly RankedSetting[];
  readonly search: FinishedSearch;
  readonly fitted: FittedSetting;
  readonly predictor: Predictor;
  readonly insights: ModelInsights;
}

/** Searches, refits the winner on the training rows, and looks at what it has learned. */
export async function fitPlan(plan: TrainingPlan, seed: number, name: string, tools: SearchTools): Promise<FittedPlan> {
  const { data, metric, folds, split } = plan;
  const { pool, reporter } = tools;
  const table = shareTable(data.table);
  const target = shareTarget(data.target);
  const task = { table, target, folds, seed: fitSeed(seed), metric: metric.name, task: `train ${name}` };
  const search = await searchSettings(task, plan.search, tools);
  const ranked = rankTrials(search.trials, search.order, metric.better);
  const best = ranked[0]!.setting;
  const fitted = await refit(table, target, split.train, best, fitSeed(seed), pool, (done, total) =>
    reporter.progress({ task: `train ${name}: epochs of the chosen network`, done, total }),
  );
  const said = describeNetworkTraining(fitted.model);
  if (said !== undefined) reporter.note(said);
  const predictor = makePredictor(fitted.pipeline, fitted.model, data.classes);
  const test = takeRows(selectColumns(data.table, predictor.features), split.test);
  const stored = { ...fitted, classes: data.classes };
  const found = inspectModel(stored, predictor, test, takeTarget(data.target, split.test), seed);
  const learningCurve = await traceLearning(plan, table, target, ranked[0]!, fitSeed(seed), pool);
  return { ranked, search, fitted, predictor, insights: { schemaVersion: 1, ...found, learningCurve } };
}

async function traceLearning(
  plan: TrainingPlan,
  table: Table,
  target: Target,
  best: RankedSetting,
  seed: number,
  pool: WorkerPool,
): Promise<LearningCurve> {
  const steps = planLearningCurve(plan.folds);
  const metrics = [plan.metric.name];
  const jobs = steps.map(({ split }): FoldJob => ({ table, target, ...split, setting: best.setting, seed, metrics }));
  // Largest first, for the sake of the last worker; put back in order afterwards.
  const results = await pool.map<FoldJob, FoldResult>('train.fold', jobs.toReversed());
  return foldLearningCurve(plan.metric.name, steps, results.toReversed());
}
