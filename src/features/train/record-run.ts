import { inputExample } from '#domain/train/input-example.ts';
import { INSIGHTS_FILE } from '#domain/train/insights.ts';
import { renderModelCard } from '#domain/train/model-card.ts';
import { encodeModel } from '#domain/train/model-codec.ts';
import type { TrainingPlan } from '#domain/train/plan-training.ts';
import { profileReference } from '#domain/train/reference-profile.ts';
import { sliceTestRows } from '#domain/train/slice-insights.ts';
import { describeSignature } from '#domain/train/signature.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { prettyJson } from '#kernel/json.ts';
import type { BuiltInTraining, ModelConfig } from '#kernel/project.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { encodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord, SearchRecord } from '#kernel/records/run.ts';
import { selectColumns, takeRows } from '#kernel/table.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord } from '../records.ts';
import type { FittedPlan } from './fit-plan.ts';
import { predictRows } from './predict-rows.ts';
import { describeMachine, describeSource, LOCAL_FOLDER, type SourceState } from './training-context.ts';
import { writePackage } from './write-package.ts';

export interface TrainedRun {
  readonly record: RunRecord;
  /** Absolute path of the model package. */
  readonly folder: string;
  /** On the held-out test rows. */
  readonly predictions: PredictionSet;
  readonly manifest: ModelManifest;
}

/** Absolute path of the model package of a run. */
export const runFolder = (root: string, runId: string): string => `${root}/${LOCAL_FOLDER}/runs/${runId}`;

/** Prediction sets up to this size go into the ledger beside their run. */
export const LEDGER_LIMIT_BYTES = 1024 * 1024;

export interface RunFacts {
  readonly id: RecordId;
  readonly createdAt: string;
  readonly model: Pick<ModelConfig, 'name'> & { readonly train: BuiltInTraining };
  readonly dataset: DatasetReference;
  /** Monotonic time at which the run began. */
  readonly started: DurationMs;
}

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'clock' | 'environment' | 'forge'>;

/** Evaluates on the held-out rows, writes the model package, then appends the run to the ledger: a recorded run has its package. */
export async function recordRun(facts: RunFacts, plan: TrainingPlan, fit: FittedPlan, ports: Ports): Promise<TrainedRun> {
  const source = await describeSource(ports);
  const run = await packageRun(facts, plan, fit, { folder: runFolder(ports.root, facts.id), source }, ports);
  const bytes = encodePredictions(run.predictions);
  await appendRecord(run.record, ports, bytes.length <= LEDGER_LIMIT_BYTES ? [{ name: PREDICTIONS_FILE, bytes }] : []);
  return run;
}

/** Where a package goes, and what its code came from. */
export interface PackagePlace {
  /** Absolute; what is in it is replaced. */
  readonly folder: string;
  readonly source: SourceState;
}

/** Evaluates on the held-out rows and writes the model package. */
export async function packageRun(
  facts: RunFacts,
  plan: TrainingPlan,
  fit: FittedPlan,
  { folder, source }: PackagePlace,
  ports: Pick<Ports, 'files' | 'hasher' | 'clock' | 'environment'>,
): Promise<TrainedRun> {
  const { id, createdAt, model, dataset, started } = facts;
  const { data, split } = plan;
  const { seed } = model.train;
  const best = fit.ranked[0]!.summary;
  const requests = selectColumns(data.table, fit.predictor.features);
  const training = takeRows(requests, split.train);
  const predictions = predictRows(fit.predictor, requests, data.target, split.test, dataset.digest, ports.hasher);
  const slices = sliceTestRows(predictions, takeRows(requests, split.test), seed);
  const insights = slices.length === 0 ? fit.insights : { ...fit.insights, slices };
  const { metrics } = evaluatePredictions(predictions, { seed });
  const search = describeSearch(plan, fit, model.train);
  const manifestFacts = {
    schemaVersion: 1,
    kind: 'model',
    model: model.name,
    runId: id,
    createdAt,
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    task: data.task,
    algorithm: best.algorithm,
    parameters: best.parameters,
    seed,
    dataset,
    signature: describeSignature(data, fit.fitted.pipeline, training),
    metrics,
  } as const satisfies Omit<ModelManifest, 'files'>;
  const encoded = encodeModel({ ...fit.fitted, classes: data.classes });
  const predictionBytes = encodePredictions(predictions);
  const profile = profileReference(training, fit.predictor.predict(takeRows(requests, split.test)), data.targetName);
  const written = await writePackage(
    folder,
    manifestFacts,
    [
      { path: 'parameters.json', content: prettyJson(encoded.parameters) },
      { path: 'arrays.bin', content: encoded.arrays },
      { path: 'profile.json', content: prettyJson(profile) },
      { path: 'input-example.json', content: prettyJson(inputExample(takeRows(requests, split.test), 3)) },
      { path: INSIGHTS_FILE, content: prettyJson(insights) },
      { path: PREDICTIONS_FILE, content: predictionBytes },
      { path: 'README.md', content: renderModelCard(manifestFacts, search, fit.insights.importance) },
    ],
    ports,
  );
  const record: RunRecord = {
    schemaVersion: 1,
    kind: 'run',
    id,
    model: model.name,
    createdAt,
    durationMs: Math.round(ports.clock.elapsed() - started),
    exit: 'succeeded',
    ...source,
    dataset,
    task: data.task,
    target: data.targetName,
    features: data.features,
    algorithm: best.algorithm,
    parameters: best.parameters,
    seed,
    metrics,
    search,
    testRows: { count: predictions.rows.length, digest: predictions.rowsDigest },
    packageDigest: written.digest,
    environment: describeMachine(ports),
  };
  return { record, folder, predictions, manifest: written.manifest };
}

function describeSearch(plan: TrainingPlan, { ranked, search: found }: FittedPlan, { search }: BuiltInTraining): SearchRecord {
  const { budgetMs } = plan.search;
  const { endedBy, elapsedMs } = found;
  return {
    strategy: search.strategy,
    folds: search.folds,
    repeats: search.repeats,
    metric: plan.metric.name,
    settings: ranked.map(({ summary }) => summary),
    ...(budgetMs === undefined || endedBy === undefined ? {} : { timed: { budgetMs, elapsedMs: Math.round(elapsedMs), endedBy } }),
  };
}
