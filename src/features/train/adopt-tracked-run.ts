import { describeTrackedRun, PARENT_TAG } from '#domain/train/tracking/describe-run.ts';
import { summariseMetrics } from '#domain/train/tracking/last-metrics.ts';
import { encodeParts, HISTORIES_LIMIT } from '#domain/train/tracking/nested-runs.ts';
import { describeInFull, RUN_DOCUMENT } from '#domain/train/tracking/run-document.ts';
import type { MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import type { Direction, MetricSet } from '#kernel/metric.ts';
import type { Workspace } from '#ports/workspace.ts';
import { copyArtifacts, endAbandonedRuns, touchedRuns } from './record-tracked-run.ts';
import type { TrackingSession } from './tracking-endpoint.ts';

export interface AdoptedRun {
  readonly metrics: MetricSet;
  readonly parameters: JsonObject;
  /** What only MLflow has a word for. */
  readonly description: JsonObject;
  /** MLflow's id. */
  readonly id: string;
  readonly histories: MetricHistories;
  /** `parts.json` for the record: the other runs of the program, which have no record of their own. */
  readonly parts?: JsonObject;
}

/**
 * The MLflow run that stands for the whole program: of those that are no part of another, the one that was begun last. Its artifacts are
 * copied into the folder. Undefined when the program logged none.
 */
export async function adoptTrackedRun(
  tracking: TrackingSession,
  folder: string,
  directions: Readonly<Record<string, Direction>>,
  ports: Pick<Workspace, 'files' | 'clock'>,
): Promise<AdoptedRun | undefined> {
  await endAbandonedRuns(tracking, ports);
  const whole = touchedRuns(tracking).filter((run) => run.record === undefined && !run.tags.has(PARENT_TAG));
  const run = [...whole].sort((left, right) => left.start - right.start).at(-1);
  if (run === undefined) return undefined;
  await copyArtifacts(run, tracking, folder, ports);
  await ports.files.write(`${folder}/artifacts/${RUN_DOCUMENT}`, prettyJson(describeInFull(run, tracking.state)));
  const parts = touchedRuns(tracking).filter((other) => other !== run && other.record === undefined);
  const histories = await tracking.histories(new Set([run, ...parts.slice(0, HISTORIES_LIMIT)].map(({ id }) => id)));
  return {
    metrics: summariseMetrics(run.metrics.values(), directions),
    parameters: Object.fromEntries(run.params),
    description: describeTrackedRun(run, tracking.state),
    id: run.id,
    histories: histories.get(run.id) ?? new Map(),
    ...(parts.length === 0 ? {} : { parts: encodeParts(parts, histories) }),
  };
}
