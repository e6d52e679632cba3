import { describeTrackedRun, PARENT_TAG } from '#domain/train/tracking/describe-run.ts';
import { summariseMetrics } from '#domain/train/tracking/last-metrics.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { Direction, MetricSet } from '#kernel/metric.ts';
import type { Workspace } from '#ports/workspace.ts';
import { copyArtifacts, endAbandonedRuns, touchedRuns } from './record-tracked-run.ts';
import type { TrackingEndpoint } from './tracking-endpoint.ts';

export interface AdoptedRun {
  readonly metrics: MetricSet;
  readonly parameters: JsonObject;
  /** What only MLflow has a word for. */
  readonly description: JsonObject;
  /** MLflow's id. */
  readonly id: string;
}

/**
 * The MLflow run that stands for the whole program: of those that are no part of another, the one that was begun last. Its artifacts are
 * copied into the folder. Undefined when the program logged none.
 */
export async function adoptTrackedRun(
  tracking: TrackingEndpoint,
  folder: string,
  directions: Readonly<Record<string, Direction>>,
  ports: Pick<Workspace, 'files' | 'clock'>,
): Promise<AdoptedRun | undefined> {
  await endAbandonedRuns(tracking, ports);
  const whole = touchedRuns(tracking).filter((run) => run.record === undefined && !run.tags.has(PARENT_TAG));
  const run = [...whole].sort((left, right) => left.start - right.start).at(-1);
  if (run === undefined) return undefined;
  await copyArtifacts(run, tracking, folder, ports);
  return {
    metrics: summariseMetrics(run.metrics.values(), directions),
    parameters: Object.fromEntries(run.params),
    description: describeTrackedRun(run, tracking.state),
    id: run.id,
  };
}
