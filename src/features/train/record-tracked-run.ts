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
import type { Run } from '#domain/train/tracking/state.ts';
import { formatInstant, instant } from '#kernel/instant.ts';
import type { Direction, Task } from '#kernel/metric.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord } from '../records.ts';
import { digestRows } from './predict-rows.ts';
import { runFolder } from './record-run.ts';
import type { TrackingEndpoint } from './tracking-endpoint.ts';
import { describeMachine, describeSource } from './training-context.ts';

/** What the configuration says about the runs of a program; everything may be absent. */
export interface TrackingContext {
  /** Without it runs belong to the model that is named like their experiment. */
  readonly model?: string;
  readonly target?: string;
  readonly dataset?: DatasetReference;
  readonly directions?: Readonly<Record<string, Direction>>;
}

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'clock' | 'environment' | 'forge'>;

/** Says of the runs that their program left running that they were killed: nobody will end them any more. */
export async function endAbandonedRuns(tracking: TrackingEndpoint, ports: Pick<Ports, 'clock'>): Promise<void> {
  const at = Math.round(ports.clock.now());
  const abandoned = touchedRuns(tracking).filter(({ status }) => status === 'RUNNING' || status === 'SCHEDULED');
  await tracking.keep(abandoned.map(({ id }) => ({ kind: 'run-updated', at, id, status: 'KILLED', end: at })));
}

/** Runs of a tracking session that were not deleted. */
export const touchedRuns = (tracking: TrackingEndpoint): readonly Run[] =>
  [...tracking.touched].flatMap((id) => {
    const run = tracking.state.runs.get(id);
    return run?.stage === 'active' ? [run] : [];
  });

/** Brings every run of the session that is not yet there into the ledger, parts before wholes. */
export async function recordTrackedRuns(
  context: TrackingContext,
  tracking: TrackingEndpoint,
  ports: Ports,
): Promise<readonly RecordedRun[]> {
  await endAbandonedRuns(tracking, ports);
  const recorded: RecordedRun[] = [];
  for (const run of orderForLedger(touchedRuns(tracking).filter(({ record }) => record === undefined))) {
    recorded.push(await recordTrackedRun(run, context, tracking, ports));
  }
  return recorded;
}

/** Copies the artifacts, then appends the record, then notes it: a record has its artifacts, and a kill in between is made good. */
async function recordTrackedRun(run: Run, context: TrackingContext, tracking: TrackingEndpoint, ports: Ports): Promise<RecordedRun> {
  const now = ports.clock.now();
  const end = Math.min(Math.max(run.end ?? now, 1), now);
  // The same run has the same id whenever it is recorded.
  const id = makeRecordId(instant(Math.floor(end)), bytesOfHex(run.id));
  const folder = runFolder(ports.root, id);
  const copied = await copyArtifacts(run, tracking, folder, ports);
  const metrics = summariseMetrics(run.metrics.values(), context.directions ?? {});
  const dataset = context.dataset ?? referToLogged(run, ports);
  const record: RunRecord = {
    schemaVersion: 1,
    kind: 'run',
    id,
    model: context.model ?? formatModelName(tracking.state.experiments.get(run.experiment)?.name ?? ''),
    createdAt: formatInstant(instant(Math.floor(end))),
    durationMs: Math.max(0, Math.round(end - run.start)),
    exit: exitOf(run),
    ...(await describeSource(ports)),
    dataset,
    task: taskOf(Object.keys(metrics)),
    target: context.target ?? '',
    features: [],
    algorithm: run.tags.get('estimator_name') ?? 'command',
    parameters: Object.fromEntries(run.params),
    seed: 0,
    metrics,
    testRows: { count: 0, digest: digestRows(new Int32Array(0), dataset.digest, ports.hasher) },
    environment: { ...describeMachine(ports), mlflow: describeTrackedRun(run, tracking.state) },
  };
  await appendRecord(record, ports);
  await tracking.keep([{ kind: 'run-recorded', at: Math.round(now), id: run.id, record: id }]);
  return { record, name: run.name, nested: run.tags.has(PARENT_TAG), ...(copied ? { folder } : {}) };
}

/** The artifacts of the run and the models that it logged, below `artifacts/` and `models/`; whether there was anything. */
export async function copyArtifacts(run: Run, tracking: TrackingEndpoint, folder: string, ports: Pick<Ports, 'files'>): Promise<boolean> {
  let copied = await copyFolder(tracking.artifactFolder(run), `${folder}/artifacts`, ports);
  for (const model of tracking.state.models.values()) {
    if (model.run !== run.id) continue;
    const from = tracking.artifactFolder({ experiment: model.experiment, id: `models/${model.id}` });
    copied = (await copyFolder(from, `${folder}/models/${model.id}`, ports)) || copied;
  }
  return copied;
}

async function copyFolder(from: string, to: string, ports: Pick<Ports, 'files'>): Promise<boolean> {
  let copied = false;
  for await (const file of ports.files.list(from)) {
    if (file.kind !== 'file' || file.path.endsWith('.partial')) continue;
    await ports.files.write(`${to}/${file.path}`, ports.files.stream(`${from}/${file.path}`));
    copied = true;
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
