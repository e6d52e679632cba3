import type { RunRecord } from '#kernel/records/run.ts';
import { formatModelName } from '#domain/train/tracking/describe-run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readRecord } from '../records.ts';
import type { TrackingSession } from './tracking-endpoint.ts';

/** The ledger record of an MLflow run, which belongs to one of the models or to the one that is named like its experiment. */
export async function findTrackedRecord(
  run: string,
  { state }: Pick<TrackingSession, 'state'>,
  ports: Pick<Workspace, 'forge'>,
  models: readonly string[],
): Promise<RunRecord | undefined> {
  const tracked = state.runs.get(run);
  if (tracked?.record === undefined) return undefined;
  const own = formatModelName(state.experiments.get(tracked.experiment)?.name ?? '');
  for (const model of [...models, own]) {
    const record = await readRecord<RunRecord>('run', model, tracked.record, ports);
    if (record !== undefined) return record;
  }
  return undefined;
}
