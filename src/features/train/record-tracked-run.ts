import { encodeHistories } from '#domain/train/metric-files/encode-histories.ts';
import type { MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import {
  describeTrackedRun,
  exitOf,
  formatModelName,
  loggedDataset,
  orderForLedger,
  PARENT_TAG,
} from '#domain/train/tracking/describe-run.ts';
import { summariseMetrics } from '#domain/train/tracking/last-metrics.ts';
import type { RecordedRun } from '#domain/train/tracking/render-runs.ts';
import { describeInFull, RUN_DOCUMENT } from '#domain/train/tracking/run-document.ts';
import type { Run } from '#domain/train/tracking/state.ts';
import { formatInstant, instant } from '#kernel/instant.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import type { Direction, Task } from '#kernel/metric.ts';
import { makeRecordId, type RecordId } from '#kernel/record-id.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, readRecord } from '../records.ts';
import { copyFolder } from './copy-folder.ts';
import { digestRows } from './predict-rows.ts';
import { runFolder } from './record-run.ts';
import type { TrackingSession } from './tracking-endpoint.ts';
import { describeMachine, describeSource, type SourceState } from './training-context.ts';

/** What the configuration says about the runs of a program; everything may be absent. */
export interface TrackingContext {
  /** Without it runs belong to the model that is named like their experiment. */
  readonly model?: string;
  readonly target?: string;
  readonly dataset?: DatasetReference;
  readonly directions?: Readonly<Record<string, Direction>>;
  /** Set for runs that came about elsewhere: neither this machine nor this commit made them. */
  readonly importedFrom?: string;
}

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'clock' | 'environment' | 'forge'>;

/** Says of the runs that their program left running that they were killed: nobody will end them any more. */
export async function endAbandonedRuns(tracking: TrackingSession, ports: Pick<Ports, 'clock'>): Promise<void> {
  const at = Math.round(ports.clock.now());
  const abandoned = touchedRuns(tracking).filter(({ status }) => status === 'RUNNING' || status === 'SCHEDULED');
  await tracking.keep(abandoned.map(({ id }) => ({ kind: 'run-updated', at, id, status: 'KILLED', end: at })));
}

/** Runs of a tracking session that were not deleted. */
export const touchedRuns = (tracking: TrackingSession): readonly Run[] =>
  [...tracking.touched].flatMap((id) => {
    const run = tracking.state.runs.get(id);
    return run?.stage === 'active' ? [run] : [];
  });

/** Runs whose histories are in memory at once. */
const TOGETHER = 64;

/** Brings every run of the session that is not yet there into the ledger, parts before wholes. */
export async function recordTrackedRuns(
  context: TrackingContext,
  tracking: TrackingSession,
  ports: Ports,
): Promise<readonly RecordedRun[]> {
  await endAbandonedRuns(tracking, ports);
  const waiting = orderForLedger(touchedRuns(tracking).filter(({ record }) => record === undefined));
  const origin: Origin =
    context.importedFrom === undefined
      ? { source: await describeSource(ports), machine: describeMachine(ports) }
      : { source: {}, machine: {} };
  const recorded: RecordedRun[] = [];
  for (let from = 0; from < waiting.length; from += TOGETHER) {
    const batch = waiting.slice(from, from + TOGETHER);
    const histories = await tracking.histories(new Set(batch.map(({ id }) => id)));
    for (const run of batch)
      recorded.push(await recordTrackedRun(run, histories.get(run.id) ?? new Map(), { context, origin, tracking }, ports));
  }
  return recorded;
}

interface Origin {
  readonly source: SourceState;
  readonly machine: JsonObject;
}

interface Recording {
  readonly context: TrackingContext;
  readonly origin: Origin;
  readonly tracking: TrackingSession;
}

/** The same run has the same id whenever and wherever it is recorded. */
const recordIdOf = (run: Pick<Run, 'id'>, end: number): RecordId => makeRecordId(instant(Math.floor(end)), bytesOfHex(run.id));

/** Copies the artifacts, then appends the record, then notes it: a record has its artifacts, and a kill in between is made good. */
async function recordTrackedRun(
  run: Run,
  histories: MetricHistories,
  { context, origin, tracking }: Recording,
  ports: Ports,
): Promise<RecordedRun> {
  const now = ports.clock.now();
  const end = Math.min(Math.max(run.end ?? now, 1), now);
  const id = recordIdOf(run, end);
  const folder = runFolder(ports.root, id);
  const copied = await copyArtifacts(run, tracking, folder, ports);
  await ports.files.write(`${folder}/${RUN_DOCUMENT}`, prettyJson(describeInFull(run, tracking.state)));
  const record = describeRecord(run, { id, end, histories }, { context, origin, tracking }, ports);
  const attachments =
    histories.size === 0 ? [] : [{ name: 'history.json', bytes: new TextEncoder().encode(JSON.stringify(encodeHistories(histories))) }];
  // Another working copy may have recorded it, with what it knew.
  const known = await readRecord<RunRecord>('run', record.model, id, ports);
  if (known === undefined) await appendRecord(record, ports, attachments);
  await tracking.keep([{ kind: 'run-recorded', at: Math.round(now), id: run.id, record: id }]);
  return { record: known ?? record, name: run.name, nested: run.tags.has(PARENT_TAG), ...(copied ? { folder } : {}) };
}

function describeRecord(
  run: Run,
  { id, end, histories }: { readonly id: RecordId; readonly end: number; readonly histories: MetricHistories },
  { context, origin, tracking }: Recording,
  ports: Pick<Ports, 'hasher'>,
): RunRecord {
  const metrics = summariseMetrics(run.metrics.values(), context.directions ?? {});
  const dataset = context.dataset ?? referToLogged(run, ports);
  const durationMs = Math.max(0, Math.round(end - run.start));
  const exit = exitOf(run);
  const points = [...histories.values()].reduce((sum, one) => sum + one.length, 0);
  const commit = run.tags.get('mlflow.source.git.commit');
  return {
    schemaVersion: 1,
    kind: 'run',
    id,
    model: context.model ?? formatModelName(tracking.state.experiments.get(run.experiment)?.name ?? ''),
    createdAt: formatInstant(instant(Math.floor(end))),
    durationMs,
    exit,
    ...(context.importedFrom !== undefined && commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? { commit } : origin.source),
    dataset,
    task: taskOf(Object.keys(metrics)),
    target: context.target ?? '',
    features: [],
    algorithm: run.tags.get('estimator_name') ?? 'command',
    parameters: Object.fromEntries(run.params),
    seed: 0,
    metrics,
    testRows: { count: 0, digest: digestRows(new Int32Array(0), dataset.digest, ports.hasher) },
    environment: {
      ...origin.machine,
      ...(context.importedFrom === undefined ? {} : { importedFrom: context.importedFrom }),
      mlflow: describeTrackedRun(run, tracking.state),
    },
    ...(points === 0
      ? {}
      : {
          execution: {
            exitClass: exit === 'succeeded' ? 'success' : exit === 'cancelled' ? 'cancelled' : 'user-error',
            reason: `the MLflow run ended as ${run.status}`,
            training: id,
            attempt: 1,
            histories: { metrics: histories.size, points },
          },
        }),
  };
}

/** The artifacts of the run and the models that it logged, below `artifacts/` and `models/`; whether there was anything. */
export async function copyArtifacts(run: Run, tracking: TrackingSession, folder: string, ports: Pick<Ports, 'files'>): Promise<boolean> {
  let copied = await copyFolder(tracking.artifactFolder(run), `${folder}/artifacts`, ports);
  for (const model of tracking.state.models.values()) {
    if (model.run !== run.id) continue;
    const from = tracking.artifactFolder({ experiment: model.experiment, id: `models/${model.id}` });
    copied = (await copyFolder(from, `${folder}/models/${model.id}`, ports)) || copied;
  }
  return copied;
}

function referToLogged(run: Run, ports: Pick<Ports, 'hasher'>): DatasetReference {
  const logged = loggedDataset(run);
  const identity = run.datasets[0]?.dataset;
  return {
    name: logged?.name ?? 'none',
    digest: ports.hasher.sha256(identity === undefined ? '' : JSON.stringify([identity['name'], identity['digest']])),
    rows: logged?.rows ?? 0,
  };
}

/** Told by the metrics that fit one task only. */
function taskOf(metrics: readonly string[]): Task {
  for (const name of metrics) {
    const tasks = findMetric(name)?.tasks;
    if (tasks?.length === 1) return tasks[0]!;
  }
  return 'regression';
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
