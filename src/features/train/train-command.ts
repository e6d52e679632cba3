import { readProgramMetrics } from '#domain/train/read-metrics.ts';
import { splitCommand } from '#domain/train/split-command.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { MetricSet } from '#kernel/metric.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { columnNames, findColumn, type Table } from '#kernel/table.ts';
import { decideTask } from '#domain/train/decide-task.ts';
import type { Workspace } from '#ports/workspace.ts';
import { excludeFromGit } from '../exclude-from-git.ts';
import { appendRecord } from '../records.ts';
import { adoptTrackedRun, type AdoptedRun } from './adopt-tracked-run.ts';
import { digestRows } from './predict-rows.ts';
import { runFolder } from './record-run.ts';
import { experimentVariable } from './track-program.ts';
import type { OpenTracking } from './tracking-endpoint.ts';
import { describeMachine, describeSource, LOCAL_FOLDER } from './training-context.ts';

export interface TrainCommand {
  readonly model: ModelConfig;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
  /** Absolute folder or file of the data. */
  readonly dataPath: string;
}

export interface CommandRun {
  readonly record: RunRecord;
  /** Absolute folder with what the program wrote. */
  readonly folder: string;
}

type Ports = Pick<
  Workspace,
  'root' | 'git' | 'files' | 'hasher' | 'clock' | 'entropy' | 'environment' | 'reporter' | 'forge' | 'processes' | 'signal'
>;

/** Lines of output kept for the evidence of a failure. */
const TAIL = 20;

/**
 * Trains with any program. It gets TRAINYARD_RUN_ID, _DATA_DIR, _OUTPUT_DIR, _CHECKPOINT_DIR, _METRICS_FILE and _SEED in its environment,
 * and writes its metrics as a JSON object to the metrics file. With tracking, what it logs with MLflow is part of the run, and the file is
 * not needed; where both say something, the file counts. The run is recorded whether it succeeds or not.
 */
export async function trainCommand(command: TrainCommand, ports: Ports, openTracking?: OpenTracking): Promise<CommandRun> {
  const started = ports.clock.elapsed();
  const now = ports.clock.now();
  const train = requireCommand(command.model);
  const id = makeRecordId(now, ports.entropy.bytes(10));
  const folder = runFolder(ports.root, id);
  const metricsFile = `${folder}/metrics.json`;
  await excludeFromGit(ports);
  await ports.files.write(`${folder}/output/.keep`, '');
  await ports.files.write(`${ports.root}/${LOCAL_FOLDER}/checkpoints/${command.model.name}/.keep`, '');
  const tracking = await openTracking?.();
  try {
    const exit = await runProgram(train, ports, {
      ...experimentVariable({ model: command.model.name }, ports),
      ...tracking?.variables,
      TRAINYARD_RUN_ID: id,
      TRAINYARD_DATA_DIR: command.dataPath,
      TRAINYARD_OUTPUT_DIR: `${folder}/output`,
      TRAINYARD_CHECKPOINT_DIR: `${ports.root}/${LOCAL_FOLDER}/checkpoints/${command.model.name}`,
      TRAINYARD_METRICS_FILE: metricsFile,
      TRAINYARD_SEED: String(train.seed),
    });
    const tracked = tracking === undefined ? undefined : await adoptTrackedRun(tracking, folder, directionsOf(command.model), ports);
    const metrics = exit.outcome === 'succeeded' ? await readMetrics(metricsFile, command.model, tracked, ports) : (tracked?.metrics ?? {});
    const record = await describeRun(command, train, { metrics, exit: exit.outcome, tracked }, ports);
    const full: RunRecord = { ...record, id, createdAt: formatInstant(now), durationMs: Math.round(ports.clock.elapsed() - started) };
    await appendRecord(full, ports);
    if (tracked !== undefined) await tracking?.keep([{ kind: 'run-recorded', at: Math.round(now), id: tracked.id, record: id }]);
    if (exit.outcome !== 'succeeded') {
      throw new Failure('train.command-failed', {
        message: `expected "${train.command}" to exit with 0; it ${exit.how}.`,
        evidence: exit.tail,
      });
    }
    return { record: full, folder };
  } finally {
    await tracking?.close();
  }
}

const directionsOf = (model: ModelConfig) => Object.fromEntries(Object.entries(model.metrics).map(([name, gate]) => [name, gate.better]));

