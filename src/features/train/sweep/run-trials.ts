import { latestReports } from '#domain/train/sweep/rank-trials.ts';
import type { KubernetesTraining } from '#kernel/project.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import type { TrainPorts } from '../program-command.ts';
import type { TrainTools } from '../train-command.ts';
import { requireSweep } from './plan-sweep.ts';
import { reportWithoutRun, runTrial, type RunTrials } from './run-trial.ts';
import { runTrialsInJob } from './run-trials-in-job.ts';
import { Spending, trialsOf } from './spending.ts';

/**
 * Runs trials and reports each to the ledger as it ends, whatever its end: what fails is a result. Trials that have succeeded are not run
 * again, so that a sweep that was killed goes on. Once a limit is reached, or the job is cancelled, none begins.
 */
export async function runTrials(command: RunTrials, ports: TrainPorts, tools: TrainTools): Promise<readonly TrialRecord[]> {
  const train = requireSweep(command.model);
  const reports = command.cache ? await trialsOf(command.model.name, command.sweep, ports) : [];
  const known = latestReports(reports);
  const results = new Map<string, TrialRecord>();
  const waiting = command.trials.filter((trial) => {
    const before = known.get(trial.id);
    if (before?.end === 'success') results.set(trial.id, before);
    return before?.end !== 'success';
  });
  if (results.size > 0) ports.reporter.note(`${results.size} of ${command.trials.length} trials have succeeded before`);
  const spending = new Spending(command, train, ports);
  const onReport = async (record: TrialRecord): Promise<void> => {
    spending.add(record);
    results.set(record.trial, record);
    ports.reporter.progress({ task: `sweep ${command.sweep}`, done: results.size, total: command.trials.length });
    await tools.showLive?.(`sweep ${command.sweep}: ${results.size} of ${command.trials.length} trials`);
  };
  const { kubernetes } = train;
  if (command.asOneJob === true && kubernetes !== undefined && isOneJob(kubernetes))
    await runTrialsInJob({ command, train, config: kubernetes, waiting, reports, spending, onReport }, ports, tools);
  else await runEach();
  return command.trials.flatMap(({ id }) => results.get(id) ?? []);

  async function runEach(): Promise<void> {
    const started = ports.clock.elapsed();
    const queue = [...waiting];
    const begun = Math.max(1, Math.min(command.workers, queue.length));
    const { timeLimit } = command;
    const work = async (worker: number): Promise<void> => {
      for (let trial = queue.shift(); trial !== undefined; trial = queue.shift()) {
        if (ports.signal.aborted) return;
        const over = await spending.over();
        const given = {
          command,
          train,
          trial,
          worker,
          labelled: begun > 1,
          ...(timeLimit === undefined ? {} : { timeLeft: Math.max(0, timeLimit - (ports.clock.elapsed() - started)) }),
        };
        await onReport(
          over === undefined ? await runTrial(given, ports, tools) : await reportWithoutRun(given, { end: 'skipped', reason: over }, ports),
        );
      }
    };
    await Promise.all(Array.from({ length: begun }, (_, worker) => work(worker)));
  }
}

/** Several pods for a trial, or pods that another engine makes, are no indexes of one job. */
const isOneJob = ({ nodes, sweepAs, runtime }: KubernetesTraining): boolean =>
  nodes === 1 && sweepAs === 'one-job' && runtime === undefined;
