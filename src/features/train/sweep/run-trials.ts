import { GROUP_DAYS, overBudget, spentOn } from '#domain/train/sweep/judge-budget.ts';
import { trialLabel } from '#domain/train/sweep/matrix.ts';
import { latestReports } from '#domain/train/sweep/rank-trials.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import { ledgerFolder } from '#kernel/records/ledger-path.ts';
import type { SweepTrial } from '#kernel/sweep.ts';
import { appendRecord, beginRecord, readRecords } from '../../records.ts';
import type { TrainPorts } from '../program-command.ts';
import { runCommandTraining, type CommandRun, type TrainCommand, type TrainTools } from '../train-command.ts';
import { requireSweep, type SweepGiven, type SweptTraining } from './plan-sweep.ts';

export interface RunTrials extends SweepGiven {
  readonly sweep: string;
  readonly trials: readonly SweepTrial[];
  /** Trials at the same time on this machine. */
  readonly workers: number;
  readonly timeLimit?: DurationMs;
  /** Whether trials that succeeded before, in this sweep or as a run of equal inputs, are not run again. */
  readonly cache: boolean;
}

/**
 * Runs trials on this machine and reports each to the ledger as it ends, whatever its end: what fails is a result. Trials that have
 * succeeded are not run again, so that a sweep that was killed goes on. Once a limit is reached, or the job is cancelled, none begins.
 */
export async function runTrials(command: RunTrials, ports: TrainPorts, tools: TrainTools): Promise<readonly TrialRecord[]> {
  const train = requireSweep(command.model);
  const known = command.cache ? latestReports(await trialsOf(command.model.name, command.sweep, ports)) : new Map<string, TrialRecord>();
  const results = new Map<string, TrialRecord>();
  const waiting = command.trials.filter((trial) => {
    const before = known.get(trial.id);
    if (before?.end === 'success') results.set(trial.id, before);
    return before?.end !== 'success';
  });
  if (results.size > 0) ports.reporter.note(`${results.size} of ${command.trials.length} trials have succeeded before`);
  const jobStarted = ports.clock.elapsed();
  const begun = Math.max(1, Math.min(command.workers, waiting.length));
  const spending = new Spending(command, train, ports);
  const work = async (worker: number): Promise<void> => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      if (ports.signal.aborted) return;
      const record = await runTrial(
        { command, train, trial, worker, jobStarted, labelled: begun > 1, over: await spending.over() },
        ports,
        tools,
      );
      spending.add(record);
      results.set(trial.id, record);
      ports.reporter.progress({ task: `sweep ${command.sweep}`, done: results.size, total: command.trials.length });
      await tools.showLive?.(`sweep ${command.sweep}: ${results.size} of ${command.trials.length} trials`);
    }
  };
  await Promise.all(Array.from({ length: begun }, (_, worker) => work(worker)));
  return command.trials.flatMap(({ id }) => results.get(id) ?? []);
}

/** All reports of a sweep, oldest first. */
export const trialsOf = async (model: string, sweep: string, ports: Pick<TrainPorts, 'forge'>): Promise<readonly TrialRecord[]> =>
  (await readRecords<TrialRecord>('trial', model, ports)).filter((record) => record.sweep === sweep);

interface Trial {
  readonly command: RunTrials;
  readonly train: SweptTraining;
  readonly trial: SweepTrial;
  readonly worker: number;
  readonly jobStarted: DurationMs;
  readonly labelled: boolean;
  /** Why it may not begin. */
  readonly over: string | undefined;
}

