import type { JsonObject } from '#kernel/json.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunExit } from '#kernel/records/run.ts';
import type { RunStatus } from './events.ts';
import type { Run, TrackingState } from './state.ts';

export const PARENT_TAG = 'mlflow.parentRunId';

const EXIT_OF_STATUS: Readonly<Record<RunStatus, RunExit>> = {
  FINISHED: 'succeeded',
  FAILED: 'failed',
  KILLED: 'cancelled',
  RUNNING: 'cancelled',
  SCHEDULED: 'cancelled',
};

export const exitOf = (run: Run): RunExit => EXIT_OF_STATUS[run.status];

/** Which run it is, in the words of MLflow. */
export function identifyTrackedRun(run: Run, state: TrackingState): JsonObject {
  const parent = run.tags.get(PARENT_TAG);
  return {
    runId: run.id,
    name: run.name,
    experiment: state.experiments.get(run.experiment)?.name ?? run.experiment,
    status: run.status,
    ...(parent === undefined ? {} : { parent }),
    ...(run.user === '' ? {} : { user: run.user }),
    tags: Object.fromEntries(run.tags),
  };
}

/** What only MLflow has a word for, as part of the environment of a run record. */
export function describeTrackedRun(run: Run, state: TrackingState): JsonObject {
  return {
    ...identifyTrackedRun(run, state),
    steps: Object.fromEntries(Array.from(run.metrics.values(), ({ key, step }) => [key, step])),
    ...(run.datasets.length === 0
      ? {}
      : { datasets: run.datasets.map(({ dataset, tags }) => ({ ...withoutProfile(dataset), tags: Object.fromEntries(tags) })) }),
    ...(run.modelOutputs.length === 0 ? {} : { models: run.modelOutputs.map(({ model_id }) => model_id) }),
  };
}

/** Profiles have up to 16 MB; a record is read often. */
function withoutProfile(dataset: JsonObject): JsonObject {
  const { name, digest, source_type: sourceType, source } = dataset;
  return { name: name ?? '', digest: digest ?? '', sourceType: sourceType ?? '', source: source ?? '' };
}

/** Rows of the first dataset that the program named; absent when it named none or not how many. */
export function loggedDataset(run: Run): Pick<DatasetReference, 'name' | 'rows'> | undefined {
  const dataset = run.datasets[0]?.dataset;
  if (dataset === undefined) return undefined;
  let rows = 0;
  try {
    const profile = JSON.parse(String(dataset['profile'] ?? '{}')) as { num_rows?: unknown } | null;
    if (typeof profile?.num_rows === 'number' && Number.isSafeInteger(profile.num_rows)) rows = profile.num_rows;
  } catch {
    // A profile is any text that the client likes.
  }
  return { name: String(dataset['name']), rows };
}

/** The name of a model for runs that no configuration names: `My Experiment!` is `my-experiment`. */
export const formatModelName = (experiment: string): string =>
  experiment
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'default';

/** Children before their parents, then in the order of their ends: the newest record is that of a whole, not of a part. */
export function orderForLedger(runs: readonly Run[]): readonly Run[] {
  const depth = (run: Run): number => (run.tags.has(PARENT_TAG) ? 0 : 1);
  return [...runs].sort((left, right) => depth(left) - depth(right) || (left.end ?? 0) - (right.end ?? 0) || left.start - right.start);
}
