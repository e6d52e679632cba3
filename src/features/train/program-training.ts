import { amendAttempt, isUnfinished } from '#domain/train/checkpoints/training-state.ts';
import { decideNext, type Next } from '#domain/train/exit-class/decide-next.ts';
import { programVariables } from '#domain/train/program/program-variables.ts';
import { parameterVariables } from '#domain/train/sweep/fill-command.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import { instantOfRecordId } from '#kernel/record-id.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { measureProgram, NOTHING_MEASURED, type Measured } from './measure-program.ts';
import { failureOf } from './attempt-failure.ts';
import { handOver } from './hand-over.ts';
import { CheckpointKeeper } from './keep-checkpoints.ts';
import { beginAttempt, markLost, type openTraining } from './open-training.ts';
import { appendCommandRun, describeCommandRun, writeUsage, type CommandRunFacts } from './record-command-run.ts';
import { runFolder } from './record-run.ts';
import { runAttempt, type AttemptEnd } from './run-attempt.ts';
import { experimentVariable } from './track-program.ts';
import type { TrackingEndpoint } from './tracking-endpoint.ts';
import type { SourceState } from './training-context.ts';
import { trainingFolder, type TrainingFolder } from './training-folder.ts';
import { clusterProcesses } from './kubernetes/program-in-cluster.ts';
import { hasModelFiles, writeForeignPackage } from './write-foreign-package.ts';
import type { CommandRun, TrainCommand, TrainPorts, TrainTools } from './program-command.ts';

function toolsBeside({ programs: _, ...tools }: TrainTools): TrainTools {
  return tools;
}

/** Attempts of a training at most, over all jobs: one that never gets on must not start jobs for ever. */
const ATTEMPT_LIMIT = 100;

/** The job needs this share of its time, at most five minutes, to save and carry away what the program leaves. */
const HAND_OVER_SHARE = 0.05;

/** One training over its attempts in this process. */
export class ProgramTraining {
  readonly #started: DurationMs;

  readonly #command: TrainCommand;
  readonly #train: CommandTraining;
  readonly #words: readonly string[];
  readonly #key: Sha256 | undefined;
  readonly #source: SourceState;
  readonly #ports: TrainPorts;
  readonly #tools: TrainTools;

  constructor(
    command: TrainCommand,
    train: CommandTraining,
    words: readonly string[],
    key: Sha256 | undefined,
    source: SourceState,
    ports: TrainPorts,
    tools: TrainTools,
  ) {
    this.#command = command;
    this.#train = train;
    this.#words = words;
    this.#key = key;
    this.#source = source;
    this.#ports = ports;
    this.#tools = tools;
    this.#started = ports.clock.elapsed();
  }

  async run(opened: Awaited<ReturnType<typeof openTraining>>): Promise<CommandRun> {
    const keeper = new CheckpointKeeper(opened.state, this.#ports);
    if (opened.lost !== undefined) {
      await this.#recordLost(keeper);
      await keeper.update(markLost(keeper.state));
    }
    for (let retried = 0; ; retried++) {
      const { run, next } = await this.#attempt(keeper, retried);
      if (next.kind !== 'retry') return run;
      this.#ports.reporter.warn(
        `${run.failure?.message ?? 'the attempt failed'} Trying again from ${keeper.state.checkpoints.length > 0 ? 'the last checkpoint' : 'the beginning'}.`,
      );
    }
  }