async function runTrial(
  { command, train, trial, worker, jobStarted, labelled, over }: Trial,
  ports: TrainPorts,
  tools: TrainTools,
): Promise<TrialRecord> {
  const started = ports.clock.elapsed();
  const { model, dataset, dataPath, sweep, timeLimit, cache } = command;
  const label = trialLabel(trial.parameters, train.sweep.seeds > 1 ? trial.seed : undefined);
  const about = {
    ...beginRecord('trial', model.name, ports),
    sweep,
    ...(train.sweep.group === undefined ? {} : { group: train.sweep.group }),
    trial: trial.id,
    parameters: trial.parameters,
    seed: trial.seed,
  };
  const nothing = { cited: false, metrics: {}, durationMs: 0 } as const;
  let record: TrialRecord;
  if (over === undefined) {
    ports.reporter.note(`${label}: begins`);
    const own: TrainCommand = {
      model: { ...model, train: { ...train, parameters: trial.parameters, seed: trial.seed } },
      dataset,
      dataPath,
      sweep: { id: sweep, trial: trial.id },
      ...(cache ? { cache: { withoutPackage: true } } : {}),
      ...(timeLimit === undefined ? {} : { timeLimit: Math.max(0, timeLimit - (started - jobStarted)) }),
    };
    const { showLive: _, ...quiet } = tools;
    try {
      const run = await runCommandTraining(own, labelled ? labelledPorts(label, worker, ports) : ports, quiet);
      record = { ...about, ...reportOf(run) };
    } catch (error) {
      if (!(error instanceof Failure) || error.kind === 'internal') throw error;
      record = {
        ...about,
        ...nothing,
        end: 'user-error',
        reason: error.message.slice(0, 1000),
        durationMs: Math.round(ports.clock.elapsed() - started),
      };
    }
  } else record = { ...about, ...nothing, end: 'skipped', reason: over };
  await appendRecord(record, ports);
  ports.reporter.note(`${label}: ${record.end}${record.end === 'success' ? '' : `, ${record.reason}`}`);
  return record;
}

function reportOf({
  record,
  state,
  failure,
}: CommandRun): Pick<TrialRecord, 'end' | 'reason' | 'run' | 'cited' | 'metrics' | 'durationMs' | 'cost'> {
  const { execution, metrics, durationMs, id } = record;
  return {
    end: execution?.exitClass ?? (failure === undefined ? 'success' : 'user-error'),
    reason: (execution?.reason ?? failure?.message ?? 'it succeeded').slice(0, 1000),
    run: id,
    cited: state === 'equal',
    metrics,
    durationMs,
    ...(execution?.cost === undefined ? {} : { cost: { amount: execution.cost.amount, currency: execution.cost.currency } }),
  };
}

/** Lines of trials that run at once are told apart, and each knows which worker it is, for a GPU of its own. */
function labelledPorts(label: string, worker: number, ports: TrainPorts): TrainPorts {
  const { reporter, processes } = ports;
  return {
    ...ports,
    reporter: {
      progress: () => undefined,
      note: (message) => reporter.note(`${label} | ${message}`),
      warn: (message) => reporter.warn(`${label} | ${message}`),
      ...(reporter.foreignOutput === undefined ? {} : { foreignOutput: () => reporter.foreignOutput!() }),
    },
    processes: {
      run: (command) => processes.run(command),
      start: (command, onLine) =>
        processes.start({ ...command, extraVariables: { ...command.extraVariables, TRAINYARD_WORKER: String(worker) } }, onLine),
    },
  };
}

/** How long what others spent is taken for known. */
const LOOK_AGAIN: DurationMs = 20_000;

/** What the sweep, or its group, has used up, the trials of other jobs included. */
class Spending {
  readonly #command: RunTrials;
  readonly #train: SweptTraining;
  readonly #ports: TrainPorts;
  #own: TrialRecord[] = [];
  #others: readonly TrialRecord[] = [];
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(command: RunTrials, train: SweptTraining, ports: TrainPorts) {
    this.#command = command;
    this.#train = train;
    this.#ports = ports;
  }

  add(record: TrialRecord): void {
    this.#own.push(record);
  }

  async over(): Promise<string | undefined> {
    const { limits, group } = this.#train.sweep;
    if (limits.time === undefined && limits.cost === undefined) return undefined;
    const now = this.#ports.clock.elapsed();
    if (now - this.#lookedAt >= LOOK_AGAIN) {
      this.#others = await this.#reports(group);
      this.#lookedAt = now;
    }
    const all = new Map([...this.#others, ...this.#own].map((record) => [record.id, record]));
    return overBudget({ limits, ...(group === undefined ? {} : { group }) }, spentOn([...all.values()]));
  }

  async #reports(group: string | undefined): Promise<readonly TrialRecord[]> {
    if (group === undefined) return await trialsOf(this.#command.model.name, this.#command.sweep, this.#ports);
    const paths = await this.#ports.forge.ledger.list(ledgerFolder('trial'));
    const models = [...new Set(paths.map((path) => path.split('/')[1]!))];
    const since = this.#ports.clock.now() - GROUP_DAYS * 86_400_000;
    const found = await Promise.all(models.map((model) => readRecords<TrialRecord>('trial', model, this.#ports)));
    return found.flat().filter((record) => record.group === group && Date.parse(record.createdAt) >= since);
  }
}