function requireCommand(model: ModelConfig): CommandTraining {
  if (model.train.kind === 'command') return model.train;
  throw new Failure('train.settings-invalid', { message: `model "${model.name}" has built-in training; expected a command.` });
}

interface ProgramExit {
  readonly outcome: RunRecord['exit'];
  readonly how: string;
  readonly tail: readonly string[];
}

async function runProgram(train: CommandTraining, ports: Ports, variables: Readonly<Record<string, string>>): Promise<ProgramExit> {
  const words = splitCommand(train.command);
  if (!words.ok)
    throw new Failure('train.settings-invalid', { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
  const [program, ...arguments_] = words.value;
  const tail: string[] = [];
  // What the program prints must not be taken for workflow commands: the runner obeys none until it sees the token again.
  const inActions = ports.environment.variable('GITHUB_ACTIONS') === 'true';
  const token = `trainyard-${Array.from(ports.entropy.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  if (inActions) ports.reporter.note(`::stop-commands::${token}`);
  try {
    const running = ports.processes.start(
      { program: program!, arguments: arguments_, folder: ports.root, extraVariables: variables },
      ({ text }) => {
        tail.push(text);
        if (tail.length > TAIL) tail.shift();
        ports.reporter.note(text);
      },
    );
    const stopped = { reason: undefined as 'cancelled' | 'timed-out' | undefined };
    const cancel = (): void => {
      stopped.reason ??= 'cancelled';
      running.kill('SIGINT');
    };
    ports.signal.addEventListener('abort', cancel, { once: true });
    const watch = new AbortController();
    if (train.timeout !== undefined)
      void stopAfter(train.timeout, () => ((stopped.reason ??= 'timed-out'), running.kill('SIGTERM')), watch.signal, ports);
    try {
      const { exitCode, signal } = await running.exited;
      const how = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `exited with ${exitCode}`;
      return { outcome: exitCode === 0 ? 'succeeded' : (stopped.reason ?? 'failed'), how, tail };
    } finally {
      watch.abort();
      ports.signal.removeEventListener('abort', cancel);
    }
  } finally {
    if (inActions) ports.reporter.note(`::${token}::`);
  }
}

async function stopAfter(timeout: number, stop: () => void, signal: AbortSignal, ports: Pick<Ports, 'clock'>): Promise<void> {
  try {
    await ports.clock.sleep(timeout, signal);
    stop();
  } catch {
    // The program ended first.
  }
}

async function readMetrics(path: string, model: ModelConfig, tracked: AdoptedRun | undefined, ports: Ports): Promise<MetricSet> {
  const bytes = await ports.files.read(path);
  if (bytes === undefined && tracked !== undefined && Object.keys(tracked.metrics).length > 0) return tracked.metrics;
  if (bytes === undefined) throw new Failure('train.metrics-missing', { message: `expected metrics in ${path}; there is no such file.` });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Failure('train.metrics-missing', { message: `expected metrics as JSON in ${path}; it is not JSON.`, cause });
  }
  const metrics = readProgramMetrics(value, directionsOf(model));
  if (!metrics.ok) throw new Failure('train.metrics-missing', { message: `expected metrics in ${path}: ${metrics.error}.` });
  return { ...tracked?.metrics, ...metrics.value };
}

async function describeRun(
  { model, dataset }: TrainCommand,
  train: CommandTraining,
  { metrics, exit, tracked }: { readonly metrics: MetricSet; readonly exit: RunRecord['exit']; readonly tracked: AdoptedRun | undefined },
  ports: Ports,
): Promise<Omit<RunRecord, 'id' | 'createdAt' | 'durationMs'>> {
  const target = findColumn(dataset.table, model.target);
  return {
    schemaVersion: 1,
    kind: 'run',
    model: model.name,
    exit,
    ...(await describeSource(ports)),
    dataset: dataset.reference,
    task: target === undefined ? 'regression' : decideTask(target, { algorithms: [], metrics: Object.keys(metrics) }),
    target: model.target,
    features: columnNames(dataset.table).filter((name) => name !== model.target),
    algorithm: 'command',
    parameters: { ...tracked?.parameters, command: train.command, ...train.resources },
    seed: train.seed,
    metrics,
    testRows: { count: 0, digest: digestRows(new Int32Array(0), dataset.reference.digest, ports.hasher) },
    environment: { ...describeMachine(ports), ...(tracked === undefined ? {} : { mlflow: tracked.description }) },
  };
}
