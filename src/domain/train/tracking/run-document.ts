import type { JsonObject } from '#kernel/json.ts';
import { identifyTrackedRun } from './describe-run.ts';
import type { Run, TrackingState } from './state.ts';

/** Among the artifacts of a run. */
export const RUN_DOCUMENT = 'mlflow-run.json';

/** `mlflow-run.json`: all that MLflow knows about it, datasets with schema and profile included, but not the histories. */
export function describeInFull(run: Run, state: TrackingState): JsonObject {
  return {
    schemaVersion: 1,
    kind: 'mlflow-run',
    ...identifyTrackedRun(run, state),
    start: run.start,
    ...(run.end === undefined ? {} : { end: run.end }),
    params: Object.fromEntries(run.params),
    metrics: Array.from(run.metrics.values(), ({ key, value, step, timestamp }) => ({ key, value, step, timestamp })),
    datasets: run.datasets.map(({ dataset, tags }) => ({ ...dataset, tags: Object.fromEntries(tags) })),
    models: loggedBy(run, state).map(({ id, name, type, params, tags }) => ({
      id,
      name,
      ...(type === '' ? {} : { type }),
      params: Object.fromEntries(params),
      tags: Object.fromEntries(tags),
    })),
  };
}

/** Models that the run logged, oldest first. */
export const loggedBy = (run: Pick<Run, 'id'>, state: TrackingState) => [...state.models.values()].filter((model) => model.run === run.id);
