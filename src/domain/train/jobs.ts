import { Failure } from '#kernel/failure.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { fitTrees, FOREST_SPLITTERS } from '#numeric/algorithms/forest/forest.ts';
import type { NetworkEngine } from '#numeric/algorithms/network/engine.ts';
import type { FittedModel, Scores, Target } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import { scoreClassifications, scoreRegression } from '#numeric/metrics/score.ts';
import { applyPipeline } from '#numeric/preprocessing/pipeline.ts';
import { fitSetting, preprocess, type FittedSetting } from './fit-setting.ts';
import type { Setting } from './settings.ts';
import { takeTarget } from './take-target.ts';

/** What a job may use beside its argument; time is handed in. */
export interface JobTools {
  /** Monotonic milliseconds. */
  elapsed(): number;
  /** Computes gradients; there for jobs whose setting needs it. */
  readonly engine?: NetworkEngine;
}

/** Fits on some rows and scores on others. */
export interface FoldJob {
  readonly table: Table;
  readonly target: Target;
  readonly train: Int32Array;
  readonly test: Int32Array;
  readonly setting: Setting;
  readonly seed: number;
  readonly metrics: readonly string[];
  /** Whether a setting that cannot be learned from these rows is a result, and not the end of everything. */
  readonly tolerant?: true;
}

export interface FoldResult {
  /** In the order of `metrics`; NaN where a metric is not defined for these rows. */
  readonly scores: readonly number[];
  readonly durationMs: number;
  /** Why nothing could be learned; then every score is NaN. */
  readonly failure?: string;
}

export function runFold(job: FoldJob, tools: JobTools): FoldResult {
  if (job.tolerant !== true) return fitAndScore(job, tools);
  const started = tools.elapsed();
  try {
    return fitAndScore(job, tools);
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.kind !== 'usage') throw cause;
    return { scores: job.metrics.map(() => NaN), durationMs: tools.elapsed() - started, failure: `${cause.code}: ${cause.message}` };
  }
}

function fitAndScore(job: FoldJob, tools: JobTools): FoldResult {
  const started = tools.elapsed();
  const setting = withoutUnusedProbabilities(job.setting, job.metrics);
  const { pipeline, model } = fitSetting(job.table, job.target, job.train, setting, job.seed, tools.engine);
  const scores = makeScorer(model)(applyPipeline(pipeline, takeRows(job.table, job.test)));
  const truth = takeTarget(job.target, job.test);
  return { scores: scoresOf(job.metrics, truth, scores), durationMs: tools.elapsed() - started };
}

/** Probabilities of a support vector machine cost five more fits; they change no prediction. */
function withoutUnusedProbabilities(setting: Setting, metrics: readonly string[]): Setting {
  if (setting.algorithm !== 'svm' || setting.calibration !== undefined || metrics.some((name) => findMetric(name)?.needsProbabilities))
    return setting;
  return { ...setting, parameters: { ...setting.parameters, probability: false } };
}

function scoresOf(names: readonly string[], truth: Target, scores: Scores): number[] {
  if (truth.task === 'classification' && scores.task === 'classification') {
    const { predicted, probabilities } = scores;
    const set = { truth: truth.labels, predicted, classCount: truth.classCount, ...(probabilities === undefined ? {} : { probabilities }) };
    return [...scoreClassifications(names, set)];
  }
  if (truth.task === 'regression' && scores.task === 'regression') {
    return names.map((name) => scoreRegression(name, truth.values, scores.predicted));
  }
  return names.map(() => NaN);
}

/** Fits a setting on some rows. */
export interface FitJob {
  readonly table: Table;
  readonly target: Target;
  readonly rows: Int32Array;
  readonly setting: Setting;
  readonly seed: number;
}

const runFit = ({ table, target, rows, setting, seed }: FitJob, { engine }: JobTools): FittedSetting =>
  fitSetting(table, target, rows, setting, seed, engine);

/** Fits some of the trees of a forest. */
export interface ForestJob {
  readonly table: Table;
  readonly target: Target;
  readonly rows: Int32Array;
  readonly setting: Setting;
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

export function runForestPart(job: ForestJob): FittedModel {
  const { x } = preprocess(job.table, job.target, job.rows, job.setting, job.seed);
  const splitter = FOREST_SPLITTERS[job.setting.algorithm] ?? 'best';
  return fitTrees(splitter, x, takeTarget(job.target, job.rows), job.setting.parameters, job.seed, job.first, job.last);
}

/** Jobs that workers know by name. */
export const TRAIN_JOBS = {
  'train.fold': runFold,
  'train.fit': runFit,
  'train.forest-part': runForestPart,
} as const;
