import { decideTask } from '#domain/train/decide-task.ts';
import { runExitOf } from '#domain/train/exit-class/classify-exit.ts';
import { encodeHistories } from '#domain/train/metric-files/encode-histories.ts';
import type { MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import { estimateEnergy } from '#domain/train/telemetry/estimate-energy.ts';
import { drawUsage } from '#domain/train/telemetry/draw-usage.ts';
import { summariseUsage } from '#domain/train/telemetry/summarise-usage.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import type { MetricSet, Task } from '#kernel/metric.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunExecution } from '#kernel/records/execution.ts';
import { encodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import { columnNames, findColumn, type Table } from '#kernel/table.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, type RecordAttachment } from '../records.ts';
import type { AdoptedRun } from './adopt-tracked-run.ts';
import { describeEnvironment } from './describe-environment.ts';
import { digestRows } from './predict-rows.ts';
import { LEDGER_LIMIT_BYTES } from './record-run.ts';
import type { SourceState } from './training-context.ts';

export interface CommandRunFacts {
  readonly model: ModelConfig;
  readonly train: CommandTraining;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
  readonly source: SourceState;
  readonly id: string;
  readonly createdAt: string;
  readonly durationMs: DurationMs;
  readonly execution: Omit<RunExecution, 'usage' | 'energy' | 'cost' | 'histories'>;
  readonly metrics: MetricSet;
  readonly histories: MetricHistories;
  readonly samples: readonly UsageSample[];
  readonly predictions: PredictionSet | undefined;
  /** As the model that it wrote says; guessed from the target when absent. */
  readonly task?: Task;
  readonly tracked: AdoptedRun | undefined;
  readonly sweep?: RunRecord['sweep'];
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'environment' | 'forge' | 'reporter'>;

/** The record of an attempt of a program, as far as it can be told without its package. */
export async function describeCommandRun(facts: CommandRunFacts, ports: Ports): Promise<RunRecord> {
  const { model, train, dataset, predictions, tracked, samples, histories } = facts;
  const target = findColumn(dataset.table, model.target);
  const usage = samples.length > 0 ? summariseUsage(samples) : undefined;
  const energy = usage === undefined ? undefined : estimateEnergy(usage);
  const points = [...histories.values()].reduce((sum, one) => sum + one.length, 0);
  const guessed = target === undefined ? 'regression' : decideTask(target, { algorithms: [], metrics: Object.keys(facts.metrics) });
  return {
    schemaVersion: 1,
    kind: 'run',
    id: facts.id,
    model: model.name,
    createdAt: facts.createdAt,
    durationMs: Math.round(facts.durationMs),
    exit: runExitOf(facts.execution.exitClass),
    ...facts.source,
    dataset: dataset.reference,
    task: predictions?.task ?? facts.task ?? guessed,
    target: model.target,
    features: columnNames(dataset.table).filter((name) => name !== model.target),
    algorithm: 'command',
    parameters: { ...tracked?.parameters, ...train.parameters, command: train.command, ...train.resources },
    seed: train.seed,
    metrics: facts.metrics,
    ...(facts.sweep === undefined ? {} : { sweep: facts.sweep }),
    testRows:
      predictions === undefined
        ? { count: 0, digest: digestRows(new Int32Array(0), dataset.reference.digest, ports.hasher) }
        : { count: predictions.rows.length, digest: predictions.rowsDigest },
    environment: {
      ...(await describeEnvironment(samples, ports)),
      ...(tracked === undefined ? {} : { mlflow: tracked.description }),
    } satisfies JsonObject,
    execution: {
      ...facts.execution,
      ...(usage === undefined ? {} : { usage }),
      ...(energy === undefined ? {} : { energy }),
      ...(train.price === undefined ? {} : { cost: costOf(train.price, facts.durationMs * (train.kubernetes?.nodes ?? 1)) }),
      ...(histories.size === 0 ? {} : { histories: { metrics: histories.size, points } }),
    },
  };
}

const costOf = ({ perHour, currency }: NonNullable<CommandTraining['price']>, machineMs: DurationMs) => ({
  amount: Number(((perHour * machineMs) / 3_600_000).toPrecision(4)),
  currency,
  perHour,
});

/** Appends the record with what belongs beside it: metrics with steps, and predictions where they are small enough. */
export async function appendCommandRun(
  record: RunRecord,
  facts: Pick<CommandRunFacts, 'histories' | 'predictions'> & { readonly parts: JsonObject | undefined },
  ports: Ports,
): Promise<void> {
  const attachments: RecordAttachment[] = [];
  if (facts.histories.size > 0) {
    attachments.push({ name: 'history.json', bytes: new TextEncoder().encode(JSON.stringify(encodeHistories(facts.histories))) });
  }
  if (facts.parts !== undefined) attachments.push({ name: 'parts.json', bytes: new TextEncoder().encode(JSON.stringify(facts.parts)) });
  const predictions = facts.predictions === undefined ? undefined : encodePredictions(facts.predictions);
  if (predictions !== undefined && predictions.length <= LEDGER_LIMIT_BYTES)
    attachments.push({ name: PREDICTIONS_FILE, bytes: predictions });
  await appendRecord(record, ports, attachments);
}

/** Telemetry of an attempt as data and as a picture, in the folder of the run; the paths of what was written. */
export async function writeUsage(folder: string, samples: readonly UsageSample[], ports: Pick<Workspace, 'files'>): Promise<void> {
  if (samples.length < 2) return;
  await ports.files.write(`${folder}/usage.json`, prettyJson({ schemaVersion: 1, kind: 'usage', samples }));
  await ports.files.write(`${folder}/usage.svg`, drawUsage(samples));
}

/**
 * What a program claims and what its predictions show: computed values have intervals and count; a claim that differs is told. Metrics that
 * cannot be computed are taken from the program.
 */
export function mergeMetrics(
  claimed: MetricSet,
  predictions: PredictionSet | undefined,
  seed: number,
  reporter: Workspace['reporter'],
): MetricSet {
  if (predictions === undefined) return claimed;
  const { metrics } = evaluatePredictions(predictions, { seed });
  for (const [name, { value }] of Object.entries(metrics)) {
    const other = Object.hasOwn(claimed, name) ? claimed[name]!.value : value;
    if (Math.abs(other - value) > 1e-6 * Math.max(1, Math.abs(value))) {
      reporter.warn(`the program wrote ${name} ${other}, and its predictions give ${value}; the latter counts`);
    }
  }
  return { ...claimed, ...metrics };
}
