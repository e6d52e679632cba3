import type { IndexState } from '#domain/train/kubernetes/index-state.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import { Failure } from '#kernel/failure.ts';
import type { KubernetesTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { TrialEnd, TrialRecord } from '#kernel/records/sweep.ts';
import type { SweepTrial } from '#kernel/sweep.ts';
import { readRecord } from '../../records.ts';
import { findEqualRun, identifyRun } from '../identify-run.ts';
import { SweepInCluster } from '../kubernetes/sweep-in-cluster.ts';
import type { TrainPorts } from '../program-command.ts';
import type { TrainTools } from '../train-command.ts';
import type { SweptTraining } from './plan-sweep.ts';
import { labelOf, reportRecorded, reportWithoutRun, runTrial, type RunTrials } from './run-trial.ts';
import type { Spending } from './spending.ts';

interface InJob {
  readonly command: RunTrials;
  readonly train: SweptTraining;
  readonly config: KubernetesTraining;
  readonly waiting: readonly SweepTrial[];
  /** All reports of the sweep that were there before. */
  readonly reports: readonly TrialRecord[];
  readonly spending: Spending;
  readonly onReport: (record: TrialRecord) => Promise<void>;
}

/**
 * Runs trials as the indexes of one job, which the cluster gets on with whether this process lives or not: a later one finds the job by the
 * id of the sweep and fetches what it missed. Each index is recorded like a trial that ran here. When a limit is used up, or somebody
 * cancels, the job is deleted; when the time of this process is over, the job goes on without it.
 */
export async function runTrialsInJob(given: InJob, ports: TrainPorts, tools: TrainTools): Promise<void> {
  const { command, train, config, spending, onReport } = given;
  if (tools.openCluster === undefined)
    throw new Failure('train.settings-invalid', {
      message: `model "${command.model.name}" trains on Kubernetes, which cannot be reached from here.`,
    });
  const lock = await ports.locks.take(`${ports.root}/.trainyard/sweeps/${command.sweep}.lock`);
  if (!lock.held)
    throw new Failure('train.sweep-invalid', {
      message: `the sweep ${command.sweep} is watched by ${lock.holder} already.`,
      remedy: 'Wait for it, or end it.',
    });
  try {
    const cluster = await tools.openCluster();
    const pending = new Map((await withoutEqualRuns(given, ports, tools)).map((trial) => [trial.id, trial]));
    while (pending.size > 0 && !ports.signal.aborted) {
      const over = await spending.over();
      if (over !== undefined) {
        for (const trial of pending.values())
          await onReport(await reportWithoutRun({ command, train, trial }, { end: 'skipped', reason: over }, ports));
        return;
      }
      const spec = { command, train, config, trials: [...pending.values()] };
      const job = await SweepInCluster.open(spec, ports, cluster);
      if (await new JobWatch(given, job, pending, ports, tools).run()) return;
    }
  } finally {
    await lock.release();
  }
}

/** Reports trials for which an earlier run of equal inputs stands, and returns the others. */
async function withoutEqualRuns(
  { command, train, waiting, onReport }: InJob,
  ports: TrainPorts,
  tools: TrainTools,
): Promise<readonly SweepTrial[]> {
  if (!command.cache) return waiting;
  const { model, dataset, dataPath } = command;
  const relative = dataPath.startsWith(`${ports.root}/`) ? dataPath.slice(ports.root.length + 1) : dataPath;
  const others: SweepTrial[] = [];
  for (const trial of waiting) {
    const own = { ...train, parameters: trial.parameters, seed: trial.seed };
    const key = await identifyRun({ model: { ...model, train: own }, train: own, dataset: dataset.reference, dataPath: relative }, ports);
    const equal = key === undefined ? undefined : await findEqualRun(model.name, key, { withoutPackage: true }, ports);
    if (equal === undefined) others.push(trial);
    else await onReport(await runTrial({ command, train, trial, worker: 0, labelled: false }, ports, tools));
  }
  return others;
}

/** How long a cluster may be out of reach before its job is left to it. */
const UNREACHABLE_FOR: DurationMs = 300_000;

/** Follows one job until all of its trials are reported. */
class JobWatch {
  readonly #given: InJob;
  readonly #job: SweepInCluster;
  readonly #pending: Map<string, SweepTrial>;
  readonly #ports: TrainPorts;
  readonly #tools: TrainTools;
  readonly #running = new Map<number, Promise<void>>();
  #failed: unknown;

  constructor(given: InJob, job: SweepInCluster, pending: Map<string, SweepTrial>, ports: TrainPorts, tools: TrainTools) {
    this.#given = given;
    this.#job = job;
    this.#pending = pending;
    this.#ports = ports;
    this.#tools = tools;
  }

  /** Whether the job goes on without us. */
  async run(): Promise<boolean> {
    try {
      return await this.#watch();
    } catch (error) {
      this.#job.leave();
      await Promise.allSettled(this.#running.values());
      throw error;
    }
  }

  async #watch(): Promise<boolean> {
    const { command, spending } = this.#given;
    const { clock, signal, reporter } = this.#ports;
    const started = clock.elapsed();
    const seen = new Set<number>();
    for (;;) {
      const states = await this.#look();
      for (const [index, { phase }] of states.entries()) {
        if (phase === 'waiting' || seen.has(index)) continue;
        seen.add(index);
        this.#begin(index, phase === 'never');
      }
      if (this.#failed !== undefined) throw this.#failed;
      if (seen.size === states.length && this.#running.size === 0) break;
      if (signal.aborted) await this.#job.stop({ exitClass: 'cancelled', why: 'it was cancelled' });
      else if (command.timeLimit !== undefined && clock.elapsed() - started >= command.timeLimit) {
        this.#job.leave();
        await Promise.all(this.#running.values());
        reporter.note(`job ${this.#job.name} goes on in the cluster; the next run of this sweep fetches what it leaves`);
        return true;
      }
      const over = await spending.over(this.#job.runningSpent(this.#given.train.price?.perHour));
      if (over !== undefined) await this.#job.stop({ exitClass: 'cancelled', why: over });
      await this.#job.wait();
    }
    await this.#job.remove();
    return false;
  }

  /** A cluster that cannot be reached for a while gets on with the job meanwhile. */
  async #look(): Promise<readonly IndexState[]> {
    const { clock, reporter } = this.#ports;
    const since = clock.elapsed();
    for (;;) {
      try {
        return await this.#job.look();
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'deploy.cluster-unreachable' || clock.elapsed() - since > UNREACHABLE_FOR)
          throw error;
        reporter.warn(`${error.message}; trying again`);
        await this.#job.wait();
      }
    }
  }

  #begin(index: number, never: boolean): void {
    const { trial: id } = this.#job.cells[index]!;
    const trial = this.#pending.get(id);
    this.#pending.delete(id);
    if (trial === undefined) return;
    const work = (never ? this.#reportNever(trial) : this.#run(index, trial))
      .catch((error: unknown) => {
        this.#failed ??= error;
      })
      .finally(() => this.#running.delete(index));
    this.#running.set(index, work);
  }

  async #reportNever(trial: SweepTrial): Promise<void> {
    // Who cancels wants no report of what has not begun: the next run goes on with it.
    if (this.#ports.signal.aborted) return;
    const { command, train, onReport } = this.#given;
    const { exitClass, why } = this.#job.ending;
    const end: TrialEnd = exitClass === 'user-error' ? 'user-error' : 'skipped';
    await onReport(await reportWithoutRun({ command, train, trial }, { end, reason: why }, this.#ports));
  }

  async #run(index: number, trial: SweepTrial): Promise<void> {
    const { command, train, onReport, reports } = this.#given;
    const { run: written } = this.#job.cells[index]!;
    // What an earlier process had recorded before it was killed is not recorded twice.
    const reported = reports.find((report) => report.run === written);
    if (reported !== undefined) return await onReport(reported);
    const recorded = await readRecord<RunRecord>('run', command.model.name, written, this.#ports);
    if (recorded !== undefined) return await onReport(await reportRecorded({ command, train, trial }, recorded, this.#ports));
    const run = parseRecordId(written);
    const tools: TrainTools = { ...this.#tools, inCluster: this.#job.processesOf(index) };
    // Retries of the job itself are of the cluster; those of the program get jobs of their own.
    const given = { command: { ...command, cache: false }, train, trial, worker: index, labelled: this.#job.cells.length > 1 };
    this.#ports.reporter.note(`${labelOf(train, trial)}: index ${index} of ${this.#job.name}`);
    await onReport(await runTrial({ ...given, ...(run === undefined ? {} : { run }) }, this.#ports, tools));
  }
}
