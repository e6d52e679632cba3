/**
 * Trainyard as a library: the pure functions, the features, and one way to wire them (`openWorkspace`). Importing it does nothing; packages are
 * loaded when a workspace uses them.
 */

// The words everybody shares.
export { Failure, Failures, type FailureCode, type SourcePosition } from '#kernel/failure.ts';
export type { Metric, MetricSet, Interval, Task } from '#kernel/metric.ts';
export type { Outcome } from '#kernel/outcome.ts';
export type { Plan, PlannedEffect } from '#kernel/plan.ts';
export type { Predictions, Predictor } from '#kernel/predictor.ts';
export type { ModelConfig, Project } from '#kernel/project.ts';
export type { ComparisonRecord } from '#kernel/records/comparison.ts';
export type { DeploymentRecord } from '#kernel/records/deployment.ts';
export type { ModelManifest } from '#kernel/records/model-package.ts';
export type { MonitorReport } from '#kernel/records/monitor-report.ts';
export type { PredictionSet } from '#kernel/records/prediction-set.ts';
export type { PromotionRecord } from '#kernel/records/promotion.ts';
export type { RunRecord } from '#kernel/records/run.ts';
export type { Column, Table } from '#kernel/table.ts';
export { exitCodeOf, type Verdict } from '#kernel/verdict.ts';
export { VERSION } from '#kernel/version.ts';

// Mathematics.
export { ALGORITHMS, algorithmsFor } from '#numeric/algorithms/registry.ts';
export { METRIC_CATALOGUE } from '#numeric/metrics/catalogue.ts';
export { evaluatePredictions, type Evaluation } from '#numeric/metrics/evaluate.ts';
export { adjustPValues } from '#numeric/statistics/adjust.ts';
export { pairedBootstrap } from '#numeric/statistics/paired-bootstrap.ts';

// Decisions.
export { judgeComparison } from '#domain/metrics/judge-comparison.ts';
export { assessDrift } from '#domain/monitor/assess-drift.ts';
export { projectJsonSchema } from '#domain/project/json-schema.ts';
export { foldRegistry } from '#domain/registry/fold.ts';
export { planPromotion } from '#domain/registry/plan-promotion.ts';

// Use cases.
export { addDataset } from '#features/data/add-dataset.ts';
export { loadDataset } from '#features/data/load-dataset.ts';
export { readTableFile } from '#features/data/read-table.ts';
export { validateDataset } from '#features/data/validate-dataset.ts';
export { versionDataset } from '#features/data/version-dataset.ts';
export { deployModel } from '#features/deploy/deploy-model.ts';
export { rollbackDeployment } from '#features/deploy/rollback-deployment.ts';
export { compareModel } from '#features/metrics/compare-model.ts';
export { compareRuns } from '#features/metrics/compare-runs.ts';
export { writeReport } from '#features/metrics/write-report.ts';
export { openModelPackage } from '#features/model-package.ts';
export { monitorModel } from '#features/monitor/monitor-model.ts';
export { retrainModel } from '#features/monitor/retrain-model.ts';
export { runPipeline } from '#features/pipeline/run-pipeline.ts';
export { STEP_EXECUTORS } from '#features/pipeline/step-executors.ts';
export { requireModel } from '#features/project/load-project.ts';
export { appendRecord, latestRecord, readRecords } from '#features/records.ts';
export { fetchModel } from '#features/registry/fetch-model.ts';
export { modelHistory } from '#features/registry/model-history.ts';
export { promoteModel } from '#features/registry/promote-model.ts';
export { registerModel } from '#features/registry/register-model.ts';
export { rollbackStage } from '#features/registry/rollback-stage.ts';
export { crossValidate } from '#features/train/cross-validate.ts';
export { trainModel } from '#features/train/train-model.ts';

// Wiring.
export { openDeployPorts } from '#compose/open-deploy-ports.ts';
export { openProject } from '#compose/open-project.ts';
export { openWorkspace, type WorkspaceOptions } from '#compose/workspace.ts';
export type { Reporter } from '#ports/reporter.ts';
export type { Workspace } from '#ports/workspace.ts';
