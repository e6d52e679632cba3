import type { JsonObject } from '#kernel/json.ts';
import { encodeHistories } from '../metric-files/encode-histories.ts';
import type { MetricHistories } from '../metric-files/metric-history.ts';
import { PARENT_TAG } from './describe-run.ts';
import type { Run } from './state.ts';

/** Runs of one program that are kept beside its record; a sweep of more belongs into the ledger run by run, with `trainyard track`. */
export const PARTS_LIMIT = 500;

/** Runs whose histories are kept with them. */
export const HISTORIES_LIMIT = 50;

/**
 * `parts.json` beside the record of a training: the other runs that its program logged, each with its parent, parameters, last metrics
 * and, for the first ones, their course.
 */
export function encodeParts(runs: readonly Run[], histories: ReadonlyMap<string, MetricHistories>): JsonObject {
  return {
    schemaVersion: 1,
    kind: 'run-parts',
    count: runs.length,
    runs: runs.slice(0, PARTS_LIMIT).map((run) => {
      const course = histories.get(run.id);
      const parent = run.tags.get(PARENT_TAG);
      return {
        runId: run.id,
        name: run.name,
        status: run.status,
        ...(parent === undefined ? {} : { parent }),
        start: run.start,
        ...(run.end === undefined ? {} : { durationMs: Math.max(0, run.end - run.start) }),
        params: Object.fromEntries(run.params),
        metrics: Object.fromEntries(Array.from(run.metrics.values(), ({ key, value }) => [key, value])),
        ...(course === undefined || course.size === 0 ? {} : { histories: encodeHistories(course)['metrics'] ?? {} }),
      };
    }),
  };
}