  async #attempt(keeper: CheckpointKeeper, retried: number): Promise<{ readonly run: CommandRun; readonly next: Next }> {
    const { training, model } = keeper.state;
    const places = trainingFolder(this.#ports.root, model, training);
    const folder = runFolder(this.#ports.root, training);
    const checkpoint = await keeper.restore();
    await keeper.update(beginAttempt(keeper.state, checkpoint?.digest, this.#ports));
    const number = keeper.state.attempts.length;
    if (checkpoint !== undefined)
      this.#ports.reporter.note(`attempt ${number} of ${training} goes on from checkpoint ${checkpoint.sequence}`);
    await this.#ports.files.write(`${folder}/output/.keep`, '');
    const cluster = await this.#cluster(number, checkpoint !== undefined, { folder, places, training });
    // A pod reaches neither the loopback of this machine, nor does this machine see what the pod uses.
    const tracking = cluster === undefined ? await this.#tools.openTracking?.() : undefined;
    try {
      const end = await runAttempt(
        {
          model,
          words: this.#words,
          train: this.#train,
          metricsFile: places.metricsFile,
          keeper,
          ...this.#timeLeft(),
          variables: {
            ...experimentVariable({ model }, this.#ports),
            ...tracking?.variables,
            ...parameterVariables(this.#train.parameters),
            ...programVariables({
              training,
              model,
              attempt: number,
              seed: this.#train.seed,
              dataPath: this.#command.dataPath,
              datasetDigest: this.#command.dataset.reference.digest,
              datasetVersion: this.#command.dataset.reference.version,
              target: this.#command.model.target,
              outputFolder: `${folder}/output`,
              checkpointFolder: places.work,
              metricsFile: places.metricsFile,
              resumes: checkpoint !== undefined,
            }),
          },
        },
        cluster ?? this.#ports,
        cluster === undefined ? this.#tools : toolsBeside(this.#tools),
      );
      return await this.#conclude(keeper, end, { folder, retried, tracking });
    } finally {
      await tracking?.close();
    }
  }

  /** The ports with programs that run as jobs of the cluster; undefined when this machine runs them. */
  async #cluster(
    attempt: number,
    resumes: boolean,
    { folder, places, training }: { readonly folder: string; readonly places: TrainingFolder; readonly training: string },
  ): Promise<TrainPorts | undefined> {
    const config = this.#train.kubernetes;
    if (config === undefined) return undefined;
    const { model, dataPath } = this.#command;
    if (this.#tools.openCluster === undefined)
      throw new Failure('train.settings-invalid', {
        message: `model "${model.name}" trains on Kubernetes, which cannot be reached from here.`,
      });
    const { root } = this.#ports;
    const processes = (this.#tools.inCluster ?? clusterProcesses)(
      {
        model: model.name,
        training,
        attempt,
        train: this.#train,
        config,
        places: { output: `${folder}/output`, metricsFile: places.metricsFile, checkpoints: places.work },
        dataPath: dataPath.startsWith(`${root}/`) ? dataPath.slice(root.length + 1) : dataPath,
        resumes,
      },
      this.#ports,
      await this.#tools.openCluster(),
    );
    return { ...this.#ports, processes };
  }

  /** Seconds before the end of the job are for saving. */
  #timeLeft(): { readonly timeLeft?: DurationMs } {
    const { timeLimit } = this.#command;
    if (timeLimit === undefined) return {};
    const reserve = Math.min(HAND_OVER_SHARE * timeLimit, 300_000) + this.#train.grace;
    return { timeLeft: Math.max(0, timeLimit - reserve - (this.#ports.clock.elapsed() - this.#started)) };
  }

  async #conclude(
    keeper: CheckpointKeeper,
    end: AttemptEnd,
    { folder, retried, tracking }: { readonly folder: string; readonly retried: number; readonly tracking: TrackingEndpoint | undefined },
  ): Promise<{ readonly run: CommandRun; readonly next: Next }> {
    const { files } = this.#ports;
    const places = trainingFolder(this.#ports.root, keeper.state.model, keeper.state.training);
    const hasCheckpoint = keeper.state.checkpoints.length > 0;
    const next = end.overTimeout
      ? ({ kind: 'end' } as const)
      : decideNext({
          exitClass: end.exitClass,
          attempt: keeper.state.attempts.length,
          retried,
          retries: this.#train.retries,
          attemptLimit: ATTEMPT_LIMIT,
          hasCheckpoint,
          canHandOver: this.#command.handOver !== undefined,
          elsewhere: this.#train.kubernetes !== undefined && !this.#ports.signal.aborted,
        });
    const over = next.kind === 'end';
    let failure = failureOf(this.#train.command, end, next);
    let measured: Measured;
    try {
      measured = await measureProgram(
        { model: this.#command.model, train: this.#train, dataset: this.#command.dataset },
        { folder, metricsFile: places.metricsFile, tracking, needed: end.exitClass === 'success' },
        this.#ports,
        this.#tools,
      );
    } catch (error) {
      if (!(error instanceof Failure) || end.exitClass !== 'success') throw error;
      failure = error;
      measured = NOTHING_MEASURED;
    }
    const succeeded = failure === undefined;
    const exitClass = end.exitClass === 'success' && !succeeded ? 'user-error' : end.exitClass;
    const reason = end.exitClass === 'success' && failure !== undefined ? failure.message : end.reason;
    const facts = this.#facts(keeper, end, measured, { exitClass, reason, over });
    const described = await describeCommandRun(facts, this.#ports);
    await writeUsage(folder, end.samples, this.#ports);
    if (await exists(places.metricsFile, files)) await files.write(`${folder}/metrics.json`, files.stream(places.metricsFile));
    const packaged =
      succeeded && (await hasModelFiles(folder, files))
        ? await writeForeignPackage(
            folder,
            described,
            { table: this.#command.dataset.table, predictions: measured.predictions, asked: measured.asked },
            this.#ports,
          )
        : undefined;
    const record: RunRecord = { ...described, ...(packaged === undefined ? {} : { packageDigest: packaged.digest }) };
    await appendCommandRun(
      record,
      { histories: measured.read.histories, predictions: measured.predictions, parts: measured.tracked?.parts },
      this.#ports,
    );
    if (measured.tracked !== undefined) {
      await tracking?.keep([{ kind: 'run-recorded', at: Math.round(this.#ports.clock.now()), id: measured.tracked.id, record: record.id }]);
      if (tracking !== undefined && succeeded) await this.#tools.concludeTracking?.(tracking, this.#command.model);
    }
    await keeper.update(amendAttempt(keeper.state, { ended: { exitClass, reason: reason.slice(0, 1000) } }));
    const result = { record, folder, ...(failure === undefined ? {} : { failure }) };
    if (over) {
      // What failed for good may still be worth going on from by hand.
      await files.remove(succeeded ? places.root : places.work);
      return { run: { ...result, state: succeeded ? 'finished' : 'failed' }, next };
    }
    const kept = hasCheckpoint ? { checkpoints: places.root } : {};
    if (next.kind !== 'hand-over') return { run: { ...result, ...kept, state: isUnfinished(keeper.state) ? 'paused' : 'failed' }, next };
    const { url } = await handOver(this.#command.handOver!, keeper.state.training, keeper.state.attempts.length, this.#ports);
    return { run: { ...result, ...kept, state: 'handed-over', ...(url === undefined ? {} : { handedTo: url }) }, next };
  }

  #facts(
    keeper: CheckpointKeeper,
    end: AttemptEnd,
    { read, metrics, tracked, predictions, asked }: Measured,
    { exitClass, reason, over }: { readonly exitClass: AttemptEnd['exitClass']; readonly reason: string; readonly over: boolean },
  ): CommandRunFacts {
    const { training, attempts, checkpoints } = keeper.state;
    const attempt = attempts.at(-1)!;
    const last = checkpoints.at(-1);
    return {
      ...this.#standing(),
      id: over ? training : attempt.id,
      createdAt: over ? formatInstant(instantOfRecordId(training)) : attempt.startedAt,
      durationMs: end.durationMs,
      metrics,
      histories: read.histories,
      samples: end.samples,
      predictions,
      ...(asked === undefined ? {} : { task: asked.task }),
      tracked,
      execution: {
        exitClass,
        reason,
        training,
        attempt: attempts.length,
        ...(attempt.resumedFrom === undefined ? {} : { resumedFrom: attempt.resumedFrom }),
        ...(last === undefined
          ? {}
          : { checkpoint: { sequence: last.sequence, digest: last.digest, sizeBytes: last.sizeBytes, keptAt: last.keptAt } }),
        ...(this.#key === undefined ? {} : { key: this.#key }),
      },
    };
  }

  #standing() {
    const { model, dataset, sweep } = this.#command;
    return { model, train: this.#train, dataset, source: this.#source, ...(sweep === undefined ? {} : { sweep }) };
  }

  /** The attempt during which we were killed: all that is known is that it began. */
  async #recordLost(keeper: CheckpointKeeper): Promise<void> {
    const { training, attempts } = keeper.state;
    const attempt = attempts.at(-1)!;
    const nothing = {
      metrics: {},
      histories: new Map(),
      samples: [],
      predictions: undefined,
      tracked: undefined,
      parts: undefined,
    } as const;
    const record = await describeCommandRun(
      {
        ...this.#standing(),
        ...nothing,
        id: attempt.id,
        createdAt: attempt.startedAt,
        durationMs: 0,
        execution: {
          exitClass: 'lost',
          reason: 'Trainyard was killed while it ran',
          training,
          attempt: attempts.length,
          ...(attempt.resumedFrom === undefined ? {} : { resumedFrom: attempt.resumedFrom }),
          ...(this.#key === undefined ? {} : { key: this.#key }),
        },
      },
      this.#ports,
    );
    try {
      await appendCommandRun(record, nothing, this.#ports);
    } catch (error) {
      // Written by an attempt that was killed right after, on another runner perhaps, whose description differs.
      if (!(error instanceof Failure) || error.code !== 'forge.already-exists') throw error;
    }
  }
}

const exists = async (path: string, files: Workspace['files']): Promise<boolean> => (await files.stat(path)) !== undefined;
