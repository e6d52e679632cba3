import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Evaluation } from '#numeric/metrics/evaluate.ts';
import type { Slice } from '#numeric/metrics/slices.ts';
import type { ExplanationSummary } from '#plot/explanation-chart.ts';
import type { Graph } from '#plot/graph.ts';
import type { Timeline } from '#plot/timeline.ts';

/** One run and all that is known about it; parts that are absent leave out their section. */
export interface RunReport {
  readonly run: RunRecord;
  readonly evaluation?: Evaluation;
  /** For pictures of single rows (predicted against true). */
  readonly predictions?: PredictionSet;
  readonly importance?: FeatureImportances;
  /** By permutation, beside what the model tells itself. */
  readonly permutation?: FeatureImportances;
  readonly explanation?: ExplanationSummary;
  readonly learningCurve?: LearningCurve;
  readonly slices?: readonly Slice[];
}

/** Both have the form of `insights.json` in a model package. */
export interface FeatureImportances {
  /** What the numbers are, as one sentence. */
  readonly about: string;
  /** In any order; sorted for the picture. `sd` is over repeats. */
  readonly features: readonly { readonly name: string; readonly importance: number; readonly sd?: number }[];
}

export interface LearningCurve {
  /** Metric name, kebab-case. */
  readonly metric: string;
  /** Score on rows that were not trained on, by rising number of training rows: mean and standard deviation over folds. */
  readonly points: readonly { readonly rows: number; readonly mean: number; readonly sd: number }[];
}

/** One model of a site: everything about it, newest last in every list. */
export interface SiteModel {
  readonly name: string;
  readonly runs: readonly RunReport[];
  readonly versions: readonly SiteVersion[];
  readonly comparisons: readonly ComparisonRecord[];
  readonly promotions: readonly PromotionRecord[];
  readonly deployments: readonly DeploymentRecord[];
  readonly monitors: readonly MonitorReport[];
}

export interface SiteVersion {
  /** `v1.2.3`. */
  readonly version: string;
  readonly createdAt: string;
  readonly runId?: string;
  readonly commit?: string;
  /** Stages that hold this version now. */
  readonly stages: readonly string[];
}

export interface SiteDataset {
  readonly manifest: DatasetManifest;
  /** Newest last. */
  readonly versions: readonly string[];
}

/** Input of `renderSiteReport`. */
export interface SiteReport {
  /** `iris and California housing`, the name of the repository. */
  readonly title: string;
  readonly lead?: string;
  /** ISO instant, shown in the footer. */
  readonly generatedAt: string;
  readonly models: readonly SiteModel[];
  readonly datasets: readonly SiteDataset[];
  /** Pictures of the last pipeline run. */
  readonly pipeline?: { readonly graph?: Graph; readonly timeline?: Timeline };
  /** What happened, in order, one line a step. */
  readonly story?: readonly {
    readonly step: string;
    readonly result: string;
    readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'error';
  }[];
}

export interface SitePage {
  /** Relative to the report folder, with `/`. */
  readonly path: string;
  readonly html: string;
}
