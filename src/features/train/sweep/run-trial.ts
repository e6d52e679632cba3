import { trialLabel } from '#domain/train/sweep/matrix.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import type { SweepTrial } from '#kernel/sweep.ts';
import { appendRecord, beginRecord } from '../../records.ts';
import type { TrainPorts } from '../program-command.ts';
import { runCommandTraining, type CommandRun, type TrainCommand, type TrainTools } from '../train-command.ts';
import type { SweepGiven, SweptTraining } from './plan-sweep.ts';

export interface RunTrials extends SweepGiven {
  readonly sweep: string;
  readonly trials: readonly SweepTrial[];
  /** Trials at the same time. */
  readonly workers: number;
  readonly timeLimit?: DurationMs;
  /** Whether trials that succeeded before, in this sweep or as a run of equal inputs, are not run again. */
  readonly cache: boolean;
  /** Whether a cluster that can gets the trials as one job; otherwise each is a job of its own. */
  readonly asOneJob?: boolean;
}

export interface Trial {
  readonly command: RunTrials;
  readonly train: SweptTraining;
  readonly trial: SweepTrial;
  readonly worker: number;
  /** Time that is left of the job. */
  readonly timeLeft?: DurationMs;
  /** Whether other trials run at the same time, from which its lines must be told. */
  readonly labelled: boolean;
  /** Id of its run, where the program has been told already. */
  readonly run?: RecordId;
}

/** Runs one trial and reports it to the ledger, whatever its end. */
export async function runTrial(given: Trial, ports: TrainPorts, tools: TrainTools): Promise<TrialRecord> {
  const { command, train, trial, worker, labelled } = given;
  const started = ports.clock.elapsed();
  const label = labelOf(train, trial);
  const about = aboutTrial(given, ports);
  ports.reporter.note(`${label}: begins`);
  const own: TrainCommand = {
    model: { ...command.model, train: { ...train, parameters: trial.parameters, seed: trial.seed } },
    dataset: command.dataset,
    dataPath: command.dataPath,
    sweep: { id: command.sweep, trial: trial.id },
    ...(command.cache ? { cache: { withoutPackage: true } } : {}),
    ...(given.timeLeft === undefined ? {} : { timeLimit: given.timeLeft }),
    ...(given.run === undefined ? {} : { training: given.run }),
  };
  const { showLive: _, ...quiet } = tools;
  let record: TrialRecord;
  try {
    const run = await runCommandTraining(own, labelled ? labelledPorts(label, worker, ports) : ports, quiet);
    record = { ...about, ...reportOf(run) };
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === 'internal') throw error;
    record = {
      ...about,
      ...NOTHING,
      end: 'user-error',
      reason: error.message.slice(0, 1000),
      durationMs: Math.round(ports.clock.elapsed() - started),
    };
  }
  return await report(record, label, ports);
}

/** Reports a trial that came to no run, and why. */
export const reportWithoutRun = async (
  given: Pick<Trial, 'command' | 'train' | 'trial'>,
  why: Pick<TrialRecord, 'end' | 'reason'>,
  ports: TrainPorts,
): Promise<TrialRecord> => await report({ ...aboutTrial(given, ports), ...NOTHING, ...why }, labelOf(given.train, given.trial), ports);

/** Reports a trial whose run is in the ledger already. */
export const reportRecorded = async (
  given: Pick<Trial, 'command' | 'train' | 'trial'>,
  record: RunRecord,
  ports: TrainPorts,
): Promise<TrialRecord> =>
  await report(
    { ...aboutTrial(given, ports), ...reportOf({ record, state: 'finished', folder: '' }) },
    labelOf(given.train, given.trial),
    ports,
  );

const NOTHING = { cited: false, metrics: {}, durationMs: 0 } as const;

export const labelOf = (train: SweptTraining, trial: SweepTrial): string =>
  trialLabel(trial.parameters, train.sweep.seeds > 1 ? trial.seed : undefined);

const aboutTrial = ({ command, train, trial }: Pick<Trial, 'command' | 'train' | 'trial'>, ports: TrainPorts) => ({
  ...beginRecord('trial', command.model.name, ports),
  sweep: command.sweep,
  ...(train.sweep.group === undefined ? {} : { group: train.sweep.group }),
  trial: trial.id,
  parameters: trial.parameters,
  seed: trial.seed,
});

async function report(record: TrialRecord, label: string, ports: TrainPorts): Promise<TrialRecord> {
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
